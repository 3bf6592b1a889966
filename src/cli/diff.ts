/**
 * The verb diff: two exports of one provider in, a row for each person who came, went or changed out.
 */
import { type Change, type DiffCounts, diff } from '../compare/diff.js'
import type { Identity } from '../Identity.js'
import type { Codecs } from './codecs.js'
import { findRecord } from './codecs.js'
import type { Comparison } from './comparison.js'
import type { DiffVerbOptions } from './comparison-options.js'
import { changeRowOf, type DiffReport, diffReportOf, drawDiff, newDiffTally, tallyChange } from './diff-report.js'
import type { ExportSource } from './export-source.js'
import { usageFailure } from './failure.js'
import { diffParts } from './outcome-page.js'
import { readRoleFile } from './role-file.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the comparison of two exports. Secrets are not compared, and left out and counted, unless they are to be kept.
 *
 * @category constructors
 */
export async function diffWork(
  codecs: Codecs,
  [old, now]: readonly [string, string],
  options: DiffVerbOptions,
  cwd: string,
): Promise<Comparison<DiffReport>> {
  const codec = findRecord(codecs, options.from)
  const roleFile = options.roles === undefined ? undefined : await readRoleFile(options.roles, cwd, codecs)
  const standings = roleFile === undefined ? undefined : { map: roleFile.map, codec: codec.id }
  const keepsSecrets = options.keepSecrets === true
  const secrets = keepsSecrets ? 'keep' : 'drop'
  const tally = newDiffTally()
  let counts: DiffCounts = { old: { people: 0, duplicates: 0 }, new: { people: 0, duplicates: 0 }, unchanged: 0 }

  return {
    inputs: [
      { label: 'OLD', name: old, codec, options },
      { label: 'NEW', name: now, codec, options },
    ],
    reads:
      options.roles === undefined || options.roles === 'builtin' ? [] : [{ option: '--roles', path: options.roles }],
    isPrivate: keepsSecrets,
    rows: async function* ([before, after]: ReadonlyArray<ExportSource>, tell) {
      if (before === undefined || after === undefined) throw usageFailure('expected two exports')
      const changes = diff(before, after, { secrets, standings })
      for (let step = await changes.next(); ; step = await changes.next()) {
        if (step.done === true) {
          counts = step.value
          return
        }
        tallyChange(tally, step.value)
        tell(personOf(step.value), { verdict: step.value.change, paths: pathsOf(step.value) })
        yield changeRowOf(step.value, { secrets })
      }
    },
    report: (ends) => diffReportOf(tally, { from: codec.id, keepsSecrets }, counts, ends),
    page: { about: 1, parts: (report) => diffParts(report, [old, now]) },
    draw: drawDiff,
    isWrong: () => false,
  }
}

/** Of who went, only the subject is known. */
function personOf(change: Change): Identity {
  return change.change === 'went' ? { subject: change.subject } : change.identity
}

function pathsOf(change: Change): ReadonlyArray<string> {
  return change.change === 'changed' ? change.paths : []
}
