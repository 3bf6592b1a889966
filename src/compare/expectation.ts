/**
 * What should have arrived of a person: the conversion again, as the migration did it, with all requests that were made.
 */
import type { AnyCodec } from '../Codec.js'
import { borderOf, crossingTo } from '../convert/cross.js'
import { isRecord, type Target, takesOneMembership } from '../convert/Target.js'
import { type ConvertOptions, type Filling, heldAfter, unknownPlaces } from '../convert.js'
import type { Identity } from '../Identity.js'
import { identityToJson } from '../identity-json.js'
import type { Membership } from '../Membership.js'
import type { RoleMap } from '../roles/RoleMap.js'
import { prepareRoles } from '../roles.js'
import { joined } from './joined.js'

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
      .flatMap(({ identity, crossing }) =>
        identity === undefined || crossing === undefined
          ? []
          : [{ whole: crossing.whole(identity), held: crossing.held(identity) }],
      )
    const sent = joined(known.flatMap(({ held }) => held))
    const source = joined(known.map(({ whole }) => whole))
    const whole = source as Identity
    const { id } = whole.subject
    return { id: id === '' ? undefined : id, sent: sent as Identity, source: whole }
  }
}

function crossingOf({ codec: { id: from }, targets }: Leg, migration: Migration): Crossing {
  const { record, roles, crosswalk, set, instance, organization } = migration
  const options = { from, crosswalk, ...(instance === undefined ? {} : { instance }) }
  const named = organization === undefined ? {} : { organization }
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
      calls.flatMap((call) =>
        callsAbout(call.ofIdentity(identity).identity, call.target, { ...call.options, ...named }).map((one) =>
          heldAfter(one.person, call.target, one.options),
        ),
      ),
  }
}

/**
 * The person and the options of each call that was made: one for each organization, of which it needs no more than that
 * membership; or one alone where the target holds all of them, is a record, or is told which one.
 */
function callsAbout(
  person: Identity,
  target: Target,
  options: ConvertOptions,
): ReadonlyArray<{ readonly person: Identity; readonly options: ConvertOptions }> {
  const { memberships = [], subject } = person
  const isOne = isRecord(target) || !takesOneMembership(target) || memberships.length === 0
  if (options.organization !== undefined || isOne) return [{ person, options }]
  const { nativeId } = borderOf(subject, target, options)
  const meant = new Map<string | undefined, Membership>()
  for (const membership of memberships) {
    const { id } = membership.organization
    for (const name of [id, nativeId('organization', id)]) if (!meant.has(name)) meant.set(name, membership)
  }
  return [...new Set(memberships.map(({ organization }) => organization.id))].map((organization) => ({
    person: { ...person, memberships: [meant.get(organization)].filter((membership) => membership !== undefined) },
    options: { ...options, organization },
  }))
}

/** None goes from one provider to another. */
function withoutSecrets(identity: Identity): Identity {
  return identityToJson(identity, { secrets: 'drop' }) as unknown as Identity
}
