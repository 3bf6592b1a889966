/**
 * The printing of wires: by the recipe of a record's layout, or else the tree that encode has filled, object by object.
 */
import type { WriteList, WritePart } from './encode-steps.js'
import { followWriteRecipe } from './follow-write.js'
import type { Kept } from './Half.js'
import { indexIn, strangerOf, wideHashOf } from './KeyBook.js'
import { locate } from './locate.js'
import { makeWriteRecipe, notesFor } from './make-write-recipe.js'
import { addKey } from './OpenKeys.js'
import { printEntry } from './print-entry.js'
import { close } from './print-parts.js'
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
 * Prints the wire of a canonical record. `open` is the row of the record in the open, -1 where there is none.
 *
 * @category combinators
 */
export function printWire(turn: Turn, part: WritePart, row: number, open: number, at: number): number {
  const done = followWriteRecipe(turn, part, row, open, at, printList)
  if (done >= 0) return done
  const { entryCount } = turn
  turn.notes = notesFor(turn, part, row, open)
  writeRecord(turn, part, row, open)
  makeWriteRecipe(turn, part, row, open)
  turn.notes = undefined
  const end = printObject(turn, part.wire, 0, at)
  turn.entryCount = entryCount
  return end
}

function printObject(turn: Turn, wire: Kept, object: number, from: number): number {
  const { sheet, entries } = turn
  const { bytes, view } = turn.glue
  let at = put(sheet, openBrace, from)
  for (let each = wire.heads[object] as number; each >= 0; each = entries[each + entry.next] as number) {
    const what = entries[each + entry.what] as number
    const first = entries[each + entry.from] as number
    const second = entries[each + entry.to] as number
    if (what === entry.member || what === entry.openedMember || what === entry.inner) {
      at = printEntry(turn, what, first, second, at)
      continue
    }
    const labelFrom = entries[each + entry.labelFrom] as number
    at = copy(sheet, bytes, view, labelFrom, entries[each + entry.labelTo] as number, at)
    if (what === entry.object) at = printObject(turn, wire, first, at)
    else if (what === entry.memo) at = copy(sheet, turn.memo.bytes, turn.memo.view, first, second, at)
    else if (what === entry.list) {
      const open = entries[each + entry.form] as number
      at = printList(turn, turn.lists[first] as WriteList, turn.rows.cells[second] as number, open, at)
    } else at = printEntry(turn, what, first, second, at)
    at = put(sheet, comma, at)
  }
  return close(turn, at, closeBrace, true)
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
  const isMoved = indexIn(input, from + 1, to - 1) >= 0
  if (cell < 0 || isMoved || scanner.key < 0 || !addKey(scanner, base, serial)) turn.isRefused = true
  return put(sheet, 0x3a, copy(sheet, input, view, from, to, at))
}
