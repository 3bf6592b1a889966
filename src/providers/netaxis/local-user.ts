/**
 * Netaxis local user: the items of `GET /api/v1/local/apio_users/` of the APIO Broadsoft gateway, logins that APIO
 * keeps.
 *
 * Facts, from the gateway's published documentation (the page could be read at its beginning only):
 *
 * - Keys are camelCase, where the login info of the same person has snake_case: `userLevel` is its `user_level`.
 * - `userType` is the name of a user profile type, which is what level, access type and `readOnly` come from. It is no
 *   role of its own: residue.
 * - `accessType` is contradictory (1 and 3 both stand beside resellers) and nothing canonical follows: residue. So is
 *   `readOnly`, which narrows the rights.
 * - No tenant was seen. Where there is a `tenantId`, as a reseller admin has it, the level is the role in that tenant:
 *   a level must never reach further than the record says.
 */
import { defineCodec } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { plan } from '../../plans/netaxis/local-user.js'
import { table } from '../../wire/Table.js'
import { localClaims, published } from './gateway.js'

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const localUser = table(IdentityModel, (claims) => [
  localClaims(claims),
  claims.known(['accessType'], { note: 'contradictory' }),
  claims.known(['userType'], { note: 'the name of a user profile type' }),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * A user that Netaxis APIO itself keeps.
 *
 * @category codecs
 */
export const netaxisLocalUser = defineCodec({
  id: 'netaxis/local-user',
  title: 'Netaxis local user',
  table: localUser,
  plan,
  ids: 'chosen',
  envelope: { key: 'local_users', beside: ['_internal_record_id'] },
  source: published,
})
