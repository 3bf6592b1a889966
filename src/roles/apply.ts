/**
 * The roles of an Identity, on their way to another provider: what each becomes by the rules of a role map, and a report of
 * what has no rule, of what was dropped and of what may grow.
 */
import type { Identity, Roster } from '../Identity.js'
import type { Membership, Organization, Role, Team } from '../Membership.js'
import { providerOf, type RoleKind, type RoleMap, type RoleRule, type Standing, speaksOf } from './RoleMap.js'
import {
  emptyDraft,
  type GrownRole,
  type RoleCount,
  type RoleReport,
  type RoleReportDraft,
  reportOf,
} from './report.js'
import { isAbove, namespaceOf, standingsOf } from './standing.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * From which codec to which, by their ids.
 *
 * @category model
 */
export interface RoleConversion {
  readonly from: string
  readonly to: string
}

/**
 * An Identity with its roles in the words of the target, and what happened to them.
 *
 * @category model
 */
export interface RolesApplied<P extends string = string> extends RoleReport {
  readonly identity: Identity<P>
}

/** What a membership and a member have in common. */
interface Held {
  readonly role?: Role
  readonly additionalRoles?: ReadonlyArray<Role>
  readonly teams?: ReadonlyArray<Team>
}

interface Candidate {
  readonly index: number
  readonly rule: RoleRule
}

/** What a role map says of a conversion. */
interface Prepared {
  /** The rules by kind and word, the most specific one first. */
  readonly candidates: ReadonlyMap<RoleKind, ReadonlyMap<string, ReadonlyArray<Candidate>>>
  readonly before: ReturnType<typeof standingsOf>
  readonly after: ReturnType<typeof standingsOf>
  readonly isWithinProvider: boolean
}

/** What the roles of a membership are called in reports. */
interface Paths {
  readonly role: string
  readonly additionalRoles: string
  readonly teamRoles: string
}

/** Where an assignment is: its namespace, its organization if any, its path in reports, and whether it can leave. */
interface Seat {
  readonly kind: RoleKind
  readonly organization: string | undefined
  readonly path: string
  readonly canMove?: true
}

/** What an assignment becomes: a role, in its own place or in the organization; or nothing. */
interface Outcome {
  readonly role?: Role
  readonly isMoved?: true
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Reads a role map once for all records of a conversion: gives the functions that change the roles of an Identity, and of the
 * members of an organization.
 *
 * @category constructors
 */
export function prepareRoles(
  map: RoleMap,
  conversion: RoleConversion,
): {
  readonly ofIdentity: <P extends string>(identity: Identity<P>) => RolesApplied<P>
  readonly ofRoster: (roster: Roster) => RoleReport & { readonly roster: Roster }
} {
  const { from, to } = conversion
  const prepared: Prepared = {
    candidates: candidatesOf(map, conversion),
    before: standingsOf(map, from),
    after: standingsOf(map, to),
    isWithinProvider: providerOf(from) === providerOf(to),
  }
  return {
    ofIdentity: (identity) => {
      const draft = emptyDraft()
      const changed = changeIdentity(identity, prepared, draft)
      const { unmapped, dropped, grown, used } = reportOf(draft)
      return { identity: changed, unmapped, dropped, grown, used }
    },
    ofRoster: (roster) => {
      const draft = emptyDraft()
      return { roster: changeRoster(roster, prepared, draft), ...reportOf(draft) }
    },
  }
}

function candidatesOf(map: RoleMap, conversion: RoleConversion): Prepared['candidates'] {
  const { from, to } = conversion
  const weight = ({ rule }: Candidate): number =>
    (rule.organization === undefined ? 0 : 8) +
    (rule.from === from ? 4 : 0) +
    (rule.to === to ? 2 : rule.to === undefined ? 0 : 1)
  const found = new Map<RoleKind, Map<string, Array<Candidate>>>()
  for (const [index, rule] of (map.rules ?? []).entries()) {
    if (!concerns(rule, conversion)) continue
    const words = found.get(rule.kind) ?? new Map<string, Array<Candidate>>()
    found.set(rule.kind, words)
    words.set(rule.value, [...(words.get(rule.value) ?? []), { index, rule }])
  }
  for (const words of found.values()) {
    for (const candidates of words.values()) candidates.sort((left, right) => weight(right) - weight(left))
  }
  return found
}

function concerns(rule: RoleRule, { from, to }: RoleConversion): boolean {
  return speaksOf(rule.from, from) && (rule.to === undefined || speaksOf(rule.to, to))
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Changes the roles of an Identity into those of the target. Assigned roles only: inherited roles and permissions are the
 * provider's conclusions, and stay. A main role that is dropped leaves none: no additional role takes its place. Roles that
 * become one are one. Roles in a group, as a team is when it stands alone, are roles in a team.
 *
 * An assignment may grow where the standing of what it becomes is above its own. A standing that the map does not give counts
 * as none at the source and as owner at the target. So may every role in a team that becomes one in the organization. The
 * same word at the same provider never does.
 *
 * @example
 * import { applyRoles } from 'identikit'
 *
 * const rule = { from: 'axway', kind: 'organization', value: 'developer', becomes: 'Member' } as const
 * const organization = { id: '7' }
 * const { identity, unmapped } = applyRoles(
 *   {
 *     subject: { provider: 'axway', id: '1' },
 *     memberships: [{ organization, role: { value: 'developer' }, additionalRoles: [{ value: 'usage_reporter' }] }],
 *   },
 *   { rules: [rule] },
 *   { from: 'axway/session', to: 'propelauth/user' },
 * )
 *
 * assert.deepStrictEqual(identity.memberships, [
 *   { organization, role: { value: 'Member' }, additionalRoles: [{ value: 'usage_reporter' }] },
 * ])
 * assert.deepStrictEqual(unmapped, [{ path: '/memberships/*\/additionalRoles/*', value: 'usage_reporter', count: 1 }])
 *
 * @category combinators
 */
export function applyRoles<P extends string>(
  identity: Identity<P>,
  map: RoleMap,
  conversion: RoleConversion,
): RolesApplied<P> {
  return prepareRoles(map, conversion).ofIdentity(identity)
}

/**
 * Lists the rules whose role was never met: of all, or of those that concern a conversion.
 *
 * @category combinators
 */
export function unusedRules(
  map: RoleMap,
  used: Iterable<number>,
  conversion?: RoleConversion,
): ReadonlyArray<{ readonly index: number; readonly rule: RoleRule }> {
  const met = new Set(used)
  return (map.rules ?? [])
    .map((rule, index) => ({ index, rule }))
    .filter(({ index, rule }) => !met.has(index) && (conversion === undefined || concerns(rule, conversion)))
}

function changeIdentity<P extends string>(
  identity: Identity<P>,
  prepared: Prepared,
  draft: RoleReportDraft,
): Identity<P> {
  const { roles, memberships } = identity
  const seat = { kind: 'person', organization: undefined, path: '/roles/*' } as const
  const newRoles = roles && changeList(roles, seat, prepared, draft).roles
  const newMemberships = memberships?.map((membership): Membership => {
    const held = changeHeld(membership, membership.organization, membershipPaths, prepared, draft)
    return held === membership ? membership : { ...withoutRole(membership), ...held }
  })
  if (newRoles === roles && isSameList(newMemberships, memberships)) return identity
  return {
    ...identity,
    ...(newRoles === undefined ? {} : { roles: newRoles }),
    ...(newMemberships === undefined ? {} : { memberships: newMemberships }),
  }
}

function isSameList<A>(left: ReadonlyArray<A> | undefined, right: ReadonlyArray<A> | undefined): boolean {
  return left === undefined || right === undefined ? left === right : left.every((each, index) => each === right[index])
}

function changeRoster(roster: Roster, prepared: Prepared, draft: RoleReportDraft): Roster {
  const { members } = roster
  if (members === undefined) return roster
  return {
    ...roster,
    members: members.map((member) => {
      const held = changeHeld(member, roster, memberPaths, prepared, draft)
      return held === member ? member : { ...withoutRole(member), ...held }
    }),
  }
}

const membershipPaths = pathsBelow('/memberships/*')
const memberPaths = pathsBelow('/members/*')

function pathsBelow(at: string): Paths {
  return {
    role: `${at}/role`,
    additionalRoles: `${at}/additionalRoles/*`,
    teamRoles: `${at}/teams/*/roles/*`,
  }
}

function withoutRole<A extends Held>({ role: _, ...others }: A): Omit<A, 'role'> {
  return others
}

/** Gives what it was given where nothing changes, so that a list is put in order only where roles became others. */
function changeHeld(
  held: Held,
  organization: Pick<Organization, 'id' | 'kind'>,
  paths: Paths,
  prepared: Prepared,
  draft: RoleReportDraft,
): Held {
  const { role, additionalRoles, teams } = held
  const seatAt = (path: string): Seat => ({ kind: namespaceOf(organization), organization: organization.id, path })
  const main = role && change(role, seatAt(paths.role), prepared, draft).role
  const additional =
    additionalRoles && changeList(additionalRoles, seatAt(paths.additionalRoles), prepared, draft).roles
  const changed = teams?.map((team) => changeTeam(team, organization.id, paths, prepared, draft))
  const isChanged = main !== role || additional !== additionalRoles
  if (!isChanged && (changed ?? []).every(({ team }, index) => team === teams?.[index])) return held
  const moved = (changed ?? []).flatMap((team) => team.moved)
  const own = additional ?? []
  const others = isChanged || moved.length > 0 ? distinct([...own, ...moved], main) : own
  return {
    ...(main === undefined ? {} : { role: main }),
    ...(additionalRoles === undefined && others.length === 0 ? {} : { additionalRoles: others }),
    ...(changed === undefined ? {} : { teams: changed.map(({ team }) => team) }),
  }
}

function changeTeam(
  team: Team,
  organization: string,
  { teamRoles: path }: Paths,
  prepared: Prepared,
  draft: RoleReportDraft,
): { readonly team: Team; readonly moved: ReadonlyArray<Role> } {
  if (team.roles === undefined) return { team, moved: [] }
  const { roles, moved } = changeList(team.roles, { kind: 'team', organization, path, canMove: true }, prepared, draft)
  return { team: roles === team.roles ? team : { ...team, roles }, moved }
}

function changeList(
  roles: ReadonlyArray<Role>,
  seat: Seat,
  prepared: Prepared,
  draft: RoleReportDraft,
): { readonly roles: ReadonlyArray<Role>; readonly moved: ReadonlyArray<Role> } {
  const outcomes = roles.map((role) => change(role, seat, prepared, draft))
  if (outcomes.every(({ role, isMoved }, index) => role === roles[index] && isMoved === undefined)) {
    return { roles, moved: [] }
  }
  const pick = (wanted: true | undefined): ReadonlyArray<Role> =>
    outcomes.flatMap(({ role, isMoved }) => (role !== undefined && isMoved === wanted ? [role] : []))
  return { roles: distinct(pick(undefined), undefined), moved: pick(true) }
}

function change(role: Role, seat: Seat, prepared: Prepared, draft: RoleReportDraft): Outcome {
  const { kind, organization, path, canMove } = seat
  const { value } = role
  const count = { path, value, count: 1 }
  const candidates = prepared.candidates
    .get(kind)
    ?.get(value)
    ?.filter(({ rule }) => rule.organization === undefined || rule.organization === organization)
  for (const { index } of candidates ?? []) draft.used.add(index)
  const rule = candidates?.[0]?.rule
  if (rule?.drop === true) {
    draft.dropped.push(count)
    return {}
  }
  if (rule?.becomes === undefined) draft.unmapped.push(count)
  const isRaised = kind === 'team' && rule?.becomes !== undefined && rule.as === 'organization'
  const becomes = becomeOf(role, rule)
  const grown = grownOf(count, kind, becomes.value, isRaised, prepared)
  if (grown !== undefined) draft.grown.push(grown)
  return isRaised && canMove === true ? { role: becomes, isMoved: true } : { role: becomes }
}

/** What the source shows of a role belongs to its word, and goes with it. */
function becomeOf(role: Role, { becomes, display, level }: Partial<RoleRule> = {}): Role {
  if (becomes === undefined || (becomes === role.value && display === undefined && level === undefined)) return role
  return {
    value: becomes,
    ...(display === undefined ? {} : { display }),
    ...(level === undefined ? {} : { level }),
  }
}

function grownOf(
  { path, value, count }: RoleCount,
  kind: RoleKind,
  becomes: string,
  isRaised: boolean,
  prepared: Prepared,
): GrownRole | undefined {
  const before = prepared.before(kind, value)
  const after = prepared.after(isRaised ? 'organization' : kind, becomes)
  const mayGrow = isAbove(after ?? 'owner', before ?? 'none') && !(becomes === value && prepared.isWithinProvider)
  if (!isRaised && !mayGrow) return undefined
  const isKnown = before !== undefined && after !== undefined
  const standing = isKnown ? 'higher standing' : 'unknown standing'
  const reason = isRaised ? 'team role becomes organization role' : standing
  return { path, value, count, becomes, reason, ...standings(before, after) }
}

function standings(before: Standing | undefined, after: Standing | undefined): Pick<GrownRole, 'before' | 'after'> {
  if (before === undefined) return after === undefined ? {} : { after }
  return after === undefined ? { before } : { before, after }
}

/** Keeps the first role of each word, and none with the word of the main role. */
function distinct(roles: ReadonlyArray<Role>, main: Role | undefined): ReadonlyArray<Role> {
  const seen = new Set(main === undefined ? [] : [main.value])
  return roles.filter(({ value }) => !seen.has(value) && seen.add(value))
}
