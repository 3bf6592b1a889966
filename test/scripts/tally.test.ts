import { expect, test } from 'vitest'
import { tally } from '../../scripts/tally.js'

function file(status: string, ...tests: ReadonlyArray<string>) {
  return { name: 'a.test.ts', status, assertionResults: tests.map((each) => ({ status: each })) }
}

test('counts every test', () => {
  expect(tally({ testResults: [file('passed', 'passed', 'passed'), file('passed', 'passed')] }, 0)).toEqual({
    passed: 3,
    failed: 0,
    notes: [],
  })
})

test('counts a failed test once', () => {
  expect(tally({ testResults: [file('failed', 'passed', 'failed')] }, 1)).toEqual({ passed: 1, failed: 1, notes: [] })
})

test('counts a skipped test as failed', () => {
  expect(tally({ testResults: [file('passed', 'skipped')] }, 0).failed).toBe(1)
})

test('a file that does not load is a failure', () => {
  expect(tally({ testResults: [file('passed', 'passed'), file('failed')] }, 1)).toMatchObject({ passed: 1, failed: 1 })
})

test('no report is a failure', () => {
  expect(tally(undefined, 0)).toMatchObject({ passed: 0, failed: 1 })
})

test('no test is a failure', () => {
  expect(tally({ testResults: [] }, 0)).toMatchObject({ passed: 0, failed: 1 })
})

test('a bad end after good tests is a failure', () => {
  expect(tally({ testResults: [file('passed', 'passed')] }, 1)).toMatchObject({ passed: 1, failed: 1 })
})

test('an end by a signal is a failure', () => {
  expect(tally({ testResults: [file('passed', 'passed')] }, null)).toMatchObject({ passed: 1, failed: 1 })
})
