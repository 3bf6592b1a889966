/**
 * Standard input in memory that is used again: a chunk holds until the next one is asked for.
 */
import { createReadStream, fstatSync, read } from 'node:fs'
import { type ConnectOpts, Socket, type SocketConstructorOpts } from 'node:net'
import { promisify } from 'node:util'
import type { Chunks } from '../stream/line-feed.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * An input that can be let go of while somebody waits for it: then it is at its end.
 *
 * @category model
 */
export interface Stdin {
  readonly chunks: Chunks
  readonly destroy: () => void
}

const pipeBytes = 1 << 16
const fileBytes = 1 << 18

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Opens what is at a file descriptor.
 *
 * @category constructors
 */
export function openStdin(fd: number): Stdin {
  const stats = fstatSync(fd)
  if (stats.isFIFO() || stats.isSocket()) return pipeAt(fd)
  if (stats.isFile()) return { chunks: chunksOfFile(fd), destroy: () => {} }
  // Node takes a folder for an empty input, and read as a file it says what is wrong.
  const stream = stats.isDirectory() ? createReadStream('', { fd }) : process.stdin
  return { chunks: stream, destroy: () => stream.destroy() }
}

async function* chunksOfFile(fd: number): AsyncGenerator<Uint8Array, void, Uint8Array | undefined> {
  const own = Buffer.allocUnsafeSlow(fileBytes)
  let lent: Uint8Array | undefined
  for (;;) {
    const memory = lent ?? own
    const { bytesRead } = await promisify(read)(fd, memory, 0, memory.length, null)
    if (bytesRead === 0) return
    lent = yield memory.subarray(0, bytesRead)
  }
}

function pipeAt(fd: number): Stdin {
  let arrived: Uint8Array | undefined
  let isEnded = false
  let fault: Error | undefined
  let wake = (): void => {}
  const options: SocketConstructorOpts & Pick<ConnectOpts, 'onread'> = {
    fd,
    readable: true,
    writable: false,
    onread: {
      buffer: Buffer.allocUnsafeSlow(pipeBytes),
      callback: (length, buffer) => {
        arrived = buffer.subarray(0, length)
        wake()
        // Nothing more is read before this is used.
        return false
      },
    },
  }
  const socket = new Socket(options)
  const end = (error?: unknown): void => {
    isEnded = true
    if (error instanceof Error) fault ??= error
    wake()
  }
  socket.on('error', end).on('end', end).on('close', end)
  const chunks = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      for (;;) {
        if (arrived !== undefined) {
          const chunk = arrived
          arrived = undefined
          yield chunk
        }
        if (fault !== undefined) throw fault
        if (isEnded) return
        const waiting = new Promise<void>((resolve) => {
          wake = resolve
        })
        socket.resume()
        if (arrived === undefined && !isEnded) await waiting
      }
    } finally {
      socket.destroy()
    }
  }
  return { chunks: chunks(), destroy: () => socket.destroy() }
}
