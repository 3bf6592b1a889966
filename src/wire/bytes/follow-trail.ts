/**
 * The reading of a line by trails. What is noted of a line is the same on every way.
 */
import { learnTrail } from './learn-trail.js'
import { addMember, longestLine, newRow, type Rows, readLine, readMapKey } from './Rows.js'
import { kind, openLine, scanText, scanValue } from './Scanner.js'
import { header } from './Shape.js'
import { areOpen, blame, praise, way, waypoint } from './Trails.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Reads a line as `readLine` does, by a trail where there is one; where there is none, the next line may find it.
 *
 * @category combinators
 */
export function readByTrail(
  rows: Rows,
  input: Uint8Array,
  from: number,
  to: number,
  longest: number = longestLine,
): boolean {
  const { trails, scanner } = rows
  if (to - from > longest || !areOpen(trails)) return readLine(rows, input, from, to, longest)
  openLine(scanner, input, to)
  rows.cellCount = 0
  rows.memberCount = 0
  newRow(rows, 0)
  if (input[from] === 0x7b && followTrail(rows, 0, 0, from + 1, 1) === to) {
    praise(trails)
    return true
  }
  blame(trails)
  const trace: Array<number> = []
  rows.trace = trace
  const isRead = readLine(rows, input, from, to, longest)
  rows.trace = undefined
  if (isRead) learnTrail(rows, trace, 0, 0)
  return isRead
}

/** Reads a record from behind its opening brace on; -1 where no trail leads through. */
function followTrail(rows: Rows, owner: number, record: number, from: number, depth: number): number {
  const { scanner, trails, shapes } = rows
  const { input, view, end } = scanner
  const { points, words } = trails
  let { cells } = rows
  let row = owner
  let lastEntry = -1
  const head = row + (shapes.membersOf[shapes.rootOf[record] as number] as number)
  cells[head] = -1
  cells[head + 1] = -1
  let at = from
  let each = trails.roots[record] as number
  while (each >= 0) {
    const start = at + (points[each + waypoint.length] as number)
    if (start > end || !isLead(view, at, points, each, words)) {
      each = points[each + waypoint.other] as number
      continue
    }
    const what = points[each + waypoint.what] as number
    const cell = row + (points[each + waypoint.cell] as number)
    let first = start
    let to = start
    let shape = points[each + waypoint.form] as number
    if (what === way.text) {
      to = scanText(scanner, start)
      if (to < 0) return -1
      first = start - 1
      if (to === start + 1) to = -1
    } else if (what === way.integer) {
      to = behindInteger(input, start, end)
    } else if (what === way.flag) {
      const word = view.getInt32(start, true)
      shape = word === 0x65757274 ? kind.yes : kind.no
      to = shape === kind.yes ? start + 4 : word === 0x736c6166 && input[start + 4] === 0x65 ? start + 5 : -1
    } else if (what === way.word) {
      first = start - (shape === kind.nothing ? 4 : 2)
    } else if (what === way.texts) {
      to = behindTexts(rows, start)
    } else if (what === way.value) {
      scanner.traits = 0
      to = scanValue(scanner, start, depth + (points[each + waypoint.depth] as number))
      if (to < 0) return -1
      if ((scanner.form | scanner.traits) !== shape) to = -1
    } else if (what === way.entry) {
      const entry = newRow(rows, points[each + waypoint.target] as number)
      cells = rows.cells
      const members = entry + (points[each + waypoint.head] as number)
      cells[members] = -1
      cells[members + 1] = -1
      if (shape === 0) cells[cell] = entry
      else cells[lastEntry + header.next] = entry
      lastEntry = entry
      row = entry
      at = start
      each = points[each + waypoint.next] as number
      continue
    } else if (what === way.entryEnd) {
      cells[row + header.layout] = shape
      row = owner
      at = start
      each = points[each + waypoint.next] as number
      continue
    } else if (what === way.entriesEnd) {
      const count = points[each + waypoint.head] as number
      if (count === 0) cells[cell] = -1
      cells[cell + 1] = count
      cells[cell + 2] = shape
      at = start
      each = points[each + waypoint.next] as number
      continue
    } else if (what === way.end) {
      cells[row + header.layout] = shape
      return start
    } else if (what === way.open) {
      const members = row + (points[each + waypoint.head] as number)
      cells[members] = -1
      cells[members + 1] = -1
      cells[cell] = start - 1
      at = start
      each = points[each + waypoint.next] as number
      continue
    } else if (what === way.close) {
      cells[cell + 1] = start
      cells[cell + 2] = shape
      at = start
      each = points[each + waypoint.next] as number
      continue
    } else {
      at = followRecords(rows, start, cell, points, each, depth + (points[each + waypoint.depth] as number) + 1)
      if (at < 0) return -1
      cells = rows.cells
      cells[cell + 2] = shape
      each = points[each + waypoint.next] as number
      continue
    }
    if (to < 0) {
      each = points[each + waypoint.other] as number
      continue
    }
    const members = points[each + waypoint.head] as number
    if (members < 0) {
      cells[cell] = first
      cells[cell + 1] = to
      cells[cell + 2] = shape
    } else {
      const keyFrom = first - (points[each + waypoint.keyBack] as number)
      const keyTo = keyFrom + (points[each + waypoint.keyLength] as number)
      addMember(rows, row + members, keyFrom, keyTo, points[each + waypoint.key] as number, first, to, shape)
    }
    at = to
    each = points[each + waypoint.next] as number
  }
  return -1
}

function behindInteger(input: Uint8Array, from: number, end: number): number {
  const first = input[from] === 0x2d ? from + 1 : from
  let at = first
  while (at < end && (input[at] as number) >= 0x30 && (input[at] as number) <= 0x39) at++
  const digits = at - first
  const code = input[at]
  if (code === 0x2e || code === 0x65 || code === 0x45) return -1
  if (digits === 0 || digits > 15 || (input[first] === 0x30 && (digits > 1 || first > from))) return -1
  return at
}

function behindTexts({ scanner }: Rows, from: number): number {
  const { input, end } = scanner
  let at = from + 1
  if (input[from] !== 0x5b || at >= end) return -1
  if (input[at] === 0x5d) return at + 1
  for (;;) {
    if (input[at] !== 0x22 || input[at + 1] === 0x22) return -1
    at = scanText(scanner, at + 1)
    if (at < 0 || at >= end) return -1
    const code = input[at]
    at++
    if (code === 0x5d) return at
    if (code !== 0x2c) return -1
  }
}

function followRecords(
  rows: Rows,
  from: number,
  cell: number,
  points: Int32Array,
  each: number,
  depth: number,
): number {
  const { scanner } = rows
  const { input, end } = scanner
  const record = points[each + waypoint.target] as number
  const isMap = points[each + waypoint.what] === way.map
  const close = isMap ? 0x7d : 0x5d
  const base = scanner.keyCount
  const serial = scanner.serial++
  let first = -1
  let last = -1
  let count = 0
  let at = from
  if (input[at] === close && at < end) at++
  else {
    for (;;) {
      const row = newRow(rows, record)
      if (isMap) {
        const keyFrom = at + 1
        at = input[at] === 0x22 ? readMapKey(rows, keyFrom, base, serial) : -1
        if (at < 0 || input[at + 1] !== 0x3a) return -1
        rows.cells[row + header.keyFrom] = keyFrom - 1
        rows.cells[row + header.keyTo] = at + 1
        at += 2
      }
      if (input[at] !== 0x7b || at >= end || depth >= 511) return -1
      at = followTrail(rows, row, record, at + 1, depth + 1)
      if (at < 0 || at >= end) return -1
      if (last === -1) first = row
      else rows.cells[last + header.next] = row
      last = row
      count++
      const code = input[at]
      at++
      if (code === close) break
      if (code !== 0x2c) return -1
    }
  }
  scanner.keyCount = base
  rows.cells[cell] = first
  rows.cells[cell + 1] = count
  return at
}
