/**
 * The usual value of a leaf: what is read without asking the leaf, since it prints as it was read.
 */
import { instantAt, instantOfSeconds, isCanonical } from '../../Timestamp.js'
import { type AnyLeaf, wordsOf } from '../Leaf.js'
import { formOf, type LeafForm } from '../leaf-form.js'
import { isJson, isJsonObject, textsOf } from './parts.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What tells usual values: a form as a number, of which a `switch` is quick, and the words of a choice.
 *
 * @category model
 */
export interface Usage {
  readonly code: number
  readonly words: ReadonlyMap<string, string>
}

/**
 * What tells usual values, as numbers. A leaf that has to be asked is `unusual`.
 *
 * @category model
 */
export const codes = {
  unusual: 0,
  text: 1,
  flag: 2,
  flagOrText: 2,
  texts: 3,
  isoInstant: 4,
  epochSeconds: 5,
  epochMilliseconds: 6,
  numeric: 7,
  numericId: 8,
  anyJson: 9,
  anyObject: 10,
  openObject: 10,
  choice: 11,
} as const satisfies Record<LeafForm | 'choice' | 'unusual', number>

const noWords: ReadonlyMap<string, string> = new Map()

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Finds out what the usual values of a leaf are.
 *
 * @category constructors
 */
export function usageOf(leaf: AnyLeaf): Usage {
  const form = formOf(leaf)
  if (form !== undefined) return { code: codes[form], words: noWords }
  const words = wordsOf(leaf)
  return words === undefined ? { code: codes.unusual, words: noWords } : { code: codes.choice, words }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Gives the value of a raw value that is usual; nothing of any other.
 *
 * @category combinators
 */
export function usualOf(code: number, raw: unknown, depth: number, words: Usage['words']): unknown {
  // Most values are texts and flags: so little code is put in line wherever this is called.
  if (code === codes.text) return typeof raw === 'string' && raw !== '' ? raw : undefined
  if (code === codes.flag) return typeof raw === 'boolean' ? raw : undefined
  return rarerOf(code, raw, depth, words)
}

function rarerOf(code: number, raw: unknown, depth: number, words: Usage['words']): unknown {
  switch (code) {
    case codes.texts:
      return textsOf(raw)
    case codes.isoInstant:
      return typeof raw === 'string' && isCanonical(raw) ? raw : undefined
    case codes.epochSeconds:
      return typeof raw === 'number' ? instantOfSeconds(raw) : undefined
    case codes.epochMilliseconds:
      return typeof raw === 'number' ? instantAt(raw) : undefined
    case codes.numeric:
      return typeof raw === 'number' && Number.isFinite(raw) ? raw : undefined
    case codes.numericId:
      return Number.isSafeInteger(raw) ? String(raw) : undefined
    case codes.anyJson:
      return raw !== null && isJson(raw, depth) ? raw : undefined
    case codes.anyObject:
      return isJsonObject(raw, depth) ? raw : undefined
    case codes.choice:
      return typeof raw === 'string' ? words.get(raw) : undefined
    default:
      return undefined
  }
}
