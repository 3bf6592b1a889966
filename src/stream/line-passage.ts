/**
 * Lines through a byte plan: chunks in, blocks of bytes and readings out, in the order of the source.
 */

import { padding } from '../wire/bytes/BytePlan.js'
import { newLineFeed, regionBytes, takeChunk, takeEnd } from './line-feed.js'
import { blockBytes, type LineRun, type LineTurn, newLineRun, type Piece, type Region, runLines } from './line-run.js'
import type { Passage } from './Passage.js'
import type { Reading } from './Reading.js'
import { type ReadOptions, readerOf } from './read-records.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A passage for lines. `unusual` counts the records that the plan did not take, and is undefined where it was given none.
 *
 * @category model
 */
export interface LinePassage extends Passage<Piece> {
  readonly unusual: () => number | undefined
}

/**
 * How lines are read. Before the offset `patience` they are read as ever: a short input needs no plan and no buffer.
 *
 * @category model
 */
export interface LineOptions extends ReadOptions {
  readonly patience: number
}

/**
 * How long an input has to be for a plan to be worth its while, in bytes.
 *
 * @category model
 */
export const longInput = 1 << 20

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a passage of a plan. The readings that it gives are still to be turned.
 *
 * @category constructors
 */
export function linePassage(turn: LineTurn, options: LineOptions): LinePassage {
  const { format = 'auto', patience } = options
  const feeding = newLineFeed(readerOf(options), {
    format,
    patience,
    isEager: true,
    newBuffer: () => Buffer.allocUnsafeSlow(regionBytes + padding),
  })
  let run: LineRun | undefined
  const pieces = function* (items: Iterable<Reading | Region>): Generator<Piece, void, void> {
    for (const item of items) {
      if (item._tag !== 'region') {
        yield item
        continue
      }
      run ??= newLineRun(turn, readerOf(options), newOutputs())
      feeding.line = yield* runLines(run, item)
    }
  }
  return {
    take: (chunk) => pieces(takeChunk(feeding, chunk)),
    end: () => pieces(takeEnd(feeding)),
    unusual: () => (run === undefined ? undefined : run.unusual + feeding.longLines),
  }
}

function newOutputs(): LineRun['outputs'] {
  return [Buffer.allocUnsafeSlow(blockBytes), Buffer.allocUnsafeSlow(blockBytes)]
}
