/**
 * Conditions as people write them.
 */
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { type ConditionFault, namesIn, parseCondition } from '../../src/store/Condition.js'

function faultOf(text: string): ConditionFault {
  const condition = parseCondition(text)
  if (E.isRight(condition)) throw new Error('it is a condition')
  return condition.left
}

describe('what is a condition', () => {
  test('and binds tighter than or, and not tighter than both', () => {
    const { right } = parseCondition("not locked = true and id = 'a' or id = 'b'") as E.Right<unknown>
    expect(right).toMatchObject({
      _tag: 'or',
      conditions: [
        { _tag: 'and', conditions: [{ _tag: 'not', condition: { operator: '=', value: true } }, { value: 'a' }] },
        { value: 'b' },
      ],
    })
  })

  test('keywords and columns may be in capitals, and a quote in a text is written twice', () => {
    expect(parseCondition("USER_NAME IN ('O''Brien', '')")).toMatchObject({ right: { values: ["O'Brien", ''] } })
  })

  test('every documented column can be named', () => {
    for (const name of namesIn('identity')) expect(E.isRight(parseCondition(`${name} is not null`))).toBe(true)
  })

  test('a date is its first instant, and an instant may have any offset', () => {
    expect(parseCondition("updated_at < '2026-04-21'")).toMatchObject({ right: { value: '2026-04-21T00:00:00.000Z' } })
    expect(parseCondition("updated_at < '2026-04-21T02:00:00+02:00'")).toMatchObject({
      right: { value: '2026-04-21T00:00:00.000Z' },
    })
  })
})

describe('what is none', () => {
  test.each([
    ['', 1, 'a column'],
    ['enabled', 8, '= != <> in or is'],
    ["enabled = 'x'", 11, 'true or false'],
    ['enabled < true', 9, '= != <> in or is'],
    ['version = 1.5', 11, 'a whole number'],
    ['version = 99999999999999999999', 11, 'a whole number'],
    ['user_name = bob', 13, 'a text in single quotes'],
    ["user_name = 'bob", 13, 'a text in single quotes'],
    ['user_name = "bob"', 13, 'a text in single quotes'],
    ["user_name not = 'x'", 15, 'like or in'],
    ["user_name like 'a\\'", 16, 'a pattern that does not end with a single \\'],
    ["version like '1'", 9, '= != <> < > <= >= in or is'],
    ["(id = 'a'", 10, ')'],
    ["id = 'a')", 9, 'and, or, or the end'],
    ["id = 'a' id = 'b'", 10, 'and, or, or the end'],
    ['id in ()', 8, 'a text in single quotes'],
    ['id is not nul', 11, 'null'],
    ["id = 'a'; drop table identities", 9, 'and, or, or the end'],
    ["updated_at > 'yesterday'", 14, "a date or an instant, such as '2026-04-21' or '2026-04-21T12:00:00Z'"],
    ["id = '😀' or", 12, 'a column'],
    [`${'('.repeat(200)}id is null`, 102, 'at most 100 levels'],
  ])('%s', (text, character, expected) => {
    expect(faultOf(text)).toEqual({ character, expected })
  })

  test.each([
    ["emial = 'x'", 1],
    ["enabled = true and membership.rol = 'x'", 20],
    ["membership(organization.slag = 'x')", 12],
    ["membership(user_name = 'x')", 12],
    ['identity is null', 1],
    ['membership.teams is null', 1],
    ['__proto__ is null', 1],
  ])('%s names what is no column', (text, character) => {
    expect(faultOf(text)).toMatchObject({ character, among: { names: expect.any(Array) } })
  })
})
