/**
 * The page of the tables of a store: every table with its key and its columns.
 */
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
    '- Secrets are never stored, and neither is the content of refused records.',
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
  '5. Under `--full`, who is in no file of the run is marked in `gone_in`, and never deleted; the mark goes when a record comes again that is not older. Nobody is marked where more records were refused than `--max-rejects` allows, where an input ends inside a record, or where an export holds no record at all.',
  '6. A record whose subject the run has seen before is a conflict: it is taken by the same rules, and listed in `conflicts`.',
  '',
  '## How a run goes on',
  '',
  'A batch is one transaction, with its checkpoint in it. What becomes of records does not depend on how they are cut into batches. The same command (codecs, installations, files, `--format`, `--full`, `--lenient-json`) finds its run, and goes on behind its last checkpoint: at that byte, where records are lines or stand in one list, and otherwise by reading again and leaving out what was done.',
  '',
  'What was read must be what it was. Where the system says that nobody has touched a file (size, inode, times of change), a few blocks of it are compared; otherwise all that was read is read again and compared by SHA-256. What stands behind it may change, and an input that was cut off may grow. A changed input is refused, and `--restart` begins anew. A finished run whose inputs are unchanged does nothing; other inputs under the same names are a new run.',
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
