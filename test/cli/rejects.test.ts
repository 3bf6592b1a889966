/**
 * Rejects: what was refused is kept as it was, for nobody else's eyes, and can be read again.
 */
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { folderWith, linesOf, ndjson, rowsOf, runWith } from './harness.js'

const decode = ['decode', '--from', 'netaxis/login-info']
const refused = '{"username":7}'
const binary = Buffer.concat([Buffer.from('{"username":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])
const overLong = `{"username":"${'x'.repeat(16 * 1024 * 1024)}"}`

describe('a row', () => {
  test('has the place, the codec, the errors and the text', async () => {
    const cwd = folderWith()
    await runWith([...decode, '--rejects', 'r'], { stdin: `{"username":"ada"}\n${refused}\n`, cwd })
    expect(rowsOf(join(cwd, 'r'))).toEqual([
      {
        line: 2,
        offset: 19,
        codec: 'netaxis/login-info',
        errors: [{ _tag: 'type', path: '/username', expected: 'a text', actual: 'number' }],
        raw: refused,
      },
    ])
  })

  test('has the index of the record in its array', async () => {
    const cwd = folderWith()
    await runWith([...decode, '--rejects', 'r'], { stdin: `[{"username":"ada"},\n${refused}]`, cwd })
    expect(rowsOf(join(cwd, 'r'))).toMatchObject([{ line: 2, offset: 21, record: 1 }])
  })

  test('has base64 for bytes that are no UTF-8', async () => {
    const cwd = folderWith()
    await runWith([...decode, '--rejects', 'r'], { stdin: binary, cwd })
    const [row] = rowsOf(join(cwd, 'r'))
    expect([row?.raw, row?.rawBase64]).toEqual([undefined, binary.toString('base64')])
  })

  test('has a length for what is too long', async () => {
    const cwd = folderWith()
    await runWith([...decode, '--rejects', 'r'], { stdin: overLong, cwd })
    const [row] = rowsOf(join(cwd, 'r'))
    expect([row?.raw, row?.rawBase64, row?.length]).toEqual([undefined, undefined, overLong.length])
  })

  test('is what `schema rejects` describes', async () => {
    const cwd = folderWith()
    const stdin = Buffer.concat([Buffer.from(`${refused}\nnonsense\n${overLong}\n`), binary])
    await runWith([...decode, '--rejects', 'r'], { stdin, cwd })
    const validate = new Ajv2020({ strictRequired: false }).compile(
      JSON.parse((await runWith(['schema', 'rejects'])).stdout),
    )
    const rows = rowsOf(join(cwd, 'r'))
    expect([rows.length, rows.filter((row) => !validate(row))]).toEqual([4, []])
    expect(validate({ line: 1, offset: 0, codec: 'a', errors: [] })).toBe(false)
  })

  test('shows a secret in its text only', async () => {
    const cwd = folderWith()
    const stdin = ndjson({ username: 7, access_token: 'correct-horse', profile: { password: ['correct-horse'] } })
    await runWith([...decode, '--rejects', 'r'], { stdin, cwd })
    const [{ raw, ...others } = {}] = rowsOf(join(cwd, 'r'))
    expect([String(raw).split('correct-horse').length - 1, JSON.stringify(others).includes('correct-horse')]).toEqual([
      2,
      false,
    ])
  })
})

describe('the file', () => {
  test('is for its owner only, also where it was not', async () => {
    const cwd = folderWith({ r: 'old' })
    await runWith([...decode, '--rejects', 'r'], { stdin: refused, cwd })
    expect(statSync(join(cwd, 'r')).mode & 0o777).toBe(0o600)
  })

  test('is empty where nothing is refused', async () => {
    const cwd = folderWith({ r: 'old' })
    await runWith([...decode, '--rejects', 'r'], { stdin: '{"username":"ada"}', cwd })
    expect(rowsOf(join(cwd, 'r'))).toEqual([])
  })
})

describe('read again', () => {
  const row = { line: 7, offset: 99, codec: 'netaxis/login-info', errors: [] }
  const again = async (...rows: ReadonlyArray<object>) => {
    const cwd = folderWith({ r: ndjson(...rows) })
    const result = await runWith([...decode, '--from-rejects', 'r', '--rejects', 's'], { cwd })
    return { ...result, rows: rowsOf(join(cwd, 's')) }
  }

  test('a mended record comes out', async () => {
    const { code, stdout, rows } = await again({ ...row, raw: '{"username":"ada"}' })
    expect([code, linesOf(stdout).length, rows]).toEqual([0, 1, []])
  })

  test('a record that is not mended is refused at its old place', async () => {
    const { code, rows } = await again({ ...row, record: 3, raw: refused })
    expect([code, rows]).toMatchObject([1, [{ line: 7, offset: 99, record: 3, raw: refused }]])
  })

  test('a second time changes nothing', async () => {
    const cwd = folderWith()
    const stdin = Buffer.concat([Buffer.from(`${refused}\n{"username"\n[1]\n${overLong}\n`), binary])
    await runWith([...decode, '--rejects', 'r'], { stdin, cwd })
    await runWith([...decode, '--from-rejects', 'r', '--rejects', 's'], { cwd })
    expect(rowsOf(join(cwd, 's'))).toEqual(rowsOf(join(cwd, 'r')))
  })

  test('a key given twice is carried where that is now allowed', async () => {
    const cwd = folderWith()
    await runWith([...decode, '--rejects', 'r'], { stdin: '{"username":"ada","username":"eve"}', cwd })
    const { stdout } = await runWith([...decode, '--from-rejects', 'r', '--lenient-json'], { cwd })
    expect(linesOf(stdout)).toMatchObject([{ userName: 'eve' }])
  })

  test('a text of many escapes is not too long', async () => {
    const raw = `{"username":"ada","x":"${'\\t'.repeat(7_000_000)}"}`
    const { code, stdout } = await again({ ...row, raw })
    expect([code, stdout.includes('"userName":"ada"')]).toEqual([0, true])
  })

  test.each([
    ['no JSON', 'nonsense'],
    ['no object', '[]'],
    ['no row', '{"username":"ada"}'],
    ['a row without a place', '{"raw":"{}"}'],
    ['a row without a record', '{"line":1,"offset":0}'],
    ['a row with half a character', '{"line":1,"offset":0,"raw":"\\ud800"}'],
  ])('%s is refused, and the others come out', async (_, line) => {
    const cwd = folderWith({ r: `${line}\n${ndjson({ ...row, raw: '{"username":"ada"}' })}` })
    const { stdout, stderr } = await runWith([...decode, '--from-rejects', 'r'], { cwd })
    expect(linesOf(stdout)).toHaveLength(1)
    expect(stderr).toMatch(/^line 1 \(byte 0\): the record: expected a row of a file of rejects, got something else\n/)
  })

  test('a line that is no row has its place in this file', async () => {
    const cwd = folderWith({ r: `${ndjson({ ...row, raw: refused })}\n nonsense\n` })
    const { stderr } = await runWith([...decode, '--from-rejects', 'r'], { cwd })
    const offset = ndjson({ ...row, raw: refused }).length + 1
    expect(stderr).toContain(`line 3 (byte ${offset}): the record: expected a row`)
  })

  test('an identity is encoded', async () => {
    const cwd = folderWith()
    const encode = ['encode', '--to', 'netaxis/login-info']
    await runWith([...encode, '--rejects', 'r'], { stdin: '{"subject":{"provider":"netaxis"}}', cwd })
    const [rejected] = rowsOf(join(cwd, 'r'))
    writeFileSync(join(cwd, 'r'), ndjson({ ...rejected, raw: '{"subject":{"provider":"netaxis","id":"ada"}}' }))
    const { stdout } = await runWith([...encode, '--from-rejects', 'r'], { cwd })
    expect(linesOf(stdout)).toEqual([{ username: 'ada' }])
  })
})
