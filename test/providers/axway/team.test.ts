import { describe, expect, it } from 'vitest'
import { identitiesOf } from '../../../src/Identity.js'
import { laws } from '../../../src/laws.js'
import { axwayTeam } from '../../../src/providers/axway.js'
import { describeRecord } from '../../record.js'

describeRecord(axwayTeam)

describe('the laws of axway/team', () => {
  for (const law of laws(axwayTeam)) it(law.name, () => law.check({ runs: 300 }))
})

describe('an Axway team', () => {
  const { decodeOrThrow, encode } = axwayTeam

  it('is a group inside the organization that its guid names', () => {
    expect(decodeOrThrow({ guid: 't', name: 'B Team', org_guid: 'o' })).toEqual({
      id: 't',
      kind: 'group',
      name: 'B Team',
      parent: { id: 'o', externalIds: [{ system: 'guid', id: 'o' }] },
    })
  })

  it('prints the guid of its organization, also where the organization has a number', () => {
    expect(encode({ id: 't', parent: { id: '7', externalIds: [{ system: 'guid', id: 'o' }] } })).toEqual({
      guid: 't',
      org_guid: 'o',
    })
  })

  it.each([
    ['user', 'person'],
    ['client', 'service'],
  ])('has members of type %s, each a %s', (type, kind) => {
    const [member] = decodeOrThrow({ guid: 't', users: [{ guid: 'g', type }] }).members ?? []
    expect(member).toEqual({ subject: { provider: 'axway', id: 'g' }, kind })
  })

  it('does not say what kind a member without type is', () => {
    expect(decodeOrThrow({ guid: 't', users: [{ guid: 'g' }] }).members).toEqual([
      { subject: { provider: 'axway', id: 'g' } },
    ])
  })

  it('holds team roles as roles in the group, never in the organization', () => {
    const roster = decodeOrThrow({ guid: 't', org_guid: 'o', users: [{ guid: 'g', roles: ['administrator'] }] })
    const [identity] = identitiesOf(roster)
    expect(identity?.memberships).toEqual([
      {
        organization: { id: 't', kind: 'group', parent: { id: 'o', externalIds: [{ system: 'guid', id: 'o' }] } },
        additionalRoles: [{ value: 'administrator' }],
      },
    ])
  })

  it('adds and removes members', () => {
    const roster = decodeOrThrow({ guid: 't', users: [{ guid: 'g', roles: [] }] })
    const members = [{ subject: { provider: 'axway', id: 'h' }, additionalRoles: [{ value: 'consumer' }] }]
    expect(encode({ ...roster, members })).toEqual({ guid: 't', users: [{ guid: 'h', roles: ['consumer'] }] })
  })
})
