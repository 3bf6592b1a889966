/**
 * The making of the recipes of encode: from the tree of a wire that was filled, and from what was noted meanwhile.
 */
import type { WriteList, WritePart } from './encode-steps.js'
import { layoutOf } from './follow-write.js'
import { member } from './Members.js'
import { kind, kindBits } from './Scanner.js'
import { header } from './Shape.js'
import { slack } from './Sheet.js'
import { entry, type Turn } from './Turn.js'
import { inSlot, mostPlaces, newWriteNotes, type WriteNotes, type WriteRecipe, writeGuard } from './WriteRecipe.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/** How many recipes a layout may have, how often making one may fail and of how many layouts, and how many bytes all hold. */
const most = { variants: 8, failures: 4, failed: 4096, size: 1 << 21 } as const

/** What a recipe takes beside its numbers and bytes, about. */
const overhead = 1024

const comma = 0x2c
const openBrace = 0x7b
const closeBrace = 0x7d

/** A row of this line that a slot may hold: its shape, and where it is told, in another of these rows. */
interface Candidate {
  readonly row: number
  readonly record: number
  readonly from: number
  readonly offset: number
}

/** A recipe under construction. */
interface Making {
  readonly turn: Turn
  readonly candidates: ReadonlyArray<Candidate>
  /** The slots of the candidates that are needed. */
  readonly slotOf: Map<number, number>
  readonly firstSlot: number
  readonly slots: Array<number>
  readonly guards: Array<number>
  readonly steps: Array<number>
  readonly bytes: Array<number>
  readonly lists: Array<WriteList>
  /** Where the glue before the next step begins. */
  glueFrom: number
  isUnknown: boolean
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Begins to note what is done with a record, where a recipe should be made of it.
 *
 * @category constructors
 */
export function notesFor(turn: Turn, { recipes }: WritePart, row: number, open: number): WriteNotes | undefined {
  const layout = layoutOf(turn, row, open)
  if (layout === 0 || recipes.size > most.size || recipes.failures.size > most.failed) return undefined
  const isMore = (recipes.byLayout.get(layout)?.length ?? 0) < most.variants
  return isMore && (recipes.failures.get(layout) ?? 0) < most.failures ? newWriteNotes() : undefined
}

/**
 * Makes the recipe of a layout from what was noted, if anything was.
 *
 * @category constructors
 */
export function makeWriteRecipe(turn: Turn, part: WritePart, row: number, open: number): void {
  const { notes } = turn
  if (notes === undefined) return
  const { recipes } = part
  const layout = layoutOf(turn, row, open)
  const recipe = notes.isUnknown || turn.isRefused ? undefined : recipeOf(turn, part, notes, row, open)
  if (recipe === undefined) {
    recipes.failures.set(layout, (recipes.failures.get(layout) ?? 0) + 1)
    return
  }
  recipes.byLayout.set(layout, [...(recipes.byLayout.get(layout) ?? []), recipe])
  const { slots, guards, steps, bytes } = recipe
  recipes.size += overhead + bytes.length + 4 * (slots.length + guards.length + steps.length)
}

function recipeOf(turn: Turn, part: WritePart, notes: WriteNotes, row: number, open: number): WriteRecipe | undefined {
  const making: Making = {
    turn,
    candidates: candidatesOf(turn, part, row, open),
    slotOf: new Map(),
    firstSlot: 2 + notes.asks.length,
    slots: [],
    guards: [],
    steps: [],
    bytes: [],
    lists: [],
    glueFrom: 0,
    isUnknown: notes.asks.some(({ step }) => step.nodes.length > mostPlaces),
  }
  guardEntries(making, notes)
  guardValues(making, notes, open)
  making.glueFrom = making.bytes.length
  addObject(making, part, 0)
  making.steps.push(making.glueFrom, making.bytes.length, entry.glue, 0, 0)
  if (making.isUnknown) return undefined
  const bytes = Uint8Array.from([...making.bytes, ...new Uint8Array(slack)])
  return {
    slots: Int32Array.from(making.slots),
    guards: Int32Array.from(making.guards),
    asks: notes.asks.map(({ step, row: its, present }) => ({ step, slot: its === row ? 0 : 1, present })),
    steps: Int32Array.from(making.steps),
    lists: making.lists,
    bytes,
    view: new DataView(bytes.buffer),
  }
}

// -------------------------------------------------------------------------------------
// slots
// -------------------------------------------------------------------------------------

/** The record, the record in the open, and the entries of their lists. */
function candidatesOf(turn: Turn, part: WritePart, row: number, open: number): ReadonlyArray<Candidate> {
  const { cells, shapes } = turn.rows
  const candidates: Array<Candidate> = [
    { row, record: part.record, from: 0, offset: 0 },
    { row: open, record: part.opened?.open?.record ?? -1, from: 1, offset: 0 },
  ]
  for (let index = 0; index < candidates.length; index++) {
    const { row: its, record: shape } = candidates[index] as Candidate
    for (const { cell, record } of (its < 0 ? undefined : shapes.entriesOf[shape]) ?? []) {
      if (((cells[its + cell + 2] as number) & kindBits) !== kind.list) continue
      let from = index
      let offset = cell
      for (let each = cells[its + cell] as number; each >= 0; each = cells[each] as number) {
        from = candidates.push({ row: each, record, from, offset }) - 1
        offset = header.next
      }
    }
  }
  return candidates
}

/** Tells a cell of this line by a slot; the recipe is unknown where there is none for it. */
function placeOf(making: Making, cell: number): number {
  const { candidates, turn } = making
  const { strideOf } = turn.rows.shapes
  const index = candidates.findIndex(
    ({ row, record }) => row >= 0 && cell >= row && cell < row + (strideOf[record] as number),
  )
  if (index < 0) {
    making.isUnknown = true
    return 0
  }
  return slotFor(making, index) * inSlot + cell - (candidates[index] as Candidate).row
}

function slotFor(making: Making, index: number): number {
  if (index < 2) return index
  const known = making.slotOf.get(index)
  if (known !== undefined) return known
  const { from, offset } = making.candidates[index] as Candidate
  making.slots.push(slotFor(making, from), offset)
  const slot = making.firstSlot + making.slotOf.size
  making.slotOf.set(index, slot)
  return slot
}

// -------------------------------------------------------------------------------------
// guards
// -------------------------------------------------------------------------------------

/** Which entry of a list a path takes, is told by what its entries say. */
function guardEntries(making: Making, { looked }: WriteNotes): void {
  const { cells, scanner } = making.turn.rows
  const known = new Set<number>()
  for (const { step, row } of looked) {
    for (const { hops } of [...step.paths, ...step.needs]) {
      if (hops.length > 1) making.isUnknown = true
      for (const { cell, says } of hops) {
        if (says < 0 || cells[row + cell + 2] === kind.none || known.has(row + cell)) continue
        known.add(row + cell)
        for (let each = cells[row + cell] as number; each >= 0; each = cells[each] as number) {
          if (cells[each + says + 2] === kind.none) continue
          const [from = 0, to = 0] = cells.subarray(each + says, each + says + 2)
          const start = making.bytes.length
          making.bytes.push(...scanner.input.subarray(from, to))
          making.guards.push(writeGuard.bytes, placeOf(making, each + says), start, making.bytes.length)
        }
      }
    }
  }
}

function guardValues(making: Making, { guards }: WriteNotes, open: number): void {
  const { cells } = making.turn.rows
  for (let index = 0; index < guards.length; index += writeGuard.size) {
    const [what = 0, cell = 0, second = 0, third = 0] = guards.slice(index, index + writeGuard.size)
    if (what === writeGuard.flavoured) {
      // What the record in the open kept is told by its layout.
      const isTold = ((cells[open + cell + 2] as number) & kindBits) === kind.object
      if (!isTold) making.guards.push(what, cell, second, third)
    } else {
      const other = what === writeGuard.same ? placeOf(making, second) : second
      making.guards.push(what, placeOf(making, cell), other, third)
    }
  }
}

// -------------------------------------------------------------------------------------
// steps
// -------------------------------------------------------------------------------------

function addObject(making: Making, part: WritePart, object: number): void {
  const { turn, bytes } = making
  const { entries, rows, glue } = turn
  const { cells } = rows
  bytes.push(openBrace)
  let isFirst = true
  for (let each = part.wire.heads[object] as number; each >= 0; each = entries[each + entry.next] as number) {
    const [what = 0, labelFrom = 0, labelTo = 0, first = 0, second = 0, form = 0] = entries.subarray(each)
    const isHollow = what === entry.inner && (cells[first + 1] as number) - (cells[first] as number) === 2
    if (isHollow) continue
    if (!isFirst) bytes.push(comma)
    isFirst = false
    bytes.push(...glue.bytes.subarray(labelFrom, labelTo))
    if (what === entry.object) addObject(making, part, first)
    else if (what === entry.memo) addStep(making, what, 2 * mostPlaces + form, 0)
    else if (what === entry.list) {
      const list = making.lists.push(turn.lists[first] as WriteList) - 1
      addStep(making, what, placeOf(making, second), 2 * list + (form >= 0 ? 1 : 0))
    } else if (what === entry.member || what === entry.openedMember) {
      addStep(making, what, placeOf(making, second), ordinalOf(turn, second, first))
    } else addStep(making, what, placeOf(making, first), second)
  }
  bytes.push(closeBrace)
}

function addStep(making: Making, what: number, place: number, second: number): void {
  making.steps.push(making.glueFrom, making.bytes.length, what, place, second)
  making.glueFrom = making.bytes.length
}

function ordinalOf({ rows: { cells, members } }: Turn, head: number, wanted: number): number {
  let ordinal = 0
  for (let each = cells[head] as number; each >= 0 && each !== wanted; each = members[each + member.next] as number) {
    ordinal++
  }
  return ordinal
}
