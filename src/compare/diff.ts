/**
 * The difference of two sources of people of one provider: who came, who went, and what changed about whom.
 *
 * Law: whoever takes the Identities of the old source, takes away who went, and puts in the place of the others, or adds,
 * the Identities of those who changed or came, has the Identities of the new one; memberships in whatever order. What the
 * new one lacks because nobody asked for it is unknown there, which is no change: it stays as it was.
 */
import type { Identity, Subject } from '../Identity.js'
import { identityToJson } from '../identity-json.js'
import { differences } from '../wire/difference.js'
import type { Digest, DigestOptions } from './digest.js'
import { type IdentitySource, type IndexedSource, indexOf } from './IdentitySource.js'
import { type GrownAssignment, rolesGrown, type Standings } from './role-growth.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What happened to one person. `paths` are patterns such as `/memberships/*` + `/role`; memberships are compared by the id
 * of their organization. `identity` is the new one.
 *
 * @category model
 */
export type Change =
  | { readonly change: 'came'; readonly subject: Subject; readonly identity: Identity }
  | {
      readonly change: 'changed'
      readonly subject: Subject
      readonly paths: ReadonlyArray<string>
      readonly rolesGrown: ReadonlyArray<GrownAssignment>
      readonly identity: Identity
    }
  | { readonly change: 'went'; readonly subject: Subject }

/**
 * How people are compared.
 *
 * @category model
 */
export interface DiffOptions extends DigestOptions {
  readonly standings?: Standings | undefined
}

/**
 * How many people and duplicates were on each side, and how many of the new ones are as they were.
 *
 * @category model
 */
export interface DiffCounts {
  readonly old: SideCounts
  readonly new: SideCounts
  readonly unchanged: number
}

/**
 * How many people a source has, and how many of its records were of somebody who has another one there.
 *
 * @category model
 */
export interface SideCounts {
  readonly people: number
  readonly duplicates: number
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Compares two sources. Gives who came and who changed in the order of the new one, then who went in the order of the old
 * one, and at the end the counts. Both sources are read once; whoever changed, came or went is read again.
 *
 * @category constructors
 */
export async function* diff(
  before: IdentitySource,
  after: IdentitySource,
  options: DiffOptions,
): AsyncGenerator<Change, DiffCounts, undefined> {
  const old = await indexOf(before, options)
  const now = await indexOf(after, options)
  let unchanged = 0
  for (let entry = 0; entry < now.index.size(); entry++) {
    const known = old.index.find(now.index.keyOf(entry))
    if (known !== undefined) old.index.mark(known)
    if (known !== undefined && isEqual(old.index.contentOf(known), now.index.contentOf(entry))) {
      unchanged += 1
      continue
    }
    if (known === undefined) {
      const identity = await now.read(entry)
      yield { change: 'came', subject: identity.subject, identity }
      continue
    }
    const earlier = await old.read(known)
    const change = changeBetween(earlier, await now.read(entry, earlier), options)
    if (change === undefined) unchanged += 1
    else yield change
  }
  for (let entry = 0; entry < old.index.size(); entry++) {
    if (!old.index.isMarked(entry)) yield { change: 'went', subject: (await old.read(entry)).subject }
  }
  return { old: countsOf(old), new: countsOf(now), unchanged }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells what changed about one person; nothing, where two Identities say the same.
 *
 * @category combinators
 */
export function changeBetween(before: Identity, after: Identity, options: DiffOptions): Change | undefined {
  const [old, now] = [before, after].map((identity) => identityToJson(identity, options))
  const paths = differences(old, now, nobody).map((path) => path.replace(hidden, ''))
  if (paths.length === 0) return undefined
  return {
    change: 'changed',
    subject: after.subject,
    paths: [...new Set(paths)],
    rolesGrown: rolesGrown(before, after, options.standings),
    identity: after,
  }
}

/** No codec is called so: the residues of all are compared. */
const nobody = ''

/** Inside of a secret, as it stands in JSON. */
const hidden = /\/\$secret(\/.*)?$/

function isEqual(left: Digest, right: Digest): boolean {
  return left.every((word, index) => word === right[index])
}

function countsOf({ index }: IndexedSource): SideCounts {
  return { people: index.size(), duplicates: index.duplicates() }
}
