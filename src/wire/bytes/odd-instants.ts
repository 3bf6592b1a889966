/**
 * Instants in other spellings than the canonical one, as bytes: what `timestamp` reads, is read here where it stands.
 */
import { startOfDay } from '../../Timestamp.js'
import { instantRange, putInstant } from './instants.js'
import type { Sheet } from './Sheet.js'

const quote = 0x22
const colon = 0x3a
const dash = 0x2d
const point = 0x2e
const none = 100

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Gives the milliseconds since 1970 of a text whose quotes stand at `from` and before `to`; NaN where `timestamp` gives none.
 *
 * @category combinators
 */
export function timeOf(input: Uint8Array, from: number, to: number): number {
  if (to - from < '"2026-04-21T00:00:00Z"'.length) return Number.NaN
  const century = pairAt(input, from + 1)
  const year = pairAt(input, from + 3)
  const month = pairAt(input, from + 6)
  const day = pairAt(input, from + 9)
  const hour = pairAt(input, from + 12)
  const minute = pairAt(input, from + 15)
  const second = pairAt(input, from + 18)
  const isDate = century < none && year < none && month < none && day < none
  const isTime = hour < 24 && minute < 60 && second < 60
  const isApart = input[from + 5] === dash && input[from + 8] === dash && ((input[from + 11] as number) | 0x20) === 0x74
  if (!isDate || !isTime || !isApart || input[from + 14] !== colon || input[from + 17] !== colon) return Number.NaN
  let at = from + 20
  let fraction = 0
  if (input[at] === point) {
    const first = at + 1
    for (at = first; isDigit(input[at] as number); at++)
      if (at < first + 3) fraction = fraction * 10 + (input[at] as number) - 0x30
    if (at === first) return Number.NaN
    for (let digits = at - first; digits < 3; digits++) fraction *= 10
  }
  const offset = offsetAt(input, at, to - 1)
  if (offset === undefined) return Number.NaN
  const start = startOfDay(century * 100 + year, month, day, offset)
  const time = start + ((hour * 60 + minute) * 60 + second) * 1000 + fraction
  return time >= instantRange.first * 1000 && time < (instantRange.last + 1) * 1000 ? time : Number.NaN
}

/**
 * Writes an instant, quotes included, from milliseconds since 1970.
 *
 * @category combinators
 */
export function putTime(sheet: Sheet, time: number, at: number): number {
  const seconds = Math.floor(time / 1000)
  return putInstant(sheet, seconds, time - seconds * 1000, at)
}

/** The minutes by which a zone that ends at an index is before UTC. */
function offsetAt(input: Uint8Array, at: number, end: number): number | undefined {
  const sign = input[at]
  if (((sign as number) | 0x20) === 0x7a) return at + 1 === end ? 0 : undefined
  if (at + 6 !== end || input[at + 3] !== colon || input[end] !== quote) return undefined
  const hours = pairAt(input, at + 1)
  const minutes = pairAt(input, at + 4)
  if (hours > 23 || minutes > 59) return undefined
  if (sign === 0x2b) return hours * 60 + minutes
  return sign === dash ? -(hours * 60 + minutes) : undefined
}

/** Two digits as a number; `none` where one of them is none. */
function pairAt(input: Uint8Array, at: number): number {
  const tens = input[at] as number
  const ones = input[at + 1] as number
  return isDigit(tens) && isDigit(ones) ? tens * 10 + ones - 0x210 : none
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
