/**
 * Writes a batch: one look at what is there of its subjects, the rules of `merge.ts` for each record in its order, and the
 * difference in rows. The caller holds the transaction.
 */
import { createHash } from 'node:crypto'
import type { Identity } from '../Identity.js'
import type { JsonObject } from '../Json.js'
import { type BulkWriter, bulkWriter } from './Bulk.js'
import type { Database, Row } from './Database.js'
import { escapeText, unescapeJson, unescapeText } from './escape.js'
import { type Held, meet, nothingHeld, type Outcome, type Version } from './merge.js'
import {
  emailCells,
  externalIdCells,
  identityCells,
  membershipCells,
  organizationCells,
  type SubjectKey,
} from './rows.js'
import type { Batch, Conflict, Counts, Incoming } from './Store.js'
import { staged, stagedOrganizations, tables } from './schema.js'
import { bringBack, findHeld, findSeen, keepReplaced, mergeOrganizations, removeStaged } from './statements.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a run keeps between batches. `organizations` remembers what was written of the latest organizations, by their keys.
 *
 * @category model
 */
export interface RunMemory {
  readonly run: number
  readonly organizations: Map<string, string>
  hasSeen: boolean
}

/** A subject of the batch: its key, what was there, what is there now, and what was in between. */
interface Entry {
  readonly key: SubjectKey
  readonly before: Held
  held: Held
  readonly between: Array<Version>
  isReturned: boolean
}

/** The rows of organizations, by their keys. */
type Organizations = Map<string, ReturnType<typeof organizationCells>>

const mostOrganizations = 20_000

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

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
  const [seen, conflicts, history] = [tables.seen, tables.conflicts, tables.history].map(bulkWriter) as [
    BulkWriter,
    BulkWriter,
    BulkWriter,
  ]
  const organizations: Organizations = new Map()
  let hasSeen = memory.hasSeen
  for (const record of entries.records) {
    const { incoming, entry, text, digest } = record
    const { codec, identity, input, line, byteOffset, absences } = incoming
    const earlier = entry.held.last
    const updatedAt = identity.timestamps?.updatedAt
    const candidate = { codec, run, input, line, digest, text, identity, updatedAt, absences }
    const { outcome, held, isReturned } = meet(entry.held, candidate)
    counts[outcome] += 1
    counts.secretsDropped += incoming.secretsDropped
    if (isReturned) counts.returned += 1
    entry.isReturned ||= isReturned
    if (earlier !== undefined) {
      counts.conflicts += 1
      conflicts.add([run, input, line, byteOffset, earlier.input, earlier.line, keptBy(outcome)])
    }
    if (outcome === 'changed' && entry.held.current !== entry.before.current) entry.between.push(currentOf(entry.held))
    if (outcome === 'unchanged' || outcome === 'older') {
      seen.add([...entry.key, run, input, line])
      hasSeen = true
    }
    // In the order of the records, whoever they are about: the latest one tells what an organization is.
    if (held.current !== entry.held.current) addOrganizations(organizations, memory, entry.key, currentOf(held))
    entry.held = held
  }
  await writeEntries(database, memory, [...entries.byKey.values()], history, now)
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
  const { identities, emails, external_ids, memberships } = tables
  const writers = [identities, emails, external_ids, memberships].map(bulkWriter)
  const [identityWriter, emailWriter, idWriter, membershipWriter] = writers as [
    BulkWriter,
    BulkWriter,
    BulkWriter,
    BulkWriter,
  ]
  for (const { key, held, between } of written) {
    const version = currentOf(held)
    const identity = version.identity as Identity & JsonObject
    identityWriter.add(identityCells(key, version, held.asOf, now))
    for (const cells of emailCells(key, identity)) emailWriter.add(cells)
    for (const cells of externalIdCells(key, identity)) idWriter.add(cells)
    for (const cells of membershipCells(key, identity)) membershipWriter.add(cells)
    for (const each of between) history.add(historyCells(key, each, memory.run, now))
  }
  for (const writer of writers) await copyAll(database, writer)
}

async function writeOrganizations(
  database: Database,
  organizations: ReadonlyArray<ReturnType<typeof organizationCells>>,
): Promise<void> {
  if (organizations.length === 0) return
  const writer = bulkWriter(stagedOrganizations)
  for (const cells of organizations) writer.add(cells)
  await database.query('delete from staged_organizations')
  await copyAll(database, writer)
  for (const statement of mergeOrganizations) await database.query(statement)
}

/** What is there of the subjects of a batch, and each of its records with the subject that it is about. */
async function entriesOf(
  database: Database,
  memory: RunMemory,
  records: ReadonlyArray<Incoming>,
): Promise<{
  readonly byKey: ReadonlyMap<string, Entry>
  readonly records: ReadonlyArray<{
    readonly incoming: Incoming
    readonly entry: Entry
    readonly text: string
    readonly digest: string
  }>
}> {
  const prepared = records.map((incoming) => {
    const { subject } = incoming.identity
    const key: SubjectKey = [incoming.codec, subject.instance ?? '', subject.id]
    const text = JSON.stringify(incoming.identity)
    return { incoming, key, name: nameOf(key.map(escapeText)), text, digest: digestOf(text) }
  })
  const digests = new Map<string, { readonly key: SubjectKey; readonly digest: string }>()
  // Who comes twice meets another record than the one in the store: then all of that one is needed.
  for (const { key, name, digest } of prepared) digests.set(name, { key, digest: digests.has(name) ? '' : digest })
  const helds = await heldOf(database, memory, [...digests.values()])
  const byKey = new Map<string, Entry>()
  for (const [name, { key }] of digests) {
    const before = helds.get(name) ?? nothingHeld
    byKey.set(name, { key, before, held: before, between: [], isReturned: false })
  }
  return {
    byKey,
    records: prepared.map(({ incoming, name, text, digest }) => {
      return { incoming, entry: byKey.get(name) as Entry, text, digest }
    }),
  }
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
  for (const row of await database.query(findHeld)) {
    const current = versionIn(row)
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

function versionIn(row: Row): Version {
  const text = row.identity === null ? '' : unescapeJson(String(row.identity))
  return {
    version: Number(row.version),
    run: Number(row.run),
    input: Number(row.input),
    line: Number(row.line),
    digest: String(row.digest),
    identity: text === '' ? {} : (JSON.parse(text) as JsonObject),
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

function addOrganizations(found: Organizations, memory: RunMemory, key: SubjectKey, version: Version): void {
  const { memberships = [] } = version.identity as Identity & JsonObject
  for (const { organization } of memberships) {
    const name = nameOf([key[0], key[1], organization.id])
    const text = JSON.stringify(organization)
    if (memory.organizations.get(name) === text) continue
    if (memory.organizations.size >= mostOrganizations) memory.organizations.clear()
    memory.organizations.set(name, text)
    found.set(name, organizationCells(key, organization, text))
  }
}

function historyCells([codec, instance, id]: SubjectKey, version: Version, run: number, now: string) {
  const { timestamps } = version.identity as Identity & JsonObject
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
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}

/** A key as one text: what is escaped has no NUL. */
function nameOf(parts: ReadonlyArray<string>): string {
  return parts.join('\0')
}

function nameIn({ codec, instance, subject_id }: Row): string {
  return nameOf([codec, instance, subject_id].map((part) => String(part)))
}

/**
 * Reads a text column.
 *
 * @category combinators
 */
export function textIn(value: Row[string] | undefined): string {
  return unescapeText(String(value ?? ''))
}
