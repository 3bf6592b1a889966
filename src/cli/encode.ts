/**
 * The verb encode: Identities of a provider become its records again, those of any provider the body of a request, and
 * organizations with their members the records about them.
 */
import * as E from 'fp-ts/lib/Either.js'
import type { AnyCodec, RequestCodec, RosterCodec } from '../Codec.js'
import { type DecodeErrors, decodeError, pointer } from '../DecodeError.js'
import type { Subject } from '../Identity.js'
import { identityFromJson, rosterFromJson } from '../identity-json.js'
import { identityLimits, type UnknownObject } from '../Json.js'
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
  const encode = encoderOf(codec)
  return {
    verb: 'encode',
    codec: codec.id,
    envelope: undefined,
    limits: identityLimits,
    isPrivate: false,
    turn: ({ wire }) => {
      const encoded = encode(wire)
      return E.isLeft(encoded) ? encoded : E.right(`${JSON.stringify(encoded.right)}\n`)
    },
    further: () => ({}),
  }
}

type Encoder = (json: unknown) => E.Either<DecodeErrors, UnknownObject>

function encoderOf(codec: AnyCodec | RosterCodec | RequestCodec): Encoder {
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
