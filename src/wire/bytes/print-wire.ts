/**
 * The printing of wires: the tree that encode has filled, object by object.
 */
import type { WriteList, WritePart } from './encode-steps.js'
import type { Kept } from './Half.js'
import { numberOfInstant } from './instants.js'
import { isIndex, strangerOf, wideHashOf } from './KeyBook.js'
import { locate } from './locate.js'
import { addKey } from './OpenKeys.js'
import { printOpened, printOpenedMember } from './print-opened.js'
import { close, printMember, printMembers, printValue } from './print-parts.js'
import { skipSpace } from './Scanner.js'
import { copy, put } from './Sheet.js'
import { entry, type Turn } from './Turn.js'
import { writeRecord } from './write.js'

const comma = 0x2c
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints the wire of a canonical record.
 *
 * @category combinators
 */
export function printWire(turn: Turn, part: WritePart, row: number, open: number, at: number): number {
  const { entryCount } = turn
  writeRecord(turn, part, row, open)
  const end = printObject(turn, part, part.wire, 0, row, at)
  turn.entryCount = entryCount
  return end
}

function printObject(turn: Turn, part: WritePart, wire: Kept, object: number, row: number, from: number): number {
  const { sheet, entries, rows } = turn
  const { bytes, view } = turn.glue
  let at = put(sheet, openBrace, from)
  for (let each = wire.heads[object] as number; each >= 0; each = entries[each + entry.next] as number) {
    const what = entries[each + entry.what] as number
    const first = entries[each + entry.from] as number
    const to = entries[each + entry.to] as number
    if (what === entry.member) {
      at = printMember(turn, first, at)
      continue
    }
    if (what === entry.openedMember) {
      at = printOpenedMember(turn, first, at)
      continue
    }
    if (what === entry.inner) {
      at = printInner(turn, first, to, entries[each + entry.form] as number, at)
      continue
    }
    at = copy(
      sheet,
      bytes,
      view,
      entries[each + entry.labelFrom] as number,
      entries[each + entry.labelTo] as number,
      at,
    )
    switch (what) {
      case entry.value:
        at = printValue(turn, first, to, entries[each + entry.form] as number, at)
        break
      case entry.opened:
        at = printOpened(turn, first, to, entries[each + entry.form] as number, at)
        break
      case entry.object:
        at = printObject(turn, part, wire, first, row, at)
        break
      case entry.carved:
        at = printMembers(turn, first, at)
        break
      case entry.seconds:
        at = putNumber(turn, numberOfInstant(rows.scanner.input, first + 1) / 1000, at)
        break
      case entry.milliseconds:
        at = putNumber(turn, numberOfInstant(rows.scanner.input, first + 1), at)
        break
      case entry.memo:
        at = copy(sheet, turn.memo.bytes, turn.memo.view, first, to, at)
        break
      case entry.every:
        at = printEvery(turn, first, to, at)
        break
      default:
        at = printList(turn, turn.lists[first] as WriteList, to, entries[each + entry.form] as number, at)
    }
    at = put(sheet, comma, at)
  }
  return close(turn, at, closeBrace, true)
}

/** Prints the members of an object, a comma behind them. */
function printInner(turn: Turn, from: number, to: number, form: number, at: number): number {
  const start = skipSpace(turn.rows.scanner, from + 1)
  return start === to - 1 ? at : put(turn.sheet, comma, printValue(turn, start, to - 1, form, at))
}

/** Prints a whole number. */
function putNumber({ sheet }: Turn, number: number, from: number): number {
  let at = from
  let rest = number
  if (rest < 0) {
    at = put(sheet, 0x2d, at)
    rest = -rest
  }
  let digits = 1
  for (let power = 10; power <= rest; power *= 10) digits++
  if (at + digits > sheet.limit) return put(sheet, 0, sheet.limit)
  for (let index = at + digits - 1; index >= at; index--) {
    const next = Math.floor(rest / 10)
    sheet.output[index] = 0x30 + (rest - 10 * next)
    rest = next
  }
  return at + digits
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

function printList(turn: Turn, list: WriteList, first: number, open: number, from: number): number {
  const { sheet, rows } = turn
  const { item, key, isMap } = list
  const base = rows.scanner.keyCount
  const serial = rows.scanner.serial++
  let at = put(sheet, isMap ? openBrace : openBracket, from)
  for (let row = first; row >= 0 && item !== undefined && !turn.isRefused; row = rows.cells[row] as number) {
    if (row === open) {
      const overlay = list.open?.overlay
      if (overlay === undefined) continue
      at = put(sheet, comma, printWire(turn, overlay, row, -1, at))
      continue
    }
    if (key !== undefined) at = printKey(turn, locate(turn, key, row), base, serial, at)
    at = put(sheet, comma, printWire(turn, item, row, -1, at))
  }
  rows.scanner.keyCount = base
  return close(turn, at, isMap ? closeBrace : closeBracket, true)
}

/** Prints the key of an item of a map; one that comes twice, or that an object would move, is not taken. */
function printKey(turn: Turn, cell: number, base: number, serial: number, at: number): number {
  const { sheet, rows } = turn
  const { cells, scanner } = rows
  const { input, view, book } = scanner
  const from = cells[cell] as number
  const to = cells[cell + 1] as number
  scanner.key = strangerOf(book, input, from + 1, to - 1, wideHashOf(view, from + 1, to - 1), false)
  const isMoved = to - from <= 12 && isIndex(input, from + 1, to - 1)
  if (cell < 0 || isMoved || scanner.key < 0 || !addKey(scanner, base, serial)) turn.isRefused = true
  return put(sheet, 0x3a, copy(sheet, input, view, from, to, at))
}
