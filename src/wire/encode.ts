/**
 * Encode: the fold of a table over a record. The raw values of a statement win exactly where reading them gives the
 * canonical value that is there now; else the statement prints. What no row names is put back from the residue.
 */
import { equalsJson, getOwn, isObject, type Json, setOwn, type UnknownObject } from '../Json.js'
import { isRedacted } from '../Redacted.js'
import { getAt } from './Path.js'
import type { Place } from './Row.js'
import { isAbsent, loweredKey, nodeAt, open, textAlone } from './residue.js'
import { carve, nodeOf, printRaws, readRaws } from './statement.js'
import { type BoundList, type BoundStatement, type PlaceNode, prefixOf, type Table } from './Table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * An object of the wire under construction.
 *
 * @category model
 */
export interface Wire {
  [key: string]: Json
}

/** One record, while it is encoded. */
interface Scope {
  readonly table: Table
  readonly wire: Wire
  readonly codec: string
  readonly own: Half
  /** The record that lies in the open; where there is none, what was kept of one is in the owner's residue. */
  readonly open: Half
}

interface Half {
  readonly node: unknown
  readonly residue: unknown
  /** The residues that tell which objects the wire had: where another record was in the open before, its own too. */
  readonly flavours: ReadonlyArray<unknown>
}

/**
 * A record, and the object that it was encoded to.
 *
 * @category model
 */
export type Item = readonly [record: unknown, wire: UnknownObject]

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Encodes a record into a new object of the wire; the record is not changed.
 *
 * @category combinators
 */
export function encodeRecord(table: Table, node: unknown, codec: string, prefix: Place = []): UnknownObject {
  return encodeHalf(table, halfOf(node, residueOf(node, codec, prefix)), codec)
}

function encodeHalf(table: Table, own: Half, codec: string): Wire {
  const opened = table.lists.find((list) => list.open !== undefined)
  const record = opened === undefined ? undefined : openRecord(opened, own.node, codec)
  const records: unknown = opened === undefined ? undefined : getAt(own.node, opened.canon)
  const flavours = Array.isArray(records) ? records.map((other) => residueOf(other, codec, [])) : []
  const open =
    record === undefined ? halfOf({}, own.residue) : { node: record, residue: residueOf(record, codec, []), flavours }
  const scope: Scope = { table, wire: {}, codec, own, open }
  for (const statement of table.statements) encodeStatement(scope, statement, own)
  for (const list of table.lists) encodeList(scope, list, record)
  putBack(scope, own.residue, table.places, [], (node) => node.owner === 'own' || record === undefined)
  if (record !== undefined) putBack(scope, open.residue, table.places, [], (node) => node.owner === 'open')
  return scope.wire
}

function halfOf(node: unknown, residue: unknown): Half {
  return { node, residue, flavours: [residue] }
}

function encodeStatement(scope: Scope, statement: BoundStatement, half: Half): void {
  const isThere = (container: Place): boolean => half.flavours.some((residue) => isObject(nodeAt(residue, container)))
  write(scope, statement, rawsFor(statement, half.node, half.residue, scope.table.places, isThere))
}

const nothing: ReadonlyArray<unknown> = []

/**
 * Gives the raw values that a statement writes at its places.
 *
 * @category combinators
 */
export function rawsFor(
  statement: BoundStatement,
  node: unknown,
  residue: unknown,
  places: PlaceNode,
  isThere: (container: Place) => boolean,
): ReadonlyArray<unknown> {
  if (statement.kind === 'mirror' || statement.places.length === 0) return nothing
  const kept = statement.places.map((place) => keptAt(residue, place, places))
  const now = statement.canon.map((path, index) => {
    const value = getAt(node, path)
    return value !== undefined && statement.guards[index]?.is(value) === true ? value : undefined
  })
  const isNothing = (value: unknown): boolean => value === undefined
  if (statement.kind === 'claim' && now.every(isNothing) && kept.every(isNothing)) return nothing
  const isSilent = !statement.needs.every((need) => getAt(node, need) !== undefined)
  const print = (): ReadonlyArray<unknown> =>
    printRaws(statement, isSilent ? now.map(() => undefined) : now, places, isThere)
  return chosen(statement, kept, now, print, isSilent)
}

/**
 * Gives the raw values that a statement writes: those that were kept, those with an edit in them, or those of the canon, which
 * are printed where they are asked for.
 *
 * @category combinators
 */
export function chosen(
  statement: BoundStatement,
  kept: ReadonlyArray<unknown>,
  now: ReadonlyArray<unknown>,
  print: () => ReadonlyArray<unknown>,
  isSilent: boolean,
): ReadonlyArray<unknown> {
  // A subject is never edited, so that what its place held, or did not, is as true as ever.
  if (statement.kind === 'echo' || statement.paths[0] === 'subject.instance') {
    const raws = kept.map((raw) => (isAbsent(raw) ? undefined : raw))
    if (readRaws(statement, raws, undefined).refusals.length > 0) return print()
    const printed = print()
    return kept.map((raw, index) => (raw === undefined ? printed[index] : raws[index]))
  }
  if (kept.every((raw) => raw === undefined)) return print()
  const reads = (raws: ReadonlyArray<unknown>): boolean => {
    const { values, leaves, refusals } = readRaws(statement, raws, undefined)
    const isSubject = statement.alias && statement.paths.includes('subject.id')
    if (isSubject && leaves.some((leaf) => leaf !== undefined && leaf !== now[0])) return false
    return (
      refusals.length === 0 &&
      statement.paths.every((_, index) => equalsJson(isSilent ? undefined : values[index], now[index]))
    )
  }
  if (reads(kept)) return kept
  if (!statement.alias) return print()
  const { leaves } = readRaws(statement, kept, undefined)
  const old = leaves.find((value) => value !== undefined)
  const edited = kept.map((raw, index) => {
    if (leaves[index] === undefined || leaves[index] !== old) return raw
    return now[0] === undefined ? undefined : statement.leaves[index]?.print(now[0])
  })
  return reads(edited) ? edited : print()
}

function write(scope: Scope, statement: BoundStatement, raws: ReadonlyArray<unknown>): void {
  for (const [index, place] of statement.places.entries()) {
    const raw = raws[index]
    if (raw !== undefined) put(scope.wire, place, raw)
  }
}

// -------------------------------------------------------------------------------------
// lists
// -------------------------------------------------------------------------------------

/**
 * Finds the record of a list that lies in the open.
 *
 * @category combinators
 */
export function openRecord(list: BoundList, node: unknown, codec: string): unknown {
  const records = getAt(node, list.canon)
  const { open: spec } = list
  if (!Array.isArray(records) || spec === undefined) return undefined
  const { anchor } = spec.table
  switch (spec.select._tag) {
    case 'first':
      return records.find((record) => anchor === undefined || getAt(record, anchor) !== undefined)
    case 'named': {
      const id = list.name === undefined ? undefined : getAt(node, list.name)
      return id === undefined || anchor === undefined
        ? undefined
        : records.find((record) => getAt(record, anchor) === id)
    }
    case 'own':
      return records.find((record) => {
        return list.place !== undefined && isAbsent(nodeAt(residueOf(record, codec, []), list.place))
      })
  }
}

function encodeList(scope: Scope, list: BoundList, record: unknown): void {
  if (list.open !== undefined) encodeOpen(scope, list, record)
  if (list.place === undefined || list.item === undefined) return
  const { own, codec } = scope
  const kept = nodeAt(own.residue, list.place)
  const records: unknown = getAt(own.node, list.canon)
  const others = Array.isArray(records) ? records.filter((item) => item !== record) : []
  const isPrinted =
    Array.isArray(records) && (others.length > 0 || record === undefined || (isObject(kept) && !isRedacted(kept)))
  if (!isPrinted) {
    if (kept === null || (list.orText && typeof kept === 'string')) put(scope.wire, list.place, kept)
    return
  }
  const items = (records as ReadonlyArray<unknown>).flatMap((item): ReadonlyArray<Item> => {
    if (item === record) return encodeTwin(scope, list, record)
    return list.item === undefined || !isObject(item)
      ? []
      : [[item, encodeRecord(list.item, item, codec, prefixOf(list))]]
  })
  put(
    scope.wire,
    list.place,
    list.key === undefined ? arrayOf(textsIn(items, list, codec), kept) : mapOf(items, list, kept),
  )
}

function encodeOpen(scope: Scope, list: BoundList, record: unknown): void {
  const { open: spec } = list
  if (spec === undefined) return
  const otherwise = record === undefined ? list.otherwise : []
  const taken = new Set(otherwise.flatMap((statement) => statement.places.map((place) => JSON.stringify(place))))
  for (const statement of spec.table.statements) {
    if (statement.places.every((place) => taken.has(JSON.stringify(place)))) continue
    encodeStatement(scope, statement, scope.open)
  }
  for (const statement of otherwise) encodeStatement(scope, statement, scope.own)
  for (const inner of spec.table.lists) {
    if (record !== undefined) encodeList({ ...scope, own: scope.open }, inner, undefined)
    else if (inner.place !== undefined) {
      const raw = open(nodeAt(scope.open.residue, inner.place))
      if (raw === null || Array.isArray(raw)) put(scope.wire, inner.place, raw)
    }
  }
}

/** Writes the item that repeats the record in the open, unless the wire had none. */
function encodeTwin(scope: Scope, list: BoundList, record: unknown): ReadonlyArray<Item> {
  const { overlay, place } = list
  if (overlay === undefined || place === undefined) return []
  const residue = nodeAt(scope.open.residue, place)
  return isAbsent(residue) ? [] : [[record, encodeHalf(overlay, halfOf(record, residue), scope.codec)]]
}

/**
 * Writes an item that was a text alone as a text, unless there is more to say of it now.
 *
 * @category combinators
 */
export function textsIn(items: ReadonlyArray<Item>, { orIds }: BoundList, codec: string): ReadonlyArray<Json> {
  return items.map(([item, wire]) => {
    const isText = orIds !== undefined && nodeAt(residueOf(item, codec, []), [textAlone]) === true
    const { [textAlone]: _, ...rest } = wire
    const [key, ...others] = Object.keys(rest)
    return (isText ? (key === orIds && others.length === 0 ? rest[key] : rest) : wire) as Json
  })
}

/**
 * Joins the items of a list and the entries that are no records, each at its index.
 *
 * @category combinators
 */
export function arrayOf(items: ReadonlyArray<Json>, kept: unknown): Json {
  const array = [...items]
  if (!isObject(kept)) return array
  for (const key of Object.keys(kept)) {
    const raw = open(kept[key])
    if (/^\d{1,9}$/.test(key) && raw !== undefined) array.splice(Number(key), 0, raw)
  }
  return array
}

/**
 * Joins the items of a map and the entries that are no records, each under its key.
 *
 * @category combinators
 */
export function mapOf(items: ReadonlyArray<Item>, list: Pick<BoundList, 'key'>, kept: unknown): Json {
  const map = {}
  for (const [item, wire] of items) {
    const key = list.key === undefined ? undefined : getAt(item, list.key)
    if (typeof key === 'string' && !Object.hasOwn(map, key)) setOwn(map, key, wire)
  }
  if (!isObject(kept)) return map
  for (const key of Object.keys(kept)) {
    const raw = open(kept[key])
    if (!Object.hasOwn(map, key) && raw !== undefined) setOwn(map, key, raw)
  }
  return map
}

// -------------------------------------------------------------------------------------
// what no row names
// -------------------------------------------------------------------------------------

/**
 * Puts back what no statement decides: unknown and known keys, secrets, empty objects.
 *
 * @category combinators
 */
export function putBack(
  scope: Pick<Scope, 'wire'>,
  residue: unknown,
  node: PlaceNode,
  at: Place,
  isMine: (node: PlaceNode) => boolean,
): void {
  if (!isObject(residue) || isRedacted(residue)) return
  let container: Wire | undefined
  for (const key of Object.keys(residue)) {
    const kept = residue[key]
    const name = loweredKey(key)
    if (name === undefined) continue
    const child = node.children.get(name)
    if (child?.row === 'statement' && child.children.size === 0) continue
    if (at.length === 0 && child?.row !== 'statement' && (child === undefined || child.row !== undefined)) {
      if (child?.row === 'list' || !isMine(child ?? node)) continue
      const raw = open(kept)
      if (raw !== undefined && getOwn(scope.wire, name) === undefined) setOwn(scope.wire, name, raw)
      continue
    }
    if (child === undefined || child.row === 'secret' || child.row === 'known') {
      const raw = isMine(child ?? node) ? open(kept) : undefined
      if (raw === undefined) continue
      if (container === undefined) container = put(scope.wire, [...at, name], raw)
      else if (getOwn(container, name) === undefined) setOwn(container, name, raw)
      continue
    }
    const place = [...at, name]
    if (child.row === 'statement') {
      putBackCarved(scope, kept, child, place, isMine)
    } else if (child.row === undefined && isObject(kept) && !isRedacted(kept)) {
      if (isMine(child)) put(scope.wire, place, {})
      putBack(scope, kept, child, place, isMine)
    } else if (child.row === undefined && kept === null && isMine(child)) {
      put(scope.wire, place, null)
    }
  }
}

/** Puts back the secrets inside a value that the canon holds as a whole; the canon's object is copied, not written to. */
function putBackCarved(
  scope: Pick<Scope, 'wire'>,
  residue: unknown,
  node: PlaceNode,
  at: Place,
  isMine: (node: PlaceNode) => boolean,
): void {
  for (const [key, child] of node.children) {
    const raw = isMine(child) ? open(nodeAt(residue, [key])) : undefined
    if (raw === undefined) continue
    const [last = ''] = at.slice(-1)
    const container = put(scope.wire, at, {})
    if (container === undefined) continue
    const copy = { ...(container[last] as UnknownObject) }
    setOwn(copy, key, raw)
    setOwn(container, last, copy)
  }
}

/** Gives what was kept at a place of a statement: a raw value, or the note that there was none. */
function keptAt(residue: unknown, place: Place, places: PlaceNode): unknown {
  const node = nodeAt(residue, place)
  if (node === undefined || isAbsent(node)) return node
  return carve(open(node), nodeOf(places, place))
}

/**
 * Puts a value where nothing stands yet, and makes the objects on the way. Gives the object that holds the place, or
 * `undefined` where something else is in the way.
 *
 * @category combinators
 */
export function put(wire: Wire, place: Place, value: unknown): Wire | undefined {
  let at = wire
  for (const key of place.slice(0, -1)) {
    const below = getOwn(at, key)
    if (below !== undefined && !isObject(below)) return undefined
    const child = (below ?? {}) as Wire
    if (below === undefined) setOwn(at, key, child)
    at = child
  }
  const last = place.at(-1)
  if (last !== undefined && getOwn(at, last) === undefined) setOwn(at, last, value)
  return at
}

function residueOf(node: unknown, codec: string, prefix: Place): unknown {
  return nodeAt(node, ['residue', codec, ...prefix])
}
