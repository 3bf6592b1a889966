/**
 * The same mapping in DuckDB, from file to file.
 */
import { DuckDBInstance } from '@duckdb/node-api'
import { copyStatement } from '../peers/Mapping.js'
import { peers } from '../peers/peers.js'

const [, , record = '', threads = '1', from = '', to = ''] = process.argv
const mapping = peers[record]?.duckdb
if (mapping === undefined) throw new Error(`there is no mapping for ${record}`)
const instance = await DuckDBInstance.create(':memory:', { threads })
const connection = await instance.connect()
await connection.run(copyStatement(mapping, from, to))
connection.closeSync()
instance.closeSync()
