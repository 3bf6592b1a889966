/**
 * What load needs to know to call people gone: that its inputs are whole listings, which is told before there is anything in
 * the store, and of whom they are. An input that can be read only once is kept in a temporary file meanwhile.
 */
import { escapeControl } from '../DecodeError.js'
import type { ActiveRun, Scope, Store } from '../store/Store.js'
import { bytesOfFile } from '../stream/decode-file.js'
import { readAnswers } from '../stream/read-records.js'
import { inputFailure } from './failure.js'
import type { Io } from './Io.js'
import { watch } from './input.js'
import { type Hearing, newHearing, scopeOf } from './listings.js'
import type { Opened } from './load-sources.js'
import type { LoadVerbOptions } from './Options.js'
import { openSpool, type Spool } from './spool.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The bytes of an input that could be read only once.
 *
 * @category model
 */
export interface Kept {
  readonly bytes: () => AsyncIterable<Uint8Array>
  readonly close: () => Promise<void>
}

const chunkLength = 1 << 18

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Keeps the bytes of the inputs that can be read only once, where they have to be read twice.
 *
 * @category constructors
 */
export async function keepAll(opened: ReadonlyArray<Opened>, io: Io): Promise<ReadonlyArray<Opened>> {
  const all: Array<Opened> = []
  try {
    for (const each of opened) all.push({ ...each, kept: await keepInput(each, io) })
  } catch (error) {
    for (const { kept } of all) await kept?.close()
    throw error
  }
  return all
}

async function keepInput({ of, path, stat }: Opened, io: Io): Promise<Kept | undefined> {
  if (stat !== undefined || of.envelope?.listing === undefined) return undefined
  const spool = await openSpool(path === undefined ? 'standard input' : 'what comes through a pipe')
  let length = 0
  try {
    const source = path === undefined ? io.stdin : bytesOfFile(path)
    for await (const chunk of watch(source, io.signal, () => undefined)) {
      await spool.append(chunk)
      length += chunk.length
    }
  } catch (error) {
    await spool.close()
    throw error
  }
  return { bytes: () => chunksOf(spool, length), close: spool.close }
}

async function* chunksOf(spool: Spool, length: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0; at < length; at += chunkLength) yield await spool.read(at, Math.min(chunkLength, length - at))
}

/**
 * Starts hearing the answers of the inputs of load. The pages of one listing may be in several inputs.
 *
 * @category constructors
 */
export function hearingOf(inputs: ReadonlyArray<Opened>): Hearing {
  return newHearing(
    inputs.map(({ of, told, file }) => {
      const name = file === '-' ? 'standard input' : escapeControl(file)
      return { envelope: of.envelope, scope: scopeOf(of, told), name }
    }),
  )
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Reads the answers of the inputs, and answers how many bytes that were of each. Fails where they are not whole listings.
 *
 * @category combinators
 */
export async function refusePages(inputs: ReadonlyArray<Opened>, io: Io): Promise<ReadonlyArray<number>> {
  const hearing = hearingOf(inputs)
  const read: Array<number> = []
  for (const [index, { of, format, path, kept }] of inputs.entries()) {
    const onAnswer = hearing.of(index)
    const source = kept?.bytes() ?? (path === undefined ? undefined : bytesOfFile(path))
    let bytes = 0
    if (onAnswer !== undefined && source !== undefined && format !== 'array') {
      const counted = watch(source, io.signal, (count) => {
        bytes += count
      })
      await readAnswers(counted, { format, envelope: of.envelope, onAnswer })
    }
    read.push(bytes)
  }
  const gaps = hearing.warnings()
  if (gaps.length > 0) throw inputFailure(`--full would mark people gone who are only not here: ${gaps.join('; ')}`)
  return read
}

/**
 * Lists whose records are gone where nobody has seen them; where that cannot be told, a warning says why.
 *
 * @category combinators
 */
export async function scopesOf(
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
