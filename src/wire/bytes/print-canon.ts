/**
 * The printing of canonical records: the program of a half with the facts of a line, then the residue. Everything is
 * written with a comma behind it, over which what closes is written.
 */

import { type Half, type ListPart, print, type RecordPart, spelling } from './Half.js'
import { putInstant } from './instants.js'
import { evaluate } from './lists.js'
import { firstTexts, instructionSize } from './program.js'
import { member } from './Rows.js'
import { numberAt } from './read-form.js'
import { kind, kindBits, trait } from './Scanner.js'
import { copy, copyTight, put } from './Sheet.js'
import { clear, entry, type Turn } from './Turn.js'

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
/**
 * Closes what is open: over the comma behind its last part, if it has any.
 *
 * @category combinators
 */
export function close({ sheet }: Turn, at: number, code: number, hasComma: boolean): number {
  return put(sheet, code, hasComma && sheet.output[at - 1] === comma ? at - 1 : at)
}

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
        at = copy(sheet, input, inputView, froms[first] as number, tos[first] as number, at)
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
      at = put(sheet, comma, printList(turn, list, row, isOpen, at))
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
      return half.spellings[fact] === spelling.texts && ((half.forms[fact] as number) & trait.texts) === 0
        ? printTexts(turn, half, fact, 0, 0, at)
        : ((half.forms[fact] as number) & trait.spaced) !== 0
          ? copyTight(sheet, scanner.input, from, to, at)
          : copy(sheet, scanner.input, scanner.view, from, to, at)
    case spelling.digits:
      return put(sheet, 0x22, copy(sheet, scanner.input, scanner.view, from, to, put(sheet, 0x22, at)))
    case spelling.seconds:
      return putInstant(sheet, numberAt(scanner.input, from, to), 0, at)
    case spelling.milliseconds: {
      const time = numberAt(scanner.input, from, to)
      const seconds = Math.floor(time / 1000)
      return putInstant(sheet, seconds, time - seconds * 1000, at)
    }
    case spelling.carved:
      return printMembers(turn, from, at)
    case spelling.memo:
      return copy(sheet, turn.memo.bytes, turn.memo.view, from, to, at)
    default:
      return copy(sheet, turn.glue.bytes, turn.glue.view, from, to, at)
  }
}

/** Prints a list of texts as a list of objects, each with one. */
function printEvery(turn: Turn, half: Half, fact: number, itemFrom: number, itemTo: number, at: number): number {
  return half.spellings[fact] === spelling.texts
    ? printTexts(turn, half, fact, itemFrom, itemTo, at)
    : printFact(turn, half, fact, at)
}

function printTexts(turn: Turn, half: Half, fact: number, itemFrom: number, itemTo: number, from: number): number {
  const { sheet, rows, glue } = turn
  const { input, view } = rows.scanner
  const end = half.tos[fact] as number
  let at = put(sheet, openBracket, from)
  for (let source = (half.froms[fact] as number) + 1; source < end; source++) {
    if (input[source] !== 0x22) continue
    let to = source + 1
    while (input[to] !== 0x22) to += input[to] === 0x5c ? 2 : 1
    to++
    if (to - source > 2) {
      at = copy(sheet, glue.bytes, glue.view, itemFrom, itemTo, at)
      at = copy(sheet, input, view, source, to, at)
      if (itemTo > itemFrom) at = put(sheet, closeBrace, at)
      at = put(sheet, comma, at)
    }
    source = to - 1
  }
  return close(turn, at, closeBracket, true)
}

/** Prints the members of an object, from where the row notes them. */
export function printMembers(turn: Turn, head: number, from: number): number {
  let at = put(turn.sheet, openBrace, from)
  const { cells, members } = turn.rows
  for (let each = cells[head] as number; each >= 0; each = members[each + member.next] as number) {
    at = printMember(turn, each, at)
  }
  return close(turn, at, closeBrace, true)
}

export function printMember(turn: Turn, each: number, from: number): number {
  const { sheet, rows } = turn
  const { members, scanner } = rows
  const keyFrom = (members[each + member.keyFrom] as number) - 1
  const keyTo = (members[each + member.keyTo] as number) + 1
  let at = copy(sheet, scanner.input, scanner.view, keyFrom, keyTo, from)
  at = put(sheet, 0x3a, at)
  const to = members[each + member.to] as number
  return put(
    sheet,
    comma,
    printValue(turn, members[each + member.from] as number, to, members[each + member.form] as number, at),
  )
}

export function printValue(
  { sheet, rows: { scanner } }: Turn,
  from: number,
  to: number,
  form: number,
  at: number,
): number {
  return (form & trait.spaced) !== 0
    ? copyTight(sheet, scanner.input, from, to, at)
    : copy(sheet, scanner.input, scanner.view, from, to, at)
}

// -------------------------------------------------------------------------------------
// lists
// -------------------------------------------------------------------------------------

function isListed({ rows: { cells } }: Turn, { node, isMap }: ListPart, row: number, isOpen: boolean): boolean {
  if (isOpen) return true
  return node !== undefined && ((cells[row + node.cell + 2] as number) & kindBits) === (isMap ? kind.object : kind.list)
}

function printList(turn: Turn, list: ListPart, row: number, isOpen: boolean, from: number): number {
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

function hasTwin(cells: Int32Array, first: number): boolean {
  for (let each = first; each >= 0; each = cells[each] as number) if (cells[each + 1] === -1) return true
  return false
}

function printOpen(turn: Turn, { open }: ListPart, row: number, at: number): number {
  return open === undefined ? at : printRecord(turn, open.half, open.lists, row, false, at)
}

function printItem(turn: Turn, list: ListPart, item: RecordPart, row: number, at: number): number {
  const { own } = item
  clear(own)
  if (list.key >= 0) {
    const { cells } = turn.rows
    own.spellings[list.key] = spelling.token
    own.froms[list.key] = cells[row + 1] as number
    own.tos[list.key] = cells[row + 2] as number
    own.forms[list.key] = kind.text
  }
  const { entryCount } = turn
  evaluate(turn, item, row)
  if (item.anchor === -2 || (item.anchor >= 0 && own.spellings[item.anchor] === spelling.none)) turn.isRefused = true
  const end = printRecord(turn, own, item.lists, row, false, at)
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
      at = printMember(turn, first, at)
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
      at = isNull ? putNull(turn, at) : printValue(turn, first, entries[each + entry.to] as number, form, at)
    } else if (what === entry.object) {
      at = close(turn, printResidue(turn, half, first, put(sheet, openBrace, at)), closeBrace, true)
    } else if (what === entry.half) {
      at = close(turn, printResidue(turn, turn.halves[first] as Half, 0, put(sheet, openBrace, at)), closeBrace, true)
    } else if (what === entry.carved) {
      at = printMembers(turn, first, at)
    } else {
      at = putAbsent(turn, at)
    }
    at = put(sheet, comma, at)
  }
  return at
}

function putNull({ sheet, glue }: Turn, at: number): number {
  return copy(sheet, glue.bytes, glue.view, 0, nullLength, at)
}

function putAbsent({ sheet, glue }: Turn, at: number): number {
  return copy(sheet, glue.bytes, glue.view, nullLength, nullLength + absentLength, at)
}
