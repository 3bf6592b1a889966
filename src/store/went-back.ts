/**
 * Who comes several times in one run, and is in the end as they were before it, has not changed: the same export twice leaves
 * the store as it is, also where it holds two records of one person and neither says when it was updated.
 */
import type { Database } from './Database.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

const sameSubject = 'h.codec = i.codec and h.instance = i.instance and h.subject_id = i.subject_id'

/** What a record was before the run, where it says what it says now. */
const restore = `
  update identities as i set version = h.version, run = h.run, input = h.input, line = h.line, digest = h.digest
  from history h where ${sameSubject} and i.run = $1 and h.replaced_in = $1 and h.run < $1
    and cast(h.identity as text) = cast(i.identity as text)`

/** What a run has replaced of records that are no longer of it. */
const between = `
  from history as h where h.replaced_in = $1 and exists (select 1 from identities i where ${sameSubject} and i.run <> $1)`

/**
 * Gives such records their version of before the run, and answers how many changes were none. The caller holds the
 * transaction.
 *
 * @category combinators
 */
export async function takeBack({ query }: Database, run: number): Promise<number> {
  await query(restore, [run])
  const [row] = await query(`select cast(count(*) as integer) as none ${between}`, [run])
  await query(`delete ${between}`, [run])
  return Number(row?.none ?? 0)
}
