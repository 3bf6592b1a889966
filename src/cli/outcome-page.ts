/**
 * The pages of the verbs that load, compare and verify: what each tells besides what every page does.
 */
import { patternListing } from '../report/pattern.js'
import { type GrownRow, type Listing, type LossRow, listing, type PathCount, type Report } from '../report/Report.js'
import { inputName } from './page-feed.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What the page of a load reads of its summary. `gone` counts only where the export was said to be full.
 *
 * @category model
 */
export interface LoadOutcome {
  readonly inputs: ReadonlyArray<{ readonly codec: string; readonly file: string }>
  readonly records: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly older: number
  readonly returned: number
  readonly gone: number
  readonly refused: number
  readonly secretsDropped: number
  readonly conflicts: number
  readonly conflicting: ReadonlyArray<ConflictOutcome>
  readonly warnings: ReadonlyArray<string>
}

/**
 * Two records of one subject, by the inputs in which they stand.
 *
 * @category model
 */
export interface ConflictOutcome {
  readonly input: number
  readonly line: number
  readonly earlierInput: number
  readonly earlierLine: number
  readonly kept: 'earlier' | 'later' | 'both'
}

/**
 * One side of a comparison.
 *
 * @category model
 */
export interface SideOutcome {
  readonly records: number
  readonly refused: number
  readonly people: number
  readonly duplicates: number
}

/**
 * What the pages of diff and verify both read of their reports.
 *
 * @category model
 */
export interface ComparisonOutcome {
  readonly paths: ReadonlyArray<PathCount>
  readonly furtherPaths: number
  /** `value` is the role that somebody has now. */
  readonly rolesGrown: ReadonlyArray<Omit<GrownRow, 'value' | 'becomes'> & { readonly value: string }>
  readonly warnings: ReadonlyArray<string>
}

/**
 * What the page of diff reads of its report.
 *
 * @category model
 */
export interface DiffOutcome extends ComparisonOutcome {
  readonly from: string
  readonly old: SideOutcome
  readonly new: SideOutcome
  readonly came: number
  readonly went: number
  readonly changed: number
  readonly unchanged: number
}

/**
 * What the page of verify reads of its report.
 *
 * @category model
 */
export interface VerifyOutcome extends ComparisonOutcome {
  readonly from: ReadonlyArray<string>
  readonly to: ReadonlyArray<string>
  readonly sources: ReadonlyArray<SideOutcome>
  readonly target: SideOutcome
  readonly verified: number
  readonly missing: number
  readonly extra: number
  readonly different: number
  readonly losses: ReadonlyArray<LossRow>
  readonly furtherLosses: number
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes what the page of a load tells.
 *
 * @category constructors
 */
export function loadParts(load: LoadOutcome, { isFull }: { readonly isFull: boolean }): Report {
  const { inputs, added, changed, unchanged, older, returned, gone, conflicts, conflicting } = load
  const names = inputs.map(({ file }) => inputName(file))
  const placeOf = (input: number, line: number) =>
    names.length > 1 ? { input: names[input] ?? `input ${input + 1}`, line } : { line }
  const rows = conflicting.map(({ input, line, earlierInput, earlierLine, kept }) => {
    return { later: placeOf(input, line), earlier: placeOf(earlierInput, earlierLine), kept: kinds[kept] }
  })
  return {
    title: `Load of ${[...new Set(names)].join(', ')}`,
    verb: 'load',
    inputs: names,
    codecs: { from: [...new Set(inputs.map(({ codec }) => codec))] },
    totals: [
      { name: 'Records in', count: load.records },
      { name: 'Refused', count: load.refused, tone: 'bad' },
      { name: 'Secrets dropped', count: load.secretsDropped },
    ],
    warnings: load.warnings,
    load: {
      new: added,
      updated: changed,
      unchanged,
      older,
      returned,
      ...(isFull ? { gone } : {}),
      conflicts,
      conflicting: { rows, leftOut: conflicts - rows.length },
    },
  }
}

const kinds: Readonly<Record<ConflictOutcome['kept'], string>> = {
  earlier: 'the earlier, which is newer',
  later: 'the later',
  both: 'either: they say the same',
}

/**
 * Makes what the page of diff tells. `names` are those of the two exports.
 *
 * @category constructors
 */
export function diffParts(diff: DiffOutcome, names: readonly [old: string, now: string]): Report {
  const { from, came, went, changed, unchanged, warnings } = diff
  const [old, now] = names.map(inputName)
  return {
    title: `What is different between ${old} and ${now}`,
    verb: 'diff',
    inputs: names.map(inputName),
    codecs: { from: [from] },
    totals: [
      { name: 'People before', count: diff.old.people },
      { name: 'People now', count: diff.new.people },
      { name: 'Duplicates', count: diff.old.duplicates + diff.new.duplicates },
      { name: 'Refused', count: diff.old.refused + diff.new.refused, tone: 'bad' },
    ],
    warnings,
    changes: { came, went, changed, unchanged, paths: pathsOf(diff) },
    roles: { grown: grownOf(diff) },
  }
}

/**
 * Makes what the page of verify tells. `names` are those of the exports of the source, then that of the target.
 *
 * @category constructors
 */
export function verifyParts(found: VerifyOutcome, names: ReadonlyArray<string>): Report {
  const { from, to, sources, target, verified, missing, extra, different, losses, furtherLosses, warnings } = found
  const total = (count: (side: SideOutcome) => number): number => sources.reduce((sum, side) => sum + count(side), 0)
  return {
    title: `Verification of the move from ${[...new Set(from)].join(', ')} to ${to.join(', ')}`,
    verb: 'verify',
    inputs: names.map(inputName),
    codecs: { from: [...new Set(from)], to: to.join(', ') },
    totals: [
      { name: 'People at the source', count: total(({ people }) => people) },
      { name: 'People at the target', count: target.people },
      { name: 'Not explained', count: missing + extra + different, tone: 'bad' },
      { name: 'Refused', count: total(({ refused }) => refused) + target.refused, tone: 'bad' },
    ],
    warnings,
    verification: { verified, missing, extra, different, paths: pathsOf(found) },
    losses: patternListing(losses, { apart: ({ reason }) => reason, further: furtherLosses }),
    roles: { grown: grownOf(found) },
  }
}

function pathsOf({ paths, furtherPaths }: ComparisonOutcome): Listing<PathCount> {
  return patternListing(paths, { further: furtherPaths })
}

function grownOf({ rolesGrown }: ComparisonOutcome): Listing<GrownRow> {
  const rows = rolesGrown.map(({ value, ...role }): GrownRow => ({ ...role, becomes: value }))
  return listing(
    rows.toSorted((one, other) => other.count - one.count),
    ({ count }) => count,
  )
}
