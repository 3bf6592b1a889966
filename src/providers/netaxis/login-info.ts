/**
 * Netaxis login info: the answer of `GET /api/v1/session/user_login_info/` of the APIO Broadsoft gateway, and the body of
 * `PUT` there.
 *
 * Facts, from the gateway's published documentation unless another source is named:
 *
 * - `username` is the one key that every login has; it is the subject. `ids` holds "only ids relevant for the type of user".
 * - `profile` mixes snake_case and camelCase: `first_name`, but `emailAddress`.
 * - `user_level` is the whole of the rights: 0, 4, 8, 12, 16. Level 16 is named by the vendor's user interface. A group
 *   administrator may have an `ids.user_id`, so that the level never follows from the ids.
 * - `access_type` and `broadsoft_type` stand in the vendor's SSO page; their numbers are contradictory, and nothing
 *   canonical follows: residue. `is_first_login` belongs to the login answer. `_internal_record_id` comes with audit logging.
 * - The PUT body has the names and the address at its root, and nothing else is writable.
 */
import { defineCodec, defineRequest } from '../../Codec.js'
import { type Identity, IdentityModel } from '../../Identity.js'
import { Membership } from '../../Membership.js'
import { plan } from '../../plans/netaxis/login-info.js'
import type { Claims } from '../../wire/claims.js'
import { Email, Text } from '../../wire/leaves.js'
import type { Row } from '../../wire/Row.js'
import { table } from '../../wire/Table.js'
import { ownLevel, published, tenantLevel } from './gateway.js'

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const tenant = table(Membership, (claims) => {
  const { constant, field, under } = claims
  return [
    constant('organization.kind', 'tenant'),
    under('ids', [
      field('tenant_id', 'organization.id', Text, { note: 'service provider or enterprise' }),
      field('group_id', 'teams[0].id', Text, { note: 'the group inside the tenant' }),
    ]),
    under('profile', [tenantLevel(claims, 'user_level')]),
  ]
})

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

/**
 * The claims that the login info and the answer to a login have in common: all but those of the subject.
 *
 * @category constructors
 */
export function loginClaims(claims: Claims<Identity>): ReadonlyArray<Row> {
  const { field, known, only, under } = claims
  return [
    ...under('profile', [
      field('first_name', 'name.givenName', Text),
      field('last_name', 'name.familyName', Text),
      field('emailAddress', 'emails[primary].value', Email),
      ...known(['access_type', 'broadsoft_type'], { source: "the vendor's SSO page" }),
      ...known(['is_first_login'], { note: 'in the login answer only' }),
    ]),
    ...known(['_internal_record_id'], { note: 'with audit logging' }),
    only('memberships', {
      table: tenant,
      select: { _tag: 'first' },
      otherwise: under('profile', [ownLevel(claims, 'user_level')]),
    }),
  ]
}

const loginInfo = table(IdentityModel, (claims) => {
  const { field, mirror, under } = claims
  return [
    field('username', 'subject.id', Text),
    mirror('username', 'userName', Text),
    under('ids', [field('user_id', 'externalIds[system=user_id].id', Text)]),
    loginClaims(claims),
  ]
})

const loginInfoUpdate = table(IdentityModel, ({ field }) => [
  field('first_name', 'name.givenName', Text),
  field('last_name', 'name.familyName', Text),
  field('emailAddress', 'emails[primary].value', Email),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The login info of a Netaxis user.
 *
 * @category codecs
 */
export const netaxisLoginInfo = defineCodec({
  id: 'netaxis/login-info',
  title: 'Netaxis login info',
  table: loginInfo,
  plan,
  ids: 'chosen',
  source: published,
})

/**
 * The body that changes the names and the e-mail address of the signed-in Netaxis user.
 *
 * @category codecs
 */
export const netaxisLoginInfoUpdate = defineRequest({
  id: 'netaxis/login-info-update',
  title: 'Netaxis login info, update',
  method: 'PUT',
  path: '/api/v1/session/user_login_info/',
  table: loginInfoUpdate,
  source: published,
})
