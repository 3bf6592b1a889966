/**
 * The inputs of load, in the order of the command line: a file is of the `--from` before it, and so is an `--instance`, an
 * `--organization`, a `--format`; what stands before the first `--from` holds for all.
 */
import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { AnyCodec, DecodeOptions } from '../Codec.js'
import { escapeControl } from '../DecodeError.js'
import type { Format } from '../stream/read-records.js'
import { type Codecs, findSource } from './codecs.js'
import { usageFailure } from './failure.js'
import type { Kept } from './full-load.js'
import { refuseUnreadable } from './out-file.js'
import { statOf } from './unchanged.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A file, what its records are, and what they do not say themselves; `-` is standard input.
 *
 * @category model
 */
export interface Source {
  readonly codec: string
  readonly told: DecodeOptions
  readonly format: Format
  readonly file: string
}

/**
 * An input of the command line, with its codec, what the system tells of its file, and its bytes where they can be had only once
 * and are needed twice.
 *
 * @category model
 */
export interface Opened extends Source {
  readonly of: AnyCodec
  readonly path: string | undefined
  readonly stat: { readonly text: string; readonly size: number } | undefined
  readonly kept?: Kept | undefined
}

interface Group {
  readonly codec: string
  told: DecodeOptions
  format: Format
  readonly files: Array<string>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Reads the inputs from the arguments, whose options the command knows. Fails where a file is of no `--from`, or standard
 * input is to be read twice.
 *
 * @category constructors
 */
export function sourcesIn(args: ReadonlyArray<string>, command: Command): ReadonlyArray<Source> {
  const before: Group = { codec: '', told: {}, format: 'auto', files: [] }
  const groups: Array<Group> = []
  for (const { name, value } of tokensOf(args, command)) {
    const group = groups.at(-1) ?? before
    if (name === '--from') groups.push({ ...before, codec: value, files: [] })
    else if (name === '--instance') group.told = { ...group.told, instance: value }
    else if (name === '--organization') group.told = { ...group.told, organization: value }
    else if (name === '--format') group.format = value as Format
    else if (name === undefined) group.files.push(value)
  }
  const [first, ...others] = groups
  if (first === undefined) throw usageFailure('--from CODEC: what are the records?')
  if (before.files.length > 0) {
    if (others.length > 0) throw usageFailure('a file stands behind the --from that says what its records are')
    first.files.unshift(...before.files)
  }
  const sources = groups.flatMap(({ codec, told, format, files }) => {
    return (files.length === 0 ? ['-'] : files).map((file) => ({ codec, told, format, file }))
  })
  if (sources.filter(({ file }) => file === '-').length > 1) throw usageFailure('standard input is read once')
  return sources
}

/**
 * Finds the codec and the file of an input. Fails where there are none.
 *
 * @category constructors
 */
export async function openSource(codecs: Codecs, source: Source, cwd: string): Promise<Opened> {
  const of = findSource(codecs, source.codec)
  if (!('losses' in of)) throw usageFailure(`${of.id} is about an organization, and a store takes records of persons`)
  if (source.format === 'envelope' && of.envelope === undefined) {
    throw usageFailure(`--format envelope: records of ${of.id} come in no envelope`)
  }
  if (source.file === '-') return { ...source, of, path: undefined, stat: undefined }
  const path = resolve(cwd, source.file)
  // Before there is a store: one that a wrong name has made is in the way of the next run.
  await refuseUnreadable(path, escapeControl(source.file))
  return { ...source, of, path, stat: await statOf(path) }
}

/** Options with their values, and operands, in their order. */
function tokensOf(
  args: ReadonlyArray<string>,
  { options }: Command,
): ReadonlyArray<{ readonly name: string | undefined; readonly value: string }> {
  const tokens: Array<{ readonly name: string | undefined; readonly value: string }> = []
  const rest = args.slice(args.indexOf('load') + 1)
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') {
      tokens.push(...rest.map((value) => ({ name: undefined, value })))
      return tokens
    }
    const [, name, inline] = /^(--[a-z-]+)(?:=(.*))?$/s.exec(arg) ?? []
    if (name === undefined) tokens.push({ name, value: arg })
    else if (options.some(({ long, required }) => long === name && required)) {
      tokens.push({ name, value: inline ?? rest.shift() ?? '' })
    }
  }
  return tokens
}
