/**
 * The losses of a conversion: where what the target holds differs from the person, and why.
 */
import type { Identity } from '../Identity.js'
import type { Capability } from '../wire/capability.js'
import { differences } from '../wire/difference.js'
import { capabilitiesFor, type Target } from './Target.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Why a path is lost.
 *
 * @category model
 */
export type LossReason =
  | 'no such claim in the target'
  | 'read-only in the target'
  | 'narrower values'
  | 'only one of many kept'
  | 'needs a decision'

/**
 * A path that the target cannot hold, as a pattern such as `/memberships/*` + `/role`.
 *
 * @category model
 */
export interface Loss {
  readonly path: string
  readonly reason: LossReason
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Lists the paths where a person and what the target holds of it differ.
 *
 * @category combinators
 */
export function lossesBetween(person: Identity, held: unknown, target: Target): ReadonlyArray<Loss> {
  return lossesToAll(person, held, target.id, [target])
}

/**
 * Lists the paths where a person and what several targets together hold of it differ; the residue of `codec` aside.
 *
 * @category combinators
 */
export function lossesToAll(
  person: Identity,
  held: unknown,
  codec: string,
  targets: ReadonlyArray<Target>,
): ReadonlyArray<Loss> {
  const [only = targets, ...others] = targets
  const reasons = reasonsAt(others.length === 0 ? only : targets, targets)
  return differences(person, held, codec).map((path) => ({ path, reason: reasons(path) }))
}

const found = new WeakMap<object, (path: string) => LossReason>()
const mostReasons = 4096

/** The reasons at one target or at several: those of the first few thousand paths are worked out once. */
function reasonsAt(whose: object, targets: ReadonlyArray<Target>): (path: string) => LossReason {
  const there = found.get(whose)
  if (there !== undefined) return there
  const capabilities = targets.flatMap(capabilitiesFor)
  const known = new Map<string, LossReason>()
  const reasons = (path: string): LossReason => {
    const reason = known.get(path) ?? reasonOf(path, capabilities)
    if (known.size < mostReasons) known.set(path, reason)
    return reason
  }
  found.set(whose, reasons)
  return reasons
}

function reasonOf(path: string, capabilities: ReadonlyArray<Capability>): LossReason {
  const keys = path.split('/').slice(1)
  const about = capabilities.filter((capability) => isAbout(capability, keys))
  if (about.length === 0) return 'no such claim in the target'
  if (!about.some(isWritten)) return 'read-only in the target'
  return keys.at(-1) === '*' || about.some((capability) => selects(capability, keys))
    ? 'only one of many kept'
    : 'narrower values'
}

/**
 * Tells whether a path is written, and not only read.
 *
 * @category combinators
 */
export function isWritten({ tags }: Capability): boolean {
  return tags.some((tag) => writes.has(tag)) && !tags.includes('read-only')
}

const writes: ReadonlySet<string> = new Set(['claim', 'key', 'list', 'name'])

/**
 * Tells whether a capability is about a path, by its keys: the same one, one above it that is held whole, or one below it. A
 * list is about itself and its entries: what they hold, other rows say.
 *
 * @category combinators
 */
export function isAbout({ path, tags }: Capability, keys: ReadonlyArray<string>): boolean {
  const own = keysIn(path)
  if (tags.every((tag) => tag === 'list') && keys.length > own.length + 1) return false
  const shared = Math.min(own.length, keys.length)
  return own.slice(0, shared).every((key, index) => key === keys[index])
}

/** Whether a capability takes one entry of a list of which the path names all. */
function selects({ path }: Capability, keys: ReadonlyArray<string>): boolean {
  const own = keysIn(path)
  return own.length === keys.length && /\[(primary|0|system=.*)\]/.test(path)
}

const parsed = new Map<string, ReadonlyArray<string>>()

/** The paths of capabilities are those of a few tables, and asked for at every difference. */
function keysIn(path: string): ReadonlyArray<string> {
  const keys = parsed.get(path) ?? keysOf(path)
  parsed.set(path, keys)
  return keys
}

/** `emails[primary].value` as the keys of a pattern: emails, *, value. */
function keysOf(path: string): ReadonlyArray<string> {
  return path.split(/\.(?![^[]*\])/).flatMap((part) => {
    const [, key = '', selector] = /^([^[]+)(\[.*\])?$/.exec(part) ?? []
    return selector === undefined ? [key] : [key, '*']
  })
}
