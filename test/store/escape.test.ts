/**
 * What databases refuse in text, and how it is kept.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeJson, escapeText, unescapeJson, unescapeText } from '../../src/store/escape.js'

const odd = fc.constantFrom('\0', '\ud800', '\udfff', '\u241b', '0', '0000', '\\', '\\u0000', 'u', '"', '😀', '\u0001')
const text = fc.oneof(
  fc.array(odd).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
)

describe('escape', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(unescapeText(escapeText(each))).toBe(each)
      }),
    )
  })

  test('leaves no NUL and no lone surrogate', () => {
    fc.assert(
      fc.property(text, (each) => {
        const escaped = escapeText(each)
        expect(escaped.includes('\0')).toBe(false)
        expect(/\p{Cs}/u.test(escaped)).toBe(false)
      }),
    )
  })

  test('leaves text as it is that has none of them', () => {
    for (const plain of ['', 'DOMAIN\\user', '\\u0000', 'a\nb', '😀', '{"a":1}']) expect(escapeText(plain)).toBe(plain)
    expect(escapeText('a\0b')).toBe('a\u241b0000b')
  })

  test('does so inside JSON, in texts and keys', () => {
    const value = fc.dictionary(text, fc.array(text))
    fc.assert(
      fc.property(value, (each) => {
        const json = JSON.stringify(each)
        const escaped = escapeJson(json)
        expect(unescapeJson(escaped)).toBe(json)
        expect(JSON.stringify(JSON.parse(escaped))).not.toMatch(/(^|[^\\])(\\\\)*\\u(0000|d[89a-f])/)
      }),
    )
  })
})
