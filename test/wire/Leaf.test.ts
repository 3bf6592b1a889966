import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/Json.js'
import {
  type AnyLeaf,
  choice,
  faultsOf,
  isRefusal,
  type Leaf,
  listOf,
  objects,
  orNull,
  refuse,
  wordsOf,
} from '../../src/wire/Leaf.js'
import { Flag, NumericId, Text } from '../../src/wire/leaves.js'

function faults<A>(leaf: Leaf<A>, raw: Json): ReadonlyArray<string> {
  const read = leaf.read(raw)
  return isRefusal(read)
    ? faultsOf(read).map(({ at, expected, actual }) => `${at.join('/')} ${expected}: ${actual}`)
    : []
}

describe('a refusal', () => {
  it('names the type of the value, not the value', () => {
    expect(faultsOf(refuse('a text', 'PLANTED', ['a', 0]), ['list'])).toEqual([
      { at: ['list', 'a', 0], expected: 'a text', actual: 'string' },
    ])
  })

  it.each([[undefined], [null], ['text'], [{}], [[]]])('is not %j', (value) => {
    expect(isRefusal(value)).toBe(false)
  })
})

describe('choice', () => {
  const Stage = choice({ live: 'active', off: 'disabled', gone: 'disabled' })

  it('gives our word for theirs', () => {
    expect(Stage.read('live')).toBe('active')
  })

  it.each(['new_word', '', 'toString', '__proto__'])('says nothing of %j', (word) => {
    expect(Stage.read(word)).toBeUndefined()
  })

  it('refuses what is no text', () => {
    expect(faults(Stage, 7)).toEqual([' a text: number'])
  })

  it.each(['active', 'disabled'] as const)('prints what reads as %s', (value) => {
    expect(Stage.read(Stage.print(value) ?? null)).toBe(value)
  })
})

describe('objects', () => {
  const Roles = objects<{ readonly value: string; readonly display?: string; readonly main?: boolean }>({
    value: ['id', Text],
    display: ['name', Text],
    main: ['main', Flag],
  })

  it('reads each key by its leaf, and no other', () => {
    expect(Roles.read([{ id: 'a', name: 'A', main: true, unheard: 1 }])).toEqual([
      { value: 'a', display: 'A', main: true },
    ])
  })

  it('leaves out null items, items without the first key, and what says nothing', () => {
    expect(Roles.read([null, {}, { name: 'A' }, { id: '' }, { id: 'a', name: null, main: null }])).toEqual([
      { value: 'a' },
    ])
  })

  it('does not inherit a key', () => {
    expect(Roles.read([JSON.parse('{"__proto__":{"id":"a"}}')])).toEqual([])
  })

  it('refuses all that is wrong, at its place', () => {
    expect(faults(Roles, [{ id: 7 }, 'a', { id: 'a', name: [], main: 'yes' }])).toEqual([
      '0/id a text: number',
      '1 an object: string',
      '2/name a text: array',
      '2/main a boolean: string',
    ])
  })

  it('refuses what is no list', () => {
    expect(faults(Roles, {})).toEqual([' a list: object'])
  })

  it('prints what it reads', () => {
    const value = [
      { value: 'a', display: 'A' },
      { value: 'b', main: false },
    ]
    expect(Roles.read(Roles.print(value) ?? null)).toEqual(value)
  })
})

describe('listOf', () => {
  it('leaves out null, and what is read as nothing', () => {
    expect(listOf(['a', null, '', 'b'], Text.read)).toEqual(['a', 'b'])
  })

  it('refuses with the index', () => {
    const read = listOf(['a', 7, true], Text.read)
    expect(isRefusal(read) ? faultsOf(read).map(({ at }) => at) : []).toEqual([[1], [2]])
  })
})

describe('orNull', () => {
  it.each([
    [Text.schema, { type: ['string', 'null'] }],
    [NumericId.schema, { type: ['number', 'string', 'null'] }],
    [{ type: ['string', 'null'] }, { type: ['string', 'null'] }],
    [{}, {}],
    [{ enum: ['a'] }, { anyOf: [{ enum: ['a'] }, { type: 'null' }] }],
  ])('of %j is %j', (schema, expected) => {
    expect(orNull(schema)).toEqual(expected)
  })
})

describe('wordsOf', () => {
  const leaf = choice({ one: 'single', lone: 'single', many: 'multiple' })

  it('gives the words that print as they were read', () => {
    expect([...(wordsOf(leaf as AnyLeaf) ?? [])]).toEqual([
      ['lone', 'single'],
      ['many', 'multiple'],
    ])
  })

  it('gives nothing for a leaf that reads or prints otherwise', () => {
    expect(wordsOf({ ...leaf, print: () => 'one' } as AnyLeaf)).toBeUndefined()
    expect(wordsOf({ ...leaf, read: () => 'single' } as AnyLeaf)).toBeUndefined()
    expect(wordsOf(Text as AnyLeaf)).toBeUndefined()
  })
})
