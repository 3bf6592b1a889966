/**
 * Diff of a store and an export.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith, linesOf, ndjson, runWith } from './harness.js'

const ada = { guid: 'a', email: 'ada@example.com', firstname: 'Ada' }
const bob = { guid: 'b', email: 'bob@example.com', firstname: 'Bob\u0000', shoe: 41 }
const cyd = { guid: 'c', email: 'cyd@example.com', firstname: 'Cyd' }
const cwd = folderWith({ first: ndjson(cyd, ada, bob), second: ndjson(bob) })
const diff = ['diff', '--store', 'people.duckdb', '--from', 'axway/user']

const load = (...args: ReadonlyArray<string>) =>
  runWith(['load', '--from', 'axway/user', '--into', 'people.duckdb', ...args], { cwd })

async function differ(now: string, ...more: ReadonlyArray<string>) {
  writeFileSync(join(cwd, 'now'), now)
  const { code, stdout, stderr } = await runWith([...diff, 'now', '--json', ...more], { cwd })
  return { code, stdout, rows: linesOf(stdout), report: linesOf(stderr)[0] ?? {} }
}

beforeAll(async () => {
  expect((await load('first')).code).toBe(0)
})

describe('a store in the place of the old export', () => {
  test('is the same as what was loaded into it', async () => {
    const { code, rows, report } = await differ(ndjson(ada, bob, cyd))
    expect([code, rows, report]).toMatchObject([0, [], { unchanged: 3, old: { records: 3, people: 3 } }])
  })

  test('gives the rows that the export gives', async () => {
    const now = ndjson({ ...bob, shoe: 42 }, { guid: 'd' }, ada)
    const { rows, stdout } = await differ(now)
    expect(rows.map(({ change, paths }) => [change, paths])).toEqual([
      ['changed', ['/residue/axway~1user/shoe']],
      ['came', undefined],
      ['went', undefined],
    ])
    expect(stdout).toBe((await runWith(['diff', 'first', 'now', '--from', 'axway/user'], { cwd })).stdout)
  })

  test('takes standard input for the new export', async () => {
    const { stdout } = await runWith([...diff, '-'], { cwd, stdin: ndjson(ada, bob) })
    expect(linesOf(stdout)).toEqual([{ change: 'went', subject: { provider: 'axway', id: 'c' } }])
  })

  test('has nobody of another codec or installation', async () => {
    const other = await differ(ndjson(ada), '--instance', 'staging')
    expect(other.report).toMatchObject({ came: 1, went: 0, old: { people: 0 } })
  })

  test.each([
    ['a store', ['--store', 's.duckdb']],
    ['an export', ['with']],
  ])('finds no change in what the new export did not ask for: %s', async (_, old) => {
    const organizations = { o: { org_id: 'o', org_name: 'O', user_role: 'Admin', odd: 1 } }
    const [known, other] = ['p', 'q'].map((id) => ({ user_id: id, username: id, org_id_to_org_info: organizations }))
    const folder = folderWith({
      with: ndjson(known, other, { user_id: 'r', org_id_to_org_info: organizations }),
      without: ndjson(
        { user_id: 'p', username: 'p' },
        { user_id: 'q', username: 'new' },
        { user_id: 'r', org_id_to_org_info: {} },
      ),
    })
    await runWith(['load', '--from', 'propelauth/user', '--into', 's.duckdb', 'with'], { cwd: folder })
    const args = ['diff', ...old, 'without', '--from', 'propelauth/user', '--quiet']
    const { stdout } = await runWith(args, { cwd: folder })
    expect(linesOf(stdout).map(({ subject, paths }) => [subject, paths])).toEqual([
      [{ provider: 'propelauth', id: 'q' }, ['/userName']],
      [{ provider: 'propelauth', id: 'r' }, ['/memberships/*']],
    ])
    // What is sent on is what load would make of it.
    const encoded = await runWith(['encode', '--to', 'propelauth/user'], { cwd: folder, stdin: stdout })
    expect(linesOf(encoded.stdout)[0]).toEqual({ ...other, username: 'new' })
  })

  test('has not who is marked gone', async () => {
    const folder = folderWith({ all: ndjson(ada, bob), some: ndjson(ada) })
    const into = ['load', '--from', 'axway/user', '--into', 's.duckdb', '--full']
    await runWith([...into, 'all'], { cwd: folder })
    await runWith([...into, 'some'], { cwd: folder })
    const { stdout } = await runWith(['diff', '--store', 's.duckdb', 'all', '--from', 'axway/user'], { cwd: folder })
    expect(linesOf(stdout)).toMatchObject([{ change: 'came', subject: { id: 'b' } }])
  })

  test('leaves the store as it is', async () => {
    const before = readFileSync(join(cwd, 'people.duckdb'))
    await differ(ndjson(ada))
    expect(readFileSync(join(cwd, 'people.duckdb')).equals(before)).toBe(true)
    expect(readdirSync(cwd).toSorted()).toEqual(['first', 'now', 'people.duckdb', 'second'])
  })

  test.each<[string, ReadonlyArray<string>, number, RegExp]>([
    ['is no second export', [...diff, 'first', 'second'], 2, /^identikit: --store: it takes the place of OLD/],
    ['needs an export of now', diff, 2, /^identikit: missing required argument 'new'\n$/],
    [
      'has no secrets to compare with',
      [...diff, 'first', '--keep-secrets'],
      2,
      /^identikit: --keep-secrets: no store has/,
    ],
    [
      'is not written over',
      [...diff, 'first', '--out', 'people.duckdb'],
      2,
      /^identikit: --store and --out are one file\n$/,
    ],
    ['has to be there', ['diff', '--store', 'x.duckdb', 'first', '--from', 'axway/user'], 3, /^identikit: .*x\.duckdb/],
    [
      'has to be one',
      ['diff', '--store', 'first', 'first', '--from', 'axway/user'],
      2,
      /^identikit: --store first: expected/,
    ],
  ])('%s', async (_, args, expected, message) => {
    const { code, stdout, stderr } = await runWith(args, { cwd })
    expect([code, stdout]).toEqual([expected, ''])
    expect(stderr).toMatch(message)
  })

  test('may come with a page that names it', async () => {
    const { code } = await runWith([...diff, 'first', '--html', 'page.html', '--quiet'], { cwd })
    const page = readFileSync(join(cwd, 'page.html'), 'utf8')
    expect([code, page.includes('people.duckdb')]).toEqual([0, true])
  })
})
