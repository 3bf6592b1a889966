import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../src/Json.js'
import { axwayUser } from '../../../src/providers/axway.js'
import { type Changes, expectPut, put } from '../../put.js'
import { describeRecord } from '../../record.js'

describeRecord(axwayUser)

const decode = (wire: JsonObject) => axwayUser.decodeOrThrow({ guid: 'g', ...wire })

describe('facts of an Axway user', () => {
  it('any key but guid may be absent', () => {
    expect(decode({})).toEqual({ subject: { provider: 'axway', id: 'g' } })
  })

  it('the subject is guid, never another id', () => {
    const answer = axwayUser.decode({ user_id: 7, _id: 'i', openid: 'o', username: 'u', email: 'e@example.com' })
    expect(answer).toMatchObject({ left: [{ _tag: 'missing', path: '/guid' }] })
  })

  it.each(['0c6e4b1a-58d2-4f3e-9a71-2b9d7e5f1101', '9f8e7d6c5b4a39281706f5e4d3c2b1a2', 'not-a-guid'])(
    'guid has no fixed form: %s',
    (guid) => {
      expect(axwayUser.decodeOrThrow({ guid }).subject.id).toBe(guid)
    },
  )

  it('user_id is a number, or null', () => {
    expect(decode({ user_id: 609128079195143 }).externalIds).toEqual([{ system: 'user_id', id: '609128079195143' }])
    expect(decode({ user_id: null })).toMatchObject({ residue: { 'axway/user': { user_id: null } } })
    expect(decode({ user_id: null }).externalIds).toBeUndefined()
  })

  it('instants are in UTC with milliseconds', () => {
    expect(decode({ created: '2020-08-17T09:31:42.120Z' })).toEqual({
      subject: { provider: 'axway', id: 'g' },
      timestamps: { createdAt: '2020-08-17T09:31:42.120Z' },
    })
  })

  it('account-confirm-date has no zone: it is no instant', () => {
    expect(decode({ 'account-confirm-date': '2020-01-17 16:49:14' })).toEqual({
      subject: { provider: 'axway', id: 'g' },
      residue: { 'axway/user': { 'account-confirm-date': '2020-01-17 16:49:14' } },
    })
  })

  it('an empty name is none, and comes back', () => {
    const identity = decode({ firstname: '', lastname: 'L' })
    expect([identity.name, axwayUser.encode(identity)]).toEqual([
      { familyName: 'L' },
      { guid: 'g', firstname: '', lastname: 'L' },
    ])
  })

  it('locale is the language of the display', () => {
    const { preferredLanguage, locale } = decode({ locale: 'fr-FR' })
    expect([preferredLanguage, locale]).toEqual(['fr-FR', undefined])
  })

  it('provider_guid is an id of the person, and not the installation', () => {
    const { subject, externalIds } = decode({ provider_guid: 'p' })
    expect([subject, externalIds]).toEqual([{ provider: 'axway', id: 'g' }, [{ system: 'provider_guid', id: 'p' }]])
  })

  it('nothing says whether the address is verified', () => {
    expect(decode({ email: 'a@example.com', activated: true }).emails).toEqual([
      { value: 'a@example.com', primary: true },
    ])
  })

  it.each<readonly [string, Json]>([
    ['login_org', 'default'],
    ['default_org', 14301],
    ['last_logged_in_org', 14301],
    ['logged_in_count', 14],
    ['logged_in_from_cli', true],
    ['disable_2fa', true],
  ])('%s has no canonical home', (key, value) => {
    expect(decode({ [key]: value })).toEqual({
      subject: { provider: 'axway', id: 'g' },
      residue: { 'axway/user': { [key]: value } },
    })
  })
})

const wire: Json = {
  guid: 'g',
  user_id: '14301',
  email: 'a@example.com',
  firstname: '',
  created: '2020-08-17T11:31:42.120+02:00',
  updated: '2020-08-17T09:31:42Z',
  last_login: 'yesterday',
  oauth: ['github', null, ''],
  active: null,
  prefs: { a: 1, token: 't' },
  unheard: { b: null },
}

const edits: ReadonlyArray<readonly [what: string, edits: Changes, changes: Changes]> = [
  ['nothing', {}, {}],
  [
    'an instant that was written with an offset',
    { '/timestamps/createdAt': '2021-01-01T00:00:00.000Z' },
    { '/created': '2021-01-01T00:00:00.000Z' },
  ],
  ['an instant that goes', { '/timestamps/createdAt': undefined }, { '/created': undefined }],
  [
    'an instant where there was a text that is none',
    { '/timestamps/lastLoginAt': '2021-01-01T00:00:00.000Z' },
    { '/last_login': '2021-01-01T00:00:00.000Z' },
  ],
  ['an id that was a text', { '/externalIds/0/id': '7' }, { '/user_id': 7 }],
  ['an id that is no number', { '/externalIds/0/id': 'seven' }, { '/user_id': 'seven' }],
  ['an id of another system', { '/externalIds/-': { system: 'openid', id: 'o' } }, { '/openid': 'o' }],
  ['a name that was empty', { '/name': { givenName: 'Ada' } }, { '/firstname': 'Ada' }],
  ['a flag that was null', { '/account': { enabled: true } }, { '/active': true }],
  [
    'linked accounts that had junk beside',
    { '/credentials/linkedAccounts': [{ provider: 'google' }] },
    { '/oauth': ['google'] },
  ],
  ['attributes', { '/attributes': { a: 2 } }, { '/prefs': { a: 2 } }],
  ['an address', { '/emails/0/value': 'b@example.com' }, { '/email': 'b@example.com' }],
  ['an address that goes', { '/emails': undefined }, { '/email': undefined }],
]

describe('an edit of an Axway user changes its place and no other', () => {
  it.each(edits)('%s', (_, edit, changes) => {
    expectPut(axwayUser, wire, edit, changes)
  })

  it('takes the second address where that is the primary one', () => {
    const emails = [{ value: 'old@example.com' }, { value: 'new@example.com', primary: true }]
    expect(put(axwayUser, wire, { '/emails': emails })).toMatchObject({ email: 'new@example.com' })
  })
})
