/**
 * Trails: the ways on which records were read before, waypoint by waypoint: what stands between two values, byte by byte, and
 * what kind of value follows. Most records of a file go on a way that another one went: where all of it is the same, nothing
 * has to be looked up. Ways that begin alike share their beginning.
 */
import { wantedKind } from './Shape.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What follows at a waypoint. `word`: nothing, since the value is among the bytes before. `open`, `close`: an object that is
 * looked into. `end`: the record is at its end. `entry`, `entryEnd`, `entriesEnd`: an entry of a list that is part of the
 * record, and the list, begin or are at their end. `noted` is added for a member that no row names.
 *
 * @category model
 */
export const way = {
  text: 0,
  instant: 1,
  integer: 2,
  flag: 3,
  word: 4,
  close: 5,
  texts: 6,
  value: 7,
  open: 8,
  records: 9,
  map: 10,
  end: 11,
  entry: 12,
  entryEnd: 13,
  entriesEnd: 14,
  noted: 16,
} as const

/**
 * The numbers of a waypoint: the bytes before the value (where in the words the last eight of them are, how many
 * words follow there for those before; of less than eight, the mask and the bytes of the first four, and the last four; the
 * length of all); what follows; where in the row it is noted, as which form; the waypoint behind it, and the one to
 * try where this is not the way. Of a member that no row names: where the members of its object are noted, the number of its
 * key, how far before the value the key begins, and its length. The shape of the records; and how deep in its record the value
 * stands.
 *
 * @category model
 */
export const waypoint = {
  word: 0,
  words: 1,
  mask: 2,
  rest: 3,
  length: 4,
  what: 5,
  cell: 6,
  form: 7,
  next: 8,
  other: 9,
  head: 10,
  key: 11,
  keyBack: 12,
  keyLength: 13,
  target: 14,
  depth: 15,
  size: 16,
} as const

/**
 * The trails of a plan.
 *
 * @category model
 */
export interface Trails {
  points: Int32Array
  pointCount: number
  /** The bytes before values, by eight. Zeros and what is not a number are not among them: see `copy`. */
  words: Float64Array
  wordCount: number
  /** Waypoints of ways that are being learned. */
  drafts: Int32Array
  /** Of each shape of records the first waypoint; -1 where none is known. */
  readonly roots: Int32Array
  /** How many more lines may leave all trails before the trails are left alone for a while. */
  patience: number
  /** How many lines are still to be read without. */
  pause: number
  /** Where the line begins that left all trails last, before anybody had looked for its end; -1 where it was read since. */
  lost: number
}

/**
 * What is noted of a line while it is read without a trail: events, and the numbers of each. `which`: the child, of a record its
 * shape or, at its end, its layout, of a member that no row names where its object has them, of an entry the child that is
 * its list. The form of an entry is how many came before it.
 *
 * @category model
 */
export const event = {
  member: 0,
  stranger: 1,
  open: 2,
  close: 3,
  records: 4,
  recordsEnd: 5,
  begin: 6,
  end: 7,
  entry: 8,
  entryEnd: 9,
  entriesEnd: 10,
  which: 1,
  from: 2,
  to: 3,
  form: 4,
  keyFrom: 5,
  keyTo: 6,
  key: 7,
  size: 8,
} as const

/**
 * Tells what is noted behind a value that a child has.
 *
 * @category model
 */
export function eventBehind(wanted: number, code: number | undefined): number {
  if (wanted === wantedKind.object && code === 0x7b) return event.close
  if (wanted === wantedKind.entries && code === 0x5b) return event.entriesEnd
  const areRecords = (wanted === wantedKind.list && code === 0x5b) || (wanted === wantedKind.map && code === 0x7b)
  return areRecords ? event.recordsEnd : event.member
}

/**
 * How many bytes may stand between two values.
 *
 * @category model
 */
export const longestLead = 256

const mostPoints = 1 << 13
const mostWords = 1 << 16
const mostOthers = 16
const mostPatience = 1024
const toll = 4
const pauseLines = 1 << 12

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes trails that lead nowhere yet.
 *
 * @category constructors
 */
export function newTrails(records: number): Trails {
  return {
    points: new Int32Array(waypoint.size * 64),
    pointCount: 0,
    words: new Float64Array(512),
    wordCount: 0,
    drafts: new Int32Array(waypoint.size * 64),
    roots: new Int32Array(records).fill(-1),
    patience: mostPatience,
    pause: 0,
    lost: -1,
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells whether a line should be read by a trail.
 *
 * @category combinators
 */
export function areOpen(trails: Trails): boolean {
  if (trails.pause === 0) return true
  trails.pause--
  return false
}

/**
 * Counts a line that a trail led through.
 *
 * @category combinators
 */
export function praise(trails: Trails): void {
  if (trails.patience < mostPatience) trails.patience++
}

/**
 * Counts a line that left all trails: where that goes on, it costs more than it brings.
 *
 * @category combinators
 */
export function blame(trails: Trails): void {
  trails.patience -= toll
  if (trails.patience > 0) return
  trails.pause = pauseLines
  trails.patience = mostPatience / 4
}

/**
 * Tells whether no way can be added any more.
 *
 * @category combinators
 */
export function areFull({ pointCount, wordCount }: Trails): boolean {
  return pointCount === mostPoints || wordCount >= mostWords - longestLead / 8
}

/**
 * Makes room for the draft of a waypoint at an index, and empties it.
 *
 * @category combinators
 */
export function draftAt(trails: Trails, at: number): Trails {
  trails.drafts = roomIn(trails.drafts, at + waypoint.size)
  trails.drafts.fill(0, at, at + waypoint.size)
  trails.drafts[at + waypoint.head] = -1
  return trails
}

/**
 * Adds the way of a record, of which the drafts of the waypoints lie between two indices. Of the bytes before a value a draft
 * has the index in the line, at `word`, and the length.
 *
 * @category combinators
 */
export function addTrail(trails: Trails, record: number, view: DataView, from: number, to: number): void {
  let before = -1
  for (let draft = from; draft < to; draft += waypoint.size) {
    before = pointFor(trails, record, before, view, draft)
    if (before < 0) return
  }
}

/** Finds the waypoint behind another one, or makes it; -1 where there is no room. */
function pointFor(trails: Trails, record: number, before: number, view: DataView, draft: number): number {
  let last = -1
  let count = 0
  let each = before < 0 ? (trails.roots[record] as number) : (trails.points[before + waypoint.next] as number)
  for (; each >= 0; each = trails.points[each + waypoint.other] as number) {
    if (isSamePoint(trails, each, view, draft)) return each
    last = each
    count++
  }
  const made = count < mostOthers ? addPoint(trails, view, draft) : -1
  if (made < 0) return -1
  if (last >= 0) trails.points[last + waypoint.other] = made
  else if (before >= 0) trails.points[before + waypoint.next] = made
  else trails.roots[record] = made
  return made
}

function isSamePoint({ points, words, drafts }: Trails, at: number, view: DataView, draft: number): boolean {
  for (let field: number = waypoint.length; field < waypoint.size; field++) {
    const isLink = field === waypoint.next || field === waypoint.other
    if (!isLink && points[at + field] !== drafts[draft + field]) return false
  }
  return isLead(
    view,
    drafts[draft + waypoint.word] as number,
    points[at + waypoint.length] as number,
    points,
    at,
    words,
  )
}

function addPoint(trails: Trails, view: DataView, draft: number): number {
  const { drafts, wordCount } = trails
  const from = drafts[draft + waypoint.word] as number
  const length = drafts[draft + waypoint.length] as number
  const isShort = length < 8
  const whole = isShort ? 0 : (length - 1) >> 3
  if (trails.pointCount === mostPoints || wordCount + whole >= mostWords) return -1
  const at = trails.pointCount * waypoint.size
  trails.points = roomIn(trails.points, at + waypoint.size)
  if (wordCount + whole >= trails.words.length) {
    const larger = new Float64Array(2 * trails.words.length)
    larger.set(trails.words)
    trails.words = larger
  }
  const { points, words } = trails
  for (let field = 0; field < waypoint.size; field++) points[at + field] = drafts[draft + field] as number
  const mask = length < 4 ? (1 << (8 * length)) - 1 : -1
  points[at + waypoint.word] = isShort ? view.getInt32(from + Math.max(0, length - 4), true) : wordCount
  points[at + waypoint.words] = whole
  points[at + waypoint.mask] = mask
  points[at + waypoint.rest] = view.getInt32(from, true) & mask
  points[at + waypoint.next] = -1
  points[at + waypoint.other] = -1
  trails.pointCount++
  if (isShort) return at
  words[wordCount] = view.getFloat64(from + length - 8, true)
  for (let index = 0; index < whole; index++) words[wordCount + 1 + index] = view.getFloat64(from + 8 * index, true)
  trails.wordCount += whole + 1
  return at
}

function roomIn(numbers: Int32Array, length: number): Int32Array {
  if (length <= numbers.length) return numbers
  const larger = new Int32Array(2 * length)
  larger.set(numbers)
  return larger
}

/**
 * Compares the bytes from an index on with those before the value of a waypoint: the last eight, then those before them from the
 * first on.
 *
 * @category combinators
 */
export function isLead(
  view: DataView,
  from: number,
  length: number,
  points: Int32Array,
  each: number,
  words: Float64Array,
): boolean {
  const word = points[(each + waypoint.word) | 0] as number
  if (length < 8) {
    const first = view.getInt32(from, true) & (points[(each + waypoint.mask) | 0] as number)
    return (
      first === points[(each + waypoint.rest) | 0] &&
      (length < 4 || view.getInt32((from + length - 4) | 0, true) === word)
    )
  }
  if (view.getFloat64((from + length - 8) | 0, true) !== words[word]) return false
  const last = (word + (points[(each + waypoint.words) | 0] as number)) | 0
  let at = from
  for (let index = word; index < last; index = (index + 1) | 0) {
    if (view.getFloat64(at, true) !== words[(index + 1) | 0]) return false
    at = (at + 8) | 0
  }
  return true
}
