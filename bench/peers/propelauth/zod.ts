/**
 * PropelAuth users with zod 4.
 */
import { z } from 'zod'
import { type PeerMaker, refused } from '../Peer.js'
import { identityOf } from './mapping.js'

const word = z.string().nullish()
const words = z.array(z.string()).nullish()
const flag = z.boolean().nullish()

const Member = z.object({
  org_id: word,
  org_name: word,
  org_metadata: z.unknown(),
  url_safe_org_name: word,
  legacy_org_id: word,
  user_role: word,
  additional_roles: words,
  inherited_user_roles_plus_current_role: words,
  user_permissions: words,
  org_role_structure: word,
})

const User = z.object({
  user_id: z.string(),
  email: z.string(),
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
  created_at: z.number().nullish(),
  last_active_at: z.number().nullish(),
  properties: z.record(z.string(), z.unknown()).nullish(),
  metadata: z.unknown(),
  org_id_to_org_info: z.record(z.string(), Member).nullish(),
})

/** Reads a user with a schema and its transform. */
export const zod: PeerMaker = (instants) => {
  const schema = User.transform((user) => identityOf(user, instants))
  return (wire) => {
    const parsed = schema.safeParse(wire)
    return parsed.success ? parsed.data : refused()
  }
}
