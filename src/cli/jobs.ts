/**
 * A run with several workers: this thread reads, cuts and writes, and they turn lines. What comes out is in the order of the
 * input, so that nobody can tell how many there were.
 */
import type { Worker } from 'node:worker_threads'
import { escapeControl } from '../DecodeError.js'
import { byte } from '../stream/cursor.js'
import { type LineFeed, newLineFeed, takeChunk, takeEnd } from '../stream/line-feed.js'
import type { Piece, Region } from '../stream/line-run.js'
import type { Reading } from '../stream/Reading.js'
import { readerOf } from '../stream/read-records.js'
import { workerFailure } from './failure.js'
import type { InputReading, Pieces } from './input.js'
import { type Job, newSlot, type Order, type Report, type Slot, sumOf, type Task, type Told } from './Job.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How many workers there are to be, what they do, and how one is started.
 *
 * @category model
 */
export interface Jobs {
  readonly count: number
  readonly task: Task
  readonly cwd: string
  readonly start: (job: Job) => Worker
}

/** A worker, and how many regions it has. */
interface Hand {
  readonly worker: Worker
  regions: number
}

/** A region that somebody works at: what was told of it and is not given on. */
interface Errand {
  readonly serial: number
  readonly slot: number
  readonly hand: Hand
  readonly reports: Array<Report>
  /** How many of its blocks are given on and not written yet. */
  lent: number
  isDone: boolean
}

/** The state of a run with workers. */
interface Crew {
  readonly hands: Array<Hand>
  readonly slots: Array<Slot>
  /** The slots that nobody uses. */
  readonly free: Array<number>
  /** In the order of the input. */
  readonly errands: Array<Errand>
  serial: number
  /** The slot that is being filled. */
  filling: number
  /** The region whose block is given on and perhaps not written yet. */
  lender: Errand | undefined
  fault: Error | undefined
  wake: () => void
  unusual: number
  told: Told
}

/** How many regions a worker can have: one it works at, and some that wait, so that it never does. */
const regionsEach = 3

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Reads an input with workers, which are started for the first lines of a long one.
 *
 * @category constructors
 */
export function jobPieces(
  bytes: AsyncIterable<Uint8Array>,
  { plan, ...read }: InputReading,
  patience: number,
  jobs: Jobs,
): Pieces {
  const crew = newCrew()
  const feeding = newLineFeed(readerOf(read), {
    format: read.format,
    patience,
    isEager: false,
    newBuffer: () => {
      hire(crew, jobs)
      return fillNext(crew)
    },
  })
  return {
    pieces: piecesFrom(bytes, crew, feeding),
    unusual: () => (plan === undefined || crew.hands.length === 0 ? undefined : crew.unusual + feeding.longLines),
    told: () => crew.told,
  }
}

function newCrew(): Crew {
  return {
    hands: [],
    slots: [],
    free: [],
    errands: [],
    serial: 0,
    filling: 0,
    lender: undefined,
    fault: undefined,
    wake: () => {},
    unusual: 0,
    told: {},
  }
}

function hire(crew: Crew, { count, task, cwd, start }: Jobs): void {
  for (let slot = 0; slot <= count * regionsEach; slot++) {
    crew.slots.push(newSlot())
    crew.free.push(slot)
  }
  for (let index = 0; index < count; index++) {
    const worker = start({ task, cwd, slots: crew.slots })
    const fail = (reason: string): void => {
      crew.fault ??= workerFailure(reason)
      crew.wake()
    }
    worker.on('error', (error: Error & { readonly code?: unknown }) => {
      fail(escapeControl(String(typeof error.code === 'string' ? error.code : error.name)).slice(0, 64))
    })
    worker.on('exit', (code) => fail(`exit code ${code}`))
    worker.on('message', (report: Report) => {
      crew.errands.find(({ serial }) => serial === report.serial)?.reports.push(report)
      crew.wake()
    })
    crew.hands.push({ worker, regions: 0 })
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

async function* piecesFrom(
  bytes: AsyncIterable<Uint8Array>,
  crew: Crew,
  feeding: LineFeed,
): AsyncGenerator<Piece, void, undefined> {
  try {
    for await (const chunk of bytes) for (const item of takeChunk(feeding, chunk)) yield* take(crew, feeding, item)
    for (const item of takeEnd(feeding)) yield* take(crew, feeding, item)
    yield* giveOn(crew, () => crew.errands.length > 0)
  } finally {
    await Promise.all(crew.hands.map(({ worker }) => worker.terminate()))
  }
}

async function* take(crew: Crew, feeding: LineFeed, item: Reading | Region): AsyncGenerator<Piece, void, undefined> {
  if (item._tag !== 'region') {
    yield* giveOn(crew, () => crew.errands.length > 0)
    yield item
    return
  }
  feeding.line = item.line + lineFeedsIn(item)
  send(crew, item)
  yield* giveOn(crew, () => crew.free.length === 0 || (crew.errands[0]?.reports.length ?? 0) > 0)
  feeding.buffer = fillNext(crew)
}

function send(crew: Crew, { _tag, bytes: _bytes, ...region }: Region): void {
  const hand = crew.hands.reduce((idlest, each) => (each.regions < idlest.regions ? each : idlest))
  const { serial, filling: slot } = crew
  crew.serial += 1
  hand.regions += 1
  crew.errands.push({ serial, slot, hand, reports: [], lent: 0, isDone: false })
  hand.worker.postMessage({ _tag, serial, slot, ...region } satisfies Order)
}

function fillNext(crew: Crew): Buffer {
  crew.filling = crew.free.shift() ?? 0
  const slot = crew.slots[crew.filling] as Slot
  return Buffer.from(slot.input)
}

/** Gives on what the workers tell, the first region first, for as long as there is reason to. */
async function* giveOn(crew: Crew, isWanted: () => boolean): AsyncGenerator<Piece, void, undefined> {
  while (isWanted()) {
    if (crew.fault !== undefined) throw crew.fault
    const [errand] = crew.errands
    const report = errand?.reports.shift()
    if (errand === undefined || report === undefined) {
      await new Promise<void>((resolve) => {
        crew.wake = resolve
      })
      continue
    }
    switch (report._tag) {
      case 'refused':
        yield* report.refused
        break
      case 'text':
        yield { _tag: 'block', records: report.records, bytes: Buffer.from(report.bytes) }
        break
      case 'block':
        errand.lent += 1
        yield { _tag: 'block', records: report.records, bytes: blockOf(crew, errand, report) }
        // Who asks for more has written the block before this one.
        takeBack(crew)
        crew.lender = errand
        break
      case 'done':
        crew.errands.shift()
        crew.unusual += report.unusual
        crew.told = sumOf(crew.told, report.told)
        errand.hand.regions -= 1
        errand.isDone = true
        freeIfUnused(crew, errand)
    }
  }
}

function blockOf({ slots }: Crew, { slot }: Errand, { output, length }: Report & { readonly _tag: 'block' }): Buffer {
  return Buffer.from((slots[slot] as Slot).outputs[output] as SharedArrayBuffer, 0, length)
}

function takeBack(crew: Crew): void {
  const { lender } = crew
  if (lender === undefined) return
  lender.lent -= 1
  lender.hand.worker.postMessage({ _tag: 'written', serial: lender.serial } satisfies Order)
  freeIfUnused(crew, lender)
}

function freeIfUnused({ free }: Crew, { slot, isDone, lent }: Errand): void {
  if (isDone && lent === 0) free.push(slot)
}

function lineFeedsIn({ bytes, from, to }: Region): number {
  let count = 0
  for (let at = bytes.indexOf(byte.lineFeed, from); at !== -1 && at < to; at = bytes.indexOf(byte.lineFeed, at + 1)) {
    count += 1
  }
  return count
}
