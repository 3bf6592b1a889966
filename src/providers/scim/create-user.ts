/**
 * SCIM user, creation: the body of `POST /Users` (RFC 7644 3.3).
 *
 * Facts, from RFC 7643 unless another source is named:
 *
 * - `id`, `meta` and `groups` are read-only: a client does not send them (3.1, 4.1.2; RFC 7644 3.3: they are ignored).
 * - `userName` is required and not empty (4.1.1). `schemas` is required, and lists the extensions that are sent (3).
 * - `externalId` takes the id in the system before (3.1).
 * - A password is not sent: no Identity shows one.
 */
import { defineRequest } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { Text } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { rfc7643, writtenClaims } from './user.js'

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const createUser = table(IdentityModel, (claims) => [
  claims.field('userName', 'userName', Text, { required: true, source: `${rfc7643} 4.1.1` }),
  writtenClaims(claims),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The body that creates a SCIM 2.0 user.
 *
 * @category codecs
 */
export const scimCreateUser = defineRequest({
  id: 'scim/create-user',
  title: 'SCIM user, creation',
  method: 'POST',
  path: '/Users',
  table: createUser,
  source: `RFC 7644 3.3; ${rfc7643} 4.1`,
})
