/**
 * PropelAuth userinfo: what `GET {authUrl}/propelauth/oauth/userinfo` gives to a bearer of an access token.
 *
 * Facts, from the vendor's SDK for Next.js and OpenID Connect Core 5.3.2:
 *
 * - It is the user as the backend answers it, its organizations under `org_id_to_org_info`, `update_password_required`
 *   included.
 * - `sub` repeats `user_id`: the standard asks for it, the SDK reads `user_id`. Where the two disagree, it is refused.
 * - Who impersonates and which organization is active are in the token, not here; what the SDK's own route
 *   `/api/auth/userinfo` wraps around this record is no part of it.
 */
import { defineCodec } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { plan } from '../../plans/propelauth/oauth-userinfo.js'
import { Text } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { orgMember, userClaims } from './user.js'

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const userinfo = table(IdentityModel, (claims) => [
  claims.alias(['user_id', 'sub'], 'subject.id', Text, {
    source: "the vendor's SDK for Next.js; OpenID Connect Core 5.3.2",
  }),
  userClaims(claims),
  claims.keyed('org_id_to_org_info', 'memberships', 'organization.id', orgMember),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * A PropelAuth user, as the OAuth userinfo endpoint answers it.
 *
 * @category codecs
 */
export const propelauthOauthUserinfo = defineCodec({
  id: 'propelauth/oauth-userinfo',
  title: 'PropelAuth OAuth userinfo',
  table: userinfo,
  plan,
  source: "the vendor's SDK for Next.js",
})
