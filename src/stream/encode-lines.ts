/**
 * Identities in lines become records of their provider in lines again, bytes to bytes.
 */
import type { Transform } from 'node:stream'
import * as E from 'fp-ts/lib/Either.js'
import { type AnyCodec, type RequestCodec, type RosterCodec, tableOf } from '../Codec.js'
import { type DecodeErrors, decodeError, pointer } from '../DecodeError.js'
import type { Subject } from '../Identity.js'
import { identityFromJson, rosterFromJson } from '../identity-json.js'
import { identityLimits, type UnknownObject } from '../Json.js'
import type { BytePlan } from '../wire/bytes/BytePlan.js'
import { encodeLines as encodePlan } from '../wire/bytes/encode-lines.js'
import { bytesPassage, isOriginal, type LinesOptions, type LineWork } from './line-work.js'
import { through, transformOf, transformStreamOf } from './Passage.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What encodes lines: the codec of a record, about a person or an organization, or of a request.
 *
 * @category model
 */
export type LineEncoder = AnyCodec | RosterCodec | RequestCodec

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Encodes a stream of Identities in lines of JSON to lines of records, in their order. Those of another provider are
 * refused, unless the codec is of a request. The source is asked for more where what came out was taken, and closed where the
 * reader stops; its errors are passed on.
 *
 * @example
 * import { propelauthUser } from 'identikit/providers/propelauth'
 * import { encodeLines } from 'identikit/stream'
 *
 * async function* source() {
 *   yield new TextEncoder().encode('{"subject":{"provider":"propelauth","id":"u1"},"userName":"ada"}\n')
 * }
 * let text = ''
 * for await (const bytes of encodeLines(source(), propelauthUser, { onRefused: () => assert.fail() })) {
 *   text += new TextDecoder().decode(bytes)
 * }
 * assert.deepStrictEqual(JSON.parse(text), { user_id: 'u1', username: 'ada' })
 *
 * @category constructors
 */
export function encodeLines(
  source: AsyncIterable<Uint8Array>,
  codec: LineEncoder,
  options: LinesOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  return through(source, bytesPassage(encodeWork(codec), options))
}

/**
 * Makes a web stream that encodes as `encodeLines` does.
 *
 * @category constructors
 */
export function encodeLinesStream(codec: LineEncoder, options: LinesOptions): TransformStream<Uint8Array, Uint8Array> {
  return transformStreamOf(bytesPassage(encodeWork(codec), options))
}

/**
 * Makes a Node stream that encodes as `encodeLines` does.
 *
 * @category constructors
 */
export function encodeLinesTransform(codec: LineEncoder, options: LinesOptions): Transform {
  return transformOf(bytesPassage(encodeWork(codec), options), false)
}

/**
 * Makes what becomes of Identities that are encoded.
 *
 * @category constructors
 */
export function encodeWork(codec: LineEncoder): LineWork {
  const encode = encoderOf(codec)
  return {
    envelope: undefined,
    limits: identityLimits,
    plan: () => planOf(codec),
    turn: ({ wire }) => {
      const encoded = encode(wire)
      return E.isLeft(encoded) ? encoded : E.right(`${JSON.stringify(encoded.right)}\n`)
    },
    secretsDropped: () => 0,
  }
}

function planOf(codec: LineEncoder): BytePlan | undefined {
  if (!('losses' in codec)) return undefined
  const { id, provider, encode } = codec
  const table = tableOf(encode)
  return table === undefined || !isOriginal(codec) ? undefined : encodePlan({ id, provider, table })
}

type Encoder = (json: unknown) => E.Either<DecodeErrors, UnknownObject>

function encoderOf(codec: LineEncoder): Encoder {
  if ('provider' in codec && !('losses' in codec)) {
    return (json) => {
      const roster = rosterFromJson(json)
      if (E.isLeft(roster)) return roster
      const subjects = (roster.right.members ?? []).map(({ subject }) => subject)
      const stranger = subjects.findIndex(({ provider }) => provider !== codec.provider)
      return stranger === -1
        ? safely(() => codec.encode(roster.right))
        : E.left([
            decodeError('conflict', pointer(['members', stranger, 'subject', 'provider']), codec.provider, other),
          ])
    }
  }
  const { provider } = 'provider' in codec ? codec : { provider: undefined }
  return (json) => {
    const identity = identityFromJson(json)
    if (E.isLeft(identity)) return identity
    const { subject } = identity.right
    return isOf(subject, provider)
      ? safely(() => codec.encode(identity.right))
      : E.left([
          decodeError(
            'conflict',
            '/subject/provider',
            `${provider} (to cross to another provider, use convert)`,
            other,
          ),
        ])
  }
}

const other = 'another provider'

function isOf(subject: Subject, provider: string | undefined): boolean {
  return provider === undefined || subject.provider === provider
}

/** A codec that somebody else wrote may throw. */
function safely(encode: () => UnknownObject): E.Either<DecodeErrors, UnknownObject> {
  try {
    return E.right(encode())
  } catch {
    return E.left([decodeError('type', '', 'an identity that the codec can write', 'one at which it throws')])
  }
}
