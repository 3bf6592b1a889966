/**
 * Whatever the format, the white space and the chunks: the same records, at the right places.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/stream/Reading.js'
import { type Format, readRecords } from '../../src/stream/read-records.js'
import { faults, inChunks, readAll, repeated, summary } from './sources.js'

const users = { key: 'users', beside: ['total', 'page'] }
const result = { key: 'result', beside: ['success', 'metadata'] }

const record = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('users', '__proto__', '😀')), fc.jsonValue(), {
  maxKeys: 4,
})
const records = fc.array(record, { maxLength: 6 })
const space = fc.stringMatching(/^[ \t\r\n]{0,3}$/)
const blanks = fc.stringMatching(/^[ \t]{0,3}$/)
const spaces = fc.infiniteStream(space)
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 })
const mark = fc.constantFrom('', '\ufeff')

interface Expected {
  text: string
  readonly readings: Array<string>
}

/** Adds a record to a text, and to what reading must answer. */
function add(expected: Expected, value: unknown, index: number | undefined): void {
  const offset = Buffer.byteLength(expected.text)
  const line = expected.text.split('\n').length
  const printed = JSON.stringify(value)
  expected.readings.push(
    `${line}@${offset}${index === undefined ? '' : `#${index}`} ${JSON.stringify(JSON.parse(printed))}`,
  )
  expected.text += printed
}

/** Writes an array with white space wherever it may be. */
function addArray(expected: Expected, values: ReadonlyArray<unknown>, next: () => string): void {
  expected.text += '['
  values.forEach((value, index) => {
    expected.text += (index === 0 ? '' : ',') + next()
    add(expected, value, index)
    expected.text += next()
  })
  expected.text += `${next()}]`
}

describe('records that are there', () => {
  const formats = (named: Format) => fc.constantFrom<Format>('auto', named)

  test('come out of lines', async () => {
    const ends = fc.constantFrom('\n', '\r\n', '\n\n', '\n \t\r\n')
    await fc.assert(
      fc.asyncProperty(records, ends, mark, formats('ndjson'), sizes, async (values, end, start, format, chunks) => {
        const expected: Expected = { text: start, readings: [] }
        for (const value of values) {
          add(expected, value, undefined)
          expected.text += end
        }
        expect(summary(await readAll(expected.text, { format, envelope: result }, chunks))).toEqual(expected.readings)
      }),
    )
  })

  test('come out of an array', async () => {
    await fc.assert(
      fc.asyncProperty(
        records,
        spaces,
        mark,
        formats('array'),
        sizes,
        async (values, stream, start, format, chunks) => {
          const next = (): string => stream.next().value
          const expected: Expected = { text: start + next(), readings: [] }
          addArray(expected, values, next)
          expected.text += next()
          expect(summary(await readAll(expected.text, { format }, chunks))).toEqual(expected.readings)
        },
      ),
    )
  })

  test('come out of an envelope with companions on either side', async () => {
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.tuple(fc.jsonValue(), fc.jsonValue()),
        spaces,
        mark,
        formats('envelope'),
        sizes,
        async (values, [total, page], stream, start, format, chunks) => {
          const next = (): string => stream.next().value
          const expected: Expected = { text: `${start + next()}{${next()}"total"`, readings: [] }
          expected.text += `${next()}:${next()}${JSON.stringify(total)}${next()},${next()}"us\\u0065rs"${next()}:${next()}`
          addArray(expected, values, next)
          expected.text += `${next()},${next()}"page":${JSON.stringify(page, undefined, 1)}${next()}}${next()}`
          const readings = await readAll(expected.text, { format, envelope: users }, chunks)
          expect(summary(readings)).toEqual(expected.readings)
        },
      ),
    )
  })

  test('come out of lines of which some are envelopes', async () => {
    const lines = fc.array(fc.oneof(record, records), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.infiniteStream(blanks),
        formats('ndjson'),
        sizes,
        async (all, stream, format, chunks) => {
          const next = (): string => stream.next().value
          const expected: Expected = { text: '', readings: [] }
          for (const line of all) {
            if (Array.isArray(line)) {
              expected.text += `${next()}{${next()}"users"${next()}:${next()}`
              addArray(expected, line, next)
              expected.text += `${next()},"total":1e999}`
            } else add(expected, { id: 1, ...line }, undefined)
            expected.text += `${next()}\n`
          }
          const readings = await readAll(expected.text, { format, envelope: users }, chunks)
          expect(summary(readings)).toEqual(expected.readings)
        },
      ),
    )
  })

  test('come out of documents over several lines, one after another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 4 }), sizes, async (values, chunks) => {
        const expected: Expected = { text: '', readings: [] }
        for (const value of values) {
          const document = { id: 1, ...value }
          const offset = Buffer.byteLength(expected.text)
          const line = expected.text.split('\n').length
          expected.readings.push(`${line}@${offset} ${JSON.stringify(JSON.parse(JSON.stringify(document)))}`)
          expected.text += `${JSON.stringify(document, undefined, 2)}\n`
        }
        expect(summary(await readAll(expected.text, {}, chunks))).toEqual(expected.readings)
      }),
    )
  })

  test.each<Format>(['auto', 'ndjson', 'array', 'envelope'])('are none in an empty source (%s)', async (format) => {
    for (const text of ['', '\ufeff', ' \r\n\t\n']) expect(await readAll(text, { format, envelope: users })).toEqual([])
  })
})

describe('any bytes', () => {
  const pieces = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '\n', '\r\n', ' ') },
    {
      weight: 2,
      arbitrary: fc.constantFrom('{"a":1}', '{"users":[', '"page":2,', '"users":', 'null', '1e400', '\ufeff'),
    },
    { weight: 1, arbitrary: fc.string() },
  )
  const text = fc.array(pieces, { maxLength: 40 }).map((all) => Buffer.from(all.join('')))
  const bytes = fc.oneof(text, fc.uint8Array({ maxLength: 40 }))
  const format = fc.constantFrom<Format>('auto', 'ndjson', 'array', 'envelope')

  test('are read the same in any chunks', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, format, sizes, async (source, named, chunks) => {
        const options = { format: named, envelope: users }
        expect(await readAll(source, options, chunks)).toEqual(await readAll(source, options))
      }),
      { numRuns: 1000 },
    )
  })

  test('that are refused are handed back as they stand at their offset and on their line', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, format, async (source, named) => {
        for (const reading of await readAll(source, { format: named, envelope: users }, [7])) {
          const before = Buffer.from(source).subarray(0, reading.offset)
          expect(reading.line).toBe(before.toString('latin1').split('\n').length)
          if (reading._tag === 'accepted') continue
          const raw = source.subarray(reading.offset, reading.offset + reading.length)
          expect(reading.raw).toEqual(Uint8Array.from(raw))
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('are in a reading, but for white space, marks and what is around records', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const rest = Buffer.from(source)
        for (const reading of await readAll(source, { format: 'ndjson' })) {
          const end = rest.indexOf('\n', reading.offset)
          rest.fill(' ', reading.offset, end < 0 ? rest.length : end)
        }
        expect(rest.toString().trim()).toBe('')
      }),
      { numRuns: 1000 },
    )
  })

  test('never have a value of theirs in an error', async () => {
    const readings = await readAll('{"a":"secret","a":"secret"}\n"secret\n[{"a":secret}]\n', { format: 'ndjson' })
    expect([readings.length, JSON.stringify(faults(readings))]).toEqual([3, expect.not.stringContaining('secret')])
  })
})

describe('the source', () => {
  test('passes its own error on, after what it gave', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"a":1}\n{"b"')
      throw new Error('disk')
    }
    const seen: Array<Reading> = []
    const reading = (async () => {
      for await (const one of readRecords(broken())) seen.push(one)
    })()
    await expect(reading).rejects.toThrow('disk')
    expect(summary(seen)).toEqual(['1@0 {"a":1}'])
  })

  test('is closed when the reader stops', async () => {
    let closed = false
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('{"a":1}\n')
      } finally {
        closed = true
      }
    }
    for await (const _ of readRecords(endless())) break
    expect(closed).toBe(true)
  })

  test('may give empty chunks', async () => {
    expect(summary(await readAll('', {}, [1]))).toEqual([])
    async function* hollow(): AsyncGenerator<Uint8Array> {
      for (const part of ['', '{"a"', '', ':1', '}\n', '']) yield Buffer.from(part)
    }
    const readings: Array<Reading> = []
    for await (const reading of readRecords(hollow())) readings.push(reading)
    expect(summary(readings)).toEqual(['1@0 {"a":1}'])
  })

  test('may use the memory of a chunk again', async () => {
    const readings: Array<Reading> = []
    for await (const reading of readRecords(inChunks(Buffer.from('{"a":"long"}\n{"a":\n'), [5]))) readings.push(reading)
    expect(summary(readings)).toEqual(['1@0 {"a":"long"}', '2@13 refused {"a":'])
  })
})

describe('memory', () => {
  const row = `${JSON.stringify({ id: 'x'.repeat(500) })},\n`
  const times = Math.ceil((64 * 1024 * 1024) / row.length)

  test.each([
    ['an array', '[', `${row.slice(0, -2)}]`],
    ['an envelope', '{"total":1,"users":[\n', `${row.slice(0, -2)}]}`],
  ])('stays bounded over 64 MiB of %s', async (_, before, after) => {
    const start = process.memoryUsage()
    let count = 0
    let most = 0
    for await (const reading of readRecords(repeated(before, row, times, after), { envelope: users })) {
      if (reading._tag === 'accepted' && reading.record === count) count++
      if (count % 5000 === 0) {
        const { arrayBuffers, heapUsed } = process.memoryUsage()
        most = Math.max(most, arrayBuffers - start.arrayBuffers, heapUsed - start.heapUsed)
      }
    }
    expect(count).toBe(times + 1)
    expect(most).toBeLessThan(48 * 1024 * 1024)
  })
})
