/**
 * The rows that an Identity is in the tables: its own, and those of its e-mail addresses, other ids, memberships and
 * organizations. Where an Identity has what a column says is told here, and nowhere else.
 */
import type { Membership } from '../Membership.js'
import type { Cell } from './Bulk.js'
import type { OutlineSpec } from './outline.js'
import { columnsOf, partTables, type TableName } from './schema.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The key of a record: codec, instance, id.
 *
 * @category model
 */
export type SubjectKey = readonly [codec: string, instance: string, id: string]

/** Columns by their names, and the path that each is filled from. */
type Places = Readonly<Record<string, string>>

/**
 * The tables of the rows that are printed for an Identity, in their order.
 *
 * @category model
 */
export const rowTables: ReadonlyArray<TableName> = ['identities', ...partTables]

/**
 * Where an Identity has what the columns of `identities` say. The other columns are made of more than one value, or say what
 * the Identity does not.
 *
 * @category model
 */
export const identityPlaces: Places = {
  subject_id: 'subject.id',
  instance: 'subject.instance',
  provider: 'subject.provider',
  kind: 'kind',
  user_name: 'userName',
  display_name: 'displayName',
  given_name: 'name.givenName',
  family_name: 'name.familyName',
  preferred_language: 'preferredLanguage',
  timezone: 'timezone',
  enabled: 'account.enabled',
  locked: 'account.locked',
  activated: 'account.activated',
  mfa_enabled: 'credentials.mfa.enabled',
  created_at: 'timestamps.createdAt',
  updated_at: 'timestamps.updatedAt',
  last_login_at: 'timestamps.lastLoginAt',
  last_active_at: 'timestamps.lastActiveAt',
}

/**
 * Where the items of the lists have what the columns of the tables of parts say, in the order of these tables.
 *
 * @category model
 */
export const partPlaces: ReadonlyArray<{ readonly list: string; readonly places: Places }> = [
  { list: 'emails', places: { address: 'value', type: 'type', is_primary: 'primary', verified: 'verified' } },
  { list: 'externalIds', places: { system_name: 'system', external_id: 'id' } },
  {
    list: 'memberships',
    places: {
      organization_id: 'organization.id',
      organization_name: 'organization.name',
      role: 'role.value',
      role_display: 'role.display',
      role_level: 'role.level',
      additional_roles: 'additionalRoles',
      role_structure: 'roleStructure',
      teams: 'teams',
      is_primary: 'primary',
      is_default: 'default',
    },
  },
]

/**
 * The columns that hold a list: one text of each of its objects.
 *
 * @category model
 */
export const listedKeys: Readonly<Record<string, string>> = { additional_roles: 'value', teams: 'id' }

/** What is looked for and stands in no column by itself. */
const otherPlaces = ['timestamps.invitedAt', 'timestamps.activatedAt']

/**
 * What is looked for in an Identity.
 *
 * @category model
 */
export const identityOutline: OutlineSpec = {
  paths: [...Object.values(identityPlaces), ...otherPlaces],
  lists: partPlaces.map(({ list, places }) => {
    const paths = Object.values(places)
    return { path: list, paths: list === 'memberships' ? [...paths, 'organization'] : paths }
  }),
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Finds the slot of a path in the record.
 *
 * @category combinators
 */
export function slotOf(path: string): number {
  return identityOutline.paths.indexOf(path)
}

/**
 * Finds the slot of a path in the items of a list.
 *
 * @category combinators
 */
export function itemSlotOf(list: string, path: string): number {
  return identityOutline.lists.find((each) => each.path === list)?.paths.indexOf(path) ?? -1
}

/**
 * Lists the columns of a table behind its key, with the slot that each is filled from; -1 where it is from none.
 *
 * @category combinators
 */
export function columnSlots(
  table: TableName,
  places: Places,
  slot: (path: string) => number,
): ReadonlyArray<{ readonly name: string; readonly slot: number }> {
  return columnsOf(table)
    .slice(3)
    .map((name) => ({ name, slot: slot(places[name] ?? '') }))
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
): ReadonlyArray<Cell> {
  const { id, kind, name, slug, region, active, parent } = organization
  return [codec, instance, id, kind, name, slug, region, active, parent?.id, text]
}
