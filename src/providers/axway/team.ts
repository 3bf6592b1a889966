/**
 * Axway team: the `result` of `GET /team/{guid}` of the Amplify Platform and the items of `GET /team`, with its
 * members.
 *
 * Facts, from the platform's OpenAPI document 16.10.0 (2026) and the test data of Axway's command line:
 *
 * - A team is a group inside an organization. `org_guid` is the guid of that organization, which is all that a team
 *   says of it: it is its id here, and its other id as well.
 * - Names are not unique in practice: `guid` is the id.
 * - `roles` of a member are ids of team roles: another namespace than the roles in the organization, also where the
 *   word is the same. They are the roles in this group, and no rights in the organization follow from them.
 * - `type` of a member is `user` or `client`. It is often absent; the document then means a user, the record says
 *   nothing.
 * - `default`, `desc`, `tags` and `created_by` have no canonical home on a group: residue.
 */
import { defineRoster } from '../../Codec.js'
import { Member, RosterModel } from '../../Identity.js'
import { plan } from '../../plans/axway/team.js'
import { choice } from '../../wire/Leaf.js'
import { IsoInstant, Text, Texts } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { axwayEnvelope, undocumented } from './user.js'

// -------------------------------------------------------------------------------------
// vocabulary
// -------------------------------------------------------------------------------------

/**
 * Whether a member of a team is a person or a service account.
 *
 * @category codecs
 */
export const MemberKind = choice({ user: 'person', client: 'service' })

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const member = table(Member, ({ constant, field }) => [
  field('guid', 'subject.id', Text),
  constant('subject.provider', 'axway'),
  field('roles', 'additionalRoles[].value', Texts, { note: 'team roles: another namespace than organization roles' }),
  field('type', 'kind', MemberKind),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const team = table(RosterModel, ({ constant, each, field, group, known }) => [
  field('guid', 'id', Text),
  constant('kind', 'group'),
  field('_id', 'externalIds[system=_id].id', Text, { note: 'deprecated', readOnly: true }),
  field('name', 'name', Text),
  group(
    { org_guid: Text },
    ['parent.id', 'parent.externalIds[system=guid].id'],
    ({ org_guid }) => ({ 'parent.id': org_guid, 'parent.externalIds[system=guid].id': org_guid }),
    (canon) => ({ org_guid: canon['parent.externalIds[system=guid].id'] ?? canon['parent.id'] }),
    { note: 'the guid of the organization: a team does not know its number' },
  ),
  field('created', 'timestamps.createdAt', IsoInstant, { readOnly: true }),
  field('updated', 'timestamps.updatedAt', IsoInstant, { readOnly: true }),
  each('users', 'members', member),
  known(['created_by', 'default', 'desc', 'tags']),
  known(['_central_migrated', '_default', 'apps'], undocumented),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * A team of the Axway Amplify Platform, with its members.
 *
 * @category codecs
 */
export const axwayTeam = defineRoster({
  id: 'axway/team',
  title: 'Axway team',
  table: team,
  plan,
  envelope: axwayEnvelope,
  source: "OpenAPI document 16.10.0 (2026); the test data of Axway's command line",
})
