/**
 * The following of recipes of a crossing. Every function answers the index behind what it wrote, or -1 for a line that is not
 * taken.
 */
import type { CrossList, CrossPart } from './CrossPart.js'
import {
  type CrossRecipe,
  type FrontRecipe,
  type IdPlace,
  type Labelled,
  openFront,
  type Question,
  type Script,
  scriptStep,
} from './CrossRecipe.js'
import { isSame } from './compare.js'
import { isDeep, putNumericId, putValue } from './cross-values.js'
import { entryOfId, type IdBook, idEntry, idKind } from './IdBook.js'
import { indexIn, strangerOf, wideHashOf } from './KeyBook.js'
import { addValue, answer, answerAt, answerOf, ask } from './Memo.js'
import { makeCrossRecipe, makeFrontScript } from './make-cross-recipe.js'
import { addKey } from './OpenKeys.js'
import { kind, kindBits } from './Scanner.js'
import { header } from './Shape.js'
import { copy, put } from './Sheet.js'
import type { Turn } from './Turn.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The state of a plan that converts: that of a turn, and the ids that change; undefined where they stay what they are.
 *
 * @category model
 */
export interface Crossing {
  readonly turn: Turn
  readonly ids: IdBook | undefined
  /** How many recipes there are. */
  recipes: number
  /** The record that the target has in the open, and the entry of its id. */
  frontRow: number
  frontEntry: number
}

/** How many recipes there may be, and how often making one of a layout may fail. */
const most = { recipes: 4096, failures: 16 } as const

const comma = 0x2c
const quote = 0x22
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d
const noEntry = -2

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Writes what a target takes of a record.
 *
 * @category combinators
 */
export function putCrossed(crossing: Crossing, cross: CrossPart, row: number, at: number): number {
  const recipe = recipeOf(crossing, cross, row)
  if (recipe === undefined || !isTaken(crossing, recipe, row)) return -1
  const entry = entryAt(crossing, idKind.person, recipe.id, row)
  if (entry === -1) return -1
  const script = recipe.front === undefined ? recipe.script : frontOf(crossing, recipe.front, recipe, row)
  return script === undefined ? -1 : follow(crossing, script, recipe, row, entry, at)
}

/** Finds the record that the target has in the open, and what is written with it; undefined where nobody can tell. */
function frontOf(crossing: Crossing, front: FrontRecipe, recipe: CrossRecipe, row: number): Script | undefined {
  const { turn } = crossing
  const { list } = front
  const { item } = list
  const open = list.list.open === undefined ? undefined : recipe.open
  const each = firstOf(turn, list, row)
  const twin = open === undefined || item === undefined ? -1 : twinOf(crossing, item, open.id, row, each)
  if (twin === noEntry) return undefined
  const isOpen = open !== undefined && (twin < 0 || twin === each)
  if (!isOpen && each < 0) return front.otherwise
  const at = isOpen ? row : each
  const first = isOpen ? open : item === undefined ? undefined : recipeOf(crossing, item, each)
  if (first === undefined) return undefined
  crossing.frontRow = at
  crossing.frontEntry = entryAt(crossing, idKind.organization, first.id, at)
  if (crossing.frontEntry === -1) return undefined
  const layout = isOpen ? openFront : (turn.rows.cells[at + header.layout] as number)
  const known = front.scripts.get(layout)
  if (known !== undefined || front.scripts.has(layout)) return known
  const made = crossing.recipes < most.recipes ? makeFrontScript(turn, front, first, isOpen, at) : undefined
  front.scripts.set(layout, made)
  crossing.recipes++
  return made
}

function recipeOf(crossing: Crossing, cross: CrossPart, row: number): CrossRecipe | undefined {
  const { turn } = crossing
  const layout = turn.rows.cells[row + header.layout] as number
  const known = cross.recipes[layout]
  if (known !== undefined || layout === 0) return known
  const failures = cross.failures[layout] as number
  if (failures >= most.failures || crossing.recipes >= most.recipes) return undefined
  const made = makeCrossRecipe(turn, cross, row)
  if (made === undefined) cross.failures[layout] = failures + 1
  else {
    cross.recipes[layout] = made
    crossing.recipes++
  }
  return made
}

/** Nothing is wrong with what is read. */
function isTaken(crossing: Crossing, recipe: CrossRecipe, row: number): boolean {
  const { turn } = crossing
  const { checks, same, lists } = recipe
  const { cells, scanner } = turn.rows
  const { view } = scanner
  for (let index = 0; index < checks.length; index++) {
    if (answerTo(turn, checks[index] as Question, row) < 0) return false
  }
  const first = row + (same[0] ?? 0)
  for (let index = 1; index < same.length; index++) {
    const cell = row + (same[index] as number)
    const from = cells[cell] as number
    if (!isSame(view, from, cells[cell + 1] as number, view, cells[first] as number, cells[first + 1] as number)) {
      return false
    }
  }
  for (let index = 0; index < lists.length; index++) {
    if (!isListTaken(crossing, lists[index] as CrossList, recipe, row)) return false
  }
  return true
}

/** Nothing is wrong with the records of a list of which nothing is written. */
function isListTaken(
  crossing: Crossing,
  { list, item, hasIds }: CrossList,
  { open }: CrossRecipe,
  row: number,
): boolean {
  const { cells } = crossing.turn.rows
  if (list.open !== undefined && open !== undefined && hasIds) {
    if (entryAt(crossing, idKind.organization, open.id, row) === -1) return false
  }
  const { node, isMap } = list
  if (node === undefined) return true
  if (((cells[row + node.cell + 2] as number) & kindBits) !== (isMap ? kind.object : kind.list)) return true
  for (let each = cells[row + node.cell] as number; each >= 0; each = crossing.turn.rows.cells[each] as number) {
    const recipe = item === undefined ? undefined : recipeOf(crossing, item, each)
    if (recipe === undefined || !isTaken(crossing, recipe, each)) return false
    if (hasIds && entryAt(crossing, idKind.organization, recipe.id, each) === -1) return false
  }
  return true
}

/** The entry of the id of a record in the book; without a book any. */
function entryAt({ turn, ids }: Crossing, kindOfId: number, id: IdPlace | undefined, row: number): number {
  if (ids === undefined) return noEntry
  if (id === undefined) return -1
  const { cell, quote: around } = id
  const { cells, scanner } = turn.rows
  const from = (cells[row + cell] as number) + around
  return entryOfId(ids, kindOfId, scanner.input, scanner.view, from, (cells[row + cell + 1] as number) - around)
}

function answerTo({ memo, rows }: Turn, { memo: number, cells: asked }: Question, row: number): number {
  const { cells, scanner } = rows
  ask(memo)
  for (let index = 0; index < asked.length; index++) {
    const cell = asked[index] as number
    if (cell < 0) addValue(memo, scanner.input, 0, 0)
    else addValue(memo, scanner.input, cells[row + cell] as number, cells[row + cell + 1] as number)
  }
  const found = answerOf(memo, number)
  return memo.entries[found + answerAt] === answer.refused ? -1 : found
}

// -------------------------------------------------------------------------------------
// scripts
// -------------------------------------------------------------------------------------

function follow(
  crossing: Crossing,
  script: Script,
  recipe: CrossRecipe,
  ownRow: number,
  ownEntry: number,
  from: number,
): number {
  const { turn } = crossing
  const { steps, bytes, view } = script
  const { sheet, rows } = turn
  const { input, view: inputView } = rows.scanner
  let at = from
  let row = ownRow
  let entry = ownEntry
  for (let index = 0; index < steps.length; index += scriptStep.size) {
    at = copy(sheet, bytes, view, steps[index] as number, steps[index + 1] as number, at)
    const what = steps[index + 2] as number
    const more = steps[index + 3] as number
    if (what === scriptStep.span) {
      const { cells } = rows
      at = copy(sheet, input, inputView, cells[row + more] as number, cells[row + more + 1] as number, at)
    } else if (what === scriptStep.question) {
      at = putAnswer(turn, script, more, row, at)
    } else if (what === scriptStep.list) {
      at = putList(crossing, script.lists[more] as CrossList, recipe, row, at)
    } else if (what === scriptStep.close) {
      if (sheet.output[at - 1] === comma) at--
    } else if (what === scriptStep.id || what === scriptStep.numberOfId) {
      at = putId(crossing, entry, what === scriptStep.numberOfId, at)
    } else if (what === scriptStep.team) {
      at = putTeam(crossing, script, more, row, at)
    } else if (what === scriptStep.toFront) {
      row = crossing.frontRow
      entry = crossing.frontEntry
    } else if (what === scriptStep.toOwn) {
      row = ownRow
      entry = ownEntry
    } else if (what !== scriptStep.end) {
      at = putValue(turn, what, row + more, at)
    }
    if (at < 0) return -1
  }
  return at
}

function putAnswer(turn: Turn, { questions, bytes, view }: Script, number: number, row: number, from: number): number {
  const question = questions[number] as Question
  const found = answerTo(turn, question, row)
  if (found < 0) return -1
  const { memo, sheet } = turn
  const start = memo.entries[found + answerAt + 1 + 2 * question.part] as number
  if (start < 0) return from
  const end = memo.entries[found + answerAt + 2 + 2 * question.part] as number
  if (isDeep(memo.bytes, start, end)) return -1
  const at = copy(sheet, bytes, view, question.labelFrom, question.labelTo, from)
  return put(sheet, comma, copy(sheet, memo.bytes, memo.view, start, end, at))
}

/** Writes the new id of the first team that has one. */
function putTeam(
  crossing: Crossing,
  { teams, bytes, view }: Script,
  number: number,
  row: number,
  from: number,
): number {
  const { turn, ids } = crossing
  const { list, labelFrom, labelTo } = teams[number] as Labelled
  const { item } = list
  if (ids === undefined || item === undefined) return -1
  for (let each = firstOf(turn, list, row); each >= 0; each = turn.rows.cells[each] as number) {
    const entry = entryAt(crossing, idKind.team, recipeOf(crossing, item, each)?.id, each)
    if (entry === -1) return -1
    if (ids.entries[entry + idEntry.from] === ids.entries[entry + idEntry.to]) continue
    const at = putId(crossing, entry, false, copy(turn.sheet, bytes, view, labelFrom, labelTo, from))
    return at < 0 ? -1 : put(turn.sheet, comma, at)
  }
  return from
}

function putId({ turn, ids }: Crossing, entry: number, isNumber: boolean, at: number): number {
  if (ids === undefined || entry < 0) return -1
  const from = ids.entries[entry + idEntry.from] as number
  const to = ids.entries[entry + idEntry.to] as number
  if (from === to) return -1
  return isNumber
    ? putNumericId(turn, ids.bytes, ids.view, from, to, at)
    : copy(turn.sheet, ids.bytes, ids.view, from, to, at)
}

// -------------------------------------------------------------------------------------
// lists
// -------------------------------------------------------------------------------------

function putList(crossing: Crossing, cross: CrossList, recipe: CrossRecipe, row: number, from: number): number {
  const { turn } = crossing
  const { sheet, rows } = turn
  const { list, item, isMap } = cross
  const { scanner } = rows
  const { keyCount: base } = scanner
  const serial = scanner.serial++
  const open = list.open === undefined ? undefined : recipe.open
  let each = firstOf(turn, cross, row)
  const twin = open === undefined || item === undefined ? -1 : twinOf(crossing, item, open.id, row, each)
  if (twin === noEntry) return -1
  let at = put(sheet, isMap ? openBrace : openBracket, from)
  if (open !== undefined && twin < 0) at = putOpen(crossing, cross, recipe, row, base, serial, at)
  while (each >= 0 && at >= 0) {
    const found = item === undefined ? undefined : recipeOf(crossing, item, each)
    if (found === undefined || !isTaken(crossing, found, each)) return -1
    if (each === twin) at = putOpen(crossing, cross, recipe, row, base, serial, at)
    else at = putItem(crossing, cross, found, found.script, found.id, each, base, serial, at)
    each = rows.cells[each] as number
  }
  scanner.keyCount = base
  if (at < 0) return -1
  return put(sheet, isMap ? closeBrace : closeBracket, sheet.output[at - 1] === comma ? at - 1 : at)
}

function firstOf({ rows: { cells } }: Turn, { list: { node, isMap } }: CrossList, row: number): number {
  const shape = node === undefined ? kind.none : (cells[row + node.cell + 2] as number) & kindBits
  return node === undefined || shape !== (isMap ? kind.object : kind.list) ? -1 : (cells[row + node.cell] as number)
}

/** The first record of a list that has the id of the one in the open; `noEntry` where nobody can tell. */
function twinOf(crossing: Crossing, item: CrossPart, id: IdPlace, row: number, first: number): number {
  const { cells, scanner } = crossing.turn.rows
  const { view } = scanner
  const start = (cells[row + id.cell] as number) + id.quote
  const end = (cells[row + id.cell + 1] as number) - id.quote
  for (let each = first; each >= 0; each = crossing.turn.rows.cells[each] as number) {
    const recipe = recipeOf(crossing, item, each)
    if (recipe === undefined) return noEntry
    if (recipe.id === undefined) return noEntry
    const { cell, quote: around } = recipe.id
    const from = (cells[each + cell] as number) + around
    if (isSame(view, from, (cells[each + cell + 1] as number) - around, view, start, end)) return each
  }
  return -1
}

function putOpen(
  crossing: Crossing,
  cross: CrossList,
  recipe: CrossRecipe,
  row: number,
  base: number,
  serial: number,
  at: number,
): number {
  const { open } = recipe
  return open === undefined ? -1 : putItem(crossing, cross, recipe, open.script, open.id, row, base, serial, at)
}

/** Writes an item, a comma behind it; of a map it stands under the new id, which comes once. */
function putItem(
  crossing: Crossing,
  { isMap, list }: CrossList,
  recipe: CrossRecipe,
  script: Script,
  id: IdPlace | undefined,
  row: number,
  base: number,
  serial: number,
  from: number,
): number {
  if (id === undefined) return -1
  const { turn, ids } = crossing
  const { sheet, rows } = turn
  const { cells, scanner } = rows
  const start = (cells[row + id.cell] as number) + id.quote
  const end = (cells[row + id.cell + 1] as number) - id.quote
  const entry = entryAt(crossing, idKind.organization, id, row)
  if (entry === -1) return -1
  let at = from
  if (isMap) {
    if (!list.isMap) {
      scanner.key = strangerOf(scanner.book, scanner.input, start, end, wideHashOf(scanner.view, start, end), false)
      if (scanner.key < 0 || !addKey(scanner, base, serial)) return -1
    }
    at = ids === undefined ? putQuoted(turn, start, end, at) : putId(crossing, entry, false, at)
    if (at < 0 || indexIn(sheet.output, from + 1, at - 1) >= 0) return -1
    at = put(sheet, 0x3a, at)
  }
  at = follow(crossing, script, recipe, row, entry, at)
  return at < 0 ? -1 : put(sheet, comma, at)
}

function putQuoted({ sheet, rows: { scanner } }: Turn, from: number, to: number, at: number): number {
  return put(sheet, quote, copy(sheet, scanner.input, scanner.view, from, to, put(sheet, quote, at)))
}
