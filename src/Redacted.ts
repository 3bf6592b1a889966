/**
 * A secret that encode can open and nothing else shows: `JSON.stringify`, `util.inspect`, string conversion and spreading
 * all give the placeholder or nothing.
 */

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

const placeholder = '<redacted>'

/** One for the whole process: a package may be loaded twice, as ES and as CommonJS modules. */
const registry = Symbol.for('identikit/Redacted')

interface Shared {
  [registry]?: WeakMap<object, unknown>
}

function shared(): WeakMap<object, unknown> {
  const place = globalThis as Shared
  place[registry] ??= new WeakMap()
  return place[registry]
}

/**
 * A value that must not be seen. Open it with `reveal`.
 *
 * @category model
 */
export class Redacted {
  /** Tells the placeholder, never the value. */
  toString(): string {
    return placeholder
  }

  /** Tells the placeholder, never the value; `identityToJson` decides whether a secret is kept or dropped. */
  toJSON(): string {
    return placeholder
  }

  /** Tells the placeholder to string and number conversion. */
  [Symbol.toPrimitive](): string {
    return placeholder
  }

  /** Tells the placeholder to `util.inspect` and `console.log`. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return placeholder
  }
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Hides a value.
 *
 * @category constructors
 */
export function redact(value: unknown): Redacted {
  const redacted = new Redacted()
  shared().set(redacted, value)
  return Object.freeze(redacted)
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Opens a hidden value: the one way to see it.
 *
 * @category combinators
 */
export function reveal(redacted: Redacted): unknown {
  return shared().get(redacted)
}

/**
 * Tells whether a value is hidden.
 *
 * @category combinators
 */
export function isRedacted(value: unknown): value is Redacted {
  return typeof value === 'object' && value !== null && shared().has(value)
}
