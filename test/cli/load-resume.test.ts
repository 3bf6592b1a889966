/**
 * A run of load that was stopped, by whatever and wherever, goes on with the same command, and ends with what an undisturbed
 * run would have loaded.
 */
import { appendFileSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { contentOf, kinds } from '../store/backends.js'
import { folderWith } from './harness.js'
import { layouts, loading, people } from './loading.js'

// Databases are made, killed and filled here, and the machine may have other things to do.
vi.setConfig({ testTimeout: 240_000 })

const [duckdb, pglite] = kinds
if (duckdb === undefined || pglite === undefined) throw new Error('there is no database')

describe('a run that failed at a write', () => {
  test.each(layouts)('goes on, and loads the same: %s', async (name, text) => {
    const cwd = folderWith({ 'a.json': text, 'b.ndjson': `${people(9).join('\n')}\n` })
    const files = ['a.json', 'b.ndjson']
    const undisturbed = await pglite.make()
    const whole = await loading({ backend: undisturbed, cwd, files })
    expect(whole.stderr).toContain('119 in')
    const expected = await contentOf(undisturbed)
    const step = name === 'lines' ? 7 : 31
    let resumed = 0
    for (let fatal = 2; fatal <= whole.writes; fatal += step) {
      const backend = await pglite.make()
      const broken = await loading({ backend, cwd, files, fatal })
      expect(broken.code).toBe(3)
      const again = await loading({ backend, cwd, files })
      if (again.stderr.includes('goes on:')) resumed += 1
      expect(again.stderr.split('\n').at(-2)).toBe(whole.stderr.split('\n').at(-2))
      expect(await contentOf(backend)).toEqual(expected)
    }
    expect(resumed).toBeGreaterThan(1)
  })

  test('goes on with standard input, of which it leaves out what was done', async () => {
    const cwd = folderWith()
    const stdin = Array.from({ length: 10_100 }, (_, index) => `{"user_id":"u${index}"}\n`).join('')
    const undisturbed = await pglite.make()
    const whole = await loading({ backend: undisturbed, cwd, files: ['-'], stdin })
    const backend = await pglite.make()
    const fatal = Math.floor(whole.writes * 0.8)
    const broken = await loading({ backend, cwd, files: ['-'], stdin, fatal })
    expect(broken.code).toBe(3)
    const other = await loading({ backend, cwd, files: ['-'], stdin: stdin.replace('u1"', 'v1"') })
    expect([other.code, other.stderr.split('\n').at(-2)]).toEqual([
      3,
      'standard input is not what it was: what was read of it has changed, and the run cannot go on (--restart begins anew)',
    ])
    await loading({ backend, cwd, files: ['-'], stdin })
    expect(await contentOf(backend)).toEqual(await contentOf(undisturbed))
  })
})

describe('a run that goes on', () => {
  /** A run that has failed at half of its writes. */
  async function halfLoaded(text: string) {
    const cwd = folderWith({ 'a.json': text })
    const files = ['a.json']
    const undisturbed = await pglite?.make()
    if (undisturbed === undefined || pglite === undefined) throw new Error('there is no database')
    const whole = await loading({ backend: undisturbed, cwd, files })
    const backend = await pglite.make()
    const broken = await loading({ backend, cwd, files, fatal: Math.floor(whole.writes * 0.6) })
    expect(broken.code).toBe(3)
    return {
      backend,
      cwd,
      files,
      path: join(cwd, 'a.json'),
      expected: await contentOf(undisturbed),
      writes: whole.writes,
    }
  }

  const readIn = (stderr: string): number => Number(/read \d+ bytes of \d+ \((\d+\.\d) %\)/.exec(stderr)?.[1])

  test.each(layouts.slice(0, 6))(
    'reads no more than what is left and some blocks, and says so: %s',
    async (_, text) => {
      const { backend, cwd, files } = await halfLoaded(text.replace(/x{3000}/g, 'x'.repeat(9000)))
      const { code, stderr } = await loading({ backend, cwd, files })
      expect(code).toBe(0)
      const [, at, size] = /run 1 goes on: a\.json at byte (\d+) of (\d+)/.exec(stderr) ?? []
      const left = 100 * (1 - Number(at) / Number(size))
      expect(left).toBeLessThan(90)
      expect(readIn(stderr)).toBeGreaterThanOrEqual(left)
      expect(readIn(stderr)).toBeLessThan(left + 3)
    },
  )

  test('compares all that was read where the file was touched', async () => {
    const { backend, cwd, files, path, expected } = await halfLoaded(layouts[0]?.[1] ?? '')
    utimesSync(path, 1, 1)
    const { code, stderr } = await loading({ backend, cwd, files })
    expect([code, readIn(stderr)]).toEqual([0, 100])
    expect(await contentOf(backend)).toEqual(expected)
  })

  test('refuses an input of which what was read has changed, by one byte or by being shorter', async () => {
    const text = layouts[0]?.[1] ?? ''
    for (const change of [text.replace('u1"', 'v1"'), text.slice(0, 5000), `${text.slice(1)} `]) {
      const { backend, cwd, files, path } = await halfLoaded(text)
      const before = await contentOf(backend)
      writeFileSync(path, change)
      const { code, stderr } = await loading({ backend, cwd, files })
      expect(code).toBe(3)
      expect(stderr).toContain('a.json is not what it was: what was read of it has changed')
      expect(await contentOf(backend)).toEqual(before)
      const anew = await loading({ backend, cwd, files, options: { restart: true } })
      expect([anew.code, anew.stderr.includes('goes on:')]).toEqual([0, false])
    }
  })

  test('begins anew where it is told to', async () => {
    const { backend, cwd, files } = await halfLoaded(layouts[0]?.[1] ?? '')
    const { stderr } = await loading({ backend, cwd, files, options: { restart: true } })
    expect(stderr).not.toContain('goes on:')
    expect(await backend.query('select run, state from runs order by run')).toEqual([
      { run: 1, state: 'replaced' },
      { run: 2, state: 'finished' },
    ])
    expect(await backend.query('select * from seen')).toEqual([])
  })

  test('goes on where an input was cut off, once it is whole', async () => {
    for (const [, text] of layouts) {
      const cwd = folderWith({ 'a.json': text })
      const path = join(cwd, 'a.json')
      const undisturbed = await pglite?.make()
      const backend = await pglite?.make()
      if (undisturbed === undefined || backend === undefined) throw new Error('there is no database')
      const whole = await loading({ backend: undisturbed, cwd, files: ['a.json'] })
      truncateSync(path, Math.floor(text.length * 0.7))
      const cut = await loading({ backend, cwd, files: ['a.json'] })
      expect(cut.stderr).toContain(
        'warning: an input ends inside a record: once it is whole, the same command goes on there',
      )
      const again = await loading({ backend, cwd, files: ['a.json'] })
      expect(again.stderr.split('\n').slice(-3)).toEqual(cut.stderr.split('\n').slice(-3))
      truncateSync(path, 0)
      appendFileSync(path, text)
      const { stderr } = await loading({ backend, cwd, files: ['a.json'] })
      expect(stderr).toContain('run 1 goes on: a.json at byte')
      expect(stderr.split('\n').at(-2)).toBe(whole.stderr.split('\n').at(-2))
      expect(await contentOf(backend)).toEqual(await contentOf(undisturbed))
    }
  })

  test.each([
    ['[{"user_id":"a"} , {"user_id":"b"', true],
    ['[{"user_id":"a"} , {"user_id":"b"}', true],
    ['[{"user_id":"a"} , {"user_id": ', true],
    ['[{"user_id":"a"} ,\n', true],
    ['{"users":[{"user_id":"a"}]', true],
    ['{"user_id":"a"}\n{"user_id":"\u00fc', true],
    ['{\n  "user_id":"a",\n', true],
    ['{"user_id":"a"}\n{"user_id": ', true],
    ['{"user_id":"a"}\n{"user_id":\n', false],
    ['{"user_id":"a"}\n-- 1 row', false],
    ['{"user_id":"a"}', false],
  ])('knows the beginning of a record from what is none: %j', async (text, isCut) => {
    const cwd = folderWith({ 'a.json': text, 'b.json': '{"user_id":"z"}' })
    const { stderr } = await loading({ backend: await pglite.make(), cwd, files: ['a.json', 'b.json'] })
    expect(stderr.includes('warning: an input ends inside a record')).toBe(isCut)
  })

  test('loads nothing behind an input that was cut off before the rest of it is there', async () => {
    // What comes last is what is kept: here somebody who stands in the part that is cut off, and in the next input.
    const rest = people(40).at(-1) ?? ''
    const files = { 'a.json': `${people(40).join('\n')}\n`, 'b.ndjson': `${rest.replace('"u39"', '"new"')}\n` }
    const names = ['a.json', 'b.ndjson']
    const [undisturbed, backend] = await Promise.all([pglite.make(), pglite.make()])
    const cwd = folderWith(files)
    const whole = await loading({ backend: undisturbed, cwd, files: names })
    truncateSync(join(cwd, 'a.json'), files['a.json'].length - 2000)
    for (const time of ['first', 'again']) {
      const { code, stderr } = await loading({ backend, cwd, files: names })
      expect([time, code, stderr.split('\n').slice(-4, -2)]).toEqual([
        time,
        3,
        [
          'warning: an input ends inside a record: once it is whole, the same command goes on there',
          'warning: not loaded before it is: b.ndjson',
        ],
      ])
    }
    writeFileSync(join(cwd, 'a.json'), files['a.json'])
    const { code, stderr } = await loading({ backend, cwd, files: names })
    expect([code, stderr.split('\n').at(-2)]).toEqual([0, whole.stderr.split('\n').at(-2)])
    expect(await contentOf(backend)).toEqual(await contentOf(undisturbed))
  })

  test('refuses an input that has grown where the one behind it has begun, and takes what else has grown', async () => {
    const [first, second] = [`${people(50).join('\n')}\n`, `${people(60).slice(50).join('\n')}\n`]
    const files = ['a.json', 'b.json']
    const { writes } = await loading({
      backend: await pglite.make(),
      cwd: folderWith({ 'a.json': first, 'b.json': second }),
      files,
    })
    // Whichever write has failed, the last ones are of the second input.
    for (const [grown, fatal, code] of [
      ['a.json', writes, 3],
      ['b.json', writes, 0],
    ] as const) {
      const backend = await pglite.make()
      const cwd = folderWith({ 'a.json': first, 'b.json': second })
      expect((await loading({ backend, cwd, files, fatal })).code).toBe(3)
      appendFileSync(join(cwd, grown), '{"user_id":"late"}\n')
      const again = await loading({ backend, cwd, files })
      expect([grown, again.code]).toEqual([grown, code])
      expect(again.stderr).toContain(code === 3 ? 'a.json is not what it was' : '61 in')
    }
  })

  test('stops where somebody stops it', async () => {
    const cwd = folderWith({ 'a.json': layouts[0]?.[1] ?? '' })
    const backend = await pglite?.make()
    if (backend === undefined) throw new Error('there is no database')
    const { code } = await loading({ backend, cwd, files: ['a.json'], signal: AbortSignal.abort() })
    expect(code).toBe(130)
    expect((await loading({ backend, cwd, files: ['a.json'] })).stderr).toContain('110 in')
  })
})

test('the layouts are what they say', () => {
  expect(readFileSync(join(folderWith({ a: layouts[0]?.[1] ?? '' }), 'a')).subarray(0, 3)).toEqual(
    Buffer.from([0xef, 0xbb, 0xbf]),
  )
})
