import { describe, expect, it } from 'vitest'
import { laws } from '../../../src/laws.js'
import { netaxisLogin } from '../../../src/providers/netaxis.js'
import { describeRecord } from '../../record.js'

describeRecord(netaxisLogin)

describe('the laws of netaxis/login', () => {
  for (const law of laws(netaxisLogin)) it(law.name, () => law.check({ runs: 300 }))
})

describe('a Netaxis login', () => {
  const { decodeOrThrow } = netaxisLogin

  it('is about the user id, and has no username', () => {
    const identity = decodeOrThrow({ ids: { user_id: 'u' }, profile: {} })
    expect(identity.subject).toEqual({ provider: 'netaxis', id: 'u' })
    expect(identity).not.toHaveProperty('userName')
  })

  it('does not make an end user of who has a user id', () => {
    const wire = { ids: { tenant_id: 't', user_id: 'u' }, profile: { user_level: 8 } }
    expect(decodeOrThrow(wire).memberships).toEqual([
      {
        organization: { id: 't', kind: 'tenant' },
        role: { value: '8', level: 8, display: 'Group Admin' },
      },
    ])
  })

  it('lets the caller choose ids', () => {
    expect(netaxisLogin.ids).toBe('chosen')
  })
})
