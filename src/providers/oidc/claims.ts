/**
 * OpenID Connect claims: the answer of a UserInfo endpoint, and the payload of an ID Token.
 *
 * Facts, from OpenID Connect Core 1.0 unless another source is named:
 *
 * - `sub` is unique within its issuer and never reassigned; only `iss` and `sub` together name a person (5.7). An
 *   answer of the UserInfo endpoint has no `iss`: the caller of decode may name the issuer.
 * - `name` is the full name in displayable form; `locale` is a BCP 47 tag, often with an underscore (5.1).
 * - `email_verified` and `phone_number_verified` are booleans, or absent: unknown (5.1). Amazon Cognito sends them as
 *   the texts `true` and `false` (pull requests of zitadel/oidc 139 and pomerium 792).
 * - `updated_at` is seconds since 1970 (5.1). MITREid Connect sends a text (ticket 1302 of its repository).
 * - `exp` is when the token ends (2): the end of the session, as far as is known. `auth_time` is when this sign-in
 *   happened, which need not be the last one: residue. So are `iat`, `aud`, `azp`, `nonce`, `acr` and `amr`, which
 *   concern the token.
 * - `address` (5.1.1), `profile`, `website`, `gender` and `birthdate` have no canonical home: residue.
 * - A claim may carry a language tag: `family_name#ja-Kana-JP` (5.2). Such claims are unknown keys: residue.
 * - Aggregated and distributed claims may bring access tokens (5.6.2): these are secrets. So are the hashes of a token
 *   and of a code (3.3.2.11), and the id of the session (OpenID Connect Front-Channel Logout 1.0).
 */
import { defineCodec } from '../../Codec.js'
import { IdentityModel } from '../../Identity.js'
import { plan } from '../../plans/oidc/claims.js'
import type { Timestamp } from '../../Timestamp.js'
import { type Leaf, refuse } from '../../wire/Leaf.js'
import { Email, EpochSeconds, FlagOrText, IsoInstant, Text, Uri } from '../../wire/leaves.js'
import { table } from '../../wire/Table.js'

// -------------------------------------------------------------------------------------
// vocabulary
// -------------------------------------------------------------------------------------

const openidCore = 'OpenID Connect Core 1.0'

const token = { source: `${openidCore} 2` }

/** An instant as seconds since 1970, as digits, or as RFC 3339 text; prints seconds. */
const EpochSecondsOrText: Leaf<Timestamp> = {
  ...EpochSeconds,
  name: 'epoch seconds, or an instant as text',
  schema: { type: ['number', 'string'] },
  odd: [...EpochSeconds.odd, ...IsoInstant.examples, ...IsoInstant.odd, '1712770147', '0001712770147'],
  read: (raw) => {
    if (typeof raw === 'number') return EpochSeconds.read(raw)
    if (typeof raw !== 'string') return refuse('epoch seconds, or an instant as text', raw)
    return /^-?\d{1,14}$/.test(raw) ? EpochSeconds.read(Number(raw)) : IsoInstant.read(raw)
  },
}

// -------------------------------------------------------------------------------------
// membership
// -------------------------------------------------------------------------------------

// The standard knows no organizations, groups or roles.

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

const claims = table(IdentityModel, ({ field, known, secret }) => [
  field('iss', 'subject.instance', Text, token),
  field('sub', 'subject.id', Text),
  field('preferred_username', 'userName', Text),
  field('name', 'name.formatted', Text),
  field('given_name', 'name.givenName', Text),
  field('middle_name', 'name.middleName', Text),
  field('family_name', 'name.familyName', Text),
  field('nickname', 'nickName', Text),
  field('picture', 'photos[primary].value', Uri),
  field('email', 'emails[primary].value', Email),
  field('email_verified', 'emails[primary].verified', FlagOrText),
  field('phone_number', 'phoneNumbers[primary].value', Text),
  field('phone_number_verified', 'phoneNumbers[primary].verified', FlagOrText),
  field('locale', 'locale', Text),
  field('zoneinfo', 'timezone', Text),
  field('updated_at', 'timestamps.updatedAt', EpochSecondsOrText),
  field('exp', 'session.expiresAt', EpochSeconds, token),
  known(['profile', 'website', 'gender', 'birthdate', 'address']),
  known(['aud', 'iat', 'auth_time', 'nonce', 'acr', 'amr', 'azp'], token),
  known(['_claim_names', '_claim_sources'], { source: `${openidCore} 5.6.2` }),
  ...['at_hash', 'c_hash'].map((key) => secret(key, { source: `${openidCore} 3.3.2.11` })),
  secret('sid', { source: 'OpenID Connect Front-Channel Logout 1.0' }),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * The claims of OpenID Connect about a person, of any provider.
 *
 * @category codecs
 */
export const oidcClaims = defineCodec({
  id: 'oidc/claims',
  title: 'OpenID Connect claims',
  table: claims,
  plan,
  source: `${openidCore} 5.1`,
})
