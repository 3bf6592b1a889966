/**
 * An object plan: what a table makes of one record, compiled. It knows what is usual, odd values included; what it does not
 * take, the interpreter answers, and so it does for every refusal.
 */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../decode.js'
import type { Table } from '../Table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A plan for the records of one codec, without an organization that the caller names.
 *
 * Laws: what `decode` gives is what the interpreter gives, in the same order of keys, and it gives nothing for what the
 * interpreter refuses; what `encode` gives is what the interpreter gives.
 *
 * @category model
 */
export interface Plan {
  /** Decodes a wire, or gives nothing where it does not take it. The subject of a person is one of the provider. */
  readonly decode: (wire: UnknownObject, provider: string) => Draft | undefined
  /** Encodes a record, or gives nothing where it does not take it. */
  readonly encode: (record: unknown) => UnknownObject | undefined
}

/**
 * Makes the plan of a table for the codec of an id: functions are those of the table, never copies.
 *
 * @category model
 */
export type PlanOf = (table: Table, id: string) => Plan
