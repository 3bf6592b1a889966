/**
 * Numbers that are the same for the same seed, on every machine.
 */

/** A source of numbers that look random. */
export interface Random {
  /** Gives a number from 0 on, below 1. */
  readonly next: () => number
  /** Gives a whole number from 0 on, below `count`. */
  readonly below: (count: number) => number
  /** Says yes in that share of all cases. */
  readonly chance: (share: number) => boolean
  readonly pick: <A>(list: readonly [A, ...ReadonlyArray<A>]) => A
  /** Gives so many hexadecimal digits. */
  readonly hex: (length: number) => string
}

/** Makes a source: the generator of Marsaglia with three words of state and a counter, seeded through its own output. */
export function randomOf(seed: number): Random {
  let [a, b, c, counter] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1]
  const word = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let warm = 0; warm < 12; warm++) word()
  const next = (): number => word() / 2 ** 32
  const below = (count: number): number => Math.floor(next() * count)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)] ?? list[0],
    hex: (length) => {
      let digits = ''
      while (digits.length < length) digits += word().toString(16).padStart(8, '0')
      return digits.slice(0, length)
    },
  }
}

/** The id, in the form of a UUID, that number `index` of a kind of things has: the same in every file. */
export function uuidOf(kind: number, index: number): string {
  const digits = randomOf(Math.imul(index + 1, 0x85ebca6b) ^ Math.imul(kind, 0xc2b2ae35)).hex(32)
  const variant = '89ab'[Number.parseInt(digits.slice(16, 17), 16) % 4]
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`
}
