import { describe, expect, it } from 'vitest'
import { type Mould, mouldOf, slowMould } from '../../../src/wire/plan/Mould.js'
import { stock, stockWidth } from '../../../src/wire/plan/stock.js'

const often = 40

function keysOf(name: string, count: number): ReadonlyArray<string> {
  return Array.from({ length: count }, (_, at) => `${name}${at}`)
}

/** Casts again and again, each time from other values in other slots. */
function expectCasts(mould: Mould, keys: ReadonlyArray<string>): void {
  for (let time = 0; time < often; time += 1) {
    const slots = keys.map((_, at) => keys.length - at + (time % 3))
    const values = Array.from({ length: keys.length + 4 }, (_, slot) => `${time}-${slot}`)
    const made = mould.cast(values, slots)
    expect(Object.entries(made as object)).toEqual(keys.map((key, at) => [key, values[slots[at] ?? 0]]))
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype)
  }
}

describe('a mould', () => {
  it.each([1, 2, stockWidth, stockWidth + 1, 3 * stockWidth])('of %d keys makes the same, however often', (count) => {
    const keys = keysOf(`of${count}-`, count)
    expectCasts(mouldOf(keys), keys)
  })

  it('that is slow makes the same', () => {
    const keys = keysOf('slow', 3 * stockWidth)
    expectCasts(slowMould(keys), keys)
  })

  it('is one for all that have the same keys', () => {
    expect(mouldOf(['same', 'keys'])).toBe(mouldOf(['same', 'keys']))
    expect(mouldOf(['same', 'keys'])).not.toBe(mouldOf(['keys', 'same']))
    expect(mouldOf(['a', 'b'])).not.toBe(mouldOf(['a","b']))
  })

  it('makes a new object each time', () => {
    const mould = mouldOf(['fresh'])
    const objects = Array.from({ length: often }, () => mould.cast([1], [0]))
    expect(new Set(objects).size).toBe(often)
  })

  it('makes the same where the stock is used up', () => {
    for (let number = 0; number <= stock.length; number += 1) expectCasts(mouldOf([`more${number}`]), [`more${number}`])
    const late = keysOf('late', 4)
    expectCasts(mouldOf(late), late)
  })
})
