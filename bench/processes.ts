/**
 * Whole processes, measured from start to end.
 */
import { spawn } from 'node:child_process'
import { closeSync, createReadStream, mkdirSync, openSync, rmSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { program } from './build.js'
import type { Samples } from './Contest.js'
import { outputsFolder } from './folders.js'
import { mismatch } from './peers/agreement.js'
import type { Answer } from './programs/answer.js'
import type { Settings } from './Settings.js'

/** A process to run: standard output goes to the file of that name, if there is one. */
export interface Command {
  readonly name: string
  readonly args: ReadonlyArray<string>
  readonly output?: string
  /** How many bytes it reads, which its time is divided by. */
  readonly bytes: number
}

/** Contestant to its process; a text says why it cannot take part. */
export type Commands = Readonly<Record<string, Command | string>>

/** The same, where a contestant may also be several processes side by side. */
export type Contestants = Readonly<Record<string, Command | ReadonlyArray<Command> | string>>

/** What a process that has ended well took. */
interface Run {
  /** From start to end. */
  readonly nanoseconds: number
  /** What it told of itself, where it was asked to. */
  readonly usage: Usage | undefined
}

/** The most memory that a process held, in bytes, and its processor time. */
interface Usage {
  readonly peak: number
  readonly nanoseconds: number
}

/** Runs Node over a program of ours or of the package. */
export function node(args: ReadonlyArray<string>, bytes: number, output?: string): Command {
  return { name: process.execPath, args, bytes, ...(output === undefined ? {} : { output }) }
}

/** Names a file for what a contestant writes. */
export function outputFile(name: string): string {
  mkdirSync(outputsFolder, { recursive: true })
  return `${outputsFolder}/${name.replaceAll(/\W+/g, '-')}.ndjson`
}

/** Runs a program that measures by itself, and gives its samples. */
export async function samplesOf(name: string, task: unknown): Promise<Samples> {
  const { stdout } = await start(
    { name: process.execPath, args: [program(name), JSON.stringify(task)], bytes: 1 },
    'answer',
  )
  const answer: Answer = JSON.parse(stdout)
  if ('mismatch' in answer) throw mismatch(answer.mismatch)
  return answer.samples
}

/**
 * Runs contestants in turns, in an order that moves on by one each round; what they write is deleted in between. Answers
 * with nanoseconds per byte: of processes side by side, those of the one that ends last, over the bytes of all.
 */
export async function inTurns(
  contestants: Contestants,
  { rounds, clock }: Pick<Settings, 'rounds' | 'clock'>,
): Promise<Samples> {
  const samples: Record<string, number[]> = {}
  const able: Array<readonly [name: string, together: ReadonlyArray<Command>]> = []
  const unable: Record<string, string> = {}
  for (const [name, each] of Object.entries(contestants)) {
    if (typeof each === 'string') unable[name] = each
    else able.push([name, 'args' in each ? [each] : each])
  }
  for (let round = 0; round < rounds; round++) {
    for (let place = 0; place < able.length; place++) {
      const [name, together] = able[(place + round) % able.length] ?? ['', []]
      const runs = await Promise.all(together.map((each) => (clock === 'processor' ? usageOf(each) : run(each))))
      const bytes = together.reduce((sum, command) => sum + command.bytes, 0)
      samples[name] ??= []
      samples[name].push(Math.max(...runs.map(({ nanoseconds }) => nanoseconds)) / bytes)
      for (const { output } of together) if (output !== undefined) rmSync(output, { force: true })
    }
  }
  return { ...unable, ...samples }
}

/** Runs a process once. */
export async function run(command: Command): Promise<Run> {
  return start(command, 'file')
}

/** Runs a program of Node once, and asks it what it used. */
export async function usageOf(command: Command): Promise<Usage> {
  const { usage } = await start({ ...command, args: ['--import', program('usage'), ...command.args] }, 'file')
  if (usage === undefined) throw new Error('a process did not tell what it used')
  return usage
}

/** Reads files once, so that none of the contestants finds them cold. */
export async function warm(...paths: ReadonlyArray<string>): Promise<void> {
  for (const path of paths) for await (const _ of createReadStream(path, { highWaterMark: 1 << 20 }));
}

/** Tells whether a program is installed. */
export function isInstalled(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(name, ['--version'], { stdio: 'ignore' })
    child.on('error', () => resolve(false))
    child.on('close', (exitCode) => resolve(exitCode === 0))
  })
}

/** Gives what a process prints. */
export async function textOf(args: ReadonlyArray<string>): Promise<string> {
  return (await start({ name: process.execPath, args, bytes: 1 }, 'answer')).stdout
}

function start({ name, args, output }: Command, kind: 'file' | 'answer'): Promise<Run & { readonly stdout: string }> {
  const file = output === undefined ? undefined : openSync(output, 'w')
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(name, [...args], {
      stdio: ['ignore', kind === 'answer' ? 'pipe' : (file ?? 'ignore'), 'pipe', 'pipe'],
    })
    const collected = { stdout: '', stderr: '', usage: '' }
    const collect = (what: keyof typeof collected, stream: NodeJS.ReadableStream | null | undefined): void => {
      stream?.on('data', (chunk: Buffer) => {
        collected[what] += chunk.toString('utf8')
      })
    }
    collect('stdout', child.stdout)
    collect('stderr', child.stderr)
    collect('usage', child.stdio[3] as NodeJS.ReadableStream | null)
    let nanoseconds = 0
    child.on('error', reject)
    child.on('exit', () => {
      nanoseconds = (performance.now() - began) * 1e6
    })
    child.on('close', (exitCode, signal) => {
      if (file !== undefined) closeSync(file)
      const { stdout, stderr, usage } = collected
      if (exitCode === 0) {
        resolve({ nanoseconds, usage: usageIn(usage), stdout })
      } else {
        reject(new Error(`${[name, ...args].join(' ')} ended with ${exitCode ?? signal}\n${stderr}`))
      }
    })
  })
}

/** Every thread of a process tells what the whole of it used; the last one knows best. */
function usageIn(text: string): Usage | undefined {
  const lines = text
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' ').map(Number))
  if (lines.length === 0) return undefined
  return {
    peak: Math.max(...lines.map(([peak = 0]) => peak)),
    nanoseconds: Math.max(...lines.map(([, microseconds = 0]) => microseconds)) * 1000,
  }
}
