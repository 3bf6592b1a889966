/**
 * The scheme of a table: what both makers of plans start from. It says which keys of which objects of the wire are looked at,
 * in which order statements speak, which slot each of their values is, and how a record is built from the slots.
 */
import { isField } from '../claims.js'
import { formOf, type LeafForm } from '../leaf-form.js'
import type { Path } from '../Path.js'
import type { Place } from '../Row.js'
import { nodeOf } from '../statement.js'
import { type BoundList, type BoundStatement, type PlaceNode, prefixOf, type Table } from '../Table.js'
import { type Build, buildOf, type Written } from './build.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Whose record a step is about: the one that the table describes, or the one that lies in the open.
 *
 * @category model
 */
export type Owner = 'own' | 'open'

/**
 * An object of the wire whose keys the table names; the first is the wire itself.
 *
 * @category model
 */
export interface Container {
  readonly index: number
  readonly parent: number
  readonly key: string
  readonly place: Place
  readonly node: PlaceNode
  readonly depth: number
}

/**
 * A key of a container that is looked at.
 *
 * @category model
 */
export interface Load {
  readonly index: number
  readonly container: number
  readonly key: string
  readonly place: Place
  /** The keys inside that rows of their own name. */
  readonly carved: PlaceNode | undefined
}

/**
 * A value at a canonical path.
 *
 * @category model
 */
export interface Slot {
  readonly index: number
  readonly path: Path
  readonly owner: Owner
}

/**
 * A statement, in its place among the others.
 *
 * @category model
 */
export interface Step {
  readonly statement: BoundStatement
  /** Where in the table it stands. */
  readonly from: ReadonlyArray<string | number>
  readonly owner: Owner
  readonly loads: ReadonlyArray<number>
  readonly forms: ReadonlyArray<LeafForm | undefined>
  readonly slots: ReadonlyArray<number>
  readonly needs: ReadonlyArray<number>
  readonly isField: boolean
  /** Read only where there is a record in the open, since a claim of the owner takes its place else. */
  readonly isYielding: boolean
}

/**
 * A list of the wire, with the record in the open.
 *
 * @category model
 */
export interface ListStep {
  readonly list: BoundList
  readonly from: ReadonlyArray<string | number>
  readonly load: number | undefined
  readonly item: Scheme | undefined
  readonly prefix: Place
  /** The list of records. */
  readonly slot: number
  readonly open: OpenStep | undefined
}

/**
 * The record in the open: its claims, and those of the owner that take over where there is none.
 *
 * @category model
 */
export interface OpenStep {
  readonly table: Table
  readonly steps: ReadonlyArray<Step>
  readonly otherwise: ReadonlyArray<Step>
  readonly lists: ReadonlyArray<ListStep>
  /** The slot of its id; undefined where no wire states one. */
  readonly anchor: number | undefined
  /** The slot of the path that names it. */
  readonly name: number | undefined
  readonly build: Build
}

/**
 * How one object of the wire becomes one record.
 *
 * @category model
 */
export interface Scheme {
  readonly table: Table
  readonly containers: ReadonlyArray<Container>
  readonly loads: ReadonlyArray<Load>
  readonly slots: ReadonlyArray<Slot>
  readonly steps: ReadonlyArray<Step>
  readonly lists: ReadonlyArray<ListStep>
  /** The slot of the key of an item of a map. */
  readonly key: number | undefined
  readonly anchor: number | undefined
  readonly build: Build
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/** A scheme while it is drawn. */
interface Drawing {
  readonly table: Table
  readonly base: number
  readonly containers: Array<Container>
  readonly loads: Array<Load>
  readonly slots: Array<Slot>
  /** What sets which slot, in order. */
  readonly written: Record<Owner, Array<Written>>
  /** Whether plans know all that was met so far. */
  isKnown: boolean
}

type From = ReadonlyArray<string | number>

/**
 * Makes the scheme of a table, or none where it has a row that plans do not know.
 *
 * @category constructors
 */
export function schemeOf(table: Table): Scheme | undefined {
  const scheme = draftScheme(table)
  return table.anchor !== undefined && scheme?.anchor === undefined ? undefined : scheme
}

/**
 * Makes the scheme of a table of which a wire need not state the anchor: what it decodes to may be no record yet. Such are the
 * tables of requests, which stand for somebody whom the path names.
 *
 * @category constructors
 */
export function draftScheme(table: Table): Scheme | undefined {
  return drawn(table, 1, [], undefined)
}

function drawn(table: Table, base: number, from: From, key: Path | undefined): Scheme | undefined {
  const drawing: Drawing = {
    table,
    base,
    containers: [],
    loads: [],
    slots: [],
    written: { own: [], open: [] },
    isKnown: table.lists.filter(({ open }) => open !== undefined).length <= 1,
  }
  container(drawing, [], table.places)
  const keySlot = key === undefined ? undefined : slotOf(drawing, key, 'own', [])
  const steps = table.statements.map((row, index) => stepOf(drawing, row, [...from, 'statements', index], 'own', false))
  const lists = table.lists.map((list, index) => listOf(drawing, list, [...from, 'lists', index], 'own'))
  name(drawing, table.places, [], 0)
  const anchor =
    table.anchor && drawing.slots.find(({ path, owner }) => owner === 'own' && path.text === table.anchor?.text)
  const build = buildOf(drawing.written.own)
  const isLost = from.length > 0 && table.anchor !== undefined && anchor === undefined
  if (build === undefined || isLost || !drawing.isKnown) return undefined
  const { containers, loads, slots } = drawing
  return { table, containers, loads, slots, steps, lists, key: keySlot, anchor: anchor?.index, build }
}

function container(drawing: Drawing, place: Place, node: PlaceNode): Container {
  const found = drawing.containers.find((other) => other.node === node)
  if (found !== undefined) return found
  const parentNode = place.length === 0 ? undefined : nodeOf(drawing.table.places, place.slice(0, -1))
  const parent = parentNode === undefined ? -1 : container(drawing, place.slice(0, -1), parentNode).index
  const index = drawing.containers.length
  const made = { index, parent, key: place.at(-1) ?? '', place, node, depth: drawing.base + place.length }
  drawing.containers.push(made)
  return made
}

function loadOf(drawing: Drawing, place: Place): number {
  const { table, loads } = drawing
  const parent = nodeOf(table.places, place.slice(0, -1))
  const node = nodeOf(table.places, place)
  // What lies inside of a value that another statement reads as a whole has no container of its own.
  if (parent === undefined || node === undefined || (place.length > 1 && parent.row !== undefined)) {
    drawing.isKnown = false
    return 0
  }
  const { index: at } = container(drawing, place.slice(0, -1), parent)
  const key = place.at(-1) ?? ''
  const found = loads.find((load) => load.container === at && load.key === key)
  if (found !== undefined) return found.index
  const isCarved = node.row === 'statement' && node.children.size > 0
  const index = loads.length
  loads.push({ index, container: at, key, place, carved: isCarved ? node : undefined })
  return index
}

/** Meets the places that no statement reads, so that each container and each key of one is known. */
function name(drawing: Drawing, node: PlaceNode, place: Place, depth: number): void {
  for (const [key, child] of node.children) {
    const at = [...place, key]
    if (child.row !== undefined) {
      loadOf(drawing, at)
      if (child.row !== 'statement' && child.children.size > 0) drawing.isKnown = false
    } else {
      container(drawing, at, child)
      name(drawing, child, at, depth + 1)
    }
  }
}

function slotOf(drawing: Drawing, path: Path, owner: Owner, needs: ReadonlyArray<number>): number {
  const index = drawing.slots.length
  drawing.slots.push({ index, path, owner })
  drawing.written[owner].push({ slot: index, path, needs })
  return index
}

function stepOf(drawing: Drawing, statement: BoundStatement, from: From, owner: Owner, isYielding: boolean): Step {
  const find = (path: Path): number => {
    const slot = drawing.slots.find((other) => other.owner === owner && other.path.text === path.text)
    if (slot === undefined) drawing.isKnown = false
    return slot?.index ?? 0
  }
  const needs = [...new Set(statement.needs.map(find))]
  const slots = statement.canon.map((path) =>
    statement.kind === 'echo' ? echoed(drawing, path, owner) : slotOf(drawing, path, owner, needs),
  )
  return {
    statement,
    from,
    owner,
    loads: statement.places.map((place) => loadOf(drawing, place)),
    forms: statement.leaves.map(formOf),
    slots,
    needs,
    isField: isField(statement),
    isYielding,
  }
}

/** The slot of what an echo repeats; -1 where no row states it, so that it is always absent. */
function echoed(drawing: Drawing, path: Path, owner: Owner): number {
  const isInside = drawing.table.lists.some((list) => path.text.startsWith(list.path))
  if (isInside) drawing.isKnown = false
  return drawing.slots.find((other) => other.owner === owner && other.path.text === path.text)?.index ?? -1
}

// -------------------------------------------------------------------------------------
// lists
// -------------------------------------------------------------------------------------

function listOf(drawing: Drawing, list: BoundList, from: From, owner: Owner): ListStep {
  const load = list.place === undefined ? undefined : loadOf(drawing, list.place)
  const prefix = prefixOf(list)
  const depth = drawing.base + (list.place?.length ?? 0) + 1
  const item = list.item === undefined ? undefined : drawn(list.item, depth, [...from, 'item'], list.key)
  if (list.item !== undefined && (item === undefined || item.lists.some(({ open }) => open !== undefined))) {
    drawing.isKnown = false
  }
  if (list.open !== undefined && (owner === 'open' || list.orIds !== undefined)) drawing.isKnown = false
  const open = list.open === undefined ? undefined : openOf(drawing, list, from)
  const nameSlot = list.name === undefined || open === undefined ? undefined : slotOf(drawing, list.name, 'own', [])
  const step = open === undefined ? undefined : { ...open, name: nameSlot }
  return { list, from, load, item, prefix, slot: slotOf(drawing, list.canon, owner, []), open: step }
}

function openOf(drawing: Drawing, list: BoundList, from: From): OpenStep | undefined {
  const { open } = list
  if (open === undefined) return undefined
  const { table, select } = open
  const taken = new Set(list.otherwise.flatMap(({ places }) => places.map((place) => JSON.stringify(place))))
  const isTaken = (place: Place): boolean => taken.has(JSON.stringify(place))
  const rows = [...table.statements.entries()].filter(([, { kind }]) => select._tag !== 'own' || kind !== 'given')
  // What the caller names is no part of any wire: where it is all that states the id, there is none.
  if (table.statements.some(({ kind }) => kind === 'given') && select._tag === 'own') {
    if (table.lists.length > 0 || list.otherwise.length > 0) drawing.isKnown = false
    return { ...ownOf(drawing, table, rows, from), anchor: undefined }
  }
  const steps = rows.map(([index, row]) =>
    stepOf(
      drawing,
      row,
      [...from, 'open', 'table', 'statements', index],
      'open',
      row.needs.length > 0 && row.places.some(isTaken),
    ),
  )
  const inner = table.lists.map((other, index) =>
    listOf(drawing, other, [...from, 'open', 'table', 'lists', index], 'open'),
  )
  const otherwise = list.otherwise.map((row, index) =>
    stepOf(drawing, row, [...from, 'otherwise', index], 'own', false),
  )
  const anchor = drawing.slots.find(({ path, owner }) => owner === 'open' && path.text === table.anchor?.text)
  const build = buildOf(drawing.written.open)
  if (anchor === undefined || build === undefined) drawing.isKnown = false
  return {
    table,
    steps,
    otherwise,
    lists: inner,
    anchor: anchor?.index ?? 0,
    name: undefined,
    build: build ?? { _tag: 'object', children: [] },
  }
}

/** Claims of a record that cannot be there: they are read for their types, and all of it is residue. */
function ownOf(
  drawing: Drawing,
  table: Table,
  rows: ReadonlyArray<readonly [number, BoundStatement]>,
  from: From,
): Omit<OpenStep, 'anchor'> {
  const steps = rows
    .filter(([, { kind }]) => kind !== 'constant')
    .map(([index, statement]): Step => {
      const isSilent = statement.kind === 'claim' && statement.needs.some(({ text }) => text === table.anchor?.text)
      if (!isSilent) drawing.isKnown = false
      return {
        statement,
        from: [...from, 'open', 'table', 'statements', index],
        owner: 'open',
        loads: statement.places.map((place) => loadOf(drawing, place)),
        forms: statement.leaves.map(formOf),
        slots: [],
        needs: [],
        isField: isField(statement),
        isYielding: false,
      }
    })
  return { table, steps, otherwise: [], lists: [], name: undefined, build: { _tag: 'object', children: [] } }
}
