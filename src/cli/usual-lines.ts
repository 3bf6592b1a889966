/**
 * Usual lines on their way into a store: a byte plan makes Identities of them, as bytes, which are printed as rows.
 */
import type { AnyCodec, DecodeOptions } from '../Codec.js'
import { absencesIn } from '../store/projections.js'
import type { Absence, ActiveRun, Prepared, Standing } from '../store/Store.js'
import { decodePlan } from '../stream/line-plans.js'
import { isOriginal } from '../stream/line-work.js'
import type { LineTaker } from './record-feed.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Takes lines, and prepares the one that it has taken last; not where the record has to be looked at as an object.
 *
 * @category model
 */
export interface UsualLines {
  readonly take: LineTaker
  readonly prepare: (standing: Standing) => Prepared | undefined
}

const leastRoom = 1 << 16

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes what takes the lines of a codec's records; undefined where there is no plan for them.
 *
 * @category constructors
 */
export function usualLines(
  codec: AnyCodec,
  told: DecodeOptions,
  projections: ReadonlyArray<Absence>,
  prepareBytes: ActiveRun['prepareBytes'],
): UsualLines | undefined {
  const plan = isOriginal(codec) ? decodePlan(codec, told) : undefined
  if (plan === undefined) return undefined
  let output: Buffer = Buffer.allocUnsafeSlow(leastRoom)
  let line: Buffer = Buffer.alloc(0)
  let [from, to, end, secretsDropped] = [0, 0, 0, 0]
  return {
    take: (bytes, start, stop) => {
      const room = plan.room(stop - start)
      if (room > output.length) output = Buffer.allocUnsafeSlow(room)
      const before = plan.secretsDropped()
      const filled = plan.line(bytes, start, stop, output, 0)
      if (filled === -1) return false
      line = bytes
      from = start
      to = stop
      // The line feed behind the Identity is none of its own.
      end = filled - 1
      secretsDropped = plan.secretsDropped() - before
      return true
    },
    prepare: (standing) => {
      const absences = absencesOf(projections, line, from, to)
      return prepareBytes({ ...standing, codec: codec.id, bytes: output, from: 0, to: end, absences, secretsDropped })
    },
  }
}

/** What was not asked for has to be known of few records: their lines are kept, and read when it is. */
function absencesOf(
  projections: ReadonlyArray<Absence>,
  bytes: Buffer,
  from: number,
  to: number,
): () => ReadonlyArray<Absence> {
  if (projections.length === 0) return () => []
  const line = Buffer.from(bytes.subarray(from, to))
  return () => absencesIn(projections, JSON.parse(line.toString()))
}
