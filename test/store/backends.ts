/**
 * The databases that the tests of stores run on: DuckDB and PGlite always, PostgreSQL where there is a server.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { afterAll } from 'vitest'
import { applyEach, type Database, type Row, type Value } from '../../src/store/Database.js'
import { openDuckdb } from '../../src/store/duckdb-database.js'
import { openStore } from '../../src/store/open-store.js'
import { openPostgres } from '../../src/store/postgres-database.js'
import { copyStatement, createSchema, postgresTypes } from '../../src/store/postgres-dialect.js'
import type { Access, Store } from '../../src/store/Store.js'
import { tables } from '../../src/store/schema.js'

/** A place for one store, empty at first. */
export interface Backend {
  /** What `--into` takes; undefined where the command line cannot reach it. */
  readonly address: string | undefined
  readonly database: (access: Access) => Promise<Database>
  readonly store: (access?: Access) => Promise<Store>
  /** Reads from outside of any store. */
  readonly query: (sql: string, values?: ReadonlyArray<Value>) => Promise<ReadonlyArray<Row>>
}

/** A kind of database. */
export interface BackendKind {
  readonly name: string
  /** Whether a store is made in no time. */
  readonly isQuick: boolean
  readonly make: () => Promise<Backend>
}

const isWanted = process.env.IDENTIKIT_SERVICES === '1'

/** The server of the tests: where the environment names one, or wants them all. */
export const server: string | undefined =
  process.env.IDENTIKIT_POSTGRES_URL ?? (isWanted ? 'postgres://postgres@127.0.0.1:5432/test' : undefined)

const ends: Array<() => unknown> = []
afterAll(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

/** Makes a folder that is gone after the tests. */
export async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'identikit-store-'))
  ends.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

function backendOf(address: string | undefined, database: Backend['database']): Backend {
  return {
    address,
    database,
    store: async (access = 'write') => openStore(await database(access), access),
    query: async (sql, values) => {
      const own = await database('read')
      try {
        return await own.query(sql, values)
      } finally {
        await own.close()
      }
    },
  }
}

const duckdb: BackendKind = {
  name: 'DuckDB',
  isQuick: false,
  make: async () => {
    const file = join(await scratch(), 'people.duckdb')
    return backendOf(file, (access) => openDuckdb(file, { access }))
  },
}

const postgres: BackendKind = {
  name: 'PostgreSQL',
  isQuick: false,
  make: async () => {
    const url = new URL(server ?? '')
    const schema = `identikit_test_${randomBytes(6).toString('hex')}`
    url.searchParams.set('schema', schema)
    ends.push(async () => {
      const database = await openPostgres(url.href, { access: 'read' })
      await database.query(`drop schema if exists ${schema} cascade`)
      await database.close()
    })
    return backendOf(url.href, (access) => openPostgres(url.href, { access }))
  },
}

const started: { lite?: Promise<PGlite> } = {}

const pglite: BackendKind = {
  name: 'PGlite',
  isQuick: true,
  make: async () => {
    started.lite ??= PGlite.create({ parsers: { 20: Number, 114: String } })
    const lite = await started.lite
    if (!lite.closed && ends.every((end) => end !== closeLite)) ends.push(closeLite)
    const schema = `s_${randomBytes(6).toString('hex')}`
    const held = { by: false }
    return backendOf(undefined, async (access) => liteDatabase(lite, schema, access, held))
  },
}

async function closeLite(): Promise<void> {
  const lite = await started.lite
  delete started.lite
  await lite?.close()
}

/** PGlite has one session: who has a store is noted beside it. */
async function liteDatabase(lite: PGlite, schema: string, access: Access, held: { by: boolean }): Promise<Database> {
  if (access === 'write') await lite.exec(createSchema(schema))
  let isOurs = false
  const query: Database['query'] = async (sql, values = []) => {
    await lite.exec(`set search_path to ${schema}`)
    return (await lite.query<Row>(sql, [...values])).rows
  }
  const copy: Database['copy'] = async ({ table, pieces }) => {
    await lite.query(copyStatement(table, "'/dev/blob'"), [], { blob: new Blob([...pieces]) })
  }
  return {
    name: `pglite:${schema}`,
    types: postgresTypes,
    hasKeys: true,
    query,
    stream: async function* (sql, values) {
      yield await query(sql, values)
    },
    copy,
    apply: (writes) => applyEach({ query, copy }, writes),
    lock: async () => {
      if (held.by) return false
      held.by = true
      isOurs = true
      return true
    },
    announce: async () => undefined,
    close: async () => {
      if (!isOurs) return
      held.by = false
      isOurs = false
      await lite.exec('rollback; discard temp')
    },
  }
}

/** The kinds of databases that there are here. */
export const kinds: ReadonlyArray<BackendKind> = [duckdb, pglite, ...(server === undefined ? [] : [postgres])]

if (server === undefined) {
  process.stderr.write('stores: PostgreSQL was not run (IDENTIKIT_SERVICES=1 or IDENTIKIT_POSTGRES_URL=... runs it)\n')
}

/** All that was loaded, table by table, in an order of its own; what tells of runs and clocks is left out. */
export async function contentOf(backend: Backend): Promise<Readonly<Record<string, ReadonlyArray<string>>>> {
  const content: Record<string, ReadonlyArray<string>> = {}
  const database = await backend.database('read')
  for (const { name, columns, isOfRuns } of Object.values(tables)) {
    if (isOfRuns === true) continue
    const names = columns.filter(({ isClock }) => isClock !== true).map((column) => column.name)
    const rows = await database.query(`select ${names.join(', ')} from ${name}`)
    content[name] = rows.map((row) => JSON.stringify(names.map((column) => row[column]))).toSorted()
  }
  await database.close()
  return content
}
