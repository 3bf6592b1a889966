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
  /** Takes lines of kinds that are known already, before anybody has looked for their ends. */
  readonly ahead?: LineAhead
  /** Counts the secrets that were left out of what was written. */
  readonly secretsDropped: () => number
}

/**
 * A plan for lines whose end nobody knows yet.
 *
 * Law: where it takes a line, it writes what `line` of its plan would write.
 *
 * @category model
 */
export interface LineAhead {
  /**
   * Writes what the line becomes that begins at `from` of lines that end at `to`, if it ends with a line feed, and answers the
   * index behind that; -1 where it does not take the line, or where `output` has no room for it. All is known to be UTF-8.
   */
  readonly line: BytePlan['line']
  /** Where the line behind the one that was taken last begins. */
  readonly behind: () => number
}

/**
 * How many bytes behind the end of a line a plan may read, and the caller has to own.
 *
 * @category model
 */
export const padding = 8
