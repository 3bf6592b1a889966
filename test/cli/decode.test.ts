/**
 * Decode: records in, Identities out, and secrets nowhere unless they are asked for.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { countSecrets, identityFromJson } from '../../src/identity-json.js'
import { orThrow } from '../stream/decoding.js'
import { codecIds, fixturesOf, linesOfFixtures } from './fixtures.js'
import { folderWith, linesOf, ndjson, root, runWith } from './harness.js'

const login = { username: 'ada', profile: { user_level: 8 } }

describe('identities', () => {
  test('come out one on each line', async () => {
    const { code, stdout } = await runWith(['decode', '--from', 'netaxis/login-info'], { stdin: ndjson(login, login) })
    const [first, second, ...others] = stdout.split('\n')
    expect([code, first, others]).toEqual([0, second, ['']])
    expect(JSON.parse(first ?? '')).toMatchObject({
      subject: { provider: 'netaxis', id: 'ada' },
      roles: [{ level: 8 }],
    })
  })

  test.each(codecIds)('of %s are those of the fixtures', async (codec) => {
    const { stdout } = await runWith(['decode', '--from', codec, '--keep-secrets'], { stdin: linesOfFixtures(codec) })
    expect(linesOf(stdout)).toEqual(fixturesOf(codec).map(({ identity }) => identity))
  })

  test.each(codecIds)('of %s are what `schema identity` describes', async (codec) => {
    const schema = await runWith(['schema', 'identity'])
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(schema.stdout))
    const { stdout } = await runWith(['decode', '--from', codec, '--keep-secrets'], { stdin: linesOfFixtures(codec) })
    expect(linesOf(stdout).filter((identity) => !validate(identity))).toEqual([])
  })

  test('come out of a file, which is found from the folder of the caller', async () => {
    const cwd = folderWith({ 'logins.ndjson': ndjson(login) })
    const { code, stdout } = await runWith(['decode', '--from', 'netaxis/login-info', 'logins.ndjson'], { cwd })
    expect([code, linesOf(stdout)]).toEqual([0, [expect.objectContaining({ userName: 'ada' })]])
  })

  test('come out of standard input that is named -', async () => {
    const { stdout } = await runWith(['decode', '--from', 'netaxis/login-info', '-'], { stdin: ndjson(login) })
    expect(linesOf(stdout)).toHaveLength(1)
  })

  test('come out of the envelope of their codec', async () => {
    const { code, stdout } = await runWith([
      'decode',
      '--from',
      'propelauth/user',
      '--format',
      'envelope',
      'fixtures/exports/propelauth-users.json',
    ])
    const { users } = JSON.parse(readFileSync(join(root, 'fixtures/exports/propelauth-users.json'), 'utf8'))
    expect(code).toBe(0)
    expect(linesOf(stdout).map(({ subject }) => subject)).toEqual(
      users.map(({ user_id }: { user_id: string }) => ({ provider: 'propelauth', id: user_id })),
    )
  })

  test('carry the instance that the caller names', async () => {
    const args = ['decode', '--from', 'netaxis/login-info', '--instance', 'staging']
    const { stdout } = await runWith(args, { stdin: ndjson(login) })
    expect(linesOf(stdout)).toMatchObject([{ subject: { provider: 'netaxis', instance: 'staging', id: 'ada' } }])
  })

  test('carry the organization that the caller names', async () => {
    const args = ['decode', '--from', 'propelauth/user', '--organization', 'org-1']
    const { stdout } = await runWith(args, { stdin: ndjson({ user_id: 'u', role_in_org: 'Owner' }) })
    expect(linesOf(stdout)).toMatchObject([
      { memberships: [{ organization: { id: 'org-1' }, role: { value: 'Owner' } }] },
    ])
  })
})

describe('secrets', () => {
  const secret = 'correct-horse-battery'
  const stdin = ndjson({ username: 'ada', access_token: secret, profile: { session_cookie: [secret, { a: secret }] } })
  const args = ['decode', '--from', 'netaxis/login-info']

  test('are on neither stream', async () => {
    const { stdout, stderr } = await runWith(args, { stdin })
    expect(`${stdout}${stderr}`).not.toContain(secret)
  })

  test('leave no key behind', async () => {
    const { stdout } = await runWith(args, { stdin })
    expect(stdout).not.toMatch(/access_token|session_cookie|redacted|\$secret/)
  })

  test('are counted', async () => {
    const { stderr } = await runWith(args, { stdin })
    expect(stderr).toBe('1 in, 1 out, 0 refused, 2 secrets dropped\n')
  })

  test('are kept when asked for', async () => {
    const { stdout } = await runWith([...args, '--keep-secrets'], { stdin })
    const identity = orThrow(identityFromJson(JSON.parse(stdout)))
    expect([stdout.split(secret).length - 1, countSecrets(identity)]).toEqual([3, 2])
  })

  test('are in no error of a refused record', async () => {
    const refused = ndjson({ username: { token: secret }, [`k${'x'.repeat(80)}${secret}`]: 1, profile: secret })
    const { code, stderr } = await runWith(args, { stdin: refused })
    expect([code, stderr.includes(secret)]).toEqual([1, false])
  })

  // A session has a token at a place of its own, and the fixtures have credentials under unknown names.
  test('of the fixtures are on neither stream', async () => {
    const lines = linesOfFixtures('axway/session')
    const kept = await runWith(['decode', '--from', 'axway/session', '--keep-secrets'], { stdin: lines })
    // The documentation fills every text with the same words, secret or not.
    const values = [...kept.stdout.matchAll(/\{"\$secret":"([^"]{6,})"\}/g)]
      .map(([, value]) => value ?? '')
      .filter((value) => value !== 'example_value')
    const { stdout, stderr } = await runWith(['decode', '--from', 'axway/session'], { stdin: lines })
    expect(values.length).toBeGreaterThan(10)
    expect(values.filter((value) => `${stdout}${stderr}`.includes(value))).toEqual([])
  })
})

describe('the summary', () => {
  const args = ['decode', '--from', 'netaxis/login-info']

  test('names refused records by place and reason', async () => {
    const { code, stderr } = await runWith(args, { stdin: `${ndjson(login)}{"username":7}\n` })
    expect(code).toBe(1)
    expect(stderr).toBe(
      'line 2 (byte 46): /username: expected a text, got number\n2 in, 1 out, 1 refused, 0 secrets dropped\n',
    )
  })

  test('names the first twenty, and counts the others', async () => {
    const { stderr } = await runWith(args, { stdin: '{}\n'.repeat(25) })
    expect(stderr.split('\n').slice(18)).toEqual([
      'line 19 (byte 54): /username: expected the id of the subject, got nothing',
      'line 20 (byte 57): /username: expected the id of the subject, got nothing',
      'and 5 more refused',
      '25 in, 0 out, 25 refused, 0 secrets dropped',
      '',
    ])
  })

  test('names three reasons, and counts the others', async () => {
    const wrong = { username: 1, profile: { first_name: 1, last_name: 1, emailAddress: 1, user_level: 'x' } }
    const { stderr } = await runWith(args, { stdin: ndjson(wrong) })
    expect(stderr.split('\n')[0]).toMatch(/^line 1 \(byte 0\): (\/\S+: expected [^;]+; ){3}and 2 more$/)
  })

  test('escapes what a terminal would obey', async () => {
    const stdin = ndjson({ user_id: 'u', org_id_to_org_info: { '\u001b[2J\u202e': 7 } })
    const { stderr } = await runWith(['decode', '--from', 'propelauth/user'], { stdin })
    expect(stderr).toContain('/org_id_to_org_info/\\u{1b}[2J\\u{202e}: expected an object, got number')
  })

  test('is one JSON object where JSON is asked for', async () => {
    const { stderr } = await runWith([...args, '--json'], { stdin: `${ndjson(login)}{}\n` })
    expect(linesOf(stderr)).toEqual([
      {
        verb: 'decode',
        codec: 'netaxis/login-info',
        in: 2,
        out: 1,
        refused: 1,
        secretsDropped: 0,
        refusals: [
          {
            line: 2,
            offset: 46,
            errors: [{ _tag: 'missing', path: '/username', expected: 'the id of the subject', actual: 'nothing' }],
          },
        ],
      },
    ])
  })

  test('is what `schema summary` describes', async () => {
    const schema = await runWith(['schema', 'summary'])
    const validate = new Ajv2020().compile(JSON.parse(schema.stdout))
    const { stderr } = await runWith([...args, '--json'], { stdin: '{}\n[{}]\n{"username":"a"}\n' })
    expect([validate(JSON.parse(stderr)), validate.errors]).toEqual([true, null])
  })

  test('is not there when all is to be quiet', async () => {
    const { stderr } = await runWith([...args, '--quiet'], { stdin: '{}\n' })
    expect(stderr).toBe('')
  })
})

describe('the exit code', () => {
  const exitCode = async (...further: ReadonlyArray<string>): Promise<number> =>
    (await runWith(['decode', '--from', 'netaxis/login-info', ...further], { stdin: '{}\n{}\n{"username":"a"}\n' }))
      .code

  test('is 1 where a record is refused', async () => {
    expect(await exitCode()).toBe(1)
  })

  test('is 1 where one more is refused than allowed', async () => {
    expect(await exitCode('--max-rejects', '1')).toBe(1)
  })

  test('is 0 where as many are refused as allowed', async () => {
    expect(await exitCode('--max-rejects', '2')).toBe(0)
  })

  test('is 0 where any may be refused', async () => {
    expect(await exitCode('--max-rejects', 'any')).toBe(0)
  })
})

describe('JSON that gives a key twice', () => {
  const stdin = '{"username":"ada","username":"eve"}\n'

  test('is refused', async () => {
    const { code, stdout } = await runWith(['decode', '--from', 'netaxis/login-info'], { stdin })
    expect([code, stdout]).toEqual([1, ''])
  })

  test('keeps the last one when asked to', async () => {
    const { code, stdout } = await runWith(['decode', '--from', 'netaxis/login-info', '--lenient-json'], { stdin })
    expect([code, linesOf(stdout)]).toEqual([0, [expect.objectContaining({ userName: 'eve' })]])
  })
})

test('a bar is drawn on a terminal, and cleared', async () => {
  const { stderr } = await runWith(['decode', '--from', 'netaxis/login-info'], { stdin: ndjson(login), isTTY: true })
  expect(stderr).toContain('0.0 MB, 0 records')
  expect(stderr.endsWith('1 in, 1 out, 0 refused, 0 secrets dropped\n')).toBe(true)
})

test.each([['--quiet'], ['--json']])('no bar is drawn on a terminal with %s', async (option) => {
  const args = ['decode', '--from', 'netaxis/login-info', option]
  const { stderr } = await runWith(args, { stdin: ndjson(login), isTTY: true })
  expect(stderr).not.toContain('records')
})
