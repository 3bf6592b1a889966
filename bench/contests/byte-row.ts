/**
 * What contests of files have in common: a target counts for large files only, and the command decodes them all alike.
 */
import { command } from '../build.js'
import type { Row, Target } from '../Contest.js'
import type { InputFile } from '../inputs/files.js'
import { type Command, node, outputFile } from '../processes.js'

/** From which size on files are large enough to say whether a target is met. */
const large = 500e6

/** What our verbs and the pass that does nothing are called among contestants. */
export const name = { bare: 'bare pass', decode: 'decode', encode: 'encode' } as const

/** Makes a row of files, whose target counts from that size on. */
export function fileRow(
  id: string,
  title: string,
  [subject, base]: readonly [subject: string, base: string],
  target: Target | undefined,
  from: number = large,
): Row {
  return {
    id,
    title,
    subject,
    base,
    unit: 'ratio',
    state: 'fresh',
    ...(target === undefined ? {} : { target: { ...target, from } }),
  }
}

/** The part of a row's path that names a record. */
export function pathOf(record: string): string {
  return record.replace('/', '-')
}

/** The command line that decodes a file. */
export function decode(record: string, { path, bytes }: InputFile, ...options: ReadonlyArray<string>): Command {
  const output = outputFile(`decode ${record} ${options.join(' ')}`)
  return node([command, 'decode', '--quiet', '--from', record, ...options, path], bytes, output)
}
