/**
 * The files that load writes besides the store: the page of the run, and the records that it refused. Both are written at
 * the end, from what the store knows and the inputs still hold, so that a run that was stopped and goes on writes them whole.
 */
import { resolve } from 'node:path'
import type { AnyCodec } from '../Codec.js'
import { escapeControl } from '../DecodeError.js'
import { recordLimits } from '../Json.js'
import type { Refused, Store } from '../store/Store.js'
import type { RefusedReading } from '../stream/Reading.js'
import { type Failure, inputFailure, usageFailure } from './failure.js'
import { refuseSameFiles } from './filter.js'
import type { Io } from './Io.js'
import { openLoadPage } from './load-page.js'
import type { LoadSummary } from './load-summary.js'
import type { LoadVerbOptions } from './Options.js'
import { isSameFile, openOutput, refuseSharedStdout, standardOutput } from './out-file.js'
import { rowOf } from './rejects.js'
import { openRandomFile, openSpool, type RandomFile, type Spool } from './spool.js'
import { statOf } from './unchanged.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * An input, as far as its refused records are concerned: `path` of a file, and `stat` where it can be read twice.
 *
 * @category model
 */
export interface FileInput {
  readonly of: AnyCodec
  readonly file: string
  readonly path: string | undefined
  readonly stat: { readonly text: string } | undefined
}

/**
 * The files of a run under construction.
 *
 * @category model
 */
export interface LoadFiles {
  /** Keeps the bytes of a refused record of an input; nothing where they can be read again. */
  readonly keeper: (input: number) => ((refused: RefusedReading) => Promise<void>) | undefined
  /** Writes the files of a run that has ended. */
  readonly write: (store: Store, summary: LoadSummary) => Promise<void>
  /** Takes away what was not written. Never rejects. */
  readonly drop: () => Promise<void>
}

/** The records of a pipe that were refused, by their offset. */
interface Kept {
  readonly spool: Spool
  readonly places: Map<number, { readonly at: number; readonly length: number }>
  end: number
}

/** Gives the bytes of a refused record, where there still are any. */
type Bytes = (refused: Refused) => Promise<Uint8Array | undefined>

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Fails where a file that load writes is one that it reads, or another one that it writes.
 *
 * @category constructors
 */
export async function refuseSharedFiles(
  inputs: ReadonlyArray<FileInput>,
  options: LoadVerbOptions,
  cwd: string,
): Promise<void> {
  const outputs = outputsOf(options)
  const into = { option: '--into', path: options.into }
  refuseSharedStdout(outputs, undefined)
  for (const { option, path } of [into, ...outputs]) {
    if (path === standardOutput) continue
    for (const input of inputs) {
      if (input.path === undefined || !(await isSameFile(input.path, resolve(cwd, path)))) continue
      throw usageFailure(`${option} is an input`)
    }
  }
  await refuseSameFiles(undefined, outputs, [into], cwd)
}

/**
 * Opens the files that are asked for. Fails where one cannot be written.
 *
 * @category constructors
 */
export async function openLoadFiles(
  inputs: ReadonlyArray<FileInput>,
  options: LoadVerbOptions,
  io: Pick<Io, 'stdout' | 'cwd'>,
): Promise<LoadFiles> {
  const page = await openLoadPage([...new Set(inputs.map(({ of }) => of))], options, io)
  const rejects = await openRejects(inputs, options, io).catch(async (error: unknown) => {
    await page?.drop()
    throw error
  })
  return {
    keeper: (input) => rejects?.keeper(input),
    write: async (store, summary) => {
      await rejects?.write(store, summary)
      await page?.write(store, summary)
    },
    drop: async () => {
      await rejects?.drop()
      await page?.drop()
    },
  }
}

async function openRejects(
  inputs: ReadonlyArray<FileInput>,
  { rejects }: LoadVerbOptions,
  io: Pick<Io, 'stdout' | 'cwd'>,
): Promise<LoadFiles | undefined> {
  if (rejects === undefined) return undefined
  const file = await openOutput(rejects, io, 0o600, true)
  const kept = new Map<number, Kept>()
  const close = async (): Promise<void> => {
    for (const { spool } of kept.values()) await spool.close()
  }
  return {
    keeper: (input) => {
      const known = inputs[input]
      if (known === undefined || known.stat !== undefined) return undefined
      return async (refused) => {
        const own = kept.get(input) ?? { spool: await openSpool('refused records'), places: new Map(), end: 0 }
        kept.set(input, own)
        await keep(own, refused)
      }
    },
    write: async (store, { run }) => {
      const open = new Map<number, { readonly bytes: Bytes; readonly close: () => Promise<void> }>()
      try {
        for await (const refused of store.everyRefused(run)) {
          const { input } = refused
          const known = inputs[input]
          if (known === undefined) continue
          const source = open.get(input) ?? (await openSource(known, kept.get(input)))
          open.set(input, source)
          const name = inputs.length > 1 ? { input: known.file } : {}
          await file.sink.write(`${JSON.stringify({ ...(await rowFor(refused, source.bytes)), ...name })}\n`)
        }
      } finally {
        for (const source of open.values()) await source.close()
        await close()
      }
      await file.keep()
    },
    drop: async () => {
      await close()
      await file.drop()
    },
  }
}

async function keep(kept: Kept, { offset, raw }: RefusedReading): Promise<void> {
  if (raw === undefined) return
  kept.places.set(offset, { at: kept.end, length: raw.length })
  kept.end += raw.length
  await kept.spool.append(raw)
}

async function openSource(
  { file, path, stat }: FileInput,
  kept: Kept | undefined,
): Promise<{ readonly bytes: Bytes; readonly close: () => Promise<void> }> {
  if (path === undefined || stat === undefined) {
    const bytes: Bytes = async ({ byteOffset }) => {
      const place = kept?.places.get(byteOffset)
      return place === undefined ? undefined : await kept?.spool.read(place.at, place.length)
    }
    return { bytes, close: async () => undefined }
  }
  const name = escapeControl(file)
  const opened: RandomFile = await openRandomFile(path, `cannot read ${name}`)
  const bytes: Bytes = async ({ byteOffset, length }) => {
    // Longer ones have no place in a file of rejects, as with decode.
    if (length > recordLimits.bytes) return undefined
    const raw = await opened.read(byteOffset, length)
    if (raw.length < length) throw changed(name)
    return raw
  }
  if ((await statOf(path))?.text === stat.text) return { bytes, close: opened.close }
  await opened.close()
  throw changed(name)
}

async function rowFor(refused: Refused, bytes: Bytes) {
  const { line, byteOffset: offset, record, codec, errors, length } = refused
  const place = { line, offset, ...(record === undefined ? {} : { record }) }
  return rowOf({ _tag: 'refused', ...place, errors, length, raw: await bytes(refused) }, codec)
}

function outputsOf({ html, rejects }: LoadVerbOptions) {
  return [
    ...(rejects === undefined ? [] : [{ option: '--rejects', path: rejects }]),
    ...(html === undefined ? [] : [{ option: '--html', path: html }]),
  ]
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

function changed(name: string): Failure {
  return inputFailure(`${name} has changed since it was read, and what was refused of it cannot be written`)
}
