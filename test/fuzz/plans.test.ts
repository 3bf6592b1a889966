/**
 * Mutated lines on all ways at once: the interpreter, the generated plans, the plans that are compiled at load, the byte plans.
 * There is none of which two make different things. The seed stands in the names; `IDENTIKIT_SEED` and `IDENTIKIT_FUZZ_LINES`
 * set it and how many lines there are.
 */
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { AnyCodec, RosterCodec } from '../../src/Codec.js'
import { wiresOf } from '../../src/laws/wires.js'
import { records, requests, rosters } from '../../src/registry.js'
import { prefixOf } from '../../src/wire/Table.js'
import { fixturesOf } from '../fixtures.js'
import { faultInMutants, fuzz } from '../wire/bytes/lines.js'
import { canonLinesOf } from '../wire/bytes/references.js'
import { convertTrial, decodeTrial, encodeTrial, type LineTrial } from './trials.js'
import type { Resource } from './ways.js'

const seedIds: ReadonlyArray<string> = ['propelauth/user', 'axway/user', 'axway/session', 'netaxis/login-info']
const seeds = records.filter(({ id }) => seedIds.includes(id))
const others: ReadonlyArray<AnyCodec | RosterCodec> = [...records.filter((codec) => !seeds.includes(codec)), ...rosters]

const wiresFor = (codec: AnyCodec | RosterCodec): ReadonlyArray<unknown> => {
  const plain = fixturesOf(codec.id).map(({ wire }) => wire)
  return [...plain, ...plain, ...fc.sample(wiresOf(codec.table), { numRuns: 100, seed: fuzz.seed })]
}

const linesFor = (codec: AnyCodec | RosterCodec): ReadonlyArray<string> =>
  wiresFor(codec).map((wire) => JSON.stringify(wire))

/** What every plan took, told when all is done. */
const tally: Array<string> = []

afterAll(() => {
  process.stdout.write(`${tally.join('\n')}\n`)
})

/** A plan that takes nothing proves nothing. Plans of which that is known are named by `idle`. */
const expectNoFault = (
  what: string,
  trial: LineTrial,
  lines: ReadonlyArray<string>,
  count: number,
  idle: ReadonlyArray<string> = [],
): void => {
  expect(untraced(() => faultInMutants(trial.faultOf, lines, count))).toBeUndefined()
  const taken = trial.taken()
  const told = Object.entries(taken).map(([plan, number]) => `${plan} ${number}`)
  tally.push(`${what}: of ${count} mutants of seed ${fuzz.seed}, ${told.join(', ')}`)
  for (const [plan, share] of fairShares) {
    const number = taken[plan]
    if (number === undefined || count * share < 1) continue
    if (idle.includes(plan)) expect(number, plan).toBe(0)
    else expect(number, plan).toBeGreaterThan(count * share)
  }
}

/** Many mutants are no JSON, and the stack of each error that says so takes longer than to find it. */
const untraced = <A>(work: () => A): A => {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = limit
  }
}

const fairShares: ReadonlyArray<readonly [plan: string, share: number]> = [
  ['generated plan', 1 / 50],
  ['closures', 1 / 50],
  ['byte plan', 1 / 100],
  ['byte plan, ahead', 1 / 5000],
]

/** Closures encode no table in which records lie in the open or a list is deeper than the record. */
const idleIn = ({ table }: Resource): ReadonlyArray<string> =>
  table.lists.some((list) => list.open !== undefined || prefixOf(list).length > 0) ? ['closures'] : []

const fewest = 300

/** Most mutants are of the records that most lines are of. */
const named = <A extends Resource>(
  share: number,
  resources: ReadonlyArray<A>,
): ReadonlyArray<readonly [id: string, resource: A, count: number]> =>
  resources.map((each) => [each.id, each, Math.max(fewest, Math.ceil((share * fuzz.lines) / resources.length))])

describe('decode', () => {
  const codecs = [...named<AnyCodec | RosterCodec>(0.4, seeds), ...named(0.1, others)]

  it.each(codecs)(`takes %s one way, seed ${fuzz.seed}`, async (id, codec, count) => {
    expectNoFault(`decode ${id}`, await decodeTrial(codec), linesFor(codec), count)
  })
})

describe('encode', () => {
  const people = (provider: string): ReadonlyArray<string> =>
    records.filter((codec) => codec.provider === provider).flatMap((codec) => canonLinesOf(codec, wiresFor(codec)))
  const resources = [...named<Resource>(0.2, seeds), ...named<Resource>(0.1, [...others, ...requests])]

  it.each(resources)(`gives %s one way, seed ${fuzz.seed}`, async (id, resource, count) => {
    const isRequest = 'method' in resource
    const lines = isRequest
      ? people(id.slice(0, id.indexOf('/')))
      : canonLinesOf(resource as AnyCodec, wiresFor(resource))
    expectNoFault(`encode ${id}`, await encodeTrial(resource), lines, count, idleIn(resource))
  })
})

describe('convert', () => {
  const pairs = seeds.flatMap((source) =>
    seeds.filter((target) => target !== source).map((target) => [source.id, target.id, source, target] as const),
  )
  const count = Math.ceil((0.2 * fuzz.lines) / pairs.length)

  it.each(pairs)(`takes %s to %s one way, seed ${fuzz.seed}`, async (from, to, source, target) => {
    expectNoFault(`${from} to ${to}`, await convertTrial(source, target), linesFor(source), count, idleIn(target))
  })
})
