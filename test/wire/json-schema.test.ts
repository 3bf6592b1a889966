/**
 * The JSON Schema of a wire says what decode says: of every fixture, and of every fixture with one place changed.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import type { AnyCodec } from '../../src/Codec.js'
import { missingFrom } from '../../src/convert/requirements.js'
import type { Json, JsonObject } from '../../src/Json.js'
import {
  defineCodec,
  defineRequest,
  defineRoster,
  IdentityModel,
  Membership,
  NumericId,
  RosterModel,
  Text,
  table,
} from '../../src/kit.js'
import { records, requests } from '../../src/registry.js'
import { jsonSchemaOf } from '../../src/wire/json-schema.js'
import { fixturesOf, refusedOf } from '../fixtures.js'
import { mutantsOf } from '../mutations.js'

function validatorOf(schema: JsonObject): (value: unknown) => boolean {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(schema)
  return (value) => validate(value)
}

/** What decode says, as far as a schema can say it: conflicts and limits are not in it. */
function verdictOf(codec: AnyCodec, wire: Json): boolean | undefined {
  const answer = codec.decode(wire)
  if (E.isRight(answer)) return true
  return answer.left.some(({ _tag }) => _tag === 'type' || _tag === 'missing') ? false : undefined
}

describe.each(records)('$id', (codec) => {
  const isValid = validatorOf(jsonSchemaOf(codec))

  test('every fixture is valid', () => {
    const fixtures = fixturesOf(codec.id)
    expect(fixtures.length).toBeGreaterThan(2)
    expect(fixtures.filter(({ wire }) => !isValid(wire)).map(({ name }) => name)).toEqual([])
  })

  test('every fixture that is refused for its type, or has no subject, is not valid', () => {
    const refused = refusedOf(codec.id).filter(({ wire }) => verdictOf(codec, wire) === false)
    expect(refused.length).toBeGreaterThan(1)
    expect(refused.filter(({ wire }) => isValid(wire)).map(({ name }) => name)).toEqual([])
  })

  test('every fixture with one place changed is valid where decode accepts it, and else not', () => {
    const counts = { accepted: 0, refused: 0 }
    for (const { name, wire } of fixturesOf(codec.id)) {
      for (const mutant of mutantsOf(wire)) {
        const verdict = verdictOf(codec, mutant)
        if (verdict === undefined) continue
        counts[verdict ? 'accepted' : 'refused'] += 1
        if (isValid(mutant) !== verdict) expect.fail(`${name}, decode: ${verdict}: ${JSON.stringify(mutant)}`)
      }
    }
    expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(10)
  })
})

describe.each(requests)('$id', (request) => {
  const isValid = validatorOf(jsonSchemaOf(request))
  const isComplete = (wire: Json): boolean => missingFrom(request, wire as JsonObject).length === 0

  test('a body among the fixtures is valid exactly when it lacks nothing', () => {
    const bodies = fixturesOf(request.id)
    expect(bodies.length).toBeGreaterThan(0)
    expect(bodies.filter(({ wire }) => isValid(wire) !== isComplete(wire)).map(({ name }) => name)).toEqual([])
  })

  test('nothing is null', () => {
    const nulled = fixturesOf(request.id).flatMap(({ wire }) =>
      Object.keys(wire as JsonObject).map((key) => ({ ...(wire as JsonObject), [key]: null })),
    )
    expect(nulled.length).toBeGreaterThan(0)
    expect(nulled.filter(isValid)).toEqual([])
  })
})

describe('the schema says', () => {
  type Rows = Parameters<typeof table<typeof IdentityModel._A>>[1]

  const one = (spec: Rows): JsonObject =>
    jsonSchemaOf(defineCodec({ id: 'acme/user', title: 'Acme user', table: table(IdentityModel, spec) }))

  test('which dialect it is in, what it is called, and its title', () => {
    expect(one(({ field }) => [field('id', 'subject.id', Text)])).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:identikit:acme/user',
      title: 'Acme user',
    })
  })

  test('what a row notes', () => {
    const notes = { note: 'deprecated', readOnly: true }
    const schema = one(({ field }) => [field('id', 'subject.id', Text), field('nick', 'nickName', Text, notes)])
    expect(schema.properties).toMatchObject({ nick: { description: 'deprecated', readOnly: true } })
  })

  test('what a documented place without a home looks like', () => {
    const schema = one(({ field, known }) => [
      field('id', 'subject.id', Text),
      ...known(['age'], { schema: { type: 'number' } }),
    ])
    expect(schema.properties).toMatchObject({ age: { type: ['number', 'null'] } })
  })

  test('that a subject in a nested object is required', () => {
    const isValid = validatorOf(one(({ field }) => [field(['data', 'id'], 'subject.id', Text)]))
    expect([{ data: { id: '1' } }, { data: {} }, { data: null }, {}].map(isValid)).toEqual([true, false, false, false])
  })

  test('that a numeric subject is a number, or a text that is not empty', () => {
    const isValid = validatorOf(one(({ field }) => [field('id', 'subject.id', NumericId)]))
    expect([{ id: 7 }, { id: '7' }, { id: '' }, { id: null }].map(isValid)).toEqual([true, true, false, false])
  })

  test('that an item of a list may be a text alone, where a row says so', () => {
    const member = table(Membership, ({ field }) => [field('id', 'organization.id', Text)])
    const rows: Rows = ({ each, field }) => [
      field('id', 'subject.id', Text),
      each('orgs', 'memberships', member, { orIds: 'id' }),
    ]
    const isValid = validatorOf(one(rows))
    const wires = [['7'], [{ id: '7' }], [null], [7]].map((orgs) => ({ id: '1', orgs }))
    expect(wires.map(isValid)).toEqual([true, true, true, false])
  })

  test('that an organization with members has an id', () => {
    const rows = table(RosterModel, ({ field }) => [field('org', 'id', Text)])
    const isValid = validatorOf(jsonSchemaOf(defineRoster({ id: 'acme/org', title: 'Acme organization', table: rows })))
    expect([{ org: '7' }, { org: '' }, {}].map(isValid)).toEqual([true, false, false])
  })

  test('what the body of a request cannot be without', () => {
    const body = table(IdentityModel, ({ field, under }) => [
      field('mail', 'emails[primary].value', Text, { required: true }),
      under('names', [field('first', 'name.givenName', Text, { required: true })]),
    ])
    const schema = jsonSchemaOf(
      defineRequest({ id: 'acme/invite', title: 'Acme invite', method: 'POST', path: '/users', table: body }),
    )
    expect(schema).toMatchObject({ required: ['mail'], properties: { names: { required: ['first'] } } })
  })

  test('nothing of a subject in the body of a request', () => {
    const body = table(IdentityModel, ({ field }) => [field('id', 'subject.id', Text)])
    const schema = jsonSchemaOf(
      defineRequest({ id: 'acme/update', title: 'Acme update', method: 'PUT', path: '/users', table: body }),
    )
    expect(schema).toMatchObject({ properties: { id: { type: 'string' } } })
    expect(schema.required).toBeUndefined()
  })
})
