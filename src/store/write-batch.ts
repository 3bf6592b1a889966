/**
 * Writes a batch: one look at what is there of its subjects, the rules of `merge.ts` for each record in its order, and the
 * difference in rows. The caller holds the transaction.
 */
import { hash } from 'node:crypto'
import type { Identity } from '../Identity.js'
import type { Membership } from '../Membership.js'
import { type Bulk, type BulkWriter, bulkWriter, rowPrinter as cellPrinter } from './Bulk.js'
import type { Database, Row } from './Database.js'
import { unescapeJson, unescapeText } from './escape.js'
import type { KnownKeys } from './known-keys.js'
import { type Held, meet, nothingHeld, type Outcome, type Version } from './merge.js'
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
import { organizationCells, rowTables, type SubjectKey } from './rows.js'
import type { Batch, Conflict, Counts, Incoming, IncomingBytes, Mention, Prepared } from './Store.js'
import { staged, stagedOrganizations, tables } from './schema.js'
import {
  bringBack,
  findHeld,
  findHeldTexts,
  findSeen,
  keepReplaced,
  mergeOrganizations,
  removeStaged,
} from './statements.js'

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
  /** Organizations by their codec and installation, and by their JSON. */
  readonly mentions: Map<string, Map<string, Mention>>
  readonly known: KnownKeys | undefined
  readonly printer: RowPrinter
  sheets: RowSheets
  hasSeen: boolean
}

/** A subject of the batch: its key, what was there, what is there now, its rows, and what was in between. */
interface Entry {
  readonly key: SubjectKey
  readonly before: Held
  held: Held
  rows: PrintedRows | undefined
  readonly between: Array<Version>
  isReturned: boolean
}

const printOrganization = cellPrinter(stagedOrganizations)
const mostOrganizations = 20_000
const firstRoom = 1 << 16
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
 * Writes the records of a batch and those that it refused, and answers what they count.
 *
 * @category combinators
 */
export async function writeRecords(
  database: Database,
  memory: RunMemory,
  batch: Batch,
  now: string,
): Promise<Partial<Counts>> {
  const entries = await entriesOf(database, memory, batch.records)
  const { run } = memory
  // Who prepares the next batch has sheets of its own, about as large as these.
  memory.sheets = rowSheets(Math.max(firstRoom, memory.sheets[0]?.at ?? 0))
  const counts = { added: 0, changed: 0, unchanged: 0, older: 0, returned: 0, conflicts: 0, secretsDropped: 0 }
  const [seen, conflicts, history] = [bulkWriter(tables.seen), bulkWriter(tables.conflicts), bulkWriter(tables.history)]
  const organizations = new Map<string, Mention>()
  const sheets = rowSheets(firstRoom)
  let hasSeen = memory.hasSeen
  for (const record of batch.records) {
    const { key, name, input, line, byteOffset, secretsDropped } = record
    const entry = entries.get(name)
    if (entry === undefined) throw new Error('a record of no subject')
    const earlier = entry.held.last
    const { outcome, held, isReturned } = meet(entry.held, { ...record, run })
    counts[outcome] += 1
    counts.secretsDropped += secretsDropped
    if (isReturned) counts.returned += 1
    entry.isReturned ||= isReturned
    if (earlier !== undefined) {
      counts.conflicts += 1
      conflicts.add([run, input, line, byteOffset, earlier.input, earlier.line, keptBy(outcome)])
    }
    if (outcome === 'changed' && entry.held.current !== entry.before.current) entry.between.push(currentOf(entry.held))
    if (outcome === 'unchanged' || outcome === 'older') {
      seen.add([...key, run, input, line])
      hasSeen = true
    }
    if (outcome === 'added') entry.rows = record.rows
    // In the order of the records, whoever they are about: the latest one tells what an organization is, also where it says
    // nothing new of the person.
    if (outcome === 'added' || outcome === 'unchanged') note(organizations, memory, record.mentions)
    if (outcome === 'changed') {
      const version = currentOf(held)
      const bytes = Buffer.from(version.text())
      readIdentity(memory.printer, bytes, 0, bytes.length)
      note(organizations, memory, mentionsOf(memory, key))
      entry.rows = printRows(memory.printer, sheets, { ...version, codec: key[0], asOf: held.asOf, now })
    }
    entry.held = held
  }
  await writeEntries(database, memory, [...entries.values()], history, now)
  await writeOrganizations(database, [...organizations.values()])
  const refused = bulkWriter(tables.refused)
  for (const { codec, input, line, byteOffset, record, length, errors } of batch.refused) {
    refused.add([run, input, line, byteOffset, record, codec, length, JSON.stringify(errors)])
  }
  for (const writer of [seen, conflicts, history, refused]) await copyAll(database, writer)
  memory.hasSeen = hasSeen
  return { ...counts, refused: batch.refused.length, records: batch.records.length + batch.refused.length }
}

async function writeEntries(
  database: Database,
  memory: RunMemory,
  entries: ReadonlyArray<Entry>,
  history: BulkWriter,
  now: string,
): Promise<void> {
  const written = entries.filter(({ before, held }) => held.current !== before.current)
  const replaced = written.filter(({ before }) => before.current !== undefined)
  if (replaced.length > 0) {
    await stage(database, replaced)
    await database.query(keepReplaced, [memory.run, now])
    for (const statement of removeStaged) await database.query(statement)
  }
  const back = entries.filter(({ isReturned, before, held }) => isReturned && held.current === before.current)
  if (back.length > 0) {
    await stage(database, back)
    await database.query(bringBack)
  }
  for (const { key, between } of written) {
    for (const each of between) history.add(historyCells(key, each, memory.run, now))
  }
  for (const bulk of bulksOf(written)) await database.copy(bulk)
}

/** The rows of subjects by table, in pieces as long as they stand one behind the other. */
function bulksOf(entries: ReadonlyArray<Entry>): ReadonlyArray<Bulk> {
  return rowTables.flatMap((name, index) => {
    const pieces: Array<Buffer> = []
    let [rows, longest, from, to] = [0, 0, 0, 0]
    let sheet: RowSheets[number] | undefined
    for (const entry of entries) {
      const own = entry.rows?.sheets[index]
      const [start = 0, end = 0, count = 0] = entry.rows?.ranges.slice(3 * index, 3 * index + 3) ?? []
      if (own === undefined || count === 0) continue
      rows += count
      longest = Math.max(longest, end - start)
      if (own === sheet && start === to) to = end
      else {
        if (sheet !== undefined) pieces.push(sheet.bytes.subarray(from, to))
        sheet = own
        from = start
        to = end
      }
    }
    if (sheet === undefined) return []
    return [{ table: tables[name], pieces: [...pieces, sheet.bytes.subarray(from, to)], rows, longest }]
  })
}

async function writeOrganizations(database: Database, organizations: ReadonlyArray<Mention>): Promise<void> {
  if (organizations.length === 0) return
  const writer = bulkWriter(stagedOrganizations)
  for (const { row } of organizations) writer.append(row, 1)
  await database.query('delete from staged_organizations')
  await copyAll(database, writer)
  for (const statement of mergeOrganizations) await database.query(statement)
}

/** What is there of the subjects of a batch. */
async function entriesOf(
  database: Database,
  memory: RunMemory,
  records: ReadonlyArray<Prepared>,
): Promise<ReadonlyMap<string, Entry>> {
  const digests = new Map<string, { readonly key: SubjectKey; readonly digest: string }>()
  // Who comes twice meets another record than the one in the store: then all of that one is needed.
  for (const { key, name, digest } of records) {
    digests.set(name, { key, digest: digests.has(name) ? '' : digest })
  }
  const old = [...digests].filter(([name]) => memory.known?.add(name) !== false).map(([, each]) => each)
  const helds = await heldOf(database, memory, old)
  const byKey = new Map<string, Entry>()
  for (const [name, { key }] of digests) {
    const before = helds.get(name) ?? nothingHeld
    byKey.set(name, { key, before, held: before, rows: undefined, between: [], isReturned: false })
  }
  return byKey
}

async function heldOf(
  database: Database,
  memory: RunMemory,
  keys: ReadonlyArray<{ readonly key: SubjectKey; readonly digest: string }>,
): Promise<ReadonlyMap<string, Held>> {
  const helds = new Map<string, Held>()
  if (keys.length === 0) return helds
  const writer = bulkWriter(staged)
  for (const { key, digest } of keys) writer.add([...key, digest])
  await database.query('delete from staged')
  await copyAll(database, writer)
  const rows = await database.query(findHeld)
  // The texts alone are large: they are read for those that may be another one.
  const isOther = rows.some((row) => row.is_other === true)
  const texts = new Map<string, string>()
  for (const row of isOther ? await database.query(findHeldTexts) : []) {
    texts.set(nameIn(row), unescapeJson(String(row.identity)))
  }
  for (const row of rows) {
    const text = texts.get(nameIn(row)) ?? ''
    const current = versionIn(row, () => text)
    const last = current.run === memory.run ? { input: current.input, line: current.line } : undefined
    const asOf = row.as_of === null ? undefined : String(row.as_of)
    helds.set(nameIn(row), { current, asOf, isGone: row.gone_in !== null, last })
  }
  if (!memory.hasSeen) return helds
  for (const row of await database.query(findSeen, [memory.run])) {
    const held = helds.get(nameIn(row)) ?? nothingHeld
    const place = { input: Number(row.input), line: Number(row.line) }
    const { last = place } = held
    const isLater = place.input > last.input || (place.input === last.input && place.line >= last.line)
    helds.set(nameIn(row), { ...held, last: isLater ? place : last })
  }
  return helds
}

function versionIn(row: Row, text: Version['text']): Version {
  return {
    version: Number(row.version),
    run: Number(row.run),
    input: Number(row.input),
    line: Number(row.line),
    digest: String(row.digest),
    text,
  }
}

async function stage(database: Database, entries: ReadonlyArray<Entry>): Promise<void> {
  const writer = bulkWriter(staged)
  for (const { key } of entries) writer.add([...key, '-'])
  await database.query('delete from staged')
  await copyAll(database, writer)
}

async function copyAll(database: Database, writer: BulkWriter): Promise<void> {
  const bulk = writer.bulk()
  if (bulk.rows > 0) await database.copy(bulk)
}

function note(found: Map<string, Mention>, { organizations }: RunMemory, mentions: ReadonlyArray<Mention>): void {
  for (const mention of mentions) {
    const { name, row } = mention
    if (organizations.get(name) === row) continue
    if (organizations.size >= mostOrganizations) organizations.clear()
    organizations.set(name, row)
    found.set(name, mention)
  }
}

/** Many people are in one organization, whose row is printed once and shared. */
function mentionsOf({ mentions, printer }: RunMemory, key: SubjectKey): ReadonlyArray<Mention> {
  const spans = organizationSpans(printer)
  if (spans.length === 0) return []
  const [codec, instance] = key
  const scope = nameOf([codec, instance])
  let known = mentions.get(scope)
  if (known === undefined || known.size >= mostOrganizations) {
    known = new Map()
    mentions.set(scope, known)
  }
  const found: Array<Mention> = []
  for (let index = 0; index < spans.length; index += 2) {
    const [from, to] = [spans[index] as number, spans[index + 1] as number]
    // One character for each byte: nobody reads it.
    const bytes = printer.source.toString('latin1', from, to)
    let mention = known.get(bytes)
    if (mention === undefined) {
      const text = printer.source.toString('utf8', from, to)
      const organization: Membership['organization'] = JSON.parse(text)
      const row = printOrganization(organizationCells(key, organization, text))
      mention = { name: nameOf([codec, instance, organization.id]), row }
      known.set(bytes, mention)
    }
    found.push(mention)
  }
  return found
}

function historyCells([codec, instance, id]: SubjectKey, version: Version, run: number, now: string) {
  const { version: number, input, line, digest } = version
  const text = version.text()
  const { timestamps }: Pick<Identity, 'timestamps'> = JSON.parse(text)
  return [codec, instance, id, number, version.run, input, line, digest, timestamps?.updatedAt, run, now, text]
}

function currentOf({ current }: Held): Version {
  if (current === undefined) throw new Error('there is no version')
  return current
}

function keptBy(outcome: Outcome): Conflict['kept'] {
  if (outcome === 'unchanged') return 'both'
  return outcome === 'older' ? 'earlier' : 'later'
}

/** A key as one text: an id may hold whatever it likes, the length of what is before it tells them apart. */
function nameOf([codec = '', instance = '', id = '']: ReadonlyArray<string>): string {
  return `${codec.length} ${instance.length} ${codec}${instance}${id}`
}

function nameIn({ codec, instance, subject_id }: Row): string {
  return nameOf([textIn(codec), textIn(instance), textIn(subject_id)])
}

/**
 * Reads a text column.
 *
 * @category combinators
 */
export function textIn(value: Row[string] | undefined): string {
  return unescapeText(String(value ?? ''))
}
