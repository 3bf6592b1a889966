/**
 * Records and batches for the tests of stores.
 */
import type { Identity } from '../../src/Identity.js'
import type { ActiveRun, Batch, Incoming, Prepared, Run, Store } from '../../src/store/Store.js'

/** The parts of an Identity that a test says something about. */
export interface Said extends Partial<Omit<Identity, 'subject'>> {
  readonly id: string
  readonly instance?: string
  readonly codec?: string
  readonly absences?: Incoming['absences']
}

/** What a record lacks where nobody asked for its organizations. */
export const noOrganizations: Incoming['absences'] = [{ path: 'memberships', place: ['org_id_to_org_info'] }]

/** Makes a record that stands on a line of the first input. */
export function incoming(
  { id, instance, codec = 'propelauth/user', absences = [], ...rest }: Said,
  line = 1,
): Incoming {
  const provider = codec.split('/')[0] ?? codec
  const subject = { provider, ...(instance === undefined ? {} : { instance }), id }
  return {
    codec,
    text: JSON.stringify({ subject, ...rest }),
    absences,
    secretsDropped: 0,
    input: 0,
    line,
    byteOffset: 100 * line,
    record: undefined,
  }
}

/** Makes a batch, behind which an input is done up to its last record. */
export function batchOf(records: ReadonlyArray<Prepared>, batch = 0): Batch {
  const line = records.at(-1)?.line ?? 0
  const done = {
    byteOffset: 100 * (line + 1),
    line: line + 1,
    record: undefined,
    layout: 'lines' as const,
    records: line,
  }
  return {
    records,
    refused: [],
    checkpoint: { input: 0, batch, ...done, isLast: false, digest: 'd', samples: [] },
  }
}

/** Starts a run of its own. */
export function start(store: Store, command = String(Math.random())): Promise<ActiveRun> {
  const inputs = [{ codec: 'propelauth/user', path: '/export.ndjson', stat: '1' }]
  return store.startRun({ command, inputs, process: 7, host: 'here' })
}

/** Loads records in one run, each on its line, in batches of a size. */
export async function loadAll(
  store: Store,
  said: ReadonlyArray<Said>,
  { size = said.length, full = [] }: { readonly size?: number; readonly full?: ReadonlyArray<string> } = {},
): Promise<ActiveRun> {
  const run = await start(store)
  const records = said.map((each, index) => incoming(each, index + 1))
  for (let at = 0, batch = 0; at < records.length; at += size, batch++) {
    await run.write(batchOf(records.slice(at, at + size).map(run.prepare), batch))
  }
  await run.end({ state: 'finished', scopes: full.map((codec) => ({ codec, instance: '' })) })
  return run
}

/** The run of an active one. */
export function idle(run: ActiveRun, command: string): Run {
  return { run: run.run, command, state: 'running', inputs: [], counts: run.counts() }
}

/** Gathers what comes. */
export async function gather<A>(source: AsyncIterable<A>): Promise<ReadonlyArray<A>> {
  const all: Array<A> = []
  for await (const each of source) all.push(each)
  return all
}
