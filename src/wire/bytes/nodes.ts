/**
 * The places of a table, as a plan knows them.
 */
import { isCredential } from '../residue.js'
import type { PlaceNode } from '../Table.js'
import { type Compiling, stick } from './Compiling.js'
import type { Node } from './Half.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The places of one record.
 *
 * @category model
 */
export interface Found {
  readonly root: Node
  readonly find: (place: ReadonlyArray<string>) => Node
  /** How many of them are objects. */
  readonly objects: number
  readonly places: PlaceNode
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Finds the places of a table in the shape of records, where they stand under a prefix.
 *
 * @category constructors
 */
export function nodesOf(compiling: Compiling, places: PlaceNode, record: number, prefix: ReadonlyArray<string>): Found {
  const known = new Map<string, Node>()
  let objects = 0
  const make = (node: PlaceNode, place: ReadonlyArray<string>, parent: Node | undefined): Node => {
    const key = place.at(-1)
    const [labelFrom, labelTo] = stick(compiling, `${JSON.stringify(key ?? '')}:`)
    const spot = compiling.shapes.find(record, [...prefix, ...place])
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
      isCredential: key !== undefined && isCredential(key),
      residue: prefix.map((_, index) => compiling.shapes.find(record, prefix.slice(0, index + 1))?.cell ?? -1),
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
  return { root, objects, places, find: (place) => known.get(JSON.stringify(place)) ?? root }
}
