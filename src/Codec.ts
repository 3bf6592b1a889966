/**
 * A codec of a provider's record: its table, its id, and the border where errors are made. It is a real io-ts `Type`, so
 * that it composes with others, and a Standard Schema.
 *
 * Laws, tested by the kit in `identikit/laws`:
 *
 * 1. wire: `encode(decode(wire))` is `wire`, for everything that decode accepts
 * 2. value: `decode(encode(identity))` is `identity`, for every identity that the codec decoded, edited or not
 * 3. put: an edit of the paths of one row changes the places of that row, and leaves no trace of the old value
 * 4. foreign: the residue of another codec is in no output, and encode changes nothing that it was given
 * 5. total: decode answers for every JSON value, in time linear in the input
 * 6. secret: a secret is in no output but that of encode
 */
import type { StandardSchemaV1 } from '@standard-schema/spec'
import * as E from 'fp-ts/lib/Either.js'
import { isNonEmpty } from 'fp-ts/lib/ReadonlyArray.js'
import * as t from 'io-ts'
import { type DecodeError, type DecodeErrors, decodeError, draw, maxErrors, pointer } from './DecodeError.js'
import { type Identity, IdentityModel } from './Identity.js'
import { isObject, notJson, typeName, type UnknownObject } from './Json.js'
import { decodeRecord } from './wire/decode.js'
import { differences } from './wire/difference.js'
import { encodeRecord } from './wire/encode.js'
import { valueAt } from './wire/statement.js'
import type { Table, TableOf } from './wire/Table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What the caller of decode knows and the wire does not say.
 *
 * @category model
 */
export interface DecodeOptions {
  /** Which installation of the provider: an OIDC issuer, or a name of the caller's. */
  readonly instance?: string
  /** The organization that was asked about, where the answer does not name it. */
  readonly organization?: string
}

/**
 * How a provider wraps records: the key that holds a list of them or one, and the keys that may stand beside it.
 *
 * @category model
 */
export interface Envelope {
  readonly key: string
  readonly beside: ReadonlyArray<string>
}

/**
 * What a codec is made of. `id` is `provider/some-resource`.
 *
 * @category model
 */
export interface CodecSpec<Id extends string> {
  readonly id: Id
  readonly title: string
  readonly table: TableOf<Identity>
  readonly envelope?: Envelope
  /** Where the facts come from: the source of every row that names none of its own. */
  readonly source?: string
}

/**
 * The provider in a codec's id.
 *
 * @category model
 */
export type ProviderOf<Id extends string> = Id extends `${infer P}/${string}` ? P : never

/**
 * A codec of a record of provider `P`.
 *
 * @category model
 */
export interface IdentityCodec<P extends string = string> extends t.Type<Identity<P>, UnknownObject, unknown> {
  readonly id: string
  readonly provider: P
  readonly title: string
  readonly table: Table
  readonly envelope: Envelope | undefined
  readonly source: string | undefined
  /** Turns a record into an Identity, or tells all that is wrong with it. Never throws. */
  readonly decode: (wire: unknown, options?: DecodeOptions) => E.Either<DecodeErrors, Identity<P>>
  /** As decode, but throws an error that names the fields and shows no value. */
  readonly decodeOrThrow: (wire: unknown, options?: DecodeOptions) => Identity<P>
  /**
   * Lists the paths of an Identity that this record cannot hold: where decoding what encode gives differs from it, as
   * patterns such as `/memberships/*` + `/teams`.
   */
  readonly losses: (identity: Identity<P>) => ReadonlyArray<string>
  readonly '~standard': StandardSchemaV1.Props<unknown, Identity<P>>
}

/**
 * A codec of which provider is known only at run time, as the registry and the command line hold it. Whoever calls its
 * encode has seen to it that the Identity is of that provider.
 *
 * @category model
 */
export interface AnyCodec
  extends Pick<
    IdentityCodec,
    'id' | 'provider' | 'title' | 'table' | 'envelope' | 'source' | 'decode' | 'decodeOrThrow'
  > {
  encode(identity: Identity): UnknownObject
  losses(identity: Identity): ReadonlyArray<string>
}

/**
 * The body of a call that creates or changes something: encode only.
 *
 * @category model
 */
export interface RequestCodec {
  readonly id: string
  readonly title: string
  readonly method: 'POST' | 'PUT' | 'PATCH'
  /** The path of the call, with `{name}` where an id goes. */
  readonly path: string
  readonly table: Table
  /** Where the facts come from: the source of every row that names none of its own. */
  readonly source?: string
  /** Turns an Identity of any provider into the body: what its table names, and nothing else. */
  readonly encode: (identity: Identity) => UnknownObject
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the codec of a record.
 *
 * @category constructors
 */
export function defineCodec<const Id extends `${string}/${string}`>(
  spec: CodecSpec<Id>,
): IdentityCodec<ProviderOf<Id>> {
  type P = ProviderOf<Id>
  const { id, title, table, envelope, source } = spec
  const provider = id.slice(0, id.indexOf('/')) as P
  const decode = (wire: unknown, options: DecodeOptions = {}): E.Either<DecodeErrors, Identity<P>> =>
    decodeIdentity(id, provider, table, wire, options)
  const encode = (identity: Identity<P>): UnknownObject => encodeRecord(table, identity, id)
  const is = (value: unknown): value is Identity<P> => IdentityModel.is(value) && value.subject.provider === provider
  const type = new t.Type<Identity<P>, UnknownObject, unknown>(id, is, (wire) => decode(wire), encode)
  return Object.assign(type, {
    id,
    provider,
    title,
    table,
    envelope,
    source,
    decode,
    decodeOrThrow: (wire: unknown, options?: DecodeOptions) => orThrow(id, decode(wire, options)),
    losses: (identity: Identity<P>) => lossesOf(identity, id, encode, decode),
    '~standard': {
      version: 1 as const,
      vendor: 'identikit',
      validate: (wire: unknown): StandardSchemaV1.Result<Identity<P>> => {
        const decoded = decode(wire)
        return E.isRight(decoded) ? { value: decoded.right } : { issues: decoded.left.map(issueOf) }
      },
    },
  })
}

/**
 * Makes a request.
 *
 * @category constructors
 */
export function defineRequest(spec: Omit<RequestCodec, 'encode'>): RequestCodec {
  return { ...spec, encode: (identity) => encodeRecord(spec.table, identity, spec.id) }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

function decodeIdentity<P extends string>(
  id: string,
  provider: P,
  table: Table,
  wire: unknown,
  { instance, organization }: DecodeOptions,
): E.Either<DecodeErrors, Identity<P>> {
  if (!isObject(wire)) return E.left([decodeError('type', '', 'an object', typeName(wire))])
  const fault = notJson(wire, 1)
  if (fault !== undefined) {
    const path = pointer(fault.at)
    return E.left([
      fault.reason === 'depth'
        ? decodeError('limit', path, 'at most 512 levels', 'more levels')
        : decodeError('type', path, 'a JSON value', fault.actual),
    ])
  }
  const errors: Array<DecodeError> = []
  let further = 0
  const report = (tag: DecodeError['_tag'], path: string, expected: string, actual: string): void => {
    if (errors.length < maxErrors) errors.push(decodeError(tag, path, expected, actual))
    else further += 1
  }
  const draft = decodeRecord(table, wire, [], { codec: id, organization, report })
  if (valueAt(draft, ['subject', 'id']) === undefined) reportNoSubject(table, wire, errors, report)
  if (further > 0) errors.push(decodeError('more', '', 'no further errors', `${further} more`))
  if (isNonEmpty(errors)) return E.left(errors as unknown as DecodeErrors)
  const subject = { provider, ...(instance === undefined ? {} : { instance }), id: valueAt(draft, ['subject', 'id']) }
  return E.right({ ...draft, subject } as Identity<P>)
}

/** A subject that was refused has its error already. */
function reportNoSubject(
  table: Table,
  wire: UnknownObject,
  errors: ReadonlyArray<DecodeError>,
  report: (tag: DecodeError['_tag'], path: string, expected: string, actual: string) => void,
): void {
  const places = table.statements.find((statement) => statement.paths.includes('subject.id'))?.places ?? [[]]
  const paths = places.map(pointer)
  const isCovered = (path: string): boolean =>
    errors.some((error) => path === error.path || path.startsWith(`${error.path}/`))
  if (paths.some(isCovered)) return
  const index = places.findIndex((place) => valueAt(wire, place) !== undefined)
  const actual = index === -1 ? 'nothing' : valueAt(wire, places[index] ?? []) === null ? 'null' : 'an empty text'
  report('missing', paths[Math.max(index, 0)] ?? '', 'the id of the subject', actual)
}

function orThrow<A>(id: string, decoded: E.Either<DecodeErrors, A>): A {
  if (E.isRight(decoded)) return decoded.right
  const error = new Error(`this is no ${id}:\n${draw(decoded.left)}`)
  throw Object.assign(error, { name: 'DecodeFailure', errors: decoded.left })
}

function lossesOf<P extends string>(
  identity: Identity<P>,
  id: string,
  encode: (identity: Identity<P>) => UnknownObject,
  decode: (wire: unknown, options: DecodeOptions) => E.Either<DecodeErrors, Identity<P>>,
): ReadonlyArray<string> {
  const { instance } = identity.subject
  const again = decode(encode(identity), instance === undefined ? {} : { instance })
  return E.isLeft(again) ? ['/subject'] : differences(identity, again.right, id)
}

function issueOf(error: DecodeError): StandardSchemaV1.Issue {
  const path = error.path.split('/').slice(1)
  return { message: error.message ?? '', path: path.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')) }
}
