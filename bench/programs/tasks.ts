/**
 * What the programs that measure objects are told.
 */
import type { Largeness } from '../inputs/large-users.js'

/** Who takes part in a contest of objects besides the peers. */
export const own = {
  parse: 'JSON.parse',
  decode: 'decode',
  table: 'decode, table of a user',
  plain: 'decode, nothing left over',
  encode: 'encode',
} as const

/** Objects, hot. */
export interface ObjectsTask {
  readonly record: string
  readonly file: string
  readonly contestants: ReadonlyArray<string>
  readonly rounds: number
}

/** Shapes: `before` is the stream that comes first, if any. */
export interface ShapesTask {
  readonly record: string
  readonly file: string
  readonly before?: { readonly record: string; readonly file: string }
}

/** Growth: contestant to the record that it decodes, whose text it parses, or whose members it looks at. */
export interface GrowthTask {
  readonly cases: Readonly<Record<string, GrowthCase>>
  readonly rounds: number
}

/** One contestant of growth. */
export interface GrowthCase {
  readonly work: 'decode' | 'parse' | 'walk'
  readonly largeness: Largeness
  readonly count: number
}
