/**
 * The bytes that rows of one table are printed on, one row behind the other.
 */
import { printText } from './Bulk.js'
import { escapeJson, escapeSign } from './escape.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Bytes, of which those before `at` are written. They move when there are too few: what is written keeps its index.
 *
 * @category model
 */
export interface RowSheet {
  bytes: Uint8Array
  at: number
}

const [quote, backslash, digitZero, letterNull] = [0x22, 0x5c, 0x30, 0x6e]
const encoder = new TextEncoder()
const sign = Buffer.from(escapeSign)
const [signStart = 0] = sign
const escaped = Buffer.from('\\u')
const shortCopy = 64

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes an empty sheet with some room.
 *
 * @category constructors
 */
export function rowSheet(room: number): RowSheet {
  return { bytes: Buffer.allocUnsafeSlow(room), at: 0 }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Writes one byte.
 *
 * @category combinators
 */
export function putByte(sheet: RowSheet, code: number): void {
  if (sheet.at === sheet.bytes.length) makeRoom(sheet, 1)
  sheet.bytes[sheet.at++] = code
}

/**
 * Copies bytes.
 *
 * @category combinators
 */
export function putBytes(sheet: RowSheet, source: Uint8Array, from: number, to: number): void {
  const length = to - from
  if (sheet.at + length > sheet.bytes.length) makeRoom(sheet, length)
  const { bytes, at } = sheet
  if (length > shortCopy) bytes.set(source.subarray(from, to), at)
  else for (let index = 0; index < length; index += 1) bytes[at + index] = source[from + index] as number
  sheet.at = at + length
}

/**
 * Writes a text as it is.
 *
 * @category combinators
 */
export function putString(sheet: RowSheet, text: string): void {
  // A code unit of UTF-16 has up to three bytes in UTF-8.
  if (sheet.at + 3 * text.length > sheet.bytes.length) makeRoom(sheet, 3 * text.length)
  const { bytes, at } = sheet
  if (text.length <= shortCopy) {
    let index = 0
    for (; index < text.length; index += 1) {
      const code = text.charCodeAt(index)
      if (code > 0x7f) break
      bytes[at + index] = code
    }
    if (index === text.length) {
      sheet.at = at + index
      return
    }
  }
  sheet.at = at + encoder.encodeInto(text, bytes.subarray(at)).written
}

/**
 * Writes a whole number that is not negative.
 *
 * @category combinators
 */
export function putInteger(sheet: RowSheet, number: number): void {
  if (number < 10) putByte(sheet, digitZero + number)
  else putString(sheet, String(number))
}

/**
 * Prints what a token of JSON says as a cell of text: a text without its quotes, null as nothing, all else as it is.
 *
 * @category combinators
 */
export function putToken(sheet: RowSheet, source: Buffer, from: number, to: number): void {
  if (source[from] !== quote) {
    if (source[from] !== letterNull) putBytes(sheet, source, from, to)
    return
  }
  const length = to - from - 2
  if (length === 0) {
    putOddToken(sheet, source, from, to)
    return
  }
  if (sheet.at + length > sheet.bytes.length) makeRoom(sheet, length)
  const { bytes, at } = sheet
  const shift = from + 1
  for (let index = 0; index < length; index += 1) {
    const code = source[shift + index] as number
    if (code === backslash || code === signStart) {
      putOddToken(sheet, source, from, to)
      return
    }
    bytes[at + index] = code
  }
  sheet.at = at + length
}

function putOddToken(sheet: RowSheet, source: Buffer, from: number, to: number): void {
  putString(sheet, printText(JSON.parse(source.toString('utf8', from, to))))
}

/**
 * Prints JSON as a cell.
 *
 * @category combinators
 */
export function putJson(sheet: RowSheet, source: Buffer, from: number, to: number): void {
  const json = source.subarray(from, to)
  if (json.includes(escaped) || json.includes(sign)) putString(sheet, escapeJson(json.toString()))
  else putBytes(sheet, source, from, to)
}

function makeRoom(sheet: RowSheet, length: number): void {
  const { bytes, at } = sheet
  const more = Buffer.allocUnsafeSlow(Math.max(2 * bytes.length, at + length))
  more.set(bytes.subarray(0, at))
  sheet.bytes = more
}
