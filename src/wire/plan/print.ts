/**
 * What plans that encode are made of: how they find values in a record, and how they put lists together.
 */
import { getOwn, isObject, setOwn, type UnknownObject } from '../../Json.js'
import { isRedacted } from '../../Redacted.js'
import { arrayOf, encodeRecord, type Item, mapOf, put, textsIn, type Wire } from '../encode.js'
import { getAt, type Path } from '../Path.js'
import type { Place } from '../Row.js'
import { isAbsent, nodeAt, open } from '../residue.js'
import type { BoundList } from '../Table.js'
import { isRecord, untaken } from './parts.js'

// -------------------------------------------------------------------------------------
// values
// -------------------------------------------------------------------------------------

/**
 * Gives what a codec has kept in a record, under a prefix, as an object; `untaken` where it is none that a codec has written.
 *
 * @category combinators
 */
export function residueOf(
  record: UnknownObject,
  codec: string,
  prefix: Place = nowhere,
): UnknownObject | undefined | typeof untaken {
  const { residue } = record
  if (residue === undefined) return undefined
  if (!isRecord(residue)) return untaken
  const own = residue[codec]
  if (own === undefined) return undefined
  if (!isRecord(own) || isRedacted(own)) return untaken
  if (prefix.length === 0) return own
  const inner = nodeAt(own, prefix)
  if (inner === undefined) return undefined
  return isRecord(inner) && !isRedacted(inner) ? inner : untaken
}

const nowhere: Place = []

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
 * Finds the first record that has some value at a path; none where there is no such value.
 *
 * @category combinators
 */
export function namedBy(records: unknown, path: Path, name: unknown): unknown {
  if (!Array.isArray(records) || name === undefined) return undefined
  return records.find((record) => getAt(record, path) === name)
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
 * Gives the object at a place of a residue, which is none where something else stands there.
 *
 * @category combinators
 */
export function branchAt(residue: UnknownObject | undefined, place: Place): UnknownObject | undefined | typeof untaken {
  const node = residue === undefined ? undefined : nodeAt(residue, place)
  if (!isObject(node)) return undefined
  return isRecord(node) ? node : untaken
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
 * Tells whether a list is on the wire of which one record may lie in the open: that one alone makes none.
 *
 * @category combinators
 */
export function areListed(records: unknown, opened: unknown, kept: unknown): records is ReadonlyArray<unknown> {
  if (!Array.isArray(records)) return false
  return opened === undefined || records.some((record) => record !== opened) || (isObject(kept) && !isRedacted(kept))
}

/**
 * Encodes the records of a list of which one may lie in the open: of that, its twin. Nothing where one of them is not taken.
 *
 * @category combinators
 */
export function listedBeside(
  records: ReadonlyArray<unknown>,
  list: BoundList,
  encode: Encode,
  kept: unknown,
  codec: string,
  opened: unknown,
): unknown {
  const items: Array<Item> = []
  for (const record of records) {
    if (!isObject(record)) continue
    if (record === opened) {
      const twin = twinOf(record, list, codec)
      if (twin !== undefined) items.push([record, twin])
      continue
    }
    const wire = encode(record)
    if (wire === undefined) return undefined
    items.push([record, wire])
  }
  return list.key === undefined ? arrayOf(textsIn(items, list, codec), kept) : mapOf(items, list, kept)
}

/** The twin of a record in the open, unless the wire had none. */
function twinOf(record: UnknownObject, { overlay, place }: BoundList, codec: string): UnknownObject | undefined {
  if (overlay === undefined || place === undefined) return undefined
  const isGone = isAbsent(nodeAt(record, ['residue', codec, ...place]))
  return isGone ? undefined : encodeRecord(overlay, record, codec, place)
}

/**
 * Gives what was kept at the place of a list where that is null or a list.
 *
 * @category combinators
 */
export function keptList(residue: unknown, place: Place): unknown {
  const raw = open(nodeAt(residue, place))
  return raw === null || Array.isArray(raw) ? raw : undefined
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
