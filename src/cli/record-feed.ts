/**
 * The records of chunks: whole lines are offered to a taker first, and what it does not take is read as every record is.
 */
import { isUtf8 } from 'node:buffer'
import { recordLimits } from '../Json.js'
import { byte, moveTo } from '../stream/cursor.js'
import { isEnvelopeLine } from '../stream/envelope-splitter.js'
import { newLineFeed, regionBytes, takeChunk, takeEnd } from '../stream/line-feed.js'
import { longInput } from '../stream/line-passage.js'
import type { Region } from '../stream/line-run.js'
import { readLine } from '../stream/line-splitter.js'
import type { Passage } from '../stream/Passage.js'
import type { Reader } from '../stream/Reader.js'
import { type Place, type Reading, readingOf } from '../stream/Reading.js'
import { type Format, type ReadOptions, readerOf, readingPassage, readingsOf } from '../stream/read-records.js'
import { padding } from '../wire/bytes/BytePlan.js'
import type { Envelope } from '../wire/Envelope.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Takes usual lines: answers whether it has taken `bytes[from, to)`, a line without its line feed that is UTF-8 and no
 * envelope. `padding` bytes behind it can be read.
 *
 * @category model
 */
export type LineTaker = (bytes: Buffer, from: number, to: number) => boolean

/**
 * A line that was taken. `reading` reads it all the same, before the next one is asked for.
 *
 * @category model
 */
export interface TakenLine extends Place {
  readonly _tag: 'taken'
  readonly reading: () => Reading
}

/**
 * A passage from chunks to records.
 *
 * @category model
 */
export type RecordFeed = Passage<Reading | TakenLine>

interface FeedSpec extends ReadOptions {
  readonly format: Format
  readonly envelope: Envelope | undefined
  readonly lenient: boolean
}

const judgement = { lenient: false, limits: recordLimits, bare: false }

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a feed. A short input is read as ever, and so is one whose lines are to be read with lenience.
 *
 * @category constructors
 */
export function newRecordFeed(spec: FeedSpec, taker: LineTaker | undefined): RecordFeed {
  if (taker === undefined || spec.lenient) return readingPassage(spec)
  const feeding = newLineFeed(readerOf(spec), {
    format: spec.format,
    patience: longInput,
    isEager: true,
    newBuffer: () => Buffer.allocUnsafeSlow(regionBytes + padding),
  })
  const reader = readerOf(spec)
  const records = function* (items: Iterable<Reading | Region>): Generator<Reading | TakenLine, void, void> {
    for (const item of items) {
      if (item._tag === 'region') feeding.line = yield* recordsIn(item, reader, taker)
      else yield item
    }
  }
  return { take: (chunk) => records(takeChunk(feeding, chunk)), end: () => records(takeEnd(feeding)) }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/** Gives the records of a region, and answers the number of the line behind it. */
function* recordsIn(region: Region, reader: Reader, taker: LineTaker): Generator<Reading | TakenLine, number, void> {
  const { bytes, from, to } = region
  const isText = isUtf8(bytes.subarray(from, to))
  let line = region.line
  let at = from
  while (at < to) {
    const found = bytes.indexOf(byte.lineFeed, at)
    const isWhole = found !== -1 && found < to
    const next = isWhole ? found + 1 : to
    const end = isWhole ? (found > at && bytes[found - 1] === byte.carriageReturn ? found - 1 : found) : to
    const offset = region.offset + at - from
    const isUsual =
      end > at && (isText || isUtf8(bytes.subarray(at, end))) && !isEnvelopeLine(reader.envelope, bytes, at, end)
    if (isUsual && taker(bytes, at, end)) yield takenLine(bytes, at, end, { line, offset })
    else yield* readAsEver(reader, bytes.subarray(at, next), { line, offset })
    line += 1
    at = next
  }
  return line
}

function takenLine(bytes: Buffer, from: number, to: number, place: Place): TakenLine {
  return { _tag: 'taken', ...place, reading: () => readingOf(place, bytes.subarray(from, to), to - from, judgement) }
}

function* readAsEver(reader: Reader, bytes: Buffer, { line, offset }: Place): Generator<Reading, void, void> {
  const { cursor } = reader
  moveTo(cursor, bytes, offset, 0, line)
  cursor.ended = true
  yield* readingsOf(readLine(reader))
  cursor.ended = false
}
