/**
 * Capabilities: what each record and request can hold, and what can move from one to another.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { type CodecStatus, capabilitiesPage, capabilityMatrix } from '../../src/cli/capabilities.js'
import { records, requests, rosters } from '../../src/registry.js'
import { runWith } from './harness.js'

const codecs = { records, rosters, requests }
const matrix = capabilityMatrix(codecs)
const statusOf = (id: string, path: string): string | undefined =>
  matrix.find((codec) => codec.id === id)?.paths.find((each) => each.path === path)?.status

describe('a path', () => {
  test.each([
    ['axway/user', 'name.givenName', 'held'],
    ['axway/user', 'timestamps.createdAt', 'read-only'],
    ['axway/user', 'memberships[].role.value', 'not held'],
    ['axway/invite', 'emails[].value', 'written only at creation'],
    ['axway/user', 'emails[].value', 'written only at creation'],
    ['axway/session', 'memberships[].teams[].id', 'held'],
    ['propelauth/migrate-user', 'externalIds[system=legacy].id', 'held'],
    ['scim/create-user', 'name.givenName', 'held'],
    ['propelauth/user', 'name.givenName', 'held'],
    ['axway/invite', 'memberships[].organization.id', 'held'],
    ['axway/team', 'region', 'not held'],
    ['axway/organization', 'members[].subject.id', 'held'],
  ])('of %s, %s, is %s', (id, path, status) => {
    expect(statusOf(id, path)).toBe(status)
  })

  test('is held of one entry alone where only the primary one is', () => {
    const paths = matrix.find(({ id }) => id === 'axway/user')?.paths
    expect(paths?.find(({ path }) => path === 'emails[].value')).toMatchObject({ one: true })
    const whole = matrix.find(({ id }) => id === 'scim/user')?.paths
    expect(whole?.find(({ path }) => path === 'emails[].value')).toEqual({ path: 'emails[].value', status: 'held' })
  })
})

test('every record and request says something of every path', () => {
  expect(matrix.map(({ id }) => id)).toEqual([...records, ...rosters, ...requests].map(({ id }) => id).toSorted())
  const pathsOf = (of: (codec: CodecStatus) => boolean): ReadonlyArray<string> =>
    matrix.filter(of).map(({ paths }) => paths.map(({ path }) => path).join())
  expect(new Set(pathsOf(({ kind }) => kind !== 'organization')).size).toBe(1)
  expect(new Set(pathsOf(({ kind }) => kind === 'organization')).size).toBe(1)
})

describe('the verb', () => {
  test('prints a table for each provider', async () => {
    const { code, stdout } = await runWith(['capabilities'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^axway +axwayid-userinfo +invite /m)
    expect(stdout).toMatch(/^axway, organizations +organization +team$/m)
  })

  test('prints JSON of the published form', async () => {
    const { stdout } = await runWith(['capabilities', '--json'])
    const validate = new Ajv2020().compile(JSON.parse((await runWith(['schema', 'capabilities'])).stdout))
    expect([JSON.parse(stdout), validate(JSON.parse(stdout))]).toEqual([matrix, true])
    expect(validate([{ id: 'axway/user' }])).toBe(false)
  })

  test.each(['--from', '--to'])('takes no %s alone', async (option) => {
    const { code, stderr } = await runWith(['capabilities', option, 'axway/user'])
    expect([code, stderr]).toEqual([2, 'identikit: --from and --to go together\n'])
  })

  test('takes no organizations for a pair', async () => {
    const { code, stderr } = await runWith(['capabilities', '--from', 'axway/team', '--to', 'scim/user'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('axway/team is about an organization')])
  })
})

describe('a pair', () => {
  const pairOf = async (from: string, to: string) => {
    const { stdout } = await runWith(['capabilities', '--json', '--from', from, '--to', to])
    return JSON.parse(stdout)
  }

  test('says what moves, what is lost and why, and what is required', async () => {
    const pair = await pairOf('axway/session', 'propelauth/user')
    expect(pair.moves).toEqual(expect.arrayContaining(['name.givenName', 'memberships[].role.value']))
    expect(pair.lost).toContainEqual({ path: 'timezone', reason: 'no such claim in the target' })
    expect(pair.lost).toContainEqual({ path: 'timestamps.createdAt', reason: 'read-only in the target' })
    const migrate = await pairOf('axway/user', 'propelauth/migrate-user')
    expect(migrate.required).toEqual([
      { place: '/email', paths: ['emails[primary].value'], stated: true },
      { place: '/email_confirmed', paths: ['emails[primary].verified'], stated: false },
    ])
  })

  test('of lists says where one of many is kept', async () => {
    expect((await pairOf('scim/user', 'axway/user')).lost).toContainEqual({
      path: 'emails[].value',
      reason: 'only one of many kept',
    })
  })

  test('of constants tells whether they are the same', async () => {
    const path = 'memberships[].organization.kind'
    expect((await pairOf('axway/session', 'axway/invite')).moves).toContain(path)
    expect((await pairOf('scim/user', 'netaxis/login-info')).lost).toContainEqual({ path, reason: 'narrower values' })
  })

  test('is of the published form', async () => {
    const validate = new Ajv2020().compile(JSON.parse((await runWith(['schema', 'capabilities-pair'])).stdout))
    expect(validate(await pairOf('oidc/claims', 'netaxis/login-info'))).toBe(true)
    expect(validate({ from: 'oidc/claims' })).toBe(false)
  })

  test('is a table for people', async () => {
    const { stdout } = await runWith(['capabilities', '--from', 'axway/user', '--to', 'propelauth/user'])
    expect(stdout).toMatch(/^axway\/user to propelauth\/user\nids of persons: the new one comes from the crosswalk; /)
    expect(stdout).toMatch(/^timezone +no such claim in the target$/m)
  })
})

test('the page has a table for each provider', () => {
  const page = capabilitiesPage(codecs)
  expect(page).toMatch(/^\| axway \| axwayid-userinfo \|/m)
  expect(page).toMatch(/^\| `name\.givenName` \| held \|/m)
})
