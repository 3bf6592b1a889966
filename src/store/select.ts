/**
 * Reads identities from a store: chosen by a condition, in one order whatever the database, some at a time.
 */
import type { Condition, Group, Literal, Scope } from './Condition.js'
import type { Database } from './Database.js'
import { escapeText, unescapeJson, unescapeText } from './escape.js'
import type { Column } from './schema.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Which identities: of these codecs, that fit; also those who are gone.
 *
 * @category model
 */
export interface Selection {
  readonly codecs: ReadonlyArray<string>
  readonly where?: Condition | undefined
  readonly withGone?: boolean
}

/**
 * A record of a store: its codec, and the text of its Identity as JSON without secrets.
 *
 * @category model
 */
export interface Selected {
  readonly codec: string
  readonly text: string
}

/** A statement under construction: its values, and how many tables have a name already. */
interface Draft {
  readonly values: Array<Literal>
  names: number
}

const subjectColumns = ['codec', 'instance', 'subject_id']
const organizationColumns = ['codec', 'instance', 'organization_id']

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Lists the codecs of the records that there are.
 *
 * @category combinators
 */
export async function selectCodecs(database: Database): Promise<ReadonlyArray<string>> {
  const rows = await database.query('select distinct codec from identities order by codec')
  return rows.map(({ codec }) => unescapeText(String(codec)))
}

/**
 * Reads the records of a selection, by codec, instance and id, in the order of their bytes.
 *
 * @category combinators
 */
export async function* select(
  database: Database,
  { codecs, where, withGone = false }: Selection,
): AsyncGenerator<Selected, void, undefined> {
  const draft: Draft = { values: [], names: 0 }
  const conditions = [
    `i.codec in (${codecs.map((codec) => parameter(draft, codec)).join(', ')})`,
    ...(withGone ? [] : ['i.gone_in is null']),
    ...(where === undefined ? [] : [sqlOf(where, 'identity', 'i', draft)]),
  ]
  if (codecs.length === 0) return
  const sql = `select i.codec, cast(i.identity as text) as identity from identities i
    where ${conditions.join(' and ')} order by i.codec, i.instance, i.subject_id`
  for await (const rows of database.stream(sql, draft.values)) {
    for (const { codec, identity } of rows) {
      yield { codec: unescapeText(String(codec)), text: unescapeJson(String(identity)) }
    }
  }
}

// -------------------------------------------------------------------------------------
// conditions
// -------------------------------------------------------------------------------------

/** Names of columns are those of the schema; what somebody has written is a parameter. */
function sqlOf(condition: Condition, scope: Scope, table: string, draft: Draft): string {
  switch (condition._tag) {
    case 'and':
    case 'or':
      return `(${condition.conditions.map((each) => sqlOf(each, scope, table, draft)).join(` ${condition._tag} `)})`
    case 'not':
      return `(not ${sqlOf(condition.condition, scope, table, draft)})`
    case 'null':
      return `${table}.${condition.column} is null`
    case 'in': {
      const values = condition.values.map((value) => parameter(draft, value, condition.column))
      return `${table}.${condition.column.name} in (${values.join(', ')})`
    }
    case 'compare': {
      const { column, operator, value } = condition
      const ending = operator === 'like' ? " escape '\\'" : ''
      return `${table}.${column.name} ${operator} ${parameter(draft, value, column)}${ending}`
    }
    case 'has':
      return existsOf(condition.group, condition.condition, scope, table, draft)
  }
}

function existsOf(group: Group, condition: Condition, scope: Scope, outer: string, draft: Draft): string {
  const name = `t${++draft.names}`
  if (group !== 'organization') {
    const inner = sqlOf(condition, group, name, draft)
    return `exists (select 1 from ${groupTables[group]} ${name} where ${isSame(name, outer, subjectColumns)} and ${inner})`
  }
  if (scope === 'identity') {
    const inner = sqlOf(condition, group, name, draft)
    const membership = `t${++draft.names}`
    return `exists (select 1 from memberships ${membership} join organizations ${name}
      on ${isSame(membership, name, organizationColumns)}
      where ${isSame(membership, outer, subjectColumns)} and ${inner})`
  }
  const inner = sqlOf(condition, group, name, draft)
  return `exists (select 1 from organizations ${name} where ${isSame(name, outer, organizationColumns)} and ${inner})`
}

const groupTables = { email: 'emails', external_id: 'external_ids', membership: 'memberships' } as const

function isSame(one: string, other: string, columns: ReadonlyArray<string>): string {
  return columns.map((column) => `${one}.${column} = ${other}.${column}`).join(' and ')
}

function parameter({ values }: Draft, value: Literal, column?: Pick<Column, 'type'>): string {
  values.push(typeof value === 'string' ? escapeText(value) : value)
  const type =
    column === undefined || column.type === 'json' ? 'text' : column.type === 'integer' ? 'bigint' : column.type
  return `cast($${values.length} as ${type})`
}
