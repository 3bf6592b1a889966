/**
 * Takes the elements out of a JSON array of any size, one by one.
 */
import { byte, hold, nextByte, offsetOf } from './cursor.js'
import { judge, type Reader, refuse, type Steps, skipWhole, unexpected } from './Reader.js'
import { isClosed, reset } from './skip-value.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Reads elements from behind the opening bracket to behind the closing one, and answers how many there are. A malformed
 * element is refused, and ends where its brackets and strings do. Where the input ends first, that is one refusal: of the
 * element that it cuts off, or of nothing at the end. Undefined in that case.
 *
 * @category combinators
 */
export function* readElements(reader: Reader): Steps<number | undefined> {
  const { cursor, nesting } = reader
  if ((yield* nextByte(cursor)) === byte.closeArray) {
    cursor.at++
    return 0
  }
  for (let record = 0; ; record++) {
    yield* nextByte(cursor)
    hold(cursor)
    reset(nesting, cursor.start, false)
    if (!(yield* skipWhole(reader, byte.closeArray))) {
      yield* refuseUnclosed(reader, record)
      return undefined
    }
    const closed = cursor.bytes[cursor.at] === byte.closeArray
    yield* judge(reader, nesting.solid, record)
    cursor.at++
    cursor.start = -1
    if (closed) return record + 1
  }
}

function* refuseUnclosed(reader: Reader, record: number): Steps<void> {
  const { cursor, nesting } = reader
  const error = unexpected('the end of the array', 'the end of the input')
  if (nesting.solid > cursor.start) {
    if (!nesting.nested || !isClosed(nesting)) {
      yield* refuse(reader, nesting.solid, error, record)
      return
    }
    yield* judge(reader, nesting.solid, record)
  }
  hold(cursor)
  yield* refuse(reader, offsetOf(cursor), error)
}
