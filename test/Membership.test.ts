import { describe, expect, it } from 'vitest'
import { assignedRoles, Membership, Organization, Team } from '../src/Membership.js'

const organization = { id: 'o' }

describe('assignedRoles', () => {
  it('has the main role first', () => {
    const membership = { organization, role: { value: 'a' }, additionalRoles: [{ value: 'b' }, { value: 'c' }] }
    expect(assignedRoles(membership).map(({ value }) => value)).toEqual(['a', 'b', 'c'])
  })

  it('has the others where there is no main role', () => {
    expect(assignedRoles({ organization, additionalRoles: [{ value: 'b' }] })).toEqual([{ value: 'b' }])
  })

  it('has none of what is derived, and none of the teams', () => {
    const membership = {
      organization,
      inheritedRoles: ['Admin'],
      permissions: ['write'],
      teams: [{ id: 't', roles: [{ value: 'Lead' }] }],
    }
    expect(assignedRoles(membership)).toEqual([])
  })
})

describe('the model of a membership', () => {
  it.each([
    ['an organization alone', { organization }],
    ['a property that is undefined', { organization, role: undefined }],
    ['a property that nobody heard of', { organization, unheard: 1 }],
  ])('takes %s', (_, value) => {
    expect(Membership.is(value)).toBe(true)
  })

  it.each([
    ['no organization', {}],
    ['an organization without id', { organization: {} }],
    ['an id that is a number', { organization: { id: 7 } }],
    ['null for absent', { organization, role: null }],
    ['a role that is a text', { organization, role: 'Admin' }],
    ['a role without value', { organization, role: { display: 'Admin' } }],
    ['teams that are no list', { organization, teams: {} }],
    ['another role structure', { organization, roleStructure: 'multi_role' }],
  ])('does not take %s', (_, value) => {
    expect(Membership.is(value)).toBe(false)
  })

  it.each(['organization', 'tenant', 'group'])('knows %s as a kind', (kind) => {
    expect(Organization.is({ id: 'o', kind })).toBe(true)
  })

  it('does not take another kind', () => {
    expect(Organization.is({ id: 'o', kind: 'realm' })).toBe(false)
  })

  it('needs the id of a team', () => {
    expect([Team.is({ id: 't' }), Team.is({ name: 't' })]).toEqual([true, false])
  })
})
