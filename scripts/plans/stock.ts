/**
 * Writes the stock of what plans are compiled of: the same functions over and over, since what an engine learns of a function it
 * learns of its text. What a function is made for is constant in it, and known to the engine while that compiles.
 */

/** The most keys that there are for. */
const width = 16

/** An engine puts so much in line and no more: what makes a wider object is called. */
const widestInLine = 2

/** How many of which width: small objects are many. */
interface Supply {
  readonly width: number
  readonly count: number
}

const presses: ReadonlyArray<Supply> = [
  { width: 1, count: 16 },
  { width: 2, count: 32 },
  { width: 3, count: 16 },
  { width: 4, count: 12 },
  { width: 6, count: 10 },
  { width: 8, count: 8 },
  { width, count: 6 },
]

const moulds: ReadonlyArray<Supply> = [
  { width: 2, count: 16 },
  { width: 4, count: 24 },
  { width: 8, count: 24 },
  { width, count: 24 },
]

/** Writes the module of the stock. */
export function stockModule(): string {
  return `/** The stock of presses and moulds, written by \`npm run plans\`: not to be edited. */
import type { Draft } from '../decode.js'
import { makerOf } from './parts.js'

/** Makes something of the values of slots. @category model */
export type Make = (values: Array<unknown>) => unknown

/** Makes an object of values, each for its key. @category model */
export type Cast = (...values: ReadonlyArray<unknown>) => Draft | undefined

/** So many of something, and perhaps fewer. @category model */
export type Row<A> = readonly [${Array.from({ length: width }, () => 'A').join(', ')}]

/** Makes a press. @category model */
export type Press = (
  keys: Row<string>,
  slots: Row<number>,
  inside: Row<Make | undefined>,
  bits: number,
  isAlone: boolean,
  other: (bits: number) => Cast,
) => Make

/** Makes what casts a mould: an object of those keys of which there are bits. @category model */
export type Casting = (keys: Row<string>, bits: number) => Cast

/** What there is of one width. @category model */
export interface Shelf<A> {
  readonly width: number
  readonly stock: ReadonlyArray<A>
}

/** The presses, each with a text of its own. @category instances */
export const presses: ReadonlyArray<Shelf<Press>> = [
${presses.map((supply) => shelfOf(supply, pressOf)).join('')}]

/** The moulds, each with a text of its own. @category instances */
export const castings: ReadonlyArray<Shelf<Casting>> = [
${moulds.map((supply) => shelfOf(supply, castingOf)).join('')}]
`
}

function shelfOf({ width, count }: Supply, textOf: (width: number) => string): string {
  return `  { width: ${width}, stock: [\n${`    ${textOf(width)},\n`.repeat(count)}  ] },\n`
}

function eachOf(width: number): (text: (at: number) => string, separator?: string) => string {
  return (text, separator = ', ') => Array.from({ length: width }, (_, at) => text(at)).join(separator)
}

/** Writes what makes objects of the keys `k` of which there are bits in `q`. */
function makerOf(width: number): string {
  const each = eachOf(width)
  const sets = each((at) => `if (q & ${1 << at}) this[k${at}] = a${at}`, '; ')
  return `makerOf(function (${each((at) => `a${at}`)}) { ${sets} })`
}

/**
 * Writes a press: of the keys `k` there are most often those of which there are bits in `q`. Their values come from the slots
 * `s`, or from what makes them, `c`. An object may be alone in a list, `i`; `n` gives what makes one of some keys.
 */
function pressOf(width: number): string {
  const each = eachOf(width)
  const isWide = width > widestInLine
  const lists = (isWide ? ['s', 'c'] : ['k', 's', 'c'])
    .map((name) => `[${each((at) => `${name}${at}`)}] = ${name}`)
    .join(', ')
  const reads = each((at) => `a${at} = c${at} === undefined ? v[s${at}] : c${at}(v)`)
  const bits = each((at) => `(a${at} === undefined ? 0 : ${1 << at})`, ' | ')
  const values = each((at) => `a${at}`)
  const made = `b === q ? ${isWide ? 'd' : 'new Made'}(${values}) : n(b)(${values})`
  const make = `(v) => { const ${reads}, b = ${bits}, o = ${made}; return i && o !== undefined ? [o] : o }`
  const maker = isWide ? 'd = m(p)' : `Made = ${makerOf(width)}`
  return `(${isWide ? '_' : 'k'}, s, c, p, l, m) => { const ${lists}, q = p, i = l, n = m, ${maker}; return ${make} }`
}

function castingOf(width: number): string {
  const each = eachOf(width)
  const values = each((at) => `a${at}`)
  const constants = `[${each((at) => `k${at}`)}] = k, q = p, Made = ${makerOf(width)}`
  return `(k, p) => { const ${constants}; return (${values}) => new Made(${values}) }`
}
