/**
 * Writes a batch: one look at what is there of its subjects, the rules of `merge.ts` for each record in its order, and the
 * difference in rows. The caller holds the transaction.
 */
import type { Identity } from '../Identity.js'
import { type Bulk, type BulkWriter, bulkWriter } from './Bulk.js'
import type { Database, Row, Write } from './Database.js'
import { unescapeJson, unescapeText } from './escape.js'
import { type Held, meet, nothingHeld, type Outcome, type Version } from './merge.js'
import { firstRoom, mentionsOf, nameOf, organizationRows, type RunMemory } from './prepare-record.js'
import { type PrintedRows, printRows, type RowSheets, readIdentity, rowSheets } from './RowPrinter.js'
import { rowTables, type SubjectKey } from './rows.js'
import type { Batch, Conflict, Counts, Prepared } from './Store.js'
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

/** A subject of the batch: its key, what was there, what is there now, its rows, and what was in between. */
interface Entry {
  readonly key: SubjectKey
  readonly before: Held
  held: Held
  rows: PrintedRows | undefined
  readonly between: Array<Version>
  isReturned: boolean
}

/** The row of an organization, and whether there is none of it for certain. */
interface Organization {
  readonly row: string
  readonly isNew: boolean
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Looks at what is there of the subjects of a batch, and tells what is to be written of it, with what it counts.
 *
 * @category combinators
 */
export async function writesOf(
  database: Database,
  memory: RunMemory,
  batch: Batch,
  now: string,
): Promise<{ readonly counts: Partial<Counts>; readonly writes: ReadonlyArray<Write> }> {
  // Who prepares the next batch has sheets of its own, about as large as these.
  memory.sheets = rowSheets(Math.max(firstRoom, memory.sheets[0]?.at ?? 0))
  const entries = await entriesOf(database, memory, batch.records)
  const { run } = memory
  const counts = { added: 0, changed: 0, unchanged: 0, older: 0, returned: 0, conflicts: 0, secretsDropped: 0 }
  const [seen, conflicts, history] = [bulkWriter(tables.seen), bulkWriter(tables.conflicts), bulkWriter(tables.history)]
  const organizations = new Map<string, Organization>()
  const sheets = rowSheets(firstRoom)
  let hasSeen = memory.hasSeen
  for (const record of batch.records) {
    const { key, name, input, line, byteOffset, secretsDropped } = record
    const entry = entries.get(name)
    if (entry === undefined) throw new Error('a record of no subject')
    const earlier = entry.held.last
    const { outcome, held, isReturned } = meet(entry.held, record)
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
    if (outcome === 'added' || outcome === 'unchanged') note(organizations, memory, key, record.mentions, record.text)
    if (outcome === 'changed') {
      const version = currentOf(held)
      readText(memory, version.text)
      note(organizations, memory, key, mentionsOf(memory, key), version.text)
      entry.rows = printRows(memory.printer, sheets, { ...version, codec: key[0], asOf: held.asOf, now })
    }
    entry.held = held
  }
  const refused = bulkWriter(tables.refused)
  for (const { codec, input, line, byteOffset, record, length, errors } of batch.refused) {
    refused.add([run, input, line, byteOffset, record, codec, length, JSON.stringify(errors)])
  }
  const writes = [
    ...entryWrites(memory, [...entries.values()], history, now),
    ...organizationWrites([...organizations.values()]),
    ...[seen, conflicts, history, refused].flatMap(bulkIn),
  ]
  memory.hasSeen = hasSeen
  const all = { ...counts, refused: batch.refused.length, records: batch.records.length + batch.refused.length }
  return { counts: all, writes }
}

function entryWrites(
  { run }: RunMemory,
  entries: ReadonlyArray<Entry>,
  history: BulkWriter,
  now: string,
): ReadonlyArray<Write> {
  const written = entries.filter(({ before, held }) => held.current !== before.current)
  const replaced = written.filter(({ before }) => before.current !== undefined)
  const back = entries.filter(({ isReturned, before, held }) => isReturned && held.current === before.current)
  for (const { key, between } of written) {
    for (const each of between) history.add(historyCells(key, each, run, now))
  }
  const keep: Write = { sql: keepReplaced, values: [run, now] }
  return [
    ...(replaced.length > 0 ? [...stage(replaced), keep, ...removeStaged.map((sql) => ({ sql }))] : []),
    ...(back.length > 0 ? [...stage(back), { sql: bringBack }] : []),
    ...bulksOf(written),
  ]
}

/** The rows of subjects by table, in pieces as long as they stand one behind the other. */
function bulksOf(entries: ReadonlyArray<Entry>): ReadonlyArray<Bulk> {
  return rowTables.flatMap((name, index) => {
    const pieces: Array<Uint8Array> = []
    let [rows, longest, from, to] = [0, 0, 0, 0]
    let sheet: RowSheets[number] | undefined
    for (const entry of entries) {
      const own = entry.rows?.sheets[index]
      const [start = 0, end = 0, count = 0, most = 0] = entry.rows?.ranges.slice(4 * index, 4 * index + 4) ?? []
      if (own === undefined || count === 0) continue
      rows += count
      longest = Math.max(longest, most)
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

/** One that is new is added; of another it has to be looked whether it is there, and what is told of it. */
function organizationWrites(organizations: ReadonlyArray<Organization>): ReadonlyArray<Write> {
  const [added, merged] = [bulkWriter(tables.organizations), bulkWriter(stagedOrganizations)]
  for (const { row, isNew } of organizations) (isNew ? added : merged).append(row, 1)
  const merge = bulkIn(merged).flatMap(
    (bulk): ReadonlyArray<Write> => [
      { sql: 'delete from staged_organizations' },
      bulk,
      ...mergeOrganizations.map((sql) => ({ sql })),
    ],
  )
  return [...bulkIn(added), ...merge]
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
  await database.apply([{ sql: 'delete from staged' }, ...bulkIn(writer)])
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

function stage(entries: ReadonlyArray<Entry>): ReadonlyArray<Write> {
  const writer = bulkWriter(staged)
  for (const { key } of entries) writer.add([...key, '-'])
  return [{ sql: 'delete from staged' }, ...bulkIn(writer)]
}

function bulkIn(writer: BulkWriter): ReadonlyArray<Bulk> {
  const bulk = writer.bulk()
  return bulk.rows > 0 ? [bulk] : []
}

/** Keeps what is told of organizations that is not what was told last. */
function note(
  found: Map<string, Organization>,
  memory: RunMemory,
  key: SubjectKey,
  mentions: ReadonlyArray<number>,
  text: Version['text'],
): void {
  let rowAt: ReturnType<typeof organizationRows> | undefined
  for (let index = 0; index < mentions.length; index += 2) {
    const answer = memory.organizations.note(mentions[index] as number, mentions[index + 1] as number)
    if (answer === 'same') continue
    if (rowAt === undefined) {
      readText(memory, text)
      rowAt = organizationRows(memory, key)
    }
    const { name, row } = rowAt(index / 2)
    found.set(name, { row, isNew: found.get(name)?.isNew ?? answer === 'new' })
  }
}

function readText({ printer }: RunMemory, text: Version['text']): void {
  const bytes = Buffer.from(text())
  readIdentity(printer, bytes, 0, bytes.length)
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
