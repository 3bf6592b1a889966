/**
 * The rows that an Identity is in the tables: its own, and those of its e-mail addresses, other ids, memberships and
 * organizations.
 */
import { type Identity, lifecycle } from '../Identity.js'
import type { Membership, Role } from '../Membership.js'
import type { Cell } from './Bulk.js'
import type { Held, Version } from './merge.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The key of a record: codec, instance, id.
 *
 * @category model
 */
export type SubjectKey = readonly [codec: string, instance: string, id: string]

/** The cells of one row, in the order of the columns. */
type Cells = ReadonlyArray<Cell>

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * The row of `identities`.
 *
 * @category combinators
 */
export function identityCells(
  key: SubjectKey,
  identity: Identity,
  version: Version,
  asOf: Held['asOf'],
  now: string,
): Cells {
  const {
    subject,
    name = {},
    emails = [],
    account = {},
    credentials = {},
    timestamps = {},
    memberships = [],
  } = identity
  const email = emails.find(({ primary }) => primary === true) ?? emails[0]
  return [
    ...key,
    subject.provider,
    identity.kind,
    identity.userName,
    identity.displayName,
    name.givenName,
    name.familyName,
    email?.value,
    email?.verified,
    identity.preferredLanguage,
    identity.timezone,
    account.enabled,
    account.locked,
    account.activated,
    lifecycle(identity),
    credentials.mfa?.enabled,
    timestamps.createdAt,
    timestamps.updatedAt,
    timestamps.lastLoginAt,
    timestamps.lastActiveAt,
    memberships.length,
    asOf,
    version.version,
    version.run,
    version.input,
    version.line,
    version.digest,
    null,
    now,
    version.text,
  ]
}

/**
 * The rows of `emails`.
 *
 * @category combinators
 */
export function emailCells(key: SubjectKey, { emails = [] }: Identity): ReadonlyArray<Cells> {
  return emails.map(({ value, type, primary, verified }, position) => [
    ...key,
    position,
    value,
    type,
    primary,
    verified,
  ])
}

/**
 * The rows of `external_ids`.
 *
 * @category combinators
 */
export function externalIdCells(key: SubjectKey, { externalIds = [] }: Identity): ReadonlyArray<Cells> {
  return externalIds.map(({ system, id }, position) => [...key, position, system, id])
}

/**
 * The rows of `memberships`.
 *
 * @category combinators
 */
export function membershipCells(key: SubjectKey, { memberships = [] }: Identity): ReadonlyArray<Cells> {
  return memberships.map((membership, position) => {
    const { organization, role, additionalRoles, teams } = membership
    return [
      ...key,
      position,
      organization.id,
      organization.name,
      role?.value,
      role?.display,
      role?.level,
      listOf(additionalRoles, wordOf),
      membership.roleStructure,
      listOf(teams, idOf),
      membership.primary,
      membership.default,
    ]
  })
}

/**
 * The row of `organizations`; `text` is the organization as JSON.
 *
 * @category combinators
 */
export function organizationCells(
  [codec, instance]: SubjectKey,
  organization: Membership['organization'],
  text: string,
): Cells {
  const { id, kind, name, slug, region, active, parent } = organization
  return [codec, instance, id, kind, name, slug, region, active, parent?.id, text]
}

function listOf<A>(items: ReadonlyArray<A> | undefined, text: (item: A) => string): string | undefined {
  return items === undefined ? undefined : JSON.stringify(items.map(text))
}

function wordOf({ value }: Role): string {
  return value
}

function idOf({ id }: { readonly id: string }): string {
  return id
}
