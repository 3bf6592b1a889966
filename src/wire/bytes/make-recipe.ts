/**
 * The making of recipes: from the trace of a record that was printed.
 */
import { isSame } from './evaluate.js'
import { traced } from './follow.js'
import { form, type Half, type Node, type OpenPart, type RecordPart, type Step, spelling, step } from './Half.js'
import { guard, inTwin, most, type Recipe } from './Recipes.js'
import { member } from './Rows.js'
import { read, says } from './read-form.js'
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
  const twin = twinOf(turn, part, row)
  // A layout that is unusual tells nothing: another twin of such a one need not be like this.
  const isUnusual = twin !== undefined && rows.cells[twin.row + header.layout] === 0
  const isLost = turn.isRefused || sheet.isOver || isUnusual
  const steps = isLost ? undefined : stepsOf(turn, part, row, twin, from, to, bytes)
  const guards = steps === undefined ? undefined : guardsOf(turn, part, row, twin, bytes)
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
    twinCell: twin === undefined ? -1 : twin.list.cell,
    twinLayout: twin === undefined ? -1 : (rows.cells[twin.row + header.layout] as number),
  }
  recipes.byLayout[layout] = [...(recipes.byLayout[layout] ?? []), recipe]
  recipes.size += own.length + 4 * (guards.length + steps.length)
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

/** What was written between two things that depend on the line is glue. */
function stepsOf(
  turn: Turn,
  part: RecordPart,
  row: number,
  twin: Twin | undefined,
  from: number,
  to: number,
  bytes: Array<number>,
): ReadonlyArray<number> | undefined {
  const { output, trace = [] } = turn.sheet
  const steps: Array<number> = []
  let at = from
  for (let index = 0; index < trace.length; index += traced.size) {
    const [what = 0, start = 0, end = 0, first = 0, second = 0] = trace.slice(index, index + traced.size)
    const where = placeOf(turn, part, row, twin, what, first, second)
    if (where === undefined || start < at) return undefined
    steps.push(bytes.length, bytes.length + start - at, what, ...where)
    bytes.push(...output.subarray(at, start))
    at = end
  }
  steps.push(bytes.length, bytes.length + to - at, traced.end, 0, 0)
  bytes.push(...output.subarray(at, to))
  return steps
}

function placeOf(
  turn: Turn,
  part: RecordPart,
  row: number,
  twin: Twin | undefined,
  what: number,
  first: number,
  second: number,
): readonly [number, number] | undefined {
  if (what === traced.others) return twin === undefined ? undefined : [first, 0]
  const place = placeIn(turn, part, row, what, first, second)
  if (place !== undefined || twin === undefined) return place
  const [cell, more] = placeIn(turn, twin.item, twin.row, what, first, second) ?? []
  return cell === undefined || more === undefined ? undefined : [inTwin + cell, more]
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
  const last = shapes.formsFrom[part.record + 1] as number
  const lists = listCellsOf(part)
  for (let index = shapes.formsFrom[part.record] as number; index < last; index++) {
    const cell = (shapes.forms[index] as number) - 2
    const shape = (cells[row + cell + 2] as number) & kindBits
    if (shape === kind.none || cells[row + cell] !== first || (shape >= kind.list && lists.has(cell))) continue
    if (what !== traced.every) return [cell, 0]
    return second > 0x7fffffff ? undefined : [cell, second]
  }
  return undefined
}

/** Of a list of records a cell tells their rows, not where it stands. */
function listCellsOf({ lists, opened }: RecordPart): ReadonlySet<number> {
  return new Set([...lists, ...(opened?.open?.lists ?? [])].map(({ node }) => node?.cell ?? -1))
}

function isThere({ rows: { cells } }: Turn, part: RecordPart, head: number, row: number): boolean {
  const cell = part.headCells[part.heads.indexOf(head)]
  return cell !== undefined && ((cells[row + cell + 2] as number) & kindBits) === kind.object
}

/** What the layout does not tell, and what was done depends on. */
function guardsOf(
  turn: Turn,
  part: RecordPart,
  row: number,
  twin: Twin | undefined,
  bytes: Array<number>,
): ReadonlyArray<number> | undefined {
  const guards: Array<number> = []
  const open = part.opened?.open
  const halves: ReadonlyArray<readonly [Half, ReadonlyArray<Step>]> = [
    [part.own, part.own.steps],
    ...(open === undefined ? [] : [[open.half, open.half.steps] as const, [part.own, open.otherwise] as const]),
  ]
  for (const [half, steps] of halves) {
    for (const each of steps) {
      const own = guardsOfStep(turn, half, each, row, 0, bytes)
      if (own === undefined) return undefined
      guards.push(...own)
    }
  }
  if (twin === undefined) return guards
  const anchor = guardsOfAnchor(turn, part, row, twin)
  if (anchor === undefined) return undefined
  guards.push(...anchor)
  for (const each of twin.overlay.steps) {
    const own =
      each.does === step.echo
        ? guardsOfEcho(turn, part, each, row, twin)
        : guardsOfStep(turn, twin.overlay, each, twin.row, inTwin, bytes)
    if (own === undefined) return undefined
    guards.push(...own)
  }
  return guards
}

/** The twin is the one by what names it. */
function guardsOfAnchor(
  turn: Turn,
  part: RecordPart,
  row: number,
  { item, open, row: twin }: Twin,
): ReadonlyArray<number> | undefined {
  const { cells } = turn.rows
  const [each, ...more] = item.own.steps.filter(({ fact }) => fact === item.anchor)
  const how = open.half.spellings[open.anchor]
  const place = placeIn(turn, part, row, traced.span, open.half.froms[open.anchor] as number, 0)
  if (each?.isPlain !== true || more.length > 0 || place === undefined) return undefined
  const shape = (cells[twin + each.cell + 2] as number) & kindBits
  if ((shape !== kind.integer && shape !== kind.text) || (how !== spelling.token && how !== spelling.digits)) {
    return undefined
  }
  return [guard.same, inTwin + each.cell, place[0], (shape === kind.text ? 1 : 0) + (how === spelling.token ? 2 : 0)]
}

/** What stands in the twin repeats a fact of the record in the open, or none. */
function guardsOfEcho(
  turn: Turn,
  part: RecordPart,
  each: Step,
  row: number,
  { overlay, row: twin }: Twin,
): ReadonlyArray<number> | undefined {
  const { cells, scanner } = turn.rows
  const { view } = scanner
  const shape = (cells[twin + each.cell + 2] as number) & kindBits
  if (shape === kind.none || shape === kind.nothing) return []
  if (each.fact < 0) return each.glueTo === 0 ? [] : undefined
  if (overlay.spellings[each.fact] === spelling.none) return []
  if (overlay.spellings[each.fact] !== spelling.token) return undefined
  const from = overlay.froms[each.fact] as number
  const place = placeIn(turn, part, row, traced.span, from, 0)
  const [start = 0, end = 0] = cells.subarray(twin + each.cell, twin + each.cell + 2)
  if (place === undefined || !isSame(view, start, end, view, from, overlay.tos[each.fact] as number)) return undefined
  return [guard.same, inTwin + each.cell, place[0], 0]
}

function guardsOfStep(
  turn: Turn,
  half: Half,
  each: Step,
  row: number,
  base: number,
  bytes: Array<number>,
): ReadonlyArray<number> | undefined {
  const { cells, scanner } = turn.rows
  const { input, view } = scanner
  const guards: Array<number> = []
  const there = each.nodes.filter((node) => cells[row + node.cell + 2] !== kind.none)
  if (each.does === step.constant || there.length === 0) return guards
  if (each.isSubject) guards.push(...guardsOfSubject(turn, each, row))
  for (const node of there) {
    const [from = 0, to = 0, shape = 0] = cells.subarray(row + node.cell, row + node.cell + 3)
    const what = shape & kindBits
    if (node.object >= 0 || what === kind.nothing) continue
    const same = (): void => {
      guards.push(guard.bytes, base + node.cell, bytes.length, bytes.length + to - from)
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
      if (!isSame(view, from, to, view, start, end)) return undefined
      guards.push(guard.key, node.cell, 0, 0)
      continue
    }
    const said = each.form === form.memo ? says.refused : read(input, each.form, shape, from, to)
    if (said === says.refused) same()
    else if (each.form === form.numericId && what === kind.text) same()
    else if (each.form === form.epochSeconds || each.form === form.epochMilliseconds) {
      if (said !== says.plain) return undefined
      guards.push(each.form === form.epochSeconds ? guard.seconds : guard.milliseconds, base + node.cell, 0, 0)
    }
  }
  return guards
}

/** All that say who somebody is say the same. */
function guardsOfSubject({ rows: { cells } }: Turn, { nodes }: Step, row: number): ReadonlyArray<number> {
  const [first, ...others] = nodes.filter((node) => {
    const shape = (cells[row + node.cell + 2] as number) & kindBits
    return shape !== kind.none && shape !== kind.nothing && shape !== kind.emptyText
  })
  return first === undefined ? [] : others.flatMap(({ cell }) => [guard.same, cell, first.cell, 0])
}
