import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { crosswalkLines } from '../../../bench/inputs/crosswalks.js'
import { largeUser } from '../../../bench/inputs/large-users.js'
import { pythonText } from '../../../bench/inputs/odd-users.js'
import { type Content, few, firstLines, seedRecords } from '../../../bench/inputs/records.js'
import { crosswalkOf, parseWire } from '../../../src/index.js'
import { records } from '../../../src/registry.js'

function lines(content: Content, count: number, seed = 1): ReadonlyArray<string> {
  return firstLines(content, seed, count)
}

function decode(record: string, line: string): E.Either<unknown, unknown> {
  const codec = records.find(({ id }) => id === record)
  return E.chainW((wire: unknown): E.Either<unknown, unknown> => codec?.decode(wire) ?? E.left('no codec'))(
    parseWire(line),
  )
}

const contents: ReadonlyArray<Content> = [
  ...seedRecords.flatMap(
    (record): ReadonlyArray<Content> => [
      { _tag: 'plain', record },
      { _tag: 'few', record },
    ],
  ),
  { _tag: 'varied' },
  ...seedRecords.map((record): Content => ({ _tag: 'odd', record })),
  { _tag: 'python', record: 'propelauth/user' },
  { _tag: 'large', largeness: 'organizations', count: 3 },
  { _tag: 'refused', why: 'no id' },
  { _tag: 'refused', why: 'no JSON' },
]

test.each(contents)('the same seed gives the same bytes, and another one others: %o', (content) => {
  expect(lines(content, 50)).toEqual(lines(content, 50))
  if (content._tag !== 'large') expect(lines(content, 50, 2)).not.toEqual(lines(content, 50))
})

test.each(contents.filter(({ _tag }) => _tag !== 'refused'))('every record is understood: %o', (content) => {
  const record = 'record' in content ? content.record : content._tag === 'varied' ? 'axway/user' : 'propelauth/user'
  expect(lines(content, 600).filter((line) => E.isLeft(decode(record, line)))).toEqual([])
})

test.each(['no id', 'no JSON'] as const)('every line is refused for %s', (why) => {
  expect(lines({ _tag: 'refused', why }, 50).filter((line) => E.isRight(decode('propelauth/user', line)))).toEqual([])
})

describe('the records have the shapes of real ones', () => {
  test('PropelAuth users are of about 1 KB, with 0 to 5 organizations', () => {
    const users = lines({ _tag: 'plain', record: 'propelauth/user' }, 1000)
    const counts = users.map((line) => Object.keys(JSON.parse(line).org_id_to_org_info).length)
    expect([...new Set(counts)].sort()).toEqual([0, 1, 2, 3, 4, 5])
    const average = users.join('').length / users.length
    expect(average).toBeGreaterThan(900)
    expect(average).toBeLessThan(1150)
  })

  test('Axway users have 6 to 9 instants', () => {
    const users = lines({ _tag: 'plain', record: 'axway/user' }, 1000)
    const counts = users.map((line) => line.match(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g)?.length)
    expect([...new Set(counts)].sort()).toEqual([6, 7, 8, 9])
  })

  test.each(seedRecords)('one %s in twenty is odd, and the others are those of the clean file', (record) => {
    const clean = lines({ _tag: 'plain', record }, 2000)
    const odd = lines({ _tag: 'odd', record }, 2000).filter((line, index) => line !== clean[index])
    expect(odd.length).toBeGreaterThan(60)
    expect(odd.length).toBeLessThan(140)
  })

  test('a large user is as large as it is asked to be', () => {
    expect(Object.keys(largeUser('organizations', 7).org_id_to_org_info ?? {})).toHaveLength(7)
    expect(largeUser('text', 1234).first_name).toHaveLength(1234)
    expect(Object.keys(largeUser('unknown keys', 50))).toHaveLength(52)
    expect(JSON.stringify(largeUser('levels', 40)).match(/"below"/g)).toHaveLength(40)
  })
})

test('text as Python prints it says the same', () => {
  const value = { a: [1, 'é', { b: null }], ł: '"\\' }
  expect(pythonText(value)).toBe('{"a": [1, "\\u00e9", {"b": null}], "\\u0142": "\\"\\\\"}')
  expect(JSON.parse(pythonText(value))).toEqual(value)
})

test.each(seedRecords)('a crosswalk has a row for every id of a small population of %s', (record) => {
  const rows = [...crosswalkLines(record, 'propelauth/user')].map((line) => JSON.parse(line))
  expect(rows).toHaveLength(few.people + few.organizations)
  expect(E.isRight(crosswalkOf(rows))).toBe(true)
})
