/**
 * Whether what was read of a file is still what it was. Where the system says that nobody has touched the file (size, inode,
 * time of change), some blocks are compared; where it says otherwise, or cannot tell, all that was read is read again. A
 * change behind what was read is none: an input may grow.
 */
import { createHash } from 'node:crypto'
import { type FileHandle, open, stat } from 'node:fs/promises'
import type { Checkpoint } from '../store/Store.js'
import { digestOf } from './trail.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What was found. `read` is how many bytes it took.
 *
 * @category model
 */
export interface Comparison {
  readonly isSame: boolean
  readonly read: number
}

/** How many checkpoints are looked at, at most, where nobody has touched the file. */
const mostCompared = 16
const chunkLength = 1 << 18

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Tells what the system says of a file; undefined where it is none that can be read twice.
 *
 * @category constructors
 */
export async function statOf(path: string): Promise<{ readonly text: string; readonly size: number } | undefined> {
  const stats = await stat(path, { bigint: true }).catch(() => undefined)
  if (stats?.isFile() !== true) return undefined
  const { size, ino, mtimeNs, ctimeNs } = stats
  return { text: [size, ino, mtimeNs, ctimeNs].join(' '), size: Number(size) }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Compares a file with what was read of it up to its checkpoints.
 *
 * @category combinators
 */
export async function compareRead(
  path: string,
  checkpoints: ReadonlyArray<Checkpoint>,
  isUntouched: boolean,
): Promise<Comparison> {
  const handle = await open(path)
  try {
    return isUntouched ? await compareSome(handle, checkpoints) : await compareAll(handle, checkpoints)
  } finally {
    await handle.close()
  }
}

async function compareSome(handle: FileHandle, checkpoints: ReadonlyArray<Checkpoint>): Promise<Comparison> {
  const every = Math.max(1, Math.ceil(checkpoints.length / mostCompared))
  const chosen = checkpoints.filter((_, index) => index % every === 0 || index === checkpoints.length - 1)
  // A few kilobytes of a small file are much of it: there the last block is enough.
  const done = checkpoints.at(-1)?.byteOffset ?? 0
  const blocks = chosen.flatMap(({ samples }) => samples.slice(-1))
  let budget = Math.max(1, done / 40)
  let read = 0
  for (const { offset, length, digest } of blocks.toReversed()) {
    if (budget <= 0) break
    const bytes = Buffer.alloc(length)
    const { bytesRead } = await handle.read(bytes, 0, length, offset)
    budget -= length
    read += bytesRead
    if (bytesRead < length || digestOf(bytes) !== digest) return { isSame: false, read }
  }
  return { isSame: true, read }
}

async function compareAll(handle: FileHandle, checkpoints: ReadonlyArray<Checkpoint>): Promise<Comparison> {
  const bytes = Buffer.alloc(chunkLength)
  let at = 0
  for (const { byteOffset, digest } of checkpoints) {
    const hash = createHash('sha256')
    while (at < byteOffset) {
      const { bytesRead } = await handle.read(bytes, 0, Math.min(chunkLength, byteOffset - at), at)
      if (bytesRead === 0) return { isSame: false, read: at }
      hash.update(bytes.subarray(0, bytesRead))
      at += bytesRead
    }
    if (hash.digest('hex') !== digest) return { isSame: false, read: at }
  }
  return { isSame: true, read: at }
}
