import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import {
  type DecodeErrors,
  decodeError,
  draw,
  escapeControl,
  firstErrors,
  maxErrors,
  pointer,
} from '../src/DecodeError.js'

const some = (count: number): DecodeErrors => {
  const [head, ...tail] = Array.from({ length: count }, (_, index) => decodeError('type', `/${index}`, 'a', 'b'))
  if (head === undefined) throw new Error('no error')
  return [head, ...tail]
}

describe('a decode error', () => {
  const error = decodeError('type', '/email', 'a text', 'number')

  it('shows the four properties that are ours', () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      _tag: 'type',
      path: '/email',
      expected: 'a text',
      actual: 'number',
    })
  })

  it('prints the same four', () => {
    expect(inspect(error)).toBe("{ _tag: 'type', path: '/email', expected: 'a text', actual: 'number' }")
  })

  it('is an io-ts error without value and context', () => {
    expect([error.value, error.context, error.message]).toEqual([undefined, [], '/email: expected a text, got number'])
  })
})

describe('pointer', () => {
  it('is empty for the record itself', () => {
    expect(pointer([])).toBe('')
  })

  it('escapes ~ and / as RFC 6901 says', () => {
    expect(pointer(['a/b', 'c~d', '~1', '', 0])).toBe('/a~1b/c~0d/~01//0')
  })

  it('keeps a key of 64 characters', () => {
    expect(pointer(['k'.repeat(64)])).toBe(`/${'k'.repeat(64)}`)
  })

  it('cuts a longer key to 64 characters', () => {
    expect(pointer(['k'.repeat(65), 'next'])).toBe(`/${'k'.repeat(63)}…/next`)
  })

  it('does not cut a character in half', () => {
    expect(pointer(['😀'.repeat(40)])).not.toMatch(/\p{Cs}/u)
  })
})

describe('firstErrors', () => {
  it(`leaves ${maxErrors} as they are`, () => {
    expect(firstErrors(some(maxErrors))).toHaveLength(maxErrors)
  })

  it('counts those after', () => {
    const errors = firstErrors(some(maxErrors + 3))
    expect([errors.length, errors[maxErrors - 1]?.path, errors[maxErrors]]).toEqual([
      maxErrors + 1,
      `/${maxErrors - 1}`,
      { _tag: 'more', path: '', expected: 'no further errors', actual: '3 more' },
    ])
  })
})

describe('draw', () => {
  it('writes one error per line', () => {
    const errors = [
      decodeError('missing', '', 'an object', 'null'),
      decodeError('more', '', 'no further errors', '2 more'),
    ]
    expect(draw(errors)).toBe('the record: expected an object, got null\nand 2 more')
  })

  it('escapes what would rewrite a terminal', () => {
    expect(draw([decodeError('type', '/\u001b[2J\u202e', 'a', 'b')])).toBe('/\\u{1b}[2J\\u{202e}: expected a, got b')
  })
})

describe('escapeControl', () => {
  it.each(['\u0000', '\n', '\u0085', '\u200b', '\u2028', '\u2029', '\u2066', '\ufeff', '\ud800', '\udfff'])(
    'escapes %j',
    (character) => {
      expect(escapeControl(`a${character}b`)).toBe(`a\\u{${character.charCodeAt(0).toString(16)}}b`)
    },
  )

  it.each(['Zoë Ångström', '名前', '👩‍👩‍👧'.replaceAll('\u200d', '')])('leaves %s', (text) => {
    expect(escapeControl(text)).toBe(text)
  })
})
