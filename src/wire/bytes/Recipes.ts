/**
 * Recipes: what becomes of records of one layout. The bytes between the values that differ are glued together, and what the
 * layout does not tell is guarded. A recipe is a trace of what was done with one record.
 */
import { mostLayouts, newByLayout } from './Layouts.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What becomes of a record. `guards` and `steps` are runs of numbers, see `guard` and `stepSize`.
 *
 * @category model
 */
export interface Recipe {
  readonly guards: Int32Array
  readonly steps: Int32Array
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly secrets: number
  /** Where the list stands of which the first record repeats the one in the open, and the layout of it; -1 without one. */
  readonly twinCell: number
  readonly twinLayout: number
}

/**
 * The recipes of a plan, by layout: several where the guards tell them apart.
 *
 * @category model
 */
export interface Recipes {
  readonly byLayout: Array<ReadonlyArray<Recipe> | undefined>
  /** How often none could be made for a layout. */
  readonly failures: Uint8Array
  /** How many bytes all recipes hold. */
  size: number
}

/**
 * What must hold of a cell. `seconds`, `milliseconds`: it is an instant of a year from
 * 0000 to 9999. `key`: it is the key of the row. `bytes`: it is what stands in the bytes of the recipe. `same`: it is what
 * another cell is, the quotes of the first (1) and of the second (2) aside. `instant`: it is one in another spelling (1), or
 * none (0).
 *
 * @category model
 */
export const guard = { seconds: 0, milliseconds: 1, key: 2, bytes: 3, same: 4, instant: 5, size: 4 } as const

/**
 * From here on, cells are those of the record that repeats the one in the open.
 *
 * @category model
 */
export const inTwin = 1 << 20

/**
 * How many numbers a step has: the glue before it, from where to where; what it is, and two numbers.
 *
 * @category model
 */
export const stepSize = 5

/**
 * How many recipes a layout may have, how often making one may fail, and how many bytes all may hold.
 *
 * @category model
 */
export const most = { variants: 8, failures: 4, size: 1 << 22 } as const

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes an empty book of recipes.
 *
 * @category constructors
 */
export function newRecipes(): Recipes {
  return { byLayout: newByLayout(), failures: new Uint8Array(mostLayouts), size: 0 }
}
