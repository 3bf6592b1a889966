/**
 * The verb convert: records of one provider become records or requests of another one, one on each line, with a report of
 * what is lost on the way. What is exported from a store crosses over in the same way.
 */
import * as E from 'fp-ts/lib/Either.js'
import { type AnyCodec, tableOf } from '../Codec.js'
import { cross } from '../convert/cross.js'
import { capabilitiesFor as pathsFor } from '../convert/Target.js'
import { type Converted, type Converter, type ConvertOptions, converterTo, type Loss, type Target } from '../convert.js'
import { type CrosswalkRow, emptyCrosswalk, idAt } from '../crosswalk.js'
import { type DecodeErrors, decodeError, firstErrors } from '../DecodeError.js'
import type { Identity } from '../Identity.js'
import { countSecrets, identityFromJson, identityToJson } from '../identity-json.js'
import { type Json, type Limits, recordLimits } from '../Json.js'
import type { Report } from '../report/Report.js'
import { prepareRoles, type RoleReport } from '../roles.js'
import { decodeSafely } from '../stream/decode-file.js'
import { type ConvertPlanOptions, convertPlan } from '../stream/line-plans.js'
import type { AcceptedReading } from '../stream/Reading.js'
import type { BytePlan } from '../wire/bytes/BytePlan.js'
import type { Envelope } from '../wire/Envelope.js'
import { shapeOf } from '../wire/shape.js'
import { type Caller, ownersIn, pathOf } from './call.js'
import { type Codecs, findPair } from './codecs.js'
import { convertParts } from './convert-page.js'
import {
  type ConvertReport,
  convertReportOf,
  drawLosses,
  newConvertTally,
  printReport,
  tallyLosses,
  tallyRoles,
} from './convert-report.js'
import { type CrosswalkFile, readCrosswalkFile } from './crosswalk-file.js'
import type { Counts, Work, WorkFile } from './filter.js'
import { jsonForPeople } from './Io.js'
import type { ConvertVerbOptions, CrossingOptions } from './Options.js'
import { capabilitiesFor, inputName, pageFeedOf } from './page-feed.js'
import { drawUnused, type RoleFile, readRoleFile } from './role-file.js'
import { readSettings } from './settings.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Who crosses over: from which records, to what, and how a person is read. A crosswalk that is no file belongs to who has it.
 *
 * @category model
 */
export interface Crossing {
  readonly verb: 'convert' | 'export'
  readonly sources: ReadonlyArray<AnyCodec>
  readonly target: Target
  readonly envelope: Envelope | undefined
  readonly limits: Limits
  readonly read: (
    wire: Json,
  ) => E.Either<DecodeErrors, { readonly source: Pick<AnyCodec, 'id'>; readonly identity: Identity }>
  /** What the input is called on a page. */
  readonly input: string
  readonly crosswalk?: CrosswalkFile | undefined
  /** Makes the plan by which lines cross over where nobody is told what is lost. */
  readonly plan?: (options: ConvertPlanOptions) => BytePlan | undefined
}

/** How people of one codec cross over; their roles stay what they are where no rule changes them and nobody is told. */
interface Way {
  readonly options: ConvertOptions
  readonly convert: Converter['convert']
  readonly roles: ReturnType<typeof prepareRoles> | undefined
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the work of convert.
 *
 * @category constructors
 */
export async function convertWork(
  codecs: Codecs,
  options: ConvertVerbOptions,
  cwd: string,
  file: string | undefined,
): Promise<Work> {
  const { source, target } = findPair(codecs, options)
  const { envelope } = source
  const read: Crossing['read'] = (wire) =>
    E.map((identity: Identity) => ({ source, identity }))(decodeSafely(source, wire, options))
  const input = inputName(options.fromRejects ?? file)
  const plan: Crossing['plan'] = (own) => convertPlan(source, target, { ...own, sourceInstance: options.instance })
  return crossingWork(
    { verb: 'convert', sources: [source], target, envelope, limits: recordLimits, read, input, plan },
    codecs,
    options,
    cwd,
  )
}

/**
 * Makes the work of crossing over. Secrets are left out and counted: none goes from one provider to another.
 *
 * @category constructors
 */
export async function crossingWork(
  { verb, sources, target, envelope, limits, read, input, crosswalk, plan }: Crossing,
  codecs: Codecs,
  options: CrossingOptions,
  cwd: string,
): Promise<Work> {
  const name = sources.map(({ id }) => id).join(', ')
  const ends = { from: name, to: target.id }
  const path = options.request === true ? pathOf(target) : undefined
  const wantsTeam = path !== undefined && 'path' in target && ownersIn(target.path).includes('team')
  const set = readSettings(target, options.set ?? [])
  const roleFile = options.roles === undefined ? undefined : await readRoleFile(options.roles, cwd, codecs)
  const file = crosswalk === undefined ? options.crosswalk : undefined
  const crosswalkFile = file === undefined ? crosswalk : await readCrosswalkFile(file, cwd)
  const crossing: ConvertOptions = {
    set,
    ...(options.toInstance === undefined ? {} : { instance: options.toInstance }),
    ...(options.organization === undefined ? {} : { organization: options.organization }),
    ...(crosswalkFile === undefined ? {} : { crosswalk: crosswalkFile.crosswalk }),
  }
  const isTold = tells(options)
  const ways = new Map<string, Way>()
  const wayOf = (source: Pick<AnyCodec, 'id'>): Way => {
    const known = ways.get(source.id)
    if (known !== undefined) return known
    const from = { ...crossing, from: source.id }
    const converter = converterTo(target, from)
    const way: Way = {
      options: from,
      convert: isTold ? converter.convert : converter.print,
      roles:
        isTold || roleFile !== undefined
          ? prepareRoles(roleFile?.map ?? {}, { from: source.id, to: target.id })
          : undefined,
    }
    ways.set(source.id, way)
    return way
  }
  const arriving = arrivingAt(target)
  const tally = newConvertTally()
  const page = pageFeedOf(options)
  const pageSources = new Map(page === undefined ? [] : sources.map((source) => [source.id, page.from(source)]))
  let row = ''
  let secretsDropped = 0

  const warnings = (): ReadonlyArray<string> => {
    const all = sources.flatMap(({ id }) =>
      warningsOf(roleFile, tally.used, { from: id, to: target.id }, options.roles),
    )
    return [...new Set(all)]
  }
  const report = (counts: Counts): ConvertReport => convertReportOf(tally, { ...ends, warnings: warnings() }, counts)
  const lose = (reading: AcceptedReading, identity: Identity, losses: ReadonlyArray<Loss>): void => {
    if (isTold) tallyLosses(tally, losses)
    if (options.reportRecords !== undefined && losses.length > 0) row = rowOf(reading, identity, losses)
  }
  const [only, ...others] = sources
  const isOne = only !== undefined && others.length === 0
  const pageReport = (counts: Counts): Report => ({
    ...convertParts(report(counts), {
      isDry: options.dryRun === true,
      secretsDropped,
      shape: isOne ? shapeOf(only.table) : undefined,
    }),
    ...page?.counted(),
    verb,
    when: new Date().toISOString(),
    inputs: [input],
    ...(isOne ? { capabilities: capabilitiesFor({ source: only, target }, codecs) } : {}),
  })
  const [pageSource] = pageSources.values()
  const turn: Work['turn'] = (reading) => {
    const met = read(reading.wire)
    if (E.isLeft(met)) return met
    const { source, identity: whole } = met.right
    const isSame = source.id === target.id
    const secrets = isTold || isSame ? countSecrets(whole) : 0
    secretsDropped += secrets
    pageSources.get(source.id)?.accept(whole, verb === 'convert' ? reading.wire : undefined)
    const way = wayOf(source)
    const person = isSame && (secrets > 0 || !isOwn(target)) ? withoutSecrets(whole) : whole
    const changes = way.roles?.ofIdentity(person)
    const identity = changes?.identity ?? person
    if (isTold && changes !== undefined) tallyRoles(tally, { ...changes, grown: arriving(changes.grown) })
    const from = way.options
    const converted = convertSafely(identity, way.convert)
    const known = E.isRight(converted) ? converted.right.crosswalk : cross(identity, target, from).rows
    const rows = wantsTeam ? [...known, ...teamRows(identity, known, from)] : known
    crosswalkFile?.add(rows)
    const filled = path?.({ identity, organization: options.organization, rows } satisfies Caller) ?? E.right('')
    if (E.isLeft(converted) || E.isLeft(filled)) {
      const errors = allErrors(converted, filled)
      lose(reading, identity, decisionsIn(errors))
      return E.left(errors as DecodeErrors)
    }
    const { wire, losses } = converted.right
    lose(reading, identity, losses)
    const printed = path === undefined ? wire : callOf(target, filled.right, wire)
    return E.right(`${JSON.stringify(printed)}\n`)
  }

  return {
    verb,
    codec: name,
    envelope,
    limits,
    isPrivate: false,
    isDry: options.dryRun === true,
    ...(plan === undefined || isTold || roleFile !== undefined || path !== undefined
      ? {}
      : { plan: () => plan({ ...crossing, isTold: (row) => crosswalkFile?.has(row) !== false }) }),
    turn,
    ...(pageSource === undefined ? {} : { refused: pageSource.refuse }),
    reads: [
      ...(options.roles === undefined || options.roles === 'builtin'
        ? []
        : [{ option: '--roles', path: options.roles }]),
      ...(file === undefined ? [] : [{ option: '--crosswalk', path: file }]),
    ],
    files: [
      ...filesOf(options, file, {
        report: (counts) => [printReport(report(counts))],
        row: () => {
          const text = row
          row = ''
          return text
        },
        crosswalkFile,
      }),
      ...(page === undefined ? [] : [page.file(pageReport)]),
    ],
    remarks: (counts) => {
      if (options.report !== undefined) return ''
      return options.json === true ? `${jsonForPeople(report(counts))}\n` : drawLosses(report(counts))
    },
    further: () => ({ secretsDropped, ...(warnings().length === 0 ? {} : { warnings: warnings() }) }),
  }
}

function filesOf(
  { report, reportRecords, dryRun }: CrossingOptions,
  crosswalk: string | undefined,
  content: {
    readonly report: NonNullable<WorkFile['end']>
    readonly row: NonNullable<WorkFile['row']>
    readonly crosswalkFile: CrosswalkFile | undefined
  },
): ReadonlyArray<WorkFile> {
  const { crosswalkFile } = content
  return [
    ...(report === undefined ? [] : [{ option: '--report', path: report, isPrivate: false, end: content.report }]),
    ...(reportRecords === undefined
      ? []
      : [{ option: '--report-records', path: reportRecords, isPrivate: true, row: content.row }]),
    ...(crosswalk === undefined || crosswalkFile === undefined || dryRun === true
      ? []
      : [{ option: '--crosswalk', path: crosswalk, isPrivate: true, end: crosswalkFile.lines }]),
  ]
}

/** Nobody has written the rules of the built-in map for this run: that most of them are of no use is nothing odd. */
function warningsOf(
  file: RoleFile | undefined,
  used: Iterable<number>,
  ends: { readonly from: string; readonly to: string },
  name: string | undefined,
): ReadonlyArray<string> {
  return file === undefined || name === 'builtin' ? [] : drawUnused(file, used, ends)
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/** Whether anybody is told what is lost. */
function tells({ quiet, report, reportRecords, html }: CrossingOptions): boolean {
  return quiet !== true || report !== undefined || reportRecords !== undefined || html !== undefined
}

/** Only the codec that wrote a secret prints it: where it is the target as well, it is taken away before. */
function withoutSecrets(identity: Identity): Identity {
  const bare = identityFromJson(identityToJson(identity, { secrets: 'drop' }))
  return E.isRight(bare) ? bare.right : { ...identity, residue: {} }
}

/** Whether what a target decodes is surely what the model allows, so that nothing is to be looked at again. */
function isOwn(target: Target): boolean {
  return 'decode' in target && tableOf(target.decode) === target.table
}

function convertSafely(identity: Identity, convert: Converter['convert']): E.Either<DecodeErrors, Converted> {
  try {
    return convert(identity)
  } catch {
    return E.left([decodeError('type', '', 'an identity that the codec can write', 'one at which it throws')])
  }
}

/** All that is wrong with a record, each place once. */
function allErrors(...results: ReadonlyArray<E.Either<DecodeErrors, unknown>>): DecodeErrors {
  const errors = results.flatMap((result) => (E.isLeft(result) ? result.left : []))
  const [first, ...others] = errors.filter(
    ({ path }, index) => errors.findIndex((each) => each.path === path) === index,
  )
  return firstErrors([first ?? decodeError('type', '', 'an identity', 'none'), ...others])
}

function decisionsIn(errors: DecodeErrors): ReadonlyArray<Loss> {
  return errors.flatMap(({ _tag, path }) =>
    _tag === 'decision' ? [{ path, reason: 'needs a decision' as const }] : [],
  )
}

/** Rights grow only where the target has a place for the role: at one of the few paths of roles. */
function arrivingAt(target: Target): (grown: RoleReport['grown']) => RoleReport['grown'] {
  const known = new Map<string, boolean>()
  const hasPlace = (path: string): boolean => {
    const home = path.slice(1).replaceAll('/*', '[]').replaceAll('/', '.').replace(/\[\]$/, '')
    return pathsFor(target).some(
      ({ path: each }) => each === home || each.startsWith(`${home}[`) || each.startsWith(`${home}.`),
    )
  }
  return (grown) =>
    grown.filter(({ path, reason }) => {
      const at = reason === 'team role becomes organization role' ? '/memberships/*/additionalRoles/*' : path
      const isThere = known.get(at) ?? hasPlace(at)
      known.set(at, isThere)
      return isThere
    })
}

/** The rows of teams, which a path may name: their ids are told apart as those of organizations are. */
function teamRows(
  { memberships = [] }: Identity,
  [person]: ReadonlyArray<CrosswalkRow>,
  { crosswalk = emptyCrosswalk }: ConvertOptions,
): ReadonlyArray<CrosswalkRow> {
  if (person === undefined) return []
  const ids = memberships.flatMap(({ teams = [] }) => teams.map(({ id }) => id))
  return [...new Set(ids)].map((id) => {
    const from = { ...person.from, id }
    return {
      kind: 'organization',
      from,
      to: { ...person.to, id: idAt(crosswalk, 'organization', from, person.to) ?? null },
    }
  })
}

function callOf(target: Target, path: string, body: Converted['wire']): unknown {
  return 'method' in target ? { method: target.method, path, body } : body
}

function rowOf({ line, offset, record }: AcceptedReading, { subject }: Identity, losses: ReadonlyArray<Loss>): string {
  const place = { line, offset, ...(record === undefined ? {} : { record }) }
  return `${JSON.stringify({ ...place, subject: subject.id, losses })}\n`
}
