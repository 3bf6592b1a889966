/**
 * Writes a batch: one look at what is there of its subjects, the rules of `merge.ts` for each record in its order, and the
 * difference in rows. The caller holds the transaction.
 */
import { hash } from 'node:crypto'
import type { Identity } from '../Identity.js'
import { type BulkWriter, bulkWriter, rowPrinter } from './Bulk.js'
import type { Database, Row } from './Database.js'
import { unescapeJson, unescapeText } from './escape.js'
import type { KnownKeys } from './known-keys.js'
import { type Held, meet, nothingHeld, type Outcome, type Version } from './merge.js'
import {
  emailCells,
  externalIdCells,
  identityCells,
  membershipCells,
  organizationCells,
  type SubjectKey,
} from './rows.js'
import type { Batch, Conflict, Counts, Incoming, Mention, Prepared, PreparedRows } from './Store.js'
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
 * `known`: all keys that there are, where the run has found the store empty.
 *
 * @category model
 */
export interface RunMemory {
  readonly run: number
  readonly organizations: Map<string, string>
  readonly mentions: Map<string, Mention>
  readonly known: KnownKeys | undefined
  hasSeen: boolean
}

/** A subject of the batch: its key, what was there, what is there now, and what was in between. */
interface Entry {
  readonly key: SubjectKey
  readonly before: Held
  held: Held
  readonly between: Array<Version>
  isReturned: boolean
  /** The record that was added, where the subject was not there. */
  first: Prepared | undefined
}

/** The tables of the rows of an Identity, in the order in which they are printed. */
const rowTables = [tables.identities, tables.emails, tables.external_ids, tables.memberships]
const printers = rowTables.map(rowPrinter)
const printOrganization = rowPrinter(stagedOrganizations)

const mostOrganizations = 20_000

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints a record of a run for a batch.
 *
 * @category combinators
 */
export function prepareRecord(memory: RunMemory, incoming: Incoming, now: string): Prepared {
  const { codec, identity, text, input, line, byteOffset, record, absences, secretsDropped } = incoming
  const { subject, timestamps } = identity
  const key: SubjectKey = [codec, subject.instance ?? '', subject.id]
  const digest = digestOf(text)
  const updatedAt = timestamps?.updatedAt
  const first = { version: 1, run: memory.run, input, line, digest, text }
  const rows = rowsOf(key, first, updatedAt, now, identity)
  const mentions = mentionsOf(memory, key, identity)
  return {
    codec,
    key,
    text,
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
  const counts = { added: 0, changed: 0, unchanged: 0, older: 0, returned: 0, conflicts: 0, secretsDropped: 0 }
  const [seen, conflicts, history] = [bulkWriter(tables.seen), bulkWriter(tables.conflicts), bulkWriter(tables.history)]
  const organizations = new Map<string, Mention>()
  let hasSeen = memory.hasSeen
  for (const record of batch.records) {
    const { key, input, line, byteOffset, secretsDropped } = record
    const entry = entries.get(nameOf(key))
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
    if (outcome === 'added') entry.first = record
    if (outcome === 'changed' && entry.held.current !== entry.before.current) entry.between.push(currentOf(entry.held))
    if (outcome === 'unchanged' || outcome === 'older') {
      seen.add([...key, run, input, line])
      hasSeen = true
    }
    // In the order of the records, whoever they are about: the latest one tells what an organization is.
    if (outcome === 'added') note(organizations, memory, record.mentions)
    if (outcome === 'changed') note(organizations, memory, mentionsOf(memory, key, identityOf(currentOf(held))))
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
  const writers = rowTables.map(bulkWriter)
  for (const { key, held, between, first } of written) {
    const version = currentOf(held)
    const rows = first !== undefined && version.version === 1 ? first.rows : rowsOf(key, version, held.asOf, now)
    for (const [index, { text, count }] of rows.entries()) if (count > 0) writers[index]?.append(text, count)
    for (const each of between) history.add(historyCells(key, each, memory.run, now))
  }
  for (const writer of writers) await copyAll(database, writer)
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
  for (const { key, digest } of records) {
    const name = nameOf(key)
    digests.set(name, { key, digest: digests.has(name) ? '' : digest })
  }
  const old = [...digests].filter(([name]) => memory.known?.add(name) !== false).map(([, each]) => each)
  const helds = await heldOf(database, memory, old)
  const byKey = new Map<string, Entry>()
  for (const [name, { key }] of digests) {
    const before = helds.get(name) ?? nothingHeld
    byKey.set(name, { key, before, held: before, between: [], isReturned: false, first: undefined })
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
    const current = versionIn(row, texts.get(nameIn(row)) ?? '')
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

function versionIn(row: Row, text: string): Version {
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
function mentionsOf({ mentions }: RunMemory, key: SubjectKey, { memberships = [] }: Identity): ReadonlyArray<Mention> {
  const [codec, instance] = key
  return memberships.map(({ organization }) => {
    const text = JSON.stringify(organization)
    const own = nameOf([codec, instance, text])
    const known = mentions.get(own)
    if (known !== undefined) return known
    const row = printOrganization(organizationCells(key, organization, text))
    const mention = { name: nameOf([codec, instance, organization.id]), row }
    if (mentions.size >= mostOrganizations) mentions.clear()
    mentions.set(own, mention)
    return mention
  })
}

function rowsOf(key: SubjectKey, version: Version, asOf: Held['asOf'], now: string, known?: Identity): PreparedRows {
  const identity = known ?? identityOf(version)
  return [
    [identityCells(key, identity, version, asOf, now)],
    emailCells(key, identity),
    externalIdCells(key, identity),
    membershipCells(key, identity),
  ].map((rows, index) => ({ text: rows.map((cells) => printers[index]?.(cells)).join(''), count: rows.length }))
}

function identityOf({ text }: Pick<Version, 'text'>): Identity {
  return JSON.parse(text)
}

function historyCells([codec, instance, id]: SubjectKey, version: Version, run: number, now: string) {
  const { timestamps } = identityOf(version)
  const { version: number, input, line, digest, text } = version
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

function digestOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22)
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
