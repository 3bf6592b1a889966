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
  readonly pieces: ReadonlyArray<string | Uint8Array>
  readonly rows: number
  /** The length of the longest row, in bytes or UTF-16 code units. */
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
  /** Takes rows that are printed already. */
  readonly append: (printed: string, rows: number) => void
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

const piece = 1 << 20
/** What an ordinary text does not have: nothing is to be done about one. */
const isOdd = /[\p{Cc}\p{Cs}\u241b]/u
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
  const print = rowPrinter(table)
  const pieces: Array<string> = []
  let text = ''
  let rows = 0
  let longest = 0
  const append = (printed: string, count: number): void => {
    text += printed
    rows += count
    longest = Math.max(longest, printed.length)
    if (text.length < piece) return
    pieces.push(text)
    text = ''
  }
  return {
    add: (cells) => append(print(cells), 1),
    append,
    bulk: () => ({ table, pieces: text === '' ? pieces : [...pieces, text], rows, longest }),
  }
}

/**
 * Makes the function that prints the rows of a table.
 *
 * @category constructors
 */
export function rowPrinter({ columns }: TableSpec): (cells: ReadonlyArray<Cell>) => string {
  const isJson = columns.map(({ type }) => type === 'json')
  const printed = columns.map(() => '')
  // Joined and not added up: a text that is added up is a tree, and many trees are a lot of garbage.
  return (cells) => {
    for (let index = 0; index < printed.length; index += 1)
      printed[index] = printCell(cells[index], isJson[index] === true)
    return `${printed.join(delimiter)}\n`
  }
}

function printCell(cell: Cell, isJson: boolean): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell !== 'string') return String(cell)
  return isJson ? escapeJson(cell) : printText(cell)
}

/**
 * Prints a text as a cell.
 *
 * @category combinators
 */
export function printText(text: string): string {
  if (text === '') return quote + quote
  if (!isOdd.test(text)) return text
  const escaped = escapeText(text)
  return needsQuotes.test(escaped) ? quote + escaped.replaceAll(quote, quote + quote) + quote : escaped
}
