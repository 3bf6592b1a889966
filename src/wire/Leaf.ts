/**
 * Leaf codecs: one wire value, one canonical value. A leaf answers `undefined` where the wire says nothing that it
 * understands (an empty text, an instant that is no instant): the row then keeps the raw value in the residue. It refuses
 * only a value of another JSON type. `null` never reaches a leaf.
 */
import { isObject, type Json, type JsonObject, setOwn, typeName } from '../Json.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

const refusal: unique symbol = Symbol('refusal')

/**
 * Why a leaf does not take a value: another type was expected, at a place inside the value.
 *
 * @category model
 */
export interface Refusal {
  readonly [refusal]: ReadonlyArray<Fault>
}

/**
 * One thing that is wrong with a value: the place inside the value, what belongs there, and the type that is there.
 *
 * @category model
 */
export interface Fault {
  readonly at: ReadonlyArray<string | number>
  readonly expected: string
  readonly actual: string
}

/**
 * A small codec of one wire value.
 *
 * Laws: `read(print(a))` is `a` for every `a` that prints; neither function throws.
 *
 * @category model
 */
export interface Leaf<A> {
  readonly name: string
  /** The JSON Schema of what is not refused, `null` aside. */
  readonly schema: JsonObject
  /** Wire values in the plain form. */
  readonly examples: ReadonlyArray<Json>
  /** Wire values that are taken, but that print otherwise or say nothing. */
  readonly odd: ReadonlyArray<Json>
  readonly read: (raw: Json) => A | undefined | Refusal
  readonly print: (value: A) => Json | undefined
  /** Whether a value breaks the documented format: kept all the same, and reported by `check`. */
  readonly breaksFormat?: (value: A) => boolean
}

/** A leaf of no known type, as rows hold it. */
export type AnyLeaf = Leaf<unknown>

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Refuses a value, naming its type and not the value.
 *
 * @category constructors
 */
export function refuse(expected: string, value: unknown, at: ReadonlyArray<string | number> = []): Refusal {
  return { [refusal]: [{ at, expected, actual: typeName(value) }] }
}

/**
 * Lists what is wrong with a value.
 *
 * @category errors
 */
export function faultsOf(refused: Refusal, at: ReadonlyArray<string | number> = []): ReadonlyArray<Fault> {
  return refused[refusal].map((fault) => ({ ...fault, at: [...at, ...fault.at] }))
}

/**
 * Tells whether a leaf refused.
 *
 * @category constructors
 */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && refusal in value
}

/**
 * Makes a leaf for a provider's words for ours. A word that is not in the map says nothing and stays residue: enums are
 * open.
 *
 * @category constructors
 */
export function choice<A extends string>(words: Readonly<Record<string, A>>): Leaf<A> {
  const ours = new Map(Object.entries(words))
  const theirs = new Map(Object.entries(words).map(([word, value]) => [value, word]))
  const leaf: Leaf<A> = {
    name: `one of ${[...ours.keys()].join(', ')}`,
    schema: { type: 'string' },
    examples: [...ours.keys()],
    odd: ['', 'something_new'],
    read: (raw) => (typeof raw === 'string' ? ours.get(raw) : refuse('a text', raw)),
    print: (value) => theirs.get(value),
  }
  const usual = Object.entries(words).filter(([word, value]) => theirs.get(value) === word)
  vocabularies.set(leaf.read, { print: leaf.print as AnyLeaf['print'], words: new Map(usual) })
  return leaf
}

interface Vocabulary {
  readonly print: AnyLeaf['print']
  readonly words: ReadonlyMap<string, string>
}

const vocabularies: WeakMap<object, Vocabulary> = new WeakMap()

/**
 * Gives what the words of a choice mean, those that print as they were read; undefined where a leaf is not made by `choice`
 * alone.
 *
 * @category combinators
 */
export function wordsOf({ read, print }: AnyLeaf): ReadonlyMap<string, string> | undefined {
  const vocabulary = vocabularies.get(read)
  return vocabulary?.print === print ? vocabulary.words : undefined
}

/**
 * Makes a leaf for a list of small objects, from the key and the leaf of each property; an object without the first one
 * says nothing.
 *
 * @category constructors
 */
export function objects<A extends object>(
  properties: {
    readonly [K in keyof A]-?: readonly [key: string, leaf: Leaf<NonNullable<A[K]>>]
  },
): Leaf<ReadonlyArray<A>> {
  const entries = Object.entries(properties) as ReadonlyArray<[string, readonly [string, AnyLeaf]]>
  const [anchor] = entries
  const readOne = (raw: JsonObject): A | undefined | Refusal => {
    const value = {}
    const faults: Array<Fault> = []
    for (const [name, [key, leaf]] of entries) {
      const part = Object.hasOwn(raw, key) ? raw[key] : undefined
      if (part === undefined || part === null) continue
      const read = leaf.read(part)
      if (isRefusal(read)) faults.push(...faultsOf(read, [key]))
      else if (read !== undefined) setOwn(value, name, read)
    }
    if (faults.length > 0) return { [refusal]: faults }
    return anchor !== undefined && Object.hasOwn(value, anchor[0]) ? (value as A) : undefined
  }
  const example = (form: 'examples' | 'odd'): JsonObject =>
    Object.fromEntries(entries.map(([, [key, leaf]]) => [key, leaf[form][0] ?? leaf.examples[0] ?? null]))
  return {
    name: `list of {${entries.map(([, [key, leaf]]) => `${key}: ${leaf.name}`).join(', ')}}`,
    schema: {
      type: 'array',
      items: {
        type: ['object', 'null'],
        properties: Object.fromEntries(entries.map(([, [key, leaf]]) => [key, orNull(leaf.schema)])),
      },
    },
    examples: [[example('examples')], []],
    odd: [[example('odd')], [null], [{ ...example('examples'), unheard: true }]],
    read: (raw) => listOf(raw, (item) => (isObject(item) ? readOne(item as JsonObject) : refuse('an object', item))),
    print: (list) =>
      list.map((value) => {
        const object = {}
        for (const [name, [key, leaf]] of entries) {
          const part = (value as Record<string, unknown>)[name]
          const printed = part === undefined ? undefined : leaf.print(part)
          if (printed !== undefined) setOwn(object, key, printed)
        }
        return object
      }),
  }
}

/**
 * Reads a list item by item. Null items say nothing; what an item reads as nothing is left out.
 *
 * @category combinators
 */
export function listOf<A>(raw: Json, readItem: (item: Json) => A | undefined | Refusal): ReadonlyArray<A> | Refusal {
  if (!Array.isArray(raw)) return refuse('a list', raw)
  const list: Array<A> = []
  const faults: Array<Fault> = []
  for (const [index, item] of (raw as ReadonlyArray<Json>).entries()) {
    const read = item === null ? undefined : readItem(item)
    if (isRefusal(read)) faults.push(...faultsOf(read, [index]))
    else if (read !== undefined) list.push(read)
  }
  return faults.length > 0 ? { [refusal]: faults } : list
}

/**
 * Lets a JSON Schema take `null` as well.
 *
 * @category constructors
 */
export function orNull(schema: JsonObject): JsonObject {
  const { type } = schema
  if (type === undefined) return Object.keys(schema).length === 0 ? schema : { anyOf: [schema, { type: 'null' }] }
  return { ...schema, type: Array.isArray(type) ? [...new Set([...type, 'null'])] : [type, 'null'] }
}
