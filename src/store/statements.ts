/**
 * The statements that both databases understand. Names are those of `schema.ts`; nothing that was loaded stands in them.
 */
import type { Database } from './Database.js'
import { partTables, schemaVersion, staged, stagedOrganizations, type TableSpec, tables } from './schema.js'

// -------------------------------------------------------------------------------------
// schema
// -------------------------------------------------------------------------------------

/**
 * The statements that make an empty store.
 *
 * @category constructors
 */
export function createStore(database: Pick<Database, 'types' | 'hasKeys'>): ReadonlyArray<string> {
  const made = Object.values(tables).map((table) => `create table ${table.name} ${columnsIn(table, database)}`)
  const index = `create index seen_subject on seen (codec, instance, subject_id)`
  return [...made, ...(database.hasKeys ? [index] : [])]
}

/**
 * The statements that make the temporary tables.
 *
 * @category constructors
 */
export function createStaged(database: Pick<Database, 'types' | 'hasKeys'>): ReadonlyArray<string> {
  return [staged, stagedOrganizations].map(
    (table) => `create temporary table ${table.name} ${columnsIn(table, database)}`,
  )
}

function columnsIn(table: TableSpec, { types, hasKeys }: Pick<Database, 'types' | 'hasKeys'>): string {
  const columns = table.columns.map(
    ({ name, type, isRequired }) => `${name} ${types[type]}${isRequired === true ? ' not null' : ''}`,
  )
  const key = hasKeys && table.key.length > 0 ? [`primary key (${table.key.join(', ')})`] : []
  return `(${[...columns, ...key].join(', ')})`
}

/**
 * Tells whether there is a store, as a count.
 *
 * @category constructors
 */
export const countStores: string =
  "select cast(count(*) as integer) as stores from information_schema.tables where table_name = 'store' and table_schema = current_schema()"

/**
 * Notes what the store is.
 *
 * @category constructors
 */
export const noteStore: string = `insert into store (schema_version, created_at) values (${schemaVersion}, $1)`

// -------------------------------------------------------------------------------------
// records
// -------------------------------------------------------------------------------------

function sameSubject(one: string, other: string): string {
  return ['codec', 'instance', 'subject_id'].map((name) => `${one}.${name} = ${other}.${name}`).join(' and ')
}

const isStaged = (table: string): string => `exists (select 1 from staged s where ${sameSubject('s', table)})`

/**
 * Finds what is there of the staged records, and whether the Identity may be another one.
 *
 * @category constructors
 */
export const findHeld: string = `
  select s.codec, s.instance, s.subject_id, i.version, i.run, i.input, i.line, i.digest, i.as_of, i.gone_in,
    i.digest <> s.digest as is_other
  from staged s join identities i on ${sameSubject('s', 'i')}`

/**
 * Finds the Identities of the staged records that may be others.
 *
 * @category constructors
 */
export const findHeldTexts: string = `
  select s.codec, s.instance, s.subject_id, cast(i.identity as text) as identity
  from staged s join identities i on ${sameSubject('s', 'i')} and i.digest <> s.digest`

/**
 * Tells whether nothing was ever loaded, as a count of at most one.
 *
 * @category constructors
 */
export const countHeld: string =
  'select cast(count(*) as integer) as held from (select 1 as one from identities limit 1) as first_one'

/**
 * Finds where a run has seen the staged records without a change.
 *
 * @category constructors
 */
export const findSeen: string = `
  select n.codec, n.instance, n.subject_id, n.input, n.line from staged s join seen n on ${sameSubject('s', 'n')}
  where n.run = $1`

/**
 * Moves the staged records to the history, in a run and at a time.
 *
 * @category constructors
 */
export const keepReplaced: string = `
  insert into history
  select codec, instance, subject_id, version, run, input, line, digest, updated_at, cast($1 as integer), cast($2 as text), identity
  from identities where ${isStaged('identities')}`

/**
 * Removes the staged records with all their parts.
 *
 * @category constructors
 */
export const removeStaged: ReadonlyArray<string> = ['identities', ...partTables].map(
  (table) => `delete from ${table} where ${isStaged(table)}`,
)

/**
 * Brings the staged records back.
 *
 * @category constructors
 */
export const bringBack: string = `update identities set gone_in = null where ${isStaged('identities')}`

/**
 * Replaces the staged organizations that are there and say something else, and adds those that are not.
 *
 * @category constructors
 */
export const mergeOrganizations: ReadonlyArray<string> = [
  `delete from organizations where exists (
    select 1 from staged_organizations s where ${sameOrganization('s', 'organizations')}
    and cast(s.organization as text) <> cast(organizations.organization as text))`,
  `insert into organizations select * from staged_organizations s where not exists (
    select 1 from organizations o where ${sameOrganization('s', 'o')})`,
]

function sameOrganization(one: string, other: string): string {
  return ['codec', 'instance', 'organization_id'].map((name) => `${one}.${name} = ${other}.${name}`).join(' and ')
}

/**
 * Marks who is in a scope and was not seen in a run.
 *
 * @category constructors
 */
export const markGone: string = `
  update identities set gone_in = $1
  where codec = $2 and instance = $3 and gone_in is null and run <> $1 and not exists (
    select 1 from seen n where n.run = $1 and ${sameSubject('n', 'identities')})`

/**
 * Counts whom a run has marked.
 *
 * @category constructors
 */
export const countGone: string = 'select cast(count(*) as integer) as gone from identities where gone_in = $1'
