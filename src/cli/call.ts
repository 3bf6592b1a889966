/**
 * The call of a request: its method and its path, in which the ids of the target stand.
 */
import * as E from 'fp-ts/lib/Either.js'
import { isNonEmpty } from 'fp-ts/lib/ReadonlyArray.js'
import type { RequestCodec } from '../Codec.js'
import type { Target } from '../convert.js'
import type { CrosswalkRow } from '../crosswalk.js'
import { type DecodeError, type DecodeErrors, decodeError, pointer } from '../DecodeError.js'
import type { Identity } from '../Identity.js'
import type { UnknownObject } from '../Json.js'
import { usageFailure } from './failure.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A call, ready to be made.
 *
 * @category model
 */
export interface Call {
  readonly method: RequestCodec['method']
  readonly path: string
  readonly body: UnknownObject
}

/**
 * What the path of a call needs to know of a person: the Identity at the source, the one organization if it is named, and
 * what its ids are at the target, those of teams as those of organizations; no rows where they stay what they are.
 *
 * @category model
 */
export interface Caller {
  readonly identity: Identity
  readonly organization: string | undefined
  readonly rows: ReadonlyArray<CrosswalkRow>
}

/**
 * Whose id stands in a place of a path.
 *
 * @category model
 */
export type Owner = 'person' | 'organization' | 'team'

/** An id at the source, where it stands in the Identity, and as whose it is known to the crosswalk. */
interface Found {
  readonly id: string
  readonly path: string
  readonly kind: CrosswalkRow['kind']
}

const place = /\{([^{}]*)\}/g

/** A place is called by whose id it is: `org_id`, `user_guid`, `reseller`. The first word that fits counts. */
const owners: ReadonlyArray<readonly [RegExp, Owner]> = [
  [/team/i, 'team'],
  [/user|admin|member|person|subject/i, 'person'],
  [/org|group|tenant|reseller|realm|company/i, 'organization'],
]

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the function that fills the path of a request. Fails where the target is a record, or where nobody knows whose id a
 * place is.
 *
 * @category constructors
 */
export function pathOf(target: Target): (caller: Caller) => E.Either<DecodeErrors, string> {
  if (!('method' in target)) throw usageFailure(`--request: ${target.id} is a record, and no call`)
  const { id, path } = target
  const names = [...path.matchAll(place)].map(([, name = '']) => name)
  const stranger = names.find((name) => ownerOf(name) === undefined)
  if (stranger !== undefined)
    throw usageFailure(`--request: nobody knows whose id {${stranger}} is in the path of ${id}`)
  return (caller) => {
    const errors: Array<DecodeError> = []
    const filled = path.replace(place, (_, name: string) => {
      const found = idOf(ownerOf(name) ?? 'person', caller)
      if (typeof found === 'string') return encodeURIComponent(found)
      errors.push(found)
      return ''
    })
    return isNonEmpty(errors) ? E.left(errors as unknown as DecodeErrors) : E.right(filled)
  }
}

/**
 * Lists whose ids stand in a path.
 *
 * @category combinators
 */
export function ownersIn(path: string): ReadonlyArray<Owner> {
  return [...path.matchAll(place)].flatMap(([, name = '']) => ownerOf(name) ?? [])
}

/** Whose id stands in a place of a path, by its name. */
function ownerOf(name: string): Owner | undefined {
  return owners.find(([word]) => word.test(name))?.[1]
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/** The id of a person, an organization or a team at the target, or why there is none. */
function idOf(owner: Owner, caller: Caller): string | DecodeError {
  const found = find(owner, caller)
  if (!('id' in found)) return found
  const { id, path, kind } = found
  const { rows } = caller
  const own = rows.length === 0 ? id : rows.find(({ kind: other, from }) => other === kind && from.id === id)?.to.id
  if (own === undefined || own === null) {
    return decodeError('missing', path, 'the id that the target gave, from the crosswalk', 'nothing')
  }
  // A path with one of these in it leads somewhere else, and a lone surrogate has no bytes.
  const isFit = own !== '.' && own !== '..' && !/\p{Cs}/u.test(own)
  return isFit ? own : decodeError('type', path, 'an id that can stand in a path', 'one that cannot')
}

function find(owner: Owner, { identity, organization, rows }: Caller): Found | DecodeError {
  if (owner === 'person') return { id: identity.subject.id, path: '/subject/id', kind: 'person' }
  const { memberships = [] } = identity
  const isNamed = (id: string): boolean =>
    id === organization ||
    rows.some(({ kind, from, to }) => kind === 'organization' && from.id === id && to.id === organization)
  const index = organization === undefined ? 0 : memberships.findIndex((each) => isNamed(each.organization.id))
  const membership = memberships[index]
  if (organization === undefined && memberships.length > 1) {
    return decodeError('decision', '/memberships', 'one organization, named', `${memberships.length} of them`)
  }
  if (membership === undefined) return decodeError('missing', '/memberships', 'an organization', 'none')
  if (owner === 'organization') {
    const { id } = membership.organization
    return { id, path: pointer(['memberships', index, 'organization', 'id']), kind: 'organization' }
  }
  const [team] = membership.teams ?? []
  const path = pointer(['memberships', index, 'teams', 0, 'id'])
  return team === undefined
    ? decodeError('missing', path, 'a team', 'none')
    : { id: team.id, path, kind: 'organization' }
}
