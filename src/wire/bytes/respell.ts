/**
 * The respelling of lines: what `JSON.stringify` would write with other bytes (`\u00e9`, `\/`, `1.0`, white space between tokens)
 * is written as that would. A plan that does not take a line as it is written may take it so: it means the same, value by value
 * and key by key, since no token is added, left out or moved.
 */
import { type BytePlan, padding } from './BytePlan.js'
import { reorder } from './reorder.js'
import { isInNumber } from './Scanner.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

const quote = 0x22
const backslash = 0x5c
const point = 0x2e
const zero = 0x30

/** After a line that was taken as it was respelled, so many others with a backslash are respelled first that need not be. */
const patienceForMore = 16

/** So many lines with white space are tried as they are written: trails that they teach lead more of them through ahead. */
const spacedLessons = 256

/** Bytes that can be read and written by words. */
interface Viewed {
  readonly bytes: Uint8Array
  readonly view: DataView
}

/** The bit that tells of an escape that it was respelled; above it stand four bits for what was written, then what was read. */
const changed = 1

/** The letters of short escapes, by the control character that they stand for. */
const shortEscapes: ReadonlyMap<number, number> = new Map([
  [0x08, 0x62],
  [0x09, 0x74],
  [0x0a, 0x6e],
  [0x0c, 0x66],
  [0x0d, 0x72],
])

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a plan that takes what another one takes, of lines as they are written or respelled.
 *
 * @category constructors
 */
export function respelling(plan: BytePlan): BytePlan {
  let scratch = viewOf(new Uint8Array(0))
  let source = scratch
  let ordered = scratch.bytes
  let spelled = -1
  let patience = 0
  let lessons = spacedLessons
  const respelled: BytePlan['line'] = (input, from, to, output, at) => {
    // A copy is of the class of the input, be it one of Node's: what has to read two classes is compiled anew, and is slower.
    if (to - from + padding > scratch.bytes.length) scratch = viewOf(Uint8Array.prototype.slice.call(input))
    if (source.bytes !== input) source = viewOf(input)
    spelled = respell(source, from, to, scratch)
    return spelled < 0 ? -1 : plan.line(scratch.bytes, 0, spelled, output, at)
  }
  const reordered: BytePlan['line'] = (input, from, to, output, at) => {
    if (scratch.bytes.length > ordered.length) ordered = Uint8Array.prototype.slice.call(scratch.bytes)
    const isSpelled = spelled >= 0
    const bytes = isSpelled ? scratch.bytes : input
    const end = reorder(bytes, isSpelled ? 0 : from, isSpelled ? spelled : to, ordered)
    return end < 0 ? -1 : plan.line(ordered, 0, end, output, at)
  }
  return {
    ...plan,
    line: (input, from, to, output, at) => {
      let isLikely = false
      if (isSpaced(input, from, to)) {
        isLikely = patience > 0 || lessons === 0
        if (!isLikely) lessons--
      } else if (patience > 0) isLikely = input.subarray(from, to).includes(backslash)
      const first = isLikely ? respelled(input, from, to, output, at) : plan.line(input, from, to, output, at)
      if (first >= 0) {
        if (isLikely) patience = patienceForMore
        return first
      }
      if (!isLikely) {
        const second = respelled(input, from, to, output, at)
        if (second >= 0) patience = patienceForMore
        return second >= 0 ? second : reordered(input, from, to, output, at)
      }
      if (patience > 0) patience--
      const last = plan.line(input, from, to, output, at)
      return last >= 0 ? last : reordered(input, from, to, output, at)
    },
  }
}

/**
 * Views bytes by words as well.
 *
 * @category constructors
 */
export function viewOf(bytes: Uint8Array): Viewed {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/** Tells whether there is white space behind the first colon of a line. */
function isSpaced(input: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (input[at] === 0x3a) return (input[at + 1] as number) <= 0x20
  return false
}

/**
 * Respells the line of `source` between two indices from the beginning of `target` on, which is as long as it and by `padding`
 * longer, and answers how long it is then; -1 where nothing is to be respelled, and where a part of it has no other spelling.
 * What is no JSON is none afterwards.
 *
 * @category combinators
 */
export function respell(source: Viewed, from: number, to: number, target: Viewed): number {
  const { bytes: input, view } = source
  const { bytes: output, view: out } = target
  let isChanged = false
  let at = from
  let end = 0
  while (at < to) {
    const code = input[at] as number
    if (code === quote) {
      output[end++] = quote
      at++
      for (;;) {
        while (at + 4 <= to) {
          const word = view.getInt32(at, true)
          const quotes = word ^ 0x22222222
          const slashes = word ^ 0x5c5c5c5c
          // A byte that is zero here is one of the two; where it is borrowed from, there is a stop too many at most.
          const stops = ((quotes - 0x01010101) & ~quotes) | ((slashes - 0x01010101) & ~slashes)
          if ((stops & 0x80808080) !== 0) break
          out.setInt32(end, word, true)
          at = (at + 4) | 0
          end = (end + 4) | 0
        }
        while (at < to && input[at] !== quote && input[at] !== backslash) output[end++] = input[at++] as number
        if (at >= to) return -1
        if (input[at] === quote) break
        const done = respellEscape(input, at, to, output, end)
        if (done < 0) return -1
        if ((done & changed) !== 0) isChanged = true
        at += done >> 8
        end += (done >> 4) & 15
      }
      output[end++] = quote
      at++
    } else if (code === 0x2d || (code >= zero && code <= 0x39)) {
      const behind = behindNumber(input, at, to)
      const last = lastOfNumber(input, at, behind)
      if (last !== behind) isChanged = true
      while (at < last) output[end++] = input[at++] as number
      at = behind
    } else {
      if (code === backslash) return -1
      output[end++] = code
      at++
      // Behind these, white space parts nothing.
      const isSeparator = code === 0x2c || code === 0x3a || code === 0x7b || code === 0x5b
      if (isSeparator && (input[at] as number) <= 0x20) {
        const before = at
        while (at < to && isSpace(input[at] as number)) at++
        if (at !== before) isChanged = true
      }
    }
  }
  return isChanged ? end : -1
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d || code === 0x0a
}

/** Answers how many bytes were read, how many were written and whether these are others; -1 where there is no other spelling. */
function respellEscape(input: Uint8Array, at: number, to: number, output: Uint8Array, end: number): number {
  if (at + 2 > to) return -1
  const code = input[at + 1] as number
  if (code === 0x75) return respellUnit(input, at, to, output, end)
  if (code === 0x2f) {
    output[end] = code
    return (2 << 8) | (1 << 4) | changed
  }
  if (code !== quote && code !== backslash && !isShortEscape(code)) return -1
  output[end] = backslash
  output[end + 1] = code
  return (2 << 8) | (2 << 4)
}

function isShortEscape(code: number): boolean {
  return code === 0x62 || code === 0x66 || code === 0x6e || code === 0x72 || code === 0x74
}

/** Respells an escaped UTF-16 code unit, or two that belong together; half of such a pair has no other spelling. */
function respellUnit(input: Uint8Array, at: number, to: number, output: Uint8Array, end: number): number {
  const unit = unitAt(input, at, to)
  if (unit < 0) return -1
  if (unit < 0x20 || unit === quote || unit === backslash) {
    const short = unit < 0x20 ? shortEscapes.get(unit) : unit
    output[end] = backslash
    if (short !== undefined) {
      output[end + 1] = short
      return (6 << 8) | (2 << 4) | changed
    }
    const digits = [0x75, zero, zero, zero + (unit >> 4), (unit & 15) < 10 ? zero + (unit & 15) : 0x57 + (unit & 15)]
    for (const [index, digit] of digits.entries()) output[end + 1 + index] = digit
    return (6 << 8) | (6 << 4) | (input[at + 5] === digits[4] ? 0 : changed)
  }
  if (unit < 0x80) {
    output[end] = unit
    return (6 << 8) | (1 << 4) | changed
  }
  if (unit < 0x800) {
    output[end] = 0xc0 | (unit >> 6)
    output[end + 1] = 0x80 | (unit & 63)
    return (6 << 8) | (2 << 4) | changed
  }
  if (unit < 0xd800 || unit > 0xdfff) {
    output[end] = 0xe0 | (unit >> 12)
    output[end + 1] = 0x80 | ((unit >> 6) & 63)
    output[end + 2] = 0x80 | (unit & 63)
    return (6 << 8) | (3 << 4) | changed
  }
  const isFollowed = unit < 0xdc00 && input[at + 6] === backslash && input[at + 7] === 0x75
  const low = isFollowed ? unitAt(input, at + 6, to) : -1
  if (low < 0xdc00 || low > 0xdfff) return -1
  const whole = 0x10000 + ((unit - 0xd800) << 10) + low - 0xdc00
  output[end] = 0xf0 | (whole >> 18)
  output[end + 1] = 0x80 | ((whole >> 12) & 63)
  output[end + 2] = 0x80 | ((whole >> 6) & 63)
  output[end + 3] = 0x80 | (whole & 63)
  return (12 << 8) | (4 << 4) | changed
}

/** The code unit that is escaped at an index; -1 where its four digits are none. */
function unitAt(input: Uint8Array, at: number, to: number): number {
  if (at + 6 > to) return -1
  let unit = 0
  for (let index = at + 2; index < at + 6; index++) {
    const code = input[index] as number
    const letter = code | 0x20
    const digit = code >= zero && code <= 0x39 ? code - zero : letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
    if (digit < 0) return -1
    unit = (unit << 4) | digit
  }
  return unit
}

function behindNumber(input: Uint8Array, from: number, to: number): number {
  let at = from + 1
  while (at < to && isInNumber(input[at] as number)) at++
  return at
}

/**
 * Where a number can end that ends at an index: behind a point there are no zeros at the end of it. What has an exponent, or is no
 * number, ends where it does.
 */
function lastOfNumber(input: Uint8Array, from: number, to: number): number {
  const first = input[from] === 0x2d ? from + 1 : from
  let at = first
  while (at < to && input[at] !== point) {
    if (!isDigit(input[at] as number)) return to
    at++
  }
  if (at === to || at === first || at + 1 === to) return to
  for (let digit = at + 1; digit < to; digit++) if (!isDigit(input[digit] as number)) return to
  let last = to
  while (input[last - 1] === zero) last--
  return last - 1 === at ? at : last
}

function isDigit(code: number): boolean {
  return code >= zero && code <= 0x39
}
