/**
 * How a generated plan finds its way in a table: statements and tables by where they stand.
 */
import type * as t from 'io-ts'
import type { AnyLeaf } from '../Leaf.js'
import { type Path, parsePath } from '../Path.js'
import type { Place } from '../Row.js'
import { nodeOf } from '../statement.js'
import type { BoundList, BoundStatement, PlaceNode, Table } from '../Table.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

type From = ReadonlyArray<string | number>

/**
 * Gives the statement that stands somewhere in a table. Throws where there is none: the plan is that of another table.
 *
 * @category combinators
 */
export function statementAt(table: Table, from: From): BoundStatement {
  return found(table, from) as BoundStatement
}

/**
 * Gives a leaf of the statement that stands somewhere in a table.
 *
 * @category combinators
 */
export function leafAt(table: Table, from: From, index: number): AnyLeaf {
  return found(table, [...from, 'leaves', index]) as AnyLeaf
}

/**
 * Gives what the model takes at a path of the statement that stands somewhere in a table.
 *
 * @category combinators
 */
export function guardAt(table: Table, from: From, index: number): t.Mixed {
  return found(table, [...from, 'guards', index]) as t.Mixed
}

/**
 * Gives the list that stands somewhere in a table.
 *
 * @category combinators
 */
export function listAt(table: Table, from: From): BoundList {
  return found(table, from) as BoundList
}

/**
 * Gives the table that stands somewhere in a table.
 *
 * @category combinators
 */
export function tableAt(table: Table, from: From): Table {
  return found(table, from) as Table
}

/**
 * Gives a canonical path of the record of the table that stands somewhere in a table.
 *
 * @category combinators
 */
export function pathAt(table: Table, from: From, text: string): Path {
  return parsePath(tableAt(table, from).model, text)
}

/**
 * Gives a node of a tree of places.
 *
 * @category combinators
 */
export function nodeAt(places: PlaceNode, place: Place): PlaceNode {
  const node = nodeOf(places, place)
  if (node === undefined) throw new Error('this plan is that of another table')
  return node
}

function found(table: Table, from: From): unknown {
  let node: unknown = table
  for (const key of from) node = (node as { readonly [key: string | number]: unknown } | undefined)?.[key]
  if (node === undefined) throw new Error('this plan is that of another table')
  return node
}
