/**
 * What becomes of records in lines, and the passage that does it: bytes in, bytes out, and what is refused to who wants to
 * know.
 */
import * as E from 'fp-ts/lib/Either.js'
import type { AnyCodec } from '../Codec.js'
import type { DecodeErrors } from '../DecodeError.js'
import type { Limits } from '../Json.js'
import type { BytePlan } from '../wire/bytes/BytePlan.js'
import type { Envelope } from '../wire/Envelope.js'
import { refuseAccepted } from './decode-file.js'
import { linePassage, longInput } from './line-passage.js'
import type { Piece } from './line-run.js'
import type { Passage } from './Passage.js'
import type { AcceptedReading, Reading, RefusedReading } from './Reading.js'
import { type ReadOptions, readingPassage } from './read-records.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What becomes of records.
 *
 * @category model
 */
export interface LineWork {
  readonly envelope: Envelope | undefined
  readonly limits: Limits
  /** Makes the plan that turns usual lines as `turn` would, where there is one. */
  readonly plan: () => BytePlan | undefined
  /** Gives the text that a record becomes, its line feed included, or what is wrong with it. */
  readonly turn: (reading: AcceptedReading) => E.Either<DecodeErrors, string>
  /** Counts the secrets that `turn` and the plan have left out. */
  readonly secretsDropped: () => number
}

/**
 * How lines are read, and who is told what is not in the output. `onRefused` gets every record that is refused: where it
 * stands, what is wrong with it and its bytes.
 *
 * @category model
 */
export interface LinesOptions extends Pick<ReadOptions, 'format' | 'lenient' | 'onAnswer'> {
  readonly onRefused: (refused: RefusedReading) => void
  /** Gets the counts when all is read. */
  readonly onEnd?: (counts: LineCounts) => void
}

/**
 * The counts at the end: `in` is `out` and `refused` together. `unusual` is how many records no byte plan took, so that they
 * went the slower way of objects; absent where none was asked, as for a short input.
 *
 * @category model
 */
export interface LineCounts {
  readonly in: number
  readonly out: number
  readonly refused: number
  readonly unusual?: number
  readonly secretsDropped: number
}

const batch = 1 << 16

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the passage of some work. What comes out belongs to who gets it.
 *
 * @category constructors
 */
export function bytesPassage(work: LineWork, options: LinesOptions): Passage<Uint8Array> {
  const { envelope, limits } = work
  const { format = 'auto', lenient = false, onAnswer, onRefused, onEnd } = options
  const read = { format, lenient, envelope, limits, onAnswer }
  const plan = lenient ? undefined : work.plan()
  const turn = (reading: Reading): E.Either<RefusedReading, string> => turnReading(work, reading)
  const lines = plan === undefined ? undefined : linePassage({ plan, turn }, { ...read, patience: longInput })
  const passage: Passage<Piece> = lines ?? readingPassage(read)
  const counts = { in: 0, out: 0, refused: 0 }
  const bytesOf = function* (pieces: Iterable<Piece>): Generator<Uint8Array, void, void> {
    let collected = ''
    for (const piece of pieces) {
      const turned = piece._tag === 'block' ? undefined : turn(piece)
      counts.in += piece._tag === 'block' ? piece.records : 1
      if (turned !== undefined && E.isLeft(turned)) {
        counts.refused += 1
        onRefused(turned.left)
        continue
      }
      if (turned !== undefined) {
        counts.out += 1
        collected += turned.right
      }
      if (collected !== '' && (turned === undefined || collected.length >= batch)) {
        yield Buffer.from(collected)
        collected = ''
      }
      if (piece._tag === 'block') {
        counts.out += piece.records
        yield Uint8Array.from(piece.bytes)
      }
    }
    if (collected !== '') yield Buffer.from(collected)
  }
  return {
    take: (chunk) => bytesOf(passage.take(chunk)),
    end: function* () {
      yield* bytesOf(passage.end())
      const unusual = lines?.unusual()
      const secretsDropped = work.secretsDropped()
      onEnd?.({ ...counts, ...(unusual === undefined ? {} : { unusual }), secretsDropped })
    },
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Turns what was read of one record.
 *
 * @category combinators
 */
export function turnReading(work: Pick<LineWork, 'turn'>, reading: Reading): E.Either<RefusedReading, string> {
  if (reading._tag === 'refused') return E.left(reading)
  return E.mapLeft((errors: DecodeErrors) => refuseAccepted(reading, errors))(work.turn(reading))
}

/**
 * Tells whether a codec has the id that it was made with: a copy under another id still works under the first one, which
 * io-ts knows as its name.
 *
 * @category combinators
 */
export function isOriginal(codec: AnyCodec & { readonly name?: unknown }): boolean {
  return codec.name === codec.id
}
