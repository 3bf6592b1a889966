/**
 * Entries of lists, which are told apart by a name: that of their organization, of their system, or what else a comparison
 * goes by.
 */
import { getOwn, isObject } from '../Json.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Gives the id of the organization of an entry, or else its system.
 *
 * @category combinators
 */
export function ownerOf(entry: unknown): unknown {
  if (!isObject(entry)) return undefined
  const organization = getOwn(entry, 'organization')
  const id = isObject(organization) ? getOwn(organization, 'id') : undefined
  return id ?? getOwn(entry, 'system')
}

/**
 * Finds where the entries of each name are, the first one last, so that it is the first to be taken.
 *
 * @category combinators
 */
export function placesOf(
  entries: ReadonlyArray<unknown>,
  nameOf: (entry: unknown) => unknown,
): ReadonlyMap<unknown, Array<number>> {
  const places = new Map<unknown, Array<number>>()
  for (let place = entries.length - 1; place >= 0; place -= 1) {
    const name = nameOf(entries[place])
    const same = places.get(name)
    if (same === undefined) places.set(name, [place])
    else same.push(place)
  }
  return places
}
