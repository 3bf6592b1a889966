/**
 * Axway org member roles: the body of `PUT /org/{id}/user/{user_guid}` of the Amplify Platform, which replaces the
 * roles of a member in an organization.
 *
 * Facts, from the platform's OpenAPI document 16.10.0 (2026):
 *
 * - `roles` replaces all organization roles: what is not in the list is taken away. No team role is among them.
 * - `idp` is the identity provider that the organization asks of this member.
 * - The organization and the member are in the path.
 */
import { defineRequest } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { Membership } from '../../Membership.js'
import { Text } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { assignedClaims } from './membership.js'

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const member = table(Membership, (claims) => [
  claims.given('organization.id'),
  claims.constant('organization.kind', 'organization'),
  assignedClaims(claims),
  claims.field('idp', 'identityProvider', Text),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const orgMemberRoles = table(IdentityModel, ({ only }) => [
  only('memberships', { table: member, select: { _tag: 'first' } }),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The body that replaces the roles of a member of an organization of the Axway Amplify Platform.
 *
 * @category codecs
 */
export const axwayOrgMemberRoles = defineRequest({
  id: 'axway/org-member-roles',
  title: 'Axway org member, roles',
  method: 'PUT',
  path: '/org/{org_id}/user/{user_guid}',
  table: orgMemberRoles,
  source: 'OpenAPI document 16.10.0 (2026)',
})
