/**
 * The printing of raw values that hold secrets: each `{"$secret": ...}` gives way to what it hides.
 */

import { member } from './Members.js'
import { printKeyOf, printValue } from './print-parts.js'
import { skipSpace, trait } from './Scanner.js'
import { copy, put } from './Sheet.js'
import type { Turn } from './Turn.js'

const quote = 0x22
const backslash = 0x5c
const dollar = 0x24
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d
const comma = 0x2c
const noteLength = '"$secret"'.length

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints a raw value with its secrets opened. It holds no notes but those of secrets; what a secret hides is printed as it
 * stands there, whatever it looks like.
 *
 * @category combinators
 */
export function printOpened(turn: Turn, from: number, to: number, form: number, at: number): number {
  const { scanner } = turn.rows
  const { input } = scanner
  if (input[from] === openBrace && isNote(input, from + 1) && (form & trait.spaced) === 0) {
    return copy(turn.sheet, input, scanner.view, from + noteLength + 2, to - 1, at)
  }
  let end = at
  let start = from
  for (let source = from; source < to; source++) {
    const code = input[source]
    if (code === quote) source = endOfText(input, source) - 1
    if (code !== openBrace) continue
    const note = skipSpace(scanner, source + 1)
    if (!isNote(input, note)) continue
    const hidden = skipSpace(scanner, skipSpace(scanner, note + noteLength) + 1)
    const behind = endOfValue(input, hidden)
    end = printValue(turn, hidden, behind, form, printValue(turn, start, source, form, end))
    source = skipSpace(scanner, behind)
    start = source + 1
  }
  return printValue(turn, start, to, form, end)
}

/**
 * Prints a member with the secrets of its value opened, a comma behind it.
 *
 * @category combinators
 */
export function printOpenedMember(turn: Turn, each: number, from: number): number {
  const { members } = turn.rows
  const at = printKeyOf(turn, each, from)
  const start = members[each + member.from] as number
  const end = members[each + member.to] as number
  return put(turn.sheet, comma, printOpened(turn, start, end, members[each + member.form] as number, at))
}

function isNote(input: Uint8Array, at: number): boolean {
  return input[at] === quote && input[at + 1] === dollar
}

/** The index behind a text that was read before. */
function endOfText(input: Uint8Array, from: number): number {
  let at = from + 1
  while (input[at] !== quote) at += input[at] === backslash ? 2 : 1
  return at + 1
}

/** The index behind a value that was read before. */
function endOfValue(input: Uint8Array, from: number): number {
  let depth = 0
  for (let at = from; ; at++) {
    const code = input[at] as number
    if (code === quote) {
      at = endOfText(input, at) - 1
      if (depth === 0) return at + 1
    } else if (code === openBrace || code === openBracket) depth++
    else if (code === closeBrace || code === closeBracket) {
      if (depth === 0) return at
      depth--
      if (depth === 0) return at + 1
    } else if (depth === 0 && (code === comma || code <= 0x20)) return at
  }
}
