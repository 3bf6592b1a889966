import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../src/Json.js'
import { propelauthUser } from '../../../src/providers/propelauth.js'
import { type Changes, changed, expectPut, identityOf, put, throughJson, withoutResidue } from '../../put.js'
import { describeRecord } from '../../record.js'

describeRecord(propelauthUser)

const subject = { provider: 'propelauth', id: 'u' }
const decode = (wire: JsonObject) => propelauthUser.decodeOrThrow({ user_id: 'u', ...wire })
const inOrg = (info: JsonObject) => decode({ org_id_to_org_info: { o: { org_id: 'o', ...info } } }).memberships?.[0]

describe('facts of a PropelAuth user', () => {
  it('keys are snake_case: what the SDKs make of them is unknown here', () => {
    expect(decode({ firstName: 'A', emailConfirmed: true })).toEqual({
      subject,
      residue: { 'propelauth/user': { firstName: 'A', emailConfirmed: true } },
    })
  })

  it('instants are seconds', () => {
    expect(decode({ created_at: 1745193600, last_active_at: 0 }).timestamps).toEqual({
      createdAt: '2025-04-21T00:00:00.000Z',
      lastActiveAt: '1970-01-01T00:00:00.000Z',
    })
  })

  it('milliseconds are not taken for seconds', () => {
    expect(decode({ created_at: 1745193600000 }).timestamps).toBeUndefined()
  })

  it.each<readonly [string, JsonObject, ReadonlyArray<unknown> | undefined]>([
    ['absent', {}, undefined],
    ['empty', { org_id_to_org_info: {} }, []],
    ['null', { org_id_to_org_info: null }, undefined],
  ])('the map of organizations is %s: three different answers', (_, wire, memberships) => {
    const identity = decode(wire)
    expect([identity.memberships, propelauthUser.encode(identity)]).toEqual([memberships, { user_id: 'u', ...wire }])
  })

  it('metadata that is null is not set', () => {
    expect(decode({ metadata: null })).toEqual({ subject, residue: { 'propelauth/user': { metadata: null } } })
  })

  it('metadata and properties are kept whole, also what looks like a credential', () => {
    const data = { token: 't', metadata: { a: null } }
    expect(decode({ metadata: data, properties: data })).toEqual({ subject, metadata: data, attributes: data })
  })

  it('an empty picture is none, and comes back', () => {
    const identity = decode({ picture_url: '' })
    expect([identity.photos, propelauthUser.encode(identity)]).toEqual([undefined, { user_id: 'u', picture_url: '' }])
  })

  it('a flag about an address that is not there has no home', () => {
    expect(decode({ email_confirmed: true }).emails).toBeUndefined()
    expect(decode({ email: 'a@example.com', email_confirmed: false }).emails).toEqual([
      { value: 'a@example.com', primary: true, verified: false },
    ])
    expect(decode({ email: 'a@example.com' }).emails).toEqual([{ value: 'a@example.com', primary: true }])
  })

  it('assigned roles are assigned, derived ones are not', () => {
    const info = {
      user_role: 'a',
      additional_roles: ['b'],
      inherited_user_roles_plus_current_role: ['a', 'c'],
      user_permissions: ['p'],
    }
    expect(inOrg(info)).toMatchObject({
      role: { value: 'a' },
      additionalRoles: [{ value: 'b' }],
      inheritedRoles: ['a', 'c'],
      permissions: ['p'],
    })
  })

  it.each([
    ['single_role_in_hierarchy', 'single'],
    ['multi_role', 'multiple'],
    ['another', undefined],
  ])('the structure of roles %s is %s', (org_role_structure, roleStructure) => {
    expect(inOrg({ org_role_structure })?.roleStructure).toBe(roleStructure)
  })

  it('what data of 2024 lacks is absent', () => {
    expect(inOrg({ user_role: 'a' })).toEqual({ organization: { id: 'o', kind: 'organization' }, role: { value: 'a' } })
  })

  it('the key of the map is the id, and another id in the entry is kept', () => {
    const wire = { org_id_to_org_info: { o: { org_id: 'other' } } }
    expect(decode(wire).memberships).toEqual([
      { organization: { id: 'o', kind: 'organization' }, residue: { 'propelauth/user': { org_id: 'other' } } },
    ])
  })

  it('keys of the map are data', () => {
    const wire = JSON.parse(
      '{"user_id":"u","org_id_to_org_info":{"__proto__":{"org_id":"__proto__"},"constructor":{"org_id":"constructor"}}}',
    )
    const identity = propelauthUser.decodeOrThrow(wire)
    expect(identity.memberships?.map(({ organization }) => organization.id)).toEqual(['__proto__', 'constructor'])
    expect(JSON.stringify(propelauthUser.encode(identity))).toBe(JSON.stringify(wire))
  })

  it('impersonator_user_id belongs to the token', () => {
    expect(decode({ impersonator_user_id: 'i' })).toEqual({
      subject,
      residue: { 'propelauth/user': { impersonator_user_id: 'i' } },
    })
  })
})

describe('a role in the organization that was asked about', () => {
  const item: Json = { user_id: 'u', role_in_org: 'Admin', additional_roles_in_org: ['Billing'] }
  const options = { organization: 'o9' }
  const o9 = { id: 'o9', kind: 'organization' }

  it('is residue: its organization is not on the wire', () => {
    expect(propelauthUser.decodeOrThrow(item)).toEqual({
      subject,
      residue: { 'propelauth/user': { role_in_org: 'Admin', additional_roles_in_org: ['Billing'] } },
    })
  })

  it('is a membership where the caller names the organization', () => {
    expect(withoutResidue(identityOf(propelauthUser, item, options))).toEqual({
      subject,
      memberships: [{ organization: o9, role: { value: 'Admin' }, additionalRoles: [{ value: 'Billing' }] }],
    })
  })

  it.each<readonly [string, JsonObject]>([
    ['alone', {}],
    ['beside a map', { org_id_to_org_info: { o1: { org_id: 'o1', user_role: 'Member' } } }],
    ['beside an empty map', { org_id_to_org_info: {} }],
    ['beside a null map', { org_id_to_org_info: null }],
    ['with junk', { additional_roles_in_org: ['', null, 'x'], junk: 1 }],
    ['that is empty', { role_in_org: '' }],
    ['that is null', { role_in_org: null, additional_roles_in_org: null }],
  ])('comes back %s', (_, more) => {
    const wire = { ...(item as JsonObject), ...more }
    expect(put(propelauthUser, wire, {}, options)).toEqual(wire)
  })

  it.each<readonly [string, Changes, Changes]>([
    ['the role', { '/memberships/0/role/value': 'Owner' }, { '/role_in_org': 'Owner' }],
    ['the additional roles', { '/memberships/0/additionalRoles': [] }, { '/additional_roles_in_org': [] }],
    ['a role that goes', { '/memberships/0/role': undefined }, { '/role_in_org': undefined }],
  ])('takes an edit of %s', (_, edits, changes) => {
    expectPut(propelauthUser, item, edits, changes, options)
  })

  it('takes an edit beside a map', () => {
    const wire = changed(item, { '/org_id_to_org_info': { o1: { org_id: 'o1', user_role: 'Member' } } })
    expectPut(propelauthUser, wire, { '/memberships/0/role/value': 'Owner' }, { '/role_in_org': 'Owner' }, options)
    expectPut(
      propelauthUser,
      wire,
      { '/memberships/1/role/value': 'Owner' },
      { '/org_id_to_org_info/o1/user_role': 'Owner' },
      options,
    )
  })

  it('goes with its membership', () => {
    expect(put(propelauthUser, item, { '/memberships': undefined }, options)).toEqual({ user_id: 'u' })
  })

  it.each([
    ['is in the map already', 'o1'],
    ['has no name', ''],
  ])('is residue where the organization %s', (_, organization) => {
    const wire = changed(item, { '/org_id_to_org_info': { o1: { org_id: 'o1' } } })
    const identity = propelauthUser.decodeOrThrow(wire, { organization })
    expect(identity.memberships?.map((membership) => membership.organization.id)).toEqual(['o1'])
    expect(identity.residue).toEqual({
      'propelauth/user': { role_in_org: 'Admin', additional_roles_in_org: ['Billing'] },
    })
    expect(throughJson(propelauthUser.encode(identity))).toEqual(wire)
  })

  it('makes no membership of a user who has none', () => {
    expect(propelauthUser.decodeOrThrow({ user_id: 'u' }, options)).toEqual({ subject })
  })
})

const wire: Json = {
  user_id: 'u',
  email: 'a@example.com',
  email_confirmed: true,
  first_name: 'Ada',
  username: null,
  picture_url: '',
  created_at: 1712770147.1234567,
  metadata: null,
  properties: { a: 1 },
  org_id_to_org_info: {
    o1: { org_id: 'o1', org_name: 'One', user_role: 'Member', additional_roles: ['', 'Billing', null], junk: [1] },
    o2: { org_name: 'Two', org_role_structure: 'another', user_role: '' },
    o3: { org_id: 'other', org_metadata: null },
    o4: null,
  },
  junk: { b: null },
}

const edits: ReadonlyArray<readonly [what: string, edits: Changes, changes: Changes]> = [
  ['nothing', {}, {}],
  ['an address', { '/emails/0/value': 'b@example.com' }, { '/email': 'b@example.com' }],
  [
    'an address that goes, with its flag',
    { '/emails': undefined },
    { '/email': undefined, '/email_confirmed': undefined },
  ],
  ['a flag', { '/emails/0/verified': false }, { '/email_confirmed': false }],
  ['a flag that goes', { '/emails/0/verified': undefined }, { '/email_confirmed': undefined }],
  ['a name that was null', { '/userName': 'ada' }, { '/username': 'ada' }],
  [
    'a picture that was empty',
    { '/photos': [{ value: 'https://example.com/a.png', primary: true }] },
    { '/picture_url': 'https://example.com/a.png' },
  ],
  ['an instant that was finer', { '/timestamps/createdAt': '2025-04-21T00:00:00.000Z' }, { '/created_at': 1745193600 }],
  ['metadata that was null', { '/metadata': [1] }, { '/metadata': [1] }],
  ['attributes', { '/attributes': { b: 2 } }, { '/properties': { b: 2 } }],
  [
    'a role with junk beside',
    { '/memberships/0/role/value': 'Owner' },
    { '/org_id_to_org_info/o1/user_role': 'Owner' },
  ],
  [
    'a role that was empty',
    { '/memberships/1/role': { value: 'Owner' } },
    { '/org_id_to_org_info/o2/user_role': 'Owner' },
  ],
  ['a role that goes', { '/memberships/0/role': undefined }, { '/org_id_to_org_info/o1/user_role': undefined }],
  [
    'additional roles that had junk beside',
    { '/memberships/0/additionalRoles': [{ value: 'x' }] },
    { '/org_id_to_org_info/o1/additional_roles': ['x'] },
  ],
  [
    'a structure that was another word',
    { '/memberships/1/roleStructure': 'multiple' },
    { '/org_id_to_org_info/o2/org_role_structure': 'multi_role' },
  ],
  [
    'the name of an organization',
    { '/memberships/1/organization/name': 'Zwei' },
    { '/org_id_to_org_info/o2/org_name': 'Zwei' },
  ],
  ['a membership less', { '/memberships/0': undefined }, { '/org_id_to_org_info/o1': undefined }],
  [
    'a membership more',
    { '/memberships/-': { organization: { id: 'o9', kind: 'organization' }, role: { value: 'Owner' } } },
    { '/org_id_to_org_info/o9': { org_id: 'o9', user_role: 'Owner' } },
  ],
]

describe('an edit of a PropelAuth user changes its place and no other', () => {
  it.each(edits)('%s', (_, edit, changes) => {
    expectPut(propelauthUser, wire, edit, changes)
  })

  it('the id of an organization is the key and its copy', () => {
    const written = put(propelauthUser, wire, { '/memberships/0/organization/id': 'n1' }) as {
      org_id_to_org_info: JsonObject
    }
    expect([Object.keys(written.org_id_to_org_info).toSorted(), written.org_id_to_org_info.n1]).toEqual([
      ['n1', 'o2', 'o3', 'o4'],
      { org_id: 'n1', org_name: 'One', user_role: 'Member', additional_roles: ['', 'Billing', null], junk: [1] },
    ])
  })

  it('no organization is an empty map', () => {
    expectPut(
      propelauthUser,
      { user_id: 'u', org_id_to_org_info: { o: { org_id: 'o' } } },
      { '/memberships': [] },
      { '/org_id_to_org_info': {} },
    )
  })

  it('the order of memberships is that of the map', () => {
    const { memberships } = identityOf(propelauthUser, wire) as unknown as { memberships: ReadonlyArray<Json> }
    expect(put(propelauthUser, wire, { '/memberships': memberships.toReversed() })).toEqual(wire)
  })
})
