/**
 * The report of check: what was found in an export, for people and as JSON.
 */
import type { JsonObject } from '../Json.js'
import type { Counts } from './filter.js'
import { forPeople } from './Io.js'
import { placeSchema } from './rejects.js'
import { drawPlace } from './summary.js'
import { drawTable } from './table.js'
import { type Change, maxChanges, maxUnknownKeys, type OddValue, type Tally } from './tally-wire.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What check found. `exact` says that every record was understood and came back as it was.
 *
 * @category model
 */
export interface CheckReport {
  readonly codec: string
  readonly records: number
  readonly understood: number
  readonly refused: number
  readonly changed: number
  readonly exact: boolean
  /** The first records that came back otherwise, and the first place at which they did. */
  readonly changes: ReadonlyArray<Change>
  readonly unknownKeys: ReadonlyArray<UnknownKey>
  /** How often further unknown keys were met, after the first thousand. */
  readonly furtherUnknownKeys: number
  readonly oddValues: ReadonlyArray<OddValue>
}

/**
 * A key that no row names, how often it was met, and with values of which types.
 *
 * @category model
 */
export interface UnknownKey {
  readonly path: string
  readonly count: number
  readonly types: Readonly<Record<string, number>>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the report: what was met most often comes first.
 *
 * @category constructors
 */
export function reportOf(tally: Tally, codec: string, counts: Counts): CheckReport {
  const byCount = (left: { readonly count: number }, right: { readonly count: number }): number =>
    right.count - left.count
  return {
    codec,
    records: counts.in,
    understood: counts.out,
    refused: counts.refused,
    changed: tally.changed,
    exact: counts.refused === 0 && tally.changed === 0,
    changes: tally.changes,
    unknownKeys: [...tally.unknown]
      .map(([path, { count, types }]) => ({ path, count, types: Object.fromEntries(types) }))
      .toSorted(byCount),
    furtherUnknownKeys: tally.further,
    oddValues: [...tally.odd.values()].toSorted(byCount),
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints a report for people.
 *
 * @category combinators
 */
export function drawReport(report: CheckReport): string {
  const { changes, unknownKeys, furtherUnknownKeys, oddValues } = report
  const further = report.changed - changes.length
  const sections = [
    `${report.codec}: ${report.records} records, ${report.understood} understood, ${report.refused} refused, ${report.changed} changed by the round trip`,
    changes.length === 0
      ? ''
      : [
          'changed by the round trip',
          ...changes.map((change) => `  ${drawPlace(change)}: ${change.path === '' ? 'the record' : change.path}`),
          ...(further > 0 ? [`  and ${further} more`] : []),
        ].join('\n'),
    unknownKeys.length === 0
      ? 'no unknown keys'
      : drawTable(
          ['unknown key', 'times', 'types'],
          unknownKeys.map(({ path, count, types }) => [path, String(count), drawTypes(types)]),
        ),
    furtherUnknownKeys === 0 ? '' : `and further unknown keys, met ${furtherUnknownKeys} times`,
    oddValues.length === 0
      ? ''
      : drawTable(
          ['odd value', 'times', 'why'],
          oddValues.map(({ path, count, why }) => [path, String(count), reasons[why]]),
        ),
  ]
  return `${sections
    .filter((section) => section !== '')
    .map(forPeople)
    .join('\n\n')}\n`
}

const reasons: Readonly<Record<OddValue['why'], string>> = {
  empty: 'an empty text: kept, says nothing',
  meaningless: 'not understood: kept, says nothing',
  format: 'breaks the documented format: taken as it is',
}

function drawTypes(types: UnknownKey['types']): string {
  return Object.entries(types)
    .map(([type, count]) => `${type} ${count}`)
    .join(', ')
}

// -------------------------------------------------------------------------------------
// schema
// -------------------------------------------------------------------------------------

const count: JsonObject = { type: 'integer', minimum: 0 }

function record(properties: JsonObject, required: ReadonlyArray<string> = Object.keys(properties)): JsonObject {
  return { type: 'object', properties, required, additionalProperties: false }
}

/**
 * The JSON Schema of the report.
 *
 * @category instances
 */
export const checkSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:identikit:check',
  title: 'The report of check',
  ...record({
    codec: { type: 'string' },
    records: count,
    understood: count,
    refused: count,
    changed: count,
    exact: { type: 'boolean', description: 'Whether every record was understood and came back as it was.' },
    changes: {
      type: 'array',
      maxItems: maxChanges,
      items: record({ ...placeSchema, path: { type: 'string' } }, ['line', 'offset', 'path']),
    },
    unknownKeys: {
      type: 'array',
      maxItems: maxUnknownKeys,
      items: record({
        path: { type: 'string', description: 'A JSON Pointer with * for any index or key of a map.' },
        count,
        types: { type: 'object', additionalProperties: count },
      }),
    },
    furtherUnknownKeys: count,
    oddValues: {
      type: 'array',
      items: record({ path: { type: 'string' }, why: { enum: ['empty', 'meaningless', 'format'] }, count }),
    },
  }),
}
