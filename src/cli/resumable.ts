/**
 * Reads an input from a checkpoint on, and knows at each record how reading could start there.
 *
 * In lines, reading starts at a line. Inside an array or the list of an envelope it starts at a record, behind an opening
 * that is put before it. Where neither is possible (records over several lines, standard input) it starts at the beginning,
 * and leaves out what was done; the bytes that pass are compared with what was read then.
 */
import { createReadStream } from 'node:fs'
import { escapeControl } from '../DecodeError.js'
import type { Checkpoint, Layout } from '../store/Store.js'
import type { Place, Reading } from '../stream/Reading.js'
import type { Format } from '../stream/read-records.js'
import type { Envelope } from '../wire/Envelope.js'
import { fileFailure } from './failure.js'
import { interruptibly } from './interruptible.js'
import type { Hearer } from './listings.js'
import { type LineTaker, newRecordFeed, type RecordFeed, type TakenLine } from './record-feed.js'
import { type Trail, trailFrom } from './trail.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * An input: where its bytes come from, and how its records are read. `size` is known of a file that can be read twice.
 *
 * @category model
 */
export interface Readable {
  readonly name: string
  readonly path: string | undefined
  readonly size: number | undefined
  readonly stdin: AsyncIterable<Uint8Array>
  readonly format: Format
  readonly envelope: Envelope | undefined
  readonly lenient: boolean
  /** Is told of answers, where all of the input is read. */
  readonly onAnswer: Hearer
}

/**
 * A place from which reading can start.
 *
 * @category model
 */
export type Start = Pick<Checkpoint, 'byteOffset' | 'line' | 'record' | 'layout' | 'records'>

/**
 * A record, and how reading could start at it: from the beginning where the layout is `whole`. Where it `isTaken`, it is a
 * line that the taker has taken. All is to be asked for before the next record.
 *
 * @category model
 */
export interface Step {
  readonly place: Place
  readonly isTaken: boolean
  readonly reading: () => Reading
  readonly start: () => Omit<Start, 'records'>
}

/** What stands before a record. */
interface Passed {
  readonly line: number
  readonly record: number | undefined
  readonly holdsLineFeed: () => boolean
}

/** How far an input is read. */
interface Course {
  readonly start: Start | undefined
  readonly trail: Trail
  /** What is added to an offset. */
  readonly shift: number
  previous: Passed | undefined
  /** The index of the next record, as long as the list goes on in which reading has started. */
  expected: number | undefined
  isArray: boolean | undefined
}

const [openObject, lineFeed] = [0x7b, 0x0a]

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Reads from a start on, and gives what comes out of each chunk. Places are those of the whole input. `onBytes` is told of
 * each chunk before it is used. Lines are offered to the taker, where there is one.
 *
 * @category combinators
 */
export async function* readFrom(
  input: Readable,
  start: Start | undefined,
  trail: Trail,
  taker: LineTaker | undefined,
  onBytes: (count: number) => void,
): AsyncGenerator<Iterable<Step>, void, undefined> {
  const { layout = 'whole', byteOffset = 0 } = start ?? {}
  const isInside = layout !== 'whole'
  const opening = isInside ? openingOf(layout, input.envelope) : ''
  const shift = isInside ? byteOffset - Buffer.byteLength(opening) : 0
  const format = layout === 'lines' && input.format === 'auto' ? 'ndjson' : input.format
  const { envelope, lenient, onAnswer } = input
  const isArray = isInside ? layout === 'array' : undefined
  const course: Course = { start, trail, shift, previous: undefined, expected: 0, isArray }
  // Where reading begins anew, what was done is left out record by record, which no taker does.
  const isTaking = start === undefined || layout === 'lines'
  const feed = newRecordFeed(
    { format, envelope, lenient, onAnswer, around: interruptibly },
    isTaking ? taker : undefined,
  )
  for await (const chunk of bytesFrom(input, isInside ? byteOffset : 0, opening, trail, onBytes)) {
    yield stepsOf(course, feed.take(chunk))
  }
  yield stepsOf(course, feed.end())
}

function* stepsOf(course: Course, items: ReturnType<RecordFeed['take']>): Generator<Step, void, void> {
  for (const item of items) yield item._tag === 'taken' ? takenStep(course, item) : readStep(course, item)
}

function takenStep(course: Course, taken: TakenLine): Step {
  const { previous } = course
  const line = taken.line + lineShift(course)
  const offset = taken.offset + course.shift
  const place = { line, offset }
  const passed = { line, record: undefined, holdsLineFeed: no }
  course.expected = undefined
  course.isArray ??= false
  course.previous = passed
  return {
    place,
    isTaken: true,
    reading: () => ({ ...taken.reading(), ...place }),
    start: () => startAt(place, passed, false, previous, false, course.trail),
  }
}

function readStep(course: Course, own: Reading): Step {
  const { start, trail, previous } = course
  const { layout = 'whole', record = 0 } = start ?? {}
  // As long as it goes on, the list is the one in which reading has started.
  if (own.record !== course.expected) course.expected = undefined
  const isFirstList = course.expected !== undefined
  if (course.expected !== undefined) course.expected += 1
  course.isArray ??= own.record === 0 && startsArray(trail)
  const isMoved = isFirstList && layout !== 'whole' && layout !== 'lines'
  const reading: Reading = {
    ...own,
    offset: own.offset + course.shift,
    line: own.line + lineShift(course),
    ...(isMoved ? { record: (own.record ?? 0) + (record ?? 0) } : {}),
  }
  const isInArray = course.isArray && isFirstList
  const passed = { line: reading.line, record: reading.record, holdsLineFeed: () => holdsLineFeed(reading) }
  course.previous = passed
  return {
    place: reading,
    isTaken: false,
    reading: () => reading,
    start: () => startAt(reading, passed, reading._tag === 'refused', previous, isInArray, trail),
  }
}

function lineShift({ start }: Course): number {
  return start === undefined || start.layout === 'whole' ? 0 : start.line - 1
}

function no(): boolean {
  return false
}

/** How reading could start at a record; the one before it stands in the same list, or on another line. */
function startAt(
  { offset, line, record }: Place,
  own: Passed,
  isRefused: boolean,
  previous: Passed | undefined,
  isArray: boolean,
  trail: Trail,
): Omit<Start, 'records'> {
  const whole = { byteOffset: offset, line, record, layout: 'whole' as Layout }
  if (previous === undefined) return whole
  // The end of a list that is cut off stands in no place at which reading can start.
  if (isRefused && record === undefined && previous.record !== undefined) return whole
  if (record === undefined) {
    const isLine = line > previous.line && !previous.holdsLineFeed() && !own.holdsLineFeed()
    return isLine ? { ...whole, layout: 'lines' } : whole
  }
  if (previous.record !== undefined && record > 0) return { ...whole, layout: isArray ? 'array' : 'envelope' }
  const from = line > previous.line ? trail.lineStart(offset) : undefined
  if (from === undefined) return whole
  const head = trail.between(from, offset)
  return head[0] === openObject ? { byteOffset: from, line, record: undefined, layout: 'lines' } : whole
}

function holdsLineFeed(reading: Reading): boolean {
  return reading._tag === 'accepted' ? reading.text.includes('\n') : (reading.raw?.includes(lineFeed) ?? true)
}

function startsArray(trail: Trail): boolean {
  const head = trail
    .between(0, 64)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
  return head.trimStart().startsWith('[')
}

function openingOf(layout: Layout, envelope: Envelope | undefined): string {
  if (layout === 'array') return '['
  return layout === 'envelope' && envelope !== undefined ? `{${JSON.stringify(envelope.key)}:[` : ''
}

async function* bytesFrom(
  { name, path, size = 0, stdin }: Readable,
  from: number,
  opening: string,
  trail: Trail,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (opening !== '') yield Buffer.from(opening)
  // What is read ahead and not used when a run is killed is small beside the file.
  const highWaterMark = Math.min(1 << 18, Math.max(1 << 14, Math.floor(size / 64)))
  // A pipe with a name has no places to start at, and is always read from its beginning.
  const start = from === 0 ? {} : { start: from }
  const source = path === undefined ? stdin : createReadStream(path, { ...start, highWaterMark })
  try {
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      onBytes(chunk.length)
      trail.take(chunk)
      yield chunk
    }
  } catch (error) {
    throw error instanceof Error && 'exitCode' in error
      ? error
      : fileFailure(`cannot read ${escapeControl(name)}`, error)
  }
}

/**
 * Starts the trail of an input that is read from a start on.
 *
 * @category constructors
 */
export function trailOf(start: Start | undefined): Trail {
  return trailFrom(start === undefined || start.layout === 'whole' ? 0 : start.byteOffset)
}
