/**
 * The verb decode: records of a provider become Identities, one on each line.
 */
import * as E from 'fp-ts/lib/Either.js'
import { countSecrets, identityToJson } from '../identity-json.js'
import { decodeReading } from '../stream/decode-file.js'
import type { Codecs } from './codecs.js'
import { findRecord } from './codecs.js'
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
  const codec = findRecord(codecs, options.from)
  const isKept = options.keepSecrets === true
  let secretsDropped = 0
  return {
    verb: 'decode',
    codec: codec.id,
    envelope: codec.envelope,
    isPrivate: isKept,
    turn: (reading) => {
      const decoded = decodeReading(reading, codec, options)
      if (decoded._tag === 'refused') return E.left(decoded.errors)
      if (!isKept) secretsDropped += countSecrets(decoded.identity)
      return E.right(`${JSON.stringify(identityToJson(decoded.identity, { secrets: isKept ? 'keep' : 'drop' }))}\n`)
    },
    further: () => ({ secretsDropped }),
  }
}
