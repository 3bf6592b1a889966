/**
 * Prepares the records of a run: what the rules and the tables need of each is taken from the bytes of its JSON, and its rows
 * are printed.
 */
import { hash, randomInt } from 'node:crypto'
import type { Membership } from '../Membership.js'
import { rowPrinter as cellPrinter } from './Bulk.js'
import { unescapeJson } from './escape.js'
import type { KnownKeys } from './known-keys.js'
import { hashBytes, type LatestTellings, latestTellings } from './latest-tellings.js'
import {
  idIn,
  instanceIn,
  longestIdIn,
  organizationSpans,
  type PrintedRows,
  printRows,
  type RowPrinter,
  type RowSheets,
  readIdentity,
  rowPrinter,
  rowSheets,
  updatedAtIn,
} from './RowPrinter.js'
import { organizationCells, type SubjectKey } from './rows.js'
import type { Incoming, IncomingBytes, Prepared } from './Store.js'
import { stagedOrganizations } from './schema.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a run keeps between batches. `known`: all keys that there are, where the run has found the store empty. `organizations`: what
 * was written last of them. `scope`: the codec and installation of the last record, and the seed that hashes start from. `sheets` takes the rows of the batch at hand.
 *
 * @category model
 */
export interface RunMemory {
  readonly run: number
  readonly known: KnownKeys | undefined
  readonly organizations: LatestTellings
  scope: { readonly name: string; readonly seed: number }
  readonly printer: RowPrinter
  sheets: RowSheets
  hasSeen: boolean
}

/**
 * The room of a sheet at first, in bytes.
 *
 * @category model
 */
export const firstRoom = 1 << 16

const printOrganization = cellPrinter(stagedOrganizations)
/** An id of that many bytes is short enough in whatever way it is escaped. */
const shortId = 256
/** Nobody knows the seed beforehand: it cannot be contrived that two organizations are alike. */
const anySeed = randomInt(2 ** 31)

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Starts with nothing remembered.
 *
 * @category constructors
 */
export function runMemory(run: number, known: KnownKeys | undefined, hasSeen: boolean): RunMemory {
  const [printer, sheets] = [rowPrinter(), rowSheets(firstRoom)]
  const organizations = latestTellings(known !== undefined)
  return { run, known, organizations, scope: { name: '', seed: 0 }, printer, sheets, hasSeen }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints a record of a run for a batch.
 *
 * @category combinators
 */
export function prepareRecord(memory: RunMemory, { text, absences, ...rest }: Incoming, now: string): Prepared {
  const bytes = Buffer.from(text)
  readIdentity(memory.printer, bytes, 0, bytes.length)
  return prepareRead(memory, { ...rest, bytes, from: 0, to: bytes.length, absences: () => absences }, now)
}

/**
 * Prints a record of a run from bytes; not where an id is long.
 *
 * @category combinators
 */
export function prepareBytes(memory: RunMemory, incoming: IncomingBytes, now: string): Prepared | undefined {
  readIdentity(memory.printer, bufferOf(incoming.bytes), incoming.from, incoming.to)
  return longestIdIn(memory.printer) > shortId ? undefined : prepareRead(memory, incoming, now)
}

function prepareRead(memory: RunMemory, incoming: IncomingBytes, now: string): Prepared {
  const { codec, bytes, from, to, input, line, byteOffset, record, absences, secretsDropped } = incoming
  const { printer, sheets, run } = memory
  const key: SubjectKey = [codec, instanceIn(printer), idIn(printer)]
  const digest = hash('sha256', bytes.subarray(from, to), 'base64url').slice(0, 22)
  const updatedAt = updatedAtIn(printer)
  const mentions = mentionsOf(memory, key)
  const rows = printRows(printer, sheets, { codec, version: 1, run, input, line, digest, asOf: updatedAt, now })
  return {
    codec,
    key,
    name: nameOf(key),
    text: () => textOn(rows),
    digest,
    updatedAt,
    run,
    input,
    line,
    byteOffset,
    record,
    absences,
    secretsDropped,
    mentions,
    rows,
  }
}

/** The same bytes, with what Node can do with them. */
function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

/** The JSON of an Identity from its printed row. */
function textOn({ sheets, ranges, text }: PrintedRows): string {
  const [{ bytes } = { bytes: Buffer.alloc(0) }] = sheets
  return unescapeJson(bufferOf(bytes).toString('utf8', text, (ranges[1] ?? 0) - 1))
}

/**
 * Lists the organizations of the record that was read last, as hashes of which one it is and of what is told of it.
 *
 * @category combinators
 */
export function mentionsOf(memory: RunMemory, key: SubjectKey): ReadonlyArray<number> {
  const spans = organizationSpans(memory.printer)
  if (spans.length === 0) return []
  const { source } = memory.printer
  const name = nameOf([key[0], key[1]])
  if (memory.scope.name !== name) memory.scope = { name, seed: seedOf(name) }
  const { seed } = memory.scope
  const found: Array<number> = []
  for (let index = 0; index < spans.length; index += 4) {
    const [from = 0, to = 0, idFrom = 0, idTo = 0] = [
      spans[index],
      spans[index + 1],
      spans[index + 2],
      spans[index + 3],
    ]
    found.push(hashBytes(source, idFrom, idTo, seed), hashBytes(source, from, to, seed))
  }
  return found
}

function seedOf(scope: string): number {
  const bytes = Buffer.from(scope)
  return hashBytes(bytes, 0, bytes.length, anySeed) | 0
}

/**
 * Finds the organizations of the record that was read last, once for all of them, and answers how the row of one is printed;
 * `index` counts those that it names.
 *
 * @category combinators
 */
export function organizationRows(
  { printer }: RunMemory,
  key: SubjectKey,
): (index: number) => { readonly name: string; readonly row: string } {
  const { source } = printer
  const spans = organizationSpans(printer)
  return (index) => {
    const text = source.toString('utf8', spans[4 * index], spans[4 * index + 1])
    const organization: Membership['organization'] = JSON.parse(text)
    const name = nameOf([key[0], key[1], organization.id])
    return { name, row: printOrganization(organizationCells(key, organization, text)) }
  }
}

/**
 * Prints a key as one text: an id may hold whatever it likes, the length of what is before it tells them apart.
 *
 * @category combinators
 */
export function nameOf([codec = '', instance = '', id = '']: ReadonlyArray<string>): string {
  return `${codec.length} ${instance.length} ${codec}${instance}${id}`
}
