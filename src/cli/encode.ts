/**
 * The verb encode: Identities of a provider become its records again, those of any provider the body of a request, and
 * organizations with their members the records about them.
 */
import { encodeWork as encodeLineWork } from '../stream/encode-lines.js'
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
  return { ...encodeLineWork(codec), verb: 'encode', codec: codec.id, isPrivate: false, further: () => ({}) }
}
