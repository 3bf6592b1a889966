/**
 * The compilation of a table into the halves of a plan. What a plan does not know makes the whole table unknown to it: then
 * there is no plan, and never a wrong one.
 */
import { isField } from '../claims.js'
import { formOf } from '../leaf-form.js'
import type { Path } from '../Path.js'
import type { BoundList, BoundStatement, PlaceNode, Table } from '../Table.js'
import { prefixOf } from '../Table.js'
import { form, type Half, type ListPart, type Node, type OpenPart, type RecordPart, type Step, step } from './Half.js'
import type { Remembered } from './Memo.js'
import { firstTexts, type Listed, programOf, type Stated } from './program.js'
import type { ObjectWanted, Shapes, Wanted } from './Shape.js'
import { shapesOf } from './Shape.js'
import type { Scanner } from './Scanner.js'
import { type Glue, glueOf } from './Sheet.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Whose records a table is of.
 *
 * @category model
 */
export interface Origin {
  readonly id: string
  readonly provider: string
  readonly instance: string | undefined
}

/**
 * A table, compiled.
 *
 * @category model
 */
export interface Compiled {
  readonly shapes: Shapes
  readonly scanner: Scanner
  readonly root: RecordPart
  readonly statements: ReadonlyArray<Remembered>
  readonly glue: Glue
}

/** What is gathered while a table is compiled. */
export interface Compiling {
  readonly origin: Origin
  readonly shapes: Shapes
  readonly texts: Array<string>
  readonly statements: Array<Remembered>
  /** Where each text will stand in the glue. */
  length: number
  isUnknown: boolean
}

/** The paths that a half states, each with the number of its fact. */
type Facts = Map<string, number>

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
  const compiling: Compiling = { origin, shapes, texts: [], statements: [], length: 0, isUnknown: false }
  for (const text of firstTexts) stick(compiling, text)
  const root = recordOf(compiling, table, 0, true, [], undefined)
  if (compiling.isUnknown) return undefined
  return { shapes, scanner, root, statements: compiling.statements, glue: glueOf(compiling.texts).glue }
}

/**
 * Writes a text into the glue, and tells where it begins and ends.
 *
 * @category constructors
 */
export function stick(compiling: Compiling, text: string): readonly [from: number, to: number] {
  const from = compiling.length
  compiling.texts.push(text)
  compiling.length += new TextEncoder().encode(text).length
  return [from, compiling.length]
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

function nodesOf(compiling: Compiling, places: PlaceNode, record: number): { readonly root: Node; readonly find: (place: ReadonlyArray<string>) => Node; readonly objects: number } {
  const known = new Map<string, Node>()
  let objects = 0
  const make = (node: PlaceNode, place: ReadonlyArray<string>, parent: Node | undefined): Node => {
    const key = place.at(-1)
    const [labelFrom, labelTo] = stick(compiling, `${JSON.stringify(key ?? '')}:`)
    const spot = compiling.shapes.find(record, place)
    const isObject = node.children.size > 0 || key === undefined || node.row === 'list'
    const children: Array<Node> = []
    const made = {
      labelFrom,
      labelTo,
      cell: spot?.cell ?? -1,
      members: spot?.members ?? -1,
      object: isObject ? objects++ : -1,
      parent,
      row: node.row,
      owner: node.owner,
      isFlavour: node.flavour,
      children,
      swept: [] as Array<Node>,
    }
    if (key !== undefined && (/^\d{1,10}$/.test(key) || key.startsWith('$'))) compiling.isUnknown = true
    if (node.children.size > 0 && (node.row === 'secret' || node.row === 'known' || node.row === 'list')) {
      compiling.isUnknown = true
    }
    for (const [below, child] of node.children) {
      const childNode = make(child, [...place, below], made)
      children.push(childNode)
      const isSwept = child.row !== 'list' && (child.row !== 'statement' || child.children.size > 0)
      if (isSwept) made.swept.push(childNode)
      if (node.row === 'statement' && child.row !== 'secret') compiling.isUnknown = true
    }
    known.set(JSON.stringify(place), made)
    return made
  }
  const root = make(places, [], undefined)
  return { root, objects, find: (place) => known.get(JSON.stringify(place)) ?? root }
}

// -------------------------------------------------------------------------------------
// records
// -------------------------------------------------------------------------------------

interface Found {
  readonly find: (place: ReadonlyArray<string>) => Node
  readonly objects: number
  readonly places: PlaceNode
}

function recordOf(
  compiling: Compiling,
  table: Table,
  record: number,
  isIdentity: boolean,
  prefix: ReadonlyArray<string>,
  key: Path | undefined,
): RecordPart {
  const { root, find, objects } = nodesOf(compiling, table.places, record)
  const found: Found = { find, objects, places: table.places }
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
    overlay: overlay === undefined || below < 0 || select._tag !== 'named' ? undefined : overlayOf(compiling, overlay, below, facts),
    otherwise: list.otherwise.map((statement) => stepOf(compiling, statement, ownFacts, found, list.otherwise)),
    taken: statements.map(
      ({ needs, places }) => needs.length > 0 && places.some((place) => others.has(JSON.stringify(place))),
    ),
  }
}

/** A twin states nothing but what the record in the open does: its facts are those of that record. */
function overlayOf(compiling: Compiling, overlay: Table, below: number, facts: Facts): Half {
  const { find, objects } = nodesOf(compiling, overlay.places, below)
  const found: Found = { find, objects, places: overlay.places }
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

// -------------------------------------------------------------------------------------
// steps
// -------------------------------------------------------------------------------------

function stepOf(
  compiling: Compiling,
  statement: BoundStatement,
  facts: Facts,
  { find, places }: Found,
  siblings: ReadonlyArray<BoundStatement>,
): Step {
  const { kind, paths, leaves } = statement
  const nodes = statement.places.map(find)
  const known = leaves.map(formOf)
  const [first] = known
  const isSame = first !== undefined && known.every((each) => each === first) && paths.length === 1
  const isEvery = paths.some((path) => path.includes('[]'))
  const isSimple = isSame && isField(statement)
  const leaf = isSimple && first !== undefined ? form[first] : form.memo
  const isJson = leaf === form.anyJson || leaf === form.anyObject || leaf === form.openObject
  const isOpen = paths.some((path) => /(^|\.)(attributes|metadata)$/.test(path))
  const isUnknown =
    kind === 'given' ||
    paths.includes('subject.instance') ||
    (isJson && !isOpen) ||
    (isEvery && leaf !== form.texts && leaf !== form.memo) ||
    (statement.alias && leaf === form.memo) ||
    (leaf === form.memo && (isOpen || nodes.some((node) => node.object >= 0 || isInFlavour(node)))) ||
    (kind === 'echo' && !isEchoKnown(statement)) ||
    statement.needs.some((need) => siblings.some((other) => other.kind === 'echo' && other.paths.includes(need.text) && !facts.has(need.text)))
  if (isUnknown) compiling.isUnknown = true
  if (kind !== 'constant' && kind !== 'echo' && nodes.length > 0 && printsWithout(statement)) compiling.isUnknown = true
  const constant = kind === 'constant' ? statement.read([], undefined)[0] : kind === 'echo' && paths.length === 0 ? printedOf(statement) : undefined
  const [glueFrom, glueTo] = constant === undefined ? [0, 0] : stick(compiling, JSON.stringify(constant))
  const memo = compiling.statements.length
  compiling.statements.push({ statement, places })
  const needs = statement.needs.map((need) => facts.get(need.text) ?? -1)
  return {
    does: step[kind === 'given' ? 'mirror' : kind],
    form: leaf,
    nodes,
    homes: nodes.map(flavoursOf),
    isAlias: statement.alias,
    isSubject: paths.includes('subject.id'),
    fact: paths[0] === undefined ? -1 : (facts.get(paths[0]) ?? -1),
    factCount: paths.length,
    needs: needs.filter((need) => need >= 0),
    isMute: needs.includes(-1),
    isOpen,
    statement,
    memo,
    glueFrom,
    glueTo,
  }
}

/** An echo of a text, or one that never states anything. */
function isEchoKnown({ paths, leaves, places }: BoundStatement): boolean {
  const [leaf] = leaves
  if (places.length !== 1 || leaf === undefined || paths.length > 1) return false
  const name = formOf(leaf)
  return name === 'text' || (paths.length === 0 && (name === 'flag' || name === 'numeric' || name === 'numericId'))
}

function printedOf(statement: BoundStatement): unknown {
  const [value] = statement.print([])
  return value === undefined ? undefined : statement.leaves[0]?.print(value)
}

function printsWithout(statement: BoundStatement): boolean {
  return statement.print(statement.paths.map(() => undefined)).some((value) => value !== undefined)
}

function flavoursOf(node: Node): ReadonlyArray<Node> {
  const flavours: Array<Node> = []
  for (let at = node.parent; at !== undefined; at = at.parent) if (at.isFlavour) flavours.push(at)
  return flavours
}

function isInFlavour(node: Node): boolean {
  return flavoursOf(node).length > 0
}
