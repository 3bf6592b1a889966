/**
 * What check counts while records go by: keys that no row names, values that say nothing or break their format, and records
 * that do not come back as they were. Everything is counted by place, with `*` for any index of an array and any key of a
 * map.
 */
import { escapeControl, pointer } from '../DecodeError.js'
import { equalsJson, getOwn, isObject, type Json, keysOf, typeName, type UnknownObject } from '../Json.js'
import type { Place } from '../stream/Reading.js'
import { type AnyLeaf, isRefusal } from '../wire/Leaf.js'
import type { ObjectShape, Shape } from '../wire/shape.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The counts while records go by.
 *
 * @category model
 */
export interface Tally {
  readonly unknown: Map<string, { count: number; readonly types: Map<string, number> }>
  further: number
  readonly odd: Map<string, { readonly path: string; readonly why: OddValue['why']; count: number }>
  changed: number
  readonly changes: Array<Change>
}

/**
 * A record that came back otherwise.
 *
 * @category model
 */
export interface Change extends Place {
  readonly path: string
}

/**
 * A place whose value was kept but not taken. `empty`: the empty text. `meaningless`: not understood, such as a word that is
 * not in the table or an instant that is none. `format`: taken, but not of the documented format.
 *
 * @category model
 */
export interface OddValue {
  readonly path: string
  readonly why: 'empty' | 'meaningless' | 'format'
  readonly count: number
}

/** How many unknown keys are told apart. */
export const maxUnknownKeys = 1000

/** How many changed records are named. */
export const maxChanges = 100
const any = '*'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a tally of nothing.
 *
 * @category constructors
 */
export function newTally(): Tally {
  return { unknown: new Map(), further: 0, odd: new Map(), changed: 0, changes: [] }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Counts what is unknown and odd in a record that was understood.
 *
 * @category combinators
 */
export function tallyWire(tally: Tally, shape: ObjectShape, wire: unknown): void {
  if (isObject(wire)) tallyObject(tally, shape, wire, [])
}

/**
 * Counts a record that came back otherwise.
 *
 * @category combinators
 */
export function tallyChange(tally: Tally, { line, offset, record }: Place, path: string): void {
  tally.changed += 1
  if (tally.changes.length === maxChanges) return
  tally.changes.push({ line, offset, ...(record === undefined ? {} : { record }), path })
}

function tallyObject(tally: Tally, shape: ObjectShape, wire: UnknownObject, at: ReadonlyArray<string>): void {
  for (const key of keysOf(wire)) {
    const place = [...at, key]
    const child = shape.properties.get(key)
    if (child === undefined) tallyUnknown(tally, place, wire[key])
    else if (wire[key] !== null) tallyPlace(tally, child, wire[key], place)
  }
}

function tallyPlace(tally: Tally, shape: Shape, value: unknown, at: ReadonlyArray<string>): void {
  switch (shape._tag) {
    case 'object':
      if (isObject(value)) tallyObject(tally, shape, value, at)
      break
    case 'list':
      if (Array.isArray(value)) tallyItems(tally, shape.item, value, at)
      break
    case 'map':
      if (isObject(value)) tallyItems(tally, shape.item, Object.values(value), at)
      break
    case 'leaf':
      tallyLeaf(tally, shape.leaf, value, at)
      // What else is in an object that is taken whole is not unknown.
      if (shape.inside !== undefined && isObject(value)) {
        for (const [key, inner] of shape.inside.properties) {
          const part = getOwn(value, key) ?? null
          if (part !== null) tallyPlace(tally, inner, part, [...at, key])
        }
      }
  }
}

function tallyItems(tally: Tally, shape: ObjectShape, items: ReadonlyArray<unknown>, at: ReadonlyArray<string>): void {
  for (const item of items) if (isObject(item)) tallyObject(tally, shape, item, [...at, any])
}

function tallyUnknown(tally: Tally, at: ReadonlyArray<string>, value: unknown): void {
  const path = escapeControl(pointer(at))
  const known = tally.unknown.get(path)
  if (known === undefined && tally.unknown.size === maxUnknownKeys) {
    tally.further += 1
    return
  }
  const { count, types } = known ?? { count: 0, types: new Map<string, number>() }
  const type = typeName(value)
  types.set(type, (types.get(type) ?? 0) + 1)
  tally.unknown.set(path, { count: count + 1, types })
}

function tallyLeaf(tally: Tally, leaf: AnyLeaf, value: unknown, at: ReadonlyArray<string>): void {
  const why = whyOdd(leaf, value)
  if (why === undefined) return
  const path = pointer(at)
  const odd = tally.odd.get(`${why} ${path}`) ?? { path, why, count: 0 }
  odd.count += 1
  tally.odd.set(`${why} ${path}`, odd)
}

function whyOdd(leaf: AnyLeaf, value: unknown): OddValue['why'] | undefined {
  const read = leaf.read(value as Json)
  if (read === undefined) return value === '' ? 'empty' : 'meaningless'
  return !isRefusal(read) && leaf.breaksFormat?.(read) === true ? 'format' : undefined
}

/**
 * Finds the first place at which two JSON values differ, no more than sixteen levels down.
 *
 * @category combinators
 */
export function firstDifference(left: unknown, right: unknown): string {
  const at: Array<string> = []
  let [one, other] = [left, right]
  while (at.length < 16 && isContainer(one) && isContainer(other) && Array.isArray(one) === Array.isArray(other)) {
    const [ours, theirs]: readonly [UnknownObject, UnknownObject] = [one, other]
    const key = [...keysOf(ours), ...keysOf(theirs)].find(
      (each) => !equalsJson(getOwn(ours, each), getOwn(theirs, each)),
    )
    if (key === undefined) break
    at.push(key)
    one = getOwn(ours, key)
    other = getOwn(theirs, key)
  }
  return escapeControl(pointer(at))
}

function isContainer(value: unknown): value is UnknownObject {
  return typeof value === 'object' && value !== null
}
