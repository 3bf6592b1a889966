/**
 * A script's loop: every record comes out decoded or refused, whatever the file is.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { axwayUser } from '../../src/providers/axway.js'
import { netaxisLoginInfo } from '../../src/providers/netaxis.js'
import { propelauthUser } from '../../src/providers/propelauth.js'
import { type Decoded, decodeFile, decodeRecords } from '../../src/stream.js'
import { collect } from './decoding.js'
import { inChunks } from './sources.js'

const folder = mkdtempSync(join(tmpdir(), 'identikit-decode-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const exports = fileURLToPath(new URL('../../fixtures/exports', import.meta.url))

function decodeText(text: string | Uint8Array, options = {}): Promise<ReadonlyArray<Decoded>> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  return collect(decodeRecords(inChunks(bytes, [7]), netaxisLoginInfo, options))
}

describe('decodeFile', () => {
  test('gives the Identities of a file with their places', async () => {
    const path = join(folder, 'logins.ndjson')
    writeFileSync(path, '{"username":"ada"}\n\n{"username":"eve"}\n')
    const results = await collect(decodeFile(path, netaxisLoginInfo))
    expect(results).toEqual([
      {
        _tag: 'decoded',
        line: 1,
        offset: 0,
        identity: { subject: { provider: 'netaxis', id: 'ada' }, userName: 'ada' },
      },
      {
        _tag: 'decoded',
        line: 3,
        offset: 20,
        identity: { subject: { provider: 'netaxis', id: 'eve' }, userName: 'eve' },
      },
    ])
  })

  test('finds the envelope of the codec', async () => {
    const results = await collect(decodeFile(join(exports, 'propelauth-users.json'), propelauthUser))
    expect(results.map(({ _tag, record }) => [_tag, record])).toEqual(
      Array.from({ length: 10 }, (_, record) => ['decoded', record]),
    )
  })

  test('rejects with the path and the reason where there is no file', async () => {
    const path = join(folder, 'none.ndjson')
    await expect(collect(decodeFile(path, netaxisLoginInfo))).rejects.toThrow(
      `cannot read ${path}: no such file or directory`,
    )
  })

  test('rejects where there is a folder', async () => {
    await expect(collect(decodeFile(folder, netaxisLoginInfo))).rejects.toThrow('illegal operation on a directory')
  })

  test('knows the provider of its Identities', async () => {
    for await (const result of decodeFile(join(exports, 'axway-users.json'), axwayUser)) {
      if (result._tag === 'refused') continue
      const provider: 'axway' = result.identity.subject.provider
      expect(provider).toBe('axway')
    }
  })
})

describe('decodeRecords', () => {
  test('refuses a record that is no JSON, with its bytes', async () => {
    const [refused] = await decodeText('{"username":\n')
    expect(refused).toMatchObject({ _tag: 'refused', line: 1, offset: 0, length: 12 })
    expect(refused?._tag === 'refused' && Buffer.from(refused.raw ?? []).toString()).toBe('{"username":')
  })

  test('refuses a record that the codec refuses, with its text', async () => {
    const [refused] = await decodeText('{"username":7}\n')
    expect(refused).toMatchObject({ _tag: 'refused', errors: [{ _tag: 'type', path: '/username' }], length: 14 })
    expect(refused?._tag === 'refused' && Buffer.from(refused.raw ?? []).toString()).toBe('{"username":7}')
  })

  test('goes on behind a refused record', async () => {
    const results = await decodeText('{"username":7}\nnonsense\n{"username":"ada"}\n')
    expect(results.map(({ _tag, line }) => [_tag, line])).toEqual([
      ['refused', 1],
      ['refused', 2],
      ['decoded', 3],
    ])
  })

  test('tells the codec the instance', async () => {
    const [decoded] = await decodeText('{"username":"ada"}', { instance: 'staging' })
    expect(decoded).toMatchObject({ identity: { subject: { instance: 'staging' } } })
  })

  test('reads an array where it is told to', async () => {
    const results = await decodeText('[{"username":"ada"},\n{"username":"eve"}]', { format: 'array' })
    expect(results.map(({ line, record }) => [line, record])).toEqual([
      [1, 0],
      [2, 1],
    ])
  })

  test('keeps the last of a key given twice where it is told to', async () => {
    const [decoded] = await decodeText('{"username":"ada","username":"eve"}', { lenient: true })
    expect(decoded).toMatchObject({ identity: { userName: 'eve' } })
  })

  test('refuses the record at which a codec throws, and goes on', async () => {
    let calls = 0
    const decode: typeof netaxisLoginInfo.decode = (wire, options) => {
      calls += 1
      if (calls === 1) throw new Error('a secret')
      return netaxisLoginInfo.decode(wire, options)
    }
    const lines = Buffer.from('{"username":"ada"}\n{"username":"eve"}\n')
    const results = await collect(decodeRecords(inChunks(lines, [64]), { envelope: undefined, decode }))
    expect(results.map(({ _tag }) => _tag)).toEqual(['refused', 'decoded'])
    expect(JSON.stringify(results)).not.toContain('a secret')
  })

  test('passes on an error of the source', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"username":"ada"}\n')
      throw new Error('the line is cut')
    }
    await expect(collect(decodeRecords(broken(), netaxisLoginInfo))).rejects.toThrow('the line is cut')
  })
})
