/**
 * Envelopes: the records come out of them, and nothing that is not declared is lost in silence.
 */

import { describe, expect, test } from 'vitest'
import { maxBytes } from '../../src/Json.js'
import { envelopeIn, mayBeEnvelope } from '../../src/stream/envelope-splitter.js'
import type { Reading } from '../../src/stream/Reading.js'
import { readRecords } from '../../src/stream/read-records.js'
import { envelopeOf } from '../../src/wire/Envelope.js'
import { faults, readAll, repeated, summary } from './sources.js'

const users = { key: 'users', beside: ['total', 'page'] }
const result = { key: 'result', beside: ['success', 'metadata'] }

describe('an envelope', () => {
  test.each([
    ['{"success":true,"result":{"a":1}}', ['1@25#0 {"a":1}']],
    ['{"result":\n{"a":1} , "success":true}', ['2@11#0 {"a":1}']],
    ['{"success":true,"result":null}', []],
    ['{"result":[{"a":1},{"b":2}],"metadata":{"page":1}}', ['1@11#0 {"a":1}', '1@19#1 {"b":2}']],
    ['{"result":{"a":1}}{"result":{"b":2}}\n{"result":[]}', ['1@10#0 {"a":1}', '1@28#0 {"b":2}']],
    ['{"metadata":{"x":"}]","y":[1e400,{"z":1,"z":2}]},"result":{"a":1}}', ['1@58#0 {"a":1}']],
  ])('%j', async (text, expected) => {
    expect(summary(await readAll(text, { format: 'envelope', envelope: result }, [3]))).toEqual(expected)
  })
})

describe('an envelope that may lack its records', () => {
  const list = envelopeOf({ key: 'list', beside: ['ok'], listing: { total: '/total', mayLackRecords: true } })

  test.each([
    ['{"total":0}', []],
    ['{"ok":true,"total":0}', []],
    ['{"total":"0","ok":{}}', []],
    ['{\n"total":0\n}\n{"list":[{"a":1}],"total":1}', ['4@23#0 {"a":1}']],
    ['{"total":0,"list":null}', []],
    ['{"total":1}', ['1@0 refused {"total":1}']],
    ['{"ok":true}', ['1@0 refused {"ok":true}']],
    ['{"total":0,"other":1}', ['1@0 refused {"total":0,"other":1}']],
    ['{}', ['1@0 refused {}']],
  ])('%j', async (text, expected) => {
    expect(summary(await readAll(text, { format: 'envelope', envelope: list }, [3]))).toEqual(expected)
  })

  test('is no record of a line either', async () => {
    const text = '{"total":0}\n{"a":1}\n{"total":1}\n'
    const readings = ['2@12 {"a":1}', '3@20 {"total":1}']
    expect(summary(await readAll(text, { format: 'ndjson', envelope: list }, [4]))).toEqual(readings)
  })
})

describe('what is refused', () => {
  test.each([
    ['{"result":17}', 'type  an array of records, a record or null, number'],
    ['{"result":"x"}', 'type  an array of records, a record or null, string'],
    ['{"result":nul}', 'syntax  an array of records, a record or null, something else'],
    ['{"result":[],"other":1}', 'syntax /other a declared key of the envelope, a key that is not carried'],
    ['{"result":[],"result":[1]}', 'syntax /result each key once, the same key twice'],
    ['{"result":[],"success":tru}', 'syntax /success a JSON value, something else'],
    ['{"result":[] "success":1}', 'syntax  the rest of the envelope, something else'],
    ['{"result":[],}', 'syntax  the rest of the envelope, something else'],
    ['{"result":[]', 'syntax  the rest of the envelope, the end of the input'],
    ['{"result":[],"succ', 'syntax  the rest of the envelope, the end of the input'],
    ['{"result":{"a":', 'syntax  the rest of the envelope, the end of the input'],
    ['{"result":[', 'syntax  the end of the array, the end of the input'],
    ['{"other":1,"result":[]}', 'type  a declared envelope, another document'],
    ['{"success":true}', 'type  a declared envelope, another document'],
    ['{"success":tru,"result":[]}', 'type  a declared envelope, another document'],
    ['{}', 'type  a declared envelope, another document'],
    ['[1]', 'type  a declared envelope, another document'],
    ['17', 'type  a declared envelope, another document'],
  ])('%j', async (text, fault) => {
    expect(faults(await readAll(text, { format: 'envelope', envelope: result }, [2]))).toEqual([fault])
  })

  test('leaves the records, companions and envelopes around it', async () => {
    const text = '{"users":[{"a":1},{"b"}],"other":[2],"page":1}{"no":1}{"users":[{"c":3}]}'
    expect(summary(await readAll(text, { format: 'envelope', envelope: users }, [4]))).toEqual([
      '1@10#0 {"a":1}',
      '1@18#1 refused {"b"}',
      '1@25 refused "other":[2]',
      '1@46 refused {"no":1}',
      '1@64#0 {"c":3}',
    ])
  })

  test.each([
    ['{"users":{"a":1} x}', ['1@9#0 refused {"a":1} x']],
    ['{"users":[],"page":1 x}', ['1@12 refused "page":1 x']],
    ['{"users":[{"a":1}] x}', ['1@10#0 {"a":1}', '1@19 refused x}']],
  ])('starts where it goes wrong: %s', async (text, expected) => {
    expect(summary(await readAll(text, { format: 'envelope', envelope: users }, [3]))).toEqual(expected)
  })

  test('is a companion that is no UTF-8', async () => {
    const text = Buffer.from('{"users":[],"page":"\xff"}', 'latin1')
    expect(faults(await readAll(text, { format: 'envelope', envelope: users }))).toEqual([
      'syntax /page a JSON value, something else',
    ])
  })

  test('is every document where no envelope is declared', async () => {
    expect(summary(await readAll('{"users":[]}{"":[]}', { format: 'envelope' }))).toEqual([
      '1@0 refused {"users":[]}',
      '1@12 refused {"":[]}',
    ])
  })

  test('has its key capped', async () => {
    const readings = await readAll(`{"users":[],"${'k'.repeat(10_000)}":1}`, { format: 'envelope', envelope: users })
    expect(faults(readings)).toEqual([
      `syntax /${'k'.repeat(63)}… a declared key of the envelope, a key that is not carried`,
    ])
  })
})

describe('an envelope of any size', () => {
  const read = async (source: AsyncIterable<Uint8Array>): Promise<ReadonlyArray<Reading>> => {
    const readings: Array<Reading> = []
    for await (const reading of readRecords(source, { envelope: users })) readings.push(reading)
    return readings
  }

  test('may have companions that are longer than a record', async () => {
    const readings = await read(repeated('{\n"total":"', 'x', maxBytes + 1, '",\n"users":[{"a":1}],"page":2}'))
    expect(summary(readings)).toEqual([`3@${maxBytes + 24}#0 {"a":1}`])
  })

  test('is a record that is too long where it turns out to be none', async () => {
    const readings = await read(repeated('{\n"total":"', 'x', maxBytes + 1, '",\n"other":1}\n{"b":\n2}'))
    expect(summary(readings)).toEqual([`1@0 refused ${maxBytes + 25} bytes`, `4@${maxBytes + 26} {"b":2}`])
  })

  test('may have a key that nobody would declare', async () => {
    const readings = await read(repeated('{\n"users":[1],"', 'k', maxBytes + 1, '":1}{"users":[2]}'))
    expect(summary(readings)).toEqual(['2@11#0 1', `2@14 refused ${maxBytes + 5} bytes`, `2@${maxBytes + 30}#0 2`])
  })
})

describe('what may be an envelope, by its first keys', () => {
  const may = (text: string): boolean => mayBeEnvelope(result, Buffer.from(text), 0, Buffer.byteLength(text))

  test.each([
    '{"success":true,"result":{"a":1}}',
    '{"success":false,"metadata":null,"result":[]}',
    '{"metadata":{"x":1},"result":null}',
    '{"success":"yes","result":[{"a":1}]}',
    '{ "success": true, "result": {}}',
    '{"succe\\u0073s":true,"result":{}}',
    '{"result":{"a":1},"success":true}',
  ])('is %j', (text) => {
    expect([may(text), envelopeIn(result, Buffer.from(text))]).toEqual([true, 'sound'])
  })

  test.each([
    '{"sessionID":"s","result":{}}',
    '{"success":true,"sessionID":"s"}',
    '{"success":true,"metadata":null,"guid":"g","result":{}}',
  ])('is not %j', (text) => {
    expect([may(text), envelopeIn(result, Buffer.from(text))]).toEqual([false, 'none'])
  })
})
