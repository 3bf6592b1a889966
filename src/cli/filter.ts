/**
 * The loop of all verbs that read records: each record goes out, or to the rejects with its reasons, and is counted.
 */
import { resolve } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { Envelope } from '../Codec.js'
import type { DecodeErrors } from '../DecodeError.js'
import { refuseAccepted } from '../stream/decode-file.js'
import type { AcceptedReading, Reading, RefusedReading } from '../stream/Reading.js'
import { asFailure, type ExitCode, exit, interruption, usageFailure } from './failure.js'
import { type Io, type Sink, sinkOf } from './Io.js'
import { inputOf } from './input.js'
import type { FilterOptions } from './Options.js'
import { isSameFile, type OutFile, openOutFile } from './out-file.js'
import { startProgress } from './progress.js'
import { rowOf } from './rejects.js'
import { drawSummary, maxRefusals, type Refusal, refusalOf, type Summary } from './summary.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a verb does with records.
 *
 * @category model
 */
export interface Work {
  readonly verb: Summary['verb']
  readonly codec: string
  readonly envelope: Envelope | undefined
  /** Whether what goes out is for the user's eyes only. */
  readonly isPrivate: boolean
  /** Gives the text that a record becomes, or what is wrong with it. */
  readonly turn: (reading: AcceptedReading) => E.Either<DecodeErrors, string>
  /** Gives the text behind all others. */
  readonly end?: (counts: Counts) => string
  /** Gives what the summary says besides. */
  readonly further: () => Pick<Summary, 'secretsDropped' | 'changed'>
}

/**
 * How many records came and were refused.
 *
 * @category model
 */
export interface Counts {
  readonly in: number
  readonly out: number
  readonly refused: number
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Runs a verb over its input, and answers with the exit code. Files get their names only where neither input nor output
 * failed.
 *
 * @category combinators
 */
export async function filter(
  work: Work,
  file: string | undefined,
  options: FilterOptions,
  io: Io,
  stderr: Sink,
): Promise<ExitCode> {
  let bytes = 0
  const input = await inputOf(file, options, work.envelope, io, (count) => {
    bytes += count
  })
  const files = new Map<'out' | 'rejects', OutFile>()
  await refuseSameFiles(input.path, options, io.cwd)
  try {
    const { out, rejects } = options
    const outMode = work.isPrivate ? 0o600 : undefined
    if (rejects !== undefined) files.set('rejects', await openOutFile(resolve(io.cwd, rejects), 0o600, true))
    if (out !== undefined) files.set('out', await openOutFile(resolve(io.cwd, out), outMode, work.isPrivate))
    const sink = files.get('out')?.sink ?? sinkOf(io.stdout, 'standard output')
    const progress = startProgress(io.stderr, options.quiet !== true && options.json !== true, input.size)
    const counts = { in: 0, out: 0, refused: 0 }
    const refusals: Array<Refusal> = []
    const accept = (text: string): Promise<void> | undefined => {
      counts.out += 1
      return text === '' ? undefined : sink.write(text)
    }
    const refuse = (refused: RefusedReading): Promise<void> | undefined => {
      counts.refused += 1
      if (refusals.length < maxRefusals) refusals.push(refusalOf(refused))
      return files.get('rejects')?.sink.write(`${JSON.stringify(rowOf(refused, work.codec))}\n`)
    }
    try {
      for await (const reading of input.readings) {
        counts.in += 1
        const turned = turn(work, reading)
        const wait = E.isLeft(turned) ? refuse(turned.left) : accept(turned.right)
        if (wait !== undefined) await wait
        progress.update(bytes, counts.in)
      }
    } finally {
      progress.stop()
    }
    if (work.end !== undefined) await sink.write(work.end(counts))
    await sink.flush()
    // Who stops a whole pipe ends our input as well: half of it is not all of it.
    if (io.signal?.aborted === true) throw interruption()
    for (const each of files.values()) await each.keep()
    const summary: Summary = { verb: work.verb, codec: work.codec, ...counts, ...work.further(), refusals }
    if (options.quiet !== true) await stderr.write(drawSummary(summary, options.json === true))
    return summary.refused + (summary.changed ?? 0) > options.maxRejects ? exit.refused : exit.well
  } catch (error) {
    const failure = asFailure(error)
    // Who reads standard output has seen enough: what was refused until then is kept.
    for (const each of files.values()) await (failure.exitCode === exit.well ? each.keep() : each.drop())
    throw failure
  }
}

function turn(work: Work, reading: Reading): E.Either<RefusedReading, string> {
  if (reading._tag === 'refused') return E.left(reading)
  return E.mapLeft((errors: DecodeErrors) => refuseAccepted(reading, errors))(work.turn(reading))
}

async function refuseSameFiles(input: string | undefined, options: FilterOptions, cwd: string): Promise<void> {
  const [out, rejects] = [options.out, options.rejects].map((path) => path && resolve(cwd, path))
  const pairs: ReadonlyArray<readonly [string, string | undefined, string | undefined]> = [
    ['--out is the input', out, input],
    ['--rejects is the input', rejects, input],
    ['--out and --rejects are one file', out, rejects],
  ]
  for (const [complaint, left, right] of pairs) {
    if (left !== undefined && right !== undefined && (await isSameFile(left, right))) throw usageFailure(complaint)
  }
}
