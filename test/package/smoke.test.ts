/**
 * The packed tarball, installed elsewhere, loads by name as ES module, CommonJS and TypeScript, and in a browser bundle.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Metafile } from 'esbuild'
import { describe, expect, inject, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { providerIds, subpaths } from '../../scripts/entries.js'

const consumer = inject('consumer')
const installed = join(consumer, 'node_modules', 'identikit')
const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
const names = subpaths().map((subpath) => `identikit${subpath.slice(1)}`)
const providers = providerIds().map((provider) => `identikit/providers/${provider}`)

function node(...args: ReadonlyArray<string>): string {
  return execFileSync(process.execPath, args, { cwd: consumer, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

// -------------------------------------------------------------------------------------
// loading
// -------------------------------------------------------------------------------------

type Shapes = Readonly<Record<string, Readonly<Record<string, string>>>>

const shapeOf = `const shapeOf = (loaded) => Object.fromEntries(Object.keys(loaded).sort().map((name) => {
  const value = loaded[name]
  const methods = ['decode', 'encode'].filter((method) => typeof value?.[method] === 'function')
  return [name, [typeof value, ...methods].join(' ')]
}))`

function loadAsModules(): Shapes {
  const lines = names.map((name) => `shapes['${name}'] = shapeOf(await import('${name}'))`)
  return load('module', lines)
}

function loadAsCommonJs(): Shapes {
  const lines = names.map((name) => `shapes['${name}'] = shapeOf(require('${name}'))`)
  return load('commonjs', lines)
}

function load(type: 'module' | 'commonjs', lines: ReadonlyArray<string>): Shapes {
  const program = [shapeOf, 'const shapes = {}', ...lines, 'process.stdout.write(JSON.stringify(shapes))'].join('\n')
  return JSON.parse(node(`--input-type=${type}`, '--eval', program))
}

describe.each([
  ['ES modules', loadAsModules],
  ['CommonJS', loadAsCommonJs],
])('as %s', (_, loadAll) => {
  const shapes = loadAll()

  test.each(names)('%s has exports', (name) => {
    expect(Object.keys(shapes[name] ?? {})).not.toEqual([])
  })

  test.each(providers)('%s has a codec', (name) => {
    expect(Object.values(shapes[name] ?? {})).toContain('object decode encode')
  })

  test.each([
    ['identikit', 'Timestamp', 'object decode encode'],
    ['identikit', 'draw', 'function'],
    ['identikit/kit', 'defineCodec', 'function'],
    ['identikit/stream', 'decodeFile', 'function'],
    ['identikit/providers/axway', 'axwayUser', 'object decode encode'],
  ])('%s exports %s', (name, exported, shape) => {
    expect(shapes[name]?.[exported]).toBe(shape)
  })
})

test('both formats export the same', () => {
  expect(loadAsCommonJs()).toEqual(loadAsModules())
})

test('package.json can be read by name', () => {
  const read = "process.stdout.write(require('identikit/package.json').version)"
  expect(node('--input-type=commonjs', '--eval', read)).toBe(manifest.version)
})

test('what is not exported cannot be reached', () => {
  expect(() => node('--input-type=module', '--eval', "await import('identikit/dist/index.js')")).toThrow(
    /ERR_PACKAGE_PATH_NOT_EXPORTED/,
  )
})

test('the command runs', () => {
  expect(node(join('node_modules', 'identikit', 'dist', 'bin.js'), '--version').trim()).toBe(manifest.version)
  expect(readdirSync(join(consumer, 'node_modules', '.bin'))).toContain('identikit')
})

// -------------------------------------------------------------------------------------
// types
// -------------------------------------------------------------------------------------

// Compiles one text as ES module and as CommonJS; the answer is what the compiler has to say.
function compile(label: string, types: ReadonlyArray<string>, text: string): string {
  const folder = join(consumer, label)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'main.mts'), text)
  writeFileSync(join(folder, 'main.cts'), text)
  const compilerOptions = { module: 'nodenext', target: 'es2022', strict: true, noEmit: true, types }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.mts', 'main.cts'] }))
  try {
    return node(compiler, '-p', folder)
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error)
  }
}

// Every name that is there at run time, used as a value: the declarations must know it too.
function useAll(used: ReadonlyArray<string>, shapes: Shapes): string {
  return used
    .map((name, index) => {
      const values = Object.keys(shapes[name] ?? {}).map((exported) => `module${index}.${exported}`)
      return `import * as module${index} from '${name}'\nexport const values${index} = [${values.join(', ')}]`
    })
    .join('\n')
}

describe('as TypeScript', () => {
  const shapes = loadAsModules()

  test('everything but streams compiles without the types of Node', () => {
    const portable = names.filter((name) => name !== 'identikit/stream')
    expect(compile('portable', [], useAll(portable, shapes))).toBe('')
  })

  test('streams compile', () => {
    expect(compile('streams', ['node'], useAll(['identikit/stream'], shapes))).toBe('')
  })

  test('declarations are exact: a name that is not there, and a wrong type, do not compile', () => {
    const text = `import { axwayUser } from 'identikit/providers/axway'
      import { draw } from 'identikit'
      export const nothing = axwayUser.nothing
      export const drawn: number = draw`
    const complaints = compile('wrong', [], text).match(/TS\d+/g)
    expect(complaints?.toSorted()).toEqual(['TS2322', 'TS2322', 'TS2339', 'TS2339'])
  })
})

// -------------------------------------------------------------------------------------
// bundles
// -------------------------------------------------------------------------------------

async function bundle(...wanted: ReadonlyArray<string>): Promise<ReadonlyArray<string>> {
  const contents = wanted.map((name, index) => `export * as bundled${index} from '${name}'`).join('\n')
  const { metafile } = await build({
    stdin: { contents, resolveDir: consumer },
    absWorkingDir: consumer,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  })
  return filesOf(metafile)
}

function filesOf(metafile: Metafile): ReadonlyArray<string> {
  return Object.keys(metafile.inputs)
}

function packageOf(file: string): string | undefined {
  return /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]
}

describe('in a browser', () => {
  test('the core and a provider are bundled, with nothing of Node', async () => {
    const files = await bundle('identikit', 'identikit/providers/axway')
    const packages = new Set(files.map(packageOf).filter((name) => name !== undefined))
    expect([...packages].toSorted()).toEqual(['date-fns', 'fp-ts', 'identikit', 'io-ts'])
  })

  test('so are the kit, the laws, and every provider', async () => {
    const files = await bundle('identikit/kit', 'identikit/laws', ...providers)
    expect(files.filter((file) => file.startsWith('node:'))).toEqual([])
    expect(files).toContain('node_modules/identikit/dist/laws.js')
  })

  test('a module of Node would not be bundled', async () => {
    await expect(bundle('identikit/stream')).rejects.toThrow(/Could not resolve "node:/)
  })

  test.each(providers)('the index does not bring in %s', async (provider) => {
    const kit = await bundle('identikit/kit')
    const own = (await bundle(provider)).filter((file) => !kit.includes(file))
    const index = await bundle('identikit')
    expect(own).not.toEqual([])
    // What a provider shares with others is no provider's own.
    const others = await Promise.all(providers.filter((name) => name !== provider).map((name) => bundle(name)))
    const alone = own.filter((file) => others.every((files) => !files.includes(file)))
    expect(alone).not.toEqual([])
    expect(alone.filter((file) => index.includes(file))).toEqual([])
  })
})

// -------------------------------------------------------------------------------------
// contents
// -------------------------------------------------------------------------------------

const shipped = readdirSync(installed, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))

const isOfCommand = (file: string): boolean => file.startsWith('dist/command/')

describe('in the tarball', () => {
  test('are the build, the documents, and nothing else', () => {
    const expected =
      /^(dist\/.+\.(js|cjs|d\.ts|d\.cts)|dist\/command\/LICENSES\.txt|docs\/.+\.md|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/
    expect(shipped.filter((file) => !expected.test(file))).toEqual([])
    expect(shipped).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'CHANGELOG.md']))
  })

  test('the command is an ES module only', () => {
    expect(shipped.filter((file) => /(^|\/)bin\./.test(file))).toEqual(['dist/bin.js'])
    expect(readFileSync(join(installed, 'dist', 'bin.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  // The class and the map behind a secret are shared by all entries of a format, so no module may be there twice. The command
  // that stands alone meets nobody.
  test.each([
    ['dist/', '.js'],
    ['dist/', '.cjs'],
    ['dist/command/', '.js'],
  ])('every module is there once in %s among the %s files', (folder, extension) => {
    const modules = shipped
      .filter(
        (file) => file.startsWith(folder) && (folder !== 'dist/' || !isOfCommand(file)) && file.endsWith(extension),
      )
      .flatMap((file) => [...new Set(readFileSync(join(installed, file), 'utf8').match(/\/\/ src\/\S+$/gm))])
    expect(modules).toContain('// src/Redacted.ts')
    expect(modules.toSorted()).toEqual([...new Set(modules)].toSorted())
  })

  test('no dependency was bundled with the library', () => {
    const files = shipped.filter((file) => /\.c?js$/.test(file) && !isOfCommand(file))
    expect(files.filter((file) => readFileSync(join(installed, file), 'utf8').includes('node_modules'))).toEqual([])
  })
})
