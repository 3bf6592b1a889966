/**
 * Axway membership: what the records and requests of the Amplify Platform say alike of somebody in an organization.
 *
 * Facts, from the platform's OpenAPI document 16.10.0 (2026) and the interfaces of Axway's command line:
 *
 * - `role` is the one default role in an organization, `roles` all of them. Where only `roles` is there, nothing says
 *   which is the default one.
 * - An organization has a number and a guid, and every path of the platform takes either. What states only the guid (a
 *   service account, a token) names the organization by it.
 * - Team roles are another namespace than organization roles: the same word, other rights.
 */
import type { Membership, Role } from '../../Membership.js'
import { Team } from '../../Membership.js'
import type { Claims } from '../../wire/claims.js'
import { type Leaf, objects } from '../../wire/Leaf.js'
import { Flag, Text, Texts } from '../../wire/leaves.js'
import type { Row } from '../../wire/Row.js'
import { table } from '../../wire/Table.js'
import { undocumented } from './user.js'

// -------------------------------------------------------------------------------------
// vocabulary
// -------------------------------------------------------------------------------------

const TeamRoles = objects<Pick<Role, 'value' | 'display'>>({ value: ['id', Text], display: ['name', Text] })

const TeamList = objects<Pick<Team, 'id' | 'name' | 'default' | 'roles' | 'tags'>>({
  id: ['guid', Text],
  name: ['name', Text],
  default: ['default', Flag],
  roles: ['roles', TeamRoles],
  tags: ['tags', Texts],
})

/**
 * The teams of a member, or how many they are: a count says nothing of the teams.
 *
 * @category codecs
 */
export const TeamsOrCount: Leaf<ReadonlyArray<Team>> = {
  ...TeamList,
  name: `${TeamList.name}, or their number`,
  schema: { ...TeamList.schema, type: ['array', 'number'] },
  odd: [...TeamList.odd, 2, 0],
  read: (raw) => (typeof raw === 'number' ? undefined : TeamList.read(raw)),
}

function rolesOf(values: ReadonlyArray<string>): ReadonlyArray<Role> {
  return values.map((value): Role => ({ value }))
}

/** `roles` repeats `role`; what it adds is additional. */
function additionalFromRoles(role: string | undefined, roles: ReadonlyArray<string> | undefined) {
  return roles && rolesOf(roles.filter((value) => value !== role))
}

function rolesFromAdditional(role: string | undefined, additional: ReadonlyArray<Role> | undefined) {
  return additional && [...(role === undefined ? [] : [role]), ...additional.map(({ value }) => value)]
}

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

/**
 * A team as a session lists it.
 *
 * @category codecs
 */
export const team = table(Team, ({ field, known }) => [
  field('guid', 'id', Text),
  field('name', 'name', Text),
  field('default', 'default', Flag, { note: 'of the organization, not of the person' }),
  field('roles', 'roles', TeamRoles, { note: 'another namespace than the roles in the organization' }),
  field('tags', 'tags', Texts),
  known(['apps'], undocumented),
])

/**
 * What an organization says of contracts, limits, the console and the marketplace: documented or seen, and of no canonical
 * home, alone and in a session.
 *
 * @category constructors
 */
export function administration({ known }: Pick<Claims<unknown>, 'known'>): ReadonlyArray<Row> {
  return [
    known(['created_by', 'last_login', 'logged_in_count', 'subscriptions']),
    known(['account_id', 'api_central', 'branding', 'help_menu', 'origin', 'security', 'support_access_code']),
    known(['consumer_id', 'onboarding', 'onboarding_required', 'pending', 'provider_guid'], {
      note: 'of a consumer of a marketplace',
    }),
    known(['admins', 'collaborators', 'consumers', 'nodeacs', 'creator', 'invites', 'parent_org_guid'], undocumented),
    known(['acs', 'apps', 'children', 'cloud_elements', 'end_date', 'envs', 'has_apps', 'internal'], undocumented),
    known(['last_push', 'last_push_success', 'limit_read_only_users', 'limit_users'], undocumented),
    known(['package', 'packageId', 'signup_origin', 'start_date', 'trial_end_date'], undocumented),
  ].flat()
}

/**
 * The roles in an organization, where a record states the default one and all of them.
 *
 * @category constructors
 */
export function roleClaims({ group }: Claims<Membership>): Row {
  return group(
    { role: Text, roles: Texts },
    ['role.value', 'additionalRoles'],
    ({ role, roles }) => ({ 'role.value': role, additionalRoles: additionalFromRoles(role, roles) }),
    (canon) => ({
      role: canon['role.value'],
      roles: rolesFromAdditional(canon['role.value'], canon.additionalRoles),
    }),
  )
}

/**
 * The roles that a request assigns: one list of them all, the main one first.
 *
 * @category constructors
 */
export function assignedClaims({ group }: Claims<Membership>): Row {
  return group(
    { roles: Texts },
    ['role.value', 'additionalRoles'],
    ({ roles = [] }) => ({ 'role.value': roles[0], additionalRoles: rolesOf(roles.slice(1)) }),
    (canon) => {
      const { 'role.value': role, additionalRoles } = canon
      return {
        roles:
          role === undefined
            ? additionalRoles?.map(({ value }) => value)
            : rolesFromAdditional(role, additionalRoles ?? []),
      }
    },
  )
}

/**
 * The ids of an organization, its number at `key`: where there is no number, the guid is its id as well.
 *
 * @category constructors
 */
export function organizationClaims({ group }: Claims<Membership>, key: 'org_id' | 'orgId', number: Leaf<string>): Row {
  return group<
    { readonly org_guid: string; readonly [id: string]: string },
    'organization.id' | 'organization.externalIds[system=guid].id'
  >(
    { [key]: number, org_guid: Text },
    ['organization.id', 'organization.externalIds[system=guid].id'],
    ({ [key]: id, org_guid }) => ({
      'organization.id': id ?? org_guid,
      'organization.externalIds[system=guid].id': org_guid,
    }),
    (canon) => {
      const { 'organization.id': id, 'organization.externalIds[system=guid].id': guid } = canon
      return { [key]: id === guid ? undefined : id, org_guid: guid }
    },
  )
}
