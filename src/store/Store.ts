/**
 * A store: identities that were loaded, what they were before, and the runs that loaded them. All that a run writes goes in
 * batches; a batch is there as a whole, with the checkpoint behind it, or not at all.
 */
import type { CrosswalkRow } from '../crosswalk.js'
import type { DecodeErrors } from '../DecodeError.js'
import type { JsonObject } from '../Json.js'
import type { PrintedRows } from './RowPrinter.js'
import type { Selected, Selection } from './select.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Whether a store is opened to be changed.
 *
 * @category model
 */
export type Access = 'read' | 'write'

/**
 * How many records did what. `records` is `added`, `changed`, `unchanged`, `older` and `refused` together. `older`: not
 * taken, because what is there is newer. `returned`: were gone, and are there again. `gone`: were missing in a full export.
 * `conflicts`: had a subject that the run had seen before. `secretsDropped`: secrets that were left out.
 *
 * @category model
 */
export interface Counts {
  readonly records: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly older: number
  readonly refused: number
  readonly returned: number
  readonly gone: number
  readonly conflicts: number
  readonly secretsDropped: number
}

/**
 * Where an input is done up to, and what was read of it since the checkpoint before.
 *
 * @category model
 */
export interface Checkpoint {
  readonly input: number
  readonly batch: number
  readonly byteOffset: number
  readonly line: number
  readonly record: number | undefined
  readonly layout: Layout
  /** How many records are done. */
  readonly records: number
  readonly isLast: boolean
  readonly digest: string
  readonly samples: ReadonlyArray<Sample>
}

/**
 * How reading starts in the middle of an input: at a line, inside an array, inside the list of an envelope; `whole`: it does
 * not, and reads all again.
 *
 * @category model
 */
export type Layout = 'lines' | 'array' | 'envelope' | 'whole'

/**
 * A block of an input.
 *
 * @category model
 */
export interface Sample {
  readonly offset: number
  readonly length: number
  readonly digest: string
}

/**
 * An input of a run. `stat` is what the system tells of the file, as text.
 *
 * @category model
 */
export interface RunInput {
  readonly codec: string
  readonly path: string
  readonly stat: string | undefined
}

/**
 * A run, as the store knows it. `running`: it goes on, or was killed. `cut`: an input ended inside a record.
 *
 * @category model
 */
export interface Run {
  readonly run: number
  readonly command: string
  readonly state: 'running' | 'cut' | 'finished' | 'replaced'
  readonly inputs: ReadonlyArray<RunInput>
  readonly counts: Counts
}

/**
 * What a run is started with.
 *
 * @category model
 */
export interface RunSpec {
  readonly command: string
  readonly inputs: ReadonlyArray<RunInput>
  readonly process: number
  readonly host: string
}

/**
 * Where a record stands in the inputs of a run.
 *
 * @category model
 */
export interface Standing {
  readonly input: number
  readonly line: number
  readonly byteOffset: number
  readonly record?: number | undefined
}

/**
 * A place that a record may lack because nobody asked for it: its canonical path and its keys on the wire.
 *
 * @category model
 */
export interface Absence {
  readonly path: string
  readonly place: ReadonlyArray<string>
}

/**
 * A record to be taken: the Identity as `JSON.stringify` prints it, without secrets, and what of it was not asked for.
 *
 * @category model
 */
export interface Incoming extends Standing {
  readonly codec: string
  readonly text: string
  readonly absences: ReadonlyArray<Absence>
  readonly secretsDropped: number
}

/**
 * A record to be taken whose text is bytes, `bytes[from, to)`, which are free again when it is prepared. What was not asked
 * for is told when it has to be known.
 *
 * @category model
 */
export interface IncomingBytes extends Standing {
  readonly codec: string
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
  readonly absences: () => ReadonlyArray<Absence>
  readonly secretsDropped: number
}

/**
 * A record that is printed for the tables. `name` is its key as one text; `rows` are those that it has where it is the first
 * of its subject.
 *
 * @category model
 */
export interface Prepared extends Standing {
  readonly codec: string
  readonly key: readonly [codec: string, instance: string, id: string]
  readonly name: string
  readonly run: number
  readonly text: () => string
  readonly digest: string
  readonly updatedAt: string | undefined
  readonly absences: () => ReadonlyArray<Absence>
  readonly secretsDropped: number
  /** Of each organization that its memberships name: a hash of which one it is, and one of what is told of it. */
  readonly mentions: ReadonlyArray<number>
  readonly rows: PrintedRows
}

/**
 * A record that was refused.
 *
 * @category model
 */
export interface Refused extends Standing {
  readonly codec: string
  readonly length: number
  readonly errors: DecodeErrors
}

/**
 * Records in their order, and the checkpoint behind them.
 *
 * @category model
 */
export interface Batch {
  readonly records: ReadonlyArray<Prepared>
  readonly refused: ReadonlyArray<Refused>
  readonly checkpoint: Checkpoint
}

/**
 * How a run ends. `scopes`: whose records are gone where this run has not seen them, since its exports were full.
 *
 * @category model
 */
export interface Ending {
  readonly state: 'finished' | 'cut'
  readonly scopes: ReadonlyArray<Scope>
}

/**
 * The records of a codec at an installation of its provider.
 *
 * @category model
 */
export interface Scope {
  readonly codec: string
  readonly instance: string
}

/**
 * Whom a question is about: an id, and a provider or a codec where they are given.
 *
 * @category model
 */
export interface Sought {
  readonly id: string
  readonly provider?: string | undefined
}

/**
 * A version that was replaced.
 *
 * @category model
 */
export interface Replaced {
  readonly codec: string
  readonly instance: string
  readonly version: number
  readonly run: number
  readonly replacedIn: number
  readonly replacedAt: string
  readonly identity: JsonObject
}

/**
 * A conflict: a record whose subject an earlier record of the run had.
 *
 * @category model
 */
export interface Conflict {
  readonly input: number
  readonly line: number
  readonly earlierInput: number
  readonly earlierLine: number
  readonly kept: 'earlier' | 'later' | 'both'
}

/**
 * A run at work: it has the store until it ends.
 *
 * @category model
 */
export interface ActiveRun {
  readonly run: number
  readonly counts: () => Counts
  /** Prints a record for a batch. */
  readonly prepare: (incoming: Incoming) => Prepared
  /** Does so from bytes; not where an id is so long that somebody has to look whether an index can hold it. */
  readonly prepareBytes: (incoming: IncomingBytes) => Prepared | undefined
  /** Writes a batch with its checkpoint, in one transaction. */
  readonly write: (batch: Batch) => Promise<void>
  /** Notes what the system tells of the file of an input that was found unchanged. */
  readonly setStat: (input: number, stat: string) => Promise<void>
  /** Forgets what was refused from a byte on: it will be read again. */
  readonly reopen: (input: number, byteOffset: number) => Promise<void>
  readonly end: (ending: Ending) => Promise<void>
}

/**
 * A store.
 *
 * @category model
 */
export interface Store {
  /** How it is called where people read. */
  readonly name: string
  /** Finds the latest run of a command. */
  readonly findRun: (command: string) => Promise<Run | undefined>
  /** Lists the checkpoints of an input, in their order. */
  readonly checkpoints: (run: number, input: number) => Promise<ReadonlyArray<Checkpoint>>
  readonly startRun: (spec: RunSpec) => Promise<ActiveRun>
  /** Goes on with a run that has not finished. */
  readonly resumeRun: (run: Run, spec: Pick<RunSpec, 'process' | 'host'>) => Promise<ActiveRun>
  /** Gives up a run that has not finished. */
  readonly replaceRun: (run: number) => Promise<void>
  /** Lists the first conflicts of a run. */
  readonly conflicts: (run: number, most: number) => Promise<ReadonlyArray<Conflict>>
  /** Lists the first records that a run has refused. */
  readonly refused: (run: number, most: number) => Promise<ReadonlyArray<Refused>>
  /** Reads all records that a run has refused, in the order of its inputs. */
  readonly everyRefused: (run: number) => AsyncIterable<Refused>
  /** Lists the scopes in which a run has seen records of a codec. */
  readonly scopesOf: (run: number, codec: string) => Promise<ReadonlyArray<Scope>>
  /** Finds the records of a person. */
  readonly find: (sought: Sought) => Promise<ReadonlyArray<Scope & { readonly id: string }>>
  /** Lists the versions of a record that were replaced, the oldest first. */
  readonly history: (scope: Scope, id: string) => AsyncIterable<Replaced>
  /** Lists the codecs of the records that there are. */
  readonly codecs: () => Promise<ReadonlyArray<string>>
  /** Reads the records of a selection, by codec, instance and id, in the order of their bytes. */
  readonly select: (selection: Selection) => AsyncIterable<Selected>
  /** Reads the rows of the crosswalk. */
  readonly crosswalk: () => AsyncIterable<CrosswalkRow>
  /** Adds rows to the crosswalk that are not there yet, all or none. */
  readonly addToCrosswalk: (rows: ReadonlyArray<CrosswalkRow>) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * The counts of a run that has done nothing yet.
 *
 * @category model
 */
export const noCounts: Counts = {
  records: 0,
  added: 0,
  changed: 0,
  unchanged: 0,
  older: 0,
  refused: 0,
  returned: 0,
  gone: 0,
  conflicts: 0,
  secretsDropped: 0,
}
