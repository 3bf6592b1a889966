/**
 * What is written for SCIM is read by SCIMMY, an implementation of the schemas of RFC 7643 that is not ours: it refuses what
 * breaks a schema, and leaves out what a schema does not have.
 */
import * as E from 'fp-ts/lib/Either.js'
import SCIMMY from 'scimmy'
import { describe, expect, it } from 'vitest'
import type { Identity } from '../../../src/Identity.js'
import { identityFromJson } from '../../../src/identity-json.js'
import type { Json, UnknownObject } from '../../../src/Json.js'
import { scimCreateUser, scimGroup, scimUser } from '../../../src/providers/scim.js'
import { records } from '../../../src/registry.js'
import { fixturesOf } from '../../fixtures.js'

SCIMMY.Schemas.User.definition.extend(SCIMMY.Schemas.EnterpriseUser.definition)

const read = (resource: object): UnknownObject => JSON.parse(JSON.stringify(resource))

const asUser = (wire: object): UnknownObject => read(new SCIMMY.Schemas.User(wire, 'out'))
const asNewUser = (wire: object): UnknownObject => read(new SCIMMY.Schemas.User(wire, 'in'))
const asGroup = (wire: object): UnknownObject => read(new SCIMMY.Schemas.Group(wire, 'out'))

interface Named {
  readonly name: string
  readonly identity: Identity<'scim'>
}

/** The Identity of a fixture as one of SCIM, without any residue, and with the user name that SCIM requires. */
function scimIdentityOf(name: string, json: Json): ReadonlyArray<Named> {
  const identity = identityFromJson(withoutResidue(json))
  if (E.isLeft(identity)) return []
  const { subject, userName = subject.id } = identity.right
  return [{ name, identity: { ...identity.right, subject: { provider: 'scim', id: subject.id }, userName } }]
}

function withoutResidue(json: Json): Json {
  return JSON.parse(JSON.stringify(json, (key, value: Json) => (key === 'residue' ? undefined : value)))
}

const examples = fixturesOf(scimUser.id).filter(({ name }) => /^(plain|rfc7643)/.test(name))
// The odd one has a photo without an address, which is kept as it is, and which SCIMMY refuses.
const own = fixturesOf(scimUser.id)
  .filter(({ name }) => name !== 'odd')
  .flatMap(({ name, identity }) => scimIdentityOf(name, identity))
const foreign = records
  .filter(({ id }) => id !== scimUser.id)
  .flatMap(({ id }) => fixturesOf(id).flatMap(({ name, identity }) => scimIdentityOf(`${id} ${name}`, identity)))

describe('SCIMMY', () => {
  it('refuses a user without a user name, so that it would see one missing', () => {
    expect(() => asUser({ id: '7' })).toThrow(/userName/)
  })

  it('refuses a flag that is a text, and leaves out a key that no schema has', () => {
    expect(() => asUser({ id: '7', userName: 'ada', active: 'True' })).toThrow(/active/)
    expect(asUser({ id: '7', userName: 'ada', unheard: 1 })).not.toHaveProperty('unheard')
  })

  it('refuses a group without a name', () => {
    expect(() => asGroup({ id: 'g' })).toThrow(/displayName/)
  })

  it('finds an extension that schemas does not list', () => {
    const extension = { 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { employeeNumber: '9' } }
    const wire = { schemas: [SCIMMY.Schemas.User.id], id: '7', userName: 'ada', ...extension }
    expect(asUser(wire)).not.toMatchObject(wire)
  })

  it('reads Identities of every other provider', () => {
    const providers = new Set(records.map(({ provider }) => provider).filter((provider) => provider !== 'scim'))
    expect(new Set(foreign.map(({ name }) => name.split('/')[0]))).toEqual(providers)
  })
})

describe('a user', () => {
  it.each(examples)('that was decoded from $name and comes back is valid', ({ wire }) => {
    const { password: _, meta, ...rest } = scimUser.encode(scimUser.decodeOrThrow(wire))
    expect(asUser({ ...rest, meta })).toMatchObject(rest)
  })

  it.each([...own, ...foreign])('of $name is valid, and all of it is SCIM', ({ identity }) => {
    const wire = scimUser.encode(identity)
    expect(asUser(wire)).toMatchObject(wire)
  })
})

describe('the body that creates a user', () => {
  it.each([...own, ...foreign])('of $name is valid, and all of it is SCIM', ({ identity }) => {
    const wire = scimCreateUser.encode(identity)
    expect(asNewUser(wire)).toMatchObject(wire)
  })
})

describe('a group', () => {
  const groups = fixturesOf(scimGroup.id).filter(({ name }) => !/^(minimal|odd)$/.test(name))

  it.each(groups)('that was decoded from $name and comes back is valid', ({ wire }) => {
    const { meta, ...rest } = scimGroup.encode(scimGroup.decodeOrThrow(wire))
    expect(asGroup({ ...rest, meta })).toMatchObject(rest)
  })

  it('of people of other providers is valid, and all of it is SCIM', () => {
    const members = foreign.map(({ identity: { subject, displayName } }) => ({
      subject,
      ...(displayName === undefined ? {} : { displayName }),
    }))
    const wire = scimGroup.encode({ id: 'g', kind: 'group', name: 'Everybody', members })
    expect(wire.members).toHaveLength(foreign.length)
    expect(asGroup(wire)).toMatchObject(wire)
  })
})
