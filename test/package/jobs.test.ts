/**
 * The installed command with workers: the same bytes, and the same ends.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, inject, test } from 'vitest'

const consumer = inject('consumer')
const command = join(consumer, 'node_modules', '.bin', 'identikit')
const folder = join(consumer, 'jobs')
const decode = ['decode', '--from', 'netaxis/login-info', 'input']

beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  const names = Array.from({ length: 150_000 }, (_, index) => `user-${index}`)
  const lines = names.map((name, index) => (index % 5000 === 7 ? 'nonsense\n' : `{"username":"${name}"}\n`))
  writeFileSync(join(folder, 'input'), lines.join(''))
})

function run(...args: ReadonlyArray<string>): readonly [code: number | null, stderr: string] {
  const { status, stderr } = spawnSync(command, [...decode, ...args], { cwd: folder, encoding: 'utf8' })
  return [status, stderr]
}

describe('two workers', () => {
  test('give the bytes, the refusals and the exit code of one thread', () => {
    const one = run('--out', 'one', '--rejects', 'one.rejects')
    const two = run('--out', 'two', '--rejects', 'two.rejects', '--jobs', '2')
    expect(two).toEqual(one)
    expect([one[0], one[1].includes('150000 in, 149970 out, 30 refused, 30 unusual')]).toEqual([1, true])
    for (const name of ['', '.rejects']) {
      const [left, right] = ['one', 'two'].map((stem) => readFileSync(join(folder, `${stem}${name}`), 'utf8'))
      expect(left === right).toBe(true)
    }
  })

  test.each(['input', 'one-line', 'nowhere'])('end as one thread does over %s, also from the library', (name) => {
    writeFileSync(join(folder, 'one-line'), '{"username":"ada"}\n')
    cpSync(fileURLToPath(new URL('../cli/modules/plain.cjs', import.meta.url)), join(folder, 'plain.cjs'))
    const [from, codec] = decode.slice(1)
    const answers = [[], ['--jobs', '2'], ['--jobs=2'], ['--jobs', '2', '--codec-module', './plain.cjs']].map(
      (more) => {
        const args = ['decode', from ?? '', codec ?? '', name, ...more]
        const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 })
        return { status, stderr, stdout: createHash('sha256').update(stdout).digest('hex') }
      },
    )
    expect(answers.slice(1)).toEqual(answers.slice(1).map(() => answers[0]))
    expect(answers[0]?.status).toBe({ input: 1, 'one-line': 0, nowhere: 3 }[name])
  })

  test('end quietly where their reader has seen enough', () => {
    const script = `"${command}" ${decode.join(' ')} --jobs 2 | head -n 1; exit \${PIPESTATUS[0]}`
    const stdout = execFileSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' })
    expect(JSON.parse(stdout)).toEqual({ subject: { provider: 'netaxis', id: 'user-0' }, userName: 'user-0' })
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('stop at %s, and leave no half file', async (signal) => {
    const args = ['decode', '--from', 'netaxis/login-info', '--jobs', '2', '--out', 'half']
    const child = spawn(command, args, { cwd: folder, stdio: ['pipe', 'ignore', 'ignore'] })
    child.stdin.on('error', () => {}).write(readFileSync(join(folder, 'input')))
    const wait = setInterval(() => {
      if (!readdirSync(folder).some((name) => name.startsWith('.half'))) return
      clearInterval(wait)
      child.kill(signal)
    }, 20)
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect([code, readdirSync(folder).filter((name) => name.includes('half'))]).toEqual([
      signal === 'SIGINT' ? 130 : 143,
      [],
    ])
  })
})
