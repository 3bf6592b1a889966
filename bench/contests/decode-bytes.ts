/**
 * Bytes: what decode takes from file to file, as a whole process, start-up included. Every line comes once.
 */
import { readFileSync, rmSync } from 'node:fs'
import { command, program } from '../build.js'
import { atLeast, atMost, type Contest, type Row } from '../Contest.js'
import { arrayFile, type InputFile, recordsFile } from '../inputs/files.js'
import { seedRecords } from '../inputs/records.js'
import { agree, mismatch } from '../peers/agreement.js'
import { peers } from '../peers/peers.js'
import {
  type Command,
  type Commands,
  type Contestants,
  inTurns,
  isInstalled,
  node,
  outputFile,
  run,
  textOf,
  warm,
} from '../processes.js'
import type { Settings } from '../Settings.js'
import { decode, fileRow, name, pathOf } from './byte-row.js'

type SeedRecord = (typeof seedRecords)[number]

const smallest = 20e6
const sampleLines = 500

const decodeTargets: Readonly<Record<string, number>> = { 'propelauth/user': 0.3, 'axway/user': 0.35 }
const pipelineTargets: Readonly<Record<string, number>> = { 'propelauth/user': 5, 'axway/user': 10 }

const twoJobs = 'decode --jobs 2'
const sideBySide = 'two processes, each over half as much'
const wallOnly = 'it needs the clock on the wall'
const pipelines: ReadonlyArray<string> = ['zod', 'io-ts']
const duck = { one: 'DuckDB, 1 thread', two: 'DuckDB, 2 threads' } as const

/** The contests of decode over files. */
export const decodeByteContests: ReadonlyArray<Contest> = [
  ...seedRecords.map(decodeContest),
  ...seedRecords.map(oddContest),
  jqContest(),
  shortContest(),
]

// -------------------------------------------------------------------------------------
// plain files
// -------------------------------------------------------------------------------------

function decodeContest(record: SeedRecord): Contest {
  return {
    rows: [...ownRows(record), ...(peers[record] === undefined ? [] : peerRows(record))],
    measure: async (contestants, { size, seed, ...pace }) => {
      const jobs = pace.clock === 'wall' ? await noJobs() : wallOnly
      const commandsOver = (input: InputFile): Commands => {
        const all = Object.entries(commandsOf(record, input, jobs))
        return Object.fromEntries(all.filter(([each]) => contestants.includes(each)))
      }
      await agreeOnFile(record, commandsOver, seed)
      const file = recordsFile({ _tag: 'plain', record }, { bytes: size }, seed)
      await warm(file.path)
      return inTurns({ ...commandsOver(file), ...(await halvesOf(record, contestants, { size, seed, ...pace })) }, pace)
    },
  }
}

function ownRows(record: SeedRecord): ReadonlyArray<Row> {
  const id = `bytes/${pathOf(record)}`
  const target = atMost(decodeTargets[record])
  return [
    fileRow(`${id}/decode`, `${record}: decode / JSON.parse and JSON.stringify`, [name.decode, name.bare], target),
    { id: `${id}/speed`, title: `${record}: decode`, subject: name.decode, unit: 'MB/s', state: 'fresh' },
    fileRow(`${id}/jobs`, `${record}: decode / decode --jobs 2`, [name.decode, twoJobs], atLeast(1.5)),
    // What a second core of this machine gives where nothing has to be shared and no order kept.
    fileRow(`${id}/halves`, `${record}: decode / ${sideBySide}`, [name.decode, sideBySide], undefined),
  ]
}

function peerRows(record: SeedRecord): ReadonlyArray<Row> {
  const id = `bytes/${pathOf(record)}`
  const target = atLeast(pipelineTargets[record])
  const twoThreads = `${record}: ${duck.two} / decode --jobs 2`
  return [
    ...pipelines.map((peer) =>
      fileRow(`${id}/${peer}`, `${record}: ${peer} in a pipeline / decode`, [peer, name.decode], target),
    ),
    fileRow(`${id}/duckdb`, `${record}: ${duck.one} / decode`, [duck.one, name.decode], atLeast(1.8)),
    fileRow(`${id}/duckdb-2`, twoThreads, [duck.two, twoJobs], atLeast(1.8)),
  ]
}

/** All contestants; `jobs` says why there cannot be several, if there cannot. */
function commandsOf(record: SeedRecord, input: InputFile, jobs: string | undefined): Commands {
  const { path, bytes } = input
  const pipeline = (peer: string): Command => node([program('pipeline'), peer, record, path], bytes, outputFile(peer))
  const duckdb = (threads: string): Command => {
    const output = outputFile(`duckdb ${threads}`)
    return node([program('duckdb'), record, threads, path, output], bytes, output)
  }
  return {
    [name.bare]: node([program('pass'), path], bytes, outputFile(name.bare)),
    [name.decode]: decode(record, input),
    [twoJobs]: jobs ?? decode(record, input, '--jobs', '2'),
    ...Object.fromEntries(pipelines.map((peer) => [peer, pipeline(peer)])),
    [duck.one]: duckdb('1'),
    [duck.two]: duckdb('2'),
  }
}

/** Two processes over files of half the size, where they are wanted. */
async function halvesOf(
  record: SeedRecord,
  contestants: ReadonlyArray<string>,
  { size, seed, clock }: Pick<Settings, 'size' | 'seed' | 'clock'>,
): Promise<Contestants> {
  if (!contestants.includes(sideBySide)) return {}
  if (clock !== 'wall') return { [sideBySide]: wallOnly }
  const files = [seed, seed + 1].map((each) => recordsFile({ _tag: 'plain', record }, { bytes: size / 2 }, each))
  await warm(...files.map(({ path }) => path))
  return {
    [sideBySide]: files.map((file, place) => ({ ...decode(record, file), output: outputFile(`half ${place}`) })),
  }
}

/** Why decode cannot take several jobs, if it cannot. */
async function noJobs(): Promise<string | undefined> {
  const text = await textOf([command, 'decode', '--help'])
  return text.includes('--jobs') ? undefined : 'this command line has no --jobs'
}

/** Throws where what a contestant writes for a few records differs from what we write. */
async function agreeOnFile(
  record: SeedRecord,
  commandsOver: (sample: InputFile) => Commands,
  seed: number,
): Promise<void> {
  const sample = recordsFile({ _tag: 'plain', record }, { lines: sampleLines }, seed)
  const ours = await linesBy(decode(record, sample))
  for (const [contestant, each] of Object.entries(commandsOver(sample))) {
    if (typeof each === 'string' || contestant === name.bare) continue
    const theirs = await linesBy(each)
    if (theirs.length !== ours.length)
      throw mismatch(`${contestant} does not write as many records of ${record} as we do`)
    for (const [index, line] of theirs.entries()) agree(contestant, `${record} number ${index}`, ours[index], line)
  }
}

async function linesBy(each: Command): Promise<ReadonlyArray<unknown>> {
  await run(each)
  const output = each.output ?? ''
  const lines = readFileSync(output, 'utf8').trimEnd().split('\n')
  rmSync(output)
  return lines.map((line) => JSON.parse(line))
}

// -------------------------------------------------------------------------------------
// other files
// -------------------------------------------------------------------------------------

function oddContest(record: SeedRecord): Contest {
  return {
    rows: [
      fileRow(
        record === 'propelauth/user' ? 'bytes/odd' : `bytes/odd/${pathOf(record)}`,
        `${record}: speed with 5 % odd records / without`,
        ['clean', 'odd'],
        atLeast(0.6),
      ),
      fileRow(
        `bytes/python/${pathOf(record)}`,
        `${record}: speed over what Python prints (spaces, escapes) / over compact JSON`,
        ['clean', 'python'],
        undefined,
      ),
    ],
    measure: async (_, { size, seed, ...pace }) => {
      const clean = recordsFile({ _tag: 'plain', record }, { bytes: size }, seed)
      const odd = recordsFile({ _tag: 'odd', record }, { bytes: size }, seed)
      const python = recordsFile({ _tag: 'python', record }, { bytes: size }, seed)
      await warm(clean.path, odd.path, python.path)
      return inTurns({ clean: decode(record, clean), odd: decode(record, odd), python: decode(record, python) }, pace)
    },
  }
}

function jqContest(): Contest {
  const record = 'propelauth/user'
  return {
    rows: [fileRow('bytes/jq', `${record}: jq / decode, at most 20 MB`, ['jq', name.decode], undefined)],
    measure: async (_, { size, seed, ...pace }) => {
      if (!(await isInstalled('jq'))) return { jq: 'jq is not installed' }
      if (pace.clock === 'processor') return { jq: 'it does not tell its processor time' }
      const jq = (input: InputFile): Command => ({
        name: 'jq',
        args: ['-c', peers[record]?.jq ?? '.', input.path],
        bytes: input.bytes,
        output: outputFile('jq'),
      })
      await agreeOnFile(record, (sample) => ({ jq: jq(sample) }), seed)
      const file = recordsFile({ _tag: 'plain', record }, { bytes: Math.min(size, smallest) }, seed)
      return inTurns({ jq: jq(file), [name.decode]: decode(record, file) }, pace)
    },
  }
}

function shortContest(): Contest {
  const record = 'propelauth/user'
  const counts = [1, 100]
  const nameOf = (form: string, count: number): string => `${form} of ${count}`
  return {
    rows: counts.map((count) =>
      fileRow(
        `bytes/short/${count}`,
        `${record}: decode of ${count} as NDJSON / as a JSON array, which takes the way of objects`,
        [nameOf('lines', count), nameOf('array', count)],
        atMost(1.1),
        0,
      ),
    ),
    measure: async (_, { seed, ...pace }) => {
      const commands = counts.flatMap((count): ReadonlyArray<readonly [string, Command]> => {
        const lines = recordsFile({ _tag: 'plain', record }, { lines: count }, seed)
        const array = arrayFile({ _tag: 'plain', record }, count, seed)
        return [
          [nameOf('lines', count), { ...decode(record, lines), bytes: 1 }],
          [nameOf('array', count), { ...decode(record, array), bytes: 1 }],
        ]
      })
      return inTurns(Object.fromEntries(commands), { ...pace, rounds: Math.max(11, pace.rounds) })
    },
  }
}
