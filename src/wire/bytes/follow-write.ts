/**
 * The following of the recipes of encode.
 */
import { askFor } from './choose.js'
import { isSame } from './compare.js'
import type { WriteList, WritePart } from './encode-steps.js'
import { isWholeSecond } from './instants.js'
import { mostLayouts } from './Layouts.js'
import { member } from './Members.js'
import { answerAt } from './Memo.js'
import { printEntry } from './print-entry.js'
import { printedId } from './read-form.js'
import { kind, kindBits } from './Scanner.js'
import { header } from './Shape.js'
import { copy } from './Sheet.js'
import { entry, type Turn } from './Turn.js'
import { type Ask, inSlot, mostPlaces, type WriteRecipe, writeGuard, writeStepSize } from './WriteRecipe.js'

/** Prints a list of records, from its first row on. */
type PrintList = (turn: Turn, list: WriteList, first: number, open: number, at: number) => number

const slotBits = 31 - Math.clz32(inSlot)

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Gives the number of a record's layout and that of the record in the open; 0 where one of them is unusual.
 *
 * @category combinators
 */
export function layoutOf({ rows: { cells } }: Turn, row: number, open: number): number {
  const own = cells[row + header.layout] as number
  if (open < 0) return own
  const other = cells[open + header.layout] as number
  return own === 0 || other === 0 ? 0 : other * mostLayouts + own
}

/**
 * Prints the wire of a record by the recipe of its layout; -1 where there is none that fits.
 *
 * @category combinators
 */
export function followWriteRecipe(
  turn: Turn,
  part: WritePart,
  row: number,
  open: number,
  at: number,
  printList: PrintList,
): number {
  const recipes = part.recipes.byLayout.get(layoutOf(turn, row, open))
  if (recipes === undefined) return -1
  const base = turn.slotCount
  for (let index = 0; index < recipes.length; index++) {
    const recipe = recipes[index] as WriteRecipe
    if (!isFit(turn, part, recipe, row, open, base)) continue
    turn.slotCount = base + slotsOf(recipe)
    const end = follow(turn, recipe, base, open, at, printList)
    turn.slotCount = base
    return end
  }
  return -1
}

function slotsOf({ slots, asks }: WriteRecipe): number {
  return 2 + slots.length / 2 + asks.length
}

function isFit(turn: Turn, part: WritePart, recipe: WriteRecipe, row: number, open: number, base: number): boolean {
  const count = slotsOf(recipe)
  if (base + count > turn.slots.length) {
    const larger = new Int32Array(2 * (base + count))
    larger.set(turn.slots)
    turn.slots = larger
  }
  const { slots, asks } = recipe
  const { slots: rows } = turn
  const { cells } = turn.rows
  rows[base] = row
  rows[base + 1] = open
  let slot = base + 2 + asks.length
  for (let index = 0; index < slots.length; index += 2) {
    rows[slot++] = cells[(rows[base + (slots[index] as number)] as number) + (slots[index + 1] as number)] as number
  }
  if (!isGuarded(turn, part, recipe, row, open, base)) return false
  for (let index = 0; index < asks.length; index++) {
    const found = answerTo(turn, part, asks[index] as Ask, row, open)
    if (found < 0) return false
    rows[base + 2 + index] = found
  }
  return true
}

/** The answer of the memo, where it has something for the same places as when the recipe was made. */
function answerTo(turn: Turn, part: WritePart, { step, slot, present }: Ask, row: number, open: number): number {
  const found =
    slot === 0 ? askFor(turn, step, row, row, -1) : askFor(turn, step, open, firstIn(turn, part, row), header.next)
  if (found < 0) return -1
  const { entries } = turn.memo
  for (let index = 0; index < step.nodes.length; index++) {
    const isPresent = (entries[found + answerAt + 1 + 2 * index] as number) >= 0
    if (isPresent !== ((present & (1 << index)) !== 0)) return -1
  }
  return found
}

/** The first record of the list of which one is in the open. */
function firstIn({ rows: { cells } }: Turn, { opened }: WritePart, row: number): number {
  return opened === undefined ? -1 : (cells[row + opened.list.cell] as number)
}

function isGuarded(turn: Turn, part: WritePart, recipe: WriteRecipe, row: number, open: number, base: number): boolean {
  const { guards } = recipe
  const { slots } = turn
  const { cells, scanner } = turn.rows
  const { input, view } = scanner
  for (let index = 0; index < guards.length; index += writeGuard.size) {
    const place = guards[index + 1] as number
    const second = guards[index + 2] as number
    const third = guards[index + 3] as number
    const cell = (slots[base + (place >>> slotBits)] as number) + (place & (inSlot - 1))
    const from = cells[cell] as number
    const to = cells[cell + 1] as number
    switch (guards[index]) {
      case writeGuard.bytes:
        if (!isSame(view, from, to, recipe.view, second, third)) return false
        break
      case writeGuard.same: {
        const other = (slots[base + (second >>> slotBits)] as number) + (second & (inSlot - 1))
        const start = cells[other] as number
        if (!isSame(view, from + third, to - third, view, start, cells[other + 1] as number)) return false
        break
      }
      case writeGuard.second:
        if (!isWholeSecond(input, from + 1)) return false
        break
      case writeGuard.id:
        if (printedId(input, from + 1, to - 1) !== second) return false
        break
      case writeGuard.others:
        if ((from >= 0 && (from !== open || (cells[from] as number) >= 0)) !== (second === 1)) return false
        break
      case writeGuard.flavoured:
        if (isObjectIn(cells, place, firstIn(turn, part, row)) !== (second === 1)) return false
        break
      default:
        if ((to - from === 2) !== (second === 1)) return false
    }
  }
  return true
}

function isObjectIn(cells: Int32Array, cell: number, first: number): boolean {
  for (let row = first; row >= 0; row = cells[row] as number) {
    if (((cells[row + cell + 2] as number) & kindBits) === kind.object) return true
  }
  return false
}

function follow(
  turn: Turn,
  recipe: WriteRecipe,
  base: number,
  open: number,
  from: number,
  printList: PrintList,
): number {
  const { steps, bytes, view } = recipe
  const { sheet, rows, memo } = turn
  const { input, view: inputView } = rows.scanner
  let at = from
  for (let index = 0; index < steps.length; index += writeStepSize) {
    at = copy(sheet, bytes, view, steps[index] as number, steps[index + 1] as number, at)
    const what = steps[index + 2] as number
    const place = steps[index + 3] as number
    const second = steps[index + 4] as number
    if (what === entry.glue) continue
    const { slots } = turn
    if (what === entry.memo) {
      const found = (slots[base + ((place / mostPlaces) | 0)] as number) + answerAt + 1 + 2 * (place % mostPlaces)
      at = copy(sheet, memo.bytes, memo.view, memo.entries[found] as number, memo.entries[found + 1] as number, at)
      continue
    }
    const cell = (slots[base + (place >>> slotBits)] as number) + (place & (inSlot - 1))
    if (what === entry.value) {
      at = copy(sheet, input, inputView, rows.cells[cell] as number, rows.cells[cell + 1] as number, at)
    } else if (what === entry.list) {
      const list = recipe.lists[second >> 1] as WriteList
      at = printList(turn, list, rows.cells[cell] as number, (second & 1) === 1 ? open : -1, at)
    } else if (what === entry.member || what === entry.openedMember) {
      let each = rows.cells[cell] as number
      for (let ordinal = second; ordinal > 0; ordinal--) each = rows.members[each + member.next] as number
      at = printEntry(turn, what, each, 0, at) - 1
    } else if (what === entry.inner) at = printEntry(turn, what, cell, 0, at) - 1
    else at = printEntry(turn, what, cell, second, at)
  }
  return at
}
