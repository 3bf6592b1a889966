/**
 * The residue: one tree in the shape of the wire. A raw value stands at its place as it was; an element of an array stands
 * under its index in an object; `{}` says that an object or a list was there; `{"$absent": true}` that a key was not there
 * which the canon would print; a secret is hidden.
 */
import { getOwn, isObject, type Json, keysOf, maxDepth, setOwn, type UnknownObject } from '../Json.js'
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

const sign = /^\$+(absent|text)$/
const dollar = 36

/**
 * Spells a key of the wire as a key of a residue: one that looks like a note of the residue is raised by one `$`.
 *
 * @category constructors
 */
export function raisedKey(key: string): string {
  return key.charCodeAt(0) === dollar && sign.test(key) ? `$${key}` : key
}

/**
 * Spells a key of a residue as a key of the wire; a note is none.
 *
 * @category constructors
 */
export function loweredKey(key: string): string | undefined {
  if (key.charCodeAt(0) !== dollar) return key
  return sign.test(key) ? (key.startsWith('$$') ? key.slice(1) : undefined) : key
}

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
  return isPlain(raw, true) ? raw : copy(raw, true)
}

/**
 * Takes a raw value of the customer's into a residue, as `keep` does, but hides nothing.
 *
 * @category constructors
 */
export function keepOpen(raw: unknown): unknown {
  return isPlain(raw, false) ? raw : copy(raw, false)
}

const note = /^\$+absent$/

function copy(raw: unknown, hides: boolean): unknown {
  if (Array.isArray(raw)) return raw.map((item) => copy(item, hides))
  if (!isObject(raw)) return raw
  const copied = {}
  const keys = keysOf(raw)
  const rise = keys.length === 1 && note.test(keys[0] ?? '') ? '$' : ''
  for (const key of keys) {
    setOwn(copied, rise + key, hides && isCredential(key) ? redact(raw[key]) : copy(raw[key], hides))
  }
  return copied
}

function isPlain(raw: unknown, hides: boolean): boolean {
  if (Array.isArray(raw)) return raw.every((item) => isPlain(item, hides))
  if (!isObject(raw)) return true
  return Object.keys(raw).every((key) => !(hides && isCredential(key)) && !note.test(key) && isPlain(raw[key], hides))
}

const credential = /token|secret|password|hash|salt|cookie|sid$/

/**
 * Tells whether a key is named like a credential: token, secret, password, hash, salt, cookie, or sid as a word or an
 * ending, in any case and spelling.
 *
 * @category combinators
 */
export function isCredential(key: string): boolean {
  const known = verdicts.get(key)
  if (known !== undefined) return known
  const verdict = namesCredential(key)
  if (key.length > longestKept) return verdict
  if (verdicts.size >= mostVerdicts) verdicts.clear()
  verdicts.set(key, verdict)
  return verdict
}

/** The same unknown keys come again and again. */
const verdicts = new Map<string, boolean>()
const mostVerdicts = 10_000
const longestKept = 64

function namesCredential(key: string): boolean {
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
export function open(node: unknown, depth = 0, isRaised = true): Json | undefined {
  if (isRedacted(node)) return open(reveal(node), depth, false)
  if (node === null || typeof node === 'string' || typeof node === 'boolean') return node
  if (typeof node === 'number') return Number.isFinite(node) ? node : undefined
  if (typeof node !== 'object' || depth > maxDepth) return undefined
  if (Array.isArray(node)) {
    const items: Array<Json> = []
    for (const item of node as ReadonlyArray<unknown>) {
      const opened = open(item, depth + 1, isRaised)
      if (opened !== undefined) items.push(opened)
    }
    return items
  }
  const opened = {}
  const keys = Object.keys(node as object)
  const risen = isRaised && keys.length === 1 && note.test(keys[0] ?? '') ? 1 : 0
  for (const key of keys) {
    const value = open((node as UnknownObject)[key], depth + 1, isRaised)
    if (value !== undefined) setOwn(opened, key.slice(risen), value)
  }
  return opened
}
