import { describe, expect, it } from 'vitest'
import { AnyObject, IdentityModel, Membership, Text, table } from '../../src/kit.js'
import type { Row } from '../../src/wire/Row.js'
import { allRows, type ObjectShape, shapeOf } from '../../src/wire/shape.js'

type Rows = Parameters<typeof table<typeof IdentityModel._A>>[1]

const membership = table(Membership, ({ field }) => [field('oid', 'organization.id', Text)])

const shape = (rows: Rows) => shapeOf(table(IdentityModel, rows))

function keysOf({ properties }: ObjectShape): ReadonlyArray<string> {
  return [...properties].map(([key, { _tag }]) => `${key}: ${_tag}`)
}

describe('the shape of a wire', () => {
  it('has a property for each place, whatever its row', () => {
    const rows: Rows = ({ alias, each, echo, field, group, known, mirror, secret, stamp }) => [
      field('field', 'subject.id', Text),
      mirror('field', 'userName', Text),
      alias(['one', 'two'], 'nickName', Text),
      echo('echo', 'nickName', Text),
      stamp('stamp', 'x', Text),
      group(
        { a: Text, b: Text },
        ['displayName'],
        () => ({}),
        () => ({}),
      ),
      known(['known']),
      secret('secret'),
      each('list', 'memberships', membership),
    ]
    expect(keysOf(shape(rows))).toEqual([
      'field: leaf',
      'one: leaf',
      'two: leaf',
      'echo: leaf',
      'stamp: leaf',
      'a: leaf',
      'b: leaf',
      'known: known',
      'secret: secret',
      'list: list',
    ])
  })

  it('is nested as the wire is', () => {
    const { properties } = shape(({ field, under }) => [
      under('a', [field('x', 'userName', Text), ...under('b', [field('y', 'nickName', Text)])]),
      field(['a', 'z'], 'displayName', Text),
    ])
    const a = properties.get('a') as ObjectShape
    expect(keysOf(a)).toEqual(['x: leaf', 'b: object', 'z: leaf'])
    expect(keysOf(a.properties.get('b') as ObjectShape)).toEqual(['y: leaf'])
  })

  it('requires the place of the subject, where there is one alone', () => {
    expect([
      shape(({ field }) => [field('id', 'subject.id', Text), field('n', 'userName', Text)]).required,
      shape(({ alias }) => [alias(['id', 'uid'], 'subject.id', Text)]).required,
    ]).toEqual([['id'], []])
  })

  it.each(['before', 'after'])('keeps a secret inside of a value that is read as a whole, %s it', (order) => {
    const rows: Rows = ({ field, secret }) => {
      const value: Row = field('prefs', 'attributes', AnyObject)
      const inside: Row = secret(['prefs', 'key'])
      return order === 'before' ? [inside, value] : [value, inside]
    }
    const prefs = shape(rows).properties.get('prefs')
    expect(prefs?._tag === 'leaf' && prefs.inside !== undefined && keysOf(prefs.inside)).toEqual(['key: secret'])
  })

  it('has the places of the record in the open, and of what takes over', () => {
    const rows: Rows = ({ field, only }) => [
      only('memberships', {
        table: membership,
        select: { _tag: 'first' },
        otherwise: [field('other', 'userName', Text)],
      }),
    ]
    expect(keysOf(shape(rows))).toEqual(['oid: leaf', 'other: leaf'])
  })

  it('knows maps and lists with their items', () => {
    const item = table(Membership, ({ echo }) => [echo('oid', 'organization.id', Text)])
    const map = shape(({ keyed }) => [keyed('orgs', 'memberships', 'organization.id', item)]).properties.get('orgs')
    const list = shape(({ each }) => [
      each('orgs', 'memberships', membership, { orText: true, orIds: 'oid' }),
    ]).properties.get('orgs')
    expect(map?._tag === 'map' && keysOf(map.item)).toEqual(['oid: leaf'])
    expect(list).toMatchObject({ _tag: 'list', orText: true, orIds: true })
  })
})

describe('allRows', () => {
  it('has the rows of records in the open, at any depth', () => {
    const { rows } = table(IdentityModel, ({ field, only }) => [
      field('id', 'subject.id', Text),
      only('memberships', {
        table: table(Membership, (inner) => [inner.field('oid', 'organization.id', Text)]),
        select: { _tag: 'first' },
        otherwise: [field('n', 'userName', Text)],
      }),
    ])
    expect(allRows(rows)).toHaveLength(4)
  })
})
