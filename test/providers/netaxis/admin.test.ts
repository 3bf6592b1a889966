import { describe, expect, it } from 'vitest'
import { laws } from '../../../src/laws.js'
import { netaxisAdmin } from '../../../src/providers/netaxis.js'
import { describeRecord } from '../../record.js'

describeRecord(netaxisAdmin)

describe('the laws of netaxis/admin', () => {
  for (const law of laws(netaxisAdmin)) it(law.name, () => law.check({ runs: 300 }))
})

describe('a Netaxis admin', () => {
  const { decodeOrThrow, encode } = netaxisAdmin

  it('is in the tenant that the caller names, and else in none', () => {
    expect(decodeOrThrow({ userId: 'u' })).not.toHaveProperty('memberships')
    const identity = decodeOrThrow({ userId: 'u' }, { organization: 't' })
    expect(identity.memberships).toEqual([{ organization: { id: 't', kind: 'tenant' } }])
    expect(encode(identity)).toEqual({ userId: 'u' })
  })

  it('has no role: no level is on the wire', () => {
    const identity = decodeOrThrow({ userId: 'u' }, { organization: 't' })
    expect(identity).not.toHaveProperty('roles')
    expect(identity.memberships?.[0]).not.toHaveProperty('role')
  })
})
