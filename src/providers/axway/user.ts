/**
 * Axway user: the `result` of `GET /user/{id}` of the Amplify Platform, and the `user` inside a session.
 *
 * Facts, from the platform's OpenAPI document 16.10.0 (2026), the interfaces of Axway's command line (2022) and recorded
 * answers of 2019 and 2020:
 *
 * - Any key may be absent: the caller may choose fields.
 * - `guid` is the join key; it has no fixed form. `user_id` is a number, or null. `_id` is deprecated.
 * - Instants are RFC 3339 in UTC with milliseconds. `account-confirm-date` has a space and no zone: residue.
 * - `firstname` and `lastname` may be the empty text: somebody who was invited and has not activated.
 * - `locale` is the language of the display, not the locale of formats.
 * - `provider_guid` is set for consumers of a marketplace: one e-mail address may exist once per provider. It is an id of
 *   the person there, and not the instance of the platform.
 * - There is no flag that says whether the address is verified.
 * - A list is a page: `metadata` beside it has the number of all that `matched`, and how many the page has left out (`skip`).
 * - What concerns the console and not the person (where it signs in, how often, from where) has no canonical home: residue.
 *   So has `disable_2fa`, whose relation to `mfa` nobody documents.
 */
import { defineCodec } from '../../Codec.js'
import { type Identity, IdentityModel } from '../../Identity.js'
import { plan } from '../../plans/axway/user.js'
import type { Claims } from '../../wire/claims.js'
import type { EnvelopeSpec } from '../../wire/Envelope.js'
import { AnyObject, Email, Flag, IsoInstant, NumericId, Text, Texts } from '../../wire/leaves.js'
import type { Notes, Row } from '../../wire/Row.js'
import { table } from '../../wire/Table.js'

// -------------------------------------------------------------------------------------
// vocabulary
// -------------------------------------------------------------------------------------

/** How Axway wraps what it answers. */
export const axwayEnvelope: EnvelopeSpec = {
  key: 'result',
  beside: ['success'],
  listing: { total: '/metadata/matched', start: { at: '/metadata/skip', first: 0 } },
}

/** Keys that the OpenAPI document does not have. */
export const undocumented: Notes = {
  note: 'undocumented',
  source: "recorded answers, or the interfaces of Axway's command line",
}

// -------------------------------------------------------------------------------------
// identity
// -------------------------------------------------------------------------------------

/**
 * The claims that a user and the `user` of a session have in common: all but those that a session states at its root as
 * well.
 *
 * @category constructors
 */
export function userClaims({ field, known }: Claims<Identity>): ReadonlyArray<Row> {
  return [
    field('user_id', 'externalIds[system=user_id].id', NumericId),
    field('_id', 'externalIds[system=_id].id', Text, { note: 'deprecated', readOnly: true }),
    field('openid', 'externalIds[system=openid].id', Text, undocumented),
    field('axway_id', 'externalIds[system=axway_id].id', Text, undocumented),
    field('provider_guid', 'externalIds[system=provider_guid].id', Text),
    field('phone', 'phoneNumbers[primary].value', Text, undocumented),
    field('active', 'account.enabled', Flag, { readOnly: true }),
    field('activated', 'account.activated', Flag, { readOnly: true }),
    field('external', 'account.external', Flag, { readOnly: true }),
    field('mfa', 'credentials.mfa.enabled', Flag),
    field('authenticator_enabled', 'credentials.mfa.authenticatorApp', Flag),
    field('oauth', 'credentials.linkedAccounts[].provider', Texts),
    field('password_updated', 'credentials.password.changedAt', IsoInstant, { readOnly: true }),
    field('created', 'timestamps.createdAt', IsoInstant, { readOnly: true }),
    field('updated', 'timestamps.updatedAt', IsoInstant, { readOnly: true }),
    field('date_activated', 'timestamps.activatedAt', IsoInstant, { readOnly: true }),
    field('invited', 'timestamps.invitedAt', IsoInstant, { readOnly: true }),
    field('last_login', 'timestamps.lastLoginAt', IsoInstant, { readOnly: true }),
    field('terms_updated', 'timestamps.termsAcceptedAt', IsoInstant, { readOnly: true }),
    field('locale', 'preferredLanguage', Text),
    field('timezone', 'timezone', Text),
    field('prefs', 'attributes', AnyObject),
    ...known(['default_org', 'login_org', 'last_logged_in_org', 'logged_in_count']),
    ...known(['logged_in_from_web', 'logged_in_from_cli', 'logged_in_from_studio', 'logged_in_from_other']),
    ...known(
      ['account-confirm-date', 'disable_2fa', 'eula', 'is_staff', 'is_titan', 'keepMeSignedIn', 'metadata'],
      undocumented,
    ),
    ...known(['last_accessed_orgs', 'last_browser_language', 'oidc_org', 'organization'], undocumented),
  ]
}

const user = table(IdentityModel, (claims) => [
  claims.field('guid', 'subject.id', Text),
  claims.field('username', 'userName', Text),
  claims.field('email', 'emails[primary].value', Email),
  claims.field('firstname', 'name.givenName', Text),
  claims.field('lastname', 'name.familyName', Text),
  userClaims(claims),
])

// -------------------------------------------------------------------------------------
// instance
// -------------------------------------------------------------------------------------

/**
 * A user of the Axway Amplify Platform.
 *
 * @category codecs
 */
export const axwayUser = defineCodec({
  id: 'axway/user',
  title: 'Axway user',
  table: user,
  plan,
  envelope: axwayEnvelope,
  source:
    "OpenAPI document 16.10.0 (2026); interfaces of Axway's command line (2022); recorded answers of 2019 and 2020",
})
