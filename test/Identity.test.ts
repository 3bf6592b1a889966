import { describe, expect, it } from 'vitest'
import { eqSubject, type Identity, IdentityModel, identitiesOf, type Lifecycle, lifecycle } from '../src/Identity.js'
import type { Timestamp } from '../src/Timestamp.js'

const subject = { provider: 'acme', id: '1' }
const instant = '2026-04-21T00:00:00.000Z' as Timestamp

describe('lifecycle', () => {
  it.each<readonly [Lifecycle, string, Omit<Identity, 'subject'>]>([
    ['unknown', 'nothing is known', {}],
    ['unknown', 'only that it is not locked', { account: { locked: false } }],
    ['unknown', 'only that it was activated', { account: { activated: true } }],
    ['active', 'it is enabled', { account: { enabled: true } }],
    [
      'active',
      'it was invited and has activated',
      { account: { enabled: true, activated: true }, timestamps: { invitedAt: instant } },
    ],
    [
      'active',
      'it was invited and activated then',
      { account: { enabled: true }, timestamps: { invitedAt: instant, activatedAt: instant } },
    ],
    ['invited', 'it has not activated', { account: { enabled: true, activated: false } }],
    ['invited', 'it was invited', { timestamps: { invitedAt: instant } }],
    ['locked', 'it is enabled and locked', { account: { enabled: true, locked: true } }],
    ['locked', 'it is locked and has not activated', { account: { locked: true, activated: false } }],
    ['disabled', 'it is disabled, whatever else', { account: { enabled: false, locked: true, activated: false } }],
  ])('is %s where %s', (stage, _, known) => {
    expect(lifecycle({ subject, ...known })).toBe(stage)
  })
})

describe('identitiesOf', () => {
  const roster = {
    id: 'o',
    name: 'Acme',
    timestamps: { createdAt: instant },
    residue: { 'acme/group': { odd: 1 } },
    members: [
      {
        subject,
        kind: 'service' as const,
        displayName: 'Robot',
        role: { value: 'admin' },
        residue: { 'acme/group': {} },
      },
      { subject: { provider: 'acme', id: '2' } },
    ],
  }

  it('gives each member the organization, without what is about the list', () => {
    expect(identitiesOf(roster)).toEqual([
      {
        subject,
        kind: 'service',
        displayName: 'Robot',
        memberships: [{ organization: { id: 'o', name: 'Acme' }, role: { value: 'admin' } }],
      },
      { subject: { provider: 'acme', id: '2' }, memberships: [{ organization: { id: 'o', name: 'Acme' } }] },
    ])
  })

  it('gives Identities', () => {
    expect(identitiesOf(roster).every(IdentityModel.is)).toBe(true)
  })

  it('gives none where no members are known', () => {
    expect(identitiesOf({ id: 'o' })).toEqual([])
  })
})

describe('eqSubject', () => {
  it('compares the whole key', () => {
    const staging = { ...subject, instance: 'staging' }
    const others = [staging, { ...subject, provider: 'zeta' }, { ...subject, id: '2' }]
    expect(others.map((other) => eqSubject.equals(subject, other))).toEqual([false, false, false])
    expect([eqSubject.equals(subject, { ...subject }), eqSubject.equals(staging, { ...staging })]).toEqual([true, true])
  })
})

describe('the model of an Identity', () => {
  it.each([
    ['a subject alone', { subject }],
    ['a property that is undefined', { subject, name: undefined }],
    ['any metadata', { subject, metadata: [1, null] }],
    ['a property that nobody heard of', { subject, unheard: 1 }],
  ])('takes %s', (_, value) => {
    expect(IdentityModel.is(value)).toBe(true)
  })

  it.each([
    ['no subject', {}],
    ['a subject without id', { subject: { provider: 'acme' } }],
    ['null for absent', { subject, userName: null }],
    ['attributes that are a list', { subject, attributes: [] }],
    ['a day for an instant', { subject, timestamps: { createdAt: '2026-04-21' } }],
    ['an address that is a text', { subject, emails: ['a@example.com'] }],
    ['another kind', { subject, kind: 'robot' }],
  ])('does not take %s', (_, value) => {
    expect(IdentityModel.is(value)).toBe(false)
  })
})
