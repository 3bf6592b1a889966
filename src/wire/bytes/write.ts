/**
 * What encode makes of one canonical record: each step puts what it prints, or what was kept of its places, into the tree
 * of the wire; then what no step decides is put back.
 */
import type { Active, WriteList, WriteOpen, WritePart, WriteStep } from './encode-steps.js'
import { hasNote, isSame } from './evaluate.js'
import { form, type Kept, type Node } from './Half.js'
import { numberOfInstant } from './instants.js'
import { type Locator, locate } from './locate.js'
import { addBytes, addValue, answer, answerAt, answerOf, ask, endValue } from './Memo.js'
import { firstTexts } from './program.js'
import { putBack } from './put-back.js'
import { read, says } from './read-form.js'
import { kind, kindBits, trait } from './Scanner.js'
import { header } from './Shape.js'
import { entry, keep, type Turn, touch } from './Turn.js'

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
    keep(turn, wire, own, entry.value, from, to, shape)
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
  keep(turn, wire, own, entry.value, cells[row + own.cell] as number, cells[row + own.cell + 1] as number, shape)
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
      keep(turn, wire, node, entry.value, from, to, kept)
      return
    }
  }
  if (isSimple && now >= 0 && isRepeated(turn, step, row, now) && !isMissing(turn, step, row)) {
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as Node
      const shape = cells[row + node.cell + 2] as number
      if (shape === kind.none) continue
      keep(turn, wire, node, entry.value, cells[row + node.cell] as number, cells[row + node.cell + 1] as number, shape)
    }
    return
  }
  choose(turn, wire, step, row, first, next)
}

/** What was kept of a place; where that is no more than places of its own in it, nothing. */
function keptShape({ rows: { cells } }: Turn, node: Node, row: number): number {
  const shape = cells[row + node.cell + 2] as number
  if (node.object < 0 || (shape & kindBits) !== kind.object || cells[row + node.members] !== -1) return shape
  return node.children.some((child) => cells[row + child.cell + 2] !== kind.none) ? kind.none : shape
}

/**
 * Tells whether all that was kept of the places of a step repeats the value of its path, as a token or as the digits of it:
 * then it stands on the wire again.
 *
 * @category combinators
 */
export function isRepeated({ rows }: Turn, { form: leaf, nodes }: WriteStep, row: number, now: number): boolean {
  const { cells, scanner } = rows
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
    if (!isSame(scanner.input, from + quote, to - quote, scanner.input, start, cells[row + cell + 1] as number)) {
      return false
    }
  }
  return true
}

function isMissing(turn: Turn, { needs }: WriteStep, row: number): boolean {
  for (let index = 0; index < needs.length; index++) if (locate(turn, needs[index] as Locator, row) < 0) return true
  return false
}

function homeOf(turn: Turn, { nodes, homes }: WriteStep, first: number, next: number): Node | undefined {
  for (let index = 0; index < nodes.length; index++) {
    const flavours = homes[index] as ReadonlyArray<Node>
    let isThere = true
    for (let at = 0; at < flavours.length; at++) {
      if (!isFlavoured(turn, flavours[at] as Node, first, next)) isThere = false
    }
    if (isThere) return nodes[index]
  }
  return undefined
}

function isFlavoured({ rows: { cells } }: Turn, node: Node, first: number, next: number): boolean {
  for (let row = first; row >= 0; row = next < 0 ? -1 : (cells[row + next] as number)) {
    if (((cells[row + node.cell + 2] as number) & kindBits) === kind.object) return true
  }
  return false
}

/** Puts the value of a fact at a place; false where only the functions of the leaf can tell how it is printed. */
function print(turn: Turn, wire: Kept, node: Node, step: WriteStep, now: number): boolean {
  const { cells, scanner } = turn.rows
  const shape = cells[now + 2] as number
  const what = shape & kindBits
  const from = cells[now] as number
  const to = cells[now + 1] as number
  switch (step.form) {
    case form.text:
      if (what === kind.text) keep(turn, wire, node, entry.value, from, to, shape)
      return what === kind.text || what === kind.emptyText
    case form.flag:
    case form.flagOrText:
    case form.numeric:
    case form.isoInstant:
    case form.anyObject:
      keep(turn, wire, node, entry.value, from, to, shape)
      return true
    case form.anyJson:
      if (what === kind.nothing) return false
      keep(turn, wire, node, entry.value, from, to, shape)
      return true
    case form.openObject:
      if (what === kind.object) keep(turn, wire, node, entry.value, from, to, shape)
      return true
    case form.numericId:
      return printId(turn, wire, node, from, to, shape)
    case form.epochSeconds:
    case form.epochMilliseconds: {
      const isSeconds = step.form === form.epochSeconds
      if (isSeconds && numberOfInstant(scanner.input, from + 1) % 1000 !== 0) return false
      keep(turn, wire, node, isSeconds ? entry.seconds : entry.milliseconds, from, to, shape)
      return true
    }
    default:
      if ((step.paths[0] as Locator).every >= 0) {
        keep(turn, wire, node, entry.every, from, (step.paths[0] as Locator).every, shape)
      } else keep(turn, wire, node, entry.value, from, to, shape)
      return true
  }
}

/** The digits of a whole number are one on the wire. */
function printId(turn: Turn, wire: Kept, node: Node, from: number, to: number, shape: number): boolean {
  const { input } = turn.rows.scanner
  const length = to - from - 2
  if (length === 0) return true
  for (let at = from + 1; at < to - 1; at++) {
    const code = input[at] as number
    if (code >= 0x30 && code <= 0x39) continue
    if (code === 0x2d || code === 0x2b || code === 0x2e || code === 0x65 || code === 0x45) return false
    keep(turn, wire, node, entry.value, from, to, shape)
    return true
  }
  if (length > 15 || (length > 1 && input[from + 1] === 0x30)) return false
  keep(turn, wire, node, entry.value, from + 1, to - 1, kind.integer)
  return true
}

/** Lets the interpreter's own functions choose between what was kept and what the canon says now. */
function choose(turn: Turn, wire: Kept, step: WriteStep, row: number, first: number, next: number): void {
  const { memo, rows } = turn
  const { cells } = rows
  ask(memo)
  for (const node of step.nodes) {
    const cell = row + node.cell
    if (keptShape(turn, node, row) === kind.none) addCell(turn, -1)
    else {
      const isOdd =
        node.object < 0 ? ((cells[cell + 2] as number) & trait.note) !== 0 : hasNote(turn, row + node.members)
      if (isOdd && !isAbsentNote(turn, cell)) turn.isRefused = true
      addCell(turn, cell)
    }
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
  if (memo.entries[found + answerAt] === answer.refused) {
    turn.isRefused = true
    return
  }
  for (let index = 0; index < step.nodes.length; index++) {
    const from = memo.entries[found + answerAt + 1 + 2 * index] as number
    if (from < 0) continue
    keep(
      turn,
      wire,
      step.nodes[index] as Node,
      entry.memo,
      from,
      memo.entries[found + answerAt + 2 + 2 * index] as number,
      0,
    )
  }
}

/** Of the notes of a residue only the plain one is usual. */
function isAbsentNote({ rows: { cells, scanner }, glue }: Turn, cell: number): boolean {
  const [null_ = '', absent = ''] = firstTexts
  const from = cells[cell] as number
  return isSame(scanner.input, from, cells[cell + 1] as number, glue.bytes, null_.length, null_.length + absent.length)
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
  if (at < 0 || (!others && open >= 0 && what !== kind.object)) {
    const isText = list.orText && (what === kind.text || what === kind.emptyText)
    if (what !== kind.nothing && !isText) return
    keep(
      turn,
      part.wire,
      node,
      entry.value,
      cells[row + node.cell] as number,
      cells[row + node.cell + 1] as number,
      kept,
    )
    return
  }
  keep(turn, part.wire, node, entry.list, turn.lists.push(list) - 1, first, open)
}
