/**
 * Netaxis gateway: what the records and requests of the APIO Broadsoft gateway say alike of a login.
 *
 * Facts, from the gateway's published documentation unless another source is named:
 *
 * - One number is the whole of the rights: 0, 4, 8, 12, 16. Level 16 is named by the vendor's user interface. It is
 *   never derived from the ids, and belongs to the tenant where the record names one.
 * - `language` is a name for display; `English` is the only one that was seen. APIO core has codes. Another name says
 *   nothing that could be a code: residue.
 * - The empty text is the normal way to say that there is no value.
 * - With audit logging every answer has an `_internal_record_id`.
 */
import type { Identity } from '../../Identity.js'
import { Membership, type Role } from '../../Membership.js'
import type { Claims } from '../../wire/claims.js'
import { choice } from '../../wire/Leaf.js'
import { Email, Numeric, Text } from '../../wire/leaves.js'
import type { Notes, Row } from '../../wire/Row.js'
import { table } from '../../wire/Table.js'

// -------------------------------------------------------------------------------------
// vocabulary
// -------------------------------------------------------------------------------------

/**
 * The source of most facts.
 *
 * @category model
 */
export const published = "the gateway's published documentation"

/**
 * The source of the others.
 *
 * @category model
 */
export const userInterface = "the vendor's user interface"

const levelNotes: Notes = { source: `${published}; level 16: ${userInterface}` }

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

/**
 * The name of a language, as a code.
 *
 * @category codecs
 */
export const LanguageName = choice<string>({ English: 'en' })

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

/**
 * The level as the role in a tenant.
 *
 * @category constructors
 */
export function tenantLevel({ group }: Claims<Membership>, key: 'user_level' | 'userLevel'): Row {
  return group<{ readonly [level: string]: number }, 'role.value' | 'role.level' | 'role.display'>(
    { [key]: Numeric },
    ['role.value', 'role.level', 'role.display'],
    ({ [key]: number }) => {
      if (number === undefined) return {}
      const { value, level, display } = roleFromLevel(number)
      return { 'role.value': value, 'role.level': level, 'role.display': display }
    },
    (role) => ({ [key]: levelFromRole(role['role.value']) }),
    levelNotes,
  )
}

/**
 * The level as a role without an organization: of a login that names no tenant.
 *
 * @category constructors
 */
export function ownLevel({ group }: Claims<Identity>, key: 'user_level' | 'userLevel'): Row {
  return group<{ readonly [level: string]: number }, 'roles'>(
    { [key]: Numeric },
    ['roles'],
    ({ [key]: number }) => ({ roles: number === undefined ? undefined : [roleFromLevel(number)] }),
    ({ roles }) => ({ [key]: levelFromRole(roles?.[0]?.value) }),
    levelNotes,
  )
}

const tenant = table(Membership, (claims) => [
  claims.constant('organization.kind', 'tenant'),
  claims.field('tenantId', 'organization.id', Text, { source: userInterface }),
  tenantLevel(claims, 'userLevel'),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

/**
 * The names and the address, as all records but the login info spell them.
 *
 * @category constructors
 */
export function personClaims({ field, known }: Claims<Identity>): ReadonlyArray<Row> {
  return [
    field('firstName', 'name.givenName', Text),
    field('lastName', 'name.familyName', Text),
    field('emailAddress', 'emails[primary].value', Email),
    ...known(['_internal_record_id'], { note: 'with audit logging' }),
  ]
}

/**
 * The claims of a login that APIO itself keeps.
 *
 * @category constructors
 */
export function localClaims(claims: Claims<Identity>): ReadonlyArray<Row> {
  const { field, known, mirror, only } = claims
  return [
    field('username', 'subject.id', Text),
    mirror('username', 'userName', Text),
    ...personClaims(claims),
    field('language', 'preferredLanguage', LanguageName, { note: 'a name for display' }),
    ...known(['readOnly'], { note: 'narrows the rights' }),
    only('memberships', { table: tenant, select: { _tag: 'first' }, otherwise: [ownLevel(claims, 'userLevel')] }),
  ]
}
