import { defineConfig, type Options } from 'tsup'
import { entries } from './scripts/entries.js'

const published = entries()

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
}

// The command and its workers are in the same build as the ES modules, so that a provider they load meets the same kernel.
const config: ReturnType<typeof defineConfig> = defineConfig([
  { ...shared, name: 'esm', format: 'esm', entry: { ...published, bin: 'src/bin.ts', worker: 'src/worker.ts' } },
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
