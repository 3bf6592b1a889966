import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { defineCodec } from '../../src/Codec.js'
import { type Identity, IdentityModel } from '../../src/Identity.js'
import { isObject, type Json, type JsonObject } from '../../src/Json.js'
import { clone, freeze } from '../../src/laws/edits.js'
import { axwaySession, axwayUser } from '../../src/providers/axway.js'
import { netaxisLoginInfo } from '../../src/providers/netaxis.js'
import { propelauthUser } from '../../src/providers/propelauth.js'
import { isRedacted, redact } from '../../src/Redacted.js'
import { records, requests } from '../../src/registry.js'
import { AnyObject, Flag, Text } from '../../src/wire/leaves.js'
import { table } from '../../src/wire/Table.js'
import { fixturesOf } from '../fixtures.js'
import { changed, put, throughJson } from '../put.js'

const axway = { provider: 'axway', id: 'g' } as const

/** Whatever TypeScript would not let pass. */
function encodeCast(codec: { readonly encode: (identity: never) => unknown }, identity: unknown): Json {
  return throughJson(codec.encode(identity as never))
}

describe('an Identity of the wrong shape', () => {
  it.each<readonly [string, object, Json]>([
    ['a name that is a text', { name: 'Ada' }, {}],
    ['a given name that is a number', { name: { givenName: 7, familyName: 'L' } }, { lastname: 'L' }],
    ['null for absent', { userName: null, emails: null, timestamps: null }, {}],
    ['addresses that are no list', { emails: 'a@example.com' }, {}],
    ['addresses that are texts', { emails: ['a@example.com', null] }, {}],
    ['an address that is a number', { emails: [{ value: 7 }] }, {}],
    ['a flag that is a text', { account: { enabled: 'true', activated: true } }, { activated: true }],
    ['a day for an instant', { timestamps: { createdAt: '2020-01-01' } }, {}],
    ['a date for an instant', { timestamps: { createdAt: new Date(0) } }, {}],
    ['linked accounts of two shapes', { credentials: { linkedAccounts: [{ provider: 'a' }, 'b'] } }, {}],
    ['ids that are no list', { externalIds: { user_id: 7 } }, {}],
    ['attributes that are a list', { attributes: [1] }, {}],
    ['a residue that is a text', { residue: 'x' }, {}],
    ['a residue whose tree is a number', { residue: { 'axway/user': 7 } }, {}],
    ['a hidden residue', { residue: { 'axway/user': redact({ email: 'x' }) } }, {}],
  ])('encodes what is right of it: %s', (_, wrong, wire) => {
    expect(encodeCast(axwayUser, { subject: axway, ...wrong })).toEqual({ guid: 'g', ...(wire as object) })
  })

  it.each<readonly [string, unknown, Json]>([
    ['that are no list', {}, {}],
    ['that are null', [null, 7, 'x', []], {}],
    ['without organization', [{}, { organization: null }, { organization: {} }], { org_id_to_org_info: {} }],
    ['with an id that is a number', [{ organization: { id: 7 } }], { org_id_to_org_info: {} }],
    [
      'with roles of the wrong type',
      [
        {
          organization: { id: 'o' },
          role: 'Admin',
          additionalRoles: [null, { value: 7 }],
          inheritedRoles: 'x',
          permissions: [1],
        },
      ],
      { org_id_to_org_info: { o: { org_id: 'o' } } },
    ],
  ])('encodes what is right of its memberships %s', (_, memberships, wire) => {
    const encoded = encodeCast(propelauthUser, {
      subject: { provider: 'propelauth', id: 'u' },
      memberships,
    }) as JsonObject
    const { org_id_to_org_info: map = {}, ...rest } = encoded
    expect({ ...rest, map }).toEqual({ user_id: 'u', map: (wire as JsonObject).org_id_to_org_info ?? {} })
  })

  it.each([...records, ...requests])('of any kind does not make $id throw', (codec) => {
    const identities = fixturesOf(codec.id)
    expect(identities.length).toBeGreaterThan(0)
    const garbage = fc.oneof(
      fc.anything({ withDate: true, withBigInt: true, withMap: true, withSparseArray: true, withNullPrototype: true }),
      fc.constantFrom<unknown>(redact('x'), redact({ a: () => 1 }), Symbol('s'), () => 1, loop(), abyss(), {
        $absent: true,
      }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...identities), garbage, fc.nat(), ({ identity }, value, pick) => {
        expect(() => codec.encode(spoilt(identity, value, pick) as never)).not.toThrow()
      }),
      { numRuns: 400 },
    )
  })
})

describe('encode', () => {
  it.each(records)('of $id changes nothing that it was given', (codec) => {
    for (const { wire } of fixturesOf(codec.id)) {
      const identity = freeze(codec.decodeOrThrow(wire))
      expect(throughJson(codec.encode(identity))).toEqual(wire)
    }
  })

  it('gives an object that nobody else writes to', () => {
    const identity = axwaySession.decodeOrThrow({
      guid: 'g',
      org_id: 1,
      org: { entitlements: { a: 1, _token: 's' } },
      orgs: [],
    })
    const before = JSON.stringify(identity)
    const wire = axwaySession.encode(identity) as {
      [key: string]: unknown
      org: { entitlements: { [key: string]: unknown } }
    }
    wire.guid = 'changed'
    wire.org.entitlements.b = 2
    ;(wire.orgs as Array<unknown>).push({})
    expect(JSON.stringify(identity)).toBe(before)
  })

  it('writes no residue of another codec', () => {
    const odd = { email: 'theirs', unheard: 1, created: 'soon' }
    const identity = {
      subject: axway,
      residue: { 'axway/session': odd, 'propelauth/user': odd, 'axway/user': { own: 1 } },
    }
    expect(axwayUser.encode(identity)).toEqual({ guid: 'g', own: 1 })
  })

  it('writes no membership in a record that has no place for one', () => {
    expect(axwayUser.encode({ subject: axway, memberships: [{ organization: { id: 'o' } }] })).toEqual({ guid: 'g' })
  })

  it('takes undefined for absent', () => {
    expect(encodeCast(axwayUser, { subject: axway, userName: undefined, name: { givenName: undefined } })).toEqual({
      guid: 'g',
    })
  })

  it('writes no text where there is an empty one: it says nothing', () => {
    expect(axwayUser.encode({ subject: axway, userName: '' })).toEqual({ guid: 'g' })
  })
})

describe('garbage in a residue', () => {
  const session = (residue: object): Json =>
    encodeCast(axwaySession, { subject: axway, residue: { 'axway/session': residue } })

  it.each<readonly [string, object, object]>([
    ['another value for a claim', { email: 'other@example.com' }, {}],
    ['a value of another type for a claim', { email: 7, expiry: true, user: { active: 'yes' } }, { user: {} }],
    ['another subject', { guid: 'other', user_guid: 'other' }, {}],
    ['an instant for an unknown text', { user: { created: '2020-01-01T00:00:00Z' } }, { user: {} }],
    ['objects for texts', { username: { a: 1 }, from: [1] }, {}],
    ['functions', { unheard: () => 1, other: { a: Symbol('s') } }, { other: {} }],
  ])('is ignored: %s', (_, residue, wire) => {
    expect(session(residue)).toMatchObject({ ...wire })
    expect(Object.values(session(residue) as JsonObject)).not.toContain('other@example.com')
  })

  it.each<readonly [string, object]>([
    ['a list that is a number', { orgs: 7 }],
    ['a list of the record in the open that is a number', { teams: 7 }],
    ['entries of a list that are numbers', { orgs: { 0: 7, 1: 'x' } }],
    ['an object that is a text', { user: 'x', org: 7, provider_org: [] }],
    ['two subjects', { guid: 'g', user_guid: 'other' }],
    ['values of the wrong type', { email: 7, expiry: true, from: {}, role: 7, roles: 'x', idp: [], org_id: {} }],
  ])('makes no wire that is refused: %s', (_, residue) => {
    expect(E.isRight(axwaySession.decode(session(residue)))).toBe(true)
  })

  it.each<readonly [string, object]>([
    ['a name', { name: {} }],
    ['an id', { org_id: true }],
    ['a key of its own', { role: { a: 1 } }],
  ])('of a twin makes no wire that is refused: %s', (_, twin) => {
    const membership = { organization: { id: '1' }, residue: { 'axway/session': { orgs: twin } } }
    const identity = {
      subject: axway,
      session: { activeOrganization: '1' },
      memberships: [membership, { organization: { id: '2' } }],
    }
    expect(E.isRight(axwaySession.decode(encodeCast(axwaySession, identity)))).toBe(true)
  })

  it('states no membership', () => {
    const residue = { 'netaxis/login-info': { ids: { tenant_id: 'ghost' }, profile: { user_level: 16 } } }
    const wire = encodeCast(netaxisLoginInfo, { subject: { provider: 'netaxis', id: 'u' }, residue })
    expect(JSON.stringify(wire)).not.toMatch(/ghost|16/)
  })
})

describe('an edit', () => {
  const codec = defineCodec({
    id: 'acme/user',
    title: 'Acme',
    table: table(IdentityModel, ({ alias, echo, field, group, known, secret, stamp, under }) => [
      field('id', 'subject.id', Text),
      alias([['box', 'mail'], 'mail', 'login'], 'emails[primary].value', Text),
      field('sure', 'emails[primary].verified', Flag),
      group(
        { full: Text, given: Text },
        ['displayName', 'name.givenName'],
        ({ full, given }) => ({ displayName: full, 'name.givenName': given ?? full?.split(' ')[0] }),
        (canon) => ({ full: canon.displayName, given: canon['name.givenName'] }),
      ),
      field('prefs', 'attributes', AnyObject),
      secret(['prefs', 'key']),
      echo('nick2', 'nickName', Text),
      field('nick', 'nickName', Text),
      stamp('type', 'user', Text),
      under('box', known(['colour'])),
    ]),
  })
  const wire: Json = {
    id: '1',
    box: { mail: 'a', colour: 'red' },
    mail: 'a',
    login: 'b',
    sure: true,
    full: 'Ada L',
    prefs: { key: 's', theme: 'dark' },
    nick: 'n',
    nick2: 'n',
    type: 'user',
    x: 1,
  }
  const cases: ReadonlyArray<readonly [string, Record<string, Json | undefined>, Record<string, Json | undefined>]> = [
    ['of nothing changes nothing', {}, {}],
    ['of an alias goes to all places that agreed', { '/emails/0/value': 'z' }, { '/box/mail': 'z', '/mail': 'z' }],
    ['of one path of a group decides for the group', { '/name/givenName': 'Bea' }, { '/given': 'Bea' }],
    [
      'of a value with a secret inside leaves the secret',
      { '/attributes': { theme: 'light' } },
      { '/prefs': { theme: 'light', key: 's' } },
    ],
    ['of what is echoed goes to the echo', { '/nickName': 'm' }, { '/nick': 'm', '/nick2': 'm' }],
    ['that takes away takes away', { '/nickName': undefined }, { '/nick': undefined, '/nick2': undefined }],
    ['of a flag is written', { '/emails/0/verified': false }, { '/sure': false }],
    ['that adds is written', { '/emails/0/verified': true }, { '/sure': true }],
  ]

  it.each(cases)('%s', (_, edits, changes) => {
    expect(put(codec, wire, edits)).toEqual(changed(wire, changes))
  })

  it('of what an address cannot be without takes all of it away', () => {
    const written = put(codec, wire, { '/emails': undefined }) as JsonObject
    expect([written.box, written.mail, written.sure]).toEqual([{ colour: 'red' }, undefined, undefined])
  })

  it('of an Identity that came from elsewhere writes in the plain form', () => {
    const identity: Identity<'acme'> = {
      subject: { provider: 'acme', id: '1' },
      emails: [{ value: 'a' }],
      nickName: 'n',
    }
    expect(codec.encode(identity)).toEqual({ id: '1', mail: 'a', nick: 'n', nick2: 'n', type: 'user' })
  })
})

function spoilt(json: Json, value: unknown, pick: number): unknown {
  const places = placesIn(json)
  const place = places[pick % places.length] ?? []
  const [last, ...before] = place.toReversed()
  if (last === undefined) return value
  const copy = clone(json)
  const container = before.toReversed().reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy)
  Reflect.set(container as object, last, value)
  return copy
}

function placesIn(json: unknown, at: ReadonlyArray<string> = []): ReadonlyArray<ReadonlyArray<string>> {
  if (isRedacted(json) || !(isObject(json) || Array.isArray(json))) return [at]
  return [at, ...Object.entries(json).flatMap(([key, value]) => placesIn(value, [...at, key]))]
}

function loop(): object {
  const value: { self?: unknown } = {}
  value.self = value
  return value
}

function abyss(): unknown {
  let value: unknown = 1
  for (let level = 0; level < 20_000; level += 1) value = { a: value }
  return value
}
