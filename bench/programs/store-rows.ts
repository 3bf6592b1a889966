/**
 * Writes the rows of a store in DuckDB to files of CSV, a file for each table.
 */
import { DuckDBInstance } from '@duckdb/node-api'

const [, , store = '', folder = '', ...tables] = process.argv
const instance = await DuckDBInstance.create(store, { memory_limit: '512MB', access_mode: 'READ_ONLY' })
const connection = await instance.connect()
for (const table of tables) {
  await connection.run(`copy (select * from ${table}) to '${folder}/${table}.csv' (format csv, header false)`)
}
connection.closeSync()
instance.closeSync()
