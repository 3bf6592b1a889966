/**
 * Shapes: which keys a plan looks for in a line, and where it notes what stands there. A record of a shape is noted as a
 * row of numbers: of each place, from where to where its value stands and of which form it is; of each object, the members
 * that the shape does not name.
 */
import { newKeyBook } from './KeyBook.js'
import { newScanner, type Scanner } from './Scanner.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a plan looks for at a place. `object`: one whose keys have places of their own. `list`, `map`: one of records.
 * `entries`: a list whose records are part of the one that it stands in: its layout tells theirs.
 *
 * @category model
 */
export type Wanted =
  | { readonly _tag: 'value' }
  | ObjectWanted
  | { readonly _tag: 'list' | 'map' | 'entries'; readonly item: ObjectWanted }

/**
 * An object that a plan looks into.
 *
 * @category model
 */
export interface ObjectWanted {
  readonly _tag: 'object'
  readonly children: ReadonlyMap<string, Wanted>
}

/**
 * The kinds of what is wanted, as numbers.
 *
 * @category model
 */
export const wantedKind = { value: 0, object: 1, list: 2, map: 3, entries: 4 } as const

/**
 * Where in a row the head of it stands: the row that follows in the same list, the key that it stands under, and its layout.
 *
 * @category model
 */
export const header = { next: 0, keyFrom: 1, keyTo: 2, layout: 3, size: 4 } as const

/**
 * A place that was found in a shape: where in the row the value is noted, and where, of an object, its members are.
 *
 * @category model
 */
export interface Spot {
  readonly wanted: Wanted
  readonly cell: number
  readonly members: number
  /** The shape of the records, where they are many. */
  readonly record: number
}

/**
 * A list of entries in the shape of a record.
 *
 * @category model
 */
export interface EntriesSpot {
  readonly cell: number
  readonly record: number
}

/**
 * The shapes of a plan, as tables of numbers. A child is a key of an object that is looked into.
 *
 * @category model
 */
export interface Shapes {
  readonly keyCount: number
  /** From object times keys, and key, to the child; -1 where there is none. */
  readonly childOf: Int16Array
  /** From child, or from the beginning of an object behind all children, to the child that came next the last time. */
  readonly guesses: Int32Array
  readonly childCount: number
  /** Of each child the numbers that `child` names. */
  readonly children: Int32Array
  /** The keys with their closing quote and colon, four bytes in each number. */
  readonly words: Int32Array
  /** Where in the row the members of an object are noted. */
  readonly membersOf: Int32Array
  readonly rootOf: Int32Array
  readonly strideOf: Int32Array
  /** Of each shape of records the first of its forms; where in the row each form is noted. */
  readonly formsFrom: Int32Array
  readonly forms: Int32Array
  /** Of each shape of records its lists of entries: where in the row such a list is noted, and the shape of its entries. */
  readonly entriesOf: ReadonlyArray<ReadonlyArray<EntriesSpot>>
  /** Finds a place in the shape of a record. */
  readonly find: (record: number, place: ReadonlyArray<string>) => Spot | undefined
}

/**
 * What is noted of a child: where in the row, what is wanted, and the object or the shape of the records; the first word of
 * its key, how many whole words it has, the mask and the bytes of what is left, and the length of all.
 *
 * @category model
 */
export const child = { cell: 0, kind: 1, target: 2, word: 3, words: 4, mask: 5, rest: 6, length: 7, size: 8 } as const

interface Growing {
  readonly children: Array<{ object: number; key: string; cell: number; kind: number; target: number }>
  readonly membersOf: Array<number>
  readonly rootOf: Array<number>
  readonly strideOf: Array<number>
  readonly spots: Array<Map<string, Spot>>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the tables of a shape and a scanner that knows its keys. The line's own record has the number 0.
 *
 * @category constructors
 */
export function shapesOf(root: ObjectWanted): { readonly shapes: Shapes; readonly scanner: Scanner } {
  const growing: Growing = { children: [], membersOf: [], rootOf: [], strideOf: [], spots: [] }
  addRecord(growing, root)
  const { children, membersOf, rootOf, strideOf, spots } = growing
  const keys = [...new Set(children.map(({ key }) => key))]
  const childOf = new Int16Array(membersOf.length * keys.length).fill(-1)
  for (const [index, { object, key }] of children.entries()) childOf[object * keys.length + keys.indexOf(key)] = index
  const guesses = new Int32Array(children.length + membersOf.length).fill(-1)
  for (const [index, { object }] of children.entries()) {
    const next = children.findIndex((other, at) => at > index && other.object === object)
    guesses[index] = next
    const first = children.length + object
    if (guesses[first] === -1) guesses[first] = index
  }
  const formsOf = spots.map((each) => [...each.values()].filter(({ cell }) => cell >= 0).map(({ cell }) => cell + 2))
  const words: Array<number> = []
  const table = new Int32Array(children.length * child.size)
  for (const [index, { key, cell, kind, target }] of children.entries()) {
    table.set([cell, kind, target, ...wordsOf(key, words)], index * child.size)
  }
  return {
    shapes: {
      keyCount: keys.length,
      childOf,
      guesses,
      childCount: children.length,
      children: table,
      words: Int32Array.from(words),
      membersOf: Int32Array.from(membersOf),
      rootOf: Int32Array.from(rootOf),
      strideOf: Int32Array.from(strideOf),
      formsFrom: Int32Array.from([0, ...formsOf.map((_, record) => formsOf.slice(0, record + 1).flat().length)]),
      forms: Int32Array.from(formsOf.flat()),
      entriesOf: spots.map((each) => [...each.values()].filter(({ wanted }) => wanted._tag === 'entries')),
      find: (record, place) => spots[record]?.get(JSON.stringify(place)),
    },
    scanner: newScanner(newKeyBook(keys)),
  }
}

function wordsOf(key: string, words: Array<number>): ReadonlyArray<number> {
  const bytes = new TextEncoder().encode(`${key}":`)
  const view = new DataView(new ArrayBuffer(bytes.length + 4))
  for (const [index, byte] of bytes.entries()) view.setUint8(index, byte)
  const first = words.length
  const whole = bytes.length >> 2
  for (let index = 0; index < whole; index++) words.push(view.getInt32(4 * index, true))
  const mask = (1 << (8 * (bytes.length & 3))) - 1
  return [first, whole, mask, view.getInt32(4 * whole, true) & mask, bytes.length]
}

function addRecord(growing: Growing, root: ObjectWanted): number {
  const record = growing.rootOf.length
  growing.rootOf.push(0)
  growing.strideOf.push(header.size)
  growing.spots.push(new Map())
  growing.rootOf[record] = addObject(growing, record, root, [])
  return record
}

function addObject(growing: Growing, record: number, wanted: ObjectWanted, place: ReadonlyArray<string>): number {
  const object = growing.membersOf.length
  growing.membersOf.push(take(growing, record, 2))
  if (place.length === 0) {
    const members = growing.membersOf[object] ?? 0
    growing.spots[record]?.set('[]', { wanted, cell: -1, members, record: -1 })
  }
  for (const [key, below] of wanted.children) {
    const cell = take(growing, record, 3)
    const found = { object, key, cell, kind: wantedKind[below._tag] as number, target: 0 }
    growing.children.push(found)
    const at = [...place, key]
    if (below._tag === 'object') found.target = addObject(growing, record, below, at)
    const isMany = below._tag === 'list' || below._tag === 'map' || below._tag === 'entries'
    if (isMany) found.target = addRecord(growing, below.item)
    growing.spots[record]?.set(JSON.stringify(at), {
      wanted: below,
      cell,
      members: below._tag === 'object' ? (growing.membersOf[found.target] ?? -1) : -1,
      record: isMany ? found.target : -1,
    })
  }
  return object
}

function take({ strideOf }: Growing, record: number, size: number): number {
  const at = strideOf[record] ?? 0
  strideOf[record] = at + size
  return at
}
