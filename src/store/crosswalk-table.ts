/**
 * The crosswalk in a store.
 */
import type { CrosswalkRow } from '../crosswalk.js'
import { bulkWriter } from './Bulk.js'
import type { Database } from './Database.js'
import { unescapeText } from './escape.js'
import { tables } from './schema.js'

const rowsAtOnce = 10_000

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Reads the rows of the crosswalk, in the order of their keys.
 *
 * @category combinators
 */
export async function* crosswalkIn(database: Database): AsyncGenerator<CrosswalkRow, void, undefined> {
  const sql = `select * from crosswalk order by ${tables.crosswalk.key.join(', ')}`
  for await (const rows of database.stream(sql)) {
    for (const row of rows) {
      const text = (name: string): string => unescapeText(String(row[name]))
      yield {
        kind: row.kind === 'person' ? 'person' : 'organization',
        from: { codec: text('from_codec'), ...instanceOf(text('from_instance')), id: text('from_id') },
        to: {
          codec: text('to_codec'),
          ...instanceOf(text('to_instance')),
          id: row.to_id === null ? null : text('to_id'),
        },
      }
    }
  }
}

function instanceOf(instance: string): { readonly instance?: string } {
  return instance === '' ? {} : { instance }
}

/**
 * Adds rows that are not there yet. The caller holds the transaction.
 *
 * @category combinators
 */
export async function addToCrosswalk(database: Database, rows: ReadonlyArray<CrosswalkRow>): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const writer = bulkWriter(tables.crosswalk)
    for (const { kind, from, to } of rows.slice(at, at + rowsAtOnce)) {
      writer.add([kind, from.codec, from.instance ?? '', from.id, to.codec, to.instance ?? '', to.id])
    }
    await database.copy(writer.bulk())
  }
}
