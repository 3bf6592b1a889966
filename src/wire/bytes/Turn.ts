/**
 * A turn: all that a plan works with while it turns one line into another.
 */
import type { Compiled } from './Compiling.js'
import type { WriteList } from './encode-steps.js'
import { type Half, type Kept, type Node, spelling } from './Half.js'
import { keyTrait, traitsOf } from './KeyBook.js'
import { member } from './Members.js'
import { type Memo, newMemo } from './Memo.js'
import { newRecipes, type Recipes } from './Recipes.js'
import { newRows, type Rows } from './Rows.js'
import { type Glue, newSheet, type Sheet } from './Sheet.js'
import type { WriteNotes } from './WriteRecipe.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The state of a plan.
 *
 * @category model
 */
export interface Turn {
  readonly rows: Rows
  readonly memo: Memo
  readonly sheet: Sheet
  readonly glue: Glue
  /** What stays residue: entries of `entry.size` numbers. */
  entries: Int32Array
  entryCount: number
  readonly halves: Array<Half>
  readonly lists: Array<WriteList>
  readonly recipes: Recipes
  /** What is noted of the record that encode writes; undefined where no recipe is to be made of it. */
  notes: WriteNotes | undefined
  /** The rows, and the answers of the memo, of the recipes of encode that are followed: one inside of another. */
  slots: Int32Array
  slotCount: number
  /** The secrets of this line. */
  secrets: number
  /** A record of the line has something that plans do not know. */
  isRefused: boolean
}

/**
 * What an entry of a residue is, and where its parts stand. `value`: of a place. `object`: a place with entries of its own.
 * `absent`: the note that a place was not there. `half`: the residue of another half. `member`: one that no row names.
 * `carved`: an object without its places. `seconds`, `milliseconds`: an instant, as a number. `memo`, `glue`: bytes that stand
 * there. `every`: one text of each record of a list. `list`: the records of a list. `opened`, `openedMember`: a value and a
 * member with secrets in it. `inner`: the members of an object. `digits`: what is between two quotes. Encode tells a value by
 * its cell.
 *
 * @category model
 */
export const entry = {
  value: 0,
  object: 1,
  absent: 2,
  half: 3,
  member: 4,
  carved: 5,
  seconds: 6,
  milliseconds: 7,
  memo: 8,
  glue: 9,
  every: 10,
  list: 11,
  opened: 12,
  openedMember: 13,
  inner: 14,
  digits: 15,
  what: 0,
  labelFrom: 1,
  labelTo: 2,
  from: 3,
  to: 4,
  form: 5,
  next: 6,
  size: 7,
} as const

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the state of a plan.
 *
 * @category constructors
 */
export function newTurn({ shapes, scanner, functions, glue }: Omit<Compiled, 'root'>): Turn {
  return {
    rows: newRows(shapes, scanner),
    memo: newMemo(functions),
    sheet: newSheet(),
    glue,
    entries: new Int32Array(entry.size * 256),
    entryCount: 0,
    halves: [],
    lists: [],
    recipes: newRecipes(),
    notes: undefined,
    slots: new Int32Array(256),
    slotCount: 0,
    secrets: 0,
    isRefused: false,
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Forgets what a half knows of the record before.
 *
 * @category combinators
 */
export function clear(half: Half): void {
  const { spellings, placed } = half
  for (let fact = 0; fact < spellings.length; fact++) spellings[fact] = spelling.none
  for (let object = 0; object < placed.length; object++) placed[object] = 0
}

/**
 * Says that an object is in the residue.
 *
 * @category combinators
 */
export function touch(turn: Turn, half: Kept, node: Node): void {
  const { object, parent } = node
  if (half.placed[object] !== 0) return
  if (parent !== undefined) {
    keepIn(turn, half, parent, entry.object, node.labelFrom, node.labelTo, object, 0, 0)
  }
  half.placed[object] = 1
  half.heads[object] = -1
  half.tails[object] = -1
}

/**
 * Keeps something at a place.
 *
 * @category combinators
 */
export function keep(turn: Turn, half: Kept, node: Node, what: number, from: number, to: number, form: number): void {
  const { parent } = node
  if (parent === undefined) return
  keepIn(turn, half, parent, what, node.labelFrom, node.labelTo, from, to, form)
  if (node.object >= 0) half.placed[node.object] = 2
}

/**
 * Hands the residue of a half, from an object down, over to another one.
 *
 * @category combinators
 */
export function graft(turn: Turn, half: Half, other: Half, object: number): void {
  if (other.placed[object] !== 1) return
  const { entries } = turn
  if (half.placed[object] === 0) {
    half.placed[object] = 1
    half.heads[object] = -1
    half.tails[object] = -1
  }
  let at = other.heads[object] as number
  while (at >= 0) {
    const next = entries[at + entry.next] as number
    const inner = entries[at + entry.what] === entry.object ? (entries[at + entry.from] as number) : -1
    if (inner < 0 || half.placed[inner] === 0) {
      entries[at + entry.next] = -1
      const last = half.tails[object] as number
      if (last < 0) half.heads[object] = at
      else entries[last + entry.next] = at
      half.tails[object] = at
    }
    if (inner >= 0) graft(turn, half, other, inner)
    at = next
  }
}

/**
 * Keeps something in an object.
 *
 * @category combinators
 */
export function keepIn(
  turn: Turn,
  half: Kept,
  parent: Node,
  what: number,
  labelFrom: number,
  labelTo: number,
  from: number,
  to: number,
  form: number,
): void {
  touch(turn, half, parent)
  const at = turn.entryCount
  if (at + entry.size > turn.entries.length) {
    const larger = new Int32Array(2 * turn.entries.length)
    larger.set(turn.entries)
    turn.entries = larger
  }
  const { entries } = turn
  entries[at + entry.what] = what
  entries[at + entry.labelFrom] = labelFrom
  entries[at + entry.labelTo] = labelTo
  entries[at + entry.from] = from
  entries[at + entry.to] = to
  entries[at + entry.form] = form
  entries[at + entry.next] = -1
  turn.entryCount = at + entry.size
  const last = half.tails[parent.object] as number
  if (last < 0) half.heads[parent.object] = at
  else entries[last + entry.next] = at
  half.tails[parent.object] = at
}

/**
 * Moves what was kept last in an object before all that is no such member: an object has its indices first.
 *
 * @category combinators
 */
export function moveToFront({ entries, rows }: Turn, half: Kept, { object }: Node): void {
  const { members, scanner } = rows
  const moved = half.tails[object] as number
  let before = -1
  let at = half.heads[object] as number
  const isIndex = (each: number): boolean => {
    const key = members[(entries[each + entry.from] as number) + member.key] as number
    return entries[each + entry.what] === entry.member && (traitsOf(scanner.book, key) & keyTrait.index) !== 0
  }
  while (at !== moved && isIndex(at)) {
    before = at
    at = entries[at + entry.next] as number
  }
  if (at === moved) return
  let last = at
  while (entries[last + entry.next] !== moved) last = entries[last + entry.next] as number
  entries[last + entry.next] = -1
  half.tails[object] = last
  entries[moved + entry.next] = at
  if (before < 0) half.heads[object] = moved
  else entries[before + entry.next] = moved
}
