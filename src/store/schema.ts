/**
 * The tables of a store, described once: the statements that make them, the page that documents them and the columns that
 * `--where` may name are read from here.
 *
 * - Text columns and JSON are escaped as `escape.ts` says: only where a text has a NUL, a lone surrogate or the sign of the
 *   escape itself.
 * - Instants are text, RFC 3339 in UTC with milliseconds: they sort and compare as text, whatever the year.
 * - Absent is null. Only `instance` is the empty text where there is none, since it is part of keys.
 * - Where it says `clock`, a column holds when something was written: it differs between two stores with the same content.
 */

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The version of the tables. A store of a later one is refused.
 *
 * @category model
 */
export const schemaVersion = 1

/**
 * The types of columns, the same in all stores.
 *
 * @category model
 */
export type ColumnType = 'text' | 'integer' | 'bigint' | 'boolean' | 'json'

/**
 * A column.
 *
 * @category model
 */
export interface Column {
  readonly name: string
  readonly type: ColumnType
  readonly isRequired?: true
  /** Whether it holds when something was written. */
  readonly isClock?: true
  readonly doc: string
}

/**
 * A table: its columns in their order, and the names of those that are its key.
 *
 * @category model
 */
export interface TableSpec {
  readonly name: string
  readonly doc: string
  readonly key: ReadonlyArray<string>
  readonly columns: ReadonlyArray<Column>
  /** Whether it describes runs, and not what was loaded. */
  readonly isOfRuns?: true
}

/**
 * The names of the tables.
 *
 * @category model
 */
export type TableName =
  | 'store'
  | 'runs'
  | 'inputs'
  | 'checkpoints'
  | 'identities'
  | 'emails'
  | 'external_ids'
  | 'memberships'
  | 'organizations'
  | 'history'
  | 'refused'
  | 'conflicts'
  | 'crosswalk'
  | 'seen'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

function column(name: string, type: ColumnType, doc: string): Column {
  return { name, type, doc }
}

function required(name: string, type: ColumnType, doc: string): Column {
  return { name, type, isRequired: true, doc }
}

function clock(name: string, doc: string): Column {
  return { name, type: 'text', isClock: true, doc }
}

const subject: ReadonlyArray<Column> = [
  required('codec', 'text', 'The codec that read the record, such as `propelauth/user`.'),
  required('instance', 'text', 'The installation of the provider; the empty text where there is none.'),
  required('subject_id', 'text', "The provider's id of the person."),
]
const subjectKey = subject.map(({ name }) => name)
const position = required('position', 'integer', 'The index in the list, from 0.')
const run = required('run', 'integer', 'The run, see `runs`.')
const input = required('input', 'integer', 'The input of that run, see `inputs`.')
const line = required('line', 'bigint', 'The line of the input on which the record starts, from 1.')
const offset = required('byte_offset', 'bigint', 'The byte of the input at which the record starts, from 0.')

const version: ReadonlyArray<Column> = [
  required('version', 'integer', 'How often the record has changed in this store, from 1.'),
  required('run', 'integer', 'The run that wrote this version.'),
  input,
  line,
  required('digest', 'text', 'A digest of the identity as it was first written.'),
]

// -------------------------------------------------------------------------------------
// tables
// -------------------------------------------------------------------------------------

/**
 * The tables.
 *
 * @category model
 */
export const tables: Readonly<Record<TableName, TableSpec>> = {
  store: {
    name: 'store',
    doc: 'One row: what this store is.',
    key: [],
    isOfRuns: true,
    columns: [
      required('schema_version', 'integer', 'The version of these tables.'),
      clock('created_at', 'When it was made.'),
    ],
  },
  runs: {
    name: 'runs',
    doc: 'One row per run. A run that was stopped and goes on is one run.',
    key: ['run'],
    isOfRuns: true,
    columns: [
      required('run', 'integer', 'Counts the runs of this store, from 1.'),
      required('command', 'text', 'What makes it the same command: codecs, instances, files and options, as JSON.'),
      required(
        'state',
        'text',
        '`running`, also after it was killed; `cut` where an input ended inside a record; `finished`; `replaced` by `--restart`.',
      ),
      column('process', 'integer', 'The process that works on it, or did last.'),
      column('host', 'text', 'The machine of that process.'),
      clock('started_at', 'When it was started.'),
      clock('resumed_at', 'When it went on for the last time.'),
      clock('finished_at', 'When it was finished.'),
      required('counts', 'json', 'How many records did what, see the summary of `identikit load`.'),
    ],
  },
  inputs: {
    name: 'inputs',
    doc: 'One row per file of a run.',
    key: ['run', 'input'],
    isOfRuns: true,
    columns: [
      run,
      required('input', 'integer', 'Counts the inputs of the run, from 0.'),
      required('codec', 'text', 'What its records are.'),
      required('path', 'text', 'The file; `-` for standard input.'),
      column('stat', 'text', 'Size, inode and times of the file when it was last found unchanged.'),
    ],
  },
  checkpoints: {
    name: 'checkpoints',
    doc: 'One row per batch, written in the transaction of the batch: where the input was then. A run goes on from its last.',
    key: ['run', 'input', 'batch'],
    isOfRuns: true,
    columns: [
      run,
      input,
      required('batch', 'integer', 'Counts the batches of the input, from 0.'),
      required('byte_offset', 'bigint', 'How many bytes are done.'),
      required('line', 'bigint', 'The line on which the next record starts.'),
      column('record', 'bigint', 'The index of the next record, inside an array or an envelope.'),
      required(
        'layout',
        'text',
        '`lines`, `array` or `envelope`, where reading can start at that byte; `whole`, where it cannot.',
      ),
      required('records', 'bigint', 'How many records are done, refused ones among them.'),
      required('is_last', 'boolean', 'Whether the input is done.'),
      required('digest', 'text', 'SHA-256 of the bytes since the checkpoint before.'),
      required('samples', 'json', 'Some blocks of these bytes: offset, length and SHA-256.'),
    ],
  },
  identities: {
    name: 'identities',
    doc: 'One row per record of a person: two codecs that tell of one person make two rows.',
    key: subjectKey,
    columns: [
      ...subject,
      required('provider', 'text', 'The provider of the codec.'),
      column('kind', 'text', '`person` or `service`.'),
      column('user_name', 'text', 'The name to sign in with.'),
      column('display_name', 'text', 'The name to show.'),
      column('given_name', 'text', 'The given name.'),
      column('family_name', 'text', 'The family name.'),
      column('email', 'text', 'The primary e-mail address, else the first.'),
      column('email_verified', 'boolean', 'Whether it was verified; null is unknown.'),
      column('preferred_language', 'text', 'The language to show.'),
      column('timezone', 'text', 'The time zone.'),
      column('enabled', 'boolean', '`account.enabled`.'),
      column('locked', 'boolean', '`account.locked`.'),
      column('activated', 'boolean', '`account.activated`.'),
      required('lifecycle', 'text', '`disabled`, `locked`, `invited`, `active` or `unknown`.'),
      column('mfa_enabled', 'boolean', '`credentials.mfa.enabled`.'),
      column('created_at', 'text', 'When the provider made the account.'),
      column('updated_at', 'text', 'When the provider last changed it.'),
      column('last_login_at', 'text', 'When the person last signed in.'),
      column('last_active_at', 'text', 'When the person was last active.'),
      required('membership_count', 'integer', 'How many memberships are known.'),
      column('as_of', 'text', 'The latest `updated_at` that was ever taken: what is older is not taken any more.'),
      ...version,
      column('gone_in', 'integer', 'The run whose full export had the record no longer; null for who is there.'),
      clock('loaded_at', 'When this version was written.'),
      required('identity', 'json', 'The whole Identity with its residue, without secrets.'),
    ],
  },
  emails: {
    name: 'emails',
    doc: 'The e-mail addresses of identities.',
    key: [...subjectKey, 'position'],
    columns: [
      ...subject,
      position,
      required('address', 'text', 'The address, as the provider spells it.'),
      column('type', 'text', "What it is for, in the provider's words."),
      column('is_primary', 'boolean', 'Whether it is the primary one.'),
      column('verified', 'boolean', 'Whether it was verified; null is unknown.'),
    ],
  },
  external_ids: {
    name: 'external_ids',
    doc: 'The other ids of identities.',
    key: [...subjectKey, 'position'],
    columns: [
      ...subject,
      position,
      required('system_name', 'text', 'The system that gave the id, such as `legacy`.'),
      required('external_id', 'text', 'The id.'),
    ],
  },
  memberships: {
    name: 'memberships',
    doc: 'Who is in which organization. `(codec, instance, organization_id)` leads to `organizations`.',
    key: [...subjectKey, 'position'],
    columns: [
      ...subject,
      position,
      required('organization_id', 'text', "The provider's id of the organization."),
      column('organization_name', 'text', 'Its name, as this record tells it.'),
      column('role', 'text', "The main assigned role, in the provider's word."),
      column('role_display', 'text', 'How the provider shows it.'),
      column('role_level', 'text', 'The number that the provider gives it, as JSON.'),
      column('additional_roles', 'json', 'The words of the other assigned roles, a list.'),
      column('role_structure', 'text', '`single` or `multiple`.'),
      column('teams', 'json', 'The ids of the teams, a list.'),
      column('is_primary', 'boolean', 'Whether it is the primary one.'),
      column('is_default', 'boolean', 'Whether it is the default one.'),
    ],
  },
  organizations: {
    name: 'organizations',
    doc: 'The organizations that memberships name, as the latest loaded record tells of them, also one that changed nothing. None is ever removed.',
    key: ['codec', 'instance', 'organization_id'],
    columns: [
      ...subject.slice(0, 2),
      required('organization_id', 'text', "The provider's id of the organization."),
      column('kind', 'text', '`organization`, `tenant` or `group`.'),
      column('name', 'text', 'The name.'),
      column('slug', 'text', 'The name as it stands in addresses.'),
      column('region', 'text', "Where its data resides, in the provider's words."),
      column('active', 'boolean', 'Whether it is active.'),
      column('parent_id', 'text', 'The organization above it.'),
      required('organization', 'json', 'The whole organization with its residue, without secrets.'),
    ],
  },
  history: {
    name: 'history',
    doc: 'The versions that later ones have replaced.',
    key: [...subjectKey, 'version'],
    columns: [
      ...subject,
      ...version,
      column('updated_at', 'text', 'When the provider had last changed it.'),
      required('replaced_in', 'integer', 'The run that replaced it.'),
      clock('replaced_at', 'When it was replaced.'),
      required('identity', 'json', 'The whole Identity with its residue, without secrets.'),
    ],
  },
  refused: {
    name: 'refused',
    doc: 'The records that were refused, by their place. Their content is not stored: it is personal data that nobody understood.',
    key: [],
    columns: [
      run,
      input,
      line,
      offset,
      column('record', 'bigint', 'The index inside its array or envelope.'),
      required('codec', 'text', 'The codec that refused it.'),
      required('length', 'bigint', 'How many bytes it has.'),
      required(
        'errors',
        'json',
        'What is wrong: path, what was expected, and the type of what was there; never a value.',
      ),
    ],
  },
  conflicts: {
    name: 'conflicts',
    doc: 'The records whose subject an earlier record of the same run had already.',
    key: [],
    columns: [
      run,
      input,
      line,
      offset,
      required('earlier_input', 'integer', 'The input of the nearest earlier record.'),
      required('earlier_line', 'bigint', 'Its line.'),
      required('kept', 'text', '`later`; `earlier`, where the later one is older; `both`, where they say the same.'),
    ],
  },
  crosswalk: {
    name: 'crosswalk',
    doc: 'Which old id became which new id.',
    key: ['kind', 'from_codec', 'from_instance', 'from_id', 'to_codec', 'to_instance'],
    columns: [
      required('kind', 'text', '`person` or `organization`.'),
      required('from_codec', 'text', 'The codec of the old record.'),
      required('from_instance', 'text', 'The installation that it came from; the empty text where there is none.'),
      required('from_id', 'text', 'The old id.'),
      required('to_codec', 'text', 'The codec of the new record.'),
      required('to_instance', 'text', 'The installation that it goes to; the empty text where there is none.'),
      column('to_id', 'text', 'The new id; null where the target is still to give one.'),
    ],
  },
  seen: {
    name: 'seen',
    doc: 'The records of the run at work that have changed nothing; empty between runs.',
    key: [],
    isOfRuns: true,
    columns: [...subject, run, input, line],
  },
}

/**
 * The temporary table of the records that are at hand.
 *
 * @category model
 */
export const staged: TableSpec = {
  name: 'staged',
  doc: 'The records at hand.',
  key: [],
  columns: [...subject, required('digest', 'text', 'The digest of the record.')],
}

/**
 * The temporary table of the organizations that the records at hand name.
 *
 * @category model
 */
export const stagedOrganizations: TableSpec = { ...tables.organizations, name: 'staged_organizations', key: [] }

/**
 * The tables that hold what each identity is made of: their rows go with the row of the identity.
 *
 * @category model
 */
export const partTables = ['emails', 'external_ids', 'memberships'] as const satisfies ReadonlyArray<TableName>

/**
 * The columns of `identities` by which `--where` may choose: all that are no JSON.
 *
 * @category model
 */
export const identityFilters: ReadonlyArray<Column> = tables.identities.columns.filter(({ type }) => type !== 'json')

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Lists the names of the columns of a table.
 *
 * @category combinators
 */
export function columnsOf(name: TableName): ReadonlyArray<string> {
  return tables[name].columns.map((each) => each.name)
}
