/**
 * Codecs of the user's own, from modules.
 */
import { describe, expect, test } from 'vitest'
import { folderWith, linesOf, ndjson, root, runWith } from './harness.js'

const acme = ['--codec-module', 'test/cli/modules/acme.ts']
const plain = ['--codec-module', 'test/cli/modules/plain.cjs']
const wrong = ['--codec-module', 'test/cli/modules/wrong.mjs']

describe('a codec that was made with the kit', () => {
  test('decodes, with its own envelope', async () => {
    const stdin = JSON.stringify({ total: 1, people: [{ id: 'a', name: 'Ada', pin: 1234 }] }, null, 2)
    const { code, stdout, stderr } = await runWith(['decode', '--from', 'acme/user', ...acme], { stdin })
    expect([code, linesOf(stdout)]).toMatchObject([0, [{ subject: { provider: 'acme', id: 'a' }, displayName: 'Ada' }]])
    expect(stdout).not.toContain('1234')
    expect(stderr).toBe('1 in, 1 out, 0 refused, 1 secret dropped\n')
  })

  test('gets its secrets back', async () => {
    const stdin = ndjson({ id: 'a', pin: 1234 })
    const decoded = await runWith(['decode', '--from', 'acme/user', '--keep-secrets', ...acme], { stdin })
    const { stdout } = await runWith(['encode', '--to', 'acme/user', ...acme], { stdin: decoded.stdout })
    expect(stdout).toBe(stdin)
  })

  test('has a schema', async () => {
    const { code, stdout } = await runWith(['schema', 'acme/user', ...acme])
    expect([code, JSON.parse(stdout)]).toMatchObject([0, { title: 'Acme user', required: ['id'] }])
  })

  test('whose functions throw costs no more than the records at which they do', async () => {
    const stdin = ndjson({ id: 'a', name: 'Ada' }, { id: 'b' }, { id: 'c', name: 'Eve' })
    const decoded = await runWith(['decode', '--from', 'acme/frail', ...acme], { stdin })
    expect([decoded.code, linesOf(decoded.stdout).length]).toEqual([1, 2])
    const encoded = await runWith(['encode', '--to', 'acme/frail', ...acme], { stdin: decoded.stdout })
    expect([encoded.code, linesOf(encoded.stdout).length]).toEqual([0, 2])
    expect(decoded.stderr + encoded.stderr).not.toContain('correct-horse')
  })

  test('is among the providers', async () => {
    const { stdout } = await runWith(['providers', ...acme])
    expect(stdout).toMatch(/^acme\/user +record +Acme user/m)
  })
})

describe('a CommonJS module', () => {
  test('has a codec', async () => {
    const { code, stdout } = await runWith(['decode', '--from', 'plain/user', ...plain], { stdin: '{"id":"a"}' })
    expect([code, linesOf(stdout)]).toEqual([0, [{ subject: { provider: 'plain', id: 'a' } }]])
  })

  test('has a request', async () => {
    const stdin = ndjson({ subject: { provider: 'acme', id: 'a' }, userName: 'ada' })
    const { code, stdout } = await runWith(['encode', '--to', 'plain/create-user', ...plain], { stdin })
    expect([code, linesOf(stdout)]).toEqual([0, [{ name: 'ada' }]])
  })
})

test('several modules are loaded, and one of them twice is loaded once', async () => {
  const { code, stdout } = await runWith(['providers', '--json', ...acme, ...plain, ...acme])
  const ids = JSON.parse(stdout).map(({ id }: { id: string }) => id)
  expect(code).toBe(0)
  expect(ids).toEqual(expect.arrayContaining(['acme/user', 'plain/create-user', 'plain/user', 'axway/user']))
})

test('exports that are no codecs are left alone', async () => {
  const { stdout } = await runWith(['providers', '--json', ...wrong])
  expect(stdout).not.toContain('wrong/no-codec')
})

describe('a codec that throws', () => {
  test('costs the record at which it decodes, and no other', async () => {
    const stdin = ndjson({ id: 'a' }, { throws: true }, { id: 'b' })
    const { code, stdout, stderr } = await runWith(['decode', '--from', 'wrong/throwing', ...wrong], { stdin })
    expect([code, linesOf(stdout).length]).toEqual([1, 2])
    expect(stderr).toMatch(/^line 2 .*it throws\n/)
    expect(stderr).not.toContain('correct-horse')
  })

  test('costs the identity at which it encodes, and no other', async () => {
    const stdin = ndjson(...['a', 'throws', 'b'].map((id) => ({ subject: { provider: 'wrong', id } })))
    const { code, stdout, stderr } = await runWith(['encode', '--to', 'wrong/throwing', ...wrong], { stdin })
    expect([code, linesOf(stdout)]).toEqual([1, [{ id: 'a' }, { id: 'b' }]])
    expect(stderr).not.toContain('correct-horse')
  })
})

test('a secret that another copy of the package has hidden is not lost in silence', async () => {
  const stdin = ndjson({ id: 'a', pin: 1 }, { id: 'b' })
  const { code, stdout, stderr } = await runWith(['decode', '--from', 'wrong/stranger', ...wrong], { stdin })
  expect([code, linesOf(stdout)]).toEqual([1, [{ subject: { provider: 'wrong', id: 'b' } }]])
  expect(stderr).toContain('expected secrets of this copy of identikit, got those of another')
})

describe('wrong usage', () => {
  const cwd = folderWith({
    'empty.mjs': 'export const nothing = 1\n',
    'throwing.mjs': "throw new Error('the table claims the place id twice\\nat line 3')\n",
    'taken.mjs':
      "export const a = { id: 'axway/user', provider: 'axway', title: '', table: { rows: [] }, decode() {}, losses() {}, encode() {} }\n",
  })

  test.each([
    ['empty.mjs', 'exports no codec: nothing with id, table and encode'],
    ['throwing.mjs', 'the table claims the place id twice'],
    ['taken.mjs', 'exports axway/user, which is there already'],
    ['none.mjs', 'none.mjs: no such file or directory\n'],
    ['.', ': it is a folder, and no module\n'],
  ])('%s', async (file, complaint) => {
    const { code, stdout, stderr } = await runWith(['providers', '--codec-module', file], { cwd })
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1])
    expect(stderr).toContain(complaint)
  })
})

test('a module is found from the folder of the caller', async () => {
  const cwd = `${root}test/cli`
  const { code } = await runWith(['providers', '--codec-module', 'modules/plain.cjs'], { cwd })
  expect(code).toBe(0)
})
