/**
 * Reads identities from a store: chosen by a condition, in one order whatever the database, some at a time.
 */
import type { Condition, Group, Literal, Scope } from './Condition.js'
import type { Database, Row } from './Database.js'
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

/** How much is sorted at once, in characters, and how many records say where it ends. */
const rangeSize = 1 << 25
const mostSampled = 20_000

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
 * An index gives the order for nothing. Where there is none, sorting whole records would need memory for all of them: then
 * they are read in ranges of keys, of so many bytes each as a sample says, in one transaction.
 *
 * @category combinators
 */
export async function* select(database: Database, selection: Selection): AsyncGenerator<Selected, void, undefined> {
  if (selection.codecs.length === 0) return
  if (database.hasKeys) {
    yield* readRange(database, selection, undefined, undefined)
    return
  }
  await database.query('begin')
  try {
    let after: Row | undefined
    for (const upTo of [...(await borders(database, selection)), undefined]) {
      yield* readRange(database, selection, after, upTo)
      after = upTo
    }
  } finally {
    await database.query('rollback').catch(() => undefined)
  }
}

/** The keys behind which about so many bytes are full. */
async function borders(database: Database, selection: Selection): Promise<ReadonlyArray<Row>> {
  const draft: Draft = { values: [], names: 0 }
  const sql = `select * from (
      select ${subjectColumns.map((column) => `i.${column}`).join(', ')}, length(cast(i.identity as text)) as size
      from identities i where ${filterOf(selection, draft)})
    using sample reservoir(${mostSampled} rows)`
  const count = `select cast(count(*) as bigint) as records from identities i where ${filterOf(selection, { values: [], names: 0 })}`
  const [counted] = await database.query(count, draft.values)
  const sample = await database.query(`select * from (${sql}) order by ${subjectColumns.join(', ')}`, draft.values)
  const share = Number(counted?.records ?? 0) / Math.max(1, sample.length)
  const found: Array<Row> = []
  let size = 0
  for (const row of sample) {
    size += Number(row.size) * share
    if (size < rangeSize) continue
    found.push(row)
    size = 0
  }
  return found
}

async function* readRange(
  database: Database,
  selection: Selection,
  after: Row | undefined,
  upTo: Row | undefined,
): AsyncGenerator<Selected, void, undefined> {
  const draft: Draft = { values: [], names: 0 }
  const conditions = [
    filterOf(selection, draft),
    ...(after === undefined ? [] : [isBehind(after, draft)]),
    ...(upTo === undefined ? [] : [`not ${isBehind(upTo, draft)}`]),
  ]
  const sql = `select i.codec, cast(i.identity as text) as identity from identities i
    where ${conditions.join(' and ')} order by ${subjectColumns.map((column) => `i.${column}`).join(', ')}`
  for await (const rows of database.stream(sql, draft.values)) {
    for (const { codec, identity } of rows) {
      yield { codec: unescapeText(String(codec)), text: unescapeJson(String(identity)) }
    }
  }
}

/** Spelled out, since DuckDB knows no rows between rows. */
function isBehind(row: Row, draft: Draft): string {
  const [codec, instance, id] = subjectColumns.map((column) => parameter(draft, unescapeText(String(row[column]))))
  return `(i.codec > ${codec} or (i.codec = ${codec} and (i.instance > ${instance}
    or (i.instance = ${instance} and i.subject_id > ${id}))))`
}

function filterOf({ codecs, where, withGone = false }: Selection, draft: Draft): string {
  return [
    `i.codec in (${codecs.map((codec) => parameter(draft, codec)).join(', ')})`,
    ...(withGone ? [] : ['i.gone_in is null']),
    ...(where === undefined ? [] : [sqlOf(where, 'identity', 'i', draft)]),
  ].join(' and ')
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
