import { readFileSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { entries } from './scripts/entries.js'
import { numberTables } from './scripts/number-tables.js'

const published = entries()
const command = { command: 'src/command.ts', worker: 'src/worker.ts' }

// Code that entries share is split off in both formats: the class and the map behind a secret must exist once.
const shared: Options = {
  outDir: 'dist',
  target: ['node20', 'es2022'],
  platform: 'neutral',
  splitting: true,
  treeshake: false,
  sourcemap: false,
  skipNodeModulesBundle: true,
  removeNodeProtocol: false,
  silent: true,
  esbuildPlugins: [numberTables],
}

/** What is inside the command: Node takes longer to look through these packages than the command takes to start. */
const inside = ['fp-ts', 'io-ts', 'date-fns']

function copyLicences(): void {
  const licences = inside.map(
    (name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE${name === 'date-fns' ? '.md' : ''}`, 'utf8')}`,
  )
  writeFileSync('dist/command/LICENSES.txt', licences.join('\n\n'))
}

const config: ReturnType<typeof defineConfig> = defineConfig([
  // A provider that the command loads meets the kernel of the library: so the command is in that build as well.
  { ...shared, name: 'esm', format: 'esm', entry: { ...published, ...command, bin: 'src/bin.ts' } },
  {
    ...shared,
    name: 'command',
    format: 'esm',
    platform: 'node',
    outDir: 'dist/command',
    entry: command,
    skipNodeModulesBundle: false,
    noExternal: inside.map((name) => new RegExp(`^${name}`)),
    esbuildOptions: (options) => {
      options.mainFields = ['module', 'main']
      options.alias = { 'fp-ts/lib': 'fp-ts/es6' }
    },
    onSuccess: async () => copyLicences(),
  },
  { ...shared, name: 'cjs', format: 'cjs', entry: { ...published } },
  {
    ...shared,
    name: 'types',
    format: ['esm', 'cjs'],
    entry: { ...published },
    dts: { only: true, resolve: ['@standard-schema/spec'], compilerOptions: { ignoreDeprecations: '6.0' } },
  },
])

export default config
