import { describe, expect, it } from 'vitest'
import { laws } from '../../../src/laws.js'
import { propelauthWebhookEvent } from '../../../src/providers/propelauth.js'
import { describeRecord } from '../../record.js'

const { decodeOrThrow, encode } = propelauthWebhookEvent

describeRecord(propelauthWebhookEvent)

describe('the laws of propelauth/webhook-event', () => {
  for (const law of laws(propelauthWebhookEvent)) it(law.name, () => law.check({ runs: 300 }))
})

describe('a PropelAuth webhook event', () => {
  const inAcme = (role: string) => [{ organization: { id: '7', kind: 'organization' }, role: { value: role } }]

  it('of somebody who was added to an organization is a membership', () => {
    const event = { event_type: 'user.added_to_org', user_id: '1', org_id: '7', role: 'Admin' }
    expect(decodeOrThrow(event).memberships).toEqual(inAcme('Admin'))
  })

  it('of a changed role is a membership with the new one', () => {
    const event = { event_type: 'user.role_changed_within_org', user_id: '1', org_id: '7', new_role: 'Owner' }
    expect(decodeOrThrow(event).memberships).toMatchObject(inAcme('Owner'))
  })

  it.each([
    { event_type: 'user.removed_from_org', removed_user_id: '1', org_id: '7' },
    { event_type: 'user.removed_from_org', user_id: '1', org_id: '7' },
    { event_type: 'user.invited_to_org', user_id: '1', org_id: '7' },
  ])('$event_type is no membership', (event) => {
    expect(decodeOrThrow(event)).toMatchObject({ subject: { id: '1' } })
    expect(decodeOrThrow(event).memberships).toBeUndefined()
  })

  it('of a sign-in names the active organization', () => {
    const event = { event_type: 'user.login', user_id: '1', active_org_id: '7' }
    expect(decodeOrThrow(event).session).toEqual({ activeOrganization: '7' })
  })

  it('of an impersonation names who impersonates', () => {
    const event = { event_type: 'user.impersonated', user_id: '1', impersonator_user_id: '2' }
    expect(decodeOrThrow(event).session).toEqual({ impersonator: '2' })
  })

  it.each(['user.enabled', 'user.disabled', 'user.locked', 'user.deleted'])(
    '%s says nothing of the account',
    (type) => {
      expect(decodeOrThrow({ event_type: type, user_id: '1' }).account).toBeUndefined()
    },
  )

  it('stays what it is when its membership goes', () => {
    const event = { event_type: 'user.added_to_org', user_id: '1', org_id: '7', role: 'Admin' }
    const { memberships: _, ...without } = decodeOrThrow(event)
    expect(encode(without)).toEqual({ event_type: 'user.added_to_org', user_id: '1' })
  })
})
