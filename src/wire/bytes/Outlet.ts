/**
 * Outlets: what a target writes of a record of another source, statement by statement. Nothing of the target's own was kept
 * of such a record, so that a statement prints what the canon says, or nothing.
 */
import type { Json } from '../../Json.js'
import { isField } from '../claims.js'
import { formOf } from '../leaf-form.js'
import { getAt, type Path, setAt } from '../Path.js'
import type { Place } from '../Row.js'
import { carve, nodeOf, printRaws, readRaws } from '../statement.js'
import type { BoundStatement, PlaceNode } from '../Table.js'
import { form, type Step, step } from './Half.js'
import { answer, type Remembered } from './Memo.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What states the facts of a record: the steps of a half, and the path of the key that it stands under.
 *
 * @category model
 */
export interface Source {
  readonly steps: ReadonlyArray<Step>
  readonly places: PlaceNode
  readonly key: Path | undefined
  /** The path without which there is no such record. */
  readonly anchor: Path | undefined
  /** What else is stated of it, by no step: nobody may ask for it. */
  readonly others: ReadonlyArray<Path>
}

/**
 * What a statement of the target writes. `id`: the new id of the record; `before`: its old one; `team`: the new id of the first
 * of its teams that has one; `value`: what one step of the source reads; `key`: the key of the record; `asked`: what the functions of the statements make of all that they read;
 * `constant`: the same for every record.
 *
 * @category model
 */
export interface Outlet {
  readonly what: 'id' | 'before' | 'team' | 'value' | 'key' | 'asked' | 'constant'
  /** The places that are written, by their numbers. */
  readonly homes: ReadonlyArray<readonly [index: number, place: Place]>
  readonly form: number
  readonly inlets: ReadonlyArray<Step>
  /** The number of the function that answers from all inlets. */
  readonly memo: number
  readonly texts: ReadonlyArray<string | undefined>
  /** The path of the list that teams are in. */
  readonly list: string | undefined
}

/**
 * What becomes of the ids of a kind of records: where the new one stands in the canon, and where the target keeps the old one.
 *
 * @category model
 */
export interface Ids {
  readonly id: string
  readonly before: string
  /** All ids of other systems. */
  readonly foreign: string
  /** The id of its first team, and what teams are a list of. */
  readonly team?: { readonly id: string; readonly list: string }
  /** Whatever else the crossing changes. */
  readonly changed: ReadonlyArray<string>
}

/**
 * What is gathered while outlets are made.
 *
 * @category model
 */
export interface Outletting {
  readonly functions: Array<Remembered>
  isUnknown: boolean
}

const samples: ReadonlyArray<readonly [form: number, values: ReadonlyArray<unknown>]> = [
  [form.text, ['a', ' ', '0', '\u0000']],
  [form.numericId, ['a', ' ', '0', '\u0000']],
  [form.flag, [true, false]],
  [form.flagOrText, [true, false]],
  [form.numeric, [0, -1, 0.5]],
  [form.isoInstant, ['2020-01-01T00:00:00.000Z']],
  [form.epochSeconds, ['2020-01-01T00:00:00.000Z']],
  [form.epochMilliseconds, ['2020-01-01T00:00:00.000Z']],
  [form.anyJson, [{}, { a: [1] }, [], 'a', '', 0, true]],
  [form.anyObject, [{}, { a: [1] }]],
  [form.openObject, [{}, { a: [1] }]],
  [form.texts, [[], ['a', ' ']]],
]

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the outlet of a statement; none where it has nothing to write.
 *
 * @category constructors
 */
export function outletOf(
  outletting: Outletting,
  statement: BoundStatement,
  places: PlaceNode,
  source: Source,
  ids: Ids | undefined,
): ReadonlyArray<Outlet> {
  const { kind, paths, canon } = statement
  const homes = kind === 'mirror' ? [] : homesOf(statement, places)
  if (homes.length === 0) return []
  const leaf = formOfStatement(statement)
  const bare = { homes, form: leaf, inlets: [], memo: -1, texts: [], list: undefined }
  // Who provides a person, and which installation, is not a fact of the source.
  if (paths.some((path) => path.startsWith('subject.') && path !== 'subject.id')) outletting.isUnknown = true
  const { key, others } = source
  const inlets = inletsOf(statement, source)
  const isStated = (path: Path): boolean =>
    inlets.length > 0 || [...others, ...(key === undefined ? [] : [key])].some((other) => overlaps(path, other))
  const special = ids === undefined ? undefined : canon.find(({ text }) => isSpecial(ids, text))
  if (ids !== undefined && special !== undefined) {
    const { text } = special
    if (text === ids.id || text === ids.before) {
      const isAlone = paths.length === 1 && (leaf === form.text || (leaf === form.numericId && text === ids.id))
      if (!isAlone) outletting.isUnknown = true
      return [{ ...bare, what: text === ids.id ? 'id' : 'before' }]
    }
    const { team } = ids
    if (text === team?.id && inlets.length === 0 && others.some((other) => other.text === team.list)) {
      if (paths.length > 1 || leaf !== form.text) outletting.isUnknown = true
      return [{ ...bare, what: 'team', list: team.list }]
    }
    const isDropped = paths.length === 1 && text.startsWith(`${ids.foreign}[system=`)
    if (!isDropped && (isStated(special) || paths.length > 1)) outletting.isUnknown = true
    return []
  }
  const isUnknown = [...others, ...(key === undefined ? [] : [key])].some((other) =>
    canon.some((path) => overlaps(path, other)),
  )
  if (isUnknown) {
    const isKey = inlets.length === 0 && key !== undefined && paths.length === 1 && paths[0] === key.text
    if (!isKey || leaf !== form.text) outletting.isUnknown = true
    return [{ ...bare, what: 'key' }]
  }
  if (inlets.length === 0) return kind === 'claim' ? [] : constantOf(statement, places, bare)
  if (isValue(statement, leaf, inlets)) return [{ ...bare, what: 'value', inlets }]
  const anchor = source.anchor?.text
  if (inlets.length === 0 || canon.some(({ text }) => text === anchor)) outletting.isUnknown = true
  const memo = outletting.functions.push(asking(statement, places, inlets, source.places, anchor)) - 1
  return [{ ...bare, what: 'asked', inlets, memo }]
}

/** It is a path of an id, or leads into one or around one. */
function isSpecial({ id, before, foreign, changed }: Ids, path: string): boolean {
  const isIn = (inner: string, outer: string): boolean =>
    inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`)
  return [id, before, foreign, ...changed].some((each) => isIn(path, each) || isIn(each, path))
}

function homesOf(statement: BoundStatement, places: PlaceNode): Outlet['homes'] {
  const homes = statement.places
    .map((place, index): readonly [number, Place] => [index, place])
    .filter(([, place]) =>
      place.every((_, length) => length === 0 || nodeOf(places, place.slice(0, length))?.flavour !== true),
    )
  return statement.alias ? homes.slice(0, 1) : homes
}

function formOfStatement(statement: BoundStatement): number {
  const known = statement.leaves.map(formOf)
  const [first] = known
  const isSame = first !== undefined && known.every((each) => each === first) && statement.paths.length === 1
  return isSame && isField(statement) ? form[first] : form.memo
}

function constantOf(statement: BoundStatement, places: PlaceNode, bare: Omit<Outlet, 'what'>): ReadonlyArray<Outlet> {
  const nothing = statement.paths.map(() => undefined)
  const texts = printRaws(statement, nothing, places, () => false).map((raw) => JSON.stringify(raw))
  return texts.every((text) => text === undefined) ? [] : [{ ...bare, what: 'constant', texts }]
}

/** One step states the one fact that is printed, and what it states is surely what the model takes. */
function isValue({ paths, guards }: BoundStatement, leaf: number, inlets: ReadonlyArray<Step>): boolean {
  const [inlet, ...more] = inlets
  const [guard] = guards
  const values = samples.find(([each]) => each === leaf)?.[1]
  if (inlet === undefined || more.length > 0 || guard === undefined || values === undefined) return false
  const { statement, form: read, does } = inlet
  const isSame = statement.paths.length === 1 && statement.paths[0] === paths[0]
  return isSame && read !== form.memo && does !== step.constant && values.every((value) => guard.is(value))
}

/** The steps that say something of the paths of a statement, and of what these need, in their order. */
function inletsOf(statement: BoundStatement, { steps, anchor }: Source): ReadonlyArray<Step> {
  const own = relatedTo(statement.canon, steps)
  if (own.size === 0) return []
  const isOpen = formOfStatement(statement) === form.memo || own.size > 1
  const found = isOpen ? relatedTo([...statement.canon, ...statement.needs], steps) : own
  for (const each of found) {
    if (!isOpen) break
    for (const needed of relatedTo(each.statement.needs, steps)) found.add(needed)
  }
  return steps.filter((each) => found.has(each) && !(isOpen && isAnchor(each, anchor)))
}

function isAnchor({ statement }: Step, anchor: Path | undefined): boolean {
  return statement.paths.length === 1 && statement.paths[0] === anchor?.text
}

function relatedTo(paths: ReadonlyArray<Path>, steps: ReadonlyArray<Step>): Set<Step> {
  return new Set(
    steps.filter(
      ({ does, statement }) =>
        does !== step.echo && statement.canon.some((other) => paths.some((path) => overlaps(path, other))),
    ),
  )
}

/**
 * Tells whether a value at one path may be part of a value at another one.
 *
 * @category combinators
 */
export function overlaps(left: Path, right: Path): boolean {
  const length = Math.min(left.steps.length, right.steps.length)
  for (let index = 0; index < length; index++) {
    const one = left.steps[index]
    const other = right.steps[index]
    if (one?.key !== other?.key) return false
    if (one?._tag === 'system' && other?._tag === 'system' && one.system !== other.system) return false
  }
  return true
}

// -------------------------------------------------------------------------------------
// functions
// -------------------------------------------------------------------------------------

/**
 * What a statement of the target writes, by the interpreter's own functions: what the inlets read of the raw values at their
 * places, one after the other, is what it prints. The anchor is there: without it there is no record.
 */
function asking(
  statement: BoundStatement,
  places: PlaceNode,
  inlets: ReadonlyArray<Step>,
  sourcePlaces: PlaceNode,
  anchor: string | undefined,
): Remembered {
  return (raws) => {
    const node: Record<string, unknown> = {}
    let at = 0
    for (const inlet of inlets) {
      const { length } = inlet.statement.places
      if (!readInto(node, inlet.statement, raws.slice(at, at + length), sourcePlaces, anchor)) {
        return { verdict: answer.refused, texts: [] }
      }
      at += length
    }
    const isThere = (path: Path): boolean => path.text === anchor || getAt(node, path) !== undefined
    const now = statement.canon.map((path, index) => {
      const value = getAt(node, path)
      return value !== undefined && statement.guards[index]?.is(value) === true ? value : undefined
    })
    if (statement.kind === 'claim' && now.every((value) => value === undefined)) {
      return { verdict: answer.plain, texts: statement.places.map(() => undefined) }
    }
    const said = statement.needs.every(isThere) ? now : now.map(() => undefined)
    const printed = printRaws(statement, said, places, () => false)
    return { verdict: answer.plain, texts: printed.map((raw) => JSON.stringify(raw) as string | undefined) }
  }
}

/** Reads a statement of the source into a record; false where it refuses. */
function readInto(
  node: Record<string, unknown>,
  statement: BoundStatement,
  found: ReadonlyArray<Json | undefined>,
  places: PlaceNode,
  anchor: string | undefined,
): boolean {
  const raws = found.map((raw, index) => carve(raw, nodeOf(places, statement.places[index] ?? [])))
  if (statement.kind === 'claim' && raws.every((raw) => raw === undefined)) return true
  const { values, refusals } = readRaws(statement, raws, undefined)
  if (refusals.length > 0) return statement.kind === 'mirror'
  if (!statement.needs.every((need) => need.text === anchor || getAt(node, need) !== undefined)) return true
  for (const [index, path] of statement.canon.entries()) {
    if (values[index] !== undefined) setAt(node, path, values[index])
  }
  return true
}
