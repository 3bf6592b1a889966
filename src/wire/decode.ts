/**
 * Decode: the fold of a table over a wire. Each statement reads its places; where writing what was read would print
 * something else, its raw values stay in the residue.
 */
import { type DecodeErrorTag, pointer } from '../DecodeError.js'
import { equalsJson, getListed, isObject, keysOf, typeName, type UnknownObject } from '../Json.js'
import { redact } from '../Redacted.js'
import { faultsOf, type Refusal } from './Leaf.js'
import { getAt, setAt } from './Path.js'
import type { Place } from './Row.js'
import { absent, graft, isCredential, keep, keepOpen, plant, raisedKey, type Tree, textAlone } from './residue.js'
import { printRaws, rawsOf, readRaws, valueAt } from './statement.js'
import { type BoundList, type BoundStatement, type PlaceNode, prefixOf, type Table } from './Table.js'
import { isIdle, tryStatement } from './trial.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A canonical record under construction.
 *
 * @category model
 */
export interface Draft {
  [key: string]: unknown
}

/**
 * What one call of decode carries along.
 *
 * @category model
 */
export interface Decoding {
  readonly codec: string
  /** The organization that the caller names. */
  readonly organization: string | undefined
  readonly report: (tag: DecodeErrorTag, path: string, expected: string, actual: string) => void
  /** Only what is wrong is asked for: the record that comes of it counts for nothing. */
  readonly isTrial?: boolean
}

type At = ReadonlyArray<string | number>

/** One object of the wire, while it is decoded. */
interface Scope {
  readonly table: Table
  readonly wire: UnknownObject
  readonly at: At
  readonly own: Half
  /** The record that lies in the open. */
  readonly open: Half
  /** The objects of the wire that encode will write for what was read. */
  readonly written: Set<PlaceNode>
  readonly decoding: Decoding
}

/** A record and its residue. */
interface Half {
  readonly node: Draft
  readonly residue: Tree
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Decodes one object of the wire into a record that carries its residue.
 *
 * @category combinators
 */
export function decodeRecord(table: Table, wire: UnknownObject, at: At, decoding: Decoding): Draft {
  const own: Half = { node: {}, residue: {} }
  decodeInto(table, wire, at, own, decoding)
  sign(own, decoding, [])
  return own.node
}

function decodeInto(table: Table, wire: UnknownObject, at: At, own: Half, decoding: Decoding): void {
  const open: Half = { node: {}, residue: {} }
  const scope: Scope = { table, wire, at, own, open, written: new Set(), decoding }
  for (const statement of table.statements) decodeStatement(scope, statement, own)
  const records = table.lists.map((list) => decodeList(scope, list))
  sweep(scope, wire, table.places, [])
  if (decoding.isTrial === true) return
  if (records.includes(open.node)) sign(open, decoding, [])
  else graft(own.residue, open.residue)
}

/** Writes the codec's name on a residue, and hands it to the record that owns it. */
function sign(half: Half, decoding: Decoding, prefix: Place): void {
  if (Object.keys(half.residue).length === 0) return
  const tree: Tree = {}
  plant(tree, [decoding.codec, ...prefix], half.residue)
  half.node.residue = tree
}

function decodeStatement(scope: Scope, statement: BoundStatement, half: Half): void {
  const { wire, decoding } = scope
  if (decoding.isTrial === true && isIdle(statement, scope.table)) {
    tryStatement(statement, wire, scope.table.places, (place, refusal) => reportRefusal(scope, place, refusal))
    return
  }
  const raws = rawsOf(statement, wire, scope.table.places)
  if (statement.kind === 'claim' && raws.every((raw) => raw === undefined)) return
  const silent = !statement.needs.every((need) => getAt(half.node, need) !== undefined)
  const read = readRaws(statement, raws, decoding.organization)
  for (const { place, refusal } of statement.kind === 'mirror' ? [] : read.refusals) {
    reportRefusal(scope, place, refusal)
  }
  if (read.refusals.length > 0) return
  if (statement.alias && statement.paths.includes('subject.id')) reportConflict(scope, statement, read.leaves)
  if (statement.kind === 'echo') {
    decodeEcho(scope, statement, half, raws)
    return
  }
  const values = silent ? statement.paths.map(() => undefined) : read.values
  for (const [index, path] of statement.canon.entries()) {
    if (values[index] !== undefined) setAt(half.node, path, values[index])
  }
  if (statement.kind !== 'claim' || decoding.isTrial === true) return
  const isThere = (container: Place): boolean => isObject(valueAt(wire, container))
  const printed = printRaws(statement, values, scope.table.places, isThere)
  const plain = statement.places.every((_, index) => equalsJson(raws[index], printed[index]))
  for (const [index, place] of statement.places.entries()) {
    if (raws[index] === undefined) continue
    if (plain) markWritten(scope, place)
    else plant(half.residue, place, ownCopy(statement, raws[index]))
  }
}

function reportRefusal({ at, decoding }: Scope, place: Place, refusal: Refusal): void {
  for (const fault of faultsOf(refusal, [...at, ...place])) {
    decoding.report('type', pointer(fault.at), fault.expected, fault.actual)
  }
}

/** An echo states nothing: what it repeats is printed again, and only its difference is kept. */
function decodeEcho(scope: Scope, statement: BoundStatement, half: Half, raws: ReadonlyArray<unknown>): void {
  const now = statement.canon.map((path) => getAt(half.node, path))
  const printed = printRaws(statement, now, scope.table.places, () => true)
  for (const [index, place] of statement.places.entries()) {
    const raw = raws[index]
    if (equalsJson(raw, printed[index])) markWritten(scope, place)
    else plant(half.residue, place, raw === undefined ? absent : raw)
  }
}

/** The majority is right; where there is none, what came first. */
function reportConflict(scope: Scope, statement: BoundStatement, values: ReadonlyArray<unknown>): void {
  const speaking = values.filter((value) => value !== undefined)
  const votes = (value: unknown): number => speaking.filter((other) => other === value).length
  const right = speaking.reduce((best, value) => (votes(value) > votes(best) ? value : best), speaking[0])
  for (const [index, place] of statement.places.entries()) {
    if (values[index] === undefined || values[index] === right) continue
    scope.decoding.report('conflict', pointer([...scope.at, ...place]), 'the same subject everywhere', 'another one')
  }
}

// -------------------------------------------------------------------------------------
// lists
// -------------------------------------------------------------------------------------

/** Decodes a list, and gives its record in the open. */
function decodeList(scope: Scope, list: BoundList): Draft | undefined {
  const raw = list.place === undefined ? undefined : valueAt(scope.wire, list.place)
  const items = list.item === undefined ? undefined : decodeItems(scope, list, list.item, raw)
  const open = list.open === undefined ? undefined : decodeOpen(scope, list, items ?? [])
  if (scope.decoding.isTrial === true) return open
  const records = items?.filter((item) => item.record !== undefined) ?? []
  const twin = open === undefined ? undefined : decodeTwin(scope, list, open, items)
  const all = records.map((item) => (item === twin ? open : item.record))
  settle(scope, list, open === undefined || twin !== undefined ? all : [open, ...all])
  return open
}

/** Finds the item that repeats the record in the open, and keeps its difference in that record's residue. */
function decodeTwin(
  scope: Scope,
  list: BoundList,
  open: Draft,
  items: ReadonlyArray<Item> | undefined,
): Item | undefined {
  const { overlay, place } = list
  if (overlay === undefined || place === undefined || items === undefined) return undefined
  const twin = items.find((item) => item.record !== undefined && idOf(list, item.record) === idOf(list, open))
  if (twin === undefined) {
    plant(scope.open.residue, place, absent)
    return undefined
  }
  const residue = differenceOf(overlay, twin.wire, open, scope.decoding.codec)
  if (Object.keys(residue).length > 0) plant(scope.open.residue, place, residue)
  return twin
}

/**
 * Gives what an item of a list that repeats a record says otherwise than the record.
 *
 * @category combinators
 */
export function differenceOf(overlay: Table, wire: UnknownObject, record: Draft, codec: string): Tree {
  const difference: Half = { node: record, residue: {} }
  decodeInto(overlay, wire, [], difference, { codec, organization: undefined, report: () => undefined })
  return difference.residue
}

interface Item {
  readonly key: string | number
  readonly wire: UnknownObject
  readonly record: Draft | undefined
}

function decodeItems(scope: Scope, list: BoundList, item: Table, raw: unknown): ReadonlyArray<Item> | undefined {
  const { place = [], by } = list
  if (raw === undefined) return undefined
  const entries = entriesOf(list, raw)
  if (entries === undefined) {
    if (raw !== null && !(list.orText && typeof raw === 'string')) {
      const expected = by._tag === 'key' ? 'an object' : 'a list'
      scope.decoding.report('type', pointer([...scope.at, ...place]), expected, typeName(raw))
    }
    plant(scope.own.residue, place, raw)
    return undefined
  }
  return entries.flatMap(([key, raw]): ReadonlyArray<Item> => {
    const at = [...scope.at, ...place, key]
    const isText = list.orIds !== undefined && typeof raw === 'string'
    const entry = isText ? { [list.orIds]: raw } : raw
    if (!isObject(entry)) {
      if (entry !== null) scope.decoding.report('type', pointer(at), 'an object', typeName(entry))
      plant(scope.own.residue, [...place, String(key)], entry)
      return []
    }
    const half: Half = { node: {}, residue: {} }
    if (list.key !== undefined && key !== '') setAt(half.node, list.key, key)
    decodeInto(item, entry, at, half, scope.decoding)
    if (scope.decoding.isTrial === true) return [{ key, wire: entry, record: half.node }]
    if (item.anchor !== undefined && getAt(half.node, item.anchor) === undefined) {
      plant(scope.own.residue, [...place, String(key)], keep(raw))
      return []
    }
    if (isText) plant(half.residue, [textAlone], true)
    sign(half, scope.decoding, prefixOf(list))
    return [{ key, wire: entry, record: half.node }]
  })
}

function entriesOf(list: BoundList, raw: unknown): ReadonlyArray<readonly [string | number, unknown]> | undefined {
  if (list.by._tag === 'key') return isObject(raw) ? keysOf(raw).map((key) => [key, raw[key]]) : undefined
  return Array.isArray(raw) ? (raw as ReadonlyArray<unknown>).map((entry, index) => [index, entry]) : undefined
}

/** Decodes the record in the open; where it has no id, its claims say nothing and all of it is residue of the owner. */
function decodeOpen(scope: Scope, list: BoundList, items: ReadonlyArray<Item>): Draft | undefined {
  const { open, own } = scope
  const { table, select } = list.open ?? { table: scope.table, select: { _tag: 'first' } }
  const statements =
    select._tag === 'own' && !speaks(scope, table, list, items) ? withoutGiven(table) : table.statements
  const taken = new Set(list.otherwise.flatMap((statement) => statement.places.map(pointer)))
  const isThere = (): boolean => table.anchor !== undefined && getAt(open.node, table.anchor) !== undefined
  for (const statement of statements) {
    if (!isThere() && statement.needs.length > 0 && statement.places.some((place) => taken.has(pointer(place))))
      continue
    decodeStatement(scope, statement, open)
  }
  for (const inner of table.lists) decodeInner(scope, inner, isThere())
  if (isThere()) {
    if (select._tag === 'own') keepAll(scope, list, table)
    if (list.name !== undefined) setAt(own.node, list.name, idOf(list, open.node))
    return open.node
  }
  for (const statement of list.otherwise) decodeStatement(scope, statement, own)
  return undefined
}

function decodeInner(scope: Scope, list: BoundList, isThere: boolean): void {
  const inner: Scope = { ...scope, own: isThere ? scope.open : { node: {}, residue: {} } }
  decodeList(inner, list)
  const raw = list.place === undefined ? undefined : valueAt(scope.wire, list.place)
  if (!isThere && list.place !== undefined && raw !== undefined) plant(scope.open.residue, list.place, keep(raw))
}

function speaks(scope: Scope, table: Table, list: BoundList, items: ReadonlyArray<Item>): boolean {
  const { organization } = scope.decoding
  if (organization === undefined || organization === '') return false
  if (items.some((item) => item.record !== undefined && idOf(list, item.record) === organization)) return false
  return table.statements.some((row) => row.places.some((place) => (valueAt(scope.wire, place) ?? null) !== null))
}

function withoutGiven(table: Table): ReadonlyArray<BoundStatement> {
  return table.statements.filter((statement) => statement.kind !== 'given')
}

/** A record that is found again by its residue keeps all of its raw values, and the note that the list has it not. */
function keepAll(scope: Scope, list: BoundList, table: Table): void {
  if (list.place !== undefined) plant(scope.open.residue, list.place, absent)
  for (const statement of table.statements) {
    for (const place of statement.places) {
      const raw = valueAt(scope.wire, place)
      if (raw !== undefined) plant(scope.open.residue, place, ownCopy(statement, raw))
    }
  }
}

function settle(scope: Scope, list: BoundList, records: ReadonlyArray<unknown>): void {
  const { place } = list
  const isOnWire = place !== undefined && entriesOf(list, valueAt(scope.wire, place)) !== undefined
  if (!isOnWire && records.length === 0) return
  setAt(scope.own.node, list.canon, records)
  if (!isOnWire) return
  markWritten(scope, place)
  // With a record in the open, the list may be empty of others and yet be there.
  if (records.includes(scope.open.node)) plant(scope.own.residue, place, {})
}

function idOf(list: BoundList, record: unknown): unknown {
  const anchor = (list.open?.table ?? list.item)?.anchor
  return anchor === undefined ? undefined : getAt(record, anchor)
}

// -------------------------------------------------------------------------------------
// what no row names
// -------------------------------------------------------------------------------------

/**
 * Walks the objects that the table names, and keeps what no statement has read: first what it names, in its own order, then
 * what it does not, in that of the wire. The order of a residue is thus known before there is a wire.
 */
function sweep(scope: Scope, wire: UnknownObject, node: PlaceNode, at: Place): void {
  const isTrial = scope.decoding.isTrial === true
  for (const [key, child] of node.children) {
    if (isTrial && child.row !== undefined) continue
    const raw = getListed(wire, key)
    if (raw !== undefined) sweepNamed(scope, raw, child, [...at, raisedKey(key)])
  }
  if (isTrial) return
  for (const key of keysOf(wire)) {
    if (node.children.has(key)) continue
    const raw = wire[key]
    plant(residueOf(scope, node.owner), [...at, raisedKey(key)], isCredential(key) ? redact(raw) : keep(raw))
  }
}

function sweepNamed(scope: Scope, raw: unknown, child: PlaceNode, place: Place): void {
  const residue = residueOf(scope, child.owner)
  if (child.row === 'secret') {
    plant(residue, place, raw === null ? null : redact(raw))
  } else if (child.row === 'known') {
    plant(residue, place, keep(raw))
  } else if (child.row === 'statement' && isObject(raw)) {
    sweepCarved(scope, raw, child, place)
  } else if (child.row === undefined && raw === null) {
    plant(residue, place, null)
  } else if (child.row === undefined && !isObject(raw)) {
    scope.decoding.report('type', pointer([...scope.at, ...place]), 'an object', typeName(raw))
  } else if (child.row === undefined) {
    sweep(scope, raw as UnknownObject, child, place)
    if (child.flavour || !scope.written.has(child)) plant(residue, place, {})
  }
}

/** The secrets inside a value that is otherwise read as a whole. */
function sweepCarved(scope: Scope, raw: UnknownObject, node: PlaceNode, at: Place): void {
  for (const [key, child] of node.children) {
    const value = getListed(raw, key)
    if (value === undefined) continue
    plant(residueOf(scope, child.owner), [...at, key], value === null ? null : redact(value))
  }
}

/**
 * A raw value of a statement, for the residue. The customer's own data is not looked into for secrets. Other nodes may be
 * joined to this one, so that an object of the wire, which the record may share, is copied.
 *
 * @category combinators
 */
export function ownCopy(statement: BoundStatement, raw: unknown): unknown {
  const isCustomers = statement.paths.some((path) => /(^|\.)(attributes|metadata)$/.test(path))
  const kept = isCustomers ? keepOpen(raw) : keep(raw)
  return isObject(kept) ? { ...kept } : kept
}

/** Remembers the objects around a place that encode writes without being told. */
function markWritten(scope: Scope, place: Place): void {
  let node: PlaceNode | undefined = scope.table.places
  for (const key of place.slice(0, -1)) {
    node = node?.children.get(key)
    if (node !== undefined) scope.written.add(node)
  }
}

function residueOf(scope: Scope, owner: PlaceNode['owner']): Tree {
  return owner === 'own' ? scope.own.residue : scope.open.residue
}
