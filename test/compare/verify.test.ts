/**
 * Verify: a migration that went as convert says verifies whole, and every mutation of what arrived is found.
 */
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import type { AnyCodec } from '../../src/Codec.js'
import type { Migration } from '../../src/compare/expectation.js'
import { type Verdict, verify } from '../../src/compare/verify.js'
import { isRecord, type Target } from '../../src/convert/Target.js'
import { convert } from '../../src/convert.js'
import { type Crosswalk, type CrosswalkRow, crosswalkOf, emptyCrosswalk } from '../../src/crosswalk.js'
import type { Identity } from '../../src/Identity.js'
import { throughJson, wiresOf } from '../../src/laws/wires.js'
import { axwaySession, axwayUser } from '../../src/providers/axway.js'
import {
  propelauthAddUserToOrg,
  propelauthMigrateUser,
  propelauthUpdateUser,
  propelauthUser,
} from '../../src/providers/propelauth.js'
import { records } from '../../src/registry.js'
import { drain, sourceOf } from './sources.js'

const bare = { roles: {}, set: [] }

function crosswalkFor(from: AnyCodec, to: Target, people: ReadonlyArray<Identity>): Crosswalk {
  const row = (kind: CrosswalkRow['kind'], id: string): CrosswalkRow => ({
    kind,
    from: { codec: from.id, id },
    to: { codec: to.id, id: `new ${id}` },
  })
  const organizations = people.flatMap(({ memberships = [] }) => memberships.map(({ organization }) => organization.id))
  const rows = [
    ...people.map(({ subject }) => row('person', subject.id)),
    ...[...new Set(organizations)].map((id) => row('organization', id)),
  ]
  const crosswalk = crosswalkOf(rows)
  return E.isRight(crosswalk) ? crosswalk.right : emptyCrosswalk
}

async function verdicts(
  source: ReadonlyArray<Identity>,
  target: ReadonlyArray<Identity>,
  migration: Migration,
): Promise<ReadonlyArray<Verdict>> {
  const { all } = await drain(verify([sourceOf(source)], sourceOf(target), migration, { accept: [] }))
  return all
}

describe('what convert writes to a record verifies', () => {
  const pairs = records.flatMap((from) =>
    records
      .filter(
        (to) => to.provider !== from.provider && to.table.statements.some(({ paths }) => paths.includes('subject.id')),
      )
      .map((to) => ({ from, to, name: `${from.id} to ${to.id}` })),
  )

  test.each(pairs)('$name', async ({ from, to }) => {
    let arrived = 0
    await fc.assert(
      fc.asyncProperty(wiresOf(from.table), async (wire) => {
        const person = from.decodeOrThrow(wire)
        const crosswalk = crosswalkFor(from, to, [person])
        const converted = convert(person, to, { from: from.id, crosswalk })
        if (E.isLeft(converted)) return
        arrived += 1
        const migration = { ...bare, legs: [{ codec: from, targets: [to] }], record: to, crosswalk }
        const found = await verdicts([person], [to.decodeOrThrow(converted.right.wire)], migration)
        expect(found).toMatchObject([{ result: 'verified' }])
      }),
      { numRuns: 12 },
    )
    expect(arrived).toBeGreaterThan(0)
  })
})

describe('a person who was sent by several requests', () => {
  const session = axwaySession.decodeOrThrow({
    guid: 'a',
    user: { guid: 'a', email: 'ada@example.com', firstname: 'Ada', active: true, prefs: { theme: 'dark' } },
    org_id: 1,
    role: 'Owner',
    roles: ['Owner', 'Billing'],
    orgs: [
      { org_id: 1, name: 'One' },
      { org_id: 2, name: 'Two', role: 'Member' },
    ],
  })
  const targets = [propelauthMigrateUser, propelauthAddUserToOrg]
  const crosswalk = crosswalkFor(axwaySession, propelauthUser, [session])
  const set = [{ pointer: '/email_confirmed', value: false }]
  const migration: Migration = {
    ...{ legs: [{ codec: axwaySession, targets }], record: propelauthUser, crosswalk, roles: {}, set },
  }
  const member = (organization: string, role: string, ...others: ReadonlyArray<string>) => ({
    org_id: organization,
    org_name: 'Some name',
    org_metadata: {},
    url_safe_org_name: 'some-name',
    user_role: role,
    inherited_user_roles_plus_current_role: [role, 'Member'],
    user_permissions: ['propelauth::can_invite'],
    org_role_structure: 'multi_role',
    additional_roles: others,
  })
  const wire = {
    user_id: 'new a',
    legacy_user_id: 'a',
    email: 'ada@example.com',
    email_confirmed: false,
    first_name: 'Ada',
    properties: { theme: 'dark' },
    metadata: null,
    enabled: true,
    locked: false,
    has_password: false,
    mfa_enabled: false,
    can_create_orgs: false,
    update_password_required: false,
    created_at: 1790000000,
    last_active_at: 1790000001,
    org_id_to_org_info: { 'new 1': member('new 1', 'Owner', 'Billing'), 'new 2': member('new 2', 'Member') },
  }
  const judge = (arrived: object, options: Partial<Migration> = {}) =>
    verdicts([session], [propelauthUser.decodeOrThrow(throughJson({ ...wire, ...arrived }))], {
      ...migration,
      ...options,
    })
  const organizations = (changes: object) => ({ org_id_to_org_info: { ...wire.org_id_to_org_info, ...changes } })

  test('verifies with all that the target states by itself', async () => {
    expect(await judge({})).toEqual([
      {
        result: 'verified',
        source: { provider: 'axway', id: 'a' },
        target: { provider: 'propelauth', id: 'new a' },
      },
    ])
  })

  test.each<[string, object, ReadonlyArray<string>]>([
    ['a name that is another one', { first_name: 'Adah' }, ['/name/givenName']],
    ['a name that did not arrive', { first_name: undefined }, ['/name/givenName']],
    ['a name that nobody sent', { last_name: 'Byron' }, ['/name/familyName']],
    ['an address that is another one', { email: 'eve@example.com' }, ['/emails/*/value']],
    ['an address that is said to be verified', { email_confirmed: true }, ['/emails/*/verified']],
    ['somebody who is disabled', { enabled: false }, ['/account/enabled']],
    ['the id of somebody else', { legacy_user_id: 'b' }, ['/externalIds/*/id']],
    ['a property that is another one', { properties: { theme: 'light' } }, ['/attributes/theme']],
    ['a property that nobody sent', { properties: { theme: 'dark', plan: 1 } }, ['/attributes/plan']],
    ['properties that did not arrive', { properties: {} }, ['/attributes/theme']],
    ['a picture that nobody sent', { picture_url: 'https://example.com/eve.png' }, ['/photos/*']],
    ['a right that nobody sent', { can_create_orgs: true }, ['/account/canCreateOrganizations']],
    ['a role that grew', organizations({ 'new 2': member('new 2', 'Owner') }), ['/memberships/*/role/value']],
    [
      'a role more',
      organizations({ 'new 2': member('new 2', 'Member', 'Admin') }),
      ['/memberships/*/additionalRoles/*'],
    ],
    ['a role less', organizations({ 'new 1': member('new 1', 'Owner') }), ['/memberships/*/additionalRoles/*']],
    ['an organization more', organizations({ 'new 3': member('new 3', 'Member') }), ['/memberships/*']],
    ['an organization less', organizations({ 'new 2': undefined }), ['/memberships/*']],
    [
      'an organization in the place of another one',
      organizations({ 'new 2': undefined, 'new 3': member('new 3', 'Member') }),
      ['/memberships/*'],
    ],
    ['two things at once', { first_name: 'X', enabled: false }, ['/account/enabled', '/name/givenName']],
  ])('%s is found', async (_, change, paths) => {
    expect(await judge(change)).toMatchObject([{ result: 'different', paths }])
  })

  test('whose role grew is told with the role', async () => {
    const [verdict] = await judge(organizations({ 'new 2': member('new 2', 'Owner') }))
    expect(verdict).toMatchObject({
      rolesGrown: [{ path: '/memberships/*/role', value: 'Owner', organization: 'new 2', reason: 'new role' }],
    })
  })

  test('a membership that the source knows is none that nobody sent, with its own role alone', async () => {
    const alone = { legs: [{ codec: axwaySession, targets: [propelauthMigrateUser] }] }
    expect(await judge({}, alone)).toMatchObject([{ result: 'verified' }])
    expect(await judge(organizations({ 'new 2': member('new 2', 'Owner') }), alone)).toMatchObject([
      { paths: ['/memberships/*/role'] },
    ])
    expect(await judge(organizations({ 'new 3': member('new 3', 'Member') }), alone)).toMatchObject([
      { paths: ['/memberships/*'] },
    ])
    expect(await judge({ org_id_to_org_info: {} }, alone)).toMatchObject([{ result: 'verified' }])
  })

  test('of two requests that state one place the later one has decided', async () => {
    const later = [{ ...propelauthUpdateUser, encode: () => ({ first_name: 'Augusta' }) }]
    const options = { legs: [{ codec: axwaySession, targets: [...targets, ...later] }] }
    expect(await judge({ first_name: 'Augusta' }, options)).toMatchObject([{ result: 'verified' }])
    expect(await judge({}, options)).toMatchObject([{ paths: ['/name/givenName'] }])
  })

  test('who is in no organization of the named one was sent to none', async () => {
    expect(await judge({ org_id_to_org_info: {} }, { organization: '7' })).toMatchObject([{ result: 'verified' }])
    expect(await judge(organizations({ 'new 2': undefined }), { organization: '1' })).toMatchObject([
      { result: 'verified' },
    ])
    expect(await judge(organizations({ 'new 1': undefined }), { organization: '1' })).toMatchObject([
      { paths: ['/memberships/*'] },
    ])
  })

  test('a membership that no request could carry, for want of a role, is missed', async () => {
    const without = axwaySession.decodeOrThrow({ guid: 'a', org_id: 1, orgs: [{ org_id: 1 }] })
    const arrived = { user_id: 'new a', legacy_user_id: 'a', email_confirmed: false }
    const found = (organization: object) =>
      verdicts([without], [propelauthUser.decodeOrThrow({ ...arrived, ...organization })], migration)
    expect(await found({})).toMatchObject([{ paths: ['/emails/*/verified', '/memberships/*'].slice(1) }])
    expect(await found({ org_id_to_org_info: { 'new 1': member('new 1', 'Owner') } })).toMatchObject([
      { paths: ['/memberships/*/role'] },
    ])
  })
})

test('a person in thousands of organizations was sent to each of them by a call of its own', async () => {
  const ids = Array.from({ length: 3000 }, (_, index) => index + 1)
  const session = axwaySession.decodeOrThrow({
    guid: 'a',
    orgs: ids.map((id) => ({ org_id: id, role: id % 2 === 0 ? 'Member' : 'Owner' })),
  })
  const crosswalk = crosswalkFor(axwaySession, propelauthUser, [session])
  const legs = [{ codec: axwaySession, targets: [propelauthAddUserToOrg] }]
  const migration = { ...bare, legs, record: propelauthUser, crosswalk }
  const arrived = (roleOf: (id: number) => string) => {
    const memberships = ids.toReversed().map((id): [string, object] => {
      const organization = `new ${id}`
      return [organization, { org_id: organization, org_name: 'Some name', user_role: roleOf(id) }]
    })
    return [propelauthUser.decodeOrThrow({ user_id: 'new a', org_id_to_org_info: Object.fromEntries(memberships) })]
  }
  const sent = (id: number) => (id % 2 === 0 ? 'Member' : 'Owner')
  expect(await verdicts([session], arrived(sent), migration)).toMatchObject([{ result: 'verified' }])
  const grown = arrived((id) => (id === 2000 ? 'Owner' : sent(id)))
  expect(await verdicts([session], grown, migration)).toMatchObject([
    { paths: ['/memberships/*/role/value'], rolesGrown: [{ organization: 'new 2000', value: 'Owner' }] },
  ])
})

describe('people', () => {
  const person = (id: string, firstname: string) =>
    axwayUser.decodeOrThrow({ guid: id, firstname, email: `${id}@x.org` })
  const people = [person('a', 'Ada'), person('b', 'Bob'), person('c', 'Cyd')]
  const crosswalk = crosswalkFor(axwayUser, propelauthUser, people)
  const migration: Migration = {
    ...{ ...bare, legs: [{ codec: axwayUser, targets: [propelauthUser] }], record: propelauthUser, crosswalk },
  }
  const arrivals = people.map((each) => {
    const converted = convert(each, propelauthUser, { from: axwayUser.id, crosswalk })
    return propelauthUser.decodeOrThrow(E.isRight(converted) ? converted.right.wire : {})
  })
  const results = async (target: ReadonlyArray<Identity>, options: Partial<Migration> = {}) =>
    (await verdicts(people, target, { ...migration, ...options })).map(({ result }) => result)

  test('verify in the order of the source, whatever that of the target', async () => {
    const found = await verdicts(people, arrivals.toReversed(), migration)
    expect(found.map((verdict) => [verdict.result, 'source' in verdict && verdict.source.id])).toEqual([
      ['verified', 'a'],
      ['verified', 'b'],
      ['verified', 'c'],
    ])
  })

  test('one removed is missing', async () => {
    expect(await verdicts(people, arrivals.slice(1), migration)).toMatchObject([
      { result: 'missing', source: { id: 'a' }, reason: 'nobody of this id' },
      { result: 'verified' },
      { result: 'verified' },
    ])
  })

  test('one without an id in the crosswalk is missing, and extra at the target', async () => {
    const known = crosswalkFor(axwayUser, propelauthUser, people.slice(0, 2))
    expect(await verdicts(people, arrivals, { ...migration, crosswalk: known })).toMatchObject([
      { result: 'verified' },
      { result: 'verified' },
      { result: 'missing', source: { id: 'c' }, reason: 'no id' },
      { result: 'extra', target: { id: 'new c' } },
    ])
  })

  test('one added is extra', async () => {
    const stranger = propelauthUser.decodeOrThrow({ user_id: 'x' })
    expect(await verdicts(people, [stranger, ...arrivals], migration)).toMatchObject([
      ...people.map(() => ({ result: 'verified' })),
      { result: 'extra', target: { provider: 'propelauth', id: 'x' } },
    ])
  })

  test('two who were merged are one who is different and one who is missing', async () => {
    const [ada, bob, cyd] = arrivals as [Identity, Identity, Identity]
    expect(await results([{ ...ada, name: { givenName: 'Bob' } }, cyd])).toEqual(['different', 'missing', 'verified'])
    expect(await results([{ ...bob, subject: ada.subject }, cyd])).toEqual(['different', 'missing', 'verified'])
  })

  test('under a wrong crosswalk nobody who was taken for somebody else verifies', async () => {
    const swapped = crosswalkOf(
      crosswalk.rows.map((row, index, rows) => ({ ...row, to: rows[(index + 1) % rows.length]?.to ?? row.to })),
    )
    if (E.isLeft(swapped)) throw new Error('the rows contradict each other')
    const found = await verdicts(people, arrivals, { ...migration, crosswalk: swapped.right })
    for (const verdict of found) {
      expect(verdict).toMatchObject({
        result: 'different',
        paths: ['/emails/*/value', '/externalIds/*/id', '/name/givenName'],
      })
    }
  })

  test('of another installation are found by the crosswalk to it', async () => {
    expect(await results(arrivals, { instance: 'staging' })).toEqual([
      ...['missing', 'missing', 'missing'],
      ...['extra', 'extra', 'extra'],
    ])
  })
})

describe('several exports of the source', () => {
  const users = [axwayUser.decodeOrThrow({ guid: 'a', firstname: 'Ada' }), axwayUser.decodeOrThrow({ guid: 'b' })]
  const sessions = [
    axwaySession.decodeOrThrow({ guid: 'c', org_id: 1, role: 'Admin' }),
    axwaySession.decodeOrThrow({ guid: 'a', username: 'ada', firstname: 'A.', org_id: 1, role: 'Owner' }),
  ]
  const crosswalk = crosswalkFor(axwayUser, propelauthUser, [...users, ...sessions])
  const migration: Migration = {
    roles: {},
    set: [],
    record: propelauthUser,
    crosswalk,
    legs: [
      { codec: axwayUser, targets: [propelauthMigrateUser] },
      { codec: axwaySession, targets: [propelauthAddUserToOrg] },
    ],
  }
  const role = (user_role: string) => ({ org_id_to_org_info: { 'new 1': { org_id: 'new 1', user_role } } })
  const arrived = [
    { user_id: 'new a', legacy_user_id: 'a', first_name: 'Ada', ...role('Owner') },
    { user_id: 'new b', legacy_user_id: 'b' },
    { user_id: 'new c', legacy_user_id: 'c', ...role('Admin') },
  ]
  const judge = (wires: ReadonlyArray<object>) => {
    const target = sourceOf(wires.map((wire) => propelauthUser.decodeOrThrow(wire)))
    return drain(verify([sourceOf(users), sourceOf(sessions)], target, migration, { accept: [] }))
  }

  test('are joined by their subjects: each person once, in the order of the exports', async () => {
    const { all, end } = await judge(arrived)
    expect(all.map((verdict) => [verdict.result, 'source' in verdict && verdict.source.id])).toEqual([
      ['verified', 'a'],
      ['verified', 'b'],
      ['verified', 'c'],
    ])
    expect(end).toEqual({
      sources: [
        { people: 2, duplicates: 0 },
        { people: 2, duplicates: 0 },
      ],
      target: { people: 3, duplicates: 0 },
    })
  })

  test('and what one of them sent is not said to be sent by the other', async () => {
    const { all } = await judge([{ ...arrived[0], username: 'ada', first_name: 'A.' }, ...arrived.slice(1)])
    expect(all[0]).toMatchObject({ result: 'different', paths: ['/name/givenName'] })
  })
})

describe('every edit of what was sent is found', () => {
  const wire = fc.record(
    {
      guid: fc.constant('a'),
      firstname: fc.string({ minLength: 1 }),
      lastname: fc.string({ minLength: 1 }),
      username: fc.string({ minLength: 1 }),
      email: fc.string({ minLength: 1 }),
      active: fc.boolean(),
      prefs: fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 1 })),
    },
    { requiredKeys: ['guid'], noNullPrototype: true },
  )
  const places = [
    ['first_name', 'firstname', '/name/givenName'],
    ['last_name', 'lastname', '/name/familyName'],
    ['username', 'username', '/userName'],
    ['email', 'email', '/emails/*'],
    ['enabled', 'active', '/account/enabled'],
  ] as const
  const targets: ReadonlyArray<Target> = [propelauthUser, propelauthMigrateUser]

  test.each(targets.map((target) => [target.id, target] as const))('as %s', async (_, target) => {
    const set = isRecord(target) ? [] : [{ pointer: '/email_confirmed', value: true }]
    await fc.assert(
      fc.asyncProperty(wire, fc.constantFrom(...places), async (record, [key, own, path]) => {
        const person = axwayUser.decodeOrThrow(record)
        const crosswalk = crosswalkFor(axwayUser, propelauthUser, [person])
        const migration = {
          ...{ legs: [{ codec: axwayUser, targets: [target] }], record: propelauthUser, crosswalk, roles: {}, set },
        }
        const converted = convert(person, propelauthUser, { from: axwayUser.id, crosswalk })
        if (E.isLeft(converted)) throw new Error('it does not convert')
        const sent = { ...converted.right.wire, ...(isRecord(target) ? {} : { email_confirmed: true }) }
        const judge = (arrived: object) => verdicts([person], [propelauthUser.decodeOrThrow(arrived)], migration)
        const isFit = isRecord(target) || record.email !== undefined
        if (isFit) expect(await judge(sent)).toMatchObject([{ result: 'verified' }])
        const other = own === 'active' ? record.active === false : `${record[own] ?? ''}?`
        const [edited] = await judge({ ...sent, [key]: other })
        // A flag of which the source knows nothing may have its ordinary value.
        if (own === 'active' && record.active === undefined) return
        expect(edited?.result === 'different' && edited.paths.some((found) => found.startsWith(path))).toBe(true)
        if (record[own] === undefined) return
        const [removed] = await judge({ ...sent, [key]: undefined })
        expect(removed?.result === 'different' && removed.paths.some((found) => found.startsWith(path))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
