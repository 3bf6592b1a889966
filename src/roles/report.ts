/**
 * What happened to the roles of a record, or of a run.
 */
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Standing } from './RoleMap.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How often a role was met at a path, such as `/memberships/*` + `/role`; `value` is the source's word.
 *
 * @category model
 */
export interface RoleCount {
  readonly path: string
  readonly value: string
  readonly count: number
}

/**
 * An assignment whose rights may grow, with the standings that the map gives it; absent is unknown.
 *
 * @category model
 */
export interface GrownRole extends RoleCount {
  readonly becomes: string
  readonly reason: 'higher standing' | 'unknown standing' | 'team role becomes organization role'
  readonly before?: Standing
  readonly after?: Standing
}

/**
 * What happened to roles. `used` are the places in the map, from 0, of the rules whose role was met, also where a more
 * specific one counted.
 *
 * @category model
 */
export interface RoleReport {
  readonly unmapped: ReadonlyArray<RoleCount>
  readonly dropped: ReadonlyArray<RoleCount>
  readonly grown: ReadonlyArray<GrownRole>
  readonly used: ReadonlyArray<number>
}

/**
 * A report under construction.
 *
 * @category model
 */
export interface RoleReportDraft {
  readonly unmapped: Array<RoleCount>
  readonly dropped: Array<RoleCount>
  readonly grown: Array<GrownRole>
  readonly used: Set<number>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Begins a report.
 *
 * @category constructors
 */
export function emptyDraft(): RoleReportDraft {
  return { unmapped: [], dropped: [], grown: [], used: new Set() }
}

/**
 * Ends a report.
 *
 * @category constructors
 */
export function reportOf({ unmapped, dropped, grown, used }: RoleReportDraft): RoleReport {
  return { unmapped: merged(unmapped), dropped: merged(dropped), grown: merged(grown), used: ascending(used) }
}

/** Adds up the entries that are equal but for their count. */
function merged<A extends RoleCount>(entries: ReadonlyArray<A>): ReadonlyArray<A> {
  if (entries.length < 2) return entries
  const found: Array<A> = []
  const placesOf = new Map<string, Array<number>>()
  for (const entry of entries) {
    const places = placesOf.get(entry.value) ?? []
    if (places.length === 0) placesOf.set(entry.value, places)
    const place = places.find((index) => isSame(found[index], entry))
    const known = found[place ?? -1]
    if (place === undefined || known === undefined) places.push(found.push(entry) - 1)
    else found[place] = { ...known, count: known.count + entry.count }
  }
  return found
}

function isSame(left: Partial<GrownRole> | undefined, right: Partial<GrownRole>): boolean {
  return left !== undefined && telling.every((key) => left[key] === right[key])
}

/** What tells entries apart: all but the count. */
const telling = ['path', 'value', 'becomes', 'reason', 'before', 'after'] as const

function ascending(numbers: Iterable<number>): ReadonlyArray<number> {
  return [...new Set(numbers)].sort((left, right) => left - right)
}

// -------------------------------------------------------------------------------------
// instances
// -------------------------------------------------------------------------------------

/**
 * Joins the reports of records into that of a run.
 *
 * @category instances
 */
export const monoidRoleReport: Monoid<RoleReport> = {
  empty: { unmapped: [], dropped: [], grown: [], used: [] },
  concat: (left, right) => ({
    unmapped: merged([...left.unmapped, ...right.unmapped]),
    dropped: merged([...left.dropped, ...right.dropped]),
    grown: merged([...left.grown, ...right.grown]),
    used: ascending([...left.used, ...right.used]),
  }),
}
