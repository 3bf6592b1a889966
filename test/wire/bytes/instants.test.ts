import { describe, expect, it } from 'vitest'
import { instantLength, isInstant, isWholeSecond, numberOfInstant } from '../../../src/wire/bytes/instants.js'

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const isTaken = (text: string): boolean => isInstant(viewOf(Uint8Array.from(Buffer.from(text))), 0)

/** What a date prints again. */
const isCanonical = (text: string): boolean => {
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString() === text
}

const two = (number: number): string => String(number).padStart(2, '0')

describe('an instant', () => {
  it('is on a day that exists', () => {
    for (const year of ['0000', '0004', '0100', '1900', '1999', '2000', '2024', '2026', '2100', '2400', '9999']) {
      for (let month = 0; month < 100; month++) {
        for (let day = 0; day < 34; day++) {
          const text = `${year}-${two(month)}-${two(day)}T12:34:56.789Z`
          expect(isTaken(text), text).toBe(isCanonical(text))
        }
      }
    }
  })

  it('is at a time that exists', () => {
    for (let number = 0; number < 100; number++) {
      for (const time of [`${two(number)}:00:00`, `00:${two(number)}:00`, `23:59:${two(number)}`]) {
        const text = `2026-11-25T${time}.000Z`
        // A date knows the hour 24 of a day, and prints it otherwise.
        expect(isTaken(text), text).toBe(isCanonical(text))
      }
    }
  })

  it('has its own byte in each place', () => {
    for (const text of ['2026-11-25T19:38:27.465Z', '2000-02-29T00:00:00.000Z', '1999-12-31T23:59:59.999Z']) {
      for (let at = 0; at < instantLength; at++) {
        for (let byte = 0; byte < 256; byte++) {
          const bytes = Uint8Array.from(Buffer.from(text))
          bytes[at] = byte
          const isOne = byte < 0x80 && isCanonical(Buffer.from(bytes).toString('latin1'))
          expect(isInstant(viewOf(bytes), 0), `${byte} at ${at} of ${text}`).toBe(isOne)
        }
      }
    }
  })

  it('is the number that a date is', () => {
    for (const text of ['0000-01-01T00:00:00.000Z', '1969-12-31T23:59:59.999Z', '2024-02-29T12:34:56.789Z']) {
      expect(numberOfInstant(Buffer.from(text), 0)).toBe(Date.parse(text))
      expect(isWholeSecond(Buffer.from(text), 0)).toBe(text.endsWith('.000Z'))
    }
  })
})
