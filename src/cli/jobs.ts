/**
 * A run with several threads: this one reads, cuts and writes, and the others, its workers, turn lines. What they have no time
 * for it turns itself, all that comes before they are ready included. What comes out is in the order of the input, so that
 * nobody can tell how many there were.
 */
import type { Worker } from 'node:worker_threads'
import { escapeControl } from '../DecodeError.js'
import type { Answer } from '../stream/Answer.js'
import { type Chunks, type LineFeed, newLineFeed, takeAll } from '../stream/line-feed.js'
import {
  type Block,
  type LineRun,
  type LineTurn,
  newLineRun,
  noPlan,
  type Piece,
  type Region,
  runLines,
} from '../stream/line-run.js'
import type { Reader } from '../stream/Reader.js'
import type { Place, Reading, RefusedReading } from '../stream/Reading.js'
import { readerOf } from '../stream/read-records.js'
import { workerFailure } from './failure.js'
import type { InputReading, Pieces } from './input.js'
import { newSlot, type Order, type Report, type Slot, sumOf, type Task, type Told, type Word } from './Job.js'
import type { Hearer } from './listings.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How many threads there are to be, this one among them, what they do, and how one is started.
 *
 * @category model
 */
export interface Jobs {
  readonly count: number
  readonly task: Task
  readonly cwd: string
  readonly start: () => Worker
}

/** A worker, whether it is ready, and how many regions it has. */
interface Hand {
  readonly worker: Worker
  isReady: boolean
  regions: number
}

/** What was made of lines here. */
interface Own {
  readonly _tag: 'own'
  block: Block
}

/** A region that somebody works at, this thread where there is no hand: what was told of it and is not given on. */
interface Errand {
  readonly serial: number
  readonly slot: number
  readonly hand: Hand | undefined
  readonly reports: Array<Report | Own>
  /** How many of its blocks are given on and not written yet. */
  lent: number
  isDone: boolean
}

/** The state of a run with workers. */
interface Crew {
  readonly turn: LineTurn
  readonly reader: Reader
  /** The answers that were heard here: in the region that is turned, and by the feed since the last thing it gave. */
  readonly ownAnswers: Array<Answer>
  readonly feedAnswers: Array<Answer>
  readonly onAnswer: Hearer
  readonly hands: Array<Hand>
  readonly slots: Array<Slot>
  /** The slots that nobody uses. */
  readonly free: Array<number>
  /** In the order of the input. */
  readonly errands: Array<Errand>
  serial: number
  /** The region whose block is given on and perhaps not written yet. */
  lender: Errand | undefined
  /** How many lines there are in the regions that are given on: the feed does not count them, nor does who turns them. */
  lines: number
  fault: Error | undefined
  wake: () => void
  unusual: number
  told: Told
}

/** How many regions a worker can have: one it works at, and some that wait, so that it never does. */
const regionsEach = 3

/** How many regions there is memory for, by threads: what is done before its turn waits in it. */
const slotsEach = 8

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Reads an input with workers, which are started for the first lines of a long one.
 *
 * @category constructors
 */
export function jobPieces(bytes: Chunks, { plan, turn, ...read }: InputReading, patience: number, jobs: Jobs): Pieces {
  const ownAnswers: Array<Answer> = []
  const onAnswer = (answer: Answer): void => void ownAnswers.push(answer)
  const reader = readerOf({ ...read, onAnswer })
  const crew = newCrew({ plan: (read.lenient ? undefined : plan) ?? noPlan, turn }, reader, ownAnswers, read.onAnswer)
  const feeding = newLineFeed(readerOf({ ...read, onAnswer: (answer) => void crew.feedAnswers.push(answer) }), {
    format: read.format,
    patience,
    isEager: false,
    newBuffer: () => {
      if (crew.hands.length === 0) hire(crew, jobs)
      return nextInput(crew)
    },
  })
  return {
    pieces: piecesFrom(bytes, crew, feeding),
    unusual: () => (plan === undefined || crew.hands.length === 0 ? undefined : crew.unusual + feeding.longLines),
    told: () => crew.told,
  }
}

function newCrew(turn: LineTurn, reader: Reader, ownAnswers: Array<Answer>, onAnswer: Hearer): Crew {
  return {
    turn,
    reader,
    ownAnswers,
    feedAnswers: [],
    onAnswer,
    hands: [],
    slots: [],
    free: [],
    errands: [],
    serial: 0,
    lender: undefined,
    lines: 0,
    fault: undefined,
    wake: () => {},
    unusual: 0,
    told: {},
  }
}

function hire(crew: Crew, { count, task, cwd, start }: Jobs): void {
  for (let slot = 0; slot < count * slotsEach; slot++) {
    crew.slots.push(newSlot())
    crew.free.push(slot)
  }
  for (let index = 1; index < count; index++) {
    const worker = start()
    const hand: Hand = { worker, isReady: false, regions: 0 }
    const fail = (reason: string): void => {
      crew.fault ??= workerFailure(reason)
      crew.wake()
    }
    worker.on('error', (error: Error & { readonly code?: unknown }) => {
      fail(escapeControl(String(typeof error.code === 'string' ? error.code : error.name)).slice(0, 64))
    })
    worker.on('exit', (code) => fail(`exit code ${code}`))
    worker.on('message', (words: ReadonlyArray<Word>) => {
      for (const word of words) hear(crew, hand, word)
      crew.wake()
    })
    worker.postMessage({ _tag: 'start', task, cwd, slots: crew.slots } satisfies Order)
    crew.hands.push(hand)
  }
}

function hear({ errands }: Crew, hand: Hand, word: Word): void {
  if (word._tag === 'ready') {
    hand.isReady = true
    return
  }
  if (word._tag === 'done') hand.regions -= 1
  errands.find(({ serial }) => serial === word.serial)?.reports.push(word)
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

async function* piecesFrom(bytes: Chunks, crew: Crew, feeding: LineFeed): AsyncGenerator<Piece, void, undefined> {
  try {
    for await (const item of takeAll(bytes, feeding)) yield* take(crew, item)
    // A worker that cannot start ends the run, however short that is.
    yield* giveOn(crew, () => crew.errands.length > 0 || crew.hands.some(({ isReady }) => !isReady))
    hearFeed(crew)
  } finally {
    await Promise.all(crew.hands.map(({ worker }) => worker.terminate()))
  }
}

async function* take(crew: Crew, item: Reading | Region): AsyncGenerator<Piece, void, undefined> {
  if (item._tag !== 'region' || crew.feedAnswers.length > 0) {
    yield* giveOn(crew, () => crew.errands.length > 0)
    hearFeed(crew)
  }
  if (item._tag !== 'region') {
    yield inPlace(crew, item)
    return
  }
  const hand = idlestOf(crew)
  if (hand === undefined) turnHere(crew, item)
  else send(crew, hand, item)
  // The feed goes on where there is a slot for the region behind the one that it fills.
  yield* giveOn(crew, () => crew.free.length === 0 || (crew.errands[0]?.reports.length ?? 0) > 0)
}

/** Passes on what the feed has heard, where all that stands before it is given on. */
function hearFeed(crew: Crew): void {
  for (const answer of crew.feedAnswers.splice(0)) crew.onAnswer?.(inPlace(crew, answer))
}

/** Finds the worker that has the least to do; none where all have enough. */
function idlestOf({ hands }: Crew): Hand | undefined {
  let idlest: Hand | undefined
  for (const hand of hands) {
    if (hand.isReady && hand.regions < (idlest?.regions ?? regionsEach)) idlest = hand
  }
  return idlest
}

function send(crew: Crew, hand: Hand, { _tag, bytes, ...region }: Region): void {
  const { serial, slot } = newErrand(crew, bytes, hand)
  hand.regions += 1
  hand.worker.postMessage({ _tag, serial, slot, ...region } satisfies Order)
}

function newErrand(crew: Crew, { buffer }: Buffer, hand: Hand | undefined): Errand {
  const slot = crew.slots.findIndex(({ input }) => input === buffer)
  const errand: Errand = { serial: crew.serial, slot, hand, reports: [], lent: 0, isDone: false }
  crew.serial += 1
  crew.errands.push(errand)
  return errand
}

/** Turns a region in this thread: what comes of it waits for its turn in the slot. */
function turnHere(crew: Crew, region: Region): void {
  const { serial, slot, reports } = newErrand(crew, region.bytes, undefined)
  const [one, other] = (crew.slots[slot] as Slot).outputs
  const run: LineRun = newLineRun(crew.turn, crew.reader, [Buffer.from(one), Buffer.from(other)])
  const pieces = runLines(run, region)
  let own: Own | undefined
  let refused: Array<RefusedReading> | undefined
  let next = pieces.next()
  for (; next.done !== true; next = pieces.next()) {
    const piece = next.value
    if (piece._tag === 'block') {
      // The block behind this one is written where the one before is.
      if (own !== undefined) own.block = { ...own.block, bytes: Buffer.from(own.block.bytes) }
      own = { _tag: 'own', block: piece }
      reports.push(own)
      refused = undefined
    } else if (refused === undefined) {
      refused = [piece]
      reports.push({ _tag: 'refused', serial, refused })
    } else refused.push(piece)
  }
  const counts = { lines: next.value - region.line, unusual: run.unusual, told: {} }
  reports.push({ _tag: 'done', serial, ...counts, answers: crew.ownAnswers.splice(0) })
}

function nextInput({ slots, free }: Crew): Buffer {
  // The slot that was freed last is still in the caches of the processor.
  const slot = slots[free.pop() ?? -1]
  if (slot === undefined) throw new RangeError('there is no free slot')
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
        for (const refused of report.refused) yield inPlace(crew, refused)
        break
      case 'text':
        yield { _tag: 'block', records: report.records, bytes: Buffer.from(report.bytes) }
        break
      case 'own':
        errand.lent += 1
        yield report.block
        lend(crew, errand)
        break
      case 'block':
        errand.lent += 1
        yield { _tag: 'block', records: report.records, bytes: blockOf(crew, errand, report) }
        lend(crew, errand)
        break
      case 'done':
        crew.errands.shift()
        for (const answer of report.answers) crew.onAnswer?.(inPlace(crew, answer))
        crew.lines += report.lines
        crew.unusual += report.unusual
        crew.told = sumOf(crew.told, report.told)
        settle(crew, errand)
    }
  }
}

function blockOf({ slots }: Crew, { slot }: Errand, { output, length }: Report & { readonly _tag: 'block' }): Buffer {
  return Buffer.from((slots[slot] as Slot).outputs[output] as SharedArrayBuffer, 0, length)
}

/** A block of an errand is given on. Who asks for more has written the block before that one. */
function lend(crew: Crew, errand: Errand): void {
  const { lender } = crew
  crew.lender = errand
  if (lender === undefined) return
  lender.lent -= 1
  // Who has done all of the region waits for nothing.
  if (!lender.isDone) lender.hand?.worker.postMessage({ _tag: 'written', serial: lender.serial } satisfies Order)
  freeIfUnused(crew, lender)
}

function settle(crew: Crew, errand: Errand): void {
  errand.isDone = true
  freeIfUnused(crew, errand)
}

function freeIfUnused({ free }: Crew, { slot, isDone, lent }: Errand): void {
  if (isDone && lent === 0) free.push(slot)
}

/** Says on which line of the input something is that comes behind all that was given on. */
function inPlace<A extends Place>({ lines }: Crew, placed: A): A {
  return { ...placed, line: placed.line + lines }
}
