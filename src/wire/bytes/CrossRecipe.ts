/**
 * Recipes of a crossing: what a target writes of records of one layout. A recipe is made of the layout alone: what depends
 * on values is looked at in each record, and a record with which something is unusual is not taken.
 */
import type { Place } from '../Row.js'
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
  /** Where the target has one record of a list in the open. */
  readonly front: FrontRecipe | undefined
}

/**
 * What is written of a record of which the target has the first one of a list in the open: by the layout of that, since both
 * may stand in one object.
 *
 * @category model
 */
export interface FrontRecipe {
  readonly list: CrossList
  /** What is written of the record itself. */
  readonly pieces: ReadonlyArray<Placed>
  /** Where there is no record in the list. */
  readonly otherwise: Script | undefined
  /** By the layout of the first record; by `openFront` that of the one which the source has in the open. */
  readonly scripts: Map<number, Script | undefined>
}

/**
 * Stands for a layout where the source has the record in the open as well.
 *
 * @category model
 */
export const openFront = -1

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
  readonly teams: ReadonlyArray<Labelled>
}

/**
 * A list of teams, and the label of the id of one.
 *
 * @category model
 */
export interface Labelled {
  readonly list: CrossList
  readonly labelFrom: number
  readonly labelTo: number
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
 * What writes a value: a step with its number, and what stands around the value.
 *
 * @category model
 */
export interface Piece {
  readonly what: number
  readonly more: number
  readonly before: string
  readonly after: string
  readonly question: Omit<Question, 'labelFrom' | 'labelTo'> | undefined
  readonly list: CrossList | undefined
  /** It is of the record in the open. */
  readonly isFront: boolean
}

/**
 * A piece, and where it is written.
 *
 * @category model
 */
export type Placed = readonly [place: Place, piece: Piece]

/**
 * What a step writes. `span`: a value of the line; `json`: one that may be nested; `members`: an object without its places.
 * `instant`, `toSeconds`, `toMilliseconds`: an instant, as it is or as a number; `seconds`, `milliseconds`: a number that is
 * one, as it is; `fromSeconds`, `fromMilliseconds`: as an instant. `numericId`: an id, as a number where it is one. `id`,
 * `numberOfId`: the new id of the record. `question`, `list`, `team`: by number. `close`: over the comma before it. `toFront`,
 * `toOwn`: from here on the record in the open is written, or again the one around it.
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
  team: 17,
  toFront: 18,
  toOwn: 19,
  size: 4,
} as const

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * The script of a record of which nothing is written by itself.
 *
 * @category constructors
 */
export const noScript: Script = {
  steps: new Int32Array(0),
  bytes: new Uint8Array(0),
  view: new DataView(new ArrayBuffer(0)),
  questions: [],
  lists: [],
  teams: [],
}
