/**
 * The values of `--set POINTER=JSON`: for places of the target's wire that the conversion leaves absent.
 */
import * as E from 'fp-ts/lib/Either.js'
import { type Filling, type Target, unknownPlaces } from '../convert.js'
import { draw, escapeControl, pointer } from '../DecodeError.js'
import type { Json } from '../Json.js'
import { parseWire } from '../parse-wire.js'
import { linesOf } from '../wire/capability.js'
import { type AnyLeaf, faultsOf, isRefusal } from '../wire/Leaf.js'
import { nearest } from './codecs.js'
import { type Failure, usageFailure } from './failure.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Reads the values. Fails where the text is no `POINTER=JSON`, where a place is no place of the target or is given twice, and
 * where a value does not belong there. What stands in a value is not printed.
 *
 * @category constructors
 */
export function readSettings(target: Target, texts: ReadonlyArray<string>): ReadonlyArray<Filling> {
  const settings = texts.map(readOne)
  const places = settings.map((setting) => setting.pointer)
  const twice = places.find((place, index) => places.indexOf(place) !== index)
  if (twice !== undefined) throw failure(twice, 'it is given twice')
  for (const place of unknownPlaces(target, settings)) throw unknown(target, place)
  for (const { pointer: place, value } of settings) {
    const fault = faultAt(target, place, value)
    if (fault !== undefined) throw failure(place, `expected ${fault}`)
  }
  return settings
}

function readOne(text: string): Filling {
  const at = text.indexOf('=')
  const place = text.slice(0, at)
  if (at === -1 || !/^(\/([^~/]|~[01])*)+$/.test(place)) {
    throw usageFailure('--set: expected POINTER=JSON, such as --set /email_confirmed=true')
  }
  const value = parseWire(text.slice(at + 1))
  if (E.isLeft(value)) throw failure(place, `expected JSON (a text stands in quotes): ${draw(value.left.slice(0, 1))}`)
  return { pointer: place, value: value.right }
}

/** What belongs at a place, where a value does not. */
function faultAt(target: Target, place: string, value: Json): string | undefined {
  for (const { row, places } of linesOf(target.table)) {
    const index = row._tag === 'statement' ? places.findIndex((own) => pointer(own) === place) : -1
    const leaf: AnyLeaf | undefined = row._tag === 'statement' ? row.leaves[index] : undefined
    if (leaf === undefined) continue
    if (value === null) return leaf.name
    const read = leaf.read(value)
    if (isRefusal(read)) return faultsOf(read)[0]?.expected
    return read === undefined ? leaf.name : undefined
  }
  return undefined
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

function failure(place: string, reason: string): Failure {
  return usageFailure(`--set ${escapeControl(place)}: ${reason}`)
}

function unknown(target: Target, place: string): Failure {
  const places = linesOf(target.table).flatMap(({ places: own }) => own.map(pointer))
  const near = nearest(
    place,
    [...new Set(places)].filter((each) => !each.includes('/*')),
  )
  return failure(place, `${target.id} has no such place\n(Did you mean ${near.join(', ')}?)`)
}
