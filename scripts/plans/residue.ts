/**
 * Writes what goes into a residue, and which objects of the wire are written without being told.
 */
import type { Load, Owner } from '../../src/wire/plan/scheme.js'
import type { Place } from '../../src/wire/Row.js'
import { raisedKey } from '../../src/wire/residue.js'
import { isInherited, line, type Pen, placeOf, read, use } from './pen.js'

/** Writes what a residue takes at a place. */
export function plant(pen: Pen, owner: Owner, place: Place, value: string): void {
  const tree = owner === 'own' ? 'r' : 'q'
  if (isOpenPlace(pen, place)) line(pen, `${branch(pen, tree, place)} = ${value}`)
  else line(pen, `${tree} = ${use(pen, 'planted')}(${tree}, ${placeOf(pen, place)}, ${value})`)
}

/** Whether nothing but objects can stand in a residue around a place, and nothing at the place itself. */
function isOpenPlace(pen: Pen, place: Place): boolean {
  const isContainer = (end: number): boolean =>
    pen.scheme.containers.some((container) => container.index > 0 && sameRaised(container.place, place.slice(0, end)))
  return place.every((key, index) => !isInherited(key) && (index === 0 || isContainer(index)))
}

function sameRaised(place: Place, raised: Place): boolean {
  return place.length === raised.length && place.every((key, index) => raisedKey(key) === raised[index])
}

/** Spells a place of a residue, with the objects around it made. */
function branch(pen: Pen, tree: string, place: Place): string {
  return place.reduce(
    (at, key, index) => read(pen, index === 0 ? `(${at} ??= {})` : `((${at} ??= {}) as Tree)`, key),
    tree,
  )
}

/** Remembers that encode will write the objects around a place. */
export function markWritten(pen: Pen, container: number): void {
  for (
    let at = pen.scheme.containers[container];
    at !== undefined && at.index > 0;
    at = pen.scheme.containers[at.parent]
  ) {
    if (!at.node.flavour) line(pen, `b${at.index} = true`)
  }
}

/** The level that a value stands at. */
export function depthOf(pen: Pen, load: Load): number {
  return (pen.scheme.containers[load.container]?.depth ?? 0) + 1
}

/** Writes that something is in a residue around a place, whether there is more or not. */
export function plantJoined(pen: Pen, owner: Owner, place: Place, value: string): void {
  const tree = owner === 'own' ? 'r' : 'q'
  if (value === '{}' && isOpenPlace(pen, [...place, ''])) {
    line(pen, `${branch(pen, tree, place)} ??= {}`)
    return
  }
  line(pen, `${tree} = ${use(pen, 'planted')}(${tree}, ${placeOf(pen, place)}, ${value})`)
}
