/**
 * Lines through a byte plan: chunks in, blocks of bytes and readings out, in the order of the source.
 */
import { padding } from '../wire/bytes/BytePlan.js'
import { type Chunks, type LineFeed, newLineFeed, regionBytes, takeAll, takeChunk, takeEnd } from './line-feed.js'
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
 * What comes out of the lines of a file.
 *
 * @category model
 */
export interface LinePieces extends Pick<LinePassage, 'unusual'> {
  readonly pieces: AsyncIterable<Piece>
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
  const { feeding, pieces, unusual } = linesBy(turn, options, true)
  return {
    take: (chunk) => pieces(takeChunk(feeding, chunk)),
    end: () => pieces(takeEnd(feeding)),
    unusual,
  }
}

/**
 * Takes all lines of a file. What is read goes to where it is turned, and more is read meanwhile: of a source that waits for
 * somebody, a passage turns sooner what there is.
 *
 * @category constructors
 */
export function linePieces(file: Chunks, turn: LineTurn, options: LineOptions): LinePieces {
  const { feeding, pieces, unusual } = linesBy(turn, options, false)
  const all = async function* (): AsyncGenerator<Piece, void, undefined> {
    for await (const item of takeAll(file, feeding)) yield* pieces([item])
  }
  return { pieces: all(), unusual }
}

/** A feed, and what its items become. */
interface Lines extends Pick<LinePassage, 'unusual'> {
  readonly feeding: LineFeed
  readonly pieces: (items: Iterable<Reading | Region>) => Iterable<Piece>
}

function linesBy(turn: LineTurn, options: LineOptions, isEager: boolean): Lines {
  const { format = 'auto', patience } = options
  const buffers: Array<Buffer> = []
  // Where there are two, one is filled while the lines of the other are turned.
  const newBuffer = (): Buffer => {
    const buffer = (buffers.length === 2 ? buffers.shift() : undefined) ?? Buffer.allocUnsafeSlow(regionBytes + padding)
    buffers.push(buffer)
    return buffer
  }
  const feeding = newLineFeed(readerOf(options), { format, patience, isEager, newBuffer })
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
    feeding,
    pieces,
    unusual: () => (run === undefined ? undefined : run.unusual + feeding.longLines),
  }
}

function newOutputs(): LineRun['outputs'] {
  return [Buffer.allocUnsafeSlow(blockBytes), Buffer.allocUnsafeSlow(blockBytes)]
}
