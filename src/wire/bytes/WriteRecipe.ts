/**
 * Recipes of encode: what becomes of canonical records of one layout. The bytes between the values that differ are glued
 * together; what the layout does not tell is guarded, and what only functions tell is asked again.
 */
import type { WriteList, WriteStep } from './encode-steps.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What becomes of a record. A cell is told by a slot, which holds a row, and by where it is in that row: `slot * inSlot +
 * cell`. The first two slots hold the record and the record in the open.
 *
 * @category model
 */
export interface WriteRecipe {
  /** Of each slot behind the first two and those of the asks, where the row in it is told: a slot, and where in that. */
  readonly slots: Int32Array
  /** See `writeGuard`. */
  readonly guards: Int32Array
  readonly asks: ReadonlyArray<Ask>
  /** The glue before it, from where to where; what it is, see `entry`; and two numbers. */
  readonly steps: Int32Array
  readonly lists: ReadonlyArray<WriteList>
  readonly bytes: Uint8Array
  readonly view: DataView
}

/**
 * A step that only its functions can do, the slot of its record, and at which of its places something was put, as bits.
 *
 * @category model
 */
export interface Ask {
  readonly step: WriteStep
  readonly slot: number
  readonly present: number
}

/**
 * What must hold of a cell. `bytes`: it is what stands in the bytes of the recipe. `same`: it is what another cell is, the
 * quotes of the first (1) and of the second (2) aside. `second`: it is an instant without milliseconds. `id`: it is printed
 * as such a kind. `others`: the list has other records than that in the open, or has not. `flavoured`: some record of the
 * list kept an object there, or none did. `hollow`: it is an object without members, or has some.
 *
 * @category model
 */
export const writeGuard = { bytes: 0, same: 1, second: 2, id: 3, others: 4, flavoured: 5, hollow: 6, size: 4 } as const

/**
 * How many numbers a step has, how many cells a slot can have, and how many places a step that is asked.
 *
 * @category model
 */
export const writeStepSize = 5
export const inSlot: number = 1 << 16
export const mostPlaces = 16

/**
 * The recipes of the records of a table, by their layout and that of the record in the open: several where the guards tell
 * them apart.
 *
 * @category model
 */
export interface WriteRecipes {
  readonly byLayout: Map<number, ReadonlyArray<WriteRecipe>>
  /** How often none could be made. */
  readonly failures: Map<number, number>
  /** How many bytes all of them hold. */
  size: number
}

/**
 * What is noted while a record is written, for a recipe to be made of it: guards, in which cells are those of the rows at
 * hand; what was asked; and all that may have looked for an entry of a list.
 *
 * @category model
 */
export interface WriteNotes {
  /** Something depends on what no guard tells. */
  isUnknown: boolean
  readonly guards: Array<number>
  readonly asks: Array<Omit<Ask, 'slot'> & { readonly row: number }>
  readonly looked: Array<{ readonly step: WriteStep; readonly row: number }>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes an empty book of recipes.
 *
 * @category constructors
 */
export function newWriteRecipes(): WriteRecipes {
  return { byLayout: new Map(), failures: new Map(), size: 0 }
}

/**
 * Begins to note.
 *
 * @category constructors
 */
export function newWriteNotes(): WriteNotes {
  return { isUnknown: false, guards: [], asks: [], looked: [] }
}
