/**
 * How a record that comes meets what is there, one after another: pure functions, so that what becomes of a sequence of
 * records does not depend on how it is cut into batches.
 *
 * Rules:
 *
 * 1. what is older than what was ever taken of its subject is not taken: `updatedAt` before the latest one
 * 2. all else is newer: where one of the two has no `updatedAt`, the order of loading decides
 * 3. what says the same as JSON is no new version
 * 4. a newer record replaces the other one whole, but for what it lacks because nobody asked for it
 */
import { equalsJson, getOwn, isObject, type JsonObject, setOwn, type UnknownObject } from '../Json.js'
import type { Absence } from './Store.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * One version of a record as JSON, and which record of which run it came from. The JSON is made when it is asked for.
 *
 * @category model
 */
export interface Version {
  readonly version: number
  readonly run: number
  readonly input: number
  readonly line: number
  readonly digest: string
  readonly text: () => string
}

/**
 * What is there of a record. `asOf`: the latest `updatedAt` that was ever taken. `last`: where the run has last seen it.
 *
 * @category model
 */
export interface Held {
  readonly current: Version | undefined
  readonly asOf: string | undefined
  readonly isGone: boolean
  readonly last: { readonly input: number; readonly line: number } | undefined
}

/**
 * What becomes of a record that comes.
 *
 * @category model
 */
export type Outcome = 'added' | 'changed' | 'unchanged' | 'older'

/**
 * A record that comes.
 *
 * @category model
 */
export interface Candidate extends Omit<Version, 'version'> {
  readonly codec: string
  readonly updatedAt: string | undefined
  readonly absences: () => ReadonlyArray<Absence>
}

/**
 * What is there of a record of which there is nothing.
 *
 * @category model
 */
export const nothingHeld: Held = { current: undefined, asOf: undefined, isGone: false, last: undefined }

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Lets a record meet what is there.
 *
 * @category combinators
 */
export function meet(
  held: Held,
  candidate: Candidate,
): { readonly outcome: Outcome; readonly held: Held; readonly isReturned: boolean } {
  const { current, asOf } = held
  const { updatedAt, run, input, line } = candidate
  const last = { input, line }
  if (current === undefined) {
    const { digest, text } = candidate
    const first = { version: 1, run, input, line, digest, text }
    return { outcome: 'added', held: { current: first, asOf: updatedAt, isGone: false, last }, isReturned: false }
  }
  if (updatedAt !== undefined && asOf !== undefined && updatedAt < asOf) {
    return { outcome: 'older', held: { ...held, last }, isReturned: false }
  }
  const isReturned = held.isGone
  const latest = updatedAt ?? asOf
  if (candidate.digest === current.digest) {
    return { outcome: 'unchanged', held: { ...held, isGone: false, last }, isReturned }
  }
  const [own, earlier]: ReadonlyArray<JsonObject> = [JSON.parse(candidate.text()), JSON.parse(current.text())]
  const identity = withAbsent(own ?? {}, earlier ?? {}, candidate.codec, candidate.absences())
  if (equalsJson(identity, earlier)) {
    return { outcome: 'unchanged', held: { ...held, isGone: false, last }, isReturned }
  }
  const { digest } = candidate
  const merged = identity === own ? undefined : JSON.stringify(identity)
  const text = merged === undefined ? candidate.text : () => merged
  const next = { version: current.version + 1, run, input, line, digest, text }
  return { outcome: 'changed', held: { current: next, asOf: latest, isGone: false, last }, isReturned }
}

/**
 * Keeps of an earlier Identity what a later one lacks because nobody asked for it: the canonical value, and the residue from
 * its place on the wire.
 *
 * @category combinators
 */
export function withAbsent(
  identity: JsonObject,
  earlier: JsonObject,
  codec: string,
  absences: ReadonlyArray<Absence>,
): JsonObject {
  let kept = identity
  for (const { path, place } of absences) {
    for (const keys of [path.split('.'), ['residue', codec, ...place]]) {
      const value = valueAt(earlier, keys)
      if (value !== undefined && valueAt(kept, keys) === undefined) kept = withValue(kept, keys, value) as JsonObject
    }
  }
  return kept
}

function valueAt(node: unknown, keys: ReadonlyArray<string>): unknown {
  return keys.reduce<unknown>((inner, key) => (isObject(inner) ? getOwn(inner, key) : undefined), node)
}

function withValue(node: unknown, [key, ...keys]: ReadonlyArray<string>, value: unknown): unknown {
  if (key === undefined) return value
  const copy: UnknownObject = isObject(node) ? { ...node } : {}
  setOwn(copy, key, withValue(getOwn(copy, key), keys, value))
  return copy
}
