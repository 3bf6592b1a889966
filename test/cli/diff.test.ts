/**
 * Diff: two exports of one provider in, who came, went and changed out.
 */
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Identity } from '../../src/Identity.js'
import { axwayUser } from '../../src/providers/axway.js'
import { propelauthUser } from '../../src/providers/propelauth.js'
import { folderWith, linesOf, ndjson, root, runWith } from './harness.js'

const ada = { guid: 'a', email: 'ada@example.com', firstname: 'Ada', updated: '2026-01-02T00:00:00.000Z' }
const bob = { guid: 'b', email: 'bob@example.com', firstname: 'Bob' }
const cyd = { guid: 'c', email: 'cyd@example.com' }
const args = ['diff', 'old', 'new', '--from', 'axway/user']

/** Compares two exports of Axway users, and reads the report. */
async function differ(old: string, now: string, ...more: ReadonlyArray<string>) {
  const cwd = folderWith({ old, new: now })
  const result = await runWith([...args, '--json', ...more], { cwd })
  const [report] = linesOf(result.stderr)
  return { ...result, rows: linesOf(result.stdout), report: report ?? {}, cwd }
}

const isValid = async (schema: string, ...values: ReadonlyArray<unknown>): Promise<boolean> => {
  const { stdout } = await runWith(['schema', schema])
  const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    JSON.parse(stdout),
  )
  return values.every((value) => validate(value))
}

describe('the rows', () => {
  test('tell who came and changed in the order of the new export, then who went in that of the old one', async () => {
    const { rows, code } = await differ(
      ndjson({ guid: 'y' }, { guid: 'x' }, ada, bob),
      ndjson(cyd, bob, { ...ada, firstname: 'Augusta' }, { guid: 'd' }),
    )
    expect(code).toBe(0)
    expect(rows.map(({ change, subject }) => [change, (subject as { id: string }).id])).toEqual([
      ['came', 'c'],
      ['changed', 'a'],
      ['came', 'd'],
      ['went', 'y'],
      ['went', 'x'],
    ])
    expect(rows[1]).toMatchObject({ paths: ['/name/givenName'], identity: { name: { givenName: 'Augusta' } } })
    expect(rows[3]).toEqual({ change: 'went', subject: { provider: 'axway', id: 'y' } })
  })

  test('are of the published form, and so is the report', async () => {
    const { rows, report } = await differ(ndjson(ada, bob, { guid: '' }), ndjson(cyd, { ...ada, mfa: true }))
    expect(await isValid('change', ...rows)).toBe(true)
    expect(await isValid('diff', report)).toBe(true)
    expect(await isValid('diff', { ...report, came: -1 })).toBe(false)
    expect(await isValid('change', { ...rows[0], change: 'grew' })).toBe(false)
  })

  test('name a changed unknown key by its path', async () => {
    const { rows } = await differ(ndjson({ ...ada, shoe: 41 }), ndjson({ ...ada, shoe: 42 }))
    expect(rows.map(({ paths }) => paths)).toEqual([['/residue/axway~1user/shoe']])
  })

  test('are none where only the order of keys and records is another', async () => {
    const turned = Object.fromEntries(Object.entries(ada).toReversed())
    const { rows, report } = await differ(ndjson(ada, bob), ndjson(bob, turned))
    expect([rows, report.unchanged]).toEqual([[], 2])
  })

  test('compare memberships by their organization', async () => {
    const orgs = [
      { org_id: 1, name: 'One' },
      { org_id: 2, name: 'Two' },
    ]
    const session = { guid: 'a', orgs }
    const cwd = folderWith({
      old: ndjson(session),
      turned: ndjson({ ...session, orgs: orgs.toReversed() }),
      left: ndjson({ ...session, orgs: [orgs[1]] }),
    })
    const turned = await runWith(['diff', 'old', 'turned', '--from', 'axway/session'], { cwd })
    const left = await runWith(['diff', 'old', 'left', '--from', 'axway/session'], { cwd })
    expect(turned.stdout).toBe('')
    expect(linesOf(left.stdout).map(({ paths }) => paths)).toEqual([['/memberships/*']])
  })

  test('are about everybody where there was nobody, and where there is nobody', async () => {
    expect((await differ('', ndjson(ada, bob))).report).toMatchObject({ came: 2, went: 0 })
    expect((await differ(ndjson(ada, bob), '[]')).report).toMatchObject({ came: 0, went: 2 })
    expect((await differ('', '')).report).toMatchObject({ came: 0, went: 0, unchanged: 0 })
  })
})

describe('a delta migration', () => {
  test('is diff piped to encode: a record for whoever came or changed, nothing for who went', async () => {
    const changed = { ...ada, firstname: 'Augusta', shoe: 41 }
    const { stdout } = await differ(ndjson(ada, bob), ndjson(cyd, changed))
    const encoded = await runWith(['encode', '--to', 'axway/user'], { stdin: stdout })
    expect([encoded.code, linesOf(encoded.stdout)]).toEqual([0, [cyd, changed]])
    expect(encoded.stderr).toBe('3 in, 3 out, 0 refused, 1 of them went, and nothing is written for who went\n')
  })

  test('reaches requests as well', async () => {
    const { stdout } = await differ('', ndjson(ada))
    const encoded = await runWith(['encode', '--to', 'propelauth/update-user'], { stdin: stdout })
    expect(linesOf(encoded.stdout)).toEqual([{ first_name: 'Ada' }])
  })

  test('names the place of what is wrong in a row', async () => {
    const row = { change: 'came', subject: { provider: 'axway', id: 'a' } }
    const stranger = { subject: { provider: 'acme', id: 'a' } }
    const { code, stderr } = await runWith(['encode', '--to', 'axway/user'], {
      stdin: ndjson(row, { ...row, identity: stranger }),
    })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^line 1 \(byte 0\): \/identity: expected .*, got nothing\n/)
    expect(stderr).toMatch(/^line 2 .*: \/identity\/subject\/provider: expected axway/m)
  })

  test.each([
    ['axway-users.json', 'axway/user', axwayUser],
    ['propelauth-users.json', 'propelauth/user', propelauthUser],
  ] as const)('of all of %s is the export itself', async (file, id, codec) => {
    const export_ = join(root, 'fixtures', 'exports', file)
    const { stdout } = await runWith(['diff', '-', export_, '--from', id])
    const encoded = await runWith(['encode', '--to', id], { stdin: stdout })
    const read = JSON.parse(readFileSync(export_, 'utf8'))
    expect(linesOf(encoded.stdout)).toEqual(read[codec.envelope?.key ?? ''])
  })
})

test('the report and people are told no key that may be somebody', async () => {
  const prefs = (value: number) => ({ 'eve@example.com': value, plan: value, 'Eve Adams': value })
  const { rows, report, cwd } = await differ(ndjson({ ...ada, prefs: prefs(1) }), ndjson({ ...ada, prefs: prefs(2) }))
  expect(rows[0]?.paths).toEqual(['/attributes/Eve Adams', '/attributes/eve@example.com', '/attributes/plan'])
  expect(report.paths).toEqual([
    { path: '/attributes/*', count: 1 },
    { path: '/attributes/plan', count: 1 },
  ])
  expect((await runWith(args, { cwd })).stderr).not.toMatch(/eve/i)
})

describe('roles that grew', () => {
  const member = (role: string | undefined, ...others: ReadonlyArray<string>) => ({
    user_id: 'a',
    org_id_to_org_info: {
      7: {
        org_id: '7',
        org_name: 'Seven',
        ...(role === undefined ? {} : { user_role: role }),
        additional_roles: others,
      },
    },
  })
  const grown = async (old: unknown, now: unknown, ...more: ReadonlyArray<string>) => {
    const cwd = folderWith({ old: ndjson(old), new: ndjson(now) })
    const { stdout, stderr } = await runWith(['diff', 'old', 'new', '--from', 'propelauth/user', '--json', ...more], {
      cwd,
    })
    const [row] = linesOf(stdout)
    return [row?.rolesGrown, linesOf(stderr)[0]?.rolesGrown]
  }

  test('are told with the organization in the row, and without it in the report', async () => {
    const role = { path: '/memberships/*/role', value: 'Owner', reason: 'new role' }
    expect(await grown(member('Member'), member('Owner'))).toEqual([
      [{ ...role, organization: '7' }],
      [{ ...role, count: 1 }],
    ])
  })

  test('are those of a membership that was not there', async () => {
    expect((await grown({ user_id: 'a' }, member('Member')))[0]).toMatchObject([{ value: 'Member', organization: '7' }])
  })

  test('are not those that were there already, in whichever place', async () => {
    expect(await grown(member('Owner', 'Billing'), member('Billing', 'Owner'))).toEqual([undefined, []])
  })

  test('are with a map only those that stand higher than what was held', async () => {
    const map = ['--roles', 'builtin']
    expect(await grown(member('Owner'), member('Member'), ...map)).toEqual([undefined, []])
    expect((await grown(member('Member'), member('Owner'), ...map))[0]).toMatchObject([
      { value: 'Owner', reason: 'higher standing', before: 'member', after: 'owner' },
    ])
    expect((await grown(member('Member'), member('Member', 'Wizard'), ...map))[0]).toMatchObject([
      { value: 'Wizard', reason: 'unknown standing', before: 'member' },
    ])
  })
})

describe('two records of one subject', () => {
  const report = async (...records: ReadonlyArray<unknown>) => {
    const { rows, report } = await differ('', ndjson(...records))
    return { names: rows.map(({ identity }) => (identity as Identity).name?.givenName), report }
  }

  test('the one that was changed later counts, wherever it stands', async () => {
    const { names, report: found } = await report(ada, {
      ...ada,
      firstname: 'Old',
      updated: '2026-01-01T00:00:00.000Z',
    })
    expect([names, found]).toMatchObject([['Ada'], { came: 1, new: { records: 2, people: 1, duplicates: 1 } }])
  })

  test('the one that comes later counts where nobody knows, or both were changed at once', async () => {
    expect((await report(bob, { ...bob, firstname: 'Robert' })).names).toEqual(['Robert'])
    expect((await report(ada, { ...ada, firstname: 'Augusta' })).names).toEqual(['Augusta'])
    expect((await report(ada, { guid: 'a', firstname: 'Augusta' })).names).toEqual(['Augusta'])
  })
})

describe('secrets', () => {
  const session = { username: 'ada', access_token: 'correct-horse' }
  const compare = (now: unknown, ...more: ReadonlyArray<string>) => {
    const cwd = folderWith({ old: ndjson(session), new: ndjson(now) })
    return runWith(['diff', 'old', 'new', '--from', 'netaxis/login-info', ...more], { cwd })
  }

  test('are not compared, left out and counted', async () => {
    const same = await compare({ ...session, access_token: 'battery-staple' })
    expect([same.stdout, same.stderr.split('\n').at(-2)]).toEqual([
      '',
      '0 came, 0 went, 0 changed, 1 unchanged, 2 secrets dropped',
    ])
    const { stdout } = await compare({ ...session, access_token: 'battery-staple', profile: { first_name: 'Ada' } })
    expect(linesOf(stdout)).toMatchObject([{ paths: ['/name/givenName'] }])
    expect(stdout).not.toMatch(/battery|horse/)
  })

  test('are compared and written where they are to be kept, and named by their path', async () => {
    const kept = await compare({ ...session, access_token: 'battery-staple' }, '--keep-secrets')
    expect(linesOf(kept.stdout)).toMatchObject([{ paths: ['/residue/netaxis~1login-info/access_token'] }])
    expect(kept.stdout).toContain('{"$secret":"battery-staple"}')
    expect(kept.stderr).not.toMatch(/battery|horse|dropped/)
    const cwd = folderWith({ old: ndjson(session), new: ndjson({ ...session, access_token: 'x' }) })
    await runWith(['diff', 'old', 'new', '--from', 'netaxis/login-info', '--keep-secrets', '--out', 'o'], { cwd })
    expect(statSync(join(cwd, 'o')).mode & 0o777).toBe(0o600)
  })
})

test('people read a summary on standard error, and none where they want quiet', async () => {
  const cwd = folderWith({ old: ndjson(ada, bob), new: ndjson(cyd, { ...ada, mfa: true }) })
  const { stderr } = await runWith(args, { cwd })
  expect(stderr).toBe(
    [
      'changed                   people',
      '/credentials/mfa/enabled       1',
      '',
      'OLD: 2 in, 2 people, 0 duplicates, 0 refused',
      'NEW: 2 in, 2 people, 0 duplicates, 0 refused',
      '1 came, 1 went, 1 changed, 0 unchanged, 0 secrets dropped',
      '',
    ].join('\n'),
  )
  expect((await runWith([...args, '--quiet'], { cwd })).stderr).toBe('')
})
