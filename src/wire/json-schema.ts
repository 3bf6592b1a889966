/**
 * The JSON Schema (2020-12) of a wire: a fold over its shape. What decode accepts is valid; what it refuses for its type, or
 * because its id is missing, is not. Formats are described and not required, as decode does not require them. Only a known
 * place whose row has a schema is stricter here: decode keeps whatever stands there.
 */
import { pointer } from '../DecodeError.js'
import type { Json, JsonObject } from '../Json.js'
import { linesOf } from './capability.js'
import { type AnyLeaf, orNull } from './Leaf.js'
import type { Notes, Place } from './Row.js'
import { type ObjectShape, type Shape, shapeOf } from './shape.js'
import type { Table } from './Table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a schema is made of: a codec of a record, or of a request, which has a method.
 *
 * @category model
 */
export interface SchemaSpec {
  readonly id: string
  readonly title: string
  readonly table: Table
  readonly method?: string
}

interface ObjectSchema extends JsonObject {
  readonly type: 'object'
  readonly properties: JsonObject
}

/** What the fold carries along: whether null may stand for any value, and what the rows say of their places. */
interface Fold {
  readonly nullable: boolean
  readonly notes: ReadonlyMap<string, Notes>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the JSON Schema of a record, or of the body of a request. Objects are open. In a record any value may be null but
 * the id; in a request none is null, and what the provider cannot do without is required.
 *
 * @category constructors
 */
export function jsonSchemaOf({ id, title, table, method }: SchemaSpec): JsonObject {
  const isRequest = method !== undefined
  const root = objectSchema(shapeOf(table), [], { nullable: !isRequest, notes: notesOf(table) })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:identikit:${id}`,
    title,
    ...(isRequest ? root : withId(root, table)),
  }
}

function objectSchema({ properties }: ObjectShape, at: Place, fold: Fold): ObjectSchema {
  const required = [...properties.keys()].filter((key) => fold.notes.get(pointer([...at, key]))?.required === true)
  return {
    type: 'object',
    properties: propertiesSchema(properties, at, fold),
    ...(fold.nullable || required.length === 0 ? {} : { required }),
  }
}

function propertiesSchema(properties: ReadonlyMap<string, Shape>, at: Place, fold: Fold): JsonObject {
  return Object.fromEntries(
    [...properties].map(([key, shape]) => {
      const place = [...at, key]
      const schema = shapeSchema(shape, place, fold)
      return [key, { ...nullIn(schema, fold), ...described(shape, fold.notes.get(pointer(place))) }]
    }),
  )
}

function shapeSchema(shape: Shape, at: Place, fold: Fold): JsonObject {
  switch (shape._tag) {
    case 'object':
      return objectSchema(shape, at, fold)
    case 'leaf': {
      const inside = shape.inside && { properties: propertiesSchema(shape.inside.properties, at, fold) }
      return { ...shape.leaf.schema, ...inside }
    }
    case 'list': {
      const item = objectSchema(shape.item, [...at, '*'], fold)
      return {
        type: shape.orText ? ['array', 'string'] : 'array',
        items: nullIn(shape.orIds ? { ...item, type: ['object', 'string'] } : item, fold),
      }
    }
    case 'map':
      return { type: 'object', additionalProperties: nullIn(objectSchema(shape.item, [...at, '*'], fold), fold) }
    case 'secret':
      return {}
    case 'known':
      return shape.schema
  }
}

function nullIn(schema: JsonObject, { nullable }: Fold): JsonObject {
  if (nullable) return orNull(schema)
  return Object.keys(schema).length === 0 ? { not: { type: 'null' } } : schema
}

/** What a row notes of its place, after what its leaf says of itself. */
function described(shape: Shape, notes: Notes | undefined): JsonObject {
  const own = shape._tag === 'secret' ? 'a secret' : shape._tag === 'leaf' ? shape.leaf.schema.description : undefined
  const texts = [own, notes?.note].filter((text) => text !== undefined)
  return {
    ...(texts.length === 0 ? {} : { description: texts.join('; ') }),
    ...(notes?.readOnly === true ? { readOnly: true } : {}),
  }
}

function notesOf(table: Table): ReadonlyMap<string, Notes> {
  return new Map(linesOf(table).flatMap(({ row, places }) => places.map((place) => [pointer(place), row.notes])))
}

// -------------------------------------------------------------------------------------
// the id
// -------------------------------------------------------------------------------------

/** The id must stand at one of its places; a group may make it of several, and what it needs is not known here. */
function withId(root: ObjectSchema, { anchor, statements }: Table): JsonObject {
  const row = statements.find(({ paths }) => anchor !== undefined && paths.includes(anchor.text))
  const [[key = '', ...nested] = []] = row?.places ?? []
  const leaf = row?.leaves[0]
  if (row?.kind !== 'claim' || leaf === undefined || (row.places.length > 1 && !row.alias)) return root
  if (row.alias || nested.length > 0) {
    return { ...root, anyOf: row.places.map((place, index) => demandOf(place, row.leaves[index] ?? leaf)) }
  }
  const own = root.properties[key] as JsonObject
  return { ...root, required: [key], properties: { ...root.properties, [key]: { ...own, ...spokenSchema(leaf) } } }
}

function demandOf([key, ...rest]: Place, leaf: AnyLeaf): JsonObject {
  if (key === undefined) return spokenSchema(leaf)
  return { type: 'object', required: [key], properties: { [key]: demandOf(rest, leaf) } }
}

/** A leaf that says something: neither null nor, where that says nothing, the empty text. */
function spokenSchema({ schema, read }: AnyLeaf): JsonObject {
  const types: Json = schema.type ?? []
  const isText = types === 'string' || (Array.isArray(types) && types.includes('string'))
  return {
    ...(schema.type === undefined ? { not: { type: 'null' } } : { type: schema.type }),
    ...(isText && read('') === undefined ? { minLength: 1 } : {}),
  }
}
