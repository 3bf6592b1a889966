/**
 * Prepares the records of a run: what the rules and the tables need of each is taken from the bytes of its JSON, and its rows
 * are printed.
 */
import { hash } from 'node:crypto'
import type { Membership } from '../Membership.js'
import { rowPrinter as cellPrinter } from './Bulk.js'
import { unescapeJson } from './escape.js'
import type { KnownKeys } from './known-keys.js'
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
import type { Incoming, IncomingBytes, Mention, Prepared } from './Store.js'
import { stagedOrganizations } from './schema.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a run keeps between batches. `organizations` remembers what was written of the latest organizations, by their keys.
 * `known`: all keys that there are, where the run has found the store empty. `sheets` takes the rows of the batch at hand.
 *
 * @category model
 */
export interface RunMemory {
  readonly run: number
  readonly organizations: Map<string, string>
  /** By codec and installation, and by id: what records have told of organizations. */
  readonly mentions: Map<string, Map<string, ReadonlyArray<Told>>>
  readonly known: KnownKeys | undefined
  readonly printer: RowPrinter
  sheets: RowSheets
  hasSeen: boolean
}

/**
 * How many organizations are remembered.
 *
 * @category model
 */
export const mostOrganizations = 20_000

/**
 * The room of a sheet at first, in bytes.
 *
 * @category model
 */
export const firstRoom = 1 << 16

/** An organization as some record tells of it. */
interface Told {
  readonly json: Uint8Array
  readonly mention: Mention
}

const printOrganization = cellPrinter(stagedOrganizations)
/** Of one organization, so many different things are remembered. */
const mostTellings = 4
/** An id of that many bytes is short enough in whatever way it is escaped. */
const shortId = 256

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
  return { run, organizations: new Map(), mentions: new Map(), known, printer, sheets, hasSeen }
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
  readIdentity(memory.printer, incoming.bytes, incoming.from, incoming.to)
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

/** The JSON of an Identity from its printed row. */
function textOn({ sheets, ranges, text }: PrintedRows): string {
  return unescapeJson(sheets[0]?.bytes.toString('utf8', text, (ranges[1] ?? 0) - 1) ?? '')
}

/**
 * Lists the organizations of the record that was read last. Many people are in one, whose row is printed once and shared.
 *
 * @category combinators
 */
export function mentionsOf({ mentions, printer }: RunMemory, key: SubjectKey): ReadonlyArray<Mention> {
  const spans = organizationSpans(printer)
  if (spans.length === 0) return []
  const scope = nameOf([key[0], key[1]])
  let known = mentions.get(scope)
  if (known === undefined || known.size >= mostOrganizations) {
    known = new Map()
    mentions.set(scope, known)
  }
  const { source } = printer
  const found: Array<Mention> = []
  for (let index = 0; index < spans.length; index += 4) {
    const [from = 0, to = 0, idFrom = 0, idTo = 0] = [
      spans[index],
      spans[index + 1],
      spans[index + 2],
      spans[index + 3],
    ]
    // One character for each byte: nobody reads it.
    const id = source.toString('latin1', idFrom, idTo)
    const tellings = known.get(id) ?? []
    let told = tellings.find(({ json }) => isTold(json, source, from, to))
    if (told === undefined) {
      told = tellOf(key, source.subarray(from, to))
      known.set(id, tellings.length < mostTellings ? [...tellings, told] : [told])
    }
    found.push(told.mention)
  }
  return found
}

function isTold(json: Uint8Array, source: Buffer, from: number, to: number): boolean {
  return json.length === to - from && source.compare(json, 0, json.length, from, to) === 0
}

function tellOf(key: SubjectKey, bytes: Buffer): Told {
  const text = bytes.toString()
  const organization: Membership['organization'] = JSON.parse(text)
  const row = printOrganization(organizationCells(key, organization, text))
  return { json: Uint8Array.from(bytes), mention: { name: nameOf([key[0], key[1], organization.id]), row } }
}

/**
 * Prints a key as one text: an id may hold whatever it likes, the length of what is before it tells them apart.
 *
 * @category combinators
 */
export function nameOf([codec = '', instance = '', id = '']: ReadonlyArray<string>): string {
  return `${codec.length} ${instance.length} ${codec}${instance}${id}`
}
