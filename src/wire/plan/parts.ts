/**
 * What plans are made of, compiled or generated: the checks and the residue of values that no plan spells out. Each gives what
 * the interpreter gives, or says that it does not know.
 */
import { equalsJson, isObject, maxDepth, setOwn, type UnknownObject } from '../../Json.js'
import type { Draft } from '../decode.js'
import { type AnyLeaf, isRefusal } from '../Leaf.js'
import type { Place } from '../Row.js'
import { nodeOf, printRaws, valueAt } from '../statement.js'
import type { BoundStatement, PlaceNode } from '../Table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Says that a plan does not take a value.
 *
 * @category model
 */
export const untaken: unique symbol = Symbol('untaken')

/**
 * What a statement made of its raw values: the values at its paths, and whether printing them gives the raw values again.
 *
 * @category model
 */
export interface Heard {
  readonly values: ReadonlyArray<unknown>
  readonly isPlain: boolean
}

// -------------------------------------------------------------------------------------
// checks
// -------------------------------------------------------------------------------------

const nothingOwn: Spelled = {}

/** Whether the prototype of an object can be asked for by name: a process may have switched that off. */
const isNamed = Object.hasOwn(Object.prototype, '__proto__') && isReadable()

function isReadable(): boolean {
  try {
    // biome-ignore lint/suspicious/noProto: whether it may be asked for is the question
    return nothingOwn.__proto__ === Object.prototype
  } catch {
    return false
  }
}

/**
 * Tells whether every object has keys that it does not own: then no plan takes anything.
 *
 * @category combinators
 */
export function isPolluted(): boolean {
  if (!isNamed) return true
  for (const _ in nothingOwn) return true
  return false
}

/**
 * Tells whether a value is an object as JSON.parse makes them, and no array: one of any shape, where asking for the prototype
 * by its name takes twice as long.
 *
 * @category combinators
 */
export function isRecord(value: unknown): value is UnknownObject {
  return typeof value === 'object' && value !== null && Reflect.getPrototypeOf(value) === Object.prototype
}

/**
 * An object whose prototype is asked for by name. Of the objects of one place, which have few shapes, that costs nothing; where
 * an object has a key of that name, or the process has switched the name off, no plan takes it.
 *
 * @category model
 */
export interface Spelled {
  readonly __proto__?: unknown
}

/**
 * Tells whether a value is plainly JSON, of no more levels than are carried. `depth` is the level that it stands at.
 *
 * @category combinators
 */
export function isJson(value: unknown, depth: number): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth > maxDepth) return false
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const item: unknown = value[index]
      if (typeof item !== 'string' && !isJson(item, depth + 1)) return false
    }
    return true
  }
  return isRecord(value) && areJson(value, depth)
}

/**
 * Tells whether a value is plainly a JSON object, of no more levels than are carried.
 *
 * @category combinators
 */
export function isJsonObject(value: unknown, depth: number): value is UnknownObject {
  return isRecord(value) && depth <= maxDepth && areJson(value, depth)
}

function areJson(object: UnknownObject, depth: number): boolean {
  for (const key in object) {
    const below = object[key]
    if (typeof below === 'string' || typeof below === 'boolean' || below === undefined) continue
    if (typeof below === 'number' ? !Number.isFinite(below) : !isJson(below, depth + 1)) return false
  }
  return true
}

/**
 * Makes objects of one shape.
 *
 * @category model
 */
export type Maker<A extends ReadonlyArray<unknown>> = new (...values: A) => Draft

/**
 * Makes a function into one that makes plain objects: they have room for all keys that it sets, and share their shape with
 * nothing that was read, however many shapes there are of that.
 *
 * @category constructors
 */
export function makerOf<A extends ReadonlyArray<unknown>>(fill: (this: Draft, ...values: A) => void): Maker<A> {
  fill.prototype = Object.prototype
  return fill as unknown as Maker<A>
}

/**
 * Copies a list of texts of which none is empty; gives nothing where it is another one.
 *
 * @category combinators
 */
export function textsOf(raw: unknown): ReadonlyArray<string> | undefined {
  if (!areWords(raw)) return undefined
  // Most lists are short, and a short one is made faster where its length is written out.
  switch (raw.length) {
    case 0:
      return []
    case 1:
      return [raw[0] as string]
    case 2:
      return [raw[0] as string, raw[1] as string]
    case 3:
      return [raw[0] as string, raw[1] as string, raw[2] as string]
    case 4:
      return [raw[0] as string, raw[1] as string, raw[2] as string, raw[3] as string]
    default:
      return raw.slice()
  }
}

/**
 * Tells whether a value is a list of texts of which none is empty.
 *
 * @category combinators
 */
export function areWords(raw: unknown): raw is ReadonlyArray<string> {
  if (!Array.isArray(raw)) return false
  for (let index = 0; index < raw.length; index += 1) {
    const item: unknown = raw[index]
    if (typeof item !== 'string' || item === '') return false
  }
  return true
}

// -------------------------------------------------------------------------------------
// statements
// -------------------------------------------------------------------------------------

/**
 * Makes the function that hears a statement as the interpreter does: its raw values, whether it is silent, and the wire that
 * they are of. Where it is silent its values count for nothing, and all of it is residue.
 *
 * @category constructors
 */
export function hearing(
  statement: BoundStatement,
  places: PlaceNode,
): (raws: ReadonlyArray<unknown>, isSilent: boolean, wire: UnknownObject) => Heard | undefined {
  const { alias, leaves } = statement
  const isSubject = alias && statement.paths.includes('subject.id')
  const nothing = statement.paths.map(() => undefined)
  const homes = statement.places.map((place) => flavoursAround(place, places))
  return (raws, isSilent, wire) => {
    const values: Array<unknown> = []
    let first: unknown
    for (let index = 0; index < homes.length; index += 1) {
      const raw = raws[index]
      const value = raw === undefined || raw === null ? undefined : leaves[index]?.read(raw as never)
      if (isRefusal(value)) return undefined
      if (value !== undefined) {
        if (isSubject && first !== undefined && value !== first) return undefined
        first ??= value
      }
      values.push(value)
    }
    const speaks = first !== undefined || homes.length === 0
    const read = speaks && !isSilent ? statement.read(values, undefined) : nothing
    const printed = statement.print(read)
    let hasHome = false
    for (let index = 0; index < homes.length; index += 1) {
      const isHome = !(alias && hasHome) && areThere(homes[index] ?? [], wire)
      if (isHome) hasHome = true
      const value = alias ? printed[0] : printed[index]
      const now = isHome && value !== undefined ? leaves[index]?.print(value) : undefined
      if (!equalsJson(raws[index], now)) return { values: read, isPlain: false }
    }
    return { values: read, isPlain: true }
  }
}

/** The objects around a place without which it is no home. */
function flavoursAround(place: Place, places: PlaceNode): ReadonlyArray<Place> {
  const around = place.slice(1).map((_, index) => place.slice(0, index + 1))
  return around.filter((container) => nodeOf(places, container)?.flavour === true)
}

function areThere(containers: ReadonlyArray<Place>, wire: UnknownObject): boolean {
  for (let index = 0; index < containers.length; index += 1) {
    if (!isObject(valueAt(wire, containers[index] ?? []))) return false
  }
  return true
}

const maxMemories = 1000
const fewNumbers = 64

/**
 * Hears a group of one place, and remembers what it made of a text or a whole number. What it gives is nobody else's.
 *
 * @category constructors
 */
export function remembering(
  statement: BoundStatement,
  places: PlaceNode,
): (raw: unknown, wire: UnknownObject) => Heard | undefined {
  const hear = hearing(statement, places)
  const memory = new Map<unknown, Remembered>()
  const few: Array<Remembered | undefined> = Array.from({ length: fewNumbers }, () => undefined)
  const recall = (raw: unknown): Remembered | undefined => {
    const isFew = typeof raw === 'number' && raw >= 0 && raw < fewNumbers && Number.isInteger(raw)
    if (!isFew) return memory.get(raw)
    few[raw] ??= memory.get(raw)
    return few[raw]
  }
  return (raw, wire) => {
    const known = recall(raw)
    if (known !== undefined) return known.isFixed ? known : owned(known)
    const heard = hear([raw], false, wire)
    const isShort = typeof raw === 'string' ? raw.length <= 64 : Number.isSafeInteger(raw) && !Object.is(raw, -0)
    if (heard === undefined || !isShort) return heard
    if (memory.size >= maxMemories) memory.clear()
    const isFixed = heard.values.every((value) => typeof value !== 'object' || value === null)
    memory.set(raw, { values: heard.values, isPlain: heard.isPlain, isFixed })
    return isFixed ? heard : owned(heard)
  }
}

interface Remembered extends Heard {
  /** Whether it may be given away, since nobody can change it. */
  readonly isFixed: boolean
}

function owned(heard: Heard): Heard {
  return { values: heard.values.map(ownValue), isPlain: heard.isPlain }
}

function ownValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(ownValue)
  const copy: object = { ...value }
  for (const key of Object.keys(copy)) {
    const below = (copy as UnknownObject)[key]
    if (typeof below === 'object' && below !== null) setOwn(copy, key, ownValue(below))
  }
  return copy
}

/**
 * Gives what an echo prints, where the wire repeats something that plans do not spell out.
 *
 * @category combinators
 */
export function echoOf(
  statement: BoundStatement,
  now: ReadonlyArray<unknown>,
  places: PlaceNode,
): ReadonlyArray<unknown> {
  return printRaws(statement, now, places, () => true)
}

/**
 * Tells whether the leaves of a statement take its raw values.
 *
 * @category combinators
 */
export function isTaken(statement: BoundStatement, raws: ReadonlyArray<unknown>): boolean {
  return statement.leaves.every((leaf, index) => {
    const raw = raws[index]
    return raw === undefined || raw === null || !isRefusal(leaf.read(raw as never))
  })
}

/**
 * Tells whether a leaf refuses a raw value.
 *
 * @category combinators
 */
export function isRefused(leaf: AnyLeaf, raw: unknown): boolean {
  return raw !== null && isRefusal(leaf.read(raw as never))
}

/**
 * Reads a raw value of which another statement takes care.
 *
 * @category combinators
 */
export function readAlone(leaf: AnyLeaf, raw: unknown): unknown {
  if (raw === undefined || raw === null) return undefined
  const value = leaf.read(raw as never)
  return isRefusal(value) ? undefined : value
}
