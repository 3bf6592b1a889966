import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stockModule } from '../../scripts/plans/stock.js'
import { moduleOf } from '../../scripts/plans/write.js'
import { records, rosters } from '../../src/registry.js'

const folder = new URL('../../src/plans/', import.meta.url)

test.each([...records, ...rosters].map(({ id, table }) => ({ id, table })))(
  'the plan of $id is that of its table',
  ({ id, table }) => {
    expect(readFileSync(new URL(`${id}.ts`, folder), 'utf8')).toBe(moduleOf(id, table))
  },
)

test('the stock of moulds is as it would be written', () => {
  const file = new URL('../../src/wire/plan/stock.ts', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(stockModule())
})

test('there is no plan of anything else', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  expect(files.map((name) => name.replaceAll('\\', '/').slice(0, -'.ts'.length)).toSorted()).toEqual(
    [...records, ...rosters].map(({ id }) => id).toSorted(),
  )
})
