/**
 * A passage: what comes out of chunks of bytes as they are handed in, one thing at a time. It is the middle of every form of
 * stream, and waits for nobody: the forms around it (an async iterable, a web stream, a Node stream) do the waiting.
 */
import { Transform } from 'node:stream'
import { TransformStream as WebTransform } from 'node:stream/web'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What comes out of chunks. Each iterable is read to its end before the next chunk is handed in, and a chunk's memory may be
 * used again after that; nothing is handed in after `end`.
 *
 * @category model
 */
export interface Passage<A> {
  readonly take: (chunk: Uint8Array) => Iterable<A>
  readonly end: () => Iterable<A>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Passes a source through. It is asked for a chunk where all of the chunk before was taken, and closed where the reader
 * stops; its errors are passed on.
 *
 * @category constructors
 */
export async function* through<A>(
  source: AsyncIterable<Uint8Array>,
  passage: Passage<A>,
): AsyncGenerator<A, void, undefined> {
  for await (const chunk of source) for (const each of passage.take(bytesOf(chunk))) yield each
  for (const each of passage.end()) yield each
}

/**
 * Makes a web stream of a passage: one thing comes out for each that is asked for.
 *
 * @category constructors
 */
export function transformStreamOf<A>(passage: Passage<A>): TransformStream<Uint8Array, A> {
  const bytes = new WebTransform<Uint8Array, Uint8Array>()
  const reader = bytes.readable.getReader()
  let items: Iterator<A> = [][Symbol.iterator]()
  let isEnded = false
  let isCancelled = false
  const readable = new ReadableStream<A>(
    {
      pull: async (controller) => {
        for (;;) {
          const item = items.next()
          if (item.done !== true) return controller.enqueue(item.value)
          if (isEnded) return controller.close()
          const { done, value } = await reader.read()
          if (isCancelled) return
          isEnded = done
          items = (done ? passage.end() : passage.take(bytesOf(value)))[Symbol.iterator]()
        }
      },
      cancel: (reason) => {
        isCancelled = true
        return reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
  // The transform of the platform cannot wait in the middle of a chunk: it lets the bytes through, and this side asks.
  return Object.defineProperty(bytes, 'readable', { value: readable }) as unknown as TransformStream<Uint8Array, A>
}

/**
 * Makes a Node stream of a passage. It waits in the middle of a chunk where nobody reads on.
 *
 * @category constructors
 */
export function transformOf<A>(passage: Passage<A>, isObjects: boolean): Transform {
  let goOn: (() => void) | undefined
  // Whether somebody has asked since something was pushed: then the answer of push is out of date.
  let isWanted = false
  const push = (stream: Transform, items: Iterator<A>, done: (error?: Error | null) => void): void => {
    try {
      for (let item = items.next(); item.done !== true; item = items.next()) {
        isWanted = false
        if (stream.push(item.value) || isWanted) continue
        goOn = () => push(stream, items, done)
        return
      }
      done()
      if (isWanted) Transform.prototype._read.call(stream, 0)
    } catch (error) {
      done(error as Error)
    }
  }
  return new Transform({
    readableObjectMode: isObjects,
    transform(chunk, _encoding, done) {
      push(this, passage.take(chunk)[Symbol.iterator](), done)
    },
    flush(done) {
      push(this, passage.end()[Symbol.iterator](), done)
    },
    read(size) {
      const next = goOn
      goOn = undefined
      isWanted = true
      if (next === undefined) Transform.prototype._read.call(this, size)
      else next()
    },
  })
}

/**
 * A source may be careless of types, as a file that was opened as text is, and a passage is not: what is no bytes ends the
 * stream, and not the process.
 */
function bytesOf(chunk: Uint8Array): Uint8Array {
  if (ArrayBuffer.isView(chunk)) return chunk
  throw new TypeError('expected a chunk of bytes (Uint8Array)')
}
