
import { openDuckdb } from '/work/trust/src/store/duckdb-database.js'
import { openPostgres } from '/work/trust/src/store/postgres-database.js'
import { tables } from '/work/trust/src/store/schema.js'
import { createHash } from 'node:crypto'
const at = process.argv[2]
const db = at.startsWith('postgres') ? await openPostgres(at, {access:'read'}) : await openDuckdb(at, {access:'read'})
const out = {}
for (const { name, columns, isOfRuns } of Object.values(tables)) {
  if (isOfRuns) continue
  const names = columns.filter(c => !c.isClock).map(c => c.name)
  const rows = await db.query(`select ${names.join(', ')} from ${name}`)
  const t = rows.map(r => JSON.stringify(names.map(n => typeof r[n]==='bigint'?Number(r[n]):r[n]))).sort()
  out[name] = [rows.length, createHash('sha256').update(t.join('\n')).digest('hex').slice(0,12)]
}
console.log(JSON.stringify(out)); await db.close()
