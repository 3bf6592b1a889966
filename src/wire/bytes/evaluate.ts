/**
 * The evaluation of one record: each step reads its places in the row, states facts, and keeps as residue what the canon
 * could not give back. What only the interpreter can answer refuses the line.
 */
import { form, type Half, type Node, type RecordPart, type Step, spelling, step } from './Half.js'
import { isInstant, instantRange } from './instants.js'
import { addValue, answer, answerAt, answerOf, ask } from './Memo.js'
import { kind, kindBits, trait } from './Scanner.js'
import { entry, keep, keepIn, type Turn, touch } from './Turn.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a value says. `silent`: nothing; `plain`: a fact that prints the same again; `odd`: one that does not.
 */
const says = { refused: -1, silent: 0, plain: 1, odd: 2 } as const

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Runs a step of a half on a row.
 *
 * @category combinators
 */
export function runStep(turn: Turn, part: RecordPart, half: Half, each: Step, row: number): void {
  if (each.does === step.constant) {
    if (isStated(half, each)) state(half, each.fact, spelling.glue, each.glueFrom, each.glueTo, 0)
    return
  }
  if (each.does === step.echo) {
    runEcho(turn, part, half, each, row)
    return
  }
  if (each.isAlias) {
    runAlias(turn, part, half, each, row)
    return
  }
  if (each.form === form.memo) {
    runMemo(turn, part, half, each, row)
    return
  }
  const node = each.nodes[0] as Node
  const { cells } = turn.rows
  const cell = row + node.cell
  const shape = node.object >= 0 ? formOfCarved(turn, node, row) : (cells[cell + 2] as number)
  if (shape === kind.none) return
  const said = read(turn, each, shape, cells[cell] as number, cells[cell + 1] as number)
  if (said === says.refused) {
    runMemo(turn, part, half, each, row)
    return
  }
  const isSaid = said !== says.silent && isStated(half, each)
  if (isSaid) stateFrom(turn, half, each, node, row, shape)
  if (each.does === step.mirror) return
  if (isSaid && said === says.plain) markWritten(part, node)
  else keepValue(turn, half, each, node, row, shape)
}

/** What a step needs is stated. */
function isStated(half: Half, { needs, isMute }: Step): boolean {
  if (isMute) return false
  for (const need of needs) if (half.spellings[need] === spelling.none) return false
  return true
}

/** What a value says by its form; refused where only the functions of the leaf can tell. */
function read(turn: Turn, { form: leaf }: Step, shape: number, from: number, to: number): number {
  const what = shape & kindBits
  if (what === kind.nothing) return says.silent
  switch (leaf) {
    case form.text:
      return what === kind.text ? says.plain : what === kind.emptyText ? says.silent : says.refused
    case form.flag:
    case form.flagOrText:
      return what === kind.yes || what === kind.no ? says.plain : says.refused
    case form.numeric:
      return what === kind.integer || what === kind.number ? says.plain : says.refused
    case form.numericId:
      return readId(turn, what, from, to)
    case form.isoInstant:
      if (what === kind.emptyText) return says.silent
      return what === kind.text && isInstant(turn.rows.scanner.input, from + 1, to - 1) ? says.plain : says.refused
    case form.epochSeconds:
      return what === kind.integer ? readSeconds(numberAt(turn, from, to)) : says.refused
    case form.epochMilliseconds:
      return what === kind.integer ? readSeconds(Math.floor(numberAt(turn, from, to) / 1000)) : says.refused
    case form.anyJson:
      return says.plain
    case form.anyObject:
    case form.openObject:
      return what === kind.object ? says.plain : says.refused
    case form.texts:
      if (what !== kind.list) return says.refused
      return (shape & trait.texts) !== 0 ? says.plain : (shape & trait.oddTexts) !== 0 ? says.odd : says.refused
    default:
      return says.refused
  }
}

/** A text of digits would print as a number; whether it does, is told by the leaf. */
function readId(turn: Turn, what: number, from: number, to: number): number {
  if (what === kind.integer) return says.plain
  if (what === kind.emptyText) return says.silent
  if (what !== kind.text) return says.refused
  const { input } = turn.rows.scanner
  for (let at = from + 1; at < to - 1; at++) {
    const code = input[at] as number
    if ((code < 0x30 || code > 0x39) && code !== 0x2d) return says.plain
  }
  return says.refused
}

function readSeconds(seconds: number): number {
  return seconds >= instantRange.first && seconds <= instantRange.last ? says.plain : says.silent
}

/**
 * Gives the number that an integer token is.
 *
 * @category combinators
 */
export function numberAt(turn: Turn, from: number, to: number): number {
  const { input } = turn.rows.scanner
  const isNegative = input[from] === 0x2d
  let number = 0
  for (let at = isNegative ? from + 1 : from; at < to; at++) number = number * 10 + (input[at] as number) - 0x30
  return isNegative ? -number : number
}

// -------------------------------------------------------------------------------------
// facts
// -------------------------------------------------------------------------------------

function state(half: Half, fact: number, how: number, from: number, to: number, shape: number): void {
  half.spellings[fact] = how
  half.froms[fact] = from
  half.tos[fact] = to
  half.forms[fact] = shape
}

function stateFrom({ rows: { cells } }: Turn, half: Half, each: Step, node: Node, row: number, shape: number): void {
  const what = shape & kindBits
  const cell = row + node.cell
  const from = cells[cell] as number
  const to = cells[cell + 1] as number
  if (node.object >= 0 && what === kind.object) {
    state(half, each.fact, spelling.carved, row + node.members, 0, shape)
    return
  }
  let how: number = spelling.token
  if (each.form === form.numericId && what === kind.integer) how = spelling.digits
  else if (each.form === form.epochSeconds) how = spelling.seconds
  else if (each.form === form.epochMilliseconds) how = spelling.milliseconds
  else if (each.form === form.texts) how = spelling.texts
  state(half, each.fact, how, from, to, shape)
}

/** The objects around a place are written by encode. */
function markWritten(part: RecordPart, node: Node): void {
  for (let at = node.parent; at !== undefined && part.written[at.object] !== 1; at = at.parent) part.written[at.object] = 1
}

/** Without its places, nothing is left of an object that holds only these. */
function formOfCarved({ rows: { cells } }: Turn, node: Node, row: number): number {
  const shape = cells[row + node.cell + 2] as number
  if ((shape & kindBits) !== kind.object || cells[row + node.members] !== -1) return shape
  return node.children.some((child) => cells[row + child.cell + 2] !== kind.none) ? kind.none : shape
}

/** A raw value in a residue is looked into: what is named like a credential is hidden there. */
function keepValue(turn: Turn, half: Half, { isOpen }: Step, node: Node, row: number, shape: number): void {
  const { cells } = turn.rows
  if ((shape & trait.note) !== 0 || (!isOpen && (shape & trait.credential) !== 0)) turn.isRefused = true
  if (node.object >= 0 && (shape & kindBits) === kind.object) {
    if (!isOpen) turn.isRefused = true
    keep(turn, half, node, entry.carved, row + node.members, 0, shape)
    return
  }
  const cell = row + node.cell
  keep(turn, half, node, entry.value, cells[cell] as number, cells[cell + 1] as number, shape)
}

// -------------------------------------------------------------------------------------
// echoes, aliases, memos
// -------------------------------------------------------------------------------------

function runEcho(turn: Turn, part: RecordPart, half: Half, each: Step, row: number): void {
  const node = each.nodes[0] as Node
  const { cells } = turn.rows
  const cell = row + node.cell
  const shape = cells[cell + 2] as number
  const what = shape & kindBits
  const from = cells[cell] as number
  const to = cells[cell + 1] as number
  if (what !== kind.none && what !== kind.nothing && !isOfForm(each.form, what)) {
    turn.isRefused = true
    return
  }
  const isAbsent = what === kind.none
  if (isEchoed(turn, half, each, from, to, isAbsent)) markWritten(part, node)
  else if (isAbsent) keep(turn, half, node, entry.absent, 0, 0, 0)
  else keep(turn, half, node, entry.value, from, to, shape)
}

function isOfForm(leaf: number, what: number): boolean {
  const isText = what === kind.text || what === kind.emptyText
  const isNumber = what === kind.integer || what === kind.number
  if (leaf === form.text) return isText
  if (leaf === form.flag) return what === kind.yes || what === kind.no
  return leaf === form.numeric ? isNumber : isText || isNumber
}

/** What stands at the place is what would be printed there. */
function isEchoed(turn: Turn, half: Half, each: Step, from: number, to: number, isAbsent: boolean): boolean {
  const { input } = turn.rows.scanner
  if (each.fact < 0) {
    if (each.glueTo === 0) return isAbsent
    return !isAbsent && isSame(input, from, to, turn.glue.bytes, each.glueFrom, each.glueTo)
  }
  const how = half.spellings[each.fact] as number
  if (how === spelling.none) return isAbsent
  if (isAbsent) return false
  const start = half.froms[each.fact] as number
  const end = half.tos[each.fact] as number
  if (how === spelling.token) return isSame(input, from, to, input, start, end)
  if (how === spelling.digits) return isSame(input, from + 1, to - 1, input, start, end) && input[from] === 0x22
  turn.isRefused = true
  return true
}

/**
 * Compares two runs of bytes.
 *
 * @category combinators
 */
export function isSame(
  left: Uint8Array,
  from: number,
  to: number,
  right: Uint8Array,
  start: number,
  end: number,
): boolean {
  if (to - from !== end - start) return false
  for (let at = from; at < to; at++) if (left[at] !== right[start + at - from]) return false
  return true
}

function runAlias(turn: Turn, part: RecordPart, half: Half, each: Step, row: number): void {
  const { cells, scanner } = turn.rows
  let present = 0
  let speaker: Node | undefined
  let speakerForm = 0
  let speakerSays: number = says.silent
  let home: Node | undefined
  for (let index = 0; index < each.nodes.length; index++) {
    const node = each.nodes[index] as Node
    if (home === undefined && isHome(turn, each.homes[index] as ReadonlyArray<Node>, row)) home = node
    const shape = node.object >= 0 ? formOfCarved(turn, node, row) : (cells[row + node.cell + 2] as number)
    if (shape === kind.none) continue
    present++
    const cell = row + node.cell
    const said = read(turn, each, shape, cells[cell] as number, cells[cell + 1] as number)
    if (said === says.refused) {
      turn.isRefused = true
      return
    }
    if (said === says.silent) continue
    if (speaker === undefined) {
      speaker = node
      speakerForm = shape
      speakerSays = said
    } else if (each.isSubject) {
      const first = row + speaker.cell
      const { input } = scanner
      const agrees = isSame(
        input,
        cells[cell] as number,
        cells[cell + 1] as number,
        input,
        cells[first] as number,
        cells[first + 1] as number,
      )
      if (!agrees) turn.isRefused = true
    }
  }
  if (present === 0) return
  const isSaid = speaker !== undefined && isStated(half, each)
  if (isSaid && speaker !== undefined) stateFrom(turn, half, each, speaker, row, speakerForm)
  if (each.does === step.mirror) return
  if (isSaid && present === 1 && speaker === home && speakerSays === says.plain) {
    for (const node of each.nodes) if (node === speaker) markWritten(part, node)
    return
  }
  for (const node of each.nodes) {
    const shape = node.object >= 0 ? formOfCarved(turn, node, row) : (cells[row + node.cell + 2] as number)
    if (shape !== kind.none) keepValue(turn, half, each, node, row, shape)
  }
}

function isHome({ rows: { cells } }: Turn, flavours: ReadonlyArray<Node>, row: number): boolean {
  for (const flavour of flavours) if (((cells[row + flavour.cell + 2] as number) & kindBits) !== kind.object) return false
  return true
}

function runMemo(turn: Turn, part: RecordPart, half: Half, each: Step, row: number): void {
  const { memo, rows } = turn
  const { cells, scanner } = rows
  ask(memo)
  let present = 0
  for (const node of each.nodes) {
    const cell = row + node.cell
    const isThere = cells[cell + 2] !== kind.none
    if (isThere) present++
    addValue(memo, scanner.input, cells[cell] as number, isThere ? (cells[cell + 1] as number) : (cells[cell] as number))
  }
  if (present === 0) return
  if (each.isOpen || each.isAlias || each.homes.some((homes) => homes.length > 0 && each.nodes.length > 1)) {
    turn.isRefused = true
    return
  }
  const found = answerOf(memo, each.memo)
  const { entries } = memo
  const said = entries[found + answerAt] as number
  if (said === answer.refused) {
    turn.isRefused = true
    return
  }
  const isSaid = isStated(half, each)
  if (isSaid) {
    for (let index = 0; index < each.factCount; index++) {
      const from = entries[found + answerAt + 1 + 2 * index] as number
      if (from >= 0) state(half, each.fact + index, spelling.memo, from, entries[found + answerAt + 2 + 2 * index] as number, 0)
    }
  }
  if (each.does === step.mirror) return
  for (const node of each.nodes) {
    const shape = cells[row + node.cell + 2] as number
    if (shape === kind.none) continue
    if (isSaid && said === answer.plain) markWritten(part, node)
    else keepValue(turn, half, each, node, row, shape)
  }
}

// -------------------------------------------------------------------------------------
// what no step reads
// -------------------------------------------------------------------------------------

/**
 * Keeps what no step has read: first the places that are named, then the members that are not.
 *
 * @category combinators
 */
export function sweep(turn: Turn, part: RecordPart, open: Half | undefined, node: Node, row: number): void {
  const { cells } = turn.rows
  for (const child of node.swept) {
    const shape = cells[row + child.cell + 2] as number
    if (shape === kind.none) continue
    const half = child.owner === 'open' && open !== undefined ? open : part.own
    if (child.row === 'secret') {
      hide(turn, half, child, shape)
    } else if (child.row === 'known') {
      const isLookedInto = (shape & (trait.credential | trait.note)) !== 0
      if (isLookedInto) turn.isRefused = true
      keep(turn, half, child, entry.value, cells[row + child.cell] as number, cells[row + child.cell + 1] as number, shape)
    } else if ((shape & kindBits) !== kind.object) {
      if (child.row === 'statement') continue
      if ((shape & kindBits) !== kind.nothing) turn.isRefused = true
      keep(turn, half, child, entry.value, cells[row + child.cell] as number, cells[row + child.cell + 1] as number, shape)
    } else if (child.row === 'statement') {
      sweepCarved(turn, part, open, child, row)
    } else {
      sweep(turn, part, open, child, row)
      if (child.isFlavour || part.written[child.object] !== 1) touch(turn, half, child)
    }
  }
  const half = node.owner === 'open' && open !== undefined ? open : part.own
  for (let at = cells[row + node.members] as number; at >= 0; ) at = keepMember(turn, half, node, at)
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

function keepMember(turn: Turn, half: Half, node: Node, at: number): number {
  const { members, scanner } = turn.rows
  const { book } = scanner
  const next = members[at + 6] as number
  const key = members[at + 2] as number
  const traits = key < 4096 ? (book.traits[key] as number) : (book.strangers[4 * (key - 4096) + 3] as number)
  if ((traits & 1) !== 0) {
    touch(turn, half, node)
    turn.secrets++
    return next
  }
  const shape = members[at + 5] as number
  if ((shape & (trait.credential | trait.note)) !== 0) turn.isRefused = true
  keepIn(turn, half, node, entry.member, 0, 0, at, 0, shape)
  return next
}
