/**
 * PropelAuth migrate user: the body of `POST /api/backend/v1/migrate_user/`, which brings a user from another system.
 *
 * Facts, from the vendor's SDKs (node, python, rust):
 *
 * - `email` and `email_confirmed` are required (the go SDK alone leaves the second one open).
 * - `existing_user_id` is the id in the old system; the user has it as `legacy_user_id` afterwards. The new id is
 *   minted.
 * - The key is `update_password_required`; the SDKs call it `askUserToUpdatePasswordOnLogin`.
 * - `existing_password_hash` and `existing_mfa_base32_encoded_secret` are in no Identity: not printed.
 * - There is no place for metadata, organizations, `can_create_orgs` or instants: these need calls of their own, or are
 *   lost.
 */
import { defineRequest } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { AnyObject, Email, Flag, Text, Uri } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { nameClaims } from './user.js'

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const migrateUser = table(IdentityModel, (claims) => [
  claims.field('email', 'emails[primary].value', Email, { required: true }),
  claims.field('email_confirmed', 'emails[primary].verified', Flag, { required: true }),
  claims.field('existing_user_id', 'externalIds[system=legacy].id', Text),
  nameClaims(claims),
  claims.field('picture_url', 'photos[primary].value', Uri),
  claims.field('enabled', 'account.enabled', Flag),
  claims.field('update_password_required', 'credentials.password.changeRequired', Flag),
  claims.field('properties', 'attributes', AnyObject),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The body that brings a user from another system to PropelAuth.
 *
 * @category codecs
 */
export const propelauthMigrateUser = defineRequest({
  id: 'propelauth/migrate-user',
  title: 'PropelAuth user, migrate',
  method: 'POST',
  path: '/api/backend/v1/migrate_user/',
  table: migrateUser,
  source: "the vendor's SDKs",
})
