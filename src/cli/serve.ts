/**
 * What a worker does: it turns the lines of one region after another, as the whole run would without workers.
 */
import type { MessagePort } from 'node:worker_threads'
import { recordLimits } from '../Json.js'
import type { Answer } from '../stream/Answer.js'
import { type Block, type LineRun, type LineTurn, newLineRun, noPlan, runLines } from '../stream/line-run.js'
import { turnReading } from '../stream/line-work.js'
import type { RefusedReading } from '../stream/Reading.js'
import { type ReadOptions, readerOf } from '../stream/read-records.js'
import { loadCodecs } from './codecs.js'
import { decodeWork } from './decode.js'
import { encodeWork } from './encode.js'
import type { Work } from './filter.js'
import { type Job, type Order, since, type Task, type Told, type Word } from './Job.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/** The memory of a slot, as a loop writes it. */
interface Memory {
  readonly input: Buffer
  readonly outputs: LineRun['outputs']
}

/** A worker that knows what to do. */
interface Service {
  readonly port: MessagePort
  readonly work: Work
  readonly turn: LineTurn
  readonly reader: ReadOptions
  readonly memories: ReadonlyArray<Memory>
  /** The region it works at, how many of its blocks are not written yet, and who waits for that. */
  serial: number
  unwritten: number
  goOn: () => void
  /** What of the verb's counts is told. */
  told: Told
  /** What was heard of the region. */
  readonly answers: Array<Answer>
  /** A message costs more than a word: what there is to say goes at the end of a region, or where somebody has to act on it. */
  words: Array<Word>
}

/** How many refusals go into one message. */
const batch = 256

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

async function newService({ task, cwd, slots }: Job, port: MessagePort): Promise<Service> {
  const work = await workOf(task, cwd)
  const lenient = task.options.lenientJson === true
  const answers: Array<Answer> = []
  const onAnswer = (answer: Answer): void => void answers.push(answer)
  return {
    port,
    work,
    turn: {
      plan: (lenient ? undefined : work.plan?.()) ?? noPlan,
      turn: (reading) => turnReading(work, reading),
    },
    reader: { envelope: work.envelope, limits: work.limits ?? recordLimits, lenient, onAnswer },
    answers,
    memories: slots.map(
      ({ input, outputs: [one, other] }): Memory => ({
        input: Buffer.from(input),
        outputs: [Buffer.from(one), Buffer.from(other)],
      }),
    ),
    serial: -1,
    unwritten: 0,
    goOn: () => {},
    told: {},
    words: [],
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Turns what comes through the port, where the first order says how. An error ends the worker, and with it the run.
 *
 * @category combinators
 */
export function serve(port: MessagePort): void {
  let service: Service | undefined
  let last = Promise.resolve()
  const obey = async (order: Exclude<Order, { readonly _tag: 'written' }>): Promise<void> => {
    if (order._tag === 'start') {
      service = await newService(order, port)
      service.words.push({ _tag: 'ready' })
      say(service)
    } else if (service !== undefined) await turnRegion(service, order)
  }
  port.on('message', (order: Order) => {
    if (order._tag !== 'written') last = last.then(() => obey(order))
    else if (service?.serial === order.serial) {
      service.unwritten -= 1
      service.goOn()
    }
  })
}

function say(service: Service): void {
  if (service.words.length > 0) service.port.postMessage(service.words)
  service.words = []
}

async function turnRegion(service: Service, order: Order & { readonly _tag: 'region' }): Promise<void> {
  const { serial, slot, ...region } = order
  const memory = service.memories[slot]
  if (memory === undefined) throw new RangeError('there is no such slot')
  const run = newLineRun(service.turn, readerOf(service.reader), memory.outputs)
  Object.assign(service, { serial, unwritten: 0 })
  let refused: Array<RefusedReading> = []
  const tellRefused = (least: number): void => {
    if (refused.length < least) return
    service.words.push({ _tag: 'refused', serial, refused })
    if (refused.length >= batch) say(service)
    refused = []
  }
  const pieces = runLines(run, { ...region, bytes: memory.input })
  let next = pieces.next()
  for (; next.done !== true; next = pieces.next()) {
    const piece = next.value
    if (piece._tag === 'refused') refused.push(piece)
    tellRefused(piece._tag === 'refused' ? batch : 1)
    if (piece._tag === 'block') await give(service, piece, memory)
  }
  tellRefused(1)
  const { secretsDropped, went } = service.work.further()
  const now: Told = {
    ...(secretsDropped === undefined ? {} : { secretsDropped }),
    ...(went === undefined ? {} : { went }),
  }
  const lines = next.value - region.line
  const answers = service.answers.splice(0)
  service.words.push({ _tag: 'done', serial, lines, unusual: run.unusual, told: since(service.told, now), answers })
  service.told = now
  say(service)
}

async function give(service: Service, { bytes, records }: Block, { outputs }: Memory): Promise<void> {
  const { serial, words } = service
  const output = outputs.findIndex(({ buffer }) => buffer === bytes.buffer)
  if (output === -1) {
    words.push({ _tag: 'text', serial, records, bytes: Uint8Array.from(bytes) })
    return
  }
  words.push({ _tag: 'block', serial, records, output, length: bytes.length })
  service.unwritten += 1
  if (service.unwritten < outputs.length) return
  say(service)
  await new Promise<void>((resolve) => {
    service.goOn = resolve
  })
}

async function workOf(task: Task, cwd: string): Promise<Work> {
  const needed = task.verb === 'decode' ? task.options.from : task.options.to
  const codecs = await loadCodecs(task.options.codecModule, cwd, needed)
  return task.verb === 'decode' ? decodeWork(codecs, task.options) : encodeWork(codecs, task.options)
}
