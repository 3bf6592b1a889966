/**
 * Netaxis update reseller admin: the body of `PUT /api/v1/local/resellers/{name}/admins/{username}/` of the APIO
 * Broadsoft gateway.
 *
 * Facts, from the vendor's user interface, which is the only source of this body:
 *
 * - It is the body of the creation without `username`, which is in the path.
 * - The tenant cannot be changed: no `tenantId`.
 */
import { defineRequest } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { table } from '../../wire/Table.js'
import { writableClaims } from './create-reseller-admin.js'
import { userInterface } from './gateway.js'

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const updateResellerAdmin = table(IdentityModel, (claims) => writableClaims(claims))

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The body that changes an administrator of a reseller in Netaxis APIO.
 *
 * @category codecs
 */
export const netaxisUpdateResellerAdmin = defineRequest({
  id: 'netaxis/update-reseller-admin',
  title: 'Netaxis reseller admin, update',
  method: 'PUT',
  path: '/api/v1/local/resellers/{reseller}/admins/{username}/',
  table: updateResellerAdmin,
  source: userInterface,
})
