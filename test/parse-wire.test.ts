/**
 * `parseWire` answers what JSON.parse answers, or says why that would not be what was written.
 */

import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { maxBytes } from '../src/Json.js'
import { parseWire, syntaxFault } from '../src/parse-wire.js'

interface Fault {
  readonly _tag: string
  readonly path: string
  readonly expected: string
  readonly actual: string
}

function faultsOf(text: string, lenient = false): ReadonlyArray<Fault> {
  const result = parseWire(text, { lenient })
  return E.isLeft(result)
    ? result.left.map(({ _tag, path, expected, actual }) => ({ _tag, path, expected, actual }))
    : []
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const twice = (path: string): Fault => ({
  _tag: 'syntax',
  path,
  expected: 'each key once',
  actual: 'the same key twice',
})

const inexact = (path: string): Fault => ({
  _tag: 'syntax',
  path,
  expected: 'a number that is carried exactly',
  actual: 'one that would change',
})

const deep = (path: string): Fault => ({
  _tag: 'limit',
  path,
  expected: 'at most 512 levels of nesting',
  actual: 'more',
})

const json = fc.jsonValue({ depthSize: 'medium' })

/** Texts that are nearly JSON: one with a piece cut out, doubled or replaced. */
const mutated = fc
  .tuple(
    json,
    fc.nat(),
    fc.nat(8),
    fc.constantFrom('', '"', '\\', '{', '}', '[', ']', ',', ':', '0', '-', '.', 'e', '\n', 'u'),
  )
  .map(([value, from, length, piece]) => {
    const text = JSON.stringify(value)
    const at = from % (text.length + 1)
    return text.slice(0, at) + piece + text.slice(at + length)
  })

describe('what JSON.parse would keep', () => {
  test('any JSON value, printed', () => {
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 1, '\t', '\r\n'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent)
        expect(parseWire(text)).toEqual(E.right(JSON.parse(text)))
      }),
    )
  })

  test('any finite double, as it is printed', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseWire(String(value))).toEqual(E.right(JSON.parse(String(value))))
      }),
    )
  })

  test.each(['0', '-0', '-0.0e7', '0e999999999999', '0.1', '1.0', '1.50', '5e-8', '1E2', '1e+2', '100e-2', '0.1e1'])(
    'the number %s',
    (token) => {
      expect(parseWire(token)).toEqual(E.right(JSON.parse(token)))
    },
  )

  test.each([
    '9007199254740992',
    '1e308',
    '5e-324',
    '100000000000000000000000',
    '0.30000000000000004',
    '123456789012345',
  ])('the exact number %s', (token) => {
    expect(parseWire(`[${token}]`)).toEqual(E.right([Number(token)]))
  })

  test('__proto__ and constructor as own keys', () => {
    const result = parseWire('{"__proto__":{"a":1},"constructor":2}')
    expect(E.isRight(result) && Object.entries(Object(result.right))).toEqual([
      ['__proto__', { a: 1 }],
      ['constructor', 2],
    ])
  })

  test('lone surrogates', () => {
    expect(parseWire('"\\ud800 \\udc00"')).toEqual(E.right('\ud800 \udc00'))
  })

  test('colons, braces and digits inside strings', () => {
    const value = { 'a:{[1e400': 'b":\\', c: '12345678901234567890', '\\': ':' }
    expect(parseWire(JSON.stringify(value))).toEqual(E.right(value))
  })

  test('the same key in different objects', () => {
    expect(parseWire('{"a":{"a":[{"a":1},{"a":2}]}}')).toEqual(E.right({ a: { a: [{ a: 1 }, { a: 2 }] } }))
  })
})

describe('keys given twice', () => {
  test.each([
    ['{"a":1,"a":1}', '/a'],
    ['{"a":1,"b":2,"a":3}', '/a'],
    ['{"a":1,"\\u0061":2}', '/a'],
    ['{"x":[0,{"b/c":1,"b/c":2}]}', '/x/1/b~1c'],
    ['{"__proto__":1,"__proto__":2}', '/__proto__'],
    ['{"":1,"":2}', '/'],
    ['{"a":{},"a":{}}', '/a'],
  ])('%s', (text, path) => {
    expect(faultsOf(text)).toEqual([twice(path)])
  })

  test('wherever the second one is put', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json, { minKeys: 1 }), fc.nat(), fc.nat(), (object, which, where) => {
        const members = Object.entries(object).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
        const again = `${JSON.stringify(Object.keys(object)[which % members.length])}:null`
        members.splice(where % (members.length + 1), 0, again)
        expect(faultsOf(`{${members.join()}}`).map((fault) => fault.actual)).toEqual(['the same key twice'])
      }),
    )
  })

  test('are all reported', () => {
    expect(faultsOf('{"a":{"b":1,"b":2},"a":3}')).toEqual([twice('/a/b'), twice('/a')])
  })

  test('keep the last one where lenient', () => {
    expect(parseWire('{"a":1,"b":2,"a":{"c":1,"c":3}}', { lenient: true })).toEqual(E.right({ a: { c: 3 }, b: 2 }))
  })
})

describe('numbers that would change', () => {
  test.each([
    '12345678901234567890',
    '0.1234567890123456789012',
    '1e400',
    '-1e400',
    '1e-400',
    '9007199254740993',
    '-9007199254740993',
    '100000000000000000000001',
    '0.1000000000000000055511151231257827',
    '4.9e-324',
    '1e99999999999999999999',
  ])('%s', (token) => {
    expect(faultsOf(`{"a":[true,${token}]}`)).toEqual([inexact('/a/1')])
  })

  test('are those whose decimal differs from the printed one, by integer arithmetic', () => {
    const token = fc
      .tuple(
        fc.constantFrom('', '-'),
        fc.stringMatching(/^(0|[1-9]\d{0,20})(\.\d{1,20})?$/),
        fc.integer({ min: -40, max: 40 }),
      )
      .map(([sign, mantissa, exponent]) => `${sign}${mantissa}${exponent % 3 === 0 ? '' : `e${exponent}`}`)
    const scaled = (text: string): bigint => {
      const [mantissa = '', exponent = '0'] = text.split('e')
      const [whole = '', fraction = ''] = mantissa.split('.')
      return BigInt(whole + fraction) * 10n ** BigInt(200 + Number(exponent) - fraction.length)
    }
    fc.assert(
      fc.property(token, (text) => {
        expect(E.isRight(parseWire(text))).toBe(scaled(text) === scaled(String(Number(text))))
      }),
      { numRuns: 1000 },
    )
  })

  test('are refused where lenient, too', () => {
    expect(faultsOf('{"a":1e400}', true)).toEqual([inexact('/a')])
  })
})

describe('limits', () => {
  const arrays = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)
  const objects = (levels: number): string => `${'{"a":'.repeat(levels)}0${'}'.repeat(levels)}`

  test.each([arrays, objects])('512 levels are read', (nested) => {
    expect(E.isRight(parseWire(nested(512)))).toBe(true)
  })

  test.each([
    [arrays(513), '/0/0/0/0/0/0/0/0'],
    [objects(513), '/a/a/a/a/a/a/a/a'],
    ['['.repeat(1_000_000), '/0/0/0/0/0/0/0/0'],
  ])('513 levels are not', (text, path) => {
    expect(faultsOf(text)).toEqual([deep(path)])
  })

  test('many shallow values are not deep', () => {
    expect(E.isRight(parseWire(`[${'[[]],'.repeat(1000)}{}]`))).toBe(true)
  })

  test.each(['x', 'é', '€', '😀', '\ud800'])('16 MiB of %s are read, a byte more is not', (character) => {
    const size = Buffer.byteLength(character)
    const count = Math.floor((maxBytes - 2) / size)
    const padding = ' '.repeat(maxBytes - 2 - count * size)
    const text = `"${character.repeat(count)}"${padding}`
    expect(E.isRight(parseWire(text))).toBe(true)
    expect(faultsOf(`${text} `)).toEqual([
      { _tag: 'limit', path: '', expected: 'at most 16777216 bytes', actual: '16777217 bytes' },
    ])
  })
})

describe('what is no JSON', () => {
  test.each([
    ['', 'a JSON value', 'the end of the text'],
    [' ', 'a JSON value', 'the end of the text'],
    ['nope', 'the rest of a JSON value', 'something else at character 2'],
    ['tru', 'the rest of a JSON value', 'the end of the text'],
    ['NaN', 'a JSON value', 'something else at character 1'],
    ["'a'", 'a JSON value', 'something else at character 1'],
    ['01', 'the end of the text', 'something else at character 2'],
    ['1.', 'the rest of a JSON value', 'the end of the text'],
    ['-', 'the rest of a JSON value', 'the end of the text'],
    ['1e+x', 'the rest of a JSON value', 'something else at character 4'],
    ['+1', 'a JSON value', 'something else at character 1'],
    ['.5', 'a JSON value', 'something else at character 1'],
    ['"a', 'the rest of a JSON value', 'the end of the text'],
    ['"a\tb"', 'the rest of a JSON value', 'something else at character 3'],
    ['"\\x"', 'the rest of a JSON value', 'something else at character 3'],
    ['"\\u12g4"', 'the rest of a JSON value', 'something else at character 6'],
    ['[1', 'a comma or ]', 'the end of the text'],
    ['[1,]', 'a JSON value', 'something else at character 4'],
    ['[1 2]', 'a comma or ]', 'something else at character 4'],
    ['[1}', 'a comma or ]', 'something else at character 3'],
    ['{"a":1', 'a comma or }', 'the end of the text'],
    ['{"a":1]', 'a comma or }', 'something else at character 7'],
    ['{"a":1,}', 'a key and a colon', 'something else at character 8'],
    ['{"a"}', 'a key and a colon', 'something else at character 5'],
    ['{a:1}', 'a key and a colon', 'something else at character 2'],
    ['{"a":}', 'a JSON value', 'something else at character 6'],
    ['{} {}', 'the end of the text', 'something else at character 4'],
    ['// no', 'a JSON value', 'something else at character 1'],
    ['\ufeff{}', 'a JSON value', 'something else at character 1'],
    ['\u00a01', 'a JSON value', 'something else at character 1'],
  ])('%j', (text, expected, actual) => {
    expect(faultsOf(text)).toEqual([{ _tag: 'syntax', path: '', expected, actual }])
  })

  test('is what JSON.parse refuses', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(syntaxFault(text) === undefined).toBe(parses(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('is never read, and nothing read is changed', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const result = parseWire(text)
        if (E.isRight(result)) expect(result.right).toEqual(JSON.parse(text))
        else if (parses(text)) expect(faultsOf(text).some((fault) => /twice|change/.test(fault.actual))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('is where the faults of a cut text are: at its end', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), fc.nat(), (value, length) => {
        const text = JSON.stringify(value)
        const cut = text.slice(0, length % text.length)
        expect(syntaxFault(cut)).toBe(cut.length)
      }),
    )
  })
})

describe('errors', () => {
  test('never hold a value', () => {
    expect(JSON.stringify(faultsOf('{"a":"secret","b":12345678901234567890,"a":"secret" secret'))).not.toMatch(
      /secret|12345/,
    )
  })

  test('are a hundred in full, and the count of the others', () => {
    const faults = faultsOf(`[${'1e400,'.repeat(250)}0]`)
    expect([faults.length, faults[99]?.path, faults[100]?._tag, faults[100]?.actual]).toEqual([
      101,
      '/99',
      'more',
      '150 more',
    ])
  })
})
