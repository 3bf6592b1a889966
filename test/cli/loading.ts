/**
 * Loads with the verb itself on any database, also one that fails; and what is to be loaded, in every layout.
 */
import { loadCodecs } from '../../src/cli/codecs.js'
import { asFailure } from '../../src/cli/failure.js'
import { sinkOf } from '../../src/cli/Io.js'
import { load } from '../../src/cli/load.js'
import type { LoadVerbOptions } from '../../src/cli/Options.js'
import { openStore } from '../../src/store/open-store.js'
import type { Backend } from '../store/backends.js'
import { failing } from '../store/faults.js'
import { Remembering } from './harness.js'

/** What a run has said and how it ended. */
export interface Ended {
  readonly code: number
  readonly stderr: string
}

/** What is loaded, where to, and what happens meanwhile. */
export interface Loading {
  readonly backend: Backend
  readonly cwd: string
  readonly files: ReadonlyArray<string>
  /** Default `propelauth/user`. */
  readonly codec?: string
  readonly stdin?: string
  /** The number of the write that fails. */
  readonly fatal?: number
  readonly options?: Partial<LoadVerbOptions>
  readonly signal?: AbortSignal
}

const codecs = await loadCodecs(undefined, '/')

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < text.length; at += 5000) yield Buffer.from(text.slice(at, at + 5000))
}

/** Loads files; answers too how many writes there were. */
export async function loading(spec: Loading): Promise<Ended & { readonly writes: number }> {
  const {
    backend,
    cwd,
    files,
    codec = 'propelauth/user',
    stdin = '',
    fatal = Number.POSITIVE_INFINITY,
    options,
    signal,
  } = spec
  const stderr = new Remembering()
  const io = {
    stdin: bytesOf(stdin),
    stdout: new Remembering(),
    stderr,
    cwd,
    ...(signal === undefined ? {} : { signal }),
  }
  const sources = files.map((file) => ({
    codec,
    told: {},
    format: 'auto' as const,
    file,
  }))
  let writes = () => 0
  const sink = sinkOf(stderr, 'standard error')
  const all = { into: 'here', maxRejects: Number.POSITIVE_INFINITY, ...options }
  const code = await load(codecs, sources, all, io, sink, async () => {
    const faulty = failing(await backend.database('write'), fatal)
    writes = faulty.writes
    return openStore(faulty.database, 'write')
  }).catch((error: unknown) => {
    void sink.write(`${asFailure(error).message}\n`)
    return asFailure(error).exitCode
  })
  await sink.flush()
  return { code, stderr: stderr.text, writes: writes() }
}

/** People of three kilobytes: some come twice, some are refused, some lack their organizations. */
export function people(count: number): ReadonlyArray<string> {
  return Array.from({ length: count }, (_, index) => {
    const id = index % 9 === 8 ? `p${index - 5}` : `p${index}`
    const organization = { [`o${index % 4}`]: { org_id: `o${index % 4}`, org_name: `O ${index}`, user_role: 'Admin' } }
    const more = index % 5 === 4 ? {} : { org_id_to_org_info: organization }
    const properties = { text: `${'x'.repeat(3000)}\0` }
    return JSON.stringify({ user_id: index % 17 === 3 ? index : id, username: `u${index}`, ...more, properties })
  })
}

const many = people(110)
/** One export in all ways in which records can stand in a file. */
export const layouts: ReadonlyArray<readonly [string, string]> = [
  ['lines', `\ufeff${many.join('\r\n')}\n`],
  ['an array', `\ufeff [${many.join(',\n')}]\n`],
  ['an array with lines behind it', `[${many.slice(0, 60).join(',')}]\n${many.slice(60).join('\n')}\n`],
  ['an envelope on one line', `{"total_users":110,"users":[${many.join(',')}],"page_size":9}`],
  ['an envelope on several lines', `{\n"users":[\n${many.join(',\n')}\n]\n,"total_users":110}`],
  ['envelopes on lines', `${many.map((each) => `{"users":[${each}],"total_users":1}`).join('\n')}\n`],
  ['records over several lines', many.map((each) => JSON.stringify(JSON.parse(each), null, 2)).join('\n')],
]
