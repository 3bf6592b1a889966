import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { firstLines } from '../../../bench/inputs/records.js'
import { agree, firstDifference } from '../../../bench/peers/agreement.js'
import { fast, stock } from '../../../bench/peers/instants.js'
import { copyStatement } from '../../../bench/peers/Mapping.js'
import { peers } from '../../../bench/peers/peers.js'
import { identityToJson } from '../../../src/index.js'
import { records } from '../../../src/registry.js'

const recordsWithPeers = ['propelauth/user', 'axway/user'] as const

function sample(record: (typeof recordsWithPeers)[number]): ReadonlyArray<string> {
  return firstLines({ _tag: 'plain', record }, 3, 100)
}

function ours(record: string, line: string): unknown {
  const codec = records.find(({ id }) => id === record)
  const identity = codec?.decodeOrThrow(JSON.parse(line))
  return identity === undefined ? undefined : identityToJson(identity, { secrets: 'drop' })
}

const cases = recordsWithPeers.flatMap((record) =>
  (peers[record]?.objects ?? []).map((peer) => ({ record, name: peer.name, decode: peer.decode })),
)

test.each(cases)('$name gives the canonical fields of $record that we give', ({ record, name, decode }) => {
  for (const line of sample(record)) {
    agree(name, record, ours(record, line), JSON.parse(JSON.stringify(decode(JSON.parse(line)))))
  }
  expect(() => decode(null)).toThrow()
})

test.each(recordsWithPeers)('DuckDB gives the canonical fields of %s that we give', async (record) => {
  const folder = mkdtempSync(join(tmpdir(), 'identikit-bench-'))
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  try {
    const [from, to] = [join(folder, 'from.ndjson'), join(folder, 'to.ndjson')]
    writeFileSync(from, `${sample(record).join('\n')}\n`)
    const mapping = peers[record]?.duckdb ?? { columns: {}, select: '' }
    const connection = await instance.connect()
    await connection.run(copyStatement(mapping, from, to))
    connection.closeSync()
    const theirs = readFileSync(to, 'utf8').trimEnd().split('\n')
    expect(theirs).toHaveLength(100)
    for (const [index, line] of sample(record).entries()) {
      agree('DuckDB', record, ours(record, line), JSON.parse(theirs[index] ?? ''))
    }
  } finally {
    instance.closeSync()
    rmSync(folder, { recursive: true })
  }
})

test('a peer that leaves something out is told by field, without a value', () => {
  const identity = { subject: { id: 'secret-id' }, memberships: [{ role: { value: 'Admin' } }] }
  const other = { subject: { id: 'secret-id' }, memberships: [{ role: { value: 'Member' } }] }
  expect(() => agree('zod', 'propelauth/user number 3', identity, other)).toThrow(
    /^zod does not give the same canonical fields: propelauth\/user number 3 differs at \/memberships\/0\/role\/value$/,
  )
  expect(firstDifference(identity, { subject: { id: 'secret-id' } })).toBe('/memberships')
  expect(firstDifference({ roles: [] }, {})).toBe('/roles')
})

test('residue, null and empty objects are no differences, but for the data of the customer', () => {
  expect(firstDifference({ subject: {}, residue: { a: 1 } }, { name: { givenName: null } })).toBeUndefined()
  expect(firstDifference({ attributes: { a: null } }, { attributes: {} })).toBe('/attributes/a')
})

test('instants from tables are those of Date', () => {
  for (const seconds of [0, 1, 59, 60, 86_399, 86_400, 1_712_770_147, -1, 951_782_400, 1_712_770_147.5]) {
    expect(fast.fromSeconds(seconds)).toBe(stock.fromSeconds(seconds))
  }
  for (const text of ['2020-08-17T09:31:42.120Z', '2020-02-29T00:00:00.000Z', '2020-08-17T11:31:42+02:00']) {
    expect(fast.fromText(text)).toBe(stock.fromText(text))
  }
})
