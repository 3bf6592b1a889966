/**
 * The residue: one tree in the shape of the wire. A raw value stands at its place as it was; an element of an array stands
 * under its index in an object; `{}` says that an object or a list was there; `{"$absent": true}` that a key was not there
 * which the canon would print; a secret is hidden.
 */
import { getOwn, isObject, type Json, maxDepth, setOwn, type UnknownObject } from '../Json.js'
import { isRedacted, redact, reveal } from '../Redacted.js'
import type { Place } from './Row.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A residue under construction.
 *
 * @category model
 */
export interface Tree {
  [key: string]: unknown
}

/**
 * Says that a place was absent although the canon would print it.
 *
 * @category model
 */
export const absent: Json = { $absent: true }

/**
 * The key that says of an item of a list that it was a text alone.
 *
 * @category model
 */
export const textAlone = '$text'

/**
 * Tells whether a node of a residue says that the place was absent.
 *
 * @category model
 */
export function isAbsent(node: unknown): boolean {
  return isObject(node) && getOwn(node, '$absent') === true && Object.keys(node).length === 1
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Puts a node at a place; where an object stands already and an object comes, they are joined.
 *
 * @category constructors
 */
export function plant(tree: Tree, place: Place, node: unknown): void {
  let at = tree
  for (const key of place.slice(0, -1)) {
    const below = getOwn(at, key)
    const child: Tree = isObject(below) && !isRedacted(below) ? (below as Tree) : {}
    if (child !== below) setOwn(at, key, child)
    at = child
  }
  const last = place.at(-1)
  if (last === undefined) {
    graft(tree, node)
    return
  }
  const there = getOwn(at, last)
  if (isObject(there) && isObject(node) && !isRedacted(there) && !isRedacted(node)) graft(there as Tree, node)
  else setOwn(at, last, node)
}

/**
 * Joins a tree into another one.
 *
 * @category constructors
 */
export function graft(tree: Tree, other: unknown): void {
  if (!isObject(other)) return
  for (const key of Object.keys(other)) {
    const theirs = other[key]
    const ours = getOwn(tree, key)
    if (isObject(ours) && isObject(theirs) && !isRedacted(ours) && !isRedacted(theirs)) graft(ours as Tree, theirs)
    else setOwn(tree, key, theirs)
  }
}

/**
 * Takes a raw value into a residue: what is named like a credential is hidden, at any depth, and data that looks like the
 * note of an absent key is raised by one `$`. A subtree without any is shared with the wire.
 *
 * @category constructors
 */
export function keep(raw: unknown): unknown {
  return isPlain(raw) ? raw : hide(raw)
}

const note = /^\$+absent$/

function hide(raw: unknown): unknown {
  if (Array.isArray(raw)) return raw.map(hide)
  if (!isObject(raw)) return raw
  const hidden = {}
  const keys = Object.keys(raw)
  const rise = keys.length === 1 && note.test(keys[0] ?? '') ? '$' : ''
  for (const key of keys) setOwn(hidden, rise + key, isCredential(key) ? redact(raw[key]) : hide(raw[key]))
  return hidden
}

function isPlain(raw: unknown): boolean {
  if (Array.isArray(raw)) return raw.every(isPlain)
  if (!isObject(raw)) return true
  return Object.keys(raw).every((key) => !isCredential(key) && !note.test(key) && isPlain(raw[key]))
}

const credential = /token|secret|password|hash|salt|cookie|sid$/

/**
 * Tells whether a key is named like a credential: token, secret, password, hash, salt, cookie, or sid as a word or an
 * ending, in any case and spelling.
 *
 * @category combinators
 */
export function isCredential(key: string): boolean {
  if (credential.test(key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))) return true
  return key.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).some((word) => word.toLowerCase() === 'sid')
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Gives the node at a place.
 *
 * @category combinators
 */
export function nodeAt(tree: unknown, place: Place): unknown {
  let at = tree
  for (const key of place) {
    if (!isObject(at) || isRedacted(at)) return undefined
    at = getOwn(at, key)
  }
  return at
}

/**
 * Gives the raw value that a node of a residue stands for, secrets opened. What cannot have come from a wire (too deep, no
 * JSON) is left out: a residue may be anybody's.
 *
 * @category combinators
 */
export function open(node: unknown, depth = 0): Json | undefined {
  if (isRedacted(node)) return open(reveal(node), depth)
  if (node === null || typeof node === 'string' || typeof node === 'boolean') return node
  if (typeof node === 'number') return Number.isFinite(node) ? node : undefined
  if (typeof node !== 'object' || depth > maxDepth) return undefined
  if (Array.isArray(node)) {
    return (node as ReadonlyArray<unknown>).flatMap((item): ReadonlyArray<Json> => {
      const opened = open(item, depth + 1)
      return opened === undefined ? [] : [opened]
    })
  }
  const opened = {}
  const keys = Object.keys(node as object)
  const risen = keys.length === 1 && note.test(keys[0] ?? '') ? 1 : 0
  for (const key of keys) {
    const value = open((node as UnknownObject)[key], depth + 1)
    if (value !== undefined) setOwn(opened, key.slice(risen), value)
  }
  return opened
}
