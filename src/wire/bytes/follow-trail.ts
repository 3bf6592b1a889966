/**
 * The reading of a line by trails. What is noted of a line is the same on every way.
 */
import { instantLength, isInstant } from './instants.js'
import { learnTrail } from './learn-trail.js'
import { addMember } from './Members.js'
import { longestLine, newRow, type Rows, readLine, readMapKey } from './Rows.js'
import { kind, kindBits, openLine, scanText, scanValue, trait } from './Scanner.js'
import { header } from './Shape.js'
import { areFull, areOpen, blame, isLead, praise, way, waypoint } from './Trails.js'

/**
 * How far before the end of its lead a value begins: by its quote, or by all of a word. It is a table since what is asked of few
 * lines lets the loop be compiled anew when the first of them comes.
 */
const beforeLead = new Uint8Array(16 * 16)
beforeLead.fill(1, way.text << 4, (way.text + 1) << 4)
beforeLead[(way.word << 4) | kind.nothing] = 4
beforeLead[(way.word << 4) | kind.emptyText] = 2

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
  const isLost = trails.lost === from && scanner.input === input
  trails.lost = -1
  openLine(scanner, input, to)
  rows.cellCount = 0
  rows.memberCount = 0
  newRow(rows, 0)
  if (!isLost && input[from] === 0x7b && followTrail(rows, 0, 0, from + 1, 1) === to) {
    praise(trails)
    return true
  }
  blame(trails)
  if (areFull(trails)) return readLine(rows, input, from, to, longest)
  const trace: Array<number> = []
  rows.trace = trace
  const isRead = readLine(rows, input, from, to, longest)
  rows.trace = undefined
  if (isRead) learnTrail(rows, trace, 0, 0)
  return isRead
}

/**
 * Reads the line that begins at an index of lines that end at another one, if a trail leads through to its line feed, and answers
 * the index behind that; else -1. No trail holds a line feed, in a text there is none, and white space in a value is on no trail.
 *
 * @category combinators
 */
export function readAhead(rows: Rows, input: Uint8Array, from: number, to: number): number {
  const { trails, scanner } = rows
  if (trails.pause > 0 || input[from] !== 0x7b) return -1
  openLine(scanner, input, to)
  rows.cellCount = 0
  rows.memberCount = 0
  newRow(rows, 0)
  const end = followTrail(rows, 0, 0, from + 1, 1)
  if (end < 0) trails.lost = from
  if (end < 0 || end - from > longestLine) return -1
  scanner.end = end
  const lineFeed = input[end] === 0x0d ? end + 1 : end
  if (lineFeed >= to || input[lineFeed] !== 0x0a) return -1
  praise(trails)
  return lineFeed + 1
}

/**
 * Reads a record from behind its opening brace on; -1 where no trail leads through. What most waypoints ask for is done in the
 * inner loop: it calls nothing, so that whatever it works with can stay where the processor has it at hand.
 */
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
    let what = way.end as number
    let start = at
    while (each >= 0) {
      const length = points[(each + waypoint.length) | 0] as number
      start = (at + length) | 0
      if (start > end || !isLead(view, at, length, points, each, words)) {
        each = points[(each + waypoint.other) | 0] as number
        continue
      }
      what = points[(each + waypoint.what) | 0] as number
      if (what > way.close) break
      const cell = (row + (points[(each + waypoint.cell) | 0] as number)) | 0
      let shape: number = kind.text
      let to = start
      if (what === way.text) {
        let stops = 0
        while (to < end) {
          const word = view.getInt32(to, true)
          // See `scanText`.
          stops = (((word ^ 0x02020202) - 0x21212121) | ((word ^ 0x5c5c5c5c) - 0x01010101)) & ~word & 0x80808080
          if (stops !== 0) break
          to = (to + 4) | 0
        }
        to = (to + ((31 - Math.clz32(stops & -stops)) >> 3)) | 0
        if (to >= end || input[to] !== 0x22) break
        // An instant is one on every way.
        if (to === start || (to - start === instantLength && isInstant(view, start))) {
          each = points[(each + waypoint.other) | 0] as number
          continue
        }
        cells[cell] = (start - 1) | 0
        to = (to + 1) | 0
      } else if (what === way.instant) {
        to = (start + instantLength) | 0
        if (to >= end || input[to] !== 0x22 || !isInstant(view, start)) {
          each = points[(each + waypoint.other) | 0] as number
          continue
        }
        cells[cell] = (start - 1) | 0
        to = (to + 1) | 0
        shape = kind.text | trait.instant
      } else if (what === way.integer) {
        shape = kind.integer
        const first = input[start] === 0x2d ? (start + 1) | 0 : start
        to = first
        while (to < end && (input[to] as number) >= 0x30 && (input[to] as number) <= 0x39) to = (to + 1) | 0
        if (!isInteger(input, start, first, to)) {
          each = points[(each + waypoint.other) | 0] as number
          continue
        }
        cells[cell] = start
      } else if (what === way.flag) {
        const word = view.getInt32(start, true)
        shape = word === 0x65757274 ? kind.yes : kind.no
        to = (start + (shape === kind.yes ? 4 : 5)) | 0
        if (shape === kind.no && (word !== 0x736c6166 || input[start + 4] !== 0x65)) {
          each = points[(each + waypoint.other) | 0] as number
          continue
        }
        cells[cell] = start
      } else if (what === way.word) {
        shape = points[(each + waypoint.form) | 0] as number
        cells[cell] = (start - (shape === kind.nothing ? 4 : 2)) | 0
      } else {
        shape = points[(each + waypoint.form) | 0] as number
      }
      cells[(cell + 1) | 0] = to
      cells[(cell + 2) | 0] = shape
      at = to
      each = points[(each + waypoint.next) | 0] as number
    }
    if (each < 0) return -1
    const cell = row + (points[each + waypoint.cell] as number)
    const members = points[each + waypoint.head] as number
    const shape = points[each + waypoint.form] as number
    const next = points[each + waypoint.next] as number
    if (what <= way.value || what >= way.noted) {
      what &= way.noted - 1
      const form = what === way.flag ? (input[start] === 0x74 ? kind.yes : kind.no) : shape
      const to = behindValue(rows, points, each, start, depth)
      if (to >= 0) {
        const first = start - (beforeLead[(what << 4) | (shape & kindBits)] as number)
        if (members < 0) {
          cells[cell] = first
          cells[cell + 1] = to
          cells[cell + 2] = form
        } else {
          const keyFrom = first - (points[each + waypoint.keyBack] as number)
          const keyTo = keyFrom + (points[each + waypoint.keyLength] as number)
          addMember(rows, row + members, keyFrom, keyTo, points[each + waypoint.key] as number, first, to, form)
        }
        at = to
      }
      // Both are asked by the same code: see `beforeLead`.
      each = points[(each + (to < 0 ? waypoint.other : waypoint.next)) | 0] as number
      continue
    }
    if (what === way.open) {
      cells[row + members] = -1
      cells[row + members + 1] = -1
      cells[cell] = start - 1
    } else if (what === way.entry) {
      const entry = newRow(rows, points[each + waypoint.target] as number)
      cells = rows.cells
      cells[entry + members] = -1
      cells[entry + members + 1] = -1
      if (shape === 0) cells[cell] = entry
      else cells[lastEntry + header.next] = entry
      lastEntry = entry
      row = entry
    } else if (what === way.entryEnd) {
      cells[row + header.layout] = shape
      row = owner
    } else if (what === way.entriesEnd) {
      if (members === 0) cells[cell] = -1
      cells[cell + 1] = members
      cells[cell + 2] = shape
    } else if (what === way.end) {
      cells[row + header.layout] = shape
      return start
    } else {
      start = followRecords(rows, start, cell, points, each, depth + (points[each + waypoint.depth] as number) + 1)
      if (start < 0) return -1
      cells = rows.cells
      cells[cell + 2] = shape
    }
    at = start
    each = next
  }
  return -1
}

/** Reads a value of the kind that a waypoint asks for; -1 where it is of another one. */
function behindValue(rows: Rows, points: Int32Array, each: number, from: number, depth: number): number {
  const { scanner } = rows
  const { input, view, end } = scanner
  switch ((points[each + waypoint.what] as number) & (way.noted - 1)) {
    case way.text: {
      const to = scanText(scanner, from)
      return to === from + 1 ? -1 : to
    }
    case way.integer: {
      const first = input[from] === 0x2d ? from + 1 : from
      let to = first
      while (to < end && (input[to] as number) >= 0x30 && (input[to] as number) <= 0x39) to++
      return isInteger(input, from, first, to) ? to : -1
    }
    case way.flag:
      if (view.getInt32(from, true) === 0x65757274) return from + 4
      return view.getInt32(from, true) === 0x736c6166 && input[from + 4] === 0x65 ? from + 5 : -1
    case way.word:
      return from
    case way.texts:
      return behindTexts(rows, from)
    default: {
      scanner.traits = 0
      const to = scanValue(scanner, from, depth + (points[each + waypoint.depth] as number))
      return (scanner.form | scanner.traits) === points[each + waypoint.form] ? to : -1
    }
  }
}

/** What was read is at most 15 digits, without a zero before others, behind a sign only where it is not zero. */
function isInteger(input: Uint8Array, from: number, first: number, to: number): boolean {
  const digits = to - first
  const code = input[to]
  // All of it is asked each time: what is compiled before it was ever asked has to be compiled again.
  const isOne = ((digits - 1) | (first - from)) === 0
  if (code === 0x2e || code === 0x65 || code === 0x45) return false
  return digits > 0 && digits <= 15 && (isOne || input[first] !== 0x30)
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
