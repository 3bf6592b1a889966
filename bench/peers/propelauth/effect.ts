/**
 * PropelAuth users with the Schema of effect.
 */
import { Schema } from 'effect'
import type { PeerMaker } from '../Peer.js'
import { identityOf } from './mapping.js'

const word = Schema.optional(Schema.NullOr(Schema.String))
const words = Schema.optional(Schema.NullOr(Schema.Array(Schema.String)))
const flag = Schema.optional(Schema.NullOr(Schema.Boolean))
const seconds = Schema.optional(Schema.NullOr(Schema.Number))

const Member = Schema.Struct({
  org_id: word,
  org_name: word,
  org_metadata: Schema.optional(Schema.Unknown),
  url_safe_org_name: word,
  legacy_org_id: word,
  user_role: word,
  additional_roles: words,
  inherited_user_roles_plus_current_role: words,
  user_permissions: words,
  org_role_structure: word,
})

const User = Schema.Struct({
  user_id: Schema.String,
  email: Schema.String,
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
  created_at: seconds,
  last_active_at: seconds,
  properties: Schema.optional(Schema.NullOr(Schema.Record(Schema.String, Schema.Unknown))),
  metadata: Schema.optional(Schema.Unknown),
  org_id_to_org_info: Schema.optional(Schema.NullOr(Schema.Record(Schema.String, Member))),
})

const decodeUser = Schema.decodeUnknownSync(User)

/** Reads a user with a schema, then maps it: the fastest of the library's ways. */
export const effect: PeerMaker = (instants) => (wire) => identityOf(decodeUser(wire), instants)
