import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../src/Json.js'
import { netaxisLoginInfo } from '../../../src/providers/netaxis.js'
import { type Changes, expectPut, identityOf, put } from '../../put.js'
import { describeRecord } from '../../record.js'

describeRecord(netaxisLoginInfo)

const decode = (wire: JsonObject) => netaxisLoginInfo.decodeOrThrow({ username: 'u', ...wire })

describe('facts of a Netaxis login', () => {
  it('the subject is the user name, which is mirrored', () => {
    expect(decode({})).toEqual({ subject: { provider: 'netaxis', id: 'u' }, userName: 'u' })
  })

  it('is refused without a user name, whatever other id it has', () => {
    expect(netaxisLoginInfo.decode({ ids: { user_id: 'x' } })).toMatchObject({
      left: [{ _tag: 'missing', path: '/username' }],
    })
  })

  it('holds only the ids that are relevant', () => {
    expect(decode({ ids: { tenant_id: 't' } }).memberships).toEqual([{ organization: { id: 't', kind: 'tenant' } }])
    expect(decode({ ids: { tenant_id: 't', group_id: 'g' } }).memberships).toMatchObject([{ teams: [{ id: 'g' }] }])
    expect(decode({ ids: { user_id: 'i' } })).toMatchObject({ externalIds: [{ system: 'user_id', id: 'i' }] })
  })

  it('a group without a tenant has no home', () => {
    const identity = decode({ ids: { group_id: 'g' } })
    expect([identity.memberships, netaxisLoginInfo.encode(identity)]).toEqual([
      undefined,
      { username: 'u', ids: { group_id: 'g' } },
    ])
  })

  it('the profile mixes spellings', () => {
    const identity = decode({ profile: { first_name: 'A', last_name: 'B', emailAddress: 'a@example.com' } })
    expect([identity.name, identity.emails]).toEqual([
      { givenName: 'A', familyName: 'B' },
      [{ value: 'a@example.com', primary: true }],
    ])
    expect(decode({ profile: { email_address: 'a@example.com', firstName: 'A' } }).emails).toBeUndefined()
  })

  it.each([
    [0, 'End User'],
    [4, 'Department Admin'],
    [8, 'Group Admin'],
    [12, 'Tenant Admin'],
    [16, 'System Admin'],
  ])('level %s is shown as %s', (user_level, display) => {
    const role = { value: String(user_level), level: user_level, display }
    expect(decode({ ids: { tenant_id: 't' }, profile: { user_level } }).memberships).toMatchObject([{ role }])
    expect(decode({ profile: { user_level } }).roles).toEqual([role])
  })

  it.each([-1, 2, 8.5, 1e21])('level %s has no name', (user_level) => {
    expect(decode({ profile: { user_level } }).roles).toEqual([{ value: String(user_level), level: user_level }])
  })

  it('the level does not follow from the ids', () => {
    const wire = { ids: { tenant_id: 't', group_id: 'g', user_id: 'i' }, profile: { user_level: 8 } }
    expect(decode(wire).memberships).toMatchObject([{ role: { value: '8' } }])
  })

  it.each<readonly [string, JsonObject]>([
    ['access_type', { profile: { access_type: 1 } }],
    ['broadsoft_type', { profile: { broadsoft_type: 2 } }],
    ['is_first_login', { profile: { is_first_login: true } }],
    ['_internal_record_id', { _internal_record_id: 48213 }],
  ])('%s has no canonical home', (_, wire) => {
    expect(decode(wire)).toEqual({
      subject: { provider: 'netaxis', id: 'u' },
      userName: 'u',
      residue: { 'netaxis/login-info': wire },
    })
  })
})

const admin: Json = {
  username: 'u',
  ids: { tenant_id: 'Pie', group_id: 'PieGroup', user_id: 'i' },
  profile: { user_level: 8, first_name: 'Jo', last_name: '', emailAddress: 'jo@example.com', access_type: 1 },
  junk: 1,
}
const role = (level: number, display: string): Json => ({ value: String(level), level, display })

const edits: ReadonlyArray<readonly [what: string, edits: Changes, changes: Changes]> = [
  ['nothing', {}, {}],
  ['the role', { '/memberships/0/role': role(12, 'Tenant Admin') }, { '/profile/user_level': 12 }],
  ['a role that goes', { '/memberships/0/role': undefined }, { '/profile/user_level': undefined }],
  ['the tenant', { '/memberships/0/organization/id': 'Cake' }, { '/ids/tenant_id': 'Cake' }],
  ['the group', { '/memberships/0/teams/0/id': 'CakeGroup' }, { '/ids/group_id': 'CakeGroup' }],
  ['a group that goes', { '/memberships/0/teams': undefined }, { '/ids/group_id': undefined }],
  [
    'a membership that goes',
    { '/memberships': undefined },
    { '/ids/tenant_id': undefined, '/ids/group_id': undefined, '/profile/user_level': undefined },
  ],
  ['a name', { '/name/givenName': 'Al' }, { '/profile/first_name': 'Al' }],
  ['a name that was empty', { '/name/familyName': 'Doe' }, { '/profile/last_name': 'Doe' }],
  ['an address that goes', { '/emails': undefined }, { '/profile/emailAddress': undefined }],
  ['the other id', { '/externalIds': undefined }, { '/ids/user_id': undefined }],
]

describe('an edit of a Netaxis login changes its place and no other', () => {
  it.each(edits)('%s', (_, edit, changes) => {
    expectPut(netaxisLoginInfo, admin, edit, changes)
  })

  it('the level is printed from the value of the role alone', () => {
    expect(
      put(netaxisLoginInfo, admin, { '/memberships/0/role': { value: '12', level: 8, display: 'Group Admin' } }),
    ).toMatchObject({
      profile: { user_level: 12 },
    })
  })

  it('a role of another provider has no level, and that is told', () => {
    const identity = netaxisLoginInfo.decodeOrThrow(admin)
    const memberships = [
      { organization: { id: 'Pie', kind: 'tenant' as const }, role: { value: 'Owner' }, teams: [{ id: 'PieGroup' }] },
    ]
    expect(netaxisLoginInfo.losses({ ...identity, memberships })).toEqual(['/memberships/*/role'])
  })

  it('the user name is that of the subject', () => {
    expect(put(netaxisLoginInfo, admin, { '/userName': 'other' })).toEqual(admin)
    expect(put(netaxisLoginInfo, admin, { '/subject/id': 'v', '/userName': 'v' })).toMatchObject({ username: 'v' })
  })

  it('a role without a tenant is one of the person', () => {
    const wire: Json = { username: 'u', profile: { user_level: 16 } }
    expectPut(netaxisLoginInfo, wire, { '/roles/0': role(12, 'Tenant Admin') }, { '/profile/user_level': 12 })
    expect(identityOf(netaxisLoginInfo, wire)).not.toHaveProperty('memberships')
  })
})
