/**
 * Standard output that waits for nobody where it is a file: there Node would write before it goes on.
 */
import { createWriteStream, fstatSync } from 'node:fs'
import type { Writable } from 'node:stream'

const fileBytes = 1 << 18

/**
 * Opens what is at a file descriptor for writing, from where it stands. A file is written while something else is done;
 * everything else is left to the stream of the process.
 *
 * @category constructors
 */
export function openStdout(fd: number, stream: Writable): Writable {
  return fstatSync(fd).isFile() ? createWriteStream('', { fd, autoClose: false, highWaterMark: fileBytes }) : stream
}
