/**
 * Builds records from slots by closures: part after part, what lies inside first. Each object and each list is put into a slot
 * of its own, where that finds it which it is part of. Which keys an object has is found out for each object by itself: whole
 * records differ in far more ways.
 */
import type { Draft } from '../decode.js'
import { setAt } from '../Path.js'
import type { Build } from './build.js'
import { type Mould, mouldOf, slowMould } from './Mould.js'

type Values = Array<unknown>

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/** An object of a record, or a list. */
interface Part {
  readonly kind: (typeof kinds)[keyof typeof kinds]
  readonly keys: ReadonlyArray<string>
  readonly slots: ReadonlyArray<number>
  readonly into: number
  /** Whether it is put there as the only one of a list. */
  readonly isAlone: boolean
  /** How many of the first keys are marks: of these alone no object is made. */
  readonly marks: number
  /** The moulds of an object, by those of its keys that have values: one bit each. */
  readonly moulds: Map<number, Mould>
  /** The keys that had values the last time, and the mould of those. */
  bits: number
  mould: Mould
}

/** The kinds of parts: an object that is `wide` has more keys than there are bits, and is made slowly. */
const kinds = {
  object: 0,
  wide: 1,
  entries: 2,
  every: 3,
} as const

/** The most keys of which there are bits. */
const maxBits = 30

/** The most moulds of one object that are held: there are more only where every record has other keys. */
const maxMoulds = 1000

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the function that builds a record from its slots. `blank` is what the values of each begin with: parts get further
 * slots in it.
 *
 * @category constructors
 */
export function builderOf(build: Build, blank: Values): (values: Values) => Draft {
  if (build._tag !== 'object') return looseOf(build)
  const parts: Array<Part> = []
  const root = slotOf(build, blank, parts, false)
  return (values) => {
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index] as Part
      if (part.kind === kinds.object) putObject(part, values)
      else values[part.into] = otherOf(part, values)
    }
    return (values[root] ?? {}) as Draft
  }
}

function looseOf(build: Build): (values: Values) => Draft {
  const slots = build._tag === 'loose' ? build.slots : []
  return (values) => {
    const record: Draft = {}
    for (const { slot, path } of slots) if (values[slot] !== undefined) setAt(record, path, values[slot])
    return record
  }
}

/** Adds what a build is made of to the parts; gives the slot where it then is. */
function slotOf(build: Build, blank: Values, parts: Array<Part>, isAlone: boolean): number {
  const add = (kind: Part['kind'], keys: ReadonlyArray<string>, slots: ReadonlyArray<number>, marks = 0): number => {
    const into = blank.push(undefined) - 1
    const mould = kind === kinds.every ? mouldOf(keys, first) : slowMould([], [])
    parts.push({ kind, keys, slots, into, isAlone, marks, moulds: new Map(), bits: 0, mould })
    return into
  }
  switch (build._tag) {
    case 'slot':
      return build.slot
    case 'every':
      return add(kinds.every, [build.key], [build.slot])
    case 'entries': {
      const [only, ...others] = build.entries
      if (only?._tag === 'object' && others.length === 0) return slotOf(only, blank, parts, true)
      return add(
        kinds.entries,
        [],
        build.entries.map((entry) => slotOf(entry, blank, parts, false)),
      )
    }
    case 'object': {
      const marks = build.mark === undefined ? [] : [build.mark]
      const keys = [...marks, ...build.children].map(({ key }) => key)
      const slots = [
        ...marks.map(({ value }) => blank.push(value) - 1),
        ...build.children.map((child) => slotOf(child.build, blank, parts, false)),
      ]
      return add(keys.length > maxBits ? kinds.wide : kinds.object, keys, slots, marks.length)
    }
    case 'loose':
      throw new Error('only whole records are built loosely')
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

function putObject(part: Part, values: Values): void {
  const { slots } = part
  let bits = 0
  for (let at = 0; at < slots.length; at += 1) if (values[slots[at] as number] !== undefined) bits |= 1 << at
  if (bits < 1 << part.marks) return
  if (part.bits !== bits) {
    part.bits = bits
    part.mould = mouldOfBits(part, bits)
  }
  const made = part.mould.cast(values)
  values[part.into] = part.isAlone ? [made] : made
}

function mouldOfBits({ keys, slots, moulds }: Part, bits: number): Mould {
  const known = moulds.get(bits)
  if (known !== undefined) return known
  const there = (_: unknown, at: number): boolean => (bits & (1 << at)) !== 0
  const isFull = moulds.size >= maxMoulds
  const mould = (isFull ? slowMould : mouldOf)(keys.filter(there), slots.filter(there))
  if (!isFull) moulds.set(bits, mould)
  return mould
}

function otherOf({ kind, keys, slots, isAlone, marks, mould }: Part, values: Values): unknown {
  if (kind === kinds.every) {
    const elements = values[slots[0] as number] as ReadonlyArray<unknown> | undefined
    if (elements === undefined) return undefined
    const list: Array<unknown> = []
    for (let at = 0; at < elements.length; at += 1) list.push(mould.cast([elements[at]]))
    return list
  }
  if (kind === kinds.entries) {
    const entries = slots.map((slot) => values[slot]).filter((entry) => entry !== undefined)
    return entries.length === 0 ? undefined : entries
  }
  const there = (_: unknown, at: number): boolean => values[slots[at] as number] !== undefined
  const some = slots.filter(there)
  if (some.length <= marks) return undefined
  const made = slowMould(keys.filter(there), some).cast(values)
  return isAlone ? [made] : made
}

const first: ReadonlyArray<number> = [0]
