/**
 * Decodes all records of a file, or of any stream of bytes: the loop of every script that reads an export.
 */
import { type FileHandle, open } from 'node:fs/promises'
import type { Transform } from 'node:stream'
import { getSystemErrorMap } from 'node:util'
import * as E from 'fp-ts/lib/Either.js'
import type { DecodeOptions, IdentityCodec } from '../Codec.js'
import { type DecodeErrors, decodeError, escapeControl } from '../DecodeError.js'
import type { Identity, Roster } from '../Identity.js'
import { type Passage, through, transformOf, transformStreamOf } from './Passage.js'
import type { AcceptedReading, Place, Reading, RefusedReading } from './Reading.js'
import { type ReadOptions, readingPassage } from './read-records.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How a source is read, and what its caller knows and the records do not say.
 *
 * @category model
 */
export interface DecodeFileOptions extends Omit<ReadOptions, 'envelope'>, DecodeOptions {}

/**
 * The two things that reading a source needs of a codec.
 *
 * @category model
 */
export type RecordDecoder<P extends string> = Pick<IdentityCodec<P>, 'decode' | 'envelope'>

/**
 * A record that became an Identity.
 *
 * @category model
 */
export interface DecodedRecord<P extends string = string> extends Place {
  readonly _tag: 'decoded'
  readonly identity: Identity<P>
}

/**
 * What becomes of a record: an Identity, or the reasons why not, with the bytes of the record.
 *
 * @category model
 */
export type Decoded<P extends string = string> = DecodedRecord<P> | RefusedReading

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Decodes the records of a file, one after another, in bounded memory. Refused records come out as well, in their place;
 * only a file that cannot be read rejects.
 *
 * @example
 * import { propelauthUser } from 'identikit/providers/propelauth'
 * import { decodeFile } from 'identikit/stream'
 *
 * const names: Array<string | undefined> = []
 * for await (const result of decodeFile('fixtures/exports/propelauth-users.json', propelauthUser)) {
 *   if (result._tag === 'decoded') names.push(result.identity.name?.givenName)
 * }
 * assert.strictEqual(names.length > 0, true)
 *
 * @category constructors
 */
export function decodeFile<P extends string>(
  path: string,
  codec: RecordDecoder<P>,
  options: DecodeFileOptions = {},
): AsyncGenerator<Decoded<P>, void, undefined> {
  return decodeRecords(bytesOfFile(path), codec, options)
}

/**
 * Decodes the records of a stream of bytes. Never throws for what the bytes are; an error of the source is passed on.
 *
 * @category constructors
 */
export function decodeRecords<P extends string>(
  source: AsyncIterable<Uint8Array>,
  codec: RecordDecoder<P>,
  options: DecodeFileOptions = {},
): AsyncGenerator<Decoded<P>, void, undefined> {
  return through(source, decodingPassage(codec, options))
}

/**
 * Makes a web stream of what becomes of each record: one for each that is asked for. What is written to it are chunks of
 * bytes of any size.
 *
 * @example
 * import { netaxisLoginInfo } from 'identikit/providers/netaxis'
 * import { decodeStream } from 'identikit/stream'
 *
 * const body = new Blob(['{"username":"ada"}\n{"username":7}\n']).stream()
 * const tags: Array<string> = []
 * for await (const { _tag } of body.pipeThrough(decodeStream(netaxisLoginInfo))) tags.push(_tag)
 * assert.deepStrictEqual(tags, ['decoded', 'refused'])
 *
 * @category constructors
 */
export function decodeStream<P extends string>(
  codec: RecordDecoder<P>,
  options: DecodeFileOptions = {},
): TransformStream<Uint8Array, Decoded<P>> {
  return transformStreamOf(decodingPassage(codec, options))
}

/**
 * Makes a Node stream of what becomes of each record: bytes in, objects (`Decoded`) out.
 *
 * @category constructors
 */
export function decodeTransform<P extends string>(codec: RecordDecoder<P>, options: DecodeFileOptions = {}): Transform {
  return transformOf(decodingPassage(codec, options), true)
}

function decodingPassage<P extends string>(
  codec: RecordDecoder<P>,
  { instance, organization, ...read }: DecodeFileOptions,
): Passage<Decoded<P>> {
  const told: DecodeOptions = {
    ...(instance === undefined ? {} : { instance }),
    ...(organization === undefined ? {} : { organization }),
  }
  const passage = readingPassage({ ...read, envelope: codec.envelope })
  const decode = function* (readings: Iterable<Reading>): Generator<Decoded<P>, void, void> {
    for (const reading of readings) yield decodeReading(reading, codec, told)
  }
  return { take: (chunk) => decode(passage.take(chunk)), end: () => decode(passage.end()) }
}

/**
 * Reads the bytes of a file, into the memory that is lent with the question for more, or else into its own: that is used again
 * when the chunk behind the next is asked for. Rejects with the path and the reason where it cannot.
 *
 * @category constructors
 */
export async function* bytesOfFile(path: string): AsyncGenerator<Uint8Array, void, Uint8Array | undefined> {
  try {
    const file = await open(path)
    try {
      yield* chunksOf(file)
    } finally {
      await file.close()
    }
  } catch (error) {
    const reason = `cannot read ${escapeControl(path)}: ${systemReason(error)}`
    throw Object.assign(new Error(reason, { cause: error }), { name: 'ReadFailure' })
  }
}

/**
 * Reads a chunk into its own memory while the one before is used; not from a pipe, where a read waits for a writer and could not
 * be left.
 */
async function* chunksOf(file: FileHandle): AsyncGenerator<Uint8Array, void, Uint8Array | undefined> {
  const stats = await file.stat()
  const length = stats.size > 0 ? Math.min(chunkBytes, Math.max(stats.size, leastBytes)) : chunkBytes
  let [next, spare] = [Buffer.allocUnsafeSlow(length), Buffer.allocUnsafeSlow(length)]
  const readInto = async (memory: Uint8Array): Promise<Uint8Array> => {
    const { bytesRead } = await file.read(memory, 0, memory.length, null)
    return memory.subarray(0, bytesRead)
  }
  const readOwn = (): Promise<Uint8Array> => {
    ;[next, spare] = [spare, next]
    return readInto(spare)
  }
  let lent: Uint8Array | undefined
  let reading: Promise<Uint8Array> | undefined
  for (;;) {
    const chunk = await (reading ?? (lent === undefined ? readOwn() : readInto(lent)))
    if (chunk.length === 0) return
    reading = lent === undefined && stats.isFile() ? readOwn() : undefined
    // Where nobody reads on, nobody hears of its error.
    reading?.catch(() => undefined)
    lent = yield chunk
  }
}

const chunkBytes = 1 << 18
const leastBytes = 1 << 12

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Decodes what was read of one record.
 *
 * @category combinators
 */
export function decodeReading<P extends string>(
  reading: Reading,
  codec: Pick<RecordDecoder<P>, 'decode'>,
  options: DecodeOptions,
): Decoded<P> {
  if (reading._tag === 'refused') return reading
  const decoded = decodeSafely<Identity<P>>(codec, reading.wire, options)
  if (E.isLeft(decoded)) return refuseAccepted(reading, decoded.left)
  return { _tag: 'decoded', ...placeOf(reading), identity: decoded.right }
}

/**
 * Refuses a record that was read: its bytes are those of its text.
 *
 * @category combinators
 */
export function refuseAccepted(reading: AcceptedReading, errors: DecodeErrors): RefusedReading {
  const raw = Buffer.from(reading.text)
  return { _tag: 'refused', ...placeOf(reading), errors, raw, length: raw.length }
}

/**
 * Decodes a record. A codec that somebody else wrote may throw, which costs no other record its turn.
 *
 * @category combinators
 */
export function decodeSafely<A extends Identity | Roster>(
  codec: { readonly decode: (wire: unknown, options: DecodeOptions) => E.Either<DecodeErrors, A> },
  wire: unknown,
  { instance, organization }: DecodeOptions,
): E.Either<DecodeErrors, A> {
  try {
    return codec.decode(wire, {
      ...(instance === undefined ? {} : { instance }),
      ...(organization === undefined ? {} : { organization }),
    })
  } catch {
    return E.left([decodeError('type', '', 'a record that the codec can read', 'one at which it throws')])
  }
}

function placeOf({ line, offset, record }: Place): Place {
  return record === undefined ? { line, offset } : { line, offset, record }
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

/**
 * Says in words why the system could not read or write.
 *
 * @category errors
 */
export function systemReason(error: unknown): string {
  const { errno, code } = Object(error) as { readonly errno?: unknown; readonly code?: unknown }
  const known = typeof errno === 'number' ? getSystemErrorMap().get(errno)?.[1] : undefined
  return known ?? (typeof code === 'string' ? code : 'it is not clear why')
}
