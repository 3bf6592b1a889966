import { describe, expect, it } from 'vitest'
import { laws } from '../../../src/laws.js'
import { netaxisEndUser } from '../../../src/providers/netaxis.js'
import { describeRecord } from '../../record.js'

describeRecord(netaxisEndUser)

describe('the laws of netaxis/end-user', () => {
  for (const law of laws(netaxisEndUser)) it(law.name, () => law.check({ runs: 300 }))
})

describe('a Netaxis end user', () => {
  const { decodeOrThrow, encode } = netaxisEndUser

  it('is in the tenant and the group of its department', () => {
    const department = { tenantId: 't', groupId: 'g' }
    expect(decodeOrThrow({ userId: 'u', department }).memberships).toEqual([
      { organization: { id: 't', kind: 'tenant' }, teams: [{ id: 'g' }] },
    ])
  })

  it('speaks the language of the code where the name is another', () => {
    const wire = { userId: 'u', language: 'English', language_code: 'fr' }
    expect(decodeOrThrow(wire).preferredLanguage).toBe('fr')
    expect(encode(decodeOrThrow(wire))).toEqual(wire)
  })

  it('leaves no name of the old language behind', () => {
    const identity = decodeOrThrow({ userId: 'u', language: 'English', language_code: 'en' })
    expect(encode({ ...identity, preferredLanguage: 'nl' })).toEqual({ userId: 'u', language_code: 'nl' })
    expect(encode({ ...decodeOrThrow({ userId: 'u', language: 'Elvish' }), preferredLanguage: 'en' })).toEqual({
      userId: 'u',
      language: 'English',
      language_code: 'en',
    })
  })

  it('is called by its own name and number, not by those that are shown', () => {
    const wire = { userId: 'u', cliFirstName: 'A', cliLastName: 'B', cliPhoneNumber: '1' }
    expect(decodeOrThrow(wire)).toMatchObject({ subject: { id: 'u' }, userName: 'u' })
    expect(decodeOrThrow(wire)).not.toHaveProperty('name')
    expect(decodeOrThrow(wire)).not.toHaveProperty('phoneNumbers')
  })
})
