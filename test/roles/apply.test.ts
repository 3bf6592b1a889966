/**
 * What roles become, case by case and for any Identity.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Identity } from '../../src/Identity.js'
import type { Membership, Role } from '../../src/Membership.js'
import type { RoleKind, RoleMap, RoleRule } from '../../src/roles/RoleMap.js'
import { applyRoles, monoidRoleReport, prepareRoles, unusedRules } from '../../src/roles.js'
import { conversion, identityOf, roleMap, roleMapOf, roster } from './arbitraries.js'

const axwayToPropelauth = { from: 'axway/session', to: 'propelauth/user' }
const organization = { id: '7' }

const person = (...memberships: ReadonlyArray<Omit<Membership, 'organization'> & Partial<Membership>>): Identity => ({
  subject: { provider: 'axway', id: '1' },
  memberships: memberships.map((membership) => ({ organization, ...membership })),
})

const rule = (value: string, becomes: string, more: Partial<RoleRule> = {}): RoleRule => ({
  from: 'axway',
  kind: 'organization',
  value,
  becomes,
  ...more,
})

const drop = (value: string, kind: RoleKind = 'organization'): RoleRule => ({ from: 'axway', kind, value, drop: true })

const apply = (identity: Identity, ...rules: ReadonlyArray<RoleRule>) =>
  applyRoles(identity, { rules }, axwayToPropelauth)

const membershipOf = (identity: Identity): Membership | undefined => identity.memberships?.[0]

const valuesOf = (identity: Identity, kind: RoleKind): ReadonlyArray<string> => {
  const list = (roles: ReadonlyArray<Role> = []) => roles.map(({ value }) => value)
  const memberships = identity.memberships ?? []
  if (kind === 'person') return list(identity.roles)
  return kind === 'team'
    ? memberships.flatMap(({ teams = [] }) => teams.flatMap(({ roles }) => list(roles)))
    : memberships.flatMap((each) => [...list(each.role && [each.role]), ...list(each.additionalRoles)])
}

/** Each role once, as decode gives them. */
const tidied = (identity: Identity): Identity => {
  const once = (roles: ReadonlyArray<Role>, taken: ReadonlyArray<string> = []) =>
    roles.filter(
      ({ value }, index) => !taken.includes(value) && roles.findIndex((other) => other.value === value) === index,
    )
  return {
    ...identity,
    memberships: (identity.memberships ?? []).map(({ additionalRoles = [], teams = [], ...others }) => ({
      ...others,
      additionalRoles: once(additionalRoles, others.role && [others.role.value]),
      teams: teams.map(({ roles = [], ...team }) => ({ ...team, roles: once(roles) })),
    })),
  }
}

/** The rule that counts, looked for from the most specific key to the least. */
const ruleFor = (map: RoleMap, { from, to }: typeof axwayToPropelauth, kind: RoleKind, value: string, id: string) => {
  for (const organization of [id, undefined]) {
    for (const source of [from, from.split('/')[0]]) {
      for (const target of [to, to.split('/')[0], undefined]) {
        const key = JSON.stringify([source, target, kind, value, organization])
        const found = (map.rules ?? []).find(
          (each) => JSON.stringify([each.from, each.to, each.kind, each.value, each.organization]) === key,
        )
        if (found !== undefined) return found
      }
    }
  }
  return undefined
}

describe('a role', () => {
  test('becomes what its rule says, without what the source shows of it', () => {
    const { identity } = apply(person({ role: { value: 'a', display: 'A', level: 1 } }), rule('a', 'x'))
    expect(membershipOf(identity)).toEqual({ organization, role: { value: 'x' } })
  })

  test('gets what its rule shows of it', () => {
    const { identity } = apply(person({ role: { value: 'a' } }), rule('a', '8', { display: 'Group Admin', level: 8 }))
    expect(membershipOf(identity)?.role).toEqual({ value: '8', display: 'Group Admin', level: 8 })
  })

  test('that becomes its own word stays whole', () => {
    const { identity, unmapped } = apply(person({ role: { value: 'a', display: 'A' } }), rule('a', 'a'))
    expect(membershipOf(identity)?.role).toEqual({ value: 'a', display: 'A' })
    expect(unmapped).toEqual([])
  })

  test('without a rule is kept whole and reported, with its count', () => {
    const { identity, unmapped } = apply(
      person({ role: { value: 'a', display: 'A' } }, { role: { value: 'a' } }, { additionalRoles: [{ value: 'a' }] }),
      rule('A', 'x'),
    )
    expect(membershipOf(identity)?.role).toEqual({ value: 'a', display: 'A' })
    expect(unmapped).toEqual([
      { path: '/memberships/*/role', value: 'a', count: 2 },
      { path: '/memberships/*/additionalRoles/*', value: 'a', count: 1 },
    ])
  })

  test('that is dropped leaves no main role, and no other takes its place', () => {
    const { identity, dropped, unmapped } = apply(
      person({ role: { value: 'a' }, additionalRoles: [{ value: 'b' }] }),
      drop('a'),
      rule('b', 'y'),
    )
    expect(membershipOf(identity)).toStrictEqual({ organization, additionalRoles: [{ value: 'y' }] })
    expect(dropped).toEqual([{ path: '/memberships/*/role', value: 'a', count: 1 }])
    expect(unmapped).toEqual([])
  })

  test('of a person has rules of its own', () => {
    const identity = { ...person({ role: { value: 'a' } }), roles: [{ value: 'a' }] }
    const applied = apply(identity, rule('a', 'x', { kind: 'person' }))
    expect(applied.identity).toEqual({ ...identity, roles: [{ value: 'x' }] })
    expect(applied.unmapped).toEqual([{ path: '/memberships/*/role', value: 'a', count: 1 }])
  })

  test('in a team has rules of its own', () => {
    const identity = person({ role: { value: 'a' }, teams: [{ id: 't', roles: [{ value: 'a' }] }] })
    const applied = apply(identity, rule('a', 'x', { kind: 'team' }))
    expect(membershipOf(applied.identity)).toEqual({
      organization,
      role: { value: 'a' },
      teams: [{ id: 't', roles: [{ value: 'x' }] }],
    })
  })

  test('in a team that becomes one in the organization joins the additional ones', () => {
    const team = { id: 't', roles: [{ value: 'a', display: 'A' }, { value: 'b' }] }
    const moved = rule('a', 'x', { kind: 'team', as: 'organization' })
    const { identity } = apply(person({ teams: [team] }), moved)
    expect(membershipOf(identity)).toStrictEqual({
      organization,
      additionalRoles: [{ value: 'x' }],
      teams: [{ id: 't', roles: [{ value: 'b' }] }],
    })
  })

  test('in a team that becomes the main role adds nothing', () => {
    const moved = rule('a', 'x', { kind: 'team', as: 'organization' })
    const { identity } = apply(
      person({ role: { value: 'o' }, teams: [{ id: 't', roles: [{ value: 'a' }] }] }),
      moved,
      rule('o', 'x'),
    )
    expect(membershipOf(identity)).toStrictEqual({
      organization,
      role: { value: 'x' },
      teams: [{ id: 't', roles: [] }],
    })
  })
})

test('roles that become one are one', () => {
  const { identity } = apply(
    person({ role: { value: 'a' }, additionalRoles: [{ value: 'b' }, { value: 'c' }, { value: 'd' }] }),
    rule('a', 'x'),
    rule('b', 'x'),
    rule('c', 'y'),
    rule('d', 'y'),
  )
  expect(membershipOf(identity)).toEqual({ organization, role: { value: 'x' }, additionalRoles: [{ value: 'y' }] })
})

test('inherited roles and permissions stay', () => {
  const derived = { inheritedRoles: ['a', 'b'], permissions: ['a'] }
  const { identity } = apply(person({ role: { value: 'a' }, ...derived }), rule('a', 'x'))
  expect(membershipOf(identity)).toEqual({ organization, role: { value: 'x' }, ...derived })
})

test('members of an organization get roles as its memberships do', () => {
  const subject = { provider: 'axway', id: '1' }
  const map = { rules: [rule('a', 'x', { organization: '7' })] }
  const { roster: changed, unmapped } = prepareRoles(map, axwayToPropelauth).ofRoster({
    id: '7',
    members: [{ subject, role: { value: 'a' }, additionalRoles: [{ value: 'b' }] }],
  })
  expect(changed).toEqual({
    id: '7',
    members: [{ subject, role: { value: 'x' }, additionalRoles: [{ value: 'b' }] }],
  })
  expect(unmapped).toEqual([{ path: '/members/*/additionalRoles/*', value: 'b', count: 1 }])
})

describe('in a group', () => {
  const group = { id: '7', kind: 'group' as const }
  const member = { subject: { provider: 'axway', id: '1' }, role: { value: 'a' }, additionalRoles: [{ value: 'b' }] }
  const inGroup = (...rules: ReadonlyArray<RoleRule>) =>
    prepareRoles({ rules }, axwayToPropelauth).ofRoster({ ...group, members: [member] })

  test('roles are those of a team', () => {
    const { roster: changed, unmapped } = inGroup(rule('a', 'wrong'), rule('a', 'x', { kind: 'team' }))
    expect(changed.members).toEqual([{ ...member, role: { value: 'x' } }])
    expect(unmapped).toEqual([{ path: '/members/*/additionalRoles/*', value: 'b', count: 1 }])
  })

  test('of an identity too', () => {
    const { identity } = apply(person({ organization: group, role: { value: 'a' } }), rule('a', 'x', { kind: 'team' }))
    expect(membershipOf(identity)?.role).toEqual({ value: 'x' })
  })

  test('one that becomes an organization role stays where it is, and is reported', () => {
    const moved = { kind: 'team', as: 'organization' } as const
    const { roster: changed, grown } = inGroup(rule('a', 'x', moved), rule('b', 'y', moved))
    expect(changed.members).toEqual([{ ...member, role: { value: 'x' }, additionalRoles: [{ value: 'y' }] }])
    expect(grown.map(({ value, reason }) => [value, reason])).toEqual([
      ['a', 'team role becomes organization role'],
      ['b', 'team role becomes organization role'],
    ])
  })
})

describe('of the rules for one role', () => {
  const ranked: ReadonlyArray<readonly [string, RoleRule]> = [
    ['any target', rule('a', 'any')],
    ['a provider as target', rule('a', 'provider', { to: 'propelauth' })],
    ['a codec as target', rule('a', 'codec', { to: 'propelauth/user' })],
    ['a codec as source', rule('a', 'from', { from: 'axway/session' })],
    ['an organization', rule('a', 'organization', { organization: '7' })],
    ['an organization and a codec', rule('a', 'both', { organization: '7', from: 'axway/session' })],
  ]
  const become = (rules: ReadonlyArray<RoleRule>) =>
    membershipOf(apply(person({ role: { value: 'a' } }), ...rules).identity)?.role?.value

  test.each(ranked)('%s counts before those above it, in any order', (_, most) => {
    const upTo = ranked.slice(0, ranked.findIndex(([, each]) => each === most) + 1).map(([, each]) => each)
    expect(become(upTo)).toBe(most.becomes)
    expect(become(upTo.toReversed())).toBe(most.becomes)
  })

  test.each([
    ['another source', { from: 'propelauth' }],
    ['another codec of the source', { from: 'axway/user' }],
    ['another target', { to: 'netaxis' }],
    ['another organization', { organization: '8' }],
    ['another kind', { kind: 'team' as const }],
  ])('one for %s does not count', (_, more) => {
    expect(become([rule('a', 'x', more)])).toBe('a')
  })
})

describe('rights may grow', () => {
  const map = (...rules: ReadonlyArray<RoleRule>): RoleMap => ({
    rules,
    standings: {
      axway: { organization: { a: 'admin', m: 'member' }, team: { a: 'admin' }, person: { a: 'admin' } },
      propelauth: { organization: { x: 'admin', y: 'owner', n: 'none', m: 'manager' } },
    },
  })
  const grown = (role: string, ...rules: ReadonlyArray<RoleRule>) =>
    applyRoles(person({ role: { value: role } }), map(...rules), axwayToPropelauth).grown
  const at = { path: '/memberships/*/role', count: 1 }

  test('where the standing rises', () => {
    expect(grown('a', rule('a', 'y'))).toEqual([
      { ...at, value: 'a', becomes: 'y', reason: 'higher standing', before: 'admin', after: 'owner' },
    ])
  })

  test('not where it stays or falls', () => {
    expect(grown('a', rule('a', 'x'))).toEqual([])
    expect(grown('m', rule('m', 'n'))).toEqual([])
  })

  test('where a role without a rule means more at the target', () => {
    expect(grown('m')).toEqual([
      { ...at, value: 'm', becomes: 'm', reason: 'higher standing', before: 'member', after: 'manager' },
    ])
  })

  test('where nobody knows the standing at the target', () => {
    expect(grown('a', rule('a', 'z'))).toEqual([
      { ...at, value: 'a', becomes: 'z', reason: 'unknown standing', before: 'admin' },
    ])
  })

  test('where nobody knows the standing at the source, but for none', () => {
    expect(grown('?', rule('?', 'x'))).toEqual([
      { ...at, value: '?', becomes: 'x', reason: 'unknown standing', after: 'admin' },
    ])
    expect(grown('?', rule('?', 'n'))).toEqual([])
  })

  test('wherever a role in a team becomes one in the organization', () => {
    const identity = person({ teams: [{ id: 't', roles: [{ value: 'a' }] }] })
    const moved = map(rule('a', 'n', { kind: 'team', as: 'organization' }))
    expect(applyRoles(identity, moved, axwayToPropelauth).grown).toEqual([
      {
        path: '/memberships/*/teams/*/roles/*',
        value: 'a',
        becomes: 'n',
        reason: 'team role becomes organization role',
        before: 'admin',
        after: 'none',
        count: 1,
      },
    ])
  })

  test('not for the same word at the same provider', () => {
    const within = { from: 'axway/session', to: 'axway/user' }
    expect(applyRoles(person({ role: { value: '?' } }), {}, within).grown).toEqual([])
  })
})

describe('rules for roles that never occur', () => {
  const rules = [rule('a', 'x'), rule('b', 'y'), rule('c', 'z', { to: 'netaxis' })]

  test('are told, of a conversion or of all', () => {
    const { used } = apply(person({ role: { value: 'a' } }), ...rules)
    expect(used).toEqual([0])
    expect(unusedRules({ rules }, used).map(({ index }) => index)).toEqual([1, 2])
    expect(unusedRules({ rules }, used, axwayToPropelauth)).toEqual([{ index: 1, rule: rules[1] }])
  })

  test('are not those that a more specific one overrides', () => {
    const { used } = apply(person({ role: { value: 'a' } }), rule('a', 'x'), rule('a', 'y', { organization: '7' }))
    expect(used).toEqual([0, 1])
  })
})

describe('for any identity', () => {
  const converted = conversion.chain((each) =>
    fc.record({ conversion: fc.constant(each), identity: identityOf(each.from) }),
  )

  test('the empty map changes nothing, and reports every role', () => {
    fc.assert(
      fc.property(converted, ({ identity, conversion }) => {
        const applied = applyRoles(identity, {}, conversion)
        const all = (['organization', 'team', 'person'] as const).flatMap((kind) => valuesOf(identity, kind))
        expect(applied.identity).toStrictEqual(identity)
        expect(applied.unmapped.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
        expect(new Set(applied.unmapped.map(({ value }) => value))).toEqual(new Set(all))
        expect([applied.dropped, applied.used]).toEqual([[], []])
      }),
    )
  })

  test('no map changes its argument, or touches what is no role', () => {
    fc.assert(
      fc.property(converted, roleMap, ({ identity, conversion }, map) => {
        const before = structuredClone(identity)
        const { identity: after } = applyRoles(identity, map, conversion)
        expect(identity).toStrictEqual(before)
        const bare = ({ roles: _, memberships = [], ...others }: Identity) => ({
          ...others,
          memberships: memberships.map(({ role, additionalRoles, teams = [], ...kept }) => ({
            ...kept,
            teams: teams.map(({ roles: _, ...team }) => team),
          })),
        })
        expect(bare(after)).toStrictEqual(bare(before))
      }),
    )
  })

  test('roles in organizations and in teams never mix but by a rule that says so', () => {
    fc.assert(
      fc.property(converted, roleMap, ({ identity, conversion }, map) => {
        const rules = (map.rules ?? []).filter(({ as }) => as === undefined)
        const { identity: after } = applyRoles(identity, { ...map, rules }, conversion)
        for (const kind of ['organization', 'team', 'person'] as const) {
          const targets = rules.flatMap((each) => (each.kind === kind ? (each.becomes ?? []) : []))
          const possible = new Set([...valuesOf(identity, kind), ...targets])
          expect(valuesOf(after, kind).filter((value) => !possible.has(value))).toEqual([])
        }
      }),
    )
  })

  test('roles are those that the rules say, each once', () => {
    const met = { kept: 0, changed: 0, dropped: 0, moved: 0 }
    fc.assert(
      fc.property(converted, roleMapOf(60), ({ identity, conversion }, map) => {
        const before = tidied(identity)
        const { identity: after } = applyRoles(before, map, conversion)
        for (const [index, { organization, role, additionalRoles = [], teams = [] }] of (
          before.memberships ?? []
        ).entries()) {
          const expected = (kind: RoleKind, value: string) => {
            const found = ruleFor(map, conversion, kind, value, organization.id)
            met[found?.drop ? 'dropped' : found?.as ? 'moved' : found ? 'changed' : 'kept'] += 1
            return { value: found?.drop ? [] : [found?.becomes ?? value], isMoved: found?.as !== undefined }
          }
          const inTeams = teams.map(({ roles = [] }) => roles.map(({ value }) => expected('team', value)))
          const moved = inTeams.flat().filter(({ isMoved }) => isMoved)
          const main = role === undefined ? [] : expected('organization', role.value).value
          const others = additionalRoles.flatMap(({ value }) => expected('organization', value).value)
          const all = [...main, ...others, ...moved.flatMap(({ value }) => value)]

          const now = after.memberships?.[index]
          expect(now?.role?.value).toBe(main[0])
          const { memberships: _, ...rest } = after
          expect(valuesOf({ ...rest, memberships: now === undefined ? [] : [now] }, 'organization')).toEqual([
            ...new Set(all),
          ])
          expect(now?.teams?.map(({ roles = [] }) => roles.map(({ value }) => value))).toEqual(
            now?.teams &&
              inTeams.map((list) => [...new Set(list.flatMap(({ value, isMoved }) => (isMoved ? [] : value)))]),
          )
        }
      }),
    )
    expect(Math.min(...Object.values(met))).toBeGreaterThan(0)
  })
})

test('any organization keeps its members, and none of its other properties changes', () => {
  fc.assert(
    fc.property(roster, roleMap, conversion, (before, map, each) => {
      const { roster: after } = prepareRoles(map, each).ofRoster(before)
      expect({ ...after, members: undefined }).toEqual({ ...before, members: undefined })
      expect(after.members?.map(({ subject }) => subject)).toEqual(before.members?.map(({ subject }) => subject))
    }),
  )
})

test('reports join into one, in any grouping, and the empty one adds nothing', () => {
  const report = fc.record({ identity: identityOf('axway/session'), map: roleMap }).map(({ identity, map }) => {
    const { identity: _, ...others } = applyRoles(identity, map, axwayToPropelauth)
    return others
  })
  const { concat, empty } = monoidRoleReport
  fc.assert(
    fc.property(report, report, report, (left, middle, right) => {
      expect(concat(concat(left, middle), right)).toEqual(concat(left, concat(middle, right)))
      expect(concat(empty, left)).toEqual(left)
      expect(concat(left, empty)).toEqual(left)
    }),
  )
})
