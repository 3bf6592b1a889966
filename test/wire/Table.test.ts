import { describe, expect, it } from 'vitest'
import { AnyJson, defineCodec, IdentityModel, Membership, Team, Text, Texts, table } from '../../src/kit.js'
import type { Claims } from '../../src/wire/claims.js'
import type { Row } from '../../src/wire/Row.js'
import { prefixOf } from '../../src/wire/Table.js'

type Person = typeof IdentityModel._A

const member = table(Membership, ({ field }) => [field('id', 'organization.id', Text)])

const person = (rows: (claims: Claims<Person>) => ReadonlyArray<Row | ReadonlyArray<Row>>) => table(IdentityModel, rows)

const membership = table(Membership, ({ field }) => [field('oid', 'organization.id', Text)])

describe('a malformed table is refused at load', () => {
  it.each<readonly [string, Parameters<typeof person>[0], RegExp]>([
    [
      'two rows for a place',
      ({ field }) => [field('a', 'userName', Text), field('a', 'nickName', Text)],
      /the place \/?a twice/,
    ],
    [
      'two rows for a place in an object',
      ({ field, under }) => [under('a', [field('b', 'userName', Text)]), field(['a', 'b'], 'nickName', Text)],
      /the place .*a.*b twice/,
    ],
    [
      'one entry under two selectors',
      ({ field }) => [field('a', 'emails[primary].value', Text), field('b', 'emails[0].value', Text)],
      /emails\[primary\]\.value and emails\[0\]\.value, which overlap/,
    ],
    [
      'a list and an entry of it',
      ({ each, field }) => [each('a', 'memberships', member), field('b', 'memberships[0].organization.id', Text)],
      /overlap/,
    ],
    ['two places of an alias', ({ alias }) => [alias(['a', 'a'], 'userName', Text)], /the place \/?a twice/],
    [
      'a place of an alias',
      ({ alias, field }) => [alias(['a', 'b'], 'userName', Text), field('b', 'nickName', Text)],
      /the place \/?b twice/,
    ],
    [
      'a place of a group',
      ({ field, group }) => [
        group(
          { a: Text, b: Text },
          ['userName'],
          () => ({}),
          () => ({}),
        ),
        field('b', 'nickName', Text),
      ],
      /the place \/?b twice/,
    ],
    [
      'a place that is also known',
      ({ field, known }) => [field('a', 'userName', Text), known(['a'])],
      /the place \/?a twice/,
    ],
    ['a place that is also secret', ({ secret, known }) => [secret('a'), known(['a'])], /the place \/?a twice/],
    [
      'a place that is also stamped',
      ({ field, stamp }) => [field('a', 'userName', Text), stamp('a', 'x', Text)],
      /the place \/?a twice/,
    ],
    [
      'a place that is also a list',
      ({ each, known }) => [each('a', 'memberships', membership), known(['a'])],
      /the place \/?a twice/,
    ],
    [
      'two rows for a path',
      ({ field }) => [field('a', 'userName', Text), field('b', 'userName', Text)],
      /the path userName twice/,
    ],
    [
      'a path of a group',
      ({ field, group }) => [
        field('a', 'userName', Text),
        group(
          { b: Text },
          ['userName', 'nickName'],
          () => ({}),
          () => ({}),
        ),
      ],
      /the path userName twice/,
    ],
    [
      'a constant for a path',
      ({ constant, field }) => [constant('kind', 'person'), constant('kind', 'service'), field('a', 'userName', Text)],
      /the path kind twice/,
    ],
    [
      'two lists for a path',
      ({ each }) => [each('a', 'memberships', membership), each('b', 'memberships', membership)],
      /the path memberships twice/,
    ],
    [
      'a place that the record in the open has too',
      ({ field, only }) => [
        field('oid', 'userName', Text),
        only('memberships', { table: membership, select: { _tag: 'first' } }),
      ],
      /the place \/?oid twice/,
    ],
    [
      'a place inside another one',
      ({ field, under }) => [field('a', 'userName', Text), under('a', [field('b', 'nickName', Text)])],
      /the places \/a and \/a\/b, which overlap/,
    ],
    [
      'a place inside a list',
      ({ each, known }) => [known([['a', 'b']]), each('a', 'memberships', membership)],
      /the places \/a and \/a\/b, which overlap/,
    ],
    [
      'a place inside a secret',
      ({ field, secret }) => [secret('a'), field(['a', 'b'], 'userName', Text)],
      /the places \/a and \/a\/b, which overlap/,
    ],
    [
      'a list of records without an id',
      ({ each }) => [
        each(
          'a',
          'memberships',
          table(Membership, ({ field }) => [field('b', 'role.value', Text)]),
        ),
      ],
      /no row for organization.id, without which there is no record in memberships/,
    ],
  ])('%s', (_, rows, complaint) => {
    expect(() => person(rows)).toThrow(complaint)
  })

  it('a row without a codec, as plain JavaScript may write it', () => {
    const none = undefined as unknown as typeof Text
    expect(() => person(({ field }) => [field('a', 'userName', none)])).toThrow('/a has no codec')
  })

  it('an unknown path, as plain JavaScript may write it', () => {
    const rows = ({ field }: Claims<Person>) => [field('a', 'username' as 'userName', Text)]
    expect(() => person(rows)).toThrow('username is no path of the canonical model')
  })

  it('an unknown selector', () => {
    const rows = ({ field }: Claims<Person>) => [field('a', 'emails[work].value' as 'emails[primary].value', Text)]
    expect(() => person(rows)).toThrow('emails[work].value is not a canonical path')
  })

  it('a mirror of a place that no row writes: what is there would be lost', () => {
    expect(() =>
      person(({ field, mirror }) => [field('id', 'subject.id', Text), mirror('a', 'userName', Text)]),
    ).toThrow()
  })
})

describe('a table takes', () => {
  it('a secret inside of what is read whole', () => {
    const rows = person(({ field, secret }) => [field('a', 'metadata', AnyJson), secret(['a', 'token'])])
    expect(rows.rows.length).toBe(2)
  })

  it('a mirror of a place that a row writes', () => {
    expect(() =>
      person(({ field, mirror }) => [field('a', 'subject.id', Text), mirror('a', 'userName', Text)]),
    ).not.toThrow()
  })

  it('an echo of a path that a row states', () => {
    expect(() => person(({ echo, field }) => [field('a', 'userName', Text), echo('b', 'userName', Text)])).not.toThrow()
  })

  it('a key that has the sign between keys in it', () => {
    expect(() =>
      person(({ field }) => [field('a / b', 'userName', Text), field(['a', 'b'], 'nickName', Text)]),
    ).not.toThrow()
  })

  it('keys that every object inherits', () => {
    const codec = defineCodec({
      id: 'acme/odd',
      title: 'odd',
      table: person(({ field }) => [
        field('constructor', 'subject.id', Text),
        field(['__proto__', 'toString'], 'userName', Text),
      ]),
    })
    const wire = JSON.parse('{"constructor":"1","__proto__":{"toString":"ada"}}')
    expect(codec.decodeOrThrow(wire)).toEqual({ subject: { provider: 'acme', id: '1' }, userName: 'ada' })
    expect(JSON.stringify(codec.encode(codec.decodeOrThrow(wire)))).toBe(JSON.stringify(wire))
  })
})

describe('the order of statements', () => {
  it('puts those first that others need, and else keeps that of the table', () => {
    const rows = person(({ field }) => [
      field('verified', 'emails[primary].verified', {
        ...Text,
        name: 'never',
        read: () => undefined,
        print: () => undefined,
      } as never),
      field('nick', 'nickName', Text),
      field('mail', 'emails[primary].value', Text),
      field('user', 'userName', Text),
    ])
    expect(rows.statements.map(({ paths }) => paths[0])).toEqual([
      'nickName',
      'emails[primary].value',
      'userName',
      'emails[primary].verified',
    ])
  })
})

describe('the anchor', () => {
  it.each([
    ['an Identity', person(() => []), 'subject.id'],
    ['a membership', membership, 'organization.id'],
    ['a team', table(Team, () => []), 'id'],
  ])('of %s is what it cannot be without', (_, { anchor }, text) => {
    expect(anchor?.text).toBe(text)
  })
})

describe('the tree of places', () => {
  const { places, lists } = person(({ alias, each, field, secret, under }) => [
    alias(['a', ['box', 'a']], 'userName', Text),
    under('box', [field('words', 'credentials.linkedAccounts[].provider', Texts), secret('key')]),
    each('orgs', 'memberships', membership, {
      open: {
        table: table(Membership, ({ field }) => [field(['org', 'id'], 'organization.id', Text)]),
        select: { _tag: 'named', path: 'session.activeOrganization' },
      },
    }),
  ])

  it('tells what row is where', () => {
    const box = places.children.get('box')
    expect([
      places.children.get('a')?.row,
      box?.row,
      box?.children.get('key')?.row,
      places.children.get('orgs')?.row,
    ]).toEqual(['statement', undefined, 'secret', 'list'])
  })

  it('tells which objects decide on a home', () => {
    expect([places.children.get('box')?.flavour, places.children.get('org')?.flavour]).toEqual([true, false])
  })

  it('tells whose residue takes unknown keys', () => {
    expect([places.children.get('box')?.owner, places.children.get('org')?.owner]).toEqual(['own', 'open'])
  })

  it('has the tree of an item below the key of its list, where an item may be in the open', () => {
    expect(lists.map(prefixOf)).toEqual([['orgs']])
  })
})
