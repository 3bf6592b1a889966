/**
 * The verb capabilities: what each record and request can hold, and what can move from one to another. It is told by the rows
 * of the tables, before any data is there.
 */
import type { AnyCodec, RequestCodec, RosterCodec } from '../Codec.js'
import { type Capability, capabilitiesOf } from '../wire/capability.js'
import { type Owner, ownersIn } from './call.js'
import { general, isAbout, isInside, isWritten, takesOne } from './canonical-paths.js'
import { drawPair, pairOf } from './capabilities-pair.js'
import { allOf, type Codecs, findPair } from './codecs.js'
import { usageFailure } from './failure.js'
import { jsonForPeople } from './Io.js'
import type { CapabilitiesOptions } from './Options.js'
import { kindOf } from './providers.js'
import { drawTable } from './table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a path is to a record or a request. `written only at creation`: of the requests described here only those that create
 * somebody write it. `read-only`: the provider offers no way to write it, or it is true of every record.
 *
 * @category model
 */
export type Status = 'held' | 'written only at creation' | 'read-only' | 'not held'

/**
 * A canonical path and its status; `one`, where only one entry of a list is held.
 *
 * @category model
 */
export interface PathStatus {
  readonly path: string
  readonly status: Status
  readonly one?: true
}

/**
 * What one record or request can hold, each canonical path once.
 *
 * @category model
 */
export interface CodecStatus {
  readonly id: string
  readonly title: string
  readonly kind: 'record' | 'organization' | 'request'
  readonly paths: ReadonlyArray<PathStatus>
}

type Some = AnyCodec | RosterCodec | RequestCodec

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Works out what each record and request can hold. The paths are those of all tables, `emails[primary]` counted as
 * `emails[]`; what is about an organization has paths of its own.
 *
 * @category constructors
 */
export function capabilityMatrix(codecs: Codecs): ReadonlyArray<CodecStatus> {
  const all = allOf(codecs)
  return all.map((codec) => {
    const kind = kindOf(codec)
    const paths = pathsOf(all.filter((other) => (kindOf(other) === 'organization') === (kind === 'organization')))
    return { id: codec.id, title: codec.title, kind, paths: statusesOf(codec, paths, codecs) }
  })
}

/**
 * Tells what paths are to one record or request, among all codecs that there are.
 *
 * @category constructors
 */
export function statusesOf(codec: Some, paths: ReadonlyArray<string>, codecs: Codecs): ReadonlyArray<PathStatus> {
  const creates = creationOf(codec, codecs)
  return paths.map((path) => statusOf(codec, path, creates))
}

/** All canonical paths, lists of records left to their entries. */
function pathsOf(codecs: ReadonlyArray<Some>): ReadonlyArray<string> {
  const paths = new Set(codecs.flatMap(({ table }) => capabilitiesOf(table).map(({ path }) => general(path))))
  return [...paths].filter((path) => ![...paths].some((other) => isInside(other, path))).toSorted()
}

function statusOf(codec: Some, path: string, isOnlyCreated: (path: string) => boolean): PathStatus {
  const own = capabilitiesOf(codec.table).filter((capability) => isAbout(capability, path))
  if (own.length === 0) return { path, status: 'not held' }
  const one = own.every((capability) => capability.path !== path && takesOne(capability.path))
  const isWriting = own.some((each) => isWritten(each) || ('method' in codec && each.tags.includes('given')))
  const status = !isWriting ? 'read-only' : isOnlyCreated(path) ? 'written only at creation' : 'held'
  return { path, status, ...(one ? { one } : {}) }
}

/**
 * Whether of the requests of a codec's provider only those that create somebody write a path. Nobody knows where the provider
 * has no other request.
 */
function creationOf({ id }: Some, codecs: Codecs): (path: string) => boolean {
  const provider = providerOf(id)
  const requests = codecs.requests.filter((request) => providerOf(request.id) === provider)
  const isChosen = codecs.records.some((record) => record.provider === provider && record.ids === 'chosen')
  const changes = requests.filter((request) => !isCreation(request, isChosen))
  return (path) =>
    changes.length > 0 &&
    requests.some((request) => writes(request, path)) &&
    !changes.some((request) => writes(request, path))
}

/** A call that creates somebody is a POST that names nobody by an id, unless the caller chooses the id. */
function isCreation({ method, path, table }: RequestCodec, isChosen: boolean): boolean {
  const isNamed = ownersIn(path).includes('person')
  return method === 'POST' && !isNamed && (isChosen || !capabilitiesOf(table).some((own) => own.path === 'subject.id'))
}

/** Whether a request states a path, in its body or in the path of the call. */
function writes({ path, table }: RequestCodec, wanted: string): boolean {
  const isWrittenIn = (own: Capability): boolean => isAbout(own, wanted) && isWritten(own)
  return ownersIn(path).some((owner) => idPaths[owner] === wanted) || capabilitiesOf(table).some(isWrittenIn)
}

const idPaths: Readonly<Record<Owner, string>> = {
  person: 'subject.id',
  organization: 'memberships[].organization.id',
  team: 'memberships[].teams[].id',
}

function providerOf(id: string): string {
  return id.split('/')[0] ?? id
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints what there is to hold, or with both names what can move, as tables or as JSON.
 *
 * @category combinators
 */
export function drawCapabilities(codecs: Codecs, { from, to, json }: CapabilitiesOptions): string {
  if ((from === undefined) !== (to === undefined)) throw usageFailure('--from and --to go together')
  if (from !== undefined && to !== undefined) {
    const { source, target } = findPair(codecs, { from, to })
    const pair = pairOf(source, target)
    return json === true ? `${jsonForPeople(pair)}\n` : drawPair(pair)
  }
  const matrix = capabilityMatrix(codecs)
  return json === true ? `${jsonForPeople(matrix)}\n` : `${legend}\n\n${drawTables(matrix, drawTable)}\n`
}

const marks: Readonly<Record<Status, string>> = {
  held: 'held',
  'written only at creation': 'creation',
  'read-only': 'read-only',
  'not held': '-',
}

const legend =
  'creation: of the requests described here only those that create somebody write it; read-only: the provider offers no way to write it; one: of a list only one is held; -: not held'

/** One table for the persons of each provider, and one for its organizations; a path that nothing in it holds is left out. */
function drawTables(matrix: ReadonlyArray<CodecStatus>, draw: typeof drawTable): string {
  const groups = new Map<string, Array<CodecStatus>>()
  for (const codec of matrix) {
    const key = `${providerOf(codec.id)}${codec.kind === 'organization' ? ', organizations' : ''}`
    groups.set(key, [...(groups.get(key) ?? []), codec])
  }
  return [...groups].map(([title, codecs]) => drawGroup(title, codecs, draw)).join('\n\n')
}

function drawGroup(title: string, codecs: ReadonlyArray<CodecStatus>, draw: typeof drawTable): string {
  const paths = (codecs[0]?.paths ?? []).map(({ path }) => path)
  const rows = paths.map((path, index) => [path, ...codecs.map((codec) => markOf(codec.paths[index]))])
  const isHeld = (row: ReadonlyArray<string>): boolean => row.slice(1).some((mark) => mark !== '-')
  const none = rows.filter((row) => !isHeld(row)).map(([path = '']) => path)
  const names = codecs.map(({ id }) => id.slice(id.indexOf('/') + 1))
  return [
    draw([title, ...names], rows.filter(isHeld)),
    ...(none.length === 0 ? [] : [`\nNot held by any of them: ${none.join(', ')}`]),
  ].join('\n')
}

function markOf(status: PathStatus | undefined): string {
  if (status === undefined) return '-'
  return status.one === true ? `${marks[status.status]}, one` : marks[status.status]
}

/**
 * Writes the page of all capabilities.
 *
 * @category combinators
 */
export function capabilitiesPage(codecs: Codecs): string {
  const cell = (text: string): string => (/[[\].*]/.test(text) ? `\`${text}\`` : text)
  const draw: typeof drawTable = (titles, rows) =>
    [titles, titles.map(() => '---'), ...rows.map(([path = '', ...marked]) => [`\`${path}\``, ...marked])]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n')
  const tables = drawTables(capabilityMatrix(codecs), draw).replaceAll(
    /^(Not held by any of them: )(.*)$/gm,
    (_, lead: string, paths: string) => `${lead}${paths.split(', ').map(cell).join(', ')}.`,
  )
  return [
    '# Capabilities',
    '',
    'What each record and request can hold of an Identity, as its table says. `identikit capabilities --from A --to B` tells what can move from one to another.',
    '',
    '- *held*: read and written.',
    '- *creation*: of the requests described here only those that create somebody write it.',
    '- *read-only*: the provider offers no way to write it, or it is true of every record.',
    '- *one*: of a list only one entry is held, such as the primary e-mail address.',
    '- -: not held.',
    '',
    tables,
    '',
  ].join('\n')
}
