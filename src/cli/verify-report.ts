/**
 * The rows and the report of verify: who arrived as expected, who is missing, who is there unexplained, and what is
 * different. Rows name people by their subjects; no value of a record is in the report but the words of roles.
 */
import type { Verdict, VerifyCounts } from '../compare/verify.js'
import type { Loss } from '../convert.js'
import type { JsonObject } from '../Json.js'
import { patternOf } from '../report/pattern.js'
import { drawInputRefusals, type Ends, type InputRefusal, inputRefusalsSchema } from './comparison.js'
import {
  type ConvertTally,
  type LossCount,
  newConvertTally,
  reasonSchema,
  sortedLosses,
  tallyLosses,
} from './convert-report.js'
import { drawSide, type Side, sideSchema, subjectSchema } from './diff-report.js'
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
 * What a run of verify found. `paths` are those that nothing explains, `losses` those that were taken off since the
 * migration had declared them.
 *
 * @category model
 */
export interface VerifyReport extends PathCounts {
  readonly from: ReadonlyArray<string>
  readonly to: ReadonlyArray<string>
  /** The record as which the target was read. */
  readonly record: string
  readonly sources: ReadonlyArray<Side>
  readonly target: Side
  readonly verified: number
  readonly missing: number
  /** How many of those who are missing have no id in the crosswalk. */
  readonly withoutId: number
  readonly extra: number
  readonly different: number
  /** How many differences were taken as explained since the user said so. */
  readonly accepted: number
  readonly rolesGrown: ReadonlyArray<GrownCount>
  readonly losses: ReadonlyArray<LossCount>
  /** How often further paths were lost, after the first thousand. */
  readonly furtherLosses: number
  readonly warnings: ReadonlyArray<string>
  readonly refusals: ReadonlyArray<InputRefusal>
}

/**
 * The counts while verdicts go by.
 *
 * @category model
 */
export interface VerifyTally {
  readonly times: Record<Verdict['result'], number>
  withoutId: number
  accepted: number
  readonly paths: PathTally
  readonly grown: GrownTally
  readonly losses: ConvertTally
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a tally of nothing.
 *
 * @category constructors
 */
export function newVerifyTally(): VerifyTally {
  return {
    times: { verified: 0, missing: 0, extra: 0, different: 0 },
    withoutId: 0,
    accepted: 0,
    paths: newPathTally(),
    grown: newGrownTally(),
    losses: newConvertTally(),
  }
}

/**
 * Makes the report of a run, whose inputs are the exports of the source, then that of the target.
 *
 * @category constructors
 */
export function verifyReportOf(
  { times, withoutId, accepted, paths, grown, losses }: VerifyTally,
  names: Pick<VerifyReport, 'from' | 'to' | 'record'>,
  counts: VerifyCounts,
  { inputs, refusals, warnings: odd }: Ends,
): VerifyReport {
  const people = [...counts.sources, counts.target]
  const sides = inputs.map(({ records, refused }, index) => ({
    records,
    refused,
    ...(people[index] ?? { people: 0, duplicates: 0 }),
  }))
  const [sources, target = { records: 0, refused: 0, people: 0, duplicates: 0 }] = [sides.slice(0, -1), sides.at(-1)]
  const warnings = [
    ...odd,
    ...(sources.some(({ refused }) => refused > 0) && times.extra > 0
      ? ['records of the source were refused: whose they are may be told as extra']
      : []),
    ...(target.refused > 0 && times.missing > 0
      ? ['records of the target were refused: whose they are may be told as missing']
      : []),
  ]
  return {
    ...names,
    sources,
    target,
    ...times,
    withoutId,
    accepted,
    ...paths.counts(),
    rolesGrown: grown.counts(),
    losses: sortedLosses(losses),
    furtherLosses: losses.further,
    warnings,
    refusals,
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Counts a verdict.
 *
 * @category combinators
 */
export function tallyVerdict(tally: VerifyTally, verdict: Verdict): void {
  tally.times[verdict.result] += 1
  if (verdict.result === 'missing' && verdict.reason === 'no id') tally.withoutId += 1
  if (verdict.result !== 'different') return
  tally.paths.add(verdict.paths)
  tally.grown.add(verdict.rolesGrown)
}

/**
 * Counts what was taken off for one person who is at the target.
 *
 * @category combinators
 */
export function tallyTaken(tally: VerifyTally, losses: ReadonlyArray<Loss>, accepted: number): void {
  tally.accepted += accepted
  const told = new Map(losses.map(({ path, reason }) => [patternOf(path), reason]))
  tallyLosses(
    tally.losses,
    [...told].map(([path, reason]) => ({ path, reason })),
  )
}

/**
 * Makes the row of a verdict.
 *
 * @category constructors
 */
export function verdictRowOf(verdict: Verdict): unknown {
  if (verdict.result !== 'different' || verdict.rolesGrown.length > 0) return verdict
  const { rolesGrown: _, ...row } = verdict
  return row
}

/**
 * Prints a report for people.
 *
 * @category combinators
 */
export function drawVerification(report: VerifyReport): string {
  const { verified, missing, withoutId, extra, different, accepted, losses, furtherLosses } = report
  const { warnings, refusals, sources, target } = report
  const refused = [...sources, target].reduce((sum, side) => sum + side.refused, 0)
  const lost = losses.reduce((sum, { count }) => sum + count, furtherLosses)
  const sections = [
    drawPaths('different', report),
    drawGrown('role that nobody sent', report.rolesGrown),
    [
      ...drawInputRefusals(refusals, refused),
      ...warnings.map((warning) => `warning: ${warning}`),
      ...sources.map((side) => `source: ${drawSide(side)}`),
      `target: ${drawSide(target)}`,
      `declared losses taken off: ${lost}, at ${losses.length} paths${accepted === 0 ? '' : `; differences accepted: ${accepted}`}`,
      [
        `${verified} verified`,
        `${missing} missing${withoutId === 0 ? '' : ` (${withoutId} without an id in the crosswalk)`}`,
        `${extra} extra`,
        `${different} different`,
      ].join(', '),
    ].join('\n'),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

// -------------------------------------------------------------------------------------
// schema
// -------------------------------------------------------------------------------------

const text: JsonObject = { type: 'string' }
const texts: JsonObject = { type: 'array', items: text }

/**
 * The JSON Schema of the report.
 *
 * @category instances
 */
export const verifySchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:identikit:verify',
  title: 'The report of verify',
  ...recordSchema({
    from: texts,
    to: texts,
    record: { ...text, description: 'The record as which the target was read.' },
    sources: { type: 'array', minItems: 1, items: sideSchema },
    target: sideSchema,
    verified: countSchema,
    missing: countSchema,
    withoutId: { ...countSchema, description: 'How many of those who are missing have no id in the crosswalk.' },
    extra: countSchema,
    different: countSchema,
    accepted: { ...countSchema, description: 'How many differences were taken as explained since the user said so.' },
    ...pathCountsSchema,
    rolesGrown: { type: 'array', items: grownCountSchema },
    losses: { type: 'array', items: recordSchema({ path: pathSchema, reason: reasonSchema, count: countSchema }) },
    furtherLosses: { ...countSchema, description: 'How often further paths were lost, after the first thousand.' },
    warnings: texts,
    refusals: inputRefusalsSchema,
  }),
}

/**
 * The JSON Schema of a row of verify.
 *
 * @category instances
 */
export const verdictSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:identikit:verdict',
  title: 'What became of one person',
  ...recordSchema(
    {
      result: { enum: ['verified', 'missing', 'extra', 'different'] satisfies ReadonlyArray<Verdict['result']> },
      source: subjectSchema,
      target: subjectSchema,
      reason: { enum: ['no id', 'nobody of this id'], description: 'Why somebody is missing.' },
      paths: { type: 'array', minItems: 1, items: pathSchema },
      rolesGrown: { type: 'array', minItems: 1, items: grownSchema },
    },
    ['result'],
  ),
}
