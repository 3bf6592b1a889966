/**
 * The byte plan of encode: a line of an Identity in JSON becomes a line of its provider's record.
 */
import { identityLimits } from '../../Json.js'
import type { Table } from '../Table.js'
import type { BytePlan } from './BytePlan.js'
import { type Compiling, stick } from './Compiling.js'
import { checkOf, isSound } from './canon-checks.js'
import { canonWanted } from './canon-shape.js'
import { isSame } from './compare.js'
import { type WriteList, writePartOf } from './encode-steps.js'
import { readByTrail } from './follow-trail.js'
import { locate } from './locate.js'
import { tidy } from './Memo.js'
import { printWire } from './print-wire.js'
import { firstTexts } from './program.js'
import { respelling } from './respell.js'
import { kind } from './Scanner.js'
import { shapesOf } from './Shape.js'
import { glueOf, openSheet, slack } from './Sheet.js'
import { newTurn, type Turn } from './Turn.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a plan of encode is made of.
 *
 * @category model
 */
export interface EncodeLinesSpec {
  readonly id: string
  readonly provider: string
  readonly table: Table
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the plan of encode of a table; undefined where the table has rows that plans do not know.
 *
 * @category constructors
 */
export function encodeLines({ id, provider, table }: EncodeLinesSpec): BytePlan | undefined {
  const wanted = canonWanted(table, id)
  const { shapes, scanner } = shapesOf(wanted)
  const origin = { id, provider, instance: undefined }
  const compiling: Compiling = { origin, shapes, texts: [], functions: [], length: 0, isUnknown: false }
  for (const text of firstTexts) stick(compiling, text)
  const part = writePartOf(compiling, table, 0, ['residue', id])
  const check = checkOf(compiling, table.model, 0, wanted)
  const [providerFrom, providerTo] = stick(compiling, JSON.stringify(provider))
  const providerCell = shapes.find(0, ['subject', 'provider'])?.cell
  if (compiling.isUnknown || providerCell === undefined) return undefined
  const turn = newTurn({ shapes, scanner, functions: compiling.functions, glue: glueOf(compiling.texts).glue })
  const fixed = 4 * turn.glue.bytes.length + 1024
  return respelling({
    room: (length) => 3 * length + fixed,
    line: (input, from, to, output, at) => {
      if (!readByTrail(turn.rows, input, from, to, identityLimits.bytes)) return -1
      tidy(turn.memo)
      openSheet(turn.sheet, output, at + 3 * (to - from) + fixed - slack)
      turn.entryCount = 0
      if (turn.lists.length > 0) turn.lists.length = 0
      turn.isRefused = false
      if (!isSound(turn, check, 0)) return -1
      const { cells } = turn.rows
      const start = cells[providerCell] as number
      const end = cells[providerCell + 1] as number
      if (!isSame(turn.rows.scanner.view, start, end, turn.glue.view, providerFrom, providerTo)) return -1
      const written = printWire(turn, part, 0, openRowOf(turn, part.opened), at)
      if (turn.isRefused || turn.sheet.isOver) return -1
      output[written] = 0x0a
      return written + 1
    },
    secretsDropped: () => 0,
  })
}

/** The row of the record in the open; -1 where there is none. */
function openRowOf(turn: Turn, list: WriteList | undefined): number {
  const open = list?.open
  if (list === undefined || open === undefined || open.isOwn) return -1
  const { cells, scanner } = turn.rows
  const at = locate(turn, list.list, 0)
  if (at < 0) return -1
  const name = open.name === undefined ? -1 : locate(turn, open.name, 0)
  if (open.name !== undefined && name < 0) return -1
  for (let row = cells[at] as number; row >= 0; row = cells[row] as number) {
    const anchor = locate(turn, open.anchor, row)
    if (anchor < 0 || cells[anchor + 2] === kind.none) continue
    if (name < 0) return row
    const from = cells[anchor] as number
    if (
      isSame(
        scanner.view,
        from,
        cells[anchor + 1] as number,
        scanner.view,
        cells[name] as number,
        cells[name + 1] as number,
      )
    ) {
      return row
    }
  }
  return -1
}
