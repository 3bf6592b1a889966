/**
 * What is gathered while a table is compiled into the halves of a plan.
 */
import type { RecordPart } from './Half.js'
import type { Remembered } from './Memo.js'
import type { Scanner } from './Scanner.js'
import type { Shapes } from './Shape.js'
import type { Glue } from './Sheet.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Whose records a table is of.
 *
 * @category model
 */
export interface Origin {
  readonly id: string
  readonly provider: string
  readonly instance: string | undefined
}

/**
 * A table, compiled.
 *
 * @category model
 */
export interface Compiled {
  readonly shapes: Shapes
  readonly scanner: Scanner
  readonly root: RecordPart
  readonly functions: ReadonlyArray<Remembered>
  readonly glue: Glue
}

/**
 * What is gathered while a table is compiled.
 *
 * @category model
 */
export interface Compiling {
  readonly origin: Origin
  readonly shapes: Shapes
  readonly texts: Array<string>
  readonly functions: Array<Remembered>
  /** Where each text will stand in the glue. */
  length: number
  isUnknown: boolean
}

/**
 * The paths that a half states, each with the number of its fact.
 *
 * @category model
 */
export type Facts = Map<string, number>

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Writes a text into the glue, and tells where it begins and ends.
 *
 * @category constructors
 */
export function stick(compiling: Compiling, text: string): readonly [from: number, to: number] {
  const from = compiling.length
  compiling.texts.push(text)
  compiling.length += new TextEncoder().encode(text).length
  return [from, compiling.length]
}
