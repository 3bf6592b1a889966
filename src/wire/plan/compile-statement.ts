/**
 * Compiles statements to closures: the usual value at once, an odd one by its leaf, everything else as the interpreter does.
 */
import { equalsJson } from '../../Json.js'
import { instantAt, isCanonical } from '../../Timestamp.js'
import { ownCopy } from '../decode.js'
import { type AnyLeaf, isRefusal } from '../Leaf.js'
import type { LeafForm } from '../leaf-form.js'
import { absent } from '../residue.js'
import { carve } from '../statement.js'
import { type Act, type Frame, isThere, markerOf, plantIn, readerOf } from './Frame.js'
import {
  echoOf,
  hear,
  instantOfSeconds,
  isJson,
  isRecord,
  isRefused,
  isTaken,
  readAlone,
  remembering,
  textsOf,
} from './parts.js'
import { plantedRaws } from './residues.js'
import type { Load, Scheme, Step } from './scheme.js'

/** The usual value of a form: what prints as it was read. */
type Usual = (raw: unknown, depth: number) => unknown

const usual: Readonly<Record<LeafForm, Usual>> = {
  text: (raw) => (typeof raw === 'string' && raw !== '' ? raw : undefined),
  flag: (raw) => (typeof raw === 'boolean' ? raw : undefined),
  flagOrText: (raw) => (typeof raw === 'boolean' ? raw : undefined),
  numeric: (raw) => (typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined),
  numericId: (raw) => (Number.isSafeInteger(raw) ? String(raw) : undefined),
  isoInstant: (raw) => (typeof raw === 'string' && isCanonical(raw) ? raw : undefined),
  epochSeconds: (raw) => (typeof raw === 'number' ? instantOfSeconds(raw) : undefined),
  epochMilliseconds: (raw) => (typeof raw === 'number' ? instantAt(raw) : undefined),
  anyJson: (raw, depth) => (raw !== null && isJson(raw, depth) ? raw : undefined),
  anyObject: (raw, depth) => (isRecord(raw) && isJson(raw, depth) ? raw : undefined),
  openObject: (raw, depth) => (isRecord(raw) && isJson(raw, depth) ? raw : undefined),
  texts: (raw) => textsOf(raw),
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Compiles a statement. Keys that several statements look at are counted by the first.
 *
 * @category constructors
 */
export function actOf(scheme: Scheme, step: Step, counted: ReadonlySet<number>): Act {
  const { statement, slots, needs } = step
  switch (statement.kind) {
    case 'constant': {
      const [slot = 0] = slots
      return (frame) => {
        if (areMet(frame, needs)) frame.values[slot] = statement.read([], undefined)[0]
        return true
      }
    }
    case 'given':
      return () => true
    case 'mirror': {
      const [slot = 0] = slots
      const [leaf] = statement.leaves
      const read = readersOf(scheme, step)[0]
      return (frame) => {
        if (areMet(frame, needs)) frame.values[slot] = readAlone(leaf as AnyLeaf, read?.(frame))
        return true
      }
    }
    case 'echo':
      return echoAct(scheme, step, counted)
    case 'claim': {
      const isCarved = step.loads.some((load) => scheme.loads[load]?.carved !== undefined)
      if (slots.length === 0) return silentAct(scheme, step, counted)
      if (step.isField && step.loads.length === 1 && !isCarved) return fieldAct(scheme, step, counted)
      return heardAct(scheme, step, counted)
    }
  }
}

function areMet(frame: Frame, needs: ReadonlyArray<number>): boolean {
  for (const need of needs) if (frame.values[need] === undefined) return false
  return true
}

function loadsOf(scheme: Scheme, step: Step): ReadonlyArray<Load> {
  return step.loads.map((index) => scheme.loads[index] as Load)
}

function readersOf(scheme: Scheme, step: Step): ReadonlyArray<(frame: Frame) => unknown> {
  return loadsOf(scheme, step).map(readerOf)
}

function depthOf(scheme: Scheme, load: Load): number {
  return (scheme.containers[load.container]?.depth ?? 0) + 1
}

function fieldAct(scheme: Scheme, step: Step, counted: ReadonlySet<number>): Act {
  const { statement, needs, owner } = step
  const [load] = loadsOf(scheme, step)
  const [slot = 0] = step.slots
  const [form] = step.forms
  const [leaf] = statement.leaves
  if (load === undefined || leaf === undefined) return () => false
  const { container, key, place } = load
  const depth = depthOf(scheme, load)
  const read = readerOf(load)
  const mark = markerOf(scheme, container)
  const plain = form === undefined ? undefined : usual[form]
  const isNested = container > 0
  const isSeen = counted.has(load.index)
  const isInherited = key in Object.prototype
  return (frame) => {
    const raw = isInherited ? read(frame) : frame.objects[container]?.[key]
    if (raw === undefined) return true
    if (!isSeen) frame.found[container] = (frame.found[container] ?? 0) + 1
    const value = plain?.(raw, depth)
    const isMet = areMet(frame, needs)
    if (value !== undefined && isMet) {
      frame.values[slot] = value
      if (isNested) mark(frame)
      return true
    }
    if (!isJson(raw, depth)) return false
    const heard = raw === null ? undefined : leaf.read(raw as never)
    if (isRefusal(heard)) return false
    if (isMet) frame.values[slot] = heard
    if (isMet && heard !== undefined && equalsJson(raw, leaf.print(heard))) mark(frame)
    else plantIn(frame, owner, place, ownCopy(statement, raw))
    return true
  }
}

function silentAct(scheme: Scheme, step: Step, counted: ReadonlySet<number>): Act {
  const { statement, owner } = step
  const loads = loadsOf(scheme, step)
  const readers = readersOf(scheme, step)
  return (frame) => {
    for (const [at, load] of loads.entries()) {
      const raw = readers[at]?.(frame)
      if (raw === undefined) continue
      if (!counted.has(load.index)) frame.found[load.container] = (frame.found[load.container] ?? 0) + 1
      if (!isJson(raw, depthOf(scheme, load)) || isRefused(statement.leaves[at] as AnyLeaf, raw)) return false
      plantIn(frame, owner, load.place, ownCopy(statement, raw))
    }
    return true
  }
}

/** Reads the raw values of a statement, and counts them; nothing where one of them is no JSON. */
function rawsIn(
  scheme: Scheme,
  step: Step,
  counted: ReadonlySet<number>,
): (frame: Frame) => Array<unknown> | undefined {
  const loads = loadsOf(scheme, step)
  const readers = readersOf(scheme, step)
  return (frame) => {
    const raws: Array<unknown> = []
    for (let at = 0; at < loads.length; at += 1) {
      const load = loads[at] as Load
      const raw = readers[at]?.(frame)
      if (raw !== undefined) {
        if (!counted.has(load.index)) frame.found[load.container] = (frame.found[load.container] ?? 0) + 1
        if (!isJson(raw, depthOf(scheme, load))) return undefined
      }
      raws.push(load.carved === undefined ? raw : carve(raw, load.carved))
    }
    return raws
  }
}

function heardAct(scheme: Scheme, step: Step, counted: ReadonlySet<number>): Act {
  const { statement, needs, slots, owner } = step
  const { places } = scheme.table
  const read = rawsIn(scheme, step, counted)
  const marks = loadsOf(scheme, step).map(({ container }) => markerOf(scheme, container))
  const isRemembered = step.loads.length === 1 && !step.isField && ['text', 'numeric'].includes(step.forms[0] ?? '')
  const recall = isRemembered ? remembering(statement, places) : undefined
  return (frame) => {
    const raws = read(frame)
    if (raws === undefined) return false
    if (raws.every((raw) => raw === undefined)) return true
    const isSilent = !areMet(frame, needs)
    const heard =
      recall === undefined || isSilent
        ? hear(statement, raws, isSilent, places, isThere(frame))
        : recall(raws[0], frame.wire)
    if (heard === undefined) return false
    for (const [at, slot] of slots.entries()) frame.values[slot] = heard.values[at]
    if (heard.isPlain) {
      for (const [at, mark] of marks.entries()) if (raws[at] !== undefined) mark(frame)
    } else if (owner === 'own') frame.own = plantedRaws(frame.own, statement, raws)
    else frame.open = plantedRaws(frame.open, statement, raws)
    return true
  }
}

function echoAct(scheme: Scheme, step: Step, counted: ReadonlySet<number>): Act {
  const { statement, slots, owner } = step
  const loads = loadsOf(scheme, step)
  const read = rawsIn(scheme, step, counted)
  const marks = loads.map(({ container }) => markerOf(scheme, container))
  const isText = step.isField && step.forms[0] === 'text'
  return (frame) => {
    const raws = read(frame)
    if (raws === undefined || !isTaken(statement, raws)) return false
    const now = slots.map((slot) => (slot === -1 ? undefined : frame.values[slot]))
    const printed = isText ? now : echoOf(statement, now, scheme.table.places)
    for (let at = 0; at < loads.length; at += 1) {
      const raw = raws[at]
      if (equalsJson(raw, printed[at])) marks[at]?.(frame)
      else plantIn(frame, owner, (loads[at] as Load).place, raw === undefined ? absent : raw)
    }
    return true
  }
}
