/**
 * Databases that fail on purpose.
 */
import { applyEach, type Database } from '../../src/store/Database.js'

/** A database of which the write of a number fails, and what was counted. */
export function failing(
  database: Database,
  fatal: number,
): { readonly database: Database; readonly writes: () => number } {
  let writes = 0
  const write = async <A>(work: () => Promise<A>): Promise<A> => {
    writes += 1
    if (writes === fatal) throw new Error('a fault')
    return work()
  }
  const isRead = (sql: string): boolean => /^\s*(select|rollback)/.test(sql)
  const query: Database['query'] = (sql, values) =>
    isRead(sql) ? database.query(sql, values) : write(() => database.query(sql, values))
  const copy: Database['copy'] = (bulk) => write(() => database.copy(bulk))
  // What a database takes at once may fail at each of its writes all the same.
  const apply: Database['apply'] = (many) => applyEach({ query, copy }, many)
  return { writes: () => writes, database: { ...database, query, copy, apply } }
}
