/**
 * Axway org member: the items of `GET /org/{id}/user` of the Amplify Platform, and the answer of `GET
 * /org/{id}/user/{user_guid}`: a person, or with `clients=1` a service account, in one organization.
 *
 * Facts, from the platform's OpenAPI document 16.10.0 (2026), the interfaces of Axway's command line (2022) and its
 * SDK:
 *
 * - It is another projection of the user: no username, no `_id`, but `mfa`, the name to display and the membership.
 * - `org_id` is a number. A service account has `org_guid`; where that is all, the guid is the id of the organization.
 * - `role` is the default role there, `roles` all of them: in the default fields, though missing from the schema.
 * - `idp` is the identity provider that the organization asks of this member; `primary` says who is the primary
 *   contact.
 * - `name` is made for display: first and last name, or the address.
 * - `teams` is a count in the list, a count or a list in the answer for one. The count says nothing: residue.
 * - Who has a `client_id` is a service account; without one nothing says so. Its `type` (secret, certificate) is how it
 *   signs in: residue. It has no address.
 */
import { defineCodec } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { Membership } from '../../Membership.js'
import { plan } from '../../plans/axway/org-member.js'
import { Email, Flag, NumericId, Text } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { organizationClaims, roleClaims, TeamsOrCount } from './membership.js'
import { axwayEnvelope, userClaims } from './user.js'

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const member = table(Membership, (claims) => {
  const { constant, field } = claims
  return [
    organizationClaims(claims, 'org_id', NumericId),
    constant('organization.kind', 'organization'),
    roleClaims(claims),
    field('idp', 'identityProvider', Text),
    field('primary', 'primary', Flag, { note: 'the primary contact' }),
    field('teams', 'teams', TeamsOrCount, { readOnly: true }),
  ]
})

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const orgMember = table(IdentityModel, (claims) => {
  const { field, group, known, only } = claims
  return [
    field('guid', 'subject.id', Text),
    field('email', 'emails[primary].value', Email),
    field('firstname', 'name.givenName', Text),
    field('lastname', 'name.familyName', Text),
    field('name', 'displayName', Text, { note: 'first and last name, or the address', readOnly: true }),
    userClaims(claims),
    group(
      { client_id: Text },
      ['externalIds[system=client_id].id', 'kind'],
      ({ client_id }) => ({ 'externalIds[system=client_id].id': client_id, kind: 'service' }),
      (canon) => ({ client_id: canon['externalIds[system=client_id].id'] }),
      { note: 'service accounts only', source: "Axway's SDK", readOnly: true },
    ),
    known(['type'], { note: 'how a service account signs in', source: "Axway's SDK" }),
    only('memberships', { table: member, select: { _tag: 'first' } }),
  ]
})

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * A member of an organization of the Axway Amplify Platform, a person or a service account.
 *
 * @category codecs
 */
export const axwayOrgMember = defineCodec({
  id: 'axway/org-member',
  title: 'Axway org member',
  table: orgMember,
  plan,
  envelope: axwayEnvelope,
  source: "OpenAPI document 16.10.0 (2026); interfaces of Axway's command line (2022)",
})
