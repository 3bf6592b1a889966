/**
 * The mapping of a checked PropelAuth user, by hand: the same for every peer, so that they differ only in how they check.
 */
import type { Instants } from '../Peer.js'

type Word = string | null | undefined
type Words = ReadonlyArray<string> | null | undefined
type Fact = boolean | null | undefined

/** A membership that a peer has checked. */
export interface Member {
  readonly org_name?: Word
  readonly url_safe_org_name?: Word
  readonly legacy_org_id?: Word
  readonly org_metadata?: unknown
  readonly user_role?: Word
  readonly additional_roles?: Words
  readonly inherited_user_roles_plus_current_role?: Words
  readonly user_permissions?: Words
  readonly org_role_structure?: Word
}

/** A user that a peer has checked. */
export interface User {
  readonly user_id: string
  readonly email: string
  readonly email_confirmed?: Fact
  readonly username?: Word
  readonly first_name?: Word
  readonly last_name?: Word
  readonly picture_url?: Word
  readonly legacy_user_id?: Word
  readonly enabled?: Fact
  readonly locked?: Fact
  readonly can_create_orgs?: Fact
  readonly has_password?: Fact
  readonly update_password_required?: Fact
  readonly mfa_enabled?: Fact
  readonly created_at?: number | null | undefined
  readonly last_active_at?: number | null | undefined
  readonly properties?: Readonly<Record<string, unknown>> | null | undefined
  readonly metadata?: unknown
  readonly org_id_to_org_info?: Readonly<Record<string, Member>> | null | undefined
}

type Fields = Record<string, unknown>

/** Maps a user to the canonical fields. */
export function identityOf(user: User, { fromSeconds }: Instants): unknown {
  const identity: Fields = { subject: { provider: 'propelauth', id: user.user_id } }
  if (user.legacy_user_id) identity.externalIds = [{ system: 'legacy', id: user.legacy_user_id }]
  if (user.username) identity.userName = user.username
  if (user.first_name || user.last_name) {
    const name: Fields = {}
    if (user.first_name) name.givenName = user.first_name
    if (user.last_name) name.familyName = user.last_name
    identity.name = name
  }
  const { email_confirmed: verified } = user
  identity.emails = [
    typeof verified === 'boolean'
      ? { value: user.email, primary: true, verified }
      : { value: user.email, primary: true },
  ]
  if (user.picture_url) identity.photos = [{ value: user.picture_url, primary: true }]
  const account: Fields = {}
  if (typeof user.enabled === 'boolean') account.enabled = user.enabled
  if (typeof user.locked === 'boolean') account.locked = user.locked
  if (typeof user.can_create_orgs === 'boolean') account.canCreateOrganizations = user.can_create_orgs
  identity.account = account
  const password: Fields = {}
  if (typeof user.has_password === 'boolean') password.set = user.has_password
  if (typeof user.update_password_required === 'boolean') password.changeRequired = user.update_password_required
  identity.credentials =
    typeof user.mfa_enabled === 'boolean' ? { password, mfa: { enabled: user.mfa_enabled } } : { password }
  const timestamps: Fields = {}
  if (typeof user.created_at === 'number') timestamps.createdAt = fromSeconds(user.created_at)
  if (typeof user.last_active_at === 'number') timestamps.lastActiveAt = fromSeconds(user.last_active_at)
  identity.timestamps = timestamps
  if (user.org_id_to_org_info) identity.memberships = membershipsOf(user.org_id_to_org_info)
  if (user.properties) identity.attributes = user.properties
  if (user.metadata !== null && user.metadata !== undefined) identity.metadata = user.metadata
  return identity
}

function membershipsOf(members: Readonly<Record<string, Member>>): ReadonlyArray<unknown> {
  const memberships: Array<unknown> = []
  for (const id of Object.keys(members)) {
    const member = members[id]
    if (member !== undefined) memberships.push(membershipOf(id, member))
  }
  return memberships
}

function membershipOf(id: string, member: Member): unknown {
  const organization: Fields = { id, kind: 'organization' }
  if (member.org_name) organization.name = member.org_name
  if (member.url_safe_org_name) organization.slug = member.url_safe_org_name
  if (member.legacy_org_id) organization.externalIds = [{ system: 'legacy', id: member.legacy_org_id }]
  if (member.org_metadata !== null && member.org_metadata !== undefined) organization.metadata = member.org_metadata
  const membership: Fields = { organization }
  if (member.user_role) membership.role = { value: member.user_role }
  if (member.additional_roles) membership.additionalRoles = member.additional_roles.map((value) => ({ value }))
  if (member.inherited_user_roles_plus_current_role) {
    membership.inheritedRoles = member.inherited_user_roles_plus_current_role
  }
  if (member.user_permissions) membership.permissions = member.user_permissions
  if (member.org_role_structure === 'single_role_in_hierarchy') membership.roleStructure = 'single'
  else if (member.org_role_structure === 'multi_role') membership.roleStructure = 'multiple'
  return membership
}
