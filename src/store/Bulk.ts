/**
 * Rows as the text that both databases copy from: CSV whose values stand apart by tabs. Null is nothing at all; a text is
 * quoted where it is empty or holds a tab, a line break or the quote, which is U+0001, because JSON is full of the usual one.
 */
import { escapeJson, escapeText } from './escape.js'
import type { TableSpec } from './schema.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A value of a row: what `undefined` is, is null. JSON is given as the text that `JSON.stringify` prints.
 *
 * @category model
 */
export type Cell = string | number | boolean | null | undefined

/**
 * Rows for one table, as text in pieces.
 *
 * @category model
 */
export interface Bulk {
  readonly table: TableSpec
  readonly pieces: ReadonlyArray<string>
  readonly rows: number
  /** The length of the longest row, in UTF-16 code units. */
  readonly longest: number
}

/**
 * Collects rows for one table.
 *
 * @category model
 */
export interface BulkWriter {
  /** Takes the values of a row, in the order of the columns. */
  readonly add: (cells: ReadonlyArray<Cell>) => void
  readonly bulk: () => Bulk
}

/**
 * The delimiter between values.
 *
 * @category model
 */
export const delimiter = '\t'

/**
 * What stands around a value that needs it.
 *
 * @category model
 */
export const quote = '\u0001'

const piece = 1 << 16
const needsQuotes = new RegExp(`[\\t\\n\\r${quote}]`)

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Starts with no rows.
 *
 * @category constructors
 */
export function bulkWriter(table: TableSpec): BulkWriter {
  const isJson = table.columns.map(({ type }) => type === 'json')
  const pieces: Array<string> = []
  let text = ''
  let rows = 0
  let longest = 0
  return {
    add: (cells) => {
      const before = text.length
      for (let index = 0; index < isJson.length; index++) {
        if (index > 0) text += delimiter
        const cell = cells[index]
        if (cell === null || cell === undefined) continue
        if (typeof cell !== 'string') text += String(cell)
        else text += isJson[index] === true ? escapeJson(cell) : printText(escapeText(cell))
      }
      text += '\n'
      rows += 1
      longest = Math.max(longest, text.length - before)
      if (text.length < piece) return
      pieces.push(text)
      text = ''
    },
    bulk: () => ({ table, pieces: text === '' ? pieces : [...pieces, text], rows, longest }),
  }
}

function printText(text: string): string {
  if (text === '') return quote + quote
  return needsQuotes.test(text) ? quote + text.replaceAll(quote, quote + quote) + quote : text
}
