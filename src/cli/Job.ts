/**
 * What the threads of a run say to each other. Bytes are in memory that all of them see: a slot holds lines on their way in,
 * and what has become of them on its way out.
 */

import type { Answer } from '../stream/Answer.js'
import { regionBytes } from '../stream/line-feed.js'
import { blockBytes, type Region } from '../stream/line-run.js'
import type { RefusedReading } from '../stream/Reading.js'
import { padding } from '../wire/bytes/BytePlan.js'
import type { DecodeVerbOptions, EncodeVerbOptions } from './Options.js'
import type { Summary } from './summary.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A verb whose records have nothing to do with each other, with its options.
 *
 * @category model
 */
export type Task =
  | { readonly verb: 'decode'; readonly options: DecodeVerbOptions }
  | { readonly verb: 'encode'; readonly options: EncodeVerbOptions }

/**
 * The memory of one region: its lines, and two blocks in turns.
 *
 * @category model
 */
export interface Slot {
  readonly input: SharedArrayBuffer
  readonly outputs: readonly [SharedArrayBuffer, SharedArrayBuffer]
}

/**
 * What a worker is started with.
 *
 * @category model
 */
export interface Job {
  readonly task: Task
  readonly cwd: string
  readonly slots: ReadonlyArray<Slot>
}

/**
 * What a worker is told. `start`: begin, and say when you are ready. `region`: turn these lines, whose numbers begin with that
 * of the region. `written`: one block of that region is written, and its memory is free.
 *
 * @category model
 */
export type Order =
  | ({ readonly _tag: 'start' } & Job)
  | ({ readonly _tag: 'region'; readonly serial: number; readonly slot: number } & Omit<Region, '_tag' | 'bytes'>)
  | { readonly _tag: 'written'; readonly serial: number }

/**
 * What a worker tells of a region, in the order of its lines. A block without `bytes` is in the slot: in the output `output`,
 * from its start. With `done` come the counts of the region, that of its lines among them, and the answers that tell of a
 * listing.
 *
 * @category model
 */
export type Report = { readonly serial: number } & (
  | { readonly _tag: 'refused'; readonly refused: ReadonlyArray<RefusedReading> }
  | { readonly _tag: 'block'; readonly records: number; readonly output: number; readonly length: number }
  | { readonly _tag: 'text'; readonly records: number; readonly bytes: Uint8Array }
  | {
      readonly _tag: 'done'
      readonly lines: number
      readonly unusual: number
      readonly told: Told
      readonly answers: ReadonlyArray<Answer>
    }
)

/**
 * What a worker says: that it is ready, and then what becomes of regions.
 *
 * @category model
 */
export type Word = { readonly _tag: 'ready' } | Report

/**
 * What the verb counts besides, as the summary calls it.
 *
 * @category model
 */
export type Told = Pick<Summary, 'secretsDropped' | 'went'>

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the memory of a region.
 *
 * @category constructors
 */
export function newSlot(): Slot {
  return {
    input: new SharedArrayBuffer(regionBytes + padding),
    outputs: [new SharedArrayBuffer(blockBytes), new SharedArrayBuffer(blockBytes)],
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Adds counts; what none of them has counted stays absent.
 *
 * @category combinators
 */
export function sumOf(left: Told, right: Told): Told {
  return combined(left, right, (one, other) => one + other)
}

/**
 * Takes off counts what was told before.
 *
 * @category combinators
 */
export function since(before: Told, now: Told): Told {
  return combined(now, before, (one, other) => one - other)
}

function combined(left: Told, right: Told, combine: (one: number, other: number) => number): Told {
  const of = (name: keyof Told): Told =>
    left[name] === undefined && right[name] === undefined ? {} : { [name]: combine(left[name] ?? 0, right[name] ?? 0) }
  return { ...of('secretsDropped'), ...of('went') }
}
