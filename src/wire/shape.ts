/**
 * The shape of a wire: the rows of a table, arranged as the wire is nested. The JSON Schema, the generator of wires and the
 * pages are folds over it.
 */
import type { Json } from '../Json.js'
import type { AnyLeaf } from './Leaf.js'
import type { List, Place, Row } from './Row.js'
import type { Table } from './Table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What is at a place of the wire.
 *
 * @category model
 */
export type Shape =
  | ObjectShape
  | { readonly _tag: 'leaf'; readonly leaf: AnyLeaf; readonly inside: ObjectShape | undefined }
  | { readonly _tag: 'list'; readonly item: ObjectShape; readonly orText: boolean; readonly orIds: boolean }
  | { readonly _tag: 'map'; readonly item: ObjectShape }
  | { readonly _tag: 'secret' }
  | { readonly _tag: 'known'; readonly schema: Readonly<Record<string, Json>> }

/**
 * An object, always open: other keys may be there.
 *
 * @category model
 */
export interface ObjectShape {
  readonly _tag: 'object'
  readonly properties: ReadonlyMap<string, Shape>
  /** Keys without which the record is refused. */
  readonly required: ReadonlyArray<string>
}

interface Growing {
  readonly _tag: 'object'
  readonly properties: Map<string, Shape>
  readonly required: Array<string>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Arranges the rows of a table as its wire is nested.
 *
 * @category constructors
 */
export function shapeOf(table: Table): ObjectShape {
  const root: Growing = { _tag: 'object', properties: new Map(), required: [] }
  for (const row of allRows(table.rows)) {
    switch (row._tag) {
      case 'statement':
        for (const [index, place] of row.places.entries()) {
          const leaf = row.leaves[index]
          if (leaf !== undefined) grow(root, place, { _tag: 'leaf', leaf, inside: undefined })
        }
        if (row.paths.includes('subject.id') && !row.alias) root.required.push(row.places[0]?.[0] ?? '')
        break
      case 'secret':
        grow(root, row.place, { _tag: 'secret' })
        break
      case 'known':
        grow(root, row.place, { _tag: 'known', schema: row.schema })
        break
      case 'list':
        if (row.place !== undefined) grow(root, row.place, shapeOfList(row))
    }
  }
  return root
}

/**
 * Lists the rows of a table together with those of its records in the open.
 *
 * @category combinators
 */
export function allRows(rows: ReadonlyArray<Row>): ReadonlyArray<Row> {
  return rows.flatMap((row): ReadonlyArray<Row> => {
    if (row._tag !== 'list' || row.open === undefined) return [row]
    return [row, ...allRows(row.open.table.rows), ...row.open.otherwise]
  })
}

function shapeOfList(list: List): Shape {
  const item: ObjectShape =
    list.item === undefined ? { _tag: 'object', properties: new Map(), required: [] } : shapeOf(list.item)
  return list.by._tag === 'key'
    ? { _tag: 'map', item }
    : { _tag: 'list', item, orText: list.orText, orIds: list.orIds !== undefined }
}

function grow(root: Growing, place: Place, shape: Shape): void {
  let at = root
  for (const key of place.slice(0, -1)) {
    const below = at.properties.get(key)
    if (below?._tag === 'object') {
      at = below as Growing
      continue
    }
    const child: Growing =
      below?._tag === 'leaf' && below.inside !== undefined
        ? (below.inside as Growing)
        : { _tag: 'object', properties: new Map(), required: [] }
    at.properties.set(key, below?._tag === 'leaf' ? { ...below, inside: child } : child)
    at = child
  }
  const last = place.at(-1) ?? ''
  const there = at.properties.get(last)
  if (there === undefined) at.properties.set(last, shape)
  else if (there._tag === 'object' && shape._tag === 'leaf') at.properties.set(last, { ...shape, inside: there })
}
