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
 * 7. plan: what the codec answers is what the interpreter of its table answers
 */
import type { StandardSchemaV1 } from '@standard-schema/spec'
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { type DecodeError, type DecodeErrors, draw } from './DecodeError.js'
import { type Identity, IdentityModel, type Roster, type Subject } from './Identity.js'
import type { UnknownObject } from './Json.js'
import { decodeWire, encodeWire, planned, unplanned } from './wire/border.js'
import type { Draft } from './wire/decode.js'
import { differences } from './wire/difference.js'
import { type Envelope, type EnvelopeSpec, envelopeOf } from './wire/Envelope.js'
import { openRecord } from './wire/encode.js'
import { getAt } from './wire/Path.js'
import { compiled } from './wire/plan/compile.js'
import type { Plan, PlanOf } from './wire/plan/Plan.js'
import { pinShapes } from './wire/plan/pin.js'
import { absent, plant, type Tree } from './wire/residue.js'
import { valueAt } from './wire/statement.js'
import { missingAnchor, type Table, type TableOf } from './wire/Table.js'

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
 * What a codec is made of. `id` is `provider/some-resource`.
 *
 * @category model
 */
export interface CodecSpec<Id extends string> {
  readonly id: Id
  readonly title: string
  readonly table: TableOf<Identity>
  readonly envelope?: EnvelopeSpec
  /** Who gives a subject its id: the provider when it creates one, or the caller. Default minted. */
  readonly ids?: Ids
  /** Where the facts come from: the source of every row that names none of its own. */
  readonly source?: string
  /** The plan that was written for the table; without one, it is compiled at load. */
  readonly plan?: PlanOf
}

/**
 * Who gives a subject its id. `minted`: the provider, when it creates one. `chosen`: the caller.
 *
 * @category model
 */
export type Ids = 'minted' | 'chosen'

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
  readonly ids: Ids
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
    'id' | 'provider' | 'title' | 'table' | 'envelope' | 'ids' | 'source' | 'decode' | 'decodeOrThrow'
  > {
  encode(identity: Identity): UnknownObject
  losses(identity: Identity): ReadonlyArray<string>
}

/**
 * A codec of a record that is about an organization, a group or a team: it decodes to the organization with its members.
 *
 * @category model
 */
export interface RosterCodec {
  readonly id: string
  readonly provider: string
  readonly title: string
  readonly table: Table
  readonly envelope: Envelope | undefined
  readonly source: string | undefined
  /** Turns a record into an organization, or tells all that is wrong with it. Never throws. */
  readonly decode: (wire: unknown) => E.Either<DecodeErrors, Roster>
  /** As decode, but throws an error that names the fields and shows no value. */
  readonly decodeOrThrow: (wire: unknown) => Roster
  readonly encode: (roster: Roster) => UnknownObject
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
  /** Who gives the id of the subject that the request is about. Default minted. */
  readonly ids?: Ids
  /** Where the facts come from: the source of every row that names none of its own. */
  readonly source?: string
  /** Turns an Identity of any provider into the body: what its table names, and nothing else. */
  readonly encode: (identity: Identity) => UnknownObject
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the codec of a record. Throws where the id names no provider, and where the table has no row for the subject's id.
 *
 * @category constructors
 */
export function defineCodec<const Id extends `${string}/${string}`>(
  spec: CodecSpec<Id>,
): IdentityCodec<ProviderOf<Id>> {
  type P = ProviderOf<Id>
  const { id, title, table, ids = 'minted', source } = spec
  const envelope = spec.envelope && envelopeOf(spec.envelope)
  const provider = providerIn(id, table) as P
  const plan = planOf(spec)
  const decode = (wire: unknown, options: DecodeOptions = {}): E.Either<DecodeErrors, Identity<P>> =>
    decodeIdentity(id, provider, table, wire, options, plan)
  const encode = (identity: Identity<P>): UnknownObject => encodeWire(id, table, identity, plan)
  tables.set(decode, table)
  tables.set(encode, table)
  const is = (value: unknown): value is Identity<P> => IdentityModel.is(value) && value.subject.provider === provider
  const type = new t.Type<Identity<P>, UnknownObject, unknown>(id, is, (wire) => decode(wire), encode)
  return Object.assign(type, {
    id,
    provider,
    title,
    table,
    envelope,
    ids,
    source,
    decode,
    decodeOrThrow: (wire: unknown, options?: DecodeOptions) => orThrow(id, decode(wire, options)),
    losses: (identity: Identity<P>) => lossesOf(identity, id, table, encode, decode),
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
 * Makes the codec of a record that is about an organization. Throws where `defineCodec` does.
 *
 * @category constructors
 */
export function defineRoster<const Id extends `${string}/${string}`>(
  spec: Omit<CodecSpec<Id>, 'table' | 'ids'> & { readonly table: TableOf<Roster> },
): RosterCodec {
  const { id, title, table, source } = spec
  const envelope = spec.envelope && envelopeOf(spec.envelope)
  const provider = providerIn(id, table)
  const plan = planOf(spec)
  const decode = (wire: unknown): E.Either<DecodeErrors, Roster> =>
    decodeWire(id, table, wire, undefined, plan) as unknown as E.Either<DecodeErrors, Roster>
  return {
    id,
    provider,
    title,
    table,
    envelope,
    source,
    decode,
    decodeOrThrow: (wire) => orThrow(id, decode(wire)),
    encode: (roster) => encodeWire(id, table, roster, plan),
  }
}

/**
 * Makes a request.
 *
 * @category constructors
 */
export function defineRequest(spec: Omit<RequestCodec, 'encode'> & { readonly plan?: PlanOf }): RequestCodec {
  const { plan: planned, ...request } = spec
  const plan = lazy(() => (planned ?? compiled)(spec.table, spec.id))
  const encode = (identity: Identity): UnknownObject => encodeWire(spec.id, spec.table, identity, plan)
  tables.set(encode, spec.table)
  return { ...request, encode }
}

/** The tables by which the functions decode and encode of a codec work. */
const tables = new WeakMap<object, Table>()

/**
 * Gives the table by which a function of a codec works; undefined for one that somebody has written by hand.
 *
 * @category constructors
 */
export function tableOf(work: AnyCodec['decode'] | RequestCodec['encode']): Table | undefined {
  return tables.get(work)
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Gives the codec as its table alone defines it, without a plan: what a plan is held to.
 *
 * @category constructors
 */
export function interpreterOf(codec: Pick<AnyCodec, 'id' | 'table'>): Pick<AnyCodec, 'decode' | 'encode'> {
  const { id, table } = codec
  const provider = id.slice(0, id.indexOf('/'))
  return {
    decode: (wire, options = {}) =>
      table.anchor?.text === 'subject.id'
        ? decodeIdentity(id, provider, table, wire, options)
        : (decodeWire(id, table, wire, undefined) as unknown as E.Either<DecodeErrors, Identity>),
    encode: (identity) => encodeWire(id, table, identity),
  }
}

function decodeIdentity<P extends string>(
  id: string,
  provider: P,
  table: Table,
  wire: unknown,
  { instance, organization }: DecodeOptions,
  plan?: Plan,
): E.Either<DecodeErrors, Identity<P>> {
  const whole = planned(table, wire, organization, plan, provider)
  // What a plan makes of a person has its subject, but for an instance that only the caller knows.
  if (whole !== undefined && instance === undefined) return E.right(whole as unknown as Identity<P>)
  const draft = whole === undefined ? unplanned(id, table, wire, organization, plan) : E.right(whole)
  if (E.isLeft(draft)) return draft
  const stated = draft.right.subject as Partial<Subject>
  const named = stated.instance ?? instance
  if (stated.instance === undefined && named !== undefined) keepUnstated(id, table, wire, draft.right)
  if (stated.provider === undefined || named !== stated.instance) {
    draft.right.subject =
      named === undefined ? { provider, id: stated.id } : { provider, instance: named, id: stated.id }
  }
  return draft as unknown as E.Either<DecodeErrors, Identity<P>>
}

/** The provider that the id of a codec names. Throws where the definition is malformed. */
function providerIn(id: string, table: Table): string {
  if (!/^[^/]+\/./.test(id)) throw new Error('the id of a codec is provider/record')
  const missing = missingAnchor(table)
  if (missing !== undefined) throw new Error(`${id} has no row for ${missing}, without which there is no record`)
  return id.slice(0, id.indexOf('/'))
}

function planOf({ id, table, plan }: { readonly id: string; readonly table: Table; readonly plan?: PlanOf }): Plan {
  pinShapes(table)
  return lazy(() => (plan ?? compiled)(table, id))
}

/** A plan that is made when it is first asked: most runs read records of one provider. */
function lazy(make: () => Plan): Plan {
  let made: Plan | undefined
  const plan = (): Plan => {
    made ??= make()
    return made
  }
  return {
    decode: (wire, provider) => (made ?? plan()).decode(wire, provider),
    encode: (record) => (made ?? plan()).encode(record),
  }
}

/** The organization that the caller of decode had named: that of the membership that stands in the open for it. */
function organizationOf(table: Table, identity: Identity, id: string): string | undefined {
  const list = table.lists.find(({ open }) => open?.select._tag === 'own')
  const record = list === undefined ? undefined : openRecord(list, identity, id)
  const anchor = list?.open?.table.anchor
  const organization = anchor === undefined ? undefined : getAt(record, anchor)
  return typeof organization === 'string' ? organization : undefined
}

/** An instance that the caller names is no part of a wire that has a place for one and does not state it. */
function keepUnstated(id: string, table: Table, wire: unknown, draft: Draft): void {
  const [place] = table.statements.find(({ paths }) => paths.includes('subject.instance'))?.places ?? []
  if (place === undefined || valueAt(wire, place) !== undefined) return
  draft.residue ??= {}
  plant(draft.residue as Tree, [id, ...place], absent)
}

function orThrow<A>(id: string, decoded: E.Either<DecodeErrors, A>): A {
  if (E.isRight(decoded)) return decoded.right
  const error = new Error(`this is no ${id}:\n${draw(decoded.left)}`)
  throw Object.assign(error, { name: 'DecodeFailure', errors: decoded.left })
}

function lossesOf<P extends string>(
  identity: Identity<P>,
  id: string,
  table: Table,
  encode: (identity: Identity<P>) => UnknownObject,
  decode: (wire: unknown, options: DecodeOptions) => E.Either<DecodeErrors, Identity<P>>,
): ReadonlyArray<string> {
  const { instance } = identity.subject
  const organization = organizationOf(table, identity, id)
  const again = decode(encode(identity), {
    ...(instance === undefined ? {} : { instance }),
    ...(organization === undefined ? {} : { organization }),
  })
  return E.isLeft(again) ? ['/subject'] : differences(identity, again.right, id)
}

function issueOf(error: DecodeError): StandardSchemaV1.Issue {
  const path = error.path.split('/').slice(1)
  return { message: error.message ?? '', path: path.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')) }
}
