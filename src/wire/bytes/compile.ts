/**
 * The compilation of a table into the halves of a plan. What a plan does not know makes the whole table unknown to it: then
 * there is no plan, and never a wrong one.
 */
import type { Path } from '../Path.js'
import { type BoundList, type BoundStatement, type PlaceNode, prefixOf, type Table } from '../Table.js'
import { type Compiled, type Compiling, type Facts, type Origin, stick } from './Compiling.js'
import type { Half, ListPart, OpenPart, RecordPart, Step } from './Half.js'
import { type Found, nodesOf } from './nodes.js'
import { firstTexts, type Listed, programOf, type Stated } from './program.js'
import { type ObjectWanted, shapesOf, type Wanted } from './Shape.js'
import { glueOf } from './Sheet.js'
import { stepOf } from './steps.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Compiles the table of a record; undefined where it has rows that plans do not know.
 *
 * @category constructors
 */
export function compile(table: Table, origin: Origin): Compiled | undefined {
  const { shapes, scanner } = shapesOf(wantedOf(table))
  const compiling: Compiling = { origin, shapes, texts: [], functions: [], length: 0, isUnknown: false }
  for (const text of firstTexts) stick(compiling, text)
  const root = recordOf(compiling, table, 0, true, [], undefined)
  if (compiling.isUnknown) return undefined
  return { shapes, scanner, root, functions: compiling.functions, glue: glueOf(compiling.texts).glue }
}

// -------------------------------------------------------------------------------------
// the wire
// -------------------------------------------------------------------------------------

/** What to look for in the wire of a table. */
function wantedOf(table: Table): ObjectWanted {
  const lists = listsOf(table)
  const wanted = (node: PlaceNode, place: ReadonlyArray<string>): Wanted => {
    const list = lists.find((each) => JSON.stringify(each.place) === JSON.stringify(place))
    if (list?.item !== undefined) {
      return { _tag: list.by._tag === 'key' ? 'map' : 'list', item: wantedOf(list.item) }
    }
    if (node.children.size === 0) return { _tag: 'value' }
    return objectOf(node, place)
  }
  const objectOf = (node: PlaceNode, place: ReadonlyArray<string>): ObjectWanted => ({
    _tag: 'object',
    children: new Map([...node.children].map(([key, child]) => [key, wanted(child, [...place, key])])),
  })
  return objectOf(table.places, [])
}

function listsOf(table: Table): ReadonlyArray<BoundList> {
  return [...table.lists, ...table.lists.flatMap((list) => list.open?.table.lists ?? [])]
}

// -------------------------------------------------------------------------------------
// records
// -------------------------------------------------------------------------------------

function recordOf(
  compiling: Compiling,
  table: Table,
  record: number,
  isIdentity: boolean,
  prefix: ReadonlyArray<string>,
  key: Path | undefined,
): RecordPart {
  const found = nodesOf(compiling, table.places, record, [])
  const { root, objects } = found
  const opened = table.lists.filter((list) => list.open !== undefined)
  if (opened.length > 1 || (table.lists.length > 1 && opened.length > 0)) compiling.isUnknown = true
  const facts: Facts = new Map(key === undefined ? [] : [[key.text, 0]])
  const [list] = opened
  const name = list?.name
  const stated = statedBy(table.statements, facts)
  const otherwise = statedBy(list?.otherwise ?? [], facts)
  if (name !== undefined) facts.set(name.text, facts.size)
  const steps = table.statements.map((statement) => stepOf(compiling, statement, facts, found, table.statements))
  const lists = table.lists.map((each, index) => listOf(compiling, each, index, record, found, facts))
  const keyed: ReadonlyArray<Stated> = key === undefined ? [] : [{ path: key, fact: 0, order: -1 }]
  const named: ReadonlyArray<Stated> =
    name === undefined ? [] : [{ path: name, fact: facts.get(name.text) ?? 0, order: 3000 }]
  const own = halfOf(
    compiling,
    steps,
    facts,
    [...keyed, ...stated, ...otherwise.map((each) => ({ ...each, order: each.order + 2000 })), ...named],
    table.lists.map((each, index) => ({ path: each.canon, list: index, order: 4000 + index })),
    objects,
    isIdentity,
    prefix,
  )
  return {
    root,
    own,
    lists,
    opened: lists.find((each) => each.open !== undefined),
    written: new Uint8Array(objects),
    anchor: table.anchor === undefined ? -1 : (facts.get(table.anchor.text) ?? -2),
  }
}

function listOf(
  compiling: Compiling,
  list: BoundList,
  index: number,
  record: number,
  found: Found,
  facts: Facts,
): ListPart {
  const { place, item, by } = list
  if (place !== undefined && list.otherwise.length > 0) compiling.isUnknown = true
  if (list.orIds !== undefined || list.canon.steps.some((each) => each._tag !== 'key')) compiling.isUnknown = true
  const below = place === undefined ? -1 : (compiling.shapes.find(record, place)?.record ?? -1)
  if (place !== undefined && (below < 0 || item === undefined)) compiling.isUnknown = true
  const part =
    item === undefined || below < 0
      ? undefined
      : recordOf(compiling, item, below, false, prefixOf(list), by._tag === 'key' ? list.key : undefined)
  if (part !== undefined && part.opened !== undefined) compiling.isUnknown = true
  return {
    node: place === undefined ? undefined : found.find(place),
    isMap: by._tag === 'key',
    orText: list.orText,
    item: part,
    anchor: part?.anchor ?? -1,
    key: by._tag === 'key' ? 0 : -1,
    open: list.open === undefined ? undefined : openOf(compiling, list, record, below, found, facts),
    index,
  }
}

function openOf(
  compiling: Compiling,
  list: BoundList,
  record: number,
  below: number,
  found: Found,
  ownFacts: Facts,
): OpenPart | undefined {
  const { open, name, overlay } = list
  if (open === undefined) return undefined
  const { table, select } = open
  if (select._tag === 'named' && table.anchor?.text !== list.item?.anchor?.text) compiling.isUnknown = true
  if (table.lists.some((each) => each.open !== undefined)) compiling.isUnknown = true
  const facts: Facts = new Map()
  const statements = select._tag === 'own' ? table.statements.filter(({ kind }) => kind !== 'given') : table.statements
  const stated = statedBy(statements, facts)
  const steps = statements.map((statement) => stepOf(compiling, statement, facts, found, statements))
  const lists = table.lists.map((each, index) => listOf(compiling, each, index, record, found, facts))
  const half = halfOf(
    compiling,
    steps,
    facts,
    stated,
    table.lists.map((each, index) => ({ path: each.canon, list: index, order: 4000 + index })),
    found.objects,
    false,
    [],
  )
  const others = new Set(list.otherwise.flatMap(({ places }) => places.map((place) => JSON.stringify(place))))
  return {
    half,
    lists,
    anchor: facts.get(table.anchor?.text ?? '') ?? -1,
    name: name === undefined ? -1 : (ownFacts.get(name.text) ?? -1),
    overlay:
      overlay === undefined || below < 0 || select._tag !== 'named'
        ? undefined
        : overlayOf(compiling, overlay, below, facts),
    otherwise: list.otherwise.map((statement) => stepOf(compiling, statement, ownFacts, found, list.otherwise)),
    taken: statements.map(
      ({ needs, places }) => needs.length > 0 && places.some((place) => others.has(JSON.stringify(place))),
    ),
  }
}

/** A twin states nothing but what the record in the open does: its facts are those of that record. */
function overlayOf(compiling: Compiling, overlay: Table, below: number, facts: Facts): Half {
  const found = nodesOf(compiling, overlay.places, below, [])
  const { objects } = found
  if (overlay.rows.some((row) => row._tag !== 'statement') || objects > 1) compiling.isUnknown = true
  const steps = overlay.statements.map((statement) => stepOf(compiling, statement, facts, found, overlay.statements))
  return halfOf(compiling, steps, facts, [], [], objects, false, [])
}

function halfOf(
  compiling: Compiling,
  steps: ReadonlyArray<Step>,
  facts: Facts,
  stated: ReadonlyArray<Stated>,
  lists: ReadonlyArray<Listed>,
  objects: number,
  isIdentity: boolean,
  prefix: ReadonlyArray<string>,
): Half {
  const { id } = compiling.origin
  const [residueFrom, residueTo] = stick(
    compiling,
    `"residue":{${[id, ...prefix].map((key) => `${JSON.stringify(key)}:{`).join('')}`,
  )
  return {
    steps,
    spellings: new Uint8Array(facts.size),
    froms: new Int32Array(facts.size),
    tos: new Int32Array(facts.size),
    forms: new Int32Array(facts.size),
    heads: new Int32Array(objects),
    tails: new Int32Array(objects),
    placed: new Uint8Array(objects),
    program: programOf(compiling, stated, lists, isIdentity),
    residueFrom,
    residueTo,
    residueDepth: 1 + prefix.length,
  }
}

function statedBy(statements: ReadonlyArray<BoundStatement>, facts: Facts): ReadonlyArray<Stated> {
  return statements.flatMap((statement, order) =>
    statement.kind === 'echo'
      ? []
      : statement.canon.map((path): Stated => {
          const fact = facts.size
          facts.set(path.text, fact)
          return { path, fact, order }
        }),
  )
}
