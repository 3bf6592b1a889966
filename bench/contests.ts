/**
 * All that is measured, in the order of the table. Whoever has something new to measure adds a contest here.
 */
import type { Contest } from './Contest.js'
import { byteContests } from './contests/bytes.js'
import { growthContests } from './contests/growth.js'
import { memoryContests } from './contests/memory.js'
import { objectContests } from './contests/objects.js'

/** The contests. */
export const contests: ReadonlyArray<Contest> = [
  ...objectContests,
  ...byteContests,
  ...memoryContests,
  ...growthContests,
]
