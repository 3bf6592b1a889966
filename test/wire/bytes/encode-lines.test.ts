import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wiresOf } from '../../../src/laws/wires.js'
import { axwaySession } from '../../../src/providers/axway.js'
import { propelauthUser } from '../../../src/providers/propelauth.js'
import { records } from '../../../src/registry.js'
import { encodePlan } from '../../../src/stream/line-plans.js'
import { fixturesOf } from '../../fixtures.js'
import { faultIn, trialOf } from './lines.js'
import { canonLinesOf, encodeReference } from './references.js'

const planned = records.flatMap((codec) => {
  const plan = encodePlan(codec)
  return plan === undefined ? [] : [[codec.id, codec, plan] as const]
})

describe('lines of identities become lines of records', () => {
  it.each(planned)('%s gives the bytes of the way over objects', (_, codec, plan) => {
    const trial = trialOf(plan, encodeReference(codec))
    fc.assert(
      fc.property(wiresOf(codec.table), (wire) => {
        for (const line of canonLinesOf(codec, [wire])) expect(faultIn(trial, Buffer.from(line))).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })
})

describe('a residue', () => {
  it('has no members where an object could stand and null does', () => {
    const plan = encodePlan(axwaySession)
    if (plan === undefined) throw new Error('there is no plan')
    const trial = trialOf(plan, encodeReference(axwaySession))
    const identity = {
      subject: { provider: 'axway', id: 'u-1' },
      session: { activeOrganization: '7' },
      memberships: [{ organization: { id: '7' }, residue: { 'axway/session': { entitlements: null } } }],
    }
    expect(faultIn(trial, Buffer.from(JSON.stringify(identity)))).toBeUndefined()
    expect(trial.taken).toBe(1)
  })
})

describe('what is no Identity', () => {
  const plan = encodePlan(propelauthUser)
  if (plan === undefined) throw new Error('there is no plan')
  const identities = canonLinesOf(
    propelauthUser,
    fixturesOf('propelauth/user').map(({ wire }) => wire),
  )
  const take = (text: string): number => {
    const input = Buffer.from(`${text}\n        `)
    const length = Buffer.byteLength(text)
    return plan.line(input, 0, length, Buffer.alloc(plan.room(length)), 0)
  }

  it('is told from an Identity by one key, in whatever order, however often lines like it were taken', () => {
    const rows = ['"change":"removed"', '"identity":{"subject":{"provider":"propelauth","id":"u-1"}}']
    const usual = identities.filter((line) => take(line) > 0)
    expect(usual.length).toBeGreaterThan(3)
    for (const line of usual) {
      for (let again = 0; again < 3; again++) expect(take(line)).toBeGreaterThan(0)
      for (const row of rows) {
        expect(take(`{${row},${line.slice(1)}`)).toBe(-1)
        expect(take(`${line.slice(0, -1)},${row}}`)).toBe(-1)
        expect(take(line.replace('"subject":', `${row},"subject":`))).toBe(-1)
      }
    }
  })

  it('is not taken where it is a row of a comparison', () => {
    const subject = '"subject":{"provider":"propelauth","id":"u-1"}'
    const identity = `"identity":{${subject}}`
    const parts = ['"change":"added"', subject, identity]
    const orders = parts.flatMap((a) => parts.flatMap((b) => parts.map((c) => [a, b, c])))
    for (const order of orders.filter((each) => new Set(each).size === 3)) expect(take(`{${order}}`)).toBe(-1)
    expect(take(`{${subject}}`)).toBeGreaterThan(0)
  })
})
