/**
 * Layouts: which keys a record has, in which order, with values of which kinds. Records of a file have few of them, so that
 * what is to be done with one is worked out once. A layout grows key by key from that of an empty record, and what came next
 * the last time is expected again.
 */
import { kind, kindBits, trait } from './Scanner.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The layouts that were met. That with the number 0 is unusual: nothing is known of it.
 *
 * @category model
 */
export interface Layouts {
  /** The layout of the record at hand, so far. */
  at: number
  /** How many keys the record has that its shape does not name. */
  strangers: number
  count: number
  /** Of each layout what came next the last time, and which layout that made. */
  readonly labels: Int32Array
  readonly nexts: Int32Array
  readonly grown: Map<number, number>
}

/**
 * How many layouts are kept.
 *
 * @category model
 */
export const mostLayouts = 1 << 14

/**
 * The form that ends an object which is looked into.
 *
 * @category model
 */
export const endOfObject = 15

const mostStrangers = 8
const mostEntries = 16
const mostChildren = 2000
/** From here on, labels are the layouts of entries. */
const entryLabels = 1 << 16
const labelSize = entryLabels + mostLayouts
const unusual: number = trait.spaced | trait.credential | trait.oddNote | trait.oddTexts

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the layouts of empty records.
 *
 * @category constructors
 */
export function newLayouts(records: number): Layouts {
  return {
    at: 0,
    strangers: 0,
    count: records + 1,
    labels: new Int32Array(mostLayouts),
    nexts: new Int32Array(mostLayouts),
    grown: new Map(),
  }
}

/**
 * Makes room for something of each layout: of an array that grows by leaps, the engine makes a table that has to be searched.
 *
 * @category constructors
 */
export function newByLayout<A>(): Array<A | undefined> {
  return new Array<A | undefined>(mostLayouts).fill(undefined)
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Begins with an empty record of some shape.
 *
 * @category combinators
 */
export function beginLayout(layouts: Layouts, record: number): void {
  layouts.at = record + 1
  layouts.strangers = 0
}

/**
 * Adds a key of the shape, with a value of some form.
 *
 * @category combinators
 */
export function advance(layouts: Layouts, child: number, form: number): void {
  const { at } = layouts
  if (at === 0) return
  const label = (form & unusual) !== 0 || child > mostChildren ? 0 : ((child + 3) << 5) | classOf(form)
  layouts.at = layouts.labels[at] === label ? (layouts.nexts[at] as number) : grow(layouts, at, label)
}

/**
 * Adds a key that the shape does not name.
 *
 * @category combinators
 */
export function advanceStranger(layouts: Layouts, isCredential: boolean, form: number): void {
  layouts.strangers++
  const { at } = layouts
  if (at === 0) return
  const label = (form & unusual) !== 0 ? 0 : ((isCredential ? 1 : 2) << 5) | classOf(form)
  const isKnown = layouts.labels[at] === label && layouts.strangers <= mostStrangers
  layouts.at = isKnown ? (layouts.nexts[at] as number) : grow(layouts, at, label)
}

/**
 * Adds the entry at an index of a list, which was read last, to the record that it is part of: gives the layout of that. So
 * far, it was `outer`, and there were so many keys that its shape does not name.
 *
 * @category combinators
 */
export function advanceEntry(layouts: Layouts, outer: number, strangers: number, index: number): number {
  const label = layouts.at === 0 ? 0 : entryLabels + layouts.at
  layouts.strangers = strangers
  if (outer === 0 || index >= mostEntries) return 0
  return layouts.labels[outer] === label ? (layouts.nexts[outer] as number) : grow(layouts, outer, label)
}

/**
 * Which flag it is, makes no difference; whether a list is one of texts does, whether a text is an instant, and whether a value
 * holds secrets.
 */
function classOf(form: number): number {
  const what = form & kindBits
  if ((form & trait.note) !== 0) return what === kind.list ? 18 : 17
  if (what === kind.no) return kind.yes
  if ((form & trait.instant) !== 0) return 19
  return what === kind.list && (form & trait.texts) !== 0 ? 16 : what
}

function grow(layouts: Layouts, at: number, label: number): number {
  if (label === 0 || layouts.strangers > mostStrangers) return 0
  const key = at * labelSize + label
  let next = layouts.grown.get(key)
  if (next === undefined) {
    if (layouts.count === mostLayouts) return 0
    next = layouts.count++
    layouts.grown.set(key, next)
  }
  layouts.labels[at] = label
  layouts.nexts[at] = next
  return next
}
