/**
 * The loop of all verbs that read records: each record goes out, or to the rejects with its reasons, and is counted.
 */
import { resolve } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { DecodeErrors } from '../DecodeError.js'
import { type Limits, recordLimits } from '../Json.js'
import { turnReading } from '../stream/line-work.js'
import { type AcceptedReading, isLong, type RefusedReading } from '../stream/Reading.js'
import type { BytePlan } from '../wire/bytes/BytePlan.js'
import type { Envelope } from '../wire/Envelope.js'
import { asFailure, type ExitCode, exit, interruption, usageFailure } from './failure.js'
import { type Io, type Sink, sinkOf } from './Io.js'
import { type InputReading, inputOf, piecesOf } from './input.js'
import { interruptibly } from './interruptible.js'
import { sumOf, type Task } from './Job.js'
import type { Jobs } from './jobs.js'
import { newHearing } from './listings.js'
import type { FilterOptions, JobsOptions } from './Options.js'
import { isSameFile, type OutFile, openOutput, refuseSharedStdout, standardOutput } from './out-file.js'
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
  /** How much a record may be; default that of a provider's. */
  readonly limits?: Limits
  /** Whether what goes out is for the user's eyes only. */
  readonly isPrivate: boolean
  /** Makes the plan that turns usual lines as `turn` would; none where there is none, or where a file is written besides. */
  readonly plan?: () => BytePlan | undefined
  /** Gives the text that a record becomes, or what is wrong with it. */
  readonly turn: (reading: AcceptedReading) => E.Either<DecodeErrors, string>
  /** Is told of each record that is refused, by whomever. */
  readonly refused?: (refused: RefusedReading) => void
  /** Gives the text behind all others. */
  readonly end?: (counts: Counts) => string
  /** Whether no text goes out: records are only counted. */
  readonly isDry?: boolean
  /** What it has read besides. */
  readonly reads?: ReadonlyArray<Pick<WorkFile, 'option' | 'path'>>
  /** What it writes besides. */
  readonly files?: ReadonlyArray<WorkFile>
  /** Gives what is told on standard error before the summary. */
  readonly remarks?: (counts: Counts) => string
  /** Gives what the summary says besides. */
  readonly further: () => Pick<Summary, 'secretsDropped' | 'changed' | 'went' | 'warnings'>
}

/**
 * A file that a verb writes besides: some text after each record, the rest at the end.
 *
 * @category model
 */
export interface WorkFile {
  /** The option that names it. */
  readonly option: string
  readonly path: string
  /** Whether it is for the user's eyes only. */
  readonly isPrivate: boolean
  /** Gives the text that the record before has led to, once. */
  readonly row?: () => string
  /** Gives the text behind all others. */
  readonly end?: (counts: Counts) => Iterable<string>
}

/**
 * How many records came and were refused, and what is odd about the input, once all of it is read.
 *
 * @category model
 */
export interface Counts {
  readonly in: number
  readonly out: number
  readonly refused: number
  readonly warnings?: ReadonlyArray<string>
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
  const input = await inputOf(file, options, work, io, (count) => {
    bytes += count
  })
  const files = new Map<string, OutFile>()
  const besides = work.files ?? []
  const outputs = outputsOf(work, options)
  const hasRows = work.isDry !== true && options.out === undefined
  refuseSharedStdout(outputs, hasRows ? 'the output' : undefined)
  await refuseSameFiles(input.path, outputs, work.reads ?? [], io.cwd)
  try {
    for (const { option, path, isPrivate } of outputs) {
      files.set(option, await openOutput(path, io, isPrivate ? 0o600 : undefined, isPrivate))
    }
    const sink = work.isDry === true ? nowhere : (files.get('--out')?.sink ?? sinkOf(io.stdout, 'standard output'))
    const progress = await startProgress(io.stderr, options.quiet !== true && options.json !== true, input.size)
    const counts = { in: 0, out: 0, refused: 0 }
    const refusals: Array<Refusal> = []
    const accept = (text: string): Promise<void> | undefined => {
      counts.out += 1
      return text === '' ? undefined : sink.write(text)
    }
    const refuse = (refused: RefusedReading): Promise<void> | undefined => {
      counts.refused += 1
      if (refusals.length < maxRefusals) refusals.push(refusalOf(refused))
      work.refused?.(refused)
      return files.get('--rejects')?.sink.write(`${JSON.stringify(rowOf(refused, work.codec))}\n`)
    }
    const hearing = newHearing([{ envelope: work.envelope, scope: '' }])
    const reading: InputReading = {
      format: options.format,
      envelope: work.envelope,
      lenient: options.lenientJson === true,
      limits: work.limits ?? recordLimits,
      onAnswer: hearing.of(0),
      around: interruptibly,
      plan: work.plan?.(),
      turn: (reading) => turnReading(work, reading),
    }
    const read = piecesOf(input, reading, jobsOf(work, options, io))
    let written = Promise.resolve()
    try {
      for await (const piece of read.pieces) {
        if (piece._tag === 'block') {
          counts.in += piece.records
          counts.out += piece.records
          // The block before is in the memory of the next one.
          await written
          written = sink.writeBytes(piece.bytes)
        } else {
          counts.in += 1
          const turned = isLong(piece) ? interruptibly(() => turnReading(work, piece)) : turnReading(work, piece)
          const wait = E.isLeft(turned) ? refuse(turned.left) : accept(turned.right)
          if (wait !== undefined) await wait
          for (const { option, row } of besides) {
            const text = row?.() ?? ''
            if (text !== '') await files.get(option)?.sink.write(text)
          }
        }
        progress.update(bytes, counts.in)
      }
    } finally {
      progress.stop()
    }
    const ended: Counts = { ...counts, warnings: hearing.warnings() }
    if (work.end !== undefined) await sink.write(work.end(ended))
    await sink.flush()
    for (const { option, end } of besides) {
      for (const text of end?.(ended) ?? []) await files.get(option)?.sink.write(text)
    }
    // Who stops a whole pipe ends our input as well: half of it is not all of it.
    if (io.signal?.aborted === true) throw interruption(io.signal)
    for (const each of files.values()) await each.keep()
    const unusual = read.unusual()
    const { secretsDropped, went, warnings: own = [], ...further } = work.further()
    const warnings = [...own, ...(ended.warnings ?? [])]
    const counted = {
      ...(secretsDropped === undefined ? {} : { secretsDropped }),
      ...(went === undefined ? {} : { went }),
    }
    const summary: Summary = {
      verb: work.verb,
      codec: work.codec,
      ...counts,
      ...(unusual === undefined ? {} : { unusual }),
      ...sumOf(counted, read.told()),
      ...further,
      ...(warnings.length === 0 ? {} : { warnings }),
      refusals,
    }
    if (options.quiet !== true) {
      await stderr.write(`${work.remarks?.(ended) ?? ''}${drawSummary(summary, options.json === true)}`)
    }
    return summary.refused + (summary.changed ?? 0) > options.maxRejects ? exit.refused : exit.well
  } catch (error) {
    const failure = asFailure(error)
    // Who reads standard output has seen enough: what was refused until then is kept. A report of half a run is none.
    for (const [option, each] of files) {
      const isFile = outputs.some((output) => output.option === option && output.path !== standardOutput)
      const isWhole = failure.exitCode === exit.well && isFile && besides.every((file) => file.option !== option)
      await (isWhole ? each.keep() : each.drop())
    }
    throw failure
  }
}

/** Workers know the verbs whose records have nothing to do with each other. */
function jobsOf({ verb }: Work, options: FilterOptions & Partial<JobsOptions>, io: Io): Jobs | undefined {
  const { jobs: count = 1 } = options
  if (count === 1 || io.startWorker === undefined || (verb !== 'decode' && verb !== 'encode')) return undefined
  return { count, task: { verb, options } as Task, cwd: io.cwd, start: io.startWorker }
}

const nowhere: Sink = {
  write: () => undefined,
  writeBytes: () => Promise.resolve(),
  flush: () => Promise.resolve(),
}

/** The files of a run, in the order in which they get their names. */
function outputsOf(
  { files = [], isDry = false, isPrivate }: Work,
  { out, rejects }: FilterOptions,
): ReadonlyArray<Pick<WorkFile, 'option' | 'path' | 'isPrivate'>> {
  return [
    ...(rejects === undefined ? [] : [{ option: '--rejects', path: rejects, isPrivate: true }]),
    ...(out === undefined || isDry ? [] : [{ option: '--out', path: out, isPrivate }]),
    ...files,
  ]
}

/**
 * Fails where a file that is written is one that is read, or another one that is written.
 *
 * @category combinators
 */
export async function refuseSameFiles(
  input: string | undefined,
  outputs: ReadonlyArray<Pick<WorkFile, 'option' | 'path'>>,
  reads: ReadonlyArray<Pick<WorkFile, 'option' | 'path'>>,
  cwd: string,
): Promise<void> {
  const named = outputs.filter(({ path }) => path !== standardOutput)
  for (const [index, { option, path }] of named.entries()) {
    const own = resolve(cwd, path)
    if (input !== undefined && (await isSameFile(own, input))) throw usageFailure(`${option} is the input`)
    const others = [...named.slice(index + 1), ...reads.filter((read) => read.option !== option)]
    for (const other of others) {
      if (await isSameFile(own, resolve(cwd, other.path))) {
        throw usageFailure(`${other.option} and ${option} are one file`)
      }
    }
  }
}
