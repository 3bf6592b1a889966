/**
 * The printing of canonical records: the program of a half with the facts of a line, then the residue. Everything is
 * written with a comma behind it, over which what closes is written.
 */

import { followRecipe, traced } from './follow.js'
import { type Half, type ListPart, print, type RecordPart, spelling } from './Half.js'
import { putInstant } from './instants.js'
import { evaluate } from './lists.js'
import { makeRecipe, mayTrace } from './make-recipe.js'
import { putTime, timeOf } from './odd-instants.js'
import { close, printMember, printMembers, printTexts, printValue } from './print-parts.js'
import { firstTexts, instructionSize } from './program.js'
import { numberAt } from './read-form.js'
import { kind, kindBits, trait } from './Scanner.js'
import { copy, copyTight, put } from './Sheet.js'
import { clear, entry, type Turn } from './Turn.js'

/** From here on, numbers of lists are those of the record in the open. */
const openLists = 1000
const comma = 0x2c
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d
const [nullLength = 0, absentLength = 0] = firstTexts.map((text) => text.length)

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints a record that was evaluated, a comma behind it.
 *
 * @category combinators
 */
export function printRecord(
  turn: Turn,
  half: Half,
  lists: ReadonlyArray<ListPart>,
  row: number,
  isOpen: boolean,
  from: number,
): number {
  let at = put(turn.sheet, openBrace, from)
  at = printProgram(turn, half, lists, row, isOpen, at)
  if (half.placed[0] === 1) {
    const { bytes, view } = turn.glue
    at = copy(turn.sheet, bytes, view, half.residueFrom, half.residueTo, at)
    at = printResidue(turn, half, 0, at)
    for (let depth = 0; depth <= half.residueDepth; depth++) at = close(turn, at, closeBrace, depth === 0)
    at = put(turn.sheet, comma, at)
  }
  return put(turn.sheet, comma, close(turn, at, closeBrace, true))
}

/** Closes what is open: over the comma behind its last part, if it has any. */
function printProgram(
  turn: Turn,
  half: Half,
  lists: ReadonlyArray<ListPart>,
  row: number,
  isOpen: boolean,
  from: number,
): number {
  const { program, spellings, forms, froms, tos } = half
  const { sheet } = turn
  const { input, view: inputView } = turn.rows.scanner
  const { bytes, view } = turn.glue
  let at = from
  for (let index = 0; index < program.length; index += instructionSize) {
    const what = program[index] as number
    const first = program[index + 1] as number
    const second = program[index + 2] as number
    if (what === print.fact) {
      const how = spellings[first]
      if (how === spelling.none) continue
      at = copy(sheet, bytes, view, second, program[index + 3] as number, at)
      if (how === spelling.token && ((forms[first] as number) & trait.spaced) === 0) {
        const start = at
        at = copy(sheet, input, inputView, froms[first] as number, tos[first] as number, at)
        sheet.trace?.push(traced.span, start, at, froms[first] as number, tos[first] as number)
      } else at = printFact(turn, half, first, at)
      sheet.output[at++] = comma
    } else if (what === print.open) {
      const end = endOf(program, index)
      if (!hasFact(half, lists, program, index, end, row, turn)) {
        index = end
        continue
      }
      at = copy(sheet, bytes, view, first, second, at)
    } else if (what === print.close) {
      at = copy(sheet, bytes, view, first, second, sheet.output[at - 1] === comma ? at - 1 : at)
    } else if (what === print.every) {
      if (spellings[first] === spelling.none) continue
      at = copy(sheet, bytes, view, second, program[index + 3] as number, at)
      at = printEvery(turn, half, first, program[index + 4] as number, program[index + 5] as number, at)
      sheet.output[at++] = comma
    } else {
      const list = lists[first] as ListPart
      if (!isListed(turn, list, row, isOpen)) continue
      at = copy(sheet, bytes, view, second, program[index + 3] as number, at)
      at = put(sheet, comma, traceList(turn, list, row, isOpen, at))
    }
  }
  return at
}

/** The instruction that closes what one opens. */
function endOf(program: Int32Array, from: number): number {
  return program[from + 3] as number
}

function hasFact(
  half: Half,
  lists: ReadonlyArray<ListPart>,
  program: Int32Array,
  from: number,
  to: number,
  row: number,
  turn: Turn,
): boolean {
  for (let index = from + instructionSize; index < to; index += instructionSize) {
    const what = program[index] as number
    const first = program[index + 1] as number
    if (what === print.fact || what === print.every) {
      if (half.spellings[first] !== spelling.none) return true
    } else if (what === print.list && isListed(turn, lists[first] as ListPart, row, false)) return true
  }
  return false
}

function printFact(turn: Turn, half: Half, fact: number, at: number): number {
  const { sheet, rows } = turn
  const { scanner } = rows
  const from = half.froms[fact] as number
  const to = half.tos[fact] as number
  switch (half.spellings[fact]) {
    case spelling.token:
    case spelling.texts:
      sheet.trace?.push(traced.span, at, at + to - from, from, to)
      return half.spellings[fact] === spelling.texts && ((half.forms[fact] as number) & trait.texts) === 0
        ? printTexts(turn, from, to, 0, 0, at)
        : ((half.forms[fact] as number) & trait.spaced) !== 0
          ? copyTight(sheet, scanner.input, from, to, at)
          : copy(sheet, scanner.input, scanner.view, from, to, at)
    case spelling.digits:
      sheet.trace?.push(traced.span, at + 1, at + 1 + to - from, from, to)
      return put(sheet, 0x22, copy(sheet, scanner.input, scanner.view, from, to, put(sheet, 0x22, at)))
    case spelling.seconds:
      sheet.trace?.push(traced.seconds, at, at + 26, from, to)
      return putInstant(sheet, numberAt(scanner.input, from, to), 0, at)
    case spelling.milliseconds:
      sheet.trace?.push(traced.milliseconds, at, at + 26, from, to)
      return putTime(sheet, numberAt(scanner.input, from, to), at)
    case spelling.instant:
      sheet.trace?.push(traced.instant, at, at + 26, from, to)
      return putTime(sheet, timeOf(scanner.input, from, to), at)
    case spelling.carved:
      return traceMembers(turn, from, at)
    case spelling.memo:
      return copy(sheet, turn.memo.bytes, turn.memo.view, from, to, at)
    default:
      return copy(sheet, turn.glue.bytes, turn.glue.view, from, to, at)
  }
}

/** Prints a list of texts as a list of objects, each with one. */
function printEvery(turn: Turn, half: Half, fact: number, itemFrom: number, itemTo: number, at: number): number {
  if (half.spellings[fact] !== spelling.texts) return printFact(turn, half, fact, at)
  const from = half.froms[fact] as number
  const end = printTexts(turn, from, half.tos[fact] as number, itemFrom, itemTo, at)
  turn.sheet.trace?.push(traced.every, at, end, from, itemFrom * 65536 + itemTo)
  return end
}

// -------------------------------------------------------------------------------------
// lists
// -------------------------------------------------------------------------------------

function isListed({ rows: { cells } }: Turn, { node, isMap }: ListPart, row: number, isOpen: boolean): boolean {
  if (isOpen) return true
  return node !== undefined && ((cells[row + node.cell + 2] as number) & kindBits) === (isMap ? kind.object : kind.list)
}

/** What is printed of an item depends on the item; of the record in the open, on the row at hand. */
function traceList(turn: Turn, list: ListPart, row: number, isOpen: boolean, from: number): number {
  const { sheet } = turn
  const { trace } = sheet
  const isAlone = isOpen && !isListed(turn, list, row, false)
  if (trace === undefined || isAlone) return printList(turn, list, row, isOpen, from)
  if (isOpen && isTwinFirst(turn, list, row)) return traceOthers(turn, list, row, from)
  sheet.trace = undefined
  const at = printList(turn, list, row, isOpen, from)
  sheet.trace = trace
  trace.push(isOpen ? traced.unusual : traced.list, from, at, list.inOpen ? openLists + list.index : list.index, 0)
  return at
}

function isTwinFirst({ rows: { cells } }: Turn, { node }: ListPart, row: number): boolean {
  const first = node === undefined ? -1 : (cells[row + node.cell] as number)
  return first >= 0 && cells[first + 1] === -1
}

/** Of a list in which the first repeats the record in the open, the others depend on themselves. */
function traceOthers(turn: Turn, list: ListPart, row: number, from: number): number {
  const { sheet } = turn
  const { trace } = sheet
  const start = printOpen(turn, list, row, put(sheet, openBracket, from)) - 1
  sheet.trace = undefined
  const at = printOthers(turn, list, turn.rows.cells[row + (list.node?.cell ?? 0)] as number, start)
  sheet.trace = trace
  trace?.push(traced.others, start, at, list.index, 0)
  return put(sheet, closeBracket, at)
}

/** Prints the items behind one, a comma before each. */
function printOthers(turn: Turn, list: ListPart, row: number, from: number): number {
  const { cells } = turn.rows
  let at = from
  for (let each = cells[row] as number; each >= 0 && list.item !== undefined; each = cells[each] as number) {
    at = printItem(turn, list, list.item, each, put(turn.sheet, comma, at)) - 1
    if (turn.isRefused) break
  }
  return at
}

/**
 * Prints a list of records.
 *
 * @category combinators
 */
export function printList(turn: Turn, list: ListPart, row: number, isOpen: boolean, from: number): number {
  const { node, item } = list
  const { cells } = turn.rows
  let at = put(turn.sheet, openBracket, from)
  const isOnWire = isListed(turn, list, row, false)
  let each = isOnWire && node !== undefined ? (cells[row + node.cell] as number) : -1
  if (isOpen && !hasTwin(cells, each)) at = printOpen(turn, list, row, at)
  while (each >= 0 && item !== undefined && !turn.isRefused) {
    at = cells[each + 1] === -1 ? printOpen(turn, list, row, at) : printItem(turn, list, item, each, at)
    each = cells[each] as number
  }
  return close(turn, at, closeBracket, true)
}

/**
 * Prints the items of a list of a record, by its number; those behind the first alone, where that is a twin.
 *
 * @category combinators
 */
export function printItems(turn: Turn, part: RecordPart, index: number, row: number, twin: number, at: number): number {
  const list = index < openLists ? part.lists[index] : part.opened?.open?.lists[index - openLists]
  return twin < 0 ? printList(turn, list as ListPart, row, false, at) : printOthers(turn, list as ListPart, twin, at)
}

function hasTwin(cells: Int32Array, first: number): boolean {
  for (let each = first; each >= 0; each = cells[each] as number) if (cells[each + 1] === -1) return true
  return false
}

function printOpen(turn: Turn, { open }: ListPart, row: number, at: number): number {
  return open === undefined ? at : printRecord(turn, open.half, open.lists, row, false, at)
}

function printItem(turn: Turn, list: ListPart, item: RecordPart, row: number, at: number): number {
  const done = followRecipe(turn, item, row, at, printItems)
  if (done >= 0) return done
  const { own } = item
  clear(own)
  if (list.key >= 0) {
    const { cells } = turn.rows
    own.spellings[list.key] = spelling.token
    own.froms[list.key] = cells[row + 1] as number
    own.tos[list.key] = cells[row + 2] as number
    own.forms[list.key] = kind.text
  }
  const { entryCount, sheet, secrets: before } = turn
  const { trace } = sheet
  sheet.trace = mayTrace(turn, item, row) ? [] : undefined
  evaluate(turn, item, row)
  if (item.anchor === -2 || (item.anchor >= 0 && own.spellings[item.anchor] === spelling.none)) turn.isRefused = true
  const secrets = turn.secrets - before
  const end = printRecord(turn, own, item.lists, row, false, at)
  if (sheet.trace !== undefined) makeRecipe(turn, item, row, at, end, secrets)
  sheet.trace = trace
  turn.entryCount = entryCount
  return end
}

// -------------------------------------------------------------------------------------
// residues
// -------------------------------------------------------------------------------------

/** Prints the entries of an object of a residue, a comma behind each. */
function printResidue(turn: Turn, half: Half, object: number, from: number): number {
  const { sheet, entries } = turn
  const { bytes, view } = turn.glue
  let at = from
  for (let each = half.heads[object] as number; each >= 0; each = entries[each + entry.next] as number) {
    const what = entries[each + entry.what] as number
    const first = entries[each + entry.from] as number
    if (what === entry.member) {
      const start = at
      at = printMember(turn, first, at)
      sheet.trace?.push(traced.member, start, at - 1, first, 0)
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
    if (what === entry.value) {
      const form = entries[each + entry.form] as number
      const isNull = (form & kindBits) === kind.nothing
      const start = at
      at = isNull ? putNull(turn, at) : printValue(turn, first, entries[each + entry.to] as number, form, at)
      if (!isNull) sheet.trace?.push(traced.span, start, at, first, entries[each + entry.to] as number)
    } else if (what === entry.object) {
      at = close(turn, printResidue(turn, half, first, put(sheet, openBrace, at)), closeBrace, true)
    } else if (what === entry.half) {
      at = close(turn, printResidue(turn, turn.halves[first] as Half, 0, put(sheet, openBrace, at)), closeBrace, true)
    } else if (what === entry.carved) {
      at = traceMembers(turn, first, at)
    } else {
      at = putAbsent(turn, at)
    }
    at = put(sheet, comma, at)
  }
  return at
}

function traceMembers(turn: Turn, head: number, from: number): number {
  const at = printMembers(turn, head, from)
  turn.sheet.trace?.push(traced.members, from, at, head, 0)
  return at
}

function putNull({ sheet, glue }: Turn, at: number): number {
  return copy(sheet, glue.bytes, glue.view, 0, nullLength, at)
}

function putAbsent({ sheet, glue }: Turn, at: number): number {
  return copy(sheet, glue.bytes, glue.view, nullLength, nullLength + absentLength, at)
}
