/**
 * Plans that have read nothing before: a state that other lines leave behind can hide that a plan looks where nobody wrote. Values
 * are edited, not tokens, so that most lines are usual but for one place.
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyCodec } from '../../src/Codec.js'
import { wiresOf } from '../../src/laws/wires.js'
import { records } from '../../src/registry.js'
import { decodePlan, encodePlan } from '../../src/stream/line-plans.js'
import type { BytePlan } from '../../src/wire/bytes/BytePlan.js'
import { fixturesOf } from '../fixtures.js'
import { faultIn, fuzz, type Trial, trialOf } from '../wire/bytes/lines.js'
import { type Random, randomOf } from '../wire/bytes/mutants.js'
import { canonLinesOf, decodeReference, encodeReference } from '../wire/bytes/references.js'

const plansEach = Math.ceil(fuzz.lines / 1000)
const linesEach = 4
const nulledWires = 12

const values: ReadonlyArray<unknown> = [
  null,
  {},
  [],
  '',
  'x',
  7,
  -1.5,
  true,
  [null],
  [{}],
  ['a'],
  { a: 1 },
  { token: 'x' },
  { $absent: true },
  { $secret: 1 },
  '2020-01-01T00:00:00.000Z',
]

type Holder = Record<string, unknown>

/** Changes up to three members or items of a value, wherever they are. */
function edited(value: unknown, random: Random): unknown {
  const copy: unknown = structuredClone(value)
  const spots: Array<readonly [Holder, string]> = []
  const visit = (each: unknown): void => {
    if (typeof each !== 'object' || each === null) return
    for (const key of Object.keys(each)) {
      spots.push([each as Holder, key])
      visit((each as Holder)[key])
    }
  }
  visit(copy)
  const pick = <A>(list: ReadonlyArray<A>): A => list[Math.floor(random() * list.length)] as A
  for (let changes = Math.floor(random() * 3); changes >= 0; changes--) {
    const [holder, key] = pick(spots)
    const what = random()
    if (what < 0.2) delete holder[key]
    else if (what < 0.8) holder[key] = structuredClone(pick(values))
    else holder[`x_${Math.floor(random() * 3)}`] = structuredClone(pick(values))
  }
  return copy
}

/** A value once for each place in it that is not null: with null there. */
function nulled(value: unknown): ReadonlyArray<unknown> {
  const places = placesIn(value, [])
  return places.map((place) => {
    const copy: unknown = structuredClone(value)
    const holder = place.slice(0, -1).reduce((each, key) => (each as Holder)[key], copy) as Holder
    holder[place.at(-1) ?? ''] = null
    return copy
  })
}

function placesIn(value: unknown, above: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) =>
    each === null ? [] : [[...above, key], ...placesIn(each, [...above, key])],
  )
}

/** Tries lines on plans of which each takes a few; answers the first fault, and how many lines were taken. */
function tryNewPlans(newTrial: () => Trial, wires: ReadonlyArray<unknown>): readonly [string | undefined, number] {
  const random = randomOf(fuzz.seed)
  let taken = 0
  for (const wire of wires.slice(0, nulledWires).flatMap(nulled)) {
    const fault = faultIn(newTrial(), Buffer.from(JSON.stringify(wire)))
    if (fault !== undefined) return [`null: ${fault}`, taken]
  }
  for (let index = 0; index < plansEach; index++) {
    const trial = newTrial()
    const wire = wires[Math.floor(random() * wires.length)]
    for (let line = 0; line < linesEach; line++) {
      const fault = faultIn(trial, Buffer.from(JSON.stringify(edited(wire, random))))
      if (fault !== undefined) return [`plan ${index}, line ${line} of seed ${fuzz.seed}: ${fault}`, taken]
    }
    taken += trial.taken
  }
  return [undefined, taken]
}

const wiresFor = (codec: AnyCodec): ReadonlyArray<unknown> => [
  ...fixturesOf(codec.id).map(({ wire }) => wire),
  ...fc.sample(wiresOf(codec.table), { numRuns: 40, seed: fuzz.seed }),
]

const decoding = records.filter((codec) => decodePlan(codec) !== undefined)
const encoding = records.filter((codec) => encodePlan(codec) !== undefined)

describe(`new plans, seed ${fuzz.seed}`, () => {
  it.each(decoding.map((codec) => [codec.id, codec] as const))('decode %s as the way over objects', (_, codec) => {
    const newTrial = (): Trial => trialOf(planFrom(decodePlan(codec)), decodeReference(codec))
    const [fault, taken] = tryNewPlans(newTrial, wiresFor(codec))
    expect(fault).toBeUndefined()
    expect(taken).toBeGreaterThan(0)
  })

  it.each(encoding.map((codec) => [codec.id, codec] as const))('encode %s as the way over objects', (_, codec) => {
    const identities = canonLinesOf(codec, wiresFor(codec)).map((line): unknown => JSON.parse(line))
    const newTrial = (): Trial => trialOf(planFrom(encodePlan(codec)), encodeReference(codec))
    const [fault, taken] = tryNewPlans(newTrial, identities)
    expect(fault).toBeUndefined()
    expect(taken).toBeGreaterThan(0)
  })
})

function planFrom(plan: BytePlan | undefined): BytePlan {
  if (plan === undefined) throw new Error('there is no plan')
  return plan
}
