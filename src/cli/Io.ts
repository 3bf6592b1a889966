/**
 * What the command line touches of the world, and how it writes there: in order, with respect for who reads more slowly,
 * and without surprise where the reader has gone.
 */
import type { Writable } from 'node:stream'
import type { Worker } from 'node:worker_threads'
import { escapeControl } from '../DecodeError.js'
import { closedPipe, fileFailure } from './failure.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The streams and the folder of a run. Paths are relative to `cwd`; `signal` stops the run.
 *
 * @category model
 */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Writable
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly cwd: string
  readonly signal?: AbortSignal
  /** Starts a worker; without it, a run keeps to one thread. */
  readonly startWorker?: () => Worker
}

/**
 * A place to write to.
 *
 * @category model
 */
export interface Sink {
  /** Writes, and answers with a promise where the writer has to wait. Throws where the reader has gone. */
  readonly write: (text: string) => Promise<void> | undefined
  /**
   * Writes bytes, and answers with a promise of when their memory may be used again, which never rejects. Throws where the
   * reader has gone.
   */
  readonly writeBytes: (bytes: Uint8Array) => Promise<void>
  /** Waits until all is written. */
  readonly flush: () => Promise<void>
}

const batch = 1 << 16

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a sink of a stream, which has a name for error messages. Text is collected, and written when there is enough of it
 * or when nothing else is to be done.
 *
 * @category constructors
 */
export function sinkOf(stream: Writable, name: string): Sink {
  let collected = ''
  let isScheduled = false
  let fault: unknown
  stream.on('error', (error) => {
    fault ??= error
  })
  const check = (): void => {
    if (fault !== undefined) throw isGone(fault) ? closedPipe() : fileFailure(`cannot write ${name}`, fault)
  }
  const push = (): void => {
    const text = collected
    collected = ''
    if (text !== '' && fault === undefined) stream.write(text)
  }
  return {
    write: (text) => {
      check()
      collected += text
      if (collected.length >= batch) {
        push()
        return stream.writableNeedDrain ? drained(stream).then(check) : undefined
      }
      if (!isScheduled) {
        isScheduled = true
        setImmediate(() => {
          isScheduled = false
          push()
        })
      }
      return undefined
    },
    writeBytes: (bytes) => {
      check()
      push()
      return new Promise((resolve) => stream.write(bytes, () => resolve()))
    },
    flush: async () => {
      push()
      if (fault === undefined) await new Promise<void>((resolve) => stream.write('', () => resolve()))
      await new Promise((resolve) => setImmediate(resolve))
      check()
    },
  }
}

function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of ['drain', 'error', 'close']) stream.off(event, done)
      resolve()
    }
    for (const event of ['drain', 'error', 'close']) stream.on(event, done)
  })
}

function isGone(error: unknown): boolean {
  const { code } = Object(error) as { readonly code?: unknown }
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ECONNRESET'
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Escapes what a terminal would obey, line breaks aside.
 *
 * @category combinators
 */
export function forPeople(text: string): string {
  return text.split('\n').map(escapeControl).join('\n')
}

/**
 * Prints JSON that people may look at, on one line or indented: what a terminal would obey is escaped as JSON does it.
 *
 * @category combinators
 */
export function jsonForPeople(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`
    }).join(''),
  )
}
