/**
 * What arrived, beside what should have arrived: the paths of a person at the target that nothing explains.
 *
 * A path is explained
 *
 * 1. where the target says what was sent, or what the source says;
 * 2. where the target gives no way to write it, or states it of everybody: ids, instants that it mints, conclusions that it
 *    draws, constants, and the target's own residue;
 * 3. where nothing was sent, since the target has no place for it (a declared loss) or the source does not know, and the
 *    target states nothing either, an empty list, or the ordinary value of a flag;
 * 4. where none of the requests that were made can write it, so that the target itself, or somebody else, must have.
 *
 * Rights are never explained by 3 and 4: a membership, a team, an assigned role, or the right to create organizations, that
 * nobody has sent and the source does not know, is a difference.
 */
import { isAbout, isWritten } from '../convert/losses.js'
import { capabilitiesFor, type Target } from '../convert/Target.js'
import { pointer } from '../DecodeError.js'
import { equalsJson, getOwn, isObject, keysOf } from '../Json.js'
import { placesOf } from '../wire/entries.js'
import { nodeAt } from '../wire/residue.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What of a path decides whether a difference there is explained.
 *
 * @category model
 */
export interface Terms {
  /** Whether the record in which the target exports people has the path at all. */
  readonly isTold: (keys: Keys) => boolean
  /** Whether that record has it, and nobody can write it. */
  readonly isOwn: (keys: Keys) => boolean
  /** Whether anything that was sent can write it. */
  readonly isSent: (keys: Keys) => boolean
}

/**
 * A path as its keys, `*` for any entry of a list.
 *
 * @category model
 */
export type Keys = ReadonlyArray<string>

/** One place of the three: what was sent, what the source says under the target's ids, and what is there. */
interface Spot {
  readonly sent: unknown
  readonly source: unknown
  readonly actual: unknown
}

interface Walk {
  readonly terms: Terms
  readonly paths: Set<string>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Works out the terms of a target: `record` is how it exports people, `sent` what they were sent as.
 *
 * @category constructors
 */
export function termsOf(record: Target, sent: ReadonlyArray<Target>): Terms {
  const own = capabilitiesFor(record)
  const written = sent.flatMap((target) => capabilitiesFor(target)).filter(isWritten)
  return {
    isTold: remember((keys) => own.some((capability) => isAbout(capability, keys))),
    isOwn: remember((keys) => {
      const about = own.filter((capability) => isAbout(capability, keys))
      return about.length > 0 && !about.some(isWritten)
    }),
    isSent: remember((keys) => written.some((capability) => isAbout(capability, keys))),
  }
}

/** The same few patterns are asked for every person; those of foreign keys are not worth keeping. */
function remember(answer: (keys: Keys) => boolean): (keys: Keys) => boolean {
  const known = new Map<string, boolean>()
  return (keys) => {
    const key = keys.join('/')
    const found = known.get(key) ?? answer(keys)
    if (known.size < 1000) known.set(key, found)
    return found
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Lists the paths at which a person at the target is otherwise than explained, as patterns such as `/memberships/*` +
 * `/role/value`. All three are plain data in the canonical form; memberships are compared by the id of their organization.
 *
 * @category combinators
 */
export function unexplained(sent: unknown, source: unknown, actual: unknown, terms: Terms): ReadonlyArray<string> {
  const paths = new Set<string>()
  walk({ sent, source, actual }, [], { terms, paths })
  return [...paths].sort()
}

function walk({ sent, source, actual }: Spot, at: Keys, state: Walk): void {
  if ((at.length === 1 && at[0] === 'subject') || (at.at(-1) === 'residue' && !isOpaque(at.slice(0, -1)))) return
  if ((isNothing(sent, at) && isNothing(actual, at)) || equalsJson(sent, actual)) return
  if (isNothing(sent, at) && equalsJson(source, actual)) return
  if (isList(sent, actual) && !isOpaque(at)) {
    for (const spot of spotsOf(sent, source, actual, at)) walk(spot, [...at, '*'], state)
    return
  }
  if (isDescended({ sent, source, actual }, at)) {
    for (const key of new Set([...keysIn(sent), ...keysIn(actual)])) {
      walk({ sent: below(sent, key), source: below(source, key), actual: below(actual, key) }, [...at, key], state)
    }
    return
  }
  if (!isExplained(sent, actual, at, state.terms)) state.paths.add(pointer(at))
}

function isExplained(sent: unknown, actual: unknown, at: Keys, { isTold, isOwn, isSent }: Terms): boolean {
  if (isOpaque(at) ? isOwn(at.slice(0, opaqueDepth(at))) : isOwn(at)) return true
  if (!isNothing(sent, at)) return isNothing(actual, at) && !isTold(at)
  if (isRight(at, actual)) return false
  return isOrdinary(at, actual) || !isSent(at)
}

/** What the customer keeps in a person or an organization is data, whatever its keys are called. */
function isOpaque(at: Keys): boolean {
  return opaqueDepth(at) > 0
}

function opaqueDepth(at: Keys): number {
  if (at[0] === 'attributes' || at[0] === 'metadata') return 1
  return at[2] === 'organization' && at[3] === 'metadata' ? 4 : 0
}

function isList(left: unknown, right: unknown): boolean {
  return [left, right].every((value) => value === undefined || Array.isArray(value))
}

/**
 * Whether two objects are compared key by key. One that is an entry of a list, or a role, is there or is not; of a membership
 * that was not sent and that the source knows, each part is looked at.
 */
function isDescended({ sent, source, actual }: Spot, at: Keys): boolean {
  if (isObject(sent) && isObject(actual)) return true
  if (isOpaque(at)) return false
  if (at.at(-1) === '*') return at.length === 2 && at[0] === 'memberships' && isObject(source) && isObject(actual)
  return at.at(-1) !== 'role' && [sent, actual].every((value) => value === undefined || isObject(value))
}

/** A list or an object with nothing in it states nothing, but inside of the customer's data. */
function isNothing(value: unknown, at: Keys): boolean {
  if (value === undefined) return true
  if (opaqueDepth(at) > 0 && at.length > opaqueDepth(at)) return false
  return Array.isArray(value) ? value.length === 0 : isObject(value) && keysOf(value).length === 0
}

const rights: ReadonlySet<string> = new Set([
  '/roles/*',
  '/memberships/*',
  '/memberships/*/role',
  '/memberships/*/role/value',
  '/memberships/*/additionalRoles/*',
  '/memberships/*/teams/*',
  '/memberships/*/teams/*/roles/*',
])

function isRight(at: Keys, actual: unknown): boolean {
  const path = pointer(at)
  return rights.has(path) || (path === '/account/canCreateOrganizations' && actual === true)
}

/** What a provider says of a person of whom nobody has told it otherwise. */
function isOrdinary(at: Keys, actual: unknown): boolean {
  const path = pointer(at)
  if (path === '/kind') return actual === 'person'
  return typeof actual === 'boolean' && actual === (path === '/account/enabled')
}

// -------------------------------------------------------------------------------------
// lists
// -------------------------------------------------------------------------------------

/** Lists of which an entry may have changed, where those of other lists came or went. */
const contacts: ReadonlySet<string> = new Set(['emails', 'phoneNumbers', 'photos'])

/** Pairs the entries of lists by what tells them apart; those of contacts that are left, by their order. */
function spotsOf(sent: unknown, source: unknown, actual: unknown, at: Keys): ReadonlyArray<Spot> {
  const [known, there] = [entriesOf(source), entriesOf(actual)]
  const [inSource, waiting] = [placesOf(known, nameOf), placesOf(there, nameOf)]
  const sourceOf = (entry: unknown): unknown => known[inSource.get(nameOf(entry))?.at(-1) ?? -1]
  const paired = entriesOf(sent).map((entry) => ({ sent: entry, place: waiting.get(nameOf(entry))?.pop() }))
  const taken = new Set(paired.map(({ place }) => place))
  const left = [...there.keys()].filter((place) => !taken.has(place)).reverse()
  const isContacts = at.length === 1 && contacts.has(at[0] ?? '')
  const spots = paired.map(({ sent: entry, place = isContacts ? left.pop() : undefined }) => ({
    sent: entry,
    source: sourceOf(entry),
    actual: there[place ?? -1],
  }))
  const others = left.reverse().map((place) => there[place])
  return [...spots, ...others.map((entry) => ({ sent: undefined, source: sourceOf(entry), actual: entry }))]
}

function entriesOf(list: unknown): ReadonlyArray<unknown> {
  return Array.isArray(list) ? list : []
}

/** What tells an entry of a list from the others: its organization, its system, its id, its word; a text is itself. */
function nameOf(entry: unknown): unknown {
  if (!isObject(entry)) return entry
  const names = [['organization', 'id'], ['system'], ['id'], ['value'], ['provider']]
  return names.map((name) => nodeAt(entry, name)).find((name) => name !== undefined)
}

function keysIn(value: unknown): ReadonlyArray<string> {
  return isObject(value) ? keysOf(value) : []
}

function below(value: unknown, key: string): unknown {
  return isObject(value) ? getOwn(value, key) : undefined
}
