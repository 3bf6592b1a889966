/**
 * Lines that are respelled: what comes of them is what JSON.stringify writes, or they are left as they are.
 */

import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { anyJson } from '../../../src/laws/wires.js'
import { parseWire } from '../../../src/parse-wire.js'
import { padding } from '../../../src/wire/bytes/BytePlan.js'
import { respell, viewOf } from '../../../src/wire/bytes/respell.js'
import { fuzz } from './lines.js'
import { mutantOf, randomOf, tokensOf } from './mutants.js'

/** Gives the respelled text; undefined where nothing is respelled. */
function respelled(text: string): string | undefined {
  const line = Buffer.from(`"}${text}\\"}]`)
  const to = 2 + Buffer.byteLength(text)
  const output = new Uint8Array(to - 2 + padding)
  const length = respell(viewOf(line), 2, to, viewOf(output))
  return length < 0 ? undefined : Buffer.from(output.buffer, 0, length).toString()
}

describe('a line is respelled as JSON.stringify writes it', () => {
  it.each([
    String.raw`{"a":"\u00e9\u4e2d\ud83d\ude00\u007f\u2028"}`,
    String.raw`{"a":"https:\/\/example.com\/"}`,
    String.raw`{"a":"\u0022\u005C\u0000\u001F\u0008\u0009\u000a\u000c\u000D\u000b"}`,
    String.raw`{"\u0065mail":"x"}`,
    '{"a":1.0,"b":-1.50,"c":0.0,"d":[10.00]}',
    '{"a": 1, "b": {"c": [ 1, 2], "d": {}}}',
    String.raw`{"a": "\u0141\u00f3d\u017a \/ x", "b": 20.0}`,
  ])('%s', (text) => {
    expect(respelled(text)).toBe(JSON.stringify(JSON.parse(text)))
  })
})

describe('a line is left as it is', () => {
  it.each([
    '{"a":"é","b":[1,2.5,-3],"c":"a\\"b\\\\c\\n"}',
    String.raw`{"a":"\ud800"}`,
    String.raw`{"a":"\ude00\ud83d"}`,
    String.raw`{"a":"\ud83d\u0041"}`,
    String.raw`{"a":"\u00g9"}`,
    String.raw`{"a":"\x41"}`,
    String.raw`{"a":\u0041}`,
    '{"a":1.0.0}',
    '{"a":1.}',
    '{"a":-.0}',
    '{"a":1e3}',
    '{"a":1.0e3}',
    '{"a":"\\u00e',
    '{"a":"\\',
    '{"a" :1 }',
  ])('%s', (text) => {
    expect(respelled(text)).toBeUndefined()
  })
})

it('stays what it is, and no JSON where it is none', () => {
  const escaped = (text: string): string =>
    text.replaceAll(/[^ -~]|[/x]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  const random = randomOf(fuzz.seed)
  const lines = fc.sample(anyJson, { numRuns: 100, seed: fuzz.seed }).map((json) => escaped(JSON.stringify(json)))
  const tokens = lines.map(tokensOf).filter((each) => each.length > 0)
  let respellings = 0
  for (let count = 0; count < 20_000; count++) {
    const text = mutantOf(tokens, random)?.toString()
    const other = text === undefined ? undefined : respelled(text)
    if (text === undefined || other === undefined) continue
    const [before, after] = [parseWire(text), parseWire(other)]
    expect(E.isRight(after)).toBe(E.isRight(before))
    if (E.isRight(before)) respellings += 1
    if (E.isRight(before) && E.isRight(after)) expect(JSON.stringify(after.right)).toBe(JSON.stringify(before.right))
  }
  expect(respellings).toBeGreaterThan(1000)
})
