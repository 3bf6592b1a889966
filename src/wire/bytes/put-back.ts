/**
 * What no step of encode decides is put back where it was.
 */
import type { Kept, Node } from './Half.js'
import { member } from './Rows.js'
import { kind, kindBits, trait } from './Scanner.js'
import { entry, keep, keepIn, type Turn, touch } from './Turn.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Puts back what was kept of places that no step writes, in the order in which it stands there.
 *
 * @category combinators
 */
export function putBack(turn: Turn, wire: Kept, node: Node, row: number, own: boolean, open: boolean): void {
  const { cells, members } = turn.rows
  if (node.parent === undefined && !isKept(turn, node, row)) return
  let last = -1
  for (const child of node.children) {
    const shape = cells[row + child.cell + 2] as number
    if (shape === kind.none || child.row === 'list') continue
    if (child.row === 'statement') {
      if (child.object >= 0 && (shape & kindBits) === kind.object) checkCarved(turn, child, row)
      continue
    }
    const from = cells[row + child.cell] as number
    if (from < last) turn.isRefused = true
    last = from
    const isMine = child.owner === 'own' ? own : open
    if ((shape & trait.note) !== 0 && (child.row !== undefined || (shape & kindBits) !== kind.object))
      turn.isRefused = true
    if (child.row === 'secret' || child.row === 'known') {
      if (isMine) keep(turn, wire, child, entry.value, from, cells[row + child.cell + 1] as number, shape)
    } else if ((shape & kindBits) === kind.object) {
      if (isMine) touch(turn, wire, child)
      putBack(turn, wire, child, row, own, open)
    } else if ((shape & kindBits) === kind.nothing) {
      if (isMine && wire.placed[child.object] === 0) keep(turn, wire, child, entry.value, from, from + 4, shape)
    } else turn.isRefused = true
  }
  const isMine = node.owner === 'own' ? own : open
  for (let at = cells[row + node.members] as number; at >= 0; at = members[at + member.next] as number) {
    if ((members[at + member.keyFrom] as number) < last || ((members[at + member.form] as number) & trait.note) !== 0) {
      turn.isRefused = true
    }
    if (isMine) keepIn(turn, wire, node, entry.member, 0, 0, at, 0, members[at + member.form] as number)
  }
}

/** Whether a record has a residue at all: of what was not read, a row notes nothing. */
function isKept({ rows: { cells } }: Turn, { residue }: Node, row: number): boolean {
  for (const cell of residue) if (((cells[row + cell + 2] as number) & kindBits) !== kind.object) return false
  return true
}

/** The secrets inside of a value were left out: one that is there is unusual. */
function checkCarved(turn: Turn, node: Node, row: number): void {
  for (const child of node.children) if (turn.rows.cells[row + child.cell + 2] !== kind.none) turn.isRefused = true
}
