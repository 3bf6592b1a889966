/**
 * Packs what was built and installs the tarball into a folder of its own, once for all tests of the package. A test gets
 * that folder with `inject('consumer')`; what it writes into a folder below resolves `identikit` as a user's code does.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'
import manifest from '../../package.json' with { type: 'json' }

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder in which the tarball is installed. */
    readonly consumer: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a user installs beside the package: the optional peers, and types. */
const peers = [
  'fast-check',
  '@duckdb/node-api',
  'pg',
  'pg-copy-streams',
  '@types/node',
  '@types/pg',
  '@types/pg-copy-streams',
] as const

/** Packs, installs, and tells the tests where; the answer takes it away again. */
export function setup(project: TestProject): () => void {
  if (!existsSync(join(root, 'dist', 'index.js')))
    throw new Error('there is no dist to pack: run `npm run build` first')
  const folder = mkdtempSync(join(tmpdir(), 'identikit-package-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder)
    const consumer = join(folder, 'consumer')
    mkdirSync(consumer)
    writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
    const beside = peers.map((name) => `${name}@${manifest.devDependencies[name]}`)
    npm(consumer, 'install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, tarball(folder)), ...beside)
    project.provide('consumer', consumer)
  } catch (error) {
    remove()
    throw error
  }
  return remove
}

function npm(folder: string, ...args: ReadonlyArray<string>): void {
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
}

function tarball(folder: string): string {
  const name = readdirSync(folder).find((each) => each.endsWith('.tgz'))
  if (name === undefined) throw new Error('npm pack made no tarball')
  return name
}
