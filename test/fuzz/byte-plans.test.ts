/**
 * Mutated lines through the byte plans: none is taken of which the way over objects makes something else. The seed stands in
 * the names; `IDENTIKIT_SEED` and `IDENTIKIT_FUZZ_LINES` set it and how many lines there are.
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyCodec } from '../../src/Codec.js'
import { wiresOf } from '../../src/laws/wires.js'
import { axwaySession, axwayUser } from '../../src/providers/axway.js'
import { netaxisLoginInfo } from '../../src/providers/netaxis.js'
import { propelauthUser } from '../../src/providers/propelauth.js'
import { convertPlan, decodePlan, encodePlan } from '../../src/stream/line-plans.js'
import { fixturesOf } from '../fixtures.js'
import { faultInMutants, fuzz, trialOf } from '../wire/bytes/lines.js'
import {
  canonLinesOf,
  convertReference,
  decodeReference,
  encodeReference,
  mirroring,
} from '../wire/bytes/references.js'

const seeds: ReadonlyArray<readonly [id: string, codec: AnyCodec]> = [
  propelauthUser,
  axwayUser,
  axwaySession,
  netaxisLoginInfo,
].map((codec: AnyCodec) => [codec.id, codec])

const wiresFor = (codec: AnyCodec): ReadonlyArray<unknown> => {
  const plain = fixturesOf(codec.id).map(({ wire }) => wire)
  return [...plain, ...plain, ...fc.sample(wiresOf(codec.table), { numRuns: 100, seed: fuzz.seed })]
}

const decodeCount = Math.ceil((0.6 * fuzz.lines) / seeds.length)

describe(`${decodeCount} mutated records`, () => {
  it.each(seeds)(`%s, seed ${fuzz.seed}`, (_, codec) => {
    const plan = decodePlan(codec)
    if (plan === undefined) throw new Error('there is no plan')
    const trial = trialOf(plan, decodeReference(codec))
    const lines = wiresFor(codec).map((wire) => JSON.stringify(wire))
    expect(faultInMutants(trial, lines, decodeCount)).toBeUndefined()
    expect(trial.taken).toBeGreaterThan(decodeCount / 50)
  })
})

const encodeCount = Math.ceil((0.4 * fuzz.lines) / seeds.length)

describe(`${encodeCount} mutated Identities`, () => {
  it.each(seeds)(`%s, seed ${fuzz.seed}`, (_, codec) => {
    const plan = encodePlan(codec)
    if (plan === undefined) throw new Error('there is no plan')
    const trial = trialOf(plan, encodeReference(codec))
    expect(faultInMutants(trial, canonLinesOf(codec, wiresFor(codec)), encodeCount)).toBeUndefined()
    expect(trial.taken).toBeGreaterThan(encodeCount / 100)
  })
})

const pairs = seeds.flatMap(([from, source]) =>
  seeds.flatMap(([to, target]) => {
    const plan = convertPlan(source, target, { crosswalk: mirroring, isTold: () => true })
    return plan === undefined ? [] : [[from, to, { plan, source, target }] as const]
  }),
)

const convertCount = Math.ceil((0.5 * fuzz.lines) / pairs.length)

describe(`${convertCount} mutated records, converted`, () => {
  it.each(pairs)(`%s to %s, seed ${fuzz.seed}`, (_, __, { plan, source, target }) => {
    const trial = trialOf(plan, convertReference(source, target))
    const lines = wiresFor(source).map((wire) => JSON.stringify(wire))
    expect(faultInMutants(trial, lines, convertCount)).toBeUndefined()
    expect(trial.taken).toBeGreaterThan(convertCount / 100)
  })
})
