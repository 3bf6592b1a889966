import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { identityToJson } from '../../../src/identity-json.js'
import { laws } from '../../../src/laws.js'
import { propelauthRefreshToken } from '../../../src/providers/propelauth.js'
import { describeRecord } from '../../record.js'

const { decodeOrThrow, encode } = propelauthRefreshToken

describeRecord(propelauthRefreshToken)

describe('the laws of propelauth/refresh-token', () => {
  for (const law of laws(propelauthRefreshToken)) it(law.name, () => law.check({ runs: 300 }))
})

describe('a PropelAuth refresh answer', () => {
  const answer = { user: { user_id: '1' }, access_token: 'made-up-token', expires_at_seconds: 0 }

  it('shows its token to nobody but encode', () => {
    const identity = decodeOrThrow(answer)
    const shown = [JSON.stringify(identity), inspect(identity, { depth: 9 }), String(identity.residue)]
    expect(shown.join()).not.toContain('made-up-token')
    expect(JSON.stringify(identityToJson(identity, { secrets: 'drop' }))).not.toContain('access_token')
    expect(encode(identity)).toEqual(answer)
  })

  it('names who impersonates in an object', () => {
    const identity = decodeOrThrow({ ...answer, impersonator_user: { user_id: '2' } })
    expect(identity.session).toEqual({ expiresAt: '1970-01-01T00:00:00.000Z', impersonator: '2' })
  })

  it('has its organizations beside the user', () => {
    const { memberships, residue } = decodeOrThrow({
      user: { user_id: '1', org_id_to_org_info: { 8: { user_role: 'Owner' } } },
      org_id_to_org_member_info: { 7: { org_id: '7', user_role: 'Admin' } },
    })
    expect(memberships).toEqual([{ organization: { id: '7', kind: 'organization' }, role: { value: 'Admin' } }])
    expect(residue).toEqual({
      'propelauth/refresh-token': { user: { org_id_to_org_info: { 8: { user_role: 'Owner' } } } },
    })
  })
})
