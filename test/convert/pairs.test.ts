import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { Target } from '../../src/convert/Target.js'
import { convert } from '../../src/convert.js'
import { type Crosswalk, type CrosswalkRow, crosswalkOf } from '../../src/crosswalk.js'
import type { Identity } from '../../src/Identity.js'
import { identityToJson } from '../../src/identity-json.js'
import type { Json } from '../../src/Json.js'
import { wiresOf } from '../../src/laws/wires.js'
import { records, requests } from '../../src/registry.js'
import { capabilitiesOf } from '../../src/wire/capability.js'
import { decodeRecord } from '../../src/wire/decode.js'
import { differing, factsOf, isUnder } from './facts.js'

const numRuns = Number(process.env.IDENTIKIT_PAIR_RUNS ?? 60)

const pairs = records.flatMap((source) =>
  [...records, ...requests]
    .filter((target) => target !== source)
    .map((target) => ({ source, target, name: `${source.id} to ${target.id}` })),
)

/** A crosswalk in which everybody and every organization has an id at the target. */
function crosswalkFor(identity: Identity, from: string, target: Target): Crosswalk {
  const row = (kind: CrosswalkRow['kind'], id: string): CrosswalkRow => ({
    kind,
    from: {
      codec: from,
      id,
      ...(identity.subject.instance === undefined ? {} : { instance: identity.subject.instance }),
    },
    to: { codec: target.id, id: `new ${id}` },
  })
  const organizations = new Set((identity.memberships ?? []).map(({ organization }) => organization.id))
  const rows = [row('person', identity.subject.id), ...[...organizations].map((id) => row('organization', id))]
  const crosswalk = crosswalkOf(rows)
  if (E.isLeft(crosswalk)) throw new Error('the rows contradict each other')
  return crosswalk.right
}

function held(target: Target, wire: unknown, organization: string | undefined): unknown {
  if ('decode' in target) return E.getOrElseW(() => undefined)(target.decode(wire))
  return decodeRecord(target.table, wire as never, [], {
    codec: target.id,
    organization,
    report: () => undefined,
  })
}

type Ids = Identity['externalIds']

/** The ids of before make room for the one that moved, where the target keeps such ids. */
function movedIn(ids: Ids, target: Target, path: string, id: string): { readonly externalIds?: NonNullable<Ids> } {
  const isKept = capabilitiesOf(target.table).some((capability) => capability.path === path)
  const moved = isKept ? [...(ids ?? []).filter(({ system }) => system !== 'legacy'), { system: 'legacy', id }] : ids
  return moved === undefined ? {} : { externalIds: moved }
}

/** What the report is measured against: the person under the ids of the target. */
function renamed(identity: Identity, isHome: boolean, target: Target): Identity {
  if (isHome) return identity
  const { memberships, session, externalIds, ...rest } = identity
  const isOne = target.table.lists.some((list) => list.path === 'memberships' && list.item === undefined)
  const organizationIds = 'memberships[].organization.externalIds[system=legacy].id'
  return {
    ...rest,
    ...movedIn(externalIds, target, 'externalIds[system=legacy].id', identity.subject.id),
    ...(memberships === undefined
      ? {}
      : {
          memberships: memberships.map((membership, index) => {
            const { externalIds: ids, ...organization } = membership.organization
            if (isOne && index > 0) return membership
            const moved = movedIn(ids, target, organizationIds, organization.id)
            return { ...membership, organization: { ...organization, id: `new ${organization.id}`, ...moved } }
          }),
        }),
    ...(session?.activeOrganization === undefined
      ? session && { session }
      : { session: { ...session, activeOrganization: `new ${session.activeOrganization}` } }),
  }
}

function json(identity: Identity): Json {
  return identityToJson(identity, { secrets: 'keep' })
}

describe.each(pairs)('$name', ({ source, target }) => {
  const isHome = source.provider === target.id.split('/')[0]

  it('never throws, reports exactly what differs, and comes back', () => {
    fc.assert(
      fc.property(wiresOf(source.table), (wire) => {
        const identity = source.decodeOrThrow(wire)
        const crosswalk = crosswalkFor(identity, source.id, target)
        const first = identity.memberships?.[0]?.organization.id
        const options = { from: source.id, crosswalk, ...(first === undefined ? {} : { organization: first }) }
        const converted = convert(identity, target, options)
        if (E.isLeft(converted)) return
        const { wire: printed, losses } = converted.right
        const paths = losses.map(({ path }) => path)
        const there = held(target, printed, first && (isHome ? first : `new ${first}`)) as Identity
        const after = factsOf(json(there), target.id)
        const before = factsOf(json(renamed(identity, isHome, target)), target.id)
        const different = differing(before, after)
        expect(different.filter(({ pattern }) => !paths.some((path) => isUnder(pattern, path)))).toEqual([])
        expect(paths.filter((path) => !different.some(({ pattern }) => isUnder(pattern, path)))).toEqual([])
        if (!('decode' in target)) return
        const { instance } = identity.subject
        const back = convert(there, source, {
          from: target.id,
          crosswalk,
          ...(instance === undefined || isHome ? {} : { instance }),
        })
        const home = E.isRight(back) ? source.decode(back.right.wire) : back
        if (E.isLeft(home)) throw new Error(`the way back is refused: ${JSON.stringify(home.left)}`)
        const all = [...paths, ...(E.isRight(back) ? back.right.losses.map(({ path }) => path) : [])]
        const isListed = (pattern: string): boolean =>
          all.some((path) => isUnder(pattern, path) || path === `${pattern}/*`)
        const restored = factsOf(json(home.right), source.id)
        const unreported = [...factsOf(json(identity), source.id).values()].filter(
          ({ place, pattern, value }) =>
            restored.get(place)?.value !== value && !isListed(pattern) && !place.includes('[legacy]'),
        )
        expect(unreported).toEqual([])
      }),
      { numRuns, includeErrorInReport: true },
    )
  })
})
