/**
 * Arrays: each element stands for itself, and so does the end.
 */

import { describe, expect, test } from 'vitest'
import { maxBytes } from '../../src/Json.js'
import type { Reading } from '../../src/stream/Reading.js'
import { readRecords } from '../../src/stream/read-records.js'
import { faults, readAll, repeated, summary } from './sources.js'

describe('a malformed element is refused, and the others come out', () => {
  test.each([
    'nope',
    '01',
    '{bad}',
    '{"a":1]}',
    '{"a":[1,2}',
    '{"a":[[[1}',
    '{"a":1} x',
    '{"a":1} {"b":2}',
    '{"a":1}}',
    '"x" "y"',
    '{"a":1,"a":2}',
    '{"a":1e400}',
    '{"a":"\\x"}',
    '',
    `${'['.repeat(513)}${']'.repeat(513)}`,
    `${'[{"a":'.repeat(3000)}${'}]'.repeat(3000)}`,
  ])('%.30j', async (element) => {
    const text = `[{"x":1}, ${element} ,\n{"y":2}]`
    const trimmed = element === '' ? `1@${11}#1 refused ` : `1@10#1 refused ${element}`
    expect(summary(await readAll(text, {}, [7]))).toEqual([
      '1@1#0 {"x":1}',
      trimmed,
      `2@${13 + element.length}#2 {"y":2}`,
    ])
  })

  test('a string that goes over a line ends there', async () => {
    expect(summary(await readAll('[{"a":"x\n},{"b":2}]'))).toEqual(['1@1#0 refused {"a":"x\n}', '2@11#1 {"b":2}'])
  })

  test('bytes that are no UTF-8', async () => {
    const text = Buffer.concat([Buffer.from('[{"a":"'), Buffer.from([0xff]), Buffer.from('"},{"b":2}]')])
    expect(await readAll(text)).toMatchObject([{ _tag: 'refused', offset: 1, length: 9 }, { wire: { b: 2 } }])
  })
})

describe('the end of an array', () => {
  test.each([
    ['[', ['1@1 refused ']],
    ['[\n', ['2@2 refused ']],
    ['[{"a":1}', ['1@1#0 {"a":1}', '1@8 refused ']],
    ['[{"a":1},', ['1@1#0 {"a":1}', '1@9 refused ']],
    ['[{"a":1},{"b"', ['1@1#0 {"a":1}', '1@9#1 refused {"b"']],
    ['[{"a":1},{"b":"', ['1@1#0 {"a":1}', '1@9#1 refused {"b":"']],
    ['[{"a":1}, 12', ['1@1#0 {"a":1}', '1@10#1 refused 12']],
    ['[{"a":1},]', ['1@1#0 {"a":1}', '1@9#1 refused ']],
    ['[] []', ['1@3 refused []']],
    ['[{"a":1}] x\n\ny ', ['1@1#0 {"a":1}', '1@10 refused x\n\ny ']],
  ])('%j', async (text, expected) => {
    expect(summary(await readAll(text, { format: 'array' }, [2]))).toEqual(expected)
  })

  test('is named where it is missing', async () => {
    expect(faults(await readAll('[{"a":1}'))).toEqual(['syntax  the end of the array, the end of the input'])
  })

  test('is looked for in nothing but an array', async () => {
    expect(faults(await readAll('{"a":1}', { format: 'array' }))).toEqual(['syntax  an array, something else'])
  })
})

describe('an element', () => {
  test('is not unwrapped where it is an envelope', async () => {
    const text = '[{"users":[{"a":1}]}]'
    expect(summary(await readAll(text, { envelope: { key: 'users', beside: [] } }))).toEqual([
      '1@1#0 {"users":[{"a":1}]}',
    ])
  })

  test('may be an array, which is for a codec to refuse', async () => {
    expect(summary(await readAll('[[1],[]]'))).toEqual(['1@1#0 [1]', '1@5#1 []'])
  })

  test.each([
    [maxBytes, 'accepted'],
    [maxBytes + 1, 'refused'],
  ])('of %i bytes with white space around it is %s', async (size, tag) => {
    const readings: Array<Reading> = []
    const white = ' '.repeat(1000)
    const source = repeated(`[${white}"`, 'x', size - 2, `"${white.repeat(20_000)},1]`)
    for await (const reading of readRecords(source)) readings.push(reading)
    expect(readings).toMatchObject([
      { _tag: tag, offset: 1001, record: 0 },
      { record: 1, wire: 1 },
    ])
    expect(readings[0]).toMatchObject(tag === 'refused' ? { length: size, raw: undefined } : {})
  })
})

test.each(['[', '{', ']}', '[}', '"', '\\', '[{"a":\n'])(
  'what is refused is refused once: an array without an end, of %j',
  async (piece) => {
    const count = 1_000_000
    let length = 0
    for await (const reading of readRecords(repeated('[', piece, count, ''))) {
      expect(reading._tag).toBe('refused')
      if (reading._tag === 'refused') length += reading.length
    }
    expect(length).toBeGreaterThan(0)
    expect(length).toBeLessThanOrEqual(1 + count * piece.length)
  },
)
