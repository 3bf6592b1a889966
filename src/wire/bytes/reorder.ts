/**
 * The reordering of lines: an object has the keys that are indices first, in their order, wherever they are written. A line in
 * which they stand elsewhere is copied with its members in the order of the object, so that a plan may take it.
 */
import { indexIn } from './KeyBook.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/** A line while it is copied. */
interface Copying {
  readonly input: Uint8Array
  readonly to: number
  readonly output: Uint8Array
  /** Where the copy ends, so far. */
  end: number
  isChanged: boolean
}

/** A member of an object: where in the copy it begins and ends, and the index that its key is; -1 where it is none. */
interface Member {
  readonly from: number
  readonly to: number
  readonly index: number
}

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const colon = 0x3a
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d
const deepest = 64

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Copies the line of `input` between two indices to the beginning of `output`, which is as long as it, and answers how long the
 * copy is; -1 where all members stand in their places, and of what has white space or is no JSON at a glance. What is no JSON
 * is none afterwards: members are moved as they are.
 *
 * @category combinators
 */
export function reorder(input: Uint8Array, from: number, to: number, output: Uint8Array): number {
  if (!mayHaveIndex(input, from, to)) return -1
  const copying: Copying = { input, to, output, end: 0, isChanged: false }
  const behind = copyValue(copying, from, 0)
  return behind === to && copying.isChanged ? copying.end : -1
}

/** Tells whether a quote that may open a key is followed by a digit. */
function mayHaveIndex(input: Uint8Array, from: number, to: number): boolean {
  for (let at = input.indexOf(quote, from); at >= 0 && at < to; at = input.indexOf(quote, at + 1)) {
    const code = input[at + 1] as number
    const before = input[at - 1]
    if (code >= 0x30 && code <= 0x39 && (before === openBrace || before === comma)) return true
  }
  return false
}

/** Copies a value and answers the index behind it; -1 where it is not copied. */
function copyValue(copying: Copying, from: number, depth: number): number {
  const { input, to } = copying
  if (depth > deepest || from >= to) return -1
  const code = input[from]
  if (code === openBrace) return copyObject(copying, from, depth)
  if (code === openBracket) return copyList(copying, from, depth)
  if (code === quote) return copyText(copying, from)
  let at = from
  for (; at < to; at++) {
    const each = input[at] as number
    if (each === comma || each === closeBrace || each === closeBracket) break
    if (each <= 0x20 || each === quote || each === colon) return -1
    copying.output[copying.end++] = each
  }
  return at === from ? -1 : at
}

function copyText(copying: Copying, from: number): number {
  const { input, to, output } = copying
  output[copying.end++] = quote
  for (let at = from + 1; at < to; at++) {
    const code = input[at] as number
    output[copying.end++] = code
    if (code === quote) return at + 1
    if (code !== backslash) continue
    at++
    output[copying.end++] = input[at] as number
  }
  return -1
}

function copyObject(copying: Copying, from: number, depth: number): number {
  const { input, output } = copying
  output[copying.end++] = openBrace
  const first = copying.end
  const members: Array<Member> = []
  let isOrdered = true
  let last = -1
  let at = from + 1
  if (input[at] !== closeBrace) {
    for (;;) {
      const start = copying.end
      const keyTo = input[at] === quote ? copyText(copying, at) : -1
      if (keyTo < 0 || keyTo >= copying.to || input[keyTo] !== colon) return -1
      output[copying.end++] = colon
      const index = indexIn(input, at + 1, keyTo - 1)
      if (index >= 0 && index < last) isOrdered = false
      last = index < 0 ? Number.POSITIVE_INFINITY : index
      at = copyValue(copying, keyTo + 1, depth + 1)
      if (at < 0 || at >= copying.to) return -1
      members.push({ from: start, to: copying.end, index })
      if (input[at] !== comma) break
      output[copying.end++] = comma
      at++
    }
  }
  if (input[at] !== closeBrace) return -1
  if (!isOrdered) arrange(copying, members, first)
  output[copying.end++] = closeBrace
  return at + 1
}

/** Puts the members of an object, which begin at an index of the copy, into the order of an object. */
function arrange(copying: Copying, members: ReadonlyArray<Member>, first: number): void {
  const { output } = copying
  // Where it is one of Node's buffers, its own `slice` would not copy.
  const copied = new Uint8Array(output.subarray(first, copying.end))
  const indices = members.filter(({ index }) => index >= 0).sort((left, right) => left.index - right.index)
  let end = first
  for (const { from, to } of [...indices, ...members.filter(({ index }) => index < 0)]) {
    if (end > first) output[end++] = comma
    output.set(copied.subarray(from - first, to - first), end)
    end += to - from
  }
  copying.isChanged = true
}

function copyList(copying: Copying, from: number, depth: number): number {
  const { input, output } = copying
  output[copying.end++] = openBracket
  let at = from + 1
  if (input[at] !== closeBracket) {
    for (;;) {
      at = copyValue(copying, at, depth + 1)
      if (at < 0 || at >= copying.to || input[at] !== comma) break
      output[copying.end++] = comma
      at++
    }
  }
  if (at < 0 || at >= copying.to || input[at] !== closeBracket) return -1
  output[copying.end++] = closeBracket
  return at + 1
}
