/**
 * Markup in which every text is escaped, because nothing else can be written: a template takes texts and numbers, which it
 * escapes, and markup that a template has made. Control characters, those that change the direction of reading, and lone
 * surrogates are shown as escapes, so that a hostile name is seen for what it is.
 */
import { escapeControl } from '../DecodeError.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Markup that is safe to print.
 *
 * @category model
 */
export interface Markup {
  readonly _tag: 'markup'
  readonly text: string
}

/**
 * What a template takes.
 *
 * @category model
 */
export type Content = string | number | Markup | undefined | ReadonlyArray<Content>

/** No word that people read is longer. */
const maxLength = 500

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Writes markup: `html` before a template.
 *
 * @category constructors
 */
export function html(parts: TemplateStringsArray, ...contents: ReadonlyArray<Content>): Markup {
  return { _tag: 'markup', text: parts.map((part, index) => `${part}${print(contents[index])}`).join('') }
}

/**
 * Takes a text of this program as it is: a style or a script. Never one that somebody else has written.
 *
 * @category constructors
 */
export function verbatim(text: string): Markup {
  return { _tag: 'markup', text }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Escapes a text, cut where it is too long to be read.
 *
 * @category combinators
 */
export function escapeText(text: string): string {
  const cut = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text
  return escapeControl(cut).replace(/[&<>"']/g, (character) => entities.get(character) ?? '')
}

/**
 * Prints a number with its thousands apart.
 *
 * @category combinators
 */
export function numeral(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/**
 * Prints a number of things, with the word for one and that for several.
 *
 * @category combinators
 */
export function countOf(count: number, one: string, several = `${one}s`): string {
  return `${numeral(count)} ${count === 1 ? one : several}`
}

function print(content: Content): string {
  if (content === undefined) return ''
  if (typeof content === 'string') return escapeText(content)
  if (typeof content === 'number') return numeral(content)
  return '_tag' in content ? content.text : content.map(print).join('')
}
