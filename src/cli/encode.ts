/**
 * The verb encode: Identities of a provider become its records again, and those of any provider the body of a request.
 */
import * as E from 'fp-ts/lib/Either.js'
import type { AnyCodec, RequestCodec } from '../Codec.js'
import { type DecodeErrors, decodeError } from '../DecodeError.js'
import type { Identity } from '../Identity.js'
import { identityFromJson } from '../identity-json.js'
import type { UnknownObject } from '../Json.js'
import { type Codecs, findTarget } from './codecs.js'
import type { Work } from './filter.js'
import type { EncodeVerbOptions } from './Options.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the work of encode.
 *
 * @category constructors
 */
export function encodeWork(codecs: Codecs, options: EncodeVerbOptions): Work {
  const codec = findTarget(codecs, options.to)
  return {
    verb: 'encode',
    codec: codec.id,
    envelope: undefined,
    isPrivate: false,
    turn: ({ wire }) => {
      const identity = identityFromJson(wire)
      if (E.isLeft(identity)) return identity
      const encoded = encode(codec, identity.right)
      return E.isLeft(encoded) ? encoded : E.right(`${JSON.stringify(encoded.right)}\n`)
    },
    further: () => ({}),
  }
}

function encode(codec: AnyCodec | RequestCodec, identity: Identity): E.Either<DecodeErrors, UnknownObject> {
  if ('provider' in codec && identity.subject.provider !== codec.provider) {
    const expected = `${codec.provider} (to cross to another provider, use convert)`
    return E.left([decodeError('conflict', '/subject/provider', expected, 'another provider')])
  }
  try {
    return E.right(codec.encode(identity))
  } catch {
    return E.left([decodeError('type', '', 'an identity that the codec can write', 'one at which it throws')])
  }
}
