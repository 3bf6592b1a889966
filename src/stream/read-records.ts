/**
 * Reads records out of a stream of bytes: lines, an array or envelopes of any size, in bounded memory, whatever the bytes
 * are. A record that cannot be carried exactly is refused with its place, and the next is read as if nothing had happened.
 */

import { type Limits, recordLimits } from '../Json.js'
import type { Envelope } from '../wire/Envelope.js'
import type { Answer } from './Answer.js'
import { readElements } from './array-splitter.js'
import { byte, type Cursor, feed, hold, isAtEnd, isSpace, nextByte, offsetOf, release, rewind } from './cursor.js'
import { readDocuments } from './document-splitter.js'
import { isLines, isLinesAfterArray } from './guess-format.js'
import { endLine, readLines } from './line-splitter.js'
import { type Passage, through } from './Passage.js'
import { newReader, type Reader, refuseRest, type Steps, unexpected } from './Reader.js'
import type { Reading } from './Reading.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How records stand in a source.
 *
 * `ndjson`: one record, or one declared envelope, on each line. `array`: one array of records. `envelope`: declared
 * envelopes, one after another. `auto` looks at the first byte that is not white space: an array starts with `[`, and
 * lines may follow behind it; what starts with `{` is lines where that document ends on its line, and documents over
 * several lines (envelopes, records or both) where it goes on. A first line that is merely cut off goes on as well, so a
 * source is lines all the same where its start is no JSON and a line behind the first is an object by itself, or starts
 * as one where none may stand.
 *
 * @category model
 */
export type Format = 'auto' | 'ndjson' | 'array' | 'envelope'

/**
 * What to expect: the format, `auto` if absent; the envelope of the records, if they come in one; and whether a key that
 * is given twice keeps its last value instead of being refused.
 *
 * @category model
 */
export interface ReadOptions {
  readonly format?: Format
  readonly envelope?: Envelope | undefined
  readonly lenient?: boolean
  /** Default those of a record. */
  readonly limits?: Limits
  /** Is told of each answer that says of which listing it is a page, and of how much of it. */
  readonly onAnswer?: ((answer: Answer) => void) | undefined
  /** Does the work of reading a long record: for who wants to stop what takes long. */
  readonly around?: Reader['around']
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Reads the records of a source, in their order. Never throws for what the bytes are; an error of the source itself is
 * passed on. Holds no more than one record of 16 MiB and a chunk.
 *
 * @category combinators
 */
export function readRecords(
  source: AsyncIterable<Uint8Array>,
  options: ReadOptions = {},
): AsyncGenerator<Reading, void, undefined> {
  return through(source, readingPassage(options))
}

/**
 * Reads the records of chunks that somebody hands in.
 *
 * @category constructors
 */
export function readingPassage(options: ReadOptions = {}): Passage<Reading> {
  return passageOf(readerOf(options), options)
}

/**
 * Reads the answers of a source and no record of it: only `onAnswer` is told of anything.
 *
 * @category combinators
 */
export async function readAnswers(source: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<void> {
  const passage = passageOf({ ...readerOf(options), dry: true }, options)
  for await (const _ of through(source, passage));
}

function passageOf(reader: Reader, options: ReadOptions): Passage<Reading> {
  const steps = read(reader, options.format ?? 'auto')
  return {
    take: function* (chunk) {
      feed(reader.cursor, chunk)
      yield* readingsOf(steps)
      release(reader.cursor)
    },
    end: function* () {
      reader.cursor.ended = true
      yield* readingsOf(steps)
    },
  }
}

/**
 * Makes the reader for what is to be expected.
 *
 * @category constructors
 */
export function readerOf({ envelope, lenient = false, limits = recordLimits, ...hooks }: ReadOptions): Reader {
  return newReader(envelope, lenient, limits, hooks)
}

/**
 * Takes what can be read before the next chunk, and answers what the steps do, if they are at their end.
 *
 * @category combinators
 */
export function* readingsOf<A>(steps: Steps<A>): Generator<Reading, A | undefined, void> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value
    if (step.value === undefined) return undefined
    yield step.value
  }
}

function* read(reader: Reader, format: Format): Steps<void> {
  if (yield* readBeforeLines(reader, format)) yield* readLines(reader)
}

/**
 * Reads what stands before the lines of a source, and answers whether there are any, from here on.
 *
 * @category combinators
 */
export function* readBeforeLines(reader: Reader, format: Format): Steps<boolean> {
  yield* skipByteOrderMark(reader.cursor)
  if (format === 'auto') return yield* readAny(reader)
  if (format === 'array') yield* readArray(reader)
  else if (format === 'envelope') yield* readDocuments(reader, false)
  return format === 'ndjson'
}

function* readAny(reader: Reader): Steps<boolean> {
  const { cursor } = reader
  const first = yield* firstByte(cursor)
  if (first === byte.openArray && !(yield* isLinesAfterArray(reader))) {
    yield* nextByte(cursor)
    cursor.at++
    if ((yield* readElements(reader)) === undefined || !(yield* endLine(reader))) return false
  } else if (first === byte.openObject && !(yield* isLines(reader))) {
    yield* readDocuments(reader, true)
    return false
  } else if (first !== byte.openArray && first !== byte.openObject) rewind(cursor)
  return true
}

function* readArray(reader: Reader): Steps<void> {
  const { cursor } = reader
  const first = yield* nextByte(cursor)
  if (first === -1) return
  if (first !== byte.openArray) {
    yield* refuseRest(reader, unexpected('an array', 'something else'))
    return
  }
  cursor.at++
  if ((yield* readElements(reader)) !== undefined && (yield* nextByte(cursor)) !== -1) {
    yield* refuseRest(reader, unexpected('nothing after the array', 'something else'))
  }
}

function* skipByteOrderMark(cursor: Cursor): Generator<undefined, void, void> {
  hold(cursor)
  for (const expected of [0xef, 0xbb, 0xbf]) {
    while (cursor.at >= cursor.end && !isAtEnd(cursor)) yield undefined
    if (cursor.bytes[cursor.at] !== expected) {
      rewind(cursor)
      return
    }
    cursor.at++
  }
  cursor.start = -1
}

/** Moves to the first byte that is not white space, or to the end, and holds its line from the start. */
function* firstByte(cursor: Cursor): Generator<undefined, number, void> {
  hold(cursor)
  for (;;) {
    while (cursor.at < cursor.end) {
      const code = cursor.bytes[cursor.at] as number
      if (code !== byte.lineFeed && !isSpace(code)) return code
      cursor.at++
      if (code === byte.lineFeed) {
        cursor.line++
        hold(cursor)
      }
    }
    if (isAtEnd(cursor)) return -1
    if (offsetOf(cursor) - cursor.start > cursor.limit) hold(cursor)
    yield undefined
  }
}
