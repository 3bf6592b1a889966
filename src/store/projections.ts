/**
 * What a record lacks because nobody asked for it, read from its table.
 */
import { getOwn, isObject } from '../Json.js'
import type { Table } from '../wire/Table.js'
import type { Absence } from './Store.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Lists the places of a table that records lack where nobody asked for them.
 *
 * @category constructors
 */
export function projectionsOf({ rows }: Table): ReadonlyArray<Absence> {
  return rows.flatMap((row) => {
    if (row.notes.projection !== true) return []
    if (row._tag === 'list') return row.place === undefined ? [] : [{ path: row.path, place: row.place }]
    if (row._tag !== 'statement') return []
    return row.places.flatMap((place) => row.paths.map((path) => ({ path, place })))
  })
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Chooses the places that a record does not have: null is there, and so is an empty map.
 *
 * @category combinators
 */
export function absencesIn(projections: ReadonlyArray<Absence>, wire: unknown): ReadonlyArray<Absence> {
  return projections.filter(
    ({ place }) =>
      place.reduce<unknown>((node, key) => (isObject(node) ? getOwn(node, key) : undefined), wire) === undefined,
  )
}
