/**
 * Byte plans for codecs. A codec has one where its own functions are those that its table gives it: one that was written by
 * hand around a table has none, and neither has a table with rows that plans do not know.
 */
import { type AnyCodec, type DecodeOptions, tableOf } from '../Codec.js'
import type { BytePlan } from '../wire/bytes/BytePlan.js'
import { decodeLines } from '../wire/bytes/decode-lines.js'
import { encodeLines } from '../wire/bytes/encode-lines.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the plan by which lines of records become lines of Identities without their secrets; undefined where there is none.
 *
 * @category constructors
 */
export function decodePlan(
  codec: Pick<AnyCodec, 'id' | 'provider' | 'decode' | 'table'>,
  { instance, organization }: DecodeOptions = {},
): BytePlan | undefined {
  const { id, provider, decode, table } = codec
  if (organization !== undefined || tableOf(decode) !== table) return undefined
  return decodeLines({ id, provider, table, instance })
}

/**
 * Makes the plan by which lines of Identities become lines of their provider's records; undefined where there is none.
 *
 * @category constructors
 */
export function encodePlan(codec: Pick<AnyCodec, 'id' | 'provider' | 'encode' | 'table'>): BytePlan | undefined {
  const { id, provider, encode, table } = codec
  return tableOf(encode) === table ? encodeLines({ id, provider, table }) : undefined
}
