import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { convert } from '../../src/convert.js'
import { type CrosswalkRow, crosswalkOf } from '../../src/crosswalk.js'
import { axwaySession } from '../../src/providers/axway.js'
import { propelauthWebhookEvent } from '../../src/providers/propelauth.js'

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
