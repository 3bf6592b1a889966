/**
 * Bytes: what encode and convert take from file to file, as whole processes.
 */
import { copyFileSync, rmSync } from 'node:fs'
import { command, program } from '../build.js'
import { atMost, type Contest } from '../Contest.js'
import { crosswalkFile, type InputFile, recordsFile } from '../inputs/files.js'
import { seedRecords } from '../inputs/records.js'
import { type Command, inTurns, node, outputFile, run, warm } from '../processes.js'
import { fileRow, name, pathOf } from './byte-row.js'

type SeedRecord = (typeof seedRecords)[number]

/** The contests of encode and convert. */
export const encodeByteContests: ReadonlyArray<Contest> = [
  ...seedRecords.map(encodeContest),
  ...seedRecords.map((from) =>
    convertContest(
      from,
      seedRecords.filter((to) => to !== from),
    ),
  ),
  reportContest('propelauth/user', 'axway/user'),
]

function encodeContest(record: SeedRecord): Contest {
  return {
    rows: [
      fileRow(
        `bytes/${pathOf(record)}/encode`,
        `${record}: encode / JSON.parse and JSON.stringify`,
        [name.encode, name.bare],
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
            [name.bare]: bare({ path: identities, bytes: file.bytes }),
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

function convertContest(from: SeedRecord, targets: ReadonlyArray<SeedRecord>): Contest {
  return {
    rows: targets.map((to) =>
      fileRow(
        `bytes/${pathOf(from)}/convert/${pathOf(to)}`,
        `${from} to ${to}: convert / JSON.parse and JSON.stringify`,
        [to, name.bare],
        atMost(0.6),
      ),
    ),
    measure: async (_, { size, seed, ...pace }) => {
      const file = fewOf(from, size, seed)
      await warm(file.path)
      return inTurns(
        { [name.bare]: bare(file), ...Object.fromEntries(targets.map((to) => [to, convert(from, to, file)])) },
        pace,
      )
    },
  }
}

/** The report needs objects: what is lost is told of each of them. */
function reportContest(from: SeedRecord, to: SeedRecord): Contest {
  return {
    rows: [
      fileRow(
        `bytes/${pathOf(from)}/report`,
        `${from} to ${to}: convert with a report / JSON.parse and JSON.stringify`,
        ['report', name.bare],
        undefined,
      ),
    ],
    measure: async (_, { size, seed, ...pace }) => {
      const file = fewOf(from, size, seed)
      await warm(file.path)
      const report = outputFile('report')
      return inTurns({ [name.bare]: bare(file), report: convert(from, to, file, '--report', report) }, pace)
    },
  }
}

function fewOf(record: SeedRecord, bytes: number, seed: number): InputFile {
  return recordsFile({ _tag: 'few', record }, { bytes }, seed)
}

function bare({ path, bytes }: InputFile): Command {
  return node([program('pass'), path], bytes, outputFile(name.bare))
}

/** The command line that converts a file. It writes the crosswalk anew at the end of each run. */
function convert(from: SeedRecord, to: SeedRecord, file: InputFile, ...options: ReadonlyArray<string>): Command {
  const crosswalk = outputFile(`crosswalk of ${from} to ${to}`)
  copyFileSync(crosswalkFile(from, to).path, crosswalk)
  const args = ['convert', '--quiet', '--from', from, '--to', to, '--crosswalk', crosswalk, ...options, file.path]
  return node([command, ...args], file.bytes, outputFile(`convert ${from} to ${to}`))
}
