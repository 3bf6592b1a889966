/**
 * The report of convert: what a run lost and why, what happened to roles, and what is odd about what was asked for. No value
 * of a record is in it but the words of roles.
 */
import type { Loss } from '../convert.js'
import type { JsonObject } from '../Json.js'
import type { GrownRole, RoleCount, RoleReport } from '../roles.js'
import { Standing } from '../roles.js'
import type { Counts } from './filter.js'
import { forPeople, jsonForPeople } from './Io.js'
import { placeSchema } from './rejects.js'
import { drawTable } from './table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How often a path was lost for a reason.
 *
 * @category model
 */
export interface LossCount extends Loss {
  readonly count: number
}

/**
 * What a run of convert did. Losses are sorted by path and reason.
 *
 * @category model
 */
export interface ConvertReport {
  readonly from: string
  readonly to: string
  readonly counts: Counts
  readonly losses: ReadonlyArray<LossCount>
  /** How often further paths were lost, after the first thousand. */
  readonly furtherLosses: number
  readonly roles: {
    readonly unmapped: ReadonlyArray<RoleCount>
    readonly grown: ReadonlyArray<GrownRole>
    readonly dropped: ReadonlyArray<RoleCount>
  }
  readonly warnings: ReadonlyArray<string>
}

/**
 * The counts while records go by. Paths are told apart up to a thousand; the words of roles without limit.
 *
 * @category model
 */
export interface ConvertTally {
  readonly losses: Tallied<Loss>
  /** How many losses are told apart. */
  distinct: number
  further: number
  readonly unmapped: Tallied<RoleCount>
  readonly grown: Tallied<GrownRole>
  readonly dropped: Tallied<RoleCount>
  readonly used: Set<number>
}

/** Entries by their path and a word, and in a list where they differ in more: each loss is counted here, and no key made of it. */
type Tallied<A> = Map<string, Map<string, Array<Counted<A>>>>

/** What is counted as it stands, and its count so far. */
interface Counted<A> {
  readonly entry: A
  count: number
}

const maxLosses = 1000
const maxShown = 20

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a tally of nothing.
 *
 * @category constructors
 */
export function newConvertTally(): ConvertTally {
  return {
    losses: new Map(),
    distinct: 0,
    further: 0,
    unmapped: new Map(),
    grown: new Map(),
    dropped: new Map(),
    used: new Set(),
  }
}

/**
 * Makes the report of a run.
 *
 * @category constructors
 */
export function convertReportOf(
  tally: ConvertTally,
  ends: Pick<ConvertReport, 'from' | 'to' | 'warnings'>,
  counts: Counts,
): ConvertReport {
  const { further, unmapped, grown, dropped } = tally
  return {
    from: ends.from,
    to: ends.to,
    counts: { in: counts.in, out: counts.out, refused: counts.refused },
    losses: sortedLosses(tally),
    furtherLosses: further,
    roles: { unmapped: sorted(unmapped, ofRole), grown: sorted(grown, ofGrowth), dropped: sorted(dropped, ofRole) },
    warnings: [...ends.warnings, ...(counts.warnings ?? [])],
  }
}

/**
 * Lists the losses of a tally by path and reason.
 *
 * @category constructors
 */
export function sortedLosses({ losses }: ConvertTally): ReadonlyArray<LossCount> {
  return sorted(losses, ({ path, reason }) => [path, reason])
}

/** By what makes them different, which begins with the path. */
function sorted<A extends object>(
  entries: Tallied<A>,
  partsOf: (entry: A) => ReadonlyArray<string>,
): ReadonlyArray<A & { readonly count: number }> {
  return [...entries.values()]
    .flatMap((words) => [...words.values()].flat())
    .map(({ entry, count }) => ({ entry: { ...entry, count }, key: JSON.stringify(partsOf(entry)) }))
    .toSorted((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ entry }) => entry)
}

function ofRole({ path, value }: RoleCount): ReadonlyArray<string> {
  return [path, value]
}

function ofGrowth({ path, value, becomes, reason }: GrownRole): ReadonlyArray<string> {
  return [path, value, becomes, reason]
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Counts what one record loses.
 *
 * @category combinators
 */
export function tallyLosses(tally: ConvertTally, losses: ReadonlyArray<Loss>): void {
  for (const loss of losses) {
    const { path, reason } = loss
    const same = tally.losses.get(path)?.get(reason)?.[0]
    if (same !== undefined) same.count += 1
    else if (tally.distinct < maxLosses) {
      tally.distinct += 1
      entriesAt(tally.losses, path, reason).push({ entry: loss, count: 1 })
    } else tally.further += 1
  }
}

/**
 * Counts what happens to the roles of one record.
 *
 * @category combinators
 */
export function tallyRoles(tally: ConvertTally, { unmapped, grown, dropped, used }: RoleReport): void {
  for (const role of unmapped) add(tally.unmapped, role)
  for (const role of dropped) add(tally.dropped, role)
  for (const role of grown) {
    const { becomes, reason } = role
    add(tally.grown, role, (other) => other.becomes === becomes && other.reason === reason)
  }
  for (const rule of used) tally.used.add(rule)
}

/** Adds to the count of the same entry, or begins one. */
function add<A extends RoleCount>(entries: Tallied<A>, role: A, isSame: (other: A) => boolean = () => true): void {
  const known = entriesAt(entries, role.path, role.value)
  const same = known.find(({ entry }) => isSame(entry))
  if (same === undefined) known.push({ entry: role, count: role.count })
  else same.count += role.count
}

function entriesAt<A>(entries: Tallied<A>, path: string, word: string): Array<Counted<A>> {
  const words = entries.get(path) ?? new Map<string, Array<Counted<A>>>()
  if (words.size === 0) entries.set(path, words)
  const same = words.get(word) ?? []
  if (same.length === 0) words.set(word, same)
  return same
}

/**
 * Prints a report for its file.
 *
 * @category combinators
 */
export function printReport(report: ConvertReport): string {
  return `${jsonForPeople(report, 2)}\n`
}

/**
 * Prints the first losses and roles of a report for people.
 *
 * @category combinators
 */
export function drawLosses({ from, to, counts, losses, furtherLosses, roles }: ConvertReport): string {
  const tables = [
    losses.length === 0
      ? `${from} to ${to}: ${counts.out === 0 ? 'no record came through, so nothing is known of losses' : 'nothing is lost'}`
      : drawFirst(
          ['lost', 'why', 'times'],
          losses.map(({ path, reason, count }) => [path, reason, String(count)]),
        ),
    furtherLosses === 0 ? '' : `and further paths, lost ${furtherLosses} times`,
    drawFirst(
      ['role that may grow', 'becomes', 'why', 'times'],
      roles.grown.map(({ path, value, becomes, reason, count }) => [
        `${path} ${value}`,
        becomes,
        reason,
        String(count),
      ]),
    ),
    drawFirst(
      ['role without a rule', 'times'],
      roles.unmapped.map(({ path, value, count }) => [`${path} ${value}`, String(count)]),
    ),
    drawFirst(
      ['role dropped by a rule', 'times'],
      roles.dropped.map(({ path, value, count }) => [`${path} ${value}`, String(count)]),
    ),
  ]
  return `${tables
    .filter((text) => text !== '')
    .map(forPeople)
    .join('\n\n')}\n\n`
}

function drawFirst(titles: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string {
  if (rows.length === 0) return ''
  const further = rows.length - maxShown
  const table = drawTable(titles, rows.slice(0, maxShown))
  return further > 0 ? `${table}\nand ${further} more: --report writes them all` : table
}

// -------------------------------------------------------------------------------------
// schema
// -------------------------------------------------------------------------------------

const count: JsonObject = { type: 'integer', minimum: 0 }
const text: JsonObject = { type: 'string' }
const path: JsonObject = {
  type: 'string',
  description: 'A JSON Pointer into an Identity, with * for any entry of a list.',
}

/**
 * The JSON Schema of why a path is lost.
 *
 * @category instances
 */
export const reasonSchema: JsonObject = {
  enum: [
    'no such claim in the target',
    'read-only in the target',
    'narrower values',
    'only one of many kept',
    'needs a decision',
  ] satisfies ReadonlyArray<Loss['reason']>,
}

function record(properties: JsonObject, required: ReadonlyArray<string> = Object.keys(properties)): JsonObject {
  return { type: 'object', properties, required, additionalProperties: false }
}

function list(items: JsonObject): JsonObject {
  return { type: 'array', items }
}

const role = { path, value: { type: 'string', description: "The role, in the source's word." }, count }
const standing: JsonObject = { enum: Object.keys(Standing.keys) }
const growth = ['higher standing', 'unknown standing', 'team role becomes organization role'] satisfies ReadonlyArray<
  GrownRole['reason']
>

/**
 * The JSON Schema of the report.
 *
 * @category instances
 */
export const reportSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:identikit:report',
  title: 'The report of convert',
  ...record({
    from: text,
    to: text,
    counts: record({ in: count, out: count, refused: count }),
    losses: list(record({ path, reason: reasonSchema, count })),
    furtherLosses: { ...count, description: 'How often further paths were lost, after the first thousand.' },
    roles: record({
      unmapped: list(record(role)),
      grown: list(
        record({ ...role, becomes: text, reason: { enum: growth }, before: standing, after: standing }, [
          ...Object.keys(role),
          'becomes',
          'reason',
        ]),
      ),
      dropped: list(record(role)),
    }),
    warnings: list(text),
  }),
}

/**
 * The JSON Schema of a row of the report per record.
 *
 * @category instances
 */
export const reportRecordSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:identikit:report-record',
  title: 'What one record lost',
  ...record(
    {
      ...placeSchema,
      subject: { type: 'string', description: 'Its id.' },
      losses: list(record({ path, reason: reasonSchema })),
    },
    ['line', 'offset', 'subject', 'losses'],
  ),
}
