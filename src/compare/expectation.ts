/**
 * What should have arrived of a person: the conversion again, as the migration did it, with all requests that were made.
 */
import type { AnyCodec } from '../Codec.js'
import { crossingTo } from '../convert/cross.js'
import { isRecord, type Target, takesOneMembership } from '../convert/Target.js'
import { type ConvertOptions, type Filling, heldAfter, unknownPlaces } from '../convert.js'
import type { Identity } from '../Identity.js'
import { identityToJson } from '../identity-json.js'
import { equalsJson, getOwn, isObject, keysOf, setOwn } from '../Json.js'
import type { RoleMap } from '../roles/RoleMap.js'
import { prepareRoles } from '../roles.js'
import { nodeAt } from '../wire/residue.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * One export of a migration: what its records are, and what they were sent as, in the order of the calls.
 *
 * @category model
 */
export interface Leg {
  readonly codec: AnyCodec
  readonly targets: ReadonlyArray<Target>
}

/**
 * A migration: its exports in their order, and the record in which the target exports people.
 *
 * @category model
 */
export interface Migration {
  readonly legs: ReadonlyArray<Leg>
  readonly record: AnyCodec
  readonly roles: RoleMap
  readonly crosswalk: NonNullable<ConvertOptions['crosswalk']>
  readonly set: ReadonlyArray<Filling>
  /** Which installation the target is. */
  readonly instance?: string | undefined
  /** The one organization that the calls were about. */
  readonly organization?: string | undefined
}

/**
 * What should have arrived of one person.
 *
 * @category model
 */
export interface Expectation {
  /** The id at the target; absent where nobody has given one. */
  readonly id: string | undefined
  /** What was sent, in the canonical form. */
  readonly sent: Identity
  /** All that the exports of the source say, under the ids and with the roles of the target. */
  readonly source: Identity
}

/**
 * Works out what should have arrived. It is given what each export of the source says of the person; the first one that
 * says something counts.
 *
 * @category model
 */
export type Expect = (identities: ReadonlyArray<Identity | undefined>) => Expectation

/** What turns the Identity of one export into what was sent of it. */
interface Crossing {
  readonly whole: (identity: Identity) => Identity
  readonly held: (identity: Identity) => ReadonlyArray<unknown>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Prepares a migration, once for all people. What several calls state of one place, the last one has decided; what several
 * exports do, the first one. A call about one organization counts once for each that a person is in, unless one is named.
 *
 * @category constructors
 */
export function expectationOf(migration: Migration): Expect {
  const crossings = migration.legs.map((leg) => crossingOf(leg, migration))
  return (identities) => {
    const known = identities
      .map((identity, index) => ({ identity: identity && withoutSecrets(identity), crossing: crossings[index] }))
      .toReversed()
    let [sent, source]: [unknown, unknown] = [undefined, undefined]
    for (const { identity, crossing } of known) {
      if (identity === undefined || crossing === undefined) continue
      source = merged(source, crossing.whole(identity))
      for (const held of crossing.held(identity)) sent = merged(sent, held)
    }
    const whole = source as Identity
    const { id } = whole.subject
    return { id: id === '' ? undefined : id, sent: sent as Identity, source: whole }
  }
}

function crossingOf({ codec: { id: from }, targets }: Leg, migration: Migration): Crossing {
  const { record, roles, crosswalk, set, instance, organization } = migration
  const options = { from, crosswalk, ...(instance === undefined ? {} : { instance }) }
  const rolesTo = (to: string) => prepareRoles(roles, { from, to }).ofIdentity
  const ofRecord = rolesTo(record.id)
  const crossRecord = crossingTo(record, options)
  const calls = targets.map((target) => ({
    target,
    ofIdentity: rolesTo(target.id),
    options: { ...options, set: set.filter((filling) => unknownPlaces(target, [filling]).length === 0) },
  }))
  return {
    whole: (identity) => crossRecord(ofRecord(identity).identity).whole(),
    held: (identity) =>
      calls.flatMap((call) => {
        const person = call.ofIdentity(identity).identity
        return organizationsOf(call.target, person, organization).map((one) =>
          heldAfter(person, call.target, { ...call.options, ...(one === undefined ? {} : { organization: one }) }),
        )
      }),
  }
}

/** The organizations about which a call was made, one each; what holds all of them, or is a record, was made once. */
function organizationsOf(
  target: Target,
  { memberships = [] }: Identity,
  named: string | undefined,
): ReadonlyArray<string | undefined> {
  const isOne = isRecord(target) || !takesOneMembership(target) || memberships.length === 0
  if (named !== undefined || isOne) return [named]
  return [...new Set(memberships.map(({ organization }) => organization.id))]
}

/** None goes from one provider to another. */
function withoutSecrets(identity: Identity): Identity {
  return identityToJson(identity, { secrets: 'drop' }) as unknown as Identity
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/** Joins two states of one person: entries of lists by what tells them apart or by their place; the later one decides. */
function merged(before: unknown, after: unknown): unknown {
  if (before === undefined || after === undefined) return after ?? before
  if (Array.isArray(before) && Array.isArray(after)) {
    return after.some(isObject) || before.some(isObject) ? mergedLists(before, after) : after
  }
  if (!isObject(before) || !isObject(after)) return after
  const joined = { ...before }
  for (const key of keysOf(after)) {
    const isWhole = key === 'additionalRoles' || key === 'roles' || key === 'attributes' || key === 'metadata'
    setOwn(joined, key, isWhole ? after[key] : merged(getOwn(before, key), after[key]))
  }
  return joined
}

function mergedLists(before: ReadonlyArray<unknown>, after: ReadonlyArray<unknown>): ReadonlyArray<unknown> {
  const named = [...before, ...after].some((entry) => nameOf(entry) !== undefined)
  if (!named) {
    const length = Math.max(before.length, after.length)
    return Array.from({ length }, (_, index) => merged(before[index], after[index]))
  }
  const left = [...after]
  const joined = before.map((entry) => {
    const index = left.findIndex((other) => equalsJson(nameOf(other), nameOf(entry)))
    return index === -1 ? entry : merged(entry, left.splice(index, 1)[0])
  })
  return [...joined, ...left]
}

function nameOf(entry: unknown): unknown {
  return nodeAt(entry, ['organization', 'id']) ?? nodeAt(entry, ['system']) ?? nodeAt(entry, ['id'])
}
