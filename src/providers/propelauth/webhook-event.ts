/**
 * PropelAuth webhook event about a user: the body that Svix delivers, after the caller has verified its signature.
 *
 * Facts, from the vendor's documentation and the events that `little-green-man/earhart` reads:
 *
 * - It is flat: `event_type` beside the keys of that event. Only the id of the user is certain.
 * - `user.removed_from_org` calls the user `removed_user_id`. Events about organizations alone have no user: refused.
 * - `user.created` and `user.updated` have the address, the names and the picture; `picture_url` may be null.
 * - `user.added_to_org` has `org_id` and `role`, `user.role_changed_within_org` `org_id` and `new_role`: a membership.
 *   An `org_id` without a role is none, since it may be the organization that the user was removed from: residue.
 * - `old_role` was seen in a test only, and is true no more: residue of the membership.
 * - `user.login` may have an `active_org_id`, `user.impersonated` has an `impersonator_user_id`.
 * - That a user was enabled, disabled, locked or deleted is said by `event_type` alone, which tells what happened and
 *   not how things are: residue.
 */
import { defineCodec } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { Membership } from '../../Membership.js'
import { plan } from '../../plans/propelauth/webhook-event.js'
import { Text } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { profileClaims } from './user.js'

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const assigned = table(Membership, ({ constant, group, known }) => [
  constant('organization.kind', 'organization'),
  group(
    { org_id: Text, role: Text, new_role: Text },
    ['role.value', 'organization.id'],
    ({ org_id, role, new_role }) => {
      const value = role ?? new_role
      return org_id === undefined || value === undefined ? {} : { 'role.value': value, 'organization.id': org_id }
    },
    (canon) => ({ org_id: canon['organization.id'], role: canon['role.value'] }),
    { note: 'a membership only where a role is stated' },
  ),
  known(['old_role'], { note: 'seen in a test only' }),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const webhookEvent = table(IdentityModel, (claims) => [
  claims.alias(['user_id', 'removed_user_id'], 'subject.id', Text),
  profileClaims(claims),
  claims.field('active_org_id', 'session.activeOrganization', Text),
  claims.field('impersonator_user_id', 'session.impersonator', Text),
  claims.only('memberships', { table: assigned, select: { _tag: 'first' } }),
  claims.known(['event_type'], { note: 'what happened' }),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * An event about a PropelAuth user.
 *
 * @category codecs
 */
export const propelauthWebhookEvent = defineCodec({
  id: 'propelauth/webhook-event',
  title: 'PropelAuth webhook event',
  table: webhookEvent,
  plan,
  source: "the vendor's documentation; the events that little-green-man/earhart reads",
})
