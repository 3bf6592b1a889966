/**
 * Takes the records out of lines (NDJSON). Lines end at a line feed and at nothing else; a carriage return before it is
 * not part of the line.
 */
import { overLong } from '../parse-wire.js'
import {
  bound,
  byte,
  type Cursor,
  cursorOf,
  held,
  hold,
  isAtEnd,
  isSpace,
  nextByte,
  offsetOf,
  rewind,
} from './cursor.js'
import { isEnvelopeLine, opensEnvelope, readEnvelope } from './envelope-splitter.js'
import { judge, type Reader, refuse, refuseRest, type Steps, unexpected } from './Reader.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Reads the lines from here on. Each is a record or a declared envelope; blank lines are neither. A line that is longer
 * than a record may be is refused without being kept, unless it opens as an envelope: then it is read record by record.
 *
 * @category combinators
 */
export function* readLines(reader: Reader): Steps<void> {
  while (yield* readLine(reader));
}

/**
 * Reads the line that starts here, as `readLines` does, and moves to the next; false where there is none.
 *
 * @category combinators
 */
export function* readLine(reader: Reader): Steps<boolean> {
  const { cursor } = reader
  bound(cursor, true)
  hold(cursor)
  yield* fillLine(cursor)
  const to = lineEnd(cursor)
  const bytes = held(cursor, to)
  if (bytes === undefined) yield* readLongLine(reader)
  else if (isEnvelopeLine(reader.envelope, bytes, 0, bytes.length)) {
    const line = cursorOf(bytes, cursor.startLine, cursor.start)
    yield* nextByte(line)
    yield* readEnvelope({ ...reader, cursor: line }, true)
  } else if (!isBlank(bytes)) yield* judge(reader, to, undefined)
  return skipLineFeed(cursor)
}

/**
 * Refuses what is left of this line, white space aside, and moves to the next line; false at the end of the source.
 *
 * @category combinators
 */
export function* endLine(reader: Reader): Steps<boolean> {
  bound(reader.cursor, true)
  yield* refuseLineRest(reader)
  return skipLineFeed(reader.cursor)
}

function* refuseLineRest(reader: Reader): Steps<void> {
  if ((yield* nextByte(reader.cursor)) === -1) return
  yield* refuseRest(reader, unexpected('nothing more on the line', 'something else'))
}

/** Moves to the end of the line, or to where it is too long to be held. */
function* fillLine(cursor: Cursor): Generator<undefined, void, void> {
  for (;;) {
    cursor.at = cursor.end
    if (isAtEnd(cursor) || offsetOf(cursor) - cursor.start > cursor.limit + 1) return
    yield undefined
  }
}

/** Reads a line that is too long; all of it that was read so far is still there. */
function* readLongLine(reader: Reader): Steps<void> {
  const { cursor } = reader
  const opening = held(cursor, cursor.start + cursor.limit)
  if (opening !== undefined && opensEnvelope(reader.envelope, opening)) {
    rewind(cursor)
    yield* nextByte(cursor)
    yield* readEnvelope(reader, true)
    yield* refuseLineRest(reader)
    return
  }
  let blank = opening !== undefined && isBlank(opening)
  let from = Math.max(0, cursor.start - cursor.base)
  for (;;) {
    if (blank) blank = isBlank(cursor.bytes.subarray(from, cursor.end))
    cursor.at = cursor.end
    if (isAtEnd(cursor)) break
    yield undefined
    from = 0
  }
  const to = lineEnd(cursor)
  if (!blank) yield* refuse(reader, to, overLong(to - cursor.start, reader.limits))
}

function skipLineFeed(cursor: Cursor): boolean {
  if (cursor.end === cursor.bytes.length) return false
  cursor.at = cursor.end + 1
  cursor.line++
  return true
}

/** The offset of the end of this line, without a carriage return before its line feed. */
function lineEnd(cursor: Cursor): number {
  const terminated = cursor.end < cursor.bytes.length
  const before = cursor.at > 0 ? cursor.bytes[cursor.at - 1] : cursor.before
  return offsetOf(cursor) - (terminated && before === byte.carriageReturn ? 1 : 0)
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(isSpace)
}
