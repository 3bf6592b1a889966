import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../src/Json.js'
import { fromDate, type Timestamp } from '../../src/Timestamp.js'
import { type AnyLeaf, isRefusal, type Leaf } from '../../src/wire/Leaf.js'
import * as leaves from '../../src/wire/leaves.js'

const { Email, EpochMilliseconds, EpochSeconds, IsoInstant, Numeric, Uri } = leaves

const all = Object.entries(leaves) as ReadonlyArray<readonly [string, AnyLeaf]>

const refused = Symbol('refused')

/** What a leaf reads, what it prints of that, and whether it refused. */
function readAndPrint<A>(leaf: Leaf<A>, raw: Json): readonly [unknown, Json | undefined] {
  const read = leaf.read(raw)
  if (isRefusal(read)) return [refused, undefined]
  return [read, read === undefined ? undefined : leaf.print(read)]
}

describe.each(all)('%s', (_, leaf) => {
  it('has examples in the plain form: they print as they were', () => {
    expect(leaf.examples.length).toBeGreaterThan(0)
    for (const raw of leaf.examples) expect(readAndPrint(leaf, raw)[1]).toEqual(raw)
  })

  it('refuses no odd example', () => {
    expect(leaf.odd.filter((raw) => readAndPrint(leaf, raw)[0] === refused)).toEqual([])
  })

  it('reads what it prints, whatever it has read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const raw = json as Json
        const [value, printed] = readAndPrint(leaf, raw)
        if (value === refused || value === undefined || raw === null || printed === undefined) return
        expect(leaf.read(printed)).toEqual(value)
      }),
    )
  })

  it('says of no value that it refuses which', () => {
    const read = leaf.read('PLANTED')
    if (isRefusal(read)) expect(JSON.stringify(read)).not.toContain('PLANTED')
  })
})

const rows: ReadonlyArray<readonly [name: string, raw: Json, value: unknown, printed: Json | undefined]> = [
  ['Text', 'a', 'a', 'a'],
  ['Text', ' a ', ' a ', ' a '],
  ['Text', '', undefined, undefined],
  ['Text', 7, refused, undefined],
  ['Email', 'not an address', 'not an address', 'not an address'],
  ['Flag', false, false, false],
  ['Flag', 'true', refused, undefined],
  ['Flag', 0, refused, undefined],
  ['FlagOrText', 'TRUE', true, true],
  ['FlagOrText', 'false', false, false],
  ['FlagOrText', 'yes', undefined, undefined],
  ['FlagOrText', 1, refused, undefined],
  ['Numeric', 0.5, 0.5, 0.5],
  ['Numeric', '8', refused, undefined],
  ['NumericId', 14301, '14301', 14301],
  ['NumericId', '14301', '14301', 14301],
  ['NumericId', 0, '0', 0],
  ['NumericId', '007', '007', '007'],
  ['NumericId', '-0', '-0', '-0'],
  ['NumericId', '1e3', '1e3', '1e3'],
  ['NumericId', 9007199254740991, '9007199254740991', 9007199254740991],
  ['NumericId', '9007199254740993', '9007199254740993', '9007199254740993'],
  ['NumericId', 0.5, '0.5', '0.5'],
  ['NumericId', '', undefined, undefined],
  ['NumericId', true, refused, undefined],
  ['IsoInstant', '2026-04-21T02:00:00+02:00', '2026-04-21T00:00:00.000Z', '2026-04-21T00:00:00.000Z'],
  ['IsoInstant', '2020-01-17 16:49:14', undefined, undefined],
  ['IsoInstant', 1745193600000, refused, undefined],
  ['EpochSeconds', 1745193600, '2025-04-21T00:00:00.000Z', 1745193600],
  ['EpochSeconds', 1745193600.123, '2025-04-21T00:00:00.123Z', 1745193600.123],
  ['EpochSeconds', 1745193600.1239, '2025-04-21T00:00:00.123Z', 1745193600.123],
  ['EpochSeconds', -0.001, '1969-12-31T23:59:59.999Z', -0.001],
  ['EpochSeconds', 1745193600000, undefined, undefined],
  ['EpochSeconds', '1745193600', refused, undefined],
  ['EpochMilliseconds', 1585705821568, '2020-04-01T01:50:21.568Z', 1585705821568],
  ['EpochMilliseconds', '1585705821568', '2020-04-01T01:50:21.568Z', 1585705821568],
  ['EpochMilliseconds', '-1', '1969-12-31T23:59:59.999Z', -1],
  ['EpochMilliseconds', '1e3', undefined, undefined],
  ['EpochMilliseconds', 1e18, undefined, undefined],
  ['EpochMilliseconds', [], refused, undefined],
  ['AnyJson', [1, null], [1, null], [1, null]],
  ['AnyObject', { a: null }, { a: null }, { a: null }],
  ['AnyObject', [], refused, undefined],
  ['OpenObject', { a: 1 }, { a: 1 }, { a: 1 }],
  ['OpenObject', 'x', refused, undefined],
  ['Texts', ['a', '', null, 'a'], ['a', 'a'], ['a', 'a']],
  ['Texts', [], [], []],
  ['Texts', ['a', 7], refused, undefined],
  ['Texts', 'a', refused, undefined],
]

describe('one value', () => {
  it.each(rows)('%s reads %j', (name, raw, value, printed) => {
    const leaf = all.find(([own]) => own === name)?.[1]
    expect(leaf && readAndPrint(leaf, raw)).toEqual([value, printed])
  })
})

describe('an instant', () => {
  const range = {
    min: new Date('0000-01-01T00:00:00.000Z'),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  }
  const instants = fc.date(range).map((date): Timestamp => {
    const instant = fromDate(date)
    if (instant._tag === 'None') throw new Error('out of range')
    return instant.value
  })

  it.each<readonly [string, Leaf<Timestamp>]>([
    ['RFC 3339', IsoInstant],
    ['epoch seconds', EpochSeconds],
    ['epoch milliseconds', EpochMilliseconds],
  ])('comes back as %s, to the millisecond', (_, leaf) => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(leaf.read(leaf.print(instant) ?? null)).toBe(instant)
      }),
    )
  })
})

describe('what a cast brings', () => {
  it('prints no number that JSON cannot hold', () => {
    expect([Numeric.print(Number.NaN), Numeric.print(Number.POSITIVE_INFINITY)]).toEqual([undefined, undefined])
  })

  it('prints no instant that is none', () => {
    expect([EpochSeconds.print('soon' as Timestamp), EpochMilliseconds.print('' as Timestamp)]).toEqual([
      undefined,
      undefined,
    ])
  })
})

describe('a format that is not kept', () => {
  it.each([
    ['ada@example.com', false],
    ['ada', true],
    ['a b@example.com', true],
  ])('of the address %s is told: %s', (value, isBroken) => {
    expect(Email.breaksFormat?.(value)).toBe(isBroken)
  })

  it.each([
    ['https://example.com/a.png', false],
    ['/a.png', true],
    ['', true],
  ])('of the address %s is told: %s', (value, isBroken) => {
    expect(Uri.breaksFormat?.(value)).toBe(isBroken)
  })
})
