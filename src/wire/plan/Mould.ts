/**
 * Moulds: what makes objects of the same keys, again and again. To set keys that are only known at run time is slow where one
 * line of code sets all sorts of them: an engine learns line by line, and all closures of a line learn together. So there is a
 * stock of moulds, each with a text of its own, and each is given out once, for the keys and slots that are met first and
 * often: to a text that has one closure these are constants. Where the stock is used up, objects are made slowly, and are the
 * same.
 */
import type { Draft } from '../decode.js'
import { type Row, stock, stockWidth } from './stock.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Makes an object of the values in its slots.
 *
 * @category model
 */
export type Cast = (values: ReadonlyArray<unknown>) => Draft

/**
 * What makes something; it may change for what makes the same faster.
 *
 * @category model
 */
export interface Mould {
  cast: Cast
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/** The moulds of objects that there are, by their keys and slots. */
const known = new Map<string, Mould>()

const maxKnown = 1000

/** How many of the stock are given out. */
let taken = 0

/** How often keys are met before they get a mould of the stock. */
const often = 16

/**
 * Gives the mould of objects with some keys: each is set to the value in the slot in its place.
 *
 * @category constructors
 */
export function mouldOf(keys: ReadonlyArray<string>, slots: ReadonlyArray<number>): Mould {
  const name = JSON.stringify([keys, slots])
  const mould = known.get(name) ?? newMould(keys, slots)
  if (known.size < maxKnown) known.set(name, mould)
  return mould
}

function newMould(keys: ReadonlyArray<string>, slots: ReadonlyArray<number>): Mould {
  const slow = slowMould(keys, slots)
  let uses = 0
  const mould: Mould = {
    cast: (values) => {
      uses += 1
      if (uses === often) mould.cast = stocked(keys, slots) ?? slow.cast
      return slow.cast(values)
    },
  }
  return mould
}

/**
 * Makes a mould of objects with some keys that takes nothing from the stock.
 *
 * @category constructors
 */
export function slowMould(keys: ReadonlyArray<string>, slots: ReadonlyArray<number>): Mould {
  return {
    cast: (values) => {
      const object: Draft = {}
      setFrom(0, object, keys, values, slots)
      return object
    },
  }
}

/** Takes a mould from the stock; nothing where it is used up. */
function stocked(keys: ReadonlyArray<string>, slots: ReadonlyArray<number>): Cast | undefined {
  const next = stock[taken]
  if (next === undefined) return undefined
  taken += 1
  const cast = next(keys as unknown as Row<string>, slots as unknown as Row<number>, keys.length)
  if (keys.length <= stockWidth) return cast
  return (values) => {
    const object = cast(values)
    setFrom(stockWidth, object, keys, values, slots)
    return object
  }
}

function setFrom(
  first: number,
  object: Draft,
  keys: ReadonlyArray<string>,
  values: ReadonlyArray<unknown>,
  slots: ReadonlyArray<number>,
): void {
  for (let at = first; at < keys.length; at += 1) object[keys[at] as string] = values[slots[at] as number]
}
