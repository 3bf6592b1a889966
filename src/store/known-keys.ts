/**
 * The keys that a run has written, as hashes: what it has not written into a store that was empty cannot be there, and the
 * store need not be asked. A hash that is there by chance costs a question and changes nothing.
 */

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A set of keys that says of a key that it is not there, or that it may be.
 *
 * @category model
 */
export interface KnownKeys {
  /** Adds a key; answers whether it may have been there. */
  readonly add: (key: string) => boolean
}

const leastSlots = 1 << 12
/** 64 MB: a larger set holds no more, and says of every key that it may be there. */
const mostSlots = 1 << 23

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Starts with no keys.
 *
 * @category constructors
 */
export function knownKeys(most: number = mostSlots): KnownKeys {
  let slots = new Float64Array(leastSlots)
  let count = 0
  let isFull = false
  const grow = (): void => {
    const before = slots
    slots = new Float64Array(before.length * 2)
    for (const hash of before) if (hash !== 0) slots[slotOf(slots, hash)] = hash
  }
  return {
    add: (key) => {
      if (isFull) return true
      const hash = hashOf(key)
      const slot = slotOf(slots, hash)
      if (slots[slot] === hash) return true
      slots[slot] = hash
      count += 1
      if (count * 2 < slots.length) return false
      if (slots.length < most) grow()
      else {
        isFull = true
        slots = new Float64Array(0)
      }
      return false
    },
  }
}

/** The slot of a hash, or the empty one where it belongs. */
function slotOf(slots: Float64Array, hash: number): number {
  let slot = hash % slots.length
  while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) % slots.length
  return slot
}

/** 52 bits of two sums, never 0. */
function hashOf(key: string): number {
  let low = 0x811c9dc5
  let high = 0x9e3779b9
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charCodeAt(index)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x85ebca6b)
    high ^= high >>> 15
  }
  low ^= low >>> 16
  return (high >>> 12) * 0x100000000 + (low >>> 0) + 1
}
