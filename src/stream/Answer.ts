/**
 * What an answer says of the listing of which it is a page: read from what stands beside its records, before or behind them.
 */
import { getOwn, isObject } from '../Json.js'
import { keysIn, type Listing, tellingIn } from '../wire/Envelope.js'
import type { Place } from './Reading.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * An answer that says something of its listing, and where it stands. `records` is how many it has, `before` how many stand
 * on the pages before it, undefined where that is not known; `total` how many the listing has, and `more` whether another
 * page follows, undefined where it does not say.
 *
 * @category model
 */
export interface Answer extends Place {
  readonly records: number
  readonly before: number | undefined
  readonly total: number | undefined
  readonly more: boolean | undefined
}

/**
 * What was read beside the records so far, by its pointer.
 *
 * @category model
 */
export type Said = Map<string, unknown>

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the answer of what was said; undefined where that is nothing.
 *
 * @category constructors
 */
export function answerOf(listing: Listing, said: Said, records: number, { line, offset }: Place): Answer | undefined {
  if (said.size === 0) return undefined
  const at = (place: string | undefined): unknown => (place === undefined ? undefined : said.get(place))
  const { total, start, more, earlier } = listing
  return {
    line,
    offset,
    records,
    before: beforeOf(countIn(at(start?.at)), start, countIn(at(start?.times)), isThere(at(earlier)) === true),
    total: countIn(at(total)),
    more: isThere(at(more)),
  }
}

/** How many records stand on the pages before, where a page has the number `number`, and has `size` records. */
function beforeOf(
  number: number | undefined,
  start: Listing['start'],
  size: number | undefined,
  isLater: boolean,
): number | undefined {
  if (number === undefined || start === undefined) return isLater ? undefined : 0
  // Who numbers from 1 calls nothing 0.
  const ahead = Math.max(0, number - start.first)
  if (ahead === 0 || start.times === undefined) return ahead
  return size === undefined ? undefined : ahead * size
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Keeps what a key beside the records tells of the listing.
 *
 * @category combinators
 */
export function hear(listing: Listing, said: Said, key: string, value: () => unknown): void {
  for (const place of tellingIn(listing)) {
    const [first, ...rest] = keysIn(place)
    if (first !== key) continue
    let found: unknown = value()
    for (const each of rest) found = isObject(found) ? getOwn(found, each) : undefined
    if (found !== undefined) said.set(place, found)
  }
}

/**
 * Tells whether an answer says that it has no records since the listing has none.
 *
 * @category combinators
 */
export function saysNone({ total, mayLackRecords = false }: Listing, said: Said): boolean {
  return mayLackRecords && total !== undefined && countIn(said.get(total)) === 0
}

/**
 * Tells whether the listing goes on behind an answer. What the answer says twice and differently is taken for the worse.
 *
 * @category combinators
 */
export function goesOn({ records, before = 0, total = 0, more = false }: Answer): boolean {
  return more || before + records < total
}

/** A whole number, or a text of one. */
function countIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined
}

/** True or a text, such as that of a cursor. */
function isThere(value: unknown): boolean | undefined {
  if (value === undefined) return undefined
  return value === true || (typeof value === 'string' && value !== '' && value !== 'false')
}
