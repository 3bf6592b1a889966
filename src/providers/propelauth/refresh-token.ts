/**
 * PropelAuth refresh answer: what the frontend's `GET {authUrl}/api/v1/refresh_token` gives.
 *
 * Facts, from an answer of May 2025 and the vendor's SDKs (javascript, go):
 *
 * - `user` is the user as the backend answers it, without its organizations: these stand beside it, under the name that
 *   they have in the token.
 * - `access_token` is a secret. What it says is another record, `propelauth/access-token`.
 * - `expires_at_seconds` is seconds since 1970.
 * - `impersonator_user` is an object with a `user_id`, though the javascript SDK types it as text: a text is refused.
 * - What the javascript SDK makes of it (camelCase at every depth, those of the customer included) is no wire.
 */
import { defineCodec } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { plan } from '../../plans/propelauth/refresh-token.js'
import { EpochSeconds, Text } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { orgMember, userClaims } from './user.js'

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const refreshToken = table(IdentityModel, (claims) => {
  const { field, keyed, secret, under } = claims
  return [
    under('user', [field('user_id', 'subject.id', Text), ...userClaims(claims)]),
    secret('access_token'),
    field('expires_at_seconds', 'session.expiresAt', EpochSeconds),
    field(['impersonator_user', 'user_id'], 'session.impersonator', Text, { source: 'the go SDK' }),
    keyed('org_id_to_org_member_info', 'memberships', 'organization.id', orgMember),
  ]
})

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The answer to a browser that refreshes its PropelAuth token.
 *
 * @category codecs
 */
export const propelauthRefreshToken = defineCodec({
  id: 'propelauth/refresh-token',
  title: 'PropelAuth refresh answer',
  table: refreshToken,
  plan,
  source: "an answer of May 2025; the vendor's SDKs",
})
