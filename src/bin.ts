#!/usr/bin/env node
/**
 * Starts the command. It stands in its own folder with all that it needs of the library and its dependencies, and so it starts in
 * a third less time. Codecs that somebody brings need the library itself: a secret is known only to the copy that made it.
 */
import { Worker } from 'node:worker_threads'

const args = process.argv.slice(2)
const isSource = import.meta.url.endsWith('.ts')
const bringsCodecs = args.some((arg) => arg.startsWith('--codec-module'))
const folder = new URL(isSource || bringsCodecs ? '.' : './command/', import.meta.url)

/** The program of a worker is of the kind of this one. One in TypeScript needs what this one was started with. */
const workerProgram = isSource
  ? new URL(
      `data:text/javascript,${encodeURIComponent(
        `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))}
         register()
         await import(${JSON.stringify(new URL('./worker.ts', folder).href)})`,
      )}`,
    )
  : new URL('./worker.js', folder)

const newWorker = (): Worker => new Worker(workerProgram)

// A worker takes as long to load as the command: where several threads are asked for, one of them begins at once.
const jobs = args.findIndex((arg) => arg.startsWith('--jobs'))
const areSeveral = jobs !== -1 && args[jobs] !== '--jobs=1' && args[jobs + 1] !== '1'
let ready = areSeveral ? newWorker() : undefined
const forget = (): void => {
  ready = undefined
}
ready?.once('error', forget).once('exit', forget)

const { main }: typeof import('./command.js') = await import(
  new URL(`./command.${isSource ? 'ts' : 'js'}`, folder).href
)
process.exitCode = await main(args, () => {
  const worker = ready ?? newWorker()
  ready = undefined
  return worker
})
await ready?.terminate()
