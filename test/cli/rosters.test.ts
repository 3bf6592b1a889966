/**
 * Records that are about an organization go through decode, encode and check as those about a person do.
 */
import { describe, expect, test } from 'vitest'
import { rosters } from '../../src/registry.js'
import { fixturesOf, linesOfFixtures } from './fixtures.js'
import { linesOf, ndjson, runWith } from './harness.js'

const ids = rosters.map(({ id }) => id)

test.each(ids)('%s comes back whole through decode and encode', async (id) => {
  const decoded = await runWith(['decode', '--from', id, '--keep-secrets'], { stdin: linesOfFixtures(id) })
  const { code, stdout } = await runWith(['encode', '--to', id], { stdin: decoded.stdout })
  expect([decoded.code, code, linesOf(stdout)]).toEqual([0, 0, fixturesOf(id).map(({ wire }) => wire)])
})

test.each(ids)('%s is checked', async (id) => {
  const { code, stdout } = await runWith(['check', '--from', id, '--json'], { stdin: linesOfFixtures(id) })
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { codec: id, exact: true }])
})

describe('decode', () => {
  test('gives the organization with its members, and no secret', async () => {
    const wire = {
      org_id: 7,
      guid: 'g',
      name: 'Acme',
      users: [{ guid: 'a', roles: ['developer'] }],
      token: 'correct-horse',
    }
    const { code, stdout } = await runWith(['decode', '--from', 'axway/organization'], { stdin: ndjson(wire) })
    expect(code).toBe(0)
    expect(linesOf(stdout)[0]).toMatchObject({ id: '7', members: [{ subject: { provider: 'axway', id: 'a' } }] })
    expect(stdout).not.toContain('correct-horse')
  })

  test('refuses one without an id', async () => {
    const { code, stdout } = await runWith(['decode', '--from', 'axway/organization'], { stdin: '{}\n' })
    expect([code, stdout]).toEqual([1, ''])
  })
})

describe('encode refuses', () => {
  const refused = (roster: unknown) => runWith(['encode', '--to', 'axway/organization'], { stdin: ndjson(roster) })

  test('members of another provider', async () => {
    const { code, stderr } = await refused({ id: '7', members: [{ subject: { provider: 'correct-horse', id: 'a' } }] })
    expect([code, stderr]).toMatchObject([1, expect.stringContaining('/members/0/subject/provider: expected axway')])
    expect(stderr).not.toContain('correct-horse')
  })

  test('what is no organization', async () => {
    expect((await refused({ name: 'Acme' })).code).toBe(1)
  })
})
