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

const canonical = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/

const rfc3339 = /^(\d{4}-\d\d-\d\d)[Tt]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(\.\d+)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

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
  const [, day, time, fraction = '', zone] = rfc3339.exec(text) ?? []
  if (day === undefined || time === undefined || zone === undefined) return O.none
  const milliseconds = Number(fraction.slice(1, 4).padEnd(3, '0'))
  const date = parseISO(`${day}T${time}${zone.toUpperCase()}`)
  return fromDate(new Date(date.getTime() + milliseconds))
}

/** Most text that is met is canonical already: only the length of its month is left to check. */
function isCanonical(text: string): text is Timestamp {
  const [, year, month, day] = canonical.exec(text) ?? []
  return day !== undefined && (day <= '28' || Number(day) <= daysIn(Number(year), Number(month)))
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
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
  if (!Number.isInteger(milliseconds) || milliseconds < earliest || milliseconds > latest) return O.none
  return O.some(new Date(milliseconds).toISOString() as Timestamp)
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Gives the `Date` of an instant.
 *
 * @category combinators
 */
export function toDate(instant: Timestamp): Date {
  return new Date(instant)
}
