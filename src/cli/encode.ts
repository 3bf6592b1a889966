/**
 * The verb encode: Identities of a provider become its records again, those of any provider the body of a request, and
 * organizations with their members the records about them. A row of diff counts as the Identity in it.
 */
import * as E from 'fp-ts/lib/Either.js'
import { type DecodeErrors, decodeError } from '../DecodeError.js'
import { getOwn, isObject, type Json } from '../Json.js'
import { encodeWork as encodeLineWork } from '../stream/encode-lines.js'
import { type Codecs, findTarget } from './codecs.js'
import type { Work } from './filter.js'
import type { EncodeVerbOptions } from './Options.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the work of encode. For who went, nothing is written.
 *
 * @category constructors
 */
export function encodeWork(codecs: Codecs, options: EncodeVerbOptions): Work {
  const codec = findTarget(codecs, options.to)
  const work = encodeLineWork(codec)
  let went: number | undefined
  return {
    ...work,
    verb: 'encode',
    codec: codec.id,
    isPrivate: false,
    turn: (reading) => {
      const change = changeIn(reading.wire)
      if (change === undefined) return work.turn(reading)
      went ??= 0
      if (change === 'went') {
        went += 1
        return E.right('')
      }
      return inRow(work.turn({ ...reading, wire: identityIn(reading.wire) }))
    },
    further: () => (went === undefined ? {} : { went }),
  }
}

/** What a row of diff says; an Identity has no such key. */
function changeIn(wire: Json): 'came' | 'changed' | 'went' | undefined {
  const change = isObject(wire) && getOwn(wire, 'subject') !== undefined ? getOwn(wire, 'change') : undefined
  return change === 'came' || change === 'changed' || change === 'went' ? change : undefined
}

/** What is absent stays so: it is refused as nothing. */
function identityIn(row: Json): Json {
  return (isObject(row) ? getOwn(row, 'identity') : undefined) as Json
}

/** An error of the Identity in a row stands at its place in the row. */
function inRow<A>(encoded: E.Either<DecodeErrors, A>): E.Either<DecodeErrors, A> {
  if (E.isRight(encoded)) return encoded
  const [first, ...others] = encoded.left.map(({ _tag, path, expected, actual }) =>
    decodeError(_tag, `/identity${path}`, expected, actual),
  )
  return first === undefined ? encoded : E.left([first, ...others])
}
