/**
 * The run of the verbs that compare exports: opens them and the files that are written, writes a row for each person that is
 * to be told of, and the report at the end. Files get their names only where neither input nor output failed.
 */
import type { DecodeErrors } from '../DecodeError.js'
import type { Identity } from '../Identity.js'
import type { JsonObject } from '../Json.js'
import { printPage } from '../report/page.js'
import type { Person, Report } from '../report/Report.js'
import type { Place, RefusedReading } from '../stream/Reading.js'
import type { ComparisonOptions } from './comparison-options.js'
import { type ExportSource, type ExportSpec, openExport } from './export-source.js'
import { asFailure, type ExitCode, exit, interruption, usageFailure } from './failure.js'
import { refuseSameFiles } from './filter.js'
import { forPeople, type Io, jsonForPeople, type Sink, sinkOf } from './Io.js'
import { newHearing, scopeOf } from './listings.js'
import { type OutFile, openOutput, refuseSharedStdout } from './out-file.js'
import { pageFeedOf } from './page-feed.js'
import { type Progress, startProgress } from './progress.js'
import { errorSchema, placeSchema, rowOf } from './rejects.js'
import { drawRefusal, maxRefusals, refusalOf } from './summary.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a verb does with several exports. `A` is its report.
 *
 * @category model
 */
export interface Comparison<A> {
  readonly inputs: ReadonlyArray<ExportSpec>
  /** What it reads besides. */
  readonly reads: ReadonlyArray<{ readonly option: string; readonly path: string }>
  /** Whether what goes out is for the user's eyes only. */
  readonly isPrivate: boolean
  /** Gives the rows in turn, for the exports in their order; `tell` is told of the person of each. */
  readonly rows: (sources: ReadonlyArray<ExportSource>, tell: TellPerson) => AsyncIterable<unknown>
  readonly report: (ends: Ends) => A
  /** What the page of the run tells besides what every page does, and which of the inputs it is about. */
  readonly page: { readonly about: number; readonly parts: (report: A) => Report }
  readonly draw: (report: A) => string
  /** Whether the report has anything that makes the run fail, refused records aside. */
  readonly isWrong: (report: A) => boolean
}

/**
 * Keeps a person for the page of the run, with what is to be told.
 *
 * @category model
 */
export type TellPerson = (identity: Identity, told: Pick<Person, 'verdict' | 'paths'>) => void

/**
 * What a run knows of its inputs at the end, in their order, the first records that were refused, and what is odd.
 *
 * @category model
 */
export interface Ends {
  readonly inputs: ReadonlyArray<InputCounts>
  readonly refusals: ReadonlyArray<InputRefusal>
  /** What is odd about the inputs. */
  readonly warnings: ReadonlyArray<string>
}

/**
 * How many records an input has, those that were refused included.
 *
 * @category model
 */
export interface InputCounts {
  readonly records: number
  readonly refused: number
  readonly secrets: number
}

/**
 * A refused record, without its bytes; `input` is what the command line calls the export.
 *
 * @category model
 */
export interface InputRefusal extends Place {
  readonly input: string
  readonly errors: DecodeErrors
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Runs a comparison, and answers with the exit code.
 *
 * @category combinators
 */
export async function compareExports<A>(
  comparison: Comparison<A>,
  options: ComparisonOptions,
  io: Io,
  stderr: Sink,
): Promise<ExitCode> {
  const { inputs, isPrivate } = comparison
  const feed = pageFeedOf(options)
  await refuseSharedInputs(comparison, options, io.cwd)
  const files = new Map<string, OutFile>()
  const sources: Array<ExportSource> = []
  const refusals: Array<InputRefusal> = []
  const hearing = newHearing(
    inputs.map(({ label, side = label, codec, options: told }) => {
      return { envelope: codec.envelope, scope: `${side} ${scopeOf(codec, told)}`, name: label }
    }),
  )
  const told = { bytes: 0, records: 0 }
  let progress: Progress | undefined
  const onBytes = (count: number): void => {
    told.bytes += count
    progress?.update(told.bytes, sources.map((source) => source.counts().records).reduce(add, 0))
  }
  try {
    for (const [index, spec] of inputs.entries()) {
      const page = feed?.from(spec.codec, spec.label)
      const onRefused = (refused: RefusedReading): Promise<void> | undefined => {
        if (refusals.length < maxRefusals) refusals.push({ input: spec.label, ...refusalOf(refused) })
        page?.refuse(refused)
        const row = { ...rowOf(refused, spec.codec.id), input: spec.label }
        return files.get('--rejects')?.sink.write(`${JSON.stringify(row)}\n`)
      }
      const { format, lenientJson } = options
      const onAccepted = index === comparison.page.about ? page?.count : undefined
      const reading = {
        format,
        lenient: lenientJson === true,
        onBytes,
        onAnswer: hearing.of(index),
        onRefused,
        onAccepted,
      }
      sources.push(await openExport(spec, reading, io))
    }
    for (const { option, path, isPrivate: isOwn } of outputsOf(options, isPrivate)) {
      files.set(option, await openOutput(path, io, isOwn ? 0o600 : undefined, isOwn))
    }
    const sink = files.get('--out')?.sink ?? sinkOf(io.stdout, 'standard output')
    progress = await startProgress(io.stderr, options.quiet !== true && options.json !== true, sizeOf(sources))
    for await (const row of comparison.rows(sources, feed?.person ?? (() => undefined))) {
      const wait = sink.write(`${JSON.stringify(row)}\n`)
      if (wait !== undefined) await wait
      if (io.signal?.aborted === true) throw interruption(io.signal)
    }
    progress.stop()
    await sink.flush()
    for (const source of sources) await source.check()
    const ends = { inputs: sources.map((source) => source.counts()), refusals, warnings: hearing.warnings() }
    const report = comparison.report(ends)
    await files.get('--report')?.sink.write(`${jsonForPeople(report, 2)}\n`)
    if (feed !== undefined) {
      const page = { ...comparison.page.parts(report), ...feed.counted(), when: new Date().toISOString() }
      for (const text of printPage(page)) await files.get('--html')?.sink.write(text)
    }
    for (const each of files.values()) await each.keep()
    if (options.quiet !== true) {
      await stderr.write(options.json === true ? `${jsonForPeople(report)}\n` : forPeople(comparison.draw(report)))
    }
    const refused = sources.map((source) => source.counts().refused).reduce(add, 0)
    return comparison.isWrong(report) || refused > options.maxRejects ? exit.refused : exit.well
  } catch (error) {
    progress?.stop()
    for (const each of files.values()) await each.drop()
    throw asFailure(error)
  } finally {
    for (const source of sources) await source.close()
  }
}

function outputsOf(
  { out, rejects, report, html, withPeople = false }: ComparisonOptions,
  isPrivate: boolean,
): ReadonlyArray<{ readonly option: string; readonly path: string; readonly isPrivate: boolean }> {
  return [
    ...(rejects === undefined ? [] : [{ option: '--rejects', path: rejects, isPrivate: true }]),
    ...(out === undefined ? [] : [{ option: '--out', path: out, isPrivate }]),
    ...(report === undefined ? [] : [{ option: '--report', path: report, isPrivate: false }]),
    ...(html === undefined ? [] : [{ option: '--html', path: html, isPrivate: withPeople }]),
  ]
}

async function refuseSharedInputs<A>(
  { inputs, reads, isPrivate }: Comparison<A>,
  options: ComparisonOptions,
  cwd: string,
): Promise<void> {
  const [, second] = inputs.filter(({ name }) => name === '-')
  if (second !== undefined) throw usageFailure(`${second.label}: standard input is another one of the exports already`)
  const named = inputs.flatMap(({ label, name }) => (name === '-' ? [] : [{ option: label, path: name }]))
  const outputs = outputsOf(options, isPrivate)
  refuseSharedStdout(outputs, options.out === undefined ? 'the output' : undefined)
  await refuseSameFiles(undefined, outputs, [...named, ...reads], cwd)
}

function sizeOf(sources: ReadonlyArray<ExportSource>): number | undefined {
  const sizes = sources.map(({ size }) => size)
  return sizes.every((size) => size !== undefined) ? sizes.reduce(add, 0) : undefined
}

function add(left: number, right: number): number {
  return left + right
}

/**
 * Prints the records that were refused, and how many more there are.
 *
 * @category combinators
 */
export function drawInputRefusals(refusals: ReadonlyArray<InputRefusal>, refused: number): ReadonlyArray<string> {
  const further = refused - refusals.length
  return [
    ...refusals.map(({ input, ...refusal }) => `${input}: ${drawRefusal(refusal)}`),
    ...(further > 0 ? [`and ${further} more refused`] : []),
  ]
}

// -------------------------------------------------------------------------------------
// schema
// -------------------------------------------------------------------------------------

/**
 * The JSON Schema of the refusals in a report.
 *
 * @category instances
 */
export const inputRefusalsSchema: JsonObject = {
  type: 'array',
  maxItems: maxRefusals,
  items: {
    type: 'object',
    properties: {
      input: { type: 'string', description: 'What the command line calls the export.' },
      ...placeSchema,
      errors: { type: 'array', minItems: 1, items: errorSchema },
    },
    required: ['input', 'line', 'offset', 'errors'],
    additionalProperties: false,
  },
}
