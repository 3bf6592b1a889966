/**
 * What a value says by the form of its leaf, without the functions of the leaf.
 */
import { form } from './Half.js'
import { instantRange } from './instants.js'
import { kind, kindBits, trait } from './Scanner.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What a value says. `silent`: nothing; `plain`: a fact that prints the same again; `odd`: one that does not; `refused`: only the
 * functions of the leaf can tell.
 *
 * @category model
 */
export const says = { refused: -1, silent: 0, plain: 1, odd: 2 } as const

/**
 * How the text of an id is printed where a number may stand as well. `none`: not at all. `odd`: only the functions of the
 * leaf can tell.
 *
 * @category model
 */
export const idKind = { none: 0, text: 1, digits: 2, odd: 3 } as const

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells what a value says.
 *
 * @category combinators
 */
export function read(input: Uint8Array, leaf: number, shape: number, from: number, to: number): number {
  const what = shape & kindBits
  if (what === kind.nothing) return says.silent
  switch (leaf) {
    case form.text:
      return what === kind.text ? says.plain : what === kind.emptyText ? says.silent : says.refused
    case form.flag:
    case form.flagOrText:
      return what === kind.yes || what === kind.no ? says.plain : says.refused
    case form.numeric:
      return what === kind.integer || what === kind.number ? says.plain : says.refused
    case form.numericId:
      return readId(input, what, from, to)
    case form.isoInstant:
      if (what === kind.emptyText) return says.silent
      return what === kind.text && (shape & trait.instant) !== 0 ? says.plain : says.refused
    case form.epochSeconds:
      return what === kind.integer ? readSeconds(numberAt(input, from, to)) : says.refused
    case form.epochMilliseconds:
      return what === kind.integer ? readSeconds(Math.floor(numberAt(input, from, to) / 1000)) : says.refused
    case form.anyJson:
      return says.plain
    case form.anyObject:
    case form.openObject:
      return what === kind.object ? says.plain : says.refused
    case form.texts:
      if (what !== kind.list) return says.refused
      return (shape & trait.texts) !== 0 ? says.plain : (shape & trait.oddTexts) !== 0 ? says.odd : says.refused
    default:
      return says.refused
  }
}

/** A text of digits would print as a number; whether it does, is told by the leaf. */
function readId(input: Uint8Array, what: number, from: number, to: number): number {
  if (what === kind.integer) return says.plain
  if (what === kind.emptyText) return says.silent
  if (what !== kind.text) return says.refused
  for (let at = from + 1; at < to - 1; at++) {
    const code = input[at] as number
    if ((code < 0x30 || code > 0x39) && code !== 0x2d) return says.plain
  }
  return says.refused
}

/**
 * Tells whether a value may be an instant in another spelling than the canonical one.
 *
 * @category combinators
 */
export function isOddInstant(leaf: number, shape: number): boolean {
  return leaf === form.isoInstant && shape === kind.text
}

function readSeconds(seconds: number): number {
  return seconds >= instantRange.first && seconds <= instantRange.last ? says.plain : says.silent
}

/**
 * Gives the number that an integer token is.
 *
 * @category combinators
 */
export function numberAt(input: Uint8Array, from: number, to: number): number {
  const isNegative = input[from] === 0x2d
  let number = 0
  for (let at = isNegative ? from + 1 : from; at < to; at++) number = number * 10 + (input[at] as number) - 0x30
  return isNegative ? -number : number
}

/**
 * Tells whether what a value says is told by its kind alone.
 *
 * @category combinators
 */
export function isByKind(leaf: number, shape: number): boolean {
  const what = shape & kindBits
  if (leaf === form.numericId || leaf === form.isoInstant) return what !== kind.text
  return (leaf !== form.epochSeconds && leaf !== form.epochMilliseconds) || what !== kind.integer
}

/**
 * Tells how the text of an id between two quotes is printed: the digits of a whole number are one.
 *
 * @category combinators
 */
export function printedId(input: Uint8Array, from: number, to: number): number {
  if (to === from) return idKind.none
  for (let at = from; at < to; at++) {
    const code = input[at] as number
    if (code >= 0x30 && code <= 0x39) continue
    const isInNumber = code === 0x2d || code === 0x2b || code === 0x2e || code === 0x65 || code === 0x45
    return isInNumber ? idKind.odd : idKind.text
  }
  return to - from > 15 || (to - from > 1 && input[from] === 0x30) ? idKind.odd : idKind.digits
}
