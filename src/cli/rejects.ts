/**
 * The file of refused records: one row per record, with its place, its errors and its exact text, so that the file can be
 * read again once the record or the codec is mended.
 */
import { isUtf8 } from 'node:buffer'
import { type DecodeError, type DecodeErrors, decodeError } from '../DecodeError.js'
import { getOwn, isObject, type JsonObject, maxBytes, type UnknownObject } from '../Json.js'
import { overLong } from '../parse-wire.js'
import {
  type Judgement,
  type Place,
  type Reading,
  type RefusedReading,
  readingOf,
  refusedReading,
} from '../stream/Reading.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A row: the text of the record in `raw`, or in `rawBase64` where its bytes are no UTF-8; where it was too long to be kept,
 * its `length` in bytes instead.
 *
 * @category model
 */
export interface RejectRow extends Place {
  readonly codec: string
  /** Which of several inputs it stood in, as the command line calls them. */
  readonly input?: string
  readonly errors: ReadonlyArray<DecodeError>
  readonly raw?: string
  readonly rawBase64?: string
  readonly length?: number
}

/** What stands around a record in its row, at most. */
const around = 1 << 20

const lineFeed = 0x0a
const carriageReturn = 0x0d
const space = 0x20

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the row of a refused record.
 *
 * @category constructors
 */
export function rowOf({ line, offset, record, errors, raw, length }: RefusedReading, codec: string): RejectRow {
  const row = { line, offset, ...(record === undefined ? {} : { record }), codec, errors }
  if (raw === undefined) return { ...row, length }
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  return isUtf8(bytes) ? { ...row, raw: bytes.toString('utf8') } : { ...row, rawBase64: bytes.toString('base64') }
}

/**
 * Reads rows again: each gives the record that it holds, at its old place. A row without a record is refused again, and
 * so is a line that is no row, at its place in this file.
 *
 * @category constructors
 */
export async function* readRejects(
  source: AsyncIterable<Uint8Array>,
  { lenient, limits }: Pick<Judgement, 'lenient' | 'limits'>,
): AsyncGenerator<Reading, void, undefined> {
  // The longest row: a record of the greatest length of which every byte is written as an escape, and what is around it.
  for await (const { line, offset, bytes, length } of linesOf(source, 6 * limits.bytes + around)) {
    if (bytes?.every((code) => code === space || code === carriageReturn) === true) continue
    const reading = readingOfRow(bytes, (place, raw) =>
      readingOf(place, raw, raw.length, { lenient, limits, bare: place.record !== undefined }),
    )
    yield reading ?? refusedReading({ line, offset }, noRow, keepable(bytes), length)
  }
}

const noRow: DecodeErrors = [decodeError('syntax', '', 'a row of a file of rejects', 'something else')]

function keepable(bytes: Buffer | undefined): Buffer | undefined {
  return bytes !== undefined && bytes.length <= maxBytes ? bytes : undefined
}

function readingOfRow(bytes: Buffer | undefined, judge: (place: Place, raw: Buffer) => Reading): Reading | undefined {
  const row = bytes === undefined || !isUtf8(bytes) ? undefined : rowIn(bytes.toString('utf8'))
  const place = row === undefined ? undefined : placeIn(row)
  if (row === undefined || place === undefined) return undefined
  const [raw, base64, length] = [getOwn(row, 'raw'), getOwn(row, 'rawBase64'), getOwn(row, 'length')]
  if (typeof raw === 'string' && !/\p{Cs}/u.test(raw)) return judge(place, Buffer.from(raw))
  if (typeof base64 === 'string') return judge(place, Buffer.from(base64, 'base64'))
  return raw === undefined && isCount(length) ? refusedReading(place, [overLong(length)], undefined, length) : undefined
}

function rowIn(text: string): UnknownObject | undefined {
  try {
    const row: unknown = JSON.parse(text)
    return isObject(row) ? row : undefined
  } catch {
    return undefined
  }
}

function placeIn(row: UnknownObject): Place | undefined {
  const [line, offset, record] = [getOwn(row, 'line'), getOwn(row, 'offset'), getOwn(row, 'record')]
  if (!isCount(line) || !isCount(offset)) return undefined
  return isCount(record) ? { line, offset, record } : { line, offset }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

// -------------------------------------------------------------------------------------
// lines
// -------------------------------------------------------------------------------------

interface Line {
  readonly line: number
  readonly offset: number
  /** Absent where there are too many. */
  readonly bytes: Buffer | undefined
  readonly length: number
}

async function* linesOf(source: AsyncIterable<Uint8Array>, maxRowBytes: number): AsyncGenerator<Line, void, undefined> {
  let parts: Array<Uint8Array> = []
  let line = 1
  let offset = 0
  let length = 0
  const add = (part: Uint8Array): void => {
    length += part.length
    if (length > maxRowBytes) parts = []
    else parts.push(part)
  }
  const take = (): Line => {
    const taken = { line, offset, bytes: length > maxRowBytes ? undefined : Buffer.concat(parts), length }
    line += 1
    offset += length + 1
    length = 0
    parts = []
    return taken
  }
  for await (const chunk of source) {
    let from = 0
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    // The source may use its memory again.
    add(Uint8Array.from(chunk.subarray(from)))
  }
  if (length > 0) yield take()
}

// -------------------------------------------------------------------------------------
// schema
// -------------------------------------------------------------------------------------

const count: JsonObject = { type: 'integer', minimum: 0 }

/**
 * The JSON Schema of one error.
 *
 * @category instances
 */
export const errorSchema: JsonObject = {
  type: 'object',
  description: 'What is wrong; never a value of the record.',
  properties: {
    _tag: { enum: ['missing', 'type', 'conflict', 'limit', 'syntax', 'decision', 'more'] },
    path: { type: 'string', description: 'A JSON Pointer, each key cut to 64 characters.' },
    expected: { type: 'string' },
    actual: { type: 'string', description: 'The name of a type, or a length.' },
  },
  required: ['_tag', 'path', 'expected', 'actual'],
  additionalProperties: false,
}

/**
 * The JSON Schema of where a record stands.
 *
 * @category instances
 */
export const placeSchema: JsonObject = {
  line: { ...count, minimum: 1, description: 'The line on which the record starts.' },
  offset: { ...count, description: 'The byte at which it starts.' },
  record: { ...count, description: 'Its index inside its array or envelope.' },
}

/**
 * The JSON Schema of a row of the file of rejects.
 *
 * @category instances
 */
export const rejectsSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:identikit:rejects',
  title: 'A refused record',
  type: 'object',
  properties: {
    ...placeSchema,
    codec: { type: 'string' },
    input: { type: 'string', description: 'Which of several inputs it stood in, as the command line calls them.' },
    errors: { type: 'array', minItems: 1, items: errorSchema },
    raw: { type: 'string', description: 'The text of the record, as it was.' },
    rawBase64: { type: 'string', description: 'The bytes of the record, where they are no UTF-8.' },
    length: { ...count, description: 'How many bytes it had, where they were too many to be kept.' },
  },
  required: ['line', 'offset', 'codec', 'errors'],
  oneOf: [{ required: ['raw'] }, { required: ['rawBase64'] }, { required: ['length'] }],
  additionalProperties: false,
}
