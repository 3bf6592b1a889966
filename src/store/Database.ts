/**
 * What a store needs of a database: queries, rows in bulk, transactions, and that nobody else writes. DuckDB and PostgreSQL
 * differ here and nowhere else.
 */
import type { Bulk } from './Bulk.js'
import type { ColumnType } from './schema.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A value of a column, or of a parameter; JSON is text.
 *
 * @category model
 */
export type Value = string | number | boolean | null

/**
 * A row that a query answers.
 *
 * @category model
 */
export interface Row {
  readonly [column: string]: Value
}

/**
 * What is to be written: rows, or what a statement does with the values of its parameters.
 *
 * @category model
 */
export type Write = Bulk | { readonly sql: string; readonly values?: ReadonlyArray<Value> }

/**
 * A database, for one user at a time.
 *
 * @category model
 */
export interface Database {
  /** How it is called where people read: a file, or an address without a password. */
  readonly name: string
  /** The names of the types of columns. */
  readonly types: Readonly<Record<ColumnType, string>>
  /** Whether keys are declared, so that the database refuses to have one twice. */
  readonly hasKeys: boolean
  /** Runs a statement, with `$1` for the first parameter. */
  readonly query: (sql: string, values?: ReadonlyArray<Value>) => Promise<ReadonlyArray<Row>>
  /** Answers many rows, some at a time. */
  readonly stream: (sql: string, values?: ReadonlyArray<Value>) => AsyncIterable<ReadonlyArray<Row>>
  /** Adds rows. */
  readonly copy: (bulk: Bulk) => Promise<void>
  /** Does one after another; where one fails, none behind it. A database may take many at once. */
  readonly apply: (writes: ReadonlyArray<Write>) => Promise<void>
  /** Takes the store for this process, or answers false where another has it. */
  readonly lock: () => Promise<boolean>
  /** Leaves word of who has it, for others to name. */
  readonly announce: (text: string) => Promise<void>
  readonly close: () => Promise<void>
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Does one write after another, each by itself.
 *
 * @category combinators
 */
export async function applyEach(
  { query, copy }: Pick<Database, 'query' | 'copy'>,
  writes: ReadonlyArray<Write>,
): Promise<void> {
  for (const write of writes) await ('sql' in write ? query(write.sql, write.values) : copy(write))
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

/**
 * Makes the error of a store that cannot be used: its message is for people and holds no value of a record.
 *
 * @category errors
 */
export function storeFailure(message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { name: 'StoreFailure' })
}
