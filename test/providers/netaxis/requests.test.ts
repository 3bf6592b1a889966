import { describe, expect, it } from 'vitest'
import type { RequestCodec } from '../../../src/Codec.js'
import { identityFromJson } from '../../../src/identity-json.js'
import {
  netaxisCreateResellerAdmin,
  netaxisLoginInfoUpdate,
  netaxisResellerAdmin,
  netaxisUpdateResellerAdmin,
} from '../../../src/providers/netaxis.js'
import { linesOf } from '../../../src/wire/capability.js'
import { fixturesOf } from '../../fixtures.js'

const requests: ReadonlyArray<RequestCodec> = [
  netaxisCreateResellerAdmin,
  netaxisLoginInfoUpdate,
  netaxisUpdateResellerAdmin,
]

describe.each(requests.map((request) => ({ id: request.id, request })))('the bodies of $id', ({ id, request }) => {
  const fixtures = fixturesOf(id)

  it('are there', () => {
    expect(fixtures.length).toBeGreaterThan(2)
  })

  it.each(fixtures)('$name is what its Identity says, and nothing else', ({ wire, identity }) => {
    const read = identityFromJson(identity)
    if (read._tag === 'Left') throw new Error('the fixture is no Identity')
    expect(request.encode(read.right)).toEqual(wire)
  })
})

describe('the calls', () => {
  const starred = (request: RequestCodec): ReadonlyArray<string> =>
    linesOf(request.table).flatMap(({ row, places }) => (row.notes.required === true ? places.flat() : []))

  it('have their methods, paths and required keys', () => {
    expect(requests.map((request) => [request.method, request.path, starred(request)])).toEqual([
      ['POST', '/api/v1/local/resellers/{reseller}/admins/', ['username', 'firstName', 'lastName', 'userProfileType']],
      ['PUT', '/api/v1/session/user_login_info/', []],
      ['PUT', '/api/v1/local/resellers/{reseller}/admins/{username}/', ['firstName', 'lastName', 'userProfileType']],
    ])
  })
})

describe('a reseller admin', () => {
  const wire = {
    username: 'u',
    userLevel: 12,
    tenantId: 't',
    userProfileType: 'Tenant Reseller Admin',
    language: 'English',
  }
  const identity = netaxisResellerAdmin.decodeOrThrow(wire)

  it('is created in its tenant, without a level and without a profile type that nobody has named', () => {
    expect(netaxisCreateResellerAdmin.encode(identity)).toEqual({ username: 'u', tenantId: 't', language: 'English' })
  })

  it('stays in its tenant when it is changed', () => {
    expect(netaxisUpdateResellerAdmin.encode(identity)).toEqual({ language: 'English' })
  })
})
