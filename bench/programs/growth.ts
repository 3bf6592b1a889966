/**
 * Growth, objects: how long decode takes per unit of one large thing in a record, and JSON.parse of the same record.
 */
import type { Samples } from '../Contest.js'
import { largeUser } from '../inputs/large-users.js'
import { answer, task } from './answer.js'
import { codecOf } from './codecs.js'
import { inTurns, type Turn } from './rounds.js'
import type { GrowthTask } from './tasks.js'

function measure({ cases, rounds }: GrowthTask): Samples {
  const codec = codecOf('propelauth/user')
  const turns: Record<string, Turn> = {}
  const units: Record<string, number> = {}
  for (const [name, { work, largeness, count }] of Object.entries(cases)) {
    const text = JSON.stringify(largeUser(largeness, count))
    const wire: unknown = JSON.parse(text)
    codec.decodeOrThrow(wire)
    turns[name] = work === 'parse' ? () => JSON.parse(text) : () => codec.decode(wire)
    units[name] = count
  }
  return inTurns(turns, units, rounds)
}

answer(() => measure(task()))
