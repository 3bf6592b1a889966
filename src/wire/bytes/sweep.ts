/**
 * The sweep: what no step has read stays residue; secrets are left out and counted.
 */
import type { Half, Node, RecordPart } from './Half.js'
import { keyTrait, traitsOf } from './KeyBook.js'
import { member } from './Members.js'
import { kind, kindBits, trait } from './Scanner.js'
import { entry, keep, keepIn, moveToFront, type Turn, touch } from './Turn.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Keeps what no step has read: first the places that are named, then the members that are not.
 *
 * @category combinators
 */
export function sweep(turn: Turn, part: RecordPart, open: Half | undefined, node: Node, row: number): void {
  const { cells } = turn.rows
  const { swept } = node
  for (let index = 0; index < swept.length; index++) {
    const child = swept[index] as Node
    const shape = cells[row + child.cell + 2] as number
    if (shape === kind.none) continue
    const half = child.owner === 'open' && open !== undefined ? open : part.own
    if (child.row === 'secret') {
      hide(turn, half, child, shape)
    } else if (child.row === 'known') {
      const isLookedInto = (shape & (trait.credential | trait.note)) !== 0
      if (isLookedInto) turn.isRefused = true
      keep(
        turn,
        half,
        child,
        entry.value,
        cells[row + child.cell] as number,
        cells[row + child.cell + 1] as number,
        shape,
      )
    } else if ((shape & kindBits) !== kind.object) {
      if (child.row === 'statement') continue
      if ((shape & kindBits) !== kind.nothing) turn.isRefused = true
      keep(
        turn,
        half,
        child,
        entry.value,
        cells[row + child.cell] as number,
        cells[row + child.cell + 1] as number,
        shape,
      )
    } else if (child.row === 'statement') {
      sweepCarved(turn, part, open, child, row)
    } else {
      sweep(turn, part, open, child, row)
      if (child.isFlavour || part.written[child.object] !== 1) touch(turn, half, child)
    }
  }
  const half = node.owner === 'open' && open !== undefined ? open : part.own
  for (let at = cells[row + node.members] as number; at >= 0; ) at = keepMember(turn, part, half, node, at)
}

function hide(turn: Turn, half: Half, node: Node, shape: number): void {
  if ((shape & kindBits) === kind.nothing) {
    if (node.parent?.row === 'statement') turn.isRefused = true
    keep(turn, half, node, entry.value, 0, 0, shape)
    return
  }
  if (node.parent !== undefined) touch(turn, half, node.parent)
  turn.secrets++
}

function sweepCarved(turn: Turn, part: RecordPart, open: Half | undefined, node: Node, row: number): void {
  const { cells } = turn.rows
  for (const child of node.children) {
    const shape = cells[row + child.cell + 2] as number
    if (shape !== kind.none) hide(turn, child.owner === 'open' && open !== undefined ? open : part.own, child, shape)
  }
}

function keepMember(turn: Turn, part: RecordPart, half: Half, node: Node, at: number): number {
  const { members, scanner } = turn.rows
  const next = members[at + member.next] as number
  const traits = traitsOf(scanner.book, members[at + member.key] as number)
  if ((traits & keyTrait.credential) !== 0) {
    touch(turn, half, node)
    turn.secrets++
    return next
  }
  const shape = members[at + member.form] as number
  if ((shape & (trait.credential | trait.note)) !== 0) turn.isRefused = true
  keepIn(turn, half, node, entry.member, 0, 0, at, 0, shape)
  if ((traits & keyTrait.index) !== 0) {
    // What is grafted to another half comes behind what that has.
    if (half !== part.own) turn.isRefused = true
    moveToFront(turn, half, node)
  }
  return next
}
