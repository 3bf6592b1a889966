#!/usr/bin/env node
/**
 * The command: runs the command line with the streams of this process.
 */
import { createReadStream, fstatSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { run } from './cli/run.js'

// The program of a worker stands beside this one, and is of its kind.
const worker = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

const abort = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    abort.abort()
    process.stdin.destroy()
  })
}

process.exitCode = await run(process.argv.slice(2), {
  get stdin() {
    // Node takes a folder for an empty input, and read as a file it says what is wrong.
    return fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  signal: abort.signal,
  startWorker: (workerData) => new Worker(worker, { workerData }),
})
