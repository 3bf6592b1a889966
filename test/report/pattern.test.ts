/**
 * Patterns of paths: nobody is in them.
 */
import { describe, expect, test } from 'vitest'
import { propelauthUser } from '../../src/providers/propelauth.js'
import { patternListing, patternOf } from '../../src/report/pattern.js'
import { shapeOf } from '../../src/wire/shape.js'

const shape = shapeOf(propelauthUser.table)

describe('a key is shown', () => {
  test.each([
    ['', ''],
    ['/email', '/email'],
    ['/favourite_colour', '/favourite_colour'],
    ['/x-custom:flag', '/x-custom:flag'],
    ['/größe', '/größe'],
    ['/urn:ietf:params:scim:schemas:core:2.0:User/x', '/urn:ietf:params:scim:schemas:core:2.0:User/x'],
    ['/https:~1~1example.com~1claims~1tier', '/https:~1~1example.com~1claims~1tier'],
    ['/residue/acme~1user/tier', '/residue/acme~1user/tier'],
  ])('where it reads as the name of a field: %s', (path, pattern) => {
    expect(patternOf(path)).toBe(pattern)
  })

  test('where the table names it, whatever it looks like', () => {
    expect(patternOf('/org_id_to_org_info/o-1/org_name', shape)).toBe('/org_id_to_org_info/*/org_name')
    expect(patternOf('/residue/propelauth~1user/org_id_to_org_info/ada/x', shape)).toBe(
      '/residue/propelauth~1user/org_id_to_org_info/*/x',
    )
  })
})

describe('a key is not shown', () => {
  test.each([
    ['an index', '/memberships/0/role', '/memberships/*/role'],
    ['an address', '/by/ada@example.com', '/by/*'],
    ['a name of a person', '/attributes/Ada Lovelace', '/attributes/*'],
    ['a uuid', '/a/0f8e6a4e-1111-2222-3333-444455556666', '/a/*'],
    ['a number at the end of a word', '/user12345', '/*'],
    ['a cut key', `/${'a'.repeat(63)}…`, '/*'],
    ['markup', '/<img>', '/*'],
    ['a path in a key', '/a~1b', '/*'],
    ['an empty key', '/a/', '/a/*'],
    ['an address with an id in it', '/https:~1~1example.com~1?user=ada', '/*'],
  ])('that is %s', (_, path, pattern) => {
    expect(patternOf(path)).toBe(pattern)
  })

  test('where the table says that it is the key of a map, also where it reads as a name', () => {
    expect(patternOf('/org_id_to_org_info/ada', shape)).toBe('/org_id_to_org_info/*')
  })
})

describe('rows', () => {
  test('whose paths become one are one, and the largest comes first', () => {
    const rows = [
      { path: '/a/1', count: 2 },
      { path: '/b', count: 4 },
      { path: '/a/2', count: 3 },
    ]
    expect(patternListing(rows, { further: 7 })).toEqual({
      rows: [
        { path: '/a/*', count: 5 },
        { path: '/b', count: 4 },
      ],
      leftOut: 7,
    })
  })

  test('that differ otherwise stay apart', () => {
    const rows = [
      { path: '/a/1', reason: 'x', count: 1 },
      { path: '/a/2', reason: 'y', count: 1 },
    ]
    expect(patternListing(rows, { apart: ({ reason }) => reason }).rows).toHaveLength(2)
  })

  test('that become one keep what each of them tells', () => {
    const rows = [
      { path: '/a/1', types: ['string'], count: 1 },
      { path: '/a/2', types: ['number'], count: 1 },
    ]
    const { rows: joined } = patternListing(rows, {
      join: (one, other) => ({ types: [...one.types, ...other.types] }),
    })
    expect(joined).toEqual([{ path: '/a/*', types: ['string', 'number'], count: 2 }])
  })

  test('with more names side by side than a record has fields are those of a map', () => {
    const names = Array.from(
      { length: 51 },
      (_, index) => `n${String.fromCharCode(97 + (index % 26))}${'x'.repeat(index)}`,
    )
    const rows = names.map((name) => ({ path: `/friends/${name}`, count: 1 }))
    expect(patternListing(rows).rows).toEqual([{ path: '/friends/*', count: 51 }])
    expect(patternListing(rows.slice(1)).rows).toHaveLength(50)
  })
})
