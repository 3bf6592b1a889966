import { describe, expect, it } from 'vitest'
import type { Identity } from '../../../src/Identity.js'
import { netaxisLoginInfo, netaxisLoginInfoUpdate } from '../../../src/providers/netaxis.js'
import { fixturesOf } from '../../fixtures.js'

const fixtures = fixturesOf(netaxisLoginInfoUpdate.id)

describe('the body that changes a Netaxis login', () => {
  it('has fixtures', () => {
    expect(fixtures.length).toBeGreaterThan(5)
  })

  it.each(fixtures)('is what the fixture says: $name', ({ identity, wire }) => {
    expect(netaxisLoginInfoUpdate.encode(identity as unknown as Identity)).toEqual(wire)
  })

  it('goes to the place where the login was read', () => {
    expect([netaxisLoginInfoUpdate.method, netaxisLoginInfoUpdate.path]).toEqual([
      'PUT',
      '/api/v1/session/user_login_info/',
    ])
  })

  it('has its keys at its root, unlike the answer', () => {
    const identity = netaxisLoginInfo.decodeOrThrow({
      username: 'u',
      profile: { user_level: 8, first_name: 'A', last_name: 'B', emailAddress: 'a@example.com', access_type: 1 },
    })
    expect(netaxisLoginInfoUpdate.encode(identity)).toEqual({
      first_name: 'A',
      last_name: 'B',
      emailAddress: 'a@example.com',
    })
  })

  it('leaves out what is unknown: an empty text would erase it', () => {
    expect(netaxisLoginInfoUpdate.encode({ subject: { provider: 'axway', id: 'g' }, name: { givenName: '' } })).toEqual(
      {},
    )
  })
})
