/**
 * The verb decode: records of a provider become Identities, or organizations with their members, one on each line.
 */
import { decodeWork as decodeLineWork } from '../stream/decode-lines.js'
import { type Codecs, findSource } from './codecs.js'
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
  const { instance, organization, keepSecrets = false } = options
  const work = decodeLineWork(codec, {
    ...(instance === undefined ? {} : { instance }),
    ...(organization === undefined ? {} : { organization }),
    secrets: keepSecrets ? 'keep' : 'drop',
  })
  return {
    ...work,
    verb: 'decode',
    codec: codec.id,
    isPrivate: keepSecrets,
    further: () => ({ secretsDropped: work.secretsDropped() }),
  }
}
