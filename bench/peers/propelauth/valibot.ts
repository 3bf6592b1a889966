/**
 * PropelAuth users with valibot.
 */
import * as v from 'valibot'
import { type PeerMaker, refused } from '../Peer.js'
import { identityOf } from './mapping.js'

const word = v.nullish(v.string())
const words = v.nullish(v.array(v.string()))
const flag = v.nullish(v.boolean())

const Member = v.object({
  org_id: word,
  org_name: word,
  org_metadata: v.optional(v.unknown()),
  url_safe_org_name: word,
  legacy_org_id: word,
  user_role: word,
  additional_roles: words,
  inherited_user_roles_plus_current_role: words,
  user_permissions: words,
  org_role_structure: word,
})

const User = v.object({
  user_id: v.string(),
  email: v.string(),
  email_confirmed: flag,
  username: word,
  first_name: word,
  last_name: word,
  picture_url: word,
  legacy_user_id: word,
  enabled: flag,
  locked: flag,
  can_create_orgs: flag,
  has_password: flag,
  update_password_required: flag,
  mfa_enabled: flag,
  created_at: v.nullish(v.number()),
  last_active_at: v.nullish(v.number()),
  properties: v.nullish(v.record(v.string(), v.unknown())),
  metadata: v.optional(v.unknown()),
  org_id_to_org_info: v.nullish(v.record(v.string(), Member)),
})

/** Reads a user with a schema and its transform. */
export const valibot: PeerMaker = (instants) => {
  const schema = v.pipe(
    User,
    v.transform((user) => identityOf(user, instants)),
  )
  return (wire) => {
    const parsed = v.safeParse(schema, wire)
    return parsed.success ? parsed.output : refused()
  }
}
