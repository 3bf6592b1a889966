/**
 * SCIM user: what a service provider answers to `GET /Users/{id}`, and the items of its lists (RFC 7643, RFC 7644).
 *
 * Facts, from RFC 7643 unless another source is named:
 *
 * - `id` is given by the service provider and never reassigned (3.1); `externalId` by the client: the id in the system
 *   before.
 * - `schemas` lists the URNs of the extensions that are there (3). It states nothing of the person, and follows from
 *   whether there is an employee number. Another list is kept.
 * - A multi-valued attribute has `value`, `type`, `display`, `primary` and `$ref` (2.4). At most one is `primary`;
 *   often none is. No flag says whether an address is verified.
 * - `groups` is read-only (4.1.2). Each is an organization of kind group, its `display` the name.
 * - `roles` have no organization. They have a type and a flag that no role of the canon has: residue of the role.
 * - `password` is write-only, "never returned" (4.1.1): where it is all the same, it is a secret.
 * - Instants are RFC 3339 with any precision (2.3.5): the text of 2010 in the examples of section 8 has no
 *   milliseconds.
 * - Entra ID has sent flags as the texts `True` and `False` (Microsoft, on the compliance of its provisioning with SCIM
 *   2.0).
 * - Of the enterprise extension (4.3) the employee number is an id of the person. The rest describes a post, and has no
 *   canonical home: residue. So have `title`, `userType`, `profileUrl`, honorifics, `addresses`, `ims`, `entitlements`
 *   and `x509Certificates`. Extensions of other URNs are residue as a whole.
 * - Names of attributes may come in any case (2.1). Here they are read as the standard spells them: another spelling is
 *   an unknown key, and is kept.
 * - A list wraps its items in `Resources`, which may be absent where `totalResults` is 0; `totalResults` counts the items of
 *   all pages, and `startIndex` is from 1 (RFC 7644 3.4.2). A page behind which there is another one may have a `nextCursor`
 *   instead, and one before which there is another one a `previousCursor` (RFC 9865).
 */
import type * as t from 'io-ts'
import { defineCodec } from '../../Codec.js'
import { type Contact, type Identity, IdentityModel } from '../../Identity.js'
import { Membership, Role } from '../../Membership.js'
import { plan } from '../../plans/scim/user.js'
import type { Claims } from '../../wire/claims.js'
import type { EnvelopeSpec } from '../../wire/Envelope.js'
import type { Leaf } from '../../wire/Leaf.js'
import { Email, FlagOrText, IsoInstant, Text, Texts, Uri } from '../../wire/leaves.js'
import { elementOf, propertiesOf } from '../../wire/Path.js'
import type { Row } from '../../wire/Row.js'
import { table } from '../../wire/Table.js'

// -------------------------------------------------------------------------------------
// vocabulary
// -------------------------------------------------------------------------------------

/** How SCIM wraps a list. */
export const scimEnvelope: EnvelopeSpec = {
  key: 'Resources',
  beside: ['schemas', 'itemsPerPage'],
  listing: {
    total: '/totalResults',
    start: { at: '/startIndex', first: 1 },
    more: '/nextCursor',
    earlier: '/previousCursor',
    mayLackRecords: true,
  },
}

/** The standard that the facts come from. */
export const rfc7643 = 'RFC 7643'

const core = 'urn:ietf:params:scim:schemas:core:2.0:User'

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

const employeeNumber = 'externalIds[system=employeeNumber].id'

/** The URNs of what is there. The example names another extension besides: one that is kept. */
const Schemas: Leaf<ReadonlyArray<string>> = {
  ...Texts,
  name: 'list of URNs',
  examples: [[core, enterprise, 'urn:example:params:scim:schemas:extension:badge:2.0:User']],
  odd: [[], ['']],
}

/** An echo of the employee number, whose row it has to follow; it is there without one as well. */
const schemas: Row = {
  _tag: 'statement',
  kind: 'echo',
  alias: false,
  places: [['schemas']],
  leaves: [Schemas as Leaf<unknown>],
  paths: [employeeNumber],
  read: () => [undefined],
  print: ([number]) => [number === undefined ? [core] : [core, enterprise]],
  notes: { note: 'follows from what is there', source: `${rfc7643} 3` },
}

/** What the model takes as an address. */
const ContactModel = elementOf(propertiesOf(IdentityModel).emails ?? IdentityModel) as t.Type<Contact>

/** Keys of the items of lists that have no canonical home. */
interface ItemResidue {
  readonly contact: ReadonlyArray<string>
  readonly role: ReadonlyArray<string>
}

const nothing: ItemResidue = { contact: [], role: [] }

function contact(value: Leaf<string>, residue: ItemResidue) {
  return table(ContactModel, ({ field, known }) => [
    field('value', 'value', value),
    field('type', 'type', Text),
    field('display', 'display', Text),
    field('primary', 'primary', FlagOrText),
    known(residue.contact),
  ])
}

function role(residue: ItemResidue) {
  return table(Role, ({ field, known }) => [
    field('value', 'value', Text),
    field('display', 'display', Text),
    known(residue.role),
  ])
}

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const group = table(Membership, ({ constant, field, known }) => [
  constant('organization.kind', 'group'),
  field('value', 'organization.id', Text),
  field('display', 'organization.name', Text),
  known(['$ref', 'type']),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

/**
 * The claims that the client writes: those that a user and the body of its creation have in common. The user name is
 * not among them, since only the body cannot be without it.
 *
 * @category constructors
 */
export function writtenClaims({ each, field, under }: Claims<Identity>, residue = nothing): ReadonlyArray<Row> {
  return [
    field('externalId', 'externalIds[system=legacy].id', Text, { source: `${rfc7643} 3.1` }),
    ...under('name', [
      field('formatted', 'name.formatted', Text),
      field('givenName', 'name.givenName', Text),
      field('middleName', 'name.middleName', Text),
      field('familyName', 'name.familyName', Text),
    ]),
    field('displayName', 'displayName', Text),
    field('nickName', 'nickName', Text),
    field('preferredLanguage', 'preferredLanguage', Text),
    field('locale', 'locale', Text),
    field('timezone', 'timezone', Text),
    field('active', 'account.enabled', FlagOrText),
    each('emails', 'emails', contact(Email, residue)),
    each('phoneNumbers', 'phoneNumbers', contact(Text, residue)),
    each('photos', 'photos', contact(Uri, residue)),
    each('roles', 'roles', role(residue)),
    ...under(enterprise, [field('employeeNumber', employeeNumber, Text, { source: `${rfc7643} 4.3` })]),
    schemas,
  ]
}

const user = table(IdentityModel, (claims) => {
  const { each, field, known, secret, under } = claims
  return [
    field('id', 'subject.id', Text, { readOnly: true, source: `${rfc7643} 3.1` }),
    field('userName', 'userName', Text),
    writtenClaims(claims, { contact: ['$ref'], role: ['type', 'primary', '$ref'] }),
    each('groups', 'memberships', group, { notes: { readOnly: true, source: `${rfc7643} 4.1.2` } }),
    secret('password', { note: 'write-only' }),
    under('meta', [
      field('created', 'timestamps.createdAt', IsoInstant, { readOnly: true }),
      field('lastModified', 'timestamps.updatedAt', IsoInstant, { readOnly: true }),
      ...known(['resourceType', 'location', 'version'], { readOnly: true }),
    ]),
    under('name', known(['honorificPrefix', 'honorificSuffix'])),
    known(['profileUrl', 'title', 'userType']),
    known(['addresses', 'ims', 'entitlements', 'x509Certificates'], { source: `${rfc7643} 4.1.2` }),
    under(
      enterprise,
      known(['costCenter', 'organization', 'division', 'department', 'manager'], { source: `${rfc7643} 4.3` }),
    ),
  ]
})

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * A SCIM 2.0 user, with the enterprise extension.
 *
 * @category codecs
 */
export const scimUser = defineCodec({
  id: 'scim/user',
  title: 'SCIM user',
  table: user,
  plan,
  envelope: scimEnvelope,
  source: `${rfc7643} 4.1`,
})
