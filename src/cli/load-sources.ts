/**
 * The inputs of load, in the order of the command line: a file is of the `--from` before it, and so is an `--instance`, an
 * `--organization`, a `--format`; what stands before the first `--from` holds for all.
 */
import type { Command } from 'commander'
import type { DecodeOptions } from '../Codec.js'
import type { Format } from '../stream/read-records.js'
import { usageFailure } from './failure.js'

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
