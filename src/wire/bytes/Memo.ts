/**
 * The memo: what functions have made of values, by the bytes of these. A role,
 * a level, a word of an enumeration comes again and again.
 */
import type { Json } from '../../Json.js'
import { hashOf } from './KeyBook.js'
import { slack } from './Sheet.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What was remembered. An entry has the numbers: hash, function, start and end of the bytes asked for, answer, and the
 * start and end of each fact.
 *
 * @category model
 */
export interface Memo {
  readonly functions: ReadonlyArray<Remembered>
  bytes: Uint8Array
  view: DataView
  byteCount: number
  entries: Int32Array
  entryCount: number
  /** From hash to entry, raised by one. */
  slots: Int32Array
  count: number
  /** Where the bytes that are asked for are gathered. */
  question: Uint8Array
  questionLength: number
}

/**
 * A function whose answers are remembered: from the values that were asked for, undefined where there is none, to texts.
 *
 * @category model
 */
export type Remembered = (raws: ReadonlyArray<Json | undefined>) => {
  readonly verdict: number
  readonly texts: ReadonlyArray<string | undefined>
}

/**
 * The answers: `refused`; `plain`, where encode would print the same again; `kept`, where it would not.
 *
 * @category model
 */
export const answer = { refused: 0, plain: 1, kept: 2 } as const

/**
 * Where in an entry the answer stands, and behind it the facts.
 *
 * @category model
 */
export const answerAt = 4

const enough = 1 << 20
const decoder = new TextDecoder()
const encoder = new TextEncoder()

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes an empty memo.
 *
 * @category constructors
 */
export function newMemo(functions: ReadonlyArray<Remembered>): Memo {
  const bytes = new Uint8Array(4096)
  return {
    functions,
    bytes,
    view: new DataView(bytes.buffer),
    byteCount: 0,
    entries: new Int32Array(1024),
    entryCount: 0,
    slots: new Int32Array(1024),
    count: 0,
    question: new Uint8Array(256),
    questionLength: 0,
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Forgets everything where that has become much; between lines.
 *
 * @category combinators
 */
export function tidy(memo: Memo): void {
  if (memo.byteCount < enough && memo.entryCount < enough) return
  memo.byteCount = 0
  memo.entryCount = 0
  memo.count = 0
  memo.slots.fill(0)
}

/**
 * Begins a question.
 *
 * @category combinators
 */
export function ask(memo: Memo): void {
  memo.questionLength = 0
}

/**
 * Adds the bytes of a value to the question; none where there is no value.
 *
 * @category combinators
 */
export function addValue(memo: Memo, input: Uint8Array, from: number, to: number): void {
  const at = memo.questionLength
  widen(memo, at + to - from + 1)
  const { question } = memo
  for (let index = from; index < to; index++) question[at + index - from] = input[index] as number
  question[at + to - from] = 0
  memo.questionLength = at + to - from + 1
}

/**
 * Adds bytes that are part of a value.
 *
 * @category combinators
 */
export function addBytes(memo: Memo, bytes: Uint8Array): void {
  const at = memo.questionLength
  widen(memo, at + bytes.length)
  memo.question.set(bytes, at)
  memo.questionLength = at + bytes.length
}

/**
 * Ends a value that was added in parts.
 *
 * @category combinators
 */
export function endValue(memo: Memo): void {
  widen(memo, memo.questionLength + 1)
  memo.question[memo.questionLength++] = 0
}

function widen(memo: Memo, length: number): void {
  if (length <= memo.question.length) return
  const larger = new Uint8Array(2 * length)
  larger.set(memo.question)
  memo.question = larger
}

/**
 * Finds the entry that answers the question, or makes it.
 *
 * @category combinators
 */
export function answerOf(memo: Memo, number: number): number {
  const { question, questionLength, entries } = memo
  const hash = (hashOf(question, 0, questionLength) + number) | 0
  const mask = memo.slots.length - 1
  let slot = spread(hash) & mask
  for (;;) {
    const entry = (memo.slots[slot] as number) - 1
    if (entry < 0) return remember(memo, number, hash)
    if (entries[entry] === hash && entries[entry + 1] === number && isAsked(memo, entry)) return entry
    slot = (slot + 1) & mask
  }
}

function isAsked({ entries, bytes, question, questionLength }: Memo, entry: number): boolean {
  const from = entries[entry + 2] as number
  if ((entries[entry + 3] as number) - from !== questionLength) return false
  for (let at = 0; at < questionLength; at++) if (bytes[from + at] !== question[at]) return false
  return true
}

function remember(memo: Memo, number: number, hash: number): number {
  if (2 * memo.count >= memo.slots.length) growSlots(memo)
  const asked = memo.question.slice(0, memo.questionLength)
  const { verdict, texts } = (memo.functions[number] as Remembered)(rawsIn(asked))
  const from = write(memo, asked)
  const facts = texts.flatMap((text) => {
    if (text === undefined) return [-1, -1]
    const start = write(memo, encoder.encode(text))
    return [start, memo.byteCount]
  })
  const entry = memo.entryCount
  const numbers = [hash, number, from, from + asked.length, verdict, ...facts]
  if (entry + numbers.length > memo.entries.length) {
    const larger = new Int32Array(2 * (entry + numbers.length))
    larger.set(memo.entries)
    memo.entries = larger
  }
  memo.entries.set(numbers, entry)
  memo.entryCount = entry + numbers.length
  memo.count++
  place(memo, entry, hash)
  return entry
}

function rawsIn(asked: Uint8Array): ReadonlyArray<Json | undefined> {
  const texts = decoder.decode(asked).split('\0')
  return texts.slice(0, -1).map((text) => (text === '' ? undefined : (JSON.parse(text) as Json)))
}

function write(memo: Memo, bytes: Uint8Array): number {
  const from = memo.byteCount
  const end = from + bytes.length
  if (end + slack > memo.bytes.length) {
    const larger = new Uint8Array(2 * (end + slack))
    larger.set(memo.bytes.subarray(0, from))
    memo.bytes = larger
    memo.view = new DataView(larger.buffer)
  }
  memo.bytes.set(bytes, from)
  memo.byteCount = end
  return from
}

function place(memo: Memo, entry: number, hash: number): void {
  const mask = memo.slots.length - 1
  let slot = spread(hash) & mask
  while (memo.slots[slot] !== 0) slot = (slot + 1) & mask
  memo.slots[slot] = entry + 1
}

function growSlots(memo: Memo): void {
  const before = memo.slots
  memo.slots = new Int32Array(2 * before.length)
  for (const raised of before) if (raised !== 0) place(memo, raised - 1, memo.entries[raised - 1] as number)
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}
