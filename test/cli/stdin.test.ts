/**
 * Standard input, as a process has it: a pipe that is written to slowly, a file, nothing.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderWith, root } from './harness.js'

const loader = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href
const source = pathToFileURL(join(root, 'src/cli/stdin.ts')).href
const script = `
  const { openStdin } = await import('${source}')
  const { chunks, destroy } = openStdin(0)
  const hash = (await import('node:crypto')).createHash('sha256')
  let length = 0
  let held = true
  for await (const chunk of chunks) {
    const before = chunk[0]
    if (process.argv[1] === 'slow') await new Promise((resolve) => setTimeout(resolve, 1))
    held &&= chunk[0] === before
    length += chunk.length
    hash.update(chunk)
    if (process.argv[1] === 'leave') destroy()
  }
  process.stdout.write(JSON.stringify([length, held, hash.digest('hex')]))
`

/** Runs the script with a descriptor, or with a pipe that gets texts. */
async function read(how: string, stdin: number | ReadonlyArray<string>): Promise<unknown> {
  const args = ['--import', loader, '--input-type=module', '--eval', script, how]
  const from = typeof stdin === 'number' ? stdin : 'pipe'
  const child = spawn(process.execPath, args, { cwd: root, stdio: [from, 'pipe', 'inherit'] })
  let text = ''
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    text += part
  })
  child.stdin?.on('error', () => {})
  for (const part of typeof stdin === 'number' ? [] : stdin) child.stdin?.write(part)
  if (how !== 'leave') child.stdin?.end()
  await new Promise((resolve) => child.once('close', resolve))
  child.stdin?.destroy()
  return JSON.parse(text)
}

const parts = Array.from({ length: 40 }, (_, index) => String.fromCharCode(97 + (index % 26)).repeat(50_000))
const whole = parts.join('')

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

describe('standard input', () => {
  const expected = [whole.length, true, hashOf(whole)]

  test('comes through a pipe, and a chunk holds until the next one', async () => {
    expect(await read('slow', parts)).toEqual(expected)
  })

  test('comes out of a file', async () => {
    const file = openSync(join(folderWith({ input: whole }), 'input'), 'r')
    expect(await read('slow', file)).toEqual(expected)
    closeSync(file)
  })

  test('may be nothing', async () => {
    expect(await read('slow', [])).toEqual([0, true, hashOf('')])
  })

  test('is at its end where it is let go of', async () => {
    expect(await read('leave', ['a'])).toEqual([1, true, hashOf('a')])
  })
})
