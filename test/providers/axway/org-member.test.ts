import { describe, expect, it } from 'vitest'
import { laws } from '../../../src/laws.js'
import { axwayOrgMember } from '../../../src/providers/axway.js'
import { describeRecord } from '../../record.js'

describeRecord(axwayOrgMember)

describe('the laws of axway/org-member', () => {
  for (const law of laws(axwayOrgMember)) it(law.name, () => law.check({ runs: 300 }))
})

describe('an Axway org member', () => {
  const { decodeOrThrow, encode } = axwayOrgMember

  it('is a member of the one organization on the wire', () => {
    expect(
      decodeOrThrow({ guid: 'g', org_id: 7, role: 'developer', roles: ['developer', 'auditor'] }).memberships,
    ).toEqual([
      {
        organization: { id: '7', kind: 'organization' },
        role: { value: 'developer' },
        additionalRoles: [{ value: 'auditor' }],
      },
    ])
  })

  it('is a member of the organization of that guid where there is no number', () => {
    const [membership] = decodeOrThrow({ guid: 'g', org_guid: 'o', roles: ['auditor'] }).memberships ?? []
    expect(membership?.organization).toEqual({
      id: 'o',
      kind: 'organization',
      externalIds: [{ system: 'guid', id: 'o' }],
    })
  })

  it('is a service account where it has a client id, and nothing known otherwise', () => {
    expect(decodeOrThrow({ guid: 'g', client_id: 'c', type: 'secret' }).kind).toBe('service')
    expect(decodeOrThrow({ guid: 'g', email: 'a@example.com' })).not.toHaveProperty('kind')
  })

  it.each([2, 0])('keeps %i teams as a number, until there are teams', (teams) => {
    const identity = decodeOrThrow({ guid: 'g', org_id: 7, teams })
    const [membership] = identity.memberships ?? []
    expect(membership).not.toHaveProperty('teams')
    expect(encode(identity)).toEqual({ guid: 'g', org_id: 7, teams })
    const memberships = membership === undefined ? [] : [{ ...membership, teams: [{ id: 't' }] }]
    expect(encode({ ...identity, memberships })).toEqual({ guid: 'g', org_id: 7, teams: [{ guid: 't' }] })
  })

  it('keeps team roles apart from roles in the organization', () => {
    const teams = [{ guid: 't', roles: [{ id: 'administrator', name: 'Team Manager' }] }]
    const [membership] = decodeOrThrow({ guid: 'g', org_id: 7, role: 'consumer', teams }).memberships ?? []
    expect(membership).toMatchObject({
      role: { value: 'consumer' },
      teams: [{ id: 't', roles: [{ value: 'administrator', display: 'Team Manager' }] }],
    })
    expect(membership).not.toHaveProperty('additionalRoles')
  })

  it('shows a name that is no part of the name', () => {
    expect(decodeOrThrow({ guid: 'g', name: 'a@example.com' })).toEqual({
      subject: { provider: 'axway', id: 'g' },
      displayName: 'a@example.com',
    })
  })
})
