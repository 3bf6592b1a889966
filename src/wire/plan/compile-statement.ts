/**
 * Compiles statements to closures: the usual value at once, an odd one by its leaf, everything else as the interpreter does.
 */
import { equalsJson } from '../../Json.js'
import { instantAt, instantOfSeconds, isCanonical } from '../../Timestamp.js'
import { ownCopy } from '../decode.js'
import { type AnyLeaf, isRefusal } from '../Leaf.js'
import type { LeafForm } from '../leaf-form.js'
import { absent } from '../residue.js'
import { carve } from '../statement.js'
import { type Act, around, type Frame, mark, plantIn } from './Frame.js'
import { echoOf, hearing, isJson, isJsonObject, isRefused, isTaken, readAlone, remembering, textsOf } from './parts.js'
import { plantedRaws } from './residues.js'
import type { Load, Scheme, Step } from './scheme.js'

/**
 * A claim of one key with one value: most are.
 *
 * @category model
 */
export interface Field {
  readonly load: number
  readonly slot: number
  readonly form: LeafForm | undefined
  readonly depth: number
  readonly needs: ReadonlyArray<number>
  /** The containers that encode writes for it. */
  readonly marks: ReadonlyArray<number>
  /** What is done about a value that is not the usual one. */
  readonly odd: (frame: Frame, raw: unknown) => boolean
}

/** The usual value of a form: what prints as it was read. */
function usualOf(form: LeafForm | undefined, raw: unknown, depth: number): unknown {
  switch (form) {
    case 'text':
      return typeof raw === 'string' && raw !== '' ? raw : undefined
    case 'flag':
    case 'flagOrText':
      return typeof raw === 'boolean' ? raw : undefined
    case 'texts':
      return textsOf(raw)
    case 'isoInstant':
      return typeof raw === 'string' && isCanonical(raw) ? raw : undefined
    case 'epochSeconds':
      return typeof raw === 'number' ? instantOfSeconds(raw) : undefined
    case 'epochMilliseconds':
      return typeof raw === 'number' ? instantAt(raw) : undefined
    case 'numeric':
      return typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined
    case 'numericId':
      return Number.isSafeInteger(raw) ? String(raw) : undefined
    case 'anyJson':
      return raw !== null && isJson(raw, depth) ? raw : undefined
    case 'anyObject':
    case 'openObject':
      return isJsonObject(raw, depth) ? raw : undefined
    case undefined:
      return undefined
  }
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Compiles a statement.
 *
 * @category constructors
 */
export function actOf(scheme: Scheme, step: Step): Act {
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
      const [load = 0] = step.loads
      return (frame) => {
        if (areMet(frame, needs)) frame.values[slot] = readAlone(leaf as AnyLeaf, frame.raws[load])
        return true
      }
    }
    case 'echo':
      return echoAct(scheme, step)
    case 'claim': {
      if (slots.length === 0) return silentAct(scheme, step)
      const field = fieldOf(scheme, step)
      return field === undefined ? heardAct(scheme, step) : (frame) => readField(field, frame)
    }
  }
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
  const [form] = step.forms
  const [leaf] = statement.leaves
  if (statement.kind !== 'claim' || !step.isField || further.length > 0) return undefined
  if (load === undefined || leaf === undefined || slot === undefined || load.carved !== undefined) return undefined
  const { container, place } = load
  const depth = depthOf(scheme, load)
  const marks = around(scheme, container)
  const odd = (frame: Frame, raw: unknown): boolean => {
    if (!isJson(raw, depth)) return false
    const isMet = areMet(frame, needs)
    const heard = raw === null ? undefined : leaf.read(raw as never)
    if (isRefusal(heard)) return false
    if (isMet) frame.values[slot] = heard
    if (isMet && heard !== undefined && equalsJson(raw, leaf.print(heard))) mark(frame, marks)
    else plantIn(frame, owner, place, raw === null ? null : ownCopy(statement, raw))
    return true
  }
  return { load: load.index, slot, form, depth, needs, marks, odd }
}

/**
 * Reads a field.
 *
 * @category combinators
 */
export function readField(field: Field, frame: Frame): boolean {
  const raw = frame.raws[field.load]
  if (raw === undefined) return true
  const value = usualOf(field.form, raw, field.depth)
  if (value === undefined || !areMet(frame, field.needs)) return field.odd(frame, raw)
  frame.values[field.slot] = value
  if (field.marks.length > 0) mark(frame, field.marks)
  return true
}

function silentAct(scheme: Scheme, step: Step): Act {
  const { statement, owner } = step
  const loads = loadsOf(scheme, step)
  return (frame) => {
    for (const [at, load] of loads.entries()) {
      const raw = frame.raws[load.index]
      if (raw === undefined) continue
      if (!isJson(raw, depthOf(scheme, load)) || isRefused(statement.leaves[at] as AnyLeaf, raw)) return false
      plantIn(frame, owner, load.place, ownCopy(statement, raw))
    }
    return true
  }
}

/** Reads the raw values of a statement, and counts them; nothing where one of them is no JSON. */
function rawsIn(scheme: Scheme, step: Step): (frame: Frame) => Array<unknown> | undefined {
  const loads = loadsOf(scheme, step)
  return (frame) => {
    const raws: Array<unknown> = []
    for (let at = 0; at < loads.length; at += 1) {
      const load = loads[at] as Load
      const raw = frame.raws[load.index]
      if (raw !== undefined && !isJson(raw, depthOf(scheme, load))) return undefined
      raws.push(load.carved === undefined ? raw : carve(raw, load.carved))
    }
    return raws
  }
}

function heardAct(scheme: Scheme, step: Step): Act {
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
    for (const [at, slot] of slots.entries()) frame.values[slot] = heard.values[at]
    if (heard.isPlain) {
      for (const [at, some] of marks.entries()) if (raws[at] !== undefined) mark(frame, some)
    } else if (owner === 'own') frame.own = plantedRaws(frame.own, statement, raws)
    else frame.open = plantedRaws(frame.open, statement, raws)
    return true
  }
}

function echoAct(scheme: Scheme, step: Step): Act {
  const { statement, slots, owner } = step
  const loads = loadsOf(scheme, step)
  const read = rawsIn(scheme, step)
  const marks = loads.map(({ container }) => around(scheme, container))
  const isText = step.isField && step.forms[0] === 'text'
  const [load] = loads
  const [slot = -1] = slots
  if (isText && load !== undefined && loads.length === 1) {
    const [some = []] = marks
    return (frame) => {
      const raw = frame.raws[load.index]
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
