/**
 * Identities in files: what `JSON.stringify` would hide is written or dropped on purpose, and what a file says is checked
 * against the model before it is an Identity.
 */
import * as E from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import { areFaults, type DecodeErrors, decodeError, firstErrors, notJsonError, pointer } from './DecodeError.js'
import { type Identity, IdentityModel, type Roster, RosterModel, SubjectId } from './Identity.js'
import { identityLimits, isObject, type JsonObject, notJson, setOwn, typeName, type UnknownObject } from './Json.js'
import { isRedacted, redact, reveal } from './Redacted.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What becomes of secrets in JSON. `keep`: written as `{"$secret": ...}`. `drop`: the key is missing.
 *
 * @category model
 */
export interface JsonOptions {
  readonly secrets: 'keep' | 'drop'
}

/** Any key of this form is raised by one `$` where it is data, so that data never looks like a secret. */
const secretKey = /^\$+secret$/

const dropped: unique symbol = Symbol('dropped')

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Turns an Identity, or an organization with its members, into plain JSON.
 *
 * @category combinators
 */
export function identityToJson(identity: Identity | Roster, { secrets }: JsonOptions): JsonObject {
  if (isBare(identity, false)) return { ...identity } as unknown as JsonObject
  const write = (node: unknown): unknown => {
    if (isRedacted(node)) return secrets === 'keep' ? { $secret: reveal(node) } : dropped
    const written = mapNode(node, write)
    const only = onlyKey(written)
    return only !== undefined && secretKey.test(only) ? { [`$${only}`]: (written as UnknownObject)[only] } : written
  }
  return mapResidues(identity, write) as JsonObject
}

/**
 * Reads an Identity from JSON, such as `identityToJson` has written; refuses what the model does not allow.
 *
 * @category combinators
 */
export function identityFromJson(json: unknown): E.Either<DecodeErrors, Identity> {
  return E.map((identity) => identity as Identity)(fromJson(IdentityModel, json))
}

/**
 * Reads an organization with its members from JSON, such as `identityToJson` has written; refuses what the model does not
 * allow.
 *
 * @category combinators
 */
export function rosterFromJson(json: unknown): E.Either<DecodeErrors, Roster> {
  return E.map((roster) => roster as Roster)(fromJson(RosterModel, json))
}

function fromJson(model: t.Mixed, json: unknown): E.Either<DecodeErrors, unknown> {
  const fault = notJson(json, 0, identityLimits.levels)
  if (fault !== undefined) return E.left([notJsonError(fault, identityLimits.levels)])
  const checked = model.decode(json)
  if (E.isLeft(checked)) {
    const errors = new Map(checked.left.map((error) => [pointer(keysOfContext(error.context)), error]))
    const own = [...errors].map(([path, { context, value }]) =>
      value === undefined
        ? decodeError('missing', path, expectedOf(context), 'nothing')
        : decodeError('type', path, expectedOf(context), value === '' ? 'an empty text' : typeName(value)),
    )
    if (areFaults(own)) return E.left(firstErrors(own))
  }
  const read = (node: unknown): unknown => {
    const only = onlyKey(node)
    if (only === '$secret') return redact((node as UnknownObject)[only])
    const mapped = mapNode(node, read)
    return only !== undefined && secretKey.test(only) ? { [only.slice(1)]: (mapped as UnknownObject)[only] } : mapped
  }
  return E.right(mapResidues(json, read))
}

/**
 * Counts the secrets that an Identity carries.
 *
 * @category combinators
 */
export function countSecrets(identity: Identity | Roster): number {
  return secretsIn(identity, false)
}

/** The customer's own data is not looked into. A secret is an object without keys. */
function secretsIn(node: object, isResidue: boolean): number {
  let count = 0
  if (Array.isArray(node)) {
    for (const item of node) if (typeof item === 'object' && item !== null) count += secretsIn(item, isResidue)
    return count
  }
  const keys = Object.keys(node)
  if (keys.length === 0) return isResidue && isRedacted(node) ? 1 : 0
  for (const key of keys) {
    if (!isResidue && (key === 'attributes' || key === 'metadata')) continue
    const value = (node as UnknownObject)[key]
    if (typeof value === 'object' && value !== null) count += secretsIn(value, isResidue || key === 'residue')
  }
  return count
}

/** Whether a record is in JSON what it is here: it holds no secret, no data that looks like one, and nothing undefined. */
function isBare(node: unknown, isResidue: boolean): boolean {
  if (typeof node !== 'object' || node === null) return node !== undefined
  if (Array.isArray(node)) {
    for (let index = 0; index < node.length; index += 1) if (!isBare(node[index], isResidue)) return false
    return true
  }
  if (isResidue && isRedacted(node)) return false
  for (const key of Object.keys(node)) {
    const value = (node as UnknownObject)[key]
    if (value === undefined) return false
    if (isResidue) {
      if ((key.charCodeAt(0) === 36 && secretKey.test(key)) || !isBare(value, true)) return false
    } else if (key !== 'attributes' && key !== 'metadata' && !isBare(value, key === 'residue')) return false
  }
  return true
}

/** Applies a function to each residue of a record: the customer's own data is not looked into. */
function mapResidues(node: unknown, map: (residue: unknown) => unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => mapResidues(item, map))
  if (!isObject(node)) return node
  const mapped = {}
  for (const key of Object.keys(node)) {
    const value = node[key]
    if (value === undefined) continue
    if (key === 'residue') setOwn(mapped, key, map(value))
    else setOwn(mapped, key, key === 'attributes' || key === 'metadata' ? value : mapResidues(value, map))
  }
  return mapped
}

function mapNode(node: unknown, map: (node: unknown) => unknown): unknown {
  if (Array.isArray(node)) return node.map(map).filter((item) => item !== dropped)
  if (!isObject(node)) return node
  const mapped = {}
  for (const key of Object.keys(node)) {
    const value = map(node[key])
    if (value !== dropped && value !== undefined) setOwn(mapped, key, value)
  }
  return mapped
}

function onlyKey(node: unknown): string | undefined {
  const keys = isObject(node) ? Object.keys(node) : []
  return keys.length === 1 ? keys[0] : undefined
}

/** io-ts counts the members of an intersection as keys: they are none. */
function keysOfContext(context: t.Context): ReadonlyArray<string> {
  return context
    .filter((_, index) => index > 0 && tagOf(context[index - 1]?.type) !== 'IntersectionType')
    .map((entry) => entry.key)
}

function expectedOf(context: t.Context): string {
  const type = context.at(-1)?.type
  if (type?.name === SubjectId.name) return 'a text that is not empty'
  switch (tagOf(type)) {
    case 'StringType':
      return 'a text'
    case 'BooleanType':
      return 'a boolean'
    case 'NumberType':
      return 'a number'
    case 'ReadonlyArrayType':
      return 'a list'
    case 'KeyofType':
      return type?.name.replaceAll('"', '') ?? 'a word'
    case 'RefinementType':
      return 'an instant, RFC 3339 in UTC with milliseconds'
    default:
      return 'an object'
  }
}

function tagOf(type: t.Decoder<never, unknown> | undefined): string | undefined {
  const { _tag, type: inner } = (type ?? {}) as { readonly _tag?: string; readonly type?: t.Mixed }
  return _tag === 'ReadonlyType' ? tagOf(inner) : _tag
}
