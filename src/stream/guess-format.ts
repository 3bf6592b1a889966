/**
 * Tells lines from a document that goes over several lines. The trouble is a first line that is cut off: it goes on as
 * well, over the lines that follow it. Nothing here looks further than a record may be long, and both functions start
 * behind the white space of a line that is held from its start, and go back there.
 */
import { syntaxFault } from '../parse-wire.js'
import { bound, byte, type Cursor, held, heldBetween, nextByte, offsetOf, rewind } from './cursor.js'
import { envelopeIn } from './envelope-splitter.js'
import { type Reader, skipWhole } from './Reader.js'
import { reset } from './skip-value.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells whether a source that starts with an object is lines: the object ends on its line, or it is no JSON and a line
 * after the first is a whole object or the start of one where only something else may stand.
 *
 * @category combinators
 */
export function* isLines(reader: Reader): Generator<undefined, boolean, void> {
  const { cursor, nesting, envelope } = reader
  reset(nesting, offsetOf(cursor), false)
  const closed = (yield* within(cursor, skipWhole(reader, undefined))) === true
  const length = offsetOf(cursor) - cursor.start
  const bytes =
    cursor.line === cursor.startLine ? undefined : held(cursor, cursor.start + Math.min(length, cursor.limit))
  rewind(cursor)
  if (bytes === undefined) return true
  const text = bytes.toString('latin1')
  const fault = syntaxFault(text)
  if (closed && (fault === undefined || envelopeIn(envelope, bytes) !== 'none')) return false
  if (length > cursor.limit && fault === text.length) return false
  return startsLine(text, fault) || hasWholeLine(text)
}

/**
 * Tells whether a source that starts with an array is lines all the same: the array does not end on its line, the next
 * line is a whole object, and what follows is another or, where the first line has opened more than the array, nothing.
 * No array goes on like that.
 *
 * @category combinators
 */
export function* isLinesAfterArray(reader: Reader): Generator<undefined, boolean, void> {
  const { cursor, nesting } = reader
  reset(nesting, offsetOf(cursor), false)
  bound(cursor, true)
  let lines = (yield* within(cursor, skipWhole(reader, undefined))) === false
  const { depth } = nesting
  bound(cursor, false)
  lines &&= (yield* within(cursor, nextByte(cursor))) === byte.openObject
  if (lines) {
    const from = offsetOf(cursor)
    reset(nesting, from, false)
    bound(cursor, true)
    const closed = yield* within(cursor, skipWhole(reader, undefined))
    bound(cursor, false)
    const text = closed === true ? heldBetween(cursor, from, offsetOf(cursor))?.toString('latin1') : undefined
    const next = yield* within(cursor, nextByte(cursor))
    lines = text !== undefined && syntaxFault(text) === undefined
    lines &&= next === byte.openObject || (next === -1 && depth > 1)
  }
  rewind(cursor)
  return lines
}

/** Runs steps for as long as what they pass over can be held; undefined where it cannot. */
function* within<A>(cursor: Cursor, steps: Generator<undefined, A, void>): Generator<undefined, A | undefined, void> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value
    if (offsetOf(cursor) - cursor.start > cursor.limit) return undefined
    yield undefined
  }
}

/** Tells whether a text goes wrong at the start of a line that starts as an object. */
function startsLine(text: string, fault: number | undefined): boolean {
  if (fault === undefined) return false
  const opening = text.indexOf('{', fault)
  return opening - fault <= 2 && text.charAt(opening - 1) === '\n' && text.slice(fault, opening).trim() === ''
}

/** Tells whether any line after the first is an object by itself. */
function hasWholeLine(text: string): boolean {
  for (let from = text.indexOf('\n') + 1; from > 0; from = text.indexOf('\n', from) + 1) {
    const end = text.indexOf('\n', from)
    const line = text.slice(from, end < 0 ? text.length : end).trim()
    if (line.startsWith('{') && line.endsWith('}') && syntaxFault(line) === undefined) return true
  }
  return false
}
