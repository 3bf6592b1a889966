import { describe, expect, it } from 'vitest'
import type { RequestCodec } from '../../../src/Codec.js'
import type { Identity } from '../../../src/Identity.js'
import { axwayInvite, axwayOrgMemberRoles, axwayTeamMember } from '../../../src/providers/axway.js'
import { decodeRecord } from '../../../src/wire/decode.js'
import { describeRequest, starred } from '../../request.js'

const requests: ReadonlyArray<RequestCodec> = [axwayInvite, axwayOrgMemberRoles, axwayTeamMember]

for (const request of requests) describeRequest(request)

describe('the calls', () => {
  it('have their methods, paths and required keys', () => {
    expect(requests.map((request) => [request.method, request.path, starred(request)])).toEqual([
      ['POST', '/org/{org_id}/user', ['email']],
      ['PUT', '/org/{org_id}/user/{user_guid}', []],
      ['POST', '/team/{team_guid}/user/{user_guid}', ['roles']],
    ])
  })
})

describe('a role', () => {
  const membership = (rest: object): Identity => ({
    subject: { provider: 'axway', id: 'g' },
    memberships: [{ organization: { id: '7' }, ...rest }],
  })

  it('in a team is no role in the organization, and the other way round', () => {
    const team = membership({ teams: [{ id: 't', roles: [{ value: 'administrator' }] }] })
    const organization = membership({ role: { value: 'administrator' }, additionalRoles: [], teams: [{ id: 't' }] })
    expect(axwayOrgMemberRoles.encode(team)).toEqual({})
    expect(axwayInvite.encode(team)).toEqual({ teams: [{ guid: 't', roles: ['administrator'] }] })
    expect(axwayTeamMember.encode(organization)).toEqual({})
    expect(axwayInvite.encode(organization)).toEqual({ roles: ['administrator'], teams: [{ guid: 't' }] })
  })

  it('that is derived is not assigned', () => {
    expect(axwayOrgMemberRoles.encode(membership({ inheritedRoles: ['a'], permissions: ['b'] }))).toEqual({})
  })

  it.each([
    { role: { value: 'developer' }, additionalRoles: [] },
    { role: { value: 'developer' }, additionalRoles: [{ value: 'auditor' }] },
  ])('%j is read back from the body, where the organization is known', (roles) => {
    const body = axwayOrgMemberRoles.encode(membership(roles))
    const decoding = { codec: axwayOrgMemberRoles.id, organization: '7', report: () => undefined }
    expect(decodeRecord(axwayOrgMemberRoles.table, body, [], decoding)).toEqual({
      memberships: [{ organization: { id: '7', kind: 'organization' }, ...roles }],
    })
  })
})
