/**
 * What only the interpreter's own functions can tell: the choice between what was kept of a step's places and what the canon
 * says now. It is remembered by the bytes of both.
 */

import { isSame } from './compare.js'
import type { WriteStep } from './encode-steps.js'
import { hasNote } from './evaluate.js'
import type { Node } from './Half.js'
import { type Locator, locate } from './locate.js'
import { addBytes, addValue, answer, answerAt, answerOf, ask, endValue } from './Memo.js'
import { firstTexts } from './program.js'
import { kind, kindBits, trait } from './Scanner.js'
import type { Turn } from './Turn.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Gives the entry of the memo that tells what a step puts at its places; -1 where that is not to be told from here. `first`
 * is the first row whose residue tells which objects the wire had, `next` where in a row the next one stands.
 *
 * @category combinators
 */
export function askFor(turn: Turn, step: WriteStep, row: number, first: number, next: number): number {
  const { memo, rows } = turn
  const { cells } = rows
  ask(memo)
  for (const node of step.nodes) {
    if (keptShape(turn, node, row) === kind.none) addCell(turn, -1)
    else if (isOddNote(turn, node, row)) return -1
    else addCell(turn, row + node.cell)
  }
  for (const path of step.paths) {
    const now = locate(turn, path, row)
    if (now < 0 || path.every < 0) addCell(turn, now)
    else addEvery(turn, cells[now] as number, path.every)
  }
  addBytes(memo, isMissing(turn, step, row) ? yes : no)
  endValue(memo)
  for (let index = 0; index < step.flavours.length; index++) {
    addBytes(memo, isFlavoured(turn, step.flavours[index] as Node, first, next) ? yes : no)
    endValue(memo)
  }
  const found = answerOf(memo, step.memo)
  return memo.entries[found + answerAt] === answer.refused ? -1 : found
}

/**
 * Gives the form of what was kept of a place; where that is no more than places of its own in it, nothing.
 *
 * @category combinators
 */
export function keptShape({ rows: { cells } }: Turn, node: Node, row: number): number {
  const shape = cells[row + node.cell + 2] as number
  if (node.object < 0 || (shape & kindBits) !== kind.object || cells[row + node.members] !== -1) return shape
  return node.children.some((child) => cells[row + child.cell + 2] !== kind.none) ? kind.none : shape
}

/**
 * Tells whether something is missing that a step needs.
 *
 * @category combinators
 */
export function isMissing(turn: Turn, { needs }: WriteStep, row: number): boolean {
  for (let index = 0; index < needs.length; index++) if (locate(turn, needs[index] as Locator, row) < 0) return true
  return false
}

/**
 * Tells whether some residue has an object at a place.
 *
 * @category combinators
 */
export function isFlavoured({ rows: { cells } }: Turn, node: Node, first: number, next: number): boolean {
  for (let row = first; row >= 0; row = next < 0 ? -1 : (cells[row + next] as number)) {
    if (((cells[row + node.cell + 2] as number) & kindBits) === kind.object) return true
  }
  return false
}

/** Of the notes of a residue only that of what was absent is usual. */
function isOddNote(turn: Turn, node: Node, row: number): boolean {
  const shape = turn.rows.cells[row + node.cell + 2] as number
  // Of what is no object nobody has read any members.
  const areRead = node.object >= 0 && (shape & kindBits) === kind.object
  const isNoted = areRead ? hasNote(turn, row + node.members) : (shape & trait.note) !== 0
  return isNoted && !isAbsentNote(turn, row + node.cell)
}

function isAbsentNote({ rows: { cells, scanner }, glue }: Turn, cell: number): boolean {
  const [null_ = '', absent = ''] = firstTexts
  const from = cells[cell] as number
  return isSame(scanner.view, from, cells[cell + 1] as number, glue.view, null_.length, null_.length + absent.length)
}

const yes = Uint8Array.of(0x74, 0x72, 0x75, 0x65)
const no = Uint8Array.of(0x66, 0x61, 0x6c, 0x73, 0x65)
const brackets = Uint8Array.of(0x5b)
const closing = Uint8Array.of(0x5d)
const comma = Uint8Array.of(0x2c)

function addCell({ memo, rows: { cells, scanner } }: Turn, cell: number): void {
  if (cell < 0 || cells[cell + 2] === kind.none) addValue(memo, scanner.input, 0, 0)
  else addValue(memo, scanner.input, cells[cell] as number, cells[cell + 1] as number)
}

function addEvery({ memo, rows: { cells, scanner } }: Turn, first: number, cell: number): void {
  addBytes(memo, brackets)
  for (let row = first; row >= 0; row = cells[row] as number) {
    if (row !== first) addBytes(memo, comma)
    addBytes(memo, scanner.input.subarray(cells[row + cell] as number, cells[row + cell + 1] as number))
  }
  addBytes(memo, closing)
  endValue(memo)
}
