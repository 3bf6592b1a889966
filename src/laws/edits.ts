/**
 * Edits of decoded Identities, in normal form: another value for one row, a record of a list more or less, another order.
 */
import type { Identity } from '../Identity.js'
import { equalsJson, isObject, type JsonObject, setOwn, type UnknownObject } from '../Json.js'
import { isRedacted } from '../Redacted.js'
import type { Draft } from '../wire/decode.js'
import { getAt, type Path, removeAt, setAt } from '../wire/Path.js'
import type { Place } from '../wire/Row.js'
import { printRaws, readRaws, valueAt } from '../wire/statement.js'
import type { BoundList, BoundStatement, Table } from '../wire/Table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * An Identity with other values for one row, and what that may change on the wire.
 *
 * @category model
 */
export interface RowEdit {
  readonly edited: Identity
  readonly statement: BoundStatement
  /** The places of the row, from the root of the wire; `undefined` inside a list, whose elements have moved indices. */
  readonly places: ReadonlyArray<Place>
  readonly values: ReadonlyArray<unknown>
  readonly old: ReadonlyArray<unknown>
}

/** A record inside an Identity whose rows may be edited. */
interface Site {
  readonly statement: BoundStatement
  readonly at: readonly [] | readonly [list: BoundList, index: number]
  readonly tree: Table
  readonly base: Place
  readonly wire: unknown
  /** The places that repeat what the row states. */
  readonly repeated: ReadonlyArray<Place>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Picks an edit of one row that has a home on the wire; none where there is no such row.
 *
 * @category constructors
 */
export function editOf(table: Table, wire: JsonObject, identity: Identity, pick: number): RowEdit | undefined {
  const sites = sitesOf(table, wire, identity)
  const site = sites[pick % Math.max(sites.length, 1)]
  if (site === undefined) return undefined
  const { statement, at, base, tree } = site
  const edited = clone(identity)
  const record = recordAt(edited, at)
  if (!isObject(record) || !statement.needs.every((need) => getAt(record, need) !== undefined)) return undefined
  const old = statement.canon.map((path) => getAt(record, path))
  const values = pick % 7 === 0 ? statement.paths.map(() => undefined) : valuesOf(statement, Math.floor(pick / 11))
  if (values.some((value) => isObject(value) && Object.keys(value).length === 0)) return undefined
  const isAnchor = isNeeded(tree, statement)
  if (isAnchor && (old[0] === undefined || values[0] === undefined)) return undefined
  const printed = printRaws(statement, values, table.places, (container) => isObject(valueAt(site.wire, container)))
  if (!equalsJson(readRaws(statement, printed, undefined).values, values)) return undefined
  for (const [index, path] of statement.canon.entries()) assign(record as Draft, path, values[index])
  return {
    edited,
    statement,
    places: [
      ...[statement, ...echoesOf(tree, statement)].flatMap(({ places }) => places.map((place) => [...base, ...place])),
      ...site.repeated,
    ],
    values,
    old,
  }
}

/** An echo of a path is written wherever the path is. */
function echoesOf(table: Table, { paths }: BoundStatement): ReadonlyArray<BoundStatement> {
  return table.statements.filter((other) => other.kind === 'echo' && other.paths.some((path) => paths.includes(path)))
}

function assign(record: Draft, path: Path, value: unknown): void {
  if (value === undefined || path.text.includes('[]')) removeAt(record, path)
  if (value !== undefined) setAt(record, path, value)
}

function valuesOf(statement: BoundStatement, pick: number): ReadonlyArray<unknown> {
  const raws = statement.leaves.map(
    (leaf, index) => leaf.examples[(pick + (statement.alias ? 0 : index)) % leaf.examples.length],
  )
  return readRaws(statement, raws, undefined).values
}

function sitesOf(table: Table, wire: JsonObject, identity: Identity): ReadonlyArray<Site> {
  const own = editable(table).map(
    (statement): Site => ({ statement, at: [], tree: table, base: [], wire, repeated: [] }),
  )
  return [...own, ...table.lists.flatMap((list) => sitesOfList(list, wire, identity))]
}

function sitesOfList(list: BoundList, wire: JsonObject, identity: Identity): ReadonlyArray<Site> {
  const records = getAt(identity, list.canon)
  if (!Array.isArray(records)) return []
  return records.flatMap((record: unknown, index): ReadonlyArray<Site> => {
    if (record === openOf(list, identity)) {
      const tree = list.open?.table
      const repeated = list.place === undefined || list.overlay === undefined ? [] : [list.place]
      return tree === undefined
        ? []
        : editable(tree).map((statement) => ({ statement, at: [list, index], tree, base: [], wire, repeated }))
    }
    const { item, place } = list
    if (item === undefined || place === undefined) return []
    const key = list.key === undefined ? undefined : getAt(record, list.key)
    const base = typeof key === 'string' ? [...place, key] : place
    const repeated = typeof key === 'string' ? [] : [place]
    return editable(item).map((statement) => ({ statement, at: [list, index], tree: item, base, wire: {}, repeated }))
  })
}

/** The rows that state something of their own; the ids of records and subjects are no edits. */
function editable(table: Table): ReadonlyArray<BoundStatement> {
  return table.statements.filter(
    ({ kind, paths }) =>
      kind === 'claim' && !paths.some((path) => path.startsWith('subject.')) && paths[0] !== table.anchor?.text,
  )
}

function isNeeded(table: Table, statement: BoundStatement): boolean {
  return table.statements.some((other) => other.needs.some((need) => statement.paths.includes(need.text)))
}

function recordAt(identity: Identity, at: Site['at']): unknown {
  const [list, index] = at
  if (list === undefined || index === undefined) return identity
  const records = getAt(identity, list.canon)
  return Array.isArray(records) ? records[index] : undefined
}

/** The record of a list that lies in the open: by name, or the first; one found by its residue is none for edits. */
export function openOf(list: BoundList, identity: Identity): unknown {
  const records = getAt(identity, list.canon)
  const anchor = list.open?.table.anchor
  if (!Array.isArray(records) || anchor === undefined) return undefined
  if (list.name === undefined) return list.open?.select._tag === 'first' ? records[0] : undefined
  const name = getAt(identity, list.name)
  return name === undefined ? undefined : records.find((record) => getAt(record, anchor) === name)
}

/**
 * Generates edits of the lists of an Identity: a record more (from another Identity), one less, the others reversed.
 *
 * @category constructors
 */
export function listEdits(table: Table, identity: Identity, other: Identity): ReadonlyArray<Identity> {
  return table.lists.flatMap((list): ReadonlyArray<Identity> => {
    const { item } = list
    if (item?.anchor === undefined || list.place === undefined) return []
    const { anchor } = item
    const before: unknown = getAt(identity, list.canon)
    const records: ReadonlyArray<unknown> = Array.isArray(before) ? before : []
    const open = openOf(list, identity)
    const others = records.filter((record) => record !== open)
    const isNew = (record: unknown): boolean => records.every((known) => getAt(known, anchor) !== getAt(record, anchor))
    const added = recordsOf(list, other).filter(isNew).slice(0, 1).map(clone)
    const isTwice = open !== undefined && others.some((record) => getAt(record, anchor) === getAt(open, anchor))
    const reversed = isTwice ? [...others] : [...others].reverse()
    const edits: Array<ReadonlyArray<unknown>> = [
      [...records, ...added],
      records.filter((record) => record !== others[0]),
      records.map((record) => (record === open ? open : reversed.shift())),
    ]
    return edits.map((edit) => {
      const edited = clone(identity)
      setAt(edited as unknown as Draft, list.canon, edit)
      return edited
    })
  })
}

function recordsOf(list: BoundList, identity: Identity): ReadonlyArray<unknown> {
  const records: unknown = getAt(identity, list.canon)
  return Array.isArray(records) ? records.filter((record) => record !== openOf(list, identity)) : []
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Copies a value deeply; hidden values are shared.
 *
 * @category combinators
 */
export function clone<A>(value: A): A {
  if (Array.isArray(value)) return value.map(clone) as A
  if (!isObject(value) || isRedacted(value)) return value
  const copy = {}
  for (const key of Object.keys(value)) setOwn(copy, key, clone((value as UnknownObject)[key]))
  return copy as A
}

/**
 * Freezes a value deeply, so that whoever writes to it throws.
 *
 * @category combinators
 */
export function freeze<A>(value: A): A {
  if (typeof value !== 'object' || value === null || isRedacted(value)) return value
  for (const below of Object.values(value)) freeze(below)
  return Object.freeze(value)
}
