/**
 * A mapping in SQL: DuckDB reads the columns and writes what the select list makes of them.
 */

/** The columns of a record, by name, and the select list that makes the canonical fields. */
export interface Mapping {
  readonly columns: Readonly<Record<string, string>>
  readonly select: string
}

/** The statement that maps one file of records to another. */
export function copyStatement({ columns, select }: Mapping, from: string, to: string): string {
  const list = Object.entries(columns).map(([name, type]) => `${quoted(name)}: ${quoted(type)}`)
  const source = `read_json(${quoted(from)}, format = 'newline_delimited', columns = {${list.join(', ')}})`
  return `COPY (SELECT ${select} FROM ${source}) TO ${quoted(to)} (FORMAT json)`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
