/**
 * Where the records of a run come from: a file, standard input, or a file of rejects.
 */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Limits } from '../Json.js'
import { bytesOfFile } from '../stream/decode-file.js'
import type { Chunks } from '../stream/line-feed.js'
import { linePassage, linePieces, longInput } from '../stream/line-passage.js'
import type { LineTurn, Piece } from '../stream/line-run.js'
import { through } from '../stream/Passage.js'
import type { Reader } from '../stream/Reader.js'
import { type Format, readRecords } from '../stream/read-records.js'
import type { BytePlan } from '../wire/bytes/BytePlan.js'
import type { Envelope } from '../wire/Envelope.js'
import { asFailure, fileFailure, interruption, usageFailure } from './failure.js'
import type { Io } from './Io.js'
import type { Told } from './Job.js'
import { type Jobs, jobPieces } from './jobs.js'
import type { Hearer } from './listings.js'
import type { FilterOptions } from './Options.js'
import { readRejects } from './rejects.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The input of a run. `path` is absent for standard input, `size` where nobody knows it. `areRejects`: its lines are rows of
 * refused records.
 *
 * @category model
 */
export interface Input {
  readonly path: string | undefined
  readonly size: number | undefined
  readonly bytes: Chunks
  readonly areRejects: boolean
}

/**
 * How an input is read, and what becomes of its records: `plan` where there is one.
 *
 * @category model
 */
export interface InputReading {
  readonly format: Format
  readonly envelope: Envelope | undefined
  readonly lenient: boolean
  readonly limits: Limits
  readonly onAnswer: Hearer
  readonly around: Reader['around']
  readonly plan: BytePlan | undefined
  readonly turn: LineTurn['turn']
}

/**
 * What comes out of an input. `unusual` gives how many records the plan did not take, undefined where none was asked, and
 * `told` what workers have counted.
 *
 * @category model
 */
export interface Pieces {
  readonly pieces: AsyncIterable<Piece>
  readonly unusual: () => number | undefined
  readonly told: () => Told
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Finds the input; nothing is read before somebody asks for its bytes. `onBytes` is told how much was read.
 *
 * @category constructors
 */
export async function inputOf(
  file: string | undefined,
  options: FilterOptions,
  { envelope }: { readonly envelope: Envelope | undefined },
  io: Io,
  onBytes: (count: number) => void,
): Promise<Input> {
  const { fromRejects, format } = options
  if (fromRejects !== undefined && file !== undefined) {
    throw usageFailure('the records come from a file or from --from-rejects, not from both')
  }
  if (format === 'envelope' && envelope === undefined) {
    throw usageFailure('--format envelope: these records come in no envelope')
  }
  const name = fromRejects ?? file
  const path = name === undefined || name === '-' ? undefined : resolve(io.cwd, name)
  const stats = path === undefined ? undefined : await stat(path).catch(() => undefined)
  return {
    path,
    size: stats?.isFile() === true ? stats.size : undefined,
    bytes: watch(path === undefined ? io.stdin : bytesOfFile(path), io.signal, onBytes),
    areRejects: fromRejects !== undefined,
  }
}

/**
 * Reads an input, by the plan where there is one and where the input is long enough for it, and with workers where there are
 * to be any.
 *
 * @category constructors
 */
export function piecesOf(
  { bytes, size, areRejects }: Input,
  { plan, turn, ...read }: InputReading,
  jobs: Jobs | undefined,
): Pieces {
  const none = { unusual: () => undefined, told: () => ({}) }
  if (areRejects) return { ...none, pieces: readRejects(bytes, read) }
  const patience = patienceFor(size)
  if (jobs !== undefined) return jobPieces(bytes, { plan, turn, ...read }, patience, jobs)
  if (plan === undefined || read.lenient) return { ...none, pieces: readRecords(bytes, read) }
  if (size !== undefined) return { ...none, ...linePieces(bytes, { plan, turn }, { ...read, patience }) }
  const passage = linePassage({ plan, turn }, { ...read, patience })
  return { ...none, pieces: through(bytes, passage), unusual: passage.unusual }
}

/** An input of unknown size has to show that it is long. */
function patienceFor(size: number | undefined): number {
  return size === undefined ? longInput : size < longInput ? Number.POSITIVE_INFINITY : 0
}

/**
 * Passes bytes on: tells how many there are, ends where somebody stops the run, and fails with a reason for people.
 *
 * @category combinators
 */
export async function* watch(
  source: Chunks,
  signal: AbortSignal | undefined,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array, void, Uint8Array | undefined> {
  const chunks = source[Symbol.asyncIterator]()
  try {
    let lent: Uint8Array | undefined
    for (;;) {
      const { done, value: chunk } = await chunks.next(lent)
      if (done === true) break
      if (signal?.aborted === true) throw interruption(signal)
      onBytes(chunk.length)
      lent = yield chunk
    }
  } catch (error) {
    if (signal?.aborted === true) throw interruption(signal)
    throw isSystemError(error) ? fileFailure('cannot read standard input', error) : asFailure(error)
  } finally {
    await chunks.return?.()
  }
  if (signal?.aborted === true) throw interruption(signal)
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && error.name !== 'ReadFailure' && 'code' in error
}
