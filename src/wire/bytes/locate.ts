/**
 * Where a canonical path leads in a row: through the entries of lists that its selectors take.
 */
import type { Path } from '../Path.js'
import { type Compiling, stick } from './Compiling.js'
import { kind } from './Scanner.js'
import type { Turn } from './Turn.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A path, as cells of rows.
 *
 * @category model
 */
export interface Locator {
  readonly hops: ReadonlyArray<Hop>
  /** Where the value is noted, of a path through every entry the list. */
  readonly cell: number
  /** Where in each entry its value is noted; -1 where the path does not go through every entry. */
  readonly every: number
}

/** An entry of a list: the first, or the one whose cell says a word, in the glue; of `primary`, else the first. */
interface Hop {
  readonly cell: number
  readonly says: number
  readonly from: number
  readonly to: number
  readonly orFirst: boolean
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Finds a path in the shape of canonical records.
 *
 * @category constructors
 */
export function locatorOf(compiling: Compiling, record: number, path: Path): Locator {
  const hops: Array<Hop> = []
  let at = record
  let place: Array<string> = []
  for (const [index, step] of path.steps.entries()) {
    place = [...place, step.key]
    if (step._tag === 'key') continue
    const spot = compiling.shapes.find(at, place)
    if (spot === undefined || spot.record < 0) {
      compiling.isUnknown = true
      return { hops, cell: 0, every: -1 }
    }
    if (step._tag === 'every') {
      const entry = compiling.shapes.find(spot.record, [path.steps[index + 1]?.key ?? ''])
      if (entry === undefined) compiling.isUnknown = true
      return { hops, cell: spot.cell, every: entry?.cell ?? 0 }
    }
    const word = step._tag === 'primary' ? 'true' : step._tag === 'system' ? JSON.stringify(step.system) : ''
    const [from, to] = stick(compiling, word)
    const says = step._tag === 'first' ? -1 : (compiling.shapes.find(spot.record, [step._tag])?.cell ?? -1)
    hops.push({ cell: spot.cell, says, from, to, orFirst: step._tag !== 'system' })
    at = spot.record
    place = []
  }
  const spot = compiling.shapes.find(at, place)
  if (spot === undefined) compiling.isUnknown = true
  return { hops, cell: spot?.cell ?? 0, every: -1 }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Gives the cell of a path; -1 where there is no value.
 *
 * @category combinators
 */
export function locate(turn: Turn, { hops, cell }: Locator, from: number): number {
  const { cells } = turn.rows
  let row = from
  for (let index = 0; index < hops.length; index++) {
    row = entryOf(turn, hops[index] as Hop, row)
    if (row < 0) return -1
  }
  return cells[row + cell + 2] === kind.none ? -1 : row + cell
}

function entryOf(turn: Turn, { cell, says, from, to, orFirst }: Hop, row: number): number {
  const { cells, scanner } = turn.rows
  if (cells[row + cell + 2] === kind.none) return -1
  const first = cells[row + cell] as number
  if (says < 0) return first
  for (let each = first; each >= 0; each = cells[each] as number) {
    const start = cells[each + says] as number
    if (cells[each + says + 2] === kind.none || (cells[each + says + 1] as number) - start !== to - from) continue
    let at = from
    while (at < to && scanner.input[start + at - from] === turn.glue.bytes[at]) at++
    if (at === to) return each
  }
  return orFirst ? first : -1
}
