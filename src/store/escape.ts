/**
 * How a store holds text that a database refuses: PostgreSQL has no NUL in text, and a lone surrogate has no UTF-8. They are
 * written as U+241B (symbol for escape) and the four hexadecimal digits of the code unit; U+241B itself is written twice.
 * Text without any of these stands as it is.
 *
 * Laws:
 *
 * 1. `unescapeText(escapeText(text))` is `text`; so with JSON
 * 2. what is escaped holds no NUL and no lone surrogate, neither as a character nor as an escape of JSON
 */

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The sign of the escape.
 *
 * @category model
 */
export const escapeSign = '\u241b'

const escaped = /\u241b(\u241b|[0-9a-f]{4})/g
const unfit = /[\0\u241b\p{Cs}]/gu
const unfitInJson = /\\(?:u(0000|d[89a-f][0-9a-f]{2})|.)|\u241b/gs

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Escapes a text.
 *
 * @category combinators
 */
export function escapeText(text: string): string {
  return text.replace(unfit, (character) => {
    if (character === escapeSign) return escapeSign + escapeSign
    return escapeSign + character.charCodeAt(0).toString(16).padStart(4, '0')
  })
}

/**
 * Gives back what a text was before it was escaped.
 *
 * @category combinators
 */
export function unescapeText(text: string): string {
  if (!text.includes(escapeSign)) return text
  return text.replace(escaped, (_, code: string) =>
    code === escapeSign ? escapeSign : String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/**
 * Escapes the texts and keys inside JSON, as `JSON.stringify` prints it: NUL and lone surrogates are escapes there already.
 *
 * @category combinators
 */
export function escapeJson(json: string): string {
  if (!json.includes('\\u') && !json.includes(escapeSign)) return json
  return json.replace(unfitInJson, (found: string, code: string | undefined) => {
    if (found === escapeSign) return escapeSign + escapeSign
    return code === undefined ? found : escapeSign + code
  })
}

/**
 * Gives back what JSON was before it was escaped.
 *
 * @category combinators
 */
export function unescapeJson(json: string): string {
  if (!json.includes(escapeSign)) return json
  return json.replace(escaped, (_, code: string) => (code === escapeSign ? escapeSign : `\\u${code}`))
}
