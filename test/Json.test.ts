import { describe, expect, it } from 'vitest'
import { equalsJson, getOwn, isObject, keysOf, maxDepth, notJson, setOwn, typeName } from '../src/Json.js'

describe('isObject', () => {
  it.each([[{}], [Object.create(null)], [new Date(0)]])('takes an object', (value) => {
    expect(isObject(value)).toBe(true)
  })

  it.each([[null], [[]], [undefined], ['text'], [7], [() => 1]])('does not take %s', (value) => {
    expect(isObject(value)).toBe(false)
  })
})

describe('properties', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is absent unless it is own', (key) => {
    expect(getOwn({}, key)).toBeUndefined()
  })

  it.each(['__proto__', 'constructor', 'toString', 'plain', ''])('%s is written as an own data property', (key) => {
    const object = {}
    setOwn(object, key, 1)
    expect(Object.getOwnPropertyDescriptor(object, key)).toEqual({
      value: 1,
      writable: true,
      enumerable: true,
      configurable: true,
    })
  })

  it('a __proto__ that is written changes no prototype', () => {
    const object = {}
    setOwn(object, '__proto__', { polluted: true })
    expect([Object.getPrototypeOf(object), 'polluted' in object]).toEqual([Object.prototype, false])
  })

  it('a key whose value is undefined is no key', () => {
    expect(keysOf({ a: 1, b: undefined, c: null })).toEqual(['a', 'c'])
  })
})

describe('equalsJson', () => {
  it.each([
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: undefined }, {}],
    [{ a: [{ b: null }] }, { a: [{ b: null }] }],
    [JSON.parse('{"__proto__":1}'), JSON.parse('{"__proto__":1}')],
    [0, -0],
  ])('%j is %j', (left, right) => {
    expect([equalsJson(left, right), equalsJson(right, left)]).toEqual([true, true])
  })

  it.each([
    [{}, { a: 1 }],
    [{ a: null }, {}],
    [[], {}],
    [[1], [1, 2]],
    [
      [1, 2],
      [2, 1],
    ],
    [1, '1'],
    [null, undefined],
    [null, {}],
    [JSON.parse('{"__proto__":{}}'), {}],
    [{ toString: 1 }, { valueOf: 1 }],
    [{ a: undefined, b: 1 }, { a: 1 }],
  ])('%j is not %j', (left, right) => {
    expect([equalsJson(left, right), equalsJson(right, left)]).toEqual([false, false])
  })
})

describe('typeName', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [[], 'array'],
    [{}, 'object'],
    ['secret', 'string'],
    [7, 'number'],
    [true, 'boolean'],
  ])('names the type of %j', (value, name) => {
    expect(typeName(value)).toBe(name)
  })
})

describe('notJson', () => {
  const nested = (levels: number): unknown => {
    let value: unknown = 'leaf'
    for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? { a: value } : [value]
    return value
  }

  it.each([[null], ['text'], [0], [{ a: [1, { b: null }] }], [{ a: undefined }], [Object.create(null)]])(
    'finds nothing in %j',
    (value) => {
      expect(notJson(value, 1)).toBeUndefined()
    },
  )

  it.each([
    ['a function', () => 1, 'function'],
    ['a symbol', Symbol('s'), 'symbol'],
    ['a bigint', 1n, 'bigint'],
    ['NaN', Number.NaN, 'a number that is not finite'],
    ['infinity', Number.NEGATIVE_INFINITY, 'a number that is not finite'],
    ['a date', new Date(0), 'an instance of a class'],
    ['a map', new Map(), 'an instance of a class'],
    ['a typed array', new Uint8Array(1), 'an instance of a class'],
    ['an object that inherits', Object.create({ a: 1 }), 'an instance of a class'],
    ['a list with undefined', [undefined], 'nothing'],
  ])('finds %s', (_, value, actual) => {
    const at = Array.isArray(value) ? ['deep', '1', '0'] : ['deep', '1']
    expect(notJson({ deep: [0, value] }, 1)).toEqual({ at, reason: 'type', actual })
  })

  it('finds a hole in a list: carried as JSON it would be null', () => {
    expect(notJson({ list: new Array(3) }, 1)).toMatchObject({ reason: 'type' })
  })

  it(`finds nothing in ${maxDepth} levels`, () => {
    expect(notJson(nested(maxDepth), 1)).toBeUndefined()
  })

  it(`finds level ${maxDepth + 1}, and tells the first eight keys`, () => {
    expect(notJson(nested(maxDepth + 1), 1)).toMatchObject({
      at: ['a', '0', 'a', '0', 'a', '0', 'a', '0'],
      reason: 'depth',
    })
  })

  it('comes to an end where a value holds itself', () => {
    const value: { self?: unknown } = {}
    value.self = value
    expect(notJson(value, 1)).toMatchObject({ reason: 'depth' })
  })

  it('does not run out of stack', () => {
    expect(notJson(nested(1_000_000), 1)).toMatchObject({ reason: 'depth' })
  })
})
