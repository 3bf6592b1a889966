/**
 * Where the records of a run come from: a file, standard input, or a file of rejects.
 */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Envelope } from '../Codec.js'
import { type Limits, recordLimits } from '../Json.js'
import { bytesOfFile } from '../stream/decode-file.js'
import type { Reading } from '../stream/Reading.js'
import { readRecords } from '../stream/read-records.js'
import { asFailure, fileFailure, interruption, usageFailure } from './failure.js'
import type { Io } from './Io.js'
import type { FilterOptions } from './Options.js'
import { readRejects } from './rejects.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The input of a run. `path` is absent for standard input, `size` where nobody knows it.
 *
 * @category model
 */
export interface Input {
  readonly path: string | undefined
  readonly size: number | undefined
  readonly readings: AsyncIterable<Reading>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Finds the input; nothing is read before somebody asks for readings. `onBytes` is told how much was read.
 *
 * @category constructors
 */
export async function inputOf(
  file: string | undefined,
  options: FilterOptions,
  { envelope, limits = recordLimits }: { readonly envelope: Envelope | undefined; readonly limits?: Limits },
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
  const name = fromRejects ?? (file === '-' ? undefined : file)
  const path = name === undefined ? undefined : resolve(io.cwd, name)
  const stats = path === undefined ? undefined : await stat(path).catch(() => undefined)
  const bytes = watch(path === undefined ? io.stdin : bytesOfFile(path), io.signal, onBytes)
  const lenient = options.lenientJson === true
  return {
    path,
    size: stats?.isFile() === true ? stats.size : undefined,
    readings:
      fromRejects === undefined
        ? readRecords(bytes, { format, envelope, lenient, limits })
        : readRejects(bytes, { lenient, limits }),
  }
}

/**
 * Passes bytes on: tells how many there are, ends where somebody stops the run, and fails with a reason for people.
 *
 * @category combinators
 */
export async function* watch(
  source: AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for await (const chunk of source) {
      if (signal?.aborted === true) throw interruption()
      onBytes(chunk.length)
      yield chunk
    }
  } catch (error) {
    if (signal?.aborted === true) throw interruption()
    throw isSystemError(error) ? fileFailure('cannot read standard input', error) : asFailure(error)
  }
  if (signal?.aborted === true) throw interruption()
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && error.name !== 'ReadFailure' && 'code' in error
}
