/**
 * `npm run plans`: writes the plans of the built-in records from their tables, into `src/plans`, and the stock of moulds of the
 * plans that are compiled.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stockModule } from './plans/stock.js'
import { moduleOf } from './plans/write.js'

const source = fileURLToPath(new URL('../src/', import.meta.url))

/** A plan that knows nothing, so that a provider can be loaded before its plan is written. */
const stub = `import type { PlanOf } from '../../wire/plan/Plan.js'

export const plan: PlanOf = () => ({ decode: () => undefined, encode: () => undefined })
`

/** Writes a stub for each plan that a provider imports: one that is not there, or is of an older kernel, would not load. */
function writeStubs(): void {
  const files = readdirSync(`${source}providers`, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(`${source}providers/${file}`, 'utf8')
    for (const [, path = ''] of text.matchAll(/from '\.\.\/\.\.\/plans\/(.*)\.js'/g)) {
      const target = `${source}plans/${path}.ts`
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, stub)
    }
  }
}

writeFileSync(`${source}wire/plan/stock.ts`, stockModule())
writeStubs()
const { records, rosters } = await import('../src/registry.js')
for (const { id, table } of [...records, ...rosters]) {
  const text = moduleOf(id, table)
  if (text === undefined) {
    console.error(`${id}: no plan`)
    continue
  }
  const target = `${source}plans/${id}.ts`
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
  console.log(`${id}: ${text.split('\n').length} lines`)
}
