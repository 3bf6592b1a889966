/**
 * Netaxis login: the answer of `POST /api/v1/login/` of the APIO Broadsoft gateway.
 *
 * Facts, from the gateway's published documentation:
 *
 * - It has `ids` and `profile` as the login info has, but no `username`. `ids.user_id` is the one id of the person:
 *   where it is absent, as for most administrators, the record names nobody and is refused. Who signed in knows the
 *   username, and can ask for the login info.
 * - `ids.user_id` does not make an end user: the vendor's own example has one beside level 8.
 * - `profile.is_first_login` is here and nowhere else. It has no canonical home: residue.
 */
import { defineCodec } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { plan } from '../../plans/netaxis/login.js'
import { Text } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { published } from './gateway.js'
import { loginClaims } from './login-info.js'

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const login = table(IdentityModel, (claims) => [
  claims.field(['ids', 'user_id'], 'subject.id', Text),
  loginClaims(claims),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The answer to a login of a Netaxis user.
 *
 * @category codecs
 */
export const netaxisLogin = defineCodec({
  id: 'netaxis/login',
  title: 'Netaxis login',
  table: login,
  plan,
  ids: 'chosen',
  source: published,
})
