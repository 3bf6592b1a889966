/**
 * Records of any provider that are odd, and yet to be understood: what exports of other hands look like. They are texts, since
 * much of it is gone once it is parsed.
 */
import { pythonText, shuffled } from './odd-users.js'
import type { JsonRecord } from './propelauth-users.js'
import type { Random } from './random.js'
import { instantOf } from './words.js'

/** Prints a record with something odd about it. */
export function oddRecord(random: Random, record: JsonRecord): string {
  const plain = JSON.stringify(record)
  for (;;) {
    const odd = random.pick(oddities)(record, random)
    if (odd !== plain) return odd
  }
}

type Oddity = (record: JsonRecord, random: Random) => string

const oddities: readonly [Oddity, ...ReadonlyArray<Oddity>] = [
  (record, random) =>
    JSON.stringify({ ...record, favourite_colour: 'teal', score: random.below(100), tags: [{ a: null }], list: [] }),
  (record, random) => JSON.stringify({ ...record, [`custom_${random.hex(6)}`]: { since: instantOf(random), 7: 'x' } }),
  (record, random) => JSON.stringify(changed(record, random, (text) => `${text} "Nena"\tback\\slash`)),
  (record, random) => JSON.stringify(changed(record, random, () => null)),
  (record, random) => JSON.stringify(changed(record, random, () => '')),
  (record, random) => JSON.stringify(someOf(record, random)),
  (record, random) => JSON.stringify(Object.fromEntries(shuffled(Object.entries(record), random))),
  (record) => pythonText(record),
  (record) => JSON.stringify({ ...record, homepage: 'https://example.com/' }).replaceAll('/', '\\/'),
  (record) =>
    JSON.stringify(record).replace(
      /"([a-z])(?=\w+":)/,
      (_, letter: string) => `"\\u00${letter.charCodeAt(0).toString(16)}`,
    ),
  (record) => JSON.stringify(record).replace(/("\w+":\d+)(?=[,}])/, '$1.0'),
  (record) => JSON.stringify(record).replaceAll(/\.\d{3}Z"/g, '+02:00"'),
]

/** Whatever a record needs to be one. */
const needed: ReadonlySet<string> = new Set(['ids', 'username', 'guid', 'user', 'user_guid', 'user_id'])

function changed(record: JsonRecord, random: Random, change: (text: string) => unknown): JsonRecord {
  const entries = Object.entries(record).map(([key, value]): [string, unknown] => {
    if (needed.has(key)) return [key, value]
    if (typeof value === 'string') return [key, random.chance(0.3) ? change(value) : value]
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return [key, isObject ? changed(value as JsonRecord, random, change) : value]
  })
  return Object.fromEntries(entries)
}

function someOf(record: JsonRecord, random: Random): JsonRecord {
  return Object.fromEntries(Object.entries(record).filter(([key]) => needed.has(key) || random.chance(0.8)))
}
