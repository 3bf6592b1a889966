/**
 * The JSON Schema of an Identity says what `identityFromJson` says: of every Identity among the fixtures, and of each with
 * one place changed.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { describe, expect, test } from 'vitest'
import { identityFromJson } from '../src/identity-json.js'
import type { Json } from '../src/Json.js'
import { identitySchema } from '../src/model-schema.js'
import { records } from '../src/registry.js'
import { timestamp } from '../src/Timestamp.js'
import { fixturesOf } from './fixtures.js'
import { mutantsOf } from './mutations.js'

const ajv = new Ajv2020({ strict: true })
ajv.addFormat('date-time', (text: string) => O.isSome(timestamp(text)))
const validate = ajv.compile(identitySchema())
const isValid = (value: unknown): boolean => validate(value)

describe.each(records)('$id', ({ id }) => {
  const identities = fixturesOf(id)

  test('every Identity among the fixtures is valid', () => {
    expect(identities.length).toBeGreaterThan(2)
    expect(identities.filter(({ identity }) => !isValid(identity)).map(({ name }) => name)).toEqual([])
  })

  test('every one with one place changed is valid where it can be read, and else not', () => {
    const counts = { read: 0, refused: 0 }
    for (const { name, identity } of identities) {
      for (const mutant of mutantsOf(identity)) {
        const verdict = E.isRight(identityFromJson(mutant))
        counts[verdict ? 'read' : 'refused'] += 1
        if (isValid(mutant) !== verdict) expect.fail(`${name}, read: ${verdict}: ${JSON.stringify(mutant)}`)
      }
    }
    expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(10)
  })
})

describe('an instant', () => {
  const at = (createdAt: Json): Json => ({ subject: { provider: 'acme', id: '1' }, timestamps: { createdAt } })

  test('in the canonical spelling is valid', () => {
    expect(isValid(at('2024-02-29T23:59:59.999Z'))).toBe(true)
  })

  test.each([
    ['with an offset', '2024-02-29T23:59:59.999+01:00'],
    ['without milliseconds', '2024-02-29T23:59:59Z'],
    ['on a day that no calendar has', '2023-02-29T23:59:59.999Z'],
    ['in a thirteenth month', '2023-13-01T00:00:00.000Z'],
    ['at an hour that no clock has', '2023-12-01T24:00:00.000Z'],
    ['as a number', 1704067200],
  ])('%s is not', (_, instant) => {
    expect(isValid(at(instant))).toBe(false)
    expect(E.isLeft(identityFromJson(at(instant)))).toBe(true)
  })
})

test('each named record of the model is defined once', () => {
  const { $defs } = identitySchema()
  expect(Object.keys($defs ?? {}).toSorted()).toEqual(
    ['Contact', 'ExternalId', 'Membership', 'Organization', 'ParentOrganization', 'Role'].concat([
      'Session',
      'Subject',
      'Team',
      'Timestamp',
    ]),
  )
})
