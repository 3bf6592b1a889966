/**
 * Bytes: what encode and convert take from file to file, as whole processes.
 */
import { copyFileSync, rmSync } from 'node:fs'
import { command, program } from '../build.js'
import { atMost, type Contest } from '../Contest.js'
import { crosswalkFile, recordsFile } from '../inputs/files.js'
import { seedRecords } from '../inputs/records.js'
import { inTurns, node, outputFile, run, warm } from '../processes.js'
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
      const file = recordsFile({ _tag: 'few', record: from }, { bytes: size }, seed)
      const contestants = targets.map((to) => {
        // The command writes the crosswalk anew at the end of each run.
        const crosswalk = outputFile(`crosswalk of ${from} to ${to}`)
        copyFileSync(crosswalkFile(from, to).path, crosswalk)
        const args = ['convert', '--quiet', '--from', from, '--to', to, '--crosswalk', crosswalk, file.path]
        return [to, node([command, ...args], file.bytes, outputFile(`convert ${from} to ${to}`))] as const
      })
      await warm(file.path)
      return inTurns(
        {
          [name.bare]: node([program('pass'), file.path], file.bytes, outputFile(name.bare)),
          ...Object.fromEntries(contestants),
        },
        pace,
      )
    },
  }
}
