/**
 * A second diff, independent of the one that reports losses: records as flat lists of facts, one per value.
 */
import { type Json, type JsonObject, typeName } from '../Json.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * One value of a record.
 *
 * @category model
 */
export interface Fact {
  /** The path with the ids of memberships and systems in it, so that one fact is told from another. */
  readonly place: string
  /** The path as reports write it. */
  readonly pattern: string
  readonly value: string
}

const opaque = new Set(['/attributes', '/metadata', '/memberships/*/organization/metadata'])

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Lists the facts of a canonical record, the subject and the residues of one codec aside.
 *
 * @category combinators
 */
export function factsOf(record: Json, codec: string): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>()
  const add = (place: string, pattern: string, value: Json): void => {
    const isResidue = /(^|\/)residue\/[^/]+\/[^/]*$/.test(pattern)
    if (pattern === '/subject' || pattern.endsWith(`/residue/${escapeKey(codec)}`)) return
    if (isResidue || opaque.has(pattern) || typeof value !== 'object' || value === null) {
      facts.set(place, { place, pattern, value: canonical(value) })
      return
    }
    const isList = Array.isArray(value)
    if (isList) facts.set(`${place}/#`, { place: `${place}/#`, pattern, value: 'list' })
    const seen = new Map<string, number>()
    for (const [key, item] of Object.entries(value)) {
      const name = isList ? `[${nameOf(item) ?? key}]` : escapeKey(key)
      const count = seen.get(name) ?? 0
      seen.set(name, count + 1)
      add(`${place}/${name}${count === 0 ? '' : `.${count}`}`, `${pattern}/${isList ? '*' : escapeKey(key)}`, item)
    }
  }
  for (const [key, value] of Object.entries(record as JsonObject))
    add(`/${escapeKey(key)}`, `/${escapeKey(key)}`, value)
  return facts
}

/**
 * Lists the facts of `before` that `after` has not or has otherwise, and those that only `after` has.
 *
 * @category combinators
 */
export function differing(before: ReadonlyMap<string, Fact>, after: ReadonlyMap<string, Fact>): ReadonlyArray<Fact> {
  const gone = [...before.values()].filter((fact) => after.get(fact.place)?.value !== fact.value)
  const come = [...after.values()].filter((fact) => !before.has(fact.place))
  return [...gone, ...come]
}

/**
 * Tells whether a pattern is a path or lies below it.
 *
 * @category combinators
 */
export function isUnder(pattern: string, path: string): boolean {
  return pattern === path || pattern.startsWith(`${path}/`)
}

function nameOf(item: Json): string | undefined {
  if (typeName(item) !== 'object') return undefined
  const { organization, system } = item as JsonObject
  const id = typeName(organization) === 'object' ? (organization as JsonObject).id : system
  return typeof id === 'string' ? id : undefined
}

function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeName(value) !== 'object') return JSON.stringify(value)
  const keys = Object.keys(value as JsonObject).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical((value as JsonObject)[key] ?? null)}`).join()}}`
}

function escapeKey(key: string): string {
  return key.slice(0, 64).replaceAll('~', '~0').replaceAll('/', '~1')
}
