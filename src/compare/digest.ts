/**
 * Digests of subjects and of Identities: what a comparison remembers of people, instead of the people.
 *
 * Two Identities with one digest say the same. Two with different digests may still: only in most cases does another order
 * of keys or memberships lead to the same digest.
 */
import { hash } from 'node:crypto'
import type { Identity, Subject } from '../Identity.js'
import type { UnknownObject } from '../Json.js'
import { isRedacted, reveal } from '../Redacted.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A hundred and twenty-eight bits, as four numbers of 32.
 *
 * @category model
 */
export type Digest = readonly [number, number, number, number]

/**
 * Whether secrets are part of what is compared.
 *
 * @category model
 */
export interface DigestOptions {
  readonly secrets: 'keep' | 'drop'
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Digests the whole key of a subject: provider, instance and id.
 *
 * @category constructors
 */
export function subjectDigest({ provider, instance, id }: Subject): Digest {
  return digest(JSON.stringify([provider, instance ?? null, id]))
}

/**
 * Digests an id alone, where all are of one provider and installation.
 *
 * @category constructors
 */
export function idDigest(id: string): Digest {
  return digest(JSON.stringify(id))
}

/**
 * Digests all that an Identity says.
 *
 * @category constructors
 */
export function identityDigest(identity: Identity, { secrets }: DigestOptions): Digest {
  return digest(canonical(identity, secrets === 'keep', 0))
}

function digest(text: string): Digest {
  const bytes = hash('sha256', text, 'buffer')
  return [bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8), bytes.readUInt32LE(12)]
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/** Prints keys in their order by name, and memberships in the order of their text: a map of them has no order of its own. */
function canonical(node: unknown, keepsSecrets: boolean, depth: number): string {
  if (typeof node !== 'object' || node === null) return JSON.stringify(node)
  if (isRedacted(node)) return `?${canonical(reveal(node), keepsSecrets, depth)}`
  if (Array.isArray(node)) {
    const items = node.filter((item) => keepsSecrets || !isRedacted(item))
    return `[${items.map((item) => canonical(item, keepsSecrets, depth + 1)).join()}]`
  }
  let text = '{'
  for (const key of Object.keys(node).sort()) {
    const value = (node as UnknownObject)[key]
    if (value === undefined || (!keepsSecrets && isRedacted(value))) continue
    const below =
      depth === 0 && key === 'memberships' && Array.isArray(value)
        ? value
            .map((item) => canonical(item, keepsSecrets, depth + 1))
            .sort()
            .join()
        : canonical(value, keepsSecrets, depth + 1)
    text += `${JSON.stringify(key)}:${below},`
  }
  return `${text}}`
}
