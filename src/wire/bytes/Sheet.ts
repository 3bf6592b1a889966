/**
 * The sheet that a plan writes on: bytes of the line and bytes that are known beforehand, one behind the other, up to a
 * limit. What does not fit is not written, and is told at the end.
 */

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The output of one line. Every function that writes answers the index behind what it wrote.
 *
 * @category model
 */
export interface Sheet {
  output: Uint8Array
  view: DataView
  /** Up to where may be written. */
  limit: number
  isOver: boolean
  /** What was written that depends on the line: what, from where to where in the output, and two numbers. */
  trace: Array<number> | undefined
}

/**
 * Bytes that are known beforehand, and a view of them. There is some room behind the last one.
 *
 * @category model
 */
export interface Glue {
  readonly bytes: Uint8Array
  readonly view: DataView
}

/**
 * How much may be scribbled behind what was written.
 *
 * @category model
 */
export const slack = 8

/**
 * From how many bytes on the engine's own copying is faster than a loop.
 *
 * @category model
 */
export const longCopy = 512
const nothing = new Uint8Array(0)

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a sheet without a place to write to.
 *
 * @category constructors
 */
export function newSheet(): Sheet {
  return { output: nothing, view: new DataView(nothing.buffer), limit: 0, isOver: false, trace: undefined }
}

/**
 * Gathers texts into glue, and tells where each begins.
 *
 * @category constructors
 */
export function glueOf(texts: ReadonlyArray<string>): { readonly glue: Glue; readonly starts: ReadonlyArray<number> } {
  const pieces = texts.map((text) => new TextEncoder().encode(text))
  const starts: Array<number> = [0]
  for (const piece of pieces) starts.push((starts.at(-1) ?? 0) + piece.length)
  const bytes = new Uint8Array((starts.at(-1) ?? 0) + slack)
  for (const [index, piece] of pieces.entries()) bytes.set(piece, starts[index] ?? 0)
  return { glue: { bytes, view: new DataView(bytes.buffer) }, starts }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Points a sheet at a place of an output.
 *
 * @category combinators
 */
export function openSheet(sheet: Sheet, output: Uint8Array, limit: number): void {
  if (sheet.output !== output) {
    sheet.output = output
    sheet.view = new DataView(output.buffer, output.byteOffset, output.byteLength)
  }
  sheet.limit = Math.min(limit, output.length - slack)
  sheet.isOver = false
  sheet.trace = undefined
}

/**
 * Copies bytes, eight at a time as a double, so that some more may follow what was asked for. A double that is not a number
 * might change on the way: none is in UTF-8, where a byte from F0 on is never followed by 7F, and none ends with FF.
 *
 * @category combinators
 */
export function copy(sheet: Sheet, bytes: Uint8Array, view: DataView, from: number, to: number, at: number): number {
  const end = (at + to - from) | 0
  if (end > sheet.limit) {
    sheet.isOver = true
    return at
  }
  if (to - from >= longCopy) {
    sheet.output.set(bytes.subarray(from, to), at)
    return end
  }
  const target = sheet.view
  let source = from
  for (let index = at; index < end; index = (index + 8) | 0) {
    target.setFloat64(index, view.getFloat64(source, true), true)
    source = (source + 8) | 0
  }
  return end
}

/**
 * Copies JSON without the white space between its tokens.
 *
 * @category combinators
 */
export function copyTight(sheet: Sheet, bytes: Uint8Array, from: number, to: number, at: number): number {
  if (at + to - from > sheet.limit) {
    sheet.isOver = true
    return at
  }
  const { output } = sheet
  let index = at
  let isText = false
  for (let source = from; source < to; source++) {
    const code = bytes[source] as number
    if (code <= 0x20 && !isText) continue
    output[index++] = code
    if (code === 0x22) isText = !isText
    else if (code === 0x5c && isText) output[index++] = bytes[++source] as number
  }
  return index
}

/**
 * Writes one byte.
 *
 * @category combinators
 */
export function put(sheet: Sheet, code: number, at: number): number {
  if (at >= sheet.limit) {
    sheet.isOver = true
    return at
  }
  sheet.output[at] = code
  return at + 1
}

/**
 * Writes a whole number.
 *
 * @category combinators
 */
export function putWhole(sheet: Sheet, number: number, from: number): number {
  let at = number < 0 ? put(sheet, 0x2d, from) : from
  let rest = Math.abs(number)
  let digits = 1
  for (let power = 10; power <= rest; power *= 10) digits++
  if (at + digits > sheet.limit) return put(sheet, 0, sheet.limit)
  for (let index = at + digits - 1; index >= at; index--) {
    const next = Math.floor(rest / 10)
    sheet.output[index] = 0x30 + (rest - 10 * next)
    rest = next
  }
  at += digits
  return at
}
