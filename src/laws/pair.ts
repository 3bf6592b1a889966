/**
 * Law 8, loss: what a conversion reports is exactly what differs, by a diff of its own; and between records, the way back
 * restores all that neither report lists.
 */
import * as E from 'fp-ts/lib/Either.js'
import type { AnyCodec } from '../Codec.js'
import type { Target } from '../convert/Target.js'
import { convert } from '../convert.js'
import { type Crosswalk, type CrosswalkRow, crosswalkOf } from '../crosswalk.js'
import type { Identity } from '../Identity.js'
import { identityToJson } from '../identity-json.js'
import type { Json, JsonObject, UnknownObject } from '../Json.js'
import type { Membership } from '../Membership.js'
import { capabilitiesOf } from '../wire/capability.js'
import { decodeRecord } from '../wire/decode.js'
import { differing, type Fact, factsOf, isUnder } from './facts.js'
import { type Law, law } from './Law.js'
import { wiresOf } from './wires.js'

// -------------------------------------------------------------------------------------
// laws
// -------------------------------------------------------------------------------------

/**
 * Makes law 8 of a pair: whatever the source decodes converts to the target or is refused, nothing is thrown, and the
 * losses are exact.
 *
 * @example
 * import { lossLaw } from 'identikit/laws'
 * import { axwayUser } from 'identikit/providers/axway'
 * import { propelauthMigrateUser } from 'identikit/providers/propelauth'
 *
 * lossLaw(axwayUser, propelauthMigrateUser).check({ runs: 10, seed: 1 })
 *
 * @category laws
 */
export function lossLaw(source: AnyCodec, target: Target): Law {
  return law('8 loss', wiresOf(source.table), (wire) => checkPair(source, target, wire))
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

function checkPair(source: AnyCodec, target: Target, wire: JsonObject): void {
  const identity = source.decodeOrThrow(wire)
  const isHome = source.provider === target.id.split('/')[0]
  const crosswalk = crosswalkFor(identity, source.id, target)
  const first = identity.memberships?.[0]?.organization.id
  const converted = convert(identity, target, {
    from: source.id,
    crosswalk,
    ...(first === undefined ? {} : { organization: first }),
  })
  if (E.isLeft(converted)) return
  const losses = converted.right.losses.map(({ path }) => path)
  const there = held(target, converted.right.wire, first && (isHome ? first : `new ${first}`))
  const before = factsOf(json(renamed(identity, isHome, target)), target.id)
  const different = differing(before, factsOf(json(there), target.id))
  assertNone(
    different.filter(({ pattern }) => !losses.some((path) => isUnder(pattern, path))),
    'differs and is not reported',
  )
  assertNone(
    losses.filter((path) => !different.some(({ pattern }) => isUnder(pattern, path))),
    'is reported and does not differ',
  )
  if ('decode' in target) checkWayBack(identity, there, source, target, crosswalk, losses)
}

function checkWayBack(
  identity: Identity,
  there: Identity,
  source: AnyCodec,
  target: AnyCodec,
  crosswalk: Crosswalk,
  losses: ReadonlyArray<string>,
): void {
  const { instance } = identity.subject
  const isHome = source.provider === target.provider
  const back = convert(there, source, {
    from: target.id,
    crosswalk,
    ...(instance === undefined || isHome ? {} : { instance }),
  })
  const home = E.isRight(back) ? source.decode(back.right.wire) : back
  if (E.isLeft(home)) throw new Error(`the way back is refused: ${JSON.stringify(home.left)}`)
  const all = [...losses, ...(E.isRight(back) ? back.right.losses.map(({ path }) => path) : [])]
  const isListed = (pattern: string): boolean => all.some((path) => isUnder(pattern, path) || path === `${pattern}/*`)
  const restored = factsOf(json(home.right), source.id)
  // Where the old id moved to, an older one made room: if they are the same, nothing was lost that could be reported.
  const isGone = ({ place, value }: Fact): boolean =>
    restored.get(place)?.value !== value && !place.includes('[legacy]')
  assertNone(
    [...factsOf(json(identity), source.id).values()].filter((fact) => isGone(fact) && !isListed(fact.pattern)),
    'does not come back and is in no report',
  )
}

function assertNone(found: ReadonlyArray<unknown>, complaint: string): void {
  if (found.length > 0) throw new Error(`${complaint}: ${JSON.stringify(found)}`)
}

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

function held(target: Target, wire: UnknownObject, organization: string | undefined): Identity {
  if ('decode' in target) return target.decodeOrThrow(wire)
  const draft = decodeRecord(target.table, wire, [], {
    codec: target.id,
    organization,
    report: () => undefined,
  })
  return draft as unknown as Identity
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
  const known = new Set(memberships?.map(({ organization }) => organization.id))
  const renamedTeams = (teams: Membership['teams']): Pick<Membership, 'teams'> =>
    teams === undefined
      ? {}
      : { teams: teams.map((team) => (known.has(team.id) ? { ...team, id: `new ${team.id}` } : team)) }
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
            return {
              ...membership,
              organization: { ...organization, id: `new ${organization.id}`, ...moved },
              ...renamedTeams(membership.teams),
            }
          }),
        }),
    ...(session === undefined
      ? {}
      : {
          session: {
            ...session,
            ...(session.activeOrganization === undefined
              ? {}
              : { activeOrganization: `new ${session.activeOrganization}` }),
            ...(session.impersonator === identity.subject.id ? { impersonator: `new ${session.impersonator}` } : {}),
          },
        }),
  }
}

function json(identity: Identity): Json {
  return identityToJson(identity, { secrets: 'keep' })
}
