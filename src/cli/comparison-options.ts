/**
 * The options of the verbs that compare exports, as commander reads them.
 */
import { type Command, Option } from 'commander'
import type { Format } from '../stream/read-records.js'
import { type CommonOptions, formats, maxRejects, more, type PageOptions, withCommon, withPage } from './Options.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What every verb takes that compares exports.
 *
 * @category model
 */
export interface ComparisonOptions extends CommonOptions, PageOptions {
  readonly format: Format
  readonly out?: string
  readonly rejects?: string
  readonly maxRejects: number
  readonly lenientJson?: boolean
  readonly instance?: string
  readonly organization?: string
  readonly roles?: string
  readonly report?: string
}

/**
 * What diff takes.
 *
 * @category model
 */
export interface DiffVerbOptions extends ComparisonOptions {
  readonly from: string
  readonly store?: string
  readonly keepSecrets?: boolean
}

/**
 * What verify takes: one name of a codec for each export of the source, or one for all.
 *
 * @category model
 */
export interface VerifyVerbOptions extends ComparisonOptions {
  readonly source: ReadonlyArray<string>
  readonly from: ReadonlyArray<string>
  readonly target: string
  readonly to: ReadonlyArray<string>
  readonly record?: string
  readonly crosswalk: string
  readonly toInstance?: string
  readonly set?: ReadonlyArray<string>
  readonly accept?: ReadonlyArray<string>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Adds what every verb takes that compares exports.
 *
 * @category constructors
 */
export function withComparison(command: Command): Command {
  return withPage(withCommon(command))
    .addOption(new Option('--format <format>', 'how records stand in the exports').choices(formats).default('auto'))
    .option('--out <file>', 'write the rows to a file, which is replaced only at the end; - is standard output')
    .option('--report <file>', 'write the summary as JSON')
    .option('--rejects <file>', 'write refused records to a file that only you may read')
    .option('--max-rejects <count>', 'how many records may be refused for exit code 0: a number, or any', maxRejects, 0)
    .option('--lenient-json', 'where a key is given twice, keep the last instead of refusing the record')
    .option('--instance <name>', 'which installation of the provider the records come from')
}

/**
 * Adds what diff takes.
 *
 * @category constructors
 */
export function withDiff(command: Command): Command {
  return withComparison(command)
    .argument('[old]', 'the export of before; - for standard input; not where there is --store')
    .argument('[new]', 'the export of now; - for standard input')
    .requiredOption('--from <codec>', 'what the records of both are, such as axway/user')
    .option('--store <store>', 'in the place of OLD: FILE.duckdb, or postgres://..., as it was loaded')
    .option('--organization <id>', 'the organization that was asked about, where records do not name it')
    .option(
      '--roles <file>',
      'what roles amount to: a role map in YAML or JSON, or builtin; without, every new role grew',
    )
    .option(
      '--keep-secrets',
      'compare and write secrets too, as {"$secret": ...}, instead of dropping and counting them',
    )
    .addHelpText('after', aboutDiff)
}

const aboutDiff = `
Writes one row for each person who came, went or changed: those of NEW in its order, then who went in the order of OLD, which
for a store is that of their ids:
  {"change": "came", "subject": {...}, "identity": {...}}
  {"change": "changed", "subject": {...}, "paths": ["/emails/*/value"], "rolesGrown": [...], "identity": {...}}
  {"change": "went", "subject": {...}}
The identity is the new one, with what its export did not ask for as it was before, which is no change. Memberships are compared by the id of their organization. A role grew that somebody who was
there before has now and had not; with --roles, only where it stands above all that was held in the same place.
Of two records of one person in one export, the one with the later timestamps.updatedAt counts, else the later one.
What cannot be read twice, such as standard input, is kept in a temporary file meanwhile.

A delta migration: encode takes the rows as they are, and writes a record for whoever came or changed.
  identikit diff old.json new.json --from axway/user | identikit encode --to axway/user
  identikit diff --store people.duckdb new.json --from axway/user | identikit encode --to axway/user
`

/**
 * Adds what verify takes.
 *
 * @category constructors
 */
export function withVerify(command: Command): Command {
  return withComparison(command)
    .requiredOption('--source <file>', 'an export of the source; - for standard input (repeatable)', more)
    .requiredOption('--from <codec>', 'what its records are, such as axway/user (once, or once for each export)', more)
    .requiredOption('--target <file>', 'the export of the target; - for standard input')
    .requiredOption(
      '--to <codec>',
      'what people were sent as, such as propelauth/migrate-user, or FROM=TO (repeatable)',
      more,
    )
    .requiredOption('--crosswalk <file>', 'which old id became which new id')
    .option('--record <codec>', 'what the records of the target are; default the one that tells most of what was sent')
    .option('--to-instance <name>', 'which installation of the provider they went to')
    .option(
      '--organization <id>',
      'the one organization that the requests were about; default each that a person is in',
    )
    .option('--set <pointer=json>', 'a value that convert was given for a place of a request (repeatable)', more)
    .option('--roles <file>', 'what roles became: the role map that convert was given, or builtin')
    .option('--accept <path>', 'take differences at a canonical path, and below it, as explained (repeatable)', more)
    .addHelpText('after', aboutVerify)
}

const aboutVerify = `
Converts each person again, as the migration did, and compares with who is at the target under the id of the crosswalk.
What all --to hold together is what should have arrived; where they state one place, the last one counts, and of several
exports of the source the first one. A --to is for all of them, FROM=TO for those of one codec.

Writes one row for each person, then one for each whom nobody explains:
  {"result": "verified", "source": {...}, "target": {...}}
  {"result": "missing", "source": {...}, "reason": "no id"}
  {"result": "different", "source": {...}, "target": {...}, "paths": ["/memberships/*/role/value"], "rolesGrown": [...]}
  {"result": "extra", "target": {...}}
A difference is explained where the target has no place for what the source says, where nobody can write the place (ids,
instants that the target mints, what it concludes), where no --to writes it, and where the target states the ordinary value
of a flag of which the source knows nothing. A membership, a team or a role that nobody sent is never explained.

Exit code 1 where anybody is missing, extra or different.
  identikit verify --source users.json --from axway/user --source sessions.ndjson --from axway/session \\
    --to axway/user=propelauth/migrate-user --to axway/session=propelauth/add-user-to-org \\
    --set /email_confirmed=false --roles builtin --target new.json --crosswalk crosswalk.ndjson
`
