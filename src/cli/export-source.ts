/**
 * An export as a source of Identities: its records are decoded in turn, and the few that are needed again are read again.
 * What is no regular file is kept in a temporary one meanwhile.
 */
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import type { AnyCodec, DecodeOptions } from '../Codec.js'
import type { IdentitySource } from '../compare/IdentitySource.js'
import { escapeControl } from '../DecodeError.js'
import type { Identity } from '../Identity.js'
import { countSecrets } from '../identity-json.js'
import { type JsonObject, recordLimits } from '../Json.js'
import { withAbsent } from '../store/merge.js'
import { absencesIn, projectionsOf } from '../store/projections.js'
import type { Absence } from '../store/Store.js'
import { bytesOfFile, decodeSafely, refuseAccepted } from '../stream/decode-file.js'
import { isLong, type RefusedReading, readingOf } from '../stream/Reading.js'
import { type Format, readRecords } from '../stream/read-records.js'
import { type Failure, fileFailure, usageFailure } from './failure.js'
import type { Io } from './Io.js'
import { watch } from './input.js'
import { interruptibly } from './interruptible.js'
import type { Hearer } from './listings.js'
import { openRandomFile, openSpool, type RandomFile } from './spool.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Which export it is: `label` is what the command line calls it, `name` a file, or `-` for standard input.
 *
 * @category model
 */
export interface ExportSpec {
  readonly label: string
  /** What it is a part of, together with others; default it stands alone. */
  readonly side?: string
  readonly name: string
  readonly codec: AnyCodec
  readonly options: DecodeOptions
  /** Opens what is no export of records; `name` is a file all the same. */
  readonly open?: (io: Io) => Promise<ExportSource>
}

/**
 * How records are read, and who is told of what happens.
 *
 * @category model
 */
export interface ExportReading {
  readonly format: Format
  readonly lenient: boolean
  readonly onBytes: (count: number) => void
  readonly onAnswer: Hearer
  readonly onRefused: (refused: RefusedReading) => Promise<void> | undefined
  /** Is told of each record that was understood, once. */
  readonly onAccepted?: ((identity: Identity, wire: unknown) => void) | undefined
}

/**
 * An open export.
 *
 * @category model
 */
export interface ExportSource extends IdentitySource {
  /** Its size in bytes, where known. */
  readonly size: number | undefined
  /** How many records it has, those that were refused included, and how many secrets. */
  readonly counts: () => { readonly records: number; readonly refused: number; readonly secrets: number }
  /** Fails where somebody has written to the file since it was opened. */
  readonly check: () => Promise<void>
  readonly close: () => Promise<void>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Opens an export. Fails where there is none, and where records in an envelope are asked for that come in none.
 *
 * @category constructors
 */
export async function openExport(spec: ExportSpec, reading: ExportReading, io: Io): Promise<ExportSource> {
  const { name, codec, open } = spec
  if (open !== undefined) return open(io)
  if (reading.format === 'envelope' && codec.envelope === undefined) {
    throw usageFailure(`--format envelope: records of ${codec.id} come in no envelope`)
  }
  const path = name === '-' ? undefined : resolve(io.cwd, name)
  const what = `cannot read ${path === undefined ? 'standard input' : escapeControl(path)}`
  const stats =
    path === undefined
      ? undefined
      : await stat(path).catch((error: unknown) => {
          throw fileFailure(what, error)
        })
  const bytes = (): AsyncIterable<Uint8Array> =>
    watch(path === undefined ? io.stdin : bytesOfFile(path), io.signal, reading.onBytes)
  if (path !== undefined && stats?.isFile() === true) {
    return sourceOf(spec, reading, await openRandomFile(path, what), bytes, stats.size)
  }
  const spool = await openSpool(path === undefined ? 'standard input' : escapeControl(path))
  return sourceOf(spec, reading, spool, () => spooled(bytes(), spool.append), undefined)
}

async function* spooled(
  bytes: AsyncIterable<Uint8Array>,
  append: (chunk: Uint8Array) => Promise<void>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const chunk of bytes) {
    await append(chunk)
    yield chunk
  }
}

async function sourceOf(
  { label, codec, options }: ExportSpec,
  { format, lenient, onAnswer, onRefused, onAccepted }: ExportReading,
  file: RandomFile,
  bytes: () => AsyncIterable<Uint8Array>,
  size: number | undefined,
): Promise<ExportSource> {
  const { envelope } = codec
  const projections = projectionsOf(codec.table)
  const version = await file.version()
  const counts = { records: 0, refused: 0, secrets: 0 }
  const check = async (): Promise<void> => {
    if ((await file.version()) !== version) throw isOther(label)
  }
  return {
    size,
    counts: () => counts,
    check,
    close: file.close,
    all: async function* () {
      for await (const reading of readRecords(bytes(), {
        format,
        envelope,
        lenient,
        onAnswer,
        around: interruptibly,
      })) {
        counts.records += 1
        if (reading._tag === 'refused') {
          counts.refused += 1
          await onRefused(reading)
          continue
        }
        const decoded = isLong(reading)
          ? interruptibly(() => decodeSafely(codec, reading.wire, options))
          : decodeSafely(codec, reading.wire, options)
        if (E.isLeft(decoded)) {
          counts.refused += 1
          await onRefused(refuseAccepted(reading, decoded.left))
          continue
        }
        counts.secrets += countSecrets(decoded.right)
        onAccepted?.(decoded.right, reading.wire)
        yield { identity: decoded.right, at: reading.offset, length: Buffer.byteLength(reading.text) }
      }
    },
    again: async ({ at, length }, earlier) => {
      const judgement = { lenient, limits: recordLimits, bare: true }
      const reading = readingOf({ line: 1, offset: at }, await file.read(at, length), length, judgement)
      const decoded = reading._tag === 'refused' ? undefined : decodeSafely(codec, reading.wire, options)
      if (reading._tag === 'refused' || decoded === undefined || E.isLeft(decoded)) throw isOther(label)
      const absences = earlier === undefined ? [] : absencesIn(projections, reading.wire)
      return absences.length === 0 ? decoded.right : completed(decoded.right, earlier, codec.id, absences)
    },
  }
}

function completed(
  identity: Identity,
  earlier: Identity | undefined,
  codec: string,
  absences: ReadonlyArray<Absence>,
): Identity {
  const [own, before] = [identity, earlier ?? {}] as ReadonlyArray<unknown> as readonly [JsonObject, JsonObject]
  return withAbsent(own, before, codec, absences) as unknown as Identity
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

function isOther(label: string): Failure {
  return fileFailure(`cannot compare ${label}`, { code: 'somebody wrote to it meanwhile' })
}
