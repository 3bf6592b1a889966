/**
 * Tables: the rows of one record, checked and indexed once at load. Only a malformed table throws.
 */
import type * as t from 'io-ts'
import { type Claims, claims } from './claims.js'
import { codecAt, type Path, parsePath, requiredOf, requiredPath } from './Path.js'
import { type List, type Open, type Place, placesOf, type Row, type Statement } from './Row.js'
import { refuseMalformed } from './well-formed.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The rows of one record, indexed.
 *
 * @category model
 */
export interface Table {
  readonly model: t.Mixed
  readonly rows: ReadonlyArray<Row>
  /** Those that others need come first. */
  readonly statements: ReadonlyArray<BoundStatement>
  readonly lists: ReadonlyArray<BoundList>
  /** The places of the rows, and of those in the open. */
  readonly places: PlaceNode
  /** The path without which there is no such record. */
  readonly anchor: Path | undefined
  /** That path, and the same of the record in the open. */
  readonly anchors: ReadonlySet<string>
}

/**
 * A table of the record `C`.
 *
 * @category model
 */
export interface TableOf<C> extends Table {
  /** Only for the type checker: tables of different records are different. */
  readonly record?: (record: C) => C
}

/**
 * A statement with its paths parsed.
 *
 * @category model
 */
export interface BoundStatement extends Statement {
  readonly canon: ReadonlyArray<Path>
  /** What the model takes at each path. */
  readonly guards: ReadonlyArray<t.Mixed>
  readonly needs: ReadonlyArray<Path>
}

/**
 * A list with its paths parsed.
 *
 * @category model
 */
export interface BoundList extends List {
  readonly canon: Path
  /** The path of an item's id, where items are keyed. */
  readonly key: Path | undefined
  /** The path that names the record in the open. */
  readonly name: Path | undefined
  /** The claims of the list's items that repeat the record in the open. */
  readonly overlay: Table | undefined
  readonly otherwise: ReadonlyArray<BoundStatement>
}

/**
 * A node of the tree of places. `owner` tells whose residue takes the keys that no row names: the record's own, or that of
 * the record in the open.
 *
 * @category model
 */
export interface PlaceNode {
  readonly children: ReadonlyMap<string, PlaceNode>
  readonly row: 'statement' | 'list' | 'secret' | 'known' | undefined
  readonly owner: 'own' | 'open'
  /** Whether the home of some fact depends on this object being there. */
  readonly flavour: boolean
}

interface Growing {
  readonly children: Map<string, Growing>
  row: PlaceNode['row']
  owner: PlaceNode['owner']
  flavour: boolean
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the table of a record. Throws where a path is not in the model, where two rows claim one place or one path, and where
 * the records of a list have no id.
 *
 * @category constructors
 */
export function table<A>(
  model: t.Type<A, unknown, unknown>,
  rows: (claims: Claims<A>) => ReadonlyArray<Row | ReadonlyArray<Row>>,
): TableOf<A> {
  return tableOf(model, rows(claims<A>()).flat())
}

function tableOf(model: t.Mixed, rows: ReadonlyArray<Row>): Table {
  refuseMalformed(rows)
  const statements = rows.filter((row) => row._tag === 'statement').map((row) => bind(model, row))
  const anchor = anchorOf(model)
  const open = rows.flatMap((row) => (row._tag === 'list' ? [row.open?.table.anchor?.text] : []))
  return {
    model,
    rows,
    statements: anchorsFirst(statements),
    lists: rows.filter((row) => row._tag === 'list').map((row) => bindList(model, row)),
    places: treeOf(rows),
    anchor,
    anchors: new Set([anchor?.text, ...open].filter((text) => text !== undefined)),
  }
}

/**
 * Tells where in the residue of a list's item its own tree stands: where an item may also be the record in the open, whose
 * tree is that of the whole wire, under the key of the list.
 *
 * @category combinators
 */
export function prefixOf(list: List): Place {
  return list.open?.select._tag === 'named' && list.place !== undefined ? list.place : []
}

/**
 * The table of a twin: its id; those claims that repeat the record in the open, as echoes; and the others, which say nothing
 * here and are kept as they are.
 */
function overlayOf(item: Table, repeated: ReadonlyArray<string>): Table {
  return tableOf(
    item.model,
    item.rows.flatMap((row): ReadonlyArray<Row> => {
      if (row._tag !== 'statement' || row.places.length === 0) return row._tag === 'secret' ? [row] : []
      if (row.paths.includes(item.anchor?.text ?? '')) return [row]
      const isRepeated = row.places.some(([key]) => key !== undefined && repeated.includes(key))
      return [isRepeated ? { ...row, kind: 'echo' } : silent(row)]
    }),
  )
}

function silent(row: Statement): Statement {
  return { ...row, kind: 'echo', paths: [], read: () => [], print: () => [] }
}

function bind(model: t.Mixed, row: Statement): BoundStatement {
  const canon = row.paths.map((path) => parsePath(model, path))
  const own = new Set(row.paths)
  const needs = canon.flatMap((path) => path.needs).filter((need) => !own.has(need.text))
  return { ...row, canon, guards: canon.map((path) => codecAt(model, path)), needs }
}

function bindList(model: t.Mixed, row: List): BoundList {
  const { open, by, item } = row
  const nameless = item !== undefined && by._tag === 'index' ? missingAnchor(item) : undefined
  if (nameless !== undefined) throw new Error(`no row for ${nameless}, without which there is no record in ${row.path}`)
  return {
    ...row,
    canon: parsePath(model, row.path),
    key: by._tag === 'key' && item !== undefined ? parsePath(item.model, by.path) : undefined,
    overlay: open === undefined || item === undefined ? undefined : overlayOf(item, open.repeated),
    name: open?.select._tag === 'named' ? parsePath(model, open.select.path) : undefined,
    otherwise: (open?.otherwise ?? []).filter((other) => other._tag === 'statement').map((other) => bind(model, other)),
  }
}

/**
 * Tells the path of the id without which there is no such record, where a table has no row for it.
 *
 * @category combinators
 */
export function missingAnchor({ anchor, rows }: Table): string | undefined {
  const isThere = rows.some((row) => row._tag === 'statement' && row.paths.some((path) => path === anchor?.text))
  return isThere ? undefined : anchor?.text
}

function anchorOf(model: t.Mixed): Path | undefined {
  const [first] = requiredOf(model)
  if (first === undefined) return undefined
  return parsePath(model, first === 'subject' ? 'subject.id' : requiredPath(model, first))
}

/** Stable: a statement comes after those that state what it needs, an echo last, else in the order of the table. */
function anchorsFirst(statements: ReadonlyArray<BoundStatement>): ReadonlyArray<BoundStatement> {
  const rank = ({ kind, needs }: BoundStatement): number => (kind === 'echo' ? Number.MAX_VALUE : needs.length)
  return [...statements].sort((left, right) => rank(left) - rank(right))
}

function treeOf(rows: ReadonlyArray<Row>): PlaceNode {
  const root: Growing = { children: new Map(), row: undefined, owner: 'own', flavour: false }
  for (const row of rows) {
    if (row._tag === 'list' && row.open !== undefined) plant(root, row.open)
  }
  for (const row of rows) {
    for (const place of placesOf(row)) plantPlace(root, place, row._tag, 'own')
    if (row._tag === 'statement' && row.alias) markFlavours(root, row.places)
  }
  return root
}

function plant(root: Growing, open: Open): void {
  for (const row of open.table.rows) {
    for (const place of placesOf(row)) plantPlace(root, place, row._tag, 'open')
    if (row._tag === 'statement' && row.alias) markFlavours(root, row.places)
  }
}

function plantPlace(root: Growing, place: Place, row: PlaceNode['row'], owner: PlaceNode['owner']): void {
  let node = root
  for (const [index, key] of place.entries()) {
    const child: Growing = node.children.get(key) ?? { children: new Map(), row: undefined, owner, flavour: false }
    node.children.set(key, child)
    if (owner === 'own') child.owner = 'own'
    if (index === place.length - 1 && child.row === undefined) child.row = row
    node = child
  }
}

function markFlavours(root: Growing, places: ReadonlyArray<Place>): void {
  for (const place of places) {
    let node: Growing | undefined = root
    for (const key of place.slice(0, -1)) {
      node = node?.children.get(key)
      if (node !== undefined) node.flavour = true
    }
  }
}
