/**
 * Somebody else's provider: a package that has the tarball, the kit and nothing of ours besides.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, inject, test } from 'vitest'

const source = fileURLToPath(new URL('consumer', import.meta.url))
const installed = inject('consumer')
const folder = join(installed, 'acme')
const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
const employees = readFileSync(join(source, 'employees.ndjson'), 'utf8')

interface Result {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

beforeAll(() => cpSync(source, folder, { recursive: true }))

function run(command: string, args: ReadonlyArray<string>, input = ''): Result {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', input })
  return { code: status, stdout, stderr }
}

function identikit(args: ReadonlyArray<string>, input: string): Result {
  return run(join(installed, 'node_modules', '.bin', 'identikit'), [...args, '--codec-module', './acme.mjs'], input)
}

function linesOf(text: string): ReadonlyArray<Readonly<Record<string, unknown>>> {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

describe('the provider', () => {
  test('is one file of 60 to 140 lines', () => {
    const lines = readFileSync(join(source, 'acme.mjs'), 'utf8').split('\n').length
    expect([lines >= 60, lines <= 140]).toEqual([true, true])
  })

  test('imports the kit alone', () => {
    const text = readFileSync(join(source, 'acme.mjs'), 'utf8')
    expect([...text.matchAll(/from '([^']+)'/g)].map(([, from]) => from)).toEqual(['identikit/kit'])
  })

  test('type-checks', () => {
    const options = ['--noEmit', '--allowJs', '--checkJs', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck']
    const target = ['--module', 'nodenext', '--target', 'es2022', '--types', 'node']
    expect(run(process.execPath, [compiler, ...options, ...target, 'acme.mjs', 'laws.mjs'])).toMatchObject({
      code: 0,
      stdout: '',
    })
  })
})

describe('the laws', () => {
  test('hold for it', () => {
    const { code, stdout, stderr } = run(process.execPath, ['laws.mjs', './acme.mjs'])
    expect({ code, laws: stdout.split('\n').slice(0, -1), stderr }).toEqual({
      code: 0,
      laws: ['1 wire', '2 value', '3 put', '4 foreign', '5 total', '6 secret', '7 plan', 'golden'],
      stderr: '',
    })
  })

  const right = readFileSync(join(source, 'acme.mjs'), 'utf8')
  const forgetful = `import { acmeEmployee as right } from './acme.mjs'
export const acmeEmployee = { ...right, encode: (identity) => ({ ...right.encode(identity), locker: undefined }) }`

  test.each([
    ['a secret that is none', right.replace("secret('pin')", "field('pin', 'nickName', Text)"), /^golden: /m],
    ['another unit', right.replace('EpochMilliseconds,', 'EpochSeconds as EpochMilliseconds,'), /^golden: /m],
    ['an encode that forgets', forgetful, /^1 wire: /m],
  ])('do not hold with %s', (what, wrong, complaint) => {
    const file = `${what.replaceAll(' ', '-')}.mjs`
    expect(wrong).not.toBe(right)
    writeFileSync(join(folder, file), wrong)
    const { code, stderr } = run(process.execPath, ['laws.mjs', `./${file}`])
    expect(code).toBe(1)
    expect(stderr).toMatch(complaint)
  })
})

describe('the command line', () => {
  test('decodes its records, and drops secrets', () => {
    const { code, stdout, stderr } = identikit(['decode', '--from', 'acme/employee'], employees)
    expect(code, stderr).toBe(1)
    expect(linesOf(stdout)).toMatchObject([
      {
        subject: { provider: 'acme', id: 'E-1042' },
        account: { enabled: true, locked: true },
        timestamps: { createdAt: '2019-05-01T07:00:00.000Z', lastActiveAt: '2020-04-01T01:50:21.568Z' },
        memberships: [
          { organization: { id: 'RD', kind: 'group', name: 'Research' }, teams: [{ id: '7', name: 'Blue' }] },
        ],
      },
      { subject: { provider: 'acme', id: 'E-2000' }, kind: 'service', memberships: [] },
    ])
    expect(stdout + stderr).not.toMatch(/0000"|made-up-key/)
    expect(stderr).toContain('/number')
  })

  test('brings them back whole, where secrets are kept', () => {
    const [first = '', second = ''] = employees.split('\n')
    const decoded = identikit(['decode', '--from', 'acme/employee', '--keep-secrets'], `${first}\n${second}\n`)
    expect(decoded.code, decoded.stderr).toBe(0)
    const encoded = identikit(['encode', '--to', 'acme/employee'], decoded.stdout)
    expect(encoded.code, encoded.stderr).toBe(0)
    expect(linesOf(encoded.stdout)).toEqual([JSON.parse(first), JSON.parse(second)])
  })

  test('reads its envelope', () => {
    const [first = ''] = employees.split('\n')
    const { code, stdout, stderr } = identikit(
      ['decode', '--from', 'acme/employee'],
      `{"employees":[${first}],"next":null}`,
    )
    expect(code, stderr).toBe(0)
    expect(linesOf(stdout)).toHaveLength(1)
  })

  test('prints the schema of its records', () => {
    const { code, stdout, stderr } = run(join(installed, 'node_modules', '.bin', 'identikit'), [
      'schema',
      'acme/employee',
      '--codec-module',
      './acme.mjs',
    ])
    expect(code, stderr).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ properties: { number: { type: 'string' }, departments: {} } })
  })

  test('lists it among the providers', () => {
    const { stdout } = identikit(['providers', '--json'], '')
    expect(stdout).toContain('acme/employee')
  })

  test('tells the nearest name where there is none', () => {
    const { code, stderr } = identikit(['decode', '--from', 'acme/employe'], '')
    expect([code, stderr.includes('acme/employee')]).toEqual([2, true])
  })
})

test('nothing but these files is in the package of the consumer', () => {
  expect(readdirSync(source).toSorted()).toEqual(['acme.mjs', 'employees.ndjson', 'laws.mjs', 'package.json'])
})
