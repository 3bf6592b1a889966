/**
 * One object of the wire, while closures decode it.
 */
import { getOwn, isObject, type UnknownObject } from '../../Json.js'
import type { Draft } from '../decode.js'
import type { Place } from '../Row.js'
import type { Tree } from '../residue.js'
import { valueAt } from '../statement.js'
import { planted } from './residues.js'
import type { Load, Owner, Scheme } from './scheme.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * One object of the wire, while it is decoded.
 *
 * @category model
 */
export interface Frame {
  readonly wire: UnknownObject
  /** The containers that are there, by their index. */
  readonly objects: Array<UnknownObject | undefined>
  /** How many keys of each were found. */
  readonly found: Array<number>
  /** Whether encode will write them without being told. */
  readonly written: Array<boolean>
  readonly values: Array<unknown>
  own: Tree | undefined
  open: Tree | undefined
  /** The record in the open. */
  record: Draft | undefined
}

/**
 * A step: tells whether the plan takes what it met.
 *
 * @category model
 */
export type Act = (frame: Frame) => boolean

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Begins with an object of the wire.
 *
 * @category constructors
 */
export function frameOf(scheme: Scheme, wire: UnknownObject): Frame {
  const { containers, slots } = scheme
  const frame: Frame = {
    wire,
    objects: [],
    found: [],
    written: [],
    values: [],
    own: undefined,
    open: undefined,
    record: undefined,
  }
  for (let index = 0; index < containers.length; index += 1) {
    frame.objects.push(index === 0 ? wire : undefined)
    frame.found.push(0)
    frame.written.push(false)
  }
  for (let index = 0; index < slots.length; index += 1) frame.values.push(undefined)
  return frame
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Makes the function that reads a key of a container that may not be there.
 *
 * @category constructors
 */
export function readerOf({ container, key }: Pick<Load, 'container' | 'key'>): (frame: Frame) => unknown {
  // A key that every object inherits cannot be read as one of its own.
  if (key in Object.prototype) {
    return ({ objects }) => {
      const object = objects[container]
      return object === undefined ? undefined : getOwn(object, key)
    }
  }
  return ({ objects }) => objects[container]?.[key]
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
 * Makes the function that remembers the containers around a key as written.
 *
 * @category constructors
 */
export function markerOf(scheme: Scheme, container: number): (frame: Frame) => void {
  const around: Array<number> = []
  for (let at = scheme.containers[container]; at !== undefined && at.index > 0; at = scheme.containers[at.parent]) {
    around.push(at.index)
  }
  if (around.length === 0) return () => undefined
  return ({ written }) => {
    for (const index of around) written[index] = true
  }
}

/**
 * Tells whether an object is on the wire.
 *
 * @category combinators
 */
export function isThere(frame: Frame): (place: Place) => boolean {
  return (place) => isObject(valueAt(frame.wire, place))
}
