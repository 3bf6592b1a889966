/**
 * The shape of a canonical record in JSON: the paths that a table names, the properties that the model does not let it be
 * without, and the residue of the table's own codec.
 */
import type * as t from 'io-ts'
import { elementOf, type Path, propertiesOf, requiredOf } from '../Path.js'
import { type BoundList, type PlaceNode, prefixOf, type Table } from '../Table.js'
import type { ObjectWanted } from './Shape.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

interface GrowingObject {
  readonly _tag: 'object'
  readonly children: Map<string, Growing>
}

type Growing =
  | { readonly _tag: 'value' }
  | GrowingObject
  | { readonly _tag: 'list' | 'entries'; readonly item: GrowingObject }

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Tells what to look for in the canonical records of a codec.
 *
 * @category constructors
 */
export function canonWanted(table: Table, id: string): ObjectWanted {
  const root = newObject()
  addTable(root, table, id, treeOf(table.places, []))
  const subject = root.children.get('subject')
  if (subject?._tag === 'object') subject.children.set('instance', { _tag: 'value' })
  return root
}

function addTable(root: GrowingObject, table: Table, id: string, residue: GrowingObject | undefined): void {
  const { model } = table
  for (const { canon } of table.statements) for (const path of canon) addPath(root, model, path.steps)
  for (const list of table.lists) {
    if (list.name !== undefined) addPath(root, model, list.name.steps)
    for (const { canon } of list.otherwise) for (const path of canon) addPath(root, model, path.steps)
    addList(root, table, list, id)
  }
  addRequired(root, model)
  if (residue !== undefined && propertiesOf(model).residue !== undefined) {
    root.children.set('residue', { _tag: 'object', children: new Map([[id, residue]]) })
  }
}

function addList(root: GrowingObject, table: Table, list: BoundList, id: string): void {
  const { item, open } = list
  const found = addPath(root, table.model, list.canon.steps)
  const record = newObject()
  const nested: ReadonlyArray<string> = prefixOf(list)
  const own = item === undefined ? undefined : treeOf(item.places, [])
  // The residue of the record in the open is in the shape of its owner's wire, in which the list has its own place.
  const residue = open === undefined || nested.length === 0 ? own : treeOf(table.places, nested, own)
  const last = list.canon.steps.at(-1)?.key ?? ''
  if (item !== undefined) addTable(record, item, id, residue)
  if (open !== undefined) {
    const isOwn = open.select._tag === 'own'
    addTable(record, open.table, id, isOwn ? own : (residue ?? treeOf(table.places, [])))
  }
  if (found !== undefined) found.children.set(last, { _tag: 'list', item: record })
}

/** Adds a path, and gives the object in which its last step is. */
function addPath(root: GrowingObject, model: t.Mixed, [step, ...rest]: Path['steps']): GrowingObject | undefined {
  if (step === undefined) return undefined
  const property = propertiesOf(model)[step.key]
  if (property === undefined) return undefined
  if (step._tag === 'key') {
    if (rest.length === 0) {
      if (!root.children.has(step.key)) root.children.set(step.key, { _tag: 'value' })
      return root
    }
    const below = root.children.get(step.key)
    const child = below?._tag === 'object' ? below : newObject()
    root.children.set(step.key, child)
    addRequired(child, property)
    return addPath(child, property, rest)
  }
  const element = elementOf(property)
  const below = root.children.get(step.key)
  const list: Growing =
    below?._tag === 'list' || below?._tag === 'entries' ? below : { _tag: 'entries', item: newObject() }
  const { item } = list
  root.children.set(step.key, list)
  if (element === undefined) return undefined
  addRequired(item, element)
  if (step._tag === 'primary' || step._tag === 'system') item.children.set(step._tag, { _tag: 'value' })
  return addPath(item, element, rest)
}

/** What an object cannot be without is looked for, so that one without it is noticed. */
function addRequired(object: GrowingObject, model: t.Mixed): void {
  for (const key of requiredOf(model)) {
    if (object.children.has(key)) continue
    const property = propertiesOf(model)[key]
    const isObject = property !== undefined && requiredOf(property).length > 0
    const child: Growing = isObject ? newObject() : { _tag: 'value' }
    object.children.set(key, child)
    if (child._tag === 'object' && property !== undefined) addRequired(child, property)
  }
}

/** A residue has the shape of the wire; at the place of a list, that of what is kept of one of its items. */
function treeOf(node: PlaceNode, list: ReadonlyArray<string>, item?: GrowingObject): GrowingObject {
  const [key, ...below] = list
  return {
    _tag: 'object',
    children: new Map(
      [...node.children].map(([name, child]): [string, Growing] => {
        const isOnWay = name === key
        if (isOnWay && below.length === 0 && item !== undefined) return [name, item]
        if (child.row === 'list') return [name, newObject()]
        return [name, child.children.size === 0 ? { _tag: 'value' } : treeOf(child, isOnWay ? below : [], item)]
      }),
    ),
  }
}

function newObject(): GrowingObject {
  return { _tag: 'object', children: new Map() }
}
