/**
 * Conditions on the columns of a store, as people write them:
 *
 *     enabled = true and email like '%@example.com'
 *     not membership.role in ('Owner', 'Admin') or updated_at < '2026-01-01'
 *     membership(role = 'Owner' and organization.slug = 'acme')
 *
 * - Columns are those of `identities`; behind the name of a group those of its rows, of which one has to fit:
 *   `membership.role != 'Owner'` is true of who has any other role. In `GROUP(...)` all is said of one row.
 * - Comparisons are those of SQL: what is null fits none but `is null`. Text compares by its bytes. In `like`, `%` is any text,
 *   `_` any character, and `\` takes the meaning from the next one.
 * - An instant may have any offset; a date is its first instant, in UTC.
 */
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import { timestamp } from '../Timestamp.js'
import { type Column, identityFilters, type TableSpec, tables } from './schema.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A group of rows that an identity has.
 *
 * @category model
 */
export type Group = 'email' | 'external_id' | 'membership' | 'organization'

/**
 * Whose columns are compared.
 *
 * @category model
 */
export type Scope = 'identity' | Group

/**
 * A value to compare with.
 *
 * @category model
 */
export type Literal = string | number | boolean

/**
 * A condition. `has`: a row of the group fits.
 *
 * @category model
 */
export type Condition =
  | { readonly _tag: 'and' | 'or'; readonly conditions: ReadonlyArray<Condition> }
  | { readonly _tag: 'not'; readonly condition: Condition }
  | { readonly _tag: 'has'; readonly group: Group; readonly condition: Condition }
  | { readonly _tag: 'null'; readonly column: string }
  | { readonly _tag: 'compare'; readonly column: Column; readonly operator: Operator; readonly value: Literal }
  | { readonly _tag: 'in'; readonly column: Column; readonly values: ReadonlyArray<Literal> }

/**
 * An operator between a column and a value.
 *
 * @category model
 */
export type Operator = '=' | '<>' | '<' | '>' | '<=' | '>=' | 'like'

/**
 * Why a text is no condition: at which character, from 1, and what belongs there. `among`: the names, where one was given that
 * nothing has. What stands there is not told, since it may be a value.
 *
 * @category errors
 */
export interface ConditionFault {
  readonly character: number
  readonly expected: string
  readonly among?: { readonly name: string; readonly names: ReadonlyArray<string> }
}

interface Token {
  readonly kind: 'word' | 'text' | 'number' | 'sign' | 'end' | 'odd'
  /** A word in lower case, a text without its quotes. */
  readonly text: string
  readonly at: number
}

const groupTables: Readonly<Record<Group, TableSpec>> = {
  email: tables.emails,
  external_id: tables.external_ids,
  membership: tables.memberships,
  organization: tables.organizations,
}

/** Which groups can be told of, from where. */
const groupsIn: Readonly<Record<Scope, ReadonlyArray<Group>>> = {
  identity: ['email', 'external_id', 'membership', 'organization'],
  email: [],
  external_id: [],
  membership: ['organization'],
  organization: [],
}

/** What the Identity calls them. */
const synonyms: Readonly<Record<string, string>> = {
  'identity.id': 'subject_id',
  'email.value': 'address',
  'email.primary': 'is_primary',
  'external_id.system': 'system_name',
  'external_id.id': 'external_id',
  'membership.primary': 'is_primary',
  'membership.default': 'is_default',
  'organization.id': 'organization_id',
}

const pattern =
  /(?<space>\s+)|(?<word>[a-z_]\w*(?:\.[a-z_]\w*)?)|(?<number>-?\d+(?![\w.]))|'(?<text>(?:[^']|'')*)'|(?<sign><=|>=|<>|!=|[=<>(),])|(?<odd>.)/gisu
const datePattern = /^\d{4}-\d{2}-\d{2}$/
const mostNested = 100
const mostValues = 10_000

// -------------------------------------------------------------------------------------
// columns
// -------------------------------------------------------------------------------------

/**
 * Lists the columns that a condition may name: of an identity, or of the rows of a group.
 *
 * @category combinators
 */
export function filtersOf(scope: Scope): ReadonlyArray<Column> {
  if (scope === 'identity') return identityFilters
  const subject = new Set(['codec', 'instance', 'subject_id'])
  return groupTables[scope].columns.filter(({ name, type }) => type !== 'json' && !subject.has(name))
}

/**
 * Lists the names that a condition may begin with.
 *
 * @category combinators
 */
export function namesIn(scope: Scope): ReadonlyArray<string> {
  const own = filtersOf(scope).map(({ name }) => name)
  return [...own, ...groupsIn[scope].flatMap((group) => filtersOf(group).map(({ name }) => `${group}.${name}`))]
}

function columnIn(scope: Scope, name: string): Column | undefined {
  const known = synonyms[`${scope}.${name}`] ?? name
  return filtersOf(scope).find((column) => column.name === known)
}

/** Instants are text, and would compare as such. */
function isInstant({ name }: Column): boolean {
  return name.endsWith('_at') || name === 'as_of'
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Reads a condition.
 *
 * @category constructors
 */
export function parseCondition(text: string): E.Either<ConditionFault, Condition> {
  const tokens = tokensOf(text)
  try {
    const cursor = { tokens, at: 0, depth: 0, values: 0 }
    const condition = either(cursor, 'identity')
    expect(cursor, (token) => token.kind === 'end', 'and, or, or the end')
    return E.right(condition)
  } catch (error) {
    if (!isFault(error)) throw error
    const { at, ...fault } = error
    return E.left({ ...fault, character: [...text.slice(0, at)].length + 1 })
  }
}

function tokensOf(text: string): ReadonlyArray<Token> {
  const tokens: Array<Token> = []
  for (const { index, groups = {} } of text.matchAll(pattern)) {
    const { word, number, text: quoted, sign, space } = groups
    if (space !== undefined) continue
    if (word !== undefined) tokens.push({ kind: 'word', text: word.toLowerCase(), at: index })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, at: index })
    else if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted.replaceAll("''", "'"), at: index })
    else tokens.push({ kind: sign === undefined ? 'odd' : 'sign', text: sign ?? '', at: index })
  }
  return [...tokens, { kind: 'end', text: '', at: text.length }]
}

// -------------------------------------------------------------------------------------
// grammar
// -------------------------------------------------------------------------------------

interface Cursor {
  readonly tokens: ReadonlyArray<Token>
  at: number
  depth: number
  values: number
}

function either(cursor: Cursor, scope: Scope): Condition {
  return several(cursor, 'or', () => several(cursor, 'and', () => negated(cursor, scope)))
}

function several(cursor: Cursor, word: 'and' | 'or', one: () => Condition): Condition {
  const first = one()
  const conditions = [first]
  while (takes(cursor, word)) conditions.push(one())
  return conditions.length === 1 ? first : { _tag: word, conditions }
}

function negated(cursor: Cursor, scope: Scope): Condition {
  if (!takes(cursor, 'not')) return single(cursor, scope)
  return nested(cursor, () => ({ _tag: 'not', condition: negated(cursor, scope) }))
}

function single(cursor: Cursor, scope: Scope): Condition {
  if (takes(cursor, '(')) {
    return nested(cursor, () => {
      const condition = either(cursor, scope)
      expectText(cursor, ')')
      return condition
    })
  }
  const token = expect(cursor, ({ kind }) => kind === 'word', 'a column')
  const group = groupsIn[scope].find((each) => each === token.text)
  if (group !== undefined && takes(cursor, '(')) {
    return nested(cursor, () => {
      const condition = either(cursor, group)
      expectText(cursor, ')')
      return { _tag: 'has', group, condition }
    })
  }
  const dot = token.text.indexOf('.')
  const owner = token.text.slice(0, Math.max(0, dot))
  const own = owner === '' || owner === scope ? scope : groupsIn[scope].find((each) => each === owner)
  const column = own === undefined ? undefined : columnIn(own, token.text.slice(dot + 1))
  if (own === undefined || column === undefined) {
    throw fault(token, 'a column', { name: token.text, names: namesIn(scope) })
  }
  const condition = test(cursor, column)
  return own === scope ? condition : { _tag: 'has', group: own as Group, condition }
}

function test(cursor: Cursor, column: Column): Condition {
  if (takes(cursor, 'is')) {
    const isNot = takes(cursor, 'not')
    expectText(cursor, 'null')
    return unless(!isNot, { _tag: 'null', column: column.name })
  }
  const isNot = takes(cursor, 'not')
  if (takes(cursor, 'in')) {
    expectText(cursor, '(')
    const values = [valueFor(cursor, column)]
    while (takes(cursor, ',')) values.push(valueFor(cursor, column))
    expectText(cursor, ')')
    return unless(!isNot, { _tag: 'in', column, values })
  }
  if (column.type === 'text' && takes(cursor, 'like')) {
    const token = expect(cursor, ({ kind }) => kind === 'text', "a pattern in single quotes, such as '%@example.com'")
    if (/(?<!\\)(\\\\)*\\$/.test(token.text)) throw fault(token, 'a pattern that does not end with a single \\')
    count(cursor, token)
    return unless(!isNot, { _tag: 'compare', column, operator: 'like', value: token.text })
  }
  const operators = column.type === 'boolean' ? ['=', '!=', '<>'] : ['=', '!=', '<>', '<', '>', '<=', '>=']
  const words = column.type === 'text' ? 'like, in or is' : 'in or is'
  const token = expect(
    cursor,
    ({ kind, text }) => !isNot && kind === 'sign' && operators.includes(text),
    isNot ? (column.type === 'text' ? 'like or in' : 'in') : `${operators.join(' ')} ${words}`,
  )
  const operator = (token.text === '!=' ? '<>' : token.text) as Operator
  return { _tag: 'compare', column, operator, value: valueFor(cursor, column) }
}

function unless(isPlain: boolean, condition: Condition): Condition {
  return isPlain ? condition : { _tag: 'not', condition }
}

function valueFor(cursor: Cursor, column: Column): Literal {
  if (column.type === 'boolean') {
    return (
      expect(cursor, ({ text, kind }) => kind === 'word' && /^(true|false)$/.test(text), 'true or false').text ===
      'true'
    )
  }
  if (column.type !== 'text') {
    const token = expect(
      cursor,
      ({ kind, text }) => kind === 'number' && Number.isSafeInteger(Number(text)),
      'a whole number',
    )
    count(cursor, token)
    return Number(token.text)
  }
  const token = expect(cursor, ({ kind }) => kind === 'text', 'a text in single quotes')
  count(cursor, token)
  if (!isInstant(column)) return token.text
  const instant = timestamp(datePattern.test(token.text) ? `${token.text}T00:00:00Z` : token.text)
  if (O.isNone(instant)) throw fault(token, "a date or an instant, such as '2026-04-21' or '2026-04-21T12:00:00Z'")
  return instant.value
}

function nested(cursor: Cursor, inner: () => Condition): Condition {
  cursor.depth += 1
  if (cursor.depth > mostNested) throw fault(tokenAt(cursor), `at most ${mostNested} levels`)
  const condition = inner()
  cursor.depth -= 1
  return condition
}

function count(cursor: Cursor, token: Token): void {
  cursor.values += 1
  if (cursor.values > mostValues) throw fault(token, `at most ${mostValues} values`)
}

function tokenAt({ tokens, at }: Cursor): Token {
  return tokens[at] ?? { kind: 'end', text: '', at: 0 }
}

/** Takes a keyword or a sign, where it is next. */
function takes(cursor: Cursor, text: string): boolean {
  const token = tokenAt(cursor)
  if ((token.kind !== 'word' && token.kind !== 'sign') || token.text !== text) return false
  cursor.at += 1
  return true
}

function expectText(cursor: Cursor, text: string): void {
  if (!takes(cursor, text)) throw fault(tokenAt(cursor), text)
}

function expect(cursor: Cursor, fits: (token: Token) => boolean, expected: string): Token {
  const token = tokenAt(cursor)
  if (!fits(token)) throw fault(token, expected)
  cursor.at += 1
  return token
}

// -------------------------------------------------------------------------------------
// errors
// -------------------------------------------------------------------------------------

interface Fault extends Omit<ConditionFault, 'character'> {
  readonly at: number
}

const faults = new WeakSet<object>()

function fault({ at }: Token, expected: string, among?: ConditionFault['among']): Fault {
  const thrown: Fault = { at, expected, ...(among === undefined ? {} : { among }) }
  faults.add(thrown)
  return thrown
}

function isFault(error: unknown): error is Fault {
  return typeof error === 'object' && error !== null && faults.has(error)
}
