/**
 * What can move from a record to another provider's record or request, and what cannot and why: without data, so that of
 * narrower values only those are seen that are the same for every record.
 */
import type { AnyCodec } from '../Codec.js'
import type { LossReason, Target } from '../convert.js'
import { pointer } from '../DecodeError.js'
import { type Capability, capabilitiesOf, linesOf } from '../wire/capability.js'
import type { Table } from '../wire/Table.js'
import { isAbout, isInside, isWritten, takesOne } from './canonical-paths.js'
import { drawTable } from './table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What can move between two codecs. `ids`: what becomes of the ids of persons. `required`: the places without which the
 * target refuses, and whether the source states what goes there.
 *
 * @category model
 */
export interface Pair {
  readonly from: string
  readonly to: string
  readonly ids: string
  readonly moves: ReadonlyArray<string>
  readonly lost: ReadonlyArray<{ readonly path: string; readonly reason: LossReason }>
  readonly required: ReadonlyArray<Requirement>
}

/**
 * A place without which the target refuses.
 *
 * @category model
 */
export interface Requirement {
  readonly place: string
  readonly paths: ReadonlyArray<string>
  readonly stated: boolean
}

const legacy = 'externalIds[system=legacy].id'

/** What the crosswalk gives: no claim of the source moves there. */
const crossed: ReadonlySet<string> = new Set(['subject.id', 'subject.instance', 'memberships[].organization.id'])

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Works out what can move.
 *
 * @category constructors
 */
export function pairOf(source: AnyCodec, target: Target): Pair {
  const theirs = capabilitiesOf(target.table)
  const ours = capabilitiesOf(source.table).map(({ path }) => path)
  const isHome = source.provider === target.id.split('/')[0]
  // Lists are told by their entries, and ids by the crosswalk.
  const paths = ours.filter((path) => !crossed.has(path) && !ours.some((other) => isInside(other, path)))
  const found = paths.map((path) => ({
    path,
    reason: isSameConstant(source, target, path) ? undefined : reasonOf(path, theirs, isHome),
  }))
  return {
    from: source.id,
    to: target.id,
    ids: idsOf(target, theirs, isHome),
    moves: found.flatMap(({ path, reason }) => (reason === undefined ? [path] : [])).toSorted(),
    lost: found
      .flatMap(({ path, reason }) => (reason === undefined ? [] : [{ path, reason }]))
      .toSorted((left, right) => (left.path < right.path ? -1 : 1)),
    required: requirementsOf(target, ours),
  }
}

function reasonOf(path: string, theirs: ReadonlyArray<Capability>, isHome: boolean): LossReason | undefined {
  // The ids of other systems mean nothing at another provider.
  if (!isHome && /externalIds\[/.test(path)) return 'no such claim in the target'
  const about = theirs.filter((own) => isAbout(own, path))
  if (about.length === 0) return 'no such claim in the target'
  const isConstant = about.some(({ tags }) => tags.includes('constant'))
  const written = about.filter(isWritten)
  if (written.length === 0) return isConstant ? 'narrower values' : 'read-only in the target'
  const isWhole = written.some((own) => own.path === path || !takesOne(own.path))
  return isWhole ? undefined : 'only one of many kept'
}

/** Whether both say the same of every record. */
function isSameConstant(source: AnyCodec, target: Target, path: string): boolean {
  const [ours, theirs] = [source, target].map(({ table }) => constantAt(table, path))
  return ours !== undefined && ours === theirs
}

function constantAt(table: Table, path: string): unknown {
  const row = linesOf(table).find((line) => line.paths.includes(path))?.row
  return row?._tag === 'statement' && row.kind === 'constant' ? row.read([], undefined)[0] : undefined
}

function idsOf(target: Target, theirs: ReadonlyArray<Capability>, isHome: boolean): string {
  if (isHome) return 'stay what they are'
  const holds = (path: string): boolean => theirs.some((own) => own.path === path)
  const isChosen = 'ids' in target && target.ids === 'chosen'
  return [
    holds('subject.id') ? `the new one comes from the crosswalk${isChosen ? ' or from --set' : ''}` : 'none is written',
    holds(legacy) ? 'the old one is kept' : 'the old one is in the crosswalk only',
  ].join('; ')
}

function requirementsOf(target: Target, ours: ReadonlyArray<string>): ReadonlyArray<Requirement> {
  return linesOf(target.table)
    .filter(({ row, places }) => row.notes.required === true && places.every((place) => !place.includes('*')))
    .map(({ places, paths }) => ({
      place: pointer(places[0] ?? []),
      paths,
      stated: paths.some(
        (path) => crossed.has(path) || path === legacy || ours.some((own) => isAbout({ path: own, tags: [] }, path)),
      ),
    }))
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints what can move for people.
 *
 * @category combinators
 */
export function drawPair({ from, to, ids, moves, lost, required }: Pair): string {
  const sections = [
    `${from} to ${to}\nids of persons: ${ids}`,
    moves.length === 0
      ? 'nothing can move'
      : drawTable(
          ['can move'],
          moves.map((path) => [path]),
        ),
    lost.length === 0
      ? 'nothing need be lost'
      : drawTable(
          ['is lost', 'why'],
          lost.map(({ path, reason }) => [path, reason]),
        ),
    required.length === 0
      ? ''
      : drawTable(
          ['required by the target', 'from'],
          required.map(({ place, paths, stated }) => [place, stated ? paths.join(', ') : 'nothing there: --set']),
        ),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}
