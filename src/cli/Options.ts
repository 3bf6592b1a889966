/**
 * The options of the verbs, as commander reads them.
 */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Format } from '../stream/read-records.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What every verb takes.
 *
 * @category model
 */
export interface CommonOptions {
  readonly codecModule?: ReadonlyArray<string>
  readonly json?: boolean
  readonly quiet?: boolean
}

/**
 * What every verb takes that writes records.
 *
 * @category model
 */
export interface OutputOptions extends CommonOptions {
  readonly out?: string
  readonly rejects?: string
  readonly maxRejects: number
}

/**
 * What every verb takes that reads records.
 *
 * @category model
 */
export interface FilterOptions extends OutputOptions {
  readonly format: Format
  readonly fromRejects?: string
  readonly lenientJson?: boolean
}

/**
 * What decode and check take.
 *
 * @category model
 */
export interface FromOptions extends FilterOptions {
  readonly from: string
  readonly instance?: string
  readonly organization?: string
}

/**
 * What the verbs take whose records have nothing to do with each other.
 *
 * @category model
 */
export interface JobsOptions {
  readonly jobs: number
}

/**
 * What decode takes.
 *
 * @category model
 */
export interface DecodeVerbOptions extends FromOptions, JobsOptions {
  readonly keepSecrets?: boolean
}

/**
 * What encode takes.
 *
 * @category model
 */
export interface EncodeVerbOptions extends FilterOptions, JobsOptions {
  readonly to: string
}

/**
 * What every verb takes that writes a page about its run.
 *
 * @category model
 */
export interface PageOptions {
  readonly html?: string
  readonly withPeople?: boolean
}

/**
 * What the verbs take that cross over to another provider.
 *
 * @category model
 */
export interface CrossingOptions extends CommonOptions, PageOptions {
  readonly to: string
  readonly organization?: string
  readonly toInstance?: string
  readonly set?: ReadonlyArray<string>
  readonly request?: boolean
  readonly roles?: string
  readonly crosswalk?: string
  readonly report?: string
  readonly reportRecords?: string
  readonly dryRun?: boolean
}

/**
 * What convert takes.
 *
 * @category model
 */
export interface ConvertVerbOptions extends FromOptions, CrossingOptions {
  readonly organization?: string
}

/**
 * What export takes.
 *
 * @category model
 */
export interface ExportVerbOptions extends OutputOptions, CrossingOptions {
  readonly store: string
  readonly from?: ReadonlyArray<string>
  readonly where?: string
  readonly withGone?: boolean
}

/**
 * What load takes, its inputs aside.
 *
 * @category model
 */
export interface LoadVerbOptions extends CommonOptions, PageOptions {
  readonly into: string
  readonly rejects?: string
  readonly maxRejects: number
  readonly lenientJson?: boolean
  readonly full?: boolean
  readonly restart?: boolean
  readonly progress?: 'json'
  readonly memory?: string
}

/**
 * What history takes.
 *
 * @category model
 */
export interface HistoryOptions extends CommonOptions {
  readonly store: string
  readonly instance?: string
}

/**
 * What capabilities takes: both names or none.
 *
 * @category model
 */
export interface CapabilitiesOptions extends CommonOptions {
  readonly from?: string
  readonly to?: string
}

/**
 * The formats that `--format` names.
 *
 * @category model
 */
export const formats: ReadonlyArray<Format> = ['auto', 'ndjson', 'array', 'envelope']

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Adds what every verb takes.
 *
 * @category constructors
 */
export function withCommon(command: Command): Command {
  return command
    .option('--codec-module <file>', 'load codecs of your own from a JavaScript module (repeatable)', more)
    .option('--json', 'write reports as JSON')
    .option('--quiet', 'write nothing to standard error but failures')
}

/**
 * Adds what every verb takes that writes records.
 *
 * @category constructors
 */
export function withOutput(command: Command): Command {
  return withCommon(command)
    .option('--out <file>', 'write to a file, which is replaced only at the end; - is standard output')
    .option('--rejects <file>', 'write refused records to a file that only you may read')
    .option('--max-rejects <count>', 'how many records may be refused for exit code 0: a number, or any', maxRejects, 0)
}

/**
 * Adds what every verb takes that reads records.
 *
 * @category constructors
 */
export function withFilter(command: Command): Command {
  return withOutput(command)
    .argument('[file]', 'the records; standard input if absent or -')
    .addOption(new Option('--format <format>', 'how records stand in the input').choices(formats).default('auto'))
    .option('--from-rejects <file>', 'read the records of such a file again; - is standard input')
    .option('--lenient-json', 'where a key is given twice, keep the last instead of refusing the record')
}

/**
 * Adds what decode and check take.
 *
 * @category constructors
 */
export function withFrom(
  command: Command,
  organization = 'the organization that was asked about, where records do not name it',
): Command {
  return withFilter(command)
    .requiredOption('--from <codec>', 'what the records are, such as propelauth/user')
    .option('--instance <name>', 'which installation of the provider they come from')
    .option('--organization <id>', organization)
}

/**
 * Adds how many workers there are to be.
 *
 * @category constructors
 */
export function withJobs(command: Command): Command {
  return command.option(
    '--jobs <count>',
    'how many threads turn records, for long inputs; each loads the modules of --codec-module for itself',
    jobs,
    1,
  )
}

/**
 * Adds what convert takes.
 *
 * @category constructors
 */
export function withConvert(command: Command): Command {
  return withCrossing(withFrom(command, organizationOfRequest)).option(
    '--crosswalk <file>',
    'read which old id became which new id, and add who is not there yet',
  )
}

/**
 * Adds what export takes.
 *
 * @category constructors
 */
export function withExport(command: Command): Command {
  return withCrossing(withOutput(command))
    .requiredOption('--store <store>', 'FILE.duckdb, or postgres://...')
    .option('--from <codec>', 'only records of this codec (repeatable); all that the store holds if absent', more)
    .option('--where <condition>', "only who fits, such as: membership.role = 'Owner' and not locked = true")
    .option('--with-gone', 'also who was missing from a later full export')
    .option('--organization <id>', organizationOfRequest)
    .option(
      '--crosswalk <file>',
      'read which old id became which new id, and add who is not there yet: a file, or store, for the table in the store',
    )
}

const organizationOfRequest = 'the one organization that a request is about: its id at the source or at the target'

function withCrossing(command: Command): Command {
  return withPage(command)
    .requiredOption('--to <codec>', 'what the records become, such as propelauth/migrate-user')
    .option('--to-instance <name>', 'which installation of the provider they go to')
    .option('--set <pointer=json>', 'a value for a place of the target that is absent (repeatable)', more)
    .option('--request', 'write {method, path, body} instead of the body of a request')
    .option('--roles <file>', 'what roles become: a role map in YAML or JSON, or builtin')
    .option('--report <file>', 'write what is lost, and what happens to roles, as JSON')
    .option('--report-records <file>', 'write what each record loses to a file that only you may read')
    .option('--dry-run', 'write the reports and the rejects, but no records and no crosswalk')
}

/**
 * Adds what every verb takes that writes a page about its run.
 *
 * @category constructors
 */
export function withPage(command: Command): Command {
  return command
    .option('--html <file>', 'write a page about the run, without personal data')
    .option('--with-people', 'name people on that page, which then only you may read')
}

/**
 * Adds what load takes.
 *
 * @category constructors
 */
export function withLoad(command: Command): Command {
  return withPage(withCommon(command))
    .argument('[files...]', 'the records, each file of the --from before it; standard input if absent or -')
    .requiredOption('--from <codec>', 'what the records are, such as propelauth/user (repeatable)')
    .requiredOption('--into <store>', 'FILE.duckdb, or postgres://...')
    .option('--instance <name>', 'which installation of the provider the records of this --from come from')
    .option('--organization <id>', 'the organization that was asked about, where records of this --from do not name it')
    .addOption(new Option('--format <format>', 'how records stand in the files of this --from').choices(formats))
    .option('--full', 'the export holds everybody, all pages of a listing: who is missing is marked gone')
    .option('--restart', 'begin anew, also where a run of this command has finished or could go on')
    .addOption(
      new Option(
        '--progress <kind>',
        'tell how far it is, as lines of JSON: one each second, one for each batch',
      ).choices(['json']),
    )
    .option('--rejects <file>', 'write all records that the run refused to a file that only you may read')
    .option('--max-rejects <count>', 'how many records may be refused for exit code 0: a number, or any', maxRejects, 0)
    .option('--lenient-json', 'where a key is given twice, keep the last instead of refusing the record')
    .option('--memory <size>', 'how much memory DuckDB may take', '512MB')
}

/**
 * Collects the values of an option that may be given several times.
 *
 * @category constructors
 */
export function more(text: string, texts: ReadonlyArray<string> = []): ReadonlyArray<string> {
  return [...texts, text]
}

function jobs(text: string): number {
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0
  if (count < 1 || count > mostJobs) throw new InvalidArgumentError(`It must be a whole number from 1 to ${mostJobs}.`)
  return count
}

const mostJobs = 64

/**
 * Reads how many records may be refused.
 *
 * @category constructors
 */
export function maxRejects(text: string): number {
  if (text === 'any') return Number.POSITIVE_INFINITY
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It must be a whole number or any.')
  return Number(text)
}
