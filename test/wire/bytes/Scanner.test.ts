/**
 * What the scanner takes in an object that no table describes: numbers and keys.
 */
import { describe, expect, it } from 'vitest'
import { axwayUser } from '../../../src/providers/axway.js'
import { decodePlan } from '../../../src/stream/line-plans.js'
import { faultIn, type Trial, trialOf } from './lines.js'
import { decodeReference } from './references.js'

function trial(): Trial {
  const plan = decodePlan(axwayUser)
  if (plan === undefined) throw new Error('there is no plan')
  return trialOf(plan, decodeReference(axwayUser))
}

const lineOf = (prefs: string): Buffer => Buffer.from(`{"guid":"g","prefs":${prefs}}`)

describe('a number', () => {
  const digits = '123456789012345'
  const plain = [
    '0.5',
    '-0.5',
    '320.5',
    '1.25',
    '0.000001',
    '0.123456',
    '12345678901234.5',
    '1.00000000000001',
    '-7.125',
  ]
  const odd = ['0.0000001', '0.1234567', `${digits}.5`, `0.${digits}`, '1e21', '1.5e+300', '1e-7']
  const other = ['-0.0', '-0', '00.5', '01.5', '1.', '.5', '1.5.2', '1.5-2', '1.5e3', '0.5E1', '--1.5']
  const others = [
    ...other,
    '0.00000012',
    '9007199254740993.5',
    '0.1000000000000000055511151231257827',
    '1.5e',
    '-.5',
    '1.5a',
  ]

  it.each([...plain, ...odd])('that prints the same again is taken: %s', (token) => {
    const each = trial()
    for (const prefs of [`{"a":${token}}`, `{"a":[${token},1]}`, `{"a":${token} }`]) {
      expect(faultIn(each, lineOf(prefs))).toBeUndefined()
    }
    if (String(Number(token)) === token) expect(each.taken).toBe(3)
  })

  it.each(['1.0', '1.10', '0.0', '-20.500'])('that has zeros behind its point is taken without them: %s', (token) => {
    const each = trial()
    expect(faultIn(each, lineOf(`{"a":${token}}`))).toBeUndefined()
    expect(each.taken).toBe(1)
  })

  it.each(others)('that prints otherwise, or is none, is not: %s', (token) => {
    const each = trial()
    for (const prefs of [`{"a":${token}}`, `{"a":[${token},1]}`, `{"a":${token} }`]) {
      expect(faultIn(each, lineOf(prefs))).toBeUndefined()
    }
    expect(each.taken).toBe(0)
  })

  it('of few digits is taken where it prints the same but for zeros at its end, and nowhere else', () => {
    const each = trial()
    for (let count = 0; count < 4000; count++) {
      const whole = ['', '0', '1', '10', '-1', '-0', '00', '123456789'][count % 8] ?? ''
      const token = `${whole}.${String(count >> 3).padStart(count % 7, '0')}`
      const before = each.taken
      expect(faultIn(each, lineOf(`{"a":${token}}`))).toBeUndefined()
      const bare = /^-?\d+\.\d+$/.test(token) ? token.replace(/\.?0+$/, '') : token
      expect(each.taken - before, token).toBe(String(Number(token)) === bare ? 1 : 0)
    }
  })
})

describe('a key', () => {
  it.each([
    ['one that is longer', '{"first":1,"second":2}', '{"first":1,"seconds":2}'],
    ['one that is shorter', '{"first":1,"second":2}', '{"first":1,"secon":2}'],
    ['one with another end', '{"first":1,"second":2}', '{"first":1,"secone":2}'],
    ['one with another beginning', '{"first":1,"second":2}', '{"first":1,"tecond":2}'],
    ['an empty one', '{"first":1,"second":2}', '{"first":1,"":2}'],
    ['the same again', '{"first":1,"second":2}', '{"first":1,"first":2}'],
    ['one with an escape', '{"first":1,"second":2}', '{"first":1,"sec\\u006fnd":2}'],
    ['one like a credential', '{"first":1,"second":2}', '{"first":1,"secret":2}'],
    ['an index', '{"first":1,"second":2}', '{"first":1,"7":2}'],
    ['one without an end', '{"first":1,"second":2}', '{"first":1,"second'],
  ])('is told from %s, which stands where it was expected', (_, usual, now) => {
    const each = trial()
    for (const prefs of [usual, usual, now, usual, now, now, usual]) {
      expect(faultIn(each, lineOf(prefs))).toBeUndefined()
    }
    expect(each.taken).toBeGreaterThan(3)
  })

  it('is told from many others that come behind the same one', () => {
    const each = trial()
    for (let round = 0; round < 200; round++) {
      const key = `k${'x'.repeat((round * 7) % 11)}${round % 13}`
      expect(faultIn(each, lineOf(`{"first":{"${key}":1},"last":2}`))).toBeUndefined()
    }
    expect(each.taken).toBe(200)
  })
})
