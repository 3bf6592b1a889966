/**
 * Compiles the half of a plan that encodes, for tables without a record in the open.
 */
import { isObject } from '../../Json.js'
import { isCanonical, type Timestamp } from '../../Timestamp.js'
import { putBack, rawsFor, type Wire } from '../encode.js'
import type { AnyLeaf } from '../Leaf.js'
import { getAt } from '../Path.js'
import type { Place } from '../Row.js'
import { nodeAt } from '../residue.js'
import { isRecord, untaken } from './parts.js'
import { hasObject, listed, mapped, putAt, residueOf } from './print.js'
import type { ListStep, Load, Scheme, Step } from './scheme.js'

type Encode = (record: unknown) => Wire | undefined

/** Writes to the wire what a record says and what was kept; tells whether the plan takes it. */
type Write = (wire: Wire, record: object, kept: object | undefined) => boolean

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Compiles the function that encodes a record; it takes nothing where the interpreter has to.
 *
 * @category constructors
 */
export function encoderOf(scheme: Scheme, id: string): Encode {
  const { table, lists, steps } = scheme
  if (lists.some(({ open, prefix }) => open !== undefined || prefix.length > 0)) return () => undefined
  const writes: ReadonlyArray<Write> = [
    ...steps.filter(({ statement }) => statement.kind !== 'mirror').map((step) => writeOf(scheme, step)),
    ...lists.map((list) => listOf(scheme, list, id)),
  ]
  const isMine = (): boolean => true
  return (record) => {
    if (!isRecord(record)) return undefined
    const kept = residueOf(record, id)
    if (kept === untaken) return undefined
    const wire: Wire = {}
    for (const write of writes) if (!write(wire, record, kept)) return undefined
    if (kept !== undefined) putBack({ wire }, kept, table.places, [], isMine)
    return wire
  }
}

function writeOf(scheme: Scheme, step: Step): Write {
  const { statement, loads } = step
  const { places } = scheme.table
  const [load] = loads.map((index) => scheme.loads[index] as Load)
  const hear: Write = (wire, record, kept) => {
    const isThere = (place: Place): boolean => hasObject(kept, place)
    const raws = rawsFor(statement, record, kept, places, isThere)
    for (const [index, place] of statement.places.entries()) {
      if (raws[index] !== undefined) putAt(wire, place, raws[index])
    }
    return true
  }
  const isSingle = step.isField && loads.length === 1 && load !== undefined && load.carved === undefined
  if (!isSingle || load === undefined || hasFlavour(scheme, load)) return hear
  const [path] = statement.canon
  const [leaf] = statement.leaves
  const [guard] = statement.guards
  const { place, key } = load
  const isFlat = place.length === 1 && !(key in Object.prototype)
  const isInstant = guard?.name === 'Timestamp'
  return (wire, record, kept) => {
    if (kept !== undefined && nodeAt(kept, place) !== undefined) return hear(wire, record, kept)
    const value = path === undefined ? undefined : getAt(record, path)
    if (value === undefined) return true
    const isFit = isInstant ? typeof value === 'string' && isCanonical(value as Timestamp) : guard?.is(value)
    if (isFit !== true) return true
    for (const need of statement.needs) if (getAt(record, need) === undefined) return true
    const raw = (leaf as AnyLeaf).print(value)
    if (raw === undefined) return true
    if (isFlat) wire[key] = raw
    else putAt(wire, place, raw)
    return true
  }
}

function hasFlavour(scheme: Scheme, load: Load): boolean {
  for (
    let at = scheme.containers[load.container];
    at !== undefined && at.index > 0;
    at = scheme.containers[at.parent]
  ) {
    if (at.node.flavour) return true
  }
  return false
}

function listOf(scheme: Scheme, step: ListStep, id: string): Write {
  const { list, item } = step
  const load = scheme.loads[step.load ?? 0] as Load
  if (step.load === undefined || item === undefined) return () => true
  const encode = encoderOf(item, id)
  return (wire, record, residue) => {
    const records = getAt(record, list.canon)
    const kept = residue === undefined ? undefined : nodeAt(residue, load.place)
    if (!Array.isArray(records)) {
      if (kept === null || (list.orText && typeof kept === 'string')) putAt(wire, load.place, kept)
      return true
    }
    if (records.some((one) => isObject(one) && !isRecord(one))) return false
    const items = list.key === undefined ? listed(records, list, encode, kept, id) : mapped(records, list, encode, kept)
    if (items === undefined) return false
    putAt(wire, load.place, items)
    return true
  }
}
