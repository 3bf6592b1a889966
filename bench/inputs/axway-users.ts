/**
 * Axway users as the platform answers them: 6 to 9 instants each, and the documented keys that have no canonical home.
 */
import { idKind, type JsonRecord, type Population } from './propelauth-users.js'
import { type Random, uuidOf } from './random.js'
import { instantOf, type Person, personOf } from './words.js'

/**
 * When and how somebody came to the platform: what keys a user has goes together with that. Records of 2020 still have
 * keys that later ones lack; consumers of a marketplace belong to a provider.
 */
type Origin = '2020' | '2022' | 'marketplace'

/** Invents user number `index`. */
export function axwayUser(random: Random, index: number, { people, organizations }: Population): JsonRecord {
  const origin: Origin = random.pick(['2020', '2022', '2022', '2022', 'marketplace'])
  const person = personOf(random, index)
  const guid = uuidOf(idKind.person, index % people)
  return {
    ...personKeys(random, guid, person),
    ...(origin === '2020' ? { openid: guid } : {}),
    ...(origin === 'marketplace'
      ? { username: person.email, provider_guid: uuidOf(idKind.provider, random.below(20)), invited: instantOf(random) }
      : {}),
    phone: random.chance(0.4) ? '' : `+351 21 555 ${String(random.below(10_000)).padStart(4, '0')}`,
    terms_updated: instantOf(random),
    mfa: random.chance(0.4),
    authenticator_enabled: random.chance(0.2),
    ...(random.chance(0.2) ? { oauth: ['github', 'google'].slice(random.below(2)) } : {}),
    locale: random.pick(['en-US', 'fr-FR', 'de-DE', 'pt-BR']),
    ...residueKeys(random, origin, organizationNumber(random.below(organizations))),
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
    timezone: random.pick(['Europe/Lisbon', 'Europe/Warsaw', 'America/Phoenix', 'Asia/Kolkata']),
    prefs: {
      firsttime: random.chance(0.5),
      ...(random.chance(0.5) ? { notificationChecked: instantOf(random) } : {}),
      ...(random.chance(0.3) ? { graph: { columns: ['name', 'owner'], width: 320.5 } } : {}),
    },
  }
}

function residueKeys(random: Random, origin: Origin, organization: number): JsonRecord {
  return {
    ...(origin === '2022' ? { default_org: organization } : {}),
    login_org: random.pick(['last_logged', 'default', 'ask']),
    last_logged_in_org: organization,
    logged_in_count: random.below(3000),
    logged_in_from_web: true,
    ...(origin === 'marketplace' ? {} : { logged_in_from_cli: true }),
    ...(origin === '2020' ? { 'account-confirm-date': '2020-01-17 16:49:14', last_browser_language: 'en-us' } : {}),
    ...(random.chance(0.3) ? { last_accessed_orgs: [{ org_id: organization, date: instantOf(random) }] } : {}),
  }
}

/** The number of organization number `index`: 15 digits, as the platform gives them now. */
export function organizationNumber(index: number): number {
  return 300_000_000_000_000 + index * 7919
}
