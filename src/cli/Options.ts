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
 * What decode takes.
 *
 * @category model
 */
export interface DecodeVerbOptions extends FromOptions {
  readonly keepSecrets?: boolean
}

/**
 * What encode takes.
 *
 * @category model
 */
export interface EncodeVerbOptions extends FilterOptions {
  readonly to: string
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
  const more = (file: string, files: ReadonlyArray<string> = []): ReadonlyArray<string> => [...files, file]
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
export function withFrom(command: Command): Command {
  return withFilter(command)
    .requiredOption('--from <codec>', 'what the records are, such as propelauth/user')
    .option('--instance <name>', 'which installation of the provider they come from')
    .option('--organization <id>', 'the organization that was asked about, where records do not name it')
}

function maxRejects(text: string): number {
  if (text === 'any') return Number.POSITIVE_INFINITY
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It must be a whole number or any.')
  return Number(text)
}
