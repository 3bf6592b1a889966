/**
 * Axway invite: the body of `POST /org/{guid or org_id}/user` of the Amplify Platform, which adds somebody to an
 * organization, and invites who has not activated an account.
 *
 * Facts, from the platform's OpenAPI document 16.10.0 (2026):
 *
 * - `email` is the one required key. There is no key for a name: the person states it on activation.
 * - `roles` are organization roles, `teams[].roles` team roles: another namespace.
 * - `idp` is the identity provider that the organization asks of this member.
 * - `suppressEmail` is the caller's to decide; `role` is deprecated.
 * - The organization is in the path, by its number or its guid.
 */
import { defineRequest } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { Membership, Team } from '../../Membership.js'
import { Email, Text, Texts } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { assignedClaims } from './membership.js'

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const team = table(Team, ({ field }) => [
  field('guid', 'id', Text),
  field('roles', 'roles[].value', Texts, { note: 'team roles: another namespace than organization roles' }),
])

const member = table(Membership, (claims) => [
  claims.given('organization.id'),
  claims.constant('organization.kind', 'organization'),
  assignedClaims(claims),
  claims.each('teams', 'teams', team),
  claims.field('idp', 'identityProvider', Text),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const invite = table(IdentityModel, ({ field, known, only }) => [
  field('email', 'emails[primary].value', Email, { required: true }),
  only('memberships', { table: member, select: { _tag: 'first' } }),
  known(['suppressEmail'], { note: 'for the caller to decide' }),
  known(['role'], { note: 'deprecated' }),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The body that invites somebody to an organization of the Axway Amplify Platform.
 *
 * @category codecs
 */
export const axwayInvite = defineRequest({
  id: 'axway/invite',
  title: 'Axway invite to an organization',
  method: 'POST',
  path: '/org/{org_id}/user',
  table: invite,
  source: 'OpenAPI document 16.10.0 (2026)',
})
