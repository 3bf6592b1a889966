/**
 * The crossing from one provider's ids to another's: the foreign subject moves to where the target keeps foreign ids, and
 * the crosswalk gives the native ones. An id that nobody has given is an error, never a guess.
 */
import { type CrosswalkId, type CrosswalkRow, emptyCrosswalk, idsBetween } from '../crosswalk.js'
import { type DecodeError, decodeError, pointer } from '../DecodeError.js'
import type { Identity, Subject } from '../Identity.js'
import type { ExternalId, Membership, Organization, Team } from '../Membership.js'
import {
  type ConvertOptions,
  filledAt,
  isRecord,
  pathsHeldBy,
  providerOf,
  type Target,
  takesOneMembership,
} from './Target.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * An Identity on the other side.
 *
 * @category model
 */
export interface Crossing {
  /** What the target encodes: no foreign id where a native one belongs. */
  readonly printed: Identity
  /** Gives the whole person under the new ids: what the target's record is compared with. */
  readonly whole: () => Identity
  readonly rows: ReadonlyArray<CrosswalkRow>
  readonly errors: ReadonlyArray<DecodeError>
}

/**
 * What the crossings from one source to a target have in common.
 *
 * @category model
 */
export interface Border {
  readonly target: Target
  readonly options: ConvertOptions
  /** Whether the source is the same installation of the same provider: ids stay what they are. */
  readonly isHome: boolean
  /** The canonical paths that the target's table names. */
  readonly held: ReadonlySet<string>
  /** Whether the target keeps the id that a person, or an organization, had before. */
  readonly keepsPersonId: boolean
  readonly keepsOrganizationId: boolean
  readonly takesOne: boolean
  /** The ids that the caller has set, where the target lets callers choose them. */
  readonly chosenId: { readonly person: string | undefined; readonly organization: string | undefined }
  readonly nativeId: (kind: CrosswalkRow['kind'], id: string) => string | undefined
  readonly row: (kind: CrosswalkRow['kind'], id: string, newId?: string) => CrosswalkRow
}

const subjectPath = 'subject.id'
const organizationPath = 'memberships[].organization.id'
const activePath = 'session.activeOrganization'

/** The system under which targets keep the id that somebody had before. */
const legacy = 'legacy'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Takes an Identity over to the ids of a target.
 *
 * @category combinators
 */
export function cross(identity: Identity, target: Target, options: ConvertOptions): Crossing {
  return crossingTo(target, options)(identity)
}

/**
 * Makes the way over to a target, for many Identities.
 *
 * @category constructors
 */
export function crossingTo(target: Target, options: ConvertOptions): (identity: Identity) => Crossing {
  let known: { readonly source: Subject; readonly border: Border } | undefined
  return (identity) => {
    const { subject } = identity
    if (known?.source.provider !== subject.provider || known.source.instance !== subject.instance) {
      known = { source: subject, border: borderOf(subject, target, options) }
    }
    return known.border.isHome ? stayAt(known.border, identity) : crossAt(known.border, identity)
  }
}

/** Within one installation ids stay what they are. */
function stayAt(border: Border, identity: Identity): Crossing {
  const errors: Array<DecodeError> = []
  const { memberships } = identity
  const chosen = chooseMemberships(border, identity, errors)
  return {
    printed: memberships === undefined || chosen === memberships ? identity : { ...identity, memberships: chosen },
    whole: () => identity,
    rows: [],
    errors,
  }
}

function crossAt(border: Border, identity: Identity): Crossing {
  const errors: Array<DecodeError> = []
  const subject = subjectAt(border, identity, errors)
  const chosen = chooseMemberships(border, identity, errors)
  const { memberships } = identity
  const crossed = chosen.map((membership, index) => {
    const place = chosen === memberships ? index : (memberships?.indexOf(membership) ?? index)
    return membershipAt(border, membership, place, errors)
  })
  const person = signedInAt(border, identity, errors)
  const bare = memberships === undefined ? { ...person, subject } : { ...person, subject, memberships: crossed }
  const moved = border.keepsPersonId ? identity.subject.id : undefined
  const printed = impersonatorAt(border, withIds(bare, moved, false), false)
  return {
    printed,
    whole: () => {
      const all = memberships === undefined ? crossed : wholeMemberships(border, memberships, chosen, crossed)
      if (isNoLess(identity) && all === crossed) return printed
      const whole = impersonatorAt(border, withIds(bare, moved, true), true)
      return memberships === undefined ? whole : { ...whole, memberships: all }
    },
    rows: [
      border.row('person', identity.subject.id, subject.id === '' ? undefined : subject.id),
      ...organizationIds(identity).map((id) => border.row('organization', id)),
    ],
    errors,
  }
}

/** Whether all of a person but the memberships can be printed. */
function isNoLess({ externalIds = [], session }: Identity): boolean {
  return externalIds.length === 0 && session?.impersonator === undefined
}

/**
 * Makes what the crossings from a source have in common: who was read there, whose id aside, tells which source it is.
 *
 * @category constructors
 */
export function borderOf(source: Omit<Subject, 'id'>, target: Target, options: ConvertOptions): Border {
  const { instance, from = source.provider, crosswalk = emptyCrosswalk, set = [] } = options
  const isHome = source.provider === providerOf(target) && (instance ?? source.instance) === source.instance
  const here = { codec: from, instance: source.instance }
  const there = { codec: target.id, instance }
  const ids = {
    person: idsBetween(crosswalk, 'person', here, there),
    organization: idsBetween(crosswalk, 'organization', here, there),
  }
  const nativeId: Border['nativeId'] = (kind, id) => (isHome ? id : ids[kind](id))
  const held = pathsHeldBy(target)
  const chosenAt = (path: string): string | undefined =>
    target.ids === 'chosen' ? filledAt(target, path, set) : undefined
  return {
    target,
    options,
    isHome,
    held,
    keepsPersonId: held.has(`externalIds[system=${legacy}].id`),
    keepsOrganizationId: held.has(`memberships[].organization.externalIds[system=${legacy}].id`),
    takesOne: takesOneMembership(target),
    chosenId: { person: chosenAt(subjectPath), organization: chosenAt('organization.id') },
    nativeId,
    row: (kind, id, newId = nativeId(kind, id)) => ({
      kind,
      from: sideOf(here, id),
      to: sideOf(there, newId ?? null),
    }),
  }
}

/** One side of a row, key by key: a spread that gains a key is made anew for each record. */
function sideOf<A>(
  { codec, instance }: Omit<CrosswalkId, 'id'>,
  id: A,
): Omit<CrosswalkRow['from'], 'id'> & { readonly id: A } {
  return instance === undefined ? { codec, id } : { codec, instance, id }
}

/** The new subject: from the crosswalk, or where the caller chooses ids, from a value that was set. */
function subjectAt(border: Border, identity: Identity, errors: Array<DecodeError>): Identity['subject'] {
  const { target, options, held } = border
  const id = border.nativeId('person', identity.subject.id) ?? border.chosenId.person
  if (id === undefined && held.has(subjectPath)) errors.push(noId('/subject/id'))
  const { instance } = options
  return { provider: providerOf(target), ...(instance === undefined ? {} : { instance }), id: id ?? '' }
}

/** The organization that is signed in to, under its new id. */
function signedInAt(border: Border, identity: Identity, errors: Array<DecodeError>): Identity {
  const { session } = identity
  const active = session?.activeOrganization
  if (active === undefined) return identity
  const id = border.nativeId('organization', active) ?? border.chosenId.organization
  if (id === undefined && border.held.has(activePath)) errors.push(noId('/session/activeOrganization'))
  return { ...identity, session: { ...session, activeOrganization: id ?? active } }
}

/** Somebody who acts as this person, under the new id; one without is kept only to be missed. */
function impersonatorAt(border: Border, identity: Identity, isWhole: boolean): Identity {
  if (identity.session?.impersonator === undefined) return identity
  const { impersonator, ...rest } = identity.session
  const id = border.nativeId('person', impersonator) ?? (isWhole ? impersonator : undefined)
  return { ...identity, session: id === undefined ? rest : { ...rest, impersonator: id } }
}

/** Teams under their new ids, which stand in the crosswalk as organizations do; those without one are kept only to be missed. */
function teamsAt(border: Border, teams: ReadonlyArray<Team>, isWhole: boolean): ReadonlyArray<Team> {
  return teams.flatMap((team) => {
    const id = border.nativeId('organization', team.id) ?? (isWhole ? team.id : undefined)
    return id === undefined ? [] : [{ ...team, id }]
  })
}

/**
 * Where there is place for one membership alone: of a request, which one of several only the caller can say; of a record, the
 * first, unless the caller names one.
 */
function chooseMemberships(border: Border, identity: Identity, errors: Array<DecodeError>): ReadonlyArray<Membership> {
  const { target, options, nativeId } = border
  const { memberships = [] } = identity
  if (!border.takesOne) return memberships
  const { organization } = options
  if (organization !== undefined) {
    const named = memberships.filter(({ organization: { id } }) =>
      [id, nativeId('organization', id)].includes(organization),
    )
    if (named.length !== 1) errors.push(decodeError('missing', '/memberships', 'the named organization', 'none'))
    return named.slice(0, 1)
  }
  if (memberships.length > 1 && !isRecord(target)) {
    errors.push(decodeError('decision', '/memberships', 'one organization, named', `${memberships.length} of them`))
  }
  return memberships.slice(0, 1)
}

function membershipAt(border: Border, membership: Membership, place: number, errors: Array<DecodeError>): Membership {
  const { organization } = membership
  const id = border.nativeId('organization', organization.id) ?? border.chosenId.organization
  if (id === undefined && border.held.has(organizationPath)) {
    errors.push(noId(pointer(['memberships', place, 'organization', 'id'])))
  }
  const moved = border.keepsOrganizationId ? organization.id : undefined
  const arrived = withIds({ ...organization, id: id ?? organization.id }, moved, false)
  if (membership.teams === undefined) return { ...membership, organization: arrived }
  const native = teamsAt(border, membership.teams, false)
  if (native.length > 0 || membership.teams.length === 0) return { ...membership, organization: arrived, teams: native }
  const { teams: _, ...rest } = membership
  return { ...rest, organization: arrived }
}

/**
 * The memberships under their new ids, with all that was known of them, in the order of the source; the printed ones where
 * nothing is missing from them.
 */
function wholeMemberships(
  border: Border,
  memberships: ReadonlyArray<Membership>,
  chosen: ReadonlyArray<Membership>,
  printed: ReadonlyArray<Membership>,
): ReadonlyArray<Membership> {
  if (chosen === memberships && chosen.every((membership, index) => isAllOf(printed[index], membership))) return printed
  return memberships.map((membership, index) => {
    const native = printed[chosen === memberships ? index : chosen.indexOf(membership)]
    if (native === undefined) return membership
    if (isAllOf(native, membership)) return native
    const moved = native.organization.externalIds?.find(({ system }) => system === legacy)?.id
    const { teams } = membership
    const organization = withIds({ ...membership.organization, id: native.organization.id }, moved, true)
    if (teams === undefined) return { ...membership, organization }
    return { ...membership, organization, teams: teamsAt(border, teams, true) }
  })
}

/** Whether nothing of a membership was left out where it was printed: no id of another system, and no team. */
function isAllOf(printed: Membership | undefined, { organization, teams = [] }: Membership): boolean {
  return (organization.externalIds ?? []).length === 0 && teams.length === (printed?.teams ?? []).length
}

/** Replaces the id of before; the ids of other systems mean nothing at the target, and are kept only to be missed. */
function withIds<A extends Pick<Organization, 'externalIds'>>(
  record: A,
  moved: string | undefined,
  isWhole: boolean,
): A {
  const { externalIds = [] } = record
  if (externalIds.length === 0 && moved === undefined) return withoutIds(record)
  const others = externalIds.filter(({ system }) => isWhole && (moved === undefined || system !== legacy))
  const ids: ReadonlyArray<ExternalId> = [...others, ...(moved === undefined ? [] : [{ system: legacy, id: moved }])]
  if (ids.length === 0) return withoutIds(record)
  // A spread to which a key is added takes V8 several times as long as one that is put behind the key.
  return Object.hasOwn(record, 'externalIds') ? { ...record, externalIds: ids } : { externalIds: ids, ...record }
}

function withoutIds<A extends Pick<Organization, 'externalIds'>>(record: A): A {
  if (record.externalIds === undefined) return record
  const { externalIds: _, ...rest } = record
  return rest as A
}

function organizationIds({ memberships = [] }: Identity): ReadonlyArray<string> {
  if (memberships.length < 2) return memberships.map(({ organization }) => organization.id)
  return [...new Set(memberships.map(({ organization }) => organization.id))]
}

function noId(path: string): DecodeError {
  return decodeError('missing', path, 'the id that the target gave, from the crosswalk', 'nothing')
}
