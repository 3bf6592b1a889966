/**
 * The evaluation of records with lists, and of the one record that may lie in the open.
 */
import { isSame } from './compare.js'
import { runStep, runSteps } from './evaluate.js'
import { type Half, type ListPart, type OpenPart, type RecordPart, spelling } from './Half.js'
import { kind, kindBits } from './Scanner.js'
import { sweep } from './sweep.js'
import { clear, entry, graft, keep, type Turn, touch } from './Turn.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Evaluates a record; false where the record in the open, if there may be one, is not there. Facts that are known before
 * are stated by the caller, behind `clear`.
 *
 * @category combinators
 */
export function evaluate(turn: Turn, part: RecordPart, row: number): boolean {
  const { own, opened, lists } = part
  const open = opened?.open
  for (let object = 0; object < part.written.length; object++) part.written[object] = 0
  runSteps(turn, part, own, row)
  let isOpen = false
  if (opened === undefined || open === undefined) {
    for (let index = 0; index < lists.length; index++) settle(turn, part, own, lists[index] as ListPart, row, false)
  } else {
    isOpen = evaluateOpen(turn, part, open, row)
    if (isOpen) findTwin(turn, open, opened, row)
    settle(turn, part, own, opened, row, isOpen)
  }
  sweep(turn, part, open?.half, part.root, row)
  if (open !== undefined && !isOpen) graft(turn, own, open.half, 0)
  return isOpen
}

function evaluateOpen(turn: Turn, part: RecordPart, open: OpenPart, row: number): boolean {
  const { half, anchor, name, taken, otherwise, lists } = open
  clear(half)
  for (let index = 0; index < half.steps.length; index++) {
    if (taken[index] === true && (anchor < 0 || half.spellings[anchor] === spelling.none)) continue
    runStep(turn, part, half, half.steps[index] as (typeof half.steps)[number], row)
  }
  const isThere = anchor >= 0 && half.spellings[anchor] !== spelling.none
  for (const list of lists) {
    if (isThere) settle(turn, part, half, list, row, false)
    else if (list.node !== undefined && turn.rows.cells[row + list.node.cell + 2] !== kind.none) turn.isRefused = true
  }
  if (isThere && name >= 0) {
    const { own } = part
    own.spellings[name] = half.spellings[anchor] as number
    own.froms[name] = half.froms[anchor] as number
    own.tos[name] = half.tos[anchor] as number
    own.forms[name] = half.forms[anchor] as number
  }
  if (!isThere) for (const step of otherwise) runStep(turn, part, part.own, step, row)
  return isThere
}

/** The item that repeats the record in the open is kept as its difference; its row is marked with a key that none has. */
function findTwin(turn: Turn, open: OpenPart, list: ListPart, row: number): void {
  const { overlay, half, anchor } = open
  const { node, item } = list
  if (overlay === undefined || node === undefined || item === undefined) return
  const { cells } = turn.rows
  if (((cells[row + node.cell + 2] as number) & kindBits) !== kind.list) return
  let twin = cells[row + node.cell] as number
  while (twin >= 0 && !isTwin(turn, item, half, anchor, twin)) twin = cells[twin] as number
  if (twin < 0) {
    keep(turn, half, node, entry.absent, 0, 0, 0)
    return
  }
  cells[twin + 1] = -1
  clear(overlay)
  overlay.spellings.set(half.spellings)
  overlay.froms.set(half.froms)
  overlay.tos.set(half.tos)
  runSteps(turn, item, overlay, twin)
  sweep(turn, { ...item, own: overlay }, undefined, item.root, twin)
  if (overlay.placed[0] === 1) keep(turn, half, node, entry.half, turn.halves.push(overlay) - 1, 0, 0)
}

function isTwin(turn: Turn, item: RecordPart, half: Half, anchor: number, row: number): boolean {
  const { own } = item
  clear(own)
  const { entryCount, secrets, isRefused } = turn
  for (const step of own.steps) if (step.fact === item.anchor) runStep(turn, item, own, step, row)
  turn.entryCount = entryCount
  turn.secrets = secrets
  turn.isRefused = isRefused
  const how = own.spellings[item.anchor] as number
  const other = half.spellings[anchor] as number
  if (how === spelling.none) return false
  const isKnown = (each: number): boolean => each === spelling.token || each === spelling.digits
  if (!isKnown(how) || !isKnown(other)) {
    turn.isRefused = true
    return false
  }
  const { view } = turn.rows.scanner
  const quote = how === spelling.token ? 1 : 0
  const otherQuote = other === spelling.token ? 1 : 0
  return isSame(
    view,
    (own.froms[item.anchor] as number) + quote,
    (own.tos[item.anchor] as number) - quote,
    view,
    (half.froms[anchor] as number) + otherQuote,
    (half.tos[anchor] as number) - otherQuote,
  )
}

/** What stands at the place of a list that is none. */
function settle(turn: Turn, part: RecordPart, half: Half, list: ListPart, row: number, isOpen: boolean): void {
  const { node } = list
  if (node === undefined) return
  const { cells } = turn.rows
  const cell = row + node.cell
  const shape = (cells[cell + 2] as number) & kindBits
  if (shape === kind.none) return
  if (shape === (list.isMap ? kind.object : kind.list)) {
    for (let at = node.parent; at !== undefined; at = at.parent) part.written[at.object] = 1
    if (isOpen) touch(turn, part.own, node)
    return
  }
  const isText = list.orText && (shape === kind.text || shape === kind.emptyText)
  if (shape !== kind.nothing && !isText) turn.isRefused = true
  keep(turn, half, node, entry.value, cells[cell] as number, cells[cell + 1] as number, cells[cell + 2] as number)
}
