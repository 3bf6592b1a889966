/**
 * Records in lines become records or requests of another provider in lines, bytes to bytes, without a report of what is lost.
 */
import type { Transform } from 'node:stream'
import * as E from 'fp-ts/lib/Either.js'
import type { AnyCodec } from '../Codec.js'
import type { ConvertOptions, Target } from '../convert/Target.js'
import { type Converted, converterTo } from '../convert.js'
import { type DecodeErrors, decodeError } from '../DecodeError.js'
import type { Identity } from '../Identity.js'
import { countSecrets, identityFromJson, identityToJson } from '../identity-json.js'
import { recordLimits } from '../Json.js'
import { decodeSafely } from './decode-file.js'
import { convertPlan } from './line-plans.js'
import { bytesPassage, type LinesOptions, type LineWork } from './line-work.js'
import { through, transformOf, transformStreamOf } from './Passage.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How lines are converted: as `convert` does, by a crosswalk that is only read. `sourceInstance` is which installation the
 * records come from.
 *
 * @category model
 */
export interface ConvertLinesOptions extends LinesOptions, Omit<ConvertOptions, 'from'> {
  readonly sourceInstance?: string
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Converts a stream of records in lines of JSON to lines of records or requests of a target, in their order. What `convert`
 * refuses is refused; secrets are left out. The source is asked for more where what came out was taken, and closed where the
 * reader stops; its errors are passed on.
 *
 * @example
 * import { axwayUser } from 'identikit/providers/axway'
 * import { netaxisLoginInfoUpdate } from 'identikit/providers/netaxis'
 * import { convertLines } from 'identikit/stream'
 *
 * async function* source() {
 *   yield new TextEncoder().encode('{"guid":"g-1","firstname":"Ada","lastname":"Byron"}\n')
 * }
 * let text = ''
 * const options = { onRefused: () => assert.fail() }
 * for await (const bytes of convertLines(source(), axwayUser, netaxisLoginInfoUpdate, options)) {
 *   text += new TextDecoder().decode(bytes)
 * }
 * assert.deepStrictEqual(JSON.parse(text), { first_name: 'Ada', last_name: 'Byron' })
 *
 * @category constructors
 */
export function convertLines(
  source: AsyncIterable<Uint8Array>,
  from: AnyCodec,
  to: Target,
  options: ConvertLinesOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  return through(source, bytesPassage(convertWork(from, to, options), options))
}

/**
 * Makes a web stream that converts as `convertLines` does.
 *
 * @category constructors
 */
export function convertLinesStream(
  from: AnyCodec,
  to: Target,
  options: ConvertLinesOptions,
): TransformStream<Uint8Array, Uint8Array> {
  return transformStreamOf(bytesPassage(convertWork(from, to, options), options))
}

/**
 * Makes a Node stream that converts as `convertLines` does.
 *
 * @category constructors
 */
export function convertLinesTransform(from: AnyCodec, to: Target, options: ConvertLinesOptions): Transform {
  return transformOf(bytesPassage(convertWork(from, to, options), options), false)
}

function convertWork(from: AnyCodec, to: Target, options: ConvertLinesOptions): LineWork {
  const { instance, organization, crosswalk, set, sourceInstance } = options
  const crossing: ConvertOptions = {
    from: from.id,
    ...(instance === undefined ? {} : { instance }),
    ...(organization === undefined ? {} : { organization }),
    ...(crosswalk === undefined ? {} : { crosswalk }),
    ...(set === undefined ? {} : { set }),
  }
  const { print } = converterTo(to, crossing)
  const isSame = from.id === to.id
  let secretsDropped = 0
  return {
    envelope: from.envelope,
    limits: recordLimits,
    plan: () => convertPlan(from, to, { ...crossing, sourceInstance, isTold: () => true }),
    turn: ({ wire }) => {
      const decoded = decodeSafely<Identity>(
        from,
        wire,
        sourceInstance === undefined ? {} : { instance: sourceInstance },
      )
      if (E.isLeft(decoded)) return decoded
      const secrets = isSame ? countSecrets(decoded.right) : 0
      secretsDropped += secrets
      const converted = safely(() => print(secrets > 0 ? withoutSecrets(decoded.right) : decoded.right))
      return E.isLeft(converted) ? converted : E.right(`${JSON.stringify(converted.right.wire)}\n`)
    },
    secretsDropped: () => secretsDropped,
  }
}

/** Only the codec that wrote a secret prints it: where it is the target as well, it is taken away before. */
function withoutSecrets(identity: Identity): Identity {
  const bare = identityFromJson(identityToJson(identity, { secrets: 'drop' }))
  return E.isRight(bare) ? bare.right : { ...identity, residue: {} }
}

/** A codec that somebody else wrote may throw. */
function safely(convert: () => E.Either<DecodeErrors, Converted>): E.Either<DecodeErrors, Converted> {
  try {
    return convert()
  } catch {
    return E.left([decodeError('type', '', 'an identity that the codec can write', 'one at which it throws')])
  }
}
