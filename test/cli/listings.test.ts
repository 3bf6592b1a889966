/**
 * Inputs that are pages of a listing: a full load refuses them where some are missing, and every other verb says so.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Row } from '../../src/store/Database.js'
import { openDuckdb } from '../../src/store/duckdb-database.js'
import { kinds } from '../store/backends.js'
import { folderWith, linesOf, ndjson, root, runWith } from './harness.js'
import { loading, people } from './loading.js'

const person = (id: string) => ({ user_id: id, email: `${id}@secret.example` })
/** A page of two people each, of five. */
const page = (number: number, ...ids: ReadonlyArray<string>) => ({
  total_users: 5,
  current_page: number,
  page_size: 2,
  users: ids.map(person),
  has_more_results: number < 2,
})
const pages = [page(0, 'a', 'b'), page(1, 'c', 'd'), page(2, 'e')] as const
const all = ndjson(...pages)
const files = Object.fromEntries(pages.map((each, index) => [`p${index}.json`, JSON.stringify(each, null, 2)]))
const behind = 'not the whole listing: what goes on behind the answer on line 1 is not here'
const before = 'not the whole listing: what stands before the answer on line 1 is not here'
const from = ['--from', 'propelauth/user']

describe.each([
  ['decode', []],
  ['check', []],
  ['convert', ['--to', 'netaxis/login-info-update']],
] as const)('%s', (verb, args) => {
  const run = (...more: ReadonlyArray<string>) => runWith([verb, ...from, ...args, ...more], { cwd: folderWith(files) })

  test('goes on over a page, and says that it is one', async () => {
    const { code, stderr } = await run('p0.json')
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining(`warning: ${behind} (/has_more_results, /total_users)\n`),
    ])
    expect((await run('p2.json')).stderr).toContain(`warning: ${before} (/current_page)\n`)
    expect(stderr).not.toContain('secret.example')
  })

  test('says so in its summary', async () => {
    const { stderr } = await run('--json', 'p0.json')
    const summary = linesOf(stderr).at(-1)
    expect(summary).toMatchObject({ in: 2, refused: 0, warnings: [`${behind} (/has_more_results, /total_users)`] })
    const { stdout: schema } = await runWith(['schema', 'summary'])
    expect(new Ajv2020().compile(JSON.parse(schema))(summary)).toBe(true)
  })

  test('says nothing of all pages', async () => {
    const cwd = folderWith({ all })
    const { code, stderr } = await runWith([verb, ...from, ...args, 'all'], { cwd })
    expect([code, stderr.includes('listing')]).toEqual([0, false])
  })
})

test('a long input tells of at most three gaps, and counts the others', async () => {
  const cwd = folderWith({ input: `${ndjson(...Array.from({ length: 40 }, (_, index) => page(0, `${index}`)))}` })
  const { stderr } = await runWith(['decode', ...from, 'input'], { cwd })
  expect(stderr.match(/^warning: not the whole/gm)).toHaveLength(3)
  expect(stderr).toContain('warning: and 37 more such answers\n')
})

test('the report of convert has it too', async () => {
  const cwd = folderWith(files)
  await runWith(['convert', ...from, '--to', 'netaxis/login-info-update', '--report', 'r', '--quiet', 'p0.json'], {
    cwd,
  })
  const { warnings } = JSON.parse(readFileSync(join(cwd, 'r'), 'utf8'))
  expect(warnings).toEqual([`${behind} (/has_more_results, /total_users)`])
})

test('SCIM says of a list of nobody only how many there are', async () => {
  const run = (stdin: string) => runWith(['decode', '--from', 'scim/user'], { stdin })
  const schemas = ['urn:ietf:params:scim:api:messages:2.0:ListResponse']
  expect(await run(JSON.stringify({ schemas, totalResults: 0, startIndex: 1, itemsPerPage: 0 }))).toEqual({
    code: 0,
    stdout: '',
    stderr: '0 in, 0 out, 0 refused, 0 secrets dropped\n',
  })
  expect((await run(JSON.stringify({ schemas, totalResults: 3 }))).code).toBe(1)
  expect((await run(JSON.stringify({ schemas }))).code).toBe(1)
})

describe('diff', () => {
  test('says which side is a page, of two that are no pages of each other', async () => {
    const cwd = folderWith(files)
    const { code, stderr } = await runWith(['diff', 'p0.json', 'p1.json', ...from, '--json'], { cwd })
    const [report] = linesOf(stderr)
    expect([code, report?.warnings]).toEqual([
      0,
      [
        `OLD: ${behind} (/has_more_results, /total_users)`,
        `NEW: ${before} (/current_page)`,
        `NEW: ${behind} (/has_more_results, /total_users)`,
      ],
    ])
  })
})

describe('verify', () => {
  const run = async (target: string, ...sources: ReadonlyArray<string>) => {
    const cwd = folderWith({ ...files, all, crosswalk: '' })
    const named = sources.flatMap((source) => ['--source', source, ...from])
    const args = ['verify', ...named, '--target', target, '--to', 'propelauth/migrate-user', '--crosswalk', 'crosswalk']
    const [report] = linesOf((await runWith([...args, '--json'], { cwd })).stderr)
    return report?.warnings
  }

  test('says that the target is a page', async () => {
    expect(await run('p0.json', 'all')).toEqual([`--target: ${behind} (/has_more_results, /total_users)`])
  })

  test('takes several sources for the pages of one listing', async () => {
    expect(await run('all', 'p1.json', 'p0.json', 'p2.json')).toEqual([])
    expect(await run('all', 'p0.json', 'p2.json')).toEqual([
      `--source 1: ${behind} (/has_more_results, /total_users)`,
      `--source 2: ${before} (/current_page)`,
    ])
  })
})

describe('load', () => {
  const load = (cwd: string, ...args: ReadonlyArray<string>) =>
    runWith(['load', '--into', 'p.duckdb', ...from, ...args], { cwd })
  const ask = async (cwd: string, sql: string): Promise<ReadonlyArray<Row>> => {
    const database = await openDuckdb(join(cwd, 'p.duckdb'), { access: 'read' })
    try {
      return await database.query(sql)
    } finally {
      await database.close()
    }
  }
  const gone = (cwd: string) => ask(cwd, 'select count(*) as gone from identities where gone_in is not null')
  const runs = (cwd: string) => ask(cwd, 'select count(*) as runs from runs')

  test('goes on over a page, and says that it is one', async () => {
    const cwd = folderWith(files)
    const { code, stderr } = await load(cwd, 'p0.json', 'p1.json')
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining(`warning: p1.json: ${behind} (/has_more_results, /total_users)\n`),
    ])
    expect(stderr).not.toContain('p0.json')
  })

  test('that is full refuses a page before there is a store', async () => {
    const cwd = folderWith(files)
    expect(await load(cwd, '--full', 'p0.json')).toEqual({
      code: 3,
      stdout: '',
      stderr: `identikit: --full would mark people gone who are only not here: p0.json: ${behind} (/has_more_results, /total_users)\n`,
    })
    expect(existsSync(join(cwd, 'p.duckdb'))).toBe(false)
  })

  test.each([
    ['the first page', ['p0.json']],
    ['the last page', ['p2.json']],
    ['all but the middle', ['p0.json', 'p2.json']],
    ['lines of pages', ['lines']],
    ['a page among records', ['mixed']],
  ])('that is full leaves the store as it was at %s', async (_, names) => {
    const cwd = folderWith({ ...files, all, lines: ndjson(pages[0], pages[1]), mixed: ndjson(person('a'), pages[0]) })
    await load(cwd, '--full', 'all')
    const store = readFileSync(join(cwd, 'p.duckdb'))
    const { code, stderr } = await load(cwd, '--full', '--rejects', 'r', '--html', 'h', ...names)
    expect([code, stderr]).toEqual([
      3,
      expect.stringMatching(/^identikit: --full would .*: not the whole listing: [^\n]*\n$/),
    ])
    expect(stderr).not.toContain('secret.example')
    expect(await runs(cwd)).toEqual([{ runs: 1 }])
    expect(await gone(cwd)).toEqual([{ gone: 0 }])
    expect(readFileSync(join(cwd, 'p.duckdb')).equals(store)).toBe(true)
    expect(readdirSync(cwd).filter((name) => /^\.|^[rh]$/.test(name))).toEqual([])
  })

  test('that is full takes all pages of a listing, in any order, and calls gone who is on none', async () => {
    const cwd = folderWith({ ...files, old: ndjson(person('z'), person('a')) })
    await load(cwd, 'old')
    const { code, stderr } = await load(cwd, '--full', 'p2.json', 'p0.json', 'p1.json')
    expect([code, stderr]).toEqual([0, '5 in, 4 added, 0 changed, 1 unchanged, 0 older, 0 refused, 1 gone\n'])
    expect((await load(cwd, '--full', 'p2.json', 'p0.json', 'p1.json')).stderr).toContain('has loaded this already')
  })

  test('that is full takes pages of different installations for different listings', async () => {
    const cwd = folderWith(files)
    const sides = [...from, '--instance', 'one', 'p0.json', ...from, '--instance', 'two', 'p1.json', 'p2.json']
    const { code, stderr } = await runWith(['load', '--into', 'p.duckdb', '--full', ...sides], { cwd })
    expect(code).toBe(3)
    expect(stderr).toContain(`p0.json: ${behind}`)
    expect(stderr).toContain(`p1.json: ${before}`)
  })

  test.each([
    ['all pages', all, 0, '5 in, 5 added, 0 changed, 0 unchanged, 0 older, 0 refused\n'],
    ['a page', ndjson(pages[0]), 3, expect.stringContaining(`standard input: ${behind}`)],
  ])('that is full reads %s from standard input', async (_, stdin, code, stderr) => {
    const cwd = folderWith()
    const args = ['load', '--into', 'p.duckdb', ...from, '--full']
    expect(await runWith(args, { cwd, stdin })).toEqual({ code, stdout: '', stderr })
    expect(existsSync(join(cwd, 'p.duckdb'))).toBe(code === 0)
  })

  test('that is full keeps what was refused of standard input', async () => {
    const cwd = folderWith()
    const args = ['load', '--into', 'p.duckdb', ...from, '--full', '--rejects', 'r']
    const { code } = await runWith(args, { cwd, stdin: `${all}{"user_id":7}\n` })
    expect(code).toBe(1)
    expect(JSON.parse(readFileSync(join(cwd, 'r'), 'utf8'))).toMatchObject({ line: 4, raw: '{"user_id":7}' })
  })

  test.runIf(process.platform !== 'win32')('that is full takes a pipe that has a name', async () => {
    const cwd = folderWith()
    execFileSync('mkfifo', [join(cwd, 'pipe')])
    const [{ code, stderr }] = await Promise.all([load(cwd, '--full', 'pipe'), writeFile(join(cwd, 'pipe'), all)])
    expect([code, stderr]).toEqual([0, '5 in, 5 added, 0 changed, 0 unchanged, 0 older, 0 refused\n'])
  })

  test('that is full takes the sample exports', async () => {
    const cwd = folderWith()
    const exports = join(root, 'fixtures', 'exports')
    expect((await load(cwd, '--full', join(exports, 'propelauth-users.json'))).code).toBe(0)
  })
})

describe('a load that was stopped', () => {
  const newBackend = async () => {
    const backend = await kinds.find(({ isQuick }) => isQuick)?.make()
    if (backend === undefined) throw new Error('there is no database')
    return backend
  }
  const listed = (count: number, more: boolean) => {
    const records = people(110).join(',')
    return `{"total_users":${count},"users":[${records}],"has_more_results":${more}}`
  }

  test('says nothing of pages that another process has read', async () => {
    const half = people(110)
    const lines = [half.slice(0, 55), half.slice(55)].map(
      (part, index) =>
        `{"total_users":110,"current_page":${index},"page_size":55,"users":[${part.join(',')}],"has_more_results":${index === 0}}`,
    )
    const cwd = folderWith({ here: '', input: lines.join('\n') })
    const backend = await newBackend()
    const whole = await loading({ backend: await newBackend(), cwd, files: ['input'] })
    await loading({ backend, cwd, files: ['input'], fatal: Math.floor(whole.writes * 0.6) })
    const { code, stderr } = await loading({ backend, cwd, files: ['input'] })
    expect([code, stderr.includes('goes on:'), stderr.includes('listing')]).toEqual([0, true, false])
  })

  test('goes on where it was of a whole listing, and not where that is one no longer', async () => {
    const cwd = folderWith({ here: '', input: listed(110, false) })
    const backend = await newBackend()
    const options = { full: true }
    const stopped = await loading({ backend, cwd, files: ['input'], fatal: 4, options })
    expect(stopped.code).toBe(3)
    await writeFile(join(cwd, 'input'), `${listed(110, false)}\n${listed(111, true)}`)
    const grown = await loading({ backend, cwd, files: ['input'], options })
    expect([grown.code, grown.stderr]).toEqual([3, expect.stringContaining('--full would mark people gone')])
    await writeFile(join(cwd, 'input'), listed(110, false))
    expect((await loading({ backend, cwd, files: ['input'], options })).code).toBe(0)
  })
})
