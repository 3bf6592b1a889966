/**
 * Stores by their names: what is a file, what is a server, and which package each of them needs.
 */
import { resolve } from 'node:path'
import { escapeControl } from '../DecodeError.js'
import type { Access, Store } from '../store/Store.js'
import { type Failure, fileFailure, usageFailure } from './failure.js'
import { isThere } from './out-file.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a store is opened with. `option` names it in messages.
 *
 * @category model
 */
export interface StoreOptions {
  readonly option: string
  readonly access: Access
  readonly memory?: string | undefined
  readonly cwd: string
}

const address = /^postgres(ql)?:\/\//
const memoryForm = /^\d{1,6}(\.\d+)?\s*([KMG]i?B)$/i

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Opens a store by its name: `FILE.duckdb`, or `postgres://...`. Fails where it is neither, and where the package that it
 * needs is not installed.
 *
 * @category constructors
 */
export async function storeAt(name: string, { option, access, memory, cwd }: StoreOptions): Promise<Store> {
  if (memory !== undefined && !memoryForm.test(memory)) throw usageFailure('--memory: expected a size, such as 512MB')
  if (address.test(name)) {
    if (!URL.canParse(name)) throw usageFailure(`${option}: this is no address of a database`)
    const { openPostgresStore } = await needing(import('../store/postgres.js'), option, ['pg', 'pg-copy-streams'])
    return openPostgresStore(name, { access })
  }
  if (name.endsWith('.duckdb')) {
    const { openDuckdbStore } = await needing(import('../store/duckdb.js'), option, ['@duckdb/node-api'])
    if (access === 'read' && !(await isThere(resolve(cwd, name)))) {
      throw fileFailure(`cannot open ${escapeControl(name)}`, { code: 'no such file or directory' })
    }
    // DuckDB makes files as it needs them, and they hold personal data.
    if (access === 'write') process.umask(0o077)
    return openDuckdbStore(resolve(cwd, name), { access, ...(memory === undefined ? {} : { memory }) })
  }
  throw usageFailure(`${option} ${escapeControl(name)}: expected FILE.duckdb or postgres://...`)
}

/**
 * Tells whether a store is a file that is not there yet.
 *
 * @category combinators
 */
export async function isNewStore(name: string, cwd: string): Promise<boolean> {
  return !address.test(name) && !(await isThere(resolve(cwd, name)))
}

async function needing<A>(module: Promise<A>, option: string, packages: ReadonlyArray<string>): Promise<A> {
  try {
    return await module
  } catch (error) {
    const { code } = Object(error) as { readonly code?: unknown }
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error
    throw missing(option, packages)
  }
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

function missing(option: string, packages: ReadonlyArray<string>): Failure {
  const names = packages.join(' and ')
  return usageFailure(`${option}: this store needs ${names}, not installed here: npm install ${packages.join(' ')}`)
}
