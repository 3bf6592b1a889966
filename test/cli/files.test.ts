/**
 * Files: an output is there whole or not at all, and no input is ever written over.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { folderWith, linesOf, Remembering, runWith } from './harness.js'

const decode = ['decode', '--from', 'netaxis/login-info']
const good = '{"username":"ada"}\n'

async function* failing(): AsyncGenerator<Uint8Array> {
  yield Buffer.from(good)
  throw Object.assign(new Error('read'), { code: 'EIO', errno: -5 })
}

async function runFailing(args: ReadonlyArray<string>, cwd: string) {
  const [stdout, stderr] = [new Remembering(), new Remembering()]
  const code = await run(args, { stdin: failing(), stdout, stderr, cwd })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

describe('--out', () => {
  test('has all that would be on standard output, where nothing is', async () => {
    const cwd = folderWith()
    const { code, stdout } = await runWith([...decode, '--out', 'o'], { stdin: good, cwd })
    const direct = await runWith(decode, { stdin: good })
    expect([code, stdout, readFileSync(join(cwd, 'o'), 'utf8')]).toEqual([0, '', direct.stdout])
  })

  test('replaces the old file, also where records were refused', async () => {
    const cwd = folderWith({ o: 'old' })
    const { code } = await runWith([...decode, '--out', 'o'], { stdin: `${good}{}\n`, cwd })
    expect([code, linesOf(readFileSync(join(cwd, 'o'), 'utf8')).length]).toEqual([1, 1])
  })

  test('leaves nothing else behind', async () => {
    const cwd = folderWith()
    await runWith([...decode, '--out', 'o', '--rejects', 'r'], { stdin: good, cwd })
    expect(readdirSync(cwd).toSorted()).toEqual(['o', 'r'])
  })

  test('is not hindered by what a killed run has left, and leaves it alone', async () => {
    const left = '.o.7.mabc.tmp'
    const cwd = folderWith({ [left]: 'half' })
    const { code } = await runWith([...decode, '--out', 'o'], { stdin: good, cwd })
    expect([code, readdirSync(cwd).toSorted(), readFileSync(join(cwd, left), 'utf8')]).toEqual([0, [left, 'o'], 'half'])
  })

  test('leaves the old files as they were where the input fails', async () => {
    const cwd = folderWith({ o: 'old', r: 'older' })
    const { code, stderr } = await runFailing([...decode, '--out', 'o', '--rejects', 'r'], cwd)
    expect([code, stderr]).toEqual([3, 'identikit: cannot read standard input: i/o error\n'])
    expect(readdirSync(cwd).map((name) => [name, readFileSync(join(cwd, name), 'utf8')])).toEqual([
      ['o', 'old'],
      ['r', 'older'],
    ])
  })

  test('keeps the mode of the file that it replaces', async () => {
    const cwd = folderWith({ o: 'old' })
    chmodSync(join(cwd, 'o'), 0o666)
    await runWith([...decode, '--out', 'o'], { stdin: good, cwd })
    expect(statSync(join(cwd, 'o')).mode & 0o777).toBe(0o666)
  })

  test('is for its owner only where it has secrets', async () => {
    const cwd = folderWith()
    await runWith([...decode, '--out', 'o', '--keep-secrets'], { stdin: good, cwd })
    expect(statSync(join(cwd, 'o')).mode & 0o777).toBe(0o600)
  })

  test('follows a link', async () => {
    const cwd = folderWith({ target: 'old' })
    symlinkSync('target', join(cwd, 'o'))
    await runWith([...decode, '--out', 'o'], { stdin: good, cwd })
    expect(linesOf(readFileSync(join(cwd, 'target'), 'utf8'))).toHaveLength(1)
  })

  test('does not replace a pipe', async () => {
    const cwd = folderWith()
    execFileSync('mkfifo', [join(cwd, 'o')])
    const [{ code }, text] = await Promise.all([
      runWith([...decode, '--out', 'o'], { stdin: good, cwd }),
      readFile(join(cwd, 'o'), 'utf8'),
    ])
    expect([code, statSync(join(cwd, 'o')).isFIFO(), linesOf(text).length]).toEqual([0, true, 1])
  })

  test('fails where the folder is not there', async () => {
    const cwd = folderWith()
    const { code, stderr } = await runWith([...decode, '--out', 'none/o'], { stdin: good, cwd })
    expect([code, stderr]).toEqual([3, `identikit: cannot write ${cwd}/none/o: no such file or directory\n`])
  })

  test('fails where it is a folder', async () => {
    const cwd = folderWith()
    mkdirSync(join(cwd, 'o'))
    const { code, stderr } = await runWith([...decode, '--out', 'o'], { stdin: good, cwd })
    expect([code, stderr]).toEqual([3, `identikit: cannot write ${cwd}/o: illegal operation on a directory\n`])
  })
})

describe('wrong usage', () => {
  const files = (): string => {
    const cwd = folderWith({ input: good })
    symlinkSync('input', join(cwd, 'link'))
    symlinkSync('.', join(cwd, 'here'))
    return cwd
  }

  test.each([
    ['--out is the input', ['input', '--out', 'input']],
    ['--out is the input', ['input', '--out', './link']],
    ['--rejects is the input', ['input', '--rejects', 'input']],
    ['--out is the input', ['--from-rejects', 'input', '--out', 'input']],
    ['--rejects is the input', ['--from-rejects', 'input', '--rejects', 'link']],
    ['--out and --rejects are one file', ['input', '--out', 'new', '--rejects', 'here/new']],
    ['the records come from a file or from --from-rejects, not from both', ['input', '--from-rejects', 'link']],
  ])('%s (%j)', async (complaint, args) => {
    const cwd = files()
    const { code, stdout, stderr } = await runWith([...decode, ...args], { cwd })
    expect([code, stdout, stderr]).toEqual([2, '', `identikit: ${complaint}\n`])
    expect(readFileSync(join(cwd, 'input'), 'utf8')).toBe(good)
  })
})

test('a file that is not there is told by name', async () => {
  const cwd = folderWith()
  const { code, stdout, stderr } = await runWith([...decode, 'none\u001b[2J'], { cwd })
  expect([code, stdout, stderr]).toEqual([
    3,
    '',
    `identikit: cannot read ${cwd}/none\\u{1b}[2J: no such file or directory\n`,
  ])
})

test('a run that is stopped leaves the old file as it was', async () => {
  const cwd = folderWith({ o: 'old' })
  const abort = new AbortController()
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (let count = 0; ; count++) {
      if (count === 5) abort.abort()
      yield Buffer.from(good)
    }
  }
  const [stdout, stderr] = [new Remembering(), new Remembering()]
  const code = await run([...decode, '--out', 'o'], { stdin: endless(), stdout, stderr, cwd, signal: abort.signal })
  expect([code, stderr.text, readdirSync(cwd), readFileSync(join(cwd, 'o'), 'utf8')]).toEqual([
    130,
    'identikit: interrupted\n',
    ['o'],
    'old',
  ])
})

describe('- in the place of a file', () => {
  const convert = ['convert', '--from', 'propelauth/user', '--to', 'netaxis/login-info-update']
  const user = '{"user_id":"a","first_name":"Ada","mfa_enabled":true}\n'

  test('is standard output for the records', async () => {
    const cwd = folderWith()
    expect(await runWith([...decode, '--out', '-'], { stdin: good, cwd })).toEqual(
      await runWith(decode, { stdin: good }),
    )
    expect(readdirSync(cwd)).toEqual([])
  })

  test.each([
    ['--report', ['--dry-run'], '"losses"'],
    ['--html', ['--dry-run'], '<!doctype html>'],
    ['--report-records', ['--out', 'o'], '"subject":"a"'],
    ['--report', ['--out', 'o'], '"losses"'],
  ])('is standard output for %s, beside %j', async (option, more, text) => {
    const cwd = folderWith()
    const { code, stdout } = await runWith([...convert, option, '-', ...more], { stdin: user, cwd })
    expect([code, stdout.includes(text), readdirSync(cwd)]).toEqual([0, true, more[1] === undefined ? [] : ['o']])
  })

  test('is standard output for the rejects', async () => {
    const { code, stdout } = await runWith([...decode, '--rejects', '-', '--out', 'o'], {
      stdin: '{}',
      cwd: folderWith(),
    })
    expect([code, linesOf(stdout)]).toMatchObject([1, [{ line: 1, raw: '{}' }]])
  })

  test('is standard output for the rows and the report of a comparison', async () => {
    const cwd = folderWith({ old: user, now: '' })
    const diff = ['diff', 'old', 'now', '--from', 'propelauth/user']
    const rows = (await runWith(diff, { cwd })).stdout
    expect((await runWith([...diff, '--out', '-', '--report', 'r'], { cwd })).stdout).toBe(rows)
    const { stdout } = await runWith([...diff, '--out', 'o', '--report', '-'], { cwd })
    expect([stdout, readFileSync(join(cwd, 'o'), 'utf8')]).toEqual([readFileSync(join(cwd, 'r'), 'utf8'), rows])
    expect((await runWith([...diff, '--report', '-'], { cwd })).code).toBe(2)
  })

  test('is standard output for the page or the rejects of load', async () => {
    const cwd = folderWith()
    const load = ['load', '--from', 'propelauth/user', '--into', 'p.duckdb']
    const page = await runWith([...load, '--html', '-'], { cwd, stdin: user })
    expect([page.code, page.stdout.startsWith('<!doctype html>')]).toEqual([0, true])
    const rejects = await runWith([...load, '--rejects', '-'], { cwd, stdin: '{}' })
    expect([rejects.code, linesOf(rejects.stdout)]).toMatchObject([1, [{ line: 1 }]])
    const { code, stderr } = await runWith([...load, '--rejects', '-', '--html', '-'], { cwd, stdin: user })
    expect([code, stderr]).toEqual([2, 'identikit: --rejects and --html are both standard output\n'])
  })

  test('is standard input for rejects that are read again', async () => {
    const cwd = folderWith()
    const { stdout } = await runWith([...decode, '--rejects', '-', '--out', 'o'], { stdin: '{}', cwd })
    const { code, stderr } = await runWith([...decode, '--from-rejects', '-'], { stdin: stdout, cwd })
    expect([code, stderr]).toEqual([1, expect.stringContaining('1 in, 0 out, 1 refused')])
  })

  test.each([
    [['--rejects', '-'], '--rejects is standard output, where the output goes unless --out names a file'],
    [['--out', '-', '--rejects', '-'], '--rejects and --out are both standard output'],
  ])('is refused for two things at once: %j', async (args, message) => {
    const cwd = folderWith()
    const { code, stdout, stderr } = await runWith([...decode, ...args], { stdin: good, cwd })
    expect([code, stdout, stderr, readdirSync(cwd)]).toEqual([2, '', `identikit: ${message}\n`, []])
  })

  test('is refused for a crosswalk, which is read and written', async () => {
    const { code, stderr } = await runWith([...convert, '--crosswalk', '-'], { stdin: user, cwd: folderWith() })
    expect([code, stderr]).toEqual([2, 'identikit: --crosswalk: it is read and written, and so it is a file\n'])
  })

  test('is a file where its folder is named', async () => {
    const cwd = folderWith()
    await runWith([...decode, '--out', './-'], { stdin: good, cwd })
    expect(readdirSync(cwd)).toEqual(['-'])
    expect((await runWith(['encode', '--to', 'netaxis/login-info', './-', '--out', '-'], { cwd })).code).toBe(0)
  })
})
