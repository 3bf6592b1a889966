/**
 * Instants: branded strings, RFC 3339 in UTC with milliseconds (`2026-04-21T00:00:00.000Z`), years 0000 to 9999. The only
 * importer of date-fns, which reads and checks the calendar of odd forms.
 */
import { parseISO } from 'date-fns/parseISO'
import * as O from 'fp-ts/lib/Option.js'
import * as t from 'io-ts'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The brand of an instant.
 *
 * @category model
 */
export interface TimestampBrand {
  readonly Timestamp: unique symbol
}

const rfc3339 = /^\d{4}-\d\d-\d\d[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/**
 * An instant in its one canonical spelling.
 *
 * @category codecs
 */
export const Timestamp: t.BrandC<t.StringC, TimestampBrand> = t.brand(
  t.string,
  (text): text is t.Branded<string, TimestampBrand> => isCanonical(text),
  'Timestamp',
)

/**
 * An instant in its one canonical spelling.
 *
 * @category model
 */
export type Timestamp = t.TypeOf<typeof Timestamp>

const earliest = Date.parse('0000-01-01T00:00:00.000Z')
const latest = Date.parse('9999-12-31T23:59:59.999Z')

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Reads RFC 3339 text of any offset and precision; what is finer than a millisecond is cut off, not rounded. A text
 * without a zone, a day that no calendar has, and a leap second are no instants.
 *
 * @example
 * import { timestamp } from 'identikit'
 * import * as O from 'fp-ts/lib/Option.js'
 *
 * assert.deepStrictEqual(timestamp('2026-04-21T02:00:00+02:00'), O.some('2026-04-21T00:00:00.000Z'))
 * assert.deepStrictEqual(timestamp('2026-02-31T00:00:00Z'), O.none)
 *
 * @category constructors
 */
export function timestamp(text: string): O.Option<Timestamp> {
  if (isCanonical(text)) return O.some(text)
  const [, fraction = '', zone] = rfc3339.exec(text) ?? []
  if (zone === undefined) return O.none
  const isZulu = zone.length === 1
  const offset = isZulu ? 0 : (zone.startsWith('-') ? -1 : 1) * (pairAt(zone, 1) * 60 + pairAt(zone, 4))
  const start = startOfDay(pairAt(text, 0) * 100 + pairAt(text, 2), pairAt(text, 5), pairAt(text, 8), offset)
  const second = (pairAt(text, 11) * 60 + pairAt(text, 14)) * 60 + pairAt(text, 17)
  return fromEpochMilliseconds(start + second * 1000 + Number(fraction.slice(1, 4).padEnd(3, '0')))
}

const starts = new Map<number, number>()
const mostStarts = 4096

/**
 * Gives the milliseconds since 1970 at which a day begins where clocks are so many minutes before those of UTC; NaN where no
 * calendar has that day. What date-fns has said of a day is remembered: days come again, to the second they hardly do.
 *
 * @category constructors
 */
export function startOfDay(year: number, month: number, day: number, offset: number): number {
  const number = ((year * 100 + month) * 100 + day) * 4096 + offset
  const known = starts.get(number)
  if (known !== undefined) return known
  if (starts.size >= mostStarts) starts.clear()
  const clock = Math.abs(offset)
  const zone = `${offset < 0 ? '-' : '+'}${padded(Math.floor(clock / 60), 2)}:${padded(clock % 60, 2)}`
  const start = parseISO(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}T00:00:00${zone}`).getTime()
  starts.set(number, start)
  return start
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0')
}

/**
 * Tells whether a text is an instant in the canonical spelling. Most text that is met is, so that this looks at the characters
 * and makes nothing of them.
 *
 * @category combinators
 */
export function isCanonical(text: string): text is Timestamp {
  if (text.length !== 24) return false
  const century = pairAt(text, 0)
  const year = pairAt(text, 2)
  const month = pairAt(text, 5)
  const day = pairAt(text, 8)
  return (
    century <= 99 &&
    year <= 99 &&
    text.charCodeAt(4) === dash &&
    month >= 1 &&
    month <= 12 &&
    text.charCodeAt(7) === dash &&
    day >= 1 &&
    (day <= 28 || day <= daysIn(century * 100 + year, month)) &&
    text.charCodeAt(10) === 84 &&
    pairAt(text, 11) <= 23 &&
    text.charCodeAt(13) === colon &&
    pairAt(text, 14) <= 59 &&
    text.charCodeAt(16) === colon &&
    pairAt(text, 17) <= 59 &&
    text.charCodeAt(19) === 46 &&
    pairAt(text, 20) <= 99 &&
    isDigit(text.charCodeAt(22)) &&
    text.charCodeAt(23) === 90
  )
}

const dash = 45
const colon = 58

/** Two digits as a number; more than 99 where one of them is none. */
function pairAt(text: string, at: number): number {
  const tens = text.charCodeAt(at)
  const ones = text.charCodeAt(at + 1)
  return isDigit(tens) && isDigit(ones) ? (tens - 48) * 10 + ones - 48 : 100
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/**
 * Takes the instant of a `Date`; none where it is invalid or out of years 0000 to 9999.
 *
 * @category constructors
 */
export function fromDate(date: Date): O.Option<Timestamp> {
  return fromEpochMilliseconds(date.getTime())
}

/**
 * Takes the instant of a count of milliseconds since 1970; none where it is no whole number or out of range.
 *
 * @category constructors
 */
export function fromEpochMilliseconds(milliseconds: number): O.Option<Timestamp> {
  return O.fromNullable(instantAt(milliseconds))
}

const millisecondsOfDay = 86_400_000
const secondsOfDay = 86_400
const firstSecond = earliest / 1000
const lastSecond = Math.floor(latest / 1000)
/** No day of years 0000 to 9999. */
const noDay = -1_000_000

/** The texts of the days that were met last, each in the place of its number; nearly all of an instant is in a table. */
const places = 4096
const dayNumbers = new Int32Array(places)
const dayTexts: Array<string> = []
const minutes: Array<string> = []
const seconds: Array<string> = []
const wholeSeconds: Array<string> = []

/**
 * Takes the instant of a count of milliseconds since 1970, or gives nothing where `fromEpochMilliseconds` gives none.
 *
 * @category constructors
 */
export function instantAt(milliseconds: number): Timestamp | undefined {
  if (!Number.isInteger(milliseconds) || milliseconds < earliest || milliseconds > latest) return undefined
  const second = Math.floor(milliseconds / 1000)
  const fraction = milliseconds - second * 1000
  if (fraction === 0) return instantAtSecond(second)
  const day = Math.floor(second / secondsOfDay)
  const rest = second - day * secondsOfDay
  const minute = Math.floor(rest / 60)
  const tail = `.${String(fraction).padStart(3, '0')}Z`
  return (textOfDay(day) + minutes[minute] + seconds[rest - minute * 60] + tail) as Timestamp
}

/**
 * Takes the instant of a count of whole seconds since 1970; nothing where it is no whole number or out of range.
 *
 * @category constructors
 */
export function instantOfSeconds(count: number): Timestamp | undefined {
  // Nearly all are of 1970 to 2038, and 32 bits are divided without a fraction.
  const short = count | 0
  if (short === count && short >= 0) {
    const day = (short / secondsOfDay) | 0
    const rest = short - day * secondsOfDay
    const minute = (rest / 60) | 0
    return (textOfDay(day) + minutes[minute] + wholeSeconds[rest - minute * 60]) as Timestamp
  }
  if (!Number.isInteger(count) || count < firstSecond || count > lastSecond) return undefined
  return instantAtSecond(count)
}

function instantAtSecond(second: number): Timestamp {
  const day = Math.floor(second / secondsOfDay)
  const rest = second - day * secondsOfDay
  const minute = Math.floor(rest / 60)
  return (textOfDay(day) + minutes[minute] + wholeSeconds[rest - minute * 60]) as Timestamp
}

function textOfDay(day: number): string {
  const place = day & (places - 1)
  const known = dayTexts[place]
  return known !== undefined && dayNumbers[place] === day ? known : learnDay(day, place)
}

function learnDay(day: number, place: number): string {
  if (dayTexts.length === 0) fillTables()
  const text = new Date(day * millisecondsOfDay).toISOString().slice(0, 11)
  dayNumbers[place] = day
  dayTexts[place] = text
  return text
}

function fillTables(): void {
  const two = (value: number): string => String(value).padStart(2, '0')
  for (let place = 0; place < places; place += 1) dayTexts.push('')
  dayNumbers.fill(noDay)
  for (let minute = 0; minute < 1440; minute += 1) minutes.push(`${two(Math.floor(minute / 60))}:${two(minute % 60)}:`)
  for (let second = 0; second < 60; second += 1) {
    seconds.push(two(second))
    wholeSeconds.push(`${two(second)}.000Z`)
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Gives the milliseconds since 1970 of an instant; NaN where it is none.
 *
 * @category combinators
 */
export function epochOf(instant: Timestamp): number {
  if (!isCanonical(instant)) return new Date(instant).getTime()
  const day = daysBefore(pairAt(instant, 0) * 100 + pairAt(instant, 2), pairAt(instant, 5)) + pairAt(instant, 8) - 1
  const minute = pairAt(instant, 11) * 60 + pairAt(instant, 14)
  const fraction = pairAt(instant, 20) * 10 + instant.charCodeAt(22) - 48
  return day * millisecondsOfDay + minute * 60_000 + pairAt(instant, 17) * 1000 + fraction
}

/** The days from 1970 to the first of a month. The year is counted from March, so that the leap day is its last. */
function daysBefore(year: number, month: number): number {
  const years = month <= 2 ? year - 1 : year
  const months = (month + 9) % 12
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return years * 365 + leaps + Math.floor((months * 153 + 2) / 5) - 719_468
}

/**
 * Gives the `Date` of an instant.
 *
 * @category combinators
 */
export function toDate(instant: Timestamp): Date {
  return new Date(instant)
}
