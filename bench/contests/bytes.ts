/**
 * Bytes: what the command line takes from file to file, as a whole process, start-up included. Every line comes once.
 */
import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import { command, program } from '../build.js'
import { atLeast, atMost, type Contest, type Row, type Target } from '../Contest.js'
import { arrayFile, crosswalkFile, type InputFile, recordsFile } from '../inputs/files.js'
import { seedRecords } from '../inputs/records.js'
import { agree, mismatch } from '../peers/agreement.js'
import { peers } from '../peers/peers.js'
import { type Command, inTurns, isInstalled, node, outputFile, run, textOf, warm } from '../processes.js'

type SeedRecord = (typeof seedRecords)[number]

/** From which size on files are large enough to say whether a target is met. */
const large = 500e6
const smallest = 20e6
const sampleLines = 500

const decodeTargets: Readonly<Record<string, number>> = { 'propelauth/user': 0.3, 'axway/user': 0.35 }
const pipelineTargets: Readonly<Record<string, number>> = { 'propelauth/user': 5, 'axway/user': 10 }

const name = {
  bare: 'bare pass',
  decode: 'decode',
  two: 'decode --jobs 2',
  encode: 'encode',
  convert: 'convert',
} as const
const duck = { one: 'DuckDB, 1 thread', two: 'DuckDB, 2 threads' } as const
const pipelines: ReadonlyArray<string> = ['zod', 'io-ts']

/** The contests of files. */
export const byteContests: ReadonlyArray<Contest> = [
  ...seedRecords.map(decodeContest),
  oddContest(),
  jqContest(),
  ...seedRecords.map(encodeContest),
  convertContest('propelauth/user', 'axway/user'),
  convertContest('axway/user', 'propelauth/user'),
  convertContest('axway/session', 'propelauth/user'),
  convertContest('netaxis/login-info', 'propelauth/user'),
  shortContest(),
]

/** Makes a row of files, whose target counts from that size on. */
function fileRow(
  id: string,
  title: string,
  subject: string,
  base: string,
  target: Omit<Target, 'from'> | undefined,
  from: number = large,
): Row {
  return {
    id,
    title,
    subject,
    base,
    unit: 'ratio',
    state: 'fresh',
    ...(target === undefined ? {} : { target: { ...target, from } }),
  }
}

// -------------------------------------------------------------------------------------
// decode
// -------------------------------------------------------------------------------------

function decodeContest(record: SeedRecord): Contest {
  const id = `bytes/${record.replace('/', '-')}`
  const rivals = peers[record] === undefined ? [] : pipelines
  return {
    rows: [
      fileRow(
        `${id}/decode`,
        `${record}: decode / JSON.parse and JSON.stringify`,
        name.decode,
        name.bare,
        atMost(decodeTargets[record]),
      ),
      { id: `${id}/speed`, title: `${record}: decode`, subject: name.decode, unit: 'MB/s', state: 'fresh' },
      ...rivals.map((rival) =>
        fileRow(
          `${id}/${rival}`,
          `${record}: ${rival} in a pipeline / decode`,
          rival,
          name.decode,
          atLeast(pipelineTargets[record]),
        ),
      ),
      ...(peers[record] === undefined
        ? []
        : [
            fileRow(`${id}/duckdb`, `${record}: DuckDB, 1 thread / decode`, duck.one, name.decode, atLeast(1.8)),
            fileRow(
              `${id}/duckdb-2`,
              `${record}: DuckDB, 2 threads / decode --jobs 2`,
              duck.two,
              name.two,
              atLeast(1.8),
            ),
          ]),
      fileRow(`${id}/jobs`, `${record}: decode / decode --jobs 2`, name.decode, name.two, atLeast(1.5)),
    ],
    measure: async (contestants, { size, seed, ...pace }) => {
      const file = recordsFile({ _tag: 'plain', record }, { bytes: size }, seed)
      const sample = recordsFile({ _tag: 'plain', record }, { lines: sampleLines }, seed)
      const jobs = pace.clock === 'wall' ? await noJobs() : 'it needs the clock on the wall'
      const commandsOf = (input: InputFile): Readonly<Record<string, Command | string>> => ({
        [name.bare]: node([program('pass'), input.path], input.bytes, outputFile(name.bare)),
        [name.decode]: decode(record, input),
        [name.two]: jobs ?? decode(record, input, '--jobs', '2'),
        ...Object.fromEntries(
          rivals.map((rival) => [
            rival,
            node([program('pipeline'), rival, record, input.path], input.bytes, outputFile(rival)),
          ]),
        ),
        [duck.one]: duckdb(record, '1', input),
        [duck.two]: duckdb(record, '2', input),
      })
      const chosen = (
        commands: Readonly<Record<string, Command | string>>,
      ): Readonly<Record<string, Command | string>> =>
        Object.fromEntries(Object.entries(commands).filter(([each]) => contestants.includes(each)))
      await agreeOnFile(record, sample, chosen(commandsOf(sample)))
      await warm(file.path)
      return inTurns(chosen(commandsOf(file)), pace)
    },
  }
}

function decode(record: string, { path, bytes }: InputFile, ...options: ReadonlyArray<string>): Command {
  const output = outputFile(`decode ${record} ${options.join(' ')}`)
  return node([command, 'decode', '--quiet', '--from', record, ...options, path], bytes, output)
}

function duckdb(record: string, threads: string, { path, bytes }: InputFile): Command {
  const output = outputFile(`duckdb ${threads}`)
  return node([program('duckdb'), record, threads, path, output], bytes, output)
}

/** Why decode cannot take several jobs, if it cannot. */
async function noJobs(): Promise<string | undefined> {
  const text = await textOf([command, 'decode', '--help'])
  return text.includes('--jobs') ? undefined : 'this command line has no --jobs'
}

/** Throws where what a contestant writes for a few records differs from what we write. */
async function agreeOnFile(
  record: string,
  sample: InputFile,
  commands: Readonly<Record<string, Command | string>>,
): Promise<void> {
  const ours = await linesBy(decode(record, sample))
  for (const [contestant, each] of Object.entries(commands)) {
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
// other inputs
// -------------------------------------------------------------------------------------

function oddContest(): Contest {
  const record = 'propelauth/user'
  return {
    rows: [fileRow('bytes/odd', `${record}: speed with 5 % odd records / without`, 'clean', 'odd', atLeast(0.6))],
    measure: async (_, { size, seed, ...pace }) => {
      const clean = recordsFile({ _tag: 'plain', record }, { bytes: size }, seed)
      const odd = recordsFile({ _tag: 'odd' }, { bytes: size }, seed)
      await warm(clean.path, odd.path)
      return inTurns({ clean: decode(record, clean), odd: decode(record, odd) }, pace)
    },
  }
}

function jqContest(): Contest {
  const record = 'propelauth/user'
  return {
    rows: [fileRow('bytes/jq', `${record}: jq / decode, at most 20 MB`, 'jq', name.decode, undefined)],
    measure: async (_, { size, seed, ...pace }) => {
      if (!(await isInstalled('jq'))) return { jq: 'jq is not installed' }
      if (pace.clock === 'processor') return { jq: 'it does not tell its processor time' }
      const jq = (input: InputFile): Command => ({
        name: 'jq',
        args: ['-c', peers[record]?.jq ?? '.', input.path],
        bytes: input.bytes,
        output: outputFile('jq'),
      })
      const sample = recordsFile({ _tag: 'plain', record }, { lines: sampleLines }, seed)
      await agreeOnFile(record, sample, { jq: jq(sample) })
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
        nameOf('lines', count),
        nameOf('array', count),
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

// -------------------------------------------------------------------------------------
// encode, convert
// -------------------------------------------------------------------------------------

function encodeContest(record: SeedRecord): Contest {
  return {
    rows: [
      fileRow(
        `bytes/${record.replace('/', '-')}/encode`,
        `${record}: encode / JSON.parse and JSON.stringify`,
        name.encode,
        name.bare,
        atMost(0.5),
      ),
    ],
    measure: async (_, { size, seed, ...pace }) => {
      const file = recordsFile({ _tag: 'plain', record }, { bytes: size }, seed)
      const identities = outputFile(`identities of ${record}`)
      const kept = ['decode', '--quiet', '--keep-secrets', '--from', record, file.path]
      await run(node([command, ...kept], file.bytes, identities))
      try {
        await warm(identities)
        return await inTurns(
          {
            [name.bare]: node([program('pass'), identities], file.bytes, outputFile(name.bare)),
            [name.encode]: node(
              [command, 'encode', '--quiet', '--to', record, identities],
              file.bytes,
              outputFile(`encode ${record}`),
            ),
          },
          pace,
        )
      } finally {
        rmSync(identities, { force: true })
      }
    },
  }
}

function convertContest(from: SeedRecord, to: SeedRecord): Contest {
  return {
    rows: [
      fileRow(
        `bytes/${from.replace('/', '-')}/convert`,
        `${from} to ${to}: convert / JSON.parse and JSON.stringify`,
        name.convert,
        name.bare,
        atMost(0.6),
      ),
    ],
    measure: async (_, { size, seed, ...pace }) => {
      const file = recordsFile({ _tag: 'few', record: from }, { bytes: size }, seed)
      // The command writes the crosswalk anew at the end of each run.
      const crosswalk = outputFile(`crosswalk of ${from}`)
      copyFileSync(crosswalkFile(from, to).path, crosswalk)
      const args = ['convert', '--quiet', '--from', from, '--to', to, '--crosswalk', crosswalk, file.path]
      await warm(file.path)
      return inTurns(
        {
          [name.bare]: node([program('pass'), file.path], file.bytes, outputFile(name.bare)),
          [name.convert]: node([command, ...args], file.bytes, outputFile(`convert ${from}`)),
        },
        pace,
      )
    },
  }
}
