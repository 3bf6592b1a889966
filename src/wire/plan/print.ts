/**
 * What plans that encode are made of: how they find values in a record, and how they put lists together.
 */
import { getOwn, isObject, setOwn, type UnknownObject } from '../../Json.js'
import { isRedacted } from '../../Redacted.js'
import { arrayOf, type Item, mapOf, put, textsIn, type Wire } from '../encode.js'
import { getAt, type Path } from '../Path.js'
import type { Place } from '../Row.js'
import { isAbsent, nodeAt } from '../residue.js'
import type { BoundList } from '../Table.js'
import { isRecord, untaken } from './parts.js'

// -------------------------------------------------------------------------------------
// values
// -------------------------------------------------------------------------------------

/**
 * Gives what a codec has kept in a record, as an object; `untaken` where it is none that a codec has written.
 *
 * @category combinators
 */
export function residueOf(record: UnknownObject, codec: string): UnknownObject | undefined | typeof untaken {
  const { residue } = record
  if (residue === undefined) return undefined
  if (!isRecord(residue)) return untaken
  const own = residue[codec]
  if (own === undefined) return undefined
  return isRecord(own) && !isRedacted(own) ? own : untaken
}

/**
 * Finds the entry of a system.
 *
 * @category combinators
 */
export function entryOfSystem(entries: ReadonlyArray<unknown>, system: string): unknown {
  for (const entry of entries) if (isObject(entry) && getOwn(entry, 'system') === system) return entry
  return undefined
}

/**
 * Finds the primary entry, which is the first where none says so.
 *
 * @category combinators
 */
export function primaryOf(entries: ReadonlyArray<unknown>): unknown {
  for (const entry of entries) if (isObject(entry) && getOwn(entry, 'primary') === true) return entry
  return entries[0]
}

/**
 * Gives the first entry.
 *
 * @category combinators
 */
export function firstOf(entries: ReadonlyArray<unknown>): unknown {
  return entries[0]
}

/**
 * Gives one property of every entry.
 *
 * @category combinators
 */
export function everyAt(entries: ReadonlyArray<unknown>, key: string): ReadonlyArray<unknown> {
  return entries.map((entry) => (isObject(entry) ? getOwn(entry, key) : undefined))
}

/**
 * Finds the first record that has a value at a path.
 *
 * @category combinators
 */
export function firstWith(records: unknown, path: Path): unknown {
  return Array.isArray(records) ? records.find((record) => getAt(record, path) !== undefined) : undefined
}

/**
 * Tells whether a value is a list of texts.
 *
 * @category combinators
 */
export function areTexts(value: unknown): value is ReadonlyArray<string> {
  if (!Array.isArray(value)) return false
  for (let index = 0; index < value.length; index += 1) if (typeof value[index] !== 'string') return false
  return true
}

// -------------------------------------------------------------------------------------
// residue
// -------------------------------------------------------------------------------------

/**
 * Gives the node at a place of a residue.
 *
 * @category combinators
 */
export function nodeAtPlace(residue: unknown, place: Place): unknown {
  return nodeAt(residue, place)
}

/**
 * Tells whether a residue, or one of several, says that an object was on the wire.
 *
 * @category combinators
 */
export function hasObject(residue: unknown, place: Place): boolean {
  if (Array.isArray(residue)) return residue.some((one) => isObject(nodeAt(one, place)))
  return residue !== undefined && isObject(nodeAt(residue, place))
}

/**
 * Gives what a codec has kept in each of the records.
 *
 * @category combinators
 */
export function flavoursOf(records: unknown, codec: string): ReadonlyArray<unknown> {
  return Array.isArray(records) ? records.map((record) => nodeAt(record, ['residue', codec])) : []
}

/**
 * Tells whether one of the records lies in the open, by the note in its residue that the list has it not.
 *
 * @category combinators
 */
export function isOpened(records: unknown, codec: string, place: Place): boolean {
  if (!Array.isArray(records)) return false
  for (const record of records) {
    if (!isObject(record) || record.residue === undefined) continue
    if (isAbsent(nodeAt(record, ['residue', codec, ...place]))) return true
  }
  return false
}

// -------------------------------------------------------------------------------------
// lists
// -------------------------------------------------------------------------------------

type Encode = (record: unknown) => Wire | undefined

/**
 * Encodes the records of a list; nothing where one of them is not taken.
 *
 * @category combinators
 */
export function listed(
  records: ReadonlyArray<unknown>,
  list: BoundList,
  encode: Encode,
  kept: unknown,
  codec: string,
): unknown {
  const items: Array<Item> = []
  for (const record of records) {
    if (!isObject(record)) continue
    const wire = encode(record)
    if (wire === undefined) return undefined
    items.push([record, wire])
  }
  return arrayOf(textsIn(items, list, codec), kept)
}

/**
 * Encodes the records of a list that is a map on the wire; nothing where one of them is not taken.
 *
 * @category combinators
 */
export function mapped(records: ReadonlyArray<unknown>, list: BoundList, encode: Encode, kept: unknown): unknown {
  const items: Array<Item> = []
  for (const record of records) {
    if (!isObject(record)) continue
    const wire = encode(record)
    if (wire === undefined) return undefined
    items.push([record, wire])
  }
  return mapOf(items, list, kept)
}

/**
 * Puts an object into another one, and gives it.
 *
 * @category combinators
 */
export function placed(wire: Wire, key: string): Wire {
  const below: Wire = {}
  setOwn(wire, key, below)
  return below
}

/**
 * Puts a value at a place of the wire.
 *
 * @category combinators
 */
export function putAt(wire: Wire, place: Place, value: unknown): void {
  put(wire, place, value)
}
