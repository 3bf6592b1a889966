/**
 * Netaxis reseller admin: the items of `GET /api/v1/local/resellers/{name}/admins/` of the APIO Broadsoft gateway.
 *
 * Facts, from the gateway's published documentation and the vendor's user interface:
 *
 * - `tenantId` is there for level 12, and the level is the role in that tenant. Level 16 has none, and stands alone.
 * - `userProfileType` is the name of a user profile type, which is what the level and `readOnly` come from: it is what
 *   a request writes, while the level is only read. The types are the installation's own: residue.
 * - `resellerId` narrows what the admin sees. A reseller is no tenant, and no tenant is said to be below it: residue.
 * - `emailAddress` may be the empty text.
 */
import { defineCodec } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { plan } from '../../plans/netaxis/reseller-admin.js'
import { table } from '../../wire/Table.js'
import { localClaims, published, userInterface } from './gateway.js'

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const resellerAdmin = table(IdentityModel, (claims) => [
  localClaims(claims),
  claims.known(['userProfileType'], { note: 'the name of a user profile type' }),
  claims.known(['resellerId'], { note: 'narrows what the admin sees' }),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * An administrator of a reseller, as Netaxis APIO keeps it.
 *
 * @category codecs
 */
export const netaxisResellerAdmin = defineCodec({
  id: 'netaxis/reseller-admin',
  title: 'Netaxis reseller admin',
  table: resellerAdmin,
  plan,
  ids: 'chosen',
  envelope: { key: 'admins', beside: ['_internal_record_id'] },
  source: `${published}; ${userInterface}`,
})
