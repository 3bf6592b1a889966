/**
 * Runs the command line in this process, with text for streams and a folder of its own.
 */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { run } from '../../src/cli/run.js'

/** What a run has written, and how it ended. */
export interface Result {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The root of the package. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

const folders: Array<string> = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

/** Makes a folder that is gone after the tests, with the given files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'identikit-cli-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** A stream that remembers what was written to it. */
export class Remembering extends Writable {
  text = ''
  readonly isTTY: boolean

  constructor(isTTY = false) {
    super({ decodeStrings: false, defaultEncoding: 'utf8' })
    this.isTTY = isTTY
  }

  override _write(chunk: string | Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** Runs the command line. A lone surrogate has no bytes: hostile input is given as bytes. */
export async function runWith(
  args: ReadonlyArray<string>,
  { stdin = '', cwd = root, isTTY = false }: { stdin?: string | Uint8Array; cwd?: string; isTTY?: boolean } = {},
): Promise<Result> {
  const stdout = new Remembering()
  const stderr = new Remembering(isTTY)
  const bytes = typeof stdin === 'string' ? Buffer.from(stdin) : stdin
  const code = await run(args, { stdin: chunksOf(bytes), stdout, stderr, cwd })
  return { code, stdout: stdout.text, stderr: stderr.text }
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.slice(at, at + 1000)
}

/** Parses lines of JSON. */
export function linesOf(text: string): ReadonlyArray<Record<string, unknown>> {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

/** Reads lines of JSON from a file. */
export function rowsOf(path: string): ReadonlyArray<Record<string, unknown>> {
  return linesOf(readFileSync(path, 'utf8'))
}

/** Prints values as lines of JSON. */
export function ndjson(...values: ReadonlyArray<unknown>): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}
