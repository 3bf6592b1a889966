/**
 * The codecs of a run: those of the registry, and those of the modules that the user names.
 */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as E from 'fp-ts/lib/Either.js'
import type { AnyCodec, RequestCodec, RosterCodec } from '../Codec.js'
import { type DecodeErrors, decodeError, escapeControl } from '../DecodeError.js'
import { IdentityModel, RosterModel } from '../Identity.js'
import { isObject, type UnknownObject } from '../Json.js'
import { isRedacted } from '../Redacted.js'
import { resourcesBeside } from '../registry/one-provider.js'
import { systemReason } from '../stream/decode-file.js'
import { usageFailure } from './failure.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What there is.
 *
 * @category model
 */
export interface Codecs {
  readonly records: ReadonlyArray<AnyCodec>
  readonly rosters: ReadonlyArray<RosterCodec>
  readonly requests: ReadonlyArray<RequestCodec>
}

type Some = AnyCodec | RosterCodec | RequestCodec

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Loads what there is: the registry and the exports of modules that are codecs. Fails where a module cannot be loaded, has
 * no codec, or has one whose id is taken. Who needs one codec and says so gets that of its provider alone, if there is one: a
 * run starts sooner without the others.
 *
 * @category constructors
 */
export async function loadCodecs(
  modules: ReadonlyArray<string> | undefined,
  cwd: string,
  needed?: string,
): Promise<Codecs> {
  const few = needed === undefined || modules !== undefined ? [] : await resourcesBeside(needed)
  if (few.length > 0) {
    return { records: few.filter(isRecord), rosters: few.filter(isRoster), requests: few.filter(isRequest) }
  }
  const { records, rosters, requests } = await import('../registry.js')
  const loaded: Array<Some> = []
  const taken = new Set([...records, ...rosters, ...requests].map(({ id }) => id))
  for (const file of new Set(modules?.map((module) => resolve(cwd, module)))) {
    const found = codecsIn(await load(file))
    if (found.length === 0) throw usageFailure(`${file} exports no codec: nothing with id, table and encode`)
    for (const codec of found) {
      if (taken.has(codec.id)) throw usageFailure(`${file} exports ${codec.id}, which is there already`)
      taken.add(codec.id)
      loaded.push(isRequest(codec) ? codec : guard(codec))
    }
  }
  return {
    records: [...records, ...loaded.filter(isRecord)],
    rosters: [...rosters, ...loaded.filter(isRoster)],
    requests: [...requests, ...loaded.filter(isRequest)],
  }
}

async function load(file: string): Promise<UnknownObject> {
  const stats = await stat(file).catch((error: unknown) => {
    throw usageFailure(`cannot load ${file}: ${systemReason(error)}`)
  })
  if (stats.isDirectory()) throw usageFailure(`cannot load ${file}: it is a folder, and no module`)
  try {
    return (await import(pathToFileURL(file).href)) as UnknownObject
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : 'it throws').split('\n')
    throw usageFailure(`cannot load ${file}: ${reason}`)
  }
}

/** A CommonJS module has its exports in `default` as well. */
function codecsIn(module: UnknownObject): ReadonlyArray<Some> {
  const { default: main } = module
  const exported = [...Object.values(module), ...(isObject(main) ? Object.values(main) : [])]
  return [...new Set(exported.filter(isCodec))]
}

function isCodec(value: unknown): value is Some {
  if (!isObject(value)) return false
  const { id, title, table, encode, decode, provider, method, path } = value
  const areText = (...all: ReadonlyArray<unknown>): boolean => all.every((each) => typeof each === 'string')
  const areCalled = (...all: ReadonlyArray<unknown>): boolean => all.every((each) => typeof each === 'function')
  if (!areText(id, title) || !areCalled(encode) || !isObject(table) || !Array.isArray(table.rows)) return false
  return decode === undefined ? areText(method, path) : areText(provider) && areCalled(decode)
}

/**
 * A module may have brought another copy of this package, whose hidden secrets this one can neither see nor open: better no
 * Identity than one in which they are lost.
 */
function guard(codec: AnyCodec | RosterCodec): AnyCodec | RosterCodec {
  const { model } = codec.table
  if (model === IdentityModel || model === RosterModel) return codec
  const copies = decodeError('type', '', 'secrets of this copy of identikit', 'those of another, in CommonJS perhaps')
  const check = <A>(decoded: E.Either<DecodeErrors, A>): E.Either<DecodeErrors, A> =>
    E.isRight(decoded) && hasStranger(decoded.right) ? E.left([copies]) : decoded
  return isRecord(codec)
    ? { ...codec, decode: (wire, options) => check(codec.decode(wire, options)) }
    : { ...codec, decode: (wire: unknown) => check(codec.decode(wire)) }
}

function hasStranger(node: unknown): boolean {
  if (typeof node !== 'object' || node === null || isRedacted(node)) return false
  const prototype: unknown = Object.getPrototypeOf(node)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null && !Array.isArray(node)) return true
  return Object.values(node).some(hasStranger)
}

function isRequest(codec: Some): codec is RequestCodec {
  return !('decode' in codec)
}

/** What is about an organization decodes to no Identity, and has no losses to tell. */
function isRoster(codec: Some): codec is RosterCodec {
  return 'decode' in codec && !('losses' in codec)
}

function isRecord(codec: Some): codec is AnyCodec {
  return 'losses' in codec
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Lists all codecs, by id.
 *
 * @category combinators
 */
export function allOf({ records, rosters, requests }: Codecs): ReadonlyArray<Some> {
  return [...records, ...rosters, ...requests].toSorted((left, right) => (left.id < right.id ? -1 : 1))
}

/**
 * Finds the codec of a record, about a person or an organization. Fails with the nearest names where there is none.
 *
 * @category combinators
 */
export function findSource(codecs: Codecs, name: string): AnyCodec | RosterCodec {
  const found = [...codecs.records, ...codecs.rosters].find(({ id }) => id === name)
  if (found !== undefined) return found
  if (codecs.requests.some(({ id }) => id === name)) {
    throw usageFailure(`${escapeControl(name)} is a request: it encodes, and decodes nothing`)
  }
  throw unknownName('codec', name, [...codecs.records, ...codecs.rosters])
}

/**
 * Finds the codec of a record or of a request.
 *
 * @category combinators
 */
export function findTarget(codecs: Codecs, name: string): AnyCodec | RosterCodec | RequestCodec {
  const found = allOf(codecs).find(({ id }) => id === name)
  if (found === undefined) throw unknownName('codec', name, allOf(codecs))
  return found
}

/**
 * Finds the two ends of a conversion. Fails where one of them is about an organization: a record is one line, and an
 * organization is many persons.
 *
 * @category combinators
 */
export function findPair(
  codecs: Codecs,
  { from, to }: { readonly from: string; readonly to: string },
): { readonly source: AnyCodec; readonly target: AnyCodec | RequestCodec } {
  return { source: personOf(findSource(codecs, from)), target: personOf(findTarget(codecs, to)) }
}

/**
 * Keeps a codec that is about a person, and fails where it is about an organization.
 *
 * @category combinators
 */
export function personOf<Codec extends Some>(codec: Codec): Exclude<Codec, RosterCodec> {
  if (!isRoster(codec)) return codec as Exclude<Codec, RosterCodec>
  throw usageFailure(`${codec.id} is about an organization, and only persons convert (identitiesOf gives its members)`)
}

/**
 * Finds the codec of a record about a person. Fails where it is about an organization.
 *
 * @category combinators
 */
export function findRecord(codecs: Codecs, name: string): AnyCodec {
  const codec = findSource(codecs, name)
  if (isRecord(codec)) return codec
  throw usageFailure(`${codec.id} is about an organization, and only persons are compared`)
}

/**
 * Finds what a person can be converted to. Fails where it is about an organization.
 *
 * @category combinators
 */
export function findPersonTarget(codecs: Codecs, name: string): AnyCodec | RequestCodec {
  const codec = findTarget(codecs, name)
  if (isRecord(codec) || isRequest(codec)) return codec
  throw usageFailure(`${codec.id} is about an organization, and only persons are compared`)
}

/**
 * Makes the failure of a name that nothing has, with the nearest ones.
 *
 * @category errors
 */
export function unknownName(what: string, name: string, all: ReadonlyArray<{ readonly id: string }>): Error {
  const near = nearest(
    name,
    all.map(({ id }) => id),
  )
  return usageFailure(`there is no ${what} ${escapeControl(name)}\n(Did you mean ${near.join(', ')}?)`)
}

/**
 * Finds the three names nearest by edits; one that is longer or shorter by a whole part, as `axway` is, is near.
 *
 * @category combinators
 */
export function nearest(name: string, all: ReadonlyArray<string>): ReadonlyArray<string> {
  const wanted = name.toLowerCase().slice(0, 64)
  const far = (candidate: string): number =>
    candidate.includes(wanted) && wanted !== '' ? 0 : distance(wanted, candidate)
  return all
    .map((candidate) => ({ candidate, far: far(candidate) }))
    .toSorted((left, right) => left.far - right.far)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
}

/** Levenshtein's, by rows. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (const [index, character] of [...left].entries()) {
    const next = [index + 1]
    for (const [column, other] of [...right].entries()) {
      const replace = (row[column] ?? 0) + (character === other ? 0 : 1)
      next.push(Math.min(replace, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
