/**
 * The reading of a line by trails, and the learning of new ones. What is noted of a line is the same on every way.
 */
import { learnedKeys } from './KeyBook.js'
import { addMember, longestLine, newRow, type Rows, readLine, readMapKey } from './Rows.js'
import { kind, kindBits, openLine, scanText, scanValue, trait } from './Scanner.js'
import { child, header, type Shapes, wantedKind } from './Shape.js'
import { addTrail, areOpen, blame, draftAt, event, isLead, praise, way, waypoint } from './Trails.js'

const longestLead = 256

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
  if (isRead) learn(rows, trace, 0, 0)
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

// -------------------------------------------------------------------------------------
// learning
// -------------------------------------------------------------------------------------

/**
 * Adds the ways of the record that begins at an event, and of those in it; answers the event behind its end. The draft of a way
 * begins at a number of the trails' drafts.
 */
function learn(rows: Rows, trace: ReadonlyArray<number>, begin: number, draft: number): number {
  const { scanner, shapes, trails } = rows
  const { children, membersOf, rootOf } = shapes
  let isKnown = true
  let before = trace[begin + event.from] as number
  let depth = 0
  let entries = 0
  let isInEntry = false
  let point = draft
  for (let at = begin + event.size; at < trace.length; at += event.size) {
    const what = trace[at] as number
    const which = trace[at + event.which] as number
    const from = trace[at + event.from] as number
    const to = trace[at + event.to] as number
    const form = trace[at + event.form] as number
    if (what === event.begin) {
      at = learn(rows, trace, at, point) - event.size
      continue
    }
    if (what === event.recordsEnd) {
      before = to
      continue
    }
    if (what === event.close) depth--
    if (what === event.entryEnd) depth -= 2
    const { drafts } = draftAt(trails, point)
    drafts[point + waypoint.word] = before
    drafts[point + waypoint.depth] = depth
    drafts[point + waypoint.form] = form
    before = to
    let leadTo = to
    if (what === event.stranger) {
      const keyFrom = trace[at + event.keyFrom] as number
      const key = trace[at + event.key] as number
      if (key >= learnedKeys) isKnown = false
      leadTo = behindLead(form, from, to)
      drafts[point + waypoint.what] = wayOf(form)
      drafts[point + waypoint.head] = which
      drafts[point + waypoint.key] = key
      drafts[point + waypoint.keyBack] = from - keyFrom
      drafts[point + waypoint.keyLength] = (trace[at + event.keyTo] as number) - keyFrom
    } else if (what === event.end) {
      // What a layout does not tell apart is read anew each time.
      if (which === 0) isKnown = false
      drafts[point + waypoint.what] = way.end
      drafts[point + waypoint.form] = which
    } else if (what === event.entryEnd) {
      entries++
      isInEntry = false
      drafts[point + waypoint.what] = way.entryEnd
      drafts[point + waypoint.form] = which
    } else {
      const entry = which * child.size
      drafts[point + waypoint.cell] = children[entry + child.cell] as number
      if (what === event.entriesEnd) {
        drafts[point + waypoint.what] = way.entriesEnd
        drafts[point + waypoint.head] = entries
        entries = 0
      } else if (what === event.entry) {
        before = from
        leadTo = from
        const target = children[entry + child.target] as number
        drafts[point + waypoint.what] = way.entry
        drafts[point + waypoint.target] = target
        drafts[point + waypoint.head] = membersOf[rootOf[target] as number] as number
        // An entry in an entry is read anew each time.
        if (isInEntry) isKnown = false
        isInEntry = true
        depth += 2
      } else if (what === event.member) {
        leadTo = behindLead(form, from, to)
        drafts[point + waypoint.what] = wayOf(form)
      } else if (what === event.close) {
        drafts[point + waypoint.what] = way.close
      } else {
        before = from + 1
        leadTo = before
        const target = children[entry + child.target] as number
        if (what === event.open) {
          drafts[point + waypoint.what] = way.open
          drafts[point + waypoint.head] = membersOf[target] as number
          depth++
        } else {
          drafts[point + waypoint.what] = form === kind.object ? way.map : way.records
          drafts[point + waypoint.target] = target
        }
      }
    }
    const length = leadTo - (drafts[point + waypoint.word] as number)
    drafts[point + waypoint.length] = length
    if (length > longestLead || (what === event.member && isOutOfPlace(shapes, which, form))) isKnown = false
    point += waypoint.size
    if (what !== event.end) continue
    if (isKnown) addTrail(trails, trace[begin + event.which] as number, scanner.view, draft, point)
    return at + event.size
  }
  return trace.length
}

/** Where the bytes before a value end: a text begins behind its quote, and what is always the same is one of them. */
function behindLead(form: number, from: number, to: number): number {
  if (form === kind.text) return from + 1
  return form === kind.nothing || form === kind.emptyText ? to : from
}

function wayOf(form: number): number {
  switch (form) {
    case kind.text:
      return way.text
    case kind.integer:
      return way.integer
    case kind.yes:
    case kind.no:
      return way.flag
    case kind.nothing:
    case kind.emptyText:
      return way.word
    case kind.list | trait.texts:
      return way.texts
    default:
      return way.value
  }
}

/** Of a list or an object that stands where records should, no more is noted than that it is there. */
function isOutOfPlace({ children }: Shapes, index: number, form: number): boolean {
  return (children[index * child.size + child.kind] as number) >= wantedKind.list && (form & kindBits) >= kind.list
}
