/**
 * What roles amount to: one question that an application asks of people from any provider.
 */
import { getOwn, isObject } from '../Json.js'
import { assignedRoles, type Membership, type Organization } from '../Membership.js'
import { providerOf, type RoleKind, type RoleMap, Standing } from './RoleMap.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

const fromMost = Object.keys(Standing.keys) as ReadonlyArray<Standing>

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells what a person is in an organization: the highest standing among the assigned roles there, never those in teams,
 * so that it is none in a group. A role that the map does not know counts as none.
 *
 * A membership does not say where it comes from. A word that two providers of the map use in two senses counts as the lower
 * one; name the provider or the codec, and only its sense counts.
 *
 * @example
 * import { builtinRoles, standingOf } from 'identikit'
 *
 * const organization = { id: '7' }
 *
 * assert.strictEqual(standingOf({ organization, role: { value: 'administrator' } }, builtinRoles), 'admin')
 * assert.strictEqual(standingOf({ organization, role: { value: 'Owner' } }, builtinRoles), 'owner')
 * assert.strictEqual(standingOf({ organization, role: { value: 'Owner' } }, builtinRoles, 'axway'), 'none')
 * assert.strictEqual(standingOf({ organization }, builtinRoles), 'none')
 *
 * @category combinators
 */
export function standingOf(membership: Membership, map: RoleMap, from?: string): Standing {
  if (namespaceOf(membership.organization) !== 'organization') return 'none'
  const standings = assignedRoles(membership).map(({ value }) =>
    from === undefined ? lowestStanding(map, value) : standingAt(map, from, 'organization', value),
  )
  return standings.reduce<Standing>(
    (highest, standing) => (standing !== undefined && isAbove(standing, highest) ? standing : highest),
    'none',
  )
}

/**
 * Tells the namespace of the roles that are held in an organization itself: a group is a team that stands alone.
 *
 * @category combinators
 */
export function namespaceOf({ kind }: Pick<Organization, 'kind'>): 'organization' | 'team' {
  return kind === 'group' ? 'team' : 'organization'
}

/**
 * Tells whether one standing is above another.
 *
 * @category combinators
 */
export function isAbove(standing: Standing, other: Standing): boolean {
  return fromMost.indexOf(standing) < fromMost.indexOf(other)
}

/**
 * Finds the standing of a role at a provider or a codec; what the map says of the codec itself counts first.
 *
 * @category combinators
 */
export function standingAt(map: RoleMap, from: string, kind: RoleKind, value: string): Standing | undefined {
  return standingsOf(map, from)(kind, value)
}

/**
 * Reads from a map once what roles amount to at a provider or a codec: `standingAt` for many roles.
 *
 * @category combinators
 */
export function standingsOf(
  { standings = {} }: RoleMap,
  from: string,
): (kind: RoleKind, value: string) => Standing | undefined {
  const known = [...new Set([from, providerOf(from)])].map((name) => getOwn(standings, name)).filter(isObject)
  return (kind, value) => {
    for (const kinds of known) {
      const standing = entryOf(kinds, kind, value)
      if (standing !== undefined) return standing
    }
    return undefined
  }
}

function lowestStanding({ standings = {} }: RoleMap, value: string): Standing | undefined {
  return Object.values(standings)
    .flatMap((kinds) => entryOf(kinds, 'organization', value) ?? [])
    .reduce<Standing | undefined>(
      (lowest, standing) => (lowest === undefined || isAbove(lowest, standing) ? standing : lowest),
      undefined,
    )
}

/** A role may be called `constructor`: only what the map itself says counts. */
function entryOf(kinds: unknown, kind: RoleKind, value: string): Standing | undefined {
  const words = isObject(kinds) ? getOwn(kinds, kind) : undefined
  const standing = isObject(words) ? getOwn(words, value) : undefined
  return Standing.is(standing) ? standing : undefined
}
