/**
 * Lines whose objects have indices among their keys: they are put where an object has them, and then taken.
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyCodec } from '../../../src/Codec.js'
import { axwaySession, axwayUser } from '../../../src/providers/axway.js'
import { netaxisLoginInfo } from '../../../src/providers/netaxis.js'
import { propelauthUser } from '../../../src/providers/propelauth.js'
import { decodePlan } from '../../../src/stream/line-plans.js'
import { padding } from '../../../src/wire/bytes/BytePlan.js'
import { indexIn } from '../../../src/wire/bytes/KeyBook.js'
import { reorder } from '../../../src/wire/bytes/reorder.js'
import { fixturesOf } from '../../fixtures.js'
import { faultIn, fuzz, type Trial, trialOf } from './lines.js'
import { randomOf } from './mutants.js'
import { decodeReference } from './references.js'

const indices = ['0', '7', '10', '007', '4294967294', '4294967295', '99999999999', '-1', '1.5', '']

/** Gives the text with its members in order; undefined where nothing is moved. */
function reordered(text: string): string | undefined {
  const line = Buffer.from(`"}${text}\\"}]`)
  const to = 2 + Buffer.byteLength(text)
  const output = Buffer.alloc(to - 2 + padding)
  const length = reorder(line, 2, to, output)
  return length < 0 ? undefined : output.toString('utf8', 0, length)
}

describe('an index', () => {
  it.each(indices)('%s is one where an object moves it', (key) => {
    const bytes = Buffer.from(key)
    const isMoved = Object.keys({ a: 1, [key]: 2 })[0] === key
    expect(indexIn(bytes, 0, bytes.length) >= 0).toBe(isMoved)
  })
})

describe('members are put in the order of an object', () => {
  it.each([
    '{"a":1,"7":2}',
    '{"10":1,"9":2}',
    '{"a":{"b":[{"c":"}","3":{}},[]],"2":"\\"7\\":"},"1":[{"x":0,"0":1}]}',
    '{"a":-1.5e3,"4294967295":null,"4294967294":true}',
    '{"é":"ü","7":"\\\\"}',
  ])('%s', (text) => {
    expect(reordered(text)).toBe(JSON.stringify(JSON.parse(text)).replace('-1500', '-1.5e3'))
  })
})

describe('a line is left as it is', () => {
  it.each([
    '{"7":1,"10":2,"a":3}',
    '{"a":"7","b":["7"],"c":7}',
    '{"a":1,"7":2',
    '{"a":1,"7":2,}',
    '{"a":1,,"7":2}',
    '{"a":1 ,"7":2}',
    '{"a" :1,"7":2}',
    '{"a":1,"7"}',
    '{"a":1,"7":}',
    '{"a":1,"7":2}}',
    '{"a":1,"7":2]',
    '{"b":[{"a":1,"7":2]]}',
    '{"a":1,"7":2}x',
    '{"a":"1,"7":2}',
    '[{"a":1,"7":2]',
    `${'{"a":1,"7":'.repeat(70)}0${'}'.repeat(70)}`,
  ])('%s', (text) => {
    expect(reordered(text)).toBeUndefined()
  })

  it('with a key that is given twice, for whoever reads it to notice', () => {
    expect(reordered('{"7":1,"a":2,"7":3}')).toBe('{"7":1,"7":3,"a":2}')
  })
})

describe('records with indices among their keys become what they become by the way over objects', () => {
  const codecs: ReadonlyArray<AnyCodec> = [propelauthUser, axwayUser, axwaySession, netaxisLoginInfo]

  const trialOfCodec = (codec: AnyCodec): Trial => {
    const plan = decodePlan(codec)
    if (plan === undefined) throw new Error('there is no plan')
    return trialOf(plan, decodeReference(codec))
  }

  it.each(codecs.map((codec) => [codec.id, codec] as const))(`%s (seed ${fuzz.seed})`, (_, codec) => {
    const random = randomOf(fuzz.seed)
    const trial = trialOfCodec(codec)
    const wires = fixturesOf(codec.id).map(({ wire }) => JSON.stringify(wire))
    const key = fc.constantFrom(...indices, 'x_1', 'password')
    const value = fc.constantFrom('1', '"x"', '{"b":1,"7":2}', '[{"3":1,"1":{}}]')
    fc.assert(
      fc.property(fc.constantFrom(...wires), fc.array(fc.tuple(key, value), { maxLength: 4 }), (wire, members) => {
        let line = wire
        for (const [name, text] of members) {
          // Behind any brace, be it that of a record, of a place that is looked into, or of a value that nobody knows.
          const braces = [...line.matchAll(/[{,](?=")/g)].filter(({ index }) => /^.[^,]*":/.test(line.slice(index)))
          const at = (braces[Math.floor(random() * braces.length)]?.index ?? 0) + 1
          line = `${line.slice(0, at)}${JSON.stringify(name)}:${text},${line.slice(at)}`
        }
        expect(faultIn(trial, Buffer.from(line))).toBeUndefined()
      }),
      { numRuns: 2000, seed: fuzz.seed },
    )
    expect(trial.taken).toBeGreaterThan(500)
  })

  it.each(codecs.map((codec) => [codec.id, codec] as const))('%s is taken with them', (_, codec) => {
    const trial = trialOfCodec(codec)
    for (const { wire } of fixturesOf(codec.id)) {
      const text = JSON.stringify(wire).slice(0, -1)
      const before = trialOfCodec(codec)
      if (faultIn(before, Buffer.from(`${text}}`)) !== undefined || before.taken === 0) continue
      const { taken } = trial
      const members = ['"7":1', '"x_1":{"b":1,"7":2}', '"x_1":1,"9":2,"7":{"a":1,"0":2}', '"x_1": {"b": 1, "7": 2.0}']
      for (const more of members) expect(faultIn(trial, Buffer.from(`${text},${more}}`))).toBeUndefined()
      expect(trial.taken).toBe(taken + members.length)
    }
    expect(trial.taken).toBeGreaterThan(0)
  })
})
