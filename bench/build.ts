/**
 * Builds the package, and the programs that measure it as its users would: they import it by its name.
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { build, type Options } from 'tsup'
import tsupConfig from '../tsup.config.js'
import { packageFolder, root } from './folders.js'

/** The command of the package. */
export const command = `${packageFolder}/dist/bin.js`

/** Gives the file of a program. */
export function program(name: string): string {
  return `${packageFolder}/programs/${name}.js`
}

/** Builds both anew. */
export async function buildAll(): Promise<void> {
  rmSync(packageFolder, { recursive: true, force: true })
  mkdirSync(packageFolder, { recursive: true })
  copyFileSync(`${root}package.json`, `${packageFolder}/package.json`)
  const [modules, standalone] = Array.isArray(tsupConfig) ? tsupConfig : []
  await build({ ...modules, config: false, outDir: `${packageFolder}/dist` })
  await build({ ...standalone, config: false, outDir: `${packageFolder}/dist/command`, onSuccess: async () => {} })
  const programs = readdirSync(`${root}bench/programs`).map((name) => name.replace(/\.ts$/, ''))
  await build({
    config: false,
    entry: Object.fromEntries(programs.map((name) => [name, `bench/programs/${name}.ts`])),
    outDir: `${packageFolder}/programs`,
    format: 'esm',
    target: 'node20',
    splitting: true,
    skipNodeModulesBundle: true,
    silent: true,
    esbuildPlugins: [packageByName],
  })
}

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** What is imported from `src` is imported from the built package. */
const packageByName: Plugin = {
  name: 'package-by-name',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/src\/.*\.js$/ }, ({ path, resolveDir }) => {
      const stem = resolve(resolveDir, path).slice(`${root}src/`.length, -'.js'.length)
      return { path: stem === 'index' ? 'identikit' : `identikit/${stem}`, external: true }
    })
  },
}
