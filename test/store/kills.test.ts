/**
 * A load that is killed again and again, at moments that nobody has chosen, and each time started with the same command: the
 * store in the end is that of a load that nobody has disturbed.
 *
 * `IDENTIKIT_KILLS` says how often (200), `IDENTIKIT_SEED` makes the same input and delays again.
 */
import { existsSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { linesOf } from '../cli/harness.js'
import { type Backend, type BackendKind, contentOf, kinds, scratch } from './backends.js'
import { builtCommand, type Ended, type Kill, runUntil } from './built-command.js'
import { below, type Random, randomFrom, writeExports } from './exports.js'

/** What a load that nobody has disturbed leaves, and how long it took from the first word to the end. */
interface Undisturbed {
  readonly content: Awaited<ReturnType<typeof contentOf>>
  readonly counts: Readonly<Record<string, number>>
  readonly ran: number
}

/** A store that holds the old exports, as often as it is wanted. */
type Fresh = () => Promise<Backend & { readonly at: string }>

const kills = Number(process.env.IDENTIKIT_KILLS ?? 200)
const seed = Number(process.env.IDENTIKIT_SEED ?? Date.now() % 2 ** 31)
const reachable = kinds.filter(({ name }) => name !== 'PGlite')
const countNames = ['records', 'added', 'changed', 'unchanged', 'older', 'refused', 'returned', 'gone', 'conflicts']

const built: { bin: string; old: ReadonlyArray<string>; next: ReadonlyArray<string> } = { bin: '', old: [], next: [] }
beforeAll(async () => {
  process.stderr.write(`kills: IDENTIKIT_SEED=${seed} IDENTIKIT_KILLS=${kills}\n`)
  Object.assign(built, writeExports(await scratch(), seed), { bin: await builtCommand() })
})

function load(at: string, kill?: Kill): Promise<Ended> {
  const how = ['--full', '--max-rejects', 'any', '--json', '--progress', 'json']
  return runUntil(built.bin, ['load', '--into', at, ...how, ...built.next], kill)
}

async function freshOf(kind: BackendKind): Promise<Fresh> {
  const make = async () => {
    const backend = await kind.make()
    return { ...backend, at: backend.address ?? '' }
  }
  const fill = async (at: string) => {
    const { code } = await runUntil(built.bin, ['load', '--into', at, '--max-rejects', 'any', '--quiet', ...built.old])
    expect(code).toBe(0)
  }
  if (kind.name !== 'DuckDB') {
    return async () => {
      const backend = await make()
      await fill(backend.at)
      return backend
    }
  }
  const full = await make()
  await fill(full.at)
  return async () => {
    const backend = await make()
    await copyFile(full.at, backend.at)
    return backend
  }
}

function summaryOf({ stderr }: Ended): Readonly<Record<string, number>> {
  const summary = linesOf(stderr).at(-1) ?? {}
  return Object.fromEntries(countNames.map((name) => [name, Number(summary[name])]))
}

/** How many records were done when a run began; undefined where it was killed before it could tell. */
function recordsBefore({ stderr }: Ended): number | undefined {
  const [first] = stderr.split('\n')
  return first === undefined || !first.endsWith('}') ? undefined : Number(JSON.parse(first).records)
}

async function undisturbed(fresh: Fresh): Promise<Undisturbed> {
  const backend = await fresh()
  const ended = await load(backend.at)
  expect(ended.code).toBe(0)
  return { content: await contentOf(backend), counts: summaryOf(ended), ran: ended.ran }
}

/** Most moments are behind the start of the work; some are before it, in the start of the process. */
function killAt(random: Random, ran: number): Kill {
  return random() < 0.1
    ? { after: 'start', delay: below(random, 400) }
    : { after: 'first word', delay: below(random, Math.ceil(ran / 3)) }
}

/** Loads until the end, killed as often as there are kills left. */
async function killed(at: string, left: number, random: Random, whole: Undisturbed) {
  const told = { kills: 0, inside: 0, starts: 0 }
  let wasKilled = false
  for (;;) {
    const ended = await load(at, told.kills < left ? killAt(random, whole.ran) : undefined)
    // A server needs a moment to see that somebody is gone.
    if (ended.code === 3 && ended.stderr.includes('is in use by')) {
      await sleep(50)
      continue
    }
    told.starts += 1
    const records = recordsBefore(ended)
    if (wasKilled && records !== undefined && records > 0 && records < (whole.counts.records ?? 0)) told.inside += 1
    wasKilled = ended.isKilled
    if (!ended.isKilled) return { ...told, ended }
    told.kills += 1
  }
}

describe.each(reachable)('$name', (kind) => {
  const share = reachable.length === 1 ? 1 : kind.name === 'DuckDB' ? 0.8 : 0.2
  const wanted = Math.max(1, Math.round(kills * share))

  test(`${wanted} kills change nothing of what is loaded`, async () => {
    const random = randomFrom(seed + 1)
    const fresh = await freshOf(kind)
    const whole = await undisturbed(fresh)
    for (const name of countNames.filter((each) => each !== 'returned'))
      expect([name, whole.counts[name]]).not.toEqual([name, 0])
    const sum = { kills: 0, inside: 0, starts: 0, loads: 0 }
    while (sum.kills < wanted) {
      const backend = await fresh()
      const { ended, ...told } = await killed(backend.at, wanted - sum.kills, random, whole)
      expect({ ...sum, code: ended.code, said: ended.code === 0 ? '' : ended.stderr }).toEqual({
        ...sum,
        code: 0,
        said: '',
      })
      expect(summaryOf(ended)).toEqual(whole.counts)
      expect(await contentOf(backend)).toEqual(whole.content)
      if (kind.name === 'DuckDB')
        for (const end of ['.part', '.run', '.wal']) expect(existsSync(`${backend.at}${end}`)).toBe(false)
      sum.kills += told.kills
      sum.inside += told.inside
      sum.starts += told.starts
      sum.loads += 1
    }
    process.stderr.write(`kills, ${kind.name}: ${JSON.stringify(sum)}\n`)
    expect(sum.kills).toBe(wanted)
    // A run that goes on with some records done, and not with all, was stopped between two checkpoints.
    expect(sum.inside * 3).toBeGreaterThanOrEqual(Math.floor(wanted / 2))
  }, 1_200_000)
})
