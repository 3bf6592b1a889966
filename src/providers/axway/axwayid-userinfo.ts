/**
 * AxwayID userinfo: the answer of the userinfo endpoint of AxwayID (OpenID Connect, a Keycloak realm), for a person and
 * for a service account; with the claims that Axway's command line reads from the tokens beside it.
 *
 * Facts, from Axway's SDK and command line and a recorded pair of a session and a userinfo of one person (2019):
 *
 * - `sub` is the guid of the platform; `guid` repeats it. They must agree.
 * - `preferred_username` is the address of a person, and a made-up name of a service account.
 * - `orgId` is the number of the organization, as text; in sessions it is a JSON number. `org_guid` is its guid, and
 *   its id where no number is there.
 * - `sa_type` is `DOSA` for a service account, and absent for a person; `environmentId` goes with it: residue.
 * - `email_verified` is false for a service account, which has no address: residue there.
 * - `identity_provider` is who signed the person in.
 */
import { defineCodec } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { Membership } from '../../Membership.js'
import { plan } from '../../plans/axway/axwayid-userinfo.js'
import { choice } from '../../wire/Leaf.js'
import { Email, Flag, Text } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { organizationClaims } from './membership.js'

// -------------------------------------------------------------------------------------
// vocabulary
// -------------------------------------------------------------------------------------

const ServiceKind = choice<'person' | 'service'>({ DOSA: 'service' })

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const signedIn = table(Membership, (claims) => [
  organizationClaims(claims, 'orgId', Text),
  claims.constant('organization.kind', 'organization'),
  claims.field('org_name', 'organization.name', Text),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const userinfo = table(IdentityModel, ({ alias, field, known, only }) => [
  alias(['sub', 'guid'], 'subject.id', Text),
  field('preferred_username', 'userName', Text),
  field('name', 'name.formatted', Text),
  field('given_name', 'name.givenName', Text),
  field('family_name', 'name.familyName', Text),
  field('email', 'emails[primary].value', Email),
  field('email_verified', 'emails[primary].verified', Flag),
  field('identity_provider', 'session.identityProvider', Text, { note: 'in the tokens' }),
  field('sa_type', 'kind', ServiceKind, { note: 'service accounts only' }),
  known(['environmentId'], { note: 'service accounts only' }),
  only('memberships', { table: signedIn, select: { _tag: 'first' } }),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The userinfo of AxwayID, of a person or a service account.
 *
 * @category codecs
 */
export const axwayAxwayidUserinfo = defineCodec({
  id: 'axway/axwayid-userinfo',
  title: 'AxwayID userinfo',
  table: userinfo,
  plan,
  source: "Axway's SDK and command line; recorded answers of 2019",
})
