import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import { IdentityModel } from '../../src/Identity.js'
import { Membership } from '../../src/Membership.js'
import { codecAt, elementOf, getAt, parsePath, propertiesOf, removeAt, requiredOf, setAt } from '../../src/wire/Path.js'

const path = (text: string) => parsePath(IdentityModel, text)

describe('a path', () => {
  it.each(['emails', 'emails[primary].value', 'memberships[0].teams[0].roles[].value', 'attributes', 'metadata'])(
    '%s is one',
    (text) => {
      expect(path(text).text).toBe(text)
    },
  )

  it.each([
    ['another spelling', 'username'],
    ['a property of another record', 'name.nickName'],
    ['an index', 'emails[1].value'],
    ['an unknown selector', 'emails[last].value'],
    ['a selector of no list', 'name[0].givenName'],
    ['a list without selector', 'emails.value'],
    ['a property that is not there', 'memberships[0].organization.nope'],
    ['something inside a residue', 'residue.x'],
    ['nothing', ''],
    ['an empty first key', '.name'],
    ['an empty last key', 'name.'],
    ['an inherited property', 'toString'],
    ['a prototype', '__proto__'],
    ['something inherited', 'constructor.name'],
  ])('%s is none', (_, text) => {
    expect(() => path(text)).toThrow(/canonical/)
  })

  it('may have a dot in its system', () => {
    expect(getAt({ externalIds: [{ system: 'a.b', id: '1' }] }, path('externalIds[system=a.b].id'))).toBe('1')
  })

  it.each([
    ['memberships[0].role.level', ['memberships[0].organization.id', 'memberships[0].role.value']],
    ['emails[primary].verified', ['emails[primary].value']],
    ['emails[primary].value', []],
    ['externalIds[system=legacy].id', []],
    ['credentials.linkedAccounts[].id', []],
    ['name.givenName', []],
    ['subject.id', []],
  ])('%s needs %j', (text, needs) => {
    expect(path(text).needs.map((need) => need.text)).toEqual(needs)
  })

  it('needs what its record needs', () => {
    expect(parsePath(Membership, 'role.display').needs.map((need) => need.text)).toEqual([
      'organization.id',
      'role.value',
    ])
  })

  it('knows what the model takes there', () => {
    const takes = (text: string, value: unknown) => codecAt(IdentityModel, path(text)).is(value)
    expect([
      takes('userName', 'a'),
      takes('userName', 7),
      takes('account.enabled', 'true'),
      takes('credentials.linkedAccounts[].provider', ['a']),
      takes('credentials.linkedAccounts[].provider', 'a'),
      takes('timestamps.createdAt', '2020-01-01'),
    ]).toEqual([true, false, false, true, false, false])
  })
})

describe('getAt', () => {
  const record = {
    emails: [{ value: 'first' }, { value: 'main', primary: true }, { value: 'other', primary: true }],
    photos: [{ value: 'only' }],
    externalIds: [
      { system: 'a', id: '1' },
      { system: 'b', id: '2' },
      { system: 'b', id: '3' },
    ],
    memberships: [{ organization: { id: 'o' } }],
  }

  it.each([
    ['emails[primary].value', 'main'],
    ['photos[primary].value', 'only'],
    ['emails[0].value', 'first'],
    ['externalIds[system=b].id', '2'],
    ['externalIds[system=c].id', undefined],
    ['emails[].value', ['first', 'main', 'other']],
    ['memberships[0].organization.id', 'o'],
    ['memberships[0].role.value', undefined],
    ['name.givenName', undefined],
  ])('%s is %j', (text, value) => {
    expect(getAt(record, path(text))).toEqual(value)
  })

  it.each([[null], [undefined], [7], [{ emails: 'x' }], [{ emails: [null] }], [{ emails: {} }], [{ emails: [] }]])(
    'is nothing in %j',
    (value) => {
      expect(getAt(value, path('emails[primary].value'))).toBeUndefined()
    },
  )

  it('does not read a prototype', () => {
    expect(getAt(Object.create({ userName: 'inherited' }), path('userName'))).toBeUndefined()
  })
})

describe('setAt', () => {
  const set = (text: string, value: unknown, record = {}) => {
    setAt(record, path(text), value)
    return record
  }

  it.each<readonly [string, unknown, object]>([
    ['name.givenName', 'a', { name: { givenName: 'a' } }],
    ['emails[primary].value', 'a', { emails: [{ value: 'a', primary: true }] }],
    ['externalIds[system=x].id', '1', { externalIds: [{ system: 'x', id: '1' }] }],
    ['memberships[0].organization.id', 'o', { memberships: [{ organization: { id: 'o' } }] }],
    [
      'credentials.linkedAccounts[].provider',
      ['a', 'b'],
      { credentials: { linkedAccounts: [{ provider: 'a' }, { provider: 'b' }] } },
    ],
  ])('makes what is on the way to %s', (text, value, expected) => {
    expect(set(text, value)).toEqual(expected)
  })

  it('leaves what is beside', () => {
    const record = { emails: [{ value: 'first' }, { value: 'main', primary: true, verified: true }] }
    expect(set('emails[primary].value', 'new', record)).toEqual({
      emails: [{ value: 'first' }, { value: 'new', primary: true, verified: true }],
    })
  })
})

describe('removeAt', () => {
  const without = (text: string, record: { [key: string]: unknown }) => {
    removeAt(record, path(text))
    return record
  }

  it('takes away objects that are empty without it', () => {
    expect(without('credentials.mfa.enabled', { userName: 'a', credentials: { mfa: { enabled: true } } })).toEqual({
      userName: 'a',
    })
  })

  it('leaves objects that hold more', () => {
    expect(without('name.givenName', { name: { givenName: 'a', familyName: 'b' } })).toEqual({
      name: { familyName: 'b' },
    })
  })

  it('takes away the entry that cannot be without it, and the list with the last', () => {
    expect(
      without('externalIds[system=a].id', {
        externalIds: [
          { system: 'a', id: '1' },
          { system: 'b', id: '2' },
        ],
      }),
    ).toEqual({
      externalIds: [{ system: 'b', id: '2' }],
    })
    expect(without('emails[primary].value', { emails: [{ value: 'a', verified: true }] })).toEqual({})
  })

  it('leaves an entry that can be without it', () => {
    expect(without('emails[primary].verified', { emails: [{ value: 'a', verified: true }] })).toEqual({
      emails: [{ value: 'a' }],
    })
  })

  it('does nothing where there is nothing', () => {
    expect(without('name.givenName', { userName: 'a' })).toEqual({ userName: 'a' })
  })
})

describe('a model, read as data', () => {
  const model = t.readonly(t.intersection([t.type({ a: t.string }), t.partial({ b: t.readonlyArray(t.number) })]))

  it('has properties, of which some are required', () => {
    expect([Object.keys(propertiesOf(model)), requiredOf(model)]).toEqual([['a', 'b'], ['a']])
  })

  it('has elements where it is a list', () => {
    expect([elementOf(t.readonlyArray(t.number)), elementOf(t.string)]).toEqual([t.number, undefined])
  })
})
