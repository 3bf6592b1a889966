/**
 * Envelopes: what is declared once, and what follows from it.
 */
import { describe, expect, test } from 'vitest'
import { records, rosters } from '../../src/registry.js'
import { envelopeOf, keysIn } from '../../src/wire/Envelope.js'

describe('an envelope', () => {
  test('has the keys of its listing beside the records, each once', () => {
    const listing = {
      total: '/page/total',
      start: { at: '/page/no', first: 1, times: '/size' },
      more: '/next',
    } as const
    expect(envelopeOf({ key: 'items', beside: ['ok', 'next'], listing })).toEqual({
      key: 'items',
      beside: ['ok', 'next', 'page', 'size'],
      listing,
    })
  })

  test('without a listing has what is declared beside the records', () => {
    expect(envelopeOf({ key: 'items', beside: ['ok'] })).toEqual({ key: 'items', beside: ['ok'] })
    expect(envelopeOf({ key: 'items' })).toEqual({ key: 'items', beside: [] })
  })

  test.each(['', 'total', '/a~', 'a/b'])('is refused where its listing tells of itself at %j', (total) => {
    expect(() => envelopeOf({ key: 'items', listing: { total } })).toThrow('expected a JSON Pointer')
  })

  test('names keys as pointers do', () => {
    expect(keysIn('/a~1b/~0/')).toEqual(['a/b', '~', ''])
  })
})

test('the built-in listings tell by keys that stand beside the records', () => {
  const told = [...records, ...rosters].flatMap(({ id, envelope }) => (envelope?.listing === undefined ? [] : [id]))
  expect(told).toEqual(
    expect.arrayContaining(['propelauth/user', 'scim/user', 'scim/group', 'axway/user', 'axway/team']),
  )
})
