import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { Identity } from '../../../src/Identity.js'
import { identityFromJson } from '../../../src/identity-json.js'
import type { Json } from '../../../src/Json.js'
import { scimCreateUser } from '../../../src/providers/scim.js'
import { fixturesOf } from '../../fixtures.js'

const core = 'urn:ietf:params:scim:schemas:core:2.0:User'
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

const encode = (identity: Partial<Identity>) =>
  scimCreateUser.encode({ subject: { provider: 'acme', id: '7' }, ...identity })

function identityOf(json: Json): Identity {
  const identity = identityFromJson(json)
  if (E.isLeft(identity)) throw new Error('the fixture is no Identity')
  return identity.right
}

describe('the fixtures of scim/create-user', () => {
  const fixtures = fixturesOf(scimCreateUser.id)

  it('are there', () => {
    expect(fixtures.length).toBeGreaterThan(2)
  })

  it.each(fixtures)('$name gives its body and nothing else', ({ wire, identity }) => {
    expect(scimCreateUser.encode(identityOf(identity))).toEqual(wire)
  })
})

describe('the body that creates a user', () => {
  it('is posted to the users', () => {
    expect([scimCreateUser.method, scimCreateUser.path]).toEqual(['POST', '/Users'])
  })

  it('has no id, and nothing else that the server gives', () => {
    const memberships = [{ organization: { id: 'g', kind: 'group' as const } }]
    expect(encode({ userName: 'ada', memberships })).toEqual({ schemas: [core], userName: 'ada' })
  })

  it('needs a user name, and makes none up', () => {
    expect(encode({})).toEqual({ schemas: [core] })
    const row = scimCreateUser.table.statements.find(({ paths }) => paths.includes('userName'))
    expect(row?.notes.required).toBe(true)
  })

  it('names the enterprise extension where it is sent', () => {
    expect(encode({ externalIds: [{ system: 'employeeNumber', id: '9' }] })).toEqual({
      schemas: [core, enterprise],
      [enterprise]: { employeeNumber: '9' },
    })
  })

  it('takes the id in the system before as the external id, and no other', () => {
    const externalIds = [
      { system: 'guid', id: 'a' },
      { system: 'legacy', id: 'b' },
    ]
    expect(encode({ externalIds })).toEqual({ schemas: [core], externalId: 'b' })
  })
})
