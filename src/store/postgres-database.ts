/**
 * PostgreSQL as the database of a store.
 */
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { applyEach, type Database, storeFailure } from './Database.js'
import { copyStatement, createSchema, parseValue, postgresTypes } from './postgres-dialect.js'
import type { Access } from './Store.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How a database is opened.
 *
 * @category model
 */
export interface PostgresOptions {
  readonly access: Access
}

const defaultSchema = 'identikit'
const rowsAtOnce = 1000

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Opens a database.
 *
 * @category constructors
 */
export async function openPostgres(address: string, { access }: PostgresOptions): Promise<Database> {
  const url = new URL(address)
  const schema = url.searchParams.get('schema') ?? defaultSchema
  url.searchParams.delete('schema')
  const name = nameOf(url, schema)
  const client = new pg.Client({
    connectionString: url.href,
    application_name: 'identikit',
    types: { getTypeParser: (oid: number) => (text: string) => parseValue(oid, text) } as pg.CustomTypesConfig,
  })
  // Without a listener the loss of a connection would end the process.
  client.on('error', () => undefined)
  const guard = async <A>(work: Promise<A>): Promise<A> => {
    try {
      return await work
    } catch (error) {
      throw storeFailure(`${name}: ${reasonOf(error)}`, error)
    }
  }
  await guard(client.connect())
  const query: Database['query'] = async (sql, values = []) => {
    const result = await guard(client.query(sql, [...values]))
    return result.rows
  }
  const copy: Database['copy'] = (bulk) =>
    guard(
      (async () => {
        const stream = client.query(copyFrom(copyStatement(bulk.table)))
        const done = finished(stream)
        done.catch(() => undefined)
        for (const piece of bulk.pieces) {
          if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), done])
        }
        stream.end()
        await done
      })(),
    )
  try {
    await query(access === 'write' ? createSchema(schema) : 'select 1')
    await query(`select set_config('search_path', $1, false)`, [`"${schema.replaceAll('"', '""')}"`])
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
  return {
    name,
    types: postgresTypes,
    hasKeys: true,
    query,
    stream: async function* (sql, values = []) {
      await query('begin')
      try {
        await query(`declare rows_at_hand no scroll cursor for ${sql}`, values)
        for (;;) {
          const rows = await query(`fetch ${rowsAtOnce} from rows_at_hand`)
          if (rows.length === 0) break
          yield rows
        }
      } finally {
        await query('rollback').catch(() => undefined)
      }
    },
    copy,
    apply: (writes) => applyEach({ query, copy }, writes),
    lock: async () => {
      const [row] = await query('select pg_try_advisory_lock(hashtextextended($1, 0)) as is_ours', [
        `identikit ${schema}`,
      ])
      return row?.is_ours === true
    },
    announce: async () => undefined,
    close: () => client.end().catch(() => undefined),
  }
}

function nameOf(url: URL, schema: string): string {
  const port = url.port === '' ? '' : `:${url.port}`
  return `postgres://${url.hostname}${port}${url.pathname}${schema === defaultSchema ? '' : `?schema=${schema}`}`
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

/** The message of the server may quote a value: only its kind is passed on, and what it says of connections. */
function reasonOf(error: unknown): string {
  const { code, message = '' } = Object(error) as { readonly code?: unknown; readonly message?: string }
  const known = typeof code === 'string' ? code : ''
  if (known === '53100') return 'the disk of the server is full'
  if (/^(28|3D)/.test(known)) return 'the server does not let us in, or has no such database'
  if (/^E[A-Z]+$/.test(known)) return `no connection (${known})`
  if (/^(57P|08)/.test(known) || /terminated|ended|closed|not queryable/i.test(message))
    return 'the connection was lost'
  return `the server cannot do it (${known === '' ? 'no code' : `SQLSTATE ${known}`})`
}
