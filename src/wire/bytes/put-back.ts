/**
 * What no step of encode decides is put back where it was.
 */
import type { Kept, Node } from './Half.js'
import { member } from './Members.js'
import { kind, kindBits, trait } from './Scanner.js'
import { entry, keep, keepIn, type Turn, touch } from './Turn.js'
import { writeGuard } from './WriteRecipe.js'

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
      if (child.object >= 0 && (shape & kindBits) === kind.object) putBackCarved(turn, wire, child, row, own, open)
      continue
    }
    const from = cells[row + child.cell] as number
    if (from < last) turn.isRefused = true
    last = from
    const isMine = child.owner === 'own' ? own : open
    if (child.row === 'secret' || child.row === 'known') {
      if ((shape & trait.oddNote) !== 0) turn.isRefused = true
      const what = (shape & trait.note) !== 0 ? entry.opened : entry.value
      if (isMine) keep(turn, wire, child, what, row + child.cell, 0, shape)
    } else if ((shape & kindBits) === kind.object) {
      if (isMine) touch(turn, wire, child)
      putBack(turn, wire, child, row, own, open)
    } else if ((shape & kindBits) === kind.nothing) {
      if (isMine && wire.placed[child.object] === 0) keep(turn, wire, child, entry.value, row + child.cell, 0, shape)
    } else turn.isRefused = true
  }
  const isMine = node.owner === 'own' ? own : open
  for (let at = cells[row + node.members] as number; at >= 0; at = members[at + member.next] as number) {
    const form = members[at + member.form] as number
    if ((members[at + member.keyFrom] as number) < last || (form & trait.oddNote) !== 0) turn.isRefused = true
    const what = (form & trait.note) !== 0 ? entry.openedMember : entry.member
    if (isMine) keepIn(turn, wire, node, what, 0, 0, at, row + node.members, form)
  }
}

/** Whether a record has a residue at all: of what was not read, a row notes nothing. */
function isKept({ rows: { cells } }: Turn, { residue }: Node, row: number): boolean {
  for (const cell of residue) if (((cells[row + cell + 2] as number) & kindBits) !== kind.object) return false
  return true
}

/** Puts back the secrets inside of a value that the canon holds as a whole. */
function putBackCarved(turn: Turn, wire: Kept, node: Node, row: number, own: boolean, open: boolean): void {
  const { cells } = turn.rows
  for (const child of node.children) {
    const cell = row + child.cell
    const shape = cells[cell + 2] as number
    if (shape === kind.none || !(child.owner === 'own' ? own : open)) continue
    if (!child.isCredential || (shape & trait.oddNote) !== 0) turn.isRefused = true
    if (wire.placed[node.object] === 2) openUp(turn, wire, node)
    const what = (shape & trait.note) !== 0 ? entry.opened : entry.value
    keep(turn, wire, child, what, cell, 0, shape)
  }
}

/** Makes an object of a value that was put at a place, for more to be put into it: no key of that may stand there already. */
function openUp(turn: Turn, wire: Kept, node: Node): void {
  const { entries } = turn
  const { object, parent } = node
  let at = parent === undefined ? -1 : (wire.heads[parent.object] as number)
  while (at >= 0 && entries[at + entry.labelFrom] !== node.labelFrom) at = entries[at + entry.next] as number
  const form = at < 0 ? 0 : (entries[at + entry.form] as number)
  const isKnown = at >= 0 && entries[at + entry.what] === entry.value && (form & kindBits) === kind.object
  if (!isKnown || (form & trait.credential) !== 0) {
    turn.isRefused = true
    return
  }
  const cell = entries[at + entry.from] as number
  entries[at + entry.what] = entry.object
  entries[at + entry.from] = object
  wire.placed[object] = 1
  wire.heads[object] = -1
  wire.tails[object] = -1
  const { cells } = turn.rows
  const isHollow = (cells[cell + 1] as number) - (cells[cell] as number) === 2
  turn.notes?.guards.push(writeGuard.hollow, cell, isHollow ? 1 : 0, 0)
  keepIn(turn, wire, node, entry.inner, 0, 0, cell, 0, form)
}
