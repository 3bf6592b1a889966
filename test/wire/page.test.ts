/**
 * The page of a record says of every kind of row what a reader needs, and is sound Markdown whatever the rows are called.
 */
import { describe, expect, test } from 'vitest'
import { IdentityModel, Membership, Numeric, Text, Texts, table } from '../../src/kit.js'
import { records, requests } from '../../src/registry.js'
import { linesOf } from '../../src/wire/capability.js'
import { type PageSpec, pageOf } from '../../src/wire/page.js'

type Rows = Parameters<typeof table<typeof IdentityModel._A>>[1]

const specOf = (rows: Rows): PageSpec => ({ id: 'acme/user', title: 'Acme user', table: table(IdentityModel, rows) })

/** The cells of a page's table, the heading left out. */
function rowsOf(page: string): ReadonlyArray<ReadonlyArray<string>> {
  const lines = page.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const cells = (rows: Rows): ReadonlyArray<ReadonlyArray<string>> => rowsOf(pageOf(specOf(rows)))

describe('one row', () => {
  test('a claim', () => {
    expect(cells(({ field }) => [field('nick', 'nickName', Text)])).toEqual([['`/nick`', '`nickName`', 'text', '', '']])
  })

  test('its notes and its own source', () => {
    const notes = { note: 'deprecated', readOnly: true, source: 'a blog' }
    expect(cells(({ field }) => [field('nick', 'nickName', Text, notes)])).toEqual([
      ['`/nick`', '`nickName`', 'text', 'deprecated; read-only', 'a blog'],
    ])
  })

  test('an alias has a line per place, each of which names the others', () => {
    expect(cells(({ alias }) => [alias(['nick', ['user', 'nick']], 'nickName', Text)])).toEqual([
      ['`/nick`', '`nickName`', 'text', 'the same fact as `/user/nick`', ''],
      ['`/user/nick`', '`nickName`', 'text', 'the same fact as `/nick`', ''],
    ])
  })

  test('a group has a line per place, with the type of each', () => {
    const row: Rows = ({ group }) => [
      group(
        { a: Text, b: Numeric },
        ['nickName'],
        () => ({}),
        () => ({}),
      ),
    ]
    expect(cells(row)).toEqual([
      ['`/a`', '`nickName`', 'text', 'together with `/b`', ''],
      ['`/b`', '`nickName`', 'number', 'together with `/a`', ''],
    ])
  })

  test('a mirror and a constant', () => {
    const rows = cells(({ constant, field, mirror }) => [
      field('id', 'subject.id', Text),
      mirror('id', 'userName', Text),
      constant('kind', 'service'),
    ])
    expect(rows.slice(1)).toEqual([
      ['`/id`', '`userName`', 'text', 'read here, never written', ''],
      ['', '`kind`', '', 'always `"service"`', ''],
    ])
  })

  test('what the record always carries', () => {
    expect(cells(({ stamp }) => [stamp('version', 2, Numeric)])).toEqual([
      ['`/version`', '', 'number', 'always `2`', ''],
    ])
  })

  test('secrets and residue', () => {
    expect(cells(({ known, secret }) => [secret('token'), ...known(['age'], { schema: { type: 'number' } })])).toEqual([
      ['`/token`', '*secret*', '', '', ''],
      ['`/age`', '*residue*', 'number', '', ''],
    ])
  })
})

describe('lists', () => {
  const member = table(Membership, ({ echo, field }) => [
    echo('org', 'organization.id', Text),
    field('roles', 'additionalRoles[].value', Texts),
  ])
  const open = table(Membership, ({ given, field }) => [given('organization.id'), field('role', 'role.value', Text)])

  test('a map names its key, and its items follow', () => {
    expect(cells(({ keyed }) => [keyed('orgs', 'memberships', 'organization.id', member)])).toEqual([
      ['`/orgs`', '`memberships`', 'map of objects', 'the key is `memberships[].organization.id`', ''],
      ['`/orgs/*/org`', '`memberships[].organization.id`', 'text', 'repeats what is stated elsewhere', ''],
      ['`/orgs/*/roles`', '`memberships[].additionalRoles[].value`', 'list of text', '', ''],
    ])
  })

  test('an array that may be text, and a record in the open', () => {
    const rows: Rows = ({ each }) => [
      each('orgs', 'memberships', member, { orText: true, open: { table: open, select: { _tag: 'own' } } }),
    ]
    const page = pageOf(specOf(rows))
    expect(rowsOf(page)[0]).toEqual([
      '`/orgs`',
      '`memberships`',
      'list of objects, or text',
      'one may lie in the open',
      '',
    ])
    expect(rowsOf(page).slice(3)).toEqual([
      ['', '`memberships[].organization.id`', '', 'named by the caller of decode', ''],
      ['`/role`', '`memberships[].role.value`', 'text', '', ''],
    ])
    expect(page).toContain('*lies in the open*')
  })

  test('what takes over where nothing is in the open', () => {
    const rows: Rows = ({ field, only }) => [
      only('memberships', { table: open, select: { _tag: 'first' }, otherwise: [field('role', 'nickName', Text)] }),
    ]
    expect(cells(rows).at(-1)).toEqual(['`/role`', '`nickName`', 'text', 'where nothing lies in the open', ''])
  })
})

describe('around the table', () => {
  test('a row without a source has that of the record', () => {
    const page = pageOf({ ...specOf(({ field }) => [field('nick', 'nickName', Text)]), source: 'the manual' })
    expect(rowsOf(page)).toEqual([['`/nick`', '`nickName`', 'text', '', 'the manual']])
  })

  test('what is on no wire has no source', () => {
    const page = pageOf({ ...specOf(({ constant }) => [constant('kind', 'person')]), source: 'the manual' })
    expect(rowsOf(page)[0]?.at(-1)).toBe('')
  })

  test('an envelope is told', () => {
    const page = pageOf({ ...specOf(() => []), envelope: { key: 'users', beside: ['total', 'next'] } })
    expect(page).toContain('Answers hold it under `users`, beside `total`, `next`.')
  })

  test('a listing is told by what tells of it', () => {
    const listing = { total: '/total', start: { at: '/skip', first: 0 }, more: '/next', mayLackRecords: true } as const
    const page = pageOf({ ...specOf(() => []), envelope: { key: 'users', beside: ['total', 'skip', 'next'], listing } })
    expect(page).toContain('`/total` is the number of records on all pages, `/skip` how many stand before the page,')
    expect(page).toContain('`/next` tells that another page follows. Where there are none, `users` may be absent.')
  })

  test('a request is told by its method and path', () => {
    const page = pageOf({ ...specOf(() => []), method: 'PUT', path: '/users/{id}' })
    expect(page).toContain('the body of `PUT /users/{id}`')
    expect(page).not.toContain('*residue*')
  })
})

describe('hostile names', () => {
  test.each(['a|b', 'a`b', 'a\nb', '<b>', '[a](b)', '\u202ea'])('%j stays in its cell', (name) => {
    const page = pageOf({ ...specOf(({ field }) => [field(name, 'nickName', Text, { note: name })]), source: name })
    const [row = [], ...more] = rowsOf(page)
    expect([row.length, more]).toEqual([5, []])
    expect(row.slice(3).join(' ')).not.toMatch(/(?<!\\)[<>`[\]]/)
    expect(page).not.toContain('\u202e')
  })
})

describe.each([...records, ...requests])('$id', (spec) => {
  const rows = rowsOf(pageOf(spec))

  test('every place has a line, and every line a source', () => {
    const keys = rows.map(([key]) => key)
    const places = linesOf(spec.table).flatMap((line) => line.places.map((place) => `\`/${place.join('/')}\``))
    expect(places.filter((place) => !keys.includes(place))).toEqual([])
    expect(rows.filter(([key, , , , source]) => key !== '' && source === '')).toEqual([])
  })

  test('no line is there twice', () => {
    expect(new Set(rows.map(String)).size).toBe(rows.length)
  })
})
