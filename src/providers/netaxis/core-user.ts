/**
 * Netaxis core user: the answer of `GET /api/v01/system/users/local` of APIO core, another product than the Broadsoft
 * gateway.
 *
 * Facts, from the OpenAPI document of APIO core (2024) and, where named, the vendor's portal (2022):
 *
 * - Keys are snake_case. `username` is the id of a login, and what a caller chooses. The portal reads a number at `id`,
 *   which paths call `user_id`: one fact.
 * - `two_fa_option` is `none`, `email` or `totp`; only the last one is an authenticator app.
 * - `language` is a code (en, fr, de).
 * - `properties` are the customer's own, kept whole: also `bsft_tenant_id` and `bsft_group_id`, which link a user to
 *   BroadWorks.
 * - `last_use` is a date-time; the format of `registered_on` is not documented: what is no instant is residue.
 * - There is no level. What items of `roles`, `groups` and `profile` are is not documented: residue. So is `admin_of`
 *   of the portal, whose ids are counted per level, so that two organizations may share one, and which names no role.
 * - `token` is a secret. What concerns the console (`ui_*`, `modules`), and where from and how somebody signs in, is
 *   residue.
 */
import { defineCodec } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { plan } from '../../plans/netaxis/core-user.js'
import { choice } from '../../wire/Leaf.js'
import { AnyObject, Email, Flag, IsoInstant, NumericId, Text } from '../../wire/leaves.js'
import type { Notes } from '../../wire/Row.js'
import { table } from '../../wire/Table.js'

// -------------------------------------------------------------------------------------
// vocabulary
// -------------------------------------------------------------------------------------

const portal: Notes = { source: "the vendor's portal" }

const SecondFactor = choice({ none: 'none', email: 'email', totp: 'totp' })

function secondFactorFrom(
  enabled: boolean | undefined,
  app: boolean | undefined,
): 'none' | 'email' | 'totp' | undefined {
  if (enabled === false) return 'none'
  return enabled === undefined || app === undefined ? undefined : app ? 'totp' : 'email'
}

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const coreUser = table(IdentityModel, ({ alias, field, group, known, mirror, secret }) => [
  field('username', 'subject.id', Text),
  mirror('username', 'userName', Text),
  alias(['id', 'user_id'], 'externalIds[system=user_id].id', NumericId, portal),
  field('first_name', 'name.givenName', Text),
  field('last_name', 'name.familyName', Text),
  field('email', 'emails[primary].value', Email),
  field('mobile_number', 'phoneNumbers[primary].value', Text),
  field('language', 'preferredLanguage', Text),
  field('timezone', 'timezone', Text),
  field('need_password_change', 'credentials.password.changeRequired', Flag),
  group(
    { two_fa_option: SecondFactor },
    ['credentials.mfa.enabled', 'credentials.mfa.authenticatorApp'],
    ({ two_fa_option: option }) => ({
      'credentials.mfa.enabled': option !== 'none',
      'credentials.mfa.authenticatorApp': option === 'none' ? undefined : option === 'totp',
    }),
    (canon) => ({
      two_fa_option: secondFactorFrom(canon['credentials.mfa.enabled'], canon['credentials.mfa.authenticatorApp']),
    }),
  ),
  field('registered_on', 'timestamps.createdAt', IsoInstant, { readOnly: true }),
  field('last_use', 'timestamps.lastActiveAt', IsoInstant, { readOnly: true }),
  field('properties', 'attributes', AnyObject),
  secret('token'),
  known(['entity', 'groups', 'profile', 'profile_id', 'roles']),
  known(['is_system', 'local_user', 'modules', 'support_reset_password', 'ui_data', 'ui_profile']),
  known(['ip_limits', 'login_attempts', 'passkeys', 'trusted_locs', 'with_ip_limits']),
  known(['admin_of'], portal),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * A user of Netaxis APIO core.
 *
 * @category codecs
 */
export const netaxisCoreUser = defineCodec({
  id: 'netaxis/core-user',
  title: 'Netaxis core user',
  table: coreUser,
  plan,
  ids: 'chosen',
  source: 'the OpenAPI document of APIO core (2024)',
})
