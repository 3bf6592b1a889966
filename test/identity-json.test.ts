import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { Identity } from '../src/Identity.js'
import { countSecrets, identityFromJson, identityToJson } from '../src/identity-json.js'
import { type Json, type JsonObject, maxDepth } from '../src/Json.js'
import { axwaySession, axwayUser } from '../src/providers/axway.js'
import { isRedacted, redact, reveal } from '../src/Redacted.js'
import { throughJson } from './put.js'

const subject = { provider: 'axway', id: 'g' }

function read(json: unknown): Identity {
  const answer = identityFromJson(json)
  if (E.isLeft(answer)) throw new Error(JSON.stringify(answer.left))
  return answer.right
}

function throughFile(identity: Identity): Identity<'axway'> {
  return read(throughJson(identityToJson(identity, { secrets: 'keep' }))) as Identity<'axway'>
}

function errorsOf(json: unknown): ReadonlyArray<string> {
  const answer = identityFromJson(json)
  return E.isLeft(answer) ? answer.left.map(({ _tag, path }) => `${_tag} ${path}`) : []
}

describe('secrets in a file', () => {
  const identity: Identity = {
    subject,
    residue: { 'axway/session': { sid: redact('s'), beside: 1, list: [{ token: redact({ a: 1 }) }] } },
  }

  it('are written where they are kept', () => {
    expect(identityToJson(identity, { secrets: 'keep' })).toEqual({
      subject,
      residue: {
        'axway/session': { sid: { $secret: 's' }, beside: 1, list: [{ token: { $secret: { a: 1 } } }] },
      },
    })
  })

  it('are missing keys where they are dropped', () => {
    expect(identityToJson(identity, { secrets: 'drop' })).toEqual({
      subject,
      residue: { 'axway/session': { beside: 1, list: [{}] } },
    })
  })

  it('are hidden again when they are read', () => {
    const { residue = {} } = throughFile(identity)
    const { sid } = residue['axway/session'] as { readonly sid: unknown }
    expect(isRedacted(sid) && reveal(sid)).toBe('s')
  })

  it('are counted, in nested records too', () => {
    const membership = { organization: { id: 'o', residue: { x: { token: redact(1) } } }, residue: { x: redact(2) } }
    expect(countSecrets({ ...identity, memberships: [membership] })).toBe(4)
  })

  it('are not there where the wire has the key without a value', () => {
    const identity = axwayUser.decodeOrThrow({ guid: 'g', beside: { token: undefined } })
    expect(axwayUser.encode(throughFile(identity) as Identity<'axway'>)).toEqual({ guid: 'g', beside: {} })
  })

  it('leave the Identity as it was', () => {
    const before = JSON.stringify(identity)
    identityToJson(identity, { secrets: 'drop' })
    expect(JSON.stringify(identity)).toBe(before)
  })
})

describe('data that looks like a secret', () => {
  it.each<Json>([
    { $secret: 1 },
    { $$secret: 1 },
    { $secret: { $secret: 1 } },
    { $secret: 1, other: 2 },
    { a: [{ $secret: null }] },
    { $$$secret: { token: 'x' } },
    { token: { $secret: 'x' } },
    { token: [{ token: { $$secret: 1 } }] },
  ])('comes back from a file: %j', (data) => {
    const wire = { guid: 'g', data, $secret: data, prefs: { data } }
    expect(throughJson(axwayUser.encode(throughFile(axwayUser.decodeOrThrow(wire))))).toEqual(wire)
  })

  it.each(['attributes', 'metadata'])('is left alone inside %s', (key) => {
    const data = { $secret: { token: 'x' }, $$secret: 1, residue: { $secret: 1 } }
    const json = { subject, [key]: { data } }
    expect(identityToJson(read(json), { secrets: 'drop' })).toEqual(json)
  })
})

describe('what a file says', () => {
  it('is kept where nobody has heard of it', () => {
    const json = { subject: { ...subject, unheard: 1 }, unheard: [null], name: { unheard: { a: 1 } } }
    expect(identityToJson(read(json), { secrets: 'keep' })).toEqual(json)
  })

  it('is an own property, also under the name __proto__', () => {
    const identity = read(JSON.parse('{"subject":{"provider":"p","id":"1"},"__proto__":{"userName":"x"}}'))
    expect([Object.hasOwn(identity, '__proto__'), identity.userName]).toEqual([true, undefined])
  })

  it.each([
    ['null', null, ['type ']],
    ['a list', [], ['type ']],
    ['a text', 'x', ['type ']],
    ['no subject', {}, ['missing /subject']],
    [
      'a subject of a prototype',
      JSON.parse('{"__proto__":{"subject":{"provider":"p","id":"1"}}}'),
      ['missing /subject'],
    ],
    ['a subject that is null', { subject: null }, ['type /subject']],
    ['a subject without its key', { subject: {} }, ['missing /subject/id', 'missing /subject/provider']],
    ['an instance that is a number', { subject: { ...subject, instance: 7 } }, ['type /subject/instance']],
    ['null for absent', { subject, userName: null }, ['type /userName']],
    ['another kind', { subject, kind: 'robot' }, ['type /kind']],
    ['a day for an instant', { subject, timestamps: { createdAt: '2020-01-01' } }, ['type /timestamps/createdAt']],
    [
      'addresses',
      { subject, emails: [{ value: 'x' }, { verified: 1 }] },
      ['missing /emails/1/value', 'type /emails/1/verified'],
    ],
    ['attributes that are a list', { subject, attributes: [] }, ['type /attributes']],
    ['a residue that is a number', { subject, residue: 7 }, ['type /residue']],
    ['memberships that are no list', { subject, memberships: {} }, ['type /memberships']],
    ['a membership that is null', { subject, memberships: [null] }, ['type /memberships/0']],
    ['no organization', { subject, memberships: [{}] }, ['missing /memberships/0/organization']],
    [
      'an organization without id',
      { subject, memberships: [{ organization: {} }] },
      ['missing /memberships/0/organization/id'],
    ],
    [
      'a role that is a text',
      { subject, memberships: [{ organization: { id: 'o' }, role: 'a' }] },
      ['type /memberships/0/role'],
    ],
    [
      'a role of a team without value',
      { subject, memberships: [{ organization: { id: 'o' }, teams: [{ id: 't', roles: [{}] }] }] },
      ['missing /memberships/0/teams/0/roles/0/value'],
    ],
    [
      'a linked account without provider',
      { subject, credentials: { linkedAccounts: [{}] } },
      ['missing /credentials/linkedAccounts/0/provider'],
    ],
    ['a value that is no JSON', { subject, attributes: { a: () => 1 } }, ['type /attributes/a']],
  ])('is refused at its field: %s', (_, json, errors) => {
    expect(errorsOf(json).toSorted()).toEqual(errors)
  })

  it('is in no error', () => {
    const planted = 'PLANTED'
    const wrong = { subject, emails: planted, name: [planted], timestamps: { createdAt: planted }, kind: planted }
    const answer = identityFromJson(wrong)
    expect(E.isLeft(answer) && answer.left.length).toBe(4)
    expect(
      JSON.stringify(answer) + (E.isLeft(answer) ? answer.left.map(({ message }) => message).join() : ''),
    ).not.toContain(planted)
  })

  it('is refused with the first hundred errors, and the count of the others', () => {
    const errors = errorsOf({ subject, emails: Array.from({ length: 150 }, () => ({})) })
    expect([errors.length, errors.at(-1)]).toEqual([101, 'more '])
  })
})

describe('a record of as many levels as are read', () => {
  const nested = (levels: number): Json => {
    let json: Json = 'leaf'
    for (let level = 0; level < levels; level += 1) json = { a: json }
    return json
  }

  it.each<readonly [string, JsonObject]>([
    ['in an unknown key', { guid: 'g', unheard: nested(maxDepth - 1) }],
    ['in a secret', { guid: 'g', token: nested(maxDepth - 1) }],
    ['in an organization', { guid: 'g', org_id: 1, org: { unheard: nested(maxDepth - 2) } }],
    ['in a team', { guid: 'g', org_id: 1, teams: [{ guid: 't', unheard: nested(maxDepth - 3) }] }],
  ])('comes back from a file: %s', (_, wire) => {
    expect(JSON.stringify(axwaySession.encode(throughFile(axwaySession.decodeOrThrow(wire))))).toBe(
      JSON.stringify(wire),
    )
  })
})
