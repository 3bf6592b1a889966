/**
 * Pins the shapes of what is read. Objects whose keys are ids of all sorts, by the thousand, use up the shapes that an engine
 * keeps of what begins alike, and every new object is then one of its own. A shape that is held by somebody stays: of each
 * object that a table names one is read at load, and held.
 */
import type { Json } from '../../Json.js'
import { type ObjectShape, type Shape, shapeOf } from '../shape.js'
import type { Table } from '../Table.js'

const held: Array<unknown> = []

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Reads and holds one object of each shape that a table expects: all of its keys in the order of the table, and each of them as
 * the first.
 *
 * @category combinators
 */
export function pinShapes(table: Table): void {
  const pin = (shape: ObjectShape): void => {
    const keys = [...shape.properties.keys()]
    const text = (some: ReadonlyArray<string>): string => `{${some.map((key) => `${JSON.stringify(key)}:0`).join(',')}}`
    held.push(JSON.parse(text(keys)) as Json, ...keys.map((key) => JSON.parse(text([key])) as Json))
    for (const below of shape.properties.values()) for (const object of objectsIn(below)) pin(object)
  }
  pin(shapeOf(table))
}

function objectsIn(shape: Shape): ReadonlyArray<ObjectShape> {
  switch (shape._tag) {
    case 'object':
      return [shape]
    case 'list':
    case 'map':
      return [shape.item]
    case 'leaf':
      return shape.inside === undefined ? [] : [shape.inside]
    default:
      return []
  }
}
