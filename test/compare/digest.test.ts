/**
 * Digests: one for all that says the same, another one for all that does not.
 */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { identityDigest, subjectDigest } from '../../src/compare/digest.js'
import type { Identity } from '../../src/Identity.js'
import { identityToJson } from '../../src/identity-json.js'
import { isObject, type Json, type JsonObject, setOwn } from '../../src/Json.js'
import { wiresOf } from '../../src/laws/wires.js'
import { axwaySession } from '../../src/providers/axway.js'
import { propelauthUser } from '../../src/providers/propelauth.js'
import { redact } from '../../src/Redacted.js'

const drop = { secrets: 'drop' } as const
const keep = { secrets: 'keep' } as const
const person: Identity = { subject: { provider: 'acme', id: '1' } }

describe('of an Identity', () => {
  test.each([axwaySession, propelauthUser])(
    'of $id: the order of keys and memberships does not matter',
    ({ table, decodeOrThrow }) => {
      fc.assert(
        fc.property(wiresOf(table), (wire) => {
          const identity: Identity = decodeOrThrow(wire)
          const { memberships } = identity
          const turned = turn(identityToJson(identity, drop)) as unknown as Identity
          const other = {
            ...turned,
            ...(memberships === undefined ? {} : { memberships: (turned.memberships ?? []).toReversed() }),
          }
          const plain = identityToJson(identity, drop) as unknown as Identity
          expect(identityDigest(other, drop)).toEqual(identityDigest(plain, drop))
        }),
      )
    },
  )

  test('two Identities that differ have two', () => {
    fc.assert(
      fc.property(wiresOf(propelauthUser.table), fc.string(), (wire, name) => {
        const identity: Identity = propelauthUser.decodeOrThrow(wire)
        fc.pre(identity.nickName !== name)
        expect(identityDigest({ ...identity, nickName: name }, drop)).not.toEqual(identityDigest(identity, drop))
      }),
    )
  })

  test('an undefined property is none', () => {
    expect(identityDigest({ ...person, nickName: undefined } as unknown as Identity, drop)).toEqual(
      identityDigest(person, drop),
    )
  })

  test('a text is no number, and a list is no text', () => {
    const values: ReadonlyArray<Json> = [1, '1', [1], ['1'], [[1]], { 0: 1 }, '[1]', null, 'null', true, {}, [], '']
    const digests = values.map((metadata) => identityDigest({ ...person, metadata }, drop).join())
    expect(new Set(digests).size).toBe(values.length)
  })

  test('a secret counts only where secrets are compared', () => {
    const holding = (secret: string): Identity => ({ ...person, residue: { acme: { token: redact(secret) } } })
    expect(identityDigest(holding('a'), drop)).toEqual(identityDigest(holding('b'), drop))
    expect(identityDigest(holding('a'), keep)).not.toEqual(identityDigest(holding('b'), keep))
    const open: Identity = { ...person, residue: { acme: { token: 'a' } } }
    expect(identityDigest(holding('a'), keep)).not.toEqual(identityDigest(open, keep))
  })
})

test('of a subject: provider, instance and id count, each in its place', () => {
  const subjects = [
    { provider: 'a', id: 'b' },
    { provider: 'a', instance: 'b', id: 'b' },
    { provider: 'a', instance: '', id: 'b' },
    { provider: 'b', id: 'a' },
    { provider: 'a', id: 'b"' },
  ]
  expect(new Set(subjects.map((subject) => subjectDigest(subject).join())).size).toBe(subjects.length)
})

/** The same value with all keys in the other order. */
function turn(node: Json): Json {
  if (Array.isArray(node)) return node.map(turn)
  if (!isObject(node)) return node
  const turned = {}
  for (const [key, value] of Object.entries(node as JsonObject).toReversed()) setOwn(turned, key, turn(value))
  return turned
}
