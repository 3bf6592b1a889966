#!/usr/bin/env node
/**
 * The command: runs the command line with the streams of this process.
 */
import { Worker } from 'node:worker_threads'
import { run } from './cli/run.js'
import { openStdin, type Stdin } from './cli/stdin.js'

// The program of a worker stands beside this one, and is of its kind. One in TypeScript needs what this one was started with.
const isSource = import.meta.url.endsWith('.ts')
const worker = isSource
  ? new URL(
      `data:text/javascript,${encodeURIComponent(
        `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))}
         register()
         await import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)})`,
      )}`,
    )
  : new URL('./worker.js', import.meta.url)

const abort = new AbortController()
const input: { stdin?: Stdin } = {}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    abort.abort()
    input.stdin?.destroy()
  })
}

process.exitCode = await run(process.argv.slice(2), {
  get stdin() {
    input.stdin ??= openStdin(0)
    return input.stdin.chunks
  },
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  signal: abort.signal,
  startWorker: (workerData) => new Worker(worker, { workerData }),
})
