/**
 * A store in a PostgreSQL database, version 15 or later. The tables are in a schema of their own, `identikit`, or the one
 * that `?schema=NAME` in the address names. Needs the packages `pg` and `pg-copy-streams`.
 */
import { openStore } from './open-store.js'
import { openPostgres, type PostgresOptions } from './postgres-database.js'
import type { Store } from './Store.js'

export type { PostgresOptions } from './postgres-database.js'
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
 * Opens a store in a database, and makes it where there is none and it is to be written. Rejects with a `StoreFailure`
 * where another run has it, or where it is of a later version.
 *
 * @category constructors
 */
export async function openPostgresStore(address: string, options: PostgresOptions): Promise<Store> {
  return openStore(await openPostgres(address, options), options.access)
}
