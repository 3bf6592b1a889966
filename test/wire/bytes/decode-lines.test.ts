import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { AnyCodec } from '../../../src/Codec.js'
import { countSecrets, identityToJson } from '../../../src/identity-json.js'
import { wiresOf } from '../../../src/laws/wires.js'
import { parseWire } from '../../../src/parse-wire.js'
import { axwaySession, axwayUser } from '../../../src/providers/axway.js'
import { netaxisLoginInfo } from '../../../src/providers/netaxis.js'
import { propelauthUser } from '../../../src/providers/propelauth.js'
import { records } from '../../../src/registry.js'
import { decodePlan } from '../../../src/stream/line-plans.js'
import type { BytePlan } from '../../../src/wire/bytes/BytePlan.js'
import { fixturesOf } from '../../fixtures.js'
import { faultIn, faultInMutants, fuzz, type Reference, trialOf } from './lines.js'

const seeds: ReadonlyArray<AnyCodec> = [propelauthUser, axwayUser, axwaySession, netaxisLoginInfo]

const referenceOf =
  (codec: AnyCodec, instance?: string): Reference =>
  (text) => {
    const wire = parseWire(text)
    const decoded = E.isLeft(wire) ? wire : codec.decode(wire.right, instance === undefined ? {} : { instance })
    if (E.isLeft(decoded)) return undefined
    const json = identityToJson(decoded.right, { secrets: 'drop' })
    return { line: `${JSON.stringify(json)}\n`, secrets: countSecrets(decoded.right) }
  }

const planOf = (codec: AnyCodec): BytePlan => {
  const plan = decodePlan(codec)
  if (plan === undefined) throw new Error(`${codec.id} has no plan`)
  return plan
}

const planned = records.flatMap((codec) => {
  const plan = decodePlan(codec)
  return plan === undefined ? [] : [[codec.id, codec, plan] as const]
})

describe('lines of records become lines of identities', () => {
  it.each(planned)('%s gives the bytes of the way over objects', (_, codec, plan) => {
    const trial = trialOf(plan, referenceOf(codec))
    fc.assert(
      fc.property(wiresOf(codec.table), (wire) => {
        expect(faultIn(trial, Buffer.from(JSON.stringify(wire)))).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })
})

describe('mutated lines', () => {
  const count = Math.ceil((0.6 * fuzz.lines) / seeds.length)

  it.each(seeds.map((codec) => [codec.id, codec] as const))(
    `${count} of them, seed ${fuzz.seed}: %s`,
    (_, codec) => {
      const trial = trialOf(planOf(codec), referenceOf(codec))
      const plain = fixturesOf(codec.id).map(({ wire }) => wire)
      const odd = fc.sample(wiresOf(codec.table), { numRuns: 100, seed: fuzz.seed })
      const lines = [...plain, ...plain, ...odd].map((wire) => JSON.stringify(wire))
      expect(faultInMutants(trial, lines, count)).toBeUndefined()
      expect(trial.taken).toBeGreaterThan(count / 50)
    },
    300_000,
  )
})

describe('a plan', () => {
  it('is never made for a codec whose decode somebody wrote', () => {
    const decode: AnyCodec['decode'] = (wire, options) => propelauthUser.decode(wire, options)
    expect(decodePlan({ ...propelauthUser, decode })).toBeUndefined()
    expect(decodePlan({ ...propelauthUser, table: axwayUser.table })).toBeUndefined()
  })

  it('is not made where the caller names an organization', () => {
    expect(decodePlan(propelauthUser, { organization: '7' })).toBeUndefined()
  })

  it('writes the instance that the caller names', () => {
    const plan = decodePlan(axwayUser, { instance: 'sta"ging' })
    if (plan === undefined) throw new Error('there is no plan')
    const trial = trialOf(plan, referenceOf(axwayUser, 'sta"ging'))
    expect(faultIn(trial, Buffer.from('{"guid":"g-1","mfa":true}'))).toBeUndefined()
    expect(trial.taken).toBe(1)
  })
})
