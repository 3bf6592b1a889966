/**
 * The trial of a wire: what is wrong with it, without a record that would count for nothing.
 */
import { isObject, type UnknownObject } from '../Json.js'
import { isRefusal, type Refusal } from './Leaf.js'
import type { Place } from './Row.js'
import { carve, nodeOf, valueAt } from './statement.js'
import type { BoundStatement, PlaceNode, Table } from './Table.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells whether nothing in a trial depends on the value of a statement: it says neither whether a record is there, nor one
 * fact at several places.
 *
 * @category combinators
 */
export function isIdle({ kind, paths, alias }: BoundStatement, table: Table): boolean {
  if (kind === 'echo') return true
  return !alias && !paths.some((path) => table.anchors.has(path))
}

/**
 * Tells what is wrong with the raw values of a statement.
 *
 * @category combinators
 */
export function tryStatement(
  statement: BoundStatement,
  wire: UnknownObject,
  places: PlaceNode,
  report: (place: Place, refusal: Refusal) => void,
): void {
  if (statement.kind === 'mirror') return
  for (const [index, place] of statement.places.entries()) {
    const whole = valueAt(wire, place)
    const raw = isObject(whole) ? carve(whole, nodeOf(places, place)) : whole
    const refusal = raw === undefined || raw === null ? undefined : statement.leaves[index]?.read(raw as never)
    if (isRefusal(refusal)) report(place, refusal)
  }
}
