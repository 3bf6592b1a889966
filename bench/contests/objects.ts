/**
 * Objects: what decode and encode take per record, in one process, the same hundred records again and again.
 */
import { atLeast, atMost, type Contest, type Row, type Samples, type Target } from '../Contest.js'
import { recordsFile } from '../inputs/files.js'
import { seedRecords } from '../inputs/records.js'
import { fastInstants, peers } from '../peers/peers.js'
import { samplesOf } from '../processes.js'
import { type ObjectsTask, own, type ShapesTask } from '../programs/tasks.js'

const inProcessRounds = 15
const hotRecords = 100

const decodeTargets: Readonly<Record<string, number>> = {
  'propelauth/user': 0.15,
  'netaxis/login-info': 0.15,
  'axway/user': 0.6,
}

const peerTargets: Readonly<Record<string, number>> = { 'io-ts': 8, zod: 8, ajv: 1 }

type SeedRecord = (typeof seedRecords)[number]

/** Each record, and the stream that comes before it. */
const successions: ReadonlyArray<readonly [record: SeedRecord, before: SeedRecord]> = seedRecords.flatMap((record) =>
  seedRecords.filter((before) => before !== record).map((before) => [record, before] as const),
)

/** The contests: those of each record, and one for shapes. */
export const objectContests: ReadonlyArray<Contest> = [
  ...seedRecords.flatMap(hotContests),
  variedContest(),
  shapesContest(),
]

/** One contest for each question, in a process of its own: what else a process has decoded changes what its code is made for. */
function hotContests(record: SeedRecord): ReadonlyArray<Contest> {
  const row = (name: string, title: string, subject: string, base: string, target?: Target): Row => ({
    id: `objects/${record.replace('/', '-')}/${name}`,
    title: `${record}: ${title}`,
    subject,
    base,
    unit: 'ratio',
    state: 'hot',
    ...(target === undefined ? {} : { target }),
  })
  const isPropelauth = record === 'propelauth/user'
  const others = (peers[record]?.objects ?? []).map(({ name }) => {
    const target = isPropelauth ? atLeast(peerTargets[name]) : undefined
    return row(name.replace(fastInstants, '-fast'), `${name} / decode`, name, own.decode, target)
  })
  const table = atMost(isPropelauth ? 0.35 : undefined)
  return [
    [row('decode', 'decode / JSON.parse', own.decode, own.parse, atMost(decodeTargets[record])), ...others],
    [row('table', 'decode by the table of a user / JSON.parse', own.table, own.parse, table)],
    [row('residue', 'decode / the same with nothing left over', own.decode, own.plain)],
    [row('encode', 'encode / JSON.parse', own.encode, own.parse)],
  ].map((rows) => ({
    rows,
    measure: (contestants, { seed }) => {
      const { path } = recordsFile({ _tag: 'plain', record }, { lines: hotRecords }, seed)
      const task: ObjectsTask = { record, file: path, contestants, rounds: inProcessRounds }
      return samplesOf('objects', task)
    },
  }))
}

/** Where every record has other keys than its neighbours, no look-up can remember where a key was. */
function variedContest(): Contest {
  const record = 'axway/user'
  const row = (name: string, title: string, subject: string, base: string): Row => ({
    id: `objects/axway-user-varied/${name}`,
    title: `${record}, every record with other keys: ${title}`,
    subject,
    base,
    unit: 'ratio',
    state: 'hot',
  })
  return {
    rows: [
      row('decode', 'decode / JSON.parse', own.decode, own.parse),
      row('io-ts', 'io-ts / decode', 'io-ts', own.decode),
      row('zod', 'zod / decode', 'zod', own.decode),
    ],
    measure: (contestants, { seed }) => {
      const { path } = recordsFile({ _tag: 'varied' }, { lines: hotRecords }, seed)
      const task: ObjectsTask = { record, file: path, contestants, rounds: inProcessRounds }
      return samplesOf('objects', task)
    },
  }
}

function shapesContest(): Contest {
  const nameOf = (record: string, before?: string): string =>
    before === undefined ? record : `${record} after ${before}`
  return {
    rows: successions.map(([record, before]) => ({
      id: `objects/shapes/${record.replace('/', '-')}/${before.replace('/', '-')}`,
      title: `${record}: decode after a stream of ${before} / alone`,
      subject: nameOf(record, before),
      base: nameOf(record),
      unit: 'ratio',
      state: 'hot',
      target: { bound: 'at most', figure: 1.2 },
    })),
    measure: async (contestants, { seed, rounds }) => {
      const tasks = new Map<string, ShapesTask>()
      for (const [record, before] of successions) {
        const { path } = recordsFile({ _tag: 'plain', record }, { lines: hotRecords }, seed)
        const stream = recordsFile({ _tag: 'plain', record: before }, { lines: 20_000 }, seed)
        tasks.set(nameOf(record), { record, file: path })
        tasks.set(nameOf(record, before), { record, file: path, before: { record: before, file: stream.path } })
      }
      const chosen = [...tasks].filter(([name]) => contestants.includes(name))
      const samples = new Map(chosen.map(([name]) => [name, [] as number[]]))
      for (let round = 0; round < rounds; round++) {
        for (const [name, task] of chosen) {
          const found: Samples = await samplesOf('shapes', task)
          const sample = found[task.record]
          if (sample !== undefined && typeof sample !== 'string') samples.get(name)?.push(Math.min(...sample))
        }
      }
      return Object.fromEntries(samples)
    },
  }
}
