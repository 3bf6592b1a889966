import { describe, expect, it } from 'vitest'
import type { RequestCodec } from '../../../src/Codec.js'
import {
  netaxisCreateResellerAdmin,
  netaxisLoginInfoUpdate,
  netaxisResellerAdmin,
  netaxisUpdateResellerAdmin,
} from '../../../src/providers/netaxis.js'
import { describeRequest, starred } from '../../request.js'

const requests: ReadonlyArray<RequestCodec> = [
  netaxisCreateResellerAdmin,
  netaxisLoginInfoUpdate,
  netaxisUpdateResellerAdmin,
]

for (const request of requests) describeRequest(request)

describe('the calls', () => {
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
