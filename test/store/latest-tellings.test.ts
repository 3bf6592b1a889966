/**
 * What was told last of things.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashBytes, latestTellings } from '../../src/store/latest-tellings.js'

const hash = (text: string, seed = 7): number => hashBytes(Buffer.from(text), 0, Buffer.byteLength(text), seed)

describe('what was told last', () => {
  test('is known of everything that was told, in whatever order', () => {
    const property = fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(2)), { maxLength: 200 }), (all) => {
      const tellings = latestTellings(true)
      const latest = new Map<number, number>()
      for (const [thing, telling] of all) {
        const known = latest.get(thing)
        const expected = known === undefined ? 'new' : known === telling ? 'same' : 'other'
        expect(tellings.note(hash(`thing ${thing}`), hash(`telling ${telling}`))).toBe(expected)
        latest.set(thing, telling)
      }
    })
    fc.assert(property)
  })

  test('is kept while there come to be many', () => {
    const tellings = latestTellings(true)
    const notes = () => Array.from({ length: 20_000 }, (_, index) => tellings.note(hash(`${index}`), 1))
    expect(new Set(notes())).toEqual(new Set(['new']))
    expect(new Set(notes())).toEqual(new Set(['same']))
  })

  test('knows of nothing that it is new where something was there before, or was forgotten', () => {
    expect(latestTellings(false).note(1, 1)).toBe('other')
    const few = latestTellings(true, 1 << 12)
    const answers = Array.from({ length: 4000 }, (_, index) => few.note(hash(`${index}`), 1))
    expect(answers[0]).toBe('new')
    expect(answers.at(-1)).toBe('other')
    expect(few.note(hash('0'), 1)).toBe('other')
  })
})

describe('a hash', () => {
  test('is of the bytes between two places, and of its seed', () => {
    const bytes = Buffer.from('xabcx')
    expect(hashBytes(bytes, 1, 4, 7)).toBe(hash('abc'))
    expect(hash('abc', 8)).not.toBe(hash('abc'))
    expect(new Set(Array.from({ length: 10_000 }, (_, index) => hash(`o${index}`))).size).toBe(10_000)
  })
})
