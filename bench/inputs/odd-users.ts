/**
 * PropelAuth users that are odd, and yet to be understood: what exports of other hands look like. They are texts, since
 * much of it is gone once it is parsed.
 */
import type { JsonRecord } from './propelauth-users.js'
import type { Random } from './random.js'

/** Prints a user with something odd about it. */
export function oddUser(random: Random, user: JsonRecord): string {
  return random.pick(oddities)(user, random)
}

type Oddity = (user: JsonRecord, random: Random) => string

const oddities: readonly [Oddity, ...ReadonlyArray<Oddity>] = [
  (user, random) =>
    JSON.stringify({ ...user, favourite_colour: 'teal', score: random.below(100), tags: [{ a: null }] }),
  (user) => JSON.stringify({ ...user, first_name: 'Ana "Nena"\tMaria', last_name: 'back\\slash' }),
  (user) => JSON.stringify(user).replace('"email":', '"\\u0065mail":'),
  (user) =>
    JSON.stringify({ ...user, username: null, picture_url: null, last_active_at: null, org_id_to_org_info: null }),
  (user, random) => JSON.stringify(Object.fromEntries(shuffled(Object.entries(user), random))),
  (user) => pythonText(user),
  (user) => JSON.stringify({ ...user, created_at: 1_712_770_147.5 }).replace('"locked":false', '"locked": false'),
  (user) => JSON.stringify(user).replace(/("last_active_at":\d+)/, '$1.0'),
  (user) => JSON.stringify({ ...user, org_id_to_org_info: withUnknownKey(user.org_id_to_org_info) }),
  (user) => JSON.stringify({ ...user, first_name: '', last_name: '', legacy_user_id: '' }),
]

/** Gives the same things in another order. */
export function shuffled<A>(items: ReadonlyArray<A>, random: Random): ReadonlyArray<A> {
  const rest = [...items]
  const mixed: Array<A> = []
  while (rest.length > 0) mixed.push(...rest.splice(random.below(rest.length), 1))
  return mixed
}

function withUnknownKey(members: unknown): unknown {
  return Object.fromEntries(
    Object.entries(members ?? {}).map(([id, member]) => [id, { ...(member as JsonRecord), joined_at: 1_712_770_147 }]),
  )
}

/** Prints JSON as Python does: with a space behind each comma and colon, and everything beyond ASCII escaped. */
export function pythonText(node: unknown): string {
  if (Array.isArray(node)) return `[${node.map(pythonText).join(', ')}]`
  if (typeof node === 'object' && node !== null) {
    const members = Object.entries(node).map(([key, value]) => `${pythonText(key)}: ${pythonText(value)}`)
    return `{${members.join(', ')}}`
  }
  return JSON.stringify(node).replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
