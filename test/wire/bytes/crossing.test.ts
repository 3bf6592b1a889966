/**
 * Records of one layout that are not alike: a recipe is made of the layout alone, and what values decide is looked at in
 * every record, whichever of them came first.
 */
import { describe, expect, it } from 'vitest'
import type { AnyCodec } from '../../../src/Codec.js'
import { axwaySession, axwayUser } from '../../../src/providers/axway.js'
import { netaxisLoginInfo } from '../../../src/providers/netaxis.js'
import { propelauthUser } from '../../../src/providers/propelauth.js'
import { convertPlan } from '../../../src/stream/line-plans.js'
import { faultIn, type Trial, trialOf } from './lines.js'
import { convertReference, mirroring } from './references.js'

const trialBetween = (source: AnyCodec, target: AnyCodec): Trial => {
  const plan = convertPlan(source, target, { crosswalk: mirroring, isTold: () => true })
  if (plan === undefined) throw new Error('there is no plan')
  return trialOf(plan, convertReference(source, target))
}

/** Tries each wire after each other one, and tells which were taken. */
const takenOf = (source: AnyCodec, target: AnyCodec, wires: ReadonlyArray<unknown>): ReadonlyArray<boolean> => {
  const lines = wires.map((wire) => Buffer.from(JSON.stringify(wire)))
  for (const first of lines) {
    const trial = trialBetween(source, target)
    for (const line of [first, ...lines]) expect(faultIn(trial, line)).toBeUndefined()
  }
  const trial = trialBetween(source, target)
  return lines.map((line) => {
    const before = trial.taken
    faultIn(trial, line)
    return trial.taken > before
  })
}

describe('instants', () => {
  const instants = [
    '2020-08-17T09:31:42.000Z',
    '2020-08-17T09:31:42.120Z',
    '1969-12-31T23:59:59.999Z',
    '1969-12-31T23:59:58.500Z',
    '0000-01-01T00:00:00.000Z',
    '9999-12-31T23:59:59.999Z',
    '1970-01-01T00:00:00.001Z',
    '2020-08-17T09:31:42Z',
    '2020-08-17T11:31:42.120+02:00',
    '2020-02-31T00:00:00.000Z',
    'soon',
  ]

  it('become seconds', () => {
    const wires = instants.map((created) => ({ guid: 'g', created }))
    const taken = takenOf(axwayUser, propelauthUser, wires)
    expect(taken).toEqual(instants.map((_, index) => index < 9))
  })

  it('are made of seconds', () => {
    const seconds = [1649314369, 0, -1, -62167219200, 253402300799, 253402300800, 999999999999999, -62167219201]
    const taken = takenOf(
      propelauthUser,
      axwayUser,
      seconds.map((created_at) => ({ user_id: 'u', created_at })),
    )
    expect(taken).toEqual([true, true, true, true, true, false, false, false])
  })
})

describe('ids', () => {
  it('are those of the crosswalk, each once', () => {
    const ids = ['g-1', '\ufeffa', 'a"b\\c', 'Zoë', '12', '1', 'lo', '\u2028', 'g-1']
    const taken = takenOf(
      axwayUser,
      propelauthUser,
      ids.map((guid) => ({ guid })),
    )
    expect(taken).toEqual([true, true, true, true, true, true, false, true, true])
  })

  it('are numbers where a number has the same text', () => {
    // Each of these ends with a 1, so that the new one is the same from its end to its beginning.
    const ids = ['1', '721', '4e1', '4-1', '5.01', '01', '10x1', 'e1', `${'7'.repeat(14)}1`, `${'7'.repeat(15)}1`]
    const taken = takenOf(
      netaxisLoginInfo,
      axwaySession,
      ids.map((tenant_id) => ({ username: 'u', ids: { tenant_id }, profile: {} })),
    )
    expect(taken).toEqual(ids.map((id) => id.length < 16))
  })

  it('stay what they are within one provider', () => {
    const wires = [{ guid: 'g-1', user: { guid: 'g-1', user_id: 7, created: '2020-08-17T09:31:42.120Z' } }]
    expect(takenOf(axwaySession, axwayUser, wires)).toEqual([true])
  })

  it('of other systems go, but for the one of before', () => {
    const wires = [{ username: 'n', ids: { user_id: 'x', tenant_id: 't', group_id: 'g' }, profile: { user_level: 8 } }]
    expect(takenOf(netaxisLoginInfo, propelauthUser, wires)).toEqual([true])
    expect(takenOf(netaxisLoginInfo, axwayUser, wires)).toEqual([true])
  })

  it('are asked for where nobody has told of them', () => {
    const told: Array<string> = []
    const isTold = ({ kind, from }: { readonly kind: string; readonly from: { readonly id: string } }): boolean => {
      told.push(`${kind} ${from.id}`)
      return from.id === 'told'
    }
    const plan = convertPlan(propelauthUser, axwayUser, { crosswalk: mirroring, isTold })
    if (plan === undefined) throw new Error('there is no plan')
    const trial = trialOf(plan, convertReference(propelauthUser, axwayUser))
    const member = (id: string) => ({ user_id: 'u', org_id_to_org_info: { [id]: { org_name: 'O' } } })
    for (const id of ['untold-o', 'x', 'untold-o']) faultIn(trial, Buffer.from(JSON.stringify(member(id))))
    expect(trial.taken).toBe(1)
    expect(told).toEqual(['organization untold-o', 'organization untold-o'])
  })
})

describe('the organizations of a session', () => {
  const org = (id: number | string, more = {}) => ({
    name: `O ${id}`,
    org_id: id,
    guid: `o-${id}`,
    role: 'user',
    ...more,
  })
  const session = (orgs: unknown, more = {}) => ({ guid: 'g', role: 'admin', org_id: 72, orgs, ...more })

  const cases: ReadonlyArray<readonly [what: string, wire: unknown, isTaken: boolean]> = [
    ['the active one first', session([org(72), org(73)]), true],
    ['the active one behind', session([org(73), org(72)]), true],
    ['the active one not at all', session([org(73)]), true],
    ['none', session([]), true],
    ['the active one twice', session([org(72), org(72)]), false],
    ['another one twice', session([org(72), org(73), org(73)]), false],
    ['one whose new id would be moved', session([org(72), org(731)]), false],
    ['one that is unknown', session([org(72), org('lo')]), false],
    ['one of another layout', session([org(72), org(73, { extra: 1 })]), true],
    ['one that is refused', session([org(72), org(73, { name: 7 })]), false],
    ['one without an id', session([org(72), { name: 'O' }]), false],
    ['a text', session('none'), true],
    ['one person', session([org(72)], { user_guid: 'g' }), true],
    ['two people', session([org(72)], { user_guid: 'h' }), false],
    ['roles', session([org(72)], { roles: ['admin', 'user'] }), true],
    ['roles that are refused', session([org(72)], { roles: [7] }), false],
    ['teams', session([org(72)], { teams: [{ guid: 't', roles: [{ id: 'r' }] }] }), true],
    ['teams that are refused', session([org(72)], { teams: [{ guid: 't', tags: 7 }] }), false],
  ]

  it('the active one as a text', () => {
    const wires = [session([org('72'), org(73)]), session([org(72), org(73)]), session([org('73'), org('72')])]
    expect(takenOf(axwaySession, propelauthUser, wires)).toContain(true)
  })

  it.each(cases)('%s', (_, wire, isTaken) => {
    expect(takenOf(axwaySession, propelauthUser, [wire, session([org(72), org(73)])])).toEqual([isTaken, true])
    expect(takenOf(axwaySession, propelauthUser, [session([org(72), org(73)]), wire])).toEqual([true, isTaken])
  })
})

describe('the one organization that there is room for', () => {
  const org = (id: number | string, more = {}) => ({ name: 'O', org_id: id, guid: `o-${id}`, role: '8', ...more })
  const session = (more = {}) => ({ guid: 'g', user: { guid: 'g', firstname: 'Ada' }, ...more })
  const active = { org_id: 72, role: '4' }
  const teams = (...ids: ReadonlyArray<string>) => ({ teams: ids.map((guid) => ({ guid })) })

  const sessions: ReadonlyArray<readonly [what: string, wire: unknown, isTaken: boolean]> = [
    ['none', session(), true],
    ['none of a list', session({ orgs: [] }), true],
    ['the first of a list', session({ orgs: [org(73), org(74)] }), true],
    ['the active one', session(active), true],
    ['the active one, first of a list', session({ ...active, orgs: [org(72), org(73)] }), true],
    ['the active one, last of a list', session({ ...active, orgs: [org(73), org(72)] }), true],
    ['the active one, not in the list', session({ ...active, orgs: [org(73)] }), true],
    ['one that is unknown', session({ orgs: [org('lo')] }), false],
    ['one with another that is unknown', session({ orgs: [org(73), org('lo')] }), false],
    ['one with another that is refused', session({ orgs: [org(73), org(74, { name: 7 })] }), false],
    ['one of another layout', session({ orgs: [org(73, { role: 'admin', extra: 1 })] }), true],
    ['nobody has a name', { guid: 'g', orgs: [org(73)] }, false],
    ['its team', session({ ...active, ...teams('t1') }), true],
    ['the first of its teams that has a new id', session({ ...active, ...teams('to', 't1', 't2') }), true],
    ['no team that has a new id', session({ ...active, ...teams('to') }), true],
    ['no team', session({ ...active, ...teams() }), true],
    ['the teams of another one', session({ ...active, ...teams('t1'), orgs: [org(73), org(72)] }), true],
    ['teams that are refused', session({ ...active, teams: [{ guid: 't', tags: 7 }] }), false],
  ]

  it.each(sessions)('%s', (_, wire, isTaken) => {
    const usual = session({ ...active, orgs: [org(72), org(73)] })
    expect(takenOf(axwaySession, netaxisLoginInfo, [wire, usual])).toEqual([isTaken, true])
    expect(takenOf(axwaySession, netaxisLoginInfo, [usual, wire])).toEqual([true, isTaken])
  })

  it('is the first of a map', () => {
    const wires = [[], ['a'], ['a', 'b'], ['b', 'a'], ['a', 'lo'], ['lo', 'a']].map((ids) => ({
      user_id: 'u',
      email: 'a@example.org',
      org_id_to_org_info: Object.fromEntries(ids.map((id) => [id, { org_id: id, org_name: id, user_role: '4' }])),
    }))
    const taken = takenOf(propelauthUser, netaxisLoginInfo, wires)
    expect(taken).toEqual([true, true, true, true, false, false])
  })
})

describe('values that are nested', () => {
  const nested = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)

  it('are not taken where they might become too deep', () => {
    const wires = [3, 200, 470, 505].map((depth) => ({ guid: 'g', prefs: nested(depth) }))
    expect(takenOf(axwayUser, propelauthUser, wires)).toEqual([true, true, false, false])
  })
})

describe('layouts', () => {
  const keys = [
    'username',
    'email',
    'firstname',
    'lastname',
    'phone',
    'locale',
    'timezone',
    'provider_guid',
    '_id',
    'openid',
  ]
  const flags = ['active', 'activated', 'external', 'mfa']
  const entries = [...keys.map((key) => [key, 'x'] as const), ...flags.map((key) => [key, true] as const)]
  const lineOf = (index: number): Buffer => {
    const chosen = entries.filter((_, at) => ((index * 7919) >> at) % 2 === 1)
    return Buffer.from(JSON.stringify({ guid: 'g', ...Object.fromEntries(chosen) }))
  }

  it('without end are not learned without end', () => {
    const trial = trialBetween(axwayUser, propelauthUser)
    const count = 6000
    for (let index = 0; index < count; index++) expect(faultIn(trial, lineOf(index))).toBeUndefined()
    expect(trial.taken).toBe(4096)
    for (let index = 0; index < 100; index++) faultIn(trial, lineOf(index))
    expect(trial.taken).toBe(4196)
  })
})
