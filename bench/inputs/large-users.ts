/**
 * PropelAuth users in which one thing is very large, and everything else as small as can be.
 */
import { idKind, type JsonRecord, propelauthMember } from './propelauth-users.js'
import { randomOf, uuidOf } from './random.js'

/** What is large: the number of organizations, the length of a text, the number of unknown keys, the levels of nesting. */
export type Largeness = 'organizations' | 'text' | 'unknown keys' | 'levels'

/** A user of that largeness; `number` tells it from others. */
export function largeUser(largeness: Largeness, count: number, number = 0): JsonRecord {
  const user = { user_id: uuidOf(idKind.person, number), email: `user${number}@example.com` }
  switch (largeness) {
    case 'organizations':
      return { ...user, org_id_to_org_info: organizations(count) }
    case 'text':
      return { ...user, first_name: 'Wilhelmina '.repeat(Math.ceil(count / 11)).slice(0, count) }
    case 'unknown keys':
      return { ...user, ...Object.fromEntries(Array.from({ length: count }, (_, key) => [`extra_${key}`, key])) }
    case 'levels':
      return { ...user, extra: nested(count) }
  }
}

function organizations(count: number): JsonRecord {
  const random = randomOf(count)
  const found: Record<string, JsonRecord> = {}
  for (let index = 0; index < count; index++) {
    const id = uuidOf(idKind.organization, index)
    found[id] = propelauthMember(random, id)
  }
  return found
}

function nested(levels: number): unknown {
  let node: unknown = 'end'
  for (let level = 0; level < levels; level++) node = { below: node }
  return node
}
