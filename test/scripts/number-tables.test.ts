import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { expect, test } from 'vitest'
import { enumsOf, numberTables } from '../../scripts/number-tables.js'

const folder = new URL('../../src/wire/bytes/', import.meta.url)
const folders = [folder, new URL('../../src/wire/plan/', import.meta.url)]
const sources = folders.flatMap((from) => readdirSync(from).map((name) => readFileSync(new URL(name, from), 'utf8')))

test('a table of numbers becomes an enum', () => {
  const source = 'export const way = {\n  text: 0,\n  flag: -1,\n  slash: 0x5c,\n  size: 1 << 4,\n} as const\n'
  expect(enumsOf(source)).toBe('export enum way {\n  text = 0,\n  flag = -1,\n  slash = 0x5c,\n  size = 1 << 4, }\n')
  expect(enumsOf('const most = { variants: 8 } as const\n')).toBe('enum most { variants = 8 }\n')
  const checked = "const one = { a: 1 } as const satisfies Record<'a', number>\n"
  expect(enumsOf(checked)).toBe('enum one { a = 1 }\n')
})

test.each([
  "const names = { a: 'b' } as const",
  'const table = { a: 1 }',
  'const sum = { a: one + 1 } as const',
  '  const inner = { a: 1 } as const',
])('anything else stays: %s', (source) => {
  expect(enumsOf(source)).toBe(source)
})

test('no table of the plans is left out, or used as more than its numbers', () => {
  const names = new Set<string>()
  for (const source of sources) {
    const tables = [...source.matchAll(/^(?:export )?const (\w+) = \{[^}]*\} as const(?: satisfies [^\n]+)?$/gm)].map(
      ([, name]) => name,
    )
    const enums = [...enumsOf(source).matchAll(/^(?:export )?enum (\w+) \{/gm)].map(([, name = '']) => name)
    expect(enums).toEqual(tables)
    for (const name of enums) names.add(name)
  }
  // An enum has its numbers as keys as well.
  const asWhole = new RegExp(`Object\\.\\w+\\((?:${[...names].join('|')})\\)`)
  for (const source of sources) expect(source).not.toMatch(asWhole)
})

test('a bundle has the numbers where they are used', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'number-tables-'))
  try {
    const entry = [fileURLToPath(new URL('Trails.ts', folder))]
    await build({ config: false, silent: true, format: 'esm', entry, outDir, esbuildPlugins: [numberTables] })
    const text = readdirSync(outDir)
      .map((name) => readFileSync(join(outDir, name), 'utf8'))
      .join('\n')
    expect(text).toContain('/* other */')
    expect(text).not.toMatch(/\bwaypoint\.\w/)
  } finally {
    rmSync(outDir, { recursive: true })
  }
})
