/**
 * Netaxis admin: an administrator of a tenant or of a group, as the APIO Broadsoft gateway lists them for one tenant
 * and for one group.
 *
 * Facts, from the gateway's published documentation and the vendor's user interface:
 *
 * - `userId` is the id, which other records call `username`.
 * - The tenant and the group are in the path and not in the record: the caller of decode may name the tenant. No level
 *   is there either, and none is made up: that it is an administrator is known from the path alone.
 * - `emailAddress` is what the user interface sends on creation.
 */
import { defineCodec } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { Membership } from '../../Membership.js'
import { plan } from '../../plans/netaxis/admin.js'
import { Text } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { LanguageName, personClaims, published, userInterface } from './gateway.js'

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const tenant = table(Membership, ({ constant, given }) => [
  given('organization.id'),
  constant('organization.kind', 'tenant'),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const admin = table(IdentityModel, (claims) => {
  const { field, mirror, only } = claims
  return [
    field('userId', 'subject.id', Text),
    mirror('userId', 'userName', Text),
    personClaims(claims),
    field('language', 'preferredLanguage', LanguageName, { note: 'a name for display' }),
    only('memberships', { table: tenant, select: { _tag: 'first' } }),
  ]
})

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * An administrator of a Netaxis tenant or group.
 *
 * @category codecs
 */
export const netaxisAdmin = defineCodec({
  id: 'netaxis/admin',
  title: 'Netaxis admin',
  table: admin,
  plan,
  ids: 'chosen',
  envelope: { key: 'admins', beside: ['_internal_record_id'] },
  source: `${published}; ${userInterface}`,
})
