/**
 * What comes out of a store is what comes out of the file that was loaded.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, linesOf, ndjson, type Result, root, rowsOf, runWith } from '../cli/harness.js'
import { type Backend, type BackendKind, kinds } from './backends.js'

const samples = [
  ['axway/user', 'axway-users.json'],
  ['axway/session', 'axway-sessions.ndjson'],
  ['propelauth/user', 'propelauth-users.json'],
  ['netaxis/login-info', 'netaxis-logins.ndjson'],
] as const

const sample = (file: string): string => join(root, 'fixtures', 'exports', file)

async function well(args: ReadonlyArray<string>, stdin = '', cwd = root): Promise<Result> {
  const result = await runWith(args, { stdin, cwd })
  expect({ args, code: result.code, said: result.code === 0 ? '' : result.stderr }).toEqual({ args, code: 0, said: '' })
  return result
}

function sorted(text: string): ReadonlyArray<string> {
  return text.split('\n').toSorted()
}

async function loaded(kind: BackendKind, ...args: ReadonlyArray<string>): Promise<Backend & { readonly at: string }> {
  const backend = await kind.make()
  const at = backend.address ?? ''
  await well(['load', '--into', at, '--quiet', ...args])
  return { ...backend, at }
}

const people = ['a', 'b', 'c'].map((guid, index) => ({
  guid,
  email: `${guid}@example.com`,
  firstname: guid === 'a' ? 'N\0l' : guid === 'b' ? '\ud800x' : 'Ada',
  active: index > 0,
  odd: { nested: [1, null, '\udc00\u241b'] },
}))
const made = ['convert', '--to', 'propelauth/migrate-user', '--set', '/email_confirmed=false'] as const

for (const kind of kinds.filter(({ name }) => name !== 'PGlite')) {
  describe(kind.name, () => {
    test.each(samples)('the records of %s come back as from the file, and nothing is lost', async (codec, file) => {
      const { at } = await loaded(kind, '--from', codec, sample(file))
      const identities = await well(['decode', '--from', codec, sample(file)])
      const expected = await well(['encode', '--to', codec], identities.stdout)
      const { stdout, stderr } = await well(['export', '--store', at, '--to', codec, '--json'])
      expect(sorted(stdout)).toEqual(sorted(expected.stdout))
      const [report, summary] = linesOf(stderr)
      expect(report).toMatchObject({ from: codec, losses: [] })
      expect(summary).toMatchObject({ verb: 'export', in: linesOf(stdout).length, refused: 0 })
    })

    test('the records of all samples cross over from one store, each by its codec', async () => {
      const { at } = await loaded(kind, ...samples.flatMap(([codec, file]) => ['--from', codec, sample(file)]))
      const all = await runWith([
        'export',
        '--store',
        at,
        '--to',
        'propelauth/migrate-user',
        '--set',
        '/email_confirmed=true',
      ])
      const one = async ([codec, file]: (typeof samples)[number]) =>
        (
          await runWith([
            'convert',
            '--from',
            codec,
            '--to',
            'propelauth/migrate-user',
            '--set',
            '/email_confirmed=true',
            sample(file),
          ])
        ).stdout
      const each = await Promise.all(samples.map(one))
      expect(sorted(all.stdout)).toEqual(sorted(each.join('')))
      expect(all.stderr).toContain('axway/session and axway/user may tell of the same people')
    })

    test('a name with a NUL or half a character comes back whole, in an order of its own', async () => {
      const folder = folderWith({ 'users.ndjson': ndjson(...people.toReversed()) })
      const { at } = await loaded(kind, '--from', 'axway/user', join(folder, 'users.ndjson'))
      const { stdout } = await well(['export', '--store', at, '--to', 'axway/user'])
      expect(linesOf(stdout)).toEqual(people)
      expect(
        linesOf(
          (await well(['export', '--store', at, '--to', 'axway/user', '--where', "enabled = true and id != 'b'"]))
            .stdout,
        ),
      ).toEqual([people[2]])
    })

    test('report and crosswalk are those of convert', async () => {
      const folder = folderWith({ 'users.ndjson': ndjson(...people) })
      const inFolder = (name: string): string => join(folder, name)
      const { at } = await loaded(kind, '--from', 'axway/user', inFolder('users.ndjson'))
      const files = (name: string) => [
        '--report',
        inFolder(`${name}.json`),
        '--crosswalk',
        inFolder(`${name}.ndjson`),
        '--report-records',
        inFolder(`${name}.rows`),
      ]
      const from = await well([...made, '--from', 'axway/user', ...files('convert'), inFolder('users.ndjson')])
      const to = await well(['export', '--store', at, ...made.slice(1), ...files('export')])
      expect(to.stdout).toBe(from.stdout)
      for (const end of ['.json', '.ndjson']) {
        expect(readFileSync(inFolder(`export${end}`), 'utf8')).toBe(readFileSync(inFolder(`convert${end}`), 'utf8'))
      }
      const lossesOf = (name: string) =>
        rowsOf(inFolder(name)).map(({ line, subject, losses }) => ({ line, subject, losses }))
      expect(lossesOf('export.rows')).toEqual(lossesOf('convert.rows'))
    })

    test('the crosswalk is kept in the store, and its ids are used', async () => {
      const folder = folderWith({ 'users.ndjson': ndjson(...people.slice(2)) })
      const backend = await loaded(kind, '--from', 'axway/user', join(folder, 'users.ndjson'))
      const { at } = backend
      const toRecord = ['export', '--store', at, '--to', 'propelauth/user', '--crosswalk', 'store']
      const rows = () => backend.query('select kind, from_id, to_codec, to_id from crosswalk order by kind')
      await runWith([...toRecord, '--dry-run'])
      expect(await rows()).toEqual([])
      const before = await runWith(toRecord)
      expect([before.code, before.stdout]).toEqual([1, ''])
      expect(before.stderr).toContain('/subject/id')
      expect(await rows()).toEqual([{ kind: 'person', from_id: 'c', to_codec: 'propelauth/user', to_id: null }])
      const database = await backend.database('write')
      await database.query("update crosswalk set to_id = 'new'")
      await database.close()
      for (const _ of ['once', 'again'])
        expect(linesOf((await well(toRecord)).stdout)).toMatchObject([{ user_id: 'new' }])
      expect(await rows()).toHaveLength(1)
    })

    test('who is gone is left out, unless they are wanted', async () => {
      const folder = folderWith({ 'old.ndjson': ndjson(...people), 'new.ndjson': ndjson(people[1]) })
      const { at } = await loaded(kind, '--from', 'axway/user', join(folder, 'old.ndjson'))
      await well(['load', '--into', at, '--full', '--from', 'axway/user', join(folder, 'new.ndjson')])
      expect(linesOf((await well(['export', '--store', at, '--to', 'axway/user'])).stdout)).toEqual([people[1]])
      expect(linesOf((await well(['export', '--store', at, '--to', 'axway/user', '--with-gone'])).stdout)).toEqual(
        people,
      )
    })

    test('who is refused goes to the rejects, and the rest goes on', async () => {
      const folder = folderWith({ 'users.ndjson': ndjson(...people) })
      const { at } = await loaded(kind, '--from', 'axway/user', join(folder, 'users.ndjson'))
      const rejects = join(folder, 'rejects.ndjson')
      const args = ['export', '--store', at, '--to', 'propelauth/migrate-user', '--rejects', rejects]
      const { code, stdout, stderr } = await runWith(args)
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toContain('3 in, 0 out, 3 refused')
      expect(stderr).not.toContain('@example.com')
      expect(rowsOf(rejects)).toMatchObject([{ line: 1 }, { line: 2 }, { line: 3 }])
    })
  })
}

describe('wrong usage', () => {
  const duckdb = kinds.filter(({ name }) => name === 'DuckDB')
  test.each(duckdb)('no value of a condition is told, and the near columns are', async (kind) => {
    const { at } = await loaded(kind, '--from', 'axway/user', sample('axway-users.json'))
    const args = ['export', '--store', at, '--to', 'axway/user', '--where']
    const odd = await runWith([...args, "emial = 'ann@example.com'"])
    expect([odd.code, odd.stdout]).toEqual([2, ''])
    expect(odd.stderr).toBe(
      'identikit: --where, at character 1: there is no such column\n(Did you mean email, kind, line?)\n',
    )
    const syntax = await runWith([...args, 'email = ann@example.com'])
    expect([syntax.code, syntax.stderr]).toEqual([
      2,
      'identikit: --where, at character 9: expected a text in single quotes\n',
    ])
  })

  test.each(duckdb)('a store is not made by an export, nor written over', async (kind) => {
    const folder = folderWith()
    const none = ['export', '--store', 'none.duckdb', '--to', 'axway/user', '--crosswalk', 'store']
    expect((await runWith(none, { cwd: folder })).code).toBe(3)
    expect(existsSync(join(folder, 'none.duckdb'))).toBe(false)
    const { at } = await loaded(kind, '--from', 'axway/user', sample('axway-users.json'))
    const over = await runWith(['export', '--store', at, '--to', 'axway/user', '--out', at])
    expect([over.code, over.stderr]).toEqual([2, 'identikit: --store and --out are one file\n'])
  })

  test.each(duckdb)('a codec is a record of persons, and warned of where the store has none of it', async (kind) => {
    const { at } = await loaded(kind, '--from', 'axway/user', sample('axway-users.json'))
    const args = ['export', '--store', at, '--to', 'axway/user', '--from']
    expect((await runWith([...args, 'axway/organization'])).stderr).toContain('is about an organization')
    const { stdout, stderr } = await well([...args, 'axway/session'])
    expect(stdout).toBe('')
    expect(stderr).toContain('warning: the store holds no record of axway/session')
  })
})
