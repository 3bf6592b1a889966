/**
 * A place in a stream of bytes that arrive in chunks of any size. The splitters are generators that yield undefined when
 * they need the next chunk; between two chunks the cursor keeps what belongs to an unfinished record, and no more than the
 * longest record can need. Its fields change as it moves: it belongs to one reader and is never shown.
 */

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The place, and what is held. `at` and `end` are indices in the chunk `bytes`, which starts at the offset `base`;
 * `bounded` ends the input at the end of the line. What is held starts at the offset `start`; its first `spooled` bytes
 * came in earlier chunks and are in `spool`, unless they are beyond the limit. `before` is the last byte of the chunk before.
 *
 * @category model
 */
export interface Cursor {
  bytes: Buffer
  before: number | undefined
  base: number
  at: number
  end: number
  line: number
  ended: boolean
  bounded: boolean
  start: number
  startLine: number
  spool: Buffer
  spooled: number
  /** The longest record, in bytes. */
  readonly limit: number
}

/**
 * The bytes that mean something to a splitter.
 *
 * @category model
 */
export const byte = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  quote: 0x22,
  comma: 0x2c,
  colon: 0x3a,
  openArray: 0x5b,
  backslash: 0x5c,
  closeArray: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
} as const

const nothing = Buffer.alloc(0)

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Starts at the beginning of a source whose chunks are still to be fed.
 *
 * @category constructors
 */
export function emptyCursor(limit: number): Cursor {
  return { ...cursorOf(nothing, 1, 0, limit), ended: false }
}

/**
 * Starts at the beginning of bytes that are all there.
 *
 * @category constructors
 */
export function cursorOf(bytes: Buffer, line: number, base: number, limit = bytes.length): Cursor {
  return {
    bytes,
    before: undefined,
    base,
    at: 0,
    end: bytes.length,
    line,
    ended: true,
    bounded: false,
    start: -1,
    startLine: line,
    spool: nothing,
    spooled: 0,
    limit,
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Goes on to the next chunk.
 *
 * @category combinators
 */
export function feed(cursor: Cursor, chunk: Uint8Array): void {
  cursor.bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  cursor.at = 0
  bound(cursor, cursor.bounded)
}

/**
 * Lets go of a chunk that is used up, after copying what is held of it: the source may use its memory again.
 *
 * @category combinators
 */
export function release(cursor: Cursor): void {
  if (cursor.start >= 0) {
    const rest = cursor.bytes.subarray(Math.max(0, cursor.start - cursor.base))
    // A line may have a CR after its longest record.
    const kept = Math.min(rest.length, cursor.limit + 1 - cursor.spooled)
    spool(cursor, rest.subarray(0, kept))
    cursor.spooled += kept
  }
  cursor.before = cursor.bytes.at(-1) ?? cursor.before
  cursor.base += cursor.bytes.length
  feed(cursor, nothing)
}

/**
 * Moves to an index of other bytes, whose first one is at the offset `base`, and to the line there.
 *
 * @category combinators
 */
export function moveTo(cursor: Cursor, bytes: Buffer, base: number, at: number, line: number): void {
  cursor.bytes = bytes
  cursor.before = undefined
  cursor.base = base
  cursor.at = at
  cursor.line = line
  cursor.start = -1
  cursor.spooled = 0
  bound(cursor, false)
}

/**
 * Ends the input at the next line feed, or no longer.
 *
 * @category combinators
 */
export function bound(cursor: Cursor, bounded: boolean): void {
  cursor.bounded = bounded
  const lineEnd = bounded ? cursor.bytes.indexOf(byte.lineFeed, cursor.at) : -1
  cursor.end = lineEnd < 0 ? cursor.bytes.length : lineEnd
}

/**
 * Tells, where the chunk is used up, that nothing follows it.
 *
 * @category combinators
 */
export function isAtEnd(cursor: Cursor): boolean {
  return cursor.at >= cursor.end && (cursor.ended || cursor.end < cursor.bytes.length)
}

/**
 * Answers the offset of the place in the source.
 *
 * @category combinators
 */
export function offsetOf(cursor: Cursor): number {
  return cursor.base + cursor.at
}

/**
 * Holds the bytes from here on.
 *
 * @category combinators
 */
export function hold(cursor: Cursor): void {
  cursor.start = offsetOf(cursor)
  cursor.startLine = cursor.line
  cursor.spooled = 0
}

/**
 * Answers the bytes from one offset to another, in a buffer that is used again; undefined where they are beyond the
 * limit. They must be behind the place and not before what is held.
 *
 * @category combinators
 */
export function heldBetween(cursor: Cursor, from: number, to: number): Buffer | undefined {
  if (to - from > cursor.limit + 1) return undefined
  if (from >= cursor.base) return cursor.bytes.subarray(from - cursor.base, to - cursor.base)
  const length = to - cursor.start
  if (length > cursor.spooled) {
    if (length > cursor.limit + 1) return undefined
    spool(cursor, cursor.bytes.subarray(0, to - cursor.base))
  }
  return cursor.spool.subarray(from - cursor.start, length)
}

/**
 * Answers the held bytes up to an offset; undefined where they are more than a record may have.
 *
 * @category combinators
 */
export function held(cursor: Cursor, to: number): Buffer | undefined {
  return to - cursor.start > cursor.limit ? undefined : heldBetween(cursor, cursor.start, to)
}

/**
 * Goes back to where the held bytes start and holds nothing more. They must all be there.
 *
 * @category combinators
 */
export function rewind(cursor: Cursor): void {
  if (cursor.spooled > 0) {
    cursor.bytes = Buffer.concat([cursor.spool.subarray(0, cursor.spooled), cursor.bytes])
    cursor.base = cursor.start
    cursor.spooled = 0
  }
  cursor.at = cursor.start - cursor.base
  cursor.line = cursor.startLine
  cursor.start = -1
  bound(cursor, cursor.bounded)
}

/**
 * Moves over white space to the next byte and answers it, or -1 at the end.
 *
 * @category combinators
 */
export function* nextByte(cursor: Cursor): Generator<undefined, number, void> {
  for (;;) {
    const { bytes, end } = cursor
    let at = cursor.at
    for (; at < end; at++) {
      const code = bytes[at] as number
      if (code === byte.lineFeed) cursor.line++
      else if (!isSpace(code)) {
        cursor.at = at
        return code
      }
    }
    cursor.at = at
    if (isAtEnd(cursor)) return -1
    yield undefined
  }
}

/**
 * Moves to the end of the input.
 *
 * @category combinators
 */
export function* skipToEnd(cursor: Cursor): Generator<undefined, void, void> {
  for (;;) {
    cursor.at = cursor.end
    if (isAtEnd(cursor)) return
    yield undefined
  }
}

/**
 * Tells whether a byte is white space in JSON, other than a line feed.
 *
 * @category combinators
 */
export function isSpace(code: number): boolean {
  return code === byte.space || code === byte.tab || code === byte.carriageReturn
}

function spool(cursor: Cursor, bytes: Buffer): void {
  const needed = cursor.spooled + bytes.length
  if (needed > cursor.spool.length) {
    const larger = Buffer.allocUnsafeSlow(Math.min(cursor.limit + 1, Math.max(needed, 2 * cursor.spool.length, 65536)))
    cursor.spool.copy(larger, 0, 0, cursor.spooled)
    cursor.spool = larger
  }
  bytes.copy(cursor.spool, cursor.spooled)
}
