/**
 * What a target demands: values that the caller sets where the conversion leaves a place absent, and the places without
 * which a request is refused.
 */
import { type DecodeError, decodeError, pointer } from '../DecodeError.js'
import { isObject, type Json, setOwn, type UnknownObject } from '../Json.js'
import { type Line, linesOf } from '../wire/capability.js'
import { valueAt } from '../wire/statement.js'
import type { Filling, Target } from './Target.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Lists the pointers that are no place of a target's wire: what is set there would go nowhere.
 *
 * @category combinators
 */
export function unknownPlaces(target: Target, set: ReadonlyArray<Filling>): ReadonlyArray<string> {
  const places = new Set(linesOf(target.table).flatMap(({ places: own }) => own.map(pointer)))
  return set.map((filling) => filling.pointer).filter((at) => !places.has(at) || at.includes('/*'))
}

/**
 * Makes what sets values where a wire has none.
 *
 * @category constructors
 */
export function filler(set: ReadonlyArray<Filling>): (wire: UnknownObject) => UnknownObject {
  const fillings = set.map(({ pointer: at, value }) => ({ keys: keysOf(at), value }))
  return (wire) => fillings.reduce((filled, { keys, value }) => fill(filled, keys, value), wire)
}

function fill(wire: UnknownObject, [key, ...rest]: ReadonlyArray<string>, value: Json): UnknownObject {
  if (key === undefined) return wire
  const there = Object.hasOwn(wire, key) ? wire[key] : undefined
  if (rest.length === 0 ? there !== undefined : there !== undefined && !isObject(there)) return wire
  const filled = { ...wire }
  setOwn(filled, key, rest.length === 0 ? value : fill(isObject(there) ? there : {}, rest, value))
  return filled
}

/**
 * Tells which places a request needs and has not.
 *
 * @category combinators
 */
export function missingFrom(target: Target, wire: UnknownObject): ReadonlyArray<DecodeError> {
  return requiredIn(target)
    .filter(({ places }) => places.every((place) => valueAt(wire, place) === undefined))
    .map(({ places }) =>
      decodeError('missing', pointer(places[0] ?? []), 'a value, which the target requires', 'nothing'),
    )
}

const required = new WeakMap<Target, ReadonlyArray<Line>>()

function requiredIn(target: Target): ReadonlyArray<Line> {
  const known = required.get(target)
  if (known !== undefined) return known
  const lines = linesOf(target.table).filter(
    ({ row, places }) => row.notes.required === true && places.every((place) => !place.includes('*')),
  )
  required.set(target, lines)
  return lines
}

function keysOf(at: string): ReadonlyArray<string> {
  return at
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}
