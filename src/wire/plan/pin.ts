/**
 * Pins the shapes of what is read. Objects whose keys are ids of all sorts, by the thousand, use up the shapes that an engine
 * keeps of what begins alike, and every new object is then one of its own. A shape that is held by somebody stays. What begins
 * alike is what has as many keys, and the same first one: of each key that a table names, an object of every small size that
 * begins with it is read at load, and held.
 */
import type { Json } from '../../Json.js'
import { type ObjectShape, type Shape, shapeOf } from '../shape.js'
import type { Table } from '../Table.js'

const held: Array<Json> = []

/** Up to how many keys the objects have that begin with a key. */
const sizes = new Map<string, number>()

/** Objects with more keys whose keys are ids are too few to use anything up. */
const maxSize = 8

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Reads and holds one object of each shape that a table expects, all of its keys in the order of the table, and objects that
 * begin with each of them.
 *
 * @category combinators
 */
export function pinShapes(table: Table): void {
  const texts: Array<string> = []
  const pin = (shape: ObjectShape): void => {
    const keys = [...shape.properties.keys()].map((key) => `${JSON.stringify(key)}:0`)
    texts.push(keys.join(','), ...keys.flatMap((key) => beginningWith(key, Math.min(keys.length + 1, maxSize))))
    for (const below of shape.properties.values()) for (const object of objectsIn(below)) pin(object)
  }
  pin(shapeOf(table))
  held.push(JSON.parse(`[${texts.map((text) => `{${text}}`).join(',')}]`))
}

/** As long as there is one key, said again, it counts for the size: what follows it makes no difference. */
function beginningWith(key: string, size: number): ReadonlyArray<string> {
  const before = sizes.get(key) ?? 0
  sizes.set(key, Math.max(before, size))
  return Array.from({ length: Math.max(size - before, 0) }, (_, at) => `${key},`.repeat(before + at) + key)
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
