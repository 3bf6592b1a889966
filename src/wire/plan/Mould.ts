/**
 * Moulds: what makes objects of the same keys, again and again. To set keys that are only known at run time is slow where one
 * line of code sets all sorts of them: an engine learns line by line, and all closures of a line learn together. So there is a
 * stock of moulds, each with a text of its own, and each is given out once, for the keys that are met first and often: to a text
 * that has one closure these are constants. Where the stock is used up, objects are made slowly, and are the same.
 */
import type { Draft } from '../decode.js'
import { type Cast, castings, type Row, type Shelf } from './stock.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Makes something; it may change for what makes the same faster.
 *
 * @category model
 */
export interface Mould {
  cast: Cast
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/** The moulds of objects that there are, by their keys. */
const known = new Map<string, Mould>()

const maxKnown = 1000

/**
 * How often keys are met before they get a mould of the stock.
 *
 * @category constructors
 */
export const often = 16

/**
 * Gives the mould of objects with those of some keys of which there are bits. It takes a value for each key, there or not.
 *
 * @category constructors
 */
export function mouldOf(keys: ReadonlyArray<string>, bits: number): Mould {
  const name = JSON.stringify([keys, bits])
  const mould = known.get(name) ?? newMould(keys, bits)
  if (known.size < maxKnown) known.set(name, mould)
  return mould
}

function newMould(keys: ReadonlyArray<string>, bits: number): Mould {
  const slow = slowMould(keys)
  let uses = 0
  const mould: Mould = {
    cast: (...values) => {
      uses += 1
      if (uses === often)
        mould.cast = takeFrom(castings, keys.length)?.of(ownKeys(keys) as Row<string>, bits) ?? slow.cast
      return slow.cast(...values)
    },
  }
  return mould
}

/**
 * Makes a mould of objects with those of some keys that have values; it takes nothing from the stock.
 *
 * @category constructors
 */
export function slowMould(keys: ReadonlyArray<string>): Mould {
  return {
    cast: (...values) => {
      const object: Draft = {}
      for (let at = 0; at < keys.length; at += 1) if (values[at] !== undefined) object[keys[at] as string] = values[at]
      return object
    },
  }
}

// -------------------------------------------------------------------------------------
// stock
// -------------------------------------------------------------------------------------

/** How many of a shelf are given out. */
const taken = new Map<Shelf<unknown>, number>()

/**
 * Takes the next of the stock that is wide enough; nothing where there is none. What is taken is given out once.
 *
 * @category constructors
 */
export function takeFrom<A>(
  shelves: ReadonlyArray<Shelf<A>>,
  width: number,
): { readonly of: A; readonly width: number } | undefined {
  for (const shelf of shelves) {
    const count = taken.get(shelf) ?? 0
    const next = shelf.stock[count]
    if (shelf.width < width || next === undefined) continue
    taken.set(shelf, count + 1)
    return { of: next, width: shelf.width }
  }
  return undefined
}

/**
 * Gives the texts of keys as they are in objects: what an engine learns of a line is learned of these very texts, and of no
 * others that only read the same.
 *
 * @category combinators
 */
export function ownKeys(keys: ReadonlyArray<string>): ReadonlyArray<string> {
  return keys.map((key) => Object.keys({ [key]: true })[0] ?? key)
}
