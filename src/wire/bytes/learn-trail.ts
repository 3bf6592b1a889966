/**
 * The learning of trails: from what was noted of a line while it was read without one.
 */
import { learnedKeys } from './KeyBook.js'
import type { Rows } from './Rows.js'
import { kind, kindBits, trait } from './Scanner.js'
import { child, type Shapes, wantedKind } from './Shape.js'
import { addTrail, draftAt, event, longestLead, way, waypoint } from './Trails.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Adds the ways of the record that begins at an event, and of those in it; answers the event behind its end. The draft of a way
 * begins at a number of the trails' drafts.
 *
 * @category combinators
 */
export function learnTrail(rows: Rows, trace: ReadonlyArray<number>, begin: number, draft: number): number {
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
      at = learnTrail(rows, trace, at, point) - event.size
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
      drafts[point + waypoint.what] = way.noted + wayOf(form)
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
  if ((form & kindBits) === kind.text) return from + 1
  return form === kind.nothing || form === kind.emptyText ? to : from
}

function wayOf(form: number): number {
  switch (form) {
    case kind.text:
      return way.text
    case kind.text | trait.instant:
      return way.instant
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
