/**
 * Takes the records out of JSON documents that go over several lines, one after another.
 */
import { bound, byte, hold, nextByte } from './cursor.js'
import { notAnEnvelope, readEnvelope } from './envelope-splitter.js'
import { judge, type Reader, refuse, refuseRest, type Steps, skipWhole, unexpected } from './Reader.js'
import { reset } from './skip-value.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Reads documents to the end of the source: envelopes, and where `plain` records as well. A document ends where its
 * brackets do, so one that never closes them takes all that is left.
 *
 * @category combinators
 */
export function* readDocuments(reader: Reader, plain: boolean): Steps<void> {
  const { cursor, nesting } = reader
  for (;;) {
    const first = yield* nextByte(cursor)
    if (first === -1) return
    if (first === byte.openObject) yield* readEnvelope(reader, plain)
    else if (first === byte.openArray) {
      hold(cursor)
      reset(nesting, cursor.start, false)
      yield* skipWhole(reader, undefined)
      if (plain) yield* judge(reader, nesting.solid, undefined)
      else yield* refuse(reader, nesting.solid, notAnEnvelope)
    } else {
      bound(cursor, true)
      yield* refuseRest(reader, plain ? unexpected('a record', 'something else') : notAnEnvelope)
      bound(cursor, false)
    }
  }
}
