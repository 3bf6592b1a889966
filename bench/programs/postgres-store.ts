/**
 * Makes an empty store in PostgreSQL, whatever was there before; or, where it is told so, only takes it away.
 */
import pg from 'pg'
import { openPostgresStore } from '../../src/store/postgres.js'

const [, , address = '', schema = '', only = ''] = process.argv
const client = new pg.Client({ connectionString: address })
await client.connect()
await client.query('set client_min_messages to warning')
await client.query(`drop schema if exists "${schema}" cascade`)
await client.end()
if (only !== 'drop') {
  const url = new URL(address)
  url.searchParams.set('schema', schema)
  await (await openPostgresStore(url.href, { access: 'write' })).close()
}
