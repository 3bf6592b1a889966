/**
 * The following of recipes.
 */
import { isSame } from './compare.js'
import type { RecordPart } from './Half.js'
import { instantRange, putInstant } from './instants.js'
import { member } from './Members.js'
import { putTime, timeOf } from './odd-instants.js'
import { printMember, printMembers, printTexts } from './print-parts.js'
import { guard, inTwin, type Recipe, stepSize } from './Recipes.js'
import { numberAt } from './read-form.js'
import type { Scanner } from './Scanner.js'
import { header } from './Shape.js'
import { copy, longCopy } from './Sheet.js'
import type { Turn } from './Turn.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a step of a recipe writes, and what a trace tells. `span`: a value of the line. `seconds`, `milliseconds`: an
 * instant. `instant`: one in another spelling. `every`: texts, each as an object. `members`: an object without its places.
 * `member`: a member that no row names. `list`: a list of records. `others`: those of the list with the twin, but for the
 * twin. `unusual`: what no recipe tells.
 *
 * @category model
 */
export const traced = {
  span: 0,
  seconds: 1,
  milliseconds: 2,
  every: 3,
  members: 4,
  member: 5,
  list: 6,
  unusual: 7,
  end: 8,
  others: 9,
  instant: 10,
  size: 5,
} as const

/** Prints the items of a list of a record, by its number; behind the first of them, where that is a twin. */
type PrintItems = (turn: Turn, part: RecordPart, list: number, row: number, twin: number, at: number) => number

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints a record by the recipe of its layout; -1 where there is none that fits.
 *
 * @category combinators
 */
export function followRecipe(turn: Turn, part: RecordPart, row: number, at: number, printItems: PrintItems): number {
  const recipes = turn.recipes.byLayout[turn.rows.cells[row + header.layout] as number]
  if (recipes === undefined) return -1
  for (let index = 0; index < recipes.length; index++) {
    const recipe = recipes[index] as Recipe
    const twin = recipe.twinCell < 0 ? -1 : (turn.rows.cells[row + recipe.twinCell] as number)
    if (fits(turn, recipe, row, twin)) return follow(turn, part, recipe, row, twin, at, printItems)
  }
  return -1
}

function fits({ rows: { cells, scanner } }: Turn, recipe: Recipe, row: number, twin: number): boolean {
  const { guards } = recipe
  const { input, view } = scanner
  if (recipe.twinCell >= 0 && (twin < 0 || cells[twin + header.layout] !== recipe.twinLayout)) return false
  for (let index = 0; index < guards.length; index += guard.size) {
    const cell = cellOf(guards[index + 1] as number, row, twin)
    const from = cells[cell] as number
    const to = cells[cell + 1] as number
    switch (guards[index]) {
      case guard.seconds:
      case guard.milliseconds: {
        const isSeconds = guards[index] === guard.seconds
        // So few digits are an instant of one of these years, whatever they are.
        if (to - from <= (isSeconds ? 10 : 13)) break
        const number = numberAt(input, from, to) / (isSeconds ? 1 : 1000)
        if (number < instantRange.first || number >= instantRange.last + 1) return false
        break
      }
      case guard.key:
        if (!isSame(view, from, to, view, cells[row + header.keyFrom] as number, cells[row + header.keyTo] as number)) {
          return false
        }
        break
      case guard.same: {
        const other = cellOf(guards[index + 2] as number, row, twin)
        const quotes = guards[index + 3] as number
        const quote = quotes & 1
        const otherQuote = quotes >> 1
        const start = (cells[other] as number) + otherQuote
        if (!isSame(view, from + quote, to - quote, view, start, (cells[other + 1] as number) - otherQuote))
          return false
        break
      }
      default:
        if (!isWhatItWas(scanner, recipe, index, from, to)) return false
    }
  }
  return true
}

function isWhatItWas(
  { input, view }: Scanner,
  { guards, view: bytes }: Recipe,
  index: number,
  from: number,
  to: number,
): boolean {
  const second = guards[index + 2] as number
  if (guards[index] === guard.bytes) return isSame(view, from, to, bytes, second, guards[index + 3] as number)
  return Number.isNaN(timeOf(input, from, to)) === (second === 0)
}

function cellOf(cell: number, row: number, twin: number): number {
  return cell < inTwin ? row + cell : twin + cell - inTwin
}

function follow(
  turn: Turn,
  part: RecordPart,
  recipe: Recipe,
  row: number,
  twin: number,
  from: number,
  printItems: PrintItems,
): number {
  const { steps, bytes, view } = recipe
  const { sheet, rows } = turn
  const { input, view: inputView } = rows.scanner
  const { limit, view: target } = sheet
  let at = from
  turn.secrets += recipe.secrets
  for (let index = 0; index < steps.length; index += stepSize) {
    const glueFrom = steps[index] as number
    const glueTo = steps[index + 1] as number
    const what = steps[index + 2] as number
    const where = cellOf(steps[index + 3] as number, row, twin)
    const { cells } = rows
    const start = cells[where] as number
    if (what === traced.span) {
      const middle = (at + glueTo - glueFrom) | 0
      const length = ((cells[where + 1] as number) - start) | 0
      const end = (middle + length) | 0
      if (end > limit || length >= longCopy || glueTo - glueFrom >= longCopy) {
        at = copy(sheet, bytes, view, glueFrom, glueTo, at)
        at = copy(sheet, input, inputView, start, start + length, at)
        continue
      }
      let source = glueFrom
      for (; at < middle; at = (at + 8) | 0) {
        target.setFloat64(at, view.getFloat64(source, true), true)
        source = (source + 8) | 0
      }
      source = start
      for (at = middle; at < end; at = (at + 8) | 0) {
        target.setFloat64(at, inputView.getFloat64(source, true), true)
        source = (source + 8) | 0
      }
      at = end
      continue
    }
    at = copy(sheet, bytes, view, glueFrom, glueTo, at)
    at =
      what === traced.list
        ? printItems(turn, part, steps[index + 3] as number, row, -1, at)
        : followRare(turn, part, recipe, index, row, twin, at, printItems)
  }
  return at
}

/**
 * Writes what few steps are, and nothing for the last one of all. Every recipe asks it: if the loop above did all of this by
 * itself, it would be compiled anew whenever a line is the first one with such a step.
 */
function followRare(
  turn: Turn,
  part: RecordPart,
  { steps }: Recipe,
  index: number,
  row: number,
  twin: number,
  at: number,
  printItems: PrintItems,
): number {
  const what = steps[index + 2] as number
  if (what === traced.end) return at
  const { sheet, rows } = turn
  const { input } = rows.scanner
  const { cells } = rows
  const where = cellOf(steps[index + 3] as number, row, twin)
  const start = cells[where] as number
  switch (what) {
    case traced.seconds:
      return putInstant(sheet, numberAt(input, start, cells[where + 1] as number), 0, at)
    case traced.milliseconds:
      return putTime(sheet, numberAt(input, start, cells[where + 1] as number), at)
    case traced.instant:
      return putTime(sheet, timeOf(input, start, cells[where + 1] as number), at)
    case traced.every: {
      const item = steps[index + 4] as number
      return printTexts(turn, start, cells[where + 1] as number, item >>> 16, item & 0xffff, at)
    }
    case traced.members:
      return printMembers(turn, where, at)
    case traced.member: {
      let each = start
      for (let ordinal = steps[index + 4] as number; ordinal > 0; ordinal--)
        each = rows.members[each + member.next] as number
      return printMember(turn, each, at) - 1
    }
    default:
      return printItems(turn, part, steps[index + 3] as number, row, twin, at)
  }
}
