/**
 * What a table can carry is said of every kind of row, and is what the records carry.
 */
import { describe, expect, test } from 'vitest'
import { IdentityModel, Membership, Team, Text, table } from '../../src/kit.js'
import { propelauthUser } from '../../src/providers/propelauth.js'
import { records } from '../../src/registry.js'
import { capabilitiesOf, linesOf } from '../../src/wire/capability.js'
import { getAt, parsePath } from '../../src/wire/Path.js'
import type { Row } from '../../src/wire/Row.js'
import { fixturesOf } from '../fixtures.js'

type Rows = Parameters<typeof table<typeof IdentityModel._A>>[1]

const capabilities = (rows: Rows) => capabilitiesOf(table(IdentityModel, rows))

describe('one row', () => {
  test('a claim', () => {
    expect(capabilities(({ field }) => [field('nick', 'nickName', Text)])).toEqual([
      { path: 'nickName', places: ['/nick'], tags: ['claim'] },
    ])
  })

  test('a claim that nobody can write', () => {
    expect(capabilities(({ field }) => [field('nick', 'nickName', Text, { readOnly: true })])).toEqual([
      { path: 'nickName', places: ['/nick'], tags: ['claim', 'read-only'] },
    ])
  })

  test('an alias, with a slash in a key', () => {
    expect(capabilities(({ alias }) => [alias(['a/b', ['user', 'nick']], 'nickName', Text)])).toEqual([
      { path: 'nickName', places: ['/a~1b', '/user/nick'], tags: ['claim'] },
    ])
  })

  test('a group: each path is stated by all places', () => {
    const row: Rows = ({ group }) => [
      group(
        { a: Text, b: Text },
        ['nickName', 'userName'],
        () => ({}),
        () => ({}),
      ),
    ]
    expect(capabilities(row)).toEqual([
      { path: 'nickName', places: ['/a', '/b'], tags: ['claim'] },
      { path: 'userName', places: ['/a', '/b'], tags: ['claim'] },
    ])
  })

  test('a mirror of a claim', () => {
    const rows: Rows = ({ field, mirror }) => [field('id', 'subject.id', Text), mirror('id', 'userName', Text)]
    expect(capabilities(rows)).toEqual([
      { path: 'subject.id', places: ['/id'], tags: ['claim'] },
      { path: 'userName', places: ['/id'], tags: ['mirror'] },
    ])
  })

  test('a constant', () => {
    expect(capabilities(({ constant }) => [constant('kind', 'service')])).toEqual([
      { path: 'kind', places: [], tags: ['constant'] },
    ])
  })

  test('secrets and known places carry nothing', () => {
    expect(capabilities(({ known, secret }) => [secret('token'), ...known(['age'])])).toEqual([])
  })
})

describe('lists', () => {
  const team = table(Team, ({ field }) => [field('team', 'id', Text)])
  const member = table(Membership, ({ each, field }) => [
    field('org', 'organization.id', Text),
    each('teams', 'teams', team),
  ])

  test('paths and places of items stand below those of the list', () => {
    expect(capabilities(({ each }) => [each(['in', 'orgs'], 'memberships', member)])).toEqual([
      { path: 'memberships', places: ['/in/orgs'], tags: ['list'] },
      { path: 'memberships[].organization.id', places: ['/in/orgs/*/org'], tags: ['claim'] },
      { path: 'memberships[].teams', places: ['/in/orgs/*/teams'], tags: ['list'] },
      { path: 'memberships[].teams[].id', places: ['/in/orgs/*/teams/*/team'], tags: ['claim'] },
    ])
  })

  test('a key of a map is a place', () => {
    const item = table(Membership, ({ echo }) => [echo('org', 'organization.id', Text)])
    expect(capabilities(({ keyed }) => [keyed('orgs', 'memberships', 'organization.id', item)])).toEqual([
      { path: 'memberships', places: ['/orgs'], tags: ['list'] },
      { path: 'memberships[].organization.id', places: ['/orgs/*', '/orgs/*/org'], tags: ['key', 'echo'] },
    ])
  })

  test('a record in the open adds its places, and the path that names it', () => {
    const open = table(Membership, ({ alias }) => [alias(['org', ['o', 'id']], 'organization.id', Text)])
    const rows: Rows = ({ each }) => [
      each('orgs', 'memberships', member, {
        open: { table: open, select: { _tag: 'named', path: 'session.activeOrganization' } },
      }),
    ]
    expect(capabilities(rows)).toEqual(
      expect.arrayContaining([
        { path: 'session.activeOrganization', places: ['/org', '/o/id'], tags: ['name'] },
        { path: 'memberships[].organization.id', places: ['/orgs/*/org', '/org', '/o/id'], tags: ['claim'] },
      ]),
    )
  })

  test('what takes over where there is no record in the open is a path of the owner', () => {
    const otherwise: Array<Row> = []
    const rows: Rows = ({ field, only }) => {
      otherwise.push(field('org', 'nickName', Text))
      return [only('memberships', { table: member, select: { _tag: 'first' }, otherwise })]
    }
    expect(capabilities(rows)).toEqual([
      { path: 'memberships', places: [], tags: ['list'] },
      { path: 'memberships[].organization.id', places: ['/org'], tags: ['claim'] },
      { path: 'memberships[].teams', places: ['/teams'], tags: ['list'] },
      { path: 'memberships[].teams[].id', places: ['/teams/*/team'], tags: ['claim'] },
      { path: 'nickName', places: ['/org'], tags: ['claim'] },
    ])
  })
})

test('a path that a map, an item and the caller state is listed once', () => {
  const own = capabilitiesOf(propelauthUser.table).filter(({ path }) => path === 'memberships[].organization.id')
  expect(own).toEqual([
    {
      path: 'memberships[].organization.id',
      places: ['/org_id_to_org_info/*', '/org_id_to_org_info/*/org_id'],
      tags: ['key', 'echo', 'given'],
    },
  ])
})

describe.each(records)('$id', ({ provider, table: rows }) => {
  const paths = capabilitiesOf(rows).map(({ path }) => path)

  test('no path is listed twice', () => {
    expect(paths.toSorted()).toEqual([...new Set(paths)].toSorted())
  })

  test('every row is among the lines', () => {
    expect(linesOf(rows).map(({ row }) => row)).toEqual(expect.arrayContaining([...rows.rows]))
  })

  test('at every path, some Identity among the fixtures of the provider has a value', () => {
    const siblings = records.filter((record) => record.provider === provider)
    const identities = siblings.flatMap(({ id }) => fixturesOf(id)).map(({ identity }) => identity)
    const flat = paths.map((path) => path.replaceAll('[].', '[0].'))
    const met = flat.filter((path) =>
      identities.some((identity) => getAt(identity, parsePath(IdentityModel, path)) !== undefined),
    )
    expect(flat.filter((path) => !met.includes(path))).toEqual([])
  })
})
