/**
 * Bytes that can be read again by their place: those of a regular file where they stand, and those of a pipe from a
 * temporary file that only this process can see.
 */
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileFailure } from './failure.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A file that is read at places.
 *
 * @category model
 */
export interface RandomFile {
  /** Gives the bytes of a place; fewer where the file ends before. They are good until the next call. */
  readonly read: (at: number, length: number) => Promise<Buffer>
  /** Tells what would be otherwise if somebody else had written to the file. */
  readonly version: () => Promise<string>
  readonly close: () => Promise<void>
}

/**
 * A file under construction that can be read at places.
 *
 * @category model
 */
export interface Spool extends RandomFile {
  readonly append: (chunk: Uint8Array) => Promise<void>
}

const window = 1 << 18
const near = 1 << 16

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Opens a regular file.
 *
 * @category constructors
 */
export async function openRandomFile(path: string, what: string): Promise<RandomFile> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw fileFailure(what, error)
  })
  return randomFile(file, what)
}

/**
 * Makes a temporary file; `content` says for messages what is kept in it. It has no name but for an instant, where the system allows that, so that nothing is left of it
 * however the process ends; until it is closed it takes the place of what was written.
 *
 * @category constructors
 */
export async function openSpool(content: string): Promise<Spool> {
  const what = `cannot keep ${content} in a temporary file`
  try {
    const folder = await mkdtemp(join(tmpdir(), 'identikit-'))
    const file = await open(join(folder, 'spool'), 'wx+', 0o600)
    const unlink = (): Promise<void> => rm(folder, { recursive: true, force: true }).catch(() => undefined)
    await unlink()
    const spooled = randomFile(file, what)
    return {
      ...spooled,
      append: async (chunk) => {
        await file.appendFile(chunk).catch((error: unknown) => {
          throw fileFailure(what, error)
        })
      },
      version: () => Promise.resolve(''),
      close: () => spooled.close().then(unlink),
    }
  } catch (error) {
    throw fileFailure(what, error)
  }
}

/** Reads ahead where places follow each other. */
function randomFile(file: FileHandle, what: string): RandomFile {
  let held = Buffer.alloc(0)
  let start = 0
  return {
    read: async (at, length) => {
      const end = start + held.length
      if (at < start || at + length > end) {
        const goesOn = at >= start && at - end < near
        held = await fill(file, at, goesOn ? Math.max(length, window) : length, what)
        start = at
      }
      return held.subarray(at - start, at - start + length)
    },
    version: async () => {
      const { size, mtimeMs, ino } = await file.stat()
      return `${size} ${mtimeMs} ${ino}`
    },
    close: () => file.close().catch(() => undefined),
  }
}

async function fill(file: FileHandle, at: number, length: number, what: string): Promise<Buffer<ArrayBuffer>> {
  const buffer = Buffer.alloc(length)
  let filled = 0
  try {
    while (filled < length) {
      const { bytesRead } = await file.read(buffer, filled, length - filled, at + filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
  } catch (error) {
    throw fileFailure(what, error)
  }
  return buffer.subarray(0, filled)
}
