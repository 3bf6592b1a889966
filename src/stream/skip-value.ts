/**
 * Finds the end of a JSON value by its strings and brackets alone, also of a malformed one: a line feed ends a string,
 * since a string cannot hold one; a closing bracket closes the nearest one of its kind, with all that is open inside it,
 * and counts for nothing where none is open.
 */
import { maxDepth } from '../Json.js'
import { byte, type Cursor } from './cursor.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How deep inside a value the cursor is. The kinds of the outer levels are in `kinds`, further levels are only counted.
 * `solid` is the offset after the last byte that is not white space; `nested`: the value has had a bracket.
 *
 * @category model
 */
export interface Nesting {
  readonly kinds: Uint8Array
  depth: number
  beyond: number
  objects: number
  arrays: number
  quoted: boolean
  escaped: boolean
  nested: boolean
  solid: number
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a nesting, to be reset before each value.
 *
 * @category constructors
 */
export function emptyNesting(): Nesting {
  return {
    kinds: new Uint8Array(2 * maxDepth),
    depth: 0,
    beyond: 0,
    objects: 0,
    arrays: 0,
    quoted: false,
    escaped: false,
    nested: false,
    solid: 0,
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Starts a value at an offset; inside an object that is already open, or outside all brackets.
 *
 * @category combinators
 */
export function reset(nesting: Nesting, offset: number, inside: boolean): void {
  nesting.depth = 0
  nesting.beyond = 0
  nesting.objects = 0
  nesting.arrays = 0
  nesting.quoted = false
  nesting.escaped = false
  nesting.nested = false
  nesting.solid = offset
  if (inside) open(nesting, byte.openObject)
}

/**
 * Tells whether all that was opened is closed.
 *
 * @category combinators
 */
export function isClosed(nesting: Nesting): boolean {
  return nesting.depth === 0 && !nesting.quoted
}

/**
 * Moves to the end of a value. With `close`, the bracket around the value, that is the comma or bracket after it, which
 * is left to be read; without, it is after the bracket that closes the value. False where the chunk ends first.
 *
 * @category combinators
 */
export function skipValue(cursor: Cursor, nesting: Nesting, close: number | undefined): boolean {
  const { bytes, end, base } = cursor
  let at = cursor.at
  while (at < end) {
    if (nesting.quoted) {
      at = skipString(cursor, nesting, at)
      continue
    }
    const code = bytes[at] as number
    switch (code) {
      case byte.lineFeed:
        cursor.line++
        at++
        continue
      case byte.space:
      case byte.tab:
      case byte.carriageReturn:
        at++
        continue
      case byte.quote:
        nesting.quoted = true
        break
      case byte.openObject:
      case byte.openArray:
        open(nesting, code)
        break
      case byte.comma:
      case byte.closeObject:
      case byte.closeArray:
        if (close !== undefined && nesting.depth === 0 && (code === close || code === byte.comma)) {
          cursor.at = at
          return true
        }
        if (code !== byte.comma) shut(nesting, code)
        if (close === undefined && nesting.depth === 0) {
          cursor.at = at + 1
          nesting.solid = base + at + 1
          return true
        }
        break
    }
    at++
    nesting.solid = base + at
  }
  cursor.at = at
  return false
}

/** Moves behind the quote that ends a string, or onto the line feed that does. */
function skipString(cursor: Cursor, nesting: Nesting, from: number): number {
  const { bytes, end, base } = cursor
  let at = from
  let escaped = nesting.escaped
  for (; at < end; at++) {
    const code = bytes[at] as number
    if (code === byte.lineFeed || (code === byte.quote && !escaped)) {
      nesting.quoted = false
      if (code === byte.quote) at++
      escaped = false
      break
    }
    escaped = code === byte.backslash && !escaped
  }
  nesting.escaped = escaped
  nesting.solid = base + at
  return at
}

function open(nesting: Nesting, code: number): void {
  nesting.nested = true
  if (nesting.depth === nesting.kinds.length) {
    nesting.beyond++
    return
  }
  nesting.kinds[nesting.depth] = code
  nesting.depth++
  if (code === byte.openObject) nesting.objects++
  else nesting.arrays++
}

function shut(nesting: Nesting, code: number): void {
  if (nesting.beyond > 0) {
    nesting.beyond--
    return
  }
  const kind = code === byte.closeObject ? byte.openObject : byte.openArray
  if ((kind === byte.openObject ? nesting.objects : nesting.arrays) === 0) return
  for (let closed = false; !closed; ) {
    nesting.depth--
    closed = nesting.kinds[nesting.depth] === kind
    if (nesting.kinds[nesting.depth] === byte.openObject) nesting.objects--
    else nesting.arrays--
  }
}
