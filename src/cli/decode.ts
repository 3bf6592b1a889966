/**
 * The verb decode: records of a provider become Identities, or organizations with their members, one on each line.
 */
import * as E from 'fp-ts/lib/Either.js'
import type { DecodeOptions } from '../Codec.js'
import { type DecodeErrors, decodeError } from '../DecodeError.js'
import type { Identity, Roster } from '../Identity.js'
import { countSecrets, identityToJson } from '../identity-json.js'
import type { Codecs } from './codecs.js'
import { findSource } from './codecs.js'
import type { Work } from './filter.js'
import type { DecodeVerbOptions } from './Options.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the work of decode: secrets are left out and counted, unless they are to be kept.
 *
 * @category constructors
 */
export function decodeWork(codecs: Codecs, options: DecodeVerbOptions): Work {
  const codec = findSource(codecs, options.from)
  const isKept = options.keepSecrets === true
  let secretsDropped = 0
  return {
    verb: 'decode',
    codec: codec.id,
    envelope: codec.envelope,
    isPrivate: isKept,
    turn: ({ wire }) => {
      const decoded = decodeSafely<Identity | Roster>(codec, wire, options)
      if (E.isLeft(decoded)) return decoded
      if (!isKept) secretsDropped += countSecrets(decoded.right)
      return E.right(`${JSON.stringify(identityToJson(decoded.right, { secrets: isKept ? 'keep' : 'drop' }))}\n`)
    },
    further: () => ({ secretsDropped }),
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

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
