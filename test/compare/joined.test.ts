/**
 * States that are joined are what they become one after the other, each pair by itself.
 */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { joined } from '../../src/compare/joined.js'

const role = (value: string) => ({ value })
const member = (id: string, ...values: ReadonlyArray<string>) => ({
  organization: { id },
  additionalRoles: values.map(role),
})

test('nothing joins to nothing, and one state to itself', () => {
  const state = { subject: { id: 'a' }, memberships: [member('1', 'x')] }
  expect([joined([]), joined([undefined, state, undefined])]).toEqual([undefined, state])
})

test('what two states say of one place, the later one has decided', () => {
  const states = [
    { name: { givenName: 'Ada', familyName: 'Byron' }, account: { enabled: true } },
    { name: { givenName: 'Augusta' } },
  ]
  expect(joined(states)).toEqual({ name: { givenName: 'Augusta', familyName: 'Byron' }, account: { enabled: true } })
})

test('entries of a name are one, and their roles those of the later state', () => {
  const states = [
    { memberships: [member('1', 'x'), member('2', 'y')], externalIds: [{ system: 's', id: '1' }] },
    { memberships: [member('3'), member('2', 'z', 'x')], externalIds: [{ system: 's', id: '2' }] },
  ]
  expect(joined(states)).toEqual({
    memberships: [member('1', 'x'), member('2', 'z', 'x'), member('3')],
    externalIds: [{ system: 's', id: '2' }],
  })
})

test('entries of one name meet in their order, and those without a name by their place', () => {
  const email = (value: string, more: object = {}) => ({ value, ...more })
  const states = [
    { memberships: [member('1', 'x'), member('1', 'y')], emails: [email('a', { primary: true })] },
    { memberships: [member('1', 'z')], emails: [email('b'), email('c')] },
  ]
  expect(joined(states)).toEqual({
    memberships: [member('1', 'z'), member('1', 'y')],
    emails: [email('b', { primary: true }), email('c')],
  })
})

test('the words of a list are those of the later state, and so is all that the customer keeps', () => {
  const states = [
    { permissions: ['a', 'b'], attributes: { a: 1 }, metadata: { deep: { a: 1 } } },
    { permissions: ['c'], attributes: { b: 2 }, metadata: { deep: {} } },
  ]
  expect(joined(states)).toEqual({ permissions: ['c'], attributes: { b: 2 }, metadata: { deep: {} } })
})

const name = fc.constantFrom('1', '2', '3')
const entry = fc.oneof(
  fc.record(
    { organization: fc.record({ id: name }), role: fc.record({ value: name }) },
    { requiredKeys: ['organization'] },
  ),
  fc.record({ system: name, id: name }),
  fc.record({ id: name, roles: fc.array(fc.record({ value: name })) }),
  fc.record({ value: name, primary: fc.boolean() }, { requiredKeys: [] }),
  name,
)
const state = fc.record(
  {
    memberships: fc.array(entry, { maxLength: 4 }),
    name: fc.oneof(name, fc.dictionary(fc.constantFrom('givenName', '__proto__', 'formatted'), name)),
    residue: fc.object({ key: fc.constantFrom('a', 'b', '__proto__'), maxDepth: 3, values: [name, fc.constant(null)] }),
    attributes: fc.dictionary(name, name),
  },
  { requiredKeys: [] },
)

test('any states are joined as by pairs, and none of them is changed', () => {
  fc.assert(
    fc.property(fc.array(fc.option(state, { nil: undefined }), { maxLength: 5 }), (states) => {
      const before = JSON.stringify(states)
      const byPairs = states.reduce<unknown>((sofar, each) => joined([sofar, each]), undefined)
      expect(joined(states)).toEqual(byPairs)
      expect(JSON.stringify(states)).toBe(before)
    }),
    { numRuns: 500 },
  )
})
