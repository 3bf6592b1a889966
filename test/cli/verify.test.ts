/**
 * Verify: the sample exports moved from Axway to PropelAuth as the README does it, and what is said of them.
 */
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith, linesOf, ndjson, root, rowsOf, runWith } from './harness.js'

interface User {
  readonly user_id: string
  readonly org_id_to_org_info: Readonly<Record<string, object>>
  readonly [key: string]: unknown
}

interface Row {
  readonly kind: string
  readonly from: { readonly id: string }
  readonly to: { readonly codec: string; readonly id: string | null }
}

const cwd = folderWith()
const at = (name: string): string => join(cwd, name)
const organization = '300558949654437'
const move = ['--set', '/email_confirmed=false']
const join_ = ['--organization', organization, '--roles', 'builtin', '--max-rejects', 'any']
let arrived: ReadonlyArray<User> = []

const verifyArgs = (target: string, ...more: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...['verify', '--target', target, '--crosswalk', 'crosswalk'],
  ...[
    '--source',
    'axway-users.json',
    '--from',
    'axway/user',
    '--source',
    'axway-sessions.ndjson',
    '--from',
    'axway/session',
  ],
  ...['--to', 'axway/user=propelauth/migrate-user', '--to', 'axway/session=propelauth/add-user-to-org'],
  ...['--set', '/email_confirmed=false', '--organization', organization, '--roles', 'builtin', ...more],
]

/** Verifies against what PropelAuth would export. */
async function judge(users: ReadonlyArray<unknown>, ...more: ReadonlyArray<string>) {
  const page = { users, total_users: users.length, current_page: 0, page_size: 100, has_more_results: false }
  writeFileSync(at('target.json'), JSON.stringify(page, null, 2))
  const result = await runWith(verifyArgs('target.json', '--json', ...more), { cwd })
  const [report] = linesOf(result.stderr)
  return { ...result, rows: linesOf(result.stdout), report: report ?? {} }
}

/** What PropelAuth makes of the calls. */
function callsMade(): ReadonlyArray<User> {
  const members = rowsOf(at('members'))
  return rowsOf(at('users')).map(
    ({ existing_user_id, ...user }): User => ({
      user_id: `new-${existing_user_id}`,
      legacy_user_id: existing_user_id,
      ...{ has_password: false, locked: false, mfa_enabled: false, can_create_orgs: false, metadata: null },
      ...{ created_at: 1790000000, last_active_at: 0, update_password_required: false, properties: {}, enabled: true },
      ...user,
      org_id_to_org_info: Object.fromEntries(
        members
          .filter(({ user_id }) => user_id === `new-${existing_user_id}`)
          .map(({ org_id, role, additional_roles }) => [
            org_id,
            {
              ...{ org_id, org_name: 'Northwind', org_metadata: {}, url_safe_org_name: 'northwind', user_role: role },
              ...{ inherited_user_roles_plus_current_role: [role], user_permissions: [], additional_roles },
            },
          ]),
      ),
    }),
  )
}

beforeAll(async () => {
  for (const name of ['axway-users.json', 'axway-sessions.ndjson']) {
    copyFileSync(join(root, 'fixtures', 'exports', name), at(name))
  }
  const convert = (from: string, to: string, file: string, out: string, more: ReadonlyArray<string>) =>
    runWith(['convert', '--from', from, '--to', to, '--crosswalk', 'crosswalk', '--out', out, ...more, file], { cwd })
  const addMembers = () =>
    convert('axway/session', 'propelauth/add-user-to-org', 'axway-sessions.ndjson', 'members', join_)
  await convert('axway/user', 'propelauth/migrate-user', 'axway-users.json', 'users', move)
  await addMembers()
  const rows = rowsOf(at('crosswalk')) as unknown as ReadonlyArray<Row>
  const filled = rows.map((row) => ({ ...row, to: { ...row.to, id: `new-${row.from.id}` } }))
  writeFileSync(at('crosswalk'), ndjson(...filled))
  await addMembers()
  arrived = callsMade()
})

describe('a migration that went well', () => {
  test('verifies whole, with what was declared to be lost taken off', async () => {
    const { code, rows, report } = await judge(arrived)
    expect([code, report]).toMatchObject([0, { verified: 10, missing: 0, extra: 0, different: 0, paths: [] }])
    expect(rows.map(({ result }) => result)).toEqual(arrived.map(() => 'verified'))
    expect(arrived.filter(({ org_id_to_org_info }) => Object.keys(org_id_to_org_info).length > 0).length).toBe(3)
    expect(report.losses).toContainEqual({
      path: '/credentials/mfa/enabled',
      reason: 'no such claim in the target',
      count: expect.any(Number),
    })
  })

  test('verifies also where the target says nothing of what nobody sent', async () => {
    const sparse = arrived.map(({ can_create_orgs: _, metadata: __, update_password_required: ___, ...user }) => user)
    expect((await judge(sparse)).report).toMatchObject({ verified: 10 })
  })

  test('is told to people in a few lines', async () => {
    await judge(arrived)
    const { stderr } = await runWith(verifyArgs('target.json'), { cwd })
    expect(stderr).toMatch(
      /^source: 10 in, .*\nsource: 8 in, .*\ntarget: 10 in, .*\ndeclared losses taken off: \d+, at \d+ paths\n10 verified, 0 missing, 0 extra, 0 different\n$/,
    )
    expect((await runWith(verifyArgs('target.json', '--quiet'), { cwd })).stderr).toBe('')
  })
})

describe('a migration that did not', () => {
  const first = (change: object) => arrived.map((user, index) => (index === 0 ? { ...user, ...change } : user))

  test('makes the run fail, with the person and the path in a row and the path alone in the report', async () => {
    const { code, rows, report, stderr } = await judge(first({ last_name: 'Secret-Surname' }))
    expect([code, report]).toMatchObject([
      1,
      { verified: 9, different: 1, paths: [{ path: '/name/familyName', count: 1 }] },
    ])
    expect(rows[0]).toEqual({
      result: 'different',
      source: { provider: 'axway', id: arrived[0]?.legacy_user_id },
      target: { provider: 'propelauth', id: arrived[0]?.user_id },
      paths: ['/name/familyName'],
    })
    expect(stderr).not.toMatch(new RegExp(`Secret|${arrived[0]?.user_id}`))
  })

  test('tells who is missing and who is extra', async () => {
    const [gone, ...others] = arrived
    const { code, rows, report } = await judge([...others, { user_id: 'stranger' }])
    expect([code, report]).toMatchObject([1, { verified: 9, missing: 1, withoutId: 0, extra: 1 }])
    expect(rows[0]).toEqual({
      result: 'missing',
      source: { provider: 'axway', id: gone?.legacy_user_id },
      reason: 'nobody of this id',
    })
    expect(rows.at(-1)).toEqual({ result: 'extra', target: { provider: 'propelauth', id: 'stranger' } })
  })

  test('tells which roles nobody sent', async () => {
    const [member] = arrived.filter(({ org_id_to_org_info }) => Object.keys(org_id_to_org_info).length > 0)
    const grown = Object.fromEntries(
      Object.entries(member?.org_id_to_org_info ?? {}).map(([id, info]) => [id, { ...info, user_role: 'Owner' }]),
    )
    const { rows, report } = await judge(
      arrived.map((user) => (user === member ? { ...user, org_id_to_org_info: grown } : user)),
    )
    expect(report).toMatchObject({
      different: 1,
      paths: [{ path: '/memberships/*/role/value', count: 1 }],
      rolesGrown: [
        { path: '/memberships/*/role', value: 'Owner', reason: 'higher standing', after: 'owner', count: 1 },
      ],
    })
    expect(rows.find(({ result }) => result === 'different')).toMatchObject({
      rolesGrown: [{ organization: `new-${organization}` }],
    })
  })

  test('is of the published form, row by row and in its report', async () => {
    const { rows, report } = await judge([
      ...first({ enabled: false, can_create_orgs: true }).slice(0, 9),
      { user_id: 'x' },
      {},
    ])
    const valid = async (schema: string, ...values: ReadonlyArray<unknown>): Promise<boolean> => {
      const { stdout } = await runWith(['schema', schema])
      const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(stdout))
      return values.every((value) => validate(value))
    }
    expect(new Set(rows.map(({ result }) => result)).size).toBe(4)
    expect([await valid('verdict', ...rows), await valid('verify', report)]).toEqual([true, true])
    expect(await valid('verdict', { ...rows[0], result: 'lost' })).toBe(false)
    expect(await valid('verify', { ...report, extra: '1' })).toBe(false)
  })

  test('may have differences that are accepted, there and below, and counted', async () => {
    const users = first({ picture_url: 'https://example.com/p.png', properties: { firsttime: false, plan: 'free' } })
    expect((await judge(users)).report).toMatchObject({
      paths: [
        { path: '/attributes/plan', count: 1 },
        { path: '/photos/*', count: 1 },
      ],
    })
    const { code, report } = await judge(users, '--accept', '/attributes', '--accept', '/photos')
    expect([code, report]).toMatchObject([0, { verified: 10, accepted: 2, paths: [] }])
    expect((await judge(users, '--accept', '/attribute')).report).toMatchObject({ different: 1, accepted: 0 })
  })

  test('has people without an id where the crosswalk lacks them', async () => {
    writeFileSync(at('target.json'), JSON.stringify({ users: arrived }))
    const half = rowsOf(at('crosswalk')).map((row, index) =>
      index % 2 === 0 ? row : { ...row, to: { ...(row.to as object), id: null } },
    )
    writeFileSync(at('half'), ndjson(...half))
    const { code, stderr } = await runWith(verifyArgs('target.json', '--json', '--crosswalk', 'half'), { cwd })
    expect([code, linesOf(stderr)[0]]).toMatchObject([1, { missing: 5, withoutId: 5, extra: 5 }])
  })
})

describe('refused records', () => {
  test('make the run fail unless they are allowed, are kept, and are said to be a guess', async () => {
    const { code, report } = await judge([...arrived.slice(1), { ...arrived[0], email: 7 }])
    expect([code, report]).toMatchObject([
      1,
      { missing: 1, warnings: ['records of the target were refused: whose they are may be told as missing'] },
    ])
    const extra = [...arrived, { user_id: 7 }]
    expect((await judge(extra)).code).toBe(1)
    expect((await judge(extra, '--max-rejects', '1', '--rejects', 'rejects')).code).toBe(0)
    expect(rowsOf(at('rejects')).map(({ input, codec }) => [input, codec])).toEqual([['--target', 'propelauth/user']])
  })
})

describe('how people were sent', () => {
  const ada = { guid: 'a', firstname: 'Ada', email: 'ada@example.com' }
  const row = (id: string) => ({
    kind: 'person',
    from: { codec: 'axway/user', id },
    to: { codec: 'propelauth/user', id: 'n' },
  })
  const files = (target: object) =>
    folderWith({ source: ndjson(ada), target: ndjson(target), crosswalk: ndjson(row('a')) })
  const base = [
    'verify',
    '--source',
    'source',
    '--from',
    'axway/user',
    '--target',
    'target',
    '--crosswalk',
    'crosswalk',
  ]
  const sent = {
    user_id: 'n',
    legacy_user_id: 'a',
    first_name: 'Ada',
    email: 'ada@example.com',
    email_confirmed: false,
  }

  test('as a record, it is read as that record', async () => {
    const { email_confirmed: _, ...record } = sent
    const { code, stderr } = await runWith([...base, '--to', 'propelauth/user', '--json'], { cwd: files(record) })
    expect([code, linesOf(stderr)[0]]).toMatchObject([0, { record: 'propelauth/user', verified: 1 }])
  })

  test.each([
    [['propelauth/migrate-user'], 'propelauth/user'],
    [['propelauth/add-user-to-org'], 'propelauth/user'],
    [['propelauth/create-user', 'propelauth/update-user'], 'propelauth/user'],
  ])('as %j, it is read as the record that tells most of it', async (to, record) => {
    const args = [...base, ...to.flatMap((name) => ['--to', name]), '--json']
    const { stderr } = await runWith(args, { cwd: files(sent) })
    expect(linesOf(stderr)[0]).toMatchObject({ to, record })
  })

  test('by a value that was set, it is what should have arrived', async () => {
    const args = [...base, '--to', 'propelauth/migrate-user', '--to', 'propelauth/update-user', '--json']
    const set = ['--set', '/email_confirmed=true', '--set', '/legacy_user_id="z"']
    const { code, stderr } = await runWith([...args, ...set], { cwd: files({ ...sent, email_confirmed: true }) })
    expect([code, linesOf(stderr)[0]]).toMatchObject([0, { verified: 1 }])
    const other = await runWith([...args, ...set], { cwd: files(sent) })
    expect(linesOf(other.stderr)[0]).toMatchObject({ paths: [{ path: '/emails/*/verified' }] })
  })

  test('by a role map, its words are what should have arrived', async () => {
    const session = { guid: 'a', org_id: 1, role: 'administrator' }
    const organization = { ...row('1'), kind: 'organization', to: { codec: 'propelauth/user', id: 'one' } }
    const arrivedAs = (user_role: string) => ({
      user_id: 'n',
      org_id_to_org_info: { one: { org_id: 'one', user_role } },
    })
    const judgeRole = async (role: string, ...more: ReadonlyArray<string>) => {
      const cwd = folderWith({
        source: ndjson(session),
        target: ndjson(arrivedAs(role)),
        crosswalk: ndjson(row('a'), organization),
      })
      const to = ['--from', 'axway/session', '--to', 'propelauth/add-user-to-org']
      return (await runWith(['verify', ...base.slice(1, 3), ...base.slice(5), ...to, ...more], { cwd })).code
    }
    expect(await judgeRole('Admin', '--roles', 'builtin')).toBe(0)
    expect(await judgeRole('administrator', '--roles', 'builtin')).toBe(1)
    expect(await judgeRole('administrator')).toBe(0)
    expect(await judgeRole('Admin')).toBe(1)
  })

  test('either export may come from standard input', async () => {
    const cwd = files(sent)
    const to = ['--to', 'propelauth/migrate-user', '--set', '/email_confirmed=false', '--quiet']
    const source = await runWith([...base, ...to, '--source', '-'].toSpliced(1, 2), { cwd, stdin: ndjson(ada) })
    const target = await runWith([...base, ...to, '--target', '-'], { cwd, stdin: ndjson(sent) })
    expect([source.code, target.code]).toEqual([0, 0])
    expect(source.stdout).toBe(target.stdout)
  })

  test('the rows and the report are files where they are asked for', async () => {
    const cwd = files(sent)
    const to = ['--to', 'propelauth/migrate-user', '--set', '/email_confirmed=false']
    const { stdout } = await runWith([...base, ...to, '--out', 'rows', '--report', 'report'], { cwd })
    expect([stdout, rowsOf(join(cwd, 'rows'))]).toMatchObject(['', [{ result: 'verified' }]])
    expect(JSON.parse(readFileSync(join(cwd, 'report'), 'utf8'))).toMatchObject({ verified: 1 })
  })

  test.each<[string, ReadonlyArray<string>, RegExp]>([
    [
      'an unknown target',
      ['--to', 'propelauth/migrate-usr'],
      /there is no codec propelauth\/migrate-usr\n\(Did you mean/,
    ],
    [
      'an unknown source',
      ['--to', 'axway/usr=propelauth/user'],
      /there is no codec axway\/usr\n\(Did you mean axway\/user/,
    ],
    [
      'a source that is not there',
      ['--to', 'axway/session=propelauth/user'],
      /^identikit: --to: no export of the source is of/,
    ],
    [
      'two providers',
      ['--to', 'propelauth/user', '--to', 'scim/user'],
      /^identikit: --to: expected one provider, got prop/,
    ],
    ['an organization', ['--to', 'scim/group'], /scim\/group is about an organization/],
    [
      'a record of somebody else',
      ['--to', 'propelauth/user', '--record', 'scim/user'],
      /^identikit: --record: scim\/user is/,
    ],
    [
      'a place that is none',
      ['--to', 'propelauth/user', '--set', '/emal=true'],
      /--set \/emal: propelauth\/user has no such/,
    ],
    [
      'a value that is none',
      ['--to', 'propelauth/user', '--set', '/email=7'],
      /^identikit: --set \/email: expected a text\n/,
    ],
    ['a path that is none', ['--to', 'propelauth/user', '--accept', 'photos'], /^identikit: --accept: expected a path/],
    [
      'too many codecs',
      ['--to', 'propelauth/user', '--from', 'axway/session'],
      /--from: expected one codec for all exports/,
    ],
    [
      'one input twice',
      ['--to', 'propelauth/user', '--target', '-', '--source', '-'],
      /standard input is another one of/,
    ],
    [
      'the crosswalk as an output',
      ['--to', 'propelauth/user', '--out', 'crosswalk'],
      /^identikit: --crosswalk and --out are/,
    ],
  ])('%s is wrong usage', async (_, more, message) => {
    const { code, stdout, stderr } = await runWith([...base, ...more], { cwd: files(sent) })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })

  test.each(['--source', '--target', '--crosswalk'])('%s that is missing is told', async (option) => {
    const cwd = files(sent)
    const args = base.with(base.indexOf(option) + 1, 'missing')
    const { code, stdout, stderr } = await runWith([...args, '--to', 'propelauth/user', '--out', 'o'], { cwd })
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(/^identikit: cannot read .*missing: no such file or directory\n$/)
    expect(readdirSync(cwd).toSorted()).toEqual(['crosswalk', 'source', 'target'])
  })

  test('a crosswalk that contradicts itself is told with its line', async () => {
    const cwd = files(sent)
    writeFileSync(join(cwd, 'crosswalk'), ndjson(row('a'), row('b')))
    const { code, stderr } = await runWith([...base, '--to', 'propelauth/user'], { cwd })
    expect([code, stderr]).toEqual([2, 'identikit: crosswalk:2: this row contradicts line 1: two ids became one\n'])
  })
})
