import { describe, expect, it } from 'vitest'
import { type Mould, mouldOf, slowMould } from '../../../src/wire/plan/Mould.js'
import { stock, stockWidth } from '../../../src/wire/plan/stock.js'

const often = 40

function keysOf(name: string, count: number): ReadonlyArray<string> {
  return Array.from({ length: count }, (_, at) => `${name}${at}`)
}

/** Slots in another order than their keys. */
function slotsOf(keys: ReadonlyArray<string>): ReadonlyArray<number> {
  return keys.map((_, at) => keys.length - at)
}

/** Casts again and again, each time from other values. */
function expectCasts(mould: Mould, keys: ReadonlyArray<string>): void {
  const slots = slotsOf(keys)
  for (let time = 0; time < often; time += 1) {
    const values = Array.from({ length: keys.length + 4 }, (_, slot) => `${time}-${slot}`)
    const made = mould.cast(values)
    expect(Object.entries(made as object)).toEqual(keys.map((key, at) => [key, values[slots[at] ?? 0]]))
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype)
  }
}

describe('a mould', () => {
  it.each([1, 2, stockWidth, stockWidth + 1, 3 * stockWidth])('of %d keys makes the same, however often', (count) => {
    const keys = keysOf(`of${count}-`, count)
    expectCasts(mouldOf(keys, slotsOf(keys)), keys)
  })

  it('that is slow makes the same', () => {
    const keys = keysOf('slow', 3 * stockWidth)
    expectCasts(slowMould(keys, slotsOf(keys)), keys)
  })

  it('is one for all that have the same keys from the same slots', () => {
    expect(mouldOf(['same', 'keys'], [0, 1])).toBe(mouldOf(['same', 'keys'], [0, 1]))
    expect(mouldOf(['same', 'keys'], [0, 1])).not.toBe(mouldOf(['keys', 'same'], [0, 1]))
    expect(mouldOf(['same', 'keys'], [0, 1])).not.toBe(mouldOf(['same', 'keys'], [1, 0]))
    expect(mouldOf(['a', 'b'], [0, 1])).not.toBe(mouldOf(['a","b'], [0, 1]))
  })

  it('makes a new object each time', () => {
    const mould = mouldOf(['fresh'], [0])
    const objects = Array.from({ length: often }, () => mould.cast([1]))
    expect(new Set(objects).size).toBe(often)
  })

  it('makes the same where the stock is used up', () => {
    for (let number = 0; number <= stock.length; number += 1) {
      const more = [`more${number}`]
      expectCasts(mouldOf(more, slotsOf(more)), more)
    }
    const late = keysOf('late', 4)
    expectCasts(mouldOf(late, slotsOf(late)), late)
  })
})
