/**
 * Writing: no faster than somebody reads, in order, and to its end.
 */
import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { forPeople, jsonForPeople, sinkOf } from '../../src/cli/Io.js'
import { run } from '../../src/cli/run.js'
import { Remembering } from './harness.js'

describe('a sink', () => {
  test('writes everything in order', async () => {
    const stream = new Remembering()
    const sink = sinkOf(stream, 'it')
    const texts = Array.from({ length: 5000 }, (_, index) => `${index}${'.'.repeat(50)}\n`)
    for (const text of texts) await sink.write(text)
    await sink.flush()
    expect(stream.text).toBe(texts.join(''))
  })

  test('writes without being told where there is nothing else to do', async () => {
    const stream = new Remembering()
    await sinkOf(stream, 'it').write('text')
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect(stream.text).toBe('text')
  })

  test.each([
    ['EPIPE', 0],
    ['ENOSPC', 3],
  ])('fails after %s with exit code %d', async (code, exitCode) => {
    const stream = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('it'), { code })) })
    const sink = sinkOf(stream, 'it')
    await sink.write('text')
    await expect(sink.flush()).rejects.toMatchObject({ exitCode })
  })
})

test('no more is read than a slow reader takes', async () => {
  const line = Buffer.from(`{"username":"ada","hobbies":"${'x'.repeat(1000)}"}\n`.repeat(64))
  let read = 0
  let written = 0
  let furthest = 0
  async function* source(): AsyncGenerator<Uint8Array> {
    for (; read < 400; read++) {
      furthest = Math.max(furthest, read * line.length - written)
      yield line
    }
  }
  const slow = new Writable({
    write: (chunk, _encoding, done) => {
      written += chunk.length
      setTimeout(done, 1)
    },
  })
  const code = await run(['decode', '--from', 'netaxis/login-info', '--quiet'], {
    stdin: source(),
    stdout: slow,
    stderr: new Remembering(),
    cwd: '.',
  })
  expect([code, written > 400 * line.length * 0.9]).toEqual([0, true])
  expect(furthest).toBeLessThan(1_000_000)
})

test('text for people keeps its line breaks and nothing else that a terminal obeys', () => {
  expect(forPeople('a\n\u001b[2J\u202e\r\u2028\u{e0001}')).toBe('a\n\\u{1b}[2J\\u{202e}\\u{d}\\u{2028}\\u{e0001}')
})

test('JSON for people is the same JSON', () => {
  const value = { '\u202e': ['\u0085\u2028\u{e0001}\u{1f600}\ud800'] }
  expect(JSON.parse(jsonForPeople(value))).toEqual(value)
  expect(jsonForPeople(value)).toBe('{"\\u202e":["\\u0085\\u2028\\udb40\\udc01\u{1f600}\\ud800"]}')
})
