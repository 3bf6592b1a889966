import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyCodec } from '../../../src/Codec.js'
import { wiresOf } from '../../../src/laws/wires.js'
import { axwayUser } from '../../../src/providers/axway.js'
import { propelauthUser } from '../../../src/providers/propelauth.js'
import { records } from '../../../src/registry.js'
import { decodePlan } from '../../../src/stream/line-plans.js'
import { faultIn, trialOf } from './lines.js'
import { decodeReference } from './references.js'

const planned = records.flatMap((codec) => {
  const plan = decodePlan(codec)
  return plan === undefined ? [] : [[codec.id, codec, plan] as const]
})

describe('lines of records become lines of identities', () => {
  it.each(planned)('%s gives the bytes of the way over objects', (_, codec, plan) => {
    const trial = trialOf(plan, decodeReference(codec))
    fc.assert(
      fc.property(wiresOf(codec.table), (wire) => {
        expect(faultIn(trial, Buffer.from(JSON.stringify(wire)))).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })
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
    const trial = trialOf(plan, decodeReference(axwayUser, 'sta"ging'))
    expect(faultIn(trial, Buffer.from('{"guid":"g-1","mfa":true}'))).toBeUndefined()
    expect(trial.taken).toBe(1)
  })
})
