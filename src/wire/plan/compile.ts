/**
 * Compiles a plan at load, for the tables that users write: one closure for each step of the scheme. What is generated for the
 * built-in records does the same in line.
 */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../decode.js'
import type { Place } from '../Row.js'
import { raisedKey } from '../residue.js'
import type { Table } from '../Table.js'
import { builderOf } from './assemble.js'
import { encoderOf } from './compile-encode.js'
import { actOf, fieldOf, readField } from './compile-statement.js'
import { type Act, around, type Frame, frameOf, mark, plantIn, readerOf } from './Frame.js'
import { settled } from './overlay.js'
import type { Plan, PlanOf } from './Plan.js'
import { isRecord, untaken } from './parts.js'
import { grafted, hiddenOf, keptOf, planted, withCarved, withUnknowns } from './residues.js'
import { type Container, draftScheme, type ListStep, type Load, type Owner, type Scheme, schemeOf } from './scheme.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Compiles the plan of a table; one that takes nothing where it has a row that plans do not know.
 *
 * @category constructors
 */
export const compiled: PlanOf = (table, id): Plan => {
  const scheme = schemeOf(table)
  if (scheme === undefined) {
    const draft = draftScheme(table)
    return { decode: () => undefined, encode: draft === undefined ? () => undefined : encoderOf(draft, id) }
  }
  const decode = decoderOf(scheme, id, [])
  const isPerson = table.anchor?.text === 'subject.id'
  return {
    decode: (wire, provider) => {
      const draft = decode(wire, '', false)
      if (draft === undefined || !isPerson) return draft
      const { id: subject, instance } = draft.subject as { readonly id: unknown; readonly instance?: unknown }
      draft.subject = instance === undefined ? { provider, id: subject } : { provider, instance, id: subject }
      return draft
    },
    encode: encoderOf(scheme, id),
  }
}

/**
 * Compiles what reads a wire without asking for its anchor; it gives nothing where the interpreter has to read.
 *
 * @category constructors
 */
export function draftReader(table: Table, id: string): (wire: UnknownObject) => Draft | undefined {
  const scheme = draftScheme(table)
  if (scheme === undefined) return () => undefined
  const decode = decoderOf({ ...scheme, anchor: undefined }, id, [])
  return (wire) => decode(wire, '', false)
}

type Decode = (wire: unknown, key: string, isText: boolean) => Draft | undefined

function decoderOf(scheme: Scheme, id: string, prefix: Place): Decode {
  const { containers, key: keySlot, anchor } = scheme
  const readers = containers.map(({ index }) => readerOf(scheme, index))
  const [readWire] = readers
  const steps = scheme.steps.map((step) => ({ field: fieldOf(scheme, step), act: actOf(scheme, step) }))
  const acts: ReadonlyArray<Act> = [
    ...scheme.lists.map((list) => listAct(scheme, list, id)),
    sweepAct(scheme, containers[0] as Container),
  ]
  const first = scheme.loads.length
  const build = builderOf(scheme.build)
  return (wire, key, isText) => {
    if (!isRecord(wire)) return undefined
    const frame = frameOf(scheme, wire)
    readWire?.(frame, wire)
    for (let index = 1; index < containers.length; index += 1) {
      const raw = frame.raws[first + index]
      if (raw === undefined || raw === null) continue
      if (!isRecord(raw)) return undefined
      frame.objects[index] = raw
      readers[index]?.(frame, raw)
    }
    if (keySlot !== undefined) {
      if (key === '') return undefined
      frame.values[keySlot] = key
    }
    for (let index = 0; index < steps.length; index += 1) {
      const { field, act } = steps[index] as (typeof steps)[number]
      if (!(field === undefined ? act(frame) : readField(field, frame))) return undefined
    }
    for (let index = 0; index < acts.length; index += 1) if (acts[index]?.(frame) !== true) return undefined
    if (anchor !== undefined && frame.values[anchor] === undefined) return undefined
    if (frame.open !== undefined) {
      if (frame.record === undefined) frame.own = grafted(frame.own, frame.open)
      else frame.record.residue = { [id]: frame.open }
    }
    if (isText) frame.own = planted(frame.own, ['$text'], true)
    const record = build(frame.values)
    if (frame.own !== undefined) {
      record.residue = { [id]: prefix.reduceRight<unknown>((below, at) => ({ [at]: below }), frame.own) }
    }
    return record
  }
}

// -------------------------------------------------------------------------------------
// lists
// -------------------------------------------------------------------------------------

function listAct(scheme: Scheme, step: ListStep, id: string): Act {
  const wires: Array<UnknownObject> = []
  const items = itemsAct(scheme, step, id, 'own', wires)
  const { open, slot } = step
  if (open === undefined) return items
  const claims = open.steps.map((other) => {
    const act = actOf(scheme, other)
    return other.isYielding
      ? (frame: Frame) => other.needs.some((need) => frame.values[need] === undefined) || act(frame)
      : act
  })
  const inner = open.lists.map((other) => innerAct(scheme, other, id, open.anchor ?? 0))
  const otherwise = open.otherwise.map((other) => actOf(scheme, other))
  const build = builderOf(open.build)
  const place = step.load === undefined ? undefined : scheme.loads[step.load]?.place
  return (frame) => {
    if (!items(frame)) return false
    for (const claim of claims) if (!claim(frame)) return false
    for (const list of inner) if (!list(frame)) return false
    if (open.anchor === undefined) return true
    if (frame.values[open.anchor] === undefined) return otherwise.every((act) => act(frame))
    if (open.name !== undefined) frame.values[open.name] = frame.values[open.anchor]
    const record = build(frame.values)
    frame.record = record
    const records = frame.values[slot] as Array<Draft> | undefined
    if (records === undefined || place === undefined) {
      frame.values[slot] = [record]
      return true
    }
    const settling = settled(step.list, id, record, records, wires, frame.open)
    if (wires.length > 0) wires.length = 0
    frame.values[slot] = settling.records
    frame.open = settling.residue
    plantIn(frame, 'own', place, {})
    return true
  }
}

function itemsAct(scheme: Scheme, step: ListStep, id: string, owner: Owner, wires: Array<UnknownObject>): Act {
  const { list, item, slot } = step
  if (step.load === undefined || item === undefined) return () => true
  const load = scheme.loads[step.load] as Load
  const marks = around(scheme, load.container)
  const decode = decoderOf(item, id, step.prefix)
  const { orIds } = list
  const isMap = list.by._tag === 'key'
  const isNamed = list.open?.select._tag === 'named'
  return (frame) => {
    if (isNamed && wires.length > 0) wires.length = 0
    const raw = frame.raws[load.index]
    if (raw === undefined) return true
    if (!(isMap ? isRecord(raw) : Array.isArray(raw))) {
      if (raw !== null && !(list.orText && typeof raw === 'string')) return false
      plantIn(frame, owner, load.place, raw)
      return true
    }
    mark(frame, marks)
    const records: Array<Draft> = []
    const keys = isMap ? Object.keys(raw as UnknownObject) : undefined
    const size = keys === undefined ? (raw as ReadonlyArray<unknown>).length : keys.length
    for (let index = 0; index < size; index += 1) {
      const key = keys === undefined ? String(index) : (keys[index] as string)
      const entry = keys === undefined ? (raw as ReadonlyArray<unknown>)[index] : (raw as UnknownObject)[key]
      if (entry === undefined && isMap) continue
      if (entry === null) {
        plantIn(frame, owner, [...load.place, key], null)
        continue
      }
      const isText = orIds !== undefined && typeof entry === 'string'
      const record = decode(isText ? { [orIds]: entry } : entry, key, isText)
      if (record === undefined) return false
      records.push(record)
      if (isNamed) wires.push(entry as UnknownObject)
    }
    frame.values[slot] = records
    return true
  }
}

/** A list inside of the record in the open: where there is none, it is read for its types, and kept as it is. */
function innerAct(scheme: Scheme, step: ListStep, id: string, anchor: number): Act {
  const items = itemsAct(scheme, step, id, 'open', [])
  const load = scheme.loads[step.load ?? 0] as Load
  const depth = (scheme.containers[load.container]?.depth ?? 0) + 1
  return (frame) => {
    if (frame.values[anchor] !== undefined) return items(frame)
    const before = frame.open
    frame.open = undefined
    if (!items(frame)) return false
    frame.open = before
    const raw = frame.raws[load.index]
    const kept = raw === undefined ? undefined : keptOf(raw, depth)
    if (kept === untaken) return false
    if (raw !== undefined) plantIn(frame, 'open', load.place, kept)
    return true
  }
}

// -------------------------------------------------------------------------------------
// what no statement reads
// -------------------------------------------------------------------------------------

function sweepAct(scheme: Scheme, container: Container): Act {
  const { index, place, node, depth } = container
  const at = place.map(raisedKey)
  const named: Array<Act> = []
  for (const [key, child] of node.children) {
    const here = [...at, raisedKey(key)]
    const below = scheme.containers.find((other) => other.node === child)
    const load = scheme.loads.find((other) => other.container === index && other.key === key)
    if (below !== undefined) named.push(containerSweep(scheme, below, here))
    else if (load !== undefined && (child.row === 'known' || child.row === 'secret')) {
      const keep = child.row === 'known' ? keptOf : hiddenOf
      named.push((frame) => {
        const raw = frame.raws[load.index]
        if (raw === undefined) return true
        const kept = keep(raw, depth + 1)
        if (kept !== untaken) plantIn(frame, child.owner, here, kept)
        return kept !== untaken
      })
    } else if (load?.carved !== undefined) {
      const { carved } = load
      named.push((frame) => {
        if (child.owner === 'own') frame.own = withCarved(frame.own, frame.raws[load.index], carved, here)
        else frame.open = withCarved(frame.open, frame.raws[load.index], carved, here)
        return true
      })
    }
  }
  return (frame) => {
    for (let at = 0; at < named.length; at += 1) if (named[at]?.(frame) !== true) return false
    const object = frame.objects[index]
    const others = frame.others?.[index]
    if (object === undefined || others === undefined) return true
    const tree = node.owner === 'own' ? frame.own : frame.open
    const swept = withUnknowns(tree, object, others, at, depth + 1)
    if (swept === false) return false
    if (node.owner === 'own') frame.own = swept
    else frame.open = swept
    return true
  }
}

function containerSweep(scheme: Scheme, below: Container, here: Place): Act {
  const raw = scheme.loads.length + below.index
  const sweep = sweepAct(scheme, below)
  const { owner, flavour } = below.node
  return (frame) => {
    if (frame.objects[below.index] === undefined) {
      if (frame.raws[raw] === null) plantIn(frame, owner, here, null)
      return true
    }
    if (!sweep(frame)) return false
    if (flavour || frame.written[below.index] !== true) plantIn(frame, owner, here, {})
    return true
  }
}
