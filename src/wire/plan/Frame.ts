/**
 * One object of the wire, while closures decode it.
 */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../decode.js'
import type { Place } from '../Row.js'
import type { Tree } from '../residue.js'
import { planted } from './residues.js'
import type { Owner, Scheme } from './scheme.js'

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
  /** What was found under the keys that the table names: those that are looked at, then the containers. */
  readonly raws: Array<unknown>
  /** The other keys of each container; nothing where none has any. */
  others: Array<Array<string> | undefined> | undefined
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
  const { containers, loads, slots } = scheme
  return {
    wire,
    objects: [wire],
    raws: new Array<unknown>(loads.length + containers.length),
    others: undefined,
    written: [],
    values: new Array<unknown>(slots.length),
    own: undefined,
    open: undefined,
    record: undefined,
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Makes the function that reads the keys of a container: once over all of them, whatever keys there are and in which order. A
 * key that follows the one that it followed in the object before need not be looked up.
 *
 * @category constructors
 */
export function readerOf(scheme: Scheme, container: number): (frame: Frame, object: UnknownObject) => void {
  const { containers, loads } = scheme
  const named: Array<{ readonly key: string; readonly place: number }> = []
  for (const { container: at, key, index } of loads) if (at === container) named.push({ key, place: index })
  for (const { index, parent, key } of containers) {
    if (parent === container) named.push({ key, place: loads.length + index })
  }
  const numbers = new Map(named.map(({ key }, number) => [key, number]))
  const keys = [...named.map(({ key }) => key), '']
  const places = Int32Array.from(named, ({ place }) => place)
  // What came next, after each key and before the first one.
  const followers = new Int32Array(keys.length)
  return (frame, object) => {
    const { raws } = frame
    let last = named.length
    for (const key in object) {
      let number = followers[last] as number
      if (keys[number] !== key) {
        const found = numbers.get(key)
        if (found === undefined) {
          frame.others ??= []
          const others = frame.others[container]
          if (others === undefined) frame.others[container] = [key]
          else others.push(key)
          continue
        }
        number = found
        followers[last] = number
      }
      raws[places[number] as number] = object[key]
      last = number
    }
  }
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
