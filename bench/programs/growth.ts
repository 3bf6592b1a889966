/**
 * Growth, objects: how long decode takes per unit of one large thing in a record, JSON.parse of the same record, and a loop that
 * does nothing but look at each member of its objects.
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
    turns[name] = { parse: () => JSON.parse(text), walk: () => walk(wire), decode: () => codec.decode(wire) }[work]
    units[name] = count
  }
  return inTurns(turns, units, rounds)
}

function walk(value: unknown): number {
  let count = 0
  for (const key in value as Record<string, unknown>) {
    const member = (value as Record<string, unknown>)[key]
    count += 1 + (typeof member === 'object' && member !== null ? walk(member) : 0)
  }
  return count
}

answer(() => measure(task()))
