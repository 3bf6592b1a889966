/**
 * Files that are there whole or not at all: written under another name beside the old one, which they replace at the end. A
 * process that is killed leaves the one under the other name, which is in nobody's way. `-` is standard output.
 */
import { constants, createWriteStream, type Stats } from 'node:fs'
import { access, chmod, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { finished } from 'node:stream/promises'
import { fileFailure, usageFailure } from './failure.js'
import { type Io, type Sink, sinkOf } from './Io.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A file under construction.
 *
 * @category model
 */
export interface OutFile {
  readonly sink: Sink
  /** Gives the file its name: the old one is gone. */
  readonly keep: () => Promise<void>
  /** Takes away what was written: the old file is as it was. Never rejects. */
  readonly drop: () => Promise<void>
}

/**
 * The name by which standard output is asked for in the place of a file.
 *
 * @category model
 */
export const standardOutput = '-'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Starts what an option names: a file, or `-` for standard output.
 *
 * @category constructors
 */
export async function openOutput(
  name: string,
  { stdout, cwd }: Pick<Io, 'stdout' | 'cwd'>,
  mode: number | undefined,
  isPrivate: boolean,
): Promise<OutFile> {
  if (name !== standardOutput) return openOutFile(resolve(cwd, name), mode, isPrivate)
  const sink = sinkOf(stdout, 'standard output')
  return { sink, keep: sink.flush, drop: () => Promise.resolve() }
}

/**
 * Starts a file. `mode` is that of a new one; a private file has it in any case, another keeps the mode that it has. What
 * is no regular file (a device, a pipe) is written straight away.
 *
 * @category constructors
 */
export async function openOutFile(path: string, mode: number | undefined, isPrivate: boolean): Promise<OutFile> {
  const what = `cannot write ${path}`
  try {
    const target = await realpath(path).catch(() => path)
    const old = await stat(target).catch(ifMissing)
    if (old !== undefined && !old.isFile()) return await open(target, what, { flags: 'w' }, async () => {})
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.${Date.now().toString(36)}.tmp`)
    const own = isPrivate || old === undefined ? mode : old.mode & 0o777
    const file = await open(temporary, what, { flags: 'wx', ...(own === undefined ? {} : { mode: own }) }, async () => {
      if (own !== undefined) await chmod(temporary, own)
      await rename(temporary, target)
    })
    return { ...file, drop: () => file.drop().then(() => rm(temporary, { force: true }).catch(() => undefined)) }
  } catch (error) {
    throw fileFailure(what, error)
  }
}

async function open(
  path: string,
  what: string,
  options: { readonly flags: string; readonly mode?: number },
  settle: () => Promise<void>,
): Promise<OutFile> {
  const stream = createWriteStream(path, { ...options, highWaterMark: 1 << 18 })
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve())
    stream.once('error', reject)
  })
  const sink = sinkOf(stream, path)
  return {
    sink,
    keep: async () => {
      await sink.flush()
      try {
        stream.end()
        await finished(stream)
        await settle()
      } catch (error) {
        throw fileFailure(what, error)
      }
    },
    drop: async () => {
      stream.destroy()
      await finished(stream).catch(() => undefined)
    },
  }
}

function ifMissing(error: unknown): Stats | undefined {
  if (Object(error).code === 'ENOENT') return undefined
  throw error
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Fails where two outputs are standard output. `rows` is what goes there besides, where anything does.
 *
 * @category combinators
 */
export function refuseSharedStdout(
  outputs: ReadonlyArray<{ readonly option: string; readonly path: string }>,
  rows: string | undefined,
): void {
  const [first, second] = outputs.filter(({ path }) => path === standardOutput)
  if (first === undefined) return
  if (second !== undefined) throw usageFailure(`${first.option} and ${second.option} are both standard output`)
  if (rows !== undefined) {
    throw usageFailure(`${first.option} is standard output, where ${rows} goes unless --out names a file`)
  }
}

/**
 * Tells whether there is anything of a name. Fails where nobody can tell.
 *
 * @category combinators
 */
export async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path).catch(ifMissing)) !== undefined
  } catch (error) {
    throw fileFailure(`cannot read ${path}`, error)
  }
}

/**
 * Fails where a file that is to be read is not there, or cannot be read; a pipe is not opened.
 *
 * @category combinators
 */
export async function refuseUnreadable(path: string, name: string): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) throw Object.assign(new Error(), { code: 'illegal operation on a directory' })
    await access(path, constants.R_OK)
  } catch (error) {
    throw fileFailure(`cannot read ${name}`, error)
  }
}

/**
 * Tells whether two paths lead to one regular file, there already or not.
 *
 * @category combinators
 */
export async function isSameFile(left: string, right: string): Promise<boolean> {
  const [one, other] = await Promise.all([left, right].map((path) => stat(path).catch(() => undefined)))
  if (one === undefined || other === undefined)
    return one === other && (await realName(left)) === (await realName(right))
  return one.isFile() && one.dev === other.dev && one.ino === other.ino
}

/** The name of a file that is not there yet. */
async function realName(path: string): Promise<string> {
  return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path))
}
