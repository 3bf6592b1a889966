/**
 * What an item of a list that repeats a record says otherwise than the record: as the interpreter finds it, by closures.
 */
import { equalsJson, getListed, type UnknownObject } from '../../Json.js'
import { redact } from '../../Redacted.js'
import { type Draft, differenceOf } from '../decode.js'
import { getAt, setAt } from '../Path.js'
import { absent, keep, raisedKey, type Tree } from '../residue.js'
import type { BoundList, BoundStatement, Table } from '../Table.js'
import { echoOf, hearing, isTaken } from './parts.js'
import { planted, plantedAbsent, plantedRaws, withUnknowns } from './residues.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Finds the difference between an item and the record that it repeats; an empty tree where there is none.
 *
 * @category model
 */
export type Compare = (wire: UnknownObject, record: Draft, codec: string) => Tree

/** Adds to a difference what a statement finds. */
type Act = (wire: UnknownObject, record: Draft, tree: Tree | undefined) => Tree | undefined

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

const comparisons = new WeakMap<Table, Compare>()

/**
 * Gives the comparison of the table of a twin.
 *
 * @category constructors
 */
export function comparisonOf(overlay: Table): Compare {
  const known = comparisons.get(overlay)
  if (known !== undefined) return known
  const made = isFlat(overlay) ? comparison(overlay) : interpreted(overlay)
  comparisons.set(overlay, made)
  return made
}

function interpreted(overlay: Table): Compare {
  return (wire, record, codec) => differenceOf(overlay, wire, record, codec)
}

/** Whether a table has nothing but claims and echoes of keys of the item itself, and secrets. */
function isFlat({ statements, lists, places }: Table): boolean {
  return (
    lists.length === 0 &&
    statements.every(isPlain) &&
    [...places.children.values()].every(({ row, children }) => row !== undefined && children.size === 0)
  )
}

function isPlain({ kind, places, paths }: BoundStatement): boolean {
  const isKnown = kind === 'echo' || (kind === 'claim' && !paths.includes('subject.id'))
  return isKnown && places.every((place) => place.length === 1)
}

function comparison(overlay: Table): Compare {
  const { places } = overlay
  const acts = overlay.statements.map((row) => (row.kind === 'echo' ? echoAct(overlay, row) : claimAct(overlay, row)))
  const kept = [...places.children].filter(([, { row }]) => row === 'secret' || row === 'known')
  return (wire, record, codec) => {
    let tree: Tree | undefined
    for (const act of acts) tree = act(wire, record, tree)
    for (const [key, { row }] of kept) {
      const raw = getListed(wire, key)
      if (raw === undefined) continue
      tree = planted(tree, [raisedKey(key)], row === 'known' ? keep(raw) : raw === null ? null : redact(raw))
    }
    const others = Object.keys(wire).filter((key) => !places.children.has(key))
    const swept = withUnknowns(tree, wire, others, [], 1)
    return swept === false ? differenceOf(overlay, wire, record, codec) : (swept ?? {})
  }
}

function claimAct(overlay: Table, statement: BoundStatement): Act {
  const hear = hearing(statement, overlay.places)
  return (wire, record, tree) => {
    const raws = rawsOf(statement, wire)
    if (raws.every((raw) => raw === undefined)) return tree
    const isSilent = !statement.needs.every((need) => getAt(record, need) !== undefined)
    const heard = hear(raws, isSilent, wire)
    if (heard === undefined) return tree
    for (const [index, path] of statement.canon.entries()) {
      if (heard.values[index] !== undefined) setAt(record, path, heard.values[index])
    }
    return heard.isPlain ? tree : plantedRaws(tree, statement, raws)
  }
}

function echoAct(overlay: Table, statement: BoundStatement): Act {
  return (wire, record, tree) => {
    const raws = rawsOf(statement, wire)
    if (!isTaken(statement, raws)) return tree
    const now = statement.canon.map((path) => getAt(record, path))
    const printed = echoOf(statement, now, overlay.places)
    let grown = tree
    for (let index = 0; index < raws.length; index += 1) {
      const raw = raws[index]
      if (equalsJson(raw, printed[index])) continue
      grown = planted(grown, statement.places[index] ?? [], raw === undefined ? absent : raw)
    }
    return grown
  }
}

function rawsOf({ places }: BoundStatement, wire: UnknownObject): ReadonlyArray<unknown> {
  return places.map(([key = '']) => getListed(wire, key))
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Puts the record in the open into its list: in the place of the item that repeats it, whose difference goes into its residue,
 * else first, with the note that the list has it not.
 *
 * @category combinators
 */
export function settled(
  list: BoundList,
  codec: string,
  record: Draft,
  records: ReadonlyArray<Draft>,
  wires: ReadonlyArray<UnknownObject>,
  residue: Tree | undefined,
): { readonly records: Array<Draft>; readonly residue: Tree | undefined } {
  const { overlay, place = [] } = list
  const anchor = list.open?.table.anchor
  if (overlay === undefined || anchor === undefined) return { records: [record, ...records], residue }
  const id = getAt(record, anchor)
  const index = records.findIndex((other) => getAt(other, anchor) === id)
  const wire = wires[index]
  if (wire === undefined) return { records: [record, ...records], residue: plantedAbsent(residue, place) }
  const difference = comparisonOf(overlay)(wire, record, codec)
  return {
    records: records.with(index, record),
    residue: Object.keys(difference).length > 0 ? planted(residue, place, difference) : residue,
  }
}
