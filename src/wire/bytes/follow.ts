/**
 * The making and the following of recipes.
 */
import { isSame } from './evaluate.js'
import { form, type Half, type RecordPart, type Step, spelling, step } from './Half.js'
import { instantRange, isInstant, putInstant } from './instants.js'
import { printMember, printMembers, printTexts } from './print-parts.js'
import { guard, most, type Recipe, stepSize } from './Recipes.js'
import { member } from './Rows.js'
import { numberAt, read, says } from './read-form.js'
import { kind, kindBits } from './Scanner.js'
import { header } from './Shape.js'
import { copy, slack } from './Sheet.js'
import type { Turn } from './Turn.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a step of a recipe writes, and what a trace tells. `span`: a value of the line. `seconds`, `milliseconds`: an
 * instant. `every`: texts, each as an object. `members`: an object without its places. `member`: a member that no row
 * names. `list`: a list of records. `unusual`: what no recipe tells.
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
  size: 5,
} as const

type PrintItems = (turn: Turn, part: RecordPart, list: number, row: number, at: number) => number

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
    if (fits(turn, recipe, row)) return follow(turn, part, recipe, row, at, printItems)
  }
  return -1
}

function fits({ rows: { cells, scanner } }: Turn, { guards, bytes }: Recipe, row: number): boolean {
  const { input } = scanner
  for (let index = 0; index < guards.length; index += guard.size) {
    const cell = row + (guards[index + 1] as number)
    const from = cells[cell] as number
    const to = cells[cell + 1] as number
    switch (guards[index]) {
      case guard.instant:
        if (!isInstant(input, from + 1, to - 1)) return false
        break
      case guard.seconds:
      case guard.milliseconds: {
        const number = numberAt(input, from, to) / (guards[index] === guard.seconds ? 1 : 1000)
        if (number < instantRange.first || number >= instantRange.last + 1) return false
        break
      }
      case guard.key:
        if (
          !isSame(input, from, to, input, cells[row + header.keyFrom] as number, cells[row + header.keyTo] as number)
        ) {
          return false
        }
        break
      default:
        if (!isSame(input, from, to, bytes, guards[index + 2] as number, guards[index + 3] as number)) return false
    }
  }
  return true
}

function follow(
  turn: Turn,
  part: RecordPart,
  recipe: Recipe,
  row: number,
  from: number,
  printItems: PrintItems,
): number {
  const { steps, bytes, view } = recipe
  const { sheet, rows } = turn
  const { input, view: inputView } = rows.scanner
  let at = from
  turn.secrets += recipe.secrets
  for (let index = 0; index < steps.length; index += stepSize) {
    at = copy(sheet, bytes, view, steps[index] as number, steps[index + 1] as number, at)
    const what = steps[index + 2] as number
    const where = row + (steps[index + 3] as number)
    const { cells } = rows
    const start = cells[where] as number
    if (what === traced.span) {
      at = copy(sheet, input, inputView, start, cells[where + 1] as number, at)
      continue
    }
    switch (what) {
      case traced.seconds:
        at = putInstant(sheet, numberAt(input, start, cells[where + 1] as number), 0, at)
        break
      case traced.milliseconds: {
        const time = numberAt(input, start, cells[where + 1] as number)
        const seconds = Math.floor(time / 1000)
        at = putInstant(sheet, seconds, time - seconds * 1000, at)
        break
      }
      case traced.every: {
        const item = steps[index + 4] as number
        at = printTexts(turn, start, cells[where + 1] as number, item >>> 16, item & 0xffff, at)
        break
      }
      case traced.members:
        at = printMembers(turn, where, at)
        break
      case traced.member: {
        let each = start
        for (let ordinal = steps[index + 4] as number; ordinal > 0; ordinal--)
          each = rows.members[each + member.next] as number
        at = printMember(turn, each, at) - 1
        break
      }
      case traced.list:
        at = printItems(turn, part, steps[index + 3] as number, row, at)
        break
      default:
    }
  }
  return at
}

/**
 * Tells whether a recipe should be made of what is done with a record.
 *
 * @category combinators
 */
export function mayTrace({ recipes, rows }: Turn, part: RecordPart, row: number): boolean {
  const layout = rows.cells[row + header.layout] as number
  if (layout === 0 || recipes.size > most.size || part.own.steps.length === 0) return false
  return (recipes.byLayout[layout]?.length ?? 0) < most.variants && (recipes.failures[layout] ?? 0) < most.failures
}

/**
 * Makes the recipe of a layout from the trace of a record that was printed.
 *
 * @category combinators
 */
export function makeRecipe(turn: Turn, part: RecordPart, row: number, from: number, to: number, secrets: number): void {
  const { recipes, rows, sheet } = turn
  const layout = rows.cells[row + header.layout] as number
  const bytes: Array<number> = []
  const steps = turn.isRefused || sheet.isOver ? undefined : stepsOf(turn, part, row, from, to, bytes)
  const guards = steps === undefined ? undefined : guardsOf(turn, part, row, bytes)
  if (steps === undefined || guards === undefined) {
    recipes.failures[layout] = (recipes.failures[layout] ?? 0) + 1
    return
  }
  const own = Uint8Array.from([...bytes, ...new Uint8Array(slack)])
  const recipe: Recipe = {
    guards: Int32Array.from(guards),
    steps: Int32Array.from(steps),
    bytes: own,
    view: new DataView(own.buffer),
    secrets,
  }
  recipes.byLayout[layout] = [...(recipes.byLayout[layout] ?? []), recipe]
  recipes.size += own.length + 4 * (guards.length + steps.length)
}

/** What was written between two things that depend on the line is glue. */
function stepsOf(
  turn: Turn,
  part: RecordPart,
  row: number,
  from: number,
  to: number,
  bytes: Array<number>,
): ReadonlyArray<number> | undefined {
  const { output, trace = [] } = turn.sheet
  const steps: Array<number> = []
  let at = from
  for (let index = 0; index < trace.length; index += traced.size) {
    const [what = 0, start = 0, end = 0, first = 0, second = 0] = trace.slice(index, index + traced.size)
    const where = placeIn(turn, part, row, what, first, second)
    if (where === undefined || start < at) return undefined
    steps.push(bytes.length, bytes.length + start - at, what, ...where)
    bytes.push(...output.subarray(at, start))
    at = end
  }
  steps.push(bytes.length, bytes.length + to - at, traced.end, 0, 0)
  bytes.push(...output.subarray(at, to))
  return steps
}

/** Where in any row of the layout stands what was traced in this one. */
function placeIn(
  turn: Turn,
  part: RecordPart,
  row: number,
  what: number,
  first: number,
  second: number,
): readonly [number, number] | undefined {
  const { cells, shapes, members } = turn.rows
  if (what === traced.unusual) return undefined
  if (what === traced.list) return [first, 0]
  if (what === traced.members) return [first - row, 0]
  if (what === traced.member) {
    for (const head of part.heads) {
      let ordinal = 0
      const isRead = head === part.root.members || isThere(turn, part, head, row)
      for (
        let each = isRead ? (cells[row + head] as number) : -1;
        each >= 0;
        each = members[each + member.next] as number
      ) {
        if (each === first) return [head, ordinal]
        ordinal++
      }
    }
    return undefined
  }
  if (cells[row + header.keyFrom] === first && first > 0) return [header.keyFrom, 0]
  const last = shapes.formsFrom[part.record + 1] as number
  for (let index = shapes.formsFrom[part.record] as number; index < last; index++) {
    const cell = (shapes.forms[index] as number) - 2
    if (cells[row + cell + 2] === kind.none || cells[row + cell] !== first) continue
    if (what !== traced.every) return [cell, 0]
    return second > 0x7fffffff ? undefined : [cell, second]
  }
  return undefined
}

function isThere({ rows: { cells } }: Turn, part: RecordPart, head: number, row: number): boolean {
  const cell = part.headCells[part.heads.indexOf(head)]
  return cell !== undefined && ((cells[row + cell + 2] as number) & kindBits) === kind.object
}

/** What the layout does not tell, and what was done depends on. */
function guardsOf(turn: Turn, part: RecordPart, row: number, bytes: Array<number>): ReadonlyArray<number> | undefined {
  const guards: Array<number> = []
  const open = part.opened?.open
  const halves: ReadonlyArray<readonly [Half, ReadonlyArray<Step>]> = [
    [part.own, part.own.steps],
    ...(open === undefined ? [] : [[open.half, open.half.steps] as const, [part.own, open.otherwise] as const]),
  ]
  for (const [half, steps] of halves) {
    for (const each of steps) {
      const own = guardsOfStep(turn, half, each, row, bytes)
      if (own === undefined) return undefined
      guards.push(...own)
    }
  }
  return guards
}

function guardsOfStep(
  turn: Turn,
  half: Half,
  each: Step,
  row: number,
  bytes: Array<number>,
): ReadonlyArray<number> | undefined {
  const { cells, scanner } = turn.rows
  const { input } = scanner
  const guards: Array<number> = []
  const there = each.nodes.filter((node) => cells[row + node.cell + 2] !== kind.none)
  if (each.does === step.constant || there.length === 0) return guards
  if (each.isSubject && there.length > 1) return undefined
  for (const node of there) {
    const [from = 0, to = 0, shape = 0] = cells.subarray(row + node.cell, row + node.cell + 3)
    const what = shape & kindBits
    if (node.object >= 0 || what === kind.nothing) continue
    const same = (): void => {
      guards.push(guard.bytes, node.cell, bytes.length, bytes.length + to - from)
      bytes.push(...input.subarray(from, to))
    }
    if (each.does === step.echo) {
      const isKey =
        each.fact >= 0 &&
        half.spellings[each.fact] === spelling.token &&
        half.froms[each.fact] === cells[row + header.keyFrom] &&
        (half.froms[each.fact] as number) > 0
      if (!isKey) return undefined
      const [start = 0, end = 0] = cells.subarray(row + header.keyFrom, row + header.keyTo + 1)
      if (!isSame(input, from, to, input, start, end)) return undefined
      guards.push(guard.key, node.cell, 0, 0)
      continue
    }
    const said = each.form === form.memo ? says.refused : read(input, each.form, shape, from, to)
    if (said === says.refused) same()
    else if (each.form === form.isoInstant && what === kind.text) guards.push(guard.instant, node.cell, 0, 0)
    else if (each.form === form.numericId && what === kind.text) same()
    else if (each.form === form.epochSeconds || each.form === form.epochMilliseconds) {
      if (said !== says.plain) return undefined
      guards.push(each.form === form.epochSeconds ? guard.seconds : guard.milliseconds, node.cell, 0, 0)
    }
  }
  return guards
}
