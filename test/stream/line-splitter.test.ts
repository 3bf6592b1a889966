/**
 * Lines: what ends one, which are refused, and how long one may be.
 */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxBytes } from '../../src/Json.js'
import type { Reading } from '../../src/stream/Reading.js'
import { readRecords } from '../../src/stream/read-records.js'
import { faults, readAll, repeated, summary } from './sources.js'

const users = { key: 'users', beside: ['total'] }

/** Lines that no one can carry exactly. */
const hostile: ReadonlyArray<string> = [
  '{"a":1',
  '{"a":',
  '{"a":"x',
  '{"a":"x\\',
  '{"a":1}}',
  '{"a":1} {"b":2}',
  '{"a":1}\r{"b":2}',
  '{"a":1}\u2028{"b":2}',
  '{a:1}',
  "{'a':1}",
  '{"a":01}',
  '{"a":1,}',
  '{"a":NaN}',
  '{"a":undefined}',
  '{"a":1,"a":1}',
  '{"a":1,"\\u0061":1}',
  '{"a":12345678901234567890}',
  '{"a":0.1234567890123456789012}',
  '{"a":1e400}',
  '{"a":"\t"}',
  '{"a":"\u0000"}',
  '{"a":"\\ud8"}',
  `${'{"a":'.repeat(513)}1${'}'.repeat(513)}`,
  '{"a":'.repeat(2000),
  '['.repeat(100_000),
  '[]',
  '[{"a":1}]',
  '[{"a":1}',
  '}',
  ']',
  ',',
  '"',
  '\\',
  '# comment',
  'a,b,c',
  '\ufeff{"a":1}',
  '{"users":[{"a":1}',
  '{"users":[{"a":1}],"total":tru}',
  '{"users":[],"users":[]}',
  '{"users":[]} x',
]

describe('a line ends', () => {
  test('at a line feed, with a carriage return before it or not', async () => {
    expect(summary(await readAll('{"a":1}\r\n{"b":\r2}\n\r\n{"c":3}'))).toEqual([
      '1@0 {"a":1}',
      '2@9 {"b":2}',
      '4@20 {"c":3}',
    ])
  })

  test('at nothing else', async () => {
    const line = '{"a":"\u2028\u2029\u0085"}'
    expect(summary(await readAll(`${line}\n{"b":2}`))).toEqual([`1@0 ${line}`, '2@17 {"b":2}'])
  })

  test('at the end of the source', async () => {
    expect(summary(await readAll('{"a":1}\n{"b"'))).toEqual(['1@0 {"a":1}', '2@8 refused {"b"'])
  })
})

describe('a byte order mark', () => {
  test('is no part of the first line, but counts for offsets', async () => {
    expect(summary(await readAll('\ufeff{"a":1\n{"b":2}'))).toEqual(['1@3 refused {"a":1', '2@10 {"b":2}'])
  })

  test('is taken once', async () => {
    expect(summary(await readAll('\ufeff\ufeff{"a":1}\n'))).toEqual(['1@3 refused \ufeff{"a":1}'])
  })
})

describe('a bad line', () => {
  test.each(hostile)('is refused, and the lines around it come out: %.40j', async (line) => {
    const expected = ['1@0 {"x":1}', `2@8 refused ${line}`, `3@${9 + Buffer.byteLength(line)} {"y":2}`]
    expect(summary(await readAll(`{"x":1}\n${line}\n{"y":2}\n`, { envelope: users }, [11]))).toEqual(expected)
  })

  test.each(hostile.filter((line) => line !== '[]' && line !== '[{"a":1}]'))(
    'is refused as the first line, and the lines after it come out: %.40j',
    async (line) => {
      const offset = Buffer.byteLength(line) + 1 + (line.startsWith('\ufeff') ? 3 : 0)
      const text = `${line.startsWith('\ufeff') ? '\ufeff' : ''}${line}\n{"y":2}\r\n{"z":3}\r\n`
      expect(summary(await readAll(text, { envelope: users }, [11])).slice(1)).toEqual([
        `2@${offset} {"y":2}`,
        `3@${offset + 9} {"z":3}`,
      ])
    },
  )

  test('is refused wherever it stands among others', async () => {
    const good = '{"good":true}'
    const bad = hostile.filter((line) => !line.startsWith('\ufeff'))
    const lines = fc.array(fc.oneof(fc.constantFrom(...bad), fc.constant(good)), { maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 5000 }), async (all, size) => {
        const text = all.map((line) => `${line}\n`).join('')
        const readings = await readAll(text, { format: 'ndjson', envelope: users }, [size])
        expect(readings.map((one) => one._tag)).toEqual(all.map((line) => (line === good ? 'accepted' : 'refused')))
      }),
    )
  })

  test.each([
    ['a byte that is none of UTF-8', [0xff]],
    ['a cut off sequence', [0xe2, 0x82]],
    ['an encoded surrogate', [0xed, 0xa0, 0x80]],
    ['an overlong form', [0xc0, 0xaf]],
  ])('holds %s', async (_, bytes) => {
    const line = Buffer.concat([Buffer.from('{"a":"'), Buffer.from(bytes), Buffer.from('"}')])
    const readings = await readAll(Buffer.concat([Buffer.from('{"x":1}\n'), line, Buffer.from('\n{"y":2}')]), {}, [1])
    expect(readings).toMatchObject([
      { line: 1, wire: { x: 1 } },
      { line: 2, offset: 8, raw: Uint8Array.from(line), errors: [{ _tag: 'syntax', expected: 'UTF-8' }] },
      { line: 3, wire: { y: 2 } },
    ])
  })

  test('is an array without an envelope', async () => {
    expect(faults(await readAll('{}\n[]\n'))).toEqual(['type  one record, array'])
  })

  test('keeps the last of a key given twice where lenient', async () => {
    expect(summary(await readAll('{"a":1,"a":2}\n', { lenient: true }))).toEqual(['1@0 {"a":2}'])
  })
})

describe('an envelope on a line', () => {
  test.each([
    ['{"users":[{"a":1}, {"b":2}],"total":2}', ['1@10#0 {"a":1}', '1@19#1 {"b":2}']],
    ['{"total":[1e400],"users":{"a":1}}', ['1@25#0 {"a":1}']],
    ['{"users":null}', []],
    ['{"users":[]}', []],
    ['{"users":"x"}', ['1@9#0 refused "x"']],
    ['{"users":x}', ['1@9#0 refused x']],
    [
      '{"users":[{"a":1},{"b":1,"b":2},nope,{"c":3}]}',
      ['1@10#0 {"a":1}', '1@18#1 refused {"b":1,"b":2}', '1@32#2 refused nope', '1@37#3 {"c":3}'],
    ],
    ['{"users":[1],"other":2}', ['1@0 {"users":[1],"other":2}']],
    ['{"other":2,"users":[1]}', ['1@0 {"other":2,"users":[1]}']],
    ['{"total":2}', ['1@0 {"total":2}']],
  ])('%s', async (line, expected) => {
    const next = `2@${line.length + 1} {"y":2}`
    expect(summary(await readAll(`${line}\n{"y":2}`, { format: 'ndjson', envelope: users }, [5]))).toEqual([
      ...expected,
      next,
    ])
  })
})

describe('a long line', () => {
  const read = async (source: AsyncIterable<Uint8Array>): Promise<ReadonlyArray<Reading>> => {
    const readings: Array<Reading> = []
    for await (const reading of readRecords(source, { envelope: users })) readings.push(reading)
    return readings
  }
  const places = (readings: ReadonlyArray<Reading>): ReadonlyArray<string> =>
    readings.map(
      (one) =>
        `${one.line}@${one.offset} ${one._tag} ${one._tag === 'refused' ? `${one.length} ${one.raw?.length}` : ''}`,
    )

  test('is read at 16 MiB, without its end', async () => {
    const source = repeated('{"x":1}\n{"a":"', 'x', maxBytes - 8, '"}\r\n{"y":2}\n')
    expect(places(await read(source))).toEqual(['1@0 accepted ', '2@8 accepted ', `3@${maxBytes + 10} accepted `])
  })

  test('is refused with its length beyond, and the lines around it come out', async () => {
    const source = repeated('{"x":1}\n{"a":"', 'x', maxBytes - 7, '"}\r\n{"y":2}\n')
    const readings = await read(source)
    expect(places(readings)).toEqual([
      '1@0 accepted ',
      `2@8 refused ${maxBytes + 1} undefined`,
      `3@${maxBytes + 11} accepted `,
    ])
    expect(faults(readings)).toEqual([`limit  at most ${maxBytes} bytes, ${maxBytes + 1} bytes`])
  })

  test('is nothing where it is blank', async () => {
    expect(places(await read(repeated('{"x":1}\n', ' \t', maxBytes, '\n{"y":2}')))).toEqual([
      '1@0 accepted ',
      `3@${2 * maxBytes + 9} accepted `,
    ])
  })

  test('is read at 16 MiB where a chunk ends inside its end', async () => {
    const text = `"${'x'.repeat(maxBytes - 2)}"\r\n{"y":2}`
    const readings = await readAll(text, { format: 'ndjson' }, [maxBytes + 1])
    expect(places(readings)).toEqual(['1@0 accepted ', `2@${maxBytes + 2} accepted `])
  })

  test('is refused where it is blank but for its end', async () => {
    const text = `{"x":1}\n${' '.repeat(maxBytes + 2)}x${' '.repeat(2000)}\n{"y":2}`
    expect(places(await readAll(text, {}, [maxBytes + 10, 1000]))).toEqual([
      '1@0 accepted ',
      `2@8 refused ${maxBytes + 2003} undefined`,
      `3@${maxBytes + 2012} accepted `,
    ])
  })

  test('has nothing behind an envelope', async () => {
    const times = Math.ceil(maxBytes / 1000)
    const row = `{"id":"${'x'.repeat(1000)}"}`
    const readings = await read(repeated('{"users":[', `${row},`, times, `${row}]} junk\n{"y":2}`))
    expect(summary(readings.slice(times + 1))).toEqual([
      `1@${10 + times * (row.length + 1) + row.length + 3} refused junk`,
      `2@${10 + times * (row.length + 1) + row.length + 8} {"y":2}`,
    ])
  })

  test('is read record by record where it opens as an envelope', async () => {
    const times = Math.ceil(maxBytes / 1000)
    const row = `{"id":"${'x'.repeat(1000)}"}`
    const readings = await read(repeated('{"x":1}\n{"total":2,"users":[', `${row},`, times, `${row}]}\n{"y":2}`))
    expect(readings.filter((one) => one._tag === 'accepted' && one.line === 2).length).toBe(times + 1)
    expect(readings.at(-1)).toMatchObject({ line: 3, wire: { y: 2 } })
  })

  test('is an envelope wherever its chunks end', async () => {
    const row = `{"id":"${'x'.repeat(1000)}"}`
    const times = Math.ceil(maxBytes / 1000)
    const text = `{"total":2,"users":[${`${row},`.repeat(times)}${row}]}\n{"y":2}`
    const readings = await readAll(text, { format: 'ndjson', envelope: users }, [maxBytes, 1, 1, 1])
    expect(readings.length).toBe(times + 2)
    expect(readings.at(-1)).toMatchObject({ line: 2, offset: text.length - 7, wire: { y: 2 } })
  })

  test('does not take the next line with it where it is a cut off envelope', async () => {
    const times = Math.ceil(maxBytes / 1000)
    const row = `{"id":"${'x'.repeat(1000)}"}`
    const readings = await read(repeated('{"x":1}\n{"users":[', `${row},`, times, '{"a":\n{"y":2}\n'))
    expect(places(readings.slice(times + 1))).toEqual([
      `2@${18 + times * (row.length + 1)} refused 5 5`,
      `3@${18 + times * (row.length + 1) + 6} accepted `,
    ])
  })
})
