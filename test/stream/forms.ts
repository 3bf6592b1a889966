/**
 * Sources for the tests of forms, which count what they are asked for and remember how they ended.
 */

/** A source that counts. */
export interface Counting {
  readonly chunks: AsyncGenerator<Uint8Array, void, undefined>
  readonly asked: () => number
  readonly isClosed: () => boolean
}

/** Gives a chunk as often as it is asked, or so many times. */
export function counting(chunk: string, times = Number.POSITIVE_INFINITY): Counting {
  let asked = 0
  let isClosed = false
  async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      while (asked < times) {
        asked += 1
        yield Buffer.from(chunk)
      }
    } finally {
      isClosed = true
    }
  }
  return { chunks: chunks(), asked: () => asked, isClosed: () => isClosed }
}

/** Gives one chunk and then an error. */
export async function* breaking(chunk: string): AsyncGenerator<Uint8Array, void, undefined> {
  yield Buffer.from(chunk)
  throw new Error('the line is cut')
}

/** Lets everything that is under way come to rest. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
}
