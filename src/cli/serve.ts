/**
 * What a worker does: it turns the lines of one region after another, as the whole run would without workers.
 */
import type { MessagePort } from 'node:worker_threads'
import { recordLimits } from '../Json.js'
import {
  type Block,
  type LineRun,
  type LineTurn,
  newLineRun,
  noPlan,
  type Region,
  runLines,
} from '../stream/line-run.js'
import { turnReading } from '../stream/line-work.js'
import type { RefusedReading } from '../stream/Reading.js'
import { readerOf } from '../stream/read-records.js'
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

/** How many refusals go into one message. */
const batch = 256

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Turns what comes through the port. An error ends the worker, and with it the run.
 *
 * @category combinators
 */
export async function serve({ task, cwd, slots }: Job, port: MessagePort): Promise<void> {
  const work = await workOf(task, cwd)
  const lenient = task.options.lenientJson === true
  const reader = { envelope: work.envelope, limits: work.limits ?? recordLimits, lenient }
  const turn: LineTurn = {
    plan: (lenient ? undefined : work.plan?.()) ?? noPlan,
    turn: (reading) => turnReading(work, reading),
  }
  const memories = slots.map(
    ({ input, outputs: [one, other] }): Memory => ({
      input: Buffer.from(input),
      outputs: [Buffer.from(one), Buffer.from(other)],
    }),
  )
  // Where a region is worked at: its number, how many of its blocks are not written yet, and who waits for that.
  const current = { serial: -1, unwritten: 0, goOn: () => {} }
  // What of the verb's counts is told.
  let told: Told = {}
  // A message costs more than a word: what there is to say goes at the end of a region, or where somebody has to act on it.
  let words: Array<Word> = []
  const say = (): void => {
    if (words.length > 0) port.postMessage(words)
    words = []
  }
  const tell = (word: Word): void => {
    words.push(word)
  }

  const give = async ({ bytes, records }: Block, { outputs }: Memory, serial: number): Promise<void> => {
    const output = outputs.findIndex(({ buffer }) => buffer === bytes.buffer)
    if (output === -1) return tell({ _tag: 'text', serial, records, bytes: Uint8Array.from(bytes) })
    tell({ _tag: 'block', serial, records, output, length: bytes.length })
    current.unwritten += 1
    if (current.unwritten < outputs.length) return
    say()
    await new Promise<void>((resolve) => {
      current.goOn = resolve
    })
  }

  const turnRegion = async (memory: Memory, region: Region, serial: number): Promise<void> => {
    const run = newLineRun(turn, readerOf(reader), memory.outputs)
    let refused: Array<RefusedReading> = []
    const tellRefused = (least: number): void => {
      if (refused.length < least) return
      tell({ _tag: 'refused', serial, refused })
      if (refused.length >= batch) say()
      refused = []
    }
    Object.assign(current, { serial, unwritten: 0 })
    for (const piece of runLines(run, region)) {
      if (piece._tag === 'refused') refused.push(piece)
      tellRefused(piece._tag === 'refused' ? batch : 1)
      if (piece._tag === 'block') await give(piece, memory, serial)
    }
    tellRefused(1)
    const { secretsDropped, went } = work.further()
    const now: Told = {
      ...(secretsDropped === undefined ? {} : { secretsDropped }),
      ...(went === undefined ? {} : { went }),
    }
    tell({ _tag: 'done', serial, unusual: run.unusual, told: since(told, now) })
    told = now
    say()
  }

  let last = Promise.resolve()
  port.on('message', (order: Order) => {
    if (order._tag === 'start') {
      tell({ _tag: 'ready' })
      say()
      return
    }
    if (order._tag === 'written') {
      if (order.serial !== current.serial) return
      current.unwritten -= 1
      current.goOn()
      return
    }
    const { serial, slot, ...region } = order
    const memory = memories[slot]
    if (memory === undefined) throw new RangeError('there is no such slot')
    last = last.then(() => turnRegion(memory, { ...region, _tag: 'region', bytes: memory.input }, serial))
  })
}

async function workOf(task: Task, cwd: string): Promise<Work> {
  const needed = task.verb === 'decode' ? task.options.from : task.options.to
  const codecs = await loadCodecs(task.options.codecModule, cwd, needed)
  return task.verb === 'decode' ? decodeWork(codecs, task.options) : encodeWork(codecs, task.options)
}
