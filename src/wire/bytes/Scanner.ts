/**
 * The scanner: reads the tokens of one line of JSON where they stand, and takes only what `JSON.stringify` would print
 * with the same bytes, white space aside. Every function answers the index behind what it read, or -1 for a line that is
 * not taken.
 */
import { instantLength, isInstant } from './instants.js'
import { behindNext, indexIn, type KeyBook, keyTrait, nextLine, numberOf, traitsOf } from './KeyBook.js'
import { addKey, closeKeys, newOpenKeys, type OpenKeys } from './OpenKeys.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Kinds of values. `integer`: at most 15 digits. A kind stands in the low bits of a value's form.
 *
 * @category model
 */
export const kind = {
  none: 0,
  nothing: 1,
  yes: 2,
  no: 3,
  text: 4,
  emptyText: 5,
  integer: 6,
  number: 7,
  list: 8,
  object: 9,
} as const

/**
 * The bits of a form that hold the kind.
 *
 * @category model
 */
export const kindBits = 15

/**
 * Traits of values, as bits of a form. `spaced`: holds white space outside of texts. `credential`, `note`: holds such a key
 * at some depth. `oddNote`: holds a note that is not that of a secret, alone in its object. `texts`: a list of texts that are
 * not empty. `oddTexts`: a list in which some are empty, or null. `instant`: a text that is a canonical instant, of a place that
 * a shape names.
 *
 * @category model
 */
export const trait = {
  spaced: 16,
  credential: 32,
  note: 64,
  texts: 128,
  oddTexts: 256,
  oddNote: 512,
  instant: 1024,
} as const

/**
 * One line while it is read, and the buffers that are used again for each.
 *
 * @category model
 */
export interface Scanner extends OpenKeys {
  readonly book: KeyBook
  input: Uint8Array
  view: DataView
  /** Where the line ends. */
  end: number
  /** The form of the value that was read last: its kind and its traits. */
  form: number
  /** The traits of all that was read since somebody set it to none. */
  traits: number
}

/**
 * The deepest nesting of a line, in levels.
 *
 * @category model
 */
export const deepest = 512

const none = new Uint8Array(0)

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a scanner.
 *
 * @category constructors
 */
export function newScanner(book: KeyBook): Scanner {
  return {
    book,
    input: none,
    view: new DataView(none.buffer),
    end: 0,
    form: 0,
    traits: 0,
    ...newOpenKeys(),
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Points a scanner at a line.
 *
 * @category combinators
 */
export function openLine(scanner: Scanner, input: Uint8Array, to: number): void {
  if (scanner.input !== input) {
    scanner.input = input
    scanner.view = new DataView(input.buffer, input.byteOffset, input.byteLength)
  }
  scanner.end = to
  closeKeys(scanner)
  nextLine(scanner.book)
}

/**
 * Skips white space.
 *
 * @category combinators
 */
export function skipSpace(scanner: Scanner, from: number): number {
  const { input, end } = scanner
  let at = from
  while (at < end) {
    const code = input[at] as number
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d && code !== 0x0a) break
    at++
  }
  if (at !== from) scanner.traits |= trait.spaced
  return at
}

/**
 * Reads a value that stands at some depth: a value of the line's own object has depth 1.
 *
 * @category combinators
 */
export function scanValue(scanner: Scanner, at: number, depth: number): number {
  const { input } = scanner
  const code = input[at] as number
  if (code === 0x22) {
    const end = scanText(scanner, at + 1)
    scanner.form = end === at + 2 ? kind.emptyText : kind.text
    return end
  }
  if (code === 0x7b) return scanObject(scanner, at + 1, depth)
  if (code === 0x5b) return scanList(scanner, at + 1, depth)
  if (code === 0x74) return scanWord(scanner, at, 0x65757274, 4, kind.yes)
  if (code === 0x6e) return scanWord(scanner, at, 0x6c6c756e, 4, kind.nothing)
  if (code === 0x66) {
    return at < scanner.end && input[at + 4] === 0x65 ? scanWord(scanner, at, 0x736c6166, 5, kind.no) : -1
  }
  return scanNumber(scanner, at)
}

function scanWord(scanner: Scanner, at: number, word: number, length: number, form: number): number {
  if (at + length > scanner.end || scanner.view.getInt32(at, true) !== word) return -1
  scanner.form = form
  return at + length
}

/**
 * Reads a text from behind its opening quote on.
 *
 * @category combinators
 */
export function scanText(scanner: Scanner, from: number): number {
  const { input, view, end } = scanner
  let at = from
  while (at < end) {
    const word = view.getInt32(at, true)
    // With its second bit turned, a quote is 20, and all that is less is a control character, as before.
    const stops = (((word ^ 0x02020202) - 0x21212121) | ((word ^ 0x5c5c5c5c) - 0x01010101)) & ~word & 0x80808080
    if (stops === 0) {
      at = (at + 4) | 0
      continue
    }
    // The lowest bit is that of the first byte at which to stop: what is borrowed is borrowed from above.
    at += (31 - Math.clz32(stops & -stops)) >> 3
    if (at >= end) return -1
    const code = input[at] as number
    if (code === 0x22) return at + 1
    if (code < 0x20) return -1
    at = scanEscape(scanner, at)
    if (at < 0) return -1
  }
  return -1
}

/**
 * Gives the form of the text between two quotes, of a place that a shape names.
 *
 * @category combinators
 */
export function textForm({ view }: Scanner, from: number, to: number): number {
  if (to === from + 2) return kind.emptyText
  return to - from === instantLength + 2 && isInstant(view, from + 1) ? kind.text | trait.instant : kind.text
}

/** An escape that `JSON.stringify` would print. */
function scanEscape({ input, end }: Scanner, at: number): number {
  if (at + 2 > end) return -1
  const code = input[at + 1]
  if (code === 0x22 || code === 0x5c) return at + 2
  if (code === 0x6e || code === 0x74 || code === 0x72 || code === 0x62 || code === 0x66) return at + 2
  if (code !== 0x75 || at + 6 > end || input[at + 2] !== 0x30 || input[at + 3] !== 0x30) return -1
  const high = input[at + 4] as number
  const low = input[at + 5] as number
  const isHex = (low >= 0x30 && low <= 0x39) || (low >= 0x61 && low <= 0x66)
  if (!isHex || (high !== 0x30 && high !== 0x31)) return -1
  const hasOwn = high === 0x30 && (low === 0x38 || low === 0x39 || low === 0x61 || low === 0x63 || low === 0x64)
  return hasOwn ? -1 : at + 6
}

function scanNumber(scanner: Scanner, from: number): number {
  const { input, end } = scanner
  const isNegative = input[from] === 0x2d
  const first = isNegative ? from + 1 : from
  let at = first
  let code = 0
  while (at < end) {
    code = input[at] as number
    if (code < 0x30 || code > 0x39) break
    at++
  }
  const digits = at - first
  if (digits === 0 || at > end) return -1
  const isZero = input[first] === 0x30
  const isMore = at < end && (code === 0x2e || code === 0x65 || code === 0x45)
  if (!isMore && digits <= 15 && !isZero) {
    scanner.form = kind.integer
    return at
  }
  if (!isMore && isZero && digits === 1 && !isNegative) {
    scanner.form = kind.integer
    return at
  }
  const behind = isMore && code === 0x2e ? behindDecimal(scanner, first, at) : -1
  if (behind >= 0) return behind
  while (at < end && isInNumber(input[at] as number)) at++
  let token = ''
  if (at - from > 32) return -1
  for (let index = from; index < at; index++) token += String.fromCharCode(input[index] as number)
  if (String(Number(token)) !== token) return -1
  scanner.form = kind.number
  return at
}

/**
 * Reads on from the point of a number that prints with the digits that it has: at most 15, the last of which is not 0, and not so
 * small that it has an exponent; -1 where it may be another one.
 */
function behindDecimal(scanner: Scanner, first: number, point: number): number {
  const { input, end } = scanner
  let at = point + 1
  while (at < end && (input[at] as number) >= 0x30 && (input[at] as number) <= 0x39) at++
  const digits = at - point - 1
  const isZero = input[first] === 0x30
  const isPlain =
    digits > 0 && at - first <= 16 && input[at - 1] !== 0x30 && (at >= end || !isInNumber(input[at] as number))
  if (!isPlain || (isZero && (point > first + 1 || digits > 6))) return -1
  scanner.form = kind.number
  return at
}

/**
 * Tells whether a byte can stand in a number.
 *
 * @category combinators
 */
export function isInNumber(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x65 || code === 0x45 || code === 0x2b || code === 0x2d
  )
}

/**
 * Reads a key from behind its opening quote on, up to its closing quote, and numbers it; an escape is not taken. The hash is
 * that of `hashOf`.
 *
 * @category combinators
 */
export function scanKey(scanner: Scanner, from: number): number {
  const { input, view, book, end } = scanner
  const next = behindNext(book, input, view, from, end)
  if (next >= 0) {
    scanner.key = book.last
    return next
  }
  let hash = 0
  for (let at = from; at < end; at++) {
    const code = input[at] as number
    if (code === 0x22) {
      scanner.key = numberOf(book, input, from, at, hash)
      return scanner.key < 0 ? -1 : at
    }
    if (code === 0x5c || code < 0x20) return -1
    hash = (Math.imul(hash, 31) + code) | 0
  }
  return -1
}

/**
 * Moves from behind a key to the value: over the colon and white space.
 *
 * @category combinators
 */
export function toValue(scanner: Scanner, from: number): number {
  const { input } = scanner
  let at = from
  if (input[at] !== 0x3a) {
    at = skipSpace(scanner, at)
    if (input[at] !== 0x3a) return -1
  }
  at++
  return (input[at] as number) <= 0x20 ? skipSpace(scanner, at) : at
}

function scanObject(scanner: Scanner, from: number, depth: number): number {
  if (depth >= deepest) return -1
  const { input, book, end } = scanner
  const base = scanner.keyCount
  const serial = scanner.serial++
  let indices = 0
  let lastIndex = -1
  let at = skipSpace(scanner, from)
  if (input[at] === 0x7d && at < end) {
    scanner.form = kind.object
    return at + 1
  }
  for (;;) {
    if (input[at] !== 0x22) return -1
    const keyFrom = at + 1
    at = scanKey(scanner, keyFrom)
    if (at < 0) return -1
    const traits = traitsOf(book, scanner.key)
    if ((traits & keyTrait.index) !== 0) {
      const index = indexIn(input, keyFrom, at)
      // An object has its indices first, in their order.
      if (indices++ !== scanner.keyCount - base || index < lastIndex) return -1
      lastIndex = index
    }
    if (!addKey(scanner, base, serial)) return -1
    if ((traits & keyTrait.credential) !== 0) scanner.traits |= trait.credential
    at = toValue(scanner, at + 1)
    if (at < 0) return -1
    at = scanValue(scanner, at, depth + 1)
    if (at < 0) return -1
    if ((input[at] as number) <= 0x20) at = skipSpace(scanner, at)
    if (at >= end) return -1
    const code = input[at]
    at++
    if ((traits & keyTrait.note) !== 0) {
      const isSecret = (traits & keyTrait.secret) !== 0 && code === 0x7d && scanner.keyCount === base + 1
      scanner.traits |= isSecret ? trait.note : trait.note | trait.oddNote
    }
    if (code === 0x7d) break
    if (code !== 0x2c) return -1
    if ((input[at] as number) <= 0x20) at = skipSpace(scanner, at)
  }
  scanner.keyCount = base
  scanner.form = kind.object
  return at
}

function scanList(scanner: Scanner, from: number, depth: number): number {
  if (depth >= deepest) return -1
  const { input, end } = scanner
  let at = skipSpace(scanner, from)
  let texts: number = trait.texts
  if (input[at] === 0x5d && at < end) {
    scanner.form = kind.list | texts
    return at + 1
  }
  for (;;) {
    at = scanValue(scanner, at, depth + 1)
    if (at < 0) return -1
    const form = scanner.form & kindBits
    if (form !== kind.text)
      texts = texts === 0 || (form !== kind.emptyText && form !== kind.nothing) ? 0 : trait.oddTexts
    if ((input[at] as number) <= 0x20) at = skipSpace(scanner, at)
    if (at >= end) return -1
    const code = input[at]
    at++
    if (code === 0x5d) break
    if (code !== 0x2c) return -1
    if ((input[at] as number) <= 0x20) at = skipSpace(scanner, at)
  }
  scanner.form = kind.list | texts
  return at
}
