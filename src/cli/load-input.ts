/**
 * Loads one input of a run: reads it from its last checkpoint on, decodes its records, and writes them in batches.
 */
import * as E from 'fp-ts/lib/Either.js'
import type { AnyCodec, DecodeOptions } from '../Codec.js'
import { type DecodeErrors, decodeError } from '../DecodeError.js'
import type { Identity } from '../Identity.js'
import { countSecrets, identityToJson } from '../identity-json.js'
import { redact } from '../Redacted.js'
import { escapeText } from '../store/escape.js'
import { absencesIn, projectionsOf } from '../store/projections.js'
import type { ActiveRun, Batch, Checkpoint, Incoming, Prepared, Refused } from '../store/Store.js'
import { type Decoded, decodeReading, refuseAccepted } from '../stream/decode-file.js'
import { isLong, type Reading, type RefusedReading } from '../stream/Reading.js'
import { interruptibly } from './interruptible.js'
import { type Readable, readFrom, type Start, type Step, trailOf } from './resumable.js'
import type { Trail } from './trail.js'
import { usualLines } from './usual-lines.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * An input, what its records are, and where it is done up to.
 *
 * @category model
 */
export interface LoadInput {
  readonly index: number
  readonly codec: AnyCodec
  readonly told: DecodeOptions
  readonly readable: Readable
  readonly checkpoints: ReadonlyArray<Checkpoint>
}

/**
 * What an input needs of its run. `write` may answer before the batch is written; `onChange` is called where the bytes that
 * pass are not those that were read before.
 *
 * @category model
 */
export interface LoadContext {
  readonly prepare: ActiveRun['prepare']
  readonly prepareBytes: ActiveRun['prepareBytes']
  readonly write: (batch: Batch) => Promise<void>
  readonly onBytes: (count: number) => void
  /** Is told of what is refused, also of what was refused before, where bytes that pass cannot be read again. */
  readonly onRefused: ((refused: RefusedReading) => Promise<void>) | undefined
  readonly onRecord: () => void
  readonly onChange: () => Error
}

/**
 * How an input ended. `isCut`: inside a record.
 *
 * @category model
 */
export interface LoadEnd {
  readonly isCut: boolean
  readonly records: number
}

const mostRecords = 10_000
const mostBytes = 8 << 20
const leastBytes = 1 << 16
const mostMilliseconds = 5000
/** The longest id, in bytes: an index of PostgreSQL holds no more than 2,704. */
const longestId = 800
const [lineFeed, openObject, openArray] = [0x0a, 0x7b, 0x5b]
const spaces: ReadonlyArray<number> = [0x20, 0x09, lineFeed, 0x0d]
/** How a secret prints, and the keys that are raised so that they do not look like one. */
const signsOfSecrets = [String(redact('')), '$secret'] as const

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Loads an input to its end.
 *
 * @category combinators
 */
export async function loadInput(input: LoadInput, context: LoadContext): Promise<LoadEnd> {
  const { index, codec, readable, checkpoints } = input
  const start = checkpoints.at(-1)
  const trail = trailOf(start)
  const projections = projectionsOf(codec.table)
  const usual = usualLines(codec, input.told, projections, context.prepareBytes)
  const check = checkPassing(checkpoints, trail, context.onChange)
  const { size = mostBytes * 40 } = readable
  const limit = Math.min(mostBytes, Math.max(leastBytes, size / 40))
  let number = (start?.batch ?? -1) + 1
  let begin = start?.byteOffset ?? 0
  let began = Date.now()
  let passed = start?.layout === 'whole' ? 0 : (start?.records ?? 0)
  const skipped = start?.records ?? 0
  let records: Array<Prepared> = []
  let refused: Array<Refused> = []
  let last: Step | undefined

  const flush = async (place: Omit<Start, 'records'>, done: number, isLast: boolean): Promise<void> => {
    const checkpoint = { input: index, batch: number, ...place, records: done, isLast, ...trail.mark(place.byteOffset) }
    const batch = { records, refused, checkpoint }
    records = []
    refused = []
    number += 1
    begin = place.byteOffset
    began = Date.now()
    await context.write(batch)
  }

  const isFull = (offset: number): boolean => {
    const collected = records.length + refused.length
    if (collected === 0) return false
    return collected >= mostRecords || offset - begin >= limit || Date.now() - began >= mostMilliseconds
  }
  /** Collects a record, and answers it where it is refused. */
  const collect = (step: Step): RefusedReading | undefined => {
    const { line, offset, record } = step.place
    const standing = { input: index, line, byteOffset: offset, record }
    const prepared = step.isTaken ? usual?.prepare(standing) : undefined
    if (prepared !== undefined) {
      records.push(prepared)
      return undefined
    }
    const reading = step.reading()
    const judged = isLong(reading) ? interruptibly(() => judge(reading, input)) : judge(reading, input)
    if (judged._tag === 'refused') {
      refused.push({ ...standing, codec: codec.id, errors: judged.errors, length: judged.length })
      return judged
    }
    const absences = reading._tag === 'accepted' ? absencesIn(projections, reading.wire) : []
    records.push(context.prepare({ ...standing, codec: codec.id, ...withoutSecrets(judged.identity), absences }))
    return undefined
  }

  for await (const steps of readFrom(readable, start, trail, usual?.take, context.onBytes)) {
    for (const step of steps) {
      check(passed)
      if (passed < skipped) {
        if (context.onRefused !== undefined) await keepRefused(step.reading(), input, context.onRefused)
        passed += 1
        continue
      }
      if (isFull(step.place.offset)) await flush(step.start(), passed, false)
      const refusal = collect(step)
      if (refusal !== undefined) await context.onRefused?.(refusal)
      passed += 1
      last = step
      context.onRecord()
    }
  }
  check(passed)
  if (passed < skipped) throw context.onChange()
  const isCut = last !== undefined && !last.isTaken && isCutOff(last.reading(), trail)
  if (isCut && last !== undefined) await flush(last.start(), passed - 1, true)
  else {
    const end = { byteOffset: trail.end(), line: last?.place.line ?? 1, record: undefined, layout: 'whole' as const }
    await flush(end, passed, true)
  }
  return { isCut, records: passed }
}

/** Decodes a record; what no index can hold is refused. */
function judge(reading: Reading, { codec, told }: LoadInput): Decoded {
  const decoded = decodeReading(reading, codec, told)
  if (decoded._tag === 'refused' || reading._tag === 'refused') return decoded
  const faults = faultsOf(decoded.identity)
  return E.isLeft(faults) ? refuseAccepted(reading, faults.left) : decoded
}

async function keepRefused(
  reading: Reading,
  input: LoadInput,
  keep: NonNullable<LoadContext['onRefused']>,
): Promise<void> {
  const judged = judge(reading, input)
  if (judged._tag === 'refused') await keep(judged)
}

/** Most records have no secret, which shows in how they print: they need no copy. */
function withoutSecrets(identity: Identity): Pick<Incoming, 'text' | 'secretsDropped'> {
  const text = JSON.stringify(identity)
  if (!signsOfSecrets.some((sign) => text.includes(sign))) return { text, secretsDropped: 0 }
  const plain = identityToJson(identity, { secrets: 'drop' })
  return { text: JSON.stringify(plain), secretsDropped: countSecrets(identity) }
}

/** Where an input is read again from its beginning, its bytes are compared as they pass the checkpoints. */
function checkPassing(
  checkpoints: ReadonlyArray<Checkpoint>,
  trail: Trail,
  onChange: () => Error,
): (passed: number) => void {
  const waiting = checkpoints.at(-1)?.layout === 'whole' ? [...checkpoints] : []
  return (passed) => {
    for (let next = waiting[0]; next !== undefined && next.records <= passed; next = waiting[0]) {
      waiting.shift()
      if (next.byteOffset > trail.end() || trail.mark(next.byteOffset).digest !== next.digest) throw onChange()
    }
  }
}

/**
 * Whether the last record of an input is the beginning of one: nothing but space is behind it, and no end of a line where it
 * would be one. What begins as no record does is none.
 */
function isCutOff(reading: Reading, trail: Trail): boolean {
  if (reading._tag !== 'refused' || reading.raw === undefined || reading.errors[0]._tag !== 'syntax') return false
  const { raw, offset, length, record } = reading
  const rest = trail.between(offset + length, trail.end())
  if (!rest.every((code) => spaces.includes(code))) return false
  // The end of a list is missing, or what goes over several lines has not come to its end on any of them.
  const begin = raw.find((code) => !spaces.includes(code))
  if (record !== undefined || begin === undefined || raw.includes(lineFeed)) return true
  return !rest.includes(lineFeed) && (begin === openObject || begin === openArray)
}

/** An id that no index can hold. */
function faultsOf({ subject, memberships = [] }: Identity): E.Either<DecodeErrors, undefined> {
  const ids = [
    ['/subject/id', subject.id],
    ['/subject/instance', subject.instance ?? ''],
    ...memberships.map(
      ({ organization }, index) => [`/memberships/${index}/organization/id`, organization.id] as const,
    ),
  ] as const
  for (const [path, id] of ids) {
    // Three bytes for each code unit is the most.
    if (id.length * 3 <= longestId || Buffer.byteLength(escapeText(id)) <= longestId) continue
    return E.left([decodeError('limit', path, `an id of at most ${longestId} bytes`, 'a longer one')])
  }
  return E.right(undefined)
}
