/**
 * Which assigned roles somebody has that they had not before: in an organization, in a team, or without either. The words
 * are told apart by where they are held, so that a role in a team that appears in the organization is a new one.
 */
import type { Identity } from '../Identity.js'
import type { Membership, Role } from '../Membership.js'
import type { RoleKind, RoleMap, Standing } from '../roles/RoleMap.js'
import { isAbove, namespaceOf, standingAt } from '../roles/standing.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A role that somebody has now. `before` is the highest standing that was held in the same place, `after` that of the role;
 * absent is unknown.
 *
 * @category model
 */
export interface GrownAssignment {
  readonly path: string
  readonly value: string
  readonly organization?: string
  readonly team?: string
  readonly reason: 'new role' | 'higher standing' | 'unknown standing'
  readonly before?: Standing
  readonly after?: Standing
}

/**
 * What roles amount to at a codec. Without it every new role is growth.
 *
 * @category model
 */
export interface Standings {
  readonly map: RoleMap
  readonly codec: string
}

/** What of an Identity says who may do what. */
type Assigned = Pick<Identity, 'roles' | 'memberships'>

interface Assignment {
  readonly kind: RoleKind
  readonly path: string
  readonly value: string
  readonly organization?: string
  readonly team?: string
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Lists the roles that are assigned after and were not before. With standings, a new role is growth only where it stands
 * above all that was held in the same place: a standing that the map does not give counts as none before, and as owner after.
 *
 * @category combinators
 */
export function rolesGrown(before: Assigned, after: Assigned, standings?: Standings): ReadonlyArray<GrownAssignment> {
  const held = assignmentsOf(before)
  const had = new Set(held.map((each) => JSON.stringify([placeOf(each), each.value])))
  const growthOf = standings === undefined ? () => ({ reason: 'new role' as const }) : growthBeyond(held, standings)
  return assignmentsOf(after)
    .filter((each) => !had.has(JSON.stringify([placeOf(each), each.value])))
    .flatMap((each) => {
      const { kind: _, ...assignment } = each
      const growth = growthOf(each)
      return growth === undefined ? [] : [{ ...assignment, ...growth }]
    })
}

/** Where a role is held. */
function placeOf({ organization, team }: Assignment): string {
  return JSON.stringify([organization ?? null, team ?? null])
}

/** Tells whether an assignment stands above all that was held at its place; where nothing was held, that is none. */
function growthBeyond(
  held: ReadonlyArray<Assignment>,
  { map, codec }: Standings,
): (assignment: Assignment) => Pick<GrownAssignment, 'reason' | 'before' | 'after'> | undefined {
  const highest = new Map<string, Standing | undefined>()
  for (const each of held) {
    const place = placeOf(each)
    const standing = standingAt(map, codec, each.kind, each.value)
    const known = highest.get(place)
    highest.set(place, standing !== undefined && (known === undefined || isAbove(standing, known)) ? standing : known)
  }
  return (assignment) => {
    const place = placeOf(assignment)
    const before = highest.has(place) ? highest.get(place) : 'none'
    const after = standingAt(map, codec, assignment.kind, assignment.value)
    if (!isAbove(after ?? 'owner', before ?? 'none')) return undefined
    return {
      reason: before !== undefined && after !== undefined ? 'higher standing' : 'unknown standing',
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    }
  }
}

function assignmentsOf({ roles = [], memberships = [] }: Assigned): ReadonlyArray<Assignment> {
  return [
    ...roles.map(({ value }): Assignment => ({ kind: 'person', path: '/roles/*', value })),
    ...memberships.flatMap(assignmentsIn),
  ]
}

function assignmentsIn({
  organization,
  role,
  additionalRoles = [],
  teams = [],
}: Membership): ReadonlyArray<Assignment> {
  const kind = namespaceOf(organization)
  const within = (path: string, roles: ReadonlyArray<Role>): ReadonlyArray<Assignment> =>
    roles.map(({ value }) => ({ kind, path: `/memberships/*/${path}`, value, organization: organization.id }))
  return [
    ...within('role', role === undefined ? [] : [role]),
    ...within('additionalRoles/*', additionalRoles),
    ...teams.flatMap(({ id, roles = [] }) =>
      roles.map(
        ({ value }): Assignment => ({
          kind: 'team',
          path: '/memberships/*/teams/*/roles/*',
          value,
          organization: organization.id,
          team: id,
        }),
      ),
    ),
  ]
}
