/**
 * The loop over whole lines: a byte plan takes the usual ones, and every other goes through the reader and the codec, in its
 * place. What goes out is collected in blocks of bytes.
 */
import { isUtf8 } from 'node:buffer'
import * as E from 'fp-ts/lib/Either.js'
import type { BytePlan } from '../wire/bytes/BytePlan.js'
import { byte, moveTo } from './cursor.js'
import { isEnvelopeLine, mayBeEnvelope } from './envelope-splitter.js'
import { readLine } from './line-splitter.js'
import type { Reader } from './Reader.js'
import type { AcceptedReading, Reading, RefusedReading } from './Reading.js'
import { readingsOf } from './read-records.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What becomes of lines: by the plan, or where it does not take one, of the records that are read from it.
 *
 * @category model
 */
export interface LineTurn {
  readonly plan: BytePlan
  /** Gives the text that a record becomes, its line feed included, or refuses it. */
  readonly turn: (reading: AcceptedReading) => E.Either<RefusedReading, string>
}

/**
 * What some records have become. Its bytes are used again when the block behind the next one is asked for.
 *
 * @category model
 */
export interface Block {
  readonly _tag: 'block'
  readonly bytes: Buffer
  readonly records: number
}

/**
 * What comes out of lines, in their order.
 *
 * @category model
 */
export type Piece = Block | Reading

/**
 * Whole lines: `bytes` from `from` to `to`, whose first byte is at `offset` of the source and on `line`. More bytes than a
 * plan may read can be read behind `to`. The last line of a source may lack its line feed: then `isLast`.
 *
 * @category model
 */
export interface Region {
  readonly _tag: 'region'
  readonly bytes: Buffer
  readonly from: number
  readonly to: number
  readonly offset: number
  readonly line: number
  readonly isLast: boolean
}

/**
 * The state of a loop: where blocks are written, and how many records the plan did not take. It belongs to one loop.
 *
 * @category model
 */
export interface LineRun extends LineTurn {
  readonly reader: Reader
  /** Two of one size, in turns: one is written while the other is filled. */
  readonly outputs: readonly [Buffer, Buffer]
  current: 0 | 1
  filled: number
  records: number
  unusual: number
}

/**
 * How many bytes a block can have.
 *
 * @category model
 */
export const blockBytes = 1 << 20

/** Where many lines are not taken ahead, it costs more than it brings: what a line costs, and how much at most. */
const toll = 4
const mostPatience = 64

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a loop that has done nothing; a block may be written into memory that somebody else made.
 *
 * @category constructors
 */
export function newLineRun({ plan, turn }: LineTurn, reader: Reader, outputs: LineRun['outputs']): LineRun {
  return { plan, turn, reader, outputs, current: 0, filled: 0, records: 0, unusual: 0 }
}

/**
 * The plan of those who have none: it takes no line.
 *
 * @category constructors
 */
export const noPlan: BytePlan = { room: () => 0, line: () => -1, secretsDropped: () => 0 }

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Turns the lines of a region, and answers the number of the line behind it.
 *
 * @category combinators
 */
export function* runLines(run: LineRun, region: Region): Generator<Block | RefusedReading, number, void> {
  const { plan, reader } = run
  const { bytes, from, to } = region
  const isText = isUtf8(bytes.subarray(from, to))
  let line = region.line
  let at = from
  let patience = isText ? mostPatience : 0
  while (at < to) {
    if (patience > 0 && plan.ahead !== undefined && !mayBeEnvelope(reader.envelope, bytes, at, to)) {
      const filled = plan.ahead.line(bytes, at, to, outputOf(run), run.filled)
      if (filled !== -1) {
        if (patience < mostPatience) patience++
        run.filled = filled
        run.records++
        line++
        at = plan.ahead.behind()
        continue
      }
      patience -= toll
    }
    const lineFeed = bytes.indexOf(byte.lineFeed, at)
    const isWhole = lineFeed !== -1 && lineFeed < to
    const next = isWhole ? lineFeed + 1 : to
    const end = isWhole ? (lineFeed > at && bytes[lineFeed - 1] === byte.carriageReturn ? lineFeed - 1 : lineFeed) : to
    if (end > at && (isText || isUtf8(bytes.subarray(at, end))) && !isEnvelopeLine(reader.envelope, bytes, at, end)) {
      const room = plan.room(end - at)
      if (room > freeIn(run) && room <= blockBytes) yield* blockOf(run)
      const filled = room > freeIn(run) ? -1 : plan.line(bytes, at, end, outputOf(run), run.filled)
      if (filled !== -1) {
        run.filled = filled
        run.records++
        line++
        at = next
        continue
      }
    }
    yield* readUnusual(run, { ...region, from: at, to: next, offset: region.offset + at - from, line })
    line++
    at = next
  }
  yield* blockOf(run)
  return line
}

/** Reads one line as every line is read that no plan has looked at. */
function* readUnusual(run: LineRun, line: Region): Generator<Block | RefusedReading, void, void> {
  const { reader, turn } = run
  const { cursor } = reader
  moveTo(cursor, line.bytes.subarray(line.from, line.to), line.offset, 0, line.line)
  cursor.ended = true
  for (const reading of readingsOf(readLine(reader))) {
    run.unusual++
    const turned = reading._tag === 'refused' ? E.left(reading) : turn(reading)
    if (E.isLeft(turned)) yield turned.left
    else yield* addText(run, turned.right)
  }
  cursor.ended = false
}

function* addText(run: LineRun, text: string): Generator<Block, void, void> {
  // A UTF-16 code unit is three bytes of UTF-8 at most.
  const room = 3 * text.length
  if (room > freeIn(run)) yield* blockOf(run)
  if (room > blockBytes) {
    yield { _tag: 'block', bytes: Buffer.from(text), records: 1 }
    return
  }
  run.filled += outputOf(run).write(text, run.filled)
  run.records++
}

/** Gives what is collected, if there is anything, and goes on in the other output. */
function* blockOf(run: LineRun): Generator<Block, void, void> {
  if (run.records === 0) return
  const block: Block = { _tag: 'block', bytes: outputOf(run).subarray(0, run.filled), records: run.records }
  run.current = run.current === 0 ? 1 : 0
  run.filled = 0
  run.records = 0
  yield block
}

function outputOf(run: LineRun): Buffer {
  return run.outputs[run.current]
}

function freeIn(run: LineRun): number {
  return blockBytes - run.filled
}
