/**
 * Axway organization: the `result` of `GET /org/{guid or org_id}` of the Amplify Platform, with its members.
 *
 * Facts, from the platform's OpenAPI document 16.10.0 (2026), the interfaces of Axway's command line (2022) and a
 * recorded answer of 2019:
 *
 * - `org_id` is a number wherever it was seen, and the id of the organization, as in a session: a record without one
 *   (the caller may choose fields) is refused. `guid` is another id of it.
 * - Two generations of `users`: a list of guids (2019), with the roles in `admins`, `collaborators`, `consumers` and
 *   `nodeacs` beside it; a list of `{guid, roles, idp, primary}` (2022). The lists beside it are words of that time,
 *   which nobody maps to those of today: residue.
 * - `roles` of a member are all of its roles, and nothing says which is the default one.
 * - Members do not say whether they are persons or service accounts.
 * - `primary` is the primary contact of the organization.
 * - `entitlements` is an open map; `entitlements._token` and `analytics.token` are secrets. `subscriptions` are in two
 *   forms.
 * - `created_by` is described twice in the document, each time otherwise. What concerns contracts, limits, the console
 *   and the marketplace has no canonical home: residue.
 */
import { defineRoster } from '../../Codec.js'
import { Member, RosterModel } from '../../Identity.js'
import { plan } from '../../plans/axway/organization.js'
import { Flag, IsoInstant, NumericId, OpenObject, Text, Texts } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { administration } from './membership.js'
import { axwayEnvelope } from './user.js'

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const member = table(Member, ({ constant, field }) => [
  field('guid', 'subject.id', Text),
  constant('subject.provider', 'axway'),
  field('roles', 'additionalRoles[].value', Texts, { note: 'all roles; nothing says which is the default one' }),
  field('idp', 'identityProvider', Text),
  field('primary', 'primary', Flag, { note: 'the primary contact' }),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const organization = table(RosterModel, (claims) => {
  const { constant, each, field, secret } = claims
  return [
    field('org_id', 'id', NumericId),
    constant('kind', 'organization'),
    field('guid', 'externalIds[system=guid].id', Text),
    field('_id', 'externalIds[system=_id].id', Text, { note: 'deprecated', readOnly: true }),
    field('name', 'name', Text),
    field('region', 'region', Text),
    field('active', 'active', Flag, { note: 'only staff can write it', readOnly: true }),
    field('entitlements', 'metadata', OpenObject, { readOnly: true }),
    secret(['entitlements', '_token']),
    secret(['analytics', 'token']),
    field('created', 'timestamps.createdAt', IsoInstant, { readOnly: true }),
    field('updated', 'timestamps.updatedAt', IsoInstant, { readOnly: true }),
    each('users', 'members', member, { orIds: 'guid' }),
    administration(claims),
  ]
})

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * An organization of the Axway Amplify Platform, with its members.
 *
 * @category codecs
 */
export const axwayOrganization = defineRoster({
  id: 'axway/organization',
  title: 'Axway organization',
  table: organization,
  plan,
  envelope: axwayEnvelope,
  source: "OpenAPI document 16.10.0 (2026); interfaces of Axway's command line (2022); a recorded answer of 2019",
})
