import { describe, expect, it } from 'vitest'
import { laws } from '../../../src/laws.js'
import { netaxisResellerAdmin } from '../../../src/providers/netaxis.js'
import { describeRecord } from '../../record.js'

describeRecord(netaxisResellerAdmin)

describe('the laws of netaxis/reseller-admin', () => {
  for (const law of laws(netaxisResellerAdmin)) it(law.name, () => law.check({ runs: 300 }))
})

describe('a Netaxis reseller admin', () => {
  const { decodeOrThrow, encode } = netaxisResellerAdmin

  it('of level 12 has its level in the tenant', () => {
    expect(decodeOrThrow({ username: 'u', userLevel: 12, tenantId: 't' }).memberships).toEqual([
      { organization: { id: 't', kind: 'tenant' }, role: { value: '12', level: 12, display: 'Tenant Admin' } },
    ])
  })

  it('of level 16 has none', () => {
    const identity = decodeOrThrow({ username: 'u', userLevel: 16 })
    expect(identity.roles).toEqual([{ value: '16', level: 16, display: 'System Admin' }])
    expect(identity).not.toHaveProperty('memberships')
  })

  it.each(['North', 3])('is in no organization because of reseller %j', (resellerId) => {
    const wire = { username: 'u', resellerId, userProfileType: 'System Reseller Admin' }
    expect(decodeOrThrow(wire)).not.toHaveProperty('memberships')
    expect(encode(decodeOrThrow(wire))).toEqual(wire)
  })
})
