/**
 * Why a record was refused: tagged data with the place as a JSON Pointer (RFC 6901), and never a value, since a rejected
 * record is somebody's personal data.
 */
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js'
import type { ValidationError } from 'io-ts'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What kind of fault it is. `missing`: a required place is absent or empty. `type`: the JSON type is another one.
 * `conflict`: two places that state one subject disagree. `limit`: too deep or too long. `syntax`: the text is not a JSON
 * value that can be carried exactly. `decision`: only the caller can say. `more`: the count of further errors, after the
 * first hundred.
 *
 * @category model
 */
export type DecodeErrorTag = 'missing' | 'type' | 'conflict' | 'limit' | 'syntax' | 'decision' | 'more'

/**
 * One fault. `path` is a JSON Pointer, each key capped at 64 characters; `actual` is a type name or a length. It is an
 * io-ts `ValidationError` as well, whose value and context are empty on purpose.
 *
 * @category model
 */
export interface DecodeError extends ValidationError {
  readonly _tag: DecodeErrorTag
  readonly path: string
  readonly expected: string
  readonly actual: string
}

/**
 * All faults of one record.
 *
 * @category model
 */
export type DecodeErrors = NonEmptyArray<DecodeError>

/**
 * How many faults of one record are reported in full.
 *
 * @category model
 */
export const maxErrors = 100

const maxKeyLength = 64

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes a fault. The io-ts properties are not enumerable: JSON and printers show the four that are ours.
 *
 * @category constructors
 */
export function decodeError(_tag: DecodeErrorTag, path: string, expected: string, actual: string): DecodeError {
  const error = { _tag, path, expected, actual }
  Object.defineProperties(error, {
    value: { value: undefined },
    context: { value: [] },
    message: { value: drawOne(error) },
  })
  return error as unknown as DecodeError
}

/**
 * Makes the fault of a value that no JSON can be, or that is nested too deep.
 *
 * @category constructors
 */
export function notJsonError(
  fault: { readonly at: ReadonlyArray<string>; readonly reason: 'depth' | 'type'; readonly actual: string },
  levels: number,
): DecodeError {
  return fault.reason === 'depth'
    ? decodeError('limit', pointer(fault.at), `at most ${levels} levels`, 'more levels')
    : decodeError('type', pointer(fault.at), 'a JSON value', fault.actual)
}

/**
 * Writes keys as a JSON Pointer, each key capped at 64 characters: a map key may be somebody's id.
 *
 * @category constructors
 */
export function pointer(keys: ReadonlyArray<string | number>): string {
  return keys.map((key) => `/${cap(String(key)).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/**
 * Keeps the first hundred faults and counts the others.
 *
 * @category constructors
 */
export function firstErrors(errors: DecodeErrors): DecodeErrors {
  if (errors.length <= maxErrors) return errors
  const [head, ...tail] = errors
  const more = decodeError('more', '', 'no further errors', `${errors.length - maxErrors} more`)
  return [head, ...tail.slice(0, maxErrors - 1), more]
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells whether there is any fault.
 *
 * @category combinators
 */
export function areFaults(errors: ReadonlyArray<DecodeError>): errors is DecodeErrors {
  return errors.length > 0
}

/**
 * Prints faults for people, one per line, without any value of the record.
 *
 * @category combinators
 */
export function draw(errors: ReadonlyArray<DecodeError>): string {
  return errors.map(drawOne).join('\n')
}

function drawOne(error: Pick<DecodeError, '_tag' | 'path' | 'expected' | 'actual'>): string {
  const place = error.path === '' ? 'the record' : escapeControl(error.path)
  return error._tag === 'more' ? `and ${error.actual}` : `${place}: expected ${error.expected}, got ${error.actual}`
}

/**
 * Escapes control, bidirectional and lone surrogate characters, so that a hostile key cannot rewrite what a person reads.
 *
 * @category combinators
 */
export function escapeControl(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

function cap(key: string): string {
  if (key.length <= maxKeyLength) return key
  const cut = key.slice(0, maxKeyLength - 1)
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}
