/**
 * Writes the stock of moulds: one function over and over, since what an engine learns of a function it learns of its text.
 */

const count = 128
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

/** The values that a mould takes from its slots. @category model */
export type Values = ReadonlyArray<unknown>

/** A mould of the stock, for so many keys, each with its slot. @category model */
export type Stocked = (keys: Row<string>, slots: Row<number>, size: number) => (values: Values) => Draft

/** The moulds, each with a text of its own. @category instances */
export const stock: ReadonlyArray<Stocked> = [
${`  ${mould()},\n`.repeat(count)}]
`
}

/**
 * Writes a mould: `k` are its `n` keys, and `s` the slots of its values `v`. It is made once, so that they are constants to an
 * engine, which knows them while it compiles; all that is set on `this` counts for the room that the object gets.
 */
function mould(): string {
  const names = Array.from({ length: width }, (_, at) => `k${at} = k[${at}], s${at} = s[${at}]`)
  const sets = Array.from({ length: width }, (_, at) => `this[k${at}] = v[s${at}]; if (n === ${at + 1}) return`)
  const made = `makerOf(function (this: Draft, v: Values) { ${sets.join('; ')} })`
  return `(k, s, size) => { const n = size, ${names.join(', ')}, Made = ${made}; return (v) => new Made(v) }`
}
