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
import { IdentityModel } from '../../Identity.js'
import { Membership, type Role } from '../../Membership.js'
import { Email, Numeric, Text } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'

// -------------------------------------------------------------------------------------
// vocabulary
// -------------------------------------------------------------------------------------

const levels: ReadonlyMap<number, string> = new Map([
  [0, 'End User'],
  [4, 'Department Admin'],
  [8, 'Group Admin'],
  [12, 'Tenant Admin'],
  [16, 'System Admin'],
])

function roleFromLevel(level: number): Role {
  const display = levels.get(level)
  return { value: String(level), level, ...(display === undefined ? {} : { display }) }
}

/** A role of another provider has no level. */
function levelFromRole(value: string | undefined): number | undefined {
  const level = Number(value)
  return value !== undefined && String(level) === value && Number.isFinite(level) ? level : undefined
}

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const tenant = table(Membership, ({ constant, field, group, under }) => [
  constant('organization.kind', 'tenant'),
  under('ids', [
    field('tenant_id', 'organization.id', Text, { note: 'service provider or enterprise' }),
    field('group_id', 'teams[0].id', Text, { note: 'the group inside the tenant' }),
  ]),
  under('profile', [
    group(
      { user_level: Numeric },
      ['role.value', 'role.level', 'role.display'],
      ({ user_level }) => {
        if (user_level === undefined) return {}
        const { value, level, display } = roleFromLevel(user_level)
        return { 'role.value': value, 'role.level': level, 'role.display': display }
      },
      (role) => ({ user_level: levelFromRole(role['role.value']) }),
    ),
  ]),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const loginInfo = table(IdentityModel, ({ field, group, known, mirror, only, under }) => [
  field('username', 'subject.id', Text),
  mirror('username', 'userName', Text),
  under('ids', [field('user_id', 'externalIds[system=user_id].id', Text)]),
  under('profile', [
    field('first_name', 'name.givenName', Text),
    field('last_name', 'name.familyName', Text),
    field('emailAddress', 'emails[primary].value', Email),
    ...known(['access_type', 'broadsoft_type', 'is_first_login']),
  ]),
  known(['_internal_record_id'], { note: 'with audit logging' }),
  only('memberships', {
    table: tenant,
    select: { _tag: 'first' },
    otherwise: under('profile', [
      group(
        { user_level: Numeric },
        ['roles'],
        ({ user_level }) => ({ roles: user_level === undefined ? undefined : [roleFromLevel(user_level)] }),
        ({ roles }) => ({ user_level: levelFromRole(roles?.[0]?.value) }),
      ),
    ]),
  }),
])

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
export const netaxisLoginInfo = defineCodec({ id: 'netaxis/login-info', title: 'Netaxis login info', table: loginInfo })

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
})
