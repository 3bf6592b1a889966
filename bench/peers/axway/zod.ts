/**
 * Axway users with zod 4.
 */
import { z } from 'zod'
import { type PeerMaker, refused } from '../Peer.js'
import { identityOf } from './mapping.js'

const word = z.string().nullish()
const flag = z.boolean().nullish()

const User = z.object({
  guid: z.string(),
  username: word,
  email: word,
  firstname: word,
  lastname: word,
  user_id: z.union([z.number(), z.string()]).nullish(),
  _id: word,
  openid: word,
  axway_id: word,
  provider_guid: word,
  phone: word,
  active: flag,
  activated: flag,
  external: flag,
  mfa: flag,
  authenticator_enabled: flag,
  oauth: z.array(z.string()).nullish(),
  password_updated: word,
  created: word,
  updated: word,
  date_activated: word,
  invited: word,
  last_login: word,
  terms_updated: word,
  locale: word,
  timezone: word,
  prefs: z.record(z.string(), z.unknown()).nullish(),
})

/** Reads a user with a schema and its transform. */
export const zod: PeerMaker = (instants) => {
  const schema = User.transform((user) => identityOf(user, instants))
  return (wire) => {
    const parsed = schema.safeParse(wire)
    return parsed.success ? parsed.data : refused()
  }
}
