/**
 * The rows of a table: plain data, each one statement about where a wire key goes. Everything else (decode, encode, residue,
 * schema, generator, documentation) is a fold over rows.
 */
import type { Json } from '../Json.js'
import type { AnyLeaf } from './Leaf.js'
import type { Table } from './Table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A place on the wire: the keys that lead to it.
 *
 * @category model
 */
export type Place = ReadonlyArray<string>

/**
 * What a reader of the documentation should know of a row.
 *
 * @category model
 */
export interface Notes {
  /** Where the fact comes from. */
  readonly source?: string
  /** What is odd about it, in a few words. */
  readonly note?: string
  /** The provider offers no way to write it. */
  readonly readOnly?: boolean
  /** A request without it is refused by the provider. */
  readonly required?: boolean
  /**
   * A record lacks it where nobody asked for it: then its absence says nothing, and who merges records keeps what an earlier
   * one said. Null and an empty map are no absence. Its canonical path selects nothing, as `memberships`.
   */
  readonly projection?: boolean
}

/**
 * How a statement is written back. `claim`: printed at its places. `mirror`: a second canonical home of a place, never
 * printed. `echo`: a place that repeats what another row states; printed, and kept only where it differs. `constant`:
 * true of every record of this table; not on the wire. `given`: told by the caller of decode; not on the wire.
 *
 * @category model
 */
export type StatementKind = 'claim' | 'mirror' | 'echo' | 'constant' | 'given'

/**
 * One statement: values at places of the wire are values at canonical paths.
 *
 * @category model
 */
export interface Statement {
  readonly _tag: 'statement'
  readonly kind: StatementKind
  readonly places: ReadonlyArray<Place>
  readonly leaves: ReadonlyArray<AnyLeaf>
  readonly paths: ReadonlyArray<string>
  /** Several places that state one fact: the first that speaks wins, the home is the first whose container is there. */
  readonly alias: boolean
  /** From the values at the places to the values at the paths; never called where no place speaks. */
  readonly read: (values: ReadonlyArray<unknown>, organization: string | undefined) => ReadonlyArray<unknown>
  /** From the values at the paths to the values at the places. */
  readonly print: (values: ReadonlyArray<unknown>) => ReadonlyArray<unknown>
  readonly notes: Notes
}

/**
 * A place whose value is a secret.
 *
 * @category model
 */
export interface Secret {
  readonly _tag: 'secret'
  readonly place: Place
  readonly notes: Notes
}

/**
 * A documented place that has no canonical home.
 *
 * @category model
 */
export interface Known {
  readonly _tag: 'known'
  readonly place: Place
  readonly schema: Readonly<Record<string, Json>>
  readonly notes: Notes
}

/**
 * A canonical list of records: an array on the wire (`index`), a map (`key`: its keys are the value at the path), or no
 * place at all, where the one record lies in the open.
 *
 * @category model
 */
export interface List {
  readonly _tag: 'list'
  readonly path: string
  readonly place: Place | undefined
  readonly by: { readonly _tag: 'index' } | { readonly _tag: 'key'; readonly path: string }
  readonly item: Table | undefined
  /** The provider documents a text here: it says nothing. */
  readonly orText: boolean
  /** An item may be a text alone: the value of this key. */
  readonly orIds: string | undefined
  readonly open: Open | undefined
  readonly notes: Notes
}

/**
 * The one record of a list that lies in the open, beside the claims of its owner. `named`: the one whose id stands at a
 * canonical path of the owner. `first`: the first. `own`: the one that has residue from there.
 *
 * @category model
 */
export interface Open {
  readonly table: Table
  readonly select:
    | { readonly _tag: 'named'; readonly path: string }
    | { readonly _tag: 'first' }
    | { readonly _tag: 'own' }
  /** The keys of its twin in the list that repeat it. The twin is never merged, but kept as its difference. */
  readonly repeated: ReadonlyArray<string>
  /** Claims of the owner that take over where there is no such record. */
  readonly otherwise: ReadonlyArray<Row>
}

/**
 * A row of a table.
 *
 * @category model
 */
export type Row = Statement | Secret | Known | List

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Lists the places of a row, those of the record in the open included.
 *
 * @category combinators
 */
export function placesOf(row: Row): ReadonlyArray<Place> {
  switch (row._tag) {
    case 'statement':
      return row.places
    case 'secret':
    case 'known':
      return [row.place]
    case 'list':
      return row.place === undefined ? [] : [row.place]
  }
}

/**
 * Lists the canonical paths that a row states.
 *
 * @category combinators
 */
export function pathsOf(row: Row): ReadonlyArray<string> {
  switch (row._tag) {
    case 'statement':
      return row.paths
    case 'list':
      return [row.path]
    case 'secret':
    case 'known':
      return []
  }
}

/**
 * Moves a row into a nested object of the wire.
 *
 * @category combinators
 */
export function within(container: Place, row: Row): Row {
  const move = (place: Place): Place => [...container, ...place]
  switch (row._tag) {
    case 'statement':
      return { ...row, places: row.places.map(move) }
    case 'secret':
    case 'known':
      return { ...row, place: move(row.place) }
    case 'list':
      return { ...row, place: row.place === undefined ? undefined : move(row.place) }
  }
}
