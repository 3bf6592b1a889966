/**
 * Lines read on trails: what is noted of them is what is noted of a line that is read key by key.
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyCodec } from '../../../src/Codec.js'
import { wiresOf } from '../../../src/laws/wires.js'
import { axwaySession, axwayUser } from '../../../src/providers/axway.js'
import { netaxisLoginInfo } from '../../../src/providers/netaxis.js'
import { propelauthUser } from '../../../src/providers/propelauth.js'
import { compile } from '../../../src/wire/bytes/compile.js'
import { readByTrail } from '../../../src/wire/bytes/follow-trail.js'
import { type Rows, readLine } from '../../../src/wire/bytes/Rows.js'
import { newTurn } from '../../../src/wire/bytes/Turn.js'
import { fixturesOf } from '../../fixtures.js'
import { fuzz } from './lines.js'
import { mutantOf, randomOf, tokensOf } from './mutants.js'

const codecs: ReadonlyArray<readonly [id: string, codec: AnyCodec]> = [
  propelauthUser,
  axwayUser,
  axwaySession,
  netaxisLoginInfo,
].map((codec: AnyCodec) => [codec.id, codec])

function rowsOf({ id, provider, table }: AnyCodec): Rows {
  const compiled = compile(table, { id, provider, instance: undefined })
  if (compiled === undefined) throw new Error('there is no plan')
  return newTurn(compiled).rows
}

/** What is noted of a line; undefined where it is not taken. */
function noted(rows: Rows, read: typeof readLine, line: string): unknown {
  const bytes = Buffer.from(line)
  const input = Buffer.concat([Buffer.from('{'), bytes, Buffer.from(',"x":"y"}')])
  if (!read(rows, input, 1, 1 + bytes.length)) return undefined
  return [[...rows.cells.subarray(0, rows.cellCount)], [...rows.members.subarray(0, rows.memberCount)]]
}

function hits({ trails }: Rows, read: () => void): boolean {
  const { patience } = trails
  trails.pause = 0
  read()
  return trails.patience >= patience && trails.pause === 0
}

describe('what is noted on a trail is what is noted without', () => {
  it.each(codecs)(`of %s, and of mutants of it (seed ${fuzz.seed})`, (_, codec) => {
    const [trail, plain] = [rowsOf(codec), rowsOf(codec)]
    const wires = [
      ...fixturesOf(codec.id).map(({ wire }) => wire),
      ...fc.sample(wiresOf(codec.table), { numRuns: 50, seed: fuzz.seed }),
    ]
    const lines = wires.map((wire) => JSON.stringify(wire))
    const random = randomOf(fuzz.seed)
    const tokens = lines.map(tokensOf)
    let hitCount = 0
    for (let round = 0; round < 40; round++) {
      const mutants = Array.from({ length: lines.length }, () => mutantOf(tokens, random)?.toString() ?? '')
      for (const line of [...lines, ...mutants, ...mutants]) {
        let now: unknown
        if (
          hits(trail, () => {
            now = noted(trail, readByTrail, line)
          })
        )
          hitCount++
        expect(now).toEqual(noted(plain, readLine, line))
      }
    }
    expect(hitCount).toBeGreaterThan(10 * lines.length)
  })

  it('of lines with white space', () => {
    const [trail, plain] = [rowsOf(axwayUser), rowsOf(axwayUser)]
    const lineOf = (name: string): string =>
      `{ "guid" : "g" ,\t"firstname": "${name}", "prefs": { "firsttime": true , "x": [ 1 ] }, "created":"2020-01-01T00:00:00.000Z" }`
    for (const name of ['Ada', 'Eve', '', 'A\\"b', 'Zoë']) {
      expect(noted(trail, readByTrail, lineOf(name))).toEqual(noted(plain, readLine, lineOf(name)))
    }
  })
})

describe('a trail', () => {
  const line = '{"guid":"g","user_id":1,"active":true,"odd":"x","email":"a@example.com"}'

  it('leads the second line of a kind', () => {
    const rows = rowsOf(axwayUser)
    const second = line.replace('"g"', '"h"').replace('true', 'false')
    expect([line, second].map((each) => hits(rows, () => noted(rows, readByTrail, each)))).toEqual([false, true])
  })

  it.each([
    ['a decimal for a whole number', '1', '1.5'],
    ['a number with an exponent', '1', '1e21'],
    ['a leading zero', '1', '01'],
    ['too many digits', '1', '1234567890123456'],
    ['no flag', 'true', 'tru'],
    ['a word that goes on', 'true', 'truex'],
    ['another key', 'odd', 'ode'],
    ['a key twice', 'odd', 'guid'],
    ['an escape that is none', '"x"', '"\\x"'],
    ['a text without an end', '.com"}', '.com'],
    ['something behind it', '.com"}', '.com"}}'],
    ['a brace too few', '.com"}', '.com"'],
  ])('is left for %s', (_, before, after) => {
    const [trail, plain] = [rowsOf(axwayUser), rowsOf(axwayUser)]
    const now = line.replace(before, after)
    for (const each of [line, line, now, line]) {
      expect(noted(trail, readByTrail, each)).toEqual(noted(plain, readLine, each))
    }
  })

  it('is not looked for where lines have nothing in common', () => {
    const rows = rowsOf(netaxisLoginInfo)
    const lineAt = (index: number): string => `{"username":"u","x${index}":${index}}`
    for (let index = 0; index < 2000; index++) noted(rows, readByTrail, lineAt(index))
    expect(rows.trails.pause).toBeGreaterThan(0)
    expect(rows.trails.pointCount).toBeLessThan(100)
  })
})
