import type { StandardSchemaV1 } from '@standard-schema/spec'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as t from 'io-ts'
import { PathReporter } from 'io-ts/lib/PathReporter.js'
import { describe, expect, it } from 'vitest'
import { defineCodec, defineRequest, defineRoster } from '../src/Codec.js'
import { type Identity, IdentityModel, RosterModel } from '../src/Identity.js'
import { axwayUser } from '../src/providers/axway.js'
import { propelauthUser } from '../src/providers/propelauth.js'
import { Text } from '../src/wire/leaves.js'
import { table } from '../src/wire/Table.js'

const planted = 'PLANTED'

function errorsOf<A>(answer: E.Either<t.Errors, A>): t.Errors {
  return E.isLeft(answer) ? answer.left : []
}

describe('decode', () => {
  it('says of whom the record is', () => {
    expect(axwayUser.decodeOrThrow({ guid: 'g' })).toEqual({ subject: { provider: 'axway', id: 'g' } })
  })

  it('takes the installation from the caller', () => {
    expect(axwayUser.decodeOrThrow({ guid: 'g' }, { instance: 'staging' }).subject).toEqual({
      provider: 'axway',
      instance: 'staging',
      id: 'g',
    })
  })

  it('names the installation in no wire', () => {
    expect(axwayUser.encode(axwayUser.decodeOrThrow({ guid: 'g' }, { instance: 'staging' }))).toEqual({ guid: 'g' })
  })
})

describe('decodeOrThrow', () => {
  it('throws what names the fields and shows no value', () => {
    const run = () => axwayUser.decodeOrThrow({ guid: 7, email: [planted], active: planted })
    expect(run).toThrow(/^this is no axway\/user:\n/)
    try {
      run()
    } catch (error) {
      const text = `${(error as Error).name} ${(error as Error).message} ${JSON.stringify(error)}`
      expect(text).toContain('/active: expected a boolean, got string')
      expect(text).not.toContain(planted)
    }
  })
})

describe('a codec is an io-ts type', () => {
  const Body = t.type({ user: axwayUser, beside: t.string })

  it('decodes inside another one', () => {
    expect(Body.decode({ user: { guid: 'g' }, beside: 'x' })).toEqual(
      E.right({ user: { subject: { provider: 'axway', id: 'g' } }, beside: 'x' }),
    )
  })

  it('encodes inside another one', () => {
    expect(Body.encode({ user: { subject: { provider: 'axway', id: 'g' }, userName: 'ada' }, beside: 'x' })).toEqual({
      user: { guid: 'g', username: 'ada' },
      beside: 'x',
    })
  })

  it('has errors without value and context, next to those of the outer one', () => {
    const errors = errorsOf(Body.decode({ user: { guid: 'g', email: [planted] }, beside: 7 }))
    expect(errors.map(({ value, context, message }) => [value, context.length, message])).toEqual([
      [undefined, 0, '/email: expected a text, got array'],
      [7, 2, undefined],
    ])
  })

  it('has errors that the reporter of io-ts prints without a value', () => {
    expect(PathReporter.report(Body.decode({ user: { guid: 'g', email: [planted] }, beside: 'x' }))).toEqual([
      '/email: expected a text, got array',
    ])
  })

  it('can be piped', () => {
    const Named = axwayUser.pipe(
      new t.Type<string, Identity<'axway'>, Identity<'axway'>>(
        'Named',
        t.string.is,
        (identity, context) =>
          identity.userName === undefined ? t.failure(undefined, context, 'no name') : t.success(identity.userName),
        (userName) => ({ subject: { provider: 'axway', id: 'g' }, userName }),
      ),
    )
    expect([Named.decode({ guid: 'g', username: 'ada' }), Named.encode('ada')]).toEqual([
      E.right('ada'),
      { guid: 'g', username: 'ada' },
    ])
    expect(errorsOf(Named.decode({})).map(({ message }) => message)).toEqual([
      '/guid: expected the id of the subject, got nothing',
    ])
  })

  it('can stand in a list and in a union', () => {
    const List = t.array(t.union([axwayUser, t.null]))
    expect(pipe(List.decode([{ guid: 'g' }, null]), E.map(List.encode))).toEqual(E.right([{ guid: 'g' }, null]))
  })

  it('knows its own Identities', () => {
    const subject = { provider: 'axway', id: 'g' }
    expect(axwayUser.is({ subject })).toBe(true)
    expect(
      [{ subject: { ...subject, provider: 'propelauth' } }, { subject, emails: 'x' }, {}, null].map(axwayUser.is),
    ).toEqual([false, false, false, false])
  })
})

describe('a codec is a Standard Schema', () => {
  const validate = (wire: unknown) =>
    axwayUser['~standard'].validate(wire) as StandardSchemaV1.Result<Identity<'axway'>>

  it('names its version and its vendor', () => {
    expect(axwayUser['~standard']).toMatchObject({ version: 1, vendor: 'identikit' })
  })

  it('gives the Identity', () => {
    expect(validate({ guid: 'g' })).toEqual({ value: { subject: { provider: 'axway', id: 'g' } } })
  })

  it('gives issues with paths', () => {
    expect(validate({ guid: 'g', oauth: ['x', 7] })).toEqual({
      issues: [{ message: '/oauth/1: expected a text, got number', path: ['oauth', '1'] }],
    })
  })

  it('gives an empty path where the record itself is at fault', () => {
    expect(validate(null).issues?.map(({ path }) => path)).toEqual([[]])
  })

  it('gives keys of a path as they are on the wire', () => {
    const wire = { user_id: 'u', org_id_to_org_info: { 'a/b~1': 7 } }
    const result = propelauthUser['~standard'].validate(wire) as StandardSchemaV1.FailureResult
    expect(result.issues.map(({ path }) => path)).toEqual([['org_id_to_org_info', 'a/b~1']])
  })
})

describe('losses', () => {
  const identity = axwayUser.decodeOrThrow({ guid: 'g', email: 'a@example.com' }, { instance: 'staging' })

  it('are none where all has a home', () => {
    expect(axwayUser.losses({ ...identity, userName: 'ada' })).toEqual([])
  })

  it('name what the record cannot hold', () => {
    const richer = { ...identity, nickName: 'Ada', memberships: [{ organization: { id: 'o' } }] }
    expect(axwayUser.losses(richer)).toEqual(['/memberships', '/nickName'])
  })
})

describe('definitions', () => {
  const rows = table(IdentityModel, ({ field }) => [field('id', 'subject.id', Text), field('name', 'userName', Text)])

  it('take the provider from the id', () => {
    const codec = defineCodec({ id: 'acme/some/thing', title: 'Acme', table: rows })
    expect([codec.provider, codec.decodeOrThrow({ id: '1' }).subject.provider]).toEqual(['acme', 'acme'])
  })

  it('mint ids unless they say otherwise', () => {
    expect([
      defineCodec({ id: 'acme/user', title: 'Acme', table: rows }).ids,
      defineCodec({ id: 'acme/user', title: 'Acme', table: rows, ids: 'chosen' }).ids,
    ]).toEqual(['minted', 'chosen'])
  })

  it('without a row for the id are refused', () => {
    const nameless = table(IdentityModel, ({ field }) => [field('name', 'userName', Text)])
    const empty = table(RosterModel, ({ field }) => [field('name', 'name', Text)])
    expect(() => defineCodec({ id: 'acme/user', title: 'Acme', table: nameless })).toThrow(
      'acme/user has no row for subject.id, without which there is no record',
    )
    expect(() => defineRoster({ id: 'acme/group', title: 'Acme', table: empty })).toThrow(
      'acme/group has no row for id, without which there is no record',
    )
  })

  it('whose id names no provider are refused, as plain JavaScript may write them', () => {
    for (const id of ['acme', '/user', 'acme/', undefined] as unknown as ReadonlyArray<'acme/user'>) {
      expect(() => defineCodec({ id, title: 'Acme', table: rows })).toThrow('the id of a codec is provider/record')
    }
  })

  it('of a request encode what the table names, of any Identity', () => {
    const request = defineRequest({
      id: 'acme/rename',
      title: 'Acme, rename',
      method: 'PATCH',
      path: '/users/{id}',
      table: table(IdentityModel, ({ field }) => [field('name', 'userName', Text)]),
    })
    const identity = { subject: { provider: 'axway', id: 'g' }, userName: 'ada', nickName: 'A' }
    expect(request.encode(identity)).toEqual({ name: 'ada' })
  })

  it('of a roster decode an organization', () => {
    const roster = defineRoster({
      id: 'acme/group',
      title: 'Acme group',
      table: table(RosterModel, ({ field }) => [field('id', 'id', Text), field('label', 'name', Text)]),
    })
    expect(roster.decodeOrThrow({ id: 'o', label: 'Acme', unheard: 1 })).toEqual({
      id: 'o',
      name: 'Acme',
      residue: { 'acme/group': { unheard: 1 } },
    })
    expect(() => roster.decodeOrThrow({ label: 'Acme' })).toThrow(
      '/id: expected the id of the organization, got nothing',
    )
    expect(roster.encode({ id: 'o', residue: { 'acme/group': { unheard: 1 } } })).toEqual({ id: 'o', unheard: 1 })
  })
})
