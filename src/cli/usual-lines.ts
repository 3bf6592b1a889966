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
const keptRoom = 1 << 20

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes what takes the lines of a codec's records; undefined where there is no plan for them.
 *
 * @category constructors
 */
export function usualLines(
  of: AnyCodec,
  told: DecodeOptions,
  projections: ReadonlyArray<Absence>,
  prepareBytes: ActiveRun['prepareBytes'],
): UsualLines | undefined {
  const plan = isOriginal(of) ? decodePlan(of, told) : undefined
  if (plan === undefined) return undefined
  let output: Buffer = Buffer.allocUnsafeSlow(leastRoom)
  let bytes: Buffer = Buffer.alloc(0)
  let kept: Buffer = bytes
  let keptTo = 0
  let [from, to, end, secretsDropped] = [0, 0, 0, 0]
  return {
    take: (source, start, stop) => {
      const room = plan.room(stop - start)
      if (room > output.length) output = Buffer.allocUnsafeSlow(room)
      const before = plan.secretsDropped()
      const filled = plan.line(source, start, stop, output, 0)
      if (filled === -1) return false
      bytes = source
      from = start
      to = stop
      // The line feed behind the Identity is none of its own.
      end = filled - 1
      secretsDropped = plan.secretsDropped() - before
      return true
    },
    prepare: ({ input, line, byteOffset, record }) => {
      // What was not asked for has to be known of few records: the lines are kept, and read when it is.
      if (projections.length > 0 && to - from > kept.length - keptTo) {
        kept = Buffer.allocUnsafeSlow(Math.max(keptRoom, to - from))
        keptTo = 0
      }
      const absences = projections.length === 0 ? noAbsences : absencesOf(projections, kept, keptTo, keptTo + to - from)
      if (projections.length > 0) keptTo += bytes.copy(kept, keptTo, from, to)
      const { id: codec } = of
      return prepareBytes({
        codec,
        bytes: output,
        from: 0,
        to: end,
        input,
        line,
        byteOffset,
        record,
        absences,
        secretsDropped,
      })
    },
  }
}

function absencesOf(
  projections: ReadonlyArray<Absence>,
  lines: Buffer,
  from: number,
  to: number,
): () => ReadonlyArray<Absence> {
  return () => absencesIn(projections, JSON.parse(lines.toString('utf8', from, to)))
}

function noAbsences(): ReadonlyArray<Absence> {
  return []
}
