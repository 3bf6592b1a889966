/**
 * Exports of three providers from a seed: an old one, and a new one in which people have changed, came and went. Some records
 * are hostile, some are there twice, some are refused.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { JsonObject } from '../../src/Json.js'
import { wiresOf } from '../../src/laws/wires.js'
import { records } from '../../src/registry.js'
import { ndjson } from '../cli/harness.js'

/** A number from 0 to 1, the next of a sequence. */
export type Random = () => number

/** Starts the sequence of a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Whole numbers below a limit. */
export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit)
}

interface Maker {
  readonly codec: string
  readonly file: string
  readonly count: number
  readonly print: (wires: ReadonlyArray<unknown>) => string
  /** The record of a person; `time` grows with each change. */
  readonly make: (number: number, time: number, random: Random) => JsonObject
  readonly refused: ReadonlyArray<unknown>
}

const hour = 3_600_000
const start = Date.UTC(2026, 0, 1)

const makers: ReadonlyArray<Maker> = [
  {
    codec: 'axway/user',
    file: 'axway.json',
    count: 1000,
    print: (wires) => `${JSON.stringify(wires, null, 1)}\n`,
    make: (number, time, random) => ({
      guid: `guid-${number}`,
      email: `person.${number}@example.com`,
      firstname: number % 97 === 0 ? 'N\0l' : `First ${below(random, 50)}`,
      lastname: `Last ${number}`,
      active: random() < 0.9,
      // Some records are older than the one before them.
      updated: new Date(start + (time - below(random, 3)) * hour).toISOString(),
      prefs: { note: 'x'.repeat(below(random, 2000)) },
    }),
    refused: [{ guid: 7 }, { email: 'nobody@example.com' }, 'text', null],
  },
  {
    codec: 'propelauth/user',
    file: 'propelauth.ndjson',
    count: 1000,
    print: (wires) => ndjson(...wires),
    make: (number, time, random) => ({
      user_id: `user-${number}`,
      email: `person.${number}@example.com`,
      email_confirmed: random() < 0.5,
      first_name: number % 89 === 0 ? '\ud800' : `First ${time}`,
      enabled: true,
      locked: random() < 0.1,
      created_at: 1_700_000_000 + number,
      properties: { note: 'y'.repeat(below(random, 1000)) },
      // A projection: who did not ask for it does not get it.
      ...(random() < 0.2 ? {} : { org_id_to_org_info: organizations(random) }),
    }),
    refused: [{ user_id: null }, { user_id: 'x', email: 4 }, 17],
  },
  {
    codec: 'netaxis/login-info',
    file: 'netaxis.ndjson',
    count: 500,
    print: (wires) => ndjson(...wires),
    make: (number, time, random) => ({
      username: `login${number}`,
      profile: { first_name: `First ${time}`, last_name: `Last ${number}`, user_level: 4 * below(random, 5) },
      ids: { tenant_id: `tenant-${below(random, 40)}`, group_id: `group-${below(random, 9)}` },
    }),
    refused: [{ username: ['x'] }, {}],
  },
]

function organizations(random: Random): JsonObject {
  const entries = Array.from({ length: below(random, 4) }, () => {
    const id = `org-${below(random, 60)}`
    const name = `Organization ${below(random, 3)}`
    return [id, { org_id: id, org_name: name, user_role: ['Owner', 'Admin', 'Member'][below(random, 3)] ?? '' }]
  })
  return Object.fromEntries(entries)
}

function hostile(codec: string, seed: number): ReadonlyArray<JsonObject> {
  const table = records.find(({ id }) => id === codec)?.table
  return table === undefined ? [] : fc.sample(wiresOf(table), { numRuns: 60, seed })
}

/** Writes both exports into a folder, and answers with the arguments of load for each of them. */
export function writeExports(
  folder: string,
  seed: number,
): { readonly old: ReadonlyArray<string>; readonly next: ReadonlyArray<string> } {
  const random = randomFrom(seed)
  const written = makers.map((maker) => {
    const { codec, file, count, print, make, refused } = maker
    const numbers = Array.from({ length: count }, (_, index) => index)
    const strangers = hostile(codec, seed)
    const known = new Map(numbers.filter(() => random() < 0.7).map((number) => [number, make(number, 1, random)]))
    const next: Array<unknown> = []
    for (const number of numbers) {
      if (random() < 0.1) continue
      // Some people are as they were.
      next.push((random() < 0.2 ? known.get(number) : undefined) ?? make(number, 4, random))
      if (random() < 0.06) next.push(make(below(random, count), 5 + below(random, 3), random))
      if (random() < 0.02) next.push(refused[below(random, refused.length)])
      if (random() < 0.04) next.push(strangers[below(random, strangers.length)])
    }
    const [before, after] = [join(folder, `old-${file}`), join(folder, `new-${file}`)]
    writeFileSync(before, print([...known.values(), ...strangers]))
    writeFileSync(after, print(next))
    return { codec, before, after }
  })
  return {
    old: written.flatMap(({ codec, before }) => ['--from', codec, before]),
    next: written.flatMap(({ codec, after }) => ['--from', codec, after]),
  }
}
