/**
 * The command: runs the command line with the streams of this process.
 */
import type { Worker } from 'node:worker_threads'
import type { ExitCode } from './cli/failure.js'
import { run } from './cli/run.js'
import { openStdin, type Stdin } from './cli/stdin.js'
import { openStdout } from './cli/stdout.js'

/**
 * Runs the command line until it ends or a signal stops it, and answers its exit code.
 *
 * @category constructors
 */
export function main(args: ReadonlyArray<string>, startWorker: () => Worker): Promise<ExitCode> {
  const abort = new AbortController()
  const input: { stdin?: Stdin } = {}
  // SIGHUP too: it comes where a terminal or a connection closes, and what is half written holds people.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      abort.abort(signal)
      input.stdin?.destroy()
    })
  }
  return run(args, {
    get stdin() {
      input.stdin ??= openStdin(0)
      return input.stdin.chunks
    },
    stdout: openStdout(1, process.stdout),
    stderr: process.stderr,
    cwd: process.cwd(),
    signal: abort.signal,
    startWorker,
  })
}
