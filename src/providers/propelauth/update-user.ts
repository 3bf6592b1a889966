/**
 * PropelAuth update user: the body of `PUT /api/backend/v1/user/{user_id}`.
 *
 * Facts, from the vendor's SDKs (node, python, rust):
 *
 * - Every key may be left out: what is left out stays as it is. Whether null clears a value, and whether `properties`
 *   are merged or replaced, nobody documents.
 * - The address, its confirmation, the password, `enabled` and `can_create_orgs` are changed by calls of their own: not
 *   printed (the go SDK alone models `can_create_orgs` here).
 */
import { defineRequest } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { AnyJson, AnyObject, Flag, Text, Uri } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { nameClaims } from './user.js'

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const updateUser = table(IdentityModel, (claims) => [
  nameClaims(claims),
  claims.field('picture_url', 'photos[primary].value', Uri),
  claims.field('metadata', 'metadata', AnyJson),
  claims.field('properties', 'attributes', AnyObject),
  claims.field('update_password_required', 'credentials.password.changeRequired', Flag),
  claims.field('legacy_user_id', 'externalIds[system=legacy].id', Text),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The body that changes a PropelAuth user.
 *
 * @category codecs
 */
export const propelauthUpdateUser = defineRequest({
  id: 'propelauth/update-user',
  title: 'PropelAuth user, update',
  method: 'PUT',
  path: '/api/backend/v1/user/{user_id}',
  table: updateUser,
  source: "the vendor's SDKs",
})
