/**
 * Axway session: the `result` of `POST /auth/login` and `GET /auth/findSession` of the Amplify Platform.
 *
 * Facts, from the platform's OpenAPI document 16.10.0 (2026), the interfaces of Axway's command line (2022) and recorded
 * answers of 2013, 2019 and 2020:
 *
 * - Two flavours under one schema. Flat (login): the person at the root, no `user`, `org`, `orgs`. Nested (findSession):
 *   `user`, `org` and `orgs`, no address and no names at the root.
 * - `guid`, `user.guid` and `user_guid` are one fact.
 * - `org_id` is a number wherever it was seen and a text in the schema. `orgs` is a list and a text in the schema.
 * - `expiry` is milliseconds since 1970; a text in the schema. `deviceAuthRequired` was never seen: a text in the schema,
 *   by its description a flag.
 * - `role` is the one default role in the signed-in organization, `roles` all of them; team roles are another namespace.
 * - `orgs` repeats the signed-in organization; the `role` there is its own, and does not go into the signed-in one.
 * - The signed cookie (`connect.sid`, `sid`), the key of the store (`sessionID`), `session` and `token` are secrets; so are
 *   `org.analytics.token` and `entitlements._token`.
 * - `provider_org` is the organization that a marketplace consumer belongs to.
 * - Addresses of services, `_stoked` (probably when the session was touched), `nodeacs` and the other keys of 2020 say
 *   nothing of the person: residue. So does a `phone` at the root, which stands beside addresses of services.
 * - Keys of `org` beyond its id, name, region and flag belong to the membership: its residue.
 */
import { defineCodec } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { Membership } from '../../Membership.js'
import { plan } from '../../plans/axway/session.js'
import { Email, EpochMilliseconds, Flag, FlagOrText, NumericId, OpenObject, Text } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { administration, roleClaims, team } from './membership.js'
import { axwayEnvelope, undocumented, userClaims } from './user.js'

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

const signedIn = table(Membership, (claims) => {
  const { alias, constant, each, field, known, secret, under } = claims
  return [
    constant('organization.kind', 'organization'),
    alias(['org_id', ['org', 'org_id']], 'organization.id', NumericId),
    alias([['org', 'name'], 'org_name'], 'organization.name', Text),
    alias([['org', 'entitlements'], 'entitlements'], 'organization.metadata', OpenObject),
    secret(['entitlements', '_token']),
    under('org', [
      field('guid', 'organization.externalIds[system=guid].id', Text),
      field('region', 'organization.region', Text),
      field('active', 'organization.active', Flag),
      secret(['entitlements', '_token']),
      secret(['analytics', 'token']),
      ...known(['_id', 'created', 'updated', 'users']),
      ...administration(claims),
    ]),
    roleClaims(claims),
    each('teams', 'teams', team),
    under('provider_org', [
      field('org_id', 'organization.parent.id', NumericId),
      field('name', 'organization.parent.name', Text),
      field('guid', 'organization.parent.externalIds[system=guid].id', Text),
    ]),
  ]
})

const listed = table(Membership, ({ constant, field }) => [
  constant('organization.kind', 'organization'),
  field('org_id', 'organization.id', NumericId),
  field('name', 'organization.name', Text),
  field('guid', 'organization.externalIds[system=guid].id', Text),
  field('role', 'role.value', Text),
])

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const session = table(IdentityModel, (claims) => {
  const { alias, each, field, known, secret, under } = claims
  return [
    alias(['guid', ['user', 'guid'], 'user_guid'], 'subject.id', Text),
    alias([['user', 'username'], 'username'], 'userName', Text),
    alias([['user', 'email'], 'email'], 'emails[primary].value', Email),
    alias([['user', 'firstname'], 'firstname'], 'name.givenName', Text),
    alias([['user', 'lastname'], 'lastname'], 'name.familyName', Text),
    under('user', userClaims(claims)),
    field('idp', 'session.identityProvider', Text),
    field('from', 'session.client', Text),
    field('expiry', 'session.expiresAt', EpochMilliseconds),
    field('redirect', 'session.redirect', Text),
    field('deviceAuthRequired', 'session.deviceAuthorizationPending', FlagOrText),
    ...['connect.sid', 'sid', 'sessionID', 'session', 'token'].map((key) => secret(key)),
    each('orgs', 'memberships', listed, {
      orText: true,
      open: {
        table: signedIn,
        select: { _tag: 'named', path: 'session.activeOrganization' },
        repeated: ['org_id', 'name', 'guid'],
      },
    }),
    known(['success', 'phone', 'packageId', 'dashboard', 'clusterType', 'nodeacs', '_stoked'], undocumented),
    known(['acsAppEndpoint', 'acsAuthBaseUrl', 'acsBaseUrl', 'acsLoginEndpoint', 'nodeACSEndpoint'], undocumented),
  ]
})

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * A session of the Axway Amplify Platform.
 *
 * @category codecs
 */
export const axwaySession = defineCodec({
  id: 'axway/session',
  title: 'Axway session',
  table: session,
  plan,
  envelope: axwayEnvelope,
  source:
    "OpenAPI document 16.10.0 (2026); interfaces of Axway's command line (2022); recorded answers of 2013, 2019 and 2020",
})
