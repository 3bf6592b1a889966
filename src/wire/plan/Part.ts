/**
 * Parts: what makes the objects and lists of a record, those inside first. Which keys of an object have values differs from
 * record to record, but most are as those before them. When some records are made it is settled how the others are: for each
 * object a press is taken from the stock, made for the keys that had values most often, and for what lies inside. The objects of
 * other keys come from moulds.
 */
import { type Mould, mouldOf, often, ownKeys, slowMould, takeFrom } from './Mould.js'
import { type Cast, type Make, presses, type Row } from './stock.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A part of a record.
 *
 * @category model
 */
export interface Part {
  readonly make: Make
  /** Settles how it is made from now on. */
  readonly settled: () => Make
}

/**
 * Where a value comes from: a slot, or a part.
 *
 * @category model
 */
export type Source = number | Part

/**
 * An object: its keys, and where their values come from.
 *
 * @category model
 */
export interface Form {
  readonly keys: ReadonlyArray<string>
  readonly sources: ReadonlyArray<Source>
  /** How many of the first keys are marks, whose values are always there: of these alone no object is made. */
  readonly marks: number
  /** Whether it is the only one of a list. */
  readonly isAlone: boolean
}

/** The most keys of which there are bits: an object of more is made slowly. */
const maxBits = 30

/** The most moulds of one object that are held: there are more only where every record has other keys. */
const maxMoulds = 1000

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a part of what is always made alike.
 *
 * @category constructors
 */
export function fixedPart(make: Make): Part {
  return { make, settled: () => make }
}

/**
 * Makes the part that is a list of those of its entries that are there.
 *
 * @category constructors
 */
export function entriesPart(sources: ReadonlyArray<Source>): Part {
  const make: Make = (values) => {
    const entries = sources
      .map((source) => (typeof source === 'number' ? values[source] : source.make(values)))
      .filter((entry) => entry !== undefined)
    return entries.length === 0 ? undefined : entries
  }
  return { make, settled: () => entriesPart(sources.map(settledSource)).make }
}

function settledSource(source: Source): Source {
  return typeof source === 'number' ? source : fixedPart(source.settled())
}

/**
 * Makes the part that is an object.
 *
 * @category constructors
 */
export function objectPart(form: Form): Part {
  const { sources, marks } = form
  const castOf = castsOf(form)
  const counts = new Map<number, number>()
  return {
    make: plainly(form, sources, (bits) => {
      counts.set(bits, (counts.get(bits) ?? 0) + 1)
      return castOf(bits)
    }),
    settled: () => {
      const settled = sources.map(settledSource)
      const usual = [...counts].filter(([bits]) => bits >= 1 << marks).sort(([, one], [, other]) => other - one)[0]
      const [bits = 0, count = 0] = usual ?? []
      const press = count < often ? undefined : pressed(form, settled, bits, castOf)
      return press ?? plainly(form, settled, castOf)
    },
  }
}

function pressed(
  { keys, isAlone }: Form,
  sources: ReadonlyArray<Source>,
  bits: number,
  castOf: (bits: number) => Cast,
): Make | undefined {
  const taken = takeFrom(presses, keys.length)
  if (taken === undefined) return undefined
  const all = Array.from({ length: taken.width }, (_, at) => sources[at] ?? nothing)
  return taken.of(
    ownKeys(all.map((_, at) => keys[at] ?? '')) as Row<string>,
    all.map((source) => (typeof source === 'number' ? source : 0)) as unknown as Row<number>,
    all.map((source) => (typeof source === 'number' ? undefined : source.make)) as unknown as Row<Make | undefined>,
    bits,
    isAlone,
    castOf,
  )
}

const nothing: Part = fixedPart(() => undefined)

/** Makes an object by no press. */
function plainly({ keys, marks, isAlone }: Form, sources: ReadonlyArray<Source>, castOf: (bits: number) => Cast): Make {
  const slow = slowMould(keys)
  return (values) => {
    let found: Array<unknown> | undefined
    let bits = 0
    for (let at = sources.length - 1; at >= 0; at -= 1) {
      const source = sources[at] as Source
      const value = typeof source === 'number' ? values[source] : source.make(values)
      if (value === undefined) continue
      found ??= new Array<unknown>(at + 1)
      found[at] = value
      bits |= 1 << at
    }
    if (found === undefined || found.length <= marks) return undefined
    const made = (keys.length > maxBits ? slow.cast : castOf(bits))(...found)
    return isAlone && made !== undefined ? [made] : made
  }
}

/** Gives what makes an object of the keys of which there are bits. */
function castsOf({ keys, marks }: Form): (bits: number) => Cast {
  const moulds = new Map<number, Mould>()
  const slow = slowMould(keys)
  let lastBits = 0
  let last: Mould = slow
  return (bits) => {
    if (bits < 1 << marks) return none
    if (bits !== lastBits) {
      lastBits = bits
      last = moulds.get(bits) ?? mouldFor(bits)
    }
    return last.cast
  }

  function mouldFor(bits: number): Mould {
    if (moulds.size >= maxMoulds) return slow
    const mould = mouldOf(keys, bits)
    moulds.set(bits, mould)
    return mould
  }
}

const none: Cast = () => undefined
