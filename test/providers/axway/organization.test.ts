import { describe, expect, it } from 'vitest'
import { identitiesOf } from '../../../src/Identity.js'
import { laws } from '../../../src/laws.js'
import { axwayOrganization } from '../../../src/providers/axway.js'
import { describeRecord } from '../../record.js'

describeRecord(axwayOrganization)

describe('the laws of axway/organization', () => {
  for (const law of laws(axwayOrganization)) it(law.name, () => law.check({ runs: 300 }))
})

describe('an Axway organization', () => {
  const { decodeOrThrow, encode } = axwayOrganization
  const today = { guid: 'g-1', roles: ['developer', 'auditor'], idp: 'i-1', primary: true }

  it('has its number as id, and its guid beside it', () => {
    expect(decodeOrThrow({ org_id: 14301, guid: 'o-1' })).toEqual({
      id: '14301',
      kind: 'organization',
      externalIds: [{ system: 'guid', id: 'o-1' }],
    })
  })

  it('has members in both generations, also in one list', () => {
    const wire = { org_id: 1, users: ['g-0', today] }
    const roster = decodeOrThrow(wire)
    expect(identitiesOf(roster).map(({ subject }) => subject)).toEqual([
      { provider: 'axway', id: 'g-0' },
      { provider: 'axway', id: 'g-1' },
    ])
    expect(encode(roster)).toEqual(wire)
  })

  it('says of no role that it is the default one, and of no member what kind it is', () => {
    expect(decodeOrThrow({ org_id: 1, users: [today] }).members).toEqual([
      {
        subject: { provider: 'axway', id: 'g-1' },
        additionalRoles: [{ value: 'developer' }, { value: 'auditor' }],
        identityProvider: 'i-1',
        primary: true,
      },
    ])
  })

  it('makes no roles of the lists of 2019', () => {
    const [member] = decodeOrThrow({ org_id: 1, users: ['g-0'], admins: ['g-0'] }).members ?? []
    expect(member).not.toHaveProperty('role')
    expect(member).not.toHaveProperty('additionalRoles')
  })

  it('writes a member who got a role as an object, and the others as they were', () => {
    const roster = decodeOrThrow({ org_id: 1, users: ['g-0', 'g-2'] })
    const [first, ...others] = roster.members ?? []
    const members = first === undefined ? [] : [{ ...first, additionalRoles: [{ value: 'developer' }] }, ...others]
    expect(encode({ ...roster, members })).toEqual({ org_id: 1, users: [{ guid: 'g-0', roles: ['developer'] }, 'g-2'] })
  })

  it('hides its tokens', () => {
    const wire = { org_id: 1, entitlements: { a: 1, _token: 'unseen' }, analytics: { token: 'unseen' } }
    const roster = decodeOrThrow(wire)
    expect(roster.metadata).toEqual({ a: 1 })
    expect(JSON.stringify(roster)).not.toContain('unseen')
    expect(encode(roster)).toEqual(wire)
  })

  it.each([[[{ key: 'a', value: 1 }]], [{ a: 1 }]])('takes subscriptions whose entitlements are %j', (entitlements) => {
    const wire = { org_id: 1, subscriptions: [{ id: 's', entitlements }] }
    expect(encode(decodeOrThrow(wire))).toEqual(wire)
  })
})
