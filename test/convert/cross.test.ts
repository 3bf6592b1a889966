import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert.js'
import { type CrosswalkRow, crosswalkOf } from '../../src/crosswalk.js'
import { axwaySession } from '../../src/providers/axway.js'
import { netaxisLoginInfo } from '../../src/providers/netaxis.js'
import {
  propelauthAccessToken,
  propelauthRefreshToken,
  propelauthWebhookEvent,
} from '../../src/providers/propelauth.js'

const session = axwaySession.decodeOrThrow({
  guid: 'g',
  org_id: 2,
  role: 'developer',
  orgs: [{ org_id: 1 }, { org_id: 2 }],
})

function known(...organizations: ReadonlyArray<string>) {
  const row = (kind: CrosswalkRow['kind'], id: string): CrosswalkRow => ({
    kind,
    from: { codec: 'axway/session', id },
    to: { codec: 'propelauth/webhook-event', id: `new-${id}` },
  })
  const crosswalk = crosswalkOf([row('person', 'g'), ...organizations.map((id) => row('organization', id))])
  if (E.isLeft(crosswalk)) throw new Error('the rows contradict each other')
  return { from: 'axway/session', crosswalk: crosswalk.right }
}

describe('the organization that is signed in to', () => {
  it('is never named by a foreign id', () => {
    const converted = convert(session, propelauthWebhookEvent, known('1'))
    expect(E.isLeft(converted) && converted.left.map(({ _tag, path }) => [_tag, path])).toEqual([
      ['missing', '/session/activeOrganization'],
    ])
  })

  it('is named by the id that the target gave', () => {
    const converted = convert(session, propelauthWebhookEvent, known('1', '2'))
    expect(E.isRight(converted) && converted.right.wire.active_org_id).toBe('new-2')
  })
})

describe('what else is named by an id of the source', () => {
  it('a team is printed under the id that the target gave, or not at all, and reported', () => {
    const inTeam = axwaySession.decodeOrThrow({ guid: 'g', org_id: 1, teams: [{ guid: 'team' }] })
    const row = (kind: CrosswalkRow['kind'], id: string): CrosswalkRow => ({
      kind,
      from: { codec: 'axway/session', id },
      to: { codec: 'netaxis/login-info', id: `new-${id}` },
    })
    const to = (...rows: ReadonlyArray<CrosswalkRow>) => {
      const crosswalk = crosswalkOf([row('person', 'g'), row('organization', '1'), ...rows])
      return convert(inTeam, netaxisLoginInfo, E.isRight(crosswalk) ? { crosswalk: crosswalk.right } : {})
    }
    const [without, given] = [to(), to(row('organization', 'team'))]
    expect(E.isRight(without) && without.right.wire.ids).toEqual({ tenant_id: 'new-1' })
    expect(E.isRight(without) && without.right.losses.map(({ path }) => path)).toContain('/memberships/*/teams')
    expect(E.isRight(given) && given.right.wire.ids).toEqual({ tenant_id: 'new-1', group_id: 'new-team' })
  })

  it('who acts as somebody else is left out, and reported', () => {
    const token = propelauthAccessToken.decodeOrThrow({ user_id: 'u', impersonator_user_id: 'boss' })
    expect(token.session?.impersonator).toBe('boss')
    const crosswalk = crosswalkOf([
      {
        kind: 'person',
        from: { codec: 'propelauth/user', id: 'u' },
        to: { codec: 'propelauth/user', instance: 'new', id: 'n' },
      },
    ])
    const converted = convert(token, propelauthRefreshToken, {
      instance: 'new',
      ...(E.isRight(crosswalk) ? { crosswalk: crosswalk.right } : {}),
    })
    expect(JSON.stringify(converted)).not.toContain('boss')
    expect(E.isRight(converted) && converted.right.losses.map(({ path }) => path)).toContain('/session/impersonator')
  })
})
