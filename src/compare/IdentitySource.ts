/**
 * Where the Identities of a comparison come from: an export, a store. They are read in turn and not kept; the few that are
 * needed again are read again, by their place.
 */
import type { Identity } from '../Identity.js'
import { toDate } from '../Timestamp.js'
import { type Digest, type DigestOptions, identityDigest, subjectDigest } from './digest.js'
import { type Position, type SubjectIndex, subjectIndex } from './SubjectIndex.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * An Identity, and where it can be read again.
 *
 * @category model
 */
export interface Sighting extends Position {
  readonly identity: Identity
}

/**
 * A source of Identities.
 *
 * @category model
 */
export interface IdentitySource {
  /** Gives each Identity in turn. */
  readonly all: () => AsyncIterable<Sighting>
  /**
   * Gives the Identity at a place again; what its record lacks because nobody asked for it is as in an earlier one, where one
   * is given. Rejects where it is not there any more.
   */
  readonly again: (position: Position, earlier?: Identity) => Promise<Identity>
}

/**
 * A source with the index of its people.
 *
 * @category model
 */
export interface IndexedSource {
  readonly index: SubjectIndex
  /** Reads the Identity of an entry, as `again` does. */
  readonly read: (entry: number, earlier?: Identity) => Promise<Identity>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Reads a source from its beginning to its end, and keeps an index of it. `keyOf` tells by what people are found; default
 * the whole subject.
 *
 * @category constructors
 */
export async function indexOf(
  source: IdentitySource,
  options: DigestOptions,
  keyOf: (identity: Identity) => Digest = ({ subject }) => subjectDigest(subject),
): Promise<IndexedSource> {
  const index = subjectIndex()
  for await (const { identity, at, length } of source.all()) {
    const updatedAt = identity.timestamps?.updatedAt
    index.add({
      key: keyOf(identity),
      content: identityDigest(identity, options),
      at,
      length,
      updatedAt: updatedAt === undefined ? undefined : toDate(updatedAt).getTime(),
    })
  }
  return { index, read: (entry, earlier) => source.again(index.positionOf(entry), earlier) }
}
