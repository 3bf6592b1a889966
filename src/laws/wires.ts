/**
 * The generator of wires: a fold over the shape of a table. It aims at trouble: nulls, empty and odd values, unknown keys,
 * `__proto__`, keys named like credentials, lone surrogates, numbers at 2^53. Everything that it makes, decode accepts.
 */
import * as fc from 'fast-check'
import { type Json, type JsonObject, keysOf, setOwn } from '../Json.js'
import type { AnyLeaf } from '../wire/Leaf.js'
import type { Place } from '../wire/Row.js'
import { type ObjectShape, type Shape, shapeOf } from '../wire/shape.js'
import type { Table } from '../wire/Table.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Generates wires that a table accepts.
 *
 * @category constructors
 */
export function wiresOf(table: Table): fc.Arbitrary<JsonObject> {
  const subject = table.statements.find((statement) => statement.paths.includes(table.anchor?.text ?? ''))
  const places = subject?.places ?? []
  const ids = fc.constantFrom(...(subject?.leaves[0]?.examples ?? []))
  const stated = fc.subarray([...places], { minLength: Math.min(1, places.length) })
  return fc.tuple(objectOf(shapeOf(table)), ids, stated).map(([wire, id, stating]) => {
    for (const place of places) remove(wire, place)
    for (const place of stating) put(wire, place, id)
    return throughJson(wire)
  })
}

/**
 * Generates any JSON, with keys that are traps.
 *
 * @category constructors
 */
export const anyJson: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.constantFrom(0, -1, 0.1, 2 ** 53, 1e21, 5e-8),
    fc.integer(),
    fc.constantFrom('', '\ud800', 'null', '2020-02-31T00:00:00Z'),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.array(fc.tuple(keyOf(), tie('json')), { maxLength: 3 }).map(fromEntries),
  ),
})).json

/**
 * Sends a value through JSON: what no wire can hold is gone.
 *
 * @category combinators
 */
export function throughJson<A>(value: A): A {
  return JSON.parse(JSON.stringify(value))
}

function objectOf(shape: ObjectShape): fc.Arbitrary<JsonObject> {
  const known = [...shape.properties].map(([key, property]) =>
    fc.option(arbitraryOf(property), { freq: 2, nil: undefined }).map((value) => [key, value] as const),
  )
  const unknown = fc
    .array(fc.tuple(keyOf(), anyJson), { maxLength: 2 })
    .map((entries) => entries.filter(([key]) => !shape.properties.has(key)))
  return fc.tuple(fc.tuple(...known), unknown).map(([entries, others]) => fromEntries([...entries, ...others]))
}

function arbitraryOf(shape: Shape): fc.Arbitrary<Json> {
  switch (shape._tag) {
    case 'object':
      return orNull(objectOf(shape))
    case 'leaf':
      return leafOf(shape.leaf, shape.inside)
    case 'list': {
      const item = orNull(objectOf(shape.item))
      const list: fc.Arbitrary<Json> = fc.array(
        shape.orIds ? fc.oneof(item, fc.constantFrom('', 'an-id', 'another')) : item,
        {
          maxLength: 4,
        },
      )
      return orNull(shape.orText ? fc.oneof({ weight: 4, arbitrary: list }, fc.constantFrom('', 'a text')) : list)
    }
    case 'map':
      return orNull(fc.array(fc.tuple(keyOf(), orNull(objectOf(shape.item))), { maxLength: 4 }).map(fromEntries))
    case 'secret':
      return orNull(fc.oneof(fc.constantFrom<Json>('s:abc.def', 'cafe 0123', ''), anyJson))
    case 'known':
      return anyJson
  }
}

function leafOf(leaf: AnyLeaf, inside: ObjectShape | undefined): fc.Arbitrary<Json> {
  const odd = leaf.odd.length === 0 ? leaf.examples : leaf.odd
  const values = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...leaf.examples) },
    { weight: 2, arbitrary: fc.constantFrom(...odd) },
    { weight: 2, arbitrary: anyOfType(leaf) },
    { weight: 1, arbitrary: fc.constant(null) },
  )
  if (inside === undefined) return values
  return fc.tuple(values, objectOf(inside)).map(([value, carved]) => {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? fromEntries([...Object.entries(value), ...Object.entries(carved)])
      : value
  })
}

/** What the schema of a leaf allows, so far as it is simple; else the examples. */
function anyOfType(leaf: AnyLeaf): fc.Arbitrary<Json> {
  const { type, items, enum: words, ...rest } = leaf.schema
  if (type === undefined && Object.keys(rest).length === 0 && words === undefined) return anyJson
  const narrowing = Object.keys(rest).filter((key) => key !== 'description' && key !== 'title')
  if (words !== undefined || items !== undefined || narrowing.length > 0) return fc.constantFrom(...leaf.examples)
  const types = (Array.isArray(type) ? type : [type]).map(simple).filter((arbitrary) => arbitrary !== undefined)
  return types.length === 0 ? fc.constantFrom(...leaf.examples) : fc.oneof(...types)
}

function simple(type: Json | undefined): fc.Arbitrary<Json> | undefined {
  switch (type) {
    case 'string':
      return fc.string({ unit: 'binary', maxLength: 12 })
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer()
    case 'number':
      return fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    case 'object':
      return fc.array(fc.tuple(keyOf(), anyJson), { maxLength: 3 }).map(fromEntries)
    default:
      return undefined
  }
}

function keyOf(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      'x_unheard_of',
      'apiToken',
      'client-secret',
      'sid',
      '',
      '7',
    ),
    fc.uuid(),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
}

function orNull<A extends Json>(arbitrary: fc.Arbitrary<A>): fc.Arbitrary<Json> {
  return fc.oneof({ weight: 12, arbitrary }, { weight: 1, arbitrary: fc.constant(null) })
}

/** A key that comes twice keeps its last value. */
function fromEntries(entries: ReadonlyArray<readonly [string, Json | undefined]>): JsonObject {
  const object = {}
  for (const [key, value] of entries) if (value !== undefined) setOwn(object, key, value)
  return object
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

type Mutable = { [key: string]: unknown }

/**
 * Removes a place from a wire.
 *
 * @category combinators
 */
export function remove(wire: unknown, place: Place): void {
  const container = containerOf(wire, place)
  if (container !== undefined) delete container[place.at(-1) ?? '']
}

/** Puts a value at a place, over whatever is in the way. */
function put(wire: unknown, [key = '', ...rest]: Place, value: Json): void {
  const object = wire as Mutable
  if (rest.length === 0) {
    setOwn(object, key, value)
    return
  }
  const below = object[key]
  if (typeof below !== 'object' || below === null || Array.isArray(below)) setOwn(object, key, {})
  put(object[key], rest, value)
}

function containerOf(wire: unknown, place: Place): Mutable | undefined {
  let at = wire
  for (const key of place.slice(0, -1)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Mutable)[key]
  }
  return typeof at === 'object' && at !== null ? (at as Mutable) : undefined
}

/**
 * Removes the objects that hold nothing, so that a container that came or went with its last key is no difference.
 *
 * @category combinators
 */
export function prune(value: Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const pruned = {}
  for (const key of keysOf(value)) {
    const below = prune((value as JsonObject)[key] ?? null)
    const isEmpty = typeof below === 'object' && below !== null && Object.keys(below).length === 0
    if (!isEmpty) setOwn(pruned, key, below)
  }
  return pruned
}
