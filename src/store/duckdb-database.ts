/**
 * DuckDB as the database of a store.
 *
 * - The memory of DuckDB is limited, 512 MB unless told otherwise: left alone it takes most of the machine.
 * - No keys are declared: an index over them would be held in memory as a whole. The store keeps each key once.
 * - Rows go in through files beside the store, `FILE.part` and a number, which only their owner may read and which go when the
 *   store is closed; what a killed run has left of them goes with the next.
 * - What is written together is sent as one text: each statement by itself would wait for its turn in this thread.
 * - DuckDB holds the file against other processes, but not against this one: a list of what is open does. `FILE.run` says
 *   which run has it, for the others to name.
 */
import { closeSync, openSync, writeSync } from 'node:fs'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api'
import { type Bulk, delimiter, quote } from './Bulk.js'
import { type Database, type Row, storeFailure, type Value, type Write } from './Database.js'
import type { Access } from './Store.js'
import type { ColumnType } from './schema.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How a file is opened.
 *
 * @category model
 */
export interface DuckdbOptions {
  readonly access: Access
  /** How much memory DuckDB may take, such as `2GB`. */
  readonly memory?: string
}

/**
 * The names of the types of columns in DuckDB.
 *
 * @category model
 */
const types: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  bigint: 'BIGINT',
  boolean: 'BOOLEAN',
  json: 'JSON',
}

const defaultMemory = '512MB'
const leastLine = 2 << 20

/** The files that this process has open, and as what. */
const openFiles = new Map<string, string>()

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Opens a file, and makes it where there is none and it is to be written.
 *
 * @category constructors
 */
export async function openDuckdb(file: string, { access, memory = defaultMemory }: DuckdbOptions): Promise<Database> {
  const path = resolve(file)
  if (openFiles.has(path)) throw busy(file, openFiles.get(path))
  openFiles.set(path, 'this process')
  try {
    const instance = await DuckDBInstance.create(path, {
      memory_limit: memory,
      // With two, one of them waits for the other in a loop, and takes the processor from who prepares the rows.
      threads: '1',
      preserve_insertion_order: 'false',
      // A checkpoint writes the last rows before it again: many small ones took two thirds more of DuckDB's time.
      checkpoint_threshold: '256MB',
      access_mode: access === 'read' ? 'READ_ONLY' : 'READ_WRITE',
    })
    const connection = await instance.connect()
    const part = `${path}.part`
    const runFile = `${path}.run`
    const query = async (sql: string, values: ReadonlyArray<Value> = []): Promise<ReadonlyArray<Row>> => {
      // A statement with values is prepared, which keeps this thread waiting.
      const given = values.length === 0 ? undefined : ([...values] as Array<DuckDBValue>)
      const reader = await guard(file, connection.runAndReadAll(sql, given))
      return rowsOf(reader.getRowObjectsJS())
    }
    const apply = async (writes: ReadonlyArray<Write>): Promise<void> => {
      let waiting: Array<string> = []
      const run = async (): Promise<void> => {
        const sql = waiting.join(';\n')
        waiting = []
        if (sql !== '') await guard(file, connection.run(sql))
      }
      for (const [index, write] of writes.entries()) {
        if ('sql' in write && write.values === undefined) waiting.push(write.sql)
        else if ('sql' in write) {
          await run()
          await query(write.sql, write.values)
        } else {
          await guard(file, writePart(`${part}${index}`, write))
          waiting.push(copyStatement(`${part}${index}`, write))
        }
      }
      await run()
    }
    return {
      name: file,
      types,
      hasKeys: false,
      query,
      stream: async function* (sql, values = []) {
        const result = await guard(file, connection.stream(sql, [...values] as Array<DuckDBValue>))
        for await (const rows of result.yieldRowObjectJs()) yield rowsOf(rows)
      },
      copy: (bulk) => apply([bulk]),
      apply,
      lock: async () => true,
      announce: async (text) => {
        openFiles.set(path, text)
        await writeFile(runFile, `${text}\n`, { mode: 0o600 })
      },
      close: async () => {
        connection.closeSync()
        instance.closeSync()
        if (access === 'write') await removeParts(path, runFile)
        openFiles.delete(path)
      },
    }
  } catch (error) {
    openFiles.delete(path)
    throw await openFailure(file, path, error)
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/** The system keeps the bytes, so that this takes no longer than a copy: it is not worth its while to wait for it. */
async function writePart(path: string, { pieces }: Bulk): Promise<void> {
  const part = openSync(path, 'w', 0o600)
  try {
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
      for (let at = 0; at < bytes.length; ) at += writeSync(part, bytes, at)
    }
  } finally {
    closeSync(part)
  }
}

async function removeParts(path: string, runFile: string): Promise<void> {
  const folder = dirname(path)
  const isPart = (name: string): boolean =>
    name.startsWith(basename(path)) && /^\.part\d*$/.test(name.slice(basename(path).length))
  const parts = (await readdir(folder)).filter(isPart).map((name) => join(folder, name))
  await Promise.all([...parts, runFile].map((name) => rm(name, { force: true })))
}

function copyStatement(path: string, { table, longest }: Bulk): string {
  const columns = table.columns.map(({ name, type }) => `${literal(name)}: ${literal(types[type])}`).join(', ')
  // A code unit of UTF-16 has up to three bytes in UTF-8.
  const most = Math.max(leastLine, 3 * longest + 2)
  const settings = [
    'auto_detect = false',
    'header = false',
    `delim = ${literal(delimiter)}`,
    `quote = ${literal(quote)}`,
    `escape = ${literal(quote)}`,
    "new_line = '\\n'",
    "nullstr = ''",
    'allow_quoted_nulls = false',
    'parallel = false',
    `max_line_size = ${most}`,
    `buffer_size = ${2 * most}`,
    `columns = {${columns}}`,
  ]
  return `insert into ${table.name} select * from read_csv(${literal(withoutPatterns(path))}, ${settings.join(', ')})`
}

/** DuckDB reads `*`, `?` and `[` in the name of a file as a pattern. */
function withoutPatterns(path: string): string {
  return path.replace(/[*?[]/g, '[$&]')
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function rowsOf(rows: ReadonlyArray<Readonly<Record<string, unknown>>>): ReadonlyArray<Row> {
  for (const row of rows) {
    for (const name in row)
      if (typeof row[name] === 'bigint') (row as Record<string, unknown>)[name] = Number(row[name])
  }
  return rows as ReadonlyArray<Row>
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

/** What DuckDB says may quote a value: only what it says of files and memory is passed on. */
async function guard<A>(file: string, work: Promise<A>): Promise<A> {
  try {
    return await work
  } catch (error) {
    throw storeFailure(`${file}: ${reasonOf(error)}`, error)
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const { code } = Object(error) as { readonly code?: unknown }
  if (/^(ENOSPC|EDQUOT|EFBIG)$/.test(String(code)) || /no space left|disk full|file too large/i.test(message)) {
    return 'the disk is full'
  }
  if (typeof code === 'string') return `the rows to be taken cannot be written beside it (${code})`
  if (/out of memory/i.test(message)) return 'DuckDB needs more memory than it may take (--memory)'
  if (/^IO Error/.test(message)) return 'the file cannot be read or written'
  const [kind = 'an error'] = /^[A-Z]\w*( \w+)? Error/.exec(message) ?? []
  return `DuckDB cannot do it (${kind})`
}

async function openFailure(file: string, path: string, error: unknown): Promise<Error> {
  const message = error instanceof Error ? error.message : ''
  if (/lock on file/.test(message)) {
    const text = await readFile(`${path}.run`, 'utf8').catch(() => '')
    const [, other] = /PID (\d+)/.exec(message) ?? []
    return busy(file, text.trim() || (other === undefined ? undefined : `process ${other}`))
  }
  if (/not a valid DuckDB/.test(message)) return storeFailure(`${file} is there, and is no DuckDB file`, error)
  if (/^IO Error: Cannot open file.*: (.+)$/.test(message)) {
    return storeFailure(`cannot open ${file}: ${/: ([^:]+)$/.exec(message)?.[1] ?? 'it is not clear why'}`, error)
  }
  return storeFailure(`cannot open ${file}: ${reasonOf(error)}`, error)
}

function busy(file: string, holder = 'another process'): Error {
  return storeFailure(`${file} is in use by ${holder}: one run has a store at a time`)
}
