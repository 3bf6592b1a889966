/**
 * The page of the tables of a store: every table with its key and its columns.
 */
import { filtersOf, type Group, type Scope } from './Condition.js'
import { type Column, schemaVersion, type TableSpec, tables } from './schema.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Writes the page.
 *
 * @category constructors
 */
export function storePage(): string {
  return [
    '# Tables of a store',
    '',
    'What `identikit load --into FILE.duckdb` and `--into postgres://...` write. In PostgreSQL the tables are in the schema `identikit`, or in the one that `?schema=NAME` at the end of the address names.',
    '',
    `The version of these tables is ${schemaVersion}. A store of a later version is refused, and nothing is written to it.`,
    '',
    '- Instants are text, RFC 3339 in UTC with milliseconds: they sort and compare as text, whatever the year.',
    '- Null is unknown. `instance` is the empty text where there is none, since it is part of keys.',
    '- Text and JSON stand as they are. Only a NUL and a lone surrogate, which a database refuses, are written as `U+241B` (symbol for escape) and four hexadecimal digits, and `U+241B` itself twice; what reads a store gives them back.',
    '- A *clock* column says when something was written: it differs between two stores with the same content.',
    '- Secrets are never stored, and neither is the content of refused records, which `--rejects FILE` writes to a file that only you may read: all that the run has refused, also before it was stopped.',
    '',
    'People and where they are:',
    '',
    '```sql',
    'select i.email, o.name, m.role',
    'from identities i',
    'join memberships m using (codec, instance, subject_id)',
    'join organizations o using (codec, instance, organization_id)',
    'where i.gone_in is null',
    '```',
    ...rules,
    ...exporting,
    ...Object.values(tables).flatMap(drawTable),
    '',
  ].join('\n')
}

const rules: ReadonlyArray<string> = [
  '',
  '## What becomes of a record',
  '',
  'A record is known by its codec, the installation of its provider, and the id of its subject: two codecs that tell of one person make two rows.',
  '',
  '1. A record whose `updatedAt` is before the latest that was ever taken of its subject is older, and is not taken.',
  '2. All others are newer: where one of the two has no `updatedAt`, the order of loading decides.',
  '3. A record that says the same, compared as JSON, changes nothing.',
  '4. A newer record replaces the other one whole, but for the keys that it lacks because the export did not ask for them (*absent unless asked for* in the page of its codec): what the earlier one said there is kept. Null and an empty map are no absence. What was replaced goes to `history`.',
  '5. Under `--full`, who is in no file of the run is marked in `gone_in`, and never deleted; the mark goes when a record comes again that is not older. Pages of a listing some of which are missing are refused before anything is written. Nobody is marked where more records were refused than `--max-rejects` allows, where an input ends inside a record, or where an export holds no record at all.',
  '6. A record whose subject the run has seen before is a conflict: it is taken by the same rules, and listed in `conflicts`. Who is in the end of the run as they were before it has not changed, and has their old version again.',
  '',
  '## How a run goes on',
  '',
  'A batch is one transaction, with its checkpoint in it. What becomes of records does not depend on how they are cut into batches. The same command (codecs, installations, organizations, files, `--format`, `--full`, `--lenient-json`) finds its run, and goes on behind its last checkpoint: at that byte, where records are lines or stand in one list, and otherwise by reading again and leaving out what was done.',
  '',
  'What was read must be what it was. Where the system says that nobody has touched a file (size, inode, times of change), a few blocks of it are compared; otherwise all that was read is read again and compared by SHA-256. What stands behind it may change, and an input that was cut off may grow, as long as no input behind it has begun: so that all are loaded in their order, those behind an input that ends inside a record wait until it is whole. One that ends behind a record is whole: what it has more later makes it another input. A changed input is refused, and `--restart` begins anew. A finished run whose inputs are unchanged does nothing; other inputs under the same names are a new run.',
]

const groups: ReadonlyArray<Group> = ['email', 'external_id', 'membership', 'organization']

function drawNames(scope: Scope): string {
  return filtersOf(scope)
    .map(({ name }) => `\`${name}\``)
    .join(', ')
}

const exporting: ReadonlyArray<string> = [
  '',
  '## What comes out again',
  '',
  '`identikit export --store STORE --to CODEC` turns what a store holds into records or requests, by codec, instance and id, in the order of their bytes. A record of the codec that it was loaded by comes back as it was, without secrets; all others cross over as `convert` takes them, with its options, its report of losses and its crosswalk. `--from` leaves all codecs out but those that it names. Who is gone comes only with `--with-gone`.',
  '',
  'Refused records and reports name lines: those of the export as if the store were a file with one line for each record, `{"codec": ..., "identity": ...}`.',
  '',
  '`--crosswalk FILE` is the file of `convert`. `--crosswalk store` is the table `crosswalk`: its ids are used, and who is not there is added with a null `to_id`, which an `update` fills in. Then nobody else may write to the store meanwhile. A file of that name is `./store`.',
  '',
  '`--where` chooses people:',
  '',
  '```',
  "enabled = true and email like '%@example.com'",
  "not membership.role in ('Owner', 'Admin') or updated_at < '2026-01-01'",
  "membership(role = 'Owner' and organization.slug = 'acme')",
  '```',
  '',
  "- A test is `column = value`, or `!=`, `<`, `<=`, `>`, `>=`, `[not] like 'pattern'`, `[not] in (value, ...)`, `is [not] null`. `not` binds tighter than `and`, `and` tighter than `or`; parentheses do as they do in SQL.",
  '- A text stands in single quotes, and a quote in it is written twice. A number is whole. A flag is `true` or `false`. An instant is RFC 3339 with any offset; a date is its first instant, in UTC. In a pattern, `%` is any text, `_` any character, and `\\` takes the meaning from the next one.',
  '- What is null fits no test but `is null`, and neither does the opposite of that test, as in SQL. Text compares by its bytes.',
  "- Behind the name of a group stand the columns of its rows, of which one has to fit: `membership.role != 'Owner'` is true of who has any other role, `not membership.role = 'Owner'` of who has none such. In `GROUP(...)` all is said of one row, and inside `membership(...)` also of its organization.",
  '',
  '| of | columns |',
  '| --- | --- |',
  `| a record | ${drawNames('identity')}, and \`id\` for \`subject_id\` |`,
  ...groups.map((group) => `| \`${group}\` | ${drawNames(group)} |`),
  '',
  '`email.value`, `email.primary`, `external_id.system`, `external_id.id`, `membership.primary`, `membership.default` and `organization.id` mean what they mean in an Identity.',
]

function drawTable({ name, doc, key, columns }: TableSpec): ReadonlyArray<string> {
  return [
    '',
    `## ${name}`,
    '',
    doc,
    '',
    ...(key.length === 0 ? [] : [`Key: ${key.map((each) => `\`${each}\``).join(', ')}.`, '']),
    '| column | type | meaning |',
    '| --- | --- | --- |',
    ...columns.map(drawColumn),
  ]
}

function drawColumn({ name, type, isRequired, isClock, doc }: Column): string {
  const notes = [type, ...(isRequired === true ? ['not null'] : []), ...(isClock === true ? ['clock'] : [])]
  return `| \`${name}\` | ${notes.join(', ')} | ${doc} |`
}
