/**
 * Records in lines become Identities in lines, bytes to bytes.
 */
import type { Transform } from 'node:stream'
import * as E from 'fp-ts/lib/Either.js'
import { type AnyCodec, type DecodeOptions, type RosterCodec, tableOf } from '../Codec.js'
import type { Identity, Roster } from '../Identity.js'
import { countSecrets, identityToJson, type JsonOptions } from '../identity-json.js'
import { recordLimits } from '../Json.js'
import type { BytePlan } from '../wire/bytes/BytePlan.js'
import { decodeLines as decodePlan } from '../wire/bytes/decode-lines.js'
import { decodeSafely } from './decode-file.js'
import { bytesPassage, isOriginal, type LinesOptions, type LineWork } from './line-work.js'
import { through, transformOf, transformStreamOf } from './Passage.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How lines are decoded. Secrets are dropped unless they are to be kept.
 *
 * @category model
 */
export interface DecodeLinesOptions extends LinesOptions, DecodeOptions, Partial<JsonOptions> {}

/**
 * What decoding lines needs of a codec: one of a record about a person or about an organization.
 *
 * @category model
 */
export type LineDecoder = AnyCodec | RosterCodec

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Decodes a stream of bytes to lines of JSON, one Identity on each, in the order of the records. The source is asked for
 * more where what came out was taken, and closed where the reader stops; its errors are passed on.
 *
 * @example
 * import { propelauthUser } from 'identikit/providers/propelauth'
 * import { decodeLines } from 'identikit/stream'
 *
 * async function* source() {
 *   yield new TextEncoder().encode('{"user_id":"u1","email":"ada@example.com"}\nnonsense\n')
 * }
 * const refused: Array<number> = []
 * let text = ''
 * for await (const bytes of decodeLines(source(), propelauthUser, { onRefused: ({ line }) => refused.push(line) })) {
 *   text += new TextDecoder().decode(bytes)
 * }
 * assert.strictEqual(JSON.parse(text).subject.id, 'u1')
 * assert.deepStrictEqual(refused, [2])
 *
 * @category constructors
 */
export function decodeLines(
  source: AsyncIterable<Uint8Array>,
  codec: LineDecoder,
  options: DecodeLinesOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  return through(source, bytesPassage(decodeWork(codec, options), options))
}

/**
 * Makes a web stream that decodes as `decodeLines` does.
 *
 * @category constructors
 */
export function decodeLinesStream(
  codec: LineDecoder,
  options: DecodeLinesOptions,
): TransformStream<Uint8Array, Uint8Array> {
  return transformStreamOf(bytesPassage(decodeWork(codec, options), options))
}

/**
 * Makes a Node stream that decodes as `decodeLines` does.
 *
 * @category constructors
 */
export function decodeLinesTransform(codec: LineDecoder, options: DecodeLinesOptions): Transform {
  return transformOf(bytesPassage(decodeWork(codec, options), options), false)
}

/**
 * Makes what becomes of records that are decoded.
 *
 * @category constructors
 */
export function decodeWork(codec: LineDecoder, options: DecodeOptions & Partial<JsonOptions>): LineWork {
  const { secrets = 'drop' } = options
  let secretsDropped = 0
  let plan: BytePlan | undefined
  return {
    envelope: codec.envelope,
    limits: recordLimits,
    plan: () => {
      plan = planOf(codec, options)
      return plan
    },
    turn: ({ wire }) => {
      const decoded = decodeSafely<Identity | Roster>(codec, wire, options)
      if (E.isLeft(decoded)) return decoded
      if (secrets === 'drop') secretsDropped += countSecrets(decoded.right)
      return E.right(`${JSON.stringify(identityToJson(decoded.right, { secrets }))}\n`)
    },
    secretsDropped: () => secretsDropped + (plan?.secretsDropped() ?? 0),
  }
}

/** A plan drops secrets, and knows of no organization that the caller names. */
function planOf(
  codec: LineDecoder,
  { instance, organization, secrets }: DecodeOptions & Partial<JsonOptions>,
): BytePlan | undefined {
  if (secrets === 'keep' || organization !== undefined || !('losses' in codec)) return undefined
  const { id, provider, decode } = codec
  const table = tableOf(decode)
  return table === undefined || !isOriginal(codec) ? undefined : decodePlan({ id, provider, table, instance })
}
