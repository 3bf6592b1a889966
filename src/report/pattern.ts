/**
 * Paths without persons in them. A key is shown where the table of the wire names it, or where it reads as the name of a
 * field; `*` stands for any other one, since the index of an entry says nothing and the key of a map may be somebody's id or
 * address. Where more keys lie side by side than any record has fields, they are keys of a map after all.
 */
import { pointer } from '../DecodeError.js'
import type { Shape } from '../wire/shape.js'
import { type Listing, listing } from './Report.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What tells rows of one path apart besides the path, what becomes of the rest of two rows that are one, the shape of the wire
 * that the paths lead into, and how often there was something that has no row.
 *
 * @category model
 */
export interface PatternOptions<A> {
  readonly apart?: (row: A) => string
  readonly join?: (one: A, other: A) => Partial<A>
  readonly shape?: Shape
  readonly further?: number
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a pattern of a JSON Pointer into a wire of the given shape, or into an Identity that was read from it.
 *
 * @category constructors
 */
export function patternOf(path: string, shape?: Shape): string {
  const shown: Array<string> = []
  let at = shape
  for (const [index, key] of keysOf(path).entries()) {
    const isResidue = shown.at(-1) === 'residue' && codecId.test(key)
    const inside = at?._tag === 'leaf' ? at.inside : at
    const child = inside?._tag === 'object' ? inside.properties.get(key) : undefined
    const isEntry = inside?._tag === 'list' || inside?._tag === 'map'
    shown.push(isResidue || child !== undefined || (!isEntry && isName(key)) ? key : wildcard)
    // What a record left over has the shape of its wire again.
    at = isResidue && index === 1 ? shape : isEntry ? inside.item : child
  }
  return pointer(shown)
}

const wildcard = '*'
const codecId = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/

function keysOf(path: string): ReadonlyArray<string> {
  return path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Letters, and no more digits than a name has: ids have more, addresses have an @, names of people have spaces. */
function isName(key: string): boolean {
  if (/^(urn:|https?:\/\/)[\w.:/-]+$/.test(key)) return true
  return /^[$@_\p{L}][\p{L}\p{N}_$.:-]*$/u.test(key) && (key.match(/\p{N}/gu) ?? []).length < 4
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

const maxSiblings = 50

/**
 * Lists rows by the patterns of their paths, adds up those that become one, and puts first what counts most.
 *
 * @category combinators
 */
export function patternListing<A extends { readonly path: string; readonly count: number }>(
  rows: ReadonlyArray<A>,
  { apart = () => '', join = () => ({}), shape, further = 0 }: PatternOptions<A> = {},
): Listing<A> {
  const named = rows.map((row) => ({ ...row, path: patternOf(row.path, shape) }))
  const siblings = new Map<string, Set<string>>()
  for (const { path } of named) {
    const among = siblings.get(parentOf(path)) ?? new Set()
    siblings.set(parentOf(path), among.add(path))
  }
  const merged = new Map<string, A>()
  for (const row of named) {
    const isMap = (siblings.get(parentOf(row.path))?.size ?? 0) > maxSiblings
    const path = isMap ? `${parentOf(row.path)}/${wildcard}` : row.path
    const key = JSON.stringify([path, apart(row)])
    const known = merged.get(key)
    merged.set(
      key,
      known === undefined ? { ...row, path } : { ...known, ...join(known, row), count: known.count + row.count },
    )
  }
  const sorted = [...merged.values()].toSorted((left, right) => right.count - left.count)
  return listing(sorted, ({ count }) => count, further)
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
