/**
 * The book of ids: what became of the ids of people, organizations and teams at another provider, by the bytes of the old ones. It
 * is bounded; who keeps the ids is asked again for one that was forgotten.
 */
import { wideHashOf } from './KeyBook.js'
import { slack } from './Sheet.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Whose ids they are, as numbers.
 *
 * @category model
 */
export const idKind = { person: 0, organization: 1, team: 2 } as const

/**
 * Gives the new id of an old one; null where there is none and nobody has to be told; undefined where only the way over
 * objects knows what to do.
 *
 * @category model
 */
export type FindId = (kind: keyof typeof idKind, id: string) => string | null | undefined

/**
 * The ids that were met. An entry has the numbers of `idEntry`.
 *
 * @category model
 */
export interface IdBook {
  readonly find: FindId
  bytes: Uint8Array
  view: DataView
  byteCount: number
  entries: Int32Array
  count: number
  /** From hash to the number of an entry, raised by one. */
  slots: Int32Array
}

/**
 * Where in an entry its parts stand: the hash and the kind; the old id without quotes; the new id with quotes, nothing where
 * there is none.
 *
 * @category model
 */
export const idEntry = { hash: 0, kind: 1, keyFrom: 2, keyTo: 3, from: 4, to: 5, size: 6 } as const

/** The names of the kinds, by their numbers. */
const kinds = ['person', 'organization', 'team'] as const
const enough = 1 << 23
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes an empty book.
 *
 * @category constructors
 */
export function newIdBook(find: FindId): IdBook {
  const bytes = new Uint8Array(1 << 12)
  return {
    find,
    bytes,
    view: new DataView(bytes.buffer),
    byteCount: 0,
    entries: new Int32Array(idEntry.size << 6),
    count: 0,
    slots: new Int32Array(1 << 8),
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
export function tidyIds(book: IdBook): void {
  if (book.byteCount < enough) return
  book.byteCount = 0
  book.count = 0
  book.slots.fill(0)
}

/**
 * Gives where the entry of an old id stands, which is that between two quotes in JSON; -1 where only the way over objects
 * knows what to do.
 *
 * @category combinators
 */
export function entryOfId(
  book: IdBook,
  kind: number,
  input: Uint8Array,
  view: DataView,
  from: number,
  to: number,
): number {
  const hash = (wideHashOf(view, from, to) + kind) | 0
  const mask = book.slots.length - 1
  const { entries } = book
  let slot = spread(hash) & mask
  for (;;) {
    const at = ((book.slots[slot] as number) - 1) * idEntry.size
    if (at < 0) return learn(book, kind, input, from, to, hash)
    if (entries[at] === hash && entries[at + idEntry.kind] === kind && isKey(book, at, input, from, to)) return at
    slot = (slot + 1) & mask
  }
}

function isKey({ bytes, entries }: IdBook, entry: number, input: Uint8Array, from: number, to: number): boolean {
  const start = entries[entry + idEntry.keyFrom] as number
  if ((entries[entry + idEntry.keyTo] as number) - start !== to - from) return false
  const shift = start - from
  for (let at = from; at < to; at++) if (bytes[at + shift] !== input[at]) return false
  return true
}

function learn(book: IdBook, kind: number, input: Uint8Array, from: number, to: number, hash: number): number {
  const old = decoder.decode(input.subarray(from, to))
  const id = old.includes('\\') ? (JSON.parse(`"${old}"`) as string) : old
  const found = book.find(kinds[kind] ?? 'person', id)
  if (found === undefined || found === '') return -1
  const { byteCount: keyFrom } = book
  const token = found === null ? '' : JSON.stringify(found)
  widen(book, keyFrom + to - from + 3 * token.length)
  const keyTo = keyFrom + to - from
  for (let at = from; at < to; at++) book.bytes[keyFrom + at - from] = input[at] as number
  book.byteCount = keyTo + encoder.encodeInto(token, book.bytes.subarray(keyTo)).written
  const at = book.count * idEntry.size
  if (at + idEntry.size > book.entries.length) {
    const larger = new Int32Array(2 * book.entries.length)
    larger.set(book.entries)
    book.entries = larger
  }
  const { entries } = book
  entries[at + idEntry.hash] = hash
  entries[at + idEntry.kind] = kind
  entries[at + idEntry.keyFrom] = keyFrom
  entries[at + idEntry.keyTo] = keyTo
  entries[at + idEntry.from] = keyTo
  entries[at + idEntry.to] = book.byteCount
  book.count++
  if (2 * book.count > book.slots.length) growSlots(book)
  else place(book, book.count - 1)
  return at
}

function widen(book: IdBook, length: number): void {
  if (length + slack <= book.bytes.length) return
  const larger = new Uint8Array(2 * (length + slack))
  larger.set(book.bytes.subarray(0, book.byteCount))
  book.bytes = larger
  book.view = new DataView(larger.buffer)
}

function place(book: IdBook, number: number): void {
  const mask = book.slots.length - 1
  let slot = spread(book.entries[number * idEntry.size] as number) & mask
  while (book.slots[slot] !== 0) slot = (slot + 1) & mask
  book.slots[slot] = number + 1
}

function growSlots(book: IdBook): void {
  book.slots = new Int32Array(2 * book.slots.length)
  for (let number = 0; number < book.count; number++) place(book, number)
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}
