import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { identityToJson } from '../../../src/identity-json.js'
import type { Json, JsonObject } from '../../../src/Json.js'
import { axwaySession } from '../../../src/providers/axway.js'
import { fixturesOf } from '../../fixtures.js'
import { type Changes, changed, expectPut, identityOf, put, withoutResidue } from '../../put.js'
import { describeRecord } from '../../record.js'

describeRecord(axwaySession)

const fixtures = new Map(fixturesOf('axway/session').map(({ name, wire }) => [name, wire]))

function fixture(name: string): Json {
  const wire = fixtures.get(name)
  if (wire === undefined) throw new Error(`there is no fixture ${name}`)
  return wire
}

const decode = (wire: JsonObject) => axwaySession.decodeOrThrow({ guid: 'g', ...wire })

const planted = 'PLANTED'

describe('facts of an Axway session', () => {
  it.each<readonly [string, JsonObject]>([
    ['flat', { email: 'a@example.com', firstname: 'A', lastname: 'B', username: 'a' }],
    ['nested', { user: { email: 'a@example.com', firstname: 'A', lastname: 'B', username: 'a' } }],
  ])('the person stands in a %s session', (_, wire) => {
    expect(decode(wire)).toEqual({
      subject: { provider: 'axway', id: 'g' },
      userName: 'a',
      name: { givenName: 'A', familyName: 'B' },
      emails: [{ value: 'a@example.com', primary: true }],
      ...('user' in wire ? { residue: { 'axway/session': { user: {} } } } : {}),
    })
  })

  it.each<JsonObject>([
    { guid: 'g' },
    { user: { guid: 'g' } },
    { user_guid: 'g' },
    { guid: null, user: { guid: 'g' } },
  ])('one of three places is enough for the subject: %j', (wire) => {
    expect(axwaySession.decodeOrThrow(wire).subject.id).toBe('g')
  })

  it.each([14301, '14301'])('the id of an organization is a number or a text: %j', (org_id) => {
    expect(decode({ org_id }).session?.activeOrganization).toBe('14301')
  })

  it('orgs is a list, or a text that says nothing', () => {
    expect([decode({ orgs: [{ org_id: 1 }] }).memberships?.length, decode({ orgs: 'one, two' }).memberships]).toEqual([
      1,
      undefined,
    ])
  })

  it.each([1585705821568, '1585705821568'])('expiry is milliseconds: %j', (expiry) => {
    expect(decode({ expiry }).session).toEqual({ expiresAt: '2020-04-01T01:50:21.568Z' })
  })

  it('expiry is no instant where it is another text', () => {
    expect(decode({ expiry: '2020-04-01T01:50:21.568Z' }).session).toBeUndefined()
  })

  it.each<readonly [Json, boolean | undefined]>([
    [true, true],
    ['true', true],
    ['false', false],
    ['pending', undefined],
  ])('deviceAuthRequired %j is the flag %s', (deviceAuthRequired, pending) => {
    expect(decode({ deviceAuthRequired }).session?.deviceAuthorizationPending).toBe(pending)
  })

  it('role is the main role, and what roles adds is additional', () => {
    const [membership] = decode({ org_id: 1, role: 'a', roles: ['b', 'a', 'c'] }).memberships ?? []
    expect([membership?.role, membership?.additionalRoles]).toEqual([{ value: 'a' }, [{ value: 'b' }, { value: 'c' }]])
  })

  it('roles of teams are no roles of the organization', () => {
    const teams = [{ guid: 't', roles: [{ id: 'administrator', name: 'Team Manager' }] }]
    const [membership] = decode({ org_id: 1, teams }).memberships ?? []
    expect([membership?.role, membership?.additionalRoles, membership?.teams?.[0]?.roles]).toEqual([
      undefined,
      undefined,
      [{ value: 'administrator', display: 'Team Manager' }],
    ])
  })

  it('the role of the twin does not go into the organization that is signed in to', () => {
    const { memberships = [] } = decode({
      org_id: 1,
      orgs: [
        { org_id: 1, role: 'a' },
        { org_id: 2, role: 'b' },
      ],
    })
    expect(memberships.map(({ role }) => role?.value)).toEqual([undefined, 'b'])
  })

  it.each<readonly [string, JsonObject]>([
    ...['connect.sid', 'sid', 'sessionID', 'session', 'token'].map((key) => [key, { [key]: planted }] as const),
    ['org.analytics.token', { org_id: 1, org: { analytics: { token: planted } } }],
    ['org.entitlements._token', { org_id: 1, org: { entitlements: { a: 1, _token: planted } } }],
    ['entitlements._token', { org_id: 1, entitlements: { a: 1, _token: planted } }],
  ])('%s is a secret', (_, wire) => {
    const identity = decode(wire)
    expect(JSON.stringify([identity, identityToJson(identity, { secrets: 'drop' })])).not.toContain(planted)
    expect(axwaySession.encode(identity)).toEqual({ guid: 'g', ...wire })
  })

  it('provider_org is the organization above', () => {
    const [membership] = decode({ org_id: 1, provider_org: { org_id: 2, name: 'P', guid: 'pg' } }).memberships ?? []
    expect(membership?.organization.parent).toEqual({ id: '2', name: 'P', externalIds: [{ system: 'guid', id: 'pg' }] })
  })

  it('addresses of services and the phone beside them say nothing of the person', () => {
    const identity = decode({ phone: '+1', acsBaseUrl: 'https://acs.example.com', dashboard: 'd', _stoked: 1 })
    expect(withoutResidue(identityToJson(identity, { secrets: 'keep' }))).toEqual({
      subject: { provider: 'axway', id: 'g' },
    })
  })

  it('other keys of the organization belong to the membership', () => {
    const identity = decode({ org_id: 1, org: { subscriptions: [1], unheard: 2 } })
    expect(identity.residue).toBeUndefined()
    expect(identity.memberships?.[0]?.residue).toEqual({ 'axway/session': { org: { subscriptions: [1], unheard: 2 } } })
  })
})

const contacts = (value: string): Json => [{ value, primary: true }]

const edits: ReadonlyArray<readonly [what: string, fixture: string, edits: Changes, changes: Changes]> = [
  ['a name in a nested session', 'find-session-2019', { '/name/givenName': 'Zoe' }, { '/user/firstname': 'Zoe' }],
  ['a name in a flat session', 'login-2020', { '/name/givenName': 'Zoe' }, { '/firstname': 'Zoe' }],
  ['a name that was not there', 'twin-in-full', { '/name': { givenName: 'Zoe' } }, { '/user/firstname': 'Zoe' }],
  [
    'a name that stands in two places',
    'contradictions',
    { '/name/givenName': 'Zoe' },
    { '/user/firstname': 'Zoe', '/firstname': 'Zoe' },
  ],
  [
    'an address that stands in two places',
    'agreements',
    { '/emails': contacts('z@example.com') },
    { '/email': 'z@example.com', '/user/email': 'z@example.com' },
  ],
  [
    'an address beside another one',
    'contradictions',
    { '/emails': contacts('z@example.com') },
    { '/user/email': 'z@example.com' },
  ],
  ['an address that goes', 'find-session-2019', { '/emails': undefined }, { '/user/email': undefined }],
  [
    'an address that goes, with what contradicted it',
    'contradictions',
    { '/emails': undefined },
    { '/email': undefined, '/user/email': undefined },
  ],
  ['the user name', 'find-session-2019', { '/userName': 'zoe' }, { '/username': 'zoe' }],
  [
    'the name of the organization, with its twin',
    'find-session-2019',
    { '/memberships/1/organization/name': 'New' },
    { '/org/name': 'New', '/orgs/1/name': 'New' },
  ],
  [
    'the name of another organization',
    'find-session-2019',
    { '/memberships/0/organization/name': 'New' },
    { '/orgs/0/name': 'New' },
  ],
  [
    'the id of the organization, with the session',
    'find-session-2019',
    { '/memberships/1/organization/id': '77', '/session/activeOrganization': '77' },
    { '/org_id': 77, '/org/org_id': 77, '/orgs/1/org_id': 77 },
  ],
  ['the role', 'find-session-2022', { '/memberships/0/role': { value: 'zz' } }, { '/role': 'zz', '/roles/0': 'zz' }],
  [
    'the role of another organization',
    'find-session-2022',
    { '/memberships/1/role': { value: 'zz' } },
    { '/orgs/1/role': 'zz' },
  ],
  [
    'the additional roles',
    'find-session-2022',
    { '/memberships/0/additionalRoles': [{ value: 'zz' }] },
    { '/roles': ['administrator', 'zz'] },
  ],
  [
    'a role of a team',
    'find-session-2022',
    { '/memberships/0/teams/0/roles/0/value': 'zz' },
    { '/teams/0/roles/0/id': 'zz' },
  ],
  [
    'a team more',
    'find-session-2022',
    { '/memberships/0/teams/-': { id: 'zz', name: 'Z' } },
    { '/teams/-': { guid: 'zz', name: 'Z' } },
  ],
  ['a team less', 'find-session-2022', { '/memberships/0/teams/0': undefined }, { '/teams/0': undefined }],
  ['the region', 'find-session-2022', { '/memberships/0/organization/region': 'US' }, { '/org/region': 'US' }],
  [
    'the organization above',
    'consumer-2026',
    { '/memberships/0/organization/parent/name': 'New' },
    { '/provider_org/name': 'New' },
  ],
  [
    'the end of the session',
    'find-session-2019',
    { '/session/expiresAt': '2031-01-01T00:00:00.000Z' },
    { '/expiry': 1924992000000 },
  ],
  ['attributes', 'find-session-2019', { '/attributes': { a: 1 } }, { '/user/prefs': { a: 1 } }],
  [
    'a membership more',
    'find-session-2019',
    { '/memberships/-': { organization: { id: '5', kind: 'organization', name: 'Five' }, role: { value: 'r' } } },
    { '/orgs/-': { org_id: 5, name: 'Five', role: 'r' } },
  ],
  ['a membership less', 'find-session-2022', { '/memberships/1': undefined }, { '/orgs/1': undefined }],
  [
    'a membership less, before the one that is signed in to',
    'find-session-2019',
    { '/memberships/0': undefined },
    { '/orgs/0': undefined },
  ],
]

describe('an edit of an Axway session changes its places and no others', () => {
  it.each(edits)('%s', (_, name, edit, changes) => {
    expectPut(axwaySession, fixture(name), edit, changes)
  })

  it.each([...fixtures.keys()])('of nothing in %s changes nothing', (name) => {
    expect(put(axwaySession, fixture(name), {})).toEqual(fixture(name))
  })
})

describe('the memberships of a session', () => {
  const before = fixture('find-session-2022')
  const identity = identityOf(axwaySession, before) as unknown as { readonly memberships: ReadonlyArray<Json> }

  it('can be put in another order', () => {
    const { orgs = [] } = before as { readonly orgs?: ReadonlyArray<Json> }
    expectPut(
      axwaySession,
      before,
      { '/memberships': identity.memberships.toReversed() },
      { '/orgs': orgs.toReversed() },
    )
  })

  it('can all go', () => {
    const written = put(axwaySession, before, { '/memberships': undefined, '/session/activeOrganization': undefined })
    expect(
      Object.keys(before as object)
        .filter((key) => !Object.hasOwn(written as object, key))
        .toSorted(),
    ).toEqual(['org', 'org_id', 'orgs', 'role', 'roles', 'teams'])
    expect(JSON.stringify(written)).not.toMatch(/Northwind|B Team|api_central_admin/)
  })

  it('can change places: another organization is signed in to', () => {
    const edit = { '/session/activeOrganization': '220000000000017' }
    const written = put(axwaySession, before, edit) as JsonObject
    const again = identityOf(axwaySession, written) as {
      session: JsonObject
      memberships: ReadonlyArray<{ role: Json }>
    }
    expect(again.session.activeOrganization).toBe('220000000000017')
    expect([written.org_id, written.role]).toEqual([220000000000017, 'developer'])
    expect(again.memberships.map(({ role }) => role)).toEqual([{ value: 'administrator' }, { value: 'developer' }])
  })

  it('that are signed in to no more leave nothing at the root', () => {
    const written = put(axwaySession, before, { '/session/activeOrganization': undefined }) as JsonObject
    expect(
      ['org', 'org_id', 'org_name', 'role', 'roles', 'teams', 'entitlements'].filter((key) =>
        Object.hasOwn(written, key),
      ),
    ).toEqual([])
    expect(written.orgs).toMatchObject([{ org_id: 300558949654437 }, { org_id: 220000000000017 }])
  })

  it('tell what has no home: a team in an organization that is not signed in to', () => {
    const edited = axwaySession.decodeOrThrow(before)
    const memberships = (edited.memberships ?? []).map((membership, index) =>
      index === 1 ? { ...membership, teams: [{ id: 't' }] } : membership,
    )
    expect(axwaySession.losses({ ...edited, memberships })).toEqual(['/memberships/*/teams'])
  })
})

describe('the twin of the organization that is signed in to', () => {
  it('is no other membership after an edit of the id, however it spelt that', () => {
    const edit = { '/memberships/0/organization/id': '77', '/session/activeOrganization': '77' }
    const written = put(axwaySession, fixture('twin-differs'), edit)
    expect(JSON.stringify(written)).not.toContain('14301')
    const { memberships = [] } = axwaySession.decodeOrThrow(written)
    expect(memberships.map(({ organization }) => organization.id)).toEqual(['77', '100000295'])
  })
})

describe('two sessions in one', () => {
  it('are refused, at the place that differs', () => {
    const answer = axwaySession.decode(changed(fixture('find-session-2019'), { '/user/guid': 'other' }))
    expect(E.isLeft(answer) && answer.left).toMatchObject([{ _tag: 'conflict', path: '/user/guid' }])
  })
})

describe('another organization that is signed in to', () => {
  it('takes the place of the former one, in the objects that the session has', () => {
    const wire = {
      guid: 'g',
      user: { guid: 'g' },
      org_id: 1,
      org: { org_id: 1, guid: 'o-1', name: 'One', users: [] },
      orgs: [
        { org_id: 1, guid: 'o-1', name: 'One' },
        { org_id: 2, guid: 'o-2', name: 'Two' },
      ],
    }
    const identity = axwaySession.decodeOrThrow(wire)
    const switched = axwaySession.encode({ ...identity, session: { activeOrganization: '2' } })
    expect(switched).toEqual({
      guid: 'g',
      user: { guid: 'g' },
      org_id: 2,
      org: { guid: 'o-2', name: 'Two' },
      orgs: wire.orgs,
    })
  })
})
