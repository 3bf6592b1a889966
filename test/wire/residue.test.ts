import { describe, expect, it } from 'vitest'
import { propelauthUser } from '../../src/providers/propelauth.js'
import { isRedacted } from '../../src/Redacted.js'
import { isCredential, keep, open } from '../../src/wire/residue.js'

describe('a key named like a credential', () => {
  it.each([
    'token',
    'accessToken',
    'API_TOKEN',
    'client-secret',
    'passWord',
    'password_hash',
    'Salt',
    'Set-Cookie',
    'sid',
  ])('%s is one', (key) => {
    expect(isCredential(key)).toBe(true)
  })

  it.each(['connect.sid', 'dashboardSid', 'PHPSESSID', 'my_sid', 'sidCurrent'])('%s is one by the word sid', (key) => {
    expect(isCredential(key)).toBe(true)
  })

  it.each(['email', 'side', 'sidebar', 'inside', 'president', 'id'])('%s is none', (key) => {
    expect(isCredential(key)).toBe(false)
  })
})

describe('a raw value in a residue', () => {
  it('is shared where it holds nothing to hide', () => {
    const raw = { a: [1, { b: null }] }
    expect(keep(raw)).toBe(raw)
  })

  it('hides credentials at any depth', () => {
    const kept = keep({ a: [{ token: 1 }] }) as { a: [{ token: unknown }] }
    expect(isRedacted(kept.a[0].token)).toBe(true)
  })

  it.each([{ $absent: true }, { $$absent: 1 }, { a: [{ $absent: true }] }, { $absent: true, b: 1 }])(
    'that looks like a note of the residue comes back: %j',
    (raw) => {
      expect(open(keep(raw))).toEqual(raw)
    },
  )

  it('that looks like a note of the residue comes back from an entry of a map', () => {
    const wire = { user_id: '1', org_id_to_org_info: { a: { org_id: 'a', org_id_to_org_info: { $absent: true } } } }
    expect(propelauthUser.encode(propelauthUser.decodeOrThrow(wire))).toEqual(wire)
  })

  it('is left out where no wire can hold it', () => {
    expect(open({ a: () => 1, b: Number.NaN, c: [undefined, 1] })).toEqual({ c: [1] })
  })
})
