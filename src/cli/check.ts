/**
 * The verb check: is an export understood, and does every record come back as it was?
 */
import * as E from 'fp-ts/lib/Either.js'
import type { AnyCodec, RosterCodec } from '../Codec.js'
import type { Identity, Roster } from '../Identity.js'
import { equalsJson } from '../Json.js'
import { decodeSafely } from '../stream/decode-file.js'
import { shapeOf } from '../wire/shape.js'
import { drawReport, reportOf } from './check-report.js'
import { type Codecs, findSource } from './codecs.js'
import type { Work } from './filter.js'
import { jsonForPeople } from './Io.js'
import type { FromOptions } from './Options.js'
import { firstDifference, newTally, tallyChange, tallyWire } from './tally-wire.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the work of check: no record goes out, the report does.
 *
 * @category constructors
 */
export function checkWork(codecs: Codecs, options: FromOptions): Work {
  const codec = findSource(codecs, options.from)
  const shape = shapeOf(codec.table)
  const tally = newTally()
  return {
    verb: 'check',
    codec: codec.id,
    envelope: codec.envelope,
    isPrivate: false,
    turn: (reading) => {
      const decoded = decodeSafely<Identity | Roster>(codec, reading.wire, options)
      if (E.isLeft(decoded)) return decoded
      const again = encode(codec, decoded.right)
      if (!equalsJson(reading.wire, again)) tallyChange(tally, reading, firstDifference(reading.wire, again))
      tallyWire(tally, shape, reading.wire)
      return E.right('')
    },
    end: (counts) => {
      const report = reportOf(tally, codec.id, counts)
      return options.json === true ? `${jsonForPeople(report)}\n` : drawReport(report)
    },
    further: () => ({ changed: tally.changed }),
  }
}

/** A codec that somebody else wrote may throw: then nothing comes back. */
function encode(codec: AnyCodec | RosterCodec, decoded: Identity | Roster): unknown {
  try {
    return 'losses' in codec ? codec.encode(decoded as Identity) : codec.encode(decoded as Roster)
  } catch {
    return undefined
  }
}
