/**
 * The verb verify: after a move, the exports of the source and of the target and the crosswalk in, a verdict for each person
 * out.
 */
import { resolve } from 'node:path'
import type { AnyCodec } from '../Codec.js'
import { type Verdict, type VerifyCounts, verify } from '../compare/verify.js'
import { isWritten, lossesToAll } from '../convert/losses.js'
import { capabilitiesFor, isRecord, providerOf, type Target } from '../convert/Target.js'
import { type Filling, unknownPlaces } from '../convert.js'
import { escapeControl } from '../DecodeError.js'
import type { Subject } from '../Identity.js'
import type { Report } from '../report/Report.js'
import { type Codecs, findPersonTarget, findRecord } from './codecs.js'
import type { Comparison } from './comparison.js'
import type { VerifyVerbOptions } from './comparison-options.js'
import { readCrosswalkFile } from './crosswalk-file.js'
import { fileFailure, usageFailure } from './failure.js'
import { isThere } from './out-file.js'
import { verifyParts } from './outcome-page.js'
import { capabilitiesFor as matrixFor } from './page-feed.js'
import { readRoleFile } from './role-file.js'
import { readSettings } from './settings.js'
import {
  drawVerification,
  newVerifyTally,
  tallyTaken,
  tallyVerdict,
  type VerifyReport,
  verdictRowOf,
  verifyReportOf,
} from './verify-report.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the comparison of what arrived with what should have. Secrets are on neither side: none goes from one provider to
 * another.
 *
 * @category constructors
 */
export async function verifyWork(
  codecs: Codecs,
  options: VerifyVerbOptions,
  cwd: string,
): Promise<Comparison<VerifyReport>> {
  const { source: names, instance, toInstance, organization, accept = [] } = options
  const sources = codecsOf(codecs, options)
  const calls = callsOf(codecs, sources, options.to)
  const targets = [...new Set(calls.map(({ target }) => target))]
  const record = options.record === undefined ? recordFor(codecs, targets) : findRecord(codecs, options.record)
  if (record.provider !== providerOf(targets[0] ?? record)) {
    throw usageFailure(`--record: ${record.id} is of another provider than --to`)
  }
  const stranger = accept.find((path) => !/^(\/([^~/]|~[01])*)+$/.test(path))
  if (stranger !== undefined) throw usageFailure('--accept: expected a path such as /photos or /account/enabled')
  const set = settingsOf(targets, options.set ?? [])
  const roleFile = options.roles === undefined ? undefined : await readRoleFile(options.roles, cwd, codecs)
  const crosswalk = await readCrosswalk(options.crosswalk, cwd)
  const migration = {
    legs: sources.map((codec) => ({
      codec,
      targets: calls.flatMap(({ from, target }) => (from === undefined || from === codec.id ? [target] : [])),
    })),
    record,
    roles: roleFile?.map ?? {},
    crosswalk,
    set,
    instance: toInstance,
    organization,
  }
  const standings = roleFile === undefined ? undefined : { map: roleFile.map, codec: record.id }
  const tally = newVerifyTally()
  const nobody = { people: 0, duplicates: 0 }
  let counts: VerifyCounts = { sources: sources.map(() => nobody), target: nobody }

  return {
    inputs: [
      ...names.map((name, index) => ({
        label: names.length === 1 ? '--source' : `--source ${index + 1}`,
        side: '--source',
        name,
        codec: sources[index] ?? record,
        options: {
          ...(instance === undefined ? {} : { instance }),
          ...(organization === undefined ? {} : { organization }),
        },
      })),
      {
        label: '--target',
        name: options.target,
        codec: record,
        options: toInstance === undefined ? {} : { instance: toInstance },
      },
    ],
    reads: [
      { option: '--crosswalk', path: options.crosswalk },
      ...(options.roles === undefined || options.roles === 'builtin'
        ? []
        : [{ option: '--roles', path: options.roles }]),
    ],
    isPrivate: false,
    rows: async function* (exports, tell) {
      const target = exports.at(-1)
      if (target === undefined) return
      const verdicts = verify(exports.slice(0, -1), target, migration, {
        accept,
        standings,
        onArrival: ({ expectation: { source, sent }, accepted }) =>
          tallyTaken(tally, lossesToAll(source, sent, record.id, targets), accepted),
      })
      for (let step = await verdicts.next(); ; step = await verdicts.next()) {
        if (step.done === true) {
          counts = step.value
          return
        }
        tallyVerdict(tally, step.value)
        tell({ subject: subjectOf(step.value) }, { verdict: step.value.result, paths: pathsOf(step.value) })
        yield verdictRowOf(step.value)
      }
    },
    report: (ends) =>
      verifyReportOf(
        tally,
        { from: sources.map(({ id }) => id), to: targets.map(({ id }) => id), record: record.id },
        counts,
        ends,
      ),
    page: {
      about: names.length,
      parts: (report) => ({
        ...verifyParts(report, [...names, options.target]),
        ...matrixOf(codecs, sources, targets, record),
      }),
    },
    draw: drawVerification,
    isWrong: ({ missing, extra, different }) => missing + extra + different > 0,
  }
}

/** The person at the source, where there is one: that is whom the verdict is about. */
function subjectOf(verdict: Verdict): Subject {
  return verdict.result === 'extra' ? verdict.target : verdict.source
}

function pathsOf(verdict: Verdict): ReadonlyArray<string> {
  return verdict.result === 'different' ? verdict.paths : []
}

/** What can move, where all people are of one codec; where several requests have sent them, to the record at the target. */
function matrixOf(
  codecs: Codecs,
  [source, ...others]: ReadonlyArray<AnyCodec>,
  targets: ReadonlyArray<Target>,
  record: AnyCodec,
): Pick<Report, 'capabilities'> {
  if (source === undefined || others.some((other) => other !== source)) return {}
  const [target = record, ...further] = targets
  return { capabilities: matrixFor({ source, target: further.length > 0 ? record : target }, codecs) }
}

/** One codec for each export, or one for all. */
function codecsOf(codecs: Codecs, { source, from }: VerifyVerbOptions): ReadonlyArray<AnyCodec> {
  const found = from.map((name) => findRecord(codecs, name))
  if (found.length === source.length) return found
  const [only, ...others] = found
  if (only !== undefined && others.length === 0) return source.map(() => only)
  throw usageFailure(
    `--from: expected one codec for all exports of the source or one for each, got ${found.length} for ${source.length}`,
  )
}

/** What people were sent as: from all exports, or where it is `FROM=TO`, from those of one codec. */
function callsOf(
  codecs: Codecs,
  sources: ReadonlyArray<AnyCodec>,
  names: ReadonlyArray<string>,
): ReadonlyArray<{ readonly from: string | undefined; readonly target: Target }> {
  const calls = [...new Set(names)].map((name) => {
    const at = name.indexOf('=')
    const from = at === -1 ? undefined : findRecord(codecs, name.slice(0, at)).id
    if (from !== undefined && sources.every(({ id }) => id !== from)) {
      throw usageFailure(`--to: no export of the source is of ${from}: no --from says so`)
    }
    return { from, target: findPersonTarget(codecs, name.slice(at + 1)) }
  })
  const providers = [...new Set(calls.map(({ target }) => providerOf(target)))]
  if (providers.length > 1) throw usageFailure(`--to: expected one provider, got ${providers.join(', ')}`)
  return calls
}

/** The record of the provider that tells ids and most of what the requests write; of several the one of a user, else the first. */
function recordFor({ records }: Codecs, targets: ReadonlyArray<Target>): AnyCodec {
  const own = targets.find(isRecord)
  if (own !== undefined) return own
  const provider = targets[0] === undefined ? '' : providerOf(targets[0])
  const written = new Set(
    targets.flatMap((target) =>
      capabilitiesFor(target)
        .filter(isWritten)
        .map(({ path }) => path),
    ),
  )
  const candidates = records
    .filter((record) => record.provider === provider)
    .map((record) => ({ record, paths: capabilitiesFor(record).map(({ path }) => path) }))
    .filter(({ paths }) => paths.includes('subject.id'))
    .map(({ record, paths }) => ({ record, told: paths.filter((path) => written.has(path)).length }))
    .toSorted((left, right) => right.told - left.told || Number(isUser(right.record)) - Number(isUser(left.record)))
  const [best] = candidates
  if (best === undefined)
    throw usageFailure(`--record: no record of ${escapeControl(provider)} tells the ids of people`)
  return best.record
}

function isUser({ id }: AnyCodec): boolean {
  return id.endsWith('/user')
}

/** Each value goes to the requests that have its place; to the first one, to be refused, where none has. */
function settingsOf(targets: ReadonlyArray<Target>, texts: ReadonlyArray<string>): ReadonlyArray<Filling> {
  const placeOf = (text: string): string => text.slice(0, Math.max(0, text.indexOf('=')))
  return targets.flatMap((target, index) => {
    const own = texts.filter((text) => {
      const homes = targets.filter(
        (each) => unknownPlaces(each, [{ pointer: placeOf(text), value: null }]).length === 0,
      )
      return homes.length === 0 ? index === 0 : homes[0] === target
    })
    return readSettings(target, own)
  })
}

async function readCrosswalk(name: string, cwd: string) {
  if (!(await isThere(resolve(cwd, name)))) {
    throw fileFailure(`cannot read ${escapeControl(name)}`, { code: 'no such file or directory' })
  }
  return (await readCrosswalkFile(name, cwd)).crosswalk
}
