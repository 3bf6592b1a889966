/**
 * Identities of one layout, of which some are not like the one that was met first: what a recipe of encode does not fit goes
 * the long way, and gives the same bytes as the way over objects.
 */
import { describe, expect, it } from 'vitest'
import type { AnyCodec } from '../../../src/Codec.js'
import { axwaySession, axwayUser } from '../../../src/providers/axway.js'
import { netaxisLoginInfo } from '../../../src/providers/netaxis.js'
import { propelauthUser } from '../../../src/providers/propelauth.js'
import { encodePlan } from '../../../src/stream/line-plans.js'
import { faultIn, trialOf } from './lines.js'
import { encodeReference } from './references.js'

const person = (provider: string, more: object): object => ({ subject: { provider, id: 'p-1' }, ...more })
const axway = (more: object): object => person('axway', more)
const propelauth = (more: object): object => person('propelauth', more)

const idsOf = (...systems: ReadonlyArray<string>): object =>
  axway({ externalIds: systems.map((system) => ({ system, id: `of ${system}` })) })

const emailsOf = (...flags: ReadonlyArray<boolean>): object =>
  propelauth({ emails: flags.map((primary, index) => ({ primary, value: `e${index}@example.com` })) })

const numberOf = (id: string): object => axway({ externalIds: [{ system: 'user_id', id }] })

const createdAt = (instant: string): object => propelauth({ timestamps: { createdAt: instant } })

const levelOf = (value: string): object =>
  person('netaxis', { memberships: [{ organization: { id: 't', kind: 'tenant' }, role: { value } }] })

const kept = (residue: object): object => ({ residue: { 'axway/session': residue } })
const active = (more: object = {}): object => ({
  organization: { id: '1', kind: 'organization', name: 'One' },
  ...more,
})
const other = (more: object = {}): object => ({ organization: { id: '2', kind: 'organization', name: 'Two' }, ...more })
const session = (memberships: ReadonlyArray<object>, more: object = {}): object =>
  axway({ session: { activeOrganization: '1' }, memberships, ...more })

const guidOf = (guid: string): object => axway({ ...kept({ guid: 'p-1', user: { guid } }) })
const roleOf = (value: string, more: ReadonlyArray<string>): object =>
  session([active({ role: { value }, additionalRoles: more.map((word) => ({ value: word })) })])
const tokenOf = (metadata: object): object =>
  session([
    {
      organization: { id: '1', kind: 'organization', name: 'One', metadata },
      ...kept({ org: { entitlements: { _token: { $secret: 'made-up' } } } }),
    },
  ])

const cases: ReadonlyArray<readonly [what: string, codec: AnyCodec, one: object, another: object]> = [
  ['systems of ids in another order', axwayUser, idsOf('user_id', '_id'), idsOf('_id', 'user_id')],
  ['a system that no row names', axwayUser, idsOf('user_id', '_id'), idsOf('user_id', 'elsewhere')],
  ['another address as the main one', propelauthUser, emailsOf(true, false), emailsOf(false, true)],
  ['no main address', propelauthUser, emailsOf(true, false), emailsOf(false, false)],
  ['an id that is no number', axwayUser, numberOf('123'), numberOf('x-1')],
  ['an id that is another text as a number', axwayUser, numberOf('123'), numberOf('007')],
  ['an id that might be a number', axwayUser, numberOf('x-1'), numberOf('-5')],
  [
    'an instant with milliseconds',
    propelauthUser,
    createdAt('2022-01-01T00:00:00.000Z'),
    createdAt('2022-01-01T00:00:00.120Z'),
  ],
  [
    'an instant before the year 1970',
    propelauthUser,
    createdAt('2022-01-01T00:00:00.000Z'),
    createdAt('0001-01-01T00:00:00.000Z'),
  ],
  ['a level that is none', netaxisLoginInfo, levelOf('8'), levelOf('boss')],
  ['another subject than the kept one', axwaySession, guidOf('p-1'), guidOf('p-2')],
  ['other roles', axwaySession, roleOf('a', ['b']), roleOf('c', ['d'])],
  ['a role that comes again', axwaySession, roleOf('a', ['b']), roleOf('a', ['a'])],
  ['another organization', axwaySession, session([active()]), session([active(), other()])],
  ['no organization that is signed in', axwaySession, session([active()]), session([other()])],
  ['the organizations in another order', axwaySession, session([active(), other()]), session([other(), active()])],
  [
    'a list that was there',
    axwaySession,
    session([active()], kept({ orgs: {} })),
    session([other()], kept({ orgs: {} })),
  ],
  [
    'an organization that was nested before',
    axwaySession,
    session([active(), other()]),
    session([active(), other(kept({ org: {} }))]),
  ],
  ['entitlements without any', axwaySession, tokenOf({ a: 1 }), tokenOf({})],
  ['entitlements with a token of their own', axwaySession, tokenOf({ a: 1 }), tokenOf({ _token: 'x' })],
  ['a token alone', axwaySession, tokenOf({}), tokenOf({ a: { _token: 1 } })],
]

describe('an Identity of a layout that was met', () => {
  it.each(cases)('is encoded as it should be with %s', (_, codec, one, another) => {
    const plan = encodePlan(codec)
    if (plan === undefined) throw new Error('there is no plan')
    const trial = trialOf(plan, encodeReference(codec))
    for (const identity of [one, one, another, one, another, another, one]) {
      expect(faultIn(trial, Buffer.from(JSON.stringify(identity)))).toBeUndefined()
    }
    expect(trial.taken).toBeGreaterThanOrEqual(4)
  })
})

describe('many layouts', () => {
  it('are encoded as they should be, more than there are recipes for', () => {
    const plan = encodePlan(axwayUser)
    if (plan === undefined) throw new Error('there is no plan')
    const trial = trialOf(plan, encodeReference(axwayUser))
    const roots = Array.from({ length: 40 }, (_, index) => idsOf(...Array.from({ length: index }, (_, at) => `s${at}`)))
    for (const identity of [...roots, ...roots]) {
      expect(faultIn(trial, Buffer.from(JSON.stringify(identity)))).toBeUndefined()
    }
    expect(trial.taken).toBe(80)
  })
})
