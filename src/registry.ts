/**
 * All resources of this package, by id. The only importer of every provider: a program that needs one imports that one.
 */
import type { AnyCodec, RequestCodec, RosterCodec } from './Codec.js'
import {
  axwayAxwayidUserinfo,
  axwayInvite,
  axwayOrganization,
  axwayOrgMember,
  axwayOrgMemberRoles,
  axwaySession,
  axwayTeam,
  axwayTeamMember,
  axwayUser,
} from './providers/axway.js'
import {
  netaxisAdmin,
  netaxisCoreUser,
  netaxisCreateResellerAdmin,
  netaxisEndUser,
  netaxisLocalUser,
  netaxisLogin,
  netaxisLoginInfo,
  netaxisLoginInfoUpdate,
  netaxisResellerAdmin,
  netaxisUpdateResellerAdmin,
} from './providers/netaxis.js'
import { oidcClaims } from './providers/oidc.js'
import {
  propelauthAccessToken,
  propelauthAddUserToOrg,
  propelauthApiKeyValidation,
  propelauthChangeRole,
  propelauthCreateUser,
  propelauthMigrateUser,
  propelauthOauthUserinfo,
  propelauthRefreshToken,
  propelauthUpdateUser,
  propelauthUser,
  propelauthWebhookEvent,
} from './providers/propelauth.js'
import { scimCreateUser, scimGroup, scimUser } from './providers/scim.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The records: they decode and encode.
 *
 * @category model
 */
export const records: ReadonlyArray<AnyCodec> = [
  axwayAxwayidUserinfo,
  axwayOrgMember,
  axwaySession,
  axwayUser,
  netaxisAdmin,
  netaxisCoreUser,
  netaxisEndUser,
  netaxisLocalUser,
  netaxisLogin,
  netaxisLoginInfo,
  netaxisResellerAdmin,
  oidcClaims,
  propelauthAccessToken,
  propelauthApiKeyValidation,
  propelauthOauthUserinfo,
  propelauthRefreshToken,
  propelauthUser,
  propelauthWebhookEvent,
  scimUser,
]

/**
 * The records about an organization, a group or a team: they decode to the organization with its members, and encode.
 *
 * @category model
 */
export const rosters: ReadonlyArray<RosterCodec> = [axwayOrganization, axwayTeam, scimGroup]

/**
 * The requests: they encode only.
 *
 * @category model
 */
export const requests: ReadonlyArray<RequestCodec> = [
  axwayInvite,
  axwayOrgMemberRoles,
  axwayTeamMember,
  netaxisCreateResellerAdmin,
  netaxisLoginInfoUpdate,
  netaxisUpdateResellerAdmin,
  propelauthAddUserToOrg,
  propelauthChangeRole,
  propelauthCreateUser,
  propelauthMigrateUser,
  propelauthUpdateUser,
  scimCreateUser,
]
