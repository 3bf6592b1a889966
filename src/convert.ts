/**
 * Convert: a person of one provider as a record or a request of another one, and what the target cannot hold. Nothing is
 * invented: no id, no flag, no role; and a foreign id is never printed as a native one.
 *
 * Law 8, loss: the losses are exactly the paths where decoding what was encoded differs from the person, the subject and
 * the target's own residue aside; what the source kept as residue is lost too. For a request, decoding is the inverse of its
 * table, used for nothing else.
 */
import * as E from 'fp-ts/lib/Either.js'
import { isNonEmpty } from 'fp-ts/lib/ReadonlyArray.js'
import { cross, crossingTo } from './convert/cross.js'
import { type Loss, lossesBetween } from './convert/losses.js'
import { filler, missingFrom } from './convert/requirements.js'
import { type ConvertOptions, isRecord, type Target } from './convert/Target.js'
import type { CrosswalkRow } from './crosswalk.js'
import { type DecodeErrors, firstErrors } from './DecodeError.js'
import type { Identity } from './Identity.js'
import type { UnknownObject } from './Json.js'
import { readWire } from './wire/border.js'
import { draftReader } from './wire/plan/compile.js'

export type { Loss, LossReason } from './convert/losses.js'
export { unknownPlaces } from './convert/requirements.js'
export type { ConvertOptions, Filling, Target } from './convert/Target.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A person as the target takes it.
 *
 * @category model
 */
export interface Converted {
  readonly wire: UnknownObject
  readonly losses: ReadonlyArray<Loss>
  /** Which ids went where: one row for the person and one for each organization; none within one provider. */
  readonly crosswalk: ReadonlyArray<CrosswalkRow>
}

/**
 * What converts people to one target, one after the other.
 *
 * Law: `print` refuses what `convert` refuses and gives the same wire and rows, without the losses.
 *
 * @category model
 */
export interface Converter {
  readonly convert: (identity: Identity) => E.Either<DecodeErrors, Converted>
  readonly print: (identity: Identity) => E.Either<DecodeErrors, Converted>
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Converts a person to a record or a request. Refuses what the target would refuse, and what needs an id or a decision that
 * the options do not give: the path is that of the Identity where an id or a decision is missing, else that of the target's
 * wire. A path that differs only by a value that the caller has set is a loss too: it was decided, and not known.
 *
 * @example
 * import * as E from 'fp-ts/lib/Either.js'
 * import { convert } from 'identikit'
 * import { axwayUser } from 'identikit/providers/axway'
 * import { netaxisLoginInfoUpdate } from 'identikit/providers/netaxis'
 *
 * const user = axwayUser.decodeOrThrow({ guid: 'g-1', firstname: 'Ada', lastname: 'Byron', active: true })
 * const converted = convert(user, netaxisLoginInfoUpdate)
 * assert.ok(E.isRight(converted))
 * assert.deepStrictEqual(converted.right.wire, { first_name: 'Ada', last_name: 'Byron' })
 * assert.deepStrictEqual(converted.right.losses, [
 *   { path: '/account/enabled', reason: 'no such claim in the target' },
 * ])
 *
 * @category combinators
 */
export function convert(
  identity: Identity,
  target: Target,
  options: ConvertOptions = {},
): E.Either<DecodeErrors, Converted> {
  return converterTo(target, options).convert(identity)
}

/**
 * Prepares a conversion, once for many people.
 *
 * @category constructors
 */
export function converterTo(target: Target, options: ConvertOptions): Converter {
  const crossOver = crossingTo(target, options)
  const { set = [] } = options
  const fill = filler(set)
  return {
    convert: (identity) => {
      const crossing = crossOver(identity)
      const { printed, rows, errors } = crossing
      if (isNonEmpty(errors)) return E.left(firstErrors(errors as unknown as DecodeErrors))
      const bare = target.encode(printed)
      const wire = fill(bare)
      const organization = printed.memberships?.[0]?.organization.id
      const held = heldIn(target, wire, options, organization)
      if (E.isLeft(held)) return held
      const whole = crossing.whole()
      const losses = lossesBetween(whole, held.right, target)
      if (set.length === 0) return E.right({ wire, losses, crosswalk: rows })
      const draft = draftOf(target, bare, organization)
      const lostAnyway = new Set(lossesBetween(whole, draft, target).map(({ path }) => path))
      const decided = losses.map(
        (loss): Loss => (lostAnyway.has(loss.path) ? loss : { path: loss.path, reason: 'needs a decision' }),
      )
      return E.right({ wire, losses: decided, crosswalk: rows })
    },
    print: (identity) => {
      const { printed, rows, errors } = crossOver(identity)
      if (isNonEmpty(errors)) return E.left(firstErrors(errors as unknown as DecodeErrors))
      const wire = fill(target.encode(printed))
      const held = heldIn(target, wire, options, printed.memberships?.[0]?.organization.id)
      return E.isLeft(held) ? held : E.right({ wire, losses: [], crosswalk: rows })
    },
  }
}

/**
 * Tells what a target should hold of a person after the conversion, as far as anything could be sent: also of one that the
 * conversion refuses, since what was missing may have been given by hand.
 *
 * @category combinators
 */
export function heldAfter(identity: Identity, target: Target, options: ConvertOptions = {}): unknown {
  const { printed } = cross(identity, target, options)
  const wire = filler(options.set ?? [])(target.encode(printed))
  const organization = printed.memberships?.[0]?.organization.id
  const held = heldIn(target, wire, options, organization)
  return E.isRight(held) ? held.right : draftOf(target, wire, organization)
}

/**
 * What the target holds of the wire: what it would decode to, or what is missing from it. The organization of a request may
 * stand in the path of the call.
 */
function heldIn(
  target: Target,
  wire: UnknownObject,
  options: ConvertOptions,
  organization: string | undefined,
): E.Either<DecodeErrors, unknown> {
  if (isRecord(target)) return target.decode(wire, options.instance === undefined ? {} : { instance: options.instance })
  const missing = missingFrom(target, wire)
  if (isNonEmpty(missing)) return E.left(firstErrors(missing as unknown as DecodeErrors))
  return E.right(draftOf(target, wire, organization))
}

/** What the table reads from a wire, complete or not. */
function draftOf(target: Target, wire: UnknownObject, organization: string | undefined): unknown {
  return readWire(target.id, target.table, wire, organization, readerFor(target))
}

const readers = new WeakMap<Target, ReturnType<typeof draftReader>>()

/** Only conversions read requests, and records that are not complete. */
function readerFor(target: Target): ReturnType<typeof draftReader> {
  const known = readers.get(target)
  if (known !== undefined) return known
  const reader = draftReader(target.table, target.id)
  readers.set(target, reader)
  return reader
}
