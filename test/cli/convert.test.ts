/**
 * Convert: records of one provider in, records or requests of another one out, and a report of what is lost.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { folderWith, linesOf, ndjson, type Result, rowsOf, runWith } from './harness.js'

const ada = { guid: 'a-1', email: 'ada@example.com', firstname: 'Ada', active: true }
const bob = { guid: 'b-2', email: 'bob@example.com', firstname: 'Bob', mfa: true }
const confirmed = ['--set', '/email_confirmed=true']
const toMigrate = ['convert', '--from', 'axway/user', '--to', 'propelauth/migrate-user', ...confirmed]
const member = (guid: string, ...ids: ReadonlyArray<number>) => ({
  guid,
  username: `${guid}@example.com`,
  orgs: ids.map((id) => ({ org_id: id, name: `Org ${id}`, guid: `org-${id}`, role: 'administrator' })),
})
const toAdd = ['convert', '--from', 'axway/session', '--to', 'propelauth/add-user-to-org']

const crosswalkRow = (kind: string, id: string, to: string | null, codec = 'axway/user') => ({
  kind,
  from: { codec, id },
  to: { codec: 'propelauth/user', id: to },
})
const everybody = ndjson(
  crosswalkRow('person', 'a', 'A'),
  crosswalkRow('organization', '7', 'Seven'),
  crosswalkRow('organization', '8', 'Eight'),
)

const read = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))

const isValid = async (schema: string, value: unknown): Promise<boolean> => {
  const { stdout } = await runWith(['schema', schema])
  return new Ajv2020({ strict: true, allowUnionTypes: true }).validate(JSON.parse(stdout), value) === true
}

describe('records go straight through', () => {
  test('to the body of a request', async () => {
    const { code, stdout, stderr } = await runWith([...toMigrate, '--quiet'], { stdin: ndjson(ada) })
    expect([code, stderr, linesOf(stdout)]).toEqual([
      0,
      '',
      [
        {
          email: 'ada@example.com',
          email_confirmed: true,
          existing_user_id: 'a-1',
          first_name: 'Ada',
          enabled: true,
        },
      ],
    ])
  })

  test('to a record, with its id out of the crosswalk', async () => {
    const cwd = folderWith({ crosswalk: ndjson(crosswalkRow('person', 'a-1', 'p-1')) })
    const args = ['convert', '--from', 'axway/user', '--to', 'propelauth/user', '--crosswalk', 'crosswalk']
    const { stdout } = await runWith(args, { stdin: ndjson(ada), cwd })
    expect(linesOf(stdout)[0]).toMatchObject({ user_id: 'p-1', legacy_user_id: 'a-1' })
  })

  test('and what the target requires is refused where nobody gives it', async () => {
    const { code, stdout, stderr } = await runWith(toMigrate.slice(0, -2), { stdin: ndjson(ada) })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain(
      'line 1 (byte 0): /email_confirmed: expected a value, which the target requires, got nothing',
    )
  })

  test('and the next one does not suffer from one that is refused', async () => {
    const { code, stdout, stderr } = await runWith([...toMigrate, '--max-rejects', '1'], {
      stdin: `${ndjson(ada)}{"guid":}\n${ndjson(bob)}`,
    })
    expect([code, linesOf(stdout).length, stderr.split('\n').at(-2)]).toEqual([
      0,
      2,
      '3 in, 2 out, 1 refused, 0 secrets dropped',
    ])
  })
})

describe('the report', () => {
  test('counts each path with its reason, in order, and is of the published form', async () => {
    const cwd = folderWith()
    await runWith([...toMigrate, '--report', 'report.json'], { stdin: ndjson(ada, bob, {}), cwd })
    const report = read(cwd, 'report.json')
    expect(report).toMatchObject({
      from: 'axway/user',
      to: 'propelauth/migrate-user',
      counts: { in: 3, out: 2, refused: 1 },
    })
    expect(report.losses).toContainEqual({
      path: '/credentials/mfa/enabled',
      reason: 'no such claim in the target',
      count: 1,
    })
    const paths = report.losses.map(({ path }: { readonly path: string }) => path)
    expect(paths).toEqual(paths.toSorted())
    expect(await isValid('report', report)).toBe(true)
    expect(await isValid('report', { ...report, losses: [{ path: '/a', reason: 'because', count: 1 }] })).toBe(false)
  })

  test('is a table on standard error without --report', async () => {
    const { stderr } = await runWith(toMigrate, { stdin: ndjson(bob) })
    expect(stderr).toMatch(/^lost +why +times\n/)
    expect(stderr).toMatch(/^\/credentials\/mfa\/enabled +no such claim in the target +1$/m)
  })

  test('says nothing of losses where no record came through', async () => {
    const { stderr } = await runWith(toMigrate, { stdin: ndjson({}) })
    expect(stderr).toContain('no record came through, so nothing is known of losses\n')
  })

  test('is a line of JSON on standard error with --json', async () => {
    const { stderr } = await runWith([...toMigrate, '--json'], { stdin: ndjson(bob) })
    const [report, summary] = linesOf(stderr)
    expect([await isValid('report', report), await isValid('summary', summary)]).toEqual([true, true])
  })

  test('counts what needs a decision, and names it per record', async () => {
    const cwd = folderWith({ crosswalk: everybody })
    const args = [...toAdd, '--crosswalk', 'crosswalk', '--report', 'report.json', '--report-records', 'records.ndjson']
    const { code } = await runWith(args, { stdin: ndjson(member('a', 7, 8)), cwd })
    const decision = { path: '/memberships', reason: 'needs a decision' }
    expect([code, read(cwd, 'report.json').losses]).toEqual([1, [{ ...decision, count: 1 }]])
    expect(rowsOf(join(cwd, 'records.ndjson'))).toEqual([{ line: 1, offset: 0, subject: 'a', losses: [decision] }])
  })

  test('per record has a private row for each that loses something, of the published form', async () => {
    const cwd = folderWith()
    const stdin = ndjson({ guid: 'c', email: 'c@example.com' }, bob)
    await runWith([...toMigrate.slice(0, -2), '--set', '/email_confirmed=true', '--report-records', 'records.ndjson'], {
      stdin,
      cwd,
    })
    const rows = rowsOf(join(cwd, 'records.ndjson'))
    expect(rows.map(({ line, subject }) => [line, subject])).toContainEqual([2, 'b-2'])
    for (const row of rows) expect(await isValid('report-record', row)).toBe(true)
    expect(statSync(join(cwd, 'records.ndjson')).mode & 0o777).toBe(0o600)
  })

  test('and the target have no secret, also where a record becomes one of its own kind', async () => {
    const stdin = ndjson({ guid: 'a', sid: 'correct-horse', username: 'a@example.com' })
    const args = ['convert', '--from', 'axway/session', '--to', 'axway/session']
    const { code, stdout, stderr } = await runWith(args, { stdin })
    expect([code, linesOf(stdout)]).toEqual([0, [{ guid: 'a', username: 'a@example.com' }]])
    expect(stderr).toMatch(/, 1 secret dropped\n$/)
    expect(stderr).not.toContain('correct-horse')
  })
})

describe('a dry run', () => {
  const files = { out: 'old', crosswalk: everybody }

  test('writes its report, and no data', async () => {
    const cwd = folderWith(files)
    const { code, stdout } = await runWith(
      [...toMigrate, '--dry-run', '--report', 'report.json', '--out', 'out', '--crosswalk', 'crosswalk'],
      { stdin: ndjson(ada), cwd },
    )
    expect([code, stdout, existsSync(join(cwd, 'report.json'))]).toEqual([0, '', true])
    expect([readFileSync(join(cwd, 'out'), 'utf8'), readFileSync(join(cwd, 'crosswalk'), 'utf8')]).toEqual([
      'old',
      everybody,
    ])
  })

  test('counts as the real one does', async () => {
    const { stdout, stderr } = await runWith([...toMigrate, '--dry-run'], { stdin: ndjson(ada, {}) })
    expect([stdout, stderr.split('\n').at(-2)]).toEqual(['', '2 in, 1 out, 1 refused, 0 secrets dropped'])
  })
})

describe('the one organization', () => {
  const convertAll = (...args: ReadonlyArray<string>): Promise<Result> =>
    runWith([...toAdd, '--quiet', '--crosswalk', 'crosswalk', ...args], {
      stdin: ndjson(member('a', 7, 8)),
      cwd: folderWith({ crosswalk: everybody }),
    })

  test.each(['8', 'Eight'])('is named by its id at the source or at the target: %s', async (organization) => {
    const { code, stdout } = await convertAll('--organization', organization)
    expect([code, linesOf(stdout)]).toEqual([0, [{ user_id: 'A', org_id: 'Eight', role: 'administrator' }]])
  })

  test('of another name is missing', async () => {
    const { code, stdout } = await convertAll('--organization', '9')
    expect([code, stdout]).toEqual([1, ''])
  })
})

describe('a value that is set', () => {
  test('stands where the target has none, and nowhere else', async () => {
    const args = ['--set', '/first_name="Nobody"', '--set', '/username="ada"', '--quiet']
    const { stdout } = await runWith([...toMigrate, ...args], { stdin: ndjson(ada) })
    expect(linesOf(stdout)[0]).toMatchObject({ first_name: 'Ada', username: 'ada' })
  })

  test.each([
    [
      '/email_confirmd=true',
      /^identikit: --set \/email_confirmd: .* has no such place\n\(Did you mean \/email_confirmed/,
    ],
    ['/email_confirmed', /^identikit: --set: expected POINTER=JSON/],
    ['email_confirmed=true', /^identikit: --set: expected POINTER=JSON/],
    ['/email_confirmed=yes', /^identikit: --set \/email_confirmed: expected JSON/],
    ['/email_confirmed=12345678901234567890', /^identikit: --set \/email_confirmed: expected JSON/],
    ['/email_confirmed="correct-horse"', /^identikit: --set \/email_confirmed: expected a boolean\n$/],
    ['/email_confirmed=null', /^identikit: --set \/email_confirmed: expected /],
  ])('%s is wrong usage', async (setting, complaint) => {
    const { code, stdout, stderr } = await runWith([...toMigrate.slice(0, -2), '--set', setting])
    expect([code, stdout, stderr.includes('correct-horse')]).toEqual([2, '', false])
    expect(stderr).toMatch(complaint)
  })

  test('twice is wrong usage', async () => {
    const { code, stderr } = await runWith([...toMigrate, ...confirmed])
    expect([code, stderr]).toEqual([2, 'identikit: --set /email_confirmed: it is given twice\n'])
  })
})

describe('a call', () => {
  const person = { user_id: 'p', email: 'p@example.com', org_id_to_org_info: {} }
  const inOrg = { ...person, org_id_to_org_info: { o: { org_id: 'o', org_name: 'O', user_role: 'Admin' } } }
  const toRoles = ['convert', '--from', 'propelauth/user', '--to', 'axway/org-member-roles', '--request', '--quiet']
  const rows = (user: string | null, organization: string | null): string =>
    ndjson(
      ...[
        ['person', 'p', user],
        ['organization', 'o', organization],
      ].map(([kind, id, to]) => ({
        kind,
        from: { codec: 'propelauth/user', id },
        to: { codec: 'axway/user', id: to },
      })),
    )
  const call = (crosswalk: string, stdin = ndjson(inOrg)): Promise<Result> =>
    runWith([...toRoles, '--crosswalk', 'crosswalk', '--rejects', 'rejects'], { stdin, cwd: folderWith({ crosswalk }) })

  test('has the ids of the target in its path', async () => {
    const { code, stdout } = await call(rows('guid/1', '7'))
    expect([code, linesOf(stdout)[0]]).toMatchObject([0, { method: 'PUT', path: '/org/7/user/guid%2F1', body: {} }])
  })

  test.each([
    ['person', rows(null, '7'), '/subject/id'],
    ['organization', rows('g', null), '/memberships/0/organization/id'],
  ])('without the id of the %s is refused', async (_, crosswalk, path) => {
    const cwd = folderWith({ crosswalk })
    const { code, stderr } = await runWith(
      [...toRoles.filter((option) => option !== '--quiet'), '--crosswalk', 'crosswalk'],
      { stdin: ndjson(inOrg), cwd },
    )
    expect([code, stderr]).toMatchObject([1, expect.stringContaining(`${path}: expected the id that the target gave`)])
  })

  test.each(['.', '..'])('does not go elsewhere by an id such as %s', async (id) => {
    const { code, stdout } = await call(rows(id, '7'))
    expect([code, stdout]).toEqual([1, ''])
  })

  test('keeps its ids at home', async () => {
    const args = ['convert', '--from', 'propelauth/user', '--to', 'propelauth/update-user', '--request', '--quiet']
    const { stdout } = await runWith(args, { stdin: ndjson(person) })
    expect(linesOf(stdout)[0]).toMatchObject({ method: 'PUT', path: '/api/backend/v1/user/p' })
  })

  test('to a team gets a row for the team, and its id', async () => {
    const cwd = folderWith()
    const session = {
      guid: 'a',
      org_id: 7,
      teams: [{ guid: 't', roles: [{ id: 'developer', name: 'Developer' }] }],
    }
    const args = ['convert', '--from', 'axway/session', '--to', 'axway/team-member', '--to-instance', 'staging']
    const once = (): Promise<Result> =>
      runWith([...args, '--request', '--quiet', '--crosswalk', 'crosswalk'], { stdin: ndjson(session), cwd })
    expect((await once()).code).toBe(1)
    const rows = readFileSync(join(cwd, 'crosswalk'), 'utf8')
    writeFileSync(join(cwd, 'crosswalk'), rows.replace(/"id":"(\w)"(.*)"id":null/g, '"id":"$1"$2"id":"new-$1"'))
    const { code, stdout } = await once()
    expect([code, linesOf(stdout)]).toEqual([
      0,
      [{ method: 'POST', path: '/team/new-t/user/new-a', body: { roles: ['developer'] } }],
    ])
  })

  test('is not made of a record', async () => {
    const { code, stderr } = await runWith(['convert', '--from', 'axway/user', '--to', 'propelauth/user', '--request'])
    expect([code, stderr]).toEqual([2, 'identikit: --request: propelauth/user is a record, and no call\n'])
  })
})

describe('roles', () => {
  const rules = [
    '- { from: axway, kind: organization, value: administrator, becomes: Owner }',
    '- { from: axway, kind: organization, value: ghost, drop: true }',
  ]
  const files = { crosswalk: everybody, 'roles.yaml': `rules:\n  ${rules.join('\n  ')}\n` }
  const args = [...toAdd, '--crosswalk', 'crosswalk', '--report', 'report.json']

  test('become others by a file, and those that may grow are reported', async () => {
    const cwd = folderWith(files)
    const { stdout } = await runWith([...args, '--roles', 'roles.yaml'], { stdin: ndjson(member('a', 7)), cwd })
    expect(linesOf(stdout)[0]).toMatchObject({ role: 'Owner' })
    expect(read(cwd, 'report.json').roles.grown).toMatchObject([{ value: 'administrator', becomes: 'Owner' }])
  })

  test('that never occur are a warning with the line of their rule', async () => {
    const cwd = folderWith(files)
    const { stderr } = await runWith([...args, '--roles', 'roles.yaml'], { stdin: ndjson(member('a', 7)), cwd })
    const warning = 'roles.yaml:3: this rule is for a role that no record has'
    expect(stderr).toMatch(new RegExp(`^warning: ${warning}$`, 'm'))
    expect(read(cwd, 'report.json').warnings).toEqual([warning])
  })

  test('become others by the built-in map, of which no rule is a warning', async () => {
    const cwd = folderWith(files)
    const { stdout } = await runWith([...args, '--roles', 'builtin'], { stdin: ndjson(member('a', 7)), cwd })
    expect([linesOf(stdout)[0], read(cwd, 'report.json').warnings]).toMatchObject([{ role: 'Admin' }, []])
  })

  test('stay word for word without a map, and are reported', async () => {
    const cwd = folderWith(files)
    const { stdout } = await runWith(args, { stdin: ndjson(member('a', 7)), cwd })
    expect(linesOf(stdout)[0]).toMatchObject({ role: 'administrator' })
    expect(read(cwd, 'report.json').roles.unmapped).toEqual([
      { path: '/memberships/*/role', value: 'administrator', count: 1 },
    ])
  })

  test('do not grow where the target has no place for them', async () => {
    const cwd = folderWith()
    const args = ['convert', '--from', 'axway/session', '--to', 'propelauth/migrate-user', ...confirmed]
    await runWith([...args, '--report', 'report.json'], { stdin: ndjson(member('a', 7)), cwd })
    expect(read(cwd, 'report.json').roles.grown).toEqual([])
  })
})

describe('wrong usage', () => {
  test.each([
    [['--from', 'axway/organization', '--to', 'propelauth/user'], 'axway/organization is about an organization'],
    [['--from', 'axway/user', '--to', 'scim/group'], 'scim/group is about an organization'],
    [['--from', 'axway/invite', '--to', 'propelauth/user'], 'axway/invite is a request'],
    [['--from', 'axway/user', '--to', 'propelauth/usr'], 'there is no codec propelauth/usr'],
    [['--from', 'axway/user'], "required option '--to <codec>' not specified"],
  ])('%j', async (args, complaint) => {
    const { code, stdout, stderr } = await runWith(['convert', ...args])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(complaint)
  })

  test.each([
    ['--report', '--out'],
    ['--report-records', '--report'],
    ['--crosswalk', '--report'],
    ['--crosswalk', '--rejects'],
  ])('%s and %s may not be one file', async (left, right) => {
    const { code, stderr } = await runWith([...toMigrate, left, 'one', right, 'one'], { cwd: folderWith() })
    expect([code, stderr]).toEqual([2, expect.stringMatching(/ and .* are one file\n$/)])
  })

  test.each([
    ['--roles', '--report', []],
    ['--crosswalk', '--report', ['--dry-run']],
  ])('what is read, %s, may not be written over by %s', async (left, right, others) => {
    const text = left === '--roles' ? 'rules: []\n' : ndjson(crosswalkRow('person', 'a', 'A'))
    const cwd = folderWith({ one: text })
    const { code } = await runWith([...toMigrate, left, 'one', right, 'one', ...others], { cwd })
    expect([code, readFileSync(join(cwd, 'one'), 'utf8')]).toEqual([2, text])
  })

  test('the crosswalk may not be the input', async () => {
    const cwd = folderWith({ input: ndjson(crosswalkRow('person', 'a', 'A')) })
    const { code, stderr } = await runWith([...toMigrate, '--crosswalk', 'input', 'input'], { cwd })
    expect([code, stderr]).toEqual([2, 'identikit: --crosswalk is the input\n'])
  })
})

test('no report is written of a run that failed', async () => {
  const cwd = folderWith()
  writeFileSync(join(cwd, 'report.json'), 'old')
  const { code } = await runWith([...toMigrate, '--report', 'report.json', 'nowhere.json'], { cwd })
  expect([code, readFileSync(join(cwd, 'report.json'), 'utf8')]).toEqual([3, 'old'])
})
