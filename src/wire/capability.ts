/**
 * What a table can carry: its rows from the root of the record, those of its lists and of its records in the open included,
 * and the canonical paths among them.
 */
import { pointer } from '../DecodeError.js'
import type { List, Place, Row, Statement } from './Row.js'
import { pathsOf, placesOf } from './Row.js'
import type { Table } from './Table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A row, seen from the root of the record. In a place `*` stands for any index of a list and any key of a map; in a path `[]`
 * stands for every record of a list.
 *
 * @category model
 */
export interface Line {
  readonly row: Row
  /** The object of the wire in which the row lies, and what its paths begin with. */
  readonly at: Place
  readonly within: string
  /** It takes over where no record lies in the open. */
  readonly otherwise: boolean
  readonly places: ReadonlyArray<Place>
  readonly paths: ReadonlyArray<string>
}

/**
 * What a path is to a table. `claim`, `mirror`, `echo`, `constant`, `given`: the kind of a statement. `list`: a list of
 * records. `key`: the key of a map. `name`: it names the record in the open. `read-only`: the provider offers no way to write
 * any of its claims.
 *
 * @category model
 */
export type Tag = Statement['kind'] | 'list' | 'key' | 'name' | 'read-only'

/**
 * A canonical path that a table can carry, the places of the wire that state it (JSON Pointers, with `*` as in a line), and
 * what it is to the table.
 *
 * @category model
 */
export interface Capability {
  readonly path: string
  readonly places: ReadonlyArray<string>
  readonly tags: ReadonlyArray<Tag>
}

interface Part {
  readonly path: string
  readonly places: ReadonlyArray<Place>
  readonly tag: Tag
  readonly readOnly: boolean
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Lists the rows of a table from the root of the record, in the order of the table; the rows of a list follow it.
 *
 * @category constructors
 */
export function linesOf(table: Table): ReadonlyArray<Line> {
  return linesBelow(table.rows, [], '', false)
}

function linesBelow(rows: ReadonlyArray<Row>, at: Place, within: string, otherwise: boolean): ReadonlyArray<Line> {
  return rows.flatMap((row): ReadonlyArray<Line> => {
    const places = placesOf(row).map((place) => [...at, ...place])
    const line = { row, at, within, otherwise, places, paths: pathsOf(row).map((path) => `${within}${path}`) }
    if (row._tag !== 'list') return [line]
    const { item, open } = row
    const inside = `${within}${row.path}[].`
    return [
      line,
      ...places.flatMap((place) => linesBelow(item?.rows ?? [], [...place, '*'], inside, otherwise)),
      ...linesBelow(open?.table.rows ?? [], at, inside, otherwise),
      ...linesBelow(open?.otherwise ?? [], at, within, true),
    ]
  })
}

/**
 * Lists the canonical paths that a table can carry, each once. Where none of `claim`, `key`, `list` and `name` is among the
 * tags, the path is read and never written.
 *
 * @category constructors
 */
export function capabilitiesOf(table: Table): ReadonlyArray<Capability> {
  const parts = linesOf(table).flatMap(partsOf)
  return [...new Set(parts.map(({ path }) => path))].map((path) => {
    const own = parts.filter((part) => part.path === path)
    const claims = own.filter(({ tag }) => tag === 'claim')
    const tags = new Set<Tag>(own.map(({ tag }) => tag))
    if (claims.length > 0 && claims.every(({ readOnly }) => readOnly)) tags.add('read-only')
    return { path, places: [...new Set(own.flatMap(({ places }) => places.map(pointer)))], tags: [...tags] }
  })
}

function partsOf({ row, at, within, places, paths }: Line): ReadonlyArray<Part> {
  const readOnly = row.notes.readOnly === true
  if (row._tag === 'statement') return paths.map((path) => ({ path, places, tag: row.kind, readOnly }))
  if (row._tag !== 'list') return []
  const [path = ''] = paths
  const parts: Array<Part> = [{ path, places, tag: 'list', readOnly }]
  if (row.by._tag === 'key') {
    const keys = places.map((place) => [...place, '*'])
    parts.push({ path: `${path}[].${row.by.path}`, places: keys, tag: 'key', readOnly })
  }
  if (row.open?.select._tag === 'named') {
    const names = namePlaces(row).map((place) => [...at, ...place])
    parts.push({ path: `${within}${row.open.select.path}`, places: names, tag: 'name', readOnly })
  }
  return parts
}

/** The places at which the record in the open states its id. */
function namePlaces({ open }: List): ReadonlyArray<Place> {
  const anchor = open?.table.anchor?.text
  const row = open?.table.statements.find(({ paths }) => anchor !== undefined && paths.includes(anchor))
  return row?.places ?? []
}
