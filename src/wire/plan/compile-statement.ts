/**
 * Compiles statements to closures: the usual value at once, an odd one by its leaf, everything else as the interpreter does.
 */
import { equalsJson } from '../../Json.js'
import { ownCopy } from '../decode.js'
import { type AnyLeaf, isRefusal } from '../Leaf.js'
import { absent } from '../residue.js'
import { carve } from '../statement.js'
import {
  type Act,
  always,
  around,
  type Duty,
  type Frame,
  type Framed,
  last,
  mark,
  planterOf,
  plantIn,
  rawAt,
} from './Frame.js'
import { echoOf, hearing, isJson, isRefused, isTaken, readAlone, remembering } from './parts.js'
import { plantedRaws } from './residues.js'
import type { Load, Scheme, Step } from './scheme.js'
import { codes, type Usage, usageOf, usualOf } from './usual.js'

/**
 * A claim of one key with one value: most are.
 *
 * @category model
 */
export interface Field {
  readonly load: Load
  readonly slot: number
  readonly usage: Usage
  readonly needs: ReadonlyArray<number>
  /** Hears a raw value of any kind. */
  readonly hear: (frame: Frame, raw: unknown) => boolean
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Compiles a statement.
 *
 * @category constructors
 */
export function actOf(scheme: Framed, step: Step): Act {
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
      const at = rawAt(scheme, step.loads[0] ?? 0)
      return (frame) => {
        if (areMet(frame, needs)) frame.values[slot] = readAlone(leaf as AnyLeaf, frame.values[at])
        return true
      }
    }
    case 'echo':
      return echoAct(scheme, step)
    case 'claim':
      if (slots.length === 0) return silentAct(scheme, step)
      return fieldAct(scheme, step) ?? heardAct(scheme, step)
  }
}

/**
 * Compiles a statement, and tells where it has nothing to do: a claim of one key that is not there.
 *
 * @category constructors
 */
export function dutyOf(scheme: Framed, step: Step, order: number = last): Duty {
  const act = actOf(scheme, step)
  const { kind } = step.statement
  const [load, ...further] = step.loads
  const isOfOneKey = load !== undefined && further.length === 0 && (kind === 'claim' || kind === 'mirror')
  return isOfOneKey ? { at: rawAt(scheme, load), act, order } : always(scheme, act, order)
}

function fieldAct(scheme: Framed, step: Step): Act | undefined {
  const field = fieldOf(scheme, step)
  if (field === undefined) return undefined
  const at = rawAt(scheme, field.load.index)
  return (frame) => field.hear(frame, frame.values[at])
}

function areMet(frame: Frame, needs: ReadonlyArray<number>): boolean {
  for (let index = 0; index < needs.length; index += 1) {
    if (frame.values[needs[index] as number] === undefined) return false
  }
  return true
}

function loadsOf(scheme: Scheme, step: Step): ReadonlyArray<Load> {
  return step.loads.map((index) => scheme.loads[index] as Load)
}

function depthOf(scheme: Scheme, load: Load): number {
  return (scheme.containers[load.container]?.depth ?? 0) + 1
}

/**
 * Compiles a statement that is a claim of one key with one value; nothing where it is another.
 *
 * @category constructors
 */
export function fieldOf(scheme: Scheme, step: Step): Field | undefined {
  const { statement, needs, owner } = step
  const [load, ...further] = loadsOf(scheme, step)
  const [slot] = step.slots
  const [leaf] = statement.leaves
  if (statement.kind !== 'claim' || !step.isField || further.length > 0) return undefined
  if (load === undefined || leaf === undefined || slot === undefined || load.carved !== undefined) return undefined
  const { container, place } = load
  const depth = depthOf(scheme, load)
  const usage = usageOf(leaf)
  const marks = around(scheme, container)
  const plant = planterOf(owner, place)
  const odd = (frame: Frame, raw: unknown): boolean => {
    if (!isJson(raw, depth)) return false
    const isMet = areMet(frame, needs)
    const heard = leaf.read(raw as never)
    if (isRefusal(heard)) return false
    if (isMet) frame.values[slot] = heard
    if (isMet && heard !== undefined && equalsJson(raw, leaf.print(heard))) mark(frame, marks)
    else plant(frame, ownCopy(statement, raw))
    return true
  }
  const hear = (frame: Frame, raw: unknown): boolean => {
    if (raw === undefined) return true
    if (raw === null || (raw === '' && usage.code === codes.text)) {
      plant(frame, raw)
      return true
    }
    const value = usualOf(usage.code, raw, depth, usage.words)
    if (value === undefined || !areMet(frame, needs)) return odd(frame, raw)
    frame.values[slot] = value
    mark(frame, marks)
    return true
  }
  return { load, slot, usage, needs, hear }
}

function silentAct(scheme: Framed, step: Step): Act {
  const { statement, owner } = step
  const loads = loadsOf(scheme, step)
  return (frame) => {
    for (let at = 0; at < loads.length; at += 1) {
      const load = loads[at] as Load
      const raw = frame.values[rawAt(scheme, load.index)]
      if (raw === undefined) continue
      if (!isJson(raw, depthOf(scheme, load)) || isRefused(statement.leaves[at] as AnyLeaf, raw)) return false
      plantIn(frame, owner, load.place, ownCopy(statement, raw))
    }
    return true
  }
}

/** Reads the raw values of a statement, and counts them; nothing where one of them is no JSON. */
function rawsIn(scheme: Framed, step: Step): (frame: Frame) => Array<unknown> | undefined {
  const loads = loadsOf(scheme, step)
  return (frame) => {
    const raws: Array<unknown> = []
    for (let at = 0; at < loads.length; at += 1) {
      const load = loads[at] as Load
      const raw = frame.values[rawAt(scheme, load.index)]
      if (raw !== undefined && !isJson(raw, depthOf(scheme, load))) return undefined
      raws.push(load.carved === undefined ? raw : carve(raw, load.carved))
    }
    return raws
  }
}

function heardAct(scheme: Framed, step: Step): Act {
  const { statement, needs, slots, owner } = step
  const { places } = scheme.table
  const read = rawsIn(scheme, step)
  const marks = loadsOf(scheme, step).map(({ container }) => around(scheme, container))
  const isRemembered = step.loads.length === 1 && !step.isField && ['text', 'numeric'].includes(step.forms[0] ?? '')
  const hear = hearing(statement, places)
  const recall = isRemembered ? remembering(statement, places) : undefined
  return (frame) => {
    const raws = read(frame)
    if (raws === undefined) return false
    if (raws.every((raw) => raw === undefined)) return true
    const isSilent = !areMet(frame, needs)
    const heard = recall === undefined || isSilent ? hear(raws, isSilent, frame.wire) : recall(raws[0], frame.wire)
    if (heard === undefined) return false
    for (let at = 0; at < slots.length; at += 1) frame.values[slots[at] as number] = heard.values[at]
    if (heard.isPlain) {
      for (let at = 0; at < marks.length; at += 1) if (raws[at] !== undefined) mark(frame, marks[at] ?? [])
    } else if (owner === 'own') frame.own = plantedRaws(frame.own, statement, raws)
    else frame.open = plantedRaws(frame.open, statement, raws)
    return true
  }
}

function isTextEcho({ isField, forms, loads }: Step): boolean {
  return isField && forms[0] === 'text' && loads.length === 1
}

function echoAct(scheme: Framed, step: Step): Act {
  const { statement, slots, owner } = step
  const loads = loadsOf(scheme, step)
  const read = rawsIn(scheme, step)
  const marks = loads.map(({ container }) => around(scheme, container))
  const [load] = loads
  const [slot = -1] = slots
  if (isTextEcho(step) && load !== undefined) {
    const [some = []] = marks
    const at = rawAt(scheme, load.index)
    return (frame) => {
      const raw = frame.values[at]
      if (raw === (slot === -1 ? undefined : frame.values[slot])) mark(frame, some)
      else if (raw !== undefined && raw !== null && typeof raw !== 'string') return false
      else plantIn(frame, owner, load.place, raw === undefined ? absent : raw)
      return true
    }
  }
  return (frame) => {
    const raws = read(frame)
    if (raws === undefined || !isTaken(statement, raws)) return false
    const now = slots.map((slot) => (slot === -1 ? undefined : frame.values[slot]))
    const printed = echoOf(statement, now, scheme.table.places)
    for (let at = 0; at < loads.length; at += 1) {
      const raw = raws[at]
      if (equalsJson(raw, printed[at])) mark(frame, marks[at] ?? [])
      else plantIn(frame, owner, (loads[at] as Load).place, raw === undefined ? absent : raw)
    }
    return true
  }
}
