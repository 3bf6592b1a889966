/**
 * Recipes of a crossing: what a target writes of records of one layout. A recipe is made of the layout alone: what depends
 * on values is looked at in each record, and a record with which something is unusual is not taken.
 */
import type { CrossList } from './CrossPart.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What becomes of a record.
 *
 * @category model
 */
export interface CrossRecipe {
  /** What has to be read, though nothing is written of it. */
  readonly checks: ReadonlyArray<Question>
  /** Cells that say who somebody is: all say the same as the first. */
  readonly same: Int32Array
  /** Where the id of the record stands. */
  readonly id: IdPlace | undefined
  readonly script: Script
  /** The record in the open. */
  readonly open: OpenRecipe | undefined
  /** The lists of which nothing is written. */
  readonly lists: ReadonlyArray<CrossList>
}

/**
 * What becomes of the record in the open.
 *
 * @category model
 */
export interface OpenRecipe {
  readonly id: IdPlace
  readonly script: Script
}

/**
 * Where an id stands, and how many bytes are around it: the quotes of a text.
 *
 * @category model
 */
export interface IdPlace {
  readonly cell: number
  readonly quote: number
}

/**
 * What is written. `steps` is a run of numbers, see `scriptStep`.
 *
 * @category model
 */
export interface Script {
  readonly steps: Int32Array
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly questions: ReadonlyArray<Question>
  readonly lists: ReadonlyArray<CrossList>
}

/**
 * What is asked of the functions of statements: the values at some cells, -1 where there is none. Of the answer the part
 * with a number is written, behind a label, with a comma.
 *
 * @category model
 */
export interface Question {
  readonly memo: number
  readonly cells: Int32Array
  readonly part: number
  readonly labelFrom: number
  readonly labelTo: number
}

/**
 * What a step writes. `span`: a value of the line; `json`: one that may be nested; `members`: an object without its places.
 * `instant`, `toSeconds`, `toMilliseconds`: an instant, as it is or as a number; `seconds`, `milliseconds`: a number that is
 * one, as it is; `fromSeconds`, `fromMilliseconds`: as an instant. `numericId`: an id, as a number where it is one. `id`,
 * `numberOfId`: the new id of the record. `question`, `list`: by number. `close`: over the comma before it.
 *
 * A step has the numbers: the glue before it, from where to where; what it is, and one more number.
 *
 * @category model
 */
export const scriptStep = {
  end: 0,
  span: 1,
  json: 2,
  members: 3,
  instant: 4,
  toSeconds: 5,
  toMilliseconds: 6,
  seconds: 7,
  milliseconds: 8,
  fromSeconds: 9,
  fromMilliseconds: 10,
  numericId: 11,
  id: 12,
  numberOfId: 13,
  question: 14,
  list: 15,
  close: 16,
  size: 4,
} as const
