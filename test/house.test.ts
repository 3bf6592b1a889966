/**
 * The rules of the house hold for `src`, and each of the checkers can say no.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { entries, providerIds, subpaths } from '../scripts/entries.js'
import tsupConfig from '../tsup.config.js'
import {
  checkBrowser,
  checkExports,
  checkFloors,
  checkLength,
  checkNames,
  checkPackages,
  checkPlans,
  checkRegistry,
  expectedExport,
  floorOf,
  importsOf,
  type Sources,
} from './house.js'

const root = fileURLToPath(new URL('..', import.meta.url))

const sources: Sources = Object.fromEntries(
  readdirSync(`${root}src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .map((path) => [path.slice(`${root}src/`.length), readFileSync(path, 'utf8')]),
)

describe('src keeps the rules', () => {
  test('there is something to check', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(10)
  })

  test.each([
    ['floors', checkFloors],
    ['packages', checkPackages],
    ['plans', checkPlans],
    ['browser', checkBrowser],
    ['registry', checkRegistry],
    ['names', checkNames],
    ['length', checkLength],
    ['exports', checkExports],
  ])('%s', (_, check) => {
    expect(check(sources)).toEqual([])
  })
})

describe('package.json', () => {
  test.each(Object.keys(manifest.exports).filter((subpath) => !subpath.endsWith('.json')))('exports %s', (subpath) => {
    expect(new Map<string, unknown>(Object.entries(manifest.exports)).get(subpath)).toEqual(expectedExport(subpath))
  })

  test('conditions are in the order that resolvers need', () => {
    const conditions = Object.values(manifest.exports).filter((target) => typeof target === 'object')
    expect(conditions.map((target) => JSON.stringify(target))).toEqual(
      conditions.map(({ import: esm, require: cjs }) => {
        return `{"import":{"types":"${esm.types}","default":"${esm.default}"},"require":{"types":"${cjs.types}","default":"${cjs.default}"}}`
      }),
    )
  })

  test('every subpath has a source file, and every public source file a subpath', () => {
    const publicFiles = Object.keys(sources).filter(
      (path) =>
        /^((providers\/)?[^/]+|store\/(duckdb|postgres))\.ts$/.test(path) &&
        floorOf(path) >= 5 &&
        !/^(registry|bin|command|worker|convert|roles)\.ts$/.test(path),
    )
    expect(Object.values(entries()).toSorted()).toEqual(publicFiles.map((path) => `src/${path}`).toSorted())
  })

  test('tsup builds every subpath in both formats, with types, and the command with its workers as ES modules only', () => {
    const command = { command: 'src/command.ts', worker: 'src/worker.ts' }
    expect(tsupConfig).toMatchObject([
      { format: 'esm', entry: { ...entries(), ...command, bin: 'src/bin.ts' } },
      { format: 'esm', entry: command, outDir: 'dist/command' },
      { format: 'cjs' },
      { format: ['esm', 'cjs'], dts: { only: true } },
    ])
    const [, , cjs, types] = Array.isArray(tsupConfig) ? tsupConfig : []
    expect([cjs?.entry, types?.entry]).toEqual([entries(), entries()])
    expect(manifest.bin).toEqual({ identikit: 'dist/bin.js' })
  })

  test('the dependencies are those of the library and of the command line, pinned', () => {
    expect(Object.keys(manifest.dependencies)).toEqual([
      'cli-progress',
      'commander',
      'date-fns',
      'fp-ts',
      'io-ts',
      'yaml',
    ])
    const pins = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(pins.filter((pin) => !/^\d+\.\d+\.\d+(-r\.\d+)?$/.test(pin))).toEqual([])
  })

  test('every provider has a folder of fixtures', () => {
    expect(providerIds().filter((provider) => !existsSync(`${root}fixtures/${provider}`))).toEqual([])
    expect(subpaths()).toEqual(expect.arrayContaining(providerIds().map((provider) => `./providers/${provider}`)))
  })
})

describe('the checkers can say no', () => {
  const good: Sources = {
    'Timestamp.ts': "import { parseISO } from 'date-fns/parseISO'",
    'Codec.ts': "import type { Timestamp } from './Timestamp.js'\nimport * as t from 'io-ts'",
    'providers/acme/user.ts': "import { defineCodec } from '../../Codec.js'",
    'providers/acme.ts': "export { acmeUser } from './acme/user.js'",
    'registry.ts': "import { acmeUser } from './providers/acme.js'",
    'laws.ts': "import fc from 'fast-check'\nimport { negative } from './laws/negative.js'",
    'laws/negative.ts': "import fc from 'fast-check'",
    'index.ts': "export { Timestamp } from './Timestamp.js'",
    'stream/read.ts': "import { open } from 'node:fs'",
    'cli/run.ts': "import { Command } from 'commander'\nimport { registry } from '../registry.js'",
    'bin.ts': "import manifest from '../package.json' with { type: 'json' }",
  }
  const checks = [
    checkFloors,
    checkPlans,
    checkPackages,
    checkBrowser,
    checkRegistry,
    checkNames,
    checkLength,
    checkExports,
  ]
  const problems = (change: Sources) => checks.flatMap((check) => check({ ...good, ...change }))

  test('a good house has no problems', () => {
    expect(problems({})).toEqual([])
  })

  const rows: ReadonlyArray<readonly [why: string, path: string, text: string, problem: string]> = [
    ['a file without a floor', 'Odd.ts', '', 'Odd.ts has no floor'],
    ['an import from above', 'Timestamp.ts', "import './Codec.js'", 'Timestamp.ts (floor 0) imports Codec.ts'],
    ['a type from above', 'Json.ts', "export type { A } from './Codec.js'", 'Json.ts (floor 0) imports Codec.ts'],
    ['an import() from above', 'Json.ts', "void import('./Codec.js')", 'Json.ts (floor 0) imports Codec.ts'],
    ['an import type from above', 'Json.ts', "type A = import('./Codec.js').A", 'Json.ts (floor 0) imports Codec.ts'],
    ['a neighbour on the floor', 'parse-wire.ts', "import './Codec.js'", 'parse-wire.ts (floor 4) imports Codec.ts'],
    [
      'a provider that reads another',
      'providers/zeta.ts',
      "import { acmeUser } from './acme.js'",
      'providers/zeta.ts (floor 5) imports providers/acme.ts',
    ],
    ['a missing file', 'kit.ts', "import './none.js'", 'kit.ts imports none.ts, which is not there'],
    ['a way out of src', 'kit.ts', "import '../test/a.js'", 'kit.ts imports ../test/a.ts, which is not there'],
    ['node: on a low floor', 'laws/a.ts', "import 'node:fs'", 'laws/a.ts may not import node:fs'],
    ['a builtin without node:', 'stream/a.ts', "import 'fs'", 'stream/a.ts may not import fs'],
    ['fast-check elsewhere', 'wire/a.ts', "import fc from 'fast-check'", 'wire/a.ts may not import fast-check'],
    ['date-fns elsewhere', 'Codec.ts', "import 'date-fns/parseISO'", 'Codec.ts may not import date-fns/parseISO'],
    ['all of date-fns', 'Timestamp.ts', "import 'date-fns'", 'Timestamp.ts may not import date-fns'],
    ['commander below the command', 'stream/a.ts', "import 'commander'", 'stream/a.ts may not import commander'],
    ['a barrel of fp-ts', 'Codec.ts', "import { either } from 'fp-ts'", 'Codec.ts may not import fp-ts'],
    ['fp-ts as Node cannot load it', 'Codec.ts', "import 'fp-ts/Either'", 'Codec.ts may not import fp-ts/Either'],
    ['an unknown package', 'Codec.ts', "const a = require('zod')", 'Codec.ts may not import zod'],
    [
      'a package of types, imported as a value',
      'Codec.ts',
      "import { a } from '@standard-schema/spec'",
      'Codec.ts may not import @standard-schema/spec',
    ],
    [
      'node: behind the index',
      'index.ts',
      "import './stream/read.js'",
      'index.ts reaches node:fs through stream/read.ts',
    ],
    ['a provider behind the index', 'index.ts', "import './registry.js'", 'index.ts reaches providers/acme.ts'],
    ['a provider not registered', 'providers/zeta.ts', '', 'registry.ts does not import providers/zeta.ts'],
    ['a resource of no provider', 'providers/zeta/user.ts', '', 'providers/zeta/user.ts belongs to no provider'],
    [
      'a registered resource',
      'registry.ts',
      "import './providers/acme.js'\nimport './providers/acme/user.js'",
      'registry.ts imports providers/acme/user.ts, which is no provider',
    ],
    [
      'a provider imported elsewhere',
      'cli/a.ts',
      "import '../providers/acme.js'",
      'cli/a.ts imports providers/acme.ts, as only registry.ts may',
    ],
    ['a vague file', 'wire/utils.ts', '', 'wire/utils.ts has a name that says nothing'],
    ['a vague folder', 'wire/Common/a.ts', '', 'wire/Common/a.ts has a name that says nothing'],
    [
      'a plan that knows codecs',
      'plans/a/b.ts',
      "import '../../Codec.js'",
      'plans/a/b.ts is a plan, and imports Codec.ts',
    ],
    ['a long file', 'kit.ts', '\n'.repeat(401), 'kit.ts has 401 lines, more than 400'],
    ['an export *', 'kit.ts', "export * from './Codec.js'", 'kit.ts has an export *'],
    ['an export * as', 'kit.ts', "export * as codec from './Codec.js'", 'kit.ts has an export *'],
    ['a default export', 'kit.ts', 'export default 1', 'kit.ts has a default export'],
    ['a default function', 'kit.ts', 'export default function f() {}', 'kit.ts has a default export'],
  ]

  test.each(rows)('%s', (_, path, text, problem) => {
    expect(problems({ [path]: text })).toContain(problem)
  })

  test('a file of 400 lines is not too long', () => {
    expect(problems({ 'kit.ts': '\n'.repeat(400) })).toEqual([])
  })

  test('a type-only import of a package of types is fine', () => {
    expect(problems({ 'Codec.ts': "import type { A } from '@standard-schema/spec'" })).toEqual([])
  })

  test('an import in a comment or a string is none', () => {
    expect(importsOf("// import 'a'\nconst text = \"import 'b'\"")).toEqual([])
  })
})
