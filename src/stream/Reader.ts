/**
 * What the splitters share: a cursor in the source, and how the records they find in it are judged.
 */

import { type DecodeError, decodeError } from '../DecodeError.js'
import type { Limits } from '../Json.js'
import type { Envelope } from '../wire/Envelope.js'
import type { Answer } from './Answer.js'
import { type Cursor, emptyCursor, held, hold, isAtEnd, offsetOf, skipToEnd } from './cursor.js'
import { longRecord, type Place, type Reading, readingOf, refusedReading } from './Reading.js'
import { emptyNesting, type Nesting, skipValue } from './skip-value.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A cursor and what to do with the records. `dry`: only the places are read, no record is judged. `onAnswer` is told what
 * answers say of their listing.
 *
 * @category model
 */
export interface Reader {
  readonly cursor: Cursor
  readonly nesting: Nesting
  readonly envelope: Envelope | undefined
  readonly lenient: boolean
  readonly limits: Limits
  readonly dry: boolean
  readonly onAnswer: ((answer: Answer) => void) | undefined
  /** Does the work on a long record; without it, it is done all the same. */
  readonly around: (<A>(work: () => A) => A) | undefined
}

/**
 * A splitter: yields what it reads, and undefined when it needs the next chunk.
 *
 * @category model
 */
export type Steps<A> = Generator<Reading | undefined, A, void>

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a reader at the beginning of a source.
 *
 * @category constructors
 */
export function newReader(
  envelope: Envelope | undefined,
  lenient: boolean,
  limits: Limits,
  { onAnswer, around }: Partial<Pick<Reader, 'onAnswer' | 'around'>>,
): Reader {
  const cursor = emptyCursor(limits.bytes)
  return { cursor, nesting: emptyNesting(), envelope, lenient, limits, dry: false, onAnswer, around }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Judges the held bytes up to an offset as a record: with an index inside an array or an envelope, without one alone.
 *
 * @category combinators
 */
export function* judge(reader: Reader, to: number, record: number | undefined): Steps<void> {
  if (reader.dry) return
  const { cursor, lenient, limits, around } = reader
  const bytes = held(cursor, to)
  const length = to - cursor.start
  const place = placeOf(cursor, record)
  const judgement = { lenient, limits, bare: record !== undefined }
  if (around === undefined || length < longRecord) yield readingOf(place, bytes, length, judgement)
  else yield around(() => readingOf(place, bytes, length, judgement))
}

/**
 * Refuses the held bytes up to an offset.
 *
 * @category combinators
 */
export function* refuse(reader: Reader, to: number, error: DecodeError, record?: number): Steps<void> {
  const { cursor } = reader
  yield refusedReading(placeOf(cursor, record), [error], held(cursor, to), to - cursor.start)
}

/**
 * Refuses everything from here to the end of the input.
 *
 * @category combinators
 */
export function* refuseRest(reader: Reader, error: DecodeError): Steps<void> {
  hold(reader.cursor)
  yield* skipToEnd(reader.cursor)
  yield* refuse(reader, offsetOf(reader.cursor), error)
}

/**
 * Moves to the end of a value, as `skipValue`; false where the input ends first.
 *
 * @category combinators
 */
export function* skipWhole(reader: Reader, close: number | undefined): Generator<undefined, boolean, void> {
  while (!skipValue(reader.cursor, reader.nesting, close)) {
    if (isAtEnd(reader.cursor)) return false
    yield undefined
  }
  return true
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

/**
 * Makes the fault of a place where something else is expected.
 *
 * @category errors
 */
export function unexpected(expected: string, actual: string): DecodeError {
  return decodeError('syntax', '', expected, actual)
}

function placeOf(cursor: Cursor, record: number | undefined): Place {
  const place = { line: cursor.startLine, offset: cursor.start }
  return record === undefined ? place : { ...place, record }
}
