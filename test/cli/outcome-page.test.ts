/**
 * What the pages of load, diff and verify tell of their reports.
 */
import { describe, expect, test } from 'vitest'
import {
  type ComparisonOutcome,
  diffParts,
  type LoadOutcome,
  loadParts,
  verifyParts,
} from '../../src/cli/outcome-page.js'

const side = { records: 5, refused: 1, people: 3, duplicates: 1 }
const compared: ComparisonOutcome = {
  paths: [
    { path: '/name/givenName', count: 1 },
    { path: '/attributes/ada@example.com', count: 2 },
  ],
  furtherPaths: 4,
  rolesGrown: [
    { path: '/roles/*', value: 'a', reason: 'new role', count: 1 },
    { path: '/memberships/*/role', value: 'Owner', reason: 'higher standing', before: 'member', count: 2 },
  ],
  warnings: ['odd'],
}
const paths = {
  rows: [
    { path: '/attributes/*', count: 2 },
    { path: '/name/givenName', count: 1 },
  ],
  leftOut: 4,
}
const grown = {
  rows: [
    { path: '/memberships/*/role', becomes: 'Owner', reason: 'higher standing', before: 'member', count: 2 },
    { path: '/roles/*', becomes: 'a', reason: 'new role', count: 1 },
  ],
  leftOut: 0,
}

describe('a load', () => {
  const load: LoadOutcome = {
    inputs: [{ codec: 'acme/user', file: '/home/ada/users.ndjson' }],
    records: 21,
    added: 1,
    changed: 2,
    unchanged: 3,
    older: 4,
    returned: 5,
    gone: 6,
    refused: 11,
    secretsDropped: 7,
    conflicts: 3,
    conflicting: [{ input: 0, line: 9, earlierInput: 0, earlierLine: 2, kept: 'later' }],
    warnings: [],
  }

  test('tells what became of records, and which are of one subject', () => {
    expect(loadParts(load, { isFull: true })).toEqual({
      title: 'Load of users.ndjson',
      verb: 'load',
      inputs: ['users.ndjson'],
      codecs: { from: ['acme/user'] },
      totals: [
        { name: 'Records in', count: 21 },
        { name: 'Refused', count: 11, tone: 'bad' },
        { name: 'Secrets dropped', count: 7 },
      ],
      warnings: [],
      load: {
        new: 1,
        updated: 2,
        unchanged: 3,
        older: 4,
        returned: 5,
        gone: 6,
        conflicts: 3,
        conflicting: { rows: [{ later: { line: 9 }, earlier: { line: 2 }, kept: 'the later' }], leftOut: 2 },
      },
    })
  })

  test('says nothing of who is gone unless the export is full', () => {
    expect(loadParts(load, { isFull: false }).load).not.toHaveProperty('gone')
  })

  test('of several files names that of each record', () => {
    const inputs = [...load.inputs, { codec: 'acme/user', file: '-' }]
    const conflicting = [{ input: 1, line: 9, earlierInput: 0, earlierLine: 2, kept: 'earlier' }] as const
    expect(loadParts({ ...load, inputs, conflicting }, { isFull: true })).toMatchObject({
      codecs: { from: ['acme/user'] },
      load: {
        conflicting: {
          rows: [{ later: { input: 'standard input', line: 9 }, earlier: { input: 'users.ndjson', line: 2 } }],
        },
      },
    })
  })
})

test('a diff tells who came, went and changed, where, and which roles grew', () => {
  const times = { came: 1, went: 2, changed: 3, unchanged: 4 }
  const report = diffParts({ ...compared, ...times, from: 'acme/user', old: side, new: side }, [
    'a/old.json',
    'new.json',
  ])
  expect(report).toMatchObject({ title: 'What is different between old.json and new.json', warnings: ['odd'] })
  expect(report).toMatchObject({ changes: { ...times, paths }, roles: { grown } })
  expect(report.totals.map(({ count }) => count)).toEqual([3, 3, 2, 2])
})

test('a verification tells verdicts, what is different and what was taken off', () => {
  const times = { verified: 1, missing: 2, extra: 3, different: 4 }
  const losses = [{ path: '/photos', reason: 'no such claim in the target', count: 2 }]
  const report = verifyParts(
    {
      ...compared,
      ...times,
      from: ['acme/user', 'acme/user'],
      to: ['globex/user', 'globex/add'],
      sources: [side, side],
      target: side,
      losses,
      furtherLosses: 1,
    },
    ['a.json', 'b.json', 'c.json'],
  )
  expect(report).toMatchObject({
    title: 'Verification of the move from acme/user to globex/user, globex/add',
    codecs: { from: ['acme/user'], to: 'globex/user, globex/add' },
    verification: { ...times, paths },
    losses: { rows: losses, leftOut: 1 },
    roles: { grown },
  })
  expect(report.totals.map(({ count }) => count)).toEqual([6, 3, 9, 3])
})
