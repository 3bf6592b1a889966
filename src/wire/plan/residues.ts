/**
 * What plans put into a residue: raw values of statements, and keys that no statement reads.
 */
import { getListed, isObject, maxDepth, setOwn, type UnknownObject } from '../../Json.js'
import { redact } from '../../Redacted.js'
import { ownCopy } from '../decode.js'
import type { Place } from '../Row.js'
import { absent, graft, isCredential, keep, plant, raisedKey, type Tree } from '../residue.js'
import type { BoundStatement, PlaceNode } from '../Table.js'
import { isJson, isRecord, untaken } from './parts.js'

// -------------------------------------------------------------------------------------
// residue
// -------------------------------------------------------------------------------------

/**
 * Plants a node in a tree that may not be there yet.
 *
 * @category combinators
 */
export function planted(tree: Tree | undefined, place: Place, node: unknown): Tree {
  const grown = tree ?? {}
  const key = place[0] as string
  // Most often there is one key, and nothing there yet.
  if (place.length === 1 && !(key in grown)) grown[key] = node
  else plant(grown, place, node)
  return grown
}

/**
 * Plants the raw values of a statement, those that are there.
 *
 * @category combinators
 */
export function plantedRaws(
  tree: Tree | undefined,
  statement: BoundStatement,
  raws: ReadonlyArray<unknown>,
): Tree | undefined {
  let grown = tree
  for (const [index, place] of statement.places.entries()) {
    if (raws[index] !== undefined) grown = planted(grown, place, ownCopy(statement, raws[index]))
  }
  return grown
}

/**
 * Joins the residue of a record that is not there to that of its owner.
 *
 * @category combinators
 */
export function grafted(tree: Tree | undefined, other: Tree | undefined): Tree | undefined {
  if (other === undefined) return tree
  const grown = tree ?? {}
  graft(grown, other)
  return grown
}

/**
 * Says in a tree that a place was absent.
 *
 * @category combinators
 */
export function plantedAbsent(tree: Tree | undefined, place: Place): Tree {
  return planted(tree, place, absent)
}

const foreign = 0
const plain = 1
const marked = 2

/** Whether a value is no JSON, JSON that a residue takes as it is, or JSON that it has to copy. */
function survey(raw: unknown, depth: number): typeof foreign | typeof plain | typeof marked {
  if (typeof raw === 'string' || typeof raw === 'boolean' || raw === null) return plain
  if (typeof raw === 'number') return Number.isFinite(raw) ? plain : foreign
  if (typeof raw !== 'object' || depth > maxDepth) return foreign
  let found: typeof plain | typeof marked = plain
  if (Array.isArray(raw)) {
    for (let index = 0; index < raw.length; index += 1) {
      const below = survey(raw[index], depth + 1)
      if (below === foreign) return foreign
      if (below === marked) found = marked
    }
    return found
  }
  if (!isRecord(raw)) return foreign
  for (const key in raw) {
    const value = (raw as UnknownObject)[key]
    const below = value === undefined ? plain : survey(value, depth + 1)
    if (below === foreign) return foreign
    if (below === marked || key.charCodeAt(0) === 36 || isCredential(key)) found = marked
  }
  return found
}

/**
 * Takes a raw value that no statement reads into a residue.
 *
 * @category combinators
 */
export function keptOf(raw: unknown, depth: number): unknown {
  if (typeof raw === 'string' || typeof raw === 'boolean' || raw === null) return raw
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : untaken
  switch (survey(raw, depth)) {
    case foreign:
      return untaken
    case plain:
      return raw
    case marked:
      return keep(raw)
  }
}

/**
 * Takes the value of a secret place into a residue.
 *
 * @category combinators
 */
export function hiddenOf(raw: unknown, depth: number): unknown {
  if (raw === null) return null
  return isJson(raw, depth) ? redact(raw) : untaken
}

/**
 * Plants the keys of an object that the table does not name, which whoever read it has listed; `false` where there is one that
 * plans do not take.
 *
 * @category combinators
 */
export function withUnknowns(
  tree: Tree | undefined,
  wire: UnknownObject,
  keys: ReadonlyArray<string>,
  at: Place,
  depth: number,
): Tree | undefined | false {
  let grown = tree
  for (const key of keys) {
    const raw = wire[key]
    if (raw === undefined) continue
    const kept = isCredential(key) ? hiddenKey(raw, depth) : keptOf(raw, depth)
    if (kept === untaken) return false
    grown ??= {}
    if (at.length === 0) setOwn(grown, raisedKey(key), kept)
    else plant(grown, [...at, raisedKey(key)], kept)
  }
  return grown
}

function hiddenKey(raw: unknown, depth: number): unknown {
  return isJson(raw, depth) ? redact(raw) : untaken
}

/**
 * Plants the secrets inside a value that a statement reads as a whole.
 *
 * @category combinators
 */
export function withCarved(tree: Tree | undefined, raw: unknown, node: PlaceNode, place: Place): Tree | undefined {
  if (!isObject(raw)) return tree
  let grown = tree
  for (const key of node.children.keys()) {
    const value = getListed(raw, key)
    if (value !== undefined) grown = planted(grown, [...place, key], value === null ? null : redact(value))
  }
  return grown
}
