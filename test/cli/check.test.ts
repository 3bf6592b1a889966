/**
 * Check: what is understood, what comes back, and what nobody has heard of.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { CheckReport } from '../../src/cli/check-report.js'
import { newTally, tallyWire } from '../../src/cli/tally-wire.js'
import { AnyObject, IdentityModel, Text, table } from '../../src/kit.js'
import { shapeOf } from '../../src/wire/shape.js'
import { codecIds, fixturesOf, linesOfFixtures } from './fixtures.js'
import { folderWith, ndjson, root, runWith } from './harness.js'

async function check(codec: string, stdin: string, ...args: ReadonlyArray<string>) {
  const { code, stdout, stderr } = await runWith(['check', '--from', codec, '--json', ...args], { stdin })
  const report: CheckReport = JSON.parse(stdout)
  return { code, report, stderr }
}

describe('the fixtures', () => {
  test.each(codecIds)('of %s are understood and come back', async (codec) => {
    const { code, report } = await check(codec, linesOfFixtures(codec))
    const records = fixturesOf(codec).length
    expect([code, report]).toMatchObject([
      0,
      { codec, records, understood: records, refused: 0, changed: 0, exact: true },
    ])
  })
})

describe('unknown keys', () => {
  const unknownKeys = async (codec: string, ...records: ReadonlyArray<unknown>) =>
    (await check(codec, ndjson(...records))).report.unknownKeys

  test('are counted with the types of their values', async () => {
    const records = [1, 'a', null, 'b', [1], {}].map((hobby) => ({ username: 'ada', hobby }))
    expect(await unknownKeys('netaxis/login-info', ...records)).toEqual([
      { path: '/hobby', count: 6, types: { number: 1, string: 2, null: 1, array: 1, object: 1 } },
    ])
  })

  test('come with the most frequent first', async () => {
    const records = [{ rare: 1, often: 1 }, { often: 1 }].map((keys) => ({ username: 'ada', ...keys }))
    const keys = await unknownKeys('netaxis/login-info', ...records)
    expect(keys.map(({ path, count }) => [path, count])).toEqual([
      ['/often', 2],
      ['/rare', 1],
    ])
  })

  test('are found in nested objects, and in nothing that is unknown itself', async () => {
    const record = { username: 'ada', profile: { hobby: { inner: 1 } } }
    expect(await unknownKeys('netaxis/login-info', record)).toMatchObject([{ path: '/profile/hobby' }])
  })

  test.each(['find-session-2019', 'find-session-2022'])(
    'are none in %s, whose organization is a whole one',
    async (name) => {
      const recorded = JSON.parse(readFileSync(join(root, `fixtures/axway/session/${name}.json`), 'utf8'))
      expect(await unknownKeys('axway/session', recorded)).toEqual([])
    },
  )

  test('have * for the keys of maps', async () => {
    const orgs = { 'id-1': { org_id: 'id-1', mood: 1 }, 'id-2': { org_id: 'id-2', mood: 1 } }
    const keys = await unknownKeys('propelauth/user', { user_id: 'u', org_id_to_org_info: orgs })
    expect(keys).toMatchObject([{ path: '/org_id_to_org_info/*/mood', count: 2 }])
  })

  test('have * for the indices of arrays', async () => {
    const orgs = [
      { guid: 'a', mood: 1 },
      { guid: 'b', mood: 1 },
    ]
    const keys = await unknownKeys('axway/session', { guid: 'g', orgs })
    expect(keys).toMatchObject([{ path: '/orgs/*/mood', count: 2 }])
  })

  test('are none inside what belongs to the customer', async () => {
    const record = { user_id: 'u', properties: { hobby: 1 }, metadata: { hobby: 1 } }
    expect(await unknownKeys('propelauth/user', record)).toEqual([])
  })

  test('are none where a key is known but has no home', async () => {
    expect(await unknownKeys('propelauth/user', { user_id: 'u', impersonator_user_id: 'v' })).toEqual([])
  })

  test('are escaped and cut in length', async () => {
    const [key] = await unknownKeys('netaxis/login-info', { username: 'ada', [`\u202e\u001b${'x'.repeat(100)}`]: 1 })
    expect(key?.path).toBe(`/\\u{202e}\\u{1b}${'x'.repeat(61)}…`)
  })

  test('are data under the name __proto__', async () => {
    const { report } = await check('netaxis/login-info', '{"username":"ada","__proto__":{"x":1},"constructor":1}\n')
    expect(report.unknownKeys.map(({ path }) => path)).toEqual(['/__proto__', '/constructor'])
  })

  test('are told apart up to a thousand, and then only counted', async () => {
    const keys = Array.from({ length: 1005 }, (_, index) => [`key-${index}`, 1])
    const record = { username: 'ada', ...Object.fromEntries(keys) }
    const { report } = await check('netaxis/login-info', ndjson(record, record))
    expect([report.unknownKeys.length, report.furtherUnknownKeys]).toEqual([1000, 10])
    expect(report.unknownKeys.every(({ count }) => count === 2)).toBe(true)
  })

  test('alone are no reason to fail', async () => {
    const { code, report } = await check('netaxis/login-info', ndjson({ username: 'ada', hobby: 1 }))
    expect([code, report.exact]).toEqual([0, true])
  })
})

describe('odd values', () => {
  const oddValues = async (codec: string, ...records: ReadonlyArray<unknown>) =>
    (await check(codec, ndjson(...records))).report.oddValues

  test('are texts that are empty', async () => {
    const values = await oddValues(
      'propelauth/user',
      { user_id: 'u', picture_url: '' },
      { user_id: 'v', picture_url: '' },
    )
    expect(values).toEqual([{ path: '/picture_url', why: 'empty', count: 2 }])
  })

  test('are instants that are none', async () => {
    expect(await oddValues('axway/user', { guid: 'g', created: '2020-02-31T00:00:00.000Z' })).toEqual([
      { path: '/created', why: 'meaningless', count: 1 },
    ])
  })

  test('are words that are not in the table', async () => {
    const orgs = { o: { org_id: 'o', org_role_structure: 'something_new' } }
    expect(await oddValues('propelauth/user', { user_id: 'u', org_id_to_org_info: orgs })).toEqual([
      { path: '/org_id_to_org_info/*/org_role_structure', why: 'meaningless', count: 1 },
    ])
  })

  test('are addresses that are none', async () => {
    expect(await oddValues('propelauth/user', { user_id: 'u', email: 'nobody' })).toEqual([
      { path: '/email', why: 'format', count: 1 },
    ])
  })

  test('are not what else is in an object that is taken whole, nor a secret in there', () => {
    const nested = table(IdentityModel, ({ field, secret }) => [
      field('id', 'subject.id', Text),
      field('data', 'attributes', AnyObject),
      secret(['data', 'pin']),
    ])
    const tally = newTally()
    tallyWire(tally, shapeOf(nested), { id: 'a', data: { pin: '', hobby: 1 } })
    expect([tally.odd.size, tally.unknown.size]).toEqual([0, 0])
  })

  test('are not nulls', async () => {
    expect(await oddValues('propelauth/user', { user_id: 'u', email: null, created_at: null })).toEqual([])
  })

  test('are not empty texts of the customer', async () => {
    expect(await oddValues('propelauth/user', { user_id: 'u', metadata: '' })).toEqual([])
  })
})

describe('refused records', () => {
  const stdin = `${ndjson({ username: 'ada' })}{"username":7}\nnonsense\n`

  test('are counted, and fail the check', async () => {
    const { code, report } = await check('netaxis/login-info', stdin)
    expect([code, report]).toMatchObject([1, { records: 3, understood: 1, refused: 2, exact: false }])
  })

  test('are named on standard error', async () => {
    const { stderr } = await check('netaxis/login-info', stdin)
    expect(JSON.parse(stderr)).toMatchObject({
      in: 3,
      out: 1,
      refused: 2,
      changed: 0,
      refusals: [{ line: 2 }, { line: 3 }],
    })
  })

  test('may be allowed', async () => {
    expect((await check('netaxis/login-info', stdin, '--max-rejects', '2')).code).toBe(0)
  })

  test('go to the rejects', async () => {
    const cwd = folderWith({ input: stdin })
    await runWith(['check', '--from', 'netaxis/login-info', 'input', '--rejects', 'r'], { cwd })
    expect(readFileSync(join(cwd, 'r'), 'utf8').split('\n')).toHaveLength(3)
  })
})

describe('a record that comes back otherwise', () => {
  const args = ['--codec-module', join(root, 'test/cli/modules/wrong.mjs')]
  const stdin = ndjson({ id: 'a', list: [1] }, { id: 'b', nested: { lost: { deeply: 1 } } }, { id: 'c', throws: true })

  test('is named with the place of the first difference', async () => {
    const { report } = await check('wrong/forgetful', stdin, ...args)
    expect(report).toMatchObject({ understood: 3, refused: 0, changed: 2, exact: false })
    expect(report.changes).toEqual([
      { line: 2, offset: 22, path: '/nested/lost' },
      { line: 3, offset: 64, path: '' },
    ])
  })

  test('fails the check', async () => {
    const { code } = await check('wrong/forgetful', stdin, ...args)
    expect(code).toBe(1)
  })

  test('is named for people', async () => {
    const { stdout } = await runWith(['check', '--from', 'wrong/forgetful', ...args], { stdin })
    expect(stdout).toContain(
      'changed by the round trip\n  line 2 (byte 22): /nested/lost\n  line 3 (byte 64): the record\n',
    )
  })

  test('of which there are many is counted after the first hundred', async () => {
    const records = Array.from({ length: 103 }, () => ({ id: 'b', nested: { lost: 1 } }))
    const { report } = await check('wrong/forgetful', ndjson(...records), ...args)
    expect([report.changed, report.changes.length]).toEqual([103, 100])
  })
})

test('the report for people is a table', async () => {
  const stdin = ndjson({ username: 'ada', hobby: 1, profile: { emailAddress: '' } })
  const { stdout } = await runWith(['check', '--from', 'netaxis/login-info'], { stdin })
  expect(stdout).toBe(`netaxis/login-info: 1 records, 1 understood, 0 refused, 0 changed by the round trip

unknown key  times  types
/hobby           1  number 1

odd value              times  why
/profile/emailAddress      1  an empty text: kept, says nothing
`)
})

test('the report is what `schema check` describes', async () => {
  const validate = new Ajv2020().compile(JSON.parse((await runWith(['schema', 'check'])).stdout))
  const stdin = `${linesOfFixtures('axway/session')}{"guid":"a","hobby":1,"email":""}\nnonsense\n`
  const { report } = await check('axway/session', stdin)
  expect([validate(report), report.unknownKeys.length > 0, report.oddValues.length > 0]).toEqual([true, true, true])
  expect(validate({ ...report, records: 'many' })).toBe(false)
})

test('the report goes to the file that is named', async () => {
  const cwd = folderWith()
  const args = ['check', '--from', 'netaxis/login-info', '--json', '--out', 'o']
  const { stdout } = await runWith(args, { stdin: ndjson({ username: 'ada' }), cwd })
  expect([stdout, JSON.parse(readFileSync(join(cwd, 'o'), 'utf8'))]).toMatchObject(['', { records: 1 }])
})
