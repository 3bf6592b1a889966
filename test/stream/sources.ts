/**
 * Sources for the tests of reading: bytes in chunks, and what comes out of them.
 */

import type { Reading } from '../../src/stream/Reading.js'
import { type ReadOptions, readRecords } from '../../src/stream/read-records.js'

/** Yields bytes in chunks of the given sizes, in turn; each chunk is wiped when the next one is asked for. */
export async function* inChunks(bytes: Uint8Array, sizes: ReadonlyArray<number>): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? bytes.length
    const chunk = Uint8Array.from(bytes.subarray(at, at + size))
    yield chunk
    chunk.fill(0x21)
    at += size
  }
}

/** Yields a text many times, in chunks of about 64 KiB, between two others. */
export async function* repeated(
  before: string,
  text: string,
  times: number,
  after: string,
): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  const perChunk = Math.max(1, Math.floor(65536 / bytes.length))
  const chunk = Buffer.concat(new Array<Buffer>(perChunk).fill(bytes))
  yield Buffer.from(before)
  for (let left = times; left > 0; left -= perChunk) {
    yield chunk.subarray(0, Math.min(left, perChunk) * bytes.length)
  }
  yield Buffer.from(after)
}

/** Reads all of a text or of bytes. */
export async function readAll(
  source: string | Uint8Array,
  options: ReadOptions = {},
  sizes: ReadonlyArray<number> = [65536],
): Promise<ReadonlyArray<Reading>> {
  const readings: Array<Reading> = []
  const bytes = typeof source === 'string' ? Buffer.from(source) : source
  for await (const reading of readRecords(inChunks(bytes, sizes), options)) readings.push(reading)
  return readings
}

/** Writes readings in one line each: place, then the record or the refused bytes. */
export function summary(readings: ReadonlyArray<Reading>): ReadonlyArray<string> {
  return readings.map((reading) => {
    const place = `${reading.line}@${reading.offset}${reading.record === undefined ? '' : `#${reading.record}`}`
    if (reading._tag === 'accepted') return `${place} ${JSON.stringify(reading.wire)}`
    return `${place} refused ${reading.raw === undefined ? `${reading.length} bytes` : Buffer.from(reading.raw).toString()}`
  })
}

/** Answers what the errors of refused readings expected and got. */
export function faults(readings: ReadonlyArray<Reading>): ReadonlyArray<string> {
  return readings.flatMap((reading) =>
    reading._tag === 'accepted'
      ? []
      : reading.errors.map(({ _tag, path, expected, actual }) => `${_tag} ${path} ${expected}, ${actual}`),
  )
}
