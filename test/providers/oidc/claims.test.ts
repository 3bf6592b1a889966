import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { laws } from '../../../src/laws.js'
import { oidcClaims } from '../../../src/providers/oidc.js'
import type { Timestamp } from '../../../src/Timestamp.js'
import { describeRecord } from '../../record.js'

const decode = (wire: object) => oidcClaims.decodeOrThrow({ sub: '7', ...wire })

describeRecord(oidcClaims)

describe('the laws of oidc/claims', () => {
  it.each(laws(oidcClaims))('$name', (law) => law.check({ runs: 300 }))
})

describe('the subject', () => {
  it('is named by the issuer too', () => {
    expect(decode({ iss: 'https://login.example.com' }).subject).toEqual({
      provider: 'oidc',
      instance: 'https://login.example.com',
      id: '7',
    })
  })

  it('takes the issuer that the caller names where the answer has none', () => {
    expect(oidcClaims.decodeOrThrow({ sub: '7' }, { instance: 'https://login.example.com' }).subject).toEqual({
      provider: 'oidc',
      instance: 'https://login.example.com',
      id: '7',
    })
  })

  it('takes the issuer of the token rather than the one that the caller names', () => {
    expect(oidcClaims.decodeOrThrow({ sub: '7', iss: 'a' }, { instance: 'b' }).subject.instance).toBe('a')
  })

  it.each(['email', 'preferred_username'])('is never the %s', (key) => {
    expect(E.isLeft(oidcClaims.decode({ [key]: 'ada@example.com' }))).toBe(true)
  })
})

describe('a verification flag', () => {
  it('that is absent is unknown', () => {
    expect(decode({ email: 'ada@example.com' }).emails).toEqual([{ value: 'ada@example.com', primary: true }])
  })

  it.each([
    [true, true],
    [false, false],
    ['true', true],
    ['false', false],
  ])('of %j is %j, and comes back as it was', (email_verified, verified) => {
    const identity = decode({ email: 'ada@example.com', email_verified })
    expect(identity.emails?.[0]?.verified).toBe(verified)
    expect(oidcClaims.encode(identity).email_verified).toBe(email_verified)
  })

  it('without an address says nothing', () => {
    expect(decode({ phone_number_verified: true }).phoneNumbers).toBeUndefined()
  })
})

describe('updated_at', () => {
  it.each([
    [1712770147, '2024-04-10T17:29:07.000Z'],
    [1712770147.12, '2024-04-10T17:29:07.120Z'],
    ['1712770147', '2024-04-10T17:29:07.000Z'],
    ['2024-04-10T19:29:07+02:00', '2024-04-10T17:29:07.000Z'],
  ])('of %j is %s, and comes back as it was', (updated_at, updatedAt) => {
    const identity = decode({ updated_at })
    expect(identity.timestamps).toEqual({ updatedAt })
    expect(oidcClaims.encode(identity).updated_at).toBe(updated_at)
  })

  it('that was edited is seconds', () => {
    const updatedAt = '2025-04-21T00:00:00.000Z' as Timestamp
    expect(oidcClaims.encode({ ...decode({ updated_at: '1712770147' }), timestamps: { updatedAt } })).toEqual({
      sub: '7',
      updated_at: 1745193600,
    })
  })

  it.each(['yesterday', '2024-04-10', '2020-02-31T00:00:00Z', 1e15])('of %j says nothing', (updated_at) => {
    expect(decode({ updated_at }).timestamps).toBeUndefined()
  })
})

describe('a token', () => {
  it('ends the session, in seconds', () => {
    expect(decode({ exp: 1745193600 }).session).toEqual({ expiresAt: '2025-04-21T00:00:00.000Z' })
  })

  it('does not tell when the person signed in last', () => {
    expect(decode({ auth_time: 1745189969 }).timestamps).toBeUndefined()
  })

  it.each(['at_hash', 'c_hash', 'sid'])('hides its %s', (key) => {
    expect(JSON.stringify(decode({ [key]: 'not for you' }))).not.toContain('not for you')
  })
})

describe('a claim without a canonical home', () => {
  it.each([
    ['address', { country: 'AU' }],
    ['birthdate', '1970-01-01'],
    ['family_name#ja-Hani-JP', '木村'],
  ])('such as %s is residue', (key, value) => {
    expect(decode({ [key]: value })).toEqual({
      subject: { provider: 'oidc', id: '7' },
      residue: { 'oidc/claims': { [key]: value } },
    })
  })

  it('hides the access token of a distributed one', () => {
    const _claim_sources = { src1: { endpoint: 'https://example.com', access_token: 'not for you' } }
    expect(JSON.stringify(decode({ _claim_sources }))).not.toContain('not for you')
  })
})
