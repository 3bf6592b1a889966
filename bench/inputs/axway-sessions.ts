/**
 * Axway sessions of both flavours: flat as a login answers them, nested as findSession does.
 */
import { organizationNumber, personKeys } from './axway-users.js'
import { idKind, type JsonRecord, type Population } from './propelauth-users.js'
import { type Random, uuidOf } from './random.js'
import { instantOf, organizationName, personOf } from './words.js'

/** Invents session number `index`. */
export function axwaySession(random: Random, index: number, population: Population): JsonRecord {
  return random.chance(0.5) ? flatSession(random, index, population) : nestedSession(random, index, population)
}

function flatSession(random: Random, index: number, { people, organizations }: Population): JsonRecord {
  const { given, family, email } = personOf(random, index)
  const guid = uuidOf(idKind.person, index % people)
  const signed = `s:${random.hex(32)}.${random.hex(43)}`
  return {
    success: true,
    'connect.sid': signed,
    sid: signed,
    session: `${random.hex(40)} ${random.hex(64)}=`,
    username: email,
    email,
    firstname: given,
    lastname: family,
    phone: '',
    guid,
    user_guid: guid,
    org_id: organizationNumber(random.below(organizations)),
    org_name: organizationName(random),
    ...rolesOf(random),
    teams: [],
    entitlements: { _governance: 'Customer Managed', _version: 2, ...entitlementsOf(random) },
    expiry: expiryOf(random),
    packageId: 'trial',
    dashboard: 'https://dashboard.example.com',
    clusterType: '',
    acsBaseUrl: 'https://acs.example.com',
    nodeACSEndpoint: 'https://nodeacs.example.com',
  }
}

function nestedSession(random: Random, index: number, { people, organizations }: Population): JsonRecord {
  const person = personOf(random, index)
  const guid = uuidOf(idKind.person, index % people)
  const own = random.below(organizations)
  const name = organizationName(random)
  const number = organizationNumber(own)
  const { role, roles } = rolesOf(random)
  return {
    sessionID: random.hex(32),
    sid: random.hex(32),
    token: `${random.hex(44)}=`,
    nodeacs: false,
    from: random.pick(['web', 'cli']),
    expiry: expiryOf(random),
    idp: uuidOf(idKind.provider, random.below(20)),
    guid,
    username: person.email,
    role,
    roles,
    org_id: number,
    user: personKeys(random, guid, person),
    org: {
      _id: random.hex(24),
      active: true,
      created: instantOf(random),
      entitlements: entitlementsOf(random),
      guid: uuidOf(idKind.organization, own),
      name,
      org_id: number,
      region: random.pick(['US', 'EU', 'AP']),
      subscriptions: [
        { id: random.hex(24), product: 'APIM', plan: 'Standard', expired: false, start_date: instantOf(random) },
      ],
      users: [{ guid, roles, primary: true }],
    },
    orgs: [
      { name, org_id: number, guid: uuidOf(idKind.organization, own), role },
      ...(random.chance(0.5) ? [listed(random, (own + 1 + random.below(organizations - 1)) % organizations)] : []),
    ],
    teams: random.chance(0.5) ? [teamOf(random)] : [],
  }
}

function listed(random: Random, index: number): JsonRecord {
  return {
    name: organizationName(random),
    org_id: organizationNumber(index),
    guid: uuidOf(idKind.organization, index),
    role: random.pick(['developer', 'consumer']),
  }
}

function teamOf(random: Random): JsonRecord {
  return {
    guid: uuidOf(idKind.team, random.below(1_000_000)),
    name: 'Default Team',
    default: true,
    roles: [{ id: 'developer', name: 'Developer' }],
    apps: [],
  }
}

function rolesOf(random: Random): { readonly role: string; readonly roles: ReadonlyArray<string> } {
  const role = random.pick(['administrator', 'developer', 'consumer'])
  return { role, roles: random.chance(0.4) ? [role, 'api_central_admin'] : [role] }
}

function entitlementsOf(random: Random): JsonRecord {
  return {
    'APIM.Transactions': random.below(100) * 1000,
    'APIM.RetentionDays': 30,
    'APIM.Enabled': random.chance(0.8),
    partners: ['acs', 'cloud_elements'].slice(random.below(2)),
  }
}

function expiryOf(random: Random): number {
  return 1_577_836_800_000 + random.below(200_000_000) * 1000 + random.below(1000)
}
