/**
 * Gathers chunks into regions of whole lines. What stands before the lines (an array, documents) and what is no region (a
 * line that is longer than one) is read as ever, and comes out as readings.
 */
import { byte, feed, moveTo, offsetOf, release } from './cursor.js'
import type { Region } from './line-run.js'
import { readLine } from './line-splitter.js'
import type { Reader, Steps } from './Reader.js'
import type { Reading } from './Reading.js'
import { type Format, readBeforeLines, readingsOf } from './read-records.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Where a plan starts, and how large the regions are.
 *
 * @category model
 */
export interface FeedOptions {
  readonly format: Format
  /** The offset before which all lines are read as ever: a short input needs no plan and no buffer. */
  readonly patience: number
  /** Whether a region ends with its chunk, in the one buffer; otherwise it is as large as its own buffer allows. */
  readonly isEager: boolean
  /** Gives a buffer, when one is needed. */
  readonly newBuffer: () => Buffer
}

/**
 * The state of a feed. Who takes a region sets `line` to the number of the line behind it. `longLines` counts the records of
 * lines that were too long for a region.
 *
 * @category model
 */
export interface LineFeed {
  readonly reader: Reader
  readonly options: FeedOptions
  /** What is read as ever at the moment; answers whether more lines follow. */
  steps: Steps<boolean> | undefined
  isLongLine: boolean
  buffer: Buffer
  /** The offset of the first byte of the buffer. */
  base: number
  filled: number
  line: number
  longLines: number
}

/**
 * Chunks of bytes. Who asks for one may lend memory to read it into, until the next one is asked for; not every source does.
 *
 * @category model
 */
export type Chunks = AsyncIterable<Uint8Array, void, Uint8Array | undefined>

/**
 * How many bytes the lines of a region have at most. A buffer has room for these and for what a plan may read behind them.
 *
 * @category model
 */
export const regionBytes = 1 << 19

const noBuffer = Buffer.alloc(0)

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Starts at the beginning of a source.
 *
 * @category constructors
 */
export function newLineFeed(reader: Reader, options: FeedOptions): LineFeed {
  return {
    reader,
    options,
    steps: readOpening(reader, options),
    isLongLine: false,
    buffer: noBuffer,
    base: 0,
    filled: 0,
    line: 1,
    longLines: 0,
  }
}

function* readOpening(reader: Reader, { format, patience }: FeedOptions): Steps<boolean> {
  if (!(yield* readBeforeLines(reader, format))) return false
  while (offsetOf(reader.cursor) < patience) if (!(yield* readLine(reader))) return false
  return true
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Takes a chunk.
 *
 * @category combinators
 */
export function* takeChunk(feeding: LineFeed, chunk: Uint8Array): Generator<Reading | Region, void, void> {
  let rest = chunk
  while (rest.length > 0) {
    if (feeding.steps !== undefined) {
      rest = yield* readOn(feeding, feeding.steps, rest)
      continue
    }
    if (feeding.buffer.length === 0) feeding.buffer = feeding.options.newBuffer()
    const taken = Math.min(rest.length, regionBytes - feeding.filled)
    if (!isInRoom(feeding, rest)) feeding.buffer.set(rest.subarray(0, taken), feeding.filled)
    feeding.filled += taken
    rest = rest.subarray(taken)
    const isFull = feeding.filled === regionBytes
    if (isFull || feeding.options.isEager) yield* giveLines(feeding, isFull)
  }
}

function isInRoom({ buffer, filled }: LineFeed, chunk: Uint8Array): boolean {
  return chunk.buffer === buffer.buffer && chunk.byteOffset === buffer.byteOffset + filled
}

/** Where the next chunk is moved to, once that is known: one that is read into it need not be moved. */
function roomIn({ steps, buffer, filled }: LineFeed): Uint8Array | undefined {
  return steps !== undefined || buffer.length === 0 ? undefined : buffer.subarray(filled, regionBytes)
}

/**
 * Takes a whole source, of regions that have buffers of their own. It reads into the buffer behind a region while somebody
 * takes that.
 *
 * @category combinators
 */
export async function* takeAll(source: Chunks, feeding: LineFeed): AsyncGenerator<Reading | Region, void, undefined> {
  const chunks = source[Symbol.asyncIterator]()
  try {
    let asked: ReturnType<typeof chunks.next> | undefined
    for (;;) {
      const room = roomIn(feeding)
      const { done, value: chunk } = await (asked ?? chunks.next(room))
      asked = undefined
      if (done === true) break
      const isInPlace = room !== undefined && chunk.buffer === room.buffer
      for (const item of takeChunk(feeding, chunk)) {
        if (isInPlace && item._tag === 'region') {
          asked = chunks.next(roomIn(feeding))
          // Where nobody reads on, nobody hears of its error.
          asked.catch(() => undefined)
        }
        yield item
      }
    }
    yield* takeEnd(feeding)
  } finally {
    await chunks.return?.()
  }
}

/**
 * Takes the end of the source.
 *
 * @category combinators
 */
export function* takeEnd(feeding: LineFeed): Generator<Reading | Region, void, void> {
  const { reader, steps } = feeding
  if (steps === undefined) {
    if (feeding.filled > 0) yield regionOf(feeding, feeding.filled, true)
    return
  }
  reader.cursor.ended = true
  const areLinesLeft = yield* readingsWith(feeding, steps)
  reader.cursor.ended = false
  if (areLinesLeft !== true) return
  yield* takeChunk(feeding, lineUp(feeding))
  yield* takeEnd(feeding)
}

/** Reads on as ever, and answers what of the chunk is left. */
function* readOn(feeding: LineFeed, steps: Steps<boolean>, chunk: Uint8Array): Generator<Reading, Uint8Array, void> {
  const { cursor } = feeding.reader
  feed(cursor, chunk)
  if ((yield* readingsWith(feeding, steps)) === true) return lineUp(feeding)
  release(cursor)
  return noBuffer
}

/** Gathers from here on, and answers what is left here: where the reader has looked ahead, that is more than its chunk. */
function lineUp(feeding: LineFeed): Uint8Array {
  const { cursor } = feeding.reader
  feeding.steps = undefined
  feeding.isLongLine = false
  feeding.base = offsetOf(cursor)
  feeding.line = cursor.line
  return cursor.bytes.subarray(cursor.at)
}

function* readingsWith(feeding: LineFeed, steps: Steps<boolean>): Generator<Reading, boolean | undefined, void> {
  const readings = readingsOf(steps)
  for (;;) {
    const reading = readings.next()
    if (reading.done === true) return reading.value
    if (feeding.isLongLine) feeding.longLines++
    yield reading.value
  }
}

/** Gives the whole lines that are in the buffer; a line that fills all of it is read as ever. */
function* giveLines(feeding: LineFeed, isFull: boolean): Generator<Reading | Region, void, void> {
  const end = feeding.buffer.lastIndexOf(byte.lineFeed, feeding.filled - 1) + 1
  if (end > 0) {
    const { options, buffer, filled } = feeding
    const region = regionOf(feeding, end, false)
    if (options.isEager) yield region
    else feeding.buffer = options.newBuffer()
    feeding.buffer.set(buffer.subarray(end, filled))
    feeding.base += end
    feeding.filled = filled - end
    if (!options.isEager) yield region
  } else if (isFull) {
    const { reader, buffer, filled, base, line } = feeding
    feeding.filled = 0
    feeding.isLongLine = true
    feeding.steps = readLine(reader)
    moveTo(reader.cursor, noBuffer, base, 0, line)
    yield* readOn(feeding, feeding.steps, buffer.subarray(0, filled))
  }
}

function regionOf({ buffer, base, line }: LineFeed, to: number, isLast: boolean): Region {
  return { _tag: 'region', bytes: buffer, from: 0, to, offset: base, line, isLast }
}
