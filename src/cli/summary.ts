/**
 * What a run says of itself at the end, on standard error: how many records came, went and were refused, and the first
 * refusals by place and reason. No value of a record is in it.
 */
import { type DecodeErrors, draw } from '../DecodeError.js'
import type { JsonObject } from '../Json.js'
import type { Place, RefusedReading } from '../stream/Reading.js'
import { forPeople, jsonForPeople } from './Io.js'
import { errorSchema, placeSchema } from './rejects.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A refused record, without its bytes.
 *
 * @category model
 */
export interface Refusal extends Place {
  readonly errors: DecodeErrors
}

/**
 * The counts of a run: `in` is `out` and `refused` together. For check, `out` are the records that were understood.
 *
 * @category model
 */
export interface Summary {
  readonly verb: 'decode' | 'encode' | 'check' | 'convert' | 'export'
  readonly codec: string
  readonly in: number
  readonly out: number
  readonly refused: number
  /** How many records no byte plan took, so that they went the slower way of objects; absent where none was asked. */
  readonly unusual?: number
  /** How many secrets were left out; absent where none are looked for. */
  readonly secretsDropped?: number
  /** How many records came back otherwise than they went. */
  readonly changed?: number
  /** How many rows were about somebody who went, for whom nothing was written: they are among `out`. */
  readonly went?: number
  /** What is odd about what was asked for. */
  readonly warnings?: ReadonlyArray<string>
  /** The first ones. */
  readonly refusals: ReadonlyArray<Refusal>
}

/**
 * How many refusals are named.
 *
 * @category model
 */
export const maxRefusals = 20

const maxReasons = 3

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Takes the place and the errors of a refused record.
 *
 * @category constructors
 */
export function refusalOf({ line, offset, record, errors }: RefusedReading): Refusal {
  return { line, offset, ...(record === undefined ? {} : { record }), errors }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints a summary: text for people, or one line of JSON.
 *
 * @category combinators
 */
export function drawSummary(summary: Summary, isJson: boolean): string {
  if (isJson) return `${jsonForPeople(summary)}\n`
  const { refusals, refused, unusual, secretsDropped, changed, went, warnings = [] } = summary
  const counts = [
    `${summary.in} in`,
    `${summary.out} ${summary.verb === 'check' ? 'understood' : 'out'}`,
    `${refused} refused`,
    ...(unusual === undefined ? [] : [`${unusual} unusual`]),
    ...(changed === undefined ? [] : [`${changed} changed by the round trip`]),
    ...(secretsDropped === undefined
      ? []
      : [`${secretsDropped} ${secretsDropped === 1 ? 'secret' : 'secrets'} dropped`]),
    ...(went === undefined ? [] : [`${went} of them went, and nothing is written for who went`]),
  ]
  const further = refused - refusals.length
  return [
    ...refusals.map(drawRefusal),
    ...(further > 0 ? [`and ${further} more refused`] : []),
    ...warnings.map((warning) => `warning: ${warning}`),
    counts.join(', '),
  ]
    .map((line) => `${forPeople(line)}\n`)
    .join('')
}

/**
 * Prints where a refused record stands, and the first reasons.
 *
 * @category combinators
 */
export function drawRefusal(refusal: Refusal): string {
  return `${drawPlace(refusal)}: ${drawReasons(refusal.errors)}`
}

/**
 * Prints where a record stands.
 *
 * @category combinators
 */
export function drawPlace({ line, offset, record }: Place): string {
  return `line ${line}${record === undefined ? '' : `, record ${record}`} (byte ${offset})`
}

function drawReasons(errors: DecodeErrors): string {
  const further = errors.length - maxReasons
  const reasons = errors.slice(0, maxReasons).map((error) => draw([error]))
  return [...reasons, ...(further > 0 ? [`and ${further} more`] : [])].join('; ')
}

// -------------------------------------------------------------------------------------
// schema
// -------------------------------------------------------------------------------------

/**
 * The JSON Schema of a summary.
 *
 * @category instances
 */
export const summarySchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:identikit:summary',
  title: 'The end of a run',
  type: 'object',
  properties: {
    verb: { enum: ['decode', 'encode', 'check', 'convert', 'export'] },
    codec: { type: 'string' },
    in: { type: 'integer', minimum: 0 },
    out: { type: 'integer', minimum: 0 },
    refused: { type: 'integer', minimum: 0 },
    unusual: { type: 'integer', minimum: 0, description: 'Records that took the slower way of objects.' },
    secretsDropped: { type: 'integer', minimum: 0 },
    changed: { type: 'integer', minimum: 0 },
    went: { type: 'integer', minimum: 0 },
    warnings: { type: 'array', items: { type: 'string' } },
    refusals: {
      type: 'array',
      maxItems: maxRefusals,
      items: {
        type: 'object',
        properties: { ...placeSchema, errors: { type: 'array', minItems: 1, items: errorSchema } },
        required: ['line', 'offset', 'errors'],
        additionalProperties: false,
      },
    },
  },
  required: ['verb', 'codec', 'in', 'out', 'refused', 'refusals'],
  additionalProperties: false,
}
