/**
 * What reading a source of records answers for each of them: the JSON value, or why it was refused, and where in the
 * source it stands.
 */
import { isAscii, isUtf8 } from 'node:buffer'
import * as E from 'fp-ts/lib/Either.js'
import { type DecodeErrors, decodeError } from '../DecodeError.js'
import { type Json, type Limits, typeName } from '../Json.js'
import { overLong, parseWire } from '../parse-wire.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Where a record stands: `line` from 1 and `offset` in bytes from 0, a byte order mark counted; `record` from 0 inside
 * its array or envelope, absent for a line or a document that is itself the record.
 *
 * @category model
 */
export interface Place {
  readonly line: number
  readonly offset: number
  readonly record?: number
}

/**
 * A record that was read exactly.
 *
 * @category model
 */
export interface AcceptedReading extends Place {
  readonly _tag: 'accepted'
  readonly wire: Json
  /** What was read, as it was written. */
  readonly text: string
}

/**
 * A record, or a piece of the source, that cannot be carried. `raw` holds its `length` bytes as they were, and is
 * undefined where they are more than 16 MiB.
 *
 * @category model
 */
export interface RefusedReading extends Place {
  readonly _tag: 'refused'
  readonly errors: DecodeErrors
  readonly raw: Uint8Array | undefined
  readonly length: number
}

/**
 * One step of reading.
 *
 * @category model
 */
export type Reading = AcceptedReading | RefusedReading

/**
 * How the bytes of a record are judged. `lenient`: a key given twice keeps its last value. `bare`: an array is taken for
 * a record, as inside an array or an envelope.
 *
 * @category model
 */
export interface Judgement {
  readonly lenient: boolean
  readonly limits: Limits
  readonly bare: boolean
}

/**
 * From how many bytes on the work on a record may take long.
 *
 * @category model
 */
export const longRecord: number = 1 << 20

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Reads the bytes of one record; undefined bytes are those of an over-long one.
 *
 * @category constructors
 */
export function readingOf(place: Place, bytes: Buffer | undefined, length: number, judgement: Judgement): Reading {
  if (bytes === undefined) return refusedReading(place, [overLong(length, judgement.limits)], undefined, length)
  const text = isAscii(bytes) ? bytes.toString('latin1') : isUtf8(bytes) ? bytes.toString('utf8') : undefined
  if (text === undefined) {
    return refusedReading(place, [decodeError('syntax', '', 'UTF-8', 'bytes that are not')], bytes, length)
  }
  const result = parseWire(text, judgement)
  if (E.isLeft(result)) return refusedReading(place, result.left, bytes, length)
  const wire = result.right
  if (Array.isArray(wire) && !judgement.bare) {
    return refusedReading(place, [decodeError('type', '', 'one record', typeName(wire))], bytes, length)
  }
  return { _tag: 'accepted', ...place, wire, text }
}

/**
 * Tells whether the work on a record may take long.
 *
 * @category combinators
 */
export function isLong(reading: Reading): boolean {
  return (reading._tag === 'accepted' ? reading.text.length : reading.length) >= longRecord
}

/**
 * Makes a refusal; copies the bytes, because the buffer they are in is used again.
 *
 * @category constructors
 */
export function refusedReading(
  place: Place,
  errors: DecodeErrors,
  bytes: Uint8Array | undefined,
  length: number,
): RefusedReading {
  return { _tag: 'refused', ...place, errors, raw: bytes === undefined ? undefined : Uint8Array.from(bytes), length }
}
