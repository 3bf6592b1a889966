/**
 * The settings of a run, as the command line of the benchmark names them.
 */
import { parseArgs } from 'node:util'

/** How a run is done and printed. */
export interface Settings {
  /** Bytes of each file of records. */
  readonly size: number
  /** Bytes of a file that only the peak of memory is measured with. */
  readonly memorySize: number | undefined
  /** How often each contestant runs over a file. */
  readonly rounds: number
  readonly seed: number
  /** What the time of whole processes is read from: the wall, or the processor time that each says it took. */
  readonly clock: 'wall' | 'processor'
  /** A regular expression that selects rows by their ids. */
  readonly only: RegExp | undefined
  readonly print: 'text' | 'json' | 'markdown' | 'list'
}

const units: Readonly<Record<string, number>> = { '': 1, KB: 1e3, MB: 1e6, GB: 1e9 }

/** What `--help` prints. */
export const usage = `npm run bench -- [options]

  --size <size>         how large the files of records are (default 20MB; the targets for files are for 500MB)
  --memory-size <size>  a larger file for the peak of memory (such as 5GB)
  --rounds <count>      how often each contestant runs over a file (default 3)
  --seed <number>       the seed of the records (default 1)
  --clock <clock>       wall, or processor: what whole processes are timed by (default wall); on a
                        busy machine, processor time is steadier, and says nothing of --jobs
  --only <pattern>      only the rows whose path matches, such as 'objects/' or 'bytes/.*/zod'
  --list                print the paths of the rows, and run none
  --json                print for machines
  --markdown            print the tables of the README`

/** Reads the arguments; an unknown or wrong one throws an error that says so. */
export function settingsOf(args: ReadonlyArray<string>): Settings | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', default: '20MB' },
      'memory-size': { type: 'string' },
      rounds: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      clock: { type: 'string', default: 'wall' },
      only: { type: 'string' },
      list: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return 'help'
  const memorySize = values['memory-size']
  return {
    size: bytesOf('--size', values.size),
    memorySize: memorySize === undefined ? undefined : bytesOf('--memory-size', memorySize),
    rounds: wholeOf('--rounds', values.rounds),
    seed: wholeOf('--seed', values.seed),
    clock: clockOf(values.clock),
    only: values.only === undefined ? undefined : patternOf(values.only),
    print: values.list ? 'list' : values.json ? 'json' : values.markdown ? 'markdown' : 'text',
  }
}

/** Prints a number of bytes as the options take it. */
export function sizeText(bytes: number): string {
  const [unit, factor] = Object.entries(units).findLast(([, each]) => bytes >= each) ?? ['', 1]
  return `${Math.round((bytes / factor) * 10) / 10}${unit}`
}

function bytesOf(option: string, text: string): number {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)(KB|MB|GB)?$/.exec(text) ?? []
  const bytes = Math.round(Number(digits) * (units[unit] ?? Number.NaN))
  if (!(bytes > 0)) throw new Error(`${option} must be a size such as 20MB, 500MB or 5GB`)
  return bytes
}

function wholeOf(option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`${option} must be a whole number, from 1 on`)
  return Number(text)
}

function clockOf(text: string): Settings['clock'] {
  if (text !== 'wall' && text !== 'processor') throw new Error('--clock must be wall or processor')
  return text
}

function patternOf(text: string): RegExp {
  try {
    return new RegExp(text)
  } catch {
    throw new Error('--only must be a regular expression')
  }
}
