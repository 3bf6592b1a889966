/**
 * A role map: what the roles of one provider become at another, and what the roles of a provider amount to. It is data, in
 * JSON or YAML.
 *
 * Laws:
 *
 * 1. A role without a rule is kept word for word, and reported.
 * 2. Of the rules for a role the most specific one counts: one for an organization before one for all, then one from a codec
 *    before one from a provider, then one to a codec before one to a provider before one to any target.
 * 3. Roles in an organization, in a team and of a person without an organization are three namespaces.
 */
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { type DecodeError, type DecodeErrors, decodeError, firstErrors, pointer } from '../DecodeError.js'
import { getOwn, isObject, type Json, type JsonObject, keysOf, typeName, type UnknownObject } from '../Json.js'
import { elementOf, propertiesOf, requiredOf } from '../wire/Path.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/** Text that is not empty: no role, codec or organization is called by nothing. */
const Word = new t.Type<string, string, unknown>(
  'Word',
  (value): value is string => typeof value === 'string' && value !== '',
  (value, context) => (typeof value === 'string' && value !== '' ? t.success(value) : t.failure(undefined, context)),
  t.identity,
)

/**
 * What a role amounts to in the place where it is held, from most to least.
 *
 * @category codecs
 */
export const Standing = t.keyof(
  { owner: null, admin: null, manager: null, member: null, auditor: null, none: null },
  'Standing',
)

/**
 * What a role amounts to in the place where it is held, from most to least.
 *
 * @category model
 */
export type Standing = t.TypeOf<typeof Standing>

/**
 * Where a role is held: in an organization, in a team, or by a person without an organization.
 *
 * @category codecs
 */
export const RoleKind = t.keyof({ organization: null, team: null, person: null }, 'RoleKind')

/**
 * Where a role is held: in an organization, in a team, or by a person without an organization.
 *
 * @category model
 */
export type RoleKind = t.TypeOf<typeof RoleKind>

/**
 * What one role becomes. Exactly one of `becomes` and `drop` is there.
 *
 * @category codecs
 */
export const RoleRule = t.readonly(
  t.intersection([
    t.type({
      /** The provider or the codec that the role comes from. */
      from: Word,
      kind: RoleKind,
      value: Word,
    }),
    t.partial({
      /** The provider or the codec that it goes to; any, where absent. */
      to: Word,
      /** The organization, by its id at the source; any, where absent. Not for roles of a person. */
      organization: Word,
      /** The word of the target. */
      becomes: Word,
      /** How the target shows it. */
      display: t.string,
      level: t.number,
      /** For a role in a team: it becomes one in the organization. */
      as: t.literal('organization'),
      drop: t.literal(true),
    }),
  ]),
  'RoleRule',
)

/**
 * What one role becomes.
 *
 * @category model
 */
export interface RoleRule extends t.TypeOf<typeof RoleRule> {}

const Standings = t.record(t.string, Standing)

/**
 * Rules, and what roles amount to, by provider or codec.
 *
 * @category codecs
 */
export const RoleMap = t.readonly(
  t.partial({
    /** The address of the JSON Schema, for editors. */
    $schema: t.string,
    rules: t.readonlyArray(RoleRule),
    standings: t.readonly(
      t.record(t.string, t.readonly(t.partial({ organization: Standings, team: Standings, person: Standings }))),
    ),
  }),
  'RoleMap',
)

/**
 * Rules, and what roles amount to, by provider or codec.
 *
 * @category model
 */
export interface RoleMap extends t.TypeOf<typeof RoleMap> {}

interface Tagged {
  readonly _tag?: string
  readonly name: string
  readonly type?: t.Mixed
  readonly codomain?: t.Mixed
  readonly value?: Json
  readonly keys?: Readonly<Record<string, unknown>>
}

type Place = ReadonlyArray<string | number>

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Reads a role map from a JSON value. Refuses what is no role map: an unknown key, a rule with both or none of `becomes` and
 * `drop`, two rules for one role with two results. Never throws.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { draw, roleMapFrom } from 'identikit'
 *
 * const rule = { from: 'axway', kind: 'organization', value: 'administrator' }
 *
 * assert.ok(E.isRight(roleMapFrom({ rules: [{ ...rule, becomes: 'Admin' }] })))
 * assert.deepStrictEqual(
 *   E.mapLeft(draw)(roleMapFrom({ rules: [rule] })),
 *   E.left('/rules/0: expected either becomes or drop, got neither'),
 * )
 *
 * @category constructors
 */
export function roleMapFrom(value: unknown): E.Either<DecodeErrors, RoleMap> {
  const [first, ...others] = faultsOf(RoleMap, value, [])
  if (first !== undefined) return E.left(firstErrors([first, ...others]))
  const map = value as RoleMap
  const [contradiction, ...further] = [...(map.rules ?? []).flatMap(ruleFaults), ...contradictions(map.rules ?? [])]
  return contradiction === undefined ? E.right(map) : E.left(firstErrors([contradiction, ...further]))
}

/**
 * Makes the JSON Schema (2020-12) of a role map. That rules do not contradict each other is beyond it.
 *
 * @category constructors
 */
export function roleMapSchema(): JsonObject {
  const definitions = new Map<string, JsonObject>()
  const root = schemaOf(RoleMap, definitions)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:identikit:role-map',
    title: 'A role map',
    ...root,
    $defs: Object.fromEntries([...definitions].map(([name, schema]) => [name, { ...schema, ...conditions[name] }])),
  }
}

const needsTarget = ['display', 'level', 'as'] as const

const conditions: Readonly<Record<string, JsonObject>> = {
  RoleRule: {
    oneOf: [{ required: ['becomes'] }, { required: ['drop'] }],
    dependentRequired: Object.fromEntries(needsTarget.map((key) => [key, ['becomes']])),
    dependentSchemas: {
      as: { properties: { kind: { const: 'team' } } },
      organization: { properties: { kind: { enum: ['organization', 'team'] } } },
    },
  },
}

function schemaOf(codec: t.Mixed, definitions: Map<string, JsonObject>): JsonObject {
  const { _tag, name, type, codomain, value = null, keys = {} } = codec as Tagged
  const element = elementOf(codec)
  if (element !== undefined) return { type: 'array', items: schemaOf(element, definitions) }
  if (name === Word.name) return { type: 'string', minLength: 1 }
  if (name === RoleRule.name) {
    if (!definitions.has(name)) definitions.set(name, recordSchema(codec, definitions))
    return { $ref: `#/$defs/${name}` }
  }
  switch (_tag) {
    case 'StringType':
      return { type: 'string' }
    case 'NumberType':
      return { type: 'number' }
    case 'LiteralType':
      return { const: value }
    case 'KeyofType':
      return { enum: Object.keys(keys) }
  }
  if (codomain !== undefined) return { type: 'object', additionalProperties: schemaOf(codomain, definitions) }
  if (_tag === 'ReadonlyType' && type !== undefined) return schemaOf(type, definitions)
  return recordSchema(codec, definitions)
}

function recordSchema(codec: t.Mixed, definitions: Map<string, JsonObject>): JsonObject {
  const properties = Object.entries(propertiesOf(codec)).map(([key, type]) => [key, schemaOf(type, definitions)])
  const required = requiredOf(codec)
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells whether a name in a role map speaks of a codec: it is the codec's id, or its provider.
 *
 * @category combinators
 */
export function speaksOf(name: string, codec: string): boolean {
  return name === codec || name === providerOf(codec)
}

/**
 * Gives the provider in the id of a codec; a provider is its own.
 *
 * @category combinators
 */
export function providerOf(codec: string): string {
  return codec.split('/')[0] ?? codec
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

function faultsOf(codec: t.Mixed, value: unknown, at: Place): ReadonlyArray<DecodeError> {
  const { _tag, name, type, codomain, value: literal, keys = {} } = codec as Tagged
  const wrong = (expected: string): ReadonlyArray<DecodeError> => [
    decodeError('type', pointer(at), expected, value === '' ? 'an empty text' : typeName(value)),
  ]
  const element = elementOf(codec)
  if (element !== undefined) {
    return Array.isArray(value)
      ? value.flatMap((item, index) => faultsOf(element, item, [...at, index]))
      : wrong('array')
  }
  if (name === Word.name) return codec.is(value) ? [] : wrong('text')
  switch (_tag) {
    case 'StringType':
      return typeof value === 'string' ? [] : wrong('text')
    case 'NumberType':
      return Number.isFinite(value) ? [] : wrong('a number')
    case 'LiteralType':
      return value === literal ? [] : wrong(String(literal))
    case 'KeyofType':
      return codec.is(value) ? [] : wrong(`one of ${Object.keys(keys).join(', ')}`)
  }
  if (_tag === 'ReadonlyType' && type !== undefined) return faultsOf(type, value, at)
  if (!isObject(value)) return wrong('object')
  return codomain === undefined
    ? recordFaults(codec, value, at)
    : keysOf(value).flatMap((key) => faultsOf(codomain, getOwn(value, key), [...at, key]))
}

function recordFaults(codec: t.Mixed, value: UnknownObject, at: Place): ReadonlyArray<DecodeError> {
  const properties = propertiesOf(codec)
  const missing = requiredOf(codec).filter((key) => !keysOf(value).includes(key))
  return [
    ...missing.map((key) => decodeError('missing', pointer([...at, key]), 'a value', 'nothing')),
    ...keysOf(value).flatMap((key) => {
      const property = Object.hasOwn(properties, key) ? properties[key] : undefined
      if (property !== undefined) return faultsOf(property, getOwn(value, key), [...at, key])
      const known = Object.keys(properties).join(', ')
      return [decodeError('type', pointer([...at, key]), `one of the keys ${known}`, 'an unknown key')]
    }),
  ]
}

function ruleFaults(rule: RoleRule, index: number): ReadonlyArray<DecodeError> {
  const { kind, organization, becomes, drop, as } = rule
  const fault = (key: string, expected: string, actual: string): DecodeError =>
    decodeError('conflict', pointer(['rules', index, ...(key === '' ? [] : [key])]), expected, actual)
  const either = 'either becomes or drop'
  return [
    ...(becomes === undefined && drop === undefined ? [fault('', either, 'neither')] : []),
    ...(becomes !== undefined && drop !== undefined ? [fault('', either, 'both')] : []),
    ...needsTarget
      .filter((key) => rule[key] !== undefined && becomes === undefined)
      .map((key) => fault(key, 'nothing without becomes', key)),
    ...(as !== undefined && kind !== 'team' ? [fault('as', 'a role in a team', `kind ${kind}`)] : []),
    ...(organization !== undefined && kind === 'person'
      ? [fault('organization', 'a role in an organization or a team', `kind ${kind}`)]
      : []),
  ]
}

/** Two rules for one role are one where they say the same. */
function contradictions(rules: ReadonlyArray<RoleRule>): ReadonlyArray<DecodeError> {
  const seen = new Map<string, { readonly index: number; readonly result: string }>()
  return rules.flatMap(({ from, to, kind, value, organization, becomes, display, level, as }, index) => {
    const key = JSON.stringify([from, to, kind, value, organization])
    const result = JSON.stringify([becomes, display, level, as])
    const earlier = seen.get(key)
    if (earlier === undefined) seen.set(key, { index, result })
    if (earlier === undefined || earlier.result === result) return []
    return [decodeError('conflict', pointer(['rules', index]), `the result of /rules/${earlier.index}`, 'another one')]
  })
}
