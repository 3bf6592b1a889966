/**
 * What encode makes of one canonical record: each step puts what it prints, or what was kept of its places, into the tree
 * of the wire; then what no step decides is put back.
 */

import { askFor, isFlavoured, isMissing, keptShape } from './choose.js'
import { isSame } from './compare.js'
import type { Active, WriteList, WriteOpen, WritePart, WriteStep } from './encode-steps.js'
import { form, type Kept, type Node } from './Half.js'
import { isWholeSecond } from './instants.js'
import { type Locator, locate } from './locate.js'
import { answerAt } from './Memo.js'
import { putBack } from './put-back.js'
import { idKind, isByKind, printedId, read, says } from './read-form.js'
import { kind, kindBits, trait } from './Scanner.js'
import { header } from './Shape.js'
import { entry, keep, type Turn, touch } from './Turn.js'
import { mostPlaces, type WriteNotes, writeGuard } from './WriteRecipe.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Fills the tree of the wire of a record. `open` is the row of the record in the open, -1 where there is none.
 *
 * @category combinators
 */
export function writeRecord(turn: Turn, part: WritePart, row: number, open: number): void {
  const { wire, opened } = part
  const steps = activeOf(turn, part.active, part.steps, row)
  clearKept(wire)
  touch(turn, wire, part.root)
  for (let index = 0; index < steps.length; index++) writeStep(turn, wire, steps[index] as WriteStep, row, row, -1)
  const spec = opened?.open
  if (opened === undefined || spec === undefined) {
    for (const list of part.lists) writeList(turn, part, list, row, -1)
    putBack(turn, wire, part.root, row, true, true)
    return
  }
  writeOpen(turn, part, opened, spec, row, open)
  writeList(turn, part, opened, row, open)
  putBack(turn, wire, part.root, row, true, open < 0)
  if (open >= 0) putBack(turn, wire, spec.root, open, false, true)
}

function clearKept({ placed }: Kept): void {
  for (let object = 0; object < placed.length; object++) placed[object] = 0
}

function writeOpen(turn: Turn, part: WritePart, list: WriteList, open: WriteOpen, row: number, record: number): void {
  const { wire } = part
  if (record < 0) {
    // Only what the residue of the owner may have kept of such a record is left to say.
    for (let index = 0; index < open.steps.length; index++) {
      if (open.taken[index] !== true) putKept(turn, wire, part, open.steps[index] as WriteStep, row)
    }
    for (const step of open.otherwise) writeStep(turn, wire, step, row, row, -1)
    for (const { node } of open.lists) if (node !== undefined) putKeptList(turn, wire, part, node, row)
    return
  }
  const first = turn.rows.cells[locate(turn, list.list, row)] as number
  const steps = activeOf(turn, open.active, open.steps, record)
  for (let index = 0; index < steps.length; index++) {
    writeStep(turn, wire, steps[index] as WriteStep, record, first, 0)
  }
  for (const inner of open.lists) writeList(turn, part, inner, record, -1)
}

/** Where there is no record in the open, its steps write what the owner kept, as far as that says nothing. */
function putKept(turn: Turn, wire: Kept, part: WritePart, step: WriteStep, row: number): void {
  const { cells } = turn.rows
  for (const node of step.nodes) {
    const own = twinOf(part.root, node)
    if (own === undefined || own.cell < 0) continue
    const shape = cells[row + own.cell + 2] as number
    if (shape === kind.none) continue
    if (step.form === form.memo || step.isAlias || step.isEcho || own.object >= 0) {
      turn.isRefused = true
      return
    }
    const from = cells[row + own.cell] as number
    const to = cells[row + own.cell + 1] as number
    const isSilent = step.needs.length > 0
    const said = read(turn.rows.scanner.input, step.form, shape, from, to)
    if ((shape & trait.note) !== 0 || said === says.refused || (said !== says.silent && !isSilent)) {
      turn.isRefused = true
      return
    }
    keep(turn, wire, own, entry.value, row + own.cell, 0, shape)
    noteForm(turn, step.form, shape)
  }
}

function putKeptList(turn: Turn, wire: Kept, part: WritePart, node: Node, row: number): void {
  const { cells } = turn.rows
  const own = twinOf(part.root, node)
  if (own === undefined || own.cell < 0) return
  const shape = cells[row + own.cell + 2] as number
  const what = shape & kindBits
  if ((shape & trait.note) !== 0) turn.isRefused = true
  if (what !== kind.nothing && what !== kind.list) return
  keep(turn, wire, own, entry.value, row + own.cell, 0, shape)
}

/** The place of the owner that has the same label. */
function twinOf(root: Node, node: Node): Node | undefined {
  if (node.parent === undefined) return root
  const parent = twinOf(root, node.parent)
  return parent?.children[node.parent.children.indexOf(node)]
}

// -------------------------------------------------------------------------------------
// steps
// -------------------------------------------------------------------------------------

/** The steps that write something for some record of the layout of this one. */
function activeOf(turn: Turn, active: Active, steps: ReadonlyArray<WriteStep>, row: number): ReadonlyArray<WriteStep> {
  const layout = turn.rows.cells[row + header.layout] as number
  if (layout === 0) return steps
  const known = active[layout] ?? steps.filter((step) => isActive(turn, step, row))
  active[layout] = known
  return known
}

function isActive({ rows: { cells } }: Turn, { isQuiet, nodes, paths }: WriteStep, row: number): boolean {
  const isThere = (cell: number): boolean => cells[row + cell + 2] !== kind.none
  return (
    !isQuiet ||
    nodes.some(({ cell }) => isThere(cell)) ||
    paths.some(({ hops: [hop], cell }) => isThere(hop?.cell ?? cell))
  )
}

/** `first` is the first row whose residue tells which objects the wire had, `next` where in a row the next one stands. */
function writeStep(turn: Turn, wire: Kept, step: WriteStep, row: number, first: number, next: number): void {
  const { cells } = turn.rows
  const { nodes } = step
  turn.notes?.looked.push({ step, row })
  let keptCount = 0
  let kept = kind.none as number
  for (let index = 0; index < nodes.length; index++) {
    const shape = keptShape(turn, nodes[index] as Node, row)
    if (shape !== kind.none) {
      keptCount++
      kept = shape
    }
  }
  const isSimple = step.form !== form.memo && step.paths.length === 1
  const now = isSimple ? locate(turn, step.paths[0] as Locator, row) : -1
  if (isSimple && keptCount === 0) {
    if (now < 0 || isMissing(turn, step, row)) return
    const home = homeOf(turn, step, first, next)
    if (home !== undefined && !print(turn, wire, home, step, now)) choose(turn, wire, step, row, first, next)
    return
  }
  if (isSimple && keptCount === 1 && now < 0 && !step.isEcho && !step.isAlias && (nodes[0] as Node).object < 0) {
    const node = nodes[0] as Node
    const from = cells[row + node.cell] as number
    const to = cells[row + node.cell + 1] as number
    if (read(turn.rows.scanner.input, step.form, kept, from, to) === says.silent) {
      keep(turn, wire, node, entry.value, row + node.cell, 0, kept)
      noteForm(turn, step.form, kept)
      return
    }
  }
  if (isSimple && now >= 0 && isRepeated(turn, step, row, now) && !isMissing(turn, step, row)) {
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as Node
      const shape = cells[row + node.cell + 2] as number
      if (shape !== kind.none) keep(turn, wire, node, entry.value, row + node.cell, 0, shape)
    }
    return
  }
  choose(turn, wire, step, row, first, next)
}

function noteForm({ notes }: Turn, leaf: number, shape: number): void {
  if (notes !== undefined && !isByKind(leaf, shape)) notes.isUnknown = true
}

/** All that was kept repeats the value of the path, as a token or as the digits of it: then it stands on the wire again. */
function isRepeated(turn: Turn, step: WriteStep, row: number, now: number): boolean {
  const { form: leaf, nodes } = step
  const { cells, scanner } = turn.rows
  if (((cells[now + 2] as number) & kindBits) !== kind.text || (leaf !== form.text && leaf !== form.numericId)) {
    return false
  }
  const from = cells[now] as number
  const to = cells[now + 1] as number
  for (let index = 0; index < nodes.length; index++) {
    const { cell } = nodes[index] as Node
    const shape = cells[row + cell + 2] as number
    if (shape === kind.none) continue
    if ((shape & kindBits) !== (leaf === form.text ? kind.text : kind.integer)) return false
    const quote = leaf === form.text ? 0 : 1
    const start = cells[row + cell] as number
    if (!isSame(scanner.view, from + quote, to - quote, scanner.view, start, cells[row + cell + 1] as number)) {
      return false
    }
  }
  if (turn.notes !== undefined) noteSame(turn, turn.notes, step, row, now)
  return true
}

function noteSame({ rows: { cells } }: Turn, { guards }: WriteNotes, step: WriteStep, row: number, now: number): void {
  for (const { cell } of step.nodes) {
    if (cells[row + cell + 2] === kind.none) continue
    guards.push(writeGuard.same, now, row + cell, step.form === form.text ? 0 : 1)
  }
}

function homeOf(turn: Turn, { nodes, homes }: WriteStep, first: number, next: number): Node | undefined {
  for (let index = 0; index < nodes.length; index++) {
    const flavours = homes[index] as ReadonlyArray<Node>
    let isThere = true
    for (let at = 0; at < flavours.length; at++) {
      const { cell } = flavours[at] as Node
      const isObject = isFlavoured(turn, flavours[at] as Node, first, next)
      if (next >= 0) turn.notes?.guards.push(writeGuard.flavoured, cell, isObject ? 1 : 0, 0)
      if (!isObject) isThere = false
    }
    if (isThere) return nodes[index]
  }
  return undefined
}

/** Puts the value of a fact at a place; false where only the functions of the leaf can tell how it is printed. */
function print(turn: Turn, wire: Kept, node: Node, step: WriteStep, now: number): boolean {
  const { cells, scanner } = turn.rows
  const shape = cells[now + 2] as number
  const what = shape & kindBits
  switch (step.form) {
    case form.text:
      if (what === kind.text) keep(turn, wire, node, entry.value, now, 0, shape)
      return what === kind.text || what === kind.emptyText
    case form.flag:
    case form.flagOrText:
    case form.numeric:
    case form.isoInstant:
    case form.anyObject:
      keep(turn, wire, node, entry.value, now, 0, shape)
      return true
    case form.anyJson:
      if (what === kind.nothing) return false
      keep(turn, wire, node, entry.value, now, 0, shape)
      return true
    case form.openObject:
      if (what === kind.object) keep(turn, wire, node, entry.value, now, 0, shape)
      return true
    case form.numericId:
      return printId(turn, wire, node, now)
    case form.epochSeconds:
    case form.epochMilliseconds: {
      const isSeconds = step.form === form.epochSeconds
      if (isSeconds) {
        if (!isWholeSecond(scanner.input, (cells[now] as number) + 1)) return false
        turn.notes?.guards.push(writeGuard.second, now, 0, 0)
      }
      keep(turn, wire, node, isSeconds ? entry.seconds : entry.milliseconds, now, 0, shape)
      return true
    }
    default: {
      const { every } = step.paths[0] as Locator
      keep(turn, wire, node, every >= 0 ? entry.every : entry.value, now, every, shape)
      return true
    }
  }
}

/** The digits of a whole number are one on the wire. */
function printId(turn: Turn, wire: Kept, node: Node, now: number): boolean {
  const { cells, scanner } = turn.rows
  const printed = printedId(scanner.input, (cells[now] as number) + 1, (cells[now + 1] as number) - 1)
  turn.notes?.guards.push(writeGuard.id, now, printed, 0)
  if (printed === idKind.text) keep(turn, wire, node, entry.value, now, 0, kind.text)
  else if (printed === idKind.digits) keep(turn, wire, node, entry.digits, now, 0, kind.integer)
  return printed !== idKind.odd
}

/** Lets the interpreter's own functions choose between what was kept and what the canon says now. */
function choose(turn: Turn, wire: Kept, step: WriteStep, row: number, first: number, next: number): void {
  const found = askFor(turn, step, row, first, next)
  if (found < 0) {
    turn.isRefused = true
    return
  }
  const { entries } = turn.memo
  const ask = turn.notes === undefined ? 0 : turn.notes.asks.length
  let present = 0
  for (let index = 0; index < step.nodes.length; index++) {
    const at = found + answerAt + 1 + 2 * index
    const from = entries[at] as number
    if (from < 0) continue
    present |= 1 << index
    keep(turn, wire, step.nodes[index] as Node, entry.memo, from, entries[at + 1] as number, ask * mostPlaces + index)
  }
  turn.notes?.asks.push({ step, row, present })
}

// -------------------------------------------------------------------------------------
// lists
// -------------------------------------------------------------------------------------

function writeList(turn: Turn, part: WritePart, list: WriteList, row: number, open: number): void {
  const { node, item } = list
  if (node === undefined || item === undefined) return
  const { cells } = turn.rows
  const kept = cells[row + node.cell + 2] as number
  const what = kept & kindBits
  const at = locate(turn, list.list, row)
  if (what === kind.object && cells[row + node.members] !== -1) turn.isRefused = true
  const first = at < 0 ? -1 : (cells[at] as number)
  const others = first >= 0 && (open < 0 || first !== open || (cells[first] as number) >= 0)
  if (at >= 0 && open >= 0 && what !== kind.object) turn.notes?.guards.push(writeGuard.others, at, others ? 1 : 0, 0)
  if (at < 0 || (!others && open >= 0 && what !== kind.object)) {
    const isText = list.orText && (what === kind.text || what === kind.emptyText)
    if (what !== kind.nothing && !isText) return
    keep(turn, part.wire, node, entry.value, row + node.cell, 0, kept)
    return
  }
  keep(turn, part.wire, node, entry.list, turn.lists.push(list) - 1, at, open)
}
