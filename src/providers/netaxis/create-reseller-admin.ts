/**
 * Netaxis create reseller admin: the body of `POST /api/v1/local/resellers/{name}/admins/` of the APIO Broadsoft
 * gateway.
 *
 * Facts, from the vendor's user interface, which is the only source of this body:
 *
 * - `username`, `firstName`, `lastName` and `userProfileType` are required, `tenantId` where the profile type is of
 *   level 12.
 * - `userProfileType` is the name of a user profile type of this installation. No level and no role says which one: the
 *   caller names it, and nothing is made up. The level itself is not written.
 * - `language` is a name for display: `English` is the one that is known.
 * - `password` is no part of an Identity.
 * - Empty values are left out before sending.
 */
import { defineRequest } from '../../Codec.js'
import { type Identity, IdentityModel } from '../../Identity.js'
import { Membership } from '../../Membership.js'
import type { Claims } from '../../wire/claims.js'
import { Email, Text } from '../../wire/leaves.js'
import type { Row } from '../../wire/Row.js'
import { table } from '../../wire/Table.js'
import { LanguageName, userInterface } from './gateway.js'

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const tenant = table(Membership, ({ constant, field }) => [
  constant('organization.kind', 'tenant'),
  field('tenantId', 'organization.id', Text, { note: 'required for level 12; cannot be changed' }),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

/**
 * The claims that may be written at any time.
 *
 * @category constructors
 */
export function writableClaims({ field, known, secret }: Claims<Identity>): ReadonlyArray<Row> {
  return [
    field('firstName', 'name.givenName', Text, { required: true }),
    field('lastName', 'name.familyName', Text, { required: true }),
    ...known(['userProfileType'], {
      required: true,
      note: 'the name of a user profile type, for the caller to choose',
    }),
    field('emailAddress', 'emails[primary].value', Email),
    field('language', 'preferredLanguage', LanguageName, { note: 'a name for display' }),
    secret('password', { note: 'for the caller to choose' }),
  ]
}

const createResellerAdmin = table(IdentityModel, (claims) => [
  claims.field('username', 'subject.id', Text, { required: true }),
  writableClaims(claims),
  claims.only('memberships', { table: tenant, select: { _tag: 'first' } }),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The body that creates an administrator of a reseller in Netaxis APIO.
 *
 * @category codecs
 */
export const netaxisCreateResellerAdmin = defineRequest({
  id: 'netaxis/create-reseller-admin',
  title: 'Netaxis reseller admin, create',
  method: 'POST',
  path: '/api/v1/local/resellers/{reseller}/admins/',
  table: createResellerAdmin,
  ids: 'chosen',
  source: userInterface,
})
