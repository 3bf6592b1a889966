/**
 * PropelAuth access token: the claims of the JWT that a signed-in user carries, after the caller has verified its
 * signature.
 *
 * Facts, from a token that a server gave in May 2025 and the vendor's SDKs (node, python, go, rust):
 *
 * - `sub` repeats `user_id`; the SDKs read `user_id`. Where the two disagree, the token is refused.
 * - `iss` is the address of the project's login pages: the instance of the subject. No SDK checks an audience.
 * - `exp` and `iat` are seconds since 1970. When the token was made is no fact about the person: residue.
 * - Organizations come in one of two forms: `org_id_to_org_member_info`, a map of all of them, or `org_member_info`,
 *   the active one alone. Which of the two it was survives: the active organization is the one that the session names.
 * - `active_org_id` is modelled by the go SDK and never seen; the others derive it from `org_member_info`: residue.
 * - `login_method` is an object. Words that the SDKs turn into `unknown` are kept as they are. Its `org_id` tells
 *   through whose connection somebody signed in, which is not the organization that is signed in to: residue.
 * - `impersonator_user_id` is who acts as this user.
 * - Names, `properties` and `metadata` are there only if the project puts them into the token; flags, instants and
 *   whether the address is confirmed never are.
 */
import { defineCodec } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { plan } from '../../plans/propelauth/access-token.js'
import { AnyJson, AnyObject, Email, EpochSeconds, Text, Uri } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'
import { activeMember, nameClaims, orgMember } from './user.js'

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const accessToken = table(IdentityModel, (claims) => {
  const { alias, field, keyed, known, under } = claims
  return [
    alias(['user_id', 'sub'], 'subject.id', Text),
    field('iss', 'subject.instance', Uri),
    field('legacy_user_id', 'externalIds[system=legacy].id', Text),
    field('email', 'emails[primary].value', Email),
    nameClaims(claims),
    field('properties', 'attributes', AnyObject),
    field('metadata', 'metadata', AnyJson),
    field('exp', 'session.expiresAt', EpochSeconds),
    field('impersonator_user_id', 'session.impersonator', Text),
    under('login_method', [
      field('login_method', 'session.loginMethod', Text),
      field('provider', 'session.identityProvider', Text),
      ...known(['org_id'], { note: 'whose connection it was' }),
    ]),
    keyed('org_id_to_org_member_info', 'memberships', 'organization.id', orgMember, {
      open: activeMember('org_member_info'),
    }),
    known(['iat'], { note: 'epoch seconds' }),
    known(['active_org_id'], { note: 'never seen', source: 'the go SDK' }),
  ]
})

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The claims of a PropelAuth access token.
 *
 * @category codecs
 */
export const propelauthAccessToken = defineCodec({
  id: 'propelauth/access-token',
  title: 'PropelAuth access token, claims',
  table: accessToken,
  plan,
  source: "a token of May 2025; the vendor's SDKs",
})
