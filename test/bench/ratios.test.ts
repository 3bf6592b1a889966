import { expect, test } from 'vitest'
import { atLeast, atMost, contestantsOf, type Row } from '../../bench/Contest.js'
import { contests } from '../../bench/contests.js'
import { figureOf, ratiosOf, spreadOf } from '../../bench/ratios.js'

const row: Row = { id: 'a/b', title: 'b / c', subject: 'b', base: 'c', unit: 'ratio', state: 'hot' }

test('a ratio compares what was measured in the same round', () => {
  expect(ratiosOf([10, 20, 30], [20, 10, 10])).toEqual([0.5, 2, 3])
  expect(ratiosOf([10, 20], [20])).toEqual([0.5])
  expect(ratiosOf([10], [0])).toEqual([])
})

test('of an even number of figures, the median lies between the two in the middle', () => {
  expect(spreadOf([3])).toEqual([3, 3, 3])
  expect(spreadOf([9, 1, 5])).toEqual([1, 5, 9])
  expect(spreadOf([4, 1, 10, 2])).toEqual([1, 3, 10])
})

test('a figure has the least, the middle and the greatest of the ratios', () => {
  const figure = figureOf(row, { b: [1, 4, 3], c: [10, 10, 10] }, 0)
  expect(figure).toEqual({ _tag: 'figure', row, min: 0.1, median: 0.3, max: 0.4, rounds: 3, verdict: 'none' })
})

test('without a base, a figure is what was taken, and speed is its inverse', () => {
  const { base, ...alone } = row
  expect(figureOf({ ...alone, unit: 'MB' }, { b: [60, 70] }, 0)).toMatchObject({ min: 60, median: 65, max: 70 })
  expect(figureOf({ ...alone, unit: 'MB/s' }, { b: [10, 5, 4] }, 0)).toMatchObject({ min: 100, median: 200, max: 250 })
})

test.each([
  [atMost(0.3), 'met'],
  [atMost(0.29), 'missed'],
  [atLeast(0.3), 'met'],
  [atLeast(0.31), 'missed'],
  [{ bound: 'at most', figure: 0.3, from: 100 }, 'met'],
  [{ bound: 'at most', figure: 0.3, from: 101 }, 'small'],
] as const)('the median meets a target or not: %o', (target, verdict) => {
  const figure = figureOf({ ...row, ...(target === undefined ? {} : { target }) }, { b: [0.3], c: [1] }, 100)
  expect(figure).toMatchObject({ verdict })
})

test('a row of which somebody could not take part says why', () => {
  expect(figureOf(row, { b: [1], c: 'c is not installed' }, 0)).toEqual({
    _tag: 'absent',
    row,
    why: 'c is not installed',
  })
  expect(figureOf(row, { b: 'no b', c: [1] }, 0)).toEqual({ _tag: 'absent', row, why: 'no b' })
  expect(figureOf(row, {}, 0)).toMatchObject({ _tag: 'absent' })
  expect(figureOf(row, { b: [], c: [] }, 0)).toMatchObject({ _tag: 'absent' })
})

test('contestants are measured once, whatever the number of rows', () => {
  expect(contestantsOf([row, { ...row, subject: 'd' }])).toEqual(['c', 'b', 'd'])
})

test('every row of the table has a path of its own', () => {
  const ids = contests.flatMap(({ rows }) => rows.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[\w./-]+$/.test(id))).toEqual([])
})
