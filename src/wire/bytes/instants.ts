/**
 * Instants as bytes: the check of one that is canonical already, and the spelling of a count of milliseconds since 1970.
 */
import { put, type Sheet } from './Sheet.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The seconds of the years 0000 to 9999.
 *
 * @category model
 */
export const instantRange = { first: -62167219200, last: 253402300799 } as const

/**
 * How long a canonical instant is, without its quotes.
 *
 * @category model
 */
export const instantLength = 24

/** Of the months 1 to 12; no other number below 20 is one. */
const monthLengths = Uint8Array.of(0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0, 0, 0, 0, 0, 0, 0)
const secondsOfDay = 86400

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells whether so many bytes from an index on are a canonical instant: `2026-04-21T00:00:00.000Z`. They are compared four at a
 * time: where the least that may stand in a place is subtracted, and what is missing from the most to 7F is added, the highest bit
 * of a byte says that it is out of bounds. All of it is written out, since this is the innermost of loops.
 *
 * @category combinators
 */
export function isInstant(view: DataView, from: number): boolean {
  const years = view.getInt32(from, true)
  const months = view.getInt32((from + 4) | 0, true)
  const days = view.getInt32((from + 8) | 0, true)
  const minutes = view.getInt32((from + 12) | 0, true)
  const seconds = view.getInt32((from + 16) | 0, true)
  const rest = view.getInt32((from + 20) | 0, true)
  const beyond =
    years |
    (years - 0x30303030) |
    (years + 0x46464646) |
    (months | (months - 0x2d30302d) | (months + 0x52464e52)) |
    (days | (days - 0x30543030) | (days + 0x4d2b464c)) |
    (minutes | (minutes - 0x30303a30) | (minutes + 0x464a4546)) |
    (seconds | (seconds - 0x2e30303a) | (seconds + 0x51464a45)) |
    (rest | (rest - 0x5a303030) | (rest + 0x25464646))
  if ((beyond & 0x80808080) !== 0) return false
  const month = ((months >> 8) & 15) * 10 + ((months >> 16) & 15)
  const day = (days & 15) * 10 + ((days >> 8) & 15)
  const hour = ((days >> 24) & 15) * 10 + (minutes & 15)
  if (day === 0 || day > (monthLengths[month] as number) || hour > 23) return false
  // In this order, no part of it is so rare that the engine knows nothing of it when it compiles this.
  return day !== 29 || isLeapYear(view, from) || month !== 2
}

function isLeapYear(view: DataView, from: number): boolean {
  const century = (view.getUint8(from) & 15) * 10 + (view.getUint8(from + 1) & 15)
  const year = (view.getUint8(from + 2) & 15) * 10 + (view.getUint8(from + 3) & 15)
  return (year === 0 ? century : year) % 4 === 0
}

/** The number of two digits. */
function pair(input: Uint8Array, at: number): number {
  return (input[at] as number) * 10 + (input[at + 1] as number) - 0x210
}

/**
 * Gives the milliseconds since 1970 of a canonical instant that begins at an index.
 *
 * @category combinators
 */
export function numberOfInstant(input: Uint8Array, at: number): number {
  const year = pair(input, at) * 100 + pair(input, at + 2)
  const month = pair(input, at + 5)
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) | 0) + pair(input, at + 8) - 1
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear
  const days = era * 146097 + dayOfEra - 719468
  const seconds = pair(input, at + 11) * 3600 + pair(input, at + 14) * 60 + pair(input, at + 17)
  return (days * secondsOfDay + seconds) * 1000 + pair(input, at + 20) * 10 + (input[at + 22] as number) - 0x30
}

/**
 * Tells whether a canonical instant that begins at an index has no milliseconds.
 *
 * @category combinators
 */
export function isWholeSecond(input: Uint8Array, at: number): boolean {
  return input[at + 20] === 0x30 && input[at + 21] === 0x30 && input[at + 22] === 0x30
}

/**
 * Writes an instant, quotes included: seconds since 1970 and milliseconds of that second.
 *
 * @category combinators
 */
export function putInstant(sheet: Sheet, seconds: number, milliseconds: number, at: number): number {
  if (at + instantLength + 2 > sheet.limit) return put(sheet, 0, sheet.limit)
  const { output } = sheet
  const days = Math.floor(seconds / secondsOfDay)
  const rest = (seconds - days * secondsOfDay) | 0
  // The days since the first of March of the year 0, in eras of 400 years.
  const shifted = days + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = (shifted - era * 146097) | 0
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36524) | 0) - ((dayOfEra / 146096) | 0)) / 365) | 0
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0))
  const shiftedMonth = ((5 * dayOfYear + 2) / 153) | 0
  const day = dayOfYear - (((153 * shiftedMonth + 2) / 5) | 0) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const hour = (rest / 3600) | 0
  const minute = ((rest / 60) | 0) % 60
  output[at] = 0x22
  putPair(output, (year / 100) | 0, at + 1)
  putPair(output, year % 100, at + 3)
  output[at + 5] = 0x2d
  putPair(output, month, at + 6)
  output[at + 8] = 0x2d
  putPair(output, day, at + 9)
  output[at + 11] = 0x54
  putPair(output, hour, at + 12)
  output[at + 14] = 0x3a
  putPair(output, minute, at + 15)
  output[at + 17] = 0x3a
  putPair(output, rest % 60, at + 18)
  output[at + 20] = 0x2e
  output[at + 21] = 0x30 + ((milliseconds / 100) | 0)
  putPair(output, milliseconds % 100, at + 22)
  output[at + 24] = 0x5a
  output[at + 25] = 0x22
  return at + instantLength + 2
}

function putPair(output: Uint8Array, value: number, at: number): void {
  const tens = (value / 10) | 0
  output[at] = 0x30 + tens
  output[at + 1] = 0x30 + value - 10 * tens
}
