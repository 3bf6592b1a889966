/**
 * Encode: Identities in, records of their provider out.
 */
import { describe, expect, test } from 'vitest'
import { codecIds, fixturesOf, linesOfFixtures } from './fixtures.js'
import { linesOf, ndjson, runWith } from './harness.js'

const ada = { subject: { provider: 'netaxis', id: 'ada' }, name: { givenName: 'Ada' }, memberships: [] }
const args = ['encode', '--to', 'netaxis/login-info']

describe('records', () => {
  test.each(codecIds)('of %s come back whole through decode and encode', async (codec) => {
    const decoded = await runWith(['decode', '--from', codec, '--keep-secrets'], { stdin: linesOfFixtures(codec) })
    const { code, stdout } = await runWith(['encode', '--to', codec], { stdin: decoded.stdout })
    expect([code, linesOf(stdout)]).toEqual([0, fixturesOf(codec).map(({ wire }) => wire)])
  })

  test('come out of an array of identities', async () => {
    const { stdout } = await runWith(args, { stdin: JSON.stringify([ada, ada], null, 2) })
    expect(linesOf(stdout)).toEqual([
      { username: 'ada', profile: { first_name: 'Ada' } },
      { username: 'ada', profile: { first_name: 'Ada' } },
    ])
  })

  test('show an edit of the identity', async () => {
    const decoded = await runWith(['decode', '--from', 'netaxis/login-info'], {
      stdin: ndjson({ username: 'ada', profile: { first_name: 'A.', user_level: 4 } }),
    })
    const [identity] = linesOf(decoded.stdout)
    const { stdout } = await runWith(args, { stdin: ndjson({ ...identity, name: { givenName: 'Ada' } }) })
    expect(linesOf(stdout)).toEqual([{ username: 'ada', profile: { first_name: 'Ada', user_level: 4 } }])
  })

  test('have no key for a secret that was dropped', async () => {
    const decoded = await runWith(['decode', '--from', 'netaxis/login-info'], {
      stdin: ndjson({ username: 'ada', access_token: 'correct-horse' }),
    })
    const { stdout } = await runWith(args, { stdin: decoded.stdout })
    expect(linesOf(stdout)).toEqual([{ username: 'ada' }])
  })
})

describe('an identity is refused', () => {
  test('where it is of another provider, in favour of convert', async () => {
    const stranger = { ...ada, subject: { provider: 'some-secret-provider', id: 'ada' } }
    const { code, stdout, stderr } = await runWith(args, { stdin: ndjson(stranger, ada) })
    expect([code, linesOf(stdout).length]).toEqual([1, 1])
    expect(stderr).toBe(
      'line 1 (byte 0): /subject/provider: expected netaxis (to cross to another provider, use convert), got another provider\n' +
        '2 in, 1 out, 1 refused\n',
    )
  })

  test('where it is none', async () => {
    const { code, stderr } = await runWith(args, { stdin: ndjson({ ...ada, name: 'Ada' }) })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^line 1 \(byte 0\): \S*\/name: expected an object, got string\n1 in, 0 out, 1 refused\n$/)
  })
})

test('a request takes an identity of any provider', async () => {
  const mail = {
    ...ada,
    subject: { provider: 'axway', id: 'x' },
    emails: [{ value: 'ada@example.com', primary: true }],
  }
  const { code, stdout } = await runWith(['encode', '--to', 'netaxis/login-info-update'], { stdin: ndjson(mail) })
  expect([code, linesOf(stdout)]).toEqual([0, [{ first_name: 'Ada', emailAddress: 'ada@example.com' }]])
})
