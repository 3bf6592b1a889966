/**
 * The compilation of a table into what encode does with a canonical record.
 */
import { isObject, type Json } from '../../Json.js'
import { isField } from '../claims.js'
import { chosen } from '../encode.js'
import { formOf } from '../leaf-form.js'
import { isAbsent, open } from '../residue.js'
import { carve, nodeOf, printRaws } from '../statement.js'
import { type BoundList, type BoundStatement, type PlaceNode, prefixOf, type Table } from '../Table.js'
import { type Compiling, stick } from './Compiling.js'
import { form, type Kept, type Node } from './Half.js'
import { type Locator, locatorOf } from './locate.js'
import { answer, type Remembered } from './Memo.js'
import { type Found, nodesOf } from './nodes.js'
import { newWriteRecipes, type WriteRecipes } from './WriteRecipe.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * One statement, as encode sees it.
 *
 * @category model
 */
export interface WriteStep {
  readonly form: number
  readonly isEcho: boolean
  readonly isAlias: boolean
  /** Where nothing was kept and nothing is said, it writes nothing. */
  readonly isQuiet: boolean
  /** Its places; the cells are those of what was kept of them. */
  readonly nodes: ReadonlyArray<Node>
  /** The objects on which it depends whether a place is a home. */
  readonly homes: ReadonlyArray<ReadonlyArray<Node>>
  /** All of these objects. */
  readonly flavours: ReadonlyArray<Node>
  readonly paths: ReadonlyArray<Locator>
  readonly needs: ReadonlyArray<Locator>
  readonly memo: number
  /** What an echo of no path prints, in the glue. */
  readonly glueFrom: number
  readonly glueTo: number
}

/**
 * Of each layout that was met, the steps that may write something.
 *
 * @category model
 */
export type Active = Array<ReadonlyArray<WriteStep> | undefined>

/**
 * A list of records, as encode sees it.
 *
 * @category model
 */
export interface WriteList {
  readonly list: Locator
  readonly node: Node | undefined
  readonly isMap: boolean
  readonly orText: boolean
  readonly item: WritePart | undefined
  /** Of an item of a map: its key. */
  readonly key: Locator | undefined
  readonly open: WriteOpen | undefined
}

/**
 * The one record in the open, as encode sees it. `name` tells which it is; without one it is the first.
 *
 * @category model
 */
export interface WriteOpen {
  readonly root: Node
  /** The number of its shape. */
  readonly record: number
  readonly steps: ReadonlyArray<WriteStep>
  readonly active: Active
  /** The steps that are left to the owner where there is no such record. */
  readonly taken: ReadonlyArray<boolean>
  readonly otherwise: ReadonlyArray<WriteStep>
  readonly lists: ReadonlyArray<WriteList>
  /** It is found by its residue: such a one is unusual. */
  readonly isOwn: boolean
  readonly anchor: Locator
  readonly name: Locator | undefined
  readonly overlay: WritePart | undefined
}

/**
 * A record, as encode sees it, and the wire that is made of it.
 *
 * @category model
 */
export interface WritePart {
  readonly root: Node
  /** The number of its shape. */
  readonly record: number
  readonly recipes: WriteRecipes
  readonly steps: ReadonlyArray<WriteStep>
  readonly active: Active
  readonly lists: ReadonlyArray<WriteList>
  readonly opened: WriteList | undefined
  readonly wire: Kept
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Compiles the table of a record whose residue stands under a prefix.
 *
 * @category constructors
 */
export function writePartOf(
  compiling: Compiling,
  table: Table,
  record: number,
  prefix: ReadonlyArray<string>,
): WritePart {
  const found = nodesOf(compiling, table.places, record, prefix)
  const opened = table.lists.filter((list) => list.open !== undefined)
  if (opened.length > 0 && table.lists.length > 1) compiling.isUnknown = true
  const lists = table.lists.map((list) => writeListOf(compiling, table, list, record, found))
  return {
    root: found.root,
    record,
    recipes: newWriteRecipes(),
    steps: table.statements.flatMap((statement) => writeStepOf(compiling, statement, record, found)),
    active: [],
    lists,
    opened: lists.find((list) => list.open !== undefined),
    wire: keptOf(found.objects),
  }
}

function keptOf(objects: number): Kept {
  return { heads: new Int32Array(objects), tails: new Int32Array(objects), placed: new Uint8Array(objects) }
}

function writeListOf(compiling: Compiling, table: Table, list: BoundList, record: number, found: Found): WriteList {
  const { item, place, by, open: spec } = list
  if (list.orIds !== undefined || list.canon.steps.some((step) => step._tag !== 'key')) compiling.isUnknown = true
  const spot = compiling.shapes.find(
    record,
    list.canon.steps.map(({ key }) => key),
  )
  const below = spot?.record ?? -1
  if (below < 0) compiling.isUnknown = true
  const residue = ['residue', compiling.origin.id, ...prefixOf(list)]
  return {
    list: locatorOf(compiling, record, list.canon),
    node: place === undefined ? undefined : found.find(place),
    isMap: by._tag === 'key',
    orText: list.orText,
    item: item === undefined || below < 0 ? undefined : writePartOf(compiling, item, below, residue),
    key: list.key === undefined || below < 0 ? undefined : locatorOf(compiling, below, list.key),
    open: spec === undefined || below < 0 ? undefined : writeOpenOf(compiling, table, list, record, below, found),
  }
}

function writeOpenOf(
  compiling: Compiling,
  table: Table,
  list: BoundList,
  record: number,
  below: number,
  found: Found,
): WriteOpen | undefined {
  const { open: spec, name, overlay, otherwise, place } = list
  if (spec === undefined || spec.table.anchor === undefined) return undefined
  const residue = ['residue', compiling.origin.id]
  const its = nodesOf(compiling, table.places, below, residue)
  const others = new Set(otherwise.flatMap(({ places }) => places.map((each) => JSON.stringify(each))))
  const lists = spec.table.lists.map((each) => writeListOf(compiling, spec.table, each, below, its))
  const steps = spec.table.statements.map((statement) => ({
    statement,
    step: writeStepOf(compiling, statement, below, its),
  }))
  const written = steps.filter(({ step }) => step.length > 0)
  if (written.some(({ step }) => step[0]?.isEcho)) compiling.isUnknown = true
  return {
    root: its.root,
    record: below,
    steps: written.flatMap(({ step }) => step),
    active: [],
    taken: written.map(({ statement }) => statement.places.every((each) => others.has(JSON.stringify(each)))),
    otherwise: otherwise.flatMap((statement) => writeStepOf(compiling, statement, record, found)),
    lists,
    isOwn: spec.select._tag === 'own',
    anchor: locatorOf(compiling, below, spec.table.anchor),
    name: name === undefined ? undefined : locatorOf(compiling, record, name),
    overlay:
      overlay === undefined || place === undefined || spec.select._tag !== 'named'
        ? undefined
        : writePartOf(compiling, overlay, below, [...residue, ...place]),
  }
}

function writeStepOf(
  compiling: Compiling,
  statement: BoundStatement,
  record: number,
  { find, places }: Found,
): ReadonlyArray<WriteStep> {
  const { kind, paths, leaves, canon } = statement
  if (kind === 'mirror' || statement.places.length === 0) return []
  const known = leaves.map(formOf)
  const [first] = known
  const isSame = first !== undefined && known.every((each) => each === first) && paths.length === 1
  const leaf = isSame && isField(statement) ? form[first] : form.memo
  const nodes = statement.places.map(find)
  const homes = nodes.map(flavoursOf)
  const flavours = [...new Set(homes.flat())]
  const stamp = kind === 'echo' && paths.length === 0 ? printedOf(statement) : undefined
  const [glueFrom, glueTo] = stamp === undefined ? [0, 0] : stick(compiling, JSON.stringify(stamp))
  const isJson = leaf === form.anyJson || leaf === form.anyObject || leaf === form.openObject
  if (
    paths.includes('subject.instance') ||
    (isJson && !paths.every((path) => /(^|\.)(attributes|metadata)$/.test(path)))
  ) {
    compiling.isUnknown = true
  }
  if (kind === 'echo' && (nodes.length !== 1 || (first !== 'text' && paths.length > 0) || flavours.length > 0)) {
    compiling.isUnknown = true
  }
  const memo = compiling.functions.length
  const flavourPlaces = flavours.map(
    (flavour) =>
      statement.places.map((place) => placeOf(place, flavour, find)).find((place) => place !== undefined) ?? [],
  )
  compiling.functions.push(choosing(statement, places, flavourPlaces))
  return [
    {
      form: leaf,
      isEcho: kind === 'echo',
      isAlias: statement.alias,
      isQuiet: kind === 'claim' || (leaf !== form.memo && paths.length === 1),
      nodes,
      homes,
      flavours,
      paths: canon.map((path) => locatorOf(compiling, record, path)),
      needs: statement.needs.map((need) => locatorOf(compiling, record, need)),
      memo,
      glueFrom,
      glueTo,
    },
  ]
}

function placeOf(place: ReadonlyArray<string>, flavour: Node, find: Found['find']): ReadonlyArray<string> | undefined {
  for (let length = 1; length < place.length; length++) {
    if (find(place.slice(0, length)) === flavour) return place.slice(0, length)
  }
  return undefined
}

function flavoursOf(node: Node): ReadonlyArray<Node> {
  const flavours: Array<Node> = []
  for (let at = node.parent; at !== undefined; at = at.parent) if (at.isFlavour) flavours.push(at)
  return flavours
}

function printedOf(statement: BoundStatement): unknown {
  const [value] = statement.print([])
  return value === undefined ? undefined : statement.leaves[0]?.print(value)
}

/**
 * What a statement writes, by the interpreter's own functions. Asked for are what was kept of each place, the value at each
 * path, whether something that it needs is missing, and whether each object is there on which its homes depend.
 */
function choosing(
  statement: BoundStatement,
  places: PlaceNode,
  flavours: ReadonlyArray<ReadonlyArray<string>>,
): Remembered {
  const count = statement.places.length
  return (raws) => {
    const kept = raws.slice(0, count).map((node, index): unknown => {
      if (node === undefined || isAbsent(node)) return node
      return carve(open(node), nodeOf(places, statement.places[index] ?? []))
    })
    const now = raws.slice(count, count + statement.paths.length)
    const isSilent = raws[count + statement.paths.length] === true
    const there = raws.slice(count + statement.paths.length + 1)
    const isThere = (container: ReadonlyArray<string>): boolean =>
      flavours.some((place, index) => JSON.stringify(place) === JSON.stringify(container) && there[index] === true)
    const printed = printRaws(statement, isSilent ? now.map(() => undefined) : now, places, isThere)
    const isNothing = (value: unknown): boolean => value === undefined
    if (statement.kind === 'claim' && now.every(isNothing) && kept.every(isNothing)) {
      return { verdict: answer.plain, texts: kept.map(() => undefined) }
    }
    const written = chosen(statement, kept, now, () => printed, isSilent)
    return { verdict: answer.plain, texts: written.map((raw) => (raw === undefined ? undefined : textOf(raw))) }
  }
}

function textOf(raw: unknown): string {
  return JSON.stringify(isObject(raw) ? raw : (raw as Json))
}
