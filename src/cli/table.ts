/**
 * Tables of text in columns, for people.
 */
import { escapeControl } from '../DecodeError.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints rows under their titles, in columns two spaces apart. A column of numbers stands to the right.
 *
 * @category combinators
 */
export function drawTable(titles: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string {
  const cells = [titles, ...rows].map((row) => row.map(escapeControl))
  const widths = titles.map((_, column) => cells.reduce((width, row) => Math.max(width, (row[column] ?? '').length), 0))
  const isNumeric = titles.map((_, column) => rows.every((row) => /^\d+$/.test(row[column] ?? '')))
  return cells
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return isNumeric[column] === true ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
