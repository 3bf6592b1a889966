/**
 * The mapping of a checked Axway user, by hand: the same for every peer.
 */
import type { Instants } from '../Peer.js'

type Word = string | null | undefined
type Fact = boolean | null | undefined

/** A user that a peer has checked. */
export interface User {
  readonly guid: string
  readonly username?: Word
  readonly email?: Word
  readonly firstname?: Word
  readonly lastname?: Word
  readonly user_id?: string | number | null | undefined
  readonly _id?: Word
  readonly openid?: Word
  readonly axway_id?: Word
  readonly provider_guid?: Word
  readonly phone?: Word
  readonly active?: Fact
  readonly activated?: Fact
  readonly external?: Fact
  readonly mfa?: Fact
  readonly authenticator_enabled?: Fact
  readonly oauth?: ReadonlyArray<string> | null | undefined
  readonly password_updated?: Word
  readonly created?: Word
  readonly updated?: Word
  readonly date_activated?: Word
  readonly invited?: Word
  readonly last_login?: Word
  readonly terms_updated?: Word
  readonly locale?: Word
  readonly timezone?: Word
  readonly prefs?: Readonly<Record<string, unknown>> | null | undefined
}

type Fields = Record<string, unknown>

/** Maps a user to the canonical fields. */
export function identityOf(user: User, { fromText }: Instants): unknown {
  const identity: Fields = { subject: { provider: 'axway', id: user.guid } }
  const externalIds: Array<unknown> = []
  if (user.user_id !== null && user.user_id !== undefined && user.user_id !== '') {
    externalIds.push({ system: 'user_id', id: String(user.user_id) })
  }
  if (user._id) externalIds.push({ system: '_id', id: user._id })
  if (user.openid) externalIds.push({ system: 'openid', id: user.openid })
  if (user.axway_id) externalIds.push({ system: 'axway_id', id: user.axway_id })
  if (user.provider_guid) externalIds.push({ system: 'provider_guid', id: user.provider_guid })
  if (externalIds.length > 0) identity.externalIds = externalIds
  if (user.username) identity.userName = user.username
  if (user.firstname || user.lastname) {
    const name: Fields = {}
    if (user.firstname) name.givenName = user.firstname
    if (user.lastname) name.familyName = user.lastname
    identity.name = name
  }
  if (user.email) identity.emails = [{ value: user.email, primary: true }]
  if (user.phone) identity.phoneNumbers = [{ value: user.phone, primary: true }]
  const account: Fields = {}
  if (typeof user.active === 'boolean') account.enabled = user.active
  if (typeof user.activated === 'boolean') account.activated = user.activated
  if (typeof user.external === 'boolean') account.external = user.external
  identity.account = account
  const credentials: Fields = {}
  if (user.password_updated) credentials.password = { changedAt: fromText(user.password_updated) }
  const mfa: Fields = {}
  if (typeof user.mfa === 'boolean') mfa.enabled = user.mfa
  if (typeof user.authenticator_enabled === 'boolean') mfa.authenticatorApp = user.authenticator_enabled
  credentials.mfa = mfa
  if (user.oauth) credentials.linkedAccounts = user.oauth.map((provider) => ({ provider }))
  identity.credentials = credentials
  const timestamps: Fields = {}
  if (user.created) timestamps.createdAt = fromText(user.created)
  if (user.updated) timestamps.updatedAt = fromText(user.updated)
  if (user.date_activated) timestamps.activatedAt = fromText(user.date_activated)
  if (user.invited) timestamps.invitedAt = fromText(user.invited)
  if (user.last_login) timestamps.lastLoginAt = fromText(user.last_login)
  if (user.terms_updated) timestamps.termsAcceptedAt = fromText(user.terms_updated)
  identity.timestamps = timestamps
  if (user.locale) identity.preferredLanguage = user.locale
  if (user.timezone) identity.timezone = user.timezone
  if (user.prefs) identity.attributes = user.prefs
  return identity
}
