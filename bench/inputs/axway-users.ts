/**
 * Axway users as the platform answers them: 6 to 9 instants each, and the documented keys that have no canonical home.
 */
import { idKind, type JsonRecord, type Population } from './propelauth-users.js'
import { type Random, uuidOf } from './random.js'
import { instantOf, type Person, personOf } from './words.js'

/** Invents user number `index`. */
export function axwayUser(random: Random, index: number, { people, organizations }: Population): JsonRecord {
  const person = personOf(random, index)
  return {
    ...personKeys(random, uuidOf(idKind.person, index % people), person),
    ...(random.chance(0.3) ? { username: person.email } : {}),
    phone: random.chance(0.4) ? '' : `+351 21 555 ${String(random.below(10_000)).padStart(4, '0')}`,
    ...(random.chance(0.3) ? { invited: instantOf(random) } : {}),
    terms_updated: instantOf(random),
    mfa: random.chance(0.4),
    authenticator_enabled: random.chance(0.2),
    ...(random.chance(0.2) ? { oauth: ['github', 'google'].slice(random.below(2)) } : {}),
    ...(random.chance(0.3) ? { provider_guid: uuidOf(idKind.provider, random.below(20)) } : {}),
    locale: random.pick(['en-US', 'fr-FR', 'de-DE', 'pt-BR']),
    ...residueKeys(random, organizations),
  }
}

/** The keys of a person that a user and the user inside a session have in common. */
export function personKeys(random: Random, guid: string, { given, family, email }: Person): JsonRecord {
  return {
    _id: random.hex(24),
    guid,
    user_id: random.chance(0.03) ? null : 300_000_000_000_000 + random.below(600_000_000) * 1000 + random.below(1000),
    axway_id: uuidOf(idKind.provider, random.below(1_000_000)),
    email,
    firstname: random.chance(0.03) ? '' : given,
    lastname: family,
    activated: random.chance(0.95),
    active: random.chance(0.97),
    external: random.chance(0.3),
    created: instantOf(random),
    updated: instantOf(random),
    date_activated: instantOf(random),
    last_login: instantOf(random),
    password_updated: instantOf(random),
    ...(random.chance(0.5) ? { openid: guid } : {}),
    timezone: random.pick(['Europe/Lisbon', 'Europe/Warsaw', 'America/Phoenix', 'Asia/Kolkata']),
    prefs: {
      firsttime: random.chance(0.5),
      ...(random.chance(0.5) ? { notificationChecked: instantOf(random) } : {}),
      ...(random.chance(0.3) ? { graph: { columns: ['name', 'owner'], width: 320.5 } } : {}),
    },
  }
}

function residueKeys(random: Random, organizations: number): JsonRecord {
  const organization = organizationNumber(random.below(organizations))
  return {
    ...(random.chance(0.5) ? { default_org: organization } : {}),
    login_org: random.pick(['last_logged', 'default', 'ask']),
    last_logged_in_org: organization,
    logged_in_count: random.below(3000),
    logged_in_from_web: true,
    ...(random.chance(0.5) ? { logged_in_from_cli: true } : {}),
    ...(random.chance(0.2) ? { 'account-confirm-date': '2020-01-17 16:49:14', last_browser_language: 'en-us' } : {}),
    ...(random.chance(0.3) ? { last_accessed_orgs: [{ org_id: organization, date: instantOf(random) }] } : {}),
  }
}

/** The number of organization number `index`: 15 digits, as the platform gives them now. */
export function organizationNumber(index: number): number {
  return 300_000_000_000_000 + index * 7919
}
