/**
 * A peer: another way to read a provider's record into the canonical fields, written as a good user of its library would
 * write it. The mapping behind the check is the same for all of them; what they differ in is how they check.
 */

/** A way to read a record. Throws where it refuses one. */
export interface Peer {
  readonly name: string
  readonly decode: (wire: unknown) => unknown
}

/** How instants become text: RFC 3339 in UTC with milliseconds. */
export interface Instants {
  readonly fromSeconds: (seconds: number) => string
  readonly fromText: (text: string) => string
}

/** A peer that is still to be told how instants become text. */
export type PeerMaker = (instants: Instants) => (wire: unknown) => unknown

/** Throws that a peer refused a record. */
export function refused(): never {
  throw new Error('the record is refused')
}
