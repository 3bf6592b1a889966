/**
 * Takes the records out of a declared envelope of any size: `{"users": [...], "total_users": 2}` or
 * `{"success": true, "result": {...}}`. Of what stands beside the records only what tells of a listing is heard, and nothing
 * else is lost in silence: a key that is not declared, a second home of the records and a malformed part are each refused.
 */
import { isUtf8 } from 'node:buffer'
import { type DecodeError, decodeError, pointer } from '../DecodeError.js'
import { recordLimits, typeName } from '../Json.js'
import { syntaxFault } from '../parse-wire.js'
import type { Envelope } from '../wire/Envelope.js'
import { answerOf, hear, type Said, saysNone } from './Answer.js'
import { readElements } from './array-splitter.js'
import { byte, type Cursor, cursorOf, heldBetween, hold, isAtEnd, nextByte, offsetOf } from './cursor.js'
import { judge, type Reader, refuse, type Steps, skipWhole, unexpected } from './Reader.js'
import { emptyNesting, reset } from './skip-value.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/** What is known of an envelope so far: what it says of its listing, and how many records it has. */
interface Course {
  readonly said: Said
  records: number
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Reads one document that starts with an opening brace here: an envelope, or else a record where `plain`, or else one
 * refusal. It is an envelope when no key before the records is undeclared.
 *
 * @category combinators
 */
export function* readEnvelope(reader: Reader, plain: boolean): Steps<void> {
  const { cursor, nesting } = reader
  hold(cursor)
  const place = { line: cursor.startLine, offset: cursor.start }
  const course = newCourse()
  const outcome = yield* readMembers(reader, course)
  const { listing } = reader.envelope ?? {}
  const tells = listing !== undefined && (outcome === 'whole' || outcome === 'broken')
  const answer = tells ? answerOf(listing, course.said, course.records, place) : undefined
  if (answer !== undefined) reader.onAnswer?.(answer)
  if (outcome === 'whole' || outcome === 'cut') return
  reset(nesting, offsetOf(cursor), true)
  const closed = yield* skipWhole(reader, undefined)
  if (outcome === 'plain' && plain) yield* judge(reader, nesting.solid, undefined)
  else if (outcome === 'plain') {
    yield* refuse(reader, nesting.solid, notAnEnvelope)
  } else {
    const actual = closed ? 'something else' : 'the end of the input'
    yield* refuse(reader, nesting.solid, unexpected('the rest of the envelope', actual))
  }
}

/**
 * Looks whether bytes are one envelope from the first brace to the last and nothing else. `sound`: all of it is declared
 * and well-formed, save perhaps its records, which are refused one by one. `faulty`: not all of it.
 *
 * @category combinators
 */
export function envelopeIn(envelope: Envelope | undefined, bytes: Buffer): 'sound' | 'faulty' | 'none' {
  if (!opensEnvelope(envelope, bytes)) return 'none'
  const cursor = cursorOf(bytes, 1, 0)
  nextByte(cursor).next()
  const reader = { cursor, nesting: emptyNesting(), envelope, lenient: true, limits: recordLimits, dry: true }
  const steps = readMembers({ ...reader, onAnswer: undefined, around: undefined }, newCourse())
  let step = steps.next()
  const sound = step.done === true
  while (step.done !== true) step = steps.next()
  if ((step.value !== 'whole' && step.value !== 'cut') || nextByte(cursor).next().value !== -1) return 'none'
  return sound ? 'sound' : 'faulty'
}

/**
 * Tells whether bytes start as an envelope: an object whose first key is a declared one.
 *
 * @category combinators
 */
export function opensEnvelope(envelope: Envelope | undefined, bytes: Buffer): boolean {
  if (envelope === undefined) return false
  const cursor = cursorOf(bytes, 1, 0)
  if (nextByte(cursor).next().value !== byte.openObject) return false
  cursor.at++
  if (nextByte(cursor).next().value !== byte.quote) return false
  const key = readKey(cursor).next().value
  return key !== undefined && isDeclared(envelope, key)
}

/**
 * Tells whether a line may be an envelope, by its first keys: a record may begin with what stands beside records, but goes
 * on with what does not. It says so of few other lines, and never fails to say so of one that is.
 *
 * @category combinators
 */
export function mayBeEnvelope(envelope: Envelope | undefined, bytes: Uint8Array, from: number, to: number): boolean {
  if (envelope === undefined) return false
  if (bytes[from] !== byte.openObject) return true
  const first = bytes[from + 2] as number
  if (bytes[from + 1] === byte.quote && first !== byte.backslash && !startsKey(envelope, first)) return false
  for (let at = from + 1; at < to; at++) {
    if (bytes[at] !== byte.quote) return true
    const start = at + 1
    let end = start
    for (; end < to && bytes[end] !== byte.quote; end++) {
      const code = bytes[end] as number
      if (code === byte.backslash || code >= 0x80) return true
    }
    if (!envelope.beside.some((key) => isSpelt(key, bytes, start, end))) return isSpelt(envelope.key, bytes, start, end)
    if (bytes[end + 1] !== byte.colon) return true
    at = behindWord(bytes, end + 2)
    if (at === -1 || bytes[at] !== byte.comma) return true
  }
  return true
}

/**
 * Tells whether a line is an envelope and nothing else, which is no record even where it might be read as one.
 *
 * @category combinators
 */
export function isEnvelopeLine(envelope: Envelope | undefined, bytes: Buffer, from: number, to: number): boolean {
  return mayBeEnvelope(envelope, bytes, from, to) && envelopeIn(envelope, bytes.subarray(from, to)) === 'sound'
}

function startsKey({ key, beside }: Envelope, code: number): boolean {
  if (key.charCodeAt(0) === code || code >= 0x80) return true
  for (let index = 0; index < beside.length; index++) if (beside[index]?.charCodeAt(0) === code) return true
  return false
}

/** The index behind `true`, `false` or `null`, -1 where there is no such word. */
function behindWord(bytes: Uint8Array, at: number): number {
  for (const word of ['true', 'false', 'null']) if (isSpelt(word, bytes, at, at + word.length)) return at + word.length
  return -1
}

function isSpelt(key: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (key.length !== to - from) return false
  for (let at = 0; at < key.length; at++) if (key.charCodeAt(at) !== bytes[from + at]) return false
  return true
}

function isDeclared(envelope: Envelope | undefined, key: string): boolean {
  return envelope !== undefined && (key === envelope.key || envelope.beside.includes(key))
}

function newCourse(): Course {
  return { said: new Map(), records: 0 }
}

/**
 * Reads the members. `whole`: to the closing brace. `cut`: to the end of the input, inside the records. `plain`: it is no
 * envelope; the cursor is somewhere in the outer object, all of which is held. `broken`: an envelope that goes wrong where
 * the holding starts.
 */
function* readMembers(reader: Reader, course: Course): Steps<'whole' | 'cut' | 'plain' | 'broken'> {
  const { cursor, nesting, envelope } = reader
  let opened = false
  cursor.at++
  for (;;) {
    const first = yield* nextByte(cursor)
    if (opened) hold(cursor)
    const key = first === byte.quote ? yield* readKey(cursor) : undefined
    if (key === undefined || (yield* nextByte(cursor)) !== byte.colon) return opened ? 'broken' : 'plain'
    const opens = !opened && key === envelope?.key
    if (!opened && !isDeclared(envelope, key)) return 'plain'
    cursor.at++
    const value = yield* nextByte(cursor)
    const from = offsetOf(cursor)
    if (opens) {
      opened = true
      hold(cursor)
    }
    if (opens && value === byte.openArray) {
      cursor.at++
      const records = yield* readElements(reader)
      if (records === undefined) return 'cut'
      course.records = records
    } else {
      reset(nesting, from, false)
      if (!(yield* skipWhole(reader, byte.closeObject))) return opened ? 'broken' : 'plain'
      const fault = opens ? undefined : faultBeside(reader, key, from, course.said)
      if (opens) {
        course.records = value === byte.openObject ? 1 : 0
        yield* readSingle(reader, value)
      } else if (fault !== undefined && !opened) return 'plain'
      else if (fault !== undefined) yield* refuse(reader, nesting.solid, fault)
    }
    const separator = yield* nextByte(cursor)
    if (opened) hold(cursor)
    if (separator === byte.closeObject && (opened || isEmpty(envelope, course))) {
      cursor.at++
      cursor.start = -1
      return 'whole'
    }
    if (separator !== byte.comma) return opened ? 'broken' : 'plain'
    cursor.at++
  }
}

/** Whether an envelope lacks its records since it has none. */
function isEmpty(envelope: Envelope | undefined, { said }: Course): boolean {
  return envelope?.listing !== undefined && saysNone(envelope.listing, said)
}

/**
 * What is wrong with a member beside the records, whose value starts at an offset; one that is right is heard. Companions are
 * not carried, so only malformed ones count, and those that are too long to be held are not looked at.
 */
function faultBeside(reader: Reader, key: string, from: number, said: Said): DecodeError | undefined {
  const fault = (expected: string, actual: string): DecodeError =>
    decodeError('syntax', pointer([key]), expected, actual)
  if (key === reader.envelope?.key) return fault('each key once', 'the same key twice')
  if (!isDeclared(reader.envelope, key)) return fault('a declared key of the envelope', 'a key that is not carried')
  const bytes = heldBetween(reader.cursor, from, reader.nesting.solid)
  if (bytes === undefined) return undefined
  if (!isUtf8(bytes) || syntaxFault(bytes.toString('latin1')) !== undefined)
    return fault('a JSON value', 'something else')
  const { listing } = reader.envelope ?? {}
  if (listing !== undefined) hear(listing, said, key, () => JSON.parse(bytes.toString('utf8')))
  return undefined
}

/** Reads the one record of an envelope; null is none. */
function* readSingle(reader: Reader, first: number): Steps<void> {
  if (reader.dry) return
  const { cursor, nesting } = reader
  if (first === byte.openObject) {
    yield* judge(reader, nesting.solid, 0)
    return
  }
  const text = heldBetween(cursor, cursor.start, nesting.solid)?.toString('latin1') ?? ''
  if (text === 'null') return
  const sound = text !== '' && syntaxFault(text) === undefined
  const actual = sound ? typeName(JSON.parse(text)) : 'something else'
  const error = decodeError(sound ? 'type' : 'syntax', '', 'an array of records, a record or null', actual)
  yield* refuse(reader, nesting.solid, error, 0)
}

/** Reads a string from its opening quote to behind the closing one; undefined where it is none. */
function* readKey(cursor: Cursor): Generator<undefined, string | undefined, void> {
  const codes: Array<number> = []
  let escaped = false
  cursor.at++
  for (;;) {
    while (cursor.at < cursor.end) {
      const code = cursor.bytes[cursor.at] as number
      if (code < byte.space) return undefined
      cursor.at++
      if (code === byte.quote && !escaped) return keyOf(codes)
      escaped = code === byte.backslash && !escaped
      if (codes.length < maxKeyBytes) codes.push(code)
    }
    if (isAtEnd(cursor)) return undefined
    yield undefined
  }
}

/** No declared key is nearly as long, however it is escaped. */
const maxKeyBytes = 4096

function keyOf(codes: ReadonlyArray<number>): string | undefined {
  const bytes = Buffer.from(codes)
  const token = `"${bytes.toString('utf8')}"`
  return isUtf8(bytes) && syntaxFault(token) === undefined ? String(JSON.parse(token)) : undefined
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

/**
 * The fault of a document that should be a declared envelope.
 *
 * @category errors
 */
export const notAnEnvelope: DecodeError = decodeError('type', '', 'a declared envelope', 'another document')
