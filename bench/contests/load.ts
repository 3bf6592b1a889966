/**
 * Load: people with three memberships each into a store, beside what the databases take for the same rows when nothing is
 * checked, compared or kept: a plain insert of DuckDB from the same file, and `\copy` of psql into the same tables.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { command, program } from '../build.js'
import { atMost, type Contest, type Sample } from '../Contest.js'
import { outputsFolder } from '../folders.js'
import { recordsFile } from '../inputs/files.js'
import { type Command, isInstalled, node, run, warm } from '../processes.js'
import type { Settings } from '../Settings.js'
import { fileRow } from './byte-row.js'

const name = {
  duckdb: 'load into DuckDB',
  postgres: 'load into PostgreSQL',
  insert: 'read_json of DuckDB',
  copy: '\\copy of PostgreSQL',
  slower: 'the slower of both',
  memory: 'memory of load',
} as const

const tables: ReadonlyArray<string> = ['identities', 'emails', 'external_ids', 'memberships', 'organizations']
const copied = 'identikit_bench_copy'
const loaded = 'identikit_bench_load'
const megabyte = 1e6

/** The contests of load. */
export const loadContests: ReadonlyArray<Contest> = [
  {
    rows: [
      fileRow(
        'load/duckdb/slower',
        'load into DuckDB / the slower of the next two',
        [name.duckdb, name.slower],
        atMost(2),
      ),
      fileRow(
        'load/duckdb/read-json',
        'load into DuckDB / read_json into plain tables',
        [name.duckdb, name.insert],
        undefined,
      ),
      fileRow(
        'load/duckdb/copy',
        'load into DuckDB / \\copy into the tables of a store',
        [name.duckdb, name.copy],
        undefined,
      ),
      fileRow('load/postgres/copy', 'load into PostgreSQL / the same \\copy', [name.postgres, name.copy], undefined),
      { id: 'load/duckdb/speed', title: 'load into DuckDB', subject: name.duckdb, unit: 'MB/s', state: 'fresh' },
      {
        id: 'load/duckdb/memory',
        title: 'peak of memory of load into DuckDB, which may take 512 MB of it',
        subject: name.memory,
        unit: 'MB',
        state: 'fresh',
        target: { bound: 'at most', figure: 1500 },
      },
    ],
    measure: async (_, settings) => {
      const { path, bytes } = recordsFile({ _tag: 'members' }, { bytes: settings.size }, settings.seed)
      await warm(path)
      const folder = `${outputsFolder}/load`
      mkdirSync(folder, { recursive: true })
      const server = await serverOf(settings)
      const turns = turnsOf(path, bytes, folder, server)
      const samples = await measureTurns(turns, settings, bytes)
      if (server._tag === 'server')
        for (const schema of [copied, loaded]) await run(emptied(server.address, schema, 'drop'))
      rmSync(folder, { recursive: true, force: true })
      return { ...missing(server), ...samples, [name.slower]: slowerOf(samples) }
    },
  },
]

// -------------------------------------------------------------------------------------
// contestants
// -------------------------------------------------------------------------------------

/** What comes before a contestant, which is not measured, and the contestant itself. */
interface Turn {
  readonly before: () => Promise<unknown>
  readonly commands: ReadonlyArray<Command>
}

type Server = { readonly _tag: 'server'; readonly address: string } | { readonly _tag: 'none'; readonly why: string }

async function serverOf({ clock }: Settings): Promise<Server> {
  const isWanted = process.env.IDENTIKIT_SERVICES === '1'
  const address =
    process.env.IDENTIKIT_POSTGRES_URL ?? (isWanted ? 'postgres://postgres@127.0.0.1:5432/test' : undefined)
  if (address === undefined) return { _tag: 'none', why: 'IDENTIKIT_POSTGRES_URL names no server' }
  if (clock === 'processor') return { _tag: 'none', why: 'the server does not tell its processor time' }
  return (await isInstalled('psql')) ? { _tag: 'server', address } : { _tag: 'none', why: 'psql is not installed' }
}

function turnsOf(path: string, bytes: number, folder: string, server: Server): Readonly<Record<string, Turn>> {
  const store = `${folder}/load.duckdb`
  const plain = `${folder}/plain.duckdb`
  const clean = async (file: string): Promise<void> => {
    for (const end of ['', '.wal', '.part', '.run']) rmSync(`${file}${end}`, { force: true })
  }
  const load = (into: string): Command =>
    node(
      ['--import', program('usage'), command, 'load', '--quiet', '--into', into, '--from', 'propelauth/user', path],
      bytes,
    )
  const own: Readonly<Record<string, Turn>> = {
    [name.duckdb]: { before: () => clean(store), commands: [load(store)] },
    [name.insert]: {
      before: () => clean(plain),
      commands: [node(['--import', program('usage'), program('read-json'), path, plain], bytes)],
    },
  }
  if (server._tag === 'none') return own
  const { address } = server
  const url = new URL(address)
  url.searchParams.set('schema', loaded)
  const copies = tables.flatMap((table) => [
    '-c',
    `\\copy ${copied}.${table} from '${folder}/${table}.csv' with (format csv)`,
  ])
  return {
    ...own,
    [name.copy]: {
      before: async () => {
        await run(node([program('store-rows'), store, folder, ...tables], bytes))
        await run(emptied(address, copied))
      },
      commands: [{ name: 'psql', args: ['-qX', '-v', 'ON_ERROR_STOP=1', address, ...copies], bytes }],
    },
    [name.postgres]: { before: () => run(emptied(address, loaded, 'drop')), commands: [load(url.href)] },
  }
}

function emptied(address: string, schema: string, ...how: ReadonlyArray<string>): Command {
  return node([program('postgres-store'), address, schema, ...how], 1)
}

function missing(server: Server): Readonly<Record<string, string>> {
  return server._tag === 'server' ? {} : { [name.copy]: server.why, [name.postgres]: server.why }
}

// -------------------------------------------------------------------------------------
// samples
// -------------------------------------------------------------------------------------

/** One after another in each round, since the rows that are copied are those that were loaded. */
async function measureTurns(
  turns: Readonly<Record<string, Turn>>,
  { rounds, clock }: Settings,
  bytes: number,
): Promise<Readonly<Record<string, ReadonlyArray<number>>>> {
  const samples: Record<string, Array<number>> = { [name.memory]: [] }
  for (let round = 0; round < rounds; round++) {
    for (const [contestant, { before, commands }] of Object.entries(turns)) {
      await before()
      let sum = 0
      for (const each of commands) {
        const { nanoseconds, usage } = await run(each)
        sum += clock === 'processor' ? (usage?.nanoseconds ?? 0) : nanoseconds
        if (contestant === name.duckdb && usage !== undefined) samples[name.memory]?.push(usage.peak / megabyte)
      }
      samples[contestant] = [...(samples[contestant] ?? []), sum / bytes]
    }
  }
  return samples
}

/** Without a server, the other one is the slower of both. */
function slowerOf(samples: Readonly<Record<string, ReadonlyArray<number>>>): Sample {
  const copies = samples[name.copy] ?? []
  return (samples[name.insert] ?? []).map((taken, round) => Math.max(taken, copies[round] ?? 0))
}
