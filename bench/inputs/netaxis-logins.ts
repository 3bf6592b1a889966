/**
 * Netaxis login infos of all levels, from end users to system administrators.
 */
import type { JsonRecord, Population } from './propelauth-users.js'
import type { Random } from './random.js'
import { personOf } from './words.js'

/** Invents login info number `index`. */
export function netaxisLoginInfo(random: Random, index: number, { people, organizations }: Population): JsonRecord {
  const { given, family, email } = personOf(random, index)
  const level = random.pick([0, 0, 0, 4, 8, 8, 12, 16])
  const tenant = random.below(organizations)
  const username = netaxisUsername(index % people)
  return {
    ids: {
      ...(level === 16 ? {} : { tenant_id: netaxisTenant(tenant) }),
      ...(level < 12 ? { group_id: `${netaxisTenant(tenant)}Group${random.below(4)}` } : {}),
      ...(level === 0 ? { user_id: username } : {}),
    },
    profile: {
      user_level: level,
      ...(random.chance(0.3) ? { access_type: random.below(2) } : {}),
      ...(random.chance(0.9) ? { first_name: given, last_name: family } : {}),
      emailAddress: random.chance(0.05) ? '' : email,
    },
    username,
    ...(random.chance(0.5) ? { _internal_record_id: random.below(1_000_000) } : {}),
  }
}

/** The login of person number `index`. */
export function netaxisUsername(index: number): string {
  return `User${index}@sip.example.com`
}

/** The name of tenant number `index`. */
export function netaxisTenant(index: number): string {
  return `Tenant${index}`
}
