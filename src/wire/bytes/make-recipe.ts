/**
 * The making of recipes: from the trace of a record that was printed.
 */
import { isSame } from './compare.js'
import { traced } from './follow.js'
import { form, type Half, type Node, type OpenPart, type RecordPart, type Step, spelling, step } from './Half.js'
import { member } from './Members.js'
import { timeOf } from './odd-instants.js'
import { guard, inTwin, most, type Recipe } from './Recipes.js'
import { isOddInstant, read, says } from './read-form.js'
import { kind, kindBits } from './Scanner.js'
import { header } from './Shape.js'
import { slack } from './Sheet.js'
import type { Turn } from './Turn.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells whether a recipe should be made of what is done with a record.
 *
 * @category combinators
 */
export function mayTrace({ recipes, rows }: Turn, part: RecordPart, row: number): boolean {
  const layout = rows.cells[row + header.layout] as number
  if (layout === 0 || recipes.size > most.size || part.own.steps.length === 0) return false
  return (recipes.byLayout[layout]?.length ?? 0) < most.variants && (recipes.failures[layout] as number) < most.failures
}

/**
 * Makes the recipe of a layout from the trace of a record that was printed.
 *
 * @category combinators
 */
export function makeRecipe(turn: Turn, part: RecordPart, row: number, from: number, to: number, secrets: number): void {
  const { recipes, rows, sheet } = turn
  const layout = rows.cells[row + header.layout] as number
  const twin = twinOf(turn, part, row)
  const own = placesOf(turn, part, row)
  const making: Making = {
    turn,
    own,
    twin: twin && { ...twin, places: placesOf(turn, twin.item, twin.row) },
    steps: [],
    guards: [],
    bytes: [],
  }
  // A layout that is unusual tells nothing: another twin of such a one need not be like this.
  const isUnusual = twin !== undefined && rows.cells[twin.row + header.layout] === 0
  const isLost = turn.isRefused || sheet.isOver || isUnusual
  if (isLost || !addSteps(making, from, to) || !addGuards(making)) {
    recipes.failures[layout] = (recipes.failures[layout] as number) + 1
    return
  }
  const bytes = new Uint8Array(making.bytes.length + slack)
  bytes.set(making.bytes)
  const recipe: Recipe = {
    guards: Int32Array.from(making.guards),
    steps: Int32Array.from(making.steps),
    bytes,
    view: new DataView(bytes.buffer),
    secrets,
    twinCell: twin === undefined ? -1 : twin.list.cell,
    twinLayout: twin === undefined ? -1 : (rows.cells[twin.row + header.layout] as number),
  }
  recipes.byLayout[layout] = [...(recipes.byLayout[layout] ?? []), recipe]
  recipes.size += bytes.length + 4 * (recipe.guards.length + recipe.steps.length)
}

/** A recipe while it is made. */
interface Making {
  readonly turn: Turn
  readonly own: Places
  readonly twin: (Twin & { readonly places: Places }) | undefined
  readonly steps: Array<number>
  readonly guards: Array<number>
  readonly bytes: Array<number>
}

/** The cells of a row by where their values begin; of a list of records a cell tells their rows, not where it stands. */
interface Places {
  readonly part: RecordPart
  readonly row: number
  readonly cellAt: ReadonlyMap<number, number>
}

/** The record that repeats the one in the open, where it is the first of its list. */
interface Twin {
  readonly list: Node
  readonly row: number
  readonly item: RecordPart
  readonly open: OpenPart
  readonly overlay: Half
}

function twinOf({ rows: { cells } }: Turn, { opened }: RecordPart, row: number): Twin | undefined {
  const { node: list, item, open } = opened ?? {}
  if (list === undefined || item === undefined || open?.overlay === undefined) return undefined
  if (((cells[row + list.cell + 2] as number) & kindBits) !== kind.list) return undefined
  const first = cells[row + list.cell] as number
  return first >= 0 && cells[first + 1] === -1 ? { list, row: first, item, open, overlay: open.overlay } : undefined
}

function placesOf({ rows: { cells, shapes } }: Turn, part: RecordPart, row: number): Places {
  const { lists, opened, record } = part
  const listCells = new Set([...lists, ...(opened?.open?.lists ?? [])].map(({ node }) => node?.cell ?? -1))
  const cellAt = new Map<number, number>()
  const last = shapes.formsFrom[record + 1] as number
  for (let index = shapes.formsFrom[record] as number; index < last; index++) {
    const cell = (shapes.forms[index] as number) - 2
    const shape = (cells[row + cell + 2] as number) & kindBits
    if (shape === kind.none || (shape >= kind.list && listCells.has(cell))) continue
    const from = cells[row + cell] as number
    if (!cellAt.has(from)) cellAt.set(from, cell)
  }
  return { part, row, cellAt }
}

/** What was written between two things that depend on the line is glue. */
function addSteps(making: Making, from: number, to: number): boolean {
  const { turn, steps, bytes } = making
  const { trace = [] } = turn.sheet
  let at = from
  for (let index = 0; index < trace.length; index += traced.size) {
    const what = trace[index] as number
    const start = trace[index + 1] as number
    const where = placeOf(making, what, trace[index + 3] as number, trace[index + 4] as number)
    if (where === undefined || start < at) return false
    steps.push(bytes.length, bytes.length + start - at, what, where[0], where[1])
    addBytes(making, turn.sheet.output, at, start)
    at = trace[index + 2] as number
  }
  steps.push(bytes.length, bytes.length + to - at, traced.end, 0, 0)
  addBytes(making, turn.sheet.output, at, to)
  return true
}

function addBytes({ bytes }: Making, source: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) bytes.push(source[at] as number)
}

function placeOf(
  { turn, own, twin }: Making,
  what: number,
  first: number,
  second: number,
): readonly [number, number] | undefined {
  if (what === traced.others) return twin === undefined ? undefined : [first, 0]
  const place = placeIn(turn, own, what, first, second)
  if (place !== undefined || twin === undefined) return place
  const [cell, more] = placeIn(turn, twin.places, what, first, second) ?? []
  return cell === undefined || more === undefined ? undefined : [inTwin + cell, more]
}

/** Where in any row of the layout stands what was traced in this one. */
function placeIn(
  turn: Turn,
  { part, row, cellAt }: Places,
  what: number,
  first: number,
  second: number,
): readonly [number, number] | undefined {
  const { cells, members } = turn.rows
  if (what === traced.unusual) return undefined
  if (what === traced.list) return [first, 0]
  if (what === traced.members) return part.heads.includes(first - row) ? [first - row, 0] : undefined
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
  const cell = cellAt.get(first)
  if (cell === undefined || what !== traced.every) return cell === undefined ? undefined : [cell, 0]
  return second > 0x7fffffff ? undefined : [cell, second]
}

function isThere({ rows: { cells } }: Turn, part: RecordPart, head: number, row: number): boolean {
  const cell = part.headCells[part.heads.indexOf(head)]
  return cell !== undefined && ((cells[row + cell + 2] as number) & kindBits) === kind.object
}

/** What the layout does not tell, and what was done depends on; false where nobody can tell. */
function addGuards(making: Making): boolean {
  const { own, twin } = making
  const { part, row } = own
  const open = part.opened?.open
  const isGuarded = (half: Half, steps: ReadonlyArray<Step>): boolean =>
    steps.every((each) => guardStep(making, half, each, row, 0))
  const isRowGuarded =
    isGuarded(part.own, part.own.steps) &&
    (open === undefined || (isGuarded(open.half, open.half.steps) && isGuarded(part.own, open.otherwise)))
  if (!isRowGuarded || twin === undefined) return isRowGuarded
  if (!guardAnchor(making, twin)) return false
  return twin.overlay.steps.every((each) =>
    each.does === step.echo ? guardEcho(making, each, twin) : guardStep(making, twin.overlay, each, twin.row, inTwin),
  )
}

/** The twin is the one by what names it. */
function guardAnchor({ turn, own, guards }: Making, { item, open, row: twin }: Twin): boolean {
  const { cells } = turn.rows
  const [each, ...more] = item.own.steps.filter(({ fact }) => fact === item.anchor)
  const how = open.half.spellings[open.anchor]
  const place = placeIn(turn, own, traced.span, open.half.froms[open.anchor] as number, 0)
  if (each?.isPlain !== true || more.length > 0 || place === undefined) return false
  const shape = (cells[twin + each.cell + 2] as number) & kindBits
  if ((shape !== kind.integer && shape !== kind.text) || (how !== spelling.token && how !== spelling.digits)) {
    return false
  }
  const quotes = (shape === kind.text ? 1 : 0) + (how === spelling.token ? 2 : 0)
  guards.push(guard.same, inTwin + each.cell, place[0], quotes)
  return true
}

/** What stands in the twin repeats a fact of the record in the open, or none. */
function guardEcho({ turn, own, guards }: Making, each: Step, { overlay, row: twin }: Twin): boolean {
  const { cells, scanner } = turn.rows
  const { view } = scanner
  const shape = (cells[twin + each.cell + 2] as number) & kindBits
  if (shape === kind.none || shape === kind.nothing) return true
  if (each.fact < 0) return each.glueTo === 0
  if (overlay.spellings[each.fact] === spelling.none) return true
  if (overlay.spellings[each.fact] !== spelling.token) return false
  const from = overlay.froms[each.fact] as number
  const place = placeIn(turn, own, traced.span, from, 0)
  const start = cells[twin + each.cell] as number
  const end = cells[twin + each.cell + 1] as number
  if (place === undefined || !isSame(view, start, end, view, from, overlay.tos[each.fact] as number)) return false
  guards.push(guard.same, inTwin + each.cell, place[0], 0)
  return true
}

function guardStep(making: Making, half: Half, each: Step, row: number, base: number): boolean {
  const { turn, guards } = making
  const { cells } = turn.rows
  if (each.does === step.constant) return true
  if (each.isSubject) guardSubject(making, each, row)
  for (let index = 0; index < each.nodes.length; index++) {
    const node = each.nodes[index] as Node
    const from = cells[row + node.cell] as number
    const to = cells[row + node.cell + 1] as number
    const shape = cells[row + node.cell + 2] as number
    const what = shape & kindBits
    if (shape === kind.none || node.object >= 0 || what === kind.nothing) continue
    if (each.does === step.echo) {
      if (!isKeyAgain(turn, half, each, row, from, to)) return false
      guards.push(guard.key, node.cell, 0, 0)
      continue
    }
    if (isOddInstant(each.form, shape)) {
      const isOne = !Number.isNaN(timeOf(turn.rows.scanner.input, from, to))
      guards.push(guard.instant, base + node.cell, isOne ? 1 : 0, 0)
      continue
    }
    const said = each.form === form.memo ? says.refused : read(turn.rows.scanner.input, each.form, shape, from, to)
    if (said === says.refused || (each.form === form.numericId && what === kind.text)) {
      guardBytes(making, base + node.cell, from, to)
    } else if (each.form === form.epochSeconds || each.form === form.epochMilliseconds) {
      if (said !== says.plain) return false
      guards.push(each.form === form.epochSeconds ? guard.seconds : guard.milliseconds, base + node.cell, 0, 0)
    }
  }
  return true
}

function guardBytes(making: Making, cell: number, from: number, to: number): void {
  const { turn, guards, bytes } = making
  guards.push(guard.bytes, cell, bytes.length, bytes.length + to - from)
  addBytes(making, turn.rows.scanner.input, from, to)
}

/** What is repeated is the key of the row. */
function isKeyAgain(turn: Turn, half: Half, { fact }: Step, row: number, from: number, to: number): boolean {
  const { cells, scanner } = turn.rows
  const start = cells[row + header.keyFrom] as number
  const isKey = fact >= 0 && half.spellings[fact] === spelling.token && half.froms[fact] === start && start > 0
  return isKey && isSame(scanner.view, from, to, scanner.view, start, cells[row + header.keyTo] as number)
}

/** All that say who somebody is say the same. */
function guardSubject({ turn, guards }: Making, { nodes }: Step, row: number): void {
  const { cells } = turn.rows
  const [first, ...others] = nodes.filter((node) => {
    const shape = (cells[row + node.cell + 2] as number) & kindBits
    return shape !== kind.none && shape !== kind.nothing && shape !== kind.emptyText
  })
  if (first !== undefined) for (const { cell } of others) guards.push(guard.same, cell, first.cell, 0)
}
