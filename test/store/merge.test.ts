/**
 * The rules by which records meet.
 */
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/Json.js'
import { table } from '../../src/kit.js'
import { Membership } from '../../src/Membership.js'
import { propelauthUser } from '../../src/providers/propelauth.js'
import { type Candidate, meet, nothingHeld, withAbsent } from '../../src/store/merge.js'
import { absencesIn, projectionsOf } from '../../src/store/projections.js'
import { Text } from '../../src/wire/leaves.js'
import { noOrganizations } from './incoming.js'

function candidate(identity: JsonObject, updatedAt?: string): Candidate {
  const text = JSON.stringify(identity)
  return {
    codec: 'acme/user',
    run: 1,
    input: 0,
    line: 1,
    digest: text,
    text: () => text,
    updatedAt,
    absences: () => [],
  }
}

describe('meet', () => {
  const first = meet(nothingHeld, candidate({ a: 1 }, '2026')).held

  test('adds what is new', () => {
    expect(meet(nothingHeld, candidate({ a: 1 }))).toMatchObject({
      outcome: 'added',
      held: { current: { version: 1 } },
    })
  })

  test('takes what is as old, since it came later', () => {
    expect(meet(first, candidate({ a: 2 }, '2026'))).toMatchObject({
      outcome: 'changed',
      held: { current: { version: 2 } },
    })
  })

  test('remembers the latest updatedAt over a record that has none', () => {
    const { held } = meet(first, candidate({ a: 2 }))
    expect(held.asOf).toBe('2026')
    expect(meet(held, candidate({ a: 3 }, '2025')).outcome).toBe('older')
  })

  test('takes no mark off for what is older', () => {
    const gone = { ...first, isGone: true }
    expect(meet(gone, candidate({ a: 1 }, '2025'))).toMatchObject({ isReturned: false, held: { isGone: true } })
    expect(meet(gone, candidate({ a: 1 }, '2026'))).toMatchObject({ isReturned: true, outcome: 'unchanged' })
  })
})

describe('what nobody asked for', () => {
  test('is read from the table', () => {
    expect(projectionsOf(propelauthUser.table)).toEqual(noOrganizations)
    const plain = table(Membership, ({ field }) => [
      field('id', 'organization.id', Text),
      field('name', 'organization.name', Text, { projection: true }),
    ])
    expect(projectionsOf(plain)).toEqual([{ path: 'organization.name', place: ['name'] }])
  })

  test('is absent, and not null or empty', () => {
    const absences = (wire: unknown) => absencesIn(noOrganizations, wire).length
    expect([{}, { org_id_to_org_info: null }, { org_id_to_org_info: {} }, 'text'].map(absences)).toEqual([1, 0, 0, 1])
  })

  test('is kept at any depth, and never over what is said', () => {
    const absences = [{ path: 'a.b', place: ['x', '__proto__'] }]
    const earlier = JSON.parse('{"a":{"b":1,"c":2},"residue":{"k":{"x":{"__proto__":3,"y":4}}}}')
    const kept = withAbsent({ a: { d: 5 } }, earlier, 'k', absences)
    expect(JSON.stringify(kept)).toBe('{"a":{"d":5,"b":1},"residue":{"k":{"x":{"__proto__":3}}}}')
    expect(withAbsent({ a: { b: 9 } }, { a: { b: 1 } }, 'k', absences)).toEqual({ a: { b: 9 } })
  })
})
