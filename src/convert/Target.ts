/**
 * The targets of a conversion: records of another provider, and requests.
 */
import type { AnyCodec, RequestCodec } from '../Codec.js'
import type { Crosswalk } from '../crosswalk.js'
import { pointer } from '../DecodeError.js'
import type { Json } from '../Json.js'
import { type Capability, capabilitiesOf } from '../wire/capability.js'
import { allRows } from '../wire/shape.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a person can be converted to.
 *
 * @category model
 */
export type Target = AnyCodec | RequestCodec

/**
 * A value for a place of the target's wire that the conversion leaves absent.
 *
 * @category model
 */
export interface Filling {
  /** A JSON Pointer into the target's wire. */
  readonly pointer: string
  readonly value: Json
}

/**
 * What only the caller knows.
 *
 * @category model
 */
export interface ConvertOptions {
  /** The codec that the Identity was decoded by, for the rows of the crosswalk. Default its provider. */
  readonly from?: string
  /** Which installation the target is. */
  readonly instance?: string
  /** The one organization that a request is about: its id at the source or at the target. */
  readonly organization?: string
  readonly crosswalk?: Crosswalk
  readonly set?: ReadonlyArray<Filling>
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells whether a target is a record, which can be decoded again.
 *
 * @category combinators
 */
export function isRecord(target: Target): target is AnyCodec {
  return 'decode' in target
}

const known = new WeakMap<Target, ReadonlyArray<Capability>>()

/**
 * Lists the canonical paths that a target can carry; worked out once for each target.
 *
 * @category combinators
 */
export function capabilitiesFor(target: Target): ReadonlyArray<Capability> {
  const found = known.get(target)
  if (found !== undefined) return found
  const capabilities = capabilitiesOf(target.table)
  known.set(target, capabilities)
  return capabilities
}

const paths = new WeakMap<Target, ReadonlySet<string>>()

/**
 * Gives the canonical paths that a target holds; worked out once for each target. What only the caller of decode tells is held
 * by the call of a request, and not by a record.
 *
 * @category combinators
 */
export function pathsHeldBy(target: Target): ReadonlySet<string> {
  const known = paths.get(target)
  if (known !== undefined) return known
  const isHeld = ({ tags }: Capability): boolean =>
    !isRecord(target) || tags.some((tag) => tag !== 'given' && tag !== 'constant')
  const held = new Set(capabilitiesFor(target).flatMap((each) => (isHeld(each) ? [each.path] : [])))
  paths.set(target, held)
  return held
}

/**
 * Gives the provider of a target.
 *
 * @category combinators
 */
export function providerOf(target: Target): string {
  return target.id.slice(0, target.id.indexOf('/'))
}

/**
 * Tells whether a target has place for one membership alone: it lies in the open.
 *
 * @category combinators
 */
export function takesOneMembership(target: Target): boolean {
  return target.table.lists.some((list) => list.path === 'memberships' && list.item === undefined)
}

/**
 * Gives the id that the caller has set at the place of a path, as text.
 *
 * @category combinators
 */
export function filledAt(target: Target, path: string, set: ReadonlyArray<Filling>): string | undefined {
  if (set.length === 0) return undefined
  const places = allRows(target.table.rows).flatMap((row) =>
    row._tag === 'statement' && row.kind === 'claim' && row.paths.includes(path) ? row.places.map(pointer) : [],
  )
  const value = set.find((filling) => places.includes(filling.pointer))?.value
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
