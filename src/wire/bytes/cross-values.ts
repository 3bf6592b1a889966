/**
 * The values that a crossing writes: as they were read, or in the form that the target has for them. Every function answers
 * the index behind what it wrote, or -1 for a value that is not taken.
 */
import { scriptStep } from './CrossRecipe.js'
import { instantRange, numberOfInstant, putInstant } from './instants.js'
import { member } from './Members.js'
import { putTime, timeOf } from './odd-instants.js'
import { printMembers } from './print-parts.js'
import { numberAt } from './read-form.js'
import { trait } from './Scanner.js'
import { copy, put, putWhole } from './Sheet.js'
import type { Turn } from './Turn.js'

/** A nested value of so many bytes is surely not too deep where it is written; one of so many levels may be. */
const shallow = 900
const deepestNested = 450

const quote = 0x22
const minus = 0x2d
const zero = 0x30
const nine = 0x39
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Writes the value of a cell as a step says.
 *
 * @category combinators
 */
export function putValue(turn: Turn, what: number, cell: number, at: number): number {
  const { sheet, rows } = turn
  const { cells, scanner } = rows
  const { input, view } = scanner
  if (what === scriptStep.members) return areDeep(turn, cell) ? -1 : printMembers(turn, cell, at)
  const from = cells[cell] as number
  const to = cells[cell + 1] as number
  const isCanonical = ((cells[cell + 2] as number) & trait.instant) !== 0
  switch (what) {
    case scriptStep.json:
      return isDeep(input, from, to) ? -1 : copy(sheet, input, view, from, to, at)
    case scriptStep.instant:
    case scriptStep.toSeconds:
    case scriptStep.toMilliseconds: {
      if (isCanonical && what === scriptStep.instant) return copy(sheet, input, view, from, to, at)
      const time = isCanonical ? numberOfInstant(input, from + 1) : timeOf(input, from, to)
      if (Number.isNaN(time)) return -1
      if (what === scriptStep.instant) return putTime(sheet, time, at)
      return what === scriptStep.toSeconds ? putSeconds(turn, time, at) : putWhole(sheet, time, at)
    }
    case scriptStep.seconds:
    case scriptStep.milliseconds: {
      const unit = what === scriptStep.seconds ? 1 : 1000
      return isInRange(numberAt(input, from, to) / unit) ? copy(sheet, input, view, from, to, at) : -1
    }
    case scriptStep.fromSeconds: {
      const seconds = numberAt(input, from, to)
      return isInRange(seconds) ? putInstant(sheet, seconds, 0, at) : -1
    }
    case scriptStep.fromMilliseconds: {
      const time = numberAt(input, from, to)
      const seconds = Math.floor(time / 1000)
      return isInRange(seconds) ? putInstant(sheet, seconds, time - seconds * 1000, at) : -1
    }
    default:
      return putNumericId(turn, input, view, from, to, at)
  }
}

function isInRange(seconds: number): boolean {
  return seconds >= instantRange.first && seconds < instantRange.last + 1
}

function areDeep({ rows: { cells, members, scanner } }: Turn, head: number): boolean {
  for (let at = cells[head] as number; at >= 0; at = members[at + member.next] as number) {
    if (isDeep(scanner.input, members[at + member.from] as number, members[at + member.to] as number)) return true
  }
  return false
}

/**
 * Tells whether a value is nested so deeply that it might be too deep where it is written.
 *
 * @category combinators
 */
export function isDeep(input: Uint8Array, from: number, to: number): boolean {
  if (to - from <= shallow) return false
  let depth = 0
  for (let at = from; at < to; at++) {
    const code = input[at]
    if (code === quote) {
      for (at++; input[at] !== quote; at++) if (input[at] === 0x5c) at++
    } else if (code === openBrace || code === openBracket) {
      if (++depth > deepestNested) return true
    } else if (code === closeBrace || code === closeBracket) depth--
  }
  return false
}

/** Prints an instant as seconds, with milliseconds as a fraction where there are any: as a number prints of so few digits. */
function putSeconds({ sheet }: Turn, time: number, from: number): number {
  if (time % 1000 === 0) return putWhole(sheet, time / 1000, from)
  const whole = Math.floor(Math.abs(time) / 1000)
  const rest = Math.abs(time) - whole * 1000
  let at = put(sheet, 0x2e, putWhole(sheet, whole, time < 0 ? put(sheet, minus, from) : from))
  at = put(sheet, zero + Math.floor(rest / 100), at)
  if (rest % 100 === 0) return at
  at = put(sheet, zero + (Math.floor(rest / 10) % 10), at)
  return rest % 10 === 0 ? at : put(sheet, zero + (rest % 10), at)
}

/**
 * Writes an id: the digits of a whole number as one, and every other text as it is. One of so many digits that it may be no
 * safe number is not taken, nor one below zero.
 *
 * @category combinators
 */
export function putNumericId(
  { sheet }: Turn,
  bytes: Uint8Array,
  view: DataView,
  from: number,
  to: number,
  at: number,
): number {
  const first = bytes[from + 1]
  for (let index = first === minus ? from + 2 : from + 1; index < to - 1; index++) {
    const code = bytes[index] as number
    if (code < zero || code > nine) return copy(sheet, bytes, view, from, to, at)
  }
  const length = to - from - 2
  if (length < 1 || length > 15 || first === minus) return -1
  // As a number it would be another text.
  if (length > 1 && first === zero) return copy(sheet, bytes, view, from, to, at)
  return copy(sheet, bytes, view, from + 1, to - 1, at)
}
