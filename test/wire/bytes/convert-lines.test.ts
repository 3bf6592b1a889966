/**
 * Lines from record to record: what the plan takes has the bytes of the way over objects, for all records that there are.
 */
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyCodec } from '../../../src/Codec.js'
import type { Json } from '../../../src/Json.js'
import { wiresOf } from '../../../src/laws/wires.js'
import { axwaySession, axwayUser } from '../../../src/providers/axway.js'
import { netaxisLoginInfo } from '../../../src/providers/netaxis.js'
import { propelauthUser } from '../../../src/providers/propelauth.js'
import { records } from '../../../src/registry.js'
import { convertPlan } from '../../../src/stream/line-plans.js'
import { faultIn, faultInMutants, trialOf } from './lines.js'
import { convertReference, mirroring } from './references.js'

const planBetween = (source: AnyCodec, target: AnyCodec) =>
  convertPlan(source, target, { crosswalk: mirroring, isTold: () => true })

const trialBetween = (source: AnyCodec, target: AnyCodec) => {
  const plan = planBetween(source, target)
  if (plan === undefined) throw new Error('there is no plan')
  return trialOf(plan, convertReference(source, target))
}

const exports = new URL('../../../fixtures/exports/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, exports), 'utf8')
const itemsOf = (name: string, key: string): ReadonlyArray<Json> => JSON.parse(read(name))[key]
const linesOf = (name: string): ReadonlyArray<Json> =>
  read(name)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

const exported: ReadonlyArray<readonly [AnyCodec, ReadonlyArray<Json>]> = [
  [propelauthUser, itemsOf('propelauth-users.json', 'users')],
  [axwayUser, itemsOf('axway-users.json', 'result')],
  [axwaySession, linesOf('axway-sessions.ndjson')],
  [netaxisLoginInfo, linesOf('netaxis-logins.ndjson')],
]

const usual = exported.flatMap(([from, wires]) =>
  exported.filter(([to]) => to !== from).map(([to]) => [from.id, to.id, { from, to, wires }] as const),
)

describe('usual files', () => {
  it.each(usual)('%s are taken to %s', (_, __, { from, to, wires }) => {
    const reference = convertReference(from, to)
    const trial = trialBetween(from, to)
    const lines = wires.map((wire) => JSON.stringify(wire)).filter((line) => reference(line) !== undefined)
    for (const line of [...lines, ...lines]) expect(faultIn(trial, Buffer.from(line))).toBeUndefined()
    expect(lines.length).toBeGreaterThan(2)
    expect(trial.taken).toBe(2 * lines.length)
  })
})

const pairs = records.flatMap((source) =>
  records.flatMap((target) => {
    const plan = planBetween(source, target)
    return plan === undefined ? [] : [[`${source.id} to ${target.id}`, { plan, source, target }] as const]
  }),
)

describe('records that are made of the table', () => {
  it('have plans to most targets', () => {
    expect(pairs.length).toBeGreaterThan(90)
  })

  it.each(pairs)('%s', (_, { plan, source, target }) => {
    const trial = trialOf(plan, convertReference(source, target))
    const lines = fc.sample(wiresOf(source.table), { numRuns: 50, seed: 11 }).map((wire) => JSON.stringify(wire))
    for (const line of [...lines, ...lines]) expect(faultIn(trial, Buffer.from(line))).toBeUndefined()
    expect(faultInMutants((line) => faultIn(trial, line), lines, 200)).toBeUndefined()
  })
})
