/**
 * A person in an organization: the organization, the roles, the teams. Names follow SCIM 2.0 (RFC 7643) where it has the
 * concept. Everything that is absent is unknown: never false, empty or null.
 *
 * Each record is described once, as an io-ts codec: the type, the JSON Schema, the check of foreign JSON and the knowledge
 * which property an object cannot be without are all read from it.
 */
import * as t from 'io-ts'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a codec met and the canonical model cannot give back: one tree per codec, in the shape of that codec's wire.
 *
 * @category codecs
 */
export const Residue = t.UnknownRecord

/**
 * What a codec met and the canonical model cannot give back: one tree per codec, in the shape of that codec's wire.
 *
 * @category model
 */
export interface Residue {
  readonly [codecId: string]: unknown
}

/**
 * Another id of the same thing, and the system that gave it.
 *
 * @category codecs
 */
export const ExternalId = t.readonly(t.type({ system: t.string, id: t.string }), 'ExternalId')

/**
 * Another id of the same thing, and the system that gave it.
 *
 * @category model
 */
export interface ExternalId extends t.TypeOf<typeof ExternalId> {}

/**
 * A role: the provider's own word, and how the provider shows it.
 *
 * @category codecs
 */
export const Role = t.readonly(
  t.intersection([t.type({ value: t.string }), t.partial({ display: t.string, level: t.number, residue: Residue })]),
  'Role',
)

/**
 * A role: the provider's own word, and how the provider shows it.
 *
 * @category model
 */
export interface Role extends t.TypeOf<typeof Role> {}

const Roles = t.readonlyArray(Role)
const Texts = t.readonlyArray(t.string)
const ExternalIds = t.readonlyArray(ExternalId)

/**
 * The organization above another one.
 *
 * @category codecs
 */
export const ParentOrganization = t.readonly(
  t.intersection([t.type({ id: t.string }), t.partial({ name: t.string, externalIds: ExternalIds })]),
  'ParentOrganization',
)

/**
 * The organization above another one.
 *
 * @category model
 */
export interface ParentOrganization extends t.TypeOf<typeof ParentOrganization> {}

/**
 * A tenant, an organization, a group: what a person is a member of.
 *
 * @category codecs
 */
export const Organization = t.readonly(
  t.intersection([
    t.type({ id: t.string }),
    t.partial({
      kind: t.keyof({ organization: null, tenant: null, group: null }),
      name: t.string,
      /** The name as it stands in addresses. */
      slug: t.string,
      externalIds: ExternalIds,
      parent: ParentOrganization,
      /** Where its data resides, in the provider's words. */
      region: t.string,
      active: t.boolean,
      metadata: t.unknown,
      residue: Residue,
    }),
  ]),
  'Organization',
)

/**
 * A tenant, an organization, a group: what a person is a member of.
 *
 * @category model
 */
export interface Organization extends t.TypeOf<typeof Organization> {}

/**
 * A team inside an organization. Its roles are another namespace than the organization's: the same word, other rights.
 *
 * @category codecs
 */
export const Team = t.readonly(
  t.intersection([
    t.type({ id: t.string }),
    t.partial({
      name: t.string,
      /** Whether it is the organization's default team. */
      default: t.boolean,
      roles: Roles,
      tags: Texts,
      residue: Residue,
    }),
  ]),
  'Team',
)

/**
 * A team inside an organization.
 *
 * @category model
 */
export interface Team extends t.TypeOf<typeof Team> {}

/**
 * A person in an organization.
 *
 * @category codecs
 */
export const Membership = t.readonly(
  t.intersection([
    t.type({ organization: Organization }),
    t.partial({
      /** The main assigned role. */
      role: Role,
      /** The other assigned roles, never containing `role`. */
      additionalRoles: Roles,
      /** Derived by the provider from the assigned roles; never copied into them. */
      inheritedRoles: Texts,
      /** Derived by the provider from the assigned roles. */
      permissions: Texts,
      roleStructure: t.keyof({ single: null, multiple: null }),
      teams: t.readonlyArray(Team),
      primary: t.boolean,
      default: t.boolean,
      identityProvider: t.string,
      residue: Residue,
    }),
  ]),
  'Membership',
)

/**
 * A person in an organization.
 *
 * @category model
 */
export interface Membership extends t.TypeOf<typeof Membership> {}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Lists the assigned roles of a membership, the main one first.
 *
 * @example
 * import { assignedRoles } from 'identikit'
 *
 * assert.deepStrictEqual(
 *   assignedRoles({ organization: { id: '1' }, role: { value: 'Admin' }, additionalRoles: [{ value: 'Billing' }] }),
 *   [{ value: 'Admin' }, { value: 'Billing' }],
 * )
 *
 * @category combinators
 */
export function assignedRoles(membership: Membership): ReadonlyArray<Role> {
  const { role, additionalRoles = [] } = membership
  return role === undefined ? additionalRoles : [role, ...additionalRoles]
}
