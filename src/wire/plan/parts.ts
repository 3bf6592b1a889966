/**
 * What plans are made of, compiled or generated: the checks and the residue of values that no plan spells out. Each gives what
 * the interpreter gives, or says that it does not know.
 */
import { equalsJson, isObject, maxDepth, setOwn, type UnknownObject } from '../../Json.js'
import { redact } from '../../Redacted.js'
import { instantAt, type Timestamp } from '../../Timestamp.js'
import { differenceOf, type Draft, ownCopy } from '../decode.js'
import { type AnyLeaf, isRefusal } from '../Leaf.js'
import { getAt } from '../Path.js'
import type { Place } from '../Row.js'
import { absent, graft, isCredential, keep, plant, raisedKey, type Tree } from '../residue.js'
import { printRaws, readRaws, valueAt } from '../statement.js'
import type { BoundList, BoundStatement, PlaceNode } from '../Table.js'

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
 * Tells whether a value is an object as JSON.parse makes them, and no array. Asked in this way, the prototype costs nothing;
 * where an object has a key of that name, or the process has switched the name off, no plan takes it.
 *
 * @category combinators
 */
export function isRecord(value: unknown): value is UnknownObject {
  return typeof value === 'object' && value !== null && (value as Spelled).__proto__ === Object.prototype
}

interface Spelled {
  readonly __proto__?: unknown
}

/**
 * Counts the keys of an object as JSON.parse makes them.
 *
 * @category combinators
 */
export function sizeOf(record: UnknownObject): number {
  let size = 0
  for (const _ in record) size += 1
  return size
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
    for (let index = 0; index < value.length; index += 1) if (!isJson(value[index], depth + 1)) return false
    return true
  }
  if (!isRecord(value)) return false
  for (const key in value) {
    const below = (value as UnknownObject)[key]
    if (below !== undefined && !isJson(below, depth + 1)) return false
  }
  return true
}

/**
 * Makes objects of one shape.
 *
 * @category model
 */
export type Maker = new (...values: ReadonlyArray<unknown>) => Draft

/**
 * Makes a function into one that makes plain objects: they have room for all keys that it sets, and share their shape with
 * nothing that was read, however many shapes there are of that.
 *
 * @category constructors
 */
export function makerOf(fill: (this: Draft, ...values: Array<unknown>) => void): Maker {
  fill.prototype = Object.prototype
  return fill as unknown as Maker
}

/**
 * Gives the instant of whole seconds since 1970.
 *
 * @category combinators
 */
export function instantOfSeconds(seconds: number): Timestamp | undefined {
  return Number.isInteger(seconds) ? instantAt(seconds * 1000) : undefined
}

/**
 * Copies a list of texts of which none is empty; gives nothing where it is another one.
 *
 * @category combinators
 */
export function textsOf(raw: unknown): ReadonlyArray<string> | undefined {
  if (!Array.isArray(raw)) return undefined
  for (let index = 0; index < raw.length; index += 1) {
    const item: unknown = raw[index]
    if (typeof item !== 'string' || item === '') return undefined
  }
  return raw.slice()
}

// -------------------------------------------------------------------------------------
// statements
// -------------------------------------------------------------------------------------

/**
 * Hears a statement as the interpreter does. Where it is silent its values count for nothing, and all of it is residue.
 *
 * @category combinators
 */
export function hear(
  statement: BoundStatement,
  raws: ReadonlyArray<unknown>,
  isSilent: boolean,
  places: PlaceNode,
  isThere: (container: Place) => boolean,
): Heard | undefined {
  const read = readRaws(statement, raws, undefined)
  if (read.refusals.length > 0) return undefined
  if (statement.alias && statement.paths.includes('subject.id')) {
    const speaking = read.leaves.filter((value) => value !== undefined)
    if (speaking.some((value) => value !== speaking[0])) return undefined
  }
  const values = isSilent ? statement.paths.map(() => undefined) : read.values
  const printed = printRaws(statement, values, places, isThere)
  return { values, isPlain: statement.places.every((_, index) => equalsJson(raws[index], printed[index])) }
}

const maxMemories = 1000

/**
 * Hears a group of one place, and remembers what it made of a text or a whole number. What it gives is nobody else's.
 *
 * @category constructors
 */
export function remembering(
  statement: BoundStatement,
  places: PlaceNode,
): (raw: unknown, wire: UnknownObject) => Heard | undefined {
  const memory = new Map<unknown, Remembered>()
  return (raw, wire) => {
    const known = memory.get(raw)
    if (known !== undefined) return known.isFixed ? known : owned(known)
    const heard = hear(statement, [raw], false, places, (container) => isObject(valueAt(wire, container)))
    const isShort = typeof raw === 'string' ? raw.length <= 64 : Number.isSafeInteger(raw) && !Object.is(raw, -0)
    if (heard === undefined || !isShort) return heard
    if (memory.size >= maxMemories) memory.clear()
    const isFixed = heard.values.every((value) => typeof value !== 'object' || value === null)
    memory.set(raw, { ...heard, isFixed })
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
  const copy = {}
  for (const key of Object.keys(value)) setOwn(copy, key, ownValue((value as UnknownObject)[key]))
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

// -------------------------------------------------------------------------------------
// residue
// -------------------------------------------------------------------------------------

/**
 * Plants a node in a tree that may not be there yet.
 *
 * @category combinators
 */
export function planted(tree: Tree | undefined, place: Place, node: unknown): Tree {
  const grown = tree ?? {}
  plant(grown, place, node)
  return grown
}

/**
 * Plants the raw values of a statement, those that are there.
 *
 * @category combinators
 */
export function plantedRaws(tree: Tree | undefined, statement: BoundStatement, raws: ReadonlyArray<unknown>): Tree | undefined {
  let grown = tree
  for (const [index, place] of statement.places.entries()) {
    if (raws[index] !== undefined) grown = planted(grown, place, ownCopy(statement, raws[index]))
  }
  return grown
}

/**
 * Joins the residue of a record that is not there to that of its owner.
 *
 * @category combinators
 */
export function grafted(tree: Tree | undefined, other: Tree | undefined): Tree | undefined {
  if (other === undefined) return tree
  const grown = tree ?? {}
  graft(grown, other)
  return grown
}

/**
 * Says in a tree that a place was absent.
 *
 * @category combinators
 */
export function plantedAbsent(tree: Tree | undefined, place: Place): Tree {
  return planted(tree, place, absent)
}

const verdicts = new Map<string, boolean>()
const maxVerdicts = 10_000

/** As `isCredential`; the same unknown keys come again and again. */
function isNamedSecret(key: string): boolean {
  const known = verdicts.get(key)
  if (known !== undefined) return known
  const verdict = isCredential(key)
  if (key.length > 64) return verdict
  if (verdicts.size >= maxVerdicts) verdicts.clear()
  verdicts.set(key, verdict)
  return verdict
}

const foreign = 0
const plain = 1
const marked = 2

/** Whether a value is no JSON, JSON that a residue takes as it is, or JSON that it has to copy. */
function survey(raw: unknown, depth: number): typeof foreign | typeof plain | typeof marked {
  if (typeof raw === 'string' || typeof raw === 'boolean' || raw === null) return plain
  if (typeof raw === 'number') return Number.isFinite(raw) ? plain : foreign
  if (typeof raw !== 'object' || depth > maxDepth) return foreign
  let found: typeof plain | typeof marked = plain
  if (Array.isArray(raw)) {
    for (let index = 0; index < raw.length; index += 1) {
      const below = survey(raw[index], depth + 1)
      if (below === foreign) return foreign
      if (below === marked) found = marked
    }
    return found
  }
  if (!isRecord(raw)) return foreign
  for (const key in raw) {
    const value = (raw as UnknownObject)[key]
    const below = value === undefined ? plain : survey(value, depth + 1)
    if (below === foreign) return foreign
    if (below === marked || key.charCodeAt(0) === 36 || isNamedSecret(key)) found = marked
  }
  return found
}

/**
 * Takes a raw value that no statement reads into a residue.
 *
 * @category combinators
 */
export function keptOf(raw: unknown, depth: number): unknown {
  if (typeof raw === 'string' || typeof raw === 'boolean' || raw === null) return raw
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : untaken
  switch (survey(raw, depth)) {
    case foreign:
      return untaken
    case plain:
      return raw
    case marked:
      return keep(raw)
  }
}

/**
 * Takes the value of a secret place into a residue.
 *
 * @category combinators
 */
export function hiddenOf(raw: unknown, depth: number): unknown {
  if (raw === null) return null
  return isJson(raw, depth) ? redact(raw) : untaken
}

/**
 * Plants the keys of an object that the table does not name; `false` where there is one that plans do not take, or where the
 * keys that were found are not those that it owns.
 *
 * @category combinators
 */
export function withUnknowns(
  tree: Tree | undefined,
  wire: UnknownObject,
  node: PlaceNode,
  found: number,
  at: Place,
  depth: number,
): Tree | undefined | false {
  let grown = tree
  let known = 0
  for (const key of Object.keys(wire)) {
    const raw = wire[key]
    if (raw === undefined) continue
    if (node.children.has(key)) {
      known += 1
      continue
    }
    const kept = isNamedSecret(key) ? hiddenKey(raw, depth) : keptOf(raw, depth)
    if (kept === untaken) return false
    grown ??= {}
    if (at.length === 0) setOwn(grown, raisedKey(key), kept)
    else plant(grown, [...at, raisedKey(key)], kept)
  }
  return known === found ? grown : false
}

function hiddenKey(raw: unknown, depth: number): unknown {
  return isJson(raw, depth) ? redact(raw) : untaken
}

/**
 * Plants the secrets inside a value that a statement reads as a whole.
 *
 * @category combinators
 */
export function withCarved(tree: Tree | undefined, raw: unknown, node: PlaceNode, place: Place): Tree | undefined {
  if (!isObject(raw)) return tree
  let grown = tree
  for (const key of node.children.keys()) {
    const value = Object.hasOwn(raw, key) ? raw[key] : undefined
    if (value !== undefined) grown = planted(grown, [...place, key], value === null ? null : redact(value))
  }
  return grown
}

// -------------------------------------------------------------------------------------
// lists
// -------------------------------------------------------------------------------------

/**
 * Puts the record in the open into its list: in the place of the item that repeats it, whose difference goes into its residue,
 * else first, with the note that the list has it not.
 *
 * @category combinators
 */
export function settled(
  list: BoundList,
  codec: string,
  record: Draft,
  records: ReadonlyArray<Draft>,
  wires: ReadonlyArray<UnknownObject>,
  residue: Tree | undefined,
): { readonly records: Array<Draft>; readonly residue: Tree | undefined } {
  const { overlay, place = [] } = list
  const anchor = list.open?.table.anchor
  if (overlay === undefined || anchor === undefined) return { records: [record, ...records], residue }
  const id = getAt(record, anchor)
  const index = records.findIndex((other) => getAt(other, anchor) === id)
  const wire = wires[index]
  if (wire === undefined) return { records: [record, ...records], residue: plantedAbsent(residue, place) }
  const difference = differenceOf(overlay, wire, record, codec)
  return {
    records: records.with(index, record),
    residue: Object.keys(difference).length > 0 ? planted(residue, place, difference) : residue,
  }
}
