/**
 * Where two canonical records differ, as patterns of paths: `/memberships/*` + `/role`. Memberships are compared by the id of
 * their organization, entries of other lists by their place.
 */

import { pointer } from '../DecodeError.js'
import { getOwn, isObject, type UnknownObject } from '../Json.js'
import { ownerOf, placesOf } from './entries.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Lists the paths at which `after` does not hold what `before` holds, or holds what it does not. The subject is left out,
 * and of the residues that of one codec; of the others each key is a path.
 *
 * @category combinators
 */
export function differences(before: unknown, after: unknown, codec: string): ReadonlyArray<string> {
  const paths = new Set<string>()
  compare(before, after, root, codec, paths)
  return [...paths].sort()
}

/** Objects that state nothing themselves: where one is gone, each of its properties is. */
const containers: ReadonlySet<string> = new Set(['name', 'account', 'credentials', 'timestamps', 'session'])

/**
 * A place of the canonical record, with its pattern. The same few hundred come again with each record, and are made once; the
 * keys of customers are without end, and those that come later are made each time.
 */
interface Spot {
  readonly path: string
  readonly key: string
  readonly isSubject: boolean
  readonly isInResidue: boolean
  readonly isContainer: boolean
  /** Whether what lies below belongs to a container. */
  readonly isWithin: boolean
  readonly below: Map<string, Spot>
}

const root: Spot = {
  path: '',
  key: '',
  isSubject: false,
  isInResidue: false,
  isContainer: false,
  isWithin: false,
  below: new Map(),
}
const mostSpots = 4096
let spots = 0

function spotBelow(at: Spot, key: string): Spot {
  const known = at.below.get(key)
  if (known !== undefined) return known
  const isTop = at === root
  const isInResidue = at.key === 'residue'
  const isWithin = isTop ? containers.has(key) : at.isWithin
  const spot: Spot = {
    path: `${at.path}${pointer([key])}`,
    key,
    isSubject: isTop && key === 'subject',
    isInResidue,
    isContainer: isWithin || isInResidue || key === 'residue',
    isWithin,
    below: new Map(),
  }
  if (spots < mostSpots) {
    spots += 1
    at.below.set(key, spot)
  }
  return spot
}

function compare(before: unknown, after: unknown, at: Spot, codec: string, paths: Set<string>): void {
  if (before === after || at.isSubject || (at.isInResidue && at.key === codec)) return
  if (Array.isArray(before) && Array.isArray(after)) {
    compareLists(before, after, spotBelow(at, '*'), codec, paths)
    return
  }
  const left = isObject(before) ? before : undefined
  const right = isObject(after) ? after : undefined
  if ((left !== undefined && right !== undefined) || (at.isContainer && (left !== undefined || right !== undefined))) {
    compareKeys(left ?? nothing, right ?? nothing, at, codec, paths)
    return
  }
  paths.add(at.path)
}

const nothing: UnknownObject = {}

function compareKeys(before: UnknownObject, after: UnknownObject, at: Spot, codec: string, paths: Set<string>): void {
  for (const key of Object.keys(before)) {
    const left = before[key]
    if (left === undefined) continue
    const right = getOwn(after, key)
    if (left !== right) compare(left, right, spotBelow(at, key), codec, paths)
  }
  for (const key of Object.keys(after)) {
    const right = after[key]
    if (right === undefined || getOwn(before, key) !== undefined) continue
    compare(undefined, right, spotBelow(at, key), codec, paths)
  }
}

/** Entries are compared by the id of their organization or by their system where they have one, else by place. */
function compareLists(
  before: ReadonlyArray<unknown>,
  after: ReadonlyArray<unknown>,
  at: Spot,
  codec: string,
  paths: Set<string>,
): void {
  if (!isByPlace(before, after)) {
    for (const [left, right] of pair(before, after)) compare(left, right, at, codec, paths)
    return
  }
  const length = Math.max(before.length, after.length)
  for (let index = 0; index < length; index += 1) compare(before[index], after[index], at, codec, paths)
}

/** Whether entries have the same names in the same order, or none at all. */
function isByPlace(before: ReadonlyArray<unknown>, after: ReadonlyArray<unknown>): boolean {
  const isInOrder =
    before.length === after.length && before.every((entry, index) => ownerOf(entry) === ownerOf(after[index]))
  return isInOrder || !(before.some(isNamed) || after.some(isNamed))
}

function pair(
  before: ReadonlyArray<unknown>,
  after: ReadonlyArray<unknown>,
): ReadonlyArray<readonly [unknown, unknown]> {
  const waiting = placesOf(after, ownerOf)
  const taken = new Set<number>()
  const pairs = before.map((entry): readonly [unknown, unknown] => {
    const index = waiting.get(ownerOf(entry))?.pop()
    if (index === undefined) return [entry, undefined]
    taken.add(index)
    return [entry, after[index]]
  })
  const left = after.filter((_, index) => !taken.has(index))
  return [...pairs, ...left.map((entry): readonly [unknown, unknown] => [undefined, entry])]
}

function isNamed(entry: unknown): boolean {
  return ownerOf(entry) !== undefined
}
