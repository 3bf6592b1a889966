import { describe, expect, it } from 'vitest'
import { type Mould, mouldOf, slowMould } from '../../../src/wire/plan/Mould.js'
import { castings } from '../../../src/wire/plan/stock.js'

const often = 40
const widest = Math.max(...castings.map(({ width }) => width))
const inStock = castings.reduce((count, { stock }) => count + stock.length, 0)

function keysOf(name: string, count: number): ReadonlyArray<string> {
  return Array.from({ length: count }, (_, at) => `${name}${at}`)
}

/** All bits of so many keys. */
function allOf(keys: ReadonlyArray<string>): number {
  return 2 ** keys.length - 1
}

/** Casts again and again, each time from other values: some for the keys of which there are bits. */
function expectCasts(mould: Mould, keys: ReadonlyArray<string>, bits = allOf(keys)): void {
  for (let time = 0; time < often; time += 1) {
    const values = keys.map((_, at) => ((bits & (1 << at)) === 0 ? undefined : `${time}-${at}`))
    const made = mould.cast(...values)
    const there = keys.map((key, at) => [key, values[at]] as const).filter(([, value]) => value !== undefined)
    expect(Object.entries(made as object)).toEqual(there)
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype)
  }
}

describe('a mould', () => {
  it.each([1, 2, widest, widest + 1, 29])('of %d keys makes the same, however often', (count) => {
    const keys = keysOf(`of${count}-`, count)
    expectCasts(mouldOf(keys, allOf(keys)), keys)
  })

  it('makes objects of some of the keys', () => {
    const keys = keysOf('some', 11)
    for (const bits of [0b1, 0b10, 0b10000000000, 0b10101010101, 0b11110000111]) {
      expectCasts(mouldOf(keys, bits), keys, bits)
    }
  })

  it('that is slow makes the same', () => {
    const keys = keysOf('slow', 29)
    expectCasts(slowMould(keys), keys)
    expectCasts(slowMould(keys), keys, 0b1010)
  })

  it('is one for all that have the same keys', () => {
    expect(mouldOf(['same', 'keys'], 3)).toBe(mouldOf(['same', 'keys'], 3))
    expect(mouldOf(['same', 'keys'], 3)).not.toBe(mouldOf(['keys', 'same'], 3))
    expect(mouldOf(['same', 'keys'], 3)).not.toBe(mouldOf(['same', 'keys'], 1))
    expect(mouldOf(['a', 'b'], 1)).not.toBe(mouldOf(['a","b'], 1))
  })

  it('makes a new object each time', () => {
    const mould = mouldOf(['fresh'], 1)
    const objects = Array.from({ length: often }, () => mould.cast(1))
    expect(new Set(objects).size).toBe(often)
  })

  it('makes the same where the stock is used up', () => {
    for (let number = 0; number <= inStock; number += 1) {
      const more = [`more${number}`]
      expectCasts(mouldOf(more, 1), more)
    }
    const late = keysOf('late', 4)
    expectCasts(mouldOf(late, allOf(late)), late)
  })
})
