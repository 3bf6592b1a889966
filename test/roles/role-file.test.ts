/**
 * The file of a role map: what is wrong with it is told with its line.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import type { Codecs } from '../../src/cli/codecs.js'
import { drawUnused, readRoleFile } from '../../src/cli/role-file.js'
import { records, requests, rosters } from '../../src/registry.js'
import { builtinRoles } from '../../src/roles.js'
import { complaintsAbout, examplesOfMarkdown, run } from '../examples.js'

const folder = mkdtempSync(join(tmpdir(), 'roles-'))
const codecs: Codecs = { records, requests, rosters }

afterAll(() => rmSync(folder, { recursive: true }))

const read = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return readRoleFile(name, folder, codecs)
}

/** The message and the exit code of the failure. */
const failure = (reading: Promise<unknown>) =>
  reading.then(
    () => 'none',
    (error: { readonly message: string; readonly exitCode: number }) => `${error.exitCode} ${error.message}`,
  )

const yaml = `# roles of the old platform
rules:
  - from: axway/session
    kind: organization
    value: administrator
    becomes: Admin

  - { from: axway, to: propelauth, kind: team, value: consumer, drop: true }
standings:
  netaxis:
    organization: { 8: manager }
`

const json = JSON.stringify(
  {
    rules: [{ from: 'axway', kind: 'organization', value: 'a', becomes: 'A' }],
    standings: { axway: { organization: { a: 'admin' } } },
  },
  null,
  '\t',
)

describe('is read', () => {
  test('from YAML', async () => {
    const { map, placeOf } = await read('roles.yaml', yaml)
    expect(map).toEqual({
      rules: [
        { from: 'axway/session', kind: 'organization', value: 'administrator', becomes: 'Admin' },
        { from: 'axway', to: 'propelauth', kind: 'team', value: 'consumer', drop: true },
      ],
      standings: { netaxis: { organization: { 8: 'manager' } } },
    })
    expect(placeOf('/rules/1')).toBe('roles.yaml:8')
  })

  test('from JSON, with a mark at its start', async () => {
    const { map, placeOf } = await read('roles.json', `\ufeff${json}`)
    expect(map).toEqual(JSON.parse(json))
    expect(placeOf('/rules/0/becomes')).toBe('roles.json:7')
  })

  test('from nowhere where it is built in', async () => {
    expect((await readRoleFile('builtin', folder, codecs)).map).toBe(builtinRoles)
  })

  test('with what anchors share', async () => {
    const shared = 'standings:\n  axway: &same\n    organization: { a: admin }\n  propelauth: *same\n'
    const { map, placeOf } = await read('anchors.yaml', shared)
    expect(map.standings?.propelauth).toEqual({ organization: { a: 'admin' } })
    expect(placeOf('/standings/propelauth/organization/a')).toBe('anchors.yaml:3')
  })
})

describe('is refused', () => {
  const base = '  - from: axway\n    kind: organization\n'

  test.each([
    [
      'a number as value',
      `rules:\n${base}    value: 8\n    drop: true\n`,
      ':4: /rules/0/value: expected text, got number',
    ],
    [
      'an unknown key',
      `rules:\n${base}    value: a\n    becoems:\n      x\n`,
      ':5: /rules/0/becoems: expected one of the keys from, kind, value, to, organization, becomes, display, level, as, drop, got an unknown key',
    ],
    ['a missing key', `rules:\n${base}    drop: true\n`, ':2: /rules/0/value: expected a value, got nothing'],
    [
      'a contradiction',
      `rules:\n${base}    value: a\n    drop: true\n${base}    value: a\n    becomes: b\n`,
      ':6: /rules/1: expected the result of /rules/0, got another one',
    ],
    [
      'a provider that there is not',
      `rules:\n${base}    value: a\n    to: propelaut\n    drop: true\n`,
      ':5: there is no provider or codec propelaut\n(Did you mean propelauth',
    ],
    ['standings of nobody', 'standings:\n  acme: {}\n', ':2: there is no provider or codec acme\n(Did you mean'],
    ['an empty file', '', ': the record: expected object, got null'],
    ['a key given twice', 'rules: []\nrules: []\n', ':2: expected YAML, got: duplicate key'],
    ['what is no YAML', 'rules: [\n  secret-word: }', ':2: expected YAML, got: '],
    ['two documents', 'rules: []\n---\nrules: []\n', ': expected YAML, got: multiple docs'],
    ['a tag of nobody', 'rules: !secret []\n', ':1: expected YAML, got: tag resolve failed'],
    ['what grows without end', `a: &a [x]\n${growing()}`, ': expected YAML that can be read as plain data'],
    ['endless nesting', '['.repeat(200_000), ': expected YAML'],
  ])('for %s, in YAML', async (_, text, expected) => {
    const told = await failure(read('bad.yaml', text))
    expect(told.replace(expected.startsWith(': ') ? /bad\.yaml(:\d+)?/ : 'bad.yaml', '')).toContain(`2 ${expected}`)
    expect(told).not.toContain('secret-word')
  })

  test.each([
    ['what is no JSON', '{\n"rules": [\n}', ':3: expected JSON'],
    ['what is YAML', 'rules: []\n', ':1: expected JSON'],
    [
      'a key given twice',
      '{\n"rules": [],\n"rules": []\n}',
      ':3: /rules: expected each key once, got the same key twice',
    ],
    [
      'an unknown standing',
      json.replace('"admin"', '"boss"'),
      ':13: /standings/axway/organization/a: expected one of owner, admin, manager, member, auditor, none, got string',
    ],
  ])('for %s, in JSON', async (_, text, expected) => {
    expect(await failure(read('bad.json', text))).toBe(`2 bad.json${expected}`)
  })

  test('for bytes that are no UTF-8', async () => {
    expect(await failure(read('bytes.yaml', Uint8Array.of(0xff)))).toBe('2 bytes.yaml: expected UTF-8')
  })

  test('where there is no such file', async () => {
    expect(await failure(readRoleFile('none.yaml', folder, codecs))).toMatch(/^3 cannot read none\.yaml: /)
  })
})

test('a rule for a role that never occurs is told with its line', async () => {
  const file = await read('roles.yaml', yaml)
  const conversion = { from: 'axway/session', to: 'propelauth/user' }
  expect(drawUnused(file, [0], conversion)).toEqual(['roles.yaml:8: this rule is for a role that no record has'])
  expect(drawUnused(file, [0], { ...conversion, to: 'netaxis/login-info' })).toEqual([])
})

test('the documentation shows a map that is one, and examples that run', async () => {
  const page = readFileSync(fileURLToPath(new URL('../../docs/roles.md', import.meta.url)), 'utf8')
  const [, shown = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(page) ?? []
  expect((await read('shown.yaml', shown)).map.rules).toHaveLength(5)
  const examples = examplesOfMarkdown('docs/roles.md')
  expect(examples).toHaveLength(1)
  for (const example of examples) await run(example)
  expect(complaintsAbout(examples)).toEqual([])
})

/** Ten lists of ten of the list before: a billion words of one. */
function growing(): string {
  const names = [...'abcdefghij']
  return names
    .slice(1)
    .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${names[index]}`).join(', ')}]\n`)
    .join('')
}
