/**
 * Several states of one person as one: what they state of one place, the later one has decided. Entries of lists are told apart
 * by their organization, system or id where they have one, else by their place; the roles of one place, and the customer's own
 * data, are taken whole.
 */
import { getOwn, isObject, keysOf, setOwn, type UnknownObject } from '../Json.js'
import { ownerOf } from '../wire/entries.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/** What the states so far have become: a value of one of them, as it stands, or what several have grown together to. */
type Draft =
  | { readonly _tag: 'value'; readonly value: unknown }
  | { readonly _tag: 'object'; readonly entries: Map<string, Draft> }
  | ListDraft

interface ListDraft {
  readonly _tag: 'list'
  readonly entries: Array<Draft>
  /** Where the entries of a name are, in their order; those without one are entries of no name. */
  readonly places: Map<unknown, Array<number>>
}

const whole: ReadonlySet<string> = new Set(['additionalRoles', 'roles', 'attributes', 'metadata'])

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Joins states of one person, the first one first, in time linear in all of them.
 *
 * @category combinators
 */
export function joined(states: Iterable<unknown>): unknown {
  let draft: Draft = nothing
  for (const state of states) draft = joinedTo(draft, state)
  return settled(draft)
}

const nothing: Draft = asItStands(undefined)

function asItStands(value: unknown): Draft {
  return { _tag: 'value', value }
}

/** Adds a state to a draft, which grows or is replaced; no state is changed. */
function joinedTo(before: Draft, after: unknown): Draft {
  if (after === undefined) return before
  if (before._tag === 'value' && before.value === undefined) return asItStands(after ?? undefined)
  if (Array.isArray(after)) {
    const list = listOf(before)
    return list !== undefined && (after.some(isObject) || list.entries.some(isRecord))
      ? addedTo(list, after)
      : asItStands(after)
  }
  const entries = isObject(after) ? entriesOf(before) : undefined
  if (!isObject(after) || entries === undefined) return asItStands(after)
  for (const key of keysOf(after)) {
    const value = getOwn(after, key)
    entries.set(key, whole.has(key) ? asItStands(value) : joinedTo(entries.get(key) ?? nothing, value))
  }
  return { _tag: 'object', entries }
}

/** Joins entries of the same name in their order, and all by their place where there are no names. */
function addedTo(list: ListDraft, after: ReadonlyArray<unknown>): ListDraft {
  const { entries, places } = list
  const names = after.map(nameOf)
  const isNamed = names.some((name) => name !== undefined) || places.size > (places.has(undefined) ? 1 : 0)
  const met = new Map<unknown, number>()
  for (const [index, state] of after.entries()) {
    const name = names[index]
    const earlier = met.get(name) ?? 0
    met.set(name, earlier + 1)
    const place = isNamed ? places.get(name)?.[earlier] : index
    const entry = place === undefined ? undefined : entries[place]
    if (place === undefined || entry === undefined) added(list, joinedTo(nothing, state), name)
    else entries[place] = joinedTo(entry, state)
  }
  return list
}

function added({ entries, places }: ListDraft, entry: Draft, name: unknown): void {
  const same = places.get(name)
  if (same === undefined) places.set(name, [entries.length])
  else same.push(entries.length)
  entries.push(entry)
}

function listOf(draft: Draft): ListDraft | undefined {
  if (draft._tag === 'list') return draft
  if (draft._tag === 'object' || !Array.isArray(draft.value)) return undefined
  const list: ListDraft = { _tag: 'list', entries: [], places: new Map() }
  for (const entry of draft.value) added(list, asItStands(entry), nameOf(entry))
  return list
}

function entriesOf(draft: Draft): Map<string, Draft> | undefined {
  if (draft._tag === 'object') return draft.entries
  if (draft._tag === 'list' || !isObject(draft.value)) return undefined
  return new Map(Object.entries(draft.value).map(([key, value]) => [key, asItStands(value)]))
}

function isRecord(draft: Draft): boolean {
  return draft._tag === 'object' || (draft._tag === 'value' && isObject(draft.value))
}

function settled(draft: Draft): unknown {
  if (draft._tag === 'value') return draft.value
  if (draft._tag === 'list') return draft.entries.map(settled)
  const record: UnknownObject = {}
  for (const [key, entry] of draft.entries) setOwn(record, key, settled(entry))
  return record
}

function nameOf(entry: unknown): unknown {
  return ownerOf(entry) ?? (isObject(entry) ? getOwn(entry, 'id') : undefined)
}
