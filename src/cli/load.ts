/**
 * The verb load: records of providers go into a store, in batches that are there as a whole or not at all. A run that was
 * stopped, by whatever, goes on with the same command.
 */
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import type { AnyCodec } from '../Codec.js'
import { escapeControl } from '../DecodeError.js'
import type { ActiveRun, Batch, Checkpoint, Run, Scope, Store } from '../store/Store.js'
import { type Codecs, findSource } from './codecs.js'
import {
  asFailure,
  type ExitCode,
  exit,
  type Failure,
  fileFailure,
  inputFailure,
  interruption,
  usageFailure,
} from './failure.js'
import type { Io, Sink } from './Io.js'
import { type LoadFiles, openLoadFiles, refuseSharedFiles } from './load-files.js'
import { type LoadInput, loadInput } from './load-input.js'
import { type ProgressKind, startLoadProgress } from './load-progress.js'
import type { Source } from './load-sources.js'
import { type InputReport, type Told, tellLoad } from './load-summary.js'
import type { LoadVerbOptions } from './Options.js'
import { refuseUnreadable } from './out-file.js'
import type { Readable } from './resumable.js'
import { storeAt } from './stores.js'
import { compareRead, statOf } from './unchanged.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/** An input of the command line, with its codec and what the system tells of its file. */
interface Opened extends Source {
  readonly of: AnyCodec
  readonly path: string | undefined
  readonly stat: { readonly text: string; readonly size: number } | undefined
}

/** What there is of a run: all of it, some of it, or nothing. */
interface Standing {
  readonly run: Run
  readonly checkpoints: ReadonlyArray<ReadonlyArray<Checkpoint>>
  /** Bytes that were read to compare the inputs. */
  readonly compared: ReadonlyArray<number>
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Loads the sources into a store, and answers with the exit code.
 *
 * @category combinators
 */
export async function load(
  codecs: Codecs,
  sources: ReadonlyArray<Source>,
  options: LoadVerbOptions,
  io: Io,
  stderr: Sink,
  openStoreAt: typeof storeAt = storeAt,
): Promise<ExitCode> {
  const opened = await Promise.all(sources.map((source) => openSource(codecs, source, io.cwd)))
  const { into, memory } = options
  await refuseSharedFiles(opened, options, io.cwd)
  let files: LoadFiles | undefined
  const store = await openStoreAt(into, { option: '--into', access: 'write', memory, cwd: io.cwd })
  try {
    const command = commandOf(opened, options)
    const known = await standingOf(store, command, opened, options)
    files = await openLoadFiles(opened, options, io.cwd)
    const { code, summary } =
      known?.run.state === 'finished'
        ? await tellFinished(store, known.run, opened, options, stderr)
        : await loadAll(store, command, opened, known, files, options, io, stderr)
    await files.write(store, summary)
    return code
  } catch (error) {
    await files?.drop()
    throw error
  } finally {
    await store.close()
  }
}

async function loadAll(
  store: Store,
  command: string,
  opened: ReadonlyArray<Opened>,
  known: Standing | undefined,
  files: LoadFiles,
  options: LoadVerbOptions,
  io: Io,
  stderr: Sink,
): Promise<Told> {
  const owner = { process: process.pid, host: hostname() }
  const inputs = opened.map(({ of, path, stat }) => ({ codec: of.id, path: path ?? '-', stat: stat?.text }))
  const run =
    known === undefined ? await store.startRun({ command, inputs, ...owner }) : await store.resumeRun(known.run, owner)
  if (known !== undefined) {
    await reopen(run, known, opened)
    if (options.quiet !== true && options.json !== true) await stderr.write(resumption(known, opened))
  }
  const reports = opened.map(({ of, file, stat }, index): InputReport & { read: number } => {
    const at = known?.checkpoints[index]?.at(-1)?.byteOffset
    const read = known?.compared[index] ?? 0
    return { codec: of.id, file, bytes: stat?.size, resumedAt: at, read }
  })
  const progress = startLoadProgress(
    {
      kind: kindOf(options),
      total: sumOf(opened.map(({ stat }) => stat?.size)),
      bytes: reports.reduce((sum, { resumedAt = 0 }) => sum + resumedAt, 0),
      records: run.counts().records,
    },
    io.stderr,
    stderr,
  )
  const writer = pipelined(run, progress.mark)
  let bytes = reports.reduce((sum, { resumedAt = 0 }) => sum + resumedAt, 0)
  let records = run.counts().records
  let isCut = false
  const empty = new Set<string>()
  const waiting: Array<string> = []
  try {
    for (const [index, source] of opened.entries()) {
      const report = reports[index]
      const checkpoints = known?.checkpoints[index] ?? []
      if (report === undefined || isDone(source, checkpoints, isBegun(known, index + 1))) continue
      // What stands behind the rest of that input waits for it: the order of loading is that of the inputs.
      if (isCut) {
        waiting.push(source.file)
        continue
      }
      const end = await loadInput(inputOf(source, index, checkpoints, options, io), {
        prepare: run.prepare,
        prepareBytes: run.prepareBytes,
        write: writer.write,
        onBytes: (count) => {
          if (io.signal?.aborted === true) throw interruption()
          report.read += count
          bytes += count
        },
        onRefused: files.keeper(index),
        onRecord: () => progress.update(bytes, ++records),
        onChange: () => changed(source.file),
      })
      if (io.signal?.aborted === true) throw interruption()
      if (end.records === 0) empty.add(source.of.id)
      isCut ||= end.isCut
    }
    await writer.settle()
  } catch (error) {
    await writer.settle().catch(() => undefined)
    throw io.signal?.aborted === true ? interruption() : asFailure(error)
  } finally {
    progress.stop()
  }
  const warnings: Array<string> = []
  const scopes = options.full === true ? await scopesOf(store, run, opened, isCut, empty, options, warnings) : []
  await run.end({ state: isCut ? 'cut' : 'finished', scopes })
  if (isCut) warnings.push('an input ends inside a record: once it is whole, the same command goes on there')
  if (waiting.length > 0) warnings.push(`not loaded before it is: ${waiting.join(', ')}`)
  const told = await tellLoad(store, run, isCut ? 'cut' : 'finished', reports, warnings, options, stderr)
  return waiting.length > 0 ? { ...told, code: exit.failed } : told
}

/** One batch is written while the next is read. */
function pipelined(
  run: ActiveRun,
  onWritten: () => void,
): {
  readonly write: (batch: Batch) => Promise<void>
  readonly settle: () => Promise<void>
} {
  let pending: Promise<void> = Promise.resolve()
  return {
    write: async (batch) => {
      await pending
      pending = run.write(batch).then(onWritten)
      // Whoever waits next is told.
      pending.catch(() => undefined)
    },
    settle: () => pending,
  }
}

// -------------------------------------------------------------------------------------
// inputs
// -------------------------------------------------------------------------------------

async function openSource(codecs: Codecs, source: Source, cwd: string): Promise<Opened> {
  const of = findSource(codecs, source.codec)
  if (!('losses' in of)) throw usageFailure(`${of.id} is about an organization, and a store takes records of persons`)
  if (source.format === 'envelope' && of.envelope === undefined) {
    throw usageFailure(`--format envelope: records of ${of.id} come in no envelope`)
  }
  if (source.file === '-') return { ...source, of, path: undefined, stat: undefined }
  const path = resolve(cwd, source.file)
  // Before there is a store: one that a wrong name has made is in the way of the next run.
  await refuseUnreadable(path, escapeControl(source.file))
  return { ...source, of, path, stat: await statOf(path) }
}

function inputOf(
  { of, told, format, file, path, stat }: Opened,
  index: number,
  checkpoints: ReadonlyArray<Checkpoint>,
  { lenientJson }: LoadVerbOptions,
  io: Io,
): LoadInput {
  const readable: Readable = {
    name: file === '-' ? 'standard input' : file,
    path,
    size: stat?.size,
    stdin: io.stdin,
    format,
    envelope: of.envelope,
    lenient: lenientJson === true,
  }
  // What cannot be read twice is read from the beginning.
  const seekable = stat === undefined ? checkpoints.map((each) => ({ ...each, layout: 'whole' as const })) : checkpoints
  return { index, codec: of, told, readable, checkpoints: seekable }
}

/** Whether there is nothing more to be read of an input: one that was cut off has more to say, and so has one that grew. */
function isDone({ stat }: Opened, checkpoints: ReadonlyArray<Checkpoint>, isNextBegun: boolean): boolean {
  const last = checkpoints.at(-1)
  if (last?.isLast !== true) return false
  return isNextBegun || stat?.size === last.byteOffset
}

function isBegun(known: Pick<Standing, 'checkpoints'> | undefined, from: number): boolean {
  return known?.checkpoints.slice(from).some((checkpoints) => checkpoints.length > 0) === true
}

// -------------------------------------------------------------------------------------
// runs
// -------------------------------------------------------------------------------------

/** What makes it the same command. */
function commandOf(opened: ReadonlyArray<Opened>, { full, lenientJson }: LoadVerbOptions): string {
  const inputs = opened.map(({ of, told, format, path = '-' }) => ({ codec: of.id, ...told, format, path }))
  return JSON.stringify({ inputs, full: full === true, lenient: lenientJson === true })
}

/** Finds the run of the same command, and compares its inputs. A finished one of other inputs is no run of this command. */
async function standingOf(
  store: Store,
  command: string,
  opened: ReadonlyArray<Opened>,
  { restart }: LoadVerbOptions,
): Promise<Standing | undefined> {
  const run = await store.findRun(command)
  if (run === undefined || run.state === 'replaced') return undefined
  const isFinished = run.state === 'finished'
  if (restart === true) {
    if (!isFinished) await store.replaceRun(run.run)
    return undefined
  }
  const checkpoints: Array<ReadonlyArray<Checkpoint>> = []
  // A database answers one question at a time.
  for (const index of opened.keys()) checkpoints.push(await store.checkpoints(run.run, index))
  const compared: Array<number> = []
  for (const [index, { path, stat, file }] of opened.entries()) {
    const done = checkpoints[index] ?? []
    const offset = done.at(-1)?.byteOffset ?? 0
    if (stat === undefined || path === undefined) {
      if (isFinished) return undefined
      compared.push(0)
      continue
    }
    const isUntouched = run.inputs[index]?.stat === stat.text
    // Where the input behind it has begun, what has grown comes too late to be read in its place.
    const isWhole = isFinished || isBegun({ checkpoints }, index + 1)
    const isOther = isWhole ? stat.size !== offset : stat.size < offset
    const { isSame, read } = isOther ? { isSame: false, read: 0 } : await compare(path, file, done, isUntouched)
    if (!isSame && isFinished) return undefined
    if (!isSame) throw changed(file)
    compared.push(read)
  }
  return { run, checkpoints, compared }
}

async function compare(path: string, file: string, checkpoints: ReadonlyArray<Checkpoint>, isUntouched: boolean) {
  try {
    return await compareRead(path, checkpoints, isUntouched)
  } catch (error) {
    throw fileFailure(`cannot read ${escapeControl(file)}`, error)
  }
}

/** Forgets the refusal of what was cut off, and notes how the files are now. */
async function reopen(run: ActiveRun, { run: { inputs }, checkpoints }: Standing, opened: ReadonlyArray<Opened>) {
  for (const [index, { stat }] of opened.entries()) {
    if (stat !== undefined && inputs[index]?.stat !== stat.text) await run.setStat(index, stat.text)
    const last = checkpoints[index]?.at(-1)
    if (last?.isLast === true && stat?.size !== last.byteOffset) await run.reopen(index, last.byteOffset)
  }
}

/** Whose records are gone where nobody has seen them; where that cannot be told, a warning says why. */
async function scopesOf(
  store: Store,
  run: ActiveRun,
  opened: ReadonlyArray<Opened>,
  isCut: boolean,
  empty: ReadonlySet<string>,
  { maxRejects }: LoadVerbOptions,
  warnings: Array<string>,
): Promise<ReadonlyArray<Scope>> {
  if (isCut || run.counts().refused > maxRejects) {
    warnings.push('nobody is marked gone: who was refused or cut off may be there all the same')
    return []
  }
  const scopes = new Map<string, Scope>()
  for (const { of, told } of opened) {
    const { instance = '' } = told
    if (empty.has(of.id)) {
      const warning = `nobody of ${of.id} is marked gone: an export of it holds no record at all`
      if (!warnings.includes(warning)) warnings.push(warning)
      continue
    }
    for (const scope of [{ codec: of.id, instance }, ...(await store.scopesOf(run.run, of.id))]) {
      scopes.set(JSON.stringify([scope.codec, scope.instance]), scope)
    }
  }
  return [...scopes.values()]
}

// -------------------------------------------------------------------------------------
// reports
// -------------------------------------------------------------------------------------

async function tellFinished(
  store: Store,
  run: Run,
  opened: ReadonlyArray<Opened>,
  options: LoadVerbOptions,
  stderr: Sink,
): Promise<Told> {
  const reports = opened.map(({ of, file, stat }) => {
    return { codec: of.id, file, bytes: stat?.size, resumedAt: stat?.size, read: 0 }
  })
  const warnings = [`run ${run.run} has loaded this already, and nothing was done (--restart loads it again)`]
  const known = { run: run.run, counts: () => run.counts }
  return tellLoad(store, known, 'finished', reports, warnings, options, stderr)
}

function resumption({ run, checkpoints }: Standing, opened: ReadonlyArray<Opened>): string {
  const places = opened.map(({ file, stat }, index) => {
    const at = checkpoints[index]?.at(-1)?.byteOffset ?? 0
    return `${escapeControl(file)} at byte ${at}${stat === undefined ? '' : ` of ${stat.size}`}`
  })
  return `run ${run.run} goes on: ${places.join(', ')}\n`
}

function kindOf({ progress, quiet, json }: LoadVerbOptions): ProgressKind {
  if (progress === 'json') return 'json'
  return quiet === true || json === true ? 'none' : 'bar'
}

function sumOf(sizes: ReadonlyArray<number | undefined>): number | undefined {
  return sizes.reduce((sum, size) => (sum === undefined || size === undefined ? undefined : sum + size), 0)
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

function changed(file: string): Failure {
  const name = file === '-' ? 'standard input' : escapeControl(file)
  return inputFailure(
    `${name} is not what it was: what was read of it has changed, and the run cannot go on (--restart begins anew)`,
  )
}
