import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { AnyCodec } from '../../../src/Codec.js'
import { identityFromJson, identityToJson } from '../../../src/identity-json.js'
import { identityLimits } from '../../../src/Json.js'
import { wiresOf } from '../../../src/laws/wires.js'
import { parseWire } from '../../../src/parse-wire.js'
import { axwaySession, axwayUser } from '../../../src/providers/axway.js'
import { netaxisLoginInfo } from '../../../src/providers/netaxis.js'
import { propelauthUser } from '../../../src/providers/propelauth.js'
import { records } from '../../../src/registry.js'
import { encodePlan } from '../../../src/stream/line-plans.js'
import { fixturesOf } from '../../fixtures.js'
import { faultIn, faultInMutants, fuzz, type Reference, trialOf } from './lines.js'

const seeds: ReadonlyArray<AnyCodec> = [propelauthUser, axwayUser, axwaySession, netaxisLoginInfo]

const referenceOf =
  (codec: AnyCodec): Reference =>
  (text) => {
    const json = parseWire(text, { limits: identityLimits })
    const identity = E.isLeft(json) ? json : identityFromJson(json.right)
    if (E.isLeft(identity) || identity.right.subject.provider !== codec.provider) return undefined
    return { line: `${JSON.stringify(codec.encode(identity.right))}\n`, secrets: 0 }
  }

const linesOf = (codec: AnyCodec, wires: ReadonlyArray<unknown>): ReadonlyArray<string> =>
  wires.flatMap((wire) => {
    const decoded = codec.decode(wire)
    return E.isLeft(decoded) ? [] : [JSON.stringify(identityToJson(decoded.right, { secrets: 'drop' }))]
  })

const planned = records.flatMap((codec) => {
  const plan = encodePlan(codec)
  return plan === undefined ? [] : [[codec.id, codec, plan] as const]
})

describe('lines of identities become lines of records', () => {
  it.each(planned)('%s gives the bytes of the way over objects', (_, codec, plan) => {
    const trial = trialOf(plan, referenceOf(codec))
    fc.assert(
      fc.property(wiresOf(codec.table), (wire) => {
        for (const line of linesOf(codec, [wire])) expect(faultIn(trial, Buffer.from(line))).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })
})

describe('mutated lines', () => {
  const count = Math.ceil((0.4 * fuzz.lines) / seeds.length)

  it.each(seeds.map((codec) => [codec.id, codec] as const))(
    `${count} of them, seed ${fuzz.seed}: %s`,
    (_, codec) => {
      const plan = encodePlan(codec)
      if (plan === undefined) throw new Error(`${codec.id} has no plan`)
      const trial = trialOf(plan, referenceOf(codec))
      const plain = fixturesOf(codec.id).map(({ wire }) => wire)
      const odd = fc.sample(wiresOf(codec.table), { numRuns: 100, seed: fuzz.seed })
      expect(faultInMutants(trial, linesOf(codec, [...plain, ...plain, ...odd]), count)).toBeUndefined()
      expect(trial.taken).toBeGreaterThan(count / 100)
    },
    300_000,
  )
})
