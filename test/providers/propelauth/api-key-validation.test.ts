import { describe, expect, it } from 'vitest'
import { laws } from '../../../src/laws.js'
import { propelauthApiKeyValidation } from '../../../src/providers/propelauth.js'
import { describeRecord } from '../../record.js'

const { decodeOrThrow, encode } = propelauthApiKeyValidation
const user = { user_id: '1', email: 'a@example.com' }

describeRecord(propelauthApiKeyValidation)

describe('the laws of propelauth/api-key-validation', () => {
  for (const law of laws(propelauthApiKeyValidation)) it(law.name, () => law.check({ runs: 300 }))
})

describe('a validated PropelAuth API key', () => {
  it('is for the organization that is active', () => {
    const { session, memberships } = decodeOrThrow({
      user,
      user_in_org: { org_id: '7', user_role: 'Admin' },
      org_id: '7',
    })
    expect(session).toEqual({ activeOrganization: '7' })
    expect(memberships).toEqual([{ organization: { id: '7', kind: 'organization' }, role: { value: 'Admin' } }])
  })

  it('is for no organization where it is personal', () => {
    const { session, memberships } = decodeOrThrow({ user, user_id: '1', org: null, user_in_org: null, org_id: null })
    expect([session, memberships]).toEqual([undefined, undefined])
  })

  it('does not take the metadata of the key for those of the user', () => {
    expect(decodeOrThrow({ user, metadata: { purpose: 'export' } }).metadata).toBeUndefined()
    expect(decodeOrThrow({ user: { ...user, metadata: { plan: 'gold' } } }).metadata).toEqual({ plan: 'gold' })
  })

  it('keeps the settings of the organization with its membership', () => {
    const wire = { user, user_in_org: { org_id: '7' }, org_id: '7', org: { org_id: '7', org_name: 'A', max_users: 5 } }
    const { memberships: _, ...without } = decodeOrThrow(wire)
    expect(encode(decodeOrThrow(wire))).toEqual(wire)
    expect(encode(without)).toEqual({ user })
  })
})
