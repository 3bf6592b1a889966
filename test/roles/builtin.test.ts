/**
 * The built-in map: it never lets rights grow, and knows what the fixtures hold.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Identity } from '../../src/Identity.js'
import type { Role } from '../../src/Membership.js'
import { axwaySession } from '../../src/providers/axway.js'
import { netaxisLoginInfo } from '../../src/providers/netaxis.js'
import { propelauthUser } from '../../src/providers/propelauth.js'
import type { RoleKind } from '../../src/roles/RoleMap.js'
import { applyRoles, builtinRoles, standingOf } from '../../src/roles.js'
import { fixturesOf } from '../fixtures.js'
import { identityOf } from './arbitraries.js'

const codecs = [axwaySession, netaxisLoginInfo, propelauthUser]
const pairs = codecs.flatMap(({ id: from }) =>
  codecs.filter(({ id }) => id !== from).map(({ id: to }) => ({ from, to })),
)

/** The role in its place, by its kind. */
const holding = (provider: string, kind: RoleKind, role: Role): Identity => {
  const organization = { id: '7' }
  const subject = { provider, id: '1' }
  if (kind === 'person') return { subject, roles: [role] }
  const membership = kind === 'team' ? { organization, teams: [{ id: 't', roles: [role] }] } : { organization, role }
  return { subject, memberships: [membership] }
}

describe.each(pairs)('$from to $to', ({ from, to }) => {
  const [provider = ''] = from.split('/')
  const known = Object.entries(builtinRoles.standings?.[provider] ?? {}).flatMap(([kind, words = {}]) =>
    Object.keys(words).map((value) => ({ kind: kind as RoleKind, value })),
  )

  test('every known role has a rule, and does not grow', () => {
    expect(known.length).toBeGreaterThan(2)
    for (const { kind, value } of known) {
      const { unmapped, grown } = applyRoles(holding(provider, kind, { value }), builtinRoles, { from, to })
      expect({ value, unmapped, grown }).toEqual({ value, unmapped: [], grown: [] })
    }
  })

  test('what grows has no rule', () => {
    fc.assert(
      fc.property(identityOf(from), (identity) => {
        const { grown, unmapped } = applyRoles(identity, builtinRoles, { from, to })
        const without = new Set(unmapped.map(({ path, value }) => `${path} ${value}`))
        expect(grown.filter(({ path, value }) => !without.has(`${path} ${value}`))).toEqual([])
      }),
    )
  })

  test('a membership with known roles stands no higher after than before', () => {
    const levels = ['none', 'auditor', 'member', 'manager', 'admin', 'owner']
    const words = known.filter(({ kind }) => kind === 'organization').map(({ value }) => value)
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...words), { minLength: 1 }), ([value = '', ...others]) => {
        const additionalRoles = others.map((other) => ({ value: other }))
        const before = { organization: { id: '7' }, role: { value }, additionalRoles }
        const identity = { subject: { provider, id: '1' }, memberships: [before] }
        const [after = before] = applyRoles(identity, builtinRoles, { from, to }).identity.memberships ?? []
        const level = (membership: typeof after, codec: string) =>
          levels.indexOf(standingOf(membership, builtinRoles, codec))
        expect(level(after, to)).toBeLessThanOrEqual(level(before, from))
      }),
    )
  })
})

test('to Netaxis, a role is as decode reads it', () => {
  for (const { becomes, display, level } of (builtinRoles.rules ?? []).filter(({ to }) => to === 'netaxis')) {
    if (becomes === undefined) continue
    const { memberships } = netaxisLoginInfo.decodeOrThrow({
      username: 'u',
      ids: { tenant_id: 't' },
      profile: { user_level: level },
    })
    expect(memberships?.[0]?.role).toEqual({ value: becomes, display, level })
  }
})

test('some role of the fixtures of each provider is known', () => {
  for (const codec of codecs) {
    const all = fixturesOf(codec.id).flatMap(({ wire }) => codec.decodeOrThrow(wire).memberships ?? [])
    expect(all.filter((membership) => standingOf(membership, builtinRoles, codec.provider) !== 'none')).not.toEqual([])
  }
})

test('it has no rule twice, and is plain data', () => {
  const keys = (builtinRoles.rules ?? []).map(({ from, to, kind, value }) => `${from} ${to} ${kind} ${value}`)
  expect(new Set(keys).size).toBe(keys.length)
  expect(JSON.parse(JSON.stringify(builtinRoles))).toEqual(builtinRoles)
})
