/**
 * The comparing of bytes with bytes.
 */

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Compares two runs of bytes, four at a time: three more can be read behind each.
 *
 * @category combinators
 */
export function isSame(left: DataView, from: number, to: number, right: DataView, start: number, end: number): boolean {
  const length = (to - from) | 0
  if (length !== ((end - start) | 0)) return false
  const last = length & -4
  for (let at = 0; at < last; at = (at + 4) | 0) {
    if (left.getInt32((from + at) | 0, true) !== right.getInt32((start + at) | 0, true)) return false
  }
  const rest = left.getInt32((from + last) | 0, true) ^ right.getInt32((start + last) | 0, true)
  return (rest & ((1 << (8 * (length & 3))) - 1)) === 0
}
