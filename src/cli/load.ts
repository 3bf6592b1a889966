/**
 * The verb load: records of providers go into a store, in batches that are there as a whole or not at all. A run that was
 * stopped, by whatever, goes on with the same command.
 */
import { hostname } from 'node:os'
import { escapeControl } from '../DecodeError.js'
import type { ActiveRun, Batch, Checkpoint, Run, Store } from '../store/Store.js'
import type { Codecs } from './codecs.js'
import { asFailure, type ExitCode, exit, type Failure, fileFailure, inputFailure, interruption } from './failure.js'
import { hearingOf, keepAll, refusePages, scopesOf } from './full-load.js'
import type { Io, Sink } from './Io.js'
import { type LoadFiles, openLoadFiles, refuseSharedFiles } from './load-files.js'
import { type LoadInput, loadInput } from './load-input.js'
import { type ProgressKind, startLoadProgress } from './load-progress.js'
import { type Opened, openSource, type Source } from './load-sources.js'
import { type InputReport, type Told, tellLoad } from './load-summary.js'
import type { LoadVerbOptions } from './Options.js'
import type { Readable } from './resumable.js'
import { isNewStore, storeAt } from './stores.js'
import { compareRead } from './unchanged.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

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
  const found = await Promise.all(sources.map((source) => openSource(codecs, source, io.cwd)))
  await refuseSharedFiles(found, options, io.cwd)
  const opened = options.full === true ? await keepAll(found, io) : found
  try {
    const isNew = await isNewStore(options.into, io.cwd)
    // A store that is made for nothing is in the way of the next run.
    if (isNew && options.full === true) await refusePages(opened, io)
    return await loadOpened(opened, isNew, options, io, stderr, openStoreAt)
  } finally {
    for (const { kept } of opened) await kept?.close()
  }
}

async function loadOpened(
  opened: ReadonlyArray<Opened>,
  isNew: boolean,
  options: LoadVerbOptions,
  io: Io,
  stderr: Sink,
  openStoreAt: typeof storeAt,
): Promise<ExitCode> {
  const { into, memory } = options
  let files: LoadFiles | undefined
  const store = await openStoreAt(into, { option: '--into', access: 'write', memory, cwd: io.cwd })
  try {
    const command = commandOf(opened, options)
    const standing = await standingOf(store, command, opened, options)
    const known = options.full === true && !isNew ? await withWholeListings(standing, opened, io) : standing
    files = await openLoadFiles(opened, options, io)
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
  const hearing = hearingOf(opened)
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
      const end = await loadInput(inputOf(source, index, checkpoints, options, io, hearing.of(index)), {
        prepare: run.prepare,
        prepareBytes: run.prepareBytes,
        write: writer.write,
        onBytes: (count) => {
          if (io.signal?.aborted === true) throw interruption(io.signal)
          report.read += count
          bytes += count
        },
        onRefused: files.keeper(index),
        onRecord: () => progress.update(bytes, ++records),
        onChange: () => changed(source.file),
      })
      if (io.signal?.aborted === true) throw interruption(io.signal)
      if (end.records === 0) empty.add(source.of.id)
      isCut ||= end.isCut
    }
    await writer.settle()
  } catch (error) {
    await writer.settle().catch(() => undefined)
    throw io.signal?.aborted === true ? interruption(io.signal) : asFailure(error)
  } finally {
    progress.stop()
  }
  // What a run before has heard is not known: only one that is whole can say what is missing.
  const warnings = options.full === true || known !== undefined ? [] : [...hearing.warnings()]
  const scopes = options.full === true ? await scopesOf(store, run, opened, isCut, empty, options, warnings) : []
  await run.end({ state: isCut ? 'cut' : 'finished', scopes })
  if (isCut) warnings.push('an input ends inside a record: once it is whole, the same command goes on there')
  if (waiting.length > 0) warnings.push(`not loaded before it is: ${waiting.join(', ')}`)
  const told = await tellLoad(store, run, isCut ? 'cut' : 'finished', reports, warnings, options, stderr)
  return waiting.length > 0 ? { ...told, code: exit.failed } : told
}

/** A run that has begun was of whole listings then: they are read again where an input is not what it was, or nobody knows. */
async function withWholeListings(
  known: Standing | undefined,
  opened: ReadonlyArray<Opened>,
  io: Io,
): Promise<Standing | undefined> {
  const isUntouched = ({ stat }: Opened, index: number): boolean =>
    stat !== undefined && known?.run.inputs[index]?.stat === stat.text
  if (known?.run.state === 'finished' || opened.every(isUntouched)) return known
  const read = await refusePages(opened, io)
  return known && { ...known, compared: known.compared.map((bytes, index) => bytes + (read[index] ?? 0)) }
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

function inputOf(
  { of, told, format, file, path, stat, kept }: Opened,
  index: number,
  checkpoints: ReadonlyArray<Checkpoint>,
  { lenientJson }: LoadVerbOptions,
  io: Io,
  onAnswer: Readable['onAnswer'],
): LoadInput {
  const readable: Readable = {
    name: file === '-' ? 'standard input' : file,
    path: kept === undefined ? path : undefined,
    size: stat?.size,
    stdin: kept?.bytes() ?? io.stdin,
    format,
    envelope: of.envelope,
    lenient: lenientJson === true,
    onAnswer,
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
