import { describe, expect, it } from 'vitest'
import { laws } from '../../../src/laws.js'
import { netaxisCoreUser } from '../../../src/providers/netaxis.js'
import { describeRecord } from '../../record.js'

describeRecord(netaxisCoreUser)

describe('the laws of netaxis/core-user', () => {
  for (const law of laws(netaxisCoreUser)) it(law.name, () => law.check({ runs: 300 }))
})

describe('a Netaxis core user', () => {
  const { decodeOrThrow, encode } = netaxisCoreUser
  const subject = { provider: 'netaxis', id: 'u' } as const

  it.each(['id', 'user_id'])('has its number at %s', (key) => {
    const identity = decodeOrThrow({ username: 'u', [key]: 7 })
    expect(identity.externalIds).toEqual([{ system: 'user_id', id: '7' }])
    expect(encode(identity)).toEqual({ username: 'u', [key]: 7 })
  })

  it.each([
    ['none', { enabled: false }],
    ['email', { enabled: true, authenticatorApp: false }],
    ['totp', { enabled: true, authenticatorApp: true }],
  ])('with the second factor %s', (two_fa_option, mfa) => {
    expect(decodeOrThrow({ username: 'u', two_fa_option }).credentials).toEqual({ mfa })
    expect(encode({ subject, credentials: { mfa } })).toEqual({ username: 'u', two_fa_option })
  })

  it('is not given a second factor that nobody knows', () => {
    expect(encode({ subject, credentials: { mfa: { enabled: true } } })).toEqual({ username: 'u' })
  })

  it('keeps the link to BroadWorks among its own properties', () => {
    const properties = { bsft_tenant_id: 't', bsft_group_id: 'g' }
    const identity = decodeOrThrow({ username: 'u', properties })
    expect(identity.attributes).toEqual(properties)
    expect(identity).not.toHaveProperty('memberships')
  })

  it('hides its token', () => {
    const wire = { username: 'u', token: 'unseen' }
    expect(JSON.stringify(decodeOrThrow(wire))).not.toContain('unseen')
    expect(encode(decodeOrThrow(wire))).toEqual(wire)
  })

  it('has no role of what nobody documents', () => {
    const wire = { username: 'u', roles: ['operator'], admin_of: [{ level: 'tenant', obj: { id: 1, name: 'Pie' } }] }
    expect(decodeOrThrow(wire)).not.toHaveProperty('roles')
    expect(decodeOrThrow(wire)).not.toHaveProperty('memberships')
    expect(encode(decodeOrThrow(wire))).toEqual(wire)
  })
})
