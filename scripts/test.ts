/**
 * Everything that must hold before a commit: lint, type check, build, the tests in three time zones, those that no zone
 * touches once, the package checks.
 * The last line is `N passed, N failed`: a test counts once per time zone, every other step counts as one. All steps run,
 * also after one has failed.
 *
 * `IDENTIKIT_SERVICES=1` says that a database and a browser are there: then a missing one is a failure. Without it, what
 * needs one that is not there is left out, and the end says so.
 *
 * `IDENTIKIT_SEED` repeats the properties of an earlier run, `IDENTIKIT_RUNS` sets how often each of them runs.
 */
import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { subpaths } from './entries.js'
import { type Report, type Tally, tally } from './tally.js'

interface Run {
  readonly exitCode: number | null
  readonly output: string
}

interface Step {
  readonly title: string
  readonly run: () => Promise<Tally & { readonly output: string }>
}

const root = fileURLToPath(new URL('..', import.meta.url))
const seed = process.env.IDENTIKIT_SEED ?? String(randomInt(2 ** 31))
const scratch = mkdtempSync(join(tmpdir(), 'identikit-test-'))
const longest = 30 * 60_000
const browserPath = '/usr/bin/chromium'
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }

// -------------------------------------------------------------------------------------
// steps
// -------------------------------------------------------------------------------------

function start(command: string, args: ReadonlyArray<string>, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise((resolve) => {
    const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...colours, PATH: path, IDENTIKIT_SEED: seed, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: longest,
    })
    const chunks: Array<Buffer> = []
    const output = () => Buffer.concat(chunks).toString('utf8')
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => resolve({ exitCode: null, output: `${output()}\n${error.message}` }))
    child.on('close', (exitCode) => resolve({ exitCode, output: output() }))
  })
}

function command(title: string, name: string, args: () => ReadonlyArray<string>): Step {
  return {
    title,
    run: async () => {
      const { exitCode, output } = await start(name, args())
      if (exitCode === 0) return { passed: 1, failed: 0, notes: [], output: '' }
      return { passed: 0, failed: 1, notes: [`ended with ${exitCode ?? 'no answer'}`], output }
    },
  }
}

function vitest(project: 'unit' | 'once' | 'package', zone: string): Step {
  return {
    title: `tests: ${project}, TZ=${zone}`,
    run: async () => {
      const file = join(scratch, `${project}-${zone.replace('/', '-')}.json`)
      const args = ['run', '--project', project, '--maxWorkers', '1', '--reporter', 'default', '--reporter', 'json']
      const { exitCode, output } = await start('vitest', [...args, `--outputFile.json=${file}`], { TZ: zone })
      return { ...tally(readReport(file), exitCode), output }
    },
  }
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function tarball(): string {
  return join(scratch, readdirSync(scratch).find((name) => name.endsWith('.tgz')) ?? 'no-package.tgz')
}

// The steps of a row run two at a time; a row starts when the one before it has ended.
const rows: ReadonlyArray<ReadonlyArray<Step>> = [
  [command('lint', 'npm', () => ['run', 'lint']), command('type check', 'npm', () => ['run', 'typecheck'])],
  [command('build', 'npm', () => ['run', 'build'])],
  [
    vitest('once', 'UTC'),
    vitest('unit', 'UTC'),
    vitest('unit', 'Asia/Kathmandu'),
    vitest('unit', 'America/St_Johns'),
    vitest('package', 'UTC'),
  ],
  [command('package: pack', 'npm', () => ['pack', '--ignore-scripts', '--pack-destination', scratch])],
  [
    command('package: publint', 'publint', () => ['--strict', tarball()]),
    // Every subpath is a condition of `exports`, which resolvers older than Node 16 do not read.
    command('package: attw', 'attw', () => {
      const entrypoints = [...subpaths(), './package.json']
      return [tarball(), '--profile', 'node16', '--format', 'ascii', '--no-emoji', '--entrypoints', ...entrypoints]
    }),
  ],
]

// -------------------------------------------------------------------------------------
// run
// -------------------------------------------------------------------------------------

async function runStep(step: Step): Promise<Tally> {
  const began = Date.now()
  const { output, ...count } = await step.run()
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  const lines = [`\n== ${step.title}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`]
  if (output.trim() !== '') lines.push(output.trim())
  console.log([...lines, ...count.notes.map((note) => `!! ${step.title}: ${note}`)].join('\n'))
  return count
}

async function runRow(row: ReadonlyArray<Step>): Promise<ReadonlyArray<Tally>> {
  const waiting = [...row]
  const counts: Array<Tally> = []
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) counts.push(await runStep(step))
  }
  await Promise.all([lane(), lane()])
  return counts
}

console.log(`seed ${seed} (IDENTIKIT_SEED), runs ${process.env.IDENTIKIT_RUNS ?? 'as each test says'} (IDENTIKIT_RUNS)`)
const counts: Array<Tally> = []
try {
  for (const row of rows) counts.push(...(await runRow(row)))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
if (process.env.IDENTIKIT_SERVICES !== '1') {
  const missing = [
    process.env.IDENTIKIT_POSTGRES_URL === undefined ? 'PostgreSQL (IDENTIKIT_POSTGRES_URL names a server)' : '',
    existsSync(browserPath) ? '' : `Chromium (${browserPath})`,
  ].filter((service) => service !== '')
  if (missing.length > 0) console.log(`\nnot run, for want of a service: what needs ${missing.join(' and ')}`)
}
if (failed > 0) {
  process.exitCode = 1
  console.log(`\nto repeat: IDENTIKIT_SEED=${seed} npm test`)
}
console.log(`\n${passed} passed, ${failed} failed`)
