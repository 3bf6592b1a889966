/**
 * Axway team member: the body of `POST /team/{guid}/user/{guid}` of the Amplify Platform, which adds a member of an
 * organization to one of its teams.
 *
 * Facts, from the platform's OpenAPI document 16.10.0 (2026):
 *
 * - `roles` is required: ids of team roles. Organization roles, also those of the same word, never go here.
 * - `type` is `user` or `client`; the platform takes `user` where it is absent, so that nothing is printed where the
 *   kind is unknown.
 * - The team and the member are in the path: the team is the first one of the first membership.
 */
import { defineRequest } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { Membership } from '../../Membership.js'
import { Texts } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { MemberKind } from './team.js'

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const inTeam = table(Membership, ({ constant, field, given }) => [
  given('organization.id'),
  constant('organization.kind', 'organization'),
  field('roles', 'teams[0].roles[].value', Texts, { required: true }),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const teamMember = table(IdentityModel, ({ field, only }) => [
  field('type', 'kind', MemberKind),
  only('memberships', { table: inTeam, select: { _tag: 'first' } }),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The body that adds somebody to a team of the Axway Amplify Platform.
 *
 * @category codecs
 */
export const axwayTeamMember = defineRequest({
  id: 'axway/team-member',
  title: 'Axway team member',
  method: 'POST',
  path: '/team/{team_guid}/user/{user_guid}',
  table: teamMember,
  source: 'OpenAPI document 16.10.0 (2026)',
})
