/**
 * Lines through a byte plan, beside what the object plan's way prints for them.
 */
import { pointer } from '../../../src/DecodeError.js'
import { isObject } from '../../../src/Json.js'
import type { BytePlan } from '../../../src/wire/bytes/BytePlan.js'
import { mutantOf, randomOf, tokensOf } from './mutants.js'

/** What the way over objects answers for a line; undefined where it refuses. */
export type Reference = (text: string) => { readonly line: string; readonly secrets: number } | undefined

/** One plan, and how often it took a line. */
export interface Trial {
  readonly plan: BytePlan
  readonly reference: Reference
  output: Buffer
  taken: number
  /** How often it took one ahead. */
  ahead: number
  secrets: number
}

/** Begins a trial of a plan. */
export function trialOf(plan: BytePlan, reference: Reference): Trial {
  return { plan, reference, output: Buffer.alloc(1 << 16), taken: 0, ahead: 0, secrets: 0 }
}

/**
 * Gives what is wrong with what a plan makes of a line, with its end told and ahead of it; undefined where nothing is, and where it
 * does not take the line.
 */
export function faultIn(trial: Trial, line: Buffer): string | undefined {
  return faultInLine(trial, line) ?? faultAhead(trial, line)
}

function faultAhead(trial: Trial, line: Buffer): string | undefined {
  const { ahead } = trial.plan
  if (ahead === undefined) return undefined
  const input = Buffer.concat([Buffer.from('"}'), line, Buffer.from('\n":"}}]]"')])
  const next = 2 + line.length + 1
  const end = ahead.line(input, 2, next, trial.output, 5)
  const secrets = trial.plan.secretsDropped() - trial.secrets
  trial.secrets += secrets
  if (end < 0) return secrets === 0 ? undefined : 'ahead, it counts secrets of a line that it does not take'
  trial.ahead++
  const expected = trial.reference(line.toString())
  const actual = trial.output.toString('utf8', 5, end)
  if (expected === undefined) return 'refused, but taken ahead'
  if (expected.line !== actual) return `other bytes ahead, ${placeOfDifference(actual, expected.line)}`
  if (ahead.behind() !== next) return `the line behind begins at ${ahead.behind()}, not at ${next}`
  return expected.secrets === secrets ? undefined : `ahead, ${secrets} secrets, not ${expected.secrets}`
}

function faultInLine(trial: Trial, line: Buffer): string | undefined {
  const { plan, reference } = trial
  const before = 5
  const room = plan.room(line.length)
  if (room + before > trial.output.length) trial.output = Buffer.alloc(2 * room)
  const { output } = trial
  const input = Buffer.concat([Buffer.from('"}'), line, Buffer.from('\n":"}}]]"')])
  const end = plan.line(input, 2, 2 + line.length, output, before)
  const secrets = plan.secretsDropped() - trial.secrets
  trial.secrets += secrets
  if (end < 0) return secrets === 0 ? undefined : 'it counts secrets of a line that it does not take'
  trial.taken++
  if (end - before > room) return 'there is no room for it'
  const expected = reference(line.toString())
  const actual = output.toString('utf8', before, end)
  if (expected === undefined) return 'refused, but taken'
  if (expected.line !== actual) return `other bytes, ${placeOfDifference(actual, expected.line)}`
  return expected.secrets === secrets ? undefined : `${secrets} secrets, not ${expected.secrets}`
}

/** Says where two texts of JSON differ first, and nothing of what stands there. */
export function placeOfDifference(actual: string, expected: string): string {
  try {
    const place = differenceIn(JSON.parse(actual), JSON.parse(expected), [])
    return place === undefined ? 'by their spelling or the order of their keys' : `at "${pointer(place)}"`
  } catch {
    return 'which are no JSON'
  }
}

type Keys = ReadonlyArray<string>

function differenceIn(actual: unknown, expected: unknown, place: Keys): Keys | undefined {
  if (!isObject(actual) || !isObject(expected)) {
    if (!Array.isArray(actual) || !Array.isArray(expected)) return Object.is(actual, expected) ? undefined : place
  }
  const left = new Map(Object.entries(actual as object))
  const right = new Map(Object.entries(expected as object))
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const found = differenceIn(left.get(key), right.get(key), [...place, key])
    if (found !== undefined) return found
  }
  return undefined
}

/** How many mutated lines are tried in all, and the seed that makes them. */
export const fuzz = {
  lines: Number(process.env.IDENTIKIT_FUZZ_LINES ?? (process.env.CI ? 500_000 : 20_000)),
  seed: Number(process.env.IDENTIKIT_SEED ?? Date.now() % 1_000_000_007),
} as const

/**
 * Tries mutants of some lines, and tells which is the first one with which something is wrong, and what: never what stands in it.
 */
export function faultInMutants(
  faultOf: (line: Buffer) => string | undefined,
  lines: ReadonlyArray<string>,
  count: number,
): string | undefined {
  const random = randomOf(fuzz.seed)
  const tokens = lines.map(tokensOf)
  for (let index = 0; index < count; index++) {
    const line = mutantOf(tokens, random)
    const fault = line === undefined ? undefined : faultOf(line)
    if (fault !== undefined) return `mutant ${index} of seed ${fuzz.seed}: ${fault}`
  }
  return undefined
}
