/**
 * PropelAuth add user to organization: the body of `POST /api/backend/v1/org/add_user`.
 *
 * Facts, from the vendor's SDKs (node, python, rust, go):
 *
 * - `user_id`, `org_id` and `role` are required. One call is about one organization: the first membership.
 * - `additional_roles` is for projects where a user may have several roles. Three SDKs always send it, empty where
 *   there are none; the go SDK leaves it out then. Printed where the additional roles are known.
 */
import { defineRequest } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { Membership } from '../../Membership.js'
import { Text, Texts } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const assignment = table(Membership, ({ field }) => [
  field('org_id', 'organization.id', Text, { required: true }),
  field('role', 'role.value', Text, { required: true }),
  field('additional_roles', 'additionalRoles[].value', Texts),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

/** The roles of a user in an organization. */
export const rolesInOrg = table(IdentityModel, ({ field, only }) => [
  field('user_id', 'subject.id', Text, { required: true }),
  only('memberships', { table: assignment, select: { _tag: 'first' } }),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The body that adds a PropelAuth user to an organization.
 *
 * @category codecs
 */
export const propelauthAddUserToOrg = defineRequest({
  id: 'propelauth/add-user-to-org',
  title: 'PropelAuth organization, add user',
  method: 'POST',
  path: '/api/backend/v1/org/add_user',
  table: rolesInOrg,
  source: "the vendor's SDKs",
})
