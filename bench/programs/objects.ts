/**
 * Objects, hot: the same records again and again, by everybody in turns.
 */
import { readFileSync } from 'node:fs'
import type { Samples } from '../Contest.js'
import { agree, mismatch } from '../peers/agreement.js'
import { peers } from '../peers/peers.js'
import { answer, task } from './answer.js'
import { codecOf, codecOfTable, printed, withoutResidue } from './codecs.js'
import { inTurns, type Turn } from './rounds.js'
import { type ObjectsTask, own } from './tasks.js'

function measure({ record, file, contestants, rounds }: ObjectsTask): Samples {
  const codec = codecOf(record)
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const wires: ReadonlyArray<unknown> = lines.map((line) => JSON.parse(line))
  const identities = wires.map((wire) => codec.decodeOrThrow(wire))
  const ownCodec = codecOfTable(codec)
  const plain = wires.map((wire) => withoutResidue(codec, wire))
  const turns: Record<string, Turn> = {
    [own.parse]: () => over(lines, JSON.parse),
    [own.decode]: () => over(wires, (wire) => codec.decode(wire)),
    [own.table]: () => over(wires, (wire) => ownCodec.decode(wire)),
    [own.plain]: () => over(plain, (wire) => codec.decode(wire)),
    [own.encode]: () => over(identities, (identity) => codec.encode(identity)),
  }
  for (const { name, decode } of peers[record]?.objects ?? []) {
    if (contestants.includes(name)) {
      for (const [index, wire] of wires.entries()) {
        agree(name, `${record} number ${index}`, printed(codec.decodeOrThrow(wire)), readBy(name, decode, wire))
      }
    }
    turns[name] = () => over(wires, decode)
  }
  const chosen = Object.fromEntries(Object.entries(turns).filter(([name]) => contestants.includes(name)))
  return inTurns(chosen, Object.fromEntries(Object.keys(chosen).map((name) => [name, lines.length])), rounds)
}

function readBy(name: string, decode: (wire: unknown) => unknown, wire: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(decode(wire)))
  } catch {
    throw mismatch(`${name} refuses a record that we decode`)
  }
}

function over<A>(items: ReadonlyArray<A>, turn: (item: A) => unknown): unknown {
  let made: unknown
  for (const item of items) made = turn(item)
  return made
}

answer(() => measure(task()))
