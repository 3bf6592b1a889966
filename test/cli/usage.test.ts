/**
 * What the command line says of itself, and to whom who uses it wrongly.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { fileNames } from '../../src/cli/file-names.js'
import { records, requests, rosters } from '../../src/registry.js'
import { runWith } from './harness.js'

const verbs = ['decode', 'encode', 'convert', 'check', 'diff', 'verify', 'capabilities', 'schema', 'providers']

describe('help', () => {
  test('lists the verbs', async () => {
    const { code, stdout, stderr } = await runWith(['--help'])
    expect([code, stderr]).toEqual([0, ''])
    for (const verb of verbs) expect(stdout).toMatch(new RegExp(`^ {2}${verb} `, 'm'))
  })

  test.each(verbs)('of %s is on standard output', async (verb) => {
    const { code, stdout, stderr } = await runWith([verb, '--help'])
    expect([code, stderr, stdout.startsWith(`Usage: identikit ${verb}`)]).toEqual([0, '', true])
  })

  test('is on standard error where nothing is asked for', async () => {
    const { code, stdout, stderr } = await runWith([])
    expect([code, stdout, stderr.startsWith('Usage: identikit')]).toEqual([2, '', true])
  })
})

test('the version is that of the package', async () => {
  expect(await runWith(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
})

describe('wrong usage', () => {
  test.each([
    [['decod'], /^identikit: unknown command 'decod'\n\(Did you mean decode\?\)\n$/],
    [['decode'], /^identikit: required option '--from <codec>' not specified\n$/],
    [['encode'], /^identikit: required option '--to <codec>' not specified\n$/],
    [['schema'], /^identikit: missing required argument 'name'\n$/],
    [
      ['decode', '--from', 'axway/user', '--formt', 'a'],
      /^identikit: unknown option '--formt'\n\(Did you mean .*--format.*\)\n$/,
    ],
    [['decode', '--from', 'axway/user', 'a', 'b'], /^identikit: too many arguments/],
    [
      ['decode', '--from', 'axway/user', '--format', 'csv'],
      /argument 'csv' is invalid. Allowed choices are auto, ndjson/,
    ],
    [
      ['decode', '--from', 'axway/user', '--max-rejects', '-1'],
      /argument '-1' is invalid. It must be a whole number or any/,
    ],
    [['decode', '--from', 'axway/user', '--max-rejects', '1.5'], /argument '1.5' is invalid/],
    [
      ['decode', '--from', 'netaxis/login-info', '--format', 'envelope'],
      /^identikit: --format envelope: these records come in no envelope\n$/,
    ],
    [
      ['encode', '--to', 'axway/user', '--format', 'envelope'],
      /^identikit: --format envelope: these records come in no envelope\n$/,
    ],
    [
      ['decode', '--from', 'netaxis/login-info-update'],
      /^identikit: netaxis\/login-info-update is a request: it encodes, and decodes nothing\n$/,
    ],
  ])('%j', async (args, complaint) => {
    const { code, stdout, stderr } = await runWith(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(complaint)
  })

  test.each([
    [['decode', '--from', 'propelauth/usr'], 'codec propelauth/usr', 'propelauth/user'],
    [['check', '--from', 'axway'], 'codec axway', 'axway/'],
    [['encode', '--to', 'Netaxis/Login'], 'codec Netaxis/Login', 'netaxis/login'],
    [['schema', 'identty'], 'schema identty', 'identity'],
  ])('a name that nothing has gets the nearest ones: %j', async (args, what, nearest) => {
    const { code, stderr } = await runWith(args)
    const [first, second] = stderr.split('\n')
    expect([code, first]).toEqual([2, `identikit: there is no ${what}`])
    expect(second?.startsWith(`(Did you mean ${nearest}`)).toBe(true)
  })

  test('is told without what a terminal would obey', async () => {
    const [option, codec] = [await runWith(['--\u001b[2J']), await runWith(['schema', '\u202e\u001b[2J'])]
    expect(`${option.stderr}${codec.stderr}`).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u)
    expect(codec.stderr).toContain('\\u{202e}\\u{1b}[2J')
  })
})

describe('providers', () => {
  test('are a table', async () => {
    const { code, stdout } = await runWith(['providers'])
    const lines = stdout.trimEnd().split('\n')
    expect(code).toBe(0)
    expect(lines[0]).toMatch(/^codec +kind +title +docs$/)
    expect(lines).toHaveLength(records.length + rosters.length + requests.length + 1)
    expect(stdout).toMatch(/^axway\/organization +organization /m)
    expect(stdout).toMatch(/^axway\/user +record +Axway user +docs\/axway\/user\.md$/m)
  })

  test('are JSON where that is asked for', async () => {
    const { stdout } = await runWith(['providers', '--json'])
    expect(JSON.parse(stdout)).toContainEqual({
      id: 'netaxis/login-info-update',
      title: 'Netaxis login info, update',
      kind: 'request',
      method: 'PUT',
      path: '/api/v1/session/user_login_info/',
      docs: 'docs/netaxis/login-info-update.md',
    })
  })

  test('are what `schema providers` describes', async () => {
    const validate = new Ajv2020().compile(JSON.parse((await runWith(['schema', 'providers'])).stdout))
    expect(validate(JSON.parse((await runWith(['providers', '--json'])).stdout))).toBe(true)
    expect(validate([{ id: 'axway/user' }])).toBe(false)
  })
})

describe('schema', () => {
  const names = [...records, ...rosters, ...requests].map(({ id }) => id)

  test('is there for every file', () => {
    const published = ['identity', 'rejects', 'check', 'summary', 'report', 'report-record', 'crosswalk', 'roles']
    expect(fileNames).toEqual(expect.arrayContaining([...published, 'capabilities', 'capabilities-pair', 'providers']))
  })

  test.each([...names, ...fileNames])('of %s is one of 2020-12', async (name) => {
    const { code, stdout } = await runWith(['schema', name])
    const schema = JSON.parse(stdout)
    expect([code, schema.$schema, schema.$id]).toEqual([
      0,
      'https://json-schema.org/draft/2020-12/schema',
      `urn:identikit:${name}`,
    ])
    expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true)
  })
})
