/**
 * SCIM group: what a service provider answers to `GET /Groups/{id}`, and the items of its lists (RFC 7643, RFC 7644).
 *
 * Facts, from RFC 7643 unless another source is named:
 *
 * - `displayName` is required (4.2), `externalId` the client's own id (3.1).
 * - A member has `value`, the id of a user or of a group, `$ref`, `type` (`User` or `Group`, in any case) and, in the
 *   examples of section 8, `display`. `type` may be absent: then it is a user, as far as is known.
 * - A group may be a member of a group. It is nobody, and has no place among members: residue of the group.
 * - Members have no roles.
 */
import { defineRoster } from '../../Codec.js'
import { Member, RosterModel } from '../../Identity.js'
import { plan } from '../../plans/scim/group.js'
import { IsoInstant, Text, Texts } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { rfc7643, scimEnvelope } from './user.js'

// -------------------------------------------------------------------------------------
// vocabulary
// -------------------------------------------------------------------------------------

const schema = 'urn:ietf:params:scim:schemas:core:2.0:Group'

function isGroup(type: string | undefined): boolean {
  return type?.toLowerCase() === 'group'
}

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const member = table(Member, ({ constant, field, group, known }) => [
  constant('subject.provider', 'scim'),
  group(
    { value: Text, type: Text },
    ['subject.id'],
    ({ value, type }) => ({ 'subject.id': isGroup(type) ? undefined : value }),
    (canon) => ({ value: canon['subject.id'] }),
    { note: 'a group in a group is no member' },
  ),
  field('display', 'displayName', Text),
  known(['$ref']),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const group = table(RosterModel, ({ constant, each, field, known, stamp, under }) => [
  constant('kind', 'group'),
  stamp('schemas', [schema], Texts, { source: `${rfc7643} 3` }),
  field('id', 'id', Text, { readOnly: true, source: `${rfc7643} 3.1` }),
  field('externalId', 'externalIds[system=legacy].id', Text, { source: `${rfc7643} 3.1` }),
  field('displayName', 'name', Text),
  each('members', 'members', member),
  under('meta', [
    field('created', 'timestamps.createdAt', IsoInstant, { readOnly: true }),
    field('lastModified', 'timestamps.updatedAt', IsoInstant, { readOnly: true }),
    ...known(['resourceType', 'location', 'version'], { readOnly: true }),
  ]),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * A SCIM 2.0 group with its members.
 *
 * @category codecs
 */
export const scimGroup = defineRoster({
  id: 'scim/group',
  title: 'SCIM group',
  table: group,
  plan,
  envelope: scimEnvelope,
  source: `${rfc7643} 4.2`,
})
