/**
 * What was told last of things, as hashes: of bytes that say which thing it is, and of bytes that tell of it. Two hashes that
 * are alike by chance are both alike, or a thing is taken for one that is known, which costs a question and changes nothing.
 */

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Remembers what was told last. `note` takes the hash of a thing and that of what is told of it, and answers how it was
 * before: `new` where nothing was told of it for certain, `same`, or `other`.
 *
 * @category model
 */
export interface LatestTellings {
  readonly note: (thing: number, telling: number) => 'new' | 'same' | 'other'
}

const leastSlots = 1 << 12
/** 64 MB: with more things it forgets them all, and knows of none any more that it is new. */
const mostSlots = 1 << 22

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Starts with nothing told. Where it `isComplete`, there is nothing of which it does not know.
 *
 * @category constructors
 */
export function latestTellings(isComplete: boolean, most: number = mostSlots): LatestTellings {
  let slots = new Float64Array(2 * leastSlots)
  let count = 0
  let isAll = isComplete
  const grow = (): void => {
    const before = slots
    const isFull = before.length / 2 >= most
    slots = new Float64Array(isFull ? 2 * leastSlots : 2 * before.length)
    if (isFull) {
      count = 0
      isAll = false
      return
    }
    for (let index = 0; index < before.length; index += 2) {
      const thing = before[index] as number
      if (thing === 0) continue
      const slot = slotOf(slots, thing)
      slots[slot] = thing
      slots[slot + 1] = before[index + 1] as number
    }
  }
  return {
    note: (thing, telling) => {
      const slot = slotOf(slots, thing)
      if (slots[slot] === thing) {
        if (slots[slot + 1] === telling) return 'same'
        slots[slot + 1] = telling
        return 'other'
      }
      slots[slot] = thing
      slots[slot + 1] = telling
      count += 1
      const answer = isAll ? 'new' : 'other'
      if (count * 4 > slots.length) grow()
      return answer
    },
  }
}

/** The slot of a hash, or the empty one where it belongs. */
function slotOf(slots: Float64Array, thing: number): number {
  let slot = 2 * (thing % (slots.length / 2))
  while (slots[slot] !== 0 && slots[slot] !== thing) slot = (slot + 2) % slots.length
  return slot
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Hashes bytes: 52 bits of two sums that start from a seed, never 0.
 *
 * @category combinators
 */
export function hashBytes(bytes: Uint8Array, from: number, to: number, seed: number): number {
  let low = 0x811c9dc5 ^ seed
  let high = 0x9e3779b9 ^ Math.imul(seed, 0x85ebca6b)
  for (let index = from; index < to; index += 1) {
    const code = bytes[index] as number
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b)
    high ^= high >>> 15
  }
  low ^= low >>> 16
  return (high >>> 12) * 0x100000000 + (low >>> 0) + 1
}
