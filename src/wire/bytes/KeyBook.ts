/**
 * The book of keys: keys of objects as they are met, each under a number, with what there is to know of it. Those that are
 * met again and again are learned once; the book is bounded, and a key for which there is no room is numbered for one line.
 * Only keys without an escape are written down.
 */

import { isCredential } from '../residue.js'
import { isSame } from './compare.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Traits of keys, as bits. `credential`: named like one. `note`: looks like a note of a residue or of a secret. `index`: an
 * object would move it to the front. `secret`: the note of a secret.
 *
 * @category model
 */
export const keyTrait = { credential: 1, note: 2, index: 4, secret: 8 } as const

/**
 * The keys that were met.
 *
 * @category model
 */
export interface KeyBook {
  /** Learned keys, one after another. */
  bytes: Uint8Array
  view: DataView
  readonly starts: Int32Array
  readonly hashes: Int32Array
  readonly traits: Uint8Array
  /** From hash to the number of a learned key, raised by one. */
  readonly slots: Int32Array
  count: number
  /** The learned key that was met last, and of each some that came behind it; -1 where none did. */
  last: number
  readonly nexts: Int32Array
  /** The keys of this line that are not learned: hash, start, end and traits of each. */
  strangers: Int32Array
  strangerCount: number
  /** From hash to the number of a stranger; valid where the mark is that of this line. */
  strangerSlots: Int32Array
  strangerMarks: Int32Array
  mark: number
}

/**
 * How many keys are learned: the number of a stranger is at least this.
 *
 * @category model
 */
export const learnedKeys = 4096

const longestLearned = 64
/** How many keys that came behind another one are noted of it. */
const nextCount = 4
const slotCount = 4 * learnedKeys
const longestChain = 32
const mostIndex = 2 ** 32 - 2
const decoder = new TextDecoder()
const secretNote = new TextEncoder().encode('$secret')

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a book that holds some keys under the numbers from 0 on.
 *
 * @category constructors
 */
export function newKeyBook(keys: ReadonlyArray<string>): KeyBook {
  const bytes = new Uint8Array(learnedKeys * 8)
  const book: KeyBook = {
    bytes,
    view: new DataView(bytes.buffer),
    starts: new Int32Array(learnedKeys + 1),
    hashes: new Int32Array(learnedKeys),
    traits: new Uint8Array(learnedKeys),
    slots: new Int32Array(slotCount),
    count: 0,
    last: 0,
    nexts: new Int32Array(nextCount * learnedKeys).fill(-1),
    strangers: new Int32Array(4 * 64),
    strangerCount: 0,
    strangerSlots: new Int32Array(256),
    strangerMarks: new Int32Array(256),
    mark: 1,
  }
  for (const key of keys) {
    const bytes = new TextEncoder().encode(key)
    learn(book, bytes, 0, bytes.length, hashOf(bytes, 0, bytes.length))
  }
  return book
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Forgets the strangers of the line before.
 *
 * @category combinators
 */
export function nextLine(book: KeyBook): void {
  book.strangerCount = 0
  book.mark++
  if (book.mark < 0x7fffffff) return
  book.strangerMarks.fill(0)
  book.mark = 1
}

/**
 * Hashes the bytes of a key.
 *
 * @category combinators
 */
export function hashOf(input: Uint8Array, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (input[at] as number)) | 0
  return hash
}

/**
 * Hashes the bytes of a key that is not learned, four at a time.
 *
 * @category combinators
 */
export function wideHashOf(view: DataView, from: number, to: number): number {
  let hash = to - from
  let at = from
  for (; at + 4 <= to; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1)
  const left = to - at
  const rest = left === 0 ? 0 : view.getInt32(at, true) & ((1 << (8 * left)) - 1)
  return Math.imul(hash ^ rest, 0x85ebca6b) ^ (hash >>> 15)
}

/**
 * Gives the number of a key that is an index, which an object has before all that are none; -1 where it is none.
 *
 * @category combinators
 */
export function indexIn(input: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > 10 || (input[from] === 0x30 && to - from > 1)) return -1
  let index = 0
  for (let at = from; at < to; at++) {
    const code = input[at] as number
    if (code < 0x30 || code > 0x39) return -1
    index = index * 10 + code - 0x30
  }
  return index <= mostIndex ? index : -1
}

/**
 * Tells where the key ends that begins at an index, if it is one of those that came next before, which is the last one then; else
 * -1. A quote follows it.
 *
 * @category combinators
 */
export function behindNext(book: KeyBook, input: Uint8Array, view: DataView, from: number, end: number): number {
  const first = book.last * nextCount
  for (let index = first; index < first + nextCount; index++) {
    const next = book.nexts[index] as number
    if (next < 0) return -1
    const start = book.starts[next] as number
    const stop = book.starts[next + 1] as number
    const to = (from + stop - start) | 0
    if (to < end && input[to] === 0x22 && isSame(view, from, to, book.view, start, stop)) {
      book.last = next
      return to
    }
  }
  return -1
}

/** Notes which learned key came behind the last one, in front of others that did. */
function noteNext(book: KeyBook, key: number): void {
  const first = book.last * nextCount
  book.nexts.copyWithin(first + 1, first, first + nextCount - 1)
  book.nexts[first] = key
  book.last = key
}

/**
 * Gives the number of a key, which is learned where there is room; -1 where too many keys look alike.
 *
 * @category combinators
 */
export function numberOf(book: KeyBook, input: Uint8Array, from: number, to: number, hash: number): number {
  let slot = mix(hash) & (slotCount - 1)
  for (let tries = 0; tries < longestChain; tries++) {
    const entry = book.slots[slot] as number
    if (entry === 0) break
    if (book.hashes[entry - 1] === hash && isLearned(book, entry - 1, input, from, to)) {
      noteNext(book, entry - 1)
      return entry - 1
    }
    slot = (slot + 1) & (slotCount - 1)
  }
  if (book.count < learnedKeys && to - from <= longestLearned && book.slots[slot] === 0) {
    return learn(book, input, from, to, hash)
  }
  return strangerOf(book, input, from, to, hash, true)
}

/**
 * Gives the number that a key has on this line alone; -1 where too many keys look alike.
 *
 * @category combinators
 */
export function strangerOf(
  book: KeyBook,
  input: Uint8Array,
  from: number,
  to: number,
  hash: number,
  isJudged: boolean,
): number {
  if (2 * book.strangerCount >= book.strangerSlots.length) grow(book)
  const mask = book.strangerSlots.length - 1
  let slot = mix(hash) & mask
  for (let tries = 0; tries < longestChain; tries++) {
    if (book.strangerMarks[slot] !== book.mark) return write(book, input, from, to, hash, slot, isJudged)
    const stranger = book.strangerSlots[slot] as number
    const at = 4 * stranger
    if (
      book.strangers[at] === hash &&
      isSameRun(input, book.strangers[at + 1] as number, book.strangers[at + 2] as number, from, to)
    ) {
      return learnedKeys + stranger
    }
    slot = (slot + 1) & mask
  }
  return -1
}

/**
 * Tells the traits of a numbered key.
 *
 * @category combinators
 */
export function traitsOf(book: KeyBook, number: number): number {
  return number < learnedKeys
    ? (book.traits[number] as number)
    : (book.strangers[4 * (number - learnedKeys) + 3] as number)
}

function learn(book: KeyBook, input: Uint8Array, from: number, to: number, hash: number): number {
  const number = book.count
  const start = book.starts[number] as number
  const end = start + to - from
  if (end + 4 > book.bytes.length) {
    const larger = new Uint8Array(2 * book.bytes.length)
    larger.set(book.bytes)
    book.bytes = larger
    book.view = new DataView(larger.buffer)
  }
  for (let at = from; at < to; at++) book.bytes[start + at - from] = input[at] as number
  book.starts[number + 1] = end
  book.hashes[number] = hash
  book.traits[number] = judge(input, from, to)
  let slot = mix(hash) & (slotCount - 1)
  while (book.slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1)
  book.slots[slot] = number + 1
  book.count++
  return number
}

function write(
  book: KeyBook,
  input: Uint8Array,
  from: number,
  to: number,
  hash: number,
  slot: number,
  isJudged: boolean,
): number {
  const stranger = book.strangerCount
  if (4 * stranger === book.strangers.length) {
    const larger = new Int32Array(2 * book.strangers.length)
    larger.set(book.strangers)
    book.strangers = larger
  }
  const at = 4 * stranger
  book.strangers[at] = hash
  book.strangers[at + 1] = from
  book.strangers[at + 2] = to
  book.strangers[at + 3] = isJudged ? judge(input, from, to) : 0
  book.strangerSlots[slot] = stranger
  book.strangerMarks[slot] = book.mark
  book.strangerCount++
  return learnedKeys + stranger
}

function grow(book: KeyBook): void {
  const size = 2 * book.strangerSlots.length
  book.strangerSlots = new Int32Array(size)
  book.strangerMarks = new Int32Array(size)
  for (let stranger = 0; stranger < book.strangerCount; stranger++) {
    let slot = mix(book.strangers[4 * stranger] as number) & (size - 1)
    while (book.strangerMarks[slot] === book.mark) slot = (slot + 1) & (size - 1)
    book.strangerSlots[slot] = stranger
    book.strangerMarks[slot] = book.mark
  }
}

function isLearned(book: KeyBook, number: number, input: Uint8Array, from: number, to: number): boolean {
  const start = book.starts[number] as number
  if ((book.starts[number + 1] as number) - start !== to - from) return false
  for (let at = from; at < to; at++) if (book.bytes[start + at - from] !== input[at]) return false
  return true
}

function isSameRun(input: Uint8Array, start: number, end: number, from: number, to: number): boolean {
  if (end - start !== to - from) return false
  for (let at = from; at < to; at++) if (input[start + at - from] !== input[at]) return false
  return true
}

function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}

/** No key of a credential is without an s or a k; other letters than those of ASCII may fold to one. */
function judge(input: Uint8Array, from: number, to: number): number {
  let mayBeCredential = false
  for (let at = from; at < to; at++) {
    const code = input[at] as number
    const letter = code | 0x20
    if (letter === 0x73 || letter === 0x6b || code >= 0x80) mayBeCredential = true
  }
  if (isSecretNote(input, from, to)) return keyTrait.note | keyTrait.secret
  const isNamedSo = mayBeCredential && isCredential(decoder.decode(input.subarray(from, to)))
  return (
    (isNamedSo ? keyTrait.credential : 0) |
    (input[from] === 0x24 && to > from ? keyTrait.note : 0) |
    (indexIn(input, from, to) >= 0 ? keyTrait.index : 0)
  )
}

function isSecretNote(input: Uint8Array, from: number, to: number): boolean {
  if (to - from !== secretNote.length) return false
  for (let at = from; at < to; at++) if (input[at] !== secretNote[at - from]) return false
  return true
}
