/**
 * All that is measured, in the order of the table. Whoever has something new to measure adds a contest here.
 */
import type { Contest } from './Contest.js'
import { decodeByteContests } from './contests/decode-bytes.js'
import { encodeByteContests } from './contests/encode-bytes.js'
import { growthContests } from './contests/growth.js'
import { memoryContests } from './contests/memory.js'
import { objectContests } from './contests/objects.js'

/** The contests. */
export const contests: ReadonlyArray<Contest> = [
  ...objectContests,
  ...decodeByteContests,
  ...encodeByteContests,
  ...memoryContests,
  ...growthContests,
]
