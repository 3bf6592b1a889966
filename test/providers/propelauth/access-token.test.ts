import { describe, expect, it } from 'vitest'
import { laws } from '../../../src/laws.js'
import { propelauthAccessToken } from '../../../src/providers/propelauth.js'
import { describeRecord } from '../../record.js'

const { decodeOrThrow, encode } = propelauthAccessToken
const token = { user_id: '1', iss: 'https://auth.example.com' }
const member = { org_id: '7', org_name: 'Acme', user_role: 'Owner' }

describeRecord(propelauthAccessToken)

describe('the laws of propelauth/access-token', () => {
  for (const law of laws(propelauthAccessToken)) it(law.name, () => law.check({ runs: 300 }))
})

describe('a PropelAuth access token', () => {
  it('names the instance of its subject', () => {
    expect(decodeOrThrow(token, { instance: 'staging' }).subject).toEqual({
      provider: 'propelauth',
      instance: 'https://auth.example.com',
      id: '1',
    })
  })

  it('never says whether the address is confirmed', () => {
    expect(decodeOrThrow({ ...token, email: 'a@example.com' }).emails).toEqual([
      { value: 'a@example.com', primary: true },
    ])
  })

  it('expires at seconds since 1970', () => {
    expect(decodeOrThrow({ ...token, exp: 1747065600 }).session).toEqual({ expiresAt: '2025-05-12T16:00:00.000Z' })
  })

  it('holds the active organization alone where the session names it, and else the map', () => {
    const alone = decodeOrThrow({ ...token, org_member_info: member })
    const { session: _, ...mapped } = alone
    expect(alone.session).toEqual({ activeOrganization: '7' })
    expect(encode(alone)).toEqual({ ...token, org_member_info: member })
    expect(encode(mapped)).toEqual({ ...token, org_id_to_org_member_info: { 7: member } })
  })

  it('shows an edit of the active organization in both of its places', () => {
    const both = { ...token, org_member_info: member, org_id_to_org_member_info: { 7: member, 8: { org_id: '8' } } }
    const { memberships = [], ...rest } = decodeOrThrow(both)
    const edited = memberships.map((one) => (one.organization.id === '7' ? { ...one, role: { value: 'Guest' } } : one))
    const guest = { ...member, user_role: 'Guest' }
    expect(encode({ ...rest, memberships: edited })).toEqual({
      ...token,
      org_member_info: guest,
      org_id_to_org_member_info: { 7: guest, 8: { org_id: '8' } },
    })
  })

  it('keeps a way of signing in that no SDK knows', () => {
    const odd = { ...token, login_method: { login_method: 'oidc_sso', provider: 'Apple', org_id: '9' } }
    expect(decodeOrThrow(odd).session).toEqual({ loginMethod: 'oidc_sso', identityProvider: 'Apple' })
  })
})
