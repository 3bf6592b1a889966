/**
 * The byte plan of decode: a line of a provider's records becomes a line of an Identity in JSON, without its secrets.
 */
import type { Table } from '../Table.js'
import type { BytePlan } from './BytePlan.js'
import { compile } from './compile.js'
import { followRecipe } from './follow.js'
import { readAhead, readByTrail } from './follow-trail.js'
import { spelling } from './Half.js'
import { evaluate } from './lists.js'
import { tidy } from './Memo.js'
import { makeRecipe, mayTrace } from './make-recipe.js'
import { printItems, printRecord } from './print-canon.js'
import { respelling } from './respell.js'
import { openSheet, slack } from './Sheet.js'
import { clear, newTurn } from './Turn.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a plan of decode is made of.
 *
 * @category model
 */
export interface DecodeLinesSpec {
  readonly id: string
  readonly provider: string
  readonly table: Table
  /** Which installation of the provider. */
  readonly instance?: string | undefined
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the plan of decode of a table; undefined where the table has rows that plans do not know.
 *
 * @category constructors
 */
export function decodeLines({ id, provider, table, instance }: DecodeLinesSpec): BytePlan | undefined {
  const compiled = compile(table, { id, provider, instance })
  if (compiled === undefined) return undefined
  const turn = newTurn(compiled)
  turn.rows.takesIndices = true
  const { root } = compiled
  const { own } = root
  const fixed = 4 * turn.glue.bytes.length + 1024
  let secrets = 0
  let behind = 0
  const byRecipe = (output: Uint8Array, at: number, limit: number): number => {
    tidy(turn.memo)
    openSheet(turn.sheet, output, limit)
    turn.entryCount = 0
    if (turn.halves.length > 0) turn.halves.length = 0
    turn.secrets = 0
    turn.isRefused = false
    const done = followRecipe(turn, root, 0, at, printItems)
    if (done < 0 || turn.isRefused || turn.sheet.isOver) return -1
    output[done - 1] = 0x0a
    secrets += turn.secrets
    return done
  }
  return respelling({
    room: (length) => 3 * length + fixed,
    ahead: {
      line: (input, from, to, output, at) => {
        behind = readAhead(turn.rows, input, from, to)
        return behind < 0 ? -1 : byRecipe(output, at, output.length)
      },
      behind: () => behind,
    },
    line: (input, from, to, output, at) => {
      if (!readByTrail(turn.rows, input, from, to)) return -1
      const done = byRecipe(output, at, at + 3 * (to - from) + fixed - slack)
      if (done >= 0) return done
      if (turn.isRefused || turn.sheet.isOver) return -1
      clear(own)
      if (mayTrace(turn, root, 0)) turn.sheet.trace = []
      const isOpen = evaluate(turn, root, 0)
      if (turn.isRefused || root.anchor < 0 || own.spellings[root.anchor] === spelling.none) return -1
      const rootSecrets = turn.secrets
      const end = printRecord(turn, own, root.lists, 0, isOpen, at)
      if (turn.isRefused || turn.sheet.isOver) return -1
      if (turn.sheet.trace !== undefined) makeRecipe(turn, root, 0, at, end, rootSecrets)
      output[end - 1] = 0x0a
      secrets += turn.secrets
      return end
    },
    secretsDropped: () => secrets,
  })
}
