/**
 * The verbs load and history: what goes into a store and what is said of it. How a run goes on that was stopped is in
 * `load-resume.test.ts`.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { loadSchema } from '../../src/cli/load-summary.js'
import { identityFromJson } from '../../src/identity-json.js'
import { records } from '../../src/registry.js'
import type { Row } from '../../src/store/Database.js'
import { openDuckdb } from '../../src/store/duckdb-database.js'
import { unescapeJson } from '../../src/store/escape.js'
import { tables } from '../../src/store/schema.js'
import { folderWith, linesOf, ndjson, root, runWith } from './harness.js'

const exports = join(root, 'fixtures', 'exports')

/** Asks a store something. */
async function ask(cwd: string, sql: string): Promise<ReadonlyArray<Row>> {
  const database = await openDuckdb(join(cwd, 'p.duckdb'), { access: 'read' })
  try {
    return await database.query(sql)
  } finally {
    await database.close()
  }
}

function load(cwd: string, ...args: ReadonlyArray<string>) {
  return runWith(['load', '--into', 'p.duckdb', ...args], { cwd })
}

const person = (id: string, more: object = {}) => ({ user_id: id, email: `${id}@example.com`, ...more })

describe('load', () => {
  test.runIf(process.platform !== 'win32')('takes a pipe that has a name, as often as it is written to', async () => {
    const cwd = folderWith()
    execFileSync('mkfifo', [join(cwd, 'pipe')])
    const loadPiped = async (text: string) => {
      const [{ code, stderr }] = await Promise.all([
        load(cwd, '--from', 'propelauth/user', 'pipe'),
        writeFile(join(cwd, 'pipe'), text),
      ])
      return [code, stderr]
    }
    const text = ndjson(person('a'), person('b'))
    expect(await loadPiped(text)).toEqual([0, '2 in, 2 added, 0 changed, 0 unchanged, 0 older, 0 refused\n'])
    expect(await loadPiped(text)).toEqual([0, '2 in, 0 added, 0 changed, 2 unchanged, 0 older, 0 refused\n'])
  })

  test('takes files of several codecs in one run, each of the --from before it', async () => {
    const cwd = folderWith()
    const files = ['axway-users.json', 'propelauth-users.json', 'netaxis-logins.ndjson'].map((file) =>
      join(exports, file),
    )
    const [axway = '', propelauth = '', netaxis = ''] = files
    const { code, stderr } = await load(
      cwd,
      ...['--from', 'axway/user', axway, '--from=propelauth/user', '--instance', 'staging', propelauth],
      ...['--from', 'netaxis/login-info', '--', netaxis],
    )
    expect(stderr).toBe('29 in, 29 added, 0 changed, 0 unchanged, 0 older, 0 refused\n')
    expect(code).toBe(0)
    const counts = await ask(
      cwd,
      'select codec, instance, count(*) as people from identities group by all order by all',
    )
    expect(counts).toEqual([
      { codec: 'axway/user', instance: '', people: 10 },
      { codec: 'netaxis/login-info', instance: '', people: 9 },
      { codec: 'propelauth/user', instance: 'staging', people: 10 },
    ])
  })

  test('holds what encode needs to give every record back', async () => {
    const cwd = folderWith()
    for (const [codec, file] of [
      ['axway/user', 'axway-users.json'],
      ['propelauth/user', 'propelauth-users.json'],
    ] as const) {
      await load(cwd, '--from', codec, join(exports, file))
      const found = records.find(({ id }) => id === codec)
      const rows = await ask(cwd, `select identity from identities where codec = '${codec}' order by line`)
      const wires = rows.map(({ identity }) => {
        const read = identityFromJson(JSON.parse(unescapeJson(String(identity))))
        return E.isRight(read) ? found?.encode(read.right) : undefined
      })
      const text = JSON.parse(readFileSync(join(exports, file), 'utf8'))
      expect(wires).toEqual(Array.isArray(text) ? text : (text.result ?? text.users))
    }
  })

  test('says what it needs of its arguments', async () => {
    const cwd = folderWith({ 'a.ndjson': ndjson(person('a')) })
    const refusals: ReadonlyArray<readonly [ReadonlyArray<string>, string]> = [
      [['a.ndjson', '--into', 'p.duckdb'], "required option '--from <codec>' not specified"],
      [['--from', 'propelauth/user', 'a.ndjson'], "required option '--into <store>' not specified"],
      [
        ['--from', 'propelauth/user', 'a.ndjson', '--into', 'p.sqlite'],
        '--into p.sqlite: expected FILE.duckdb or postgres://...',
      ],
      [['--from', 'propelauth/users', 'a.ndjson', '--into', 'p.duckdb'], 'there is no codec propelauth/users'],
      [['--from', 'scim/group', 'a.ndjson', '--into', 'p.duckdb'], 'scim/group is about an organization'],
      [
        ['a.ndjson', '--from', 'propelauth/user', '--from', 'axway/user', '--into', 'p.duckdb'],
        'a file stands behind the --from that says what its records are',
      ],
      [['--from', 'propelauth/user', '-', '--from', 'axway/user', '--into', 'p.duckdb'], 'standard input is read once'],
      [['--from', 'propelauth/user', 'a.ndjson', '--into', 'p.duckdb', '--memory', 'all'], '--memory: expected a size'],
      [['--from', 'propelauth/user', 'p.duckdb', '--into', 'p.duckdb'], '--into is an input'],
    ]
    writeFileSync(join(cwd, 'p.duckdb'), '')
    for (const [args, message] of refusals) {
      const { code, stderr } = await runWith(['load', ...args], { cwd })
      expect(stderr).toContain(message)
      expect(code).toBe(2)
    }
  })

  test('says what it cannot read or write, in one line', async () => {
    const cwd = folderWith({ 'a.ndjson': ndjson(person('a')), 'odd.duckdb': 'this is no database of any kind' })
    const refusals: ReadonlyArray<readonly [ReadonlyArray<string>, RegExp]> = [
      [['none.ndjson', '--into', 'p.duckdb'], /^identikit: cannot read none.ndjson: no such file or directory\n$/],
      [['a.ndjson', '--into', 'odd.duckdb'], /^identikit: .*odd.duckdb is there, and is no DuckDB file\n$/],
      [['a.ndjson', '--into', 'none/p.duckdb'], /^identikit: cannot open .*p.duckdb: .*\n$/],
      [
        ['a.ndjson', '--into', 'postgres://127.0.0.1:1/none'],
        /^identikit: postgres:\/\/127.0.0.1:1\/none: no connection .*\n$/,
      ],
    ]
    for (const [args, message] of refusals) {
      const { code, stderr } = await runWith(['load', '--from', 'propelauth/user', ...args], { cwd })
      expect(stderr).toMatch(message)
      expect(code).toBe(3)
    }
  })

  test('makes no store for a file that is not there', async () => {
    const cwd = folderWith({ 'a.ndjson': ndjson(person('a')) })
    const args = ['load', '--from', 'propelauth/user', 'a.ndjson', 'none.ndjson', '--into', 'p.duckdb']
    expect((await runWith(args, { cwd })).code).toBe(3)
    const folder = await runWith([...args.slice(0, 4), '.', ...args.slice(-2)], { cwd })
    expect(folder.stderr).toBe('identikit: cannot read .: illegal operation on a directory\n')
    expect(readdirSync(cwd)).toEqual(['a.ndjson'])
  })

  test('says of a store that is not there that it is not', async () => {
    const cwd = folderWith()
    for (const args of [
      ['history', 'somebody'],
      ['export', '--to', 'axway/user'],
    ]) {
      const { code, stderr } = await runWith([...args, '--store', 'none.duckdb'], { cwd })
      expect([code, stderr]).toEqual([3, 'identikit: cannot open none.duckdb: no such file or directory\n'])
    }
  })

  test('does nothing where a finished run is repeated, and loads a file that has changed', async () => {
    const cwd = folderWith({ 'a.ndjson': ndjson(person('a'), person('b')) })
    const args = ['--from', 'propelauth/user', 'a.ndjson']
    await load(cwd, ...args)
    const again = await load(cwd, ...args)
    expect(again.code).toBe(0)
    expect(again.stderr).toContain('a.ndjson: read 0 bytes of')
    expect(again.stderr).toContain('run 1 has loaded this already, and nothing was done')
    const restarted = await load(cwd, ...args, '--restart')
    expect(restarted.stderr).toBe('2 in, 0 added, 0 changed, 2 unchanged, 0 older, 0 refused\n')
    writeFileSync(join(cwd, 'a.ndjson'), ndjson(person('a'), person('c')))
    const changed = await load(cwd, ...args)
    expect(changed.stderr).toBe('2 in, 1 added, 0 changed, 1 unchanged, 0 older, 0 refused\n')
    expect(await ask(cwd, 'select run, state from runs order by run')).toEqual(
      [1, 2, 3].map((run) => ({ run, state: 'finished' })),
    )
  })

  test('notes refused records by their place, counts them for the exit code, and stores no byte of them', async () => {
    const bad = '{"user_id": 5, "email": "person@planted.example"}\n'
    const cwd = folderWith({ 'a.ndjson': `${ndjson(person('a'))}${bad}{"user_id"\n${ndjson(person('b'))}` })
    const args = ['--from', 'propelauth/user', 'a.ndjson']
    const { code, stderr } = await load(cwd, ...args)
    expect(code).toBe(1)
    expect(stderr).toContain('a.ndjson, line 2 (byte 40): /user_id: expected')
    expect(stderr).toContain('4 in, 2 added, 0 changed, 0 unchanged, 0 older, 2 refused')
    const rows = await ask(cwd, 'select line, byte_offset, codec, length from refused order by line')
    expect(rows).toEqual([
      { line: 2, byte_offset: 40, codec: 'propelauth/user', length: bad.length - 1 },
      { line: 3, byte_offset: 40 + bad.length, codec: 'propelauth/user', length: 10 },
    ])
    expect(readFileSync(join(cwd, 'p.duckdb')).includes('planted')).toBe(false)
    expect((await load(cwd, ...args, '--max-rejects', '2', '--restart')).code).toBe(0)
    // What a repeated run says is what the run has found.
    expect((await load(cwd, ...args)).code).toBe(1)
  })

  test('refuses an id that no index can hold', async () => {
    const cwd = folderWith({
      'a.ndjson': ndjson(person('x'.repeat(800)), person('x'.repeat(801)), {
        ...person('a'),
        org_id_to_org_info: { ['o'.repeat(900)]: { org_id: 'o'.repeat(900) } },
      }),
    })
    const { stderr } = await load(cwd, '--from', 'propelauth/user', 'a.ndjson')
    expect(stderr).toContain('/subject/id: expected an id of at most 800 bytes')
    expect(stderr).toContain('/memberships/0/organization/id: expected an id of at most 800 bytes')
    expect(stderr).toContain('3 in, 1 added')
  })

  test('keeps the organizations of an export that did not ask for them, and not those of one that did', async () => {
    const info = { o: { org_id: 'o', org_name: 'O', user_role: 'Admin' } }
    const cwd = folderWith({
      'with.ndjson': ndjson(...['a', 'b', 'c'].map((id) => person(id, { org_id_to_org_info: info }))),
      'without.ndjson': ndjson(
        person('a', { username: 'new' }),
        person('b', { org_id_to_org_info: {} }),
        person('c', { org_id_to_org_info: null }),
      ),
    })
    await load(cwd, '--from', 'propelauth/user', 'with.ndjson')
    await load(cwd, '--from', 'propelauth/user', 'without.ndjson')
    const rows = await ask(cwd, 'select subject_id, organization_id from memberships')
    expect(rows).toEqual([{ subject_id: 'a', organization_id: 'o' }])
    const [identity] = await ask(cwd, "select user_name, membership_count from identities where subject_id = 'a'")
    expect(identity).toEqual({ user_name: 'new', membership_count: 1 })
  })

  test('stores no secret', async () => {
    const secret = 'planted-secret-value'
    const user = {
      guid: 'g',
      firstname: 'A',
      token: secret,
      nested: { password_hash: secret, list: [{ sid: secret }] },
    }
    const cwd = folderWith({ 'a.ndjson': ndjson(user, { ...user, guid: 'h' }) })
    const { stderr } = await load(cwd, '--from', 'axway/user', 'a.ndjson')
    expect(stderr).toContain('6 secrets dropped')
    for (const table of Object.keys(tables)) {
      expect(JSON.stringify(await ask(cwd, `select * from ${table}`))).not.toContain(secret)
    }
    expect(readFileSync(join(cwd, 'p.duckdb')).includes(secret)).toBe(false)
  })

  test('carries the organization that the caller names, for the files of one --from', async () => {
    const cwd = folderWith({ 'a.ndjson': ndjson({ ...person('a'), role_in_org: 'Owner' }) })
    const organization = ['--organization', 'o1']
    const files = [
      '--from',
      'propelauth/user',
      ...organization,
      'a.ndjson',
      '--from=propelauth/user',
      '--instance',
      'x',
    ]
    expect((await load(cwd, ...files, 'a.ndjson')).code).toBe(0)
    expect(await ask(cwd, 'select instance, organization_id, role from memberships')).toEqual([
      { instance: '', organization_id: 'o1', role: 'Owner' },
    ])
    // Another organization is another command.
    expect((await load(cwd, ...files.toSpliced(3, 1, 'o2'), 'a.ndjson')).stderr).toContain('1 changed, 1 unchanged')
  })

  test('lists conflicts by line', async () => {
    const cwd = folderWith({ 'a.ndjson': ndjson(person('a'), person('b'), person('a', { username: 'x' })) })
    const { code, stderr } = await load(cwd, '--from', 'propelauth/user', 'a.ndjson')
    expect(stderr).toBe(
      'a.ndjson, line 3: the subject of line 1 again: the later is kept\n3 in, 2 added, 1 changed, 0 unchanged, 0 older, 0 refused, 1 in conflict\n',
    )
    expect(code).toBe(0)
  })

  test('writes a summary of its schema', async () => {
    const cwd = folderWith({ 'a.ndjson': `${ndjson(person('a'), person('a'))}{"user_id":\n` })
    const { stderr } = await load(cwd, '--from', 'propelauth/user', 'a.ndjson', '--json')
    const summary = JSON.parse(stderr)
    const validate = new Ajv2020({ strict: false }).compile(loadSchema)
    expect([validate(summary), validate.errors]).toEqual([true, null])
    expect(summary).toMatchObject({
      verb: 'load',
      run: 1,
      records: 3,
      added: 1,
      unchanged: 1,
      refused: 1,
      conflicts: 1,
    })
    expect(JSON.parse((await runWith(['schema', 'load'])).stdout)).toEqual(loadSchema)
  })

  test('tells its progress as JSON, and draws a bar on a terminal', async () => {
    const cwd = folderWith({ 'a.ndjson': ndjson(person('a'), person('b')) })
    const args = ['load', '--from', 'propelauth/user', 'a.ndjson', '--into', 'p.duckdb']
    const told = linesOf((await runWith([...args, '--progress', 'json', '--quiet'], { cwd })).stderr)
    const total = ndjson(person('a'), person('b')).length
    expect(told[0]).toEqual({ records: 0, bytes: 0, total, rate: 0, secondsLeft: null })
    expect(told.at(-1)).toMatchObject({ records: 2, bytes: total, total, secondsLeft: 0 })
    const { stderr } = await runWith([...args, '--restart'], { cwd, isTTY: true })
    expect(stderr).toContain('MB, 0 records, 0 per second')
  })

  test('reads standard input, once', async () => {
    const cwd = folderWith()
    const args = ['load', '--from', 'propelauth/user', '--into', 'p.duckdb']
    const stdin = ndjson(person('a'), person('b'))
    expect((await runWith(args, { cwd, stdin })).stderr).toContain('2 in, 2 added')
    expect((await runWith(args, { cwd, stdin })).stderr).toContain('2 in, 0 added, 0 changed, 2 unchanged')
  })
})

describe('load --full', () => {
  const goneIn = async (cwd: string) =>
    (await ask(cwd, 'select subject_id from identities where gone_in is not null order by all')).map(
      (row) => row.subject_id,
    )

  test('marks who has vanished, of that codec and installation only', async () => {
    const cwd = folderWith({ 'a.ndjson': ndjson(person('a'), person('b')), 'b.ndjson': ndjson(person('b')) })
    await load(cwd, '--from', 'propelauth/user', 'a.ndjson', '--from', 'propelauth/user', '--instance', 'x', 'a.ndjson')
    const { stderr } = await load(cwd, '--from', 'propelauth/user', '--instance', 'x', 'b.ndjson', '--full')
    expect(stderr).toContain('1 gone')
    const rows = await ask(cwd, 'select instance, subject_id from identities where gone_in = 2')
    expect(rows).toEqual([{ instance: 'x', subject_id: 'a' }])
    expect((await load(cwd, '--from', 'propelauth/user', '--instance', 'x', 'a.ndjson')).stderr).toContain('1 returned')
    expect(await goneIn(cwd)).toEqual([])
  })

  test('takes several files for one export', async () => {
    const cwd = folderWith({ 'a.ndjson': ndjson(person('a')), 'b.ndjson': ndjson(person('b')) })
    await load(cwd, '--from', 'propelauth/user', 'a.ndjson', 'b.ndjson', '--full')
    await load(cwd, '--from', 'propelauth/user', 'b.ndjson', 'a.ndjson', '--full')
    expect(await goneIn(cwd)).toEqual([])
  })

  test('marks nobody where records were refused, were cut off, or are none at all', async () => {
    const cwd = folderWith({
      'a.ndjson': ndjson(person('a'), person('b')),
      'refused.ndjson': `${ndjson(person('b'))}{"user_id":}\n`,
      'cut.ndjson': `${ndjson(person('b'))}{"user_id"`,
      'empty.ndjson': '',
    })
    await load(cwd, '--from', 'propelauth/user', 'a.ndjson')
    for (const file of ['refused.ndjson', 'cut.ndjson', 'empty.ndjson']) {
      const { stderr } = await load(cwd, '--from', 'propelauth/user', file, '--full')
      expect(stderr).toMatch(/warning: nobody .*is marked gone/)
      expect(await goneIn(cwd)).toEqual([])
    }
    await load(cwd, '--from', 'propelauth/user', 'refused.ndjson', '--full', '--max-rejects', '1', '--restart')
    expect(await goneIn(cwd)).toEqual(['a'])
  })
})

describe('history', () => {
  const loaded = async () => {
    const cwd = folderWith()
    for (const username of ['one', 'two', 'three']) {
      writeFileSync(join(cwd, 'a.ndjson'), ndjson(person('a:b', { username }), person('c')))
      await load(cwd, '--from', 'propelauth/user', 'a.ndjson')
    }
    await load(cwd, '--from', 'propelauth/user', '--instance', 'x', 'a.ndjson')
    return cwd
  }

  test('prints what was replaced, the oldest first', async () => {
    const cwd = await loaded()
    for (const subject of ['a:b', 'propelauth:a:b', 'propelauth/user:a:b']) {
      const { stdout, code } = await runWith(['history', subject, '--store', 'p.duckdb', '--instance', ''], { cwd })
      expect(code).toBe(0)
      const versions = linesOf(stdout)
      expect(versions.map(({ version, run, replacedIn }) => [version, run, replacedIn])).toEqual([
        [1, 1, 2],
        [2, 2, 3],
      ])
      expect(versions.map(({ identity }) => Object(identity).userName)).toEqual(['one', 'two'])
    }
  })

  test('fails where nobody or more than one is meant', async () => {
    const cwd = await loaded()
    const none = await runWith(['history', 'z', '--store', 'p.duckdb'], { cwd })
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('holds no such person')])
    const two = await runWith(['history', 'c', '--store', 'p.duckdb'], { cwd })
    expect(two.code).toBe(2)
    expect(two.stderr).toContain('propelauth/user, propelauth/user at x; say CODEC:ID, or --instance NAME')
    const noStore = await runWith(['history', 'c', '--store', 'none.duckdb'], { cwd })
    expect(noStore.code).toBe(3)
  })
})
