/**
 * A record of a source, as a target takes it: two tables, compiled into one. What both of them do not say alike in a way that
 * is known here makes the pair unknown: then there is no plan, and never a wrong one.
 */
import type { Path } from '../Path.js'
import type { Place } from '../Row.js'
import type { BoundList, BoundStatement, PlaceNode, Table } from '../Table.js'
import type { CrossRecipe } from './CrossRecipe.js'
import type { ListPart, RecordPart } from './Half.js'
import { mostLayouts, newByLayout } from './Layouts.js'
import { type Ids, type Outlet, type Outletting, outletOf, overlaps, type Source } from './Outlet.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A record of the source, and what is written of it.
 *
 * @category model
 */
export interface CrossPart {
  readonly part: RecordPart
  /** What is written of the record itself. */
  readonly outlets: ReadonlyArray<Outlet>
  readonly lists: ReadonlyArray<CrossList>
  readonly opened: CrossList | undefined
  /** The list of which the target has the first record in the open, and what is written of this one where there is none. */
  readonly front: CrossList | undefined
  readonly otherwise: ReadonlyArray<Outlet>
  /** The recipe of each layout that was met, and how often none could be made. */
  readonly recipes: Array<CrossRecipe | undefined>
  readonly failures: Uint8Array
}

/**
 * A list of records of the source, and where the target has it.
 *
 * @category model
 */
export interface CrossList {
  readonly list: ListPart
  /** Where it is in the canon. */
  readonly path: string
  readonly item: CrossPart | undefined
  /** What is written of the record that the source has in the open. */
  readonly outlets: ReadonlyArray<Outlet>
  /** What is written of its first record, where the target has that in the open. */
  readonly first: ReadonlyArray<Outlet>
  /** The lists of the record in the open: nothing is written of them. */
  readonly lists: ReadonlyArray<CrossList>
  /** Where it is written; undefined where the target has it not. */
  readonly place: Place | undefined
  readonly isMap: boolean
  /** The records have ids that change, or are told. */
  readonly hasIds: boolean
}

/**
 * Which ids change on the way: of people, and of their organizations.
 *
 * @category model
 */
export interface Crossed {
  readonly person: Ids
  readonly organization: Ids
}

/**
 * What changes between two providers.
 *
 * @category model
 */
export const crossedIds: Crossed = {
  person: {
    id: 'subject.id',
    before: 'externalIds[system=legacy].id',
    foreign: 'externalIds',
    changed: ['memberships', 'session.activeOrganization', 'session.impersonator'],
  },
  organization: {
    id: 'organization.id',
    before: 'organization.externalIds[system=legacy].id',
    foreign: 'organization.externalIds',
    team: { id: 'teams[0].id', list: 'teams' },
    changed: ['teams'],
  },
}

const memberships = 'memberships'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Compiles what a target takes of the records of a source. Without `crossed`, ids stay what they are.
 *
 * @category constructors
 */
export function crossPartOf(
  outletting: Outletting,
  source: Table,
  part: RecordPart,
  target: Table,
  crossed: Crossed | undefined,
): CrossPart {
  const stated: Source = {
    steps: [...part.own.steps, ...(part.opened?.open?.otherwise ?? [])],
    places: source.places,
    key: undefined,
    anchor: source.anchor,
    others: source.lists.flatMap(({ canon, name }) => [canon, ...(name === undefined ? [] : [name])]),
  }
  const outletsOf = (statements: ReadonlyArray<BoundStatement>): ReadonlyArray<Outlet> =>
    statements.flatMap((statement) => outletOf(outletting, statement, target.places, stated, crossed?.person))
  const outlets = outletsOf(target.statements)
  const otherwise = outletsOf(otherwiseOf(outletting, target, stated))
  const lists = source.lists.map((list, index) =>
    crossListOf(outletting, source, list, part.lists[index] as ListPart, target, crossed),
  )
  for (const { canon } of target.lists) {
    const related = source.lists.filter((list) => overlaps(list.canon, canon))
    const isStated = source.statements.some((statement) => statement.canon.some((path) => overlaps(path, canon)))
    if (isStated || related.length > 1 || related.some((list) => list.canon.text !== canon.text))
      outletting.isUnknown = true
  }
  const front = lists.find(({ path }) => target.lists.some((list) => list.canon.text === path && isFront(list, target)))
  return {
    part,
    outlets: front === undefined ? [...outlets, ...otherwise] : outlets,
    lists,
    opened: lists.find(({ list }) => list === part.opened),
    front,
    otherwise,
    recipes: newByLayout(),
    failures: new Uint8Array(mostLayouts),
  }
}

/** The statements that encode writes of a record of which none lies in the open, beside its own, in its order. */
function otherwiseOf(outletting: Outletting, target: Table, source: Source): ReadonlyArray<BoundStatement> {
  const opened = target.lists.filter((list) => list.open !== undefined)
  const [list] = opened
  const open = list?.open
  if (list === undefined || open === undefined) return []
  const { select, table } = open
  const isListed = source.others.some((other) => overlaps(other, list.canon))
  const isNamed = list.name !== undefined && isStatedBy(source, list.name)
  const mayOpen = select._tag === 'first' ? isListed && !isFront(list, target) : select._tag === 'named' && isNamed
  if (target.lists.length > 1 || mayOpen || table.statements.some(isLoud)) outletting.isUnknown = true
  return list.otherwise
}

/** The target has the first record of a list in the open, and no others: it is written among what the record itself says. */
function isFront({ open, place, orIds }: BoundList, { lists }: Table): boolean {
  return (
    open?.select._tag === 'first' &&
    open.table.lists.length === 0 &&
    place === undefined &&
    orIds === undefined &&
    lists.length === 1
  )
}

/** It writes something although nothing is said. */
function isLoud({ kind, places, print, paths }: BoundStatement): boolean {
  return kind !== 'claim' && places.length > 0 && print(paths.map(() => undefined)).some((raw) => raw !== undefined)
}

function isStatedBy({ steps, others }: Source, path: Path): boolean {
  return (
    others.some((other) => overlaps(other, path)) ||
    steps.some(({ statement }) => statement.canon.some((other) => overlaps(other, path)))
  )
}

function crossListOf(
  outletting: Outletting,
  source: Table,
  list: BoundList,
  part: ListPart,
  target: Table,
  crossed: Crossed | undefined,
): CrossList {
  const found = target.lists.find(({ canon }) => canon.text === list.canon.text)
  const isWritten = found?.place !== undefined && found.item !== undefined && found.orIds === undefined
  const front = found !== undefined && isFront(found, target) ? found.open?.table : undefined
  const isMembership = list.canon.text === memberships
  if (found !== undefined && !(isMembership && (isWritten || front !== undefined))) outletting.isUnknown = true
  const into: Into | undefined =
    front === undefined ? intoItem(isWritten ? found.item : undefined) : [front, target.places]
  const ids = isMembership ? crossed?.organization : undefined
  const open = openSourceOf(source, list, part)
  const item = itemPartOf(outletting, list, part, front === undefined ? into : undefined, ids)
  return {
    list: part,
    path: list.canon.text,
    item,
    outlets: open === undefined ? [] : outletsInto(outletting, into, open, ids),
    first:
      front === undefined || item === undefined || list.item === undefined
        ? []
        : outletsInto(outletting, into, itemSourceOf(list, list.item, item.part), ids),
    lists: (list.open?.table.lists ?? []).map((inner, index) =>
      silentListOf(outletting, inner, part.open?.lists[index] as ListPart),
    ),
    place: isWritten ? found.place : undefined,
    isMap: found?.by._tag === 'key',
    hasIds: ids !== undefined,
  }
}

/** What is written into: a table, and the places of the record in which it is written. */
type Into = readonly [table: Table, places: PlaceNode]

function intoItem(item: Table | undefined): Into | undefined {
  return item === undefined ? undefined : [item, item.places]
}

function itemPartOf(
  outletting: Outletting,
  list: BoundList,
  { item: part }: ListPart,
  into: Into | undefined,
  ids: Ids | undefined,
): CrossPart | undefined {
  const { item } = list
  if (item === undefined || part === undefined) return undefined
  return {
    part,
    outlets: outletsInto(outletting, into, itemSourceOf(list, item, part), ids),
    lists: item.lists.map((inner, index) => silentListOf(outletting, inner, part.lists[index] as ListPart)),
    opened: undefined,
    front: undefined,
    otherwise: [],
    recipes: newByLayout(),
    failures: new Uint8Array(mostLayouts),
  }
}

function itemSourceOf({ by, key }: BoundList, item: Table, { own }: RecordPart): Source {
  return {
    steps: own.steps,
    places: item.places,
    key: by._tag === 'key' ? key : undefined,
    anchor: item.anchor,
    others: item.lists.map(({ canon }) => canon),
  }
}

function openSourceOf({ places }: Table, list: BoundList, { open }: ListPart): Source | undefined {
  if (open === undefined || list.open === undefined) return undefined
  const { table } = list.open
  return {
    steps: open.half.steps,
    places,
    key: undefined,
    anchor: table.anchor,
    others: table.lists.map(({ canon }) => canon),
  }
}

function outletsInto(
  outletting: Outletting,
  into: Into | undefined,
  source: Source,
  ids: Ids | undefined,
): ReadonlyArray<Outlet> {
  if (into === undefined) return []
  const [{ lists, statements }, places] = into
  for (const { canon, open } of lists) if (open !== undefined || isStatedBy(source, canon)) outletting.isUnknown = true
  return statements.flatMap((statement) => outletOf(outletting, statement, places, source, ids))
}

/** Nothing is written of a list inside of a record, but what is wrong with it is looked for. */
function silentListOf(outletting: Outletting, list: BoundList, part: ListPart): CrossList {
  if (list.open !== undefined) outletting.isUnknown = true
  return {
    list: part,
    path: list.canon.text,
    item: itemPartOf(outletting, list, part, undefined, undefined),
    outlets: [],
    first: [],
    lists: [],
    place: undefined,
    isMap: false,
    hasIds: false,
  }
}
