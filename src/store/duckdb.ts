/**
 * A store in a file: DuckDB, inside this process. One process has the file at a time. Needs the package `@duckdb/node-api`.
 */
import { type DuckdbOptions, openDuckdb } from './duckdb-database.js'
import { openStore } from './open-store.js'
import type { Store } from './Store.js'

export type { DuckdbOptions } from './duckdb-database.js'
export type { PrintedRows, RowSheets } from './RowPrinter.js'
export type { RowSheet } from './RowSheet.js'
export type {
  Absence,
  Access,
  ActiveRun,
  Batch,
  Checkpoint,
  Conflict,
  Counts,
  Ending,
  Incoming,
  IncomingBytes,
  Layout,
  Prepared,
  Refused,
  Replaced,
  Run,
  RunInput,
  RunSpec,
  Sample,
  Scope,
  Sought,
  Standing,
  Store,
} from './Store.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Opens a store in a file, and makes it where there is none and it is to be written. Rejects with a `StoreFailure` where
 * somebody else has it, or where it is of a later version.
 *
 * @category constructors
 */
export async function openDuckdbStore(file: string, options: DuckdbOptions): Promise<Store> {
  return openStore(await openDuckdb(file, options), options.access)
}
