/**
 * Writes the stock of moulds: one function over and over, since what an engine learns of a function it learns of its text.
 */

const count = 96
const width = 12

/** Writes the module of the stock. */
export function stockModule(): string {
  return `/** The stock of moulds, written by \`npm run plans\`: not to be edited. */
import type { Draft } from '../decode.js'
import { makerOf } from './parts.js'

/** The most keys that a mould of the stock sets. @category model */
export const stockWidth = ${width}

/** So many of something. @category model */
export type Row<A> = readonly [${Array.from({ length: width }, () => 'A').join(', ')}]

/** A mould of the stock, for the keys of a list. @category model */
export type Stocked = (keys: Row<string>, size: number) => (values: ReadonlyArray<unknown>, slots: Row<number>) => Draft

/** The moulds, each with a text of its own. @category instances */
export const stock: ReadonlyArray<Stocked> = [
${`  ${mould()},\n`.repeat(count)}]
`
}

/** Writes a mould: \`k\` are its \`n\` keys, \`v\` the values, \`s\` their slots, and \`o\` is the object. */
function mould(): string {
  const sets = Array.from({ length: width }, (_, at) => `o[k[${at}]] = v[s[${at}]]; if (n === ${at + 1}) return o`)
  return `(k, n) => { const Made = makerOf(function () {}); return (v, s) => { const o = new Made(); ${sets.join('; ')}; return o } }`
}
