/**
 * The command as a program of its own, built once for tests that start and kill it often.
 */
import { spawn } from 'node:child_process'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'tsup'
import { root } from '../cli/harness.js'
import { scratch } from './backends.js'

/** How a process of the command has ended, and what it has told of itself until then. */
export interface Ended {
  readonly code: number | null
  readonly isKilled: boolean
  readonly stderr: string
  /** How long it ran after it had told of itself for the first time, in milliseconds. */
  readonly ran: number
}

/** When a process is killed: some milliseconds after its start, or after it has told of itself for the first time. */
export interface Kill {
  readonly after: 'start' | 'first word'
  readonly delay: number
}

/** Builds the command into a folder that is gone after the tests, and answers where it is. */
export async function builtCommand(): Promise<string> {
  const folder = await scratch()
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'))
  await build({
    config: false,
    silent: true,
    entry: { bin: join(root, 'src', 'bin.ts'), 'command/command': join(root, 'src', 'command.ts') },
    outDir: join(folder, 'built'),
    format: 'esm',
    target: 'node20',
    platform: 'node',
    splitting: true,
    // One file starts sooner than many; what is native, or an optional peer, stays outside.
    noExternal: [/^(?!@duckdb\/|pg$|pg-copy-streams$)/],
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url)",
    },
  })
  return join(folder, 'built', 'bin.js')
}

/** Runs the command until it ends, or is killed without a warning. */
export function runUntil(bin: string, args: ReadonlyArray<string>, kill?: Kill): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
    let stderr = ''
    let first: number | undefined
    let timer: NodeJS.Timeout | undefined
    const arm = (after: Kill['after']): void => {
      if (kill?.after === after) timer = setTimeout(() => child.kill('SIGKILL'), kill.delay)
    }
    arm('start')
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (first === undefined) {
        first = performance.now()
        arm('first word')
      }
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      const ran = first === undefined ? 0 : performance.now() - first
      resolve({ code, isKilled: signal === 'SIGKILL', stderr, ran })
    })
  })
}
