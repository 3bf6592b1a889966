/**
 * The printing of what records are made of: texts, members, raw values.
 */
import { member } from './Members.js'
import { trait } from './Scanner.js'
import { copy, copyTight, put } from './Sheet.js'
import type { Turn } from './Turn.js'

const comma = 0x2c
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Closes what is open: over the comma behind its last part, if it has any.
 *
 * @category combinators
 */
export function close({ sheet }: Turn, at: number, code: number, hasComma: boolean): number {
  return put(sheet, code, hasComma && sheet.output[at - 1] === comma ? at - 1 : at)
}

/**
 * Prints a list of texts without what says nothing, each with something before it, and closed if there is.
 *
 * @category combinators
 */
export function printTexts(
  turn: Turn,
  start: number,
  end: number,
  itemFrom: number,
  itemTo: number,
  from: number,
): number {
  const { sheet, rows, glue } = turn
  const { input, view } = rows.scanner
  let at = put(sheet, openBracket, from)
  for (let source = start + 1; source < end; source++) {
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

/**
 * Prints the members of an object, from where the row notes them.
 *
 * @category combinators
 */
export function printMembers(turn: Turn, head: number, from: number): number {
  let at = put(turn.sheet, openBrace, from)
  const { cells, members } = turn.rows
  for (let each = cells[head] as number; each >= 0; each = members[each + member.next] as number) {
    at = printMember(turn, each, at)
  }
  return close(turn, at, closeBrace, true)
}

/**
 * Prints a member, a comma behind it.
 *
 * @category combinators
 */
export function printMember(turn: Turn, each: number, from: number): number {
  const { sheet, rows } = turn
  const { members } = rows
  const at = printKeyOf(turn, each, from)
  const to = members[each + member.to] as number
  return put(
    sheet,
    comma,
    printValue(turn, members[each + member.from] as number, to, members[each + member.form] as number, at),
  )
}

/**
 * Prints the key of a member, a colon behind it.
 *
 * @category combinators
 */
export function printKeyOf({ sheet, rows }: Turn, each: number, at: number): number {
  const { members, scanner } = rows
  const from = (members[each + member.keyFrom] as number) - 1
  const to = (members[each + member.keyTo] as number) + 1
  return put(sheet, 0x3a, copy(sheet, scanner.input, scanner.view, from, to, at))
}

/**
 * Prints a raw value.
 *
 * @category combinators
 */
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
