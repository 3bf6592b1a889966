import { describe, expect, it } from 'vitest'
import type { RequestCodec } from '../../../src/Codec.js'
import {
  propelauthAddUserToOrg,
  propelauthChangeRole,
  propelauthCreateUser,
  propelauthMigrateUser,
  propelauthUpdateUser,
} from '../../../src/providers/propelauth.js'
import { describeRequest, starred } from '../../request.js'

const requests: ReadonlyArray<RequestCodec> = [
  propelauthAddUserToOrg,
  propelauthChangeRole,
  propelauthCreateUser,
  propelauthMigrateUser,
  propelauthUpdateUser,
]

for (const request of requests) describeRequest(request)

describe('the calls', () => {
  it('have their methods, paths and required keys', () => {
    expect(requests.map((request) => [request.method, request.path, starred(request)])).toEqual([
      ['POST', '/api/backend/v1/org/add_user', ['user_id', 'org_id', 'role']],
      ['POST', '/api/backend/v1/org/change_role', ['user_id', 'org_id', 'role']],
      ['POST', '/api/backend/v1/user/', ['email']],
      ['POST', '/api/backend/v1/migrate_user/', ['email', 'email_confirmed']],
      ['PUT', '/api/backend/v1/user/{user_id}', []],
    ])
  })
})

describe('whether an address is confirmed', () => {
  const subject = { provider: 'axway', id: '1' }

  it.each([propelauthCreateUser, propelauthMigrateUser])('is never invented by $id', (request) => {
    const unknown = { subject, account: { activated: true }, emails: [{ value: 'a@example.com', primary: true }] }
    expect(request.encode(unknown)).toEqual({ email: 'a@example.com' })
  })
})

describe('what an Identity does not know', () => {
  const subject = { provider: 'propelauth', id: '1' }
  const organization = { id: '7' }

  it('is not invented: the role, the organization, the old id', () => {
    const withoutRole = { subject, memberships: [{ organization, inheritedRoles: ['Member'] }] }
    expect(propelauthChangeRole.encode(withoutRole)).toEqual({ user_id: '1', org_id: '7' })
    expect(propelauthAddUserToOrg.encode({ subject, roles: [{ value: 'Owner' }], memberships: [] })).toEqual({
      user_id: '1',
    })
    expect(propelauthMigrateUser.encode({ subject, externalIds: [{ system: 'guid', id: '9' }] })).toEqual({})
  })
})

describe('a role of another word', () => {
  it('is printed as it is', () => {
    const identity = {
      subject: { provider: 'axway', id: '1' },
      memberships: [{ organization: { id: '7' }, role: { value: 'administrator', display: 'Administrator' } }],
    }
    expect(propelauthAddUserToOrg.encode(identity)).toEqual({ user_id: '1', org_id: '7', role: 'administrator' })
  })
})
