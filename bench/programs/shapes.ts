/**
 * Shapes: decode of one provider's records, in a process that has seen nothing else, or another provider's stream before.
 */
import { readFileSync } from 'node:fs'
import type { Samples } from '../Contest.js'
import { answer, task } from './answer.js'
import { codecOf } from './codecs.js'
import { inTurns } from './rounds.js'
import type { ShapesTask } from './tasks.js'

function measure({ record, file, before }: ShapesTask): Samples {
  let made: unknown
  if (before !== undefined) {
    const codec = codecOf(before.record)
    for (const line of linesOf(before.file)) made = codec.decode(JSON.parse(line))
  }
  const codec = codecOf(record)
  const wires: ReadonlyArray<unknown> = linesOf(file).map((line) => JSON.parse(line))
  const turn = (): unknown => {
    for (const wire of wires) made = codec.decode(wire)
    return made
  }
  return inTurns({ [record]: turn }, { [record]: wires.length }, 5)
}

function linesOf(file: string): ReadonlyArray<string> {
  return readFileSync(file, 'utf8').trimEnd().split('\n')
}

answer(() => measure(task()))
