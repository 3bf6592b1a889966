/**
 * Where two canonical records differ, as patterns of paths: `/memberships/*` + `/role`. Memberships are compared by the id of
 * their organization, entries of other lists by their place.
 */

import { pointer } from '../DecodeError.js'
import { equalsJson, getOwn, isObject, keysOf } from '../Json.js'
import { nodeAt } from './residue.js'

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
  compare(before, after, [], codec, paths)
  return [...paths].sort()
}

/** Objects that state nothing themselves: where one is gone, each of its properties is. */
const containers: ReadonlySet<string> = new Set(['name', 'account', 'credentials', 'timestamps', 'session'])

function compare(before: unknown, after: unknown, at: ReadonlyArray<string>, codec: string, paths: Set<string>): void {
  if (at.length === 1 && at[0] === 'subject') return
  if (at.at(-1) === codec && at.at(-2) === 'residue') return
  if (equalsJson(before, after)) return
  if (Array.isArray(before) && Array.isArray(after)) {
    for (const [left, right] of pair(before, after)) compare(left, right, [...at, '*'], codec, paths)
    return
  }
  const isContainer = containers.has(at[0] ?? '') || at.at(-1) === 'residue' || at.at(-2) === 'residue'
  if ((isObject(before) && isObject(after)) || (isContainer && (isObject(before) || isObject(after)))) {
    const left = isObject(before) ? before : {}
    const right = isObject(after) ? after : {}
    for (const key of new Set([...keysOf(left), ...keysOf(right)])) {
      compare(getOwn(left, key), getOwn(right, key), [...at, key], codec, paths)
    }
    return
  }
  paths.add(pointer(at))
}

/** Pairs entries of two lists: by the id of their organization or by their system where they have one, else by place. */
function pair(
  before: ReadonlyArray<unknown>,
  after: ReadonlyArray<unknown>,
): ReadonlyArray<readonly [unknown, unknown]> {
  const idOf = (entry: unknown): unknown => nodeAt(entry, ['organization', 'id']) ?? nodeAt(entry, ['system'])
  if (![...before, ...after].some((entry) => idOf(entry) !== undefined)) {
    return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => [before[index], after[index]])
  }
  const left = [...after]
  const pairs = before.map((entry): readonly [unknown, unknown] => {
    const index = left.findIndex((other) => idOf(other) === idOf(entry))
    return [entry, index === -1 ? undefined : left.splice(index, 1)[0]]
  })
  return [...pairs, ...left.map((entry): readonly [unknown, unknown] => [undefined, entry])]
}
