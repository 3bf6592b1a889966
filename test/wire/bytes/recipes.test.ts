/**
 * Records of one layout, of which some are not like the one that was met first: what a recipe does not fit goes the long way,
 * and gives the same bytes as the way over objects.
 */
import { describe, expect, it } from 'vitest'
import { axwaySession } from '../../../src/providers/axway.js'
import { decodePlan, encodePlan } from '../../../src/stream/line-plans.js'
import { faultIn, trialOf } from './lines.js'
import { canonLinesOf, decodeReference, encodeReference } from './references.js'

interface Said {
  readonly guid?: string
  readonly userGuid?: string
  readonly twinId?: number | string
  readonly twinName?: string
  readonly twinGuid?: string
  readonly twinRole?: string | number | boolean | null
  readonly others?: ReadonlyArray<unknown>
  readonly before?: ReadonlyArray<unknown>
}

const other = { name: 'Other', org_id: 12, guid: 'o-12', role: 'consumer' }

const sessionOf = (index: number, said: Said): unknown => {
  const guid = said.guid ?? `p-${index}`
  const id = 1000 + index
  return {
    sessionID: 's',
    guid,
    username: `u${index}@example.com`,
    role: 'developer',
    org_id: id,
    user: { guid: said.userGuid ?? guid, email: `u${index}@example.com`, created: '2020-08-17T09:31:42.000Z' },
    org: { org_id: id, guid: `o-${index}`, name: `Organization ${index}`, region: 'EU' },
    orgs: [
      ...(said.before ?? []),
      {
        name: said.twinName ?? `Organization ${index}`,
        org_id: said.twinId ?? id,
        guid: said.twinGuid ?? `o-${index}`,
        role: said.twinRole === undefined ? 'developer' : said.twinRole,
      },
      ...(said.others ?? []),
    ],
    teams: [],
  }
}

const cases: ReadonlyArray<readonly [what: string, said: Said]> = [
  ['no other organization', {}],
  ['two other organizations', { others: [other, { ...other, org_id: 13 }] }],
  ['an organization of another layout', { others: [{ org_id: 12 }] }],
  ['another organization in its place', { twinId: 77 }],
  ['its id as a text', { twinId: '1009' }],
  ['an id that is none', { twinId: 'x' }],
  ['another name of it', { twinName: 'Renamed' }],
  ['an empty name of it', { twinName: '' }],
  ['another guid of it', { twinGuid: 'o-0' }],
  ['another role in it', { twinRole: 'consumer' }],
  ['a role in it that is none', { twinRole: 0.5 }],
  ['a flag for a role in it', { twinRole: true }],
  ['a null for a role in it', { twinRole: null }],
  ['it behind another', { before: [other] }],
  ['it twice', { others: [{ name: 'Organization 9', org_id: 1009, guid: 'o-9', role: 'developer' }] }],
  ['two people', { userGuid: 'p-0' }],
  ['an empty id of the person', { userGuid: '' }],
]

describe('a session that lists its own organization', () => {
  it.each(cases)('is decoded by the plan as it should be with %s', (_, said) => {
    const plan = decodePlan(axwaySession)
    if (plan === undefined) throw new Error('there is no plan')
    const trial = trialOf(plan, decodeReference(axwaySession))
    const fault = (index: number, some: Said) => faultIn(trial, Buffer.from(JSON.stringify(sessionOf(index, some))))
    expect([0, 1, 2, 3].map((index) => fault(index, {}))).toEqual([undefined, undefined, undefined, undefined])
    expect(trial.taken).toBe(4)
    expect([fault(9, said), fault(4, {}), fault(9, said)]).toEqual([undefined, undefined, undefined])
    expect(trial.taken).toBeGreaterThan(4)
  })

  it.each(cases)('is encoded by the plan as it should be with %s', (_, said) => {
    const plan = encodePlan(axwaySession)
    if (plan === undefined) throw new Error('there is no plan')
    const trial = trialOf(plan, encodeReference(axwaySession))
    const wires = [0, 1, 2, 3].map((index) => sessionOf(index, {}))
    const lines = canonLinesOf(axwaySession, [...wires, sessionOf(9, said), sessionOf(4, {}), sessionOf(9, said)])
    for (const line of lines) {
      expect(faultIn(trial, Buffer.from(line))).toBeUndefined()
      const edited = line.replace('"id":"p-', '"id":"q-')
      expect(faultIn(trial, Buffer.from(edited))).toBeUndefined()
    }
    expect(trial.taken).toBeGreaterThan(4)
  })
})

describe('a twin of an unusual layout', () => {
  it('tells nothing of another one', () => {
    const plan = decodePlan(axwaySession)
    if (plan === undefined) throw new Error('there is no plan')
    const trial = trialOf(plan, decodeReference(axwaySession))
    const twinWith = (index: number, unknown: unknown): unknown => {
      const session = sessionOf(index, {}) as { readonly orgs: ReadonlyArray<object> }
      return { ...session, orgs: session.orgs.map((listed) => ({ ...listed, x_unheard: unknown })) }
    }
    const wires = [twinWith(0, ['a', '']), twinWith(1, ['a', '']), twinWith(2, ['a', { $absent: true }])]
    for (const wire of wires) expect(faultIn(trial, Buffer.from(JSON.stringify(wire)))).toBeUndefined()
    expect(trial.taken).toBeGreaterThanOrEqual(2)
  })
})
