/**
 * Rows: one line, read into numbers. See `Shape`.
 */

import { indexIn, keyTrait, strangerOf, traitsOf, wideHashOf } from './KeyBook.js'
import {
  advance,
  advanceEntry,
  advanceStranger,
  beginLayout,
  endOfObject,
  type Layouts,
  newLayouts,
} from './Layouts.js'
import { addMember, mayFollow, member } from './Members.js'
import { addKey } from './OpenKeys.js'
import {
  kind,
  openLine,
  type Scanner,
  scanKey,
  scanText,
  scanValue,
  skipSpace,
  textForm,
  toValue,
  trait,
} from './Scanner.js'
import { child, header, type Shapes, wantedKind } from './Shape.js'
import { event, eventBehind, newTrails, type Trails } from './Trails.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The rows of one line. A row of number `row` begins at `cells[row]`; a chain of members or of rows ends with -1.
 *
 * @category model
 */
export interface Rows {
  readonly shapes: Shapes
  readonly scanner: Scanner
  readonly layouts: Layouts
  readonly trails: Trails
  /** Members may be indices: whoever prints them has them first. */
  takesIndices: boolean
  /** What is noted of the line, in its order: see `event`. */
  trace: Array<number> | undefined
  cells: Int32Array
  cellCount: number
  members: Int32Array
  memberCount: number
}

/**
 * How long a line may be, in bytes.
 *
 * @category model
 */
export const longestLine: number = 16 * 1024 * 1024

/** From here on, filling is faster than a loop. */
const longRow = 64

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes rows that are still empty.
 *
 * @category constructors
 */
export function newRows(shapes: Shapes, scanner: Scanner): Rows {
  return {
    shapes,
    scanner,
    layouts: newLayouts(shapes.rootOf.length),
    trails: newTrails(shapes.rootOf.length),
    takesIndices: false,
    trace: undefined,
    cells: new Int32Array(4096),
    cellCount: 0,
    members: new Int32Array(member.size * 256),
    memberCount: 0,
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Reads a line into rows, that of the line's own record first, at 0; false where the line is not taken.
 *
 * @category combinators
 */
export function readLine(
  rows: Rows,
  input: Uint8Array,
  from: number,
  to: number,
  longest: number = longestLine,
): boolean {
  if (to - from > longest) return false
  const { scanner } = rows
  openLine(scanner, input, to)
  rows.cellCount = 0
  rows.memberCount = 0
  let at = skipSpace(scanner, from)
  if (at >= to || input[at] !== 0x7b) return false
  newRow(rows, 0)
  beginLayout(rows.layouts, 0)
  rows.trace?.push(event.begin, 0, at + 1, 0, 0, 0, 0, 0)
  at = readObject(rows, at + 1, 0, rows.shapes.rootOf[0] as number, 1)
  rows.cells[header.layout] = rows.layouts.at
  rows.trace?.push(event.end, rows.layouts.at, 0, at, 0, 0, 0, 0)
  return at >= 0 && skipSpace(scanner, at) === to
}

/**
 * Makes a row of a shape in which nothing is noted.
 *
 * @category constructors
 */
export function newRow(rows: Rows, record: number): number {
  const row = rows.cellCount
  const end = row + (rows.shapes.strideOf[record] as number)
  if (end > rows.cells.length) {
    const larger = new Int32Array(2 * Math.max(end, rows.cells.length))
    larger.set(rows.cells)
    rows.cells = larger
  }
  const { cells } = rows
  if (end - row > longRow) cells.fill(kind.none, row, end)
  else for (let cell = row; cell < end; cell++) cells[cell] = kind.none
  cells[row + header.next] = -1
  rows.cellCount = end
  return row
}

/** Reads an object of a record from behind its opening brace on. */
function readObject(rows: Rows, from: number, row: number, object: number, depth: number): number {
  const { shapes, scanner } = rows
  const { input, view, end } = scanner
  const { guesses, childCount, children, words } = shapes
  const head = row + (shapes.membersOf[object] as number)
  rows.cells[head] = -1
  rows.cells[head + 1] = -1
  const base = scanner.keyCount
  const serial = scanner.serial++
  let before = childCount + object
  let at = (input[from] as number) <= 0x20 ? skipSpace(scanner, from) : from
  if (input[at] === 0x7d && at < end) return at + 1
  for (;;) {
    if (input[at] !== 0x22 || at >= end) return -1
    const keyFrom = at + 1
    let index = guesses[before] as number
    if (index >= 0) {
      const entry = index * child.size
      at = keyFrom + (children[entry + child.length] as number)
      if (at > end || !isKey(view, keyFrom, children, entry, words)) index = -1
    }
    if (index < 0) {
      const keyTo = scanKey(scanner, keyFrom)
      if (keyTo < 0) return -1
      index = scanner.key < shapes.keyCount ? (shapes.childOf[object * shapes.keyCount + scanner.key] as number) : -1
      if (index >= 0) {
        guesses[before] = index
        at = toValue(scanner, keyTo + 1)
        if (at < 0) return -1
      } else {
        at = readStranger(rows, keyFrom, keyTo, head, base, serial, depth)
        if (at >= 0) traceStranger(rows, head - row)
      }
    }
    if (index >= 0) {
      before = index
      if ((input[at] as number) <= 0x20) at = skipSpace(scanner, at)
      const cell = row + (children[index * child.size] as number)
      if (input[at] === 0x22) {
        const to = scanText(scanner, at + 1)
        const { cells } = rows
        if (cells[cell + 2] !== kind.none) return -1
        cells[cell] = at
        cells[cell + 1] = to
        const shape = textForm(scanner, at, to)
        cells[cell + 2] = shape
        advance(rows.layouts, index, shape)
        rows.trace?.push(event.member, index, at, to, shape, 0, 0, 0)
        at = to
      } else at = readChild(rows, at, row, index, depth)
    }
    if (at < 0) return -1
    let code = input[at] as number
    if (code <= 0x20) {
      at = skipSpace(scanner, at)
      code = input[at] as number
    }
    if (at >= end) return -1
    at++
    if (code === 0x7d) break
    if (code !== 0x2c) return -1
    if ((input[at] as number) <= 0x20) at = skipSpace(scanner, at)
  }
  scanner.keyCount = base
  return at
}

/** Compares what follows an opening quote with a key, its closing quote and its colon. */
function isKey(view: DataView, from: number, children: Int32Array, entry: number, words: Int32Array): boolean {
  const first = children[entry + child.word] as number
  const count = children[entry + child.words] as number
  let at = from
  for (let index = first; index < first + count; index++) {
    if (view.getInt32(at, true) !== words[index]) return false
    at += 4
  }
  return (view.getInt32(at, true) & (children[entry + child.mask] as number)) === children[entry + child.rest]
}

function readChild(rows: Rows, from: number, row: number, index: number, depth: number): number {
  const { shapes, scanner, layouts } = rows
  const { children } = shapes
  const entry = index * child.size
  const cell = row + (children[entry + child.cell] as number)
  if (rows.cells[cell + 2] !== kind.none) return -1
  const wanted = children[entry + child.kind] as number
  const code = scanner.input[from]
  scanner.traits = 0
  let to = -1
  if (wanted === wantedKind.object && code === 0x7b) {
    rows.cells[cell + 2] = kind.object
    if (depth >= 511) return -1
    advance(layouts, index, kind.object)
    rows.trace?.push(event.open, index, from, 0, 0, 0, 0, 0)
    to = readObject(rows, from + 1, row, children[entry + child.target] as number, depth + 1)
    scanner.form = kind.object
  } else if (wanted >= wantedKind.list && code === (wanted === wantedKind.map ? 0x7b : 0x5b)) {
    const form = wanted === wantedKind.map ? kind.object : kind.list
    if (wanted !== wantedKind.entries) rows.trace?.push(event.records, index, from, 0, form, 0, 0, 0)
    to = readRecords(rows, from + 1, cell, index, depth + 1)
    scanner.form = form
  } else {
    to = scanValue(scanner, from, depth)
  }
  if (to < 0) return -1
  const { cells } = rows
  if (wanted < wantedKind.list || scanner.form < kind.list) {
    cells[cell] = from
    cells[cell + 1] = to
  }
  const shape = scanner.form | scanner.traits
  cells[cell + 2] = shape
  advance(layouts, index, wanted === wantedKind.object && code === 0x7b ? endOfObject : shape)
  rows.trace?.push(eventBehind(wanted, code), index, from, to, shape, 0, 0, 0)
  return to
}

/** Reads records into rows; the cell of their place names the first one, and how many they are. */
function readRecords(rows: Rows, from: number, cell: number, index: number, depth: number): number {
  const { scanner, shapes } = rows
  const { input, end } = scanner
  const wanted = shapes.children[index * child.size + child.kind]
  const record = shapes.children[index * child.size + child.target] as number
  const isMap = wanted === wantedKind.map
  const close = isMap ? 0x7d : 0x5d
  const root = shapes.rootOf[record] as number
  const { layouts } = rows
  let outer = layouts.at
  const outerStrangers = layouts.strangers
  const base = scanner.keyCount
  const serial = scanner.serial++
  let first = -1
  let last = -1
  let count = 0
  let at = skipSpace(scanner, from)
  if (input[at] === close && at < end) at++
  else {
    for (;;) {
      const row = newRow(rows, record)
      if (isMap) {
        const keyFrom = at + 1
        at = input[at] === 0x22 ? readMapKey(rows, keyFrom, base, serial) : -1
        if (at < 0) return -1
        rows.cells[row + header.keyFrom] = keyFrom - 1
        rows.cells[row + header.keyTo] = at + 1
        at = toValue(scanner, at + 1)
        if (at < 0) return -1
      }
      if (input[at] !== 0x7b || at >= end || depth >= 511) return -1
      beginLayout(layouts, record)
      if (wanted === wantedKind.entries) rows.trace?.push(event.entry, index, at + 1, 0, count, 0, 0, 0)
      else rows.trace?.push(event.begin, record, at + 1, 0, 0, 0, 0, 0)
      at = readObject(rows, at + 1, row, root, depth + 1)
      if (at < 0) return -1
      rows.cells[row + header.layout] = layouts.at
      if (wanted === wantedKind.entries) {
        rows.trace?.push(event.entryEnd, layouts.at, 0, at, 0, 0, 0, 0)
        outer = advanceEntry(layouts, outer, outerStrangers, count)
      } else rows.trace?.push(event.end, layouts.at, 0, at, 0, 0, 0, 0)
      if (last === -1) first = row
      else rows.cells[last + header.next] = row
      last = row
      count++
      if ((input[at] as number) <= 0x20) at = skipSpace(scanner, at)
      if (at >= end) return -1
      const code = input[at]
      at++
      if (code === close) break
      if (code !== 0x2c) return -1
      if ((input[at] as number) <= 0x20) at = skipSpace(scanner, at)
    }
  }
  scanner.keyCount = base
  layouts.at = outer
  layouts.strangers = outerStrangers
  scanner.traits = 0
  rows.cells[cell] = first
  rows.cells[cell + 1] = count
  return at
}

/**
 * Reads the key of a record from behind its opening quote on, up to its closing quote.
 *
 * @category combinators
 */
export function readMapKey(rows: Rows, from: number, base: number, serial: number): number {
  const { scanner } = rows
  const { input, book } = scanner
  const to = scanText(scanner, from) - 1
  if (to <= from) return -1
  const key = strangerOf(book, input, from, to, wideHashOf(scanner.view, from, to), false)
  if (key < 0 || indexIn(input, from, to) >= 0) return -1
  scanner.key = key
  return addKey(scanner, base, serial) ? to : -1
}

/** Reads a member that the shape does not name. */
function readStranger(
  rows: Rows,
  keyFrom: number,
  keyTo: number,
  head: number,
  base: number,
  serial: number,
  depth: number,
): number {
  const { scanner } = rows
  const { key } = scanner
  if (!addKey(scanner, base, serial)) return -1
  const traits = traitsOf(scanner.book, key)
  const isIndex = (traits & keyTrait.index) !== 0
  if ((traits & keyTrait.note) !== 0 || (isIndex && !mayFollow(rows, head, keyFrom, keyTo))) return -1
  const from = toValue(scanner, keyTo + 1)
  if (from < 0) return -1
  scanner.traits = 0
  const to = scanValue(scanner, from, depth)
  if (to < 0) return -1
  const shape = scanner.form | scanner.traits
  addMember(rows, head, keyFrom, keyTo, key, from, to, shape)
  advanceStranger(rows.layouts, (traits & keyTrait.credential) !== 0, isIndex ? trait.oddNote : shape)
  return to
}

/** Notes the member that was read last. */
function traceStranger({ trace, members, memberCount }: Rows, head: number): void {
  if (trace === undefined) return
  const at = memberCount - member.size
  const [keyFrom = 0, keyTo = 0, key = 0, from = 0, to = 0, form = 0] = members.subarray(at, memberCount)
  trace.push(event.stranger, head, from, to, form, keyFrom, keyTo, key)
}
