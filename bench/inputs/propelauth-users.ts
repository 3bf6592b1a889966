/**
 * PropelAuth users as the backend API answers them with organizations: about 1 KB each.
 */
import { type Random, uuidOf } from './random.js'
import { organizationName, personOf, slugOf } from './words.js'

/** A record, as its text will have it. */
export type JsonRecord = Readonly<Record<string, unknown>>

/** How many people and organizations there are to draw ids from. */
export interface Population {
  readonly people: number
  readonly organizations: number
}

/** The kinds of things that have ids. */
export const idKind = { person: 1, organization: 2, team: 3, provider: 4 } as const

const roles = ['Owner', 'Admin', 'Member'] as const

const permissions = [
  'propelauth::can_invite',
  'propelauth::can_change_roles',
  'propelauth::can_remove_users',
  'propelauth::can_manage_api_keys',
  'can_view_billing',
  'can_export_reports',
] as const

/** Invents user number `index`. */
export function propelauthUser(random: Random, index: number, population: Population): JsonRecord {
  const { given, family, email, login } = personOf(random, index)
  const created = 1_546_300_800 + random.below(200_000_000)
  const metadata = random.chance(0.3) ? { plan: random.pick(['free', 'gold']), seats: random.below(50) } : null
  return {
    user_id: uuidOf(idKind.person, index % population.people),
    email,
    email_confirmed: random.chance(0.9),
    has_password: random.chance(0.7),
    ...(random.chance(0.5) ? { username: login } : {}),
    ...(random.chance(0.9) ? { first_name: random.chance(0.02) ? null : given, last_name: family } : {}),
    picture_url: random.chance(0.1) ? '' : `https://img.example.com/u/${random.hex(16)}.png?v=${random.below(9)}`,
    properties: propertiesOf(random, metadata),
    metadata,
    locked: random.chance(0.02),
    enabled: random.chance(0.97),
    mfa_enabled: random.chance(0.4),
    can_create_orgs: random.chance(0.3),
    created_at: created,
    last_active_at: created + random.below(20_000_000),
    update_password_required: random.chance(0.05),
    ...(random.chance(0.25) ? { legacy_user_id: `auth0|${random.hex(24)}` } : {}),
    org_id_to_org_info: organizationsOf(random, population),
  }
}

function propertiesOf(random: Random, metadata: unknown): JsonRecord {
  return {
    ...(random.chance(0.8) ? { tos: true } : {}),
    ...(random.chance(0.4) ? { favoriteSport: random.pick(['curling', 'rowing', 'judo']) } : {}),
    ...(random.chance(0.2)
      ? { onboarding: { step: random.below(7), done: random.chance(0.5), tags: ['a', 'b'] } }
      : {}),
    ...(metadata === null ? {} : { metadata }),
  }
}

function organizationsOf(random: Random, { organizations }: Population): JsonRecord {
  const count = random.pick([0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 4, 5])
  const found: Record<string, JsonRecord> = {}
  for (let taken = 0; taken < count; taken++) {
    const id = uuidOf(idKind.organization, random.below(organizations))
    found[id] = propelauthMember(random, id)
  }
  return found
}

/** Invents a membership in an organization. */
export function propelauthMember(random: Random, id: string): JsonRecord {
  const name = organizationName(random)
  const rank = random.below(roles.length)
  const isRecent = random.chance(0.7)
  return {
    org_id: id,
    org_name: name,
    org_metadata: random.chance(0.7) ? {} : { personal: random.chance(0.5) },
    url_safe_org_name: slugOf(name),
    ...(isRecent ? { org_role_structure: random.chance(0.9) ? 'single_role_in_hierarchy' : 'multi_role' } : {}),
    user_role: roles[rank],
    inherited_user_roles_plus_current_role: roles.slice(rank),
    user_permissions: permissions.slice(0, 1 + random.below(4)),
    ...(isRecent ? { additional_roles: random.chance(0.1) ? ['Billing'] : [] } : {}),
    ...(random.chance(0.1) ? { legacy_org_id: `nw-${random.below(1000)}` } : {}),
  }
}
