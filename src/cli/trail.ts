/**
 * What was read of an input, as digests: of all bytes between two checkpoints, and of the blocks at their ends. By the first
 * a whole input can be compared, by the second some of it, without reading the rest again.
 */
import { createHash } from 'node:crypto'
import type { Sample } from '../store/Store.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Follows the bytes of an input. `take` is given each chunk; `mark` answers what was read since the mark before, up to an
 * offset; `lineStart` finds where the line of an offset begins, if that is behind the last mark.
 *
 * @category model
 */
export interface Trail {
  readonly take: (chunk: Uint8Array) => void
  readonly mark: (offset: number) => { readonly digest: string; readonly samples: ReadonlyArray<Sample> }
  readonly lineStart: (offset: number) => number | undefined
  /** The bytes between two offsets behind the last mark. */
  readonly between: (from: number, to: number) => Buffer
  /** How many bytes were taken, those before the start included. */
  readonly end: () => number
}

/**
 * The length of a block.
 *
 * @category model
 */
export const blockLength = 4096

const lineFeed = 0x0a

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Starts at an offset.
 *
 * @category constructors
 */
export function trailFrom(start: number): Trail {
  let from = start
  let end = start
  let chunks: Array<Buffer> = []
  const between = (begin: number, to: number): Buffer => {
    const parts: Array<Buffer> = []
    let at = from
    for (const chunk of chunks) {
      const part = chunk.subarray(Math.max(0, begin - at), Math.max(0, to - at))
      if (part.length > 0) parts.push(part)
      at += chunk.length
      if (at >= to) break
    }
    return parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts)
  }
  const sampleAt = (offset: number, length: number): Sample => {
    return { offset, length, digest: digestOf(between(offset, offset + length)) }
  }
  return {
    take: (chunk) => {
      // The source may use its memory again.
      chunks.push(Buffer.from(chunk))
      end += chunk.length
    },
    mark: (offset) => {
      const hash = createHash('sha256')
      const length = Math.min(blockLength, offset - from)
      const samples = length === 0 ? [] : [sampleAt(from, length), sampleAt(offset - length, length)]
      const kept: Array<Buffer> = []
      let at = from
      for (const chunk of chunks) {
        const cut = Math.min(chunk.length, Math.max(0, offset - at))
        hash.update(chunk.subarray(0, cut))
        if (cut < chunk.length) kept.push(chunk.subarray(cut))
        at += chunk.length
      }
      chunks = kept
      from = offset
      return { digest: hash.digest('hex'), samples }
    },
    lineStart: (offset) => {
      const at = between(from, offset).lastIndexOf(lineFeed)
      return at === -1 ? undefined : from + at + 1
    },
    between,
    end: () => end,
  }
}

/**
 * Digests some bytes.
 *
 * @category combinators
 */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
