/**
 * What a role map is, said by `roleMapFrom` and by its JSON Schema alike.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { draw } from '../../src/DecodeError.js'
import { builtinRoles, roleMapFrom, roleMapSchema } from '../../src/roles.js'
import { mutantsOf } from '../mutations.js'
import { roleMap } from './arbitraries.js'

const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false })
const validate = ajv.compile(roleMapSchema())

const rule = { from: 'axway', kind: 'organization', value: 'a' }
const faults = (value: unknown) => E.fold(draw, () => 'none')(roleMapFrom(value))
const ofRule = (more: object) => faults({ rules: [{ ...rule, ...more }] })

const whole = {
  $schema: 'urn:identikit:role-map',
  rules: [
    { ...rule, to: 'propelauth', organization: '7', becomes: 'x', display: 'X', level: 1 },
    { ...rule, kind: 'team', becomes: 'x', as: 'organization' },
    { ...rule, kind: 'person', drop: true },
  ],
  standings: { axway: { organization: { a: 'admin' }, team: { a: 'none' } }, 'axway/user': { person: {} } },
}

describe('is accepted', () => {
  test.each([
    ['the empty map', {}],
    ['one with all there is', whole],
    ['the built-in one', builtinRoles],
    [
      'one that says the same twice',
      {
        rules: [
          { ...rule, becomes: 'x' },
          { ...rule, becomes: 'x' },
        ],
      },
    ],
    ['one with a role called __proto__', JSON.parse('{"standings":{"axway":{"team":{"__proto__":"none"}}}}')],
  ])('%s', (_, value) => {
    expect(faults(value)).toBe('none')
    expect(validate(value)).toBe(true)
  })
})

describe('is refused with its place', () => {
  test.each([
    ['no object', faults([]), 'the record: expected object, got array'],
    ['rules that are no list', faults({ rules: {} }), '/rules: expected array, got object'],
    [
      'an unknown key',
      faults({ rule: [] }),
      '/rule: expected one of the keys $schema, rules, standings, got an unknown key',
    ],
    [
      'a missing key',
      faults({ rules: [{ from: 'axway', kind: 'team', drop: true }] }),
      '/rules/0/value: expected a value, got nothing',
    ],
    ['a number as value', ofRule({ value: 8, drop: true }), '/rules/0/value: expected text, got number'],
    ['an empty target', ofRule({ becomes: '' }), '/rules/0/becomes: expected text, got an empty text'],
    [
      'an unknown kind',
      ofRule({ kind: 'group', drop: true }),
      '/rules/0/kind: expected one of organization, team, person, got string',
    ],
    ['drop: false', ofRule({ drop: false }), '/rules/0/drop: expected true, got boolean'],
    [
      'a level that is no number',
      ofRule({ becomes: 'x', level: Number.NaN }),
      '/rules/0/level: expected a number, got number',
    ],
    ['neither target nor drop', ofRule({}), '/rules/0: expected either becomes or drop, got neither'],
    ['target and drop', ofRule({ becomes: 'x', drop: true }), '/rules/0: expected either becomes or drop, got both'],
    [
      'a display of nothing',
      ofRule({ drop: true, display: 'X' }),
      '/rules/0/display: expected nothing without becomes, got display',
    ],
    [
      'an organization role as one',
      ofRule({ becomes: 'x', as: 'organization' }),
      '/rules/0/as: expected a role in a team, got kind organization',
    ],
    [
      'an organization of a person',
      ofRule({ kind: 'person', organization: '7', drop: true }),
      '/rules/0/organization: expected a role in an organization or a team, got kind person',
    ],
    [
      'an unknown standing',
      faults({ standings: { axway: { team: { a: 'boss' } } } }),
      '/standings/axway/team/a: expected one of owner, admin, manager, member, auditor, none, got string',
    ],
    [
      'a contradiction',
      faults({
        rules: [
          { ...rule, drop: true },
          { ...rule, kind: 'team', drop: true },
          { ...rule, becomes: 'x' },
        ],
      }),
      '/rules/2: expected the result of /rules/0, got another one',
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected)
  })
})

test('rules that differ in what they are for contradict nothing', () => {
  const others = [{ from: 'axway/user' }, { to: 'netaxis' }, { kind: 'team' }, { value: 'b' }, { organization: '7' }]
  const rules = [{ ...rule, becomes: 'x' }, ...others.map((other) => ({ ...rule, becomes: 'y', ...other }))]
  expect(faults({ rules })).toBe('none')
})

test('the schema and roleMapFrom agree on every map with one place changed', () => {
  const counts = { accepted: 0, refused: 0 }
  for (const mutant of mutantsOf(whole)) {
    const isAccepted = E.isRight(roleMapFrom(mutant))
    counts[isAccepted ? 'accepted' : 'refused'] += 1
    if (validate(mutant) !== isAccepted) expect.fail(`accepted: ${isAccepted}: ${JSON.stringify(mutant)}`)
  }
  expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(20)
})

test('any map is read as it is', () => {
  fc.assert(
    fc.property(roleMap, (map) => {
      expect(roleMapFrom(map)).toEqual(E.right(map))
      expect(validate(JSON.parse(JSON.stringify(map)))).toBe(true)
    }),
  )
})

test('no JSON value makes it throw, and no value of it is in an error', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(() => roleMapFrom(value)).not.toThrow()
    }),
  )
  expect(ofRule({ kind: 'secret-word', value: { a: 'secret-word' } })).not.toContain('secret-word')
})
