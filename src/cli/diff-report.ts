/**
 * The rows and the report of diff: who came, who went, what changed, and which roles grew. Rows are about people; no value of
 * a record is in the report but the words of roles.
 */
import type { Change, DiffCounts, SideCounts } from '../compare/diff.js'
import type { Subject } from '../Identity.js'
import { identityToJson, type JsonOptions } from '../identity-json.js'
import type { JsonObject } from '../Json.js'
import { drawInputRefusals, type Ends, type InputCounts, type InputRefusal, inputRefusalsSchema } from './comparison.js'
import {
  countSchema,
  drawGrown,
  drawPaths,
  type GrownCount,
  type GrownTally,
  grownCountSchema,
  grownSchema,
  newGrownTally,
  newPathTally,
  type PathCounts,
  type PathTally,
  pathCountsSchema,
  pathSchema,
  recordSchema,
} from './path-tally.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * One side of a comparison.
 *
 * @category model
 */
export interface Side extends SideCounts, Pick<InputCounts, 'records' | 'refused'> {}

/**
 * What a run of diff found. `secretsDropped` are those of both sides; absent where they are kept.
 *
 * @category model
 */
export interface DiffReport extends PathCounts {
  readonly from: string
  readonly old: Side
  readonly new: Side
  readonly came: number
  readonly went: number
  readonly changed: number
  readonly unchanged: number
  readonly rolesGrown: ReadonlyArray<GrownCount>
  readonly secretsDropped?: number
  readonly warnings: ReadonlyArray<string>
  readonly refusals: ReadonlyArray<InputRefusal>
}

/**
 * The counts while changes go by.
 *
 * @category model
 */
export interface DiffTally {
  readonly times: Record<Change['change'], number>
  readonly paths: PathTally
  readonly grown: GrownTally
}

/**
 * A row, as it is read again: of who went there is no Identity.
 *
 * @category model
 */
export interface ChangeRow {
  readonly change: Change['change']
  readonly subject: Subject
  readonly identity?: unknown
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a tally of nothing.
 *
 * @category constructors
 */
export function newDiffTally(): DiffTally {
  return { times: { came: 0, went: 0, changed: 0 }, paths: newPathTally(), grown: newGrownTally() }
}

/**
 * Counts a change.
 *
 * @category combinators
 */
export function tallyChange(tally: DiffTally, change: Change): void {
  tally.times[change.change] += 1
  if (change.change !== 'changed') return
  tally.paths.add(change.paths)
  tally.grown.add(change.rolesGrown)
}

/**
 * Makes the row of a change.
 *
 * @category constructors
 */
export function changeRowOf(change: Change, options: JsonOptions): JsonObject {
  const { change: what, subject } = change
  const row = { change: what, subject: { ...subject } }
  if (change.change === 'went') return row
  const identity = identityToJson(change.identity, options)
  if (change.change === 'came') return { ...row, identity }
  const grown = change.rolesGrown.map((each) => ({ ...each }))
  return { ...row, paths: change.paths, ...(grown.length === 0 ? {} : { rolesGrown: grown }), identity }
}

/**
 * Makes the report of a run.
 *
 * @category constructors
 */
export function diffReportOf(
  { times, paths, grown }: DiffTally,
  { from, keepsSecrets }: { readonly from: string; readonly keepsSecrets: boolean },
  counts: DiffCounts,
  { inputs: [old = nothing, now = nothing], refusals, warnings }: Ends,
): DiffReport {
  const isGuess = now.refused > 0 && times.went > 0
  return {
    from,
    old: { records: old.records, refused: old.refused, ...counts.old },
    new: { records: now.records, refused: now.refused, ...counts.new },
    ...times,
    unchanged: counts.unchanged,
    ...paths.counts(),
    rolesGrown: grown.counts(),
    ...(keepsSecrets ? {} : { secretsDropped: old.secrets + now.secrets }),
    warnings: [
      ...warnings,
      ...(isGuess ? ['records of NEW were refused: whose they are may be told as who went'] : []),
    ],
    refusals,
  }
}

const nothing: InputCounts = { records: 0, refused: 0, secrets: 0 }

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints a report for people.
 *
 * @category combinators
 */
export function drawDiff(report: DiffReport): string {
  const { came, went, changed, unchanged, secretsDropped, warnings, refusals, old, new: now } = report
  const sections = [
    drawPaths('changed', report),
    drawGrown('role that grew', report.rolesGrown),
    [
      ...drawInputRefusals(refusals, old.refused + now.refused),
      ...warnings.map((warning) => `warning: ${warning}`),
      `OLD: ${drawSide(old)}`,
      `NEW: ${drawSide(now)}`,
      [
        `${came} came`,
        `${went} went`,
        `${changed} changed`,
        `${unchanged} unchanged`,
        ...(secretsDropped === undefined
          ? []
          : [`${secretsDropped} ${secretsDropped === 1 ? 'secret' : 'secrets'} dropped`]),
      ].join(', '),
    ].join('\n'),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

/**
 * Prints the counts of one side of a comparison.
 *
 * @category combinators
 */
export function drawSide({ records, people, duplicates, refused }: Side): string {
  return `${records} in, ${people} people, ${duplicates} duplicates, ${refused} refused`
}

// -------------------------------------------------------------------------------------
// schema
// -------------------------------------------------------------------------------------

/**
 * The JSON Schema of one side of a comparison.
 *
 * @category instances
 */
export const sideSchema: JsonObject = recordSchema({
  records: { ...countSchema, description: 'How many records there were, those that were refused included.' },
  refused: countSchema,
  people: countSchema,
  duplicates: { ...countSchema, description: 'How many records were of somebody who has another one there.' },
})

/**
 * The JSON Schema of a subject.
 *
 * @category instances
 */
export const subjectSchema: JsonObject = recordSchema(
  { provider: { type: 'string' }, instance: { type: 'string' }, id: { type: 'string', minLength: 1 } },
  ['provider', 'id'],
)

const text: JsonObject = { type: 'string' }

/**
 * The JSON Schema of the report.
 *
 * @category instances
 */
export const diffSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:identikit:diff',
  title: 'The report of diff',
  ...recordSchema(
    {
      from: text,
      old: sideSchema,
      new: sideSchema,
      came: countSchema,
      went: countSchema,
      changed: countSchema,
      unchanged: countSchema,
      ...pathCountsSchema,
      rolesGrown: { type: 'array', items: grownCountSchema },
      secretsDropped: countSchema,
      warnings: { type: 'array', items: text },
      refusals: inputRefusalsSchema,
    },
    [
      ...['from', 'old', 'new', 'came', 'went', 'changed', 'unchanged'],
      ...['paths', 'furtherPaths', 'rolesGrown', 'warnings', 'refusals'],
    ],
  ),
}

/**
 * The JSON Schema of a row of diff.
 *
 * @category instances
 */
export const changeSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:identikit:change',
  title: 'Who came, went or changed',
  description: 'encode takes it as it takes an Identity; for who went it writes nothing.',
  ...recordSchema(
    {
      change: { enum: ['came', 'went', 'changed'] satisfies ReadonlyArray<Change['change']> },
      subject: subjectSchema,
      paths: { type: 'array', minItems: 1, items: pathSchema },
      rolesGrown: { type: 'array', minItems: 1, items: grownSchema },
      identity: { type: 'object', description: 'The new Identity; that of who went is in the old export.' },
    },
    ['change', 'subject'],
  ),
}
