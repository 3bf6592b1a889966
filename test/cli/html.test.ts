/**
 * The page of a run of convert: what is on it, who is not, and when there is none.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { folderWith, ndjson, runWith } from './harness.js'

type Page = ReturnType<typeof parseHTML>['document']

const hostile = '<img src=x onerror=alert(1)>\u202E'
const info = (name: string, role: string) => ({ org_id: `id-${name}`, org_name: name, user_role: role })
const ada = {
  user_id: 'subject-of-ada',
  email: 'ada@example.com',
  first_name: hostile,
  last_name: 'Lovelace',
  email_confirmed: true,
  org_id_to_org_info: { 'id-Acme': info('Acme', 'Owner'), 'id-Globex': info('Globex', 'Member') },
  favourite_colour: 'crimson',
  'friend@example.com': true,
}
const bob = {
  user_id: 'subject-of-bob',
  email: 'bob@example.com',
  first_name: 'Bob',
  email_confirmed: true,
  org_id_to_org_info: { 'id-Acme': info('Acme', 'Member') },
}
const broken = { ...bob, user_id: 'subject-of-carol', email: 17 }
const input = `${ndjson(ada, broken)}{"user_id":\n${ndjson(bob)}`

const toMigrate = ['convert', '--from', 'propelauth/user', '--to', 'propelauth/migrate-user', '--max-rejects', 'any']

async function pageOf(...args: ReadonlyArray<string>) {
  const cwd = folderWith({ 'users.ndjson': input })
  const result = await runWith([...toMigrate, '--html', 'page.html', join(cwd, 'users.ndjson'), ...args], { cwd })
  const text = readFileSync(join(cwd, 'page.html'), 'utf8')
  const { document } = parseHTML(text)
  const rows = (id: string): ReadonlyArray<ReadonlyArray<string>> =>
    [...document.querySelectorAll(`#${id} tbody tr`)].map((row) =>
      [...row.children].map((cell) => cell.textContent ?? ''),
    )
  return { cwd, result, text, document, rows }
}

describe('the page tells', () => {
  test('what was read, when, and what became of it', async () => {
    const { result, document } = await pageOf()
    expect(result.code).toBe(0)
    expect(document.querySelector('h1')?.textContent).toBe('Conversion of propelauth/user to propelauth/migrate-user')
    const facts = [...document.querySelectorAll('.facts dd')].map((fact) => fact.textContent ?? '')
    expect(facts.slice(0, 4)).toEqual(['convert', 'propelauth/user', 'propelauth/migrate-user', 'users.ndjson'])
    expect(facts[4]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC$/)
    expect([...document.querySelectorAll('.totals div')].map((total) => total.textContent)).toEqual([
      'Records in4',
      'Converted2',
      'Refused2',
      'Secrets dropped0',
    ])
  })

  test('people and roles per organization', async () => {
    const { rows } = await pageOf()
    expect(rows('organizations-table')).toEqual([
      ['Acme', 'id-Acme', '2', 'Owner 1 Member 1 '],
      ['Globex', 'id-Globex', '1', 'Member 1 '],
    ])
    expect(rows('roles-table')).toEqual([
      ['Member', '2', '2'],
      ['Owner', '1', '1'],
    ])
  })

  test('losses by path and reason, with no key that may be an address', async () => {
    const { rows } = await pageOf()
    const losses = rows('losses-table')
    expect(losses).toContainEqual(['/memberships', 'no such claim in the target', '2'])
    expect(losses).toContainEqual(['/residue/propelauth~1user/*', 'no such claim in the target', '1'])
  })

  test('what can move between the two, before any data is there', async () => {
    const { rows } = await pageOf()
    const matrix = rows('capabilities-table')
    expect(matrix).toContainEqual(['account.locked', 'read-only', 'not held', 'no: no such claim in the target'])
    expect(matrix).toContainEqual(['name.givenName', 'held', 'held', 'yes'])
    expect(rows('required-table')).toContainEqual(['/email', 'emails[primary].value'])
  })

  test('refusals by reason with their lines, whoever refused', async () => {
    const { rows } = await pageOf()
    expect(rows('refusals-table')).toEqual([
      ['/email', 'a text', 'number', '1', '2'],
      ['the record', 'a JSON value', expect.stringContaining('end'), '1', '3'],
    ])
  })

  test('unknown fields, in records that were understood', async () => {
    const { rows } = await pageOf()
    expect(rows('unknown-table').toSorted()).toEqual([
      ['/*', 'boolean', '1'],
      ['/favourite_colour', 'string', '1'],
    ])
  })

  test('roles that grew', async () => {
    const id = (kind: string, from: string, to: string) => ({
      kind,
      from: { codec: 'axway/session', id: from },
      to: { codec: 'propelauth/user', id: to },
    })
    const cwd = folderWith({
      roles: JSON.stringify({ rules: [{ from: 'axway', kind: 'organization', value: 'auditor', becomes: 'Owner' }] }),
      crosswalk: ndjson(id('person', 'a', 'A'), id('organization', '7', 'Seven')),
    })
    const args = [
      'convert',
      '--from',
      'axway/session',
      '--to',
      'propelauth/add-user-to-org',
      '--crosswalk',
      'crosswalk',
    ]
    const stdin = ndjson({ guid: 'a', username: 'a@example.com', orgs: [{ org_id: 7, name: 'Org', role: 'auditor' }] })
    await runWith([...args, '--roles', 'roles', '--html', 'page.html'], { cwd, stdin })
    const { document } = parseHTML(readFileSync(join(cwd, 'page.html'), 'utf8'))
    const cells = [...document.querySelectorAll('#grown-table tbody tr > *')].map((cell) => cell.textContent)
    expect(cells).toEqual(['/memberships/*/role', 'auditor', 'Owner', 'unknown standing', '1'])
    expect(document.querySelector('.facts')?.textContent).toContain('Readstandard input')
  })

  test('that nothing was written, after a dry run', async () => {
    const { result, document } = await pageOf('--dry-run')
    expect([result.stdout, document.querySelector('h1')?.textContent?.slice(0, 7)]).toEqual(['', 'Dry run'])
  })
})

describe('people', () => {
  test('are not on the page', async () => {
    const { cwd, text } = await pageOf()
    expect(text).not.toMatch(/subject-of|@example|Lovelace|Bob|onerror|friend|crimson/)
    expect(statSync(join(cwd, 'page.html')).mode & 0o077).not.toBe(0)
  })

  test('are on it with --with-people, as text, and only their keeper may read it', async () => {
    const { cwd, rows, document } = await pageOf('--with-people')
    expect(rows('people-table')).toEqual([
      [
        'subject-of-ada',
        'propelauth',
        '<img src=x onerror=alert(1)>\\u{202e} Lovelace',
        'ada@example.com',
        'Acme Owner Globex Member ',
      ],
      ['subject-of-bob', 'propelauth', 'Bob', 'bob@example.com', 'Acme Member '],
    ])
    expect(document.querySelectorAll('img').length).toBe(0)
    expect(statSync(join(cwd, 'page.html')).mode & 0o777).toBe(0o600)
  })

  test('cannot be asked for where there is no page', async () => {
    const { code, stderr } = await runWith([...toMigrate, '--with-people'], { stdin: input })
    expect([code, stderr]).toEqual([2, 'identikit: --with-people is of use only with --html\n'])
  })
})

describe('the file', () => {
  test('is not there where the run has failed', async () => {
    const cwd = folderWith({ 'users.ndjson': input })
    const args = [...toMigrate, '--html', 'page.html', '--out', join('none', 'out'), 'users.ndjson']
    const { code } = await runWith(args, { cwd })
    expect([code, readdirSync(cwd)]).toEqual([3, ['users.ndjson']])
  })

  test('is no other file of the run', async () => {
    const cwd = folderWith({ 'users.ndjson': input })
    const one = await runWith([...toMigrate, '--html', 'users.ndjson', 'users.ndjson'], { cwd })
    const two = await runWith([...toMigrate, '--html', 'a', '--out', 'a', 'users.ndjson'], { cwd })
    expect([one.code, two.code, existsSync(join(cwd, 'a'))]).toEqual([2, 2, false])
    expect(readFileSync(join(cwd, 'users.ndjson'), 'utf8')).toBe(input)
  })
})

describe('the page of a comparison', () => {
  const at = (page: Page, id: string): ReadonlyArray<ReadonlyArray<string>> =>
    [...page.querySelectorAll(`#${id} tbody tr`)].map((row) => [...row.children].map((cell) => cell.textContent ?? ''))
  const totals = (page: Page): ReadonlyArray<string | null> =>
    [...page.querySelectorAll('.totals div')].map((total) => total.textContent)
  const grown = { ...bob, org_id_to_org_info: { 'id-Acme': info('Acme', 'Owner') }, email_confirmed: false }
  const files = { 'old.ndjson': ndjson(ada, bob), 'new.ndjson': ndjson(grown, { ...bob, user_id: 'subject-of-dora' }) }
  const read = (cwd: string): Page => parseHTML(readFileSync(join(cwd, 'page.html'), 'utf8')).document

  test('of diff tells who came, went and changed, and the roles that grew', async () => {
    const cwd = folderWith(files)
    const args = ['diff', 'old.ndjson', 'new.ndjson', '--from', 'propelauth/user', '--html', 'page.html']
    expect((await runWith(args, { cwd })).code).toBe(0)
    const page = read(cwd)
    expect(page.querySelector('h1')?.textContent).toBe('What is different between old.ndjson and new.ndjson')
    expect(totals(page)).toEqual(['People before2', 'People now2', 'Duplicates0', 'Refused0'])
    expect(at(page, 'organizations-table')).toEqual([['Acme', 'id-Acme', '2', 'Owner 1 Member 1 ']])
    expect(at(page, 'changed-paths-table').flat()).toContain('/emails/*/verified')
    expect(at(page, 'grown-table').flat()).toContain('Owner')
    expect(readFileSync(join(cwd, 'page.html'), 'utf8')).not.toMatch(/subject-of|@example|Bob/)
  })

  test('of diff names people where they are asked for, with what became of them', async () => {
    const cwd = folderWith(files)
    const args = ['diff', 'old.ndjson', 'new.ndjson', '--from', 'propelauth/user', '--html', 'page.html']
    await runWith([...args, '--with-people'], { cwd })
    const rows = at(read(cwd), 'people-table').map((row) => row.join(' '))
    expect(rows.length).toBe(3)
    for (const [who, what] of [
      ['subject-of-bob', 'changed'],
      ['subject-of-dora', 'came'],
      ['subject-of-ada', 'went'],
    ]) {
      expect(rows.filter((row) => row.includes(who ?? '') && row.includes(what ?? '')).length).toBe(1)
    }
    expect(statSync(join(cwd, 'page.html')).mode & 0o777).toBe(0o600)
  })

  test('of verify tells what arrived, and what did not', async () => {
    const row = (id: string) => ({
      kind: 'person',
      from: { codec: 'propelauth/user', id },
      to: { codec: 'netaxis/local-user', id: `new-${id}` },
    })
    const cwd = folderWith({
      ...files,
      crosswalk: ndjson(row('subject-of-ada'), row('subject-of-bob')),
      'target.ndjson': ndjson({ username: 'new-subject-of-bob', firstName: 'Robert', emailAddress: 'bob@example.com' }),
    })
    const args = ['verify', '--source', 'old.ndjson', '--from', 'propelauth/user', '--target', 'target.ndjson']
    const more = ['--to', 'netaxis/local-user', '--crosswalk', 'crosswalk', '--html', 'page.html']
    const { code, stderr } = await runWith([...args, ...more], { cwd })
    expect([code, stderr]).toEqual([1, expect.stringContaining('1 missing')])
    const page = read(cwd)
    expect(totals(page)).toEqual(['People at the source2', 'People at the target1', 'Not explained2', 'Refused0'])
    expect(at(page, 'different-paths-table').flat()).toContain('/name/givenName')
    expect(at(page, 'capabilities-table').length).toBeGreaterThan(10)
    expect(readFileSync(join(cwd, 'page.html'), 'utf8')).not.toMatch(/subject-of|@example|Robert/)
  })

  test('is not there where the run fails', async () => {
    const cwd = folderWith(files)
    const args = ['diff', 'old.ndjson', 'none.ndjson', '--from', 'propelauth/user', '--html', 'page.html']
    expect((await runWith(args, { cwd })).code).toBe(3)
    expect(readdirSync(cwd).toSorted()).toEqual(['new.ndjson', 'old.ndjson'])
  })
})

describe('the page of a load', () => {
  const load = ['load', '--from', 'propelauth/user', 'users.ndjson', '--into', 'people.duckdb', '--html', 'page.html']
  const loaded = async (...args: ReadonlyArray<string>) => {
    const cwd = folderWith({ 'users.ndjson': input })
    const { code } = await runWith([...load, '--max-rejects', 'any', ...args], { cwd })
    const text = readFileSync(join(cwd, 'page.html'), 'utf8')
    const { document } = parseHTML(text)
    const rows = (id: string): ReadonlyArray<ReadonlyArray<string>> =>
      [...document.querySelectorAll(`#${id} tbody tr`)].map((row) =>
        [...row.children].map((cell) => cell.textContent ?? ''),
      )
    return { cwd, code, text, document, rows }
  }

  test('tells what is in the store, what was refused and what nobody has heard of', async () => {
    const { code, text, document, rows } = await loaded()
    expect([code, document.querySelector('h1')?.textContent]).toEqual([0, 'Load of users.ndjson'])
    expect(rows('organizations-table')).toEqual([
      ['Acme', 'id-Acme', '2', 'Owner 1 Member 1 '],
      ['Globex', 'id-Globex', '1', 'Member 1 '],
    ])
    expect(rows('refusals-table').map((cells) => [cells[0], cells.at(-1)])).toEqual([
      ['/email', '2'],
      ['the record', '3'],
    ])
    expect(rows('unknown-table').toSorted()).toEqual([
      ['/*', 'boolean', '1'],
      ['/favourite_colour', 'string', '1'],
    ])
    expect(text).not.toMatch(/subject-of|@example|Lovelace|Bob|crimson/)
  })

  test('tells the same of a run that has nothing left to do', async () => {
    const { cwd, rows } = await loaded()
    const first = rows('organizations-table')
    expect((await runWith([...load, '--max-rejects', 'any'], { cwd })).stderr).toContain('nothing was done')
    const again = parseHTML(readFileSync(join(cwd, 'page.html'), 'utf8')).document
    expect(again.querySelectorAll('#organizations-table tbody tr').length).toBe(first.length)
  })

  test('names people only where they are asked for, for their keeper alone', async () => {
    const { cwd, rows } = await loaded('--with-people')
    expect(rows('people-table').map(([id]) => id)).toEqual(['subject-of-ada', 'subject-of-bob'])
    expect(statSync(join(cwd, 'page.html')).mode & 0o777).toBe(0o600)
  })

  test('is none of the inputs', async () => {
    const cwd = folderWith({ 'users.ndjson': input })
    const args = [
      'load',
      '--from',
      'propelauth/user',
      'users.ndjson',
      '--into',
      'people.duckdb',
      '--html',
      'users.ndjson',
    ]
    expect((await runWith(args, { cwd })).code).toBe(2)
    expect(readFileSync(join(cwd, 'users.ndjson'), 'utf8')).toBe(input)
  })
})
