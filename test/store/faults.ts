/**
 * Databases that fail on purpose.
 */
import type { Database } from '../../src/store/Database.js'

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
  return {
    writes: () => writes,
    database: {
      ...database,
      query: (sql, values) => (isRead(sql) ? database.query(sql, values) : write(() => database.query(sql, values))),
      copy: (bulk) => write(() => database.copy(bulk)),
    },
  }
}
