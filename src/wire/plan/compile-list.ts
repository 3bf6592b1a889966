/**
 * Compiles lists to closures: their items, and the record in the open.
 */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../decode.js'
import type { Place } from '../Row.js'
import { builderOf } from './assemble.js'
import { actOf, dutyOf } from './compile-statement.js'
import { type Act, always, around, type Duty, type Frame, type Framed, last, mark, plantIn, rawAt } from './Frame.js'
import { settled } from './overlay.js'
import { isRecord, untaken } from './parts.js'
import { keptOf } from './residues.js'
import type { ListStep, Load, OpenStep, Owner, Scheme } from './scheme.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Decodes an object of the wire. `given` is what the wire does not say: the key of an item of a map, or the provider. An item
 * that was a text alone is told by `isText`.
 *
 * @category model
 */
export type Decode = (wire: unknown, given: string, isText?: boolean) => Draft | undefined

/**
 * Compiles what decodes an object of the wire; its residue stands under a prefix.
 *
 * @category model
 */
export type DecodeOf = (scheme: Scheme, id: string, prefix: Place) => Decode

/** What all lists of a scheme have in common. */
interface Owning {
  readonly scheme: Framed
  readonly id: string
  readonly decodeOf: DecodeOf
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Compiles a list.
 *
 * @category constructors
 */
export function listDuties(owning: Owning, step: ListStep): ReadonlyArray<Duty> {
  const { scheme } = owning
  const items = itemsDuty(owning, step, 'own')
  const { open } = step
  if (open === undefined) return [items]
  // Where no wire states the id, nothing lies in the open: what would be its claims is residue.
  if (open.anchor === undefined) return [items, ...open.steps.map((other) => dutyOf(scheme, other))]
  return [items, always(scheme, openAct(owning, step, open, open.anchor))]
}

function openAct(owning: Owning, step: ListStep, open: OpenStep, anchor: number): Act {
  const { scheme, id } = owning
  const { slot } = step
  const claims = open.steps.map((other) => {
    const act = actOf(scheme, other)
    return other.isYielding
      ? (frame: Frame) => other.needs.some((need) => frame.values[need] === undefined) || act(frame)
      : act
  })
  const inner = open.lists.map((other) => innerAct(owning, other, anchor))
  const otherwise = open.otherwise.map((other) => actOf(scheme, other))
  const build = builderOf(open.build)
  const place = step.load === undefined ? undefined : scheme.loads[step.load]?.place
  return (frame) => {
    for (const claim of claims) if (!claim(frame)) return false
    for (const list of inner) if (!list(frame)) return false
    if (frame.values[anchor] === undefined) return otherwise.every((act) => act(frame))
    if (open.name !== undefined) frame.values[open.name] = frame.values[anchor]
    const record = build(frame.values)
    frame.record = record
    const records = frame.values[slot] as Array<Draft> | undefined
    if (records === undefined || place === undefined) {
      frame.values[slot] = [record]
      return true
    }
    const settling = settled(step.list, id, record, records, frame.wires ?? [], frame.open)
    frame.values[slot] = settling.records
    frame.open = settling.residue
    plantIn(frame, 'own', place, {})
    return true
  }
}

function itemsDuty(owning: Owning, step: ListStep, owner: Owner): Duty {
  const { scheme, id, decodeOf } = owning
  const { list, item, slot } = step
  if (step.load === undefined || item === undefined) return always(scheme, () => true)
  const load = scheme.loads[step.load] as Load
  const at = rawAt(scheme, load.index)
  const marks = around(scheme, load.container)
  const decode = decodeOf(item, id, step.prefix)
  const { orIds } = list
  const isMap = list.by._tag === 'key'
  const isNamed = list.open?.select._tag === 'named'
  /** Adds a record to those before it; gives nothing where the plan does not take it. */
  const added = (frame: Frame, records: Array<Draft>, entry: unknown, key: string): Array<Draft> | undefined => {
    if (entry === null) {
      plantIn(frame, owner, [...load.place, key], null)
      return records
    }
    const isText = orIds !== undefined && typeof entry === 'string'
    const record = decode(isText ? { [orIds]: entry } : entry, key, isText)
    if (record === undefined) return undefined
    if (isNamed) {
      frame.wires ??= []
      frame.wires.push(entry as UnknownObject)
    }
    // Most lists have one, and one that grows gets room for many.
    if (records.length === 0) return [record]
    records.push(record)
    return records
  }
  const act = (frame: Frame): boolean => {
    const raw = frame.values[at]
    if (!(isMap ? isRecord(raw) : Array.isArray(raw))) {
      if (raw !== null && !(list.orText && typeof raw === 'string')) return false
      plantIn(frame, owner, load.place, raw)
      return true
    }
    mark(frame, marks)
    let records: Array<Draft> | undefined = []
    if (isMap) {
      for (const key in raw as UnknownObject) {
        const entry = (raw as UnknownObject)[key]
        if (entry !== undefined) records = added(frame, records, entry, key)
        if (records === undefined) return false
      }
    } else {
      const entries = raw as ReadonlyArray<unknown>
      for (let index = 0; index < entries.length; index += 1) {
        records = added(frame, records, entries[index], String(index))
        if (records === undefined) return false
      }
    }
    frame.values[slot] = records
    return true
  }
  return { at, act, order: last }
}

/** A list inside of the record in the open: where there is none, it is read for its types, and kept as it is. */
function innerAct(owning: Owning, step: ListStep, anchor: number): Act {
  const { scheme } = owning
  const { at, act } = itemsDuty(owning, step, 'open')
  const items: Act = (frame) => frame.values[at] === undefined || act(frame)
  const load = scheme.loads[step.load ?? 0] as Load
  const depth = (scheme.containers[load.container]?.depth ?? 0) + 1
  return (frame) => {
    if (frame.values[anchor] !== undefined) return items(frame)
    const before = frame.open
    frame.open = undefined
    if (!items(frame)) return false
    frame.open = before
    const raw = frame.values[rawAt(scheme, load.index)]
    const kept = raw === undefined ? undefined : keptOf(raw, depth)
    if (kept === untaken) return false
    if (raw !== undefined) plantIn(frame, 'open', load.place, kept)
    return true
  }
}
