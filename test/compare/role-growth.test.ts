/**
 * Roles that somebody has now and had not before.
 */
import { describe, expect, test } from 'vitest'
import { rolesGrown } from '../../src/compare/role-growth.js'
import type { Membership } from '../../src/Membership.js'
import { builtinRoles } from '../../src/roles.js'

const member = (id: string, ...values: ReadonlyArray<string>): Membership => {
  const [role, ...additionalRoles] = values.map((value) => ({ value }))
  return { organization: { id }, ...(role === undefined ? {} : { role }), additionalRoles }
}
const inTeam = (id: string, team: string, value: string): Membership => ({
  organization: { id },
  teams: [{ id: team, roles: [{ value }] }],
})
const grown = (before: ReadonlyArray<Membership>, after: ReadonlyArray<Membership>) =>
  rolesGrown({ memberships: before }, { memberships: after }).map(({ path, value, organization }) => [
    path,
    value,
    organization,
  ])

describe('without a map every new role is growth', () => {
  test.each<[string, ReadonlyArray<Membership>, ReadonlyArray<Membership>, ReadonlyArray<ReadonlyArray<string>>]>([
    ['none where nothing is new', [member('1', 'a', 'b')], [member('1', 'b', 'a')], []],
    ['none where a role is gone', [member('1', 'a', 'b')], [member('1', 'a')], []],
    ['none where an organization is gone', [member('1', 'a')], [], []],
    ['none of a membership without a role', [], [member('1')], []],
    ['a role in the place of another', [member('1', 'a')], [member('1', 'b')], [['/memberships/*/role', 'b', '1']]],
    ['one more', [member('1', 'a')], [member('1', 'a', 'b')], [['/memberships/*/additionalRoles/*', 'b', '1']]],
    ['in another organization', [member('1', 'a')], [member('2', 'a')], [['/memberships/*/role', 'a', '2']]],
    [
      'of the team in the organization',
      [inTeam('1', 't', 'a')],
      [member('1', 'a')],
      [['/memberships/*/role', 'a', '1']],
    ],
    [
      'in another team',
      [inTeam('1', 't', 'a')],
      [inTeam('1', 'u', 'a')],
      [['/memberships/*/teams/*/roles/*', 'a', '1']],
    ],
  ])('%s', (_, before, after, roles) => {
    expect(grown(before, after)).toEqual(roles)
  })

  test('also of a person without an organization', () => {
    expect(rolesGrown({ roles: [{ value: '0' }] }, { roles: [{ value: '0' }, { value: '16' }] })).toEqual([
      { path: '/roles/*', value: '16', reason: 'new role' },
    ])
  })
})

describe('with a map a new role is growth where it stands above all that was held there', () => {
  const standings = { map: builtinRoles, codec: 'propelauth/user' }
  const reasons = (before: ReadonlyArray<Membership>, after: ReadonlyArray<Membership>) =>
    rolesGrown({ memberships: before }, { memberships: after }, standings).map(
      ({ value, reason, before: had, after: has }) => [value, reason, had, has],
    )

  test('from nothing', () => {
    expect(reasons([], [member('1', 'Member')])).toEqual([['Member', 'higher standing', 'none', 'member']])
  })

  test('not where it stands as high or lower, in whichever organization it was held', () => {
    expect(reasons([member('1', 'Owner')], [member('1', 'Admin')])).toEqual([])
    expect(reasons([member('1', 'Owner')], [member('1', 'Owner'), member('2', 'Admin')])).toEqual([
      ['Admin', 'higher standing', 'none', 'admin'],
    ])
  })

  test('a word that the map does not know counts as owner now, and as none before', () => {
    expect(reasons([member('1', 'Admin')], [member('1', 'Admin', 'Wizard')])).toEqual([
      ['Wizard', 'unknown standing', 'admin', undefined],
    ])
    expect(reasons([member('1', 'Wizard')], [member('1', 'Member')])).toEqual([
      ['Member', 'unknown standing', undefined, 'member'],
    ])
    expect(reasons([member('1', 'Owner')], [member('1', 'Owner', 'Wizard')])).toEqual([])
  })
})
