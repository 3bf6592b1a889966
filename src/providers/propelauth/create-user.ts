/**
 * PropelAuth create user: the body of `POST /api/backend/v1/user/`.
 *
 * Facts, from the vendor's SDKs (node, python, rust):
 *
 * - `email` is required. `email_confirmed` is false where it is left out, so that an unknown is printed as nothing.
 * - The key for a password to be changed is `ask_user_to_update_password_on_login` here, and `update_password_required`
 *   everywhere else.
 * - There is no place for the old id, the picture, the metadata or the organizations. Only the go SDK models
 *   `can_create_orgs` and `metadata` here: not printed.
 * - `password`, `send_email_to_confirm_email_address` and `ignore_domain_restrictions` are choices of the caller and no
 *   facts of a person: not printed.
 */
import { defineRequest } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { AnyObject, Email, Flag } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { nameClaims } from './user.js'

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const createUser = table(IdentityModel, (claims) => [
  claims.field('email', 'emails[primary].value', Email, { required: true }),
  claims.field('email_confirmed', 'emails[primary].verified', Flag, { note: 'false where it is left out' }),
  nameClaims(claims),
  claims.field('ask_user_to_update_password_on_login', 'credentials.password.changeRequired', Flag),
  claims.field('properties', 'attributes', AnyObject),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The body that creates a PropelAuth user.
 *
 * @category codecs
 */
export const propelauthCreateUser = defineRequest({
  id: 'propelauth/create-user',
  title: 'PropelAuth user, create',
  method: 'POST',
  path: '/api/backend/v1/user/',
  table: createUser,
  source: "the vendor's SDKs",
})
