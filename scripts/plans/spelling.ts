/**
 * Spells the forms of leaves: what the usual value is, and what a leaf does not refuse.
 */

import { type AnyLeaf, wordsOf } from '../../src/wire/Leaf.js'
import type { LeafForm } from '../../src/wire/leaf-form.js'
import { type Pen, quoted, use } from './pen.js'

/** How a form is spelled: the test of the usual value, the value, and the test of what the leaf does not refuse. */
export interface Spelling {
  readonly before?: string
  readonly usual: string
  readonly value: string
  readonly type: string
  readonly takes: string | undefined
  /** An odd value may say something all the same. */
  readonly isHeard: boolean
}

/** How the value is used: as it is, or only to make something of each of its items, so that it need not be copied. */
export type Way = 'whole' | 'items'

/** The most words of a choice that are compared one after another. */
const maxWords = 6

/** Spells a choice between a few words. */
export function spellChoice(leaf: AnyLeaf | undefined, a: string): Spelling | undefined {
  const words = leaf === undefined ? undefined : wordsOf(leaf)
  if (words === undefined || words.size > maxWords) return undefined
  const t = a.replace('a', 't')
  const tests = [...words].map(([word, value]) => `${a} === ${quoted(word)} ? ${quoted(value)} : `).join('')
  return {
    before: `const ${t} = ${tests}undefined`,
    usual: `${t} !== undefined`,
    value: t,
    type: 'unknown',
    takes: `typeof ${a} === 'string'`,
    isHeard: true,
  }
}

/** Spells a form for the variable that holds the raw value, which stands at a depth. */
export function spell(
  pen: Pen,
  form: LeafForm | undefined,
  a: string,
  depth: number,
  way: Way = 'whole',
): Spelling | undefined {
  const json = (): string => `${use(pen, 'isJson')}(${a}, ${depth})`
  const finite = `(typeof ${a} === 'number' && Number.isFinite(${a}))`
  switch (form) {
    case 'text':
      return {
        usual: `typeof ${a} === 'string' && ${a} !== ''`,
        value: a,
        type: 'string',
        takes: `typeof ${a} === 'string'`,
        isHeard: false,
      }
    case 'flag':
      return {
        usual: `typeof ${a} === 'boolean'`,
        value: a,
        type: 'boolean',
        takes: `typeof ${a} === 'boolean'`,
        isHeard: false,
      }
    case 'flagOrText':
      return {
        usual: `typeof ${a} === 'boolean'`,
        value: a,
        type: 'unknown',
        takes: `typeof ${a} === 'boolean' || typeof ${a} === 'string'`,
        isHeard: true,
      }
    case 'numeric':
      return { usual: finite, value: a, type: 'number', takes: finite, isHeard: false }
    case 'numericId':
      return {
        usual: `typeof ${a} === 'number' && Number.isSafeInteger(${a})`,
        value: `String(${a})`,
        type: 'unknown',
        takes: `typeof ${a} === 'string' || ${finite}`,
        isHeard: true,
      }
    case 'isoInstant':
      return {
        usual: `typeof ${a} === 'string' && ${use(pen, 'isCanonical')}(${a})`,
        value: a,
        type: 'unknown',
        takes: `typeof ${a} === 'string'`,
        isHeard: true,
      }
    case 'epochSeconds':
    case 'epochMilliseconds': {
      const t = a.replace('a', 't')
      const reader = use(pen, form === 'epochSeconds' ? 'instantOfSeconds' : 'instantAt')
      return {
        before: `const ${t} = typeof ${a} === 'number' ? ${reader}(${a}) : undefined`,
        usual: `${t} !== undefined`,
        value: t,
        type: 'unknown',
        takes: form === 'epochSeconds' ? finite : `typeof ${a} === 'string' || ${finite}`,
        isHeard: true,
      }
    }
    case 'texts': {
      const t = a.replace('a', 't')
      const isWhole = way === 'whole'
      return {
        ...(isWhole ? { before: `const ${t} = ${use(pen, 'textsOf')}(${a})` } : {}),
        usual: isWhole ? `${t} !== undefined` : `${use(pen, 'areWords')}(${a})`,
        value: isWhole ? t : a,
        type: 'ReadonlyArray<unknown>',
        takes: undefined,
        isHeard: true,
      }
    }
    case 'anyJson':
      return {
        usual: `${a} !== undefined && ${a} !== null && ${json()}`,
        value: a,
        type: 'unknown',
        takes: undefined,
        isHeard: true,
      }
    case 'anyObject':
    case 'openObject':
      return {
        usual: `${use(pen, 'isJsonObject')}(${a}, ${depth})`,
        value: a,
        type: 'unknown',
        takes: undefined,
        isHeard: true,
      }
    case undefined:
      return undefined
  }
}
