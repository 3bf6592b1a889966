/**
 * Markup: nothing that a template takes becomes markup unless a template has made it.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countOf, escapeText, html, numeral } from '../../src/report/markup.js'

describe('a template', () => {
  test('escapes every text, also in quotation marks and in lists', () => {
    const { text } = html`<a title="${'"\''}">${['<b>', ['&amp;', '</a>']]}</a>`
    expect(text).toBe('<a title="&quot;&#39;">&lt;b&gt;&amp;amp;&lt;/a&gt;</a>')
  })

  test('takes what a template has made as it is', () => {
    expect(html`<p>${html`<b>${'<'}</b>`}</p>`.text).toBe('<p><b>&lt;</b></p>')
  })

  test('leaves out what is not there, and prints numbers with their thousands apart', () => {
    expect(html`${undefined}${1234567}`.text).toBe('1,234,567')
  })

  test('never lets a text open a tag, end a quotation or name an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>&"\'a;\u202E\u0000\uD800\uDC00', '&lt;') }), (text) => {
        expect(escapeText(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
        expect(escapeText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
      }),
    )
  })
})

describe('a text', () => {
  test('shows what would turn or hide it', () => {
    expect(escapeText('a\u202Eb\u0000\uD800')).toBe('a\\u{202e}b\\u{0}\\u{d800}')
  })

  test('that is too long to be read is cut', () => {
    expect(escapeText('<'.repeat(501))).toBe(`${'&lt;'.repeat(500)}…`)
    expect(escapeText('a'.repeat(500))).toBe('a'.repeat(500))
  })
})

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('%d is %s', (count, text) => {
  expect(numeral(count)).toBe(text)
})

test('one thing has another word than several', () => {
  expect([countOf(1, 'person', 'people'), countOf(2, 'person', 'people'), countOf(0, 'time')]).toEqual([
    '1 person',
    '2 people',
    '0 times',
  ])
})
