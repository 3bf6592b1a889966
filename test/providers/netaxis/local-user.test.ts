import { describe, expect, it } from 'vitest'
import { laws } from '../../../src/laws.js'
import { netaxisLocalUser } from '../../../src/providers/netaxis.js'
import { describeRecord } from '../../record.js'

describeRecord(netaxisLocalUser)

describe('the laws of netaxis/local-user', () => {
  for (const law of laws(netaxisLocalUser)) it(law.name, () => law.check({ runs: 300 }))
})

describe('a Netaxis local user', () => {
  const { decodeOrThrow, encode } = netaxisLocalUser

  it('has the subject that its login info has', () => {
    expect(decodeOrThrow({ username: 'u' })).toEqual({ subject: { provider: 'netaxis', id: 'u' }, userName: 'u' })
  })

  it('has its level alone where there is no tenant, and else in the tenant', () => {
    const role = { value: '12', level: 12, display: 'Tenant Admin' }
    expect(decodeOrThrow({ username: 'u', userLevel: 12 }).roles).toEqual([role])
    const inTenant = decodeOrThrow({ username: 'u', userLevel: 12, tenantId: 't' })
    expect(inTenant.memberships).toEqual([{ organization: { id: 't', kind: 'tenant' }, role }])
    expect(inTenant).not.toHaveProperty('roles')
  })

  it('speaks English, which has a code', () => {
    expect(decodeOrThrow({ username: 'u', language: 'English' }).preferredLanguage).toBe('en')
    expect(encode({ subject: { provider: 'netaxis', id: 'u' }, preferredLanguage: 'en' }).language).toBe('English')
  })

  it('keeps a language that has no known code', () => {
    const wire = { username: 'u', language: 'Nederlands' }
    expect(decodeOrThrow(wire)).not.toHaveProperty('preferredLanguage')
    expect(encode(decodeOrThrow(wire))).toEqual(wire)
  })

  it('has no role of its profile type', () => {
    const wire = { username: 'u', userType: 'reseller', accessType: 3, readOnly: true }
    expect(decodeOrThrow(wire)).not.toHaveProperty('roles')
    expect(encode(decodeOrThrow(wire))).toEqual(wire)
  })
})
