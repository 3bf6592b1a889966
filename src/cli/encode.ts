/**
 * The verb encode: Identities of a provider become its records again, those of any provider the body of a request, and
 * organizations with their members the records about them. A row of diff counts as the Identity in it.
 */
import * as E from 'fp-ts/lib/Either.js'
import type { AnyCodec, RequestCodec, RosterCodec } from '../Codec.js'
import { type DecodeErrors, decodeError, pointer } from '../DecodeError.js'
import type { Subject } from '../Identity.js'
import { identityFromJson, rosterFromJson } from '../identity-json.js'
import { getOwn, identityLimits, isObject, type Json, type UnknownObject } from '../Json.js'
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
  let went: number | undefined
  return {
    verb: 'encode',
    codec: codec.id,
    envelope: undefined,
    limits: identityLimits,
    isPrivate: false,
    turn: ({ wire }) => {
      const change = changeIn(wire)
      if (change !== undefined) went = (went ?? 0) + (change === 'went' ? 1 : 0)
      if (change === 'went') return E.right('')
      const encoded =
        change === undefined ? encode(wire) : inRow(encode(isObject(wire) ? getOwn(wire, 'identity') : undefined))
      return E.isLeft(encoded) ? encoded : E.right(`${JSON.stringify(encoded.right)}\n`)
    },
    further: () => (went === undefined ? {} : { went }),
  }
}

/** What a row of diff says; an Identity has no such key. */
function changeIn(wire: Json): 'came' | 'changed' | 'went' | undefined {
  const change = isObject(wire) && getOwn(wire, 'subject') !== undefined ? getOwn(wire, 'change') : undefined
  return change === 'came' || change === 'changed' || change === 'went' ? change : undefined
}

/** An error of the Identity in a row stands at its place in the row. */
function inRow<A>(encoded: E.Either<DecodeErrors, A>): E.Either<DecodeErrors, A> {
  if (E.isRight(encoded)) return encoded
  const [first, ...others] = encoded.left.map(({ _tag, path, expected, actual }) =>
    decodeError(_tag, `/identity${path}`, expected, actual),
  )
  return first === undefined ? encoded : E.left([first, ...others])
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
