/**
 * What a person is in an organization.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RoleMap, Standing } from '../../src/roles/RoleMap.js'
import { builtinRoles, standingOf } from '../../src/roles.js'
import { identityOf } from './arbitraries.js'

const organization = { id: '7' }

const map: RoleMap = {
  standings: {
    acme: { organization: { a: 'manager', b: 'auditor', z: 'none' }, team: { t: 'owner' }, person: { p: 'owner' } },
    'acme/session': { organization: { a: 'member' } },
    other: { organization: { a: 'admin', c: 'owner' } },
  },
}

const roles = (...values: ReadonlyArray<string>) => {
  const [role, ...additionalRoles] = values.map((value) => ({ value }))
  return { organization, ...(role === undefined ? {} : { role }), additionalRoles }
}

test('is the highest standing among the assigned roles', () => {
  expect(standingOf(roles('b', 'z', 'c'), map)).toBe('owner')
  expect(standingOf(roles('z', 'b'), map)).toBe('auditor')
})

test('is none without a role, and for a role that the map does not know', () => {
  expect(standingOf(roles(), map)).toBe('none')
  expect(standingOf(roles('?', '__proto__', 'constructor'), map)).toBe('none')
  expect(standingOf(roles('a'), {})).toBe('none')
})

test('is never that of a role in a team, of a person, or one that was inherited', () => {
  const teams = [{ id: '1', roles: [{ value: 't' }, { value: 'c' }] }]
  expect(standingOf({ ...roles('t', 'p'), teams, inheritedRoles: ['c'], permissions: ['c'] }, map)).toBe('none')
})

test('is none in a group, whose roles are those of a team', () => {
  expect(standingOf({ ...roles('c'), organization: { id: '7', kind: 'group' } }, map)).toBe('none')
  expect(standingOf({ ...roles('c'), organization: { id: '7', kind: 'tenant' } }, map)).toBe('owner')
})

test('is the lowest sense of a word that has several', () => {
  expect(standingOf(roles('a'), map)).toBe('member')
})

test('is the sense of the provider or the codec that is named', () => {
  expect(standingOf(roles('a'), map, 'acme')).toBe('manager')
  expect(standingOf(roles('a'), map, 'acme/session')).toBe('member')
  expect(standingOf(roles('b'), map, 'acme/session')).toBe('auditor')
  expect(standingOf(roles('a'), map, 'other/user')).toBe('admin')
  expect(standingOf(roles('c'), map, 'acme')).toBe('none')
})

test('of people from any provider is one question', () => {
  expect(standingOf(roles('administrator', 'api_central_admin'), builtinRoles)).toBe('admin')
  expect(standingOf(roles('Owner'), builtinRoles)).toBe('owner')
  expect(standingOf(roles('8'), builtinRoles)).toBe('manager')
  expect(standingOf(roles('auditor'), builtinRoles)).toBe('auditor')
})

test('is known for every membership', () => {
  fc.assert(
    fc.property(identityOf('axway/session'), ({ memberships = [] }) => {
      for (const membership of memberships) expect(Standing.is(standingOf(membership, builtinRoles))).toBe(true)
    }),
  )
})
