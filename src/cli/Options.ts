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
 * What every verb takes that reads records.
 *
 * @category model
 */
export interface FilterOptions extends CommonOptions {
  readonly format: Format
  readonly out?: string
  readonly rejects?: string
  readonly fromRejects?: string
  readonly maxRejects: number
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
 * What convert takes.
 *
 * @category model
 */
export interface ConvertVerbOptions extends FromOptions, PageOptions {
  readonly to: string
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
 * What capabilities takes: both names or none.
 *
 * @category model
 */
export interface CapabilitiesOptions extends CommonOptions {
  readonly from?: string
  readonly to?: string
}

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
 * Adds what every verb takes that reads records.
 *
 * @category constructors
 */
export function withFilter(command: Command): Command {
  const formats: ReadonlyArray<Format> = ['auto', 'ndjson', 'array', 'envelope']
  return withCommon(command)
    .argument('[file]', 'the records; standard input if absent or -')
    .addOption(new Option('--format <format>', 'how records stand in the input').choices(formats).default('auto'))
    .option('--out <file>', 'write to a file, which is replaced only at the end')
    .option('--rejects <file>', 'write refused records to a file that only you may read')
    .option('--from-rejects <file>', 'read the records of such a file again')
    .option('--max-rejects <count>', 'how many records may be refused for exit code 0: a number, or any', maxRejects, 0)
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
  withFrom(command, 'the one organization that a request is about: its id at the source or at the target')
    .requiredOption('--to <codec>', 'what the records become, such as propelauth/migrate-user')
    .option('--to-instance <name>', 'which installation of the provider they go to')
    .option('--set <pointer=json>', 'a value for a place of the target that is absent (repeatable)', more)
    .option('--request', 'write {method, path, body} instead of the body of a request')
    .option('--roles <file>', 'what roles become: a role map in YAML or JSON, or builtin')
    .option('--crosswalk <file>', 'read which old id became which new id, and add who is not there yet')
    .option('--report <file>', 'write what is lost, and what happens to roles, as JSON')
    .option('--report-records <file>', 'write what each record loses to a file that only you may read')
    .option('--dry-run', 'write the reports and the rejects, but no records and no crosswalk')
  return withPage(command)
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

function more(text: string, texts: ReadonlyArray<string> = []): ReadonlyArray<string> {
  return [...texts, text]
}

function jobs(text: string): number {
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0
  if (count < 1 || count > mostJobs) throw new InvalidArgumentError(`It must be a whole number from 1 to ${mostJobs}.`)
  return count
}

const mostJobs = 64

function maxRejects(text: string): number {
  if (text === 'any') return Number.POSITIVE_INFINITY
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It must be a whole number or any.')
  return Number(text)
}
