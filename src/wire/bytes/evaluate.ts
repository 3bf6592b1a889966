/**
 * The evaluation of one record: each step reads its places in the row, states facts, and keeps as residue what the canon
 * could not give back. What only the interpreter can answer refuses the line.
 */
import { isSame } from './compare.js'
import { form, type Half, type Node, type RecordPart, type Step, spelling, step } from './Half.js'
import { member } from './Members.js'
import { addValue, answer, answerAt, answerOf, ask } from './Memo.js'
import { timeOf } from './odd-instants.js'
import { isOddInstant, read, says } from './read-form.js'
import { kind, kindBits, trait } from './Scanner.js'
import { entry, keep, type Turn } from './Turn.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Runs the steps of a half on a row.
 *
 * @category combinators
 */
export function runSteps(turn: Turn, part: RecordPart, half: Half, row: number): void {
  const { steps } = half
  const { cells } = turn.rows
  for (let index = 0; index < steps.length; index++) {
    const each = steps[index] as Step
    if (each.isPlain && cells[row + each.cell + 2] === kind.none) continue
    runStep(turn, part, half, each, row)
  }
}

/**
 * Runs a step of a half on a row.
 *
 * @category combinators
 */
export function runStep(turn: Turn, part: RecordPart, half: Half, each: Step, row: number): void {
  if (each.isPlain) {
    runPlain(turn, part, half, each, row)
  } else if (each.does === step.constant) {
    if (isStated(half, each)) state(half, each.fact, spelling.glue, each.glueFrom, each.glueTo, 0)
  } else if (each.does === step.echo) {
    runEcho(turn, part, half, each, row)
  } else if (each.isAlias) {
    runAlias(turn, part, half, each, row)
  } else if (each.form === form.memo) {
    runMemo(turn, part, half, each, row)
  } else {
    runCarved(turn, part, half, each, row)
  }
}

function runPlain(turn: Turn, part: RecordPart, half: Half, each: Step, row: number): void {
  const { cells } = turn.rows
  const cell = row + each.cell
  const shape = cells[cell + 2] as number
  if (shape === kind.none) return
  const from = cells[cell] as number
  const to = cells[cell + 1] as number
  const leaf = each.form
  const said =
    leaf === form.text && shape === kind.text
      ? says.plain
      : leaf === form.flag && (shape === kind.yes || shape === kind.no)
        ? says.plain
        : readAny(turn, each.form, shape, from, to)
  if (said === says.refused) {
    runMemo(turn, part, half, each, row)
    return
  }
  const isSaid = said !== says.silent && isStated(half, each)
  if (isSaid) {
    let how: number = spelling.token
    if (leaf >= form.numericId) {
      if (leaf === form.numericId && shape === kind.integer) how = spelling.digits
      else if (leaf === form.epochSeconds) how = spelling.seconds
      else if (leaf === form.epochMilliseconds) how = spelling.milliseconds
      else if (leaf === form.texts) how = spelling.texts
      else if (said === says.odd) how = spelling.instant
    }
    state(half, each.fact, how, from, to, shape)
  }
  if (each.does === step.mirror) return
  if (!isSaid || said !== says.plain) keepValue(turn, half, each, each.node, row, shape)
  else if (each.isInner) markWritten(part, each.node)
}

/** What a value says; of an instant in another spelling `read` cannot tell. */
function readAny({ rows: { scanner } }: Turn, leaf: number, shape: number, from: number, to: number): number {
  if (!isOddInstant(leaf, shape)) return read(scanner.input, leaf, shape, from, to)
  return Number.isNaN(timeOf(scanner.input, from, to)) ? says.silent : says.odd
}

/** A value that has places of its own in it. */
function runCarved(turn: Turn, part: RecordPart, half: Half, each: Step, row: number): void {
  const { node } = each
  const { cells } = turn.rows
  const cell = row + node.cell
  const shape = formOfCarved(turn, node, row)
  if (shape === kind.none) return
  const said = readAny(turn, each.form, shape, cells[cell] as number, cells[cell + 1] as number)
  if (said === says.refused) {
    turn.isRefused = true
    return
  }
  const isSaid = said !== says.silent && isStated(half, each)
  if (isSaid) stateFrom(turn, half, each, node, row, shape)
  if (each.does === step.mirror) return
  if (isSaid && said === says.plain) markWritten(part, node)
  else keepValue(turn, half, each, node, row, shape)
}

/** What a step needs is stated. */
function isStated(half: Half, { needs, need, isMute }: Step): boolean {
  if (isMute) return false
  if (need === -1) return true
  if (need >= 0) return half.spellings[need] !== spelling.none
  for (let index = 0; index < needs.length; index++) {
    if (half.spellings[needs[index] as number] === spelling.none) return false
  }
  return true
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
  else if (isOddInstant(each.form, shape)) how = spelling.instant
  state(half, each.fact, how, from, to, shape)
}

/** The objects around a place are written by encode. */
function markWritten(part: RecordPart, node: Node): void {
  for (let at = node.parent; at !== undefined && part.written[at.object] !== 1; at = at.parent)
    part.written[at.object] = 1
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
    if (!isOpen || hasNote(turn, row + node.members)) turn.isRefused = true
    keep(turn, half, node, entry.carved, row + node.members, 0, shape)
    return
  }
  const cell = row + node.cell
  keep(turn, half, node, entry.value, cells[cell] as number, cells[cell + 1] as number, shape)
}

/**
 * Tells whether a member of an object holds a note: what a row notes of the object itself does not.
 *
 * @category combinators
 */
export function hasNote({ rows: { cells, members } }: Turn, head: number): boolean {
  for (let each = cells[head] as number; each >= 0; each = members[each + member.next] as number) {
    if (((members[each + member.form] as number) & trait.note) !== 0) return true
  }
  return false
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
  if (isEchoed(turn, half, each, from, to, isAbsent)) {
    if (each.isInner) markWritten(part, node)
  } else if (isAbsent) keep(turn, half, node, entry.absent, 0, 0, 0)
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
  const { input, view } = turn.rows.scanner
  if (each.fact < 0) {
    if (each.glueTo === 0) return isAbsent
    return !isAbsent && isSame(view, from, to, turn.glue.view, each.glueFrom, each.glueTo)
  }
  const how = half.spellings[each.fact] as number
  if (how === spelling.none) return isAbsent
  if (isAbsent) return false
  const start = half.froms[each.fact] as number
  const end = half.tos[each.fact] as number
  if (how === spelling.token) return isSame(view, from, to, view, start, end)
  if (how === spelling.digits) return isSame(view, from + 1, to - 1, view, start, end) && input[from] === 0x22
  turn.isRefused = true
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
    const said = readAny(turn, each.form, shape, cells[cell] as number, cells[cell + 1] as number)
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
      const { view } = scanner
      const agrees = isSame(
        view,
        cells[cell] as number,
        cells[cell + 1] as number,
        view,
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
  for (const flavour of flavours)
    if (((cells[row + flavour.cell + 2] as number) & kindBits) !== kind.object) return false
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
    addValue(
      memo,
      scanner.input,
      cells[cell] as number,
      isThere ? (cells[cell + 1] as number) : (cells[cell] as number),
    )
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
      if (from >= 0)
        state(half, each.fact + index, spelling.memo, from, entries[found + answerAt + 2 + 2 * index] as number, 0)
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
