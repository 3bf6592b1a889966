/**
 * What decode and encode share: how a statement reads raw values, and what it prints.
 */
import { getListed, isObject, keysOf, setOwn } from '../Json.js'
import { isRefusal, type Refusal } from './Leaf.js'
import type { Place, Statement } from './Row.js'
import type { PlaceNode } from './Table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a statement read: the value at each place, the value at each path, and what was refused.
 *
 * @category model
 */
export interface Read {
  readonly leaves: ReadonlyArray<unknown>
  readonly values: ReadonlyArray<unknown>
  readonly refusals: ReadonlyArray<{ readonly place: Place; readonly refusal: Refusal }>
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Gives the value at a place of the wire.
 *
 * @category combinators
 */
export function valueAt(wire: unknown, place: Place): unknown {
  let value = wire
  for (const key of place) {
    if (!isObject(value)) return undefined
    value = getListed(value, key)
  }
  return value
}

/**
 * Gives the raw value at each place of a statement, without the secrets that lie inside.
 *
 * @category combinators
 */
export function rawsOf(statement: Statement, wire: unknown, places: PlaceNode): ReadonlyArray<unknown> {
  return statement.places.map((place) => carve(valueAt(wire, place), nodeOf(places, place)))
}

/**
 * Takes out of an object the keys that rows of their own name; nothing is left of an object that holds only these.
 *
 * @category combinators
 */
export function carve(raw: unknown, node: PlaceNode | undefined): unknown {
  if (!isObject(raw) || node === undefined || node.children.size === 0) return raw
  const keys = keysOf(raw)
  const left = keys.filter((key) => !node.children.has(key))
  if (left.length === 0 && keys.length > 0) return undefined
  const carved = {}
  for (const key of left) setOwn(carved, key, raw[key])
  return carved
}

/**
 * Finds a place in the tree of places.
 *
 * @category combinators
 */
export function nodeOf(places: PlaceNode, place: Place): PlaceNode | undefined {
  let node: PlaceNode | undefined = places
  for (const key of place) node = node?.children.get(key)
  return node
}

/**
 * Reads raw values. Where no place speaks, there is no value at any path; what is true of every record needs no place.
 *
 * @category combinators
 */
export function readRaws(statement: Statement, raws: ReadonlyArray<unknown>, organization: string | undefined): Read {
  const refusals: Array<{ place: Place; refusal: Refusal }> = []
  const leaves = statement.places.map((place, index) => {
    const raw = raws[index]
    if (raw === undefined || raw === null) return undefined
    const value = statement.leaves[index]?.read(raw as never)
    if (!isRefusal(value)) return value
    refusals.push({ place, refusal: value })
    return undefined
  })
  const speaks = statement.places.length === 0 || leaves.some((value) => value !== undefined)
  const values = speaks ? statement.read(leaves, organization) : statement.paths.map(() => undefined)
  return { leaves, values, refusals }
}

/**
 * Prints values at the places that have a home: those in objects that are there, and of an alias only the first.
 *
 * @category combinators
 */
export function printRaws(
  statement: Statement,
  values: ReadonlyArray<unknown>,
  places: PlaceNode,
  isThere: (container: Place) => boolean,
): ReadonlyArray<unknown> {
  const homes = statement.places.map((place) => hasHome(place, places, isThere))
  const first = homes.indexOf(true)
  const printed = statement.print(values)
  return statement.places.map((_, index) => {
    const isHome = statement.alias ? index === first : homes[index]
    const value = statement.alias ? printed[0] : printed[index]
    return isHome === true && value !== undefined ? statement.leaves[index]?.print(value) : undefined
  })
}

function hasHome(place: Place, places: PlaceNode, isThere: (container: Place) => boolean): boolean {
  let node: PlaceNode | undefined = places
  for (const [index, key] of place.entries()) {
    node = node?.children.get(key)
    if (index < place.length - 1 && node?.flavour === true && !isThere(place.slice(0, index + 1))) return false
  }
  return true
}
