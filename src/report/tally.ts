/**
 * What a report counts while records go by, in bounded memory: organizations with their people and roles, reasons to refuse
 * with the first places, and people where they are asked for. The words of records are copied and cut, so that no record is
 * kept because a word of it is.
 */
import type { DecodeErrors } from '../DecodeError.js'
import type { Identity, Subject } from '../Identity.js'
import { assignedRoles, type Membership } from '../Membership.js'
import type { Shape } from '../wire/shape.js'
import { patternOf } from './pattern.js'
import {
  type Listing,
  listing,
  maxPeople,
  type OrganizationRow,
  type Organizations,
  type Person,
  type RefusalPlace,
  type RefusalRow,
} from './Report.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The counts while records go by. `people` is undefined where nobody asked for them: then none is kept.
 *
 * @category model
 */
export interface ReportTally {
  readonly organizations: Map<string, OrganizationDraft>
  furtherMemberships: number
  without: number
  readonly refusals: Map<string, RefusalDraft>
  furtherRefusals: number
  readonly people: Array<Person> | undefined
  furtherPeople: number
}

/**
 * An organization while its people are counted.
 *
 * @category model
 */
export interface OrganizationDraft extends Pick<OrganizationRow, 'provider' | 'id' | 'name'> {
  people: number
  readonly roles: Map<string, number>
  withoutRole: number
  furtherRoles: number
}

/**
 * A reason to refuse while its records are counted.
 *
 * @category model
 */
export interface RefusalDraft extends Omit<RefusalRow, 'count' | 'places'> {
  count: number
  readonly places: Array<RefusalPlace>
}

const maxOrganizations = 10_000
const maxRoles = 50
const maxReasons = 1000
const maxPlaces = 100
const maxLength = 200

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a tally of nothing.
 *
 * @category constructors
 */
export function newReportTally({ withPeople }: { readonly withPeople: boolean }): ReportTally {
  return {
    organizations: new Map(),
    furtherMemberships: 0,
    without: 0,
    refusals: new Map(),
    furtherRefusals: 0,
    people: withPeople ? [] : undefined,
    furtherPeople: 0,
  }
}

/**
 * Lists the organizations, the largest first.
 *
 * @category constructors
 */
export function organizationsOf({ organizations, furtherMemberships, without }: ReportTally): Organizations {
  const rows = [...organizations.values()]
    .map(
      ({ roles, ...organization }): OrganizationRow => ({
        ...organization,
        roles: [...roles]
          .map(([role, people]) => ({ role, people }))
          .toSorted((one, other) => other.people - one.people),
      }),
    )
    .toSorted((one, other) => other.people - one.people)
  return { ...listing(rows, ({ people }) => people, furtherMemberships), without }
}

/**
 * Lists the reasons to refuse, the most frequent first.
 *
 * @category constructors
 */
export function refusalsOf({ refusals, furtherRefusals }: ReportTally): Listing<RefusalRow> {
  const rows = [...refusals.values()].toSorted((one, other) => other.count - one.count)
  return listing(rows, ({ count }) => count, furtherRefusals)
}

/**
 * Lists the people, or nothing where nobody asked for them.
 *
 * @category constructors
 */
export function peopleOf({ people, furtherPeople }: ReportTally): { readonly people?: Listing<Person> } {
  return people === undefined ? {} : { people: listing(people, () => 1, furtherPeople, maxPeople) }
}

/**
 * Takes from an Identity what a report tells of a person.
 *
 * @category constructors
 */
export function personOf({ subject, memberships = [], ...person }: Identity): Person {
  const { formatted, givenName, familyName } = person.name ?? {}
  const full = [givenName, familyName].filter((part) => part !== undefined).join(' ')
  const name = person.displayName ?? formatted ?? (full === '' ? person.userName : full)
  const email = (person.emails?.find(({ primary }) => primary === true) ?? person.emails?.[0])?.value
  return {
    provider: subject.provider,
    ...(subject.instance === undefined ? {} : { instance: cut(subject.instance) }),
    id: cut(subject.id),
    ...(name === undefined ? {} : { name: cut(name) }),
    ...(email === undefined ? {} : { email: cut(email) }),
    organizations: memberships.slice(0, maxRoles).map((membership) => {
      const { id, name: own } = membership.organization
      return {
        id: cut(id),
        ...(own === undefined ? {} : { name: cut(own) }),
        roles: assignedRoles(membership)
          .slice(0, maxRoles)
          .map(({ value }) => cut(value)),
      }
    }),
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Counts a person in its organizations, and keeps it where people are asked for.
 *
 * @category combinators
 */
export function tallyIdentity(tally: ReportTally, identity: Identity): void {
  tallyOrganizations(tally, identity)
  tallyPerson(tally, identity)
}

/**
 * Counts a person in its organizations.
 *
 * @category combinators
 */
export function tallyOrganizations(tally: ReportTally, { subject, memberships = [] }: Identity): void {
  if (memberships.length === 0) tally.without += 1
  for (const [key, own] of byOrganization(subject, memberships)) tallyMemberships(tally, key, subject, own)
}

/**
 * Keeps a person where people are asked for, with what a verb says of it.
 *
 * @category combinators
 */
export function tallyPerson(
  tally: ReportTally,
  identity: Identity,
  told: Pick<Person, 'verdict' | 'paths'> = {},
): void {
  if (tally.people === undefined) return
  if (tally.people.length < maxPeople) tally.people.push({ ...personOf(identity), ...told })
  else tally.furtherPeople += 1
}

/**
 * Counts a record that was refused, once for each reason. `shape` is that of the wire, which tells its keys from those of
 * maps; `input` names the file where there are several.
 *
 * @category combinators
 */
export function tallyRefusal(
  tally: ReportTally,
  { line, record }: RefusalPlace,
  errors: DecodeErrors,
  { shape, input }: { readonly shape?: Shape; readonly input?: string } = {},
): void {
  const met = new Set<string>()
  for (const { _tag, path: place, expected, actual } of errors) {
    if (_tag === 'more') continue
    const path = patternOf(place, shape)
    const key = JSON.stringify([input, path, expected, actual])
    if (met.has(key)) continue
    met.add(key)
    const known = tally.refusals.get(key)
    if (known === undefined && tally.refusals.size >= maxReasons) {
      tally.furtherRefusals += 1
      continue
    }
    const draft = known ?? { ...(input === undefined ? {} : { input }), path, expected, actual, count: 0, places: [] }
    draft.count += 1
    if (draft.places.length < maxPlaces) draft.places.push({ line, ...(record === undefined ? {} : { record }) })
    tally.refusals.set(key, draft)
  }
}

function tallyMemberships(
  tally: ReportTally,
  key: string,
  subject: Subject,
  memberships: ReadonlyArray<Membership>,
): void {
  const known = tally.organizations.get(key)
  if (known === undefined && tally.organizations.size >= maxOrganizations) {
    tally.furtherMemberships += 1
    return
  }
  const draft = known ?? {
    ...organizationIn(subject, memberships),
    people: 0,
    roles: new Map(),
    withoutRole: 0,
    furtherRoles: 0,
  }
  draft.people += 1
  const roles = new Set(memberships.flatMap(assignedRoles).map(({ value }) => cut(value)))
  if (roles.size === 0) draft.withoutRole += 1
  for (const role of roles) {
    if (draft.roles.has(role) || draft.roles.size < maxRoles) draft.roles.set(role, (draft.roles.get(role) ?? 0) + 1)
    else draft.furtherRoles += 1
  }
  tally.organizations.set(key, draft)
}

function byOrganization(
  { provider, instance }: Subject,
  memberships: ReadonlyArray<Membership>,
): ReadonlyMap<string, ReadonlyArray<Membership>> {
  const found = new Map<string, Array<Membership>>()
  for (const membership of memberships) {
    const key = JSON.stringify([provider, instance, cut(membership.organization.id)])
    const own = found.get(key)
    if (own === undefined) found.set(key, [membership])
    else own.push(membership)
  }
  return found
}

function organizationIn(
  { provider, instance }: Subject,
  memberships: ReadonlyArray<Membership>,
): Pick<OrganizationRow, 'provider' | 'id' | 'name'> {
  const id = memberships[0]?.organization.id ?? ''
  const name = memberships.find(({ organization }) => organization.name !== undefined)?.organization.name
  return {
    provider: instance === undefined ? provider : `${provider} (${cut(instance)})`,
    id: cut(id),
    ...(name === undefined ? {} : { name: cut(name) }),
  }
}

/** A long word, cut; copied, since a part of a text keeps the whole in memory. */
function cut(text: string): string {
  return text.length <= maxLength ? text : `${[...text.slice(0, maxLength - 1)].join('')}…`
}
