/**
 * PropelAuth users with io-ts as it comes.
 */
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { type PeerMaker, refused } from '../Peer.js'
import { identityOf } from './mapping.js'

const word = t.union([t.string, t.null])
const words = t.union([t.array(t.string), t.null])
const flag = t.union([t.boolean, t.null])
const seconds = t.union([t.number, t.null])

const Member = t.partial({
  org_id: word,
  org_name: word,
  org_metadata: t.unknown,
  url_safe_org_name: word,
  legacy_org_id: word,
  user_role: word,
  additional_roles: words,
  inherited_user_roles_plus_current_role: words,
  user_permissions: words,
  org_role_structure: word,
})

const User = t.intersection([
  t.type({ user_id: t.string, email: t.string }),
  t.partial({
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
    properties: t.union([t.record(t.string, t.unknown), t.null]),
    metadata: t.unknown,
    org_id_to_org_info: t.union([t.record(t.string, Member), t.null]),
  }),
])

/** Reads a user with a codec, then maps it. */
export const ioTs: PeerMaker = (instants) => (wire) => {
  const user = User.decode(wire)
  return E.isRight(user) ? identityOf(user.right, instants) : refused()
}
