import { describe, expect, it } from 'vitest'
import { laws } from '../../../src/laws.js'
import { axwayAxwayidUserinfo } from '../../../src/providers/axway.js'
import { describeRecord } from '../../record.js'

describeRecord(axwayAxwayidUserinfo)

describe('the laws of axway/axwayid-userinfo', () => {
  for (const law of laws(axwayAxwayidUserinfo)) it(law.name, () => law.check({ runs: 300 }))
})

describe('an AxwayID userinfo', () => {
  const { decodeOrThrow, encode } = axwayAxwayidUserinfo

  it('has the subject of an Axway user', () => {
    expect(decodeOrThrow({ sub: 'g', guid: 'g' }).subject).toEqual({ provider: 'axway', id: 'g' })
  })

  it('prints the subject at sub alone', () => {
    expect(encode({ subject: { provider: 'axway', id: 'g' } })).toEqual({ sub: 'g' })
  })

  it('has the number of its organization as text, and keeps it so', () => {
    const wire = { sub: 'g', orgId: '300558949654437', org_guid: 'o', org_name: 'Northwind' }
    expect(decodeOrThrow(wire).memberships).toEqual([
      {
        organization: {
          id: '300558949654437',
          kind: 'organization',
          name: 'Northwind',
          externalIds: [{ system: 'guid', id: 'o' }],
        },
      },
    ])
    expect(encode(decodeOrThrow(wire))).toEqual(wire)
  })

  it('is a service account where it says DOSA', () => {
    expect(decodeOrThrow({ sub: 'g', sa_type: 'DOSA' }).kind).toBe('service')
    expect(decodeOrThrow({ sub: 'g' })).not.toHaveProperty('kind')
  })

  it('makes no address of a flag alone', () => {
    expect(decodeOrThrow({ sub: 'g', email_verified: false })).not.toHaveProperty('emails')
  })

  it('says who signed the person in', () => {
    expect(decodeOrThrow({ sub: 'g', identity_provider: 'github' }).session).toEqual({ identityProvider: 'github' })
  })
})
