/**
 * Compiles to closures what is done about places that no statement reads: they are residue, first those that the table names.
 */
import type { Place } from '../Row.js'
import { raisedKey } from '../residue.js'
import type { PlaceNode } from '../Table.js'
import {
  type Act,
  always,
  containerAt,
  type Duty,
  type Framed,
  last,
  objectAt,
  othersAt,
  plantIn,
  rawAt,
} from './Frame.js'
import { untaken } from './parts.js'
import { hiddenOf, keptOf, withCarved, withUnknowns } from './residues.js'
import type { Container, Load } from './scheme.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Compiles the sweep of a container.
 *
 * @category constructors
 */
export function sweepDuties(scheme: Framed, container: Container): ReadonlyArray<Duty> {
  const { index, place, node, depth } = container
  const at = place.map(raisedKey)
  const named = [...node.children].flatMap(([key, child]): ReadonlyArray<Duty> => {
    const here = [...at, raisedKey(key)]
    const below = scheme.containers.find((other) => other.node === child)
    const load = scheme.loads.find((other) => other.container === index && other.key === key)
    if (below !== undefined) return [always(scheme, containerSweep(scheme, below, here))]
    const act = load === undefined ? undefined : loadSweep(scheme, child, load, here, depth + 1)
    return load === undefined || act === undefined ? [] : [{ at: rawAt(scheme, load.index), act, order: last }]
  })
  const othersPlace = othersAt(scheme, index)
  const unknowns: Act = (frame) => {
    const object = objectAt(frame, index)
    if (object === undefined) return true
    const others = frame.values[othersPlace] as ReadonlyArray<string>
    const tree = node.owner === 'own' ? frame.own : frame.open
    const swept = withUnknowns(tree, object, others, at, depth + 1)
    if (swept === false) return false
    if (node.owner === 'own') frame.own = swept
    else frame.open = swept
    return true
  }
  return [...named, { at: othersPlace, act: unknowns, order: last }]
}

function loadSweep(
  scheme: Framed,
  { row, owner }: PlaceNode,
  { index, carved }: Load,
  here: Place,
  depth: number,
): Act | undefined {
  const at = rawAt(scheme, index)
  if (row === 'known' || row === 'secret') {
    const keep = row === 'known' ? keptOf : hiddenOf
    return (frame) => {
      const kept = keep(frame.values[at], depth)
      if (kept !== untaken) plantIn(frame, owner, here, kept)
      return kept !== untaken
    }
  }
  if (carved === undefined) return undefined
  return (frame) => {
    const raw = frame.values[at]
    if (owner === 'own') frame.own = withCarved(frame.own, raw, carved, here)
    else frame.open = withCarved(frame.open, raw, carved, here)
    return true
  }
}

function containerSweep(scheme: Framed, below: Container, here: Place): Act {
  const at = containerAt(scheme, below.index)
  const duties = sweepDuties(scheme, below)
  const { owner, flavour } = below.node
  return (frame) => {
    const { values } = frame
    if (objectAt(frame, below.index) === undefined) {
      if (values[at] === null) plantIn(frame, owner, here, null)
      return true
    }
    for (const duty of duties) if (values[duty.at] !== undefined && !duty.act(frame)) return false
    if (flavour || frame.written[below.index] !== true) plantIn(frame, owner, here, {})
    return true
  }
}
