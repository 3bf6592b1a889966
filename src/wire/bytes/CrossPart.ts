/**
 * A record of a source, as a target takes it: two tables, compiled into one. What both of them do not say alike in a way that
 * is known here makes the pair unknown: then there is no plan, and never a wrong one.
 */
import type { Path } from '../Path.js'
import type { Place } from '../Row.js'
import type { BoundList, BoundStatement, Table } from '../Table.js'
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
  readonly item: CrossPart | undefined
  /** What is written of the record in the open. */
  readonly outlets: ReadonlyArray<Outlet>
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
  const outlets = statementsOf(outletting, target, stated).flatMap((statement) =>
    outletOf(outletting, statement, target.places, stated, crossed?.person),
  )
  const lists = source.lists.map((list, index) =>
    crossListOf(outletting, source, list, part.lists[index] as ListPart, target, crossed),
  )
  for (const { canon } of target.lists) {
    const related = source.lists.filter((list) => overlaps(list.canon, canon))
    const isStated = source.statements.some((statement) => statement.canon.some((path) => overlaps(path, canon)))
    if (isStated || related.length > 1 || related.some((list) => list.canon.text !== canon.text))
      outletting.isUnknown = true
  }
  return {
    part,
    outlets,
    lists,
    opened: lists.find(({ list }) => list === part.opened),
    recipes: newByLayout(),
    failures: new Uint8Array(mostLayouts),
  }
}

/** All statements that encode writes of a record of which none lies in the open, in its order. */
function statementsOf(outletting: Outletting, target: Table, source: Source): ReadonlyArray<BoundStatement> {
  const opened = target.lists.filter((list) => list.open !== undefined)
  const [list] = opened
  const open = list?.open
  if (list === undefined || open === undefined) return target.statements
  const { select, table } = open
  const isListed = source.others.some((other) => overlaps(other, list.canon))
  const isNamed = list.name !== undefined && isStatedBy(source, list.name)
  const mayOpen = select._tag === 'first' ? isListed : select._tag === 'named' ? isNamed : false
  if (target.lists.length > 1 || mayOpen || table.statements.some(isLoud)) outletting.isUnknown = true
  return [...target.statements, ...list.otherwise]
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
  if (found !== undefined && !isWritten) outletting.isUnknown = true
  const into = isWritten ? found.item : undefined
  const isMembership = list.canon.text === memberships
  if (isWritten && !isMembership) outletting.isUnknown = true
  const ids = isMembership ? crossed?.organization : undefined
  return {
    list: part,
    item:
      list.item === undefined || part.item === undefined
        ? undefined
        : itemPartOf(outletting, list, list.item, part.item, into, ids),
    outlets: openOutletsOf(outletting, source, list, part, into, ids),
    lists: (list.open?.table.lists ?? []).map((inner, index) =>
      silentListOf(outletting, inner, part.open?.lists[index] as ListPart),
    ),
    place: isWritten ? found.place : undefined,
    isMap: found?.by._tag === 'key',
    hasIds: ids !== undefined,
  }
}

function itemPartOf(
  outletting: Outletting,
  list: BoundList,
  table: Table,
  part: RecordPart,
  into: Table | undefined,
  ids: Ids | undefined,
): CrossPart {
  const stated: Source = {
    steps: part.own.steps,
    places: table.places,
    key: list.by._tag === 'key' ? list.key : undefined,
    anchor: table.anchor,
    others: table.lists.map(({ canon }) => canon),
  }
  return {
    part,
    outlets: outletsInto(outletting, into, stated, ids),
    lists: table.lists.map((inner, index) => silentListOf(outletting, inner, part.lists[index] as ListPart)),
    opened: undefined,
    recipes: newByLayout(),
    failures: new Uint8Array(mostLayouts),
  }
}

function openOutletsOf(
  outletting: Outletting,
  source: Table,
  list: BoundList,
  { open }: ListPart,
  into: Table | undefined,
  ids: Ids | undefined,
): ReadonlyArray<Outlet> {
  if (open === undefined || list.open === undefined) return []
  const { table } = list.open
  const stated: Source = {
    steps: open.half.steps,
    places: source.places,
    key: undefined,
    anchor: table.anchor,
    others: table.lists.map(({ canon }) => canon),
  }
  return outletsInto(outletting, into, stated, ids)
}

function outletsInto(
  outletting: Outletting,
  into: Table | undefined,
  stated: Source,
  ids: Ids | undefined,
): ReadonlyArray<Outlet> {
  if (into === undefined) return []
  for (const { canon, open } of into.lists)
    if (open !== undefined || isStatedBy(stated, canon)) outletting.isUnknown = true
  return into.statements.flatMap((statement) => outletOf(outletting, statement, into.places, stated, ids))
}

/** Nothing is written of a list inside of a record, but what is wrong with it is looked for. */
function silentListOf(outletting: Outletting, list: BoundList, part: ListPart): CrossList {
  if (list.open !== undefined) outletting.isUnknown = true
  return {
    list: part,
    item:
      list.item === undefined || part.item === undefined
        ? undefined
        : itemPartOf(outletting, list, list.item, part.item, undefined, undefined),
    outlets: [],
    lists: [],
    place: undefined,
    isMap: false,
    hasIds: false,
  }
}
