/**
 * The verb diff: two exports of one provider in, a row for each person who came, went or changed out.
 */

import type { AnyCodec } from '../Codec.js'
import { type Change, type DiffCounts, diff } from '../compare/diff.js'
import type { Identity } from '../Identity.js'
import type { Codecs } from './codecs.js'
import { findRecord } from './codecs.js'
import type { Comparison } from './comparison.js'
import type { DiffVerbOptions } from './comparison-options.js'
import { changeRowOf, type DiffReport, diffReportOf, drawDiff, newDiffTally, tallyChange } from './diff-report.js'
import type { ExportSource, ExportSpec } from './export-source.js'
import { usageFailure } from './failure.js'
import type { Io } from './Io.js'
import { diffParts } from './outcome-page.js'
import { readRoleFile } from './role-file.js'
import { openStored } from './store-source.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the comparison of two exports, or of a store and an export. Secrets are not compared, and left out and counted,
 * unless they are to be kept.
 *
 * @category constructors
 */
export async function diffWork(
  codecs: Codecs,
  names: ReadonlyArray<string>,
  options: DiffVerbOptions,
  cwd: string,
): Promise<Comparison<DiffReport>> {
  const codec = findRecord(codecs, options.from)
  const [before, now] = sidesOf(names, codec, options)
  const roleFile = options.roles === undefined ? undefined : await readRoleFile(options.roles, cwd, codecs)
  const standings = roleFile === undefined ? undefined : { map: roleFile.map, codec: codec.id }
  const keepsSecrets = options.keepSecrets === true
  const secrets = keepsSecrets ? 'keep' : 'drop'
  const tally = newDiffTally()
  let counts: DiffCounts = { old: { people: 0, duplicates: 0 }, new: { people: 0, duplicates: 0 }, unchanged: 0 }

  return {
    inputs: [before, now],
    reads:
      options.roles === undefined || options.roles === 'builtin' ? [] : [{ option: '--roles', path: options.roles }],
    isPrivate: keepsSecrets,
    rows: async function* ([old, after]: ReadonlyArray<ExportSource>, tell) {
      if (old === undefined || after === undefined) throw usageFailure('expected two exports')
      const changes = diff(old, after, { secrets, standings })
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
    page: { about: 1, parts: (report) => diffParts(report, [shownName(before.name), now.name]) },
    draw: drawDiff,
    isWrong: () => false,
  }
}

/** The export of before, or the store in its place, and the export of now. */
function sidesOf(
  names: ReadonlyArray<string>,
  codec: AnyCodec,
  options: DiffVerbOptions,
): readonly [before: ExportSpec, now: ExportSpec] {
  const { store, instance } = options
  const [old, now, ...others] = store === undefined ? names : [store, ...names]
  if (others.length > 0) throw usageFailure('--store: it takes the place of OLD, so that one export is expected')
  if (old === undefined) throw usageFailure("missing required argument 'old'")
  if (now === undefined) throw usageFailure("missing required argument 'new'")
  const after = { label: 'NEW', name: now, codec, options }
  if (store === undefined) return [{ label: 'OLD', name: old, codec, options }, after]
  if (options.keepSecrets === true) throw usageFailure('--keep-secrets: no store has secrets to compare with')
  const open = (io: Io): Promise<ExportSource> => openStored({ name: store, codec: codec.id, instance }, io)
  return [{ label: '--store', name: store, codec, options, open }, after]
}

/** An address may have a password in it. */
function shownName(name: string): string {
  if (!/^postgres(ql)?:/.test(name) || !URL.canParse(name)) return name
  const { hostname, pathname } = new URL(name)
  return `${hostname}${pathname}`
}

/** Of who went, only the subject is known. */
function personOf(change: Change): Identity {
  return change.change === 'went' ? { subject: change.subject } : change.identity
}

function pathsOf(change: Change): ReadonlyArray<string> {
  return change.change === 'changed' ? change.paths : []
}
