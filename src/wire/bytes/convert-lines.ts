/**
 * The byte plan of convert: a line of one provider's records becomes a line of another record, without an Identity in between.
 */
import type { Table } from '../Table.js'
import type { BytePlan } from './BytePlan.js'
import { crossedIds, crossPartOf } from './CrossPart.js'
import { compile } from './compile.js'
import { type Crossing, putCrossed } from './follow-cross.js'
import { readByTrail } from './follow-trail.js'
import { type FindId, newIdBook, tidyIds } from './IdBook.js'
import { tidy } from './Memo.js'
import type { Outletting } from './Outlet.js'
import { respelling } from './respell.js'
import { openSheet, put, slack } from './Sheet.js'
import { newTurn } from './Turn.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a plan of convert is made of.
 *
 * @category model
 */
export interface ConvertLinesSpec {
  readonly source: { readonly id: string; readonly provider: string; readonly table: Table }
  readonly target: { readonly table: Table }
  /** Gives the ids at the target; undefined where it is the same installation of the same provider, where ids stay. */
  readonly find: FindId | undefined
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the plan of convert of two tables; undefined where they have rows that plans do not know.
 *
 * @category constructors
 */
export function convertLines({ source, target, find }: ConvertLinesSpec): BytePlan | undefined {
  const { id, provider, table } = source
  const compiled = compile(table, { id, provider, instance: undefined })
  if (compiled === undefined) return undefined
  const outletting: Outletting = { functions: [...compiled.functions], isUnknown: false }
  const crossed = find === undefined ? undefined : crossedIds
  const root = crossPartOf(outletting, table, compiled.root, target.table, crossed)
  if (outletting.isUnknown) return undefined
  const turn = newTurn({ ...compiled, functions: outletting.functions })
  const ids = find === undefined ? undefined : newIdBook(find)
  const crossing: Crossing = { turn, ids, recipes: 0, frontRow: 0, frontEntry: 0 }
  const fixed = 4 * turn.glue.bytes.length + 1024
  return respelling({
    room: (length) => 3 * length + fixed,
    line: (input, from, to, output, at) => {
      if (!readByTrail(turn.rows, input, from, to)) return -1
      tidy(turn.memo)
      if (ids !== undefined) tidyIds(ids)
      openSheet(turn.sheet, output, at + 3 * (to - from) + fixed - slack)
      const end = putCrossed(crossing, root, 0, at)
      if (end < 0) return -1
      const written = put(turn.sheet, 0x0a, end)
      return turn.sheet.isOver ? -1 : written
    },
    secretsDropped: () => 0,
  })
}
