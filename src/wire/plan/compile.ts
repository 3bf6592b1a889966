/**
 * Compiles a plan at load, for the tables that users write, to closures: what is generated for the built-in records does the
 * same in line. Of an object of the wire the keys are read, and usual values go to their slots; then come the steps about what
 * waits, in the order of the table; then the record is built of the slots.
 */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../decode.js'
import type { Place } from '../Row.js'
import type { Table } from '../Table.js'
import { builderOf } from './assemble.js'
import { encoderOf } from './compile-encode.js'
import { type Decode, listDuties } from './compile-list.js'
import { dutyOf, type Field } from './compile-statement.js'
import { sweepDuties } from './compile-sweep.js'
import { type DirectField, directField, fieldsToRead, unread } from './direct-fields.js'
import { blankOf, containerAt, type Duty, type Frame, type Framed, framesOf, type Odd } from './Frame.js'
import type { Plan, PlanOf } from './Plan.js'
import { isRecord } from './parts.js'
import { readerOf } from './read-keys.js'
import { grafted, planted } from './residues.js'
import { type Container, draftScheme, type Scheme, type Step, schemeOf } from './scheme.js'
import { completed, type Surroundings, wholeBuild } from './whole-record.js'

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
  const decode = decoderOf(scheme, id, [], table.anchor?.text === 'subject.id')
  return { decode: (wire, provider) => decode(wire, provider), encode: encoderOf(scheme, id) }
}

/**
 * Compiles what reads a wire without asking for its anchor; it gives nothing where the interpreter has to read.
 *
 * @category constructors
 */
export function draftReader(table: Table, id: string): (wire: UnknownObject) => Draft | undefined {
  const scheme = draftScheme(table)
  if (scheme === undefined) return () => undefined
  const decode = decoderOf({ ...scheme, anchor: undefined }, id, [], false)
  return (wire) => decode(wire, '')
}

function decodeItem(scheme: Scheme, id: string, prefix: Place): Decode {
  return decoderOf(scheme, id, prefix, false)
}

function decoderOf(drawn: Scheme, id: string, prefix: Place, isPerson: boolean): Decode {
  const steps = drawn.steps.map((step) => ({ ...step, needs: needsOf(drawn, step) }))
  const fields = fieldsToRead(drawn, steps)
  const scheme = { ...drawn, steps, waiting: waitingIn(drawn, fields) }
  const { containers, key, anchor } = scheme
  const blank = blankOf(scheme)
  const given = key ?? blank.push(undefined) - 1
  const residue = blank.push(undefined) - 1
  const around: Surroundings = { provider: isPerson ? given : undefined, residue, names: [id, ...prefix] }
  const build = builderOf(wholeBuild(scheme.build, around))
  const direct: Array<DirectField> = []
  const duties: Array<Duty> = []
  for (const [order, step] of steps.entries()) {
    const field = fields.get(step)
    if (isSettled(step, blank)) continue
    if (field === undefined) duties.push(dutyOf(scheme, step, order))
    else direct.push(directField(field, order))
  }
  duties.push(...scheme.lists.flatMap((list) => listDuties({ scheme, id, decodeOf: decodeItem }, list)))
  duties.push(...sweepDuties(scheme, containers[0] as Container))
  const needy = direct.filter(({ needs }) => needs.length > 0)
  const readWire = readerOf(scheme, 0, direct)
  const readInside = insideReader(scheme, direct)
  const frameOf = framesOf(scheme, blank)
  const isLoose = scheme.build._tag !== 'object'
  return (wire, name, isText = false) => {
    if (!isRecord(wire) || (key !== undefined && name === '')) return undefined
    const frame = frameOf(wire)
    const { values } = frame
    values[given] = name
    readWire(frame, wire)
    if (readInside !== undefined && !readInside(frame)) return undefined
    for (let index = 0; index < needy.length; index += 1) unread(frame, needy[index] as DirectField)
    if (!areDone(frame, duties)) return undefined
    if (anchor !== undefined && values[anchor] === undefined) return undefined
    if (frame.open !== undefined) settleOpen(frame, id)
    values[residue] = isText ? planted(frame.own, ['$text'], true) : frame.own
    const record = build(values)
    return isLoose ? completed(record, around, values) : record
  }
}

/** Reads the objects inside of the wire; nothing where a table knows none. */
function insideReader(scheme: Framed, direct: ReadonlyArray<DirectField>): ((frame: Frame) => boolean) | undefined {
  const readers = scheme.containers.slice(1).map(({ index }) => ({
    index,
    at: containerAt(scheme, index),
    read: readerOf(scheme, index, direct),
  }))
  if (readers.length === 0) return undefined
  return (frame) => {
    for (const { index, at, read } of readers) {
      const raw = frame.values[at]
      if (raw === undefined || raw === null) continue
      if (!isRecord(raw)) return false
      frame.objects[index] = raw
      read(frame, raw)
    }
    return true
  }
}

/** Hands the residue of the record in the open to that, or to its owner where there is none. */
function settleOpen(frame: Frame, id: string): void {
  if (frame.record === undefined) frame.own = grafted(frame.own, frame.open)
  else frame.record.residue = { [id]: frame.open }
}

/** The loads of which no direct field is made. */
function waitingIn({ loads }: Scheme, fields: ReadonlyMap<Step, Field>): ReadonlyArray<number> {
  const direct = new Set([...fields.values()].map(({ load }) => load.index))
  return loads.map(({ index }) => index).filter((index) => !direct.has(index))
}

/** What a step needs, but for what is there wherever there is a record at all. */
function needsOf({ key, anchor }: Scheme, { needs }: Step): ReadonlyArray<number> {
  return needs.filter((need) => need !== key && need !== anchor)
}

/** Whether a step says the same of every record. That is in its slot from the start. */
function isSettled({ statement, needs, slots }: Step, blank: Array<unknown>): boolean {
  if (statement.kind === 'given') return true
  if (statement.kind !== 'constant' || needs.length > 0) return false
  blank[slots[0] ?? 0] = statement.read([], undefined)[0]
  return true
}

/** Does what there is to do, what is odd in its order among the rest; tells whether the plan takes all of it. */
function areDone(frame: Frame, duties: ReadonlyArray<Duty>): boolean {
  const { values, odds } = frame
  let next = 0
  for (let index = 0; index < duties.length; index += 1) {
    const { at, act, order } = duties[index] as Duty
    for (; odds !== undefined && next < odds.length; next += 1) {
      const odd = odds[next] as Odd
      if (odd.order > order) break
      if (!odd.act(frame)) return false
    }
    if (values[at] !== undefined && !act(frame)) return false
  }
  return true
}
