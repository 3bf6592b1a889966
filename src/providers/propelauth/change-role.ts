/**
 * PropelAuth change role: the body of `POST /api/backend/v1/org/change_role`.
 *
 * Facts, from the vendor's SDKs (node, python, rust, go):
 *
 * - Its keys are those of adding a user to an organization.
 * - It sets all roles that the user has in the organization: three SDKs send an empty `additional_roles` where the
 *   caller names none. What the server does where the key is missing, nobody documents.
 */
import { defineRequest } from '../../Codec.js'
import { rolesInOrg } from './add-user-to-org.js'

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The body that changes the roles of a PropelAuth user in an organization.
 *
 * @category codecs
 */
export const propelauthChangeRole = defineRequest({
  id: 'propelauth/change-role',
  title: 'PropelAuth organization, change role',
  method: 'POST',
  path: '/api/backend/v1/org/change_role',
  table: rolesInOrg,
  source: "the vendor's SDKs",
})
