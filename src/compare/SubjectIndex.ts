/**
 * An index of people by their subjects, in numbers alone: for each subject the digest of what is known about it, and where
 * to read it again. No text of anybody is in it; an entry takes about 70 bytes.
 */
import type { Digest } from './digest.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Where an Identity can be read again.
 *
 * @category model
 */
export interface Position {
  readonly at: number
  readonly length: number
}

/**
 * What an index is told of one record: when it was changed, in milliseconds since 1970, where that is known.
 *
 * @category model
 */
export interface Sighted extends Position {
  readonly key: Digest
  readonly content: Digest
  readonly updatedAt: number | undefined
}

/**
 * An index. Entries have numbers from 0, in the order in which their subjects were first met.
 *
 * @category model
 */
export interface SubjectIndex {
  readonly size: () => number
  /** How many records were not the only ones of their subject. */
  readonly duplicates: () => number
  /**
   * Adds a record. Of two with one subject the one that was changed later counts; where that is not known of both, or they
   * are equal, the one that comes later.
   */
  readonly add: (sighted: Sighted) => void
  /** Gives the number of a subject's entry. */
  readonly find: (key: Digest) => number | undefined
  readonly keyOf: (entry: number) => Digest
  readonly contentOf: (entry: number) => Digest
  readonly positionOf: (entry: number) => Position
  readonly mark: (entry: number) => void
  readonly isMarked: (entry: number) => boolean
}

interface Columns {
  /** Four words of the key and four of the content. */
  readonly words: Uint32Array
  readonly at: Float64Array
  readonly length: Uint32Array
  readonly updatedAt: Float64Array
  readonly marks: Uint8Array
}

const wordsPerEntry = 8
const firstCapacity = 1024

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes an empty index.
 *
 * @category constructors
 */
export function subjectIndex(): SubjectIndex {
  let columns = columnsFor(firstCapacity)
  // The number of an entry and one, at the place that its key names or behind it; zero where there is none.
  let slots = new Uint32Array(2 * firstCapacity)
  let size = 0
  let duplicates = 0

  const wordsAt = (word: number): Digest => {
    const [first = 0, second = 0, third = 0, fourth = 0] = columns.words.subarray(word, word + 4)
    return [first, second, third, fourth]
  }
  const holds = (word: number, digest: Digest): boolean =>
    digest.every((value, index) => columns.words[word + index] === value)
  /** The slot of a key, or the empty one in which it belongs. */
  const slotOf = (key: Digest): number => {
    const mask = slots.length - 1
    let slot = key[0] & mask
    for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
      if (holds((entry - 1) * wordsPerEntry, key)) return slot
      slot = (slot + 1) & mask
    }
    return slot
  }
  const grow = (): void => {
    const old = columns
    columns = columnsFor(2 * old.at.length)
    columns.words.set(old.words)
    columns.at.set(old.at)
    columns.length.set(old.length)
    columns.updatedAt.set(old.updatedAt)
    columns.marks.set(old.marks)
    slots = new Uint32Array(2 * slots.length)
    for (let entry = 0; entry < size; entry++) slots[slotOf(wordsAt(entry * wordsPerEntry))] = entry + 1
  }
  const write = (entry: number, { key, content, at, length, updatedAt }: Sighted): void => {
    columns.words.set(key, entry * wordsPerEntry)
    columns.words.set(content, entry * wordsPerEntry + 4)
    columns.at[entry] = at
    columns.length[entry] = length
    columns.updatedAt[entry] = updatedAt ?? Number.NaN
  }

  return {
    size: () => size,
    duplicates: () => duplicates,
    add: (sighted) => {
      if (size === columns.at.length) grow()
      const slot = slotOf(sighted.key)
      const known = slots[slot] ?? 0
      if (known === 0) {
        write(size, sighted)
        size += 1
        slots[slot] = size
        return
      }
      duplicates += 1
      const isEarlier = (sighted.updatedAt ?? Number.NaN) < (columns.updatedAt[known - 1] ?? Number.NaN)
      if (!isEarlier) write(known - 1, sighted)
    },
    find: (key) => {
      const entry = slots[slotOf(key)] ?? 0
      return entry === 0 ? undefined : entry - 1
    },
    keyOf: (entry) => wordsAt(entry * wordsPerEntry),
    contentOf: (entry) => wordsAt(entry * wordsPerEntry + 4),
    positionOf: (entry) => ({ at: columns.at[entry] ?? 0, length: columns.length[entry] ?? 0 }),
    mark: (entry) => {
      columns.marks[entry] = 1
    },
    isMarked: (entry) => columns.marks[entry] === 1,
  }
}

function columnsFor(capacity: number): Columns {
  return {
    words: new Uint32Array(capacity * wordsPerEntry),
    at: new Float64Array(capacity),
    length: new Uint32Array(capacity),
    updatedAt: new Float64Array(capacity),
    marks: new Uint8Array(capacity),
  }
}
