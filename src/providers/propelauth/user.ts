/**
 * PropelAuth user: what the backend API answers for one user (`GET /api/backend/v1/user/{id}` and by e-mail or username),
 * the items of its lists and queries, and the items of `GET /api/backend/v1/user/org/{org_id}`.
 *
 * Facts, from recorded answers of the vendor's Postman collection and the vendor's SDKs (node, python, go, rust):
 *
 * - Keys are snake_case; camelCase is what the SDKs make of them.
 * - `created_at` and `last_active_at` are seconds since 1970.
 * - `org_id_to_org_info` is absent unless asked for, and `{}` where there are no organizations: two different answers.
 * - `metadata` is null where it is not set; where it is set, `properties.metadata` repeats it. Both belong to the customer
 *   and are kept whole.
 * - `username`, names and `legacy_user_id` are absent where unset; `picture_url` may be the empty text.
 * - In an organization, `user_role` and `additional_roles` are assigned; the inherited list and the permissions are derived
 *   by the server, and their order is the project's.
 * - `org_role_structure`, `additional_roles` and `legacy_org_id` are absent in data of 2024.
 * - `role_in_org` is a role in the organization that was asked about, which is not on the wire: residue, unless the caller of
 *   decode names the organization.
 * - A list is a page of `page_size` users, which are numbered from 0 (`current_page`); `has_more_results` tells of the next.
 * - `impersonator_user_id` is typed by two SDKs, never seen in this record, and belongs to the token: residue.
 */
import { defineCodec } from '../../Codec.js'
import { type Identity, IdentityModel } from '../../Identity.js'
import { Membership } from '../../Membership.js'
import { plan } from '../../plans/propelauth/user.js'
import type { Claims, OpenSpec } from '../../wire/claims.js'
import { choice } from '../../wire/Leaf.js'
import { AnyJson, AnyObject, Email, EpochSeconds, Flag, Text, Texts, Uri } from '../../wire/leaves.js'
import { placesOf, type Row } from '../../wire/Row.js'
import { table } from '../../wire/Table.js'

// -------------------------------------------------------------------------------------
// vocabulary
// -------------------------------------------------------------------------------------

const RoleStructure = choice({ single_role_in_hierarchy: 'single', multi_role: 'multiple' })

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

/** The claims of a membership that all records have in common: all but the id of the organization. */
function memberClaims({ field }: Claims<Membership>): ReadonlyArray<Row> {
  return [
    field('org_name', 'organization.name', Text),
    field('url_safe_org_name', 'organization.slug', Text),
    field('legacy_org_id', 'organization.externalIds[system=legacy].id', Text),
    field('org_metadata', 'organization.metadata', AnyJson),
    field('user_role', 'role.value', Text),
    field('additional_roles', 'additionalRoles[].value', Texts),
    field('inherited_user_roles_plus_current_role', 'inheritedRoles', Texts, { readOnly: true }),
    field('user_permissions', 'permissions', Texts, { readOnly: true }),
    field('org_role_structure', 'roleStructure', RoleStructure, { readOnly: true }),
  ]
}

/** A value of the map from organizations to memberships. */
export const orgMember = table(Membership, (claims) => [
  claims.constant('organization.kind', 'organization'),
  claims.echo('org_id', 'organization.id', Text, { note: 'repeats the key of the map' }),
  memberClaims(claims),
])

/**
 * The membership that stands outside of the map, under a key of its own: that in the active organization. The map may
 * hold it too.
 *
 * @category constructors
 */
export function activeMember(
  key: string,
  beside: (claims: Claims<Membership>) => ReadonlyArray<Row> = () => [],
): OpenSpec<Membership> {
  return {
    table: table(Membership, (claims) => [
      claims.constant('organization.kind', 'organization'),
      ...claims.under(key, [claims.field('org_id', 'organization.id', Text), ...memberClaims(claims)]),
      beside(claims),
    ]),
    select: { _tag: 'named', path: 'session.activeOrganization' },
    repeated: orgMember.rows.flatMap(placesOf).flat(),
  }
}

const roleInOrg = table(Membership, ({ constant, field, given }) => [
  given('organization.id'),
  constant('organization.kind', 'organization'),
  field('role_in_org', 'role.value', Text),
  field('additional_roles_in_org', 'additionalRoles[].value', Texts),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

/**
 * The names that a person goes by.
 *
 * @category constructors
 */
export function nameClaims({ field }: Claims<Identity>): ReadonlyArray<Row> {
  return [
    field('username', 'userName', Text),
    field('first_name', 'name.givenName', Text),
    field('last_name', 'name.familyName', Text),
  ]
}

/**
 * The claims that records of a user and events about one have in common.
 *
 * @category constructors
 */
export function profileClaims(claims: Claims<Identity>): ReadonlyArray<Row> {
  return [
    claims.field('email', 'emails[primary].value', Email),
    claims.field('email_confirmed', 'emails[primary].verified', Flag),
    ...nameClaims(claims),
    claims.field('picture_url', 'photos[primary].value', Uri),
  ]
}

/**
 * The claims that a user has wherever one stands: all but the id and the organizations.
 *
 * @category constructors
 */
export function userClaims(claims: Claims<Identity>): ReadonlyArray<Row> {
  const { field, known } = claims
  return [
    field('legacy_user_id', 'externalIds[system=legacy].id', Text),
    ...profileClaims(claims),
    field('enabled', 'account.enabled', Flag),
    field('locked', 'account.locked', Flag, { readOnly: true }),
    field('can_create_orgs', 'account.canCreateOrganizations', Flag),
    field('has_password', 'credentials.password.set', Flag, { readOnly: true }),
    field('update_password_required', 'credentials.password.changeRequired', Flag),
    field('mfa_enabled', 'credentials.mfa.enabled', Flag, { readOnly: true }),
    field('created_at', 'timestamps.createdAt', EpochSeconds, { readOnly: true }),
    field('last_active_at', 'timestamps.lastActiveAt', EpochSeconds, { readOnly: true }),
    field('properties', 'attributes', AnyObject),
    field('metadata', 'metadata', AnyJson),
    ...known(['impersonator_user_id'], { note: 'belongs to the token', source: 'the node and python SDKs' }),
  ]
}

const user = table(IdentityModel, (claims) => [
  claims.field('user_id', 'subject.id', Text),
  userClaims(claims),
  claims.keyed('org_id_to_org_info', 'memberships', 'organization.id', orgMember, {
    open: { table: roleInOrg, select: { _tag: 'own' } },
    notes: { projection: true },
  }),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * A PropelAuth user, as the backend API answers it.
 *
 * @category codecs
 */
export const propelauthUser = defineCodec({
  id: 'propelauth/user',
  title: 'PropelAuth user',
  table: user,
  plan,
  source: "recorded answers of the vendor's Postman collection; the vendor's SDKs",
  envelope: {
    key: 'users',
    listing: {
      total: '/total_users',
      start: { at: '/current_page', first: 0, times: '/page_size' },
      more: '/has_more_results',
    },
  },
})
