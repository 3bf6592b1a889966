/**
 * JSON.parse that refuses what JSON.parse would change: a key given twice, a number that would print as another decimal,
 * and what is nested or written beyond the limits. No library checks all of these.
 *
 * The happy path is the native parser and one scan of the text, which counts the colons outside strings: they are as
 * many as the properties of the result exactly when no key was given twice. Only where that scan is suspicious does the
 * exact reader of this file walk the text, to say what is wrong and where.
 */
import * as E from 'fp-ts/lib/Either.js'
import { type DecodeError, type DecodeErrors, decodeError, maxErrors, pointer } from './DecodeError.js'
import { type Json, type Limits, recordLimits } from './Json.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How a text is read. `lenient`: of a key given twice the last is kept, as JSON.parse does.
 *
 * @category model
 */
export interface ParseOptions {
  readonly lenient?: boolean
  /** Default those of a record. */
  readonly limits?: Limits
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Reads a JSON text exactly or not at all. Refuses a key given twice (`syntax`, at that key, unless lenient), a number
 * that would print as another decimal (`syntax`, at that number), more than 512 levels of nesting or 16 MiB (`limit`),
 * and what is no JSON (`syntax`, with the position counted from 1 in UTF-16 units). Never throws.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { parseWire } from 'identikit'
 *
 * assert.deepStrictEqual(parseWire('{"id":17}'), E.right({ id: 17 }))
 * assert.strictEqual(E.isLeft(parseWire('{"id":12345678901234567890}')), true)
 *
 * @category constructors
 */
export function parseWire(text: string, options: ParseOptions = {}): E.Either<DecodeErrors, Json> {
  const { lenient = false, limits = recordLimits } = options
  if (text.length > limits.bytes / 3) {
    const length = utf8Length(text)
    if (length > limits.bytes) return E.left([overLong(length, limits)])
  }
  const colons = countColons(text, limits.levels)
  if (colons !== undefined) {
    const value = parse(text)
    if (value !== undefined && (lenient || countProperties(value) === colons)) return E.right(value)
  }
  const errors = inspect(text, lenient, limits.levels)
  const value = errors === undefined ? parse(text) : undefined
  if (value !== undefined) return E.right(value)
  return E.left(errors ?? [decodeError('syntax', '', 'JSON', 'something else')])
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

/**
 * Makes the fault of a record that is longer than the limit.
 *
 * @category errors
 */
export function overLong(length: number, limits: Limits = recordLimits): DecodeError {
  return decodeError('limit', '', `at most ${limits.bytes} bytes`, `${length} bytes`)
}

/**
 * Finds where a text stops being JSON, as an index; the length of the text where it only ends too early, undefined where
 * it is JSON or is nested too deep to tell.
 *
 * @category errors
 */
export function syntaxFault(text: string): number | undefined {
  const end = walk(text, undefined, recordLimits.levels)
  return end._tag === 'broken' ? end.at : undefined
}

// -------------------------------------------------------------------------------------
// the happy path
// -------------------------------------------------------------------------------------

const quote = 0x22
const comma = 0x2c
const minus = 0x2d
const point = 0x2e
const zero = 0x30
const nine = 0x39
const colon = 0x3a
const openArray = 0x5b
const backslash = 0x5c
const closeArray = 0x5d
const letterE = 0x65
const openObject = 0x7b
const closeObject = 0x7d

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Counts the colons outside strings; undefined where a number is not exact or the nesting is too deep. */
function countColons(text: string, maxLevels: number): number | undefined {
  const length = text.length
  let colons = 0
  let depth = 0
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      at = skipString(text, at + 1)
    } else if (code === colon) {
      colons++
      at++
    } else if (code === minus || isDigit(code)) {
      const end = skipNumber(text, at + 1)
      if (!isShort(text, at, end) && !isExact(text.slice(at, end))) return undefined
      at = end
    } else {
      if (code === openObject || code === openArray) {
        depth++
        if (depth > maxLevels) return undefined
      } else if (code === closeObject || code === closeArray) depth--
      at++
    }
  }
  return colons
}

function skipString(text: string, from: number): number {
  for (let end = text.indexOf('"', from); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end
    while (text.charCodeAt(before - 1) === backslash) before--
    if ((end - before) % 2 === 0) return end + 1
  }
  return text.length
}

function skipNumber(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (!isDigit(code) && code !== point && code !== minus && code !== 0x2b && (code | 0x20) !== letterE) return at
    at++
  }
}

/** Fifteen digits without an exponent are always carried exactly by a double. */
function isShort(text: string, from: number, end: number): boolean {
  if (end - from > 15) return false
  for (let at = from; at < end; at++) if (text.charCodeAt(at) > nine) return false
  return true
}

function countProperties(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0
  const items: ReadonlyArray<Json> = Array.isArray(value) ? value : Object.values(value)
  let count = Array.isArray(value) ? 0 : items.length
  for (const item of items) if (typeof item === 'object' && item !== null) count += countProperties(item)
  return count
}

function utf8Length(text: string): number {
  let length = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return length
}

// -------------------------------------------------------------------------------------
// decimals
// -------------------------------------------------------------------------------------

function isDigit(code: number): boolean {
  return code >= zero && code <= nine
}

/** Tells whether a number token names the decimal that is printed for the double it becomes. */
function isExact(token: string): boolean {
  const value = Number(token)
  if (!Number.isFinite(value)) return false
  const printed = String(value)
  return printed === token || decimal(printed) === decimal(token)
}

/** Normalises a decimal: sign, digits without zeros at either end, exponent of the last digit. */
function decimal(token: string): string {
  const negative = token.startsWith('-')
  const [mantissa = '', exponent = '0'] = token.slice(negative ? 1 : 0).split(/e/i)
  const [whole = '', fraction = ''] = mantissa.split('.')
  const digits = whole + fraction
  let from = 0
  let end = digits.length
  while (from < end && digits.charCodeAt(from) === zero) from++
  while (end > from && digits.charCodeAt(end - 1) === zero) end--
  if (from === end) return '0'
  return `${negative ? '-' : ''}${digits.slice(from, end)}e${Number(exponent) - fraction.length + digits.length - end}`
}

// -------------------------------------------------------------------------------------
// the exact reader
// -------------------------------------------------------------------------------------

interface Level {
  readonly names: Set<string> | undefined
  readonly object: boolean
  key: string | number
}

interface Visitor {
  readonly name: (levels: ReadonlyArray<Level>, name: string) => void
  readonly number: (levels: ReadonlyArray<Level>, token: string) => void
}

type End =
  | { readonly _tag: 'sound' }
  | { readonly _tag: 'deep'; readonly levels: ReadonlyArray<Level> }
  | { readonly _tag: 'broken'; readonly at: number; readonly expected: string }

function inspect(text: string, lenient: boolean, maxLevels: number): DecodeErrors | undefined {
  const errors: Array<DecodeError> = []
  let more = 0
  const report = (error: () => DecodeError): void => {
    if (errors.length < maxErrors) errors.push(error())
    else more++
  }
  const pathOf = (levels: ReadonlyArray<Level>): string => pointer(levels.map((level) => level.key))
  const end = walk(
    text,
    {
      name: (levels, name) => {
        const names = levels.at(-1)?.names
        if (!lenient && names?.has(name)) {
          report(() => decodeError('syntax', pathOf(levels), 'each key once', 'the same key twice'))
        }
        names?.add(name)
      },
      number: (levels, token) => {
        if (isExact(token)) return
        report(() => decodeError('syntax', pathOf(levels), 'a number that is carried exactly', 'one that would change'))
      },
    },
    maxLevels,
  )
  if (end._tag === 'deep') {
    report(() => decodeError('limit', pathOf(end.levels.slice(0, 8)), `at most ${maxLevels} levels of nesting`, 'more'))
  } else if (end._tag === 'broken') {
    const actual = end.at >= text.length ? 'the end of the text' : `something else at character ${end.at + 1}`
    report(() => decodeError('syntax', '', end.expected, actual))
  }
  if (more > 0) errors.push(decodeError('more', '', 'no further errors', `${more} more`))
  const [first, ...others] = errors
  return first === undefined ? undefined : [first, ...others]
}

/** Walks a text by the grammar of RFC 8259, without recursion. */
function walk(text: string, visitor: Visitor | undefined, maxLevels: number): End {
  const levels: Array<Level> = []
  let at = skipSpace(text, 0)
  for (;;) {
    if (levels.at(-1)?.object) {
      const value = readName(text, at, levels, visitor)
      if (value < 0) return broken(text, ~value, 'a key and a colon')
      at = value
    }
    const code = text.charCodeAt(at)
    const object = code === openObject
    if (object || code === openArray) {
      if (levels.length === maxLevels) return { _tag: 'deep', levels }
      levels.push({ names: object && visitor !== undefined ? new Set() : undefined, object, key: 0 })
      at = skipSpace(text, at + 1)
      if (text.charCodeAt(at) !== (object ? closeObject : closeArray)) continue
    } else {
      const end = endOfScalar(text, at)
      if (end < 0) return broken(text, ~end, ~end === at ? 'a JSON value' : 'the rest of a JSON value')
      if (code === minus || isDigit(code)) visitor?.number(levels, text.slice(at, end))
      at = end
    }
    for (;;) {
      at = skipSpace(text, at)
      const level = levels.at(-1)
      if (level === undefined) return at >= text.length ? { _tag: 'sound' } : broken(text, at, 'the end of the text')
      const next = text.charCodeAt(at)
      if (next === comma) {
        at = skipSpace(text, at + 1)
        if (!level.object) level.key = Number(level.key) + 1
        break
      }
      if (next !== (level.object ? closeObject : closeArray)) {
        return broken(text, at, level.object ? 'a comma or }' : 'a comma or ]')
      }
      levels.pop()
      at++
    }
  }
}

function broken(text: string, at: number, expected: string): End {
  return { _tag: 'broken', at: Math.min(at, text.length), expected }
}

function skipSpace(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.charCodeAt(at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at
    at++
  }
}

/** Reads a key and its colon: the index of the value, or the complement of the index of the fault. */
function readName(text: string, at: number, levels: ReadonlyArray<Level>, visitor: Visitor | undefined): number {
  if (text.charCodeAt(at) !== quote) return ~at
  const end = endOfString(text, at)
  if (end < 0) return end
  const level = levels.at(-1)
  if (visitor !== undefined && level !== undefined) {
    const token = text.slice(at, end)
    level.key = token.includes('\\') ? String(JSON.parse(token)) : token.slice(1, -1)
    visitor.name(levels, level.key)
  }
  const separator = skipSpace(text, end)
  return text.charCodeAt(separator) === colon ? skipSpace(text, separator + 1) : ~separator
}

function endOfScalar(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === quote) return endOfString(text, at)
  if (code === minus || isDigit(code)) return endOfNumber(text, at)
  const word = code === 0x74 ? 'true' : code === 0x66 ? 'false' : code === 0x6e ? 'null' : ''
  if (word === '') return ~at
  for (let i = 1; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return ~(at + i)
  return at + word.length
}

function endOfString(text: string, from: number): number {
  let at = from + 1
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === quote) return at + 1
    if (!(code >= 0x20)) return ~at
    if (code === backslash) {
      at++
      const escaped = text.charAt(at)
      if (escaped === '' || !'"\\/bfnrtu'.includes(escaped)) return ~at
      if (escaped === 'u') {
        for (let i = 0; i < 4; i++) {
          at++
          if (!/^[0-9a-fA-F]$/.test(text.charAt(at))) return ~at
        }
      }
    }
    at++
  }
}

function endOfNumber(text: string, from: number): number {
  const digits = (start: number): number => {
    let at = start
    while (isDigit(text.charCodeAt(at))) at++
    return at === start ? ~at : at
  }
  const whole = text.charCodeAt(from) === minus ? from + 1 : from
  let at = text.charCodeAt(whole) === zero ? whole + 1 : digits(whole)
  if (at >= 0 && text.charCodeAt(at) === point) at = digits(at + 1)
  if (at >= 0 && (text.charCodeAt(at) | 0x20) === letterE) {
    const sign = text.charCodeAt(at + 1)
    at = digits(sign === 0x2b || sign === minus ? at + 2 : at + 1)
  }
  return at
}
