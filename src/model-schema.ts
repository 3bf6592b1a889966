/**
 * The JSON Schema (2020-12) of an Identity, and of an organization, as `identityToJson` writes them: a fold over the io-ts codec of the model.
 */
import type * as t from 'io-ts'
import { IdentityModel, RosterModel, SubjectId } from './Identity.js'
import type { JsonObject } from './Json.js'
import { Timestamp } from './Timestamp.js'
import { elementOf, propertiesOf, requiredOf } from './wire/Path.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

interface Tagged {
  readonly _tag?: string
  readonly name: string
  readonly type?: t.Mixed
  readonly keys?: Readonly<Record<string, unknown>>
}

/** Years 0000 to 9999, UTC, milliseconds. A day that no calendar has is left to the format. */
const instant: JsonObject = {
  type: 'string',
  format: 'date-time',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$',
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the JSON Schema of an Identity. The records that have a name of their own stand under `$defs`; objects are open.
 *
 * @category constructors
 */
export function identitySchema(): JsonObject {
  return documentOf(IdentityModel, 'identity')
}

/**
 * Makes the JSON Schema of an organization with its members.
 *
 * @category constructors
 */
export function organizationSchema(): JsonObject {
  return documentOf(RosterModel, 'organization')
}

function documentOf(model: t.Mixed, id: string): JsonObject {
  const definitions = new Map<string, JsonObject>()
  const root = recordSchema(model, definitions)
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:identikit:${id}`,
    title: model.name,
    ...root,
    $defs: Object.fromEntries(definitions),
  }
}

function schemaOf(codec: t.Mixed, definitions: Map<string, JsonObject>): JsonObject {
  const { _tag, name, type, keys = {} } = codec as Tagged
  const element = elementOf(codec)
  if (element !== undefined) return { type: 'array', items: schemaOf(element, definitions) }
  if (name === SubjectId.name) return { type: 'string', minLength: 1 }
  switch (_tag) {
    case 'StringType':
      return { type: 'string' }
    case 'NumberType':
      return { type: 'number' }
    case 'BooleanType':
      return { type: 'boolean' }
    case 'UnknownType':
      return {}
    case 'AnyDictionaryType':
      return { type: 'object' }
    case 'KeyofType':
      return { enum: Object.keys(keys) }
    case 'RefinementType':
      if (name !== Timestamp.name) break
      definitions.set(name, instant)
      return { $ref: `#/$defs/${name}` }
    case 'ReadonlyType':
      if (!/^\w+$/.test(name)) return type === undefined ? {} : schemaOf(type, definitions)
      if (!definitions.has(name)) definitions.set(name, recordSchema(codec, definitions))
      return { $ref: `#/$defs/${name}` }
    case 'InterfaceType':
    case 'PartialType':
    case 'IntersectionType':
      return recordSchema(codec, definitions)
  }
  throw new Error(`the model has a codec that no schema is known for: ${name}`)
}

function recordSchema(codec: t.Mixed, definitions: Map<string, JsonObject>): JsonObject {
  const required = requiredOf(codec)
  const properties = Object.entries(propertiesOf(codec)).map(([key, property]) => [
    key,
    schemaOf(property, definitions),
  ])
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
  }
}
