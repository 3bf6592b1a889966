/**
 * Diff: its exports in any form, standard input, records that are refused, and the files of a run.
 */
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { folderWith, linesOf, ndjson, Remembering, rowsOf, runWith } from './harness.js'

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

describe('exports in any form', () => {
  const people = [ada, bob, { ...cyd, firstname: 'Zoë \u{1f980}' }]
  const forms: ReadonlyArray<readonly [string, string]> = [
    ['lines', ndjson(...people)],
    ['lines with carriage returns', ndjson(...people).replaceAll('\n', '\r\n')],
    ['an array', JSON.stringify(people)],
    ['an array over several lines', JSON.stringify(people, null, 4)],
    ['an envelope', JSON.stringify({ success: true, result: people })],
    ['an envelope over several lines', JSON.stringify({ success: true, result: people }, null, 2)],
    ['lines behind a byte order mark', `\ufeff${ndjson(...people)}`],
    ['an array behind a byte order mark', `\ufeff${JSON.stringify(people)}`],
  ]
  const cases = forms.flatMap(([left, old]) => forms.map(([right, now]) => [left, right, old, now] as const))

  test.each(cases)('%s and %s', async (_left, _right, old, now) => {
    const edited = now
      .replace('"Bob"', '"Rob"')
      .replace('"guid":"a"', '"guid":"n"')
      .replace('"guid": "a"', '"guid": "n"')
    const { rows, report } = await differ(old, edited)
    expect(rows.map(({ change }) => change)).toEqual(['came', 'changed', 'went'])
    expect(report.unchanged).toBe(1)
  })
})

describe('standard input', () => {
  let before: string | undefined
  beforeEach(() => {
    before = process.env.TMPDIR
    process.env.TMPDIR = folderWith()
  })
  afterEach(() => {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  })

  test.each([0, 1])('may be either of the two: argument %i', async (place) => {
    const files = [ndjson(ada, bob), ndjson(cyd, { ...bob, mfa: true })]
    const cwd = folderWith({ 0: files[0] ?? '', 1: files[1] ?? '' })
    const names = ['0', '1'].with(place, '-')
    const { stdout } = await runWith(['diff', ...names, '--from', 'axway/user'], { cwd, stdin: files[place] ?? '' })
    const both = await runWith(['diff', '0', '1', '--from', 'axway/user'], { cwd })
    expect(stdout).toBe(both.stdout)
    expect(linesOf(stdout).length).toBe(3)
  })

  test('leaves no temporary file behind', async () => {
    await runWith(['diff', '-', '/dev/null', '--from', 'axway/user'], { stdin: ndjson(ada, bob) })
    await runWith(['diff', '-', 'missing', '--from', 'axway/user'], { stdin: ndjson(ada, bob) })
    expect(readdirSync(tmpdir())).toEqual([])
  })

  test('is not both', async () => {
    const { code, stderr } = await runWith(['diff', '-', '-', '--from', 'axway/user'], { stdin: ndjson(ada) })
    expect([code, stderr]).toEqual([2, 'identikit: NEW: standard input is another one of the exports already\n'])
  })

  test('fails clearly where there is no place to keep it', async () => {
    process.env.TMPDIR = join(tmpdir(), 'missing')
    const { code, stderr } = await runWith(['diff', '-', '/dev/null', '--from', 'axway/user'], { stdin: ndjson(ada) })
    expect(code).toBe(3)
    expect(stderr).toMatch(/^identikit: cannot keep standard input in a temporary file: no such file/)
  })
})

describe('refused records', () => {
  const bad = { guid: 7, email: 'secret-person@example.com' }

  test('are counted on their side, and make the run fail unless they are allowed', async () => {
    const { code, report } = await differ(ndjson(ada, bad), ndjson(ada, bad, bad))
    expect([code, report]).toMatchObject([1, { old: { records: 2, refused: 1 }, new: { records: 3, refused: 2 } }])
    expect((await differ(ndjson(bad), ndjson(bad), '--max-rejects', '2')).code).toBe(0)
    expect((await differ(ndjson(bad), ndjson(bad), '--max-rejects', '1')).code).toBe(1)
  })

  test('are named by their export and place, and never by a value', async () => {
    const cwd = folderWith({ old: ndjson(ada), new: `${ndjson(ada, bad)}{"guid":\n` })
    const { stderr } = await runWith(args, { cwd })
    expect(stderr).toContain(
      `NEW: line 2 (byte ${Buffer.byteLength(ndjson(ada))}): /guid: expected a text, got number\n`,
    )
    expect(stderr).toMatch(/^NEW: line 3 /m)
    expect(stderr).not.toContain('secret-person')
  })

  test('are kept with the name of their export, and can be read again', async () => {
    const { cwd } = await differ(ndjson(bad), ndjson(ada, { ...bad, guid: null }), '--rejects', 'r', '--quiet')
    const rows = rowsOf(join(cwd, 'r'))
    expect(rows.map(({ input }) => input)).toEqual(['OLD', 'NEW'])
    expect(await isValid('rejects', ...rows)).toBe(true)
    expect(statSync(join(cwd, 'r')).mode & 0o777).toBe(0o600)
    const again = await runWith(['decode', '--from', 'axway/user', '--from-rejects', 'r', '--max-rejects', '2'], {
      cwd,
    })
    expect(again.code).toBe(0)
  })

  test('in the new export may be whose people seem to have gone, which is said', async () => {
    const { report } = await differ(ndjson(ada, bob), ndjson(ada, { ...bob, firstname: 7 }))
    expect(report).toMatchObject({
      went: 1,
      warnings: ['records of NEW were refused: whose they are may be told as who went'],
    })
    expect((await differ(ndjson(ada, bad), ndjson(ada))).report.warnings).toEqual([])
  })
})

describe('files', () => {
  test('a missing one is told before anything is read', async () => {
    for (const [old, now] of [
      ['old', 'gone'],
      ['gone', 'old'],
    ] as const) {
      const cwd = folderWith({ old: ndjson(ada), o: 'before' })
      const { code, stdout, stderr } = await runWith(['diff', old, now, '--from', 'axway/user', '--out', 'o'], { cwd })
      expect([code, stdout]).toEqual([3, ''])
      expect(stderr).toBe(`identikit: cannot read ${join(cwd, 'gone')}: no such file or directory\n`)
      expect([readdirSync(cwd).toSorted(), readFileSync(join(cwd, 'o'), 'utf8')]).toEqual([['o', 'old'], 'before'])
    }
  })

  test('a folder is none', async () => {
    const cwd = folderWith({ new: '' })
    mkdirSync(join(cwd, 'old'))
    const { code, stderr } = await runWith(args, { cwd })
    expect([code, stderr]).toEqual([
      3,
      `identikit: cannot read ${join(cwd, 'old')}: illegal operation on a directory\n`,
    ])
  })

  test('the report and the rows are there at the end, and nothing else', async () => {
    const { cwd, stdout } = await differ(ndjson(ada), ndjson(bob), '--out', 'rows', '--report', 'report')
    expect([stdout, rowsOf(join(cwd, 'rows')).length, readdirSync(cwd).toSorted()]).toEqual([
      '',
      2,
      ['new', 'old', 'report', 'rows'],
    ])
    expect(JSON.parse(readFileSync(join(cwd, 'report'), 'utf8'))).toMatchObject({ came: 1, went: 1 })
  })

  test('one that is read is never written', async () => {
    for (const [option, file] of [
      ['--out', 'old'],
      ['--report', 'new'],
      ['--rejects', './new'],
    ] as const) {
      const cwd = folderWith({ old: ndjson(ada), new: ndjson(bob) })
      const { code, stderr } = await runWith([...args, option, file], { cwd })
      expect([code, readFileSync(join(cwd, 'old'), 'utf8')]).toEqual([2, ndjson(ada)])
      expect(stderr).toMatch(/^identikit: (OLD|NEW) and --\w+ are one file\n$/)
    }
  })

  test('one that somebody writes to meanwhile ends the run, without a report', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({ ...ada, guid: `${index}` }))
    const cwd = folderWith({ old: ndjson(...many) })
    const [stdout, stderr] = [new Remembering(), new Remembering()]
    const stdin = (async function* () {
      yield Buffer.from(ndjson(bob))
      writeFileSync(join(cwd, 'old'), 'other')
    })()
    const code = await run(['diff', 'old', '-', '--from', 'axway/user', '--report', 'r', '--out', 'o'], {
      ...{ stdin, stdout, stderr, cwd },
    })
    expect([code, stderr.text]).toEqual([3, 'identikit: cannot compare OLD: somebody wrote to it meanwhile\n'])
    expect(readdirSync(cwd)).toEqual(['old'])
  })

  test('one that may not be read is told', async () => {
    const cwd = folderWith({ old: ndjson(ada), new: '' })
    chmodSync(join(cwd, 'old'), 0)
    const { code } = await runWith(args, { cwd })
    expect(code).toBe(process.getuid?.() === 0 ? 0 : 3)
  })
})

describe('wrong usage', () => {
  test.each([
    [['diff', 'a', 'b'], /^identikit: required option '--from <codec>' not specified\n$/],
    [['diff', 'a', '--from', 'axway/user'], /^identikit: missing required argument 'new'\n$/],
    [['diff', 'a', 'b', '--from', 'axway/usr'], /^identikit: there is no codec axway\/usr\n\(Did you mean axway\/user/],
    [
      ['diff', 'a', 'b', '--from', 'axway/team'],
      /^identikit: axway\/team is about an organization, and only persons are/,
    ],
    [
      ['diff', '-', '/dev/null', '--from', 'netaxis/login', '--format', 'envelope'],
      /^identikit: --format envelope: records of netaxis\/login come in no envelope\n$/,
    ],
  ])('%j', async (wrong, message) => {
    const { code, stdout, stderr } = await runWith(wrong)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })

  test('a role map that is wrong is told with its line', async () => {
    const cwd = folderWith({ old: '', new: '', 'roles.yaml': 'rules:\n  - from: axway\n' })
    const { code, stderr } = await runWith([...args, '--roles', 'roles.yaml'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^identikit: roles\.yaml:2: /)
  })
})
