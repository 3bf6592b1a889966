/**
 * The border of a table: a whole record in, all that is wrong with it or a draft out. Never throws.
 */
import * as E from 'fp-ts/lib/Either.js'
import {
  areFaults,
  type DecodeError,
  type DecodeErrors,
  decodeError,
  maxErrors,
  notJsonError,
  pointer,
} from '../DecodeError.js'
import { isObject, maxDepth, notJson, typeName, type UnknownObject } from '../Json.js'
import { type Draft, decodeRecord } from './decode.js'
import { encodeRecord } from './encode.js'
import { getAt } from './Path.js'
import type { Plan } from './plan/Plan.js'
import { isPolluted } from './plan/parts.js'
import { valueAt } from './statement.js'
import type { Table } from './Table.js'

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Decodes a record by its table, or tells all that is wrong with it: the first hundred faults in full, then how many more.
 *
 * @category combinators
 */
export function decodeWire(
  id: string,
  table: Table,
  wire: unknown,
  organization: string | undefined,
  plan?: Plan,
  provider = '',
): E.Either<DecodeErrors, Draft> {
  const draft = planned(table, wire, organization, plan, provider)
  return draft === undefined ? unplanned(id, table, wire, organization, plan) : E.right(draft)
}

/**
 * Decodes a record by its plan, if that takes it.
 *
 * @category combinators
 */
export function planned(
  table: Table,
  wire: unknown,
  organization: string | undefined,
  plan: Plan | undefined,
  provider: string,
): Draft | undefined {
  return plan === undefined || isAsking(table, organization) ? undefined : taken(plan, wire, provider)
}

/**
 * Decodes a record that its plan did not take.
 *
 * @category combinators
 */
export function unplanned(
  id: string,
  table: Table,
  wire: unknown,
  organization: string | undefined,
  plan: Plan | undefined,
): E.Either<DecodeErrors, Draft> {
  return interpret(id, table, wire, organization, plan !== undefined && !isAsking(table, organization))
}

/**
 * Reads a wire by its table, complete or not: what is wrong with it is left out.
 *
 * @category combinators
 */
export function readWire(
  id: string,
  table: Table,
  wire: UnknownObject,
  organization: string | undefined,
  read: (wire: UnknownObject) => Draft | undefined,
): Draft {
  const draft = isAsking(table, organization) || isPolluted() ? undefined : read(wire)
  return draft ?? decodeRecord(table, wire, [], { codec: id, organization, report: () => undefined })
}

/** What a plan is sure of; nobody can be of anything where every object has keys that are not its own. */
function taken(plan: Plan, wire: unknown, provider: string): Draft | undefined {
  return isPolluted() ? undefined : plan.decode(wire as UnknownObject, provider)
}

/**
 * Encodes a record by its table.
 *
 * @category combinators
 */
export function encodeWire(id: string, table: Table, record: unknown, plan?: Plan): UnknownObject {
  const wire = plan === undefined || isPolluted() ? undefined : plan.encode(record)
  return wire ?? encodeRecord(table, record, id)
}

/** Whether the organization that the caller names, if any, says anything in a table. */
function isAsking(table: Table, organization: string | undefined): boolean {
  if (organization === undefined) return false
  return table.lists.some(({ open }) => open?.table.statements.some(({ kind }) => kind === 'given'))
}

/**
 * Decodes a record as its table says, without a plan: what plans are held to.
 *
 * @category combinators
 */
export function interpret(
  id: string,
  table: Table,
  wire: unknown,
  organization: string | undefined,
  isDoubtful = false,
): E.Either<DecodeErrors, Draft> {
  if (!isObject(wire)) return E.left([decodeError('type', '', 'an object', typeName(wire))])
  const fault = notJson(wire, 1)
  if (fault !== undefined) return E.left([notJsonError(fault, maxDepth)])
  // What no plan takes is refused nearly always: what is wrong with it is found without making anything of it.
  const refused = isDoubtful ? attempt(id, table, wire, organization, true) : undefined
  return refused !== undefined && E.isLeft(refused) ? refused : attempt(id, table, wire, organization, false)
}

function attempt(
  id: string,
  table: Table,
  wire: UnknownObject,
  organization: string | undefined,
  isTrial: boolean,
): E.Either<DecodeErrors, Draft> {
  const errors: Array<DecodeError> = []
  let further = 0
  const report = (tag: DecodeError['_tag'], path: string, expected: string, actual: string): void => {
    if (errors.length < maxErrors) errors.push(decodeError(tag, path, expected, actual))
    else further += 1
  }
  const draft = decodeRecord(table, wire, [], { codec: id, organization, report, isTrial })
  const isThere = table.anchor === undefined || getAt(draft, table.anchor) !== undefined
  if (!isThere) reportNoAnchor(table, wire, errors, report)
  if (further > 0) errors.push(decodeError('more', '', 'no further errors', `${further} more`))
  return areFaults(errors) ? E.left(errors) : E.right(draft)
}

/** An id that was refused has its error already. */
function reportNoAnchor(
  table: Table,
  wire: UnknownObject,
  errors: ReadonlyArray<DecodeError>,
  report: (tag: DecodeError['_tag'], path: string, expected: string, actual: string) => void,
): void {
  const anchor = table.anchor?.text ?? ''
  const places = table.statements.find((statement) => statement.paths.includes(anchor))?.places ?? [[]]
  const paths = places.map(pointer)
  const isCovered = (path: string): boolean =>
    errors.some((error) => path === error.path || path.startsWith(`${error.path}/`))
  if (paths.some(isCovered)) return
  const index = places.findIndex((place) => valueAt(wire, place) !== undefined)
  const actual = index === -1 ? 'nothing' : valueAt(wire, places[index] ?? []) === null ? 'null' : 'an empty text'
  const expected = anchor === 'subject.id' ? 'the id of the subject' : 'the id of the organization'
  report('missing', paths[Math.max(index, 0)] ?? '', expected, actual)
}
