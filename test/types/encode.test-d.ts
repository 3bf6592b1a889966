/**
 * What must not compile about codecs. `npm run typecheck` fails where a line below an expectation compiles.
 */
import { convert } from '../../src/convert.js'
import type { Identity } from '../../src/Identity.js'
import { axwaySession, axwayUser } from '../../src/providers/axway.js'
import { propelauthUser } from '../../src/providers/propelauth.js'
import { records } from '../../src/registry.js'
import { Timestamp, timestamp } from '../../src/Timestamp.js'

declare const axwayIdentity: Identity<'axway'>
declare const propelauthIdentity: Identity<'propelauth'>
declare const anyIdentity: Identity

// A codec takes the Identities of its own provider, of each of its resources.
axwayUser.encode(axwayIdentity)
axwaySession.encode(axwayUser.decodeOrThrow({}))
axwayUser.encode({ subject: { provider: 'axway', id: '1' } })

// @ts-expect-error: another provider
axwayUser.encode(propelauthIdentity)
// @ts-expect-error: another provider
propelauthUser.encode(axwayUser.decodeOrThrow({}))
// @ts-expect-error: some provider
axwayUser.encode(anyIdentity)
// @ts-expect-error: another provider
axwayUser.losses(propelauthIdentity)
// @ts-expect-error: another provider, written out
axwayUser.encode({ subject: { provider: 'propelauth', id: '1' } })
// @ts-expect-error: no subject
axwayUser.encode({})

// What is decoded is of the provider.
const provider: 'axway' = axwayUser.decodeOrThrow({}).subject.provider
// @ts-expect-error: not of another one
const other: 'propelauth' = axwayUser.decodeOrThrow({}).subject.provider

// Whoever holds a codec of a provider that is known only at run time has looked at the subject.
records[0]?.encode(anyIdentity)

// Crossing over is convert.
convert(propelauthIdentity, axwayUser)

// An Identity is read-only, all the way down.
// @ts-expect-error: a property
axwayIdentity.userName = 'a'
// @ts-expect-error: the subject
axwayIdentity.subject.id = 'a'
// @ts-expect-error: a list
axwayIdentity.emails?.push({ value: 'a' })
// @ts-expect-error: an entry
if (axwayIdentity.emails?.[0] !== undefined) axwayIdentity.emails[0].value = 'a'
// @ts-expect-error: a property of a membership
if (axwayIdentity.memberships?.[0] !== undefined) axwayIdentity.memberships[0].organization.name = 'a'

// An instant is no text that somebody wrote.
// @ts-expect-error: no instant
const created: Timestamp = '2026-04-21T00:00:00.000Z'
const read: ReturnType<typeof timestamp> = timestamp('2026-04-21T00:00:00.000Z')
// @ts-expect-error: a word of the provider, not of ours
const kind: Identity['kind'] = 'admin'

export const unused = [provider, other, created, read, kind, Timestamp]
