/**
 * Canonical paths, compared: which are about the same thing.
 */
import type { Capability } from '../wire/capability.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells whether what a table holds is about a path: the same but for the entries it takes, or one above it that is held whole.
 *
 * @category combinators
 */
export function isAbout({ path, tags }: Pick<Capability, 'path' | 'tags'>, wanted: string): boolean {
  const [own, other] = [general(path), general(wanted)]
  return own === other || (isInside(other, own) && !tags.includes('list'))
}

/**
 * Tells whether what a table holds of a path is written by it.
 *
 * @category combinators
 */
export function isWritten({ tags }: Pick<Capability, 'tags'>): boolean {
  return tags.some((tag) => writes.has(tag)) && !tags.includes('read-only')
}

const writes: ReadonlySet<string> = new Set(['claim', 'key', 'list', 'name'])

/**
 * Tells whether a path takes one entry of a list alone.
 *
 * @category combinators
 */
export function takesOne(path: string): boolean {
  return /\[(primary|0)\]/.test(path)
}

/**
 * Makes a path that takes one entry of a list, such as the primary one, one of all its entries.
 *
 * @category combinators
 */
export function general(path: string): string {
  return path.replaceAll(/\[(primary|0)\]/g, '[]')
}

/**
 * Tells whether a path leads into what another one leads to.
 *
 * @category combinators
 */
export function isInside(path: string, container: string): boolean {
  return path.startsWith(`${container}.`) || path.startsWith(`${container}[`)
}
