/**
 * What load refuses is in no store, and in the file of rejects: all of it, also where the run was stopped and went on.
 */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { rejectsSchema } from '../../src/cli/rejects.js'
import { kinds } from '../store/backends.js'
import { folderWith, ndjson, rowsOf, runWith } from './harness.js'
import { layouts, loading } from './loading.js'

const [, pglite] = kinds
if (pglite === undefined) throw new Error('there is no database')

const from = ['--from', 'propelauth/user']
const odd = Buffer.concat([
  Buffer.from('\ufeff{"user_id": 5, "password": "planted"}\r\n{"user_id":"a"}\n{"user_id"\n'),
  Buffer.from([0x22, 0xff, 0x22, 0x0a]),
  Buffer.from('[{"user_id":"b"}]\n{"user_id":"ü\u0000","user_id":"c"}\nnull'),
])

async function decoded(cwd: string, ...args: ReadonlyArray<string>) {
  await runWith(['decode', ...from, '--rejects', 'decoded.ndjson', '--out', 'out.ndjson', ...args], { cwd })
  return rowsOf(join(cwd, 'decoded.ndjson'))
}

describe('load --rejects', () => {
  test('writes the rows that decode writes, for nobody else to read', async () => {
    const cwd = folderWith({ 'a.ndjson': odd })
    const args = ['load', ...from, 'a.ndjson', '--into', 'p.duckdb', '--rejects', 'r.ndjson', '--max-rejects', 'any']
    expect((await runWith(args, { cwd })).code).toBe(0)
    const rows = rowsOf(join(cwd, 'r.ndjson'))
    expect(rows).toHaveLength(6)
    expect(rows).toEqual(await decoded(cwd, 'a.ndjson'))
    const validate = new Ajv2020({ strict: false }).compile(rejectsSchema)
    expect(rows.filter((row) => !validate(row))).toEqual([])
    expect(statSync(join(cwd, 'r.ndjson')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(cwd, 'p.duckdb')).includes('planted')).toBe(false)
    // The run is done, and can still tell.
    const again = ['load', ...from, 'a.ndjson', '--into', 'p.duckdb', '--rejects', 'again.ndjson', '--quiet']
    expect((await runWith(again, { cwd })).code).toBe(1)
    expect(rowsOf(join(cwd, 'again.ndjson'))).toEqual(rows)
  })

  test('names the input where there are several', async () => {
    const cwd = folderWith({ 'a.ndjson': ndjson({ user_id: 1 }), 'b.ndjson': ndjson({ user_id: 'b' }, { user_id: 2 }) })
    await runWith(['load', ...from, 'a.ndjson', 'b.ndjson', '--into', 'p.duckdb', '--rejects', 'r.ndjson'], { cwd })
    expect(rowsOf(join(cwd, 'r.ndjson')).map(({ input, line, raw }) => [input, line, raw])).toEqual([
      ['a.ndjson', 1, '{"user_id":1}'],
      ['b.ndjson', 2, '{"user_id":2}'],
    ])
  })

  test.each(layouts)('has all of it where the run was stopped and goes on: %s', async (_, text) => {
    const cwd = folderWith({ 'a.json': text })
    const expected = await decoded(cwd, 'a.json')
    expect(expected.length).toBeGreaterThan(5)
    for (const files of [['a.json'], ['-']]) {
      const { writes } = await loading({ backend: await pglite.make(), cwd, files, stdin: text })
      const backend = await pglite.make()
      const options = { rejects: 'r.ndjson' }
      const fatal = Math.floor(writes * 0.7)
      expect((await loading({ backend, cwd, files, stdin: text, options, fatal })).code).toBe(3)
      expect(readdirSync(cwd).filter((name) => name.includes('r.ndjson'))).toEqual([])
      expect((await loading({ backend, cwd, files, stdin: text, options })).code).toBe(0)
      expect(rowsOf(join(cwd, 'r.ndjson'))).toEqual(expected)
      rmSync(join(cwd, 'r.ndjson'))
    }
  })

  test('is none of the other files', async () => {
    const cwd = folderWith({ 'a.ndjson': odd, 'p.duckdb': '' })
    for (const [path, message] of [
      ['a.ndjson', '--rejects is an input'],
      ['p.duckdb', '--into and --rejects are one file'],
      ['r.html', '--html and --rejects are one file'],
    ] as const) {
      const files = ['--rejects', path, '--html', 'r.html']
      const { code, stderr } = await runWith(['load', ...from, 'a.ndjson', '--into', 'p.duckdb', ...files], { cwd })
      expect([code, stderr]).toEqual([2, `identikit: ${message}\n`])
    }
  })
})
