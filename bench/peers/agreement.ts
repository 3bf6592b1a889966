/**
 * Whether a peer does the same work: its canonical fields are those of ours, the residue aside, which only ours carries.
 */
import { isDeepStrictEqual } from 'node:util'

type Node = Readonly<Record<string, unknown>>

/** A peer that does other work than ours. It names the field and shows no value. */
export interface Mismatch extends Error {
  readonly name: 'PeerMismatch'
}

/** Where the canonical fields of two Identities first differ, as a path; undefined where they do not. */
export function firstDifference(ours: unknown, theirs: unknown): string | undefined {
  return differenceAt(canonicalOf(ours), canonicalOf(theirs), '')
}

/** Throws where a peer's Identity of a record differs from ours. */
export function agree(peer: string, record: string, ours: unknown, theirs: unknown): void {
  const path = firstDifference(ours, theirs)
  if (path === undefined) return
  throw mismatch(
    `${peer} does not give the same canonical fields: ${record} differs at ${path === '' ? 'its root' : path}`,
  )
}

/** Makes the error that stops a run. */
export function mismatch(message: string): Mismatch {
  return Object.assign(new Error(message), { name: 'PeerMismatch' as const })
}

/**
 * The canonical fields of an Identity. The customer's own data stays whole. A database prints `null` for what is absent,
 * and an object of nothing but absent things: neither says anything.
 */
export function canonicalOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(canonicalOf)
  if (typeof node !== 'object' || node === null) return node
  const fields = Object.entries(node as Node)
    .filter(([key, value]) => key !== 'residue' && value !== null && value !== undefined)
    .map(([key, value]) => [key, key === 'attributes' || key === 'metadata' ? value : canonicalOf(value)] as const)
    .filter(([key, value]) => key === 'attributes' || key === 'metadata' || !isEmptyObject(value))
  return Object.fromEntries(fields)
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
}

function differenceAt(left: unknown, right: unknown, path: string): string | undefined {
  if (isDeepStrictEqual(left, right)) return undefined
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return path
  if (Array.isArray(left) !== Array.isArray(right)) return path
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const found = differenceAt((left as Node)[key], (right as Node)[key], `${path}/${key}`)
    if (found !== undefined) return found
  }
  return path
}
