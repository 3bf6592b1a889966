/**
 * Counts of paths, and of roles that grew, while the rows of a comparison go by. Paths are told apart up to a thousand; the
 * words of roles without limit. A key that does not read as the name of a field may be somebody's id: it is told as `*`.
 */
import type { GrownAssignment } from '../compare/role-growth.js'
import type { JsonObject } from '../Json.js'
import { patternOf } from '../report/pattern.js'
import { Standing } from '../roles.js'
import { drawTable } from './table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Of how many people a path is told.
 *
 * @category model
 */
export interface PathCount {
  readonly path: string
  readonly count: number
}

/**
 * Paths with their counts, those told of most people first; `furtherPaths` is how often further ones were told, after the
 * first thousand.
 *
 * @category model
 */
export interface PathCounts {
  readonly paths: ReadonlyArray<PathCount>
  readonly furtherPaths: number
}

/**
 * How often a role grew: without the organization and the team, which are in the rows.
 *
 * @category model
 */
export interface GrownCount extends Omit<GrownAssignment, 'organization' | 'team'> {
  readonly count: number
}

/**
 * Counts under construction.
 *
 * @category model
 */
export interface PathTally {
  readonly add: (paths: ReadonlyArray<string>) => void
  readonly counts: () => PathCounts
}

/**
 * Counts of roles under construction.
 *
 * @category model
 */
export interface GrownTally {
  readonly add: (grown: ReadonlyArray<GrownAssignment>) => void
  readonly counts: () => ReadonlyArray<GrownCount>
}

const maxPaths = 1000
const maxShown = 20

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a tally of no paths.
 *
 * @category constructors
 */
export function newPathTally(): PathTally {
  const found = new Map<string, number>()
  let further = 0
  return {
    add: (paths) => {
      for (const path of new Set(paths.map((own) => patternOf(own)))) {
        const known = found.get(path)
        if (known === undefined && found.size === maxPaths) further += 1
        else found.set(path, (known ?? 0) + 1)
      }
    },
    counts: () => ({
      paths: [...found]
        .map(([path, count]) => ({ path, count }))
        .toSorted((left, right) => right.count - left.count || (left.path < right.path ? -1 : 1)),
      furtherPaths: further,
    }),
  }
}

/**
 * Makes a tally of no roles.
 *
 * @category constructors
 */
export function newGrownTally(): GrownTally {
  const found = new Map<string, GrownCount>()
  return {
    add: (grown) => {
      for (const { organization: _organization, team: _team, ...role } of grown) {
        const key = JSON.stringify([role.path, role.value, role.reason, role.before, role.after])
        found.set(key, { ...role, count: (found.get(key)?.count ?? 0) + 1 })
      }
    },
    counts: () => [...found].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, count]) => count),
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Prints paths for people, the first ones; nothing where there are none.
 *
 * @category combinators
 */
export function drawPaths(title: string, { paths, furtherPaths }: PathCounts): string {
  const table = drawFirst(
    [title, 'people'],
    paths.map(({ path, count }) => [path, String(count)]),
  )
  return furtherPaths === 0 ? table : `${table}\nand further paths, ${furtherPaths} times`
}

/**
 * Prints roles for people, the first ones; nothing where there are none.
 *
 * @category combinators
 */
export function drawGrown(title: string, grown: ReadonlyArray<GrownCount>): string {
  return drawFirst(
    [title, 'why', 'people'],
    grown.map(({ path, value, reason, before, after, count }) => [
      `${path} ${value}`,
      reason === 'new role' ? reason : `${reason} (${before ?? 'unknown'} to ${after ?? 'unknown'})`,
      String(count),
    ]),
  )
}

function drawFirst(titles: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string {
  if (rows.length === 0) return ''
  const further = rows.length - maxShown
  const table = drawTable(titles, rows.slice(0, maxShown))
  return further > 0 ? `${table}\nand ${further} more: --report writes them all` : table
}

// -------------------------------------------------------------------------------------
// schema
// -------------------------------------------------------------------------------------

/**
 * The JSON Schema of a count.
 *
 * @category instances
 */
export const countSchema: JsonObject = { type: 'integer', minimum: 0 }

const text: JsonObject = { type: 'string' }
const standing: JsonObject = { enum: Object.keys(Standing.keys) }

/**
 * The JSON Schema of a path.
 *
 * @category instances
 */
export const pathSchema: JsonObject = {
  type: 'string',
  description: 'A JSON Pointer into an Identity, with * for any entry of a list.',
}

/**
 * Makes the JSON Schema of a closed record; all its properties are required unless said otherwise.
 *
 * @category constructors
 */
export function recordSchema(
  properties: JsonObject,
  required: ReadonlyArray<string> = Object.keys(properties),
): JsonObject {
  return { type: 'object', properties, required, additionalProperties: false }
}

/**
 * The properties of paths with their counts, as JSON Schemas.
 *
 * @category instances
 */
export const pathCountsSchema: JsonObject = {
  paths: { type: 'array', items: recordSchema({ path: pathSchema, count: countSchema }) },
  furtherPaths: { ...countSchema, description: 'How often further paths were told, after the first thousand.' },
}

const grown: JsonObject = {
  path: pathSchema,
  value: { ...text, description: "The role, in the provider's word." },
  reason: { enum: ['new role', 'higher standing', 'unknown standing'] satisfies ReadonlyArray<GrownCount['reason']> },
  before: standing,
  after: standing,
}

/**
 * The JSON Schema of a role that somebody has now, in a row.
 *
 * @category instances
 */
export const grownSchema: JsonObject = recordSchema({ ...grown, organization: text, team: text }, [
  'path',
  'value',
  'reason',
])

/**
 * The JSON Schema of how often a role grew.
 *
 * @category instances
 */
export const grownCountSchema: JsonObject = recordSchema({ ...grown, count: countSchema }, [
  'path',
  'value',
  'reason',
  'count',
])
