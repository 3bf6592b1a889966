/**
 * Members: what a row notes of those keys of an object that its shape does not name, one after another.
 */
import { indexIn } from './KeyBook.js'
import type { Rows } from './Rows.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Where in a member its parts stand: the key without quotes, the number of the key, the value and its form, the next one.
 *
 * @category model
 */
export const member = { keyFrom: 0, keyTo: 1, key: 2, from: 3, to: 4, form: 5, next: 6, size: 7 } as const

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Notes a member of the object whose members are noted at `head`.
 *
 * @category combinators
 */
export function addMember(
  rows: Rows,
  head: number,
  keyFrom: number,
  keyTo: number,
  key: number,
  from: number,
  to: number,
  shape: number,
): void {
  const at = rows.memberCount
  if (at + member.size > rows.members.length) {
    const larger = new Int32Array(2 * rows.members.length)
    larger.set(rows.members)
    rows.members = larger
  }
  const { members, cells } = rows
  members[at + member.keyFrom] = keyFrom
  members[at + member.keyTo] = keyTo
  members[at + member.key] = key
  members[at + member.from] = from
  members[at + member.to] = to
  members[at + member.form] = shape
  members[at + member.next] = -1
  rows.memberCount = at + member.size
  const last = cells[head + 1] as number
  if (last === -1) cells[head] = at
  else members[last + member.next] = at
  cells[head + 1] = at
}

/**
 * Tells whether an index may be the next of the members at `head`: an object has it behind smaller ones alone.
 *
 * @category combinators
 */
export function mayFollow(
  { takesIndices, cells, members, scanner }: Rows,
  head: number,
  from: number,
  to: number,
): boolean {
  const last = cells[head + 1] as number
  if (!takesIndices || last < 0) return takesIndices
  const { input } = scanner
  const before = indexIn(input, members[last + member.keyFrom] as number, members[last + member.keyTo] as number)
  return before >= 0 && before < indexIn(input, from, to)
}
