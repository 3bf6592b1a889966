/**
 * The printing of what encode puts on a wire: values of the canonical record, and what was kept of the wire before.
 */
import { numberOfInstant } from './instants.js'
import { printOpened, printOpenedMember } from './print-opened.js'
import { printMember, printValue } from './print-parts.js'
import { skipSpace } from './Scanner.js'
import { copy, put, putWhole } from './Sheet.js'
import { entry, type Turn } from './Turn.js'

const comma = 0x2c
const openBracket = 0x5b
const closeBracket = 0x5d

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints an entry that depends on one cell, or on one member. Behind members there is a comma.
 *
 * @category combinators
 */
export function printEntry(turn: Turn, what: number, first: number, second: number, at: number): number {
  const { sheet, rows } = turn
  const { cells, scanner } = rows
  if (what === entry.member) return printMember(turn, first, at)
  if (what === entry.openedMember) return printOpenedMember(turn, first, at)
  const from = cells[first] as number
  const to = cells[first + 1] as number
  switch (what) {
    case entry.value:
      return printValue(turn, from, to, cells[first + 2] as number, at)
    case entry.digits:
      return copy(sheet, scanner.input, scanner.view, from + 1, to - 1, at)
    case entry.seconds:
      return putWhole(sheet, numberOfInstant(scanner.input, from + 1) / 1000, at)
    case entry.milliseconds:
      return putWhole(sheet, numberOfInstant(scanner.input, from + 1), at)
    case entry.every:
      return printEvery(turn, from, second, at)
    case entry.opened:
      return printOpened(turn, from, to, cells[first + 2] as number, at)
    default:
      return printInner(turn, from, to, cells[first + 2] as number, at)
  }
}

/** Prints the members of an object. */
function printInner(turn: Turn, from: number, to: number, form: number, at: number): number {
  const start = skipSpace(turn.rows.scanner, from + 1)
  return start === to - 1 ? at : put(turn.sheet, comma, printValue(turn, start, to - 1, form, at))
}

/** Prints one text of each record of a list. */
function printEvery({ sheet, rows: { cells, scanner } }: Turn, first: number, cell: number, from: number): number {
  let at = put(sheet, openBracket, from)
  for (let row = first; row >= 0; row = cells[row] as number) {
    if (row !== first) at = put(sheet, comma, at)
    at = copy(sheet, scanner.input, scanner.view, cells[row + cell] as number, cells[row + cell + 1] as number, at)
  }
  return put(sheet, closeBracket, at)
}
