/**
 * Whether answers together are whole listings. Each answer that goes on needs another one that begins where it ends, and
 * each one that begins behind the first record needs one that ends there; both have to be of a listing of one length. A
 * listing whose length has changed while it was read may lack people who were there all the time: it counts as one with gaps.
 */
import { type Answer, goesOn } from './Answer.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What is missing next to an answer: what goes on `behind` it, or what stands `before` it. `input` is where it was read.
 *
 * @category model
 */
export interface Gap {
  readonly side: 'behind' | 'before'
  readonly input: number
  readonly answer: Answer
}

/** A place in a listing at which answers meet. */
interface Seam {
  /** The answers that go on here. */
  readonly ending: Array<Met>
  /** The answers that begin here. */
  readonly beginning: Array<Met>
  /** Answers without records that end the listing here, as who asks for more than there is gets one. */
  readonly empty: Array<Met>
  /** Whether an answer ends the listing here. */
  isEnd: boolean
}

type Met = Omit<Gap, 'side'>

/**
 * The answers of some inputs, as far as they say anything of their listing.
 *
 * @category model
 */
export interface Listings {
  readonly seams: Map<string, Seam>
  /** What is missing next to answers of which nobody knows where they begin or end. */
  readonly adrift: Array<Gap>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Starts with no answer.
 *
 * @category constructors
 */
export function newListings(): Listings {
  return { seams: new Map(), adrift: [] }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Adds an answer. Only those of one `scope` can be pages of one listing.
 *
 * @category combinators
 */
export function addAnswer(listings: Listings, scope: string, input: number, answer: Answer): void {
  const { before, records, total } = answer
  const met = { input, answer }
  const isOpen = goesOn(answer)
  if (before === undefined || (isOpen && records === 0)) {
    listings.adrift.push({ side: before === undefined ? 'before' : 'behind', ...met })
    return
  }
  if (before === 0 && records === 0) return
  const at = (place: number): Seam => seamAt(listings, JSON.stringify([scope, total ?? null, place]))
  // The last page may be short, and then the empty one behind it begins behind its end.
  if (records === 0) at(Math.min(before, total ?? before)).empty.push(met)
  else if (before > 0) at(before).beginning.push(met)
  if (isOpen) at(before + records).ending.push(met)
  else if (records > 0) at(before + records).isEnd = true
}

function seamAt({ seams }: Listings, key: string): Seam {
  const known = seams.get(key)
  if (known !== undefined) return known
  const seam: Seam = { ending: [], beginning: [], empty: [], isEnd: false }
  seams.set(key, seam)
  return seam
}

/**
 * Lists what is missing, in the order of the inputs.
 *
 * @category combinators
 */
export function gapsIn({ seams, adrift }: Listings): ReadonlyArray<Gap> {
  const gaps = [...adrift]
  for (const { ending, beginning, empty, isEnd } of seams.values()) {
    const behind = ending.slice(beginning.length + empty.length)
    const before = [...beginning.slice(ending.length), ...(isEnd || ending.length > 0 ? [] : empty)]
    gaps.push(...behind.map((met): Gap => ({ side: 'behind', ...met })))
    gaps.push(...before.map((met): Gap => ({ side: 'before', ...met })))
  }
  return gaps.toSorted((one, other) => one.input - other.input || one.answer.offset - other.answer.offset)
}
