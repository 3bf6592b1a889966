/**
 * The file of a crosswalk: one row per line. It is read whole, and kept in memory by its keys: the rows of a run are those of
 * its people and organizations, so that a million people take some hundred megabytes.
 */
import { isUtf8 } from 'node:buffer'
import { statSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { type Crosswalk, type CrosswalkRow, crosswalkOf, endsReader } from '../crosswalk.js'
import { type DecodeError, decodeError, draw, escapeControl } from '../DecodeError.js'
import { getOwn, isObject, type Json, type JsonObject, typeName } from '../Json.js'
import { bytesOfFile } from '../stream/decode-file.js'
import { readRecords } from '../stream/read-records.js'
import { fileFailure, inputFailure, usageFailure } from './failure.js'
import { isThere, standardOutput } from './out-file.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A crosswalk that grows.
 *
 * @category model
 */
export interface CrosswalkFile {
  readonly crosswalk: Crosswalk
  /** Adds the rows that are not there yet. */
  readonly add: (rows: ReadonlyArray<CrosswalkRow>) => void
  /** Tells whether a row is there, whatever its new id is. */
  readonly has: (row: CrosswalkRow) => boolean
  /** The rows that were added. */
  readonly added: ReadonlyArray<CrosswalkRow>
  /**
   * Prints the rows in blocks of lines: those of the file in their order, as they were, then those that were added. Fails at
   * the end where somebody else has written to the file since it was read.
   */
  readonly lines: () => Iterable<string>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Reads a crosswalk; a file that is not there yet is an empty one. Fails where a line is no row, and where a row contradicts
 * an earlier one.
 *
 * @category constructors
 */
export async function readCrosswalkFile(name: string, cwd: string): Promise<CrosswalkFile> {
  if (name === standardOutput) throw usageFailure('--crosswalk: it is read and written, and so it is a file')
  const path = resolve(cwd, name)
  const file = escapeControl(name)
  const rows: Array<CrosswalkRow> = []
  const lineOf: Array<number> = []
  const before = versionOf(path)
  const settle = (): void => {
    if (versionOf(path) !== before) throw inputFailure(`${file} has changed since it was read: run it again`)
  }
  if (await isThere(path)) {
    try {
      const plain = await plainRowsOf(path)
      if (plain !== undefined) {
        const crosswalk = crosswalkOf(plain)
        if (E.isRight(crosswalk)) return growing(crosswalk.right, settle)
      }
      for await (const reading of readRecords(bytesOfFile(path), { format: 'ndjson', envelope: undefined })) {
        const faults = reading._tag === 'refused' ? reading.errors : faultsOf(reading.wire)
        if (faults.length > 0) throw usageFailure(`${file}:${reading.line}: ${draw(faults)}`)
        if (reading._tag === 'accepted') rows.push(reading.wire as JsonObject & CrosswalkRow)
        lineOf.push(reading.line)
      }
    } catch (error) {
      throw error instanceof Error && 'exitCode' in error ? error : fileFailure(`cannot read ${file}`, causeOf(error))
    }
  }
  const crosswalk = crosswalkOf(rows)
  if (E.isRight(crosswalk)) return growing(crosswalk.right, settle)
  const { row, earlier, reason } = crosswalk.left
  throw usageFailure(`${file}:${lineOf[row]}: this row contradicts line ${lineOf[earlier]}: ${reason}`)
}

/** What the system says of a regular file; nothing of one that is not there or is none. */
function versionOf(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stats?.isFile() === true ? [stats.size, stats.ino, stats.mtimeNs].join(' ') : undefined
}

/**
 * Lets a crosswalk grow. `settle` is called when all of it was printed.
 *
 * @category constructors
 */
export function growing(crosswalk: Crosswalk, settle: () => void = () => undefined): CrosswalkFile {
  const open = new Map<string, Set<string>>()
  const endsOf = endsReader()
  const openAt = ({ kind, from, to }: CrosswalkRow): Set<string> => {
    const ends = endsOf(kind, from, to)
    const ids = open.get(ends) ?? new Set<string>()
    if (ids.size === 0) open.set(ends, ids)
    return ids
  }
  for (const row of crosswalk.rows) if (row.to.id === null) openAt(row).add(row.from.id)
  const added: Array<CrosswalkRow> = []
  const has = (row: CrosswalkRow): boolean => {
    const { kind, from, to } = row
    return crosswalk.index.get(endsOf(kind, from, to))?.has(from.id) === true || openAt(row).has(from.id)
  }
  return {
    crosswalk,
    add: (rows) => {
      for (const row of rows) {
        if (has(row)) continue
        openAt(row).add(row.from.id)
        added.push(row)
      }
    },
    has,
    added,
    lines: function* () {
      let text = ''
      for (const rows of [crosswalk.rows, added]) {
        for (const row of rows) {
          text += `${JSON.stringify(row)}\n`
          if (text.length < blockLength) continue
          yield text
          text = ''
        }
      }
      if (text !== '') yield text
      settle()
    },
  }
}

/** How many characters are written at a time. */
const blockLength = 1 << 16

/** A file of so many bytes is not too long to be held as it stands. */
const longFile = 1 << 25

/** A row of so many characters is nothing out of the way. */
const longRow = 4096

/** Reads a file in which every line is a row as JSON prints it: there is nothing to be looked at closely. */
async function plainRowsOf(path: string): Promise<ReadonlyArray<CrosswalkRow> | undefined> {
  const stats = await stat(path)
  if (!stats.isFile() || stats.size > longFile) return undefined
  const bytes = await readFile(path)
  if (!isUtf8(bytes)) return undefined
  const lines = bytes.toString('utf8').split('\n')
  if (lines.at(-1) === '') lines.pop()
  const rows: Array<CrosswalkRow> = []
  for (const line of lines) {
    const row = line.length < longRow && !line.includes('\\') ? parsed(line) : undefined
    if (row === undefined || faultsOf(row).length > 0 || JSON.stringify(row) !== line) return undefined
    rows.push(row as JsonObject & CrosswalkRow)
  }
  return rows
}

function parsed(line: string): Json | undefined {
  try {
    return JSON.parse(line) as Json
  } catch {
    return undefined
  }
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? (error.cause ?? error) : error
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

/** What is wrong with a row. Keys that are not ours are left alone. */
function faultsOf(wire: Json): ReadonlyArray<DecodeError> {
  if (!isObject(wire)) return [decodeError('type', '', 'a row of a crosswalk', typeName(wire))]
  const kind = getOwn(wire, 'kind')
  return [
    ...(kind === 'person' || kind === 'organization' ? [] : [fault('/kind', 'person or organization', kind)]),
    ...sideFaults(getOwn(wire, 'from'), '/from', 'a text'),
    ...sideFaults(getOwn(wire, 'to'), '/to', 'a text, or null where it is to be minted'),
  ]
}

function sideFaults(side: unknown, at: string, id: string): ReadonlyArray<DecodeError> {
  if (!isObject(side)) return [fault(at, 'an object', side)]
  const [codec, own, instance] = [getOwn(side, 'codec'), getOwn(side, 'id'), getOwn(side, 'instance')]
  return [
    ...(isWord(codec) ? [] : [fault(`${at}/codec`, 'the id of a codec', codec)]),
    ...(isWord(own) || (at === '/to' && own === null) ? [] : [fault(`${at}/id`, id, own)]),
    ...(instance === undefined || typeof instance === 'string' ? [] : [fault(`${at}/instance`, 'a text', instance)]),
  ]
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function fault(path: string, expected: string, actual: unknown): DecodeError {
  const what = actual === '' ? 'an empty text' : typeName(actual)
  return actual === undefined
    ? decodeError('missing', path, expected, 'nothing')
    : decodeError('type', path, expected, what)
}

// -------------------------------------------------------------------------------------
// schema
// -------------------------------------------------------------------------------------

const word: JsonObject = { type: 'string', minLength: 1 }

function side(id: JsonObject): JsonObject {
  return { type: 'object', properties: { codec: word, instance: { type: 'string' }, id }, required: ['codec', 'id'] }
}

/**
 * The JSON Schema of a row.
 *
 * @category instances
 */
export const crosswalkSchema: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:identikit:crosswalk',
  title: 'A row of a crosswalk',
  description: 'Which old id became which new id.',
  type: 'object',
  properties: {
    kind: { enum: ['person', 'organization'] },
    from: side(word),
    to: side({ type: ['string', 'null'], minLength: 1, description: 'null: still to be minted by the target.' }),
  },
  required: ['kind', 'from', 'to'],
}
