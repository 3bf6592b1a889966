import { describe, expect, it } from 'vitest'
import { laws } from '../../../src/laws.js'
import { propelauthOauthUserinfo, propelauthUser } from '../../../src/providers/propelauth.js'
import { fixturesOf } from '../../fixtures.js'
import { describeRecord } from '../../record.js'

describeRecord(propelauthOauthUserinfo)

describe('the laws of propelauth/oauth-userinfo', () => {
  for (const law of laws(propelauthOauthUserinfo)) it(law.name, () => law.check({ runs: 300 }))
})

describe('a PropelAuth userinfo', () => {
  it('says what the record of the user says', () => {
    for (const { wire } of fixturesOf('propelauth/user')) {
      const { residue: _, memberships = [], ...user } = propelauthUser.decodeOrThrow(wire)
      const { residue: __, memberships: others = [], ...userinfo } = propelauthOauthUserinfo.decodeOrThrow(wire)
      expect(userinfo).toEqual(user)
      expect(others.map(({ organization }) => organization)).toEqual(
        memberships.map(({ organization }) => organization),
      )
    }
  })

  it('may name its user as the standard does', () => {
    expect(propelauthOauthUserinfo.decodeOrThrow({ sub: '1' }).subject).toEqual({ provider: 'propelauth', id: '1' })
  })
})
