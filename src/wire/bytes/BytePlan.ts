/**
 * A byte plan: what a table makes of one line of NDJSON, from bytes to bytes, without an object in between. It knows the
 * usual line and no other: what is unusual in any way is not taken, and the object plan answers for it.
 */

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A plan for lines.
 *
 * Laws: where `line` takes a line, it writes exactly the bytes that the object plan's way would print for it; it takes no
 * line that the object plan refuses.
 *
 * @category model
 */
export interface BytePlan {
  /** The greatest number of bytes that a line of so many bytes can become, its line feed included. */
  readonly room: (length: number) => number
  /**
   * Writes what the line `input[from, to)` becomes, a line feed behind it, into `output` from `at` on, where there is room
   * for it, and answers the index behind it; -1 where it does not take the line: whatever was written counts for nothing.
   * The line is known to be UTF-8 and holds no line feed; `input` can be read for `padding` bytes behind `to`.
   */
  readonly line: (input: Uint8Array, from: number, to: number, output: Uint8Array, at: number) => number
  /** Counts the secrets that were left out of what was written. */
  readonly secretsDropped: () => number
}

/**
 * How many bytes behind the end of a line a plan may read, and the caller has to own.
 *
 * @category model
 */
export const padding = 8
