/**
 * What `auto` takes a source for.
 */
import { describe, expect, test } from 'vitest'
import { readAll, summary } from './sources.js'

const users = { key: 'users', beside: ['total'] }

const sources: ReadonlyArray<readonly [string, string, ReadonlyArray<string>]> = [
  ['a record', '{"a":1}', ['1@0 {"a":1}']],
  ['a record after blank lines', '\n \n {"a":1}\n', ['3@3 {"a":1}']],
  ['a record over several lines', '{\n  "a": {\n"b": 1}\n}\n', ['1@0 {"a":{"b":1}}']],
  ['a key given twice over several lines', '{\n"a":1,\n"a":2}', ['1@0 refused {\n"a":1,\n"a":2}']],
  [
    'documents',
    '{\n"a":1\n}\n{"b":2}{"c":\n3}\n[1]\n17',
    ['1@0 {"a":1}', '4@10 {"b":2}', '4@17 {"c":3}', '6@26 refused [1]', '7@30 refused 17'],
  ],
  ['a malformed document', '{\n  "a": nope\n}\n', ['1@0 refused {\n  "a": nope\n}']],
  ['a document that is cut off', '{\n  "a": {\n    "b', ['1@0 refused {\n  "a": {\n    "b']],
  ['an array', ' \n[{"a":1}]', ['2@3#0 {"a":1}']],
  [
    'an array over several lines',
    '[\n{"a":1},\n{"b":}\n,\n{"c":3}\n]\n',
    ['2@2#0 {"a":1}', '3@11#1 refused {"b":}', '5@20#2 {"c":3}'],
  ],
  ['an array that is cut off after a record', '[\n{"a":1}\n', ['2@2#0 {"a":1}', '3@10 refused ']],
  [
    'an array with lines behind it',
    '[{"a":1}] x\n{"b":2}\nnope\n',
    ['1@1#0 {"a":1}', '1@10 refused x', '2@12 {"b":2}', '3@20 refused nope'],
  ],
  ['an envelope', '{"total":1,"users":[{"a":1}]}', ['1@20#0 {"a":1}']],
  [
    'an envelope over several lines',
    '{\n"total":1,\n"users":[\n{"a":1},\n{bad}\n],"x":1}\n{"b":2}',
    ['4@23#0 {"a":1}', '5@32#1 refused {bad}', '6@40 refused "x":1', '7@47 {"b":2}'],
  ],
  [
    'an envelope with a malformed record and an object on each line',
    '{\n"users":[\n{bad},\n{"a":1}\n]}',
    ['3@12#0 refused {bad}', '4@19#1 {"a":1}'],
  ],
  ['an envelope that is cut off', '{\n"users": [\n  {"a":1},\n  {"b"', ['3@15#0 {"a":1}', '4@26#1 refused {"b"']],
  ['a document that only opens as an envelope', '{\n"total":1,\n"a":2}', ['1@0 {"total":1,"a":2}']],
  ['lines after a cut off line', '{"a":1\n{"b":2}\n', ['1@0 refused {"a":1', '2@7 {"b":2}']],
  [
    'lines after a line that is cut off where an object may stand',
    '{"a":\n{"b":2}\n{"c":3}',
    ['1@0 refused {"a":', '2@6 {"b":2}', '3@14 {"c":3}'],
  ],
  ['lines after a cut off string', '{"a":"x\r\n{"b":2\r\n', ['1@0 refused {"a":"x', '2@9 refused {"b":2']],
  [
    'lines after a cut off envelope',
    '{"users":[{"a":1},\n{"users":[{"b":2}]}\n{"c":3}',
    ['1@0 refused {"users":[{"a":1},', '2@29#0 {"b":2}', '3@39 {"c":3}'],
  ],
  [
    'lines that are all cut off',
    '{"a":1\n{"b":2\n{"c',
    ['1@0 refused {"a":1', '2@7 refused {"b":2', '3@14 refused {"c'],
  ],
  ['lines after a cut off array', '[{"a":\n{"b":2}\n{"c":3}\n', ['1@0 refused [{"a":', '2@7 {"b":2}', '3@15 {"c":3}']],
  ['one line after a cut off array', '[{"a":\n{"b":2}', ['1@0 refused [{"a":', '2@7 {"b":2}']],
  ['lines of no JSON', 'a,b\n{"c":3}', ['1@0 refused a,b', '2@4 {"c":3}']],
]

describe('auto', () => {
  test.each(sources)('%s', async (_, text, expected) => {
    expect(summary(await readAll(text, { envelope: users }))).toEqual(expected)
  })

  test.each(sources)('%s, byte by byte', async (_, text, expected) => {
    expect(summary(await readAll(text, { envelope: users }, [1]))).toEqual(expected)
  })
})

test('a cut off line before more lines than can be held', async () => {
  const row = `{"id":"${'x'.repeat(1000)}"}\n`
  const readings = await readAll(`{"users":[{"a":1},\n${row.repeat(20_000)}`, { envelope: users })
  expect([readings.length, readings[0]?._tag, readings[20_000]?._tag]).toEqual([20_001, 'refused', 'accepted'])
})

test('an envelope over several lines that is longer than can be held, with an object on each', async () => {
  const row = `{"id":"${'x'.repeat(1000)}"}\n,`
  const readings = await readAll(`{"users":[\n${row.repeat(20_000)}{}]}`, { envelope: users })
  expect([readings.length, readings.at(-1)]).toMatchObject([20_001, { record: 20_000, wire: {} }])
})

test('lines after more white space than can be held', async () => {
  const readings = await readAll(`${' '.repeat(17 * 1024 * 1024)}{"a":1}\n{"b":2}`)
  expect(readings).toMatchObject([
    { line: 1, wire: { a: 1 } },
    { line: 2, wire: { b: 2 } },
  ])
})
