/**
 * What load says at the end, on standard error. No value of a record is in it.
 */
import { draw } from '../DecodeError.js'
import type { JsonObject } from '../Json.js'
import type { ActiveRun, Conflict, Counts, Refused, Store } from '../store/Store.js'
import { type ExitCode, exit } from './failure.js'
import { forPeople, jsonForPeople, type Sink } from './Io.js'
import type { LoadVerbOptions } from './Options.js'
import { errorSchema, placeSchema } from './rejects.js'
import { drawPlace } from './summary.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What was read of an input. `bytes` is its size, if that is known; `read` what this process has read of it, to compare it
 * with what was read before included; `resumedAt` where the run went on.
 *
 * @category model
 */
export interface InputReport {
  readonly codec: string
  readonly file: string
  readonly bytes: number | undefined
  readonly resumedAt: number | undefined
  readonly read: number
}

/**
 * The counts of a run, as a whole: those of a run that was stopped and goes on are of all its parts.
 *
 * @category model
 */
export interface LoadSummary extends Counts {
  readonly verb: 'load'
  readonly store: string
  readonly run: number
  readonly state: 'finished' | 'cut'
  readonly inputs: ReadonlyArray<InputReport>
  /** The first ones. */
  readonly refusals: ReadonlyArray<Refused>
  /** The first ones. */
  readonly conflicting: ReadonlyArray<Conflict>
  readonly warnings: ReadonlyArray<string>
}

/**
 * How a run ended, and what is told of it.
 *
 * @category model
 */
export interface Told {
  readonly code: ExitCode
  readonly summary: LoadSummary
}

/**
 * How many refusals and conflicts are named.
 *
 * @category model
 */
export const mostListed = 20

const mostReasons = 3

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells of a run that has ended: on standard error, unless nothing is to be told there.
 *
 * @category combinators
 */
export async function tellLoad(
  store: Store,
  { run, counts }: Pick<ActiveRun, 'run' | 'counts'>,
  state: LoadSummary['state'],
  inputs: ReadonlyArray<InputReport>,
  warnings: ReadonlyArray<string>,
  options: LoadVerbOptions,
  stderr: Sink,
): Promise<Told> {
  const own = counts()
  const summary: LoadSummary = {
    verb: 'load',
    store: store.name,
    run,
    state,
    ...own,
    inputs,
    refusals: await store.refused(run, mostListed),
    conflicting: await store.conflicts(run, mostListed),
    warnings,
  }
  if (options.quiet !== true) await stderr.write(drawLoad(summary, options.json === true))
  return { summary, code: own.refused > options.maxRejects ? exit.refused : exit.well }
}

/**
 * Prints a summary: text for people, or one line of JSON.
 *
 * @category combinators
 */
export function drawLoad(summary: LoadSummary, isJson: boolean): string {
  if (isJson) return `${jsonForPeople(toJson(summary))}\n`
  const { inputs, refusals, conflicting, warnings, refused, conflicts } = summary
  const nameOf = (input: number): string => inputs[input]?.file ?? '-'
  return [
    ...refusals.map((each) => `${nameOf(each.input)}, ${drawPlace(placeOf(each))}: ${drawReasons(each)}`),
    ...more(refused - refusals.length, 'refused'),
    ...conflicting.map((each) => `${nameOf(each.input)}, line ${each.line}: ${drawConflict(each, nameOf)}`),
    ...more(conflicts - conflicting.length, 'in conflict'),
    ...inputs.filter(({ resumedAt }) => resumedAt !== undefined).map(drawRead),
    ...warnings.map((warning) => `warning: ${warning}`),
    drawCounts(summary),
  ]
    .map((each) => `${forPeople(each)}\n`)
    .join('')
}

function drawCounts(summary: LoadSummary): string {
  const { records, added, changed, unchanged, older, refused, returned, gone, conflicts, secretsDropped } = summary
  const always = [
    `${records} in`,
    `${added} added`,
    `${changed} changed`,
    `${unchanged} unchanged`,
    `${older} older`,
    `${refused} refused`,
  ]
  const sometimes = [
    [returned, 'returned'],
    [gone, 'gone'],
    [conflicts, 'in conflict'],
    [secretsDropped, secretsDropped === 1 ? 'secret dropped' : 'secrets dropped'],
  ] as const
  return [...always, ...sometimes.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)].join(', ')
}

function drawRead({ file, bytes, read }: InputReport): string {
  const share = bytes === undefined || bytes === 0 ? '' : ` of ${bytes} (${((100 * read) / bytes).toFixed(1)} %)`
  return `${file}: read ${read} bytes${share}`
}

function drawConflict({ earlierInput, earlierLine, input, kept }: Conflict, nameOf: (input: number) => string): string {
  const where = earlierInput === input ? '' : ` of ${nameOf(earlierInput)}`
  const what = { earlier: 'the earlier is newer, and kept', later: 'the later is kept', both: 'they say the same' }[
    kept
  ]
  return `the subject of line ${earlierLine}${where} again: ${what}`
}

function drawReasons({ errors }: Refused): string {
  const further = errors.length - mostReasons
  const reasons = errors.slice(0, mostReasons).map((error) => draw([error]))
  return [...reasons, ...(further > 0 ? [`and ${further} more`] : [])].join('; ')
}

function placeOf({ line, byteOffset, record }: Refused) {
  return { line, offset: byteOffset, ...(record === undefined ? {} : { record }) }
}

function more(count: number, what: string): ReadonlyArray<string> {
  return count > 0 ? [`and ${count} more ${what}`] : []
}

function toJson(summary: LoadSummary) {
  const { refusals, ...rest } = summary
  return { ...rest, refusals: refusals.map((each) => ({ input: each.input, ...placeOf(each), errors: each.errors })) }
}

// -------------------------------------------------------------------------------------
// schema
// -------------------------------------------------------------------------------------

const count: JsonObject = { type: 'integer', minimum: 0 }

/**
 * The JSON Schema of a summary of load.
 *
 * @category instances
 */
export const loadSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:identikit:load',
  title: 'The end of a run of load',
  type: 'object',
  properties: {
    verb: { const: 'load' },
    store: { type: 'string' },
    run: { type: 'integer', minimum: 1 },
    state: { enum: ['finished', 'cut'], description: 'cut: an input ends inside a record.' },
    records: { ...count, description: 'added, changed, unchanged, older and refused together.' },
    added: count,
    changed: count,
    unchanged: count,
    older: { ...count, description: 'Not taken, because what is there is newer.' },
    refused: count,
    returned: { ...count, description: 'Were gone, and are there again.' },
    gone: { ...count, description: 'Were missing in a full export.' },
    conflicts: { ...count, description: 'Had a subject that the run had seen before.' },
    secretsDropped: count,
    inputs: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          codec: { type: 'string' },
          file: { type: 'string' },
          bytes: { ...count, description: 'Its size, if it is known.' },
          resumedAt: { ...count, description: 'The byte at which the run went on.' },
          read: { ...count, description: 'How many bytes this process has read.' },
        },
        required: ['codec', 'file', 'read'],
        additionalProperties: false,
      },
    },
    refusals: {
      type: 'array',
      maxItems: mostListed,
      items: {
        type: 'object',
        properties: { input: count, ...placeSchema, errors: { type: 'array', minItems: 1, items: errorSchema } },
        required: ['input', 'line', 'offset', 'errors'],
        additionalProperties: false,
      },
    },
    conflicting: {
      type: 'array',
      maxItems: mostListed,
      items: {
        type: 'object',
        properties: {
          input: count,
          line: count,
          earlierInput: count,
          earlierLine: count,
          kept: { enum: ['earlier', 'later', 'both'] },
        },
        required: ['input', 'line', 'earlierInput', 'earlierLine', 'kept'],
        additionalProperties: false,
      },
    },
    warnings: { type: 'array', items: { type: 'string' } },
  },
  required: [
    'verb',
    'store',
    'run',
    'state',
    'records',
    'added',
    'changed',
    'unchanged',
    'older',
    'refused',
    'returned',
    'gone',
    'conflicts',
    'secretsDropped',
    'inputs',
    'refusals',
    'conflicting',
    'warnings',
  ],
  additionalProperties: false,
}
