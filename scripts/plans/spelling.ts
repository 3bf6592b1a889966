/**
 * Spells the forms of leaves: what the usual value is, and what a leaf does not refuse.
 */
import type { LeafForm } from '../../src/wire/leaf-form.js'
import { type Pen, use } from './pen.js'

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

/** Spells a form for the variable that holds the raw value, which stands at a depth. */
export function spell(pen: Pen, form: LeafForm | undefined, a: string, depth: number): Spelling | undefined {
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
      return {
        before: `const ${t} = ${use(pen, 'textsOf')}(${a})`,
        usual: `${t} !== undefined`,
        value: t,
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
        usual: `${use(pen, 'isRecord')}(${a}) && ${json()}`,
        value: a,
        type: 'unknown',
        takes: undefined,
        isHeard: true,
      }
    case undefined:
      return undefined
  }
}
