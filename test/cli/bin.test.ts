/**
 * The command as a process: pipes that close, disks that are full, signals.
 */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderWith, linesOf, type Result, root } from './harness.js'

const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href
const bin = join(root, 'src/bin.ts')
const line = `{"username":"ada","hobbies":"${'x'.repeat(500)}"}\n`

/** Runs a shell command in which `identikit` is the command of this package. */
function shell(command: string, cwd: string): Promise<Result> {
  const script = `identikit() { exec "${process.execPath}" --import "${loader}" "${bin}" "$@"; }\n${command}`
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', script], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    const output = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        output[name] += text
      })
    }
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? -1, ...output }))
  })
}

const decode = 'identikit decode --from netaxis/login-info'

describe('the process', () => {
  test('decodes what comes through a pipe', async () => {
    const cwd = folderWith({ input: line.repeat(3) })
    const { code, stdout, stderr } = await shell(`cat input | (${decode})`, cwd)
    expect([code, linesOf(stdout).length, stderr]).toEqual([0, 3, '3 in, 3 out, 0 refused, 0 secrets dropped\n'])
  })

  test('writes to a file from where that stands, and others go on there', async () => {
    const cwd = folderWith({ input: line.repeat(20_000), o: 'before\n' })
    const script = `(echo begin; (${decode} input --quiet); (${decode} input --quiet --jobs 2); echo end) >> o; cat o`
    const { code, stdout, stderr } = await shell(script, cwd)
    const rows = stdout.split('\n')
    expect([code, stderr, rows.length, rows.at(0), rows.at(1), rows.at(-2)]).toEqual([
      0,
      '',
      40_004,
      'before',
      'begin',
      'end',
    ])
    expect(new Set(rows.slice(2, -2)).size).toBe(1)
  })

  test('fails where a file may not grow, and shows no stack', async () => {
    const cwd = folderWith({ input: line.repeat(20_000) })
    const { code, stderr } = await shell(`trap '' XFSZ; ulimit -f 1000; (${decode} input) > o`, cwd)
    expect([code, stderr]).toEqual([3, 'identikit: cannot write standard output: file too large\n'])
  })

  test('has several workers also where it is run from its source', async () => {
    const cwd = folderWith({ input: line.repeat(3000) })
    const { code, stderr } = await shell(`(${decode} input --jobs 2 --out one); cat one | wc -l`, cwd)
    expect([code, stderr]).toEqual([0, '3000 in, 3000 out, 0 refused, 0 unusual, 0 secrets dropped\n'])
  })

  test('exits with 1 where a record is refused, and shows no stack', async () => {
    const cwd = folderWith({ input: `nonsense\n${line}` })
    const { code, stderr } = await shell(`(${decode} input)`, cwd)
    expect([code, stderr.split('\n').length]).toEqual([1, 3])
  })

  test('ends quietly with 0 where its reader has seen enough', async () => {
    const cwd = folderWith({ input: line.repeat(20_000) })
    const { code, stdout, stderr } = await shell(`(${decode} input) | head -n 1; exit \${PIPESTATUS[0]}`, cwd)
    expect([code, linesOf(stdout).length, stderr]).toEqual([0, 1, ''])
  })

  test('keeps what was refused until its reader had seen enough', async () => {
    const cwd = folderWith({ input: `nonsense\n${line.repeat(20_000)}` })
    const { code } = await shell(`(${decode} input --rejects r) | head -n 1; exit \${PIPESTATUS[0]}`, cwd)
    expect([code, linesOf(readFileSync(join(cwd, 'r'), 'utf8'))]).toMatchObject([0, [{ line: 1, raw: 'nonsense' }]])
  })

  test('goes on where nobody reads standard error', async () => {
    const cwd = folderWith({ input: line })
    const { code, stdout } = await shell(`(${decode} input) 2> >(exec true)`, cwd)
    expect([code, linesOf(stdout).length]).toEqual([0, 1])
  })

  test.runIf(process.platform === 'linux')('exits with 3 where the disk is full', async () => {
    const cwd = folderWith({ input: line })
    const { code, stderr } = await shell(`(${decode} input) > /dev/full`, cwd)
    expect([code, stderr]).toEqual([3, 'identikit: cannot write standard output: no space left on device\n'])
  })

  test('exits with 3 where standard input is a folder', async () => {
    const { code, stderr } = await shell(`(${decode}) < .`, folderWith())
    expect([code, stderr]).toEqual([3, 'identikit: cannot read standard input: illegal operation on a directory\n'])
  })

  test('exits with 2 where the usage is wrong', async () => {
    const { code } = await shell('(identikit decode)', folderWith())
    expect(code).toBe(2)
  })

  const exits = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('stops at %s, and leaves no half file', async (signal) => {
    const cwd = folderWith({ o: 'old' })
    const args = ['--import', loader, bin, 'decode', '--from', 'netaxis/login-info', '--out', 'o']
    const child = spawn(process.execPath, args, { cwd, stdio: ['pipe', 'ignore', 'ignore'] })
    child.stdin.on('error', () => {}).write(line)
    const wait = setInterval(() => {
      if (readdirSync(cwd).length < 2) return
      clearInterval(wait)
      child.kill(signal)
    }, 20)
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect([code, readdirSync(cwd), readFileSync(join(cwd, 'o'), 'utf8')]).toEqual([exits[signal], ['o'], 'old'])
  })

  // Here the record never comes to an end; a real one of 16 MiB takes seconds.
  test.runIf(process.platform !== 'win32').each([
    ['decode', '--out', 'o'],
    ['diff', 'input', '--out', 'o'],
    ['load', '--into', 'p.duckdb', '--rejects', 'o'],
  ])('stops within a record that takes long: %s', async (...verb) => {
    const endless = `{
      id: 'endless/user', provider: 'endless', title: 'Endless', table: { rows: [], lists: [], known: [] },
      losses: () => [], encode: () => ({}),
      decode: () => { require('node:fs').writeSync(2, 'busy'); for (;;); },
    }`
    const input = `{"id":"${'x'.repeat(2_000_000)}"}\n`
    const cwd = folderWith({ 'm.cjs': `exports.endless = ${endless}`, input, o: 'old' })
    const args = [...verb, 'input', '--from', 'endless/user', '--codec-module', './m.cjs']
    const child = spawn(process.execPath, ['--import', loader, bin, ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('busy')) child.kill('SIGINT')
    })
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect([code, readFileSync(join(cwd, 'o'), 'utf8')]).toEqual([130, 'old'])
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})
