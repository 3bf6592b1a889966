/**
 * Negative controls: codecs that are wrong in one way each. A kit that lets one of them pass proves nothing.
 */
import * as E from 'fp-ts/lib/Either.js'
import { type AnyCodec, defineCodec } from '../Codec.js'
import { type Identity, IdentityModel } from '../Identity.js'
import { isObject, type Json, type JsonObject, setOwn, type UnknownObject } from '../Json.js'
import { Membership } from '../Membership.js'
import { isRedacted, reveal } from '../Redacted.js'
import { Email, EpochSeconds, Text, Texts } from '../wire/leaves.js'
import { compiled } from '../wire/plan/compile.js'
import { table } from '../wire/Table.js'
import { clone } from './edits.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A wrong codec, and what is wrong with it.
 *
 * @category model
 */
export interface Control {
  readonly name: string
  readonly codec: AnyCodec
}

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const member = table(Membership, ({ field }) => [
  field('name', 'organization.name', Text),
  field('role', 'role.value', Text),
  field('more_roles', 'additionalRoles[].value', Texts),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const user = table(IdentityModel, ({ field, keyed, secret, under }) => [
  field('id', 'subject.id', Text),
  field('login', 'userName', Text),
  under('contact', [field('email', 'emails[primary].value', Email)]),
  field('created', 'timestamps.createdAt', EpochSeconds),
  secret('sid'),
  keyed('groups', 'memberships', 'organization.id', member),
])

// -------------------------------------------------------------------------------------
// instances
// -------------------------------------------------------------------------------------

/**
 * The codec that is right, which the wrong ones are made from.
 *
 * @category instances
 */
export const rightCodec: AnyCodec = defineCodec({ id: 'control/user', title: 'Control', table: user })

/**
 * A wire of the right codec and its meaning: what the wrong unit is caught by.
 *
 * @category instances
 */
export const rightGolden: { readonly wire: Json; readonly identity: Json } = {
  wire: { id: '7', created: 1712770147 },
  identity: { subject: { provider: 'control', id: '7' }, timestamps: { createdAt: '2024-04-10T17:29:07.000Z' } },
}

/**
 * The wrong codecs.
 *
 * @category instances
 */
export const controls: ReadonlyArray<Control> = [
  wrong('strict: refuses a key that it does not know', {
    decode: (wire) =>
      isObject(wire) && Object.keys(wire).some((key) => !user.places.children.has(key))
        ? rightCodec.decode(null)
        : rightCodec.decode(wire),
  }),
  wrong('lossy: drops the residue', {
    decode: (wire) => E.map(({ residue: _, ...identity }: Identity) => identity)(rightCodec.decode(wire)),
  }),
  wrong('double write: writes a value at another place too', {
    encode: (identity) => ({ ...rightCodec.encode(identity), user_name: identity.userName }),
  }),
  wrong('stale: writes the old wire over an edit', {
    decode: (wire) => E.map((identity: Identity) => ({ ...identity, residue: { old: wire } }))(rightCodec.decode(wire)),
    encode: (identity) => (identity.residue?.old ?? rightCodec.encode(identity)) as UnknownObject,
  }),
  wrong('throwing: takes every wire for an object', {
    decode: (wire) => rightCodec.decode(clone({ ...(wire as object), id: (wire as JsonObject).id })),
  }),
  wrong('trimming: tidies what it reads', {
    decode: (wire) => {
      const login = isObject(wire) ? wire.login : undefined
      return rightCodec.decode(typeof login === 'string' ? { ...(wire as object), login: login.trim() } : wire)
    },
  }),
  wrong('leaking: keeps secrets in the open', {
    decode: (wire) => E.map((identity: Identity) => opened(identity) as Identity)(rightCodec.decode(wire)),
  }),
  wrong('wrong unit: takes seconds for milliseconds', {
    decode: (wire) => rightCodec.decode(scaled(wire, 1 / 1000)),
    encode: (identity) => scaled(rightCodec.encode(identity), 1000) as UnknownObject,
  }),
  wrong('foreign: writes what another codec has kept', {
    encode: (identity) => ({ ...rightCodec.encode(identity), ...(identity.residue?.['another/codec'] as object) }),
  }),
  wrong('mutating: changes what it was given', {
    encode: (identity) => {
      setOwn(identity, 'userName', identity.userName)
      return rightCodec.encode(identity)
    },
  }),
  wrong('polluting: writes to a prototype', {
    decode: (wire) => {
      // Only for what is no record: everything is slow in a process that is full of such names.
      if (!isObject(wire)) {
        Object.defineProperty(Object.prototype, `polluted${Math.random()}`, { value: 1, configurable: true })
      }
      return rightCodec.decode(wire)
    },
  }),
  { name: 'careless: has a plan that drops what it does not expect', codec: carelessPlan() },
]

/** Its plan drops the residue of a record of many keys. */
function carelessPlan(): AnyCodec {
  return defineCodec({
    id: 'control/user',
    title: 'Control',
    table: user,
    plan: (table, id) => {
      const right = compiled(table, id)
      return {
        decode: (wire, provider) => {
          const draft = right.decode(wire, provider)
          if (draft !== undefined && Object.keys(wire).length > 3) delete draft.residue
          return draft
        },
        encode: right.encode,
      }
    },
  })
}

function wrong(name: string, part: Partial<Pick<AnyCodec, 'decode' | 'encode'>>): Control {
  return { name, codec: { ...rightCodec, ...part } }
}

function opened(value: unknown): unknown {
  if (isRedacted(value)) return reveal(value)
  if (Array.isArray(value)) return value.map(opened)
  if (!isObject(value)) return value
  const object = {}
  for (const key of Object.keys(value)) setOwn(object, key, opened(value[key]))
  return object
}

function scaled(wire: unknown, factor: number): unknown {
  const created = isObject(wire) ? wire.created : undefined
  return typeof created === 'number' ? { ...(wire as object), created: created * factor } : wire
}
