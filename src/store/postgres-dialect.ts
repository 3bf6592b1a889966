/**
 * What PostgreSQL calls things: shared by whoever speaks to it.
 */
import { type Bulk, delimiter, quote } from './Bulk.js'
import type { Value } from './Database.js'
import type { ColumnType } from './schema.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The names of the types of columns. Text sorts by its bytes, as in DuckDB; JSON stays the text that it was.
 *
 * @category model
 */
export const postgresTypes: Readonly<Record<ColumnType, string>> = {
  text: 'text collate "C"',
  integer: 'integer',
  bigint: 'bigint',
  boolean: 'boolean',
  json: 'json',
}

/** Object ids of types. */
const [booleanType, numberTypes] = [16, [20, 21, 23]]

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Reads a value as the server prints it.
 *
 * @category combinators
 */
export function parseValue(oid: number, text: string): Value {
  if (oid === booleanType) return text === 't'
  return numberTypes.includes(oid) ? Number(text) : text
}

/**
 * The statement that takes rows in bulk.
 *
 * @category combinators
 */
export function copyStatement({ name, columns }: Bulk['table'], from = 'stdin'): string {
  const names = columns.map((column) => column.name).join(', ')
  return `copy ${name} (${names}) from ${from} with (format csv, delimiter '${delimiter}', quote '${quote}', null '')`
}

/**
 * The statement that makes the schema where it is not there.
 *
 * @category combinators
 */
export function createSchema(schema: string): string {
  return `create schema if not exists "${schema.replaceAll('"', '""')}"`
}
