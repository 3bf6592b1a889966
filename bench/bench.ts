/**
 * The benchmark: everybody does the same work in the same run, in turns, and the table shows ratios. `npm run bench`.
 *
 * A peer that does other work than ours ends it with exit code 1. A target that is missed is only said.
 */
import { rmSync } from 'node:fs'
import { buildAll } from './build.js'
import { type Contest, contestantsOf } from './Contest.js'
import { contests } from './contests.js'
import { outputsFolder } from './folders.js'
import { figureOf, type Measured } from './ratios.js'
import { circumstances, jsonReport, markdownTables, score, textTable, thisMachine } from './report.js'
import { type Settings, settingsOf, usage } from './Settings.js'

/** The contests of which some rows are selected, with those rows. */
function selected({ only }: Settings): ReadonlyArray<Contest> {
  return contests
    .map(({ rows, measure }) => ({ rows: rows.filter(({ id }) => only === undefined || only.test(id)), measure }))
    .filter(({ rows }) => rows.length > 0)
}

async function measureAll(chosen: ReadonlyArray<Contest>, settings: Settings): Promise<ReadonlyArray<Measured>> {
  await buildAll()
  const measured: Array<Measured> = []
  try {
    for (const [index, { rows, measure }] of chosen.entries()) {
      console.error(`${index + 1} of ${chosen.length}: ${rows[0]?.id} and ${rows.length - 1} more`)
      const samples = await measure(contestantsOf(rows), settings)
      measured.push(...rows.map((row) => figureOf(row, samples, settings.size)))
    }
  } finally {
    rmSync(outputsFolder, { recursive: true, force: true })
  }
  return measured
}

function print(measured: ReadonlyArray<Measured>, settings: Settings): void {
  const machine = thisMachine()
  if (settings.print === 'json') {
    console.log(jsonReport(measured, machine, settings))
    return
  }
  const table = settings.print === 'markdown' ? markdownTables(measured) : textTable(measured)
  console.log(`${table}\n\n${circumstances(machine, settings)} ${score(measured)}`)
}

async function main(args: ReadonlyArray<string>): Promise<void> {
  const settings = settingsOf(args)
  if (settings === 'help') {
    console.log(usage)
    return
  }
  const chosen = selected(settings)
  if (chosen.length === 0) throw new Error('--only matches no row; --list prints them all')
  if (settings.print === 'list') console.log(chosen.flatMap(({ rows }) => rows.map(({ id }) => id)).join('\n'))
  else print(await measureAll(chosen, settings), settings)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : 'the benchmark failed')
  process.exitCode = 1
}
