/**
 * The known roles of the three providers: what they amount to, and what they become at each other. It never lets rights
 * grow: a role that has no counterpart of its own or a lower standing is dropped, and the report says so.
 *
 * Facts, and what follows from them:
 *
 * - Axway: `administrator`, `developer`, `consumer` and `auditor` are the default roles in an organization, one per person;
 *   `usage_reporter` and `api_central_admin` come on top of one, and so did the roles of the products that are gone (`fc_*`,
 *   `ars_admin`, `analytics_specialist`). `admin` and `normal` are the default roles of before 2020. `consumer` is the one
 *   role below `administrator` that every organization offers. Roles in teams are another namespace with the same words.
 * - PropelAuth: `Owner`, `Admin` and `Member` are what a new project has; a project may rename and reorder them. There are
 *   no teams and no roles without an organization.
 * - Netaxis: one number. What a level may do is set in the network element; a `Group Admin` rules a part of a tenant.
 */
import type { RoleKind, RoleMap, RoleRule, Standing } from './RoleMap.js'

// -------------------------------------------------------------------------------------
// vocabulary
// -------------------------------------------------------------------------------------

type Words<A> = Readonly<Record<string, A>>
type Target = Pick<RoleRule, 'becomes' | 'display' | 'level'>

const axwayOrganization: Words<Standing> = {
  administrator: 'admin',
  developer: 'member',
  consumer: 'member',
  auditor: 'auditor',
  usage_reporter: 'auditor',
  api_central_admin: 'manager',
  admin: 'admin',
  normal: 'member',
  ars_admin: 'manager',
  analytics_specialist: 'member',
  fc_access_manager: 'manager',
  fc_cft_admin: 'manager',
  fc_integration: 'member',
  fc_it_admin: 'manager',
  fc_products_admin: 'manager',
  fc_spec_ops: 'member',
  fc_subscriptionapprover: 'member',
  fc_subscriptionspecialist: 'member',
  fc_templatepublisher: 'member',
}

const axwayTeam: Words<Standing> = {
  administrator: 'admin',
  marketplace_admin: 'manager',
  catalog_manager: 'manager',
  subscription_approver: 'manager',
  api_access: 'manager',
  developer: 'member',
  subscription_admin: 'member',
  consumer: 'member',
  insights: 'auditor',
}

const netaxisLevels: Words<Standing> = { 0: 'member', 4: 'manager', 8: 'manager', 12: 'admin', 16: 'owner' }

const endUser: Target = { becomes: '0', display: 'End User', level: 0 }
const tenantAdmin: Target = { becomes: '12', display: 'Tenant Admin', level: 12 }

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/** One rule for each of the words: to the target that is named for it, else to none. */
function rulesOf(
  from: string,
  to: string,
  kind: RoleKind,
  words: Words<unknown>,
  targets: Words<Target> = {},
): ReadonlyArray<RoleRule> {
  return Object.keys(words).map((value) => ({ from, to, kind, value, ...(targets[value] ?? { drop: true }) }))
}

// -------------------------------------------------------------------------------------
// instances
// -------------------------------------------------------------------------------------

const standings = {
  axway: { organization: axwayOrganization, team: axwayTeam },
  propelauth: { organization: { Owner: 'owner', Admin: 'admin', Member: 'member' } },
  netaxis: { organization: netaxisLevels, person: netaxisLevels },
} as const satisfies RoleMap['standings']

const { axway, propelauth } = standings

/**
 * The known roles of Axway, PropelAuth and Netaxis. A role that is not known here is kept word for word, and reported.
 *
 * @category instances
 */
export const builtinRoles: RoleMap = {
  rules: [
    ...rulesOf('axway', 'propelauth', 'organization', axway.organization, {
      administrator: { becomes: 'Admin' },
      admin: { becomes: 'Admin' },
      developer: { becomes: 'Member' },
      consumer: { becomes: 'Member' },
      normal: { becomes: 'Member' },
    }),
    ...rulesOf('axway', 'propelauth', 'team', axway.team),
    ...rulesOf('axway', 'netaxis', 'organization', axway.organization, {
      administrator: tenantAdmin,
      admin: tenantAdmin,
      developer: endUser,
      consumer: endUser,
      normal: endUser,
    }),
    ...rulesOf('axway', 'netaxis', 'team', axway.team),
    ...rulesOf('propelauth', 'axway', 'organization', propelauth.organization, {
      Owner: { becomes: 'administrator' },
      Admin: { becomes: 'administrator' },
      Member: { becomes: 'consumer' },
    }),
    ...rulesOf('propelauth', 'netaxis', 'organization', propelauth.organization, {
      Owner: tenantAdmin,
      Admin: tenantAdmin,
      Member: endUser,
    }),
    ...rulesOf('netaxis', 'axway', 'organization', netaxisLevels, {
      0: { becomes: 'consumer' },
      4: { becomes: 'consumer' },
      8: { becomes: 'consumer' },
      12: { becomes: 'administrator' },
      16: { becomes: 'administrator' },
    }),
    ...rulesOf('netaxis', 'axway', 'person', netaxisLevels),
    ...rulesOf('netaxis', 'propelauth', 'organization', netaxisLevels, {
      0: { becomes: 'Member' },
      4: { becomes: 'Member' },
      8: { becomes: 'Member' },
      12: { becomes: 'Admin' },
      16: { becomes: 'Admin' },
    }),
    ...rulesOf('netaxis', 'propelauth', 'person', netaxisLevels),
  ],
  standings,
}
