/**
 * Axway users with io-ts as it comes.
 */
import * as E from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { type PeerMaker, refused } from '../Peer.js'
import { identityOf } from './mapping.js'

const word = t.union([t.string, t.null])
const flag = t.union([t.boolean, t.null])

const User = t.intersection([
  t.type({ guid: t.string }),
  t.partial({
    username: word,
    email: word,
    firstname: word,
    lastname: word,
    user_id: t.union([t.number, t.string, t.null]),
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
    oauth: t.union([t.array(t.string), t.null]),
    password_updated: word,
    created: word,
    updated: word,
    date_activated: word,
    invited: word,
    last_login: word,
    terms_updated: word,
    locale: word,
    timezone: word,
    prefs: t.union([t.record(t.string, t.unknown), t.null]),
  }),
])

/** Reads a user with a codec, then maps it. */
export const ioTs: PeerMaker = (instants) => (wire) => {
  const user = User.decode(wire)
  return E.isRight(user) ? identityOf(user.right, instants) : refused()
}
