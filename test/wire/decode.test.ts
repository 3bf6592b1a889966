import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type AnyCodec, defineCodec } from '../../src/Codec.js'
import { IdentityModel } from '../../src/Identity.js'
import { identityToJson } from '../../src/identity-json.js'
import { isObject, type Json, type JsonObject, maxDepth } from '../../src/Json.js'
import { freeze } from '../../src/laws/edits.js'
import { Membership } from '../../src/Membership.js'
import { axwaySession, axwayUser } from '../../src/providers/axway.js'
import { propelauthUser } from '../../src/providers/propelauth.js'
import { records } from '../../src/registry.js'
import { Text } from '../../src/wire/leaves.js'
import { table } from '../../src/wire/Table.js'
import { fixturesOf } from '../fixtures.js'
import { mutantsOf } from '../mutations.js'
import { throughJson } from '../put.js'

const planted = 'PLANTED'

function errorsOf(codec: Pick<AnyCodec, 'decode'>, wire: unknown): ReadonlyArray<string> {
  const answer = codec.decode(wire)
  return E.isLeft(answer) ? answer.left.map(({ _tag, path, actual }) => `${_tag} ${path}: ${actual}`) : []
}

function roundTrip(codec: Pick<AnyCodec, 'decodeOrThrow' | 'encode'>, wire: unknown): Json {
  return throughJson(codec.encode(codec.decodeOrThrow(wire)))
}

function nested(levels: number): Json {
  let json: Json = 'leaf'
  for (let level = 0; level < levels; level += 1) json = level % 2 === 0 ? { a: json } : [json]
  return json
}

describe('what is no record', () => {
  it.each<readonly [unknown, string]>([
    [null, 'type : null'],
    [undefined, 'type : nothing'],
    [7, 'type : number'],
    [planted, 'type : string'],
    [[{ guid: 'g' }], 'type : array'],
    [() => 1, 'type : function'],
    [new Date(0), 'type : an instance of a class'],
    [new Map([['guid', 'g']]), 'type : an instance of a class'],
    [Object.create({ guid: 'g' }), 'type : an instance of a class'],
  ])('is refused: %s', (wire, error) => {
    expect(errorsOf(axwayUser, wire)).toEqual([error])
  })

  it('has no subject where only its prototype has one', () => {
    expect(errorsOf(axwayUser, JSON.parse('{"__proto__":{"guid":"g"}}'))).toEqual(['missing /guid: nothing'])
  })
})

describe('errors', () => {
  it('are all that is wrong, each at its field', () => {
    const wire = {
      user_id: 7,
      email: [],
      enabled: 'yes',
      created_at: '2020',
      org_id_to_org_info: { a: { user_role: 1, additional_roles: ['x', 2, {}] }, b: 'text' },
    }
    expect(errorsOf(propelauthUser, wire).toSorted()).toEqual([
      'type /created_at: string',
      'type /email: array',
      'type /enabled: string',
      'type /org_id_to_org_info/a/additional_roles/1: number',
      'type /org_id_to_org_info/a/additional_roles/2: object',
      'type /org_id_to_org_info/a/user_role: number',
      'type /org_id_to_org_info/b: string',
      'type /user_id: number',
    ])
  })

  const withFaults = (count: number): JsonObject => ({
    user_id: 'u',
    org_id_to_org_info: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`o${index}`, { user_role: 7 }]),
    ),
  })

  it('are told in full up to a hundred', () => {
    const errors = errorsOf(propelauthUser, withFaults(100))
    expect([errors.length, errors.at(-1)]).toEqual([100, 'type /org_id_to_org_info/o99/user_role: number'])
  })

  it('are counted after a hundred', () => {
    const errors = errorsOf(propelauthUser, withFaults(5000))
    expect([errors.length, errors.at(-1)]).toEqual([101, 'more : 4900 more'])
  })

  it('count a missing subject with the others', () => {
    const { org_id_to_org_info } = withFaults(100)
    expect(errorsOf(propelauthUser, { org_id_to_org_info }).at(-1)).toBe('more : 1 more')
  })

  it('cut keys of maps at 64 characters', () => {
    const wire = { user_id: 'u', org_id_to_org_info: { ['k'.repeat(200)]: 7 } }
    expect(errorsOf(propelauthUser, wire)).toEqual([`type /org_id_to_org_info/${'k'.repeat(63)}…: number`])
  })

  it.each(records)('of $id hold no value, whatever field has the wrong type', (codec) => {
    const wrongs: ReadonlyArray<Json> = [planted, [planted], { [planted]: planted }, [[planted]], [{ id: [planted] }]]
    let refusals = 0
    for (const fixture of fixturesOf(codec.id).slice(0, 8)) {
      for (const wire of replaced(fixture.wire, wrongs)) {
        const answer = codec.decode(wire)
        if (E.isRight(answer)) continue
        refusals += 1
        const told = answer.left.map((error) => [
          error.path.replace(`/${planted}`, ''),
          error.expected,
          error.actual,
          error._tag,
        ])
        expect(JSON.stringify(told)).not.toContain(planted)
      }
    }
    expect(refusals).toBeGreaterThan(0)
  })
})

describe('values that JSON does not have', () => {
  it('are absent where they are undefined', () => {
    expect(roundTrip(axwayUser, { guid: 'g', email: undefined, unheard: undefined, prefs: { a: undefined } })).toEqual({
      guid: 'g',
      prefs: {},
    })
  })

  it.each<readonly [string, unknown, string]>([
    ['a date', new Date(0), 'an instance of a class'],
    ['a function', () => 1, 'function'],
    ['NaN', Number.NaN, 'a number that is not finite'],
    ['a bigint', 1n, 'bigint'],
    ['a typed array', new Uint8Array(2), 'an instance of a class'],
  ])('are refused at their place: %s', (_, value, actual) => {
    expect(errorsOf(axwayUser, { guid: 'g', created: value })).toEqual([`type /created: ${actual}`])
    expect(errorsOf(axwayUser, { guid: 'g', prefs: { a: [0, value] } })).toEqual([`type /prefs/a/1: ${actual}`])
    expect(errorsOf(axwayUser, { guid: 'g', unheard: value })).toEqual([`type /unheard: ${actual}`])
  })

  it('are refused where a list has a hole: the wire would not come back', () => {
    expect(errorsOf(axwayUser, { guid: 'g', unheard: new Array(1) })).toHaveLength(1)
  })
})

describe('large input', () => {
  it.each(records)('of 512 levels comes back from $id, of 513 it is refused', (codec) => {
    const [first] = fixturesOf(codec.id)
    const wire = { ...(first?.wire as JsonObject), x_deep: nested(maxDepth - 1) }
    expect(throughJson(codec.encode(codec.decodeOrThrow(wire)))).toEqual(wire)
    const answer = codec.decode({ ...wire, x_deep: nested(maxDepth) })
    expect(E.isLeft(answer) && answer.left).toMatchObject([{ _tag: 'limit', path: '/x_deep/0/a/0/a/0/a/0' }])
  })

  it('that has no end is refused', () => {
    const wire: { guid: string; self?: unknown } = { guid: 'g' }
    wire.self = wire
    expect(errorsOf(axwayUser, wire)).toMatchObject([expect.stringMatching(/^limit /)])
  })

  it.each<readonly [string, JsonObject]>([
    ['unknown keys', Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`k${index}`, index]))],
    [
      'organizations',
      { orgs: Array.from({ length: 20_000 }, (_, index) => ({ org_id: index + 1, name: `n${index}` })) },
    ],
    ['entries that are none', { orgs: Array.from({ length: 100_000 }, () => null) }],
    [
      'every other entry none',
      { orgs: Array.from({ length: 40_000 }, (_, index) => (index % 2 === 0 ? null : { org_id: index })) },
    ],
    ['teams', { org_id: 1, teams: Array.from({ length: 20_000 }, (_, index) => ({ guid: `t${index}` })) }],
    [
      'keys like credentials',
      { box: Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`token${index}`, 1])) },
    ],
  ])(
    'is answered in a moment: %s',
    (_, wire) => {
      const whole = { guid: 'g', ...wire }
      expect(JSON.stringify(axwaySession.encode(axwaySession.decodeOrThrow(whole))).length).toBe(
        JSON.stringify(whole).length,
      )
    },
    10_000,
  )
})

describe('decode', () => {
  it.each(records)('of $id changes nothing that it was given', (codec) => {
    for (const { wire } of fixturesOf(codec.id)) {
      expect(() => codec.encode(codec.decodeOrThrow(freeze(structuredClone(wire))))).not.toThrow()
    }
  })

  it('takes keys that every object inherits for data', () => {
    const text =
      '{"guid":"g","__proto__":{"email":"a"},"constructor":{"prototype":1},"toString":"x","prefs":{"__proto__":2}}'
    expect(JSON.stringify(sorted(roundTrip(axwayUser, JSON.parse(text))))).toBe(
      JSON.stringify(sorted(JSON.parse(text))),
    )
  })

  it('touches no prototype', () => {
    roundTrip(axwaySession, JSON.parse('{"guid":"g","org_id":1,"orgs":[{"org_id":2,"__proto__":{"polluted":1}}]}'))
    expect('polluted' in {}).toBe(false)
  })

  it('gives plain data: own enumerable properties', () => {
    const identity = axwaySession.decodeOrThrow({ guid: 'g', org_id: 1, user: { created: '2020-01-01T00:00:00.000Z' } })
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      for (const { enumerable, get } of Object.values(Object.getOwnPropertyDescriptors(value))) {
        if (!Array.isArray(value)) expect([enumerable, get]).toEqual([true, undefined])
      }
      Object.values(value).forEach(check)
    }
    check(identity)
  })

  it('keeps keys apart that look like the notes of a residue', () => {
    for (const note of [{ $absent: true }, { $$absent: 1 }, { $secret: 1 }, { $text: true }]) {
      const data = { note, list: [note] }
      const wire = {
        guid: 'g',
        org_id: 1,
        data,
        orgs: [{ org_id: 2, data }],
        teams: [{ guid: 't', data }],
        user: note,
        ...note,
      }
      expect(roundTrip(axwaySession, wire)).toEqual(wire)
    }
  })

  it.each<readonly [string, JsonObject]>([
    ['in a secret', { sid: { $absent: true } }],
    ['in a list in a secret', { unheard: { token: [{ $absent: true }] } }],
    ['in what a statement keeps as it was', { org_id: 1, teams: [{ guid: 't', roles: [{ $absent: true }] }] }],
    ['in metadata of no organization', { entitlements: { a: { $absent: true } } }],
    ['in a twin', { org_id: 1, orgs: [{ org_id: 1, $absent: true }] }],
    ['in an entry that has no id', { org_id: 1, orgs: [{ $absent: true }] }],
  ])('keeps what looks like the note of an absent key: %s', (_, wire) => {
    expect(roundTrip(axwaySession, { guid: 'g', ...wire })).toEqual({ guid: 'g', ...wire })
  })
})

describe('a secret', () => {
  const visible = (wire: JsonObject): string => {
    const identity = axwaySession.decodeOrThrow({ guid: 'g', ...wire })
    return JSON.stringify([identity, identityToJson(identity, { secrets: 'drop' })])
  }

  it.each<readonly [string, JsonObject]>([
    ['at the root', { token: planted }],
    ['that is no text', { sid: { a: [planted] } }],
    ['under a key like a credential', { 'Api-Key_SECRET': planted }],
    ['deep inside an unknown key', { a: [{ b: { passwordHash: planted } }] }],
    ['in a known key', { user: { eula: { token: planted } } }],
    ['in an organization', { org_id: 1, org: { analytics: { token: planted } } }],
    ['in an organization without id', { org: { analytics: { token: planted } } }],
    ['inside of metadata', { org_id: 1, entitlements: { _token: planted } }],
    ['inside of metadata of no organization', { entitlements: { _token: planted } }],
    ['in another organization', { orgs: [{ org_id: 2, cookie: planted }] }],
    ['in the twin', { org_id: 1, orgs: [{ org_id: 1, cookie: planted }] }],
    ['in an entry without id', { orgs: [{ cookie: planted }] }],
    ['in a team', { org_id: 1, teams: [{ guid: 't', salt: planted }] }],
    ['in a team of no organization', { teams: [{ guid: 't', salt: planted }] }],
    ['in a role of a team', { org_id: 1, teams: [{ guid: 't', roles: [{ id: 'r', token: planted }] }] }],
    ['in a role of a team, which has no id', { org_id: 1, teams: [{ guid: 't', roles: [{ token: planted }] }] }],
  ])('%s does not show, and comes back', (_, wire) => {
    expect(visible(wire)).not.toContain(planted)
    expect(roundTrip(axwaySession, { guid: 'g', ...wire })).toEqual({ guid: 'g', ...wire })
  })

  it('is none inside what belongs to the customer', () => {
    expect(visible({ user: { prefs: { token: planted } } })).toContain(planted)
    expect(visible({ org_id: 1, org: { entitlements: { token: planted } } })).toContain(planted)
  })
})

describe('a list whose items may be texts alone', () => {
  const codec = defineCodec({
    id: 'acme/user',
    title: 'Acme',
    table: table(IdentityModel, ({ each, field }) => [
      field('id', 'subject.id', Text),
      each(
        'orgs',
        'memberships',
        table(Membership, (item) => [item.field('oid', 'organization.id', Text)]),
        { orIds: 'oid' },
      ),
    ]),
  })

  it('reads a text as the id', () => {
    const { memberships = [] } = codec.decodeOrThrow({ id: '1', orgs: ['a', { oid: 'b' }] })
    expect(memberships.map(({ organization }) => organization.id)).toEqual(['a', 'b'])
  })

  it.each<Json>([
    ['a', { oid: 'b' }, ''],
    [{ oid: 'a', more: 1 }],
    [null, 'a', {}],
    [{ oid: 'a', $text: true }],
    [{ $text: true }],
  ])('comes back: %j', (...orgs) => {
    expect(roundTrip(codec, { id: '1', orgs })).toEqual({ id: '1', orgs })
  })

  it('refuses what is neither', () => {
    expect(errorsOf(codec, { id: '1', orgs: [7] })).toEqual(['type /orgs/0: number'])
  })
})

describe('one place of a record that is changed', () => {
  it('is answered, and never thrown', () => {
    const first = fixturesOf('axway/session').find(({ name }) => name === 'find-session-2022')
    expect(first).toBeDefined()
    for (const wire of mutantsOf(first?.wire ?? null)) expect(() => axwaySession.decode(wire)).not.toThrow()
  })
})

function* replaced(json: Json, others: ReadonlyArray<Json>): Generator<Json> {
  if (Array.isArray(json)) {
    for (const [index, item] of (json as ReadonlyArray<Json>).entries()) {
      for (const other of others) yield json.with(index, other)
      for (const below of replaced(item, others)) yield json.with(index, below)
    }
  } else if (isObject(json)) {
    for (const [key, value] of Object.entries(json as JsonObject)) {
      for (const other of others) yield { ...json, [key]: other } as Json
      for (const below of replaced(value, others)) yield { ...json, [key]: below } as Json
    }
  }
}

/** The same value with its keys in order, `__proto__` among them. */
function sorted(json: Json): unknown {
  if (Array.isArray(json)) return json.map(sorted)
  return isObject(json)
    ? Object.entries(json)
        .toSorted()
        .map(([key, value]) => [key, sorted(value as Json)])
    : json
}
