/**
 * The forms of streams: each reads no further than its reader takes, closes its source when its reader has gone, and passes
 * on what goes wrong there.
 */
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { netaxisLoginInfo } from '../../src/providers/netaxis.js'
import {
  type Decoded,
  decodeLines,
  decodeLinesStream,
  decodeLinesTransform,
  decodeRecords,
  decodeStream,
  decodeTransform,
  encodeLines,
  encodeLinesStream,
  encodeLinesTransform,
  type LinesOptions,
} from '../../src/stream.js'
import { collect } from './decoding.js'
import { breaking, type Counting, counting, rest } from './forms.js'

const lines = '{"username":"ada"}\n{"username":7}\n{"username":"eve"}\n'
const options: LinesOptions = { onRefused: () => {} }

const rejections: Array<unknown> = []
const remember = (reason: unknown): void => void rejections.push(reason)
beforeEach(() => {
  rejections.length = 0
  process.on('unhandledRejection', remember)
})
afterEach(async () => {
  await rest()
  process.off('unhandledRejection', remember)
  expect(rejections).toEqual([])
})

type Source = AsyncGenerator<Uint8Array, void, undefined>

/** Every form as an async iterable, which is how Node reads all of them. */
const forms: ReadonlyArray<readonly [name: string, form: (source: Source) => AsyncIterable<unknown>]> = [
  ['decodeRecords', (source) => decodeRecords(source, netaxisLoginInfo)],
  ['decodeStream', (source) => webOf(source).pipeThrough(decodeStream(netaxisLoginInfo))],
  ['decodeTransform', (source) => Readable.from(source).compose(decodeTransform(netaxisLoginInfo))],
  ['decodeLines', (source) => decodeLines(source, netaxisLoginInfo, options)],
  ['decodeLinesStream', (source) => webOf(source).pipeThrough(decodeLinesStream(netaxisLoginInfo, options))],
  ['decodeLinesTransform', (source) => Readable.from(source).compose(decodeLinesTransform(netaxisLoginInfo, options))],
]

/** A web stream that asks its source for nothing that it was not asked for. */
function webOf(source: Source): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await source.next()
        if (done === true) controller.close()
        else controller.enqueue(value)
      },
      cancel: async () => {
        await source.return()
      },
    },
    { highWaterMark: 0 },
  )
}

describe.each(forms)('%s', (_, form) => {
  test('gives everything, and ends', async () => {
    const source = counting(lines, 3)
    const all = await collect(form(source.chunks))
    const tags = all.map((each) => (each instanceof Uint8Array ? 'bytes' : (each as Decoded)._tag))
    expect(tags.filter((tag) => tag === 'decoded').length).toBe(tags.includes('bytes') ? 0 : 6)
    expect(source.isClosed()).toBe(true)
  })

  test('asks its source for no more than its reader takes', async () => {
    const source = counting(lines.repeat(400))
    const reader = form(source.chunks)[Symbol.asyncIterator]()
    for (let count = 0; count < 3; count++) await reader.next()
    await rest()
    const asked = source.asked()
    await rest()
    // A Node stream holds 16 KiB or sixteen chunks on either side.
    expect([source.asked(), asked < 50]).toEqual([asked, true])
    await reader.return?.()
  })

  test('closes its source where its reader has seen enough', async () => {
    const source = counting(lines)
    for await (const each of form(source.chunks)) if (each !== undefined) break
    await rest()
    expect(source.isClosed()).toBe(true)
  })

  test('passes on an error of its source', async () => {
    await expect(collect(form(breaking(lines)))).rejects.toThrow('the line is cut')
  })
})

describe('lines', () => {
  const decoded =
    '{"subject":{"provider":"netaxis","id":"ada"},"userName":"ada"}\n{"subject":{"provider":"netaxis","id":"eve"},"userName":"eve"}\n'
  const encoded = '{"username":"ada"}\n{"username":"eve"}\n'
  const text = (all: ReadonlyArray<unknown>): string => Buffer.concat(all as ReadonlyArray<Uint8Array>).toString()
  const source = (of: string): Source => counting(of, 1).chunks

  test('are decoded to lines, in each form', async () => {
    const results = await Promise.all(forms.slice(3).map(async ([, form]) => text(await collect(form(source(lines))))))
    expect(results).toEqual([decoded, decoded, decoded])
  })

  test('are encoded to lines, in each form', async () => {
    const results = await Promise.all([
      collect(encodeLines(source(decoded), netaxisLoginInfo, options)),
      collect(webOf(source(decoded)).pipeThrough(encodeLinesStream(netaxisLoginInfo, options))),
      collect(Readable.from(source(decoded)).compose(encodeLinesTransform(netaxisLoginInfo, options))),
    ])
    expect(results.map(text)).toEqual([encoded, encoded, encoded])
  })

  test('that are refused are told with their place, their errors and their bytes', async () => {
    const refused: Array<unknown> = []
    const onRefused: LinesOptions['onRefused'] = ({ line, offset, errors, raw }) =>
      refused.push([line, offset, errors[0].path, Buffer.from(raw ?? []).toString()])
    await collect(decodeLines(source(lines), netaxisLoginInfo, { onRefused }))
    expect(refused).toEqual([[2, 19, '/username', '{"username":7}']])
  })

  test('are counted at the end', async () => {
    const counts: Array<unknown> = []
    const secret = '{"username":"ada","access_token":"t"}\n'
    await collect(
      decodeLines(source(`${lines}${secret}`), netaxisLoginInfo, { ...options, onEnd: (all) => counts.push(all) }),
    )
    expect(counts).toEqual([{ in: 4, out: 3, refused: 1, secretsDropped: 1 }])
  })

  test('keep their secrets where they are asked to', async () => {
    const secret = '{"username":"ada","access_token":"t"}\n'
    const bytes = await collect(decodeLines(source(secret), netaxisLoginInfo, { ...options, secrets: 'keep' }))
    expect(text(bytes)).toContain('{"$secret":"t"}')
  })

  test('of another provider are refused by encode', async () => {
    const refused: Array<string> = []
    const stranger = '{"subject":{"provider":"axway","id":"a"}}\n'
    const onRefused: LinesOptions['onRefused'] = ({ errors }) => refused.push(errors[0].path)
    expect(await collect(encodeLines(source(stranger), netaxisLoginInfo, { onRefused }))).toEqual([])
    expect(refused).toEqual(['/subject/provider'])
  })
})

describe('an async iterable', () => {
  test.each(forms.filter(([name]) => name === 'decodeRecords' || name === 'decodeLines'))(
    'of %s goes wrong where something other than bytes comes, as of a file that was opened as text',
    async (_, form) => {
      const source = Readable.from(['{"username":"ada"}\n']) as unknown as Source
      await expect(collect(form(source))).rejects.toThrow('expected a chunk of bytes')
    },
  )
})

describe('a web stream', () => {
  test('is a TransformStream', () => {
    expect(decodeStream(netaxisLoginInfo)).toBeInstanceOf(TransformStream)
  })

  test('waits in the middle of a chunk', async () => {
    let decodes = 0
    const decode: typeof netaxisLoginInfo.decode = (wire) => {
      decodes += 1
      return netaxisLoginInfo.decode(wire)
    }
    const stream = webOf(counting('{"username":"ada"}\n'.repeat(1000), 1).chunks)
    const reader = stream.pipeThrough(decodeStream({ decode, envelope: undefined })).getReader()
    for (let count = 0; count < 3; count++) await reader.read()
    await rest()
    expect(decodes).toBe(3)
    await reader.cancel()
  })

  test('that is cancelled while it waits for its source ends there', async () => {
    let cancelled: unknown
    const silent = new ReadableStream<Uint8Array>({
      cancel: (reason) => {
        cancelled = reason
      },
    })
    const reader = silent.pipeThrough(decodeStream(netaxisLoginInfo)).getReader()
    const read = reader.read()
    await reader.cancel('enough')
    await rest()
    expect([await read, cancelled]).toEqual([{ done: true, value: undefined }, 'enough'])
  })

  test('goes wrong where something other than bytes is written to it', async () => {
    const texts = new ReadableStream({ start: (controller) => controller.enqueue('{"username":"ada"}') })
    const reader = texts.pipeThrough(decodeStream(netaxisLoginInfo)).getReader()
    await expect(reader.read()).rejects.toThrow('expected a chunk of bytes')
  })
})

describe('a Node stream', () => {
  test('waits in the middle of a chunk', async () => {
    let decodes = 0
    const decode: typeof netaxisLoginInfo.decode = (wire) => {
      decodes += 1
      return netaxisLoginInfo.decode(wire)
    }
    const transform = decodeTransform({ decode, envelope: undefined })
    transform.write('{"username":"ada"}\n'.repeat(1000))
    await rest()
    expect(decodes).toBeLessThan(20)
    transform.destroy()
  })

  test('gives all of a chunk in the end, however slow its reader is', async () => {
    let taken = 0
    const slow = new Writable({
      objectMode: true,
      write: (_chunk, _encoding, done) => {
        taken += 1
        setImmediate(done)
      },
    })
    await pipeline(counting('{"username":"ada"}\n'.repeat(500), 3).chunks, decodeTransform(netaxisLoginInfo), slow)
    expect(taken).toBe(1500)
  })

  test('ends with its writer, and closes its source, where the pipe breaks', async () => {
    const source: Counting = counting(lines)
    const broken = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    })
    const piped = pipeline(source.chunks, decodeLinesTransform(netaxisLoginInfo, options), broken)
    await expect(piped).rejects.toThrow('write EPIPE')
    await rest()
    expect(source.isClosed()).toBe(true)
  })
})
