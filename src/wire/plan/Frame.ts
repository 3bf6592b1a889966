/**
 * One object of the wire, while closures decode it.
 */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../decode.js'
import type { Place } from '../Row.js'
import type { Tree } from '../residue.js'
import { mouldOf } from './Mould.js'
import { planted } from './residues.js'
import type { Owner, Scheme } from './scheme.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A scheme for whose objects frames are made.
 *
 * @category model
 */
export interface Framed extends Scheme {
  /** The loads whose raw values are put into a frame: usual values go into their slots at once. */
  readonly waiting: ReadonlyArray<number>
}

/**
 * One object of the wire, while it is decoded.
 *
 * @category model
 */
export interface Frame {
  readonly wire: UnknownObject
  /** The containers that are there, by their index. */
  readonly objects: Array<UnknownObject | undefined>
  /** In one list: the slots, then what `rawAt`, `containerAt` and `othersAt` point at, then whatever else plans keep. */
  readonly values: Array<unknown>
  /** What there is to do about fields whose values are not the usual ones; nothing where there is none. */
  odds: Array<Odd> | undefined
  /** The containers that encode will write without being told. */
  readonly written: Array<boolean>
  own: Tree | undefined
  open: Tree | undefined
  /** The record in the open. */
  record: Draft | undefined
  /** The items of the list that may repeat it; nothing where there are none. */
  wires: Array<UnknownObject> | undefined
}

/**
 * A step: tells whether the plan takes what it met.
 *
 * @category model
 */
export type Act = (frame: Frame) => boolean

/**
 * A step that has something to do only where there is one of the values of a frame.
 *
 * @category model
 */
export interface Duty {
  readonly at: number
  readonly act: Act
  /** Its place among the steps: what comes earlier in a table comes earlier in a residue. */
  readonly order: number
}

/**
 * What there is to do about a value that is not the usual one.
 *
 * @category model
 */
export type Odd = Pick<Duty, 'act' | 'order'>

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Tells where the raw value of a load is put that waits.
 *
 * @category constructors
 */
export function rawAt({ slots, waiting }: Framed, load: number): number {
  return slots.length + waiting.indexOf(load)
}

/**
 * Tells where a container is put, whatever is there.
 *
 * @category constructors
 */
export function containerAt({ slots, waiting }: Framed, container: number): number {
  return slots.length + waiting.length + container
}

/**
 * Tells where the keys of a container are put that the table does not name; nothing where it has none.
 *
 * @category constructors
 */
export function othersAt(scheme: Framed, container: number): number {
  return containerAt(scheme, scheme.containers.length + container)
}

/** Where there is always a value. */
function somethingAt(scheme: Framed): number {
  return othersAt(scheme, scheme.containers.length)
}

/**
 * Makes the values that a frame begins with.
 *
 * @category constructors
 */
export function blankOf(scheme: Framed): Array<unknown> {
  return [...Array.from({ length: somethingAt(scheme) }, () => undefined), true]
}

/**
 * Makes a step that has always something to do.
 *
 * @category constructors
 */
export function always(scheme: Framed, act: Act, order = last): Duty {
  return { at: somethingAt(scheme), act, order }
}

/**
 * The order of what comes after all statements.
 *
 * @category constructors
 */
export const last: number = Number.MAX_SAFE_INTEGER

/**
 * Makes the function that begins with an object of the wire.
 *
 * @category constructors
 */
export function framesOf(scheme: Scheme, blank: ReadonlyArray<unknown>): (wire: UnknownObject) => Frame {
  const isFlat = scheme.containers.length === 1
  return (wire) => ({
    wire,
    objects: isFlat ? none : [wire],
    values: blank.slice(),
    odds: undefined,
    written: isFlat ? none : [],
    own: undefined,
    open: undefined,
    record: undefined,
    wires: undefined,
  })
}

/** Where there is no container but the wire itself, nothing is ever put here. */
const none: Array<never> = []

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Gives a container that is there.
 *
 * @category combinators
 */
export function objectAt(frame: Frame, container: number): UnknownObject | undefined {
  return container === 0 ? frame.wire : frame.objects[container]
}

/**
 * Adds what there is to do about a field, in its order.
 *
 * @category combinators
 */
export function addOdd(frame: Frame, odd: Odd): void {
  if (frame.odds === undefined) {
    frame.odds = [odd]
    return
  }
  const { odds } = frame
  let at = odds.length
  for (; at > 0 && (odds[at - 1] as Odd).order > odd.order; at -= 1) odds[at] = odds[at - 1] as Odd
  odds[at] = odd
}

/**
 * Plants a node in the residue of a record.
 *
 * @category combinators
 */
export function plantIn(frame: Frame, owner: Owner, place: Place, node: unknown): void {
  if (owner === 'own') frame.own = planted(frame.own, place, node)
  else frame.open = planted(frame.open, place, node)
}

/**
 * Makes the function that plants nodes at one place. Most residues begin with one key.
 *
 * @category constructors
 */
export function planterOf(owner: Owner, place: Place): (frame: Frame, node: unknown) => void {
  const [key = '', ...further] = place
  const mould = owner === 'own' && further.length === 0 && key !== '__proto__' ? mouldOf([key], 1) : undefined
  return (frame, node) => {
    if (mould !== undefined && frame.own === undefined) frame.own = mould.cast(node) as Tree
    else plantIn(frame, owner, place, node)
  }
}

/**
 * Lists the containers around a key but for the wire itself.
 *
 * @category combinators
 */
export function around(scheme: Scheme, container: number): ReadonlyArray<number> {
  const found: Array<number> = []
  for (let at = scheme.containers[container]; at !== undefined && at.index > 0; at = scheme.containers[at.parent]) {
    found.push(at.index)
  }
  return found
}

/**
 * Remembers containers as written.
 *
 * @category combinators
 */
export function mark({ written }: Frame, containers: ReadonlyArray<number>): void {
  for (let index = 0; index < containers.length; index += 1) written[containers[index] as number] = true
}
