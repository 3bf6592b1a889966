/**
 * The store on top of a database: what is the same for all of them.
 */
import type { DecodeErrors } from '../DecodeError.js'
import type { JsonObject } from '../Json.js'
import { bulkWriter } from './Bulk.js'
import { addToCrosswalk, crosswalkIn } from './crosswalk-table.js'
import { type Database, type Row, storeFailure, type Value, type Write } from './Database.js'
import { escapeText, unescapeJson } from './escape.js'
import { knownKeys } from './known-keys.js'
import { prepareBytes, prepareRecord, runMemory } from './prepare-record.js'
import type {
  Access,
  ActiveRun,
  Batch,
  Checkpoint,
  Counts,
  Ending,
  Layout,
  Refused,
  Run,
  RunInput,
  RunSpec,
  Sample,
  Store,
} from './Store.js'
import { noCounts } from './Store.js'
import { schemaVersion, tables } from './schema.js'
import { select, selectCodecs } from './select.js'
import { countGone, countHeld, countStores, createStaged, createStore, markGone, noteStore } from './statements.js'
import { takeBack } from './went-back.js'
import { textIn, writesOf } from './write-batch.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Opens the store in a database; makes it where there is none and it is to be written. Closes the database where it rejects.
 *
 * @category constructors
 */
export async function openStore(database: Database, access: Access): Promise<Store> {
  try {
    if (access === 'write' && !(await database.lock())) throw await busy(database)
    await prepare(database, access)
    return storeOn(database)
  } catch (error) {
    await database.close().catch(() => undefined)
    throw error
  }
}

async function prepare(database: Database, access: Access): Promise<void> {
  const isThere = (await one(database, countStores)).stores === 1
  if (isThere) {
    const { schema_version: version } = await one(database, 'select schema_version from store')
    if (Number(version) > schemaVersion) {
      throw storeFailure(
        `${database.name} was made by a later identikit: its tables are of version ${version}, this one knows ${schemaVersion}`,
      )
    }
  } else if (access === 'read') throw storeFailure(`${database.name} holds no store`)
  else {
    await inTransaction(database, async () => {
      for (const statement of createStore(database)) await database.query(statement)
      await database.query(noteStore, [instant()])
    })
  }
  if (access === 'write') for (const statement of createStaged(database)) await database.query(statement)
}

function storeOn(database: Database): Store {
  return {
    name: database.name,
    findRun: async (command) => {
      const sql = 'select run, command, state, counts from runs where command = $1 order by run desc limit 1'
      const [row] = await database.query(sql, [escapeText(command)])
      return row === undefined ? undefined : runIn(row, await inputsOf(database, Number(row.run)))
    },
    checkpoints: async (run, input) => {
      const sql = 'select * from checkpoints where run = $1 and input = $2 order by batch'
      return (await database.query(sql, [run, input])).map(checkpointIn)
    },
    startRun: (spec) => startRun(database, spec),
    resumeRun: async (run, { process, host }) => {
      const sql = "update runs set state = 'running', process = $1, host = $2, resumed_at = $3 where run = $4"
      await database.query(sql, [process, escapeText(host), instant(), run.run])
      return activeRun(database, run.run, run.counts, { process, host }, true)
    },
    replaceRun: async (run) => {
      await inTransaction(database, async () => {
        await database.query("update runs set state = 'replaced' where run = $1", [run])
        await database.query('delete from seen where run = $1', [run])
      })
    },
    conflicts: async (run, most) => {
      const sql = `select * from conflicts where run = $1 order by input, byte_offset limit ${most}`
      return (await database.query(sql, [run])).map((row) => ({
        input: Number(row.input),
        line: Number(row.line),
        earlierInput: Number(row.earlier_input),
        earlierLine: Number(row.earlier_line),
        kept: row.kept as 'earlier' | 'later' | 'both',
      }))
    },
    refused: async (run, most) => {
      const sql = `select * from refused where run = $1 order by input, byte_offset limit ${most}`
      return (await database.query(sql, [run])).map(refusedIn)
    },
    everyRefused: async function* (run) {
      const sql = 'select * from refused where run = $1 order by input, byte_offset'
      for await (const rows of database.stream(sql, [run])) yield* rows.map(refusedIn)
    },
    scopesOf: async (run, codec) => {
      const sql = `select distinct codec, instance from identities where run = $1 and codec = $2
        union select distinct codec, instance from seen where run = $1 and codec = $2`
      const rows = await database.query(sql, [run, escapeText(codec)])
      return rows.map((row) => ({ codec: textIn(row.codec), instance: textIn(row.instance) }))
    },
    find: async ({ id, provider }) => {
      const where = provider === undefined ? '' : ' and (provider = $2 or codec = $2)'
      const sql = `select codec, instance, subject_id from identities where subject_id = $1${where} order by codec, instance`
      const values = [id, ...(provider === undefined ? [] : [provider])]
      const rows = await database.query(sql, values.map(escapeText))
      return rows.map((row) => ({ codec: textIn(row.codec), instance: textIn(row.instance), id }))
    },
    history: async function* ({ codec, instance }, id) {
      const sql = 'select * from history where codec = $1 and instance = $2 and subject_id = $3 order by version'
      for await (const rows of database.stream(sql, [codec, instance, id].map(escapeText))) {
        for (const row of rows) {
          yield {
            codec,
            instance,
            version: Number(row.version),
            run: Number(row.run),
            replacedIn: Number(row.replaced_in),
            replacedAt: String(row.replaced_at),
            identity: jsonIn(row.identity) as JsonObject,
          }
        }
      }
    },
    codecs: () => selectCodecs(database),
    select: (selection) => select(database, selection),
    crosswalk: () => crosswalkIn(database),
    addToCrosswalk: (rows) => inTransaction(database, () => addToCrosswalk(database, rows)),
    close: () => database.close(),
  }
}

// -------------------------------------------------------------------------------------
// runs
// -------------------------------------------------------------------------------------

async function startRun(database: Database, spec: RunSpec): Promise<ActiveRun> {
  const { command, inputs, process, host } = spec
  const { last } = await one(database, 'select cast(coalesce(max(run), 0) as integer) as last from runs')
  const run = Number(last) + 1
  await inTransaction(database, async () => {
    const runs = bulkWriter(tables.runs)
    runs.add([run, command, 'running', process, host, instant(), null, null, JSON.stringify(noCounts)])
    const rows = bulkWriter(tables.inputs)
    for (const [input, { codec, path, stat }] of inputs.entries()) rows.add([run, input, codec, path, stat])
    // What a run that was given up has left.
    await database.query('delete from seen where run not in (select run from runs where state in ($1, $2))', [
      'running',
      'cut',
    ])
    for (const writer of [runs, rows]) await database.copy(writer.bulk())
  })
  return activeRun(database, run, noCounts, spec, false)
}

async function activeRun(
  database: Database,
  run: number,
  before: Counts,
  { process, host }: Pick<RunSpec, 'process' | 'host'>,
  hasSeen: boolean,
): Promise<ActiveRun> {
  await database.announce(holderOf(run, process, host, instant()))
  const { held } = await one(database, countHeld)
  const known = held === 0 ? knownKeys() : undefined
  const memory = runMemory(run, known, hasSeen)
  const clock = instants()
  let counts = before
  const setCounts = 'update runs set counts = $1 where run = $2'
  return {
    run,
    counts: () => counts,
    prepare: (incoming) => prepareRecord(memory, incoming, clock()),
    prepareBytes: (incoming) => prepareBytes(memory, incoming, clock()),
    write: async (batch: Batch) => {
      const { counts: own, writes } = await writesOf(database, memory, batch, instant())
      const checkpoints = bulkWriter(tables.checkpoints)
      checkpoints.add(checkpointCells(run, batch.checkpoint))
      const sum = plus(counts, own)
      await transact(database, [...writes, checkpoints.bulk(), { sql: setCountsTo(run, sum) }])
      counts = sum
    },
    setStat: async (input, stat) => {
      await database.query('update inputs set stat = $1 where run = $2 and input = $3', [stat, run, input])
    },
    reopen: async (input, byteOffset) => {
      counts = await inTransaction(database, async () => {
        const from = 'from refused where run = $1 and input = $2 and byte_offset >= $3'
        const values = [run, input, byteOffset]
        const { again } = await one(database, `select cast(count(*) as integer) as again ${from}`, values)
        await database.query(`delete ${from}`, values)
        const sum = plus(counts, { refused: -Number(again), records: -Number(again) })
        await database.query(setCounts, [JSON.stringify(sum), run])
        return sum
      })
    },
    end: async ({ state, scopes }: Ending) => {
      counts = await inTransaction(database, async () => {
        for (const { codec, instance } of scopes) {
          await database.query(markGone, [run, escapeText(codec), escapeText(instance)])
        }
        const { gone } = await one(database, countGone, [run])
        const none = state === 'finished' && counts.conflicts > 0 ? await takeBack(database, run) : 0
        const sum = plus({ ...counts, gone: Number(gone) }, { changed: -none, unchanged: none })
        if (state === 'finished') await database.query('delete from seen where run = $1', [run])
        const finish = 'update runs set state = $1, finished_at = $2, counts = $3 where run = $4'
        await database.query(finish, [state, instant(), JSON.stringify(sum), run])
        return sum
      })
    },
  }
}

function plus(counts: Counts, more: Partial<Counts>): Counts {
  const sums = Object.entries(counts).map(([name, count]) => [name, count + (more[name as keyof Counts] ?? 0)])
  return Object.fromEntries(sums)
}

async function inputsOf(database: Database, run: number): Promise<ReadonlyArray<RunInput>> {
  const rows = await database.query('select * from inputs where run = $1 order by input', [run])
  return rows.map(({ codec, path, stat }) => {
    return { codec: textIn(codec), path: textIn(path), stat: stat === null ? undefined : textIn(stat) }
  })
}

// -------------------------------------------------------------------------------------
// rows
// -------------------------------------------------------------------------------------

function runIn(row: Row, inputs: ReadonlyArray<RunInput>): Run {
  return {
    run: Number(row.run),
    command: textIn(row.command),
    state: row.state as Run['state'],
    inputs,
    counts: jsonIn(row.counts) as Counts,
  }
}

function checkpointCells(run: number, checkpoint: Checkpoint) {
  const { input, batch, byteOffset, line, record, layout, records, isLast, digest, samples } = checkpoint
  return [run, input, batch, byteOffset, line, record, layout, records, isLast, digest, JSON.stringify(samples)]
}

function checkpointIn(row: Row): Checkpoint {
  return {
    input: Number(row.input),
    batch: Number(row.batch),
    byteOffset: Number(row.byte_offset),
    line: Number(row.line),
    record: row.record === null ? undefined : Number(row.record),
    layout: row.layout as Layout,
    records: Number(row.records),
    isLast: row.is_last === true,
    digest: String(row.digest),
    samples: jsonIn(row.samples) as ReadonlyArray<Sample>,
  }
}

function refusedIn(row: Row): Refused {
  return {
    input: Number(row.input),
    line: Number(row.line),
    byteOffset: Number(row.byte_offset),
    record: row.record === null ? undefined : Number(row.record),
    codec: textIn(row.codec),
    length: Number(row.length),
    errors: jsonIn(row.errors) as DecodeErrors,
  }
}

function jsonIn(value: Value | undefined): unknown {
  return JSON.parse(unescapeJson(String(value)))
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

async function one(database: Database, sql: string, values: ReadonlyArray<Value> = []): Promise<Row> {
  const [row] = await database.query(sql, values)
  if (row === undefined) throw storeFailure(`${database.name} is no store: a row is missing`)
  return row
}

async function inTransaction<A>(database: Database, work: () => Promise<A>): Promise<A> {
  await database.query('begin')
  try {
    const result = await work()
    await database.query('commit')
    return result
  } catch (error) {
    await database.query('rollback').catch(() => undefined)
    throw error
  }
}

/** Writes all, or nothing. */
async function transact(database: Database, writes: ReadonlyArray<Write>): Promise<void> {
  try {
    await database.apply([{ sql: 'begin' }, ...writes, { sql: 'commit' }])
  } catch (error) {
    await database.query('rollback').catch(() => undefined)
    throw error
  }
}

/** They are numbers, which stand in the statement as they are. */
function setCountsTo(run: number, counts: Counts): string {
  return `update runs set counts = '${JSON.stringify(counts)}' where run = ${run}`
}

function instant(): string {
  return new Date().toISOString()
}

/** Tells the time to many that ask within a millisecond. */
function instants(): () => string {
  let [last, text] = [0, '']
  return () => {
    const now = Date.now()
    if (now !== last) text = new Date(now).toISOString()
    last = now
    return text
  }
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

function holderOf(run: Value, process: Value, host: Value, since: Value): string {
  return `run ${run} (process ${process} on ${host}, since ${since})`
}

/** The run that has the store is the last one that was started or went on. */
async function busy(database: Database): Promise<Error> {
  const sql = `select run, process, host, coalesce(resumed_at, started_at) as since from runs
    where state = 'running' order by coalesce(resumed_at, started_at) desc limit 1`
  const [row] = await database.query(sql).catch(() => [])
  const holder =
    row === undefined ? 'another run' : holderOf(row.run ?? '', row.process ?? '', row.host ?? '', row.since ?? '')
  return storeFailure(`${database.name} is in use by ${holder}: one run has a store at a time`)
}
