import { describe, expect, it } from 'vitest'
import { identitiesOf } from '../../../src/Identity.js'
import { laws } from '../../../src/laws.js'
import { scimGroup } from '../../../src/providers/scim.js'
import { describeRecord } from '../../record.js'

const schemas = ['urn:ietf:params:scim:schemas:core:2.0:Group']

describeRecord(scimGroup)

describe('the laws of scim/group', () => {
  it.each(laws(scimGroup))('$name', (law) => law.check({ runs: 300 }))
})

describe('a member', () => {
  it('without a type is a person of the provider', () => {
    expect(scimGroup.decodeOrThrow({ schemas, id: 'g', members: [{ value: '7' }] }).members).toEqual([
      { subject: { provider: 'scim', id: '7' } },
    ])
  })

  it.each(['Group', 'group'])('of type %s is nobody, and comes back', (type) => {
    const wire = { schemas, id: 'g', members: [{ value: '7' }, { value: 'h', type }, { value: '8' }] }
    const roster = scimGroup.decodeOrThrow(wire)
    expect(identitiesOf(roster).map(({ subject }) => subject.id)).toEqual(['7', '8'])
    expect(scimGroup.encode(roster)).toEqual(wire)
  })

  it('of type User keeps its type', () => {
    const wire = { schemas, id: 'g', members: [{ value: '7', type: 'User' }] }
    expect(scimGroup.encode(scimGroup.decodeOrThrow(wire))).toEqual(wire)
  })

  it('that is removed takes its residue along', () => {
    const roster = scimGroup.decodeOrThrow({
      schemas,
      id: 'g',
      members: [{ value: '7', $ref: '../7' }, { value: '8' }],
    })
    expect(scimGroup.encode({ ...roster, members: roster.members?.slice(1) ?? [] }).members).toEqual([{ value: '8' }])
  })

  it('that is added is written with its name', () => {
    const roster = scimGroup.decodeOrThrow({ schemas, id: 'g', members: [] })
    const added = { subject: { provider: 'scim', id: '9' }, displayName: 'Ada' }
    expect(scimGroup.encode({ ...roster, members: [added] }).members).toEqual([{ value: '9', display: 'Ada' }])
  })
})

describe('a group', () => {
  it('is an organization of kind group', () => {
    expect(scimGroup.decodeOrThrow({ schemas, id: 'g', displayName: 'Editors' })).toEqual({
      kind: 'group',
      id: 'g',
      name: 'Editors',
    })
  })

  it('is written with its schema, from wherever it came', () => {
    expect(scimGroup.encode({ id: 'g', kind: 'organization', name: 'Acme' })).toEqual({
      schemas,
      id: 'g',
      displayName: 'Acme',
    })
  })
})
