/**
 * JSON values, and the few operations on them that never touch a prototype: `__proto__` and `constructor` are keys like
 * any other, and a property that is `undefined` counts as absent.
 */

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Any JSON value.
 *
 * @category model
 */
export type Json = null | boolean | number | string | JsonArray | JsonObject

/**
 * A JSON array.
 *
 * @category model
 */
export interface JsonArray extends ReadonlyArray<Json> {}

/**
 * A JSON object: own enumerable properties, keys of any spelling.
 *
 * @category model
 */
export interface JsonObject {
  readonly [key: string]: Json
}

/**
 * The deepest nesting that is read or carried, in levels.
 *
 * @category model
 */
export const maxDepth = 512

/**
 * How much one record may hold: bytes of UTF-8, and levels of nesting.
 *
 * @category model
 */
export interface Limits {
  readonly bytes: number
  readonly levels: number
}

/**
 * The longest text of one record, in bytes of UTF-8.
 *
 * @category model
 */
export const maxBytes = 16 * 1024 * 1024

/**
 * The limits of a record of a provider.
 *
 * @category model
 */
export const recordLimits: Limits = { bytes: maxBytes, levels: maxDepth }

/**
 * The limits of an Identity in JSON: it says a value both ways where the wire spelled it oddly, and what is residue stands a
 * few levels deeper, so that whatever was decoded can be read again.
 *
 * @category model
 */
export const identityLimits: Limits = { bytes: 4 * maxBytes, levels: maxDepth + 16 }

/**
 * An object whose values nobody has looked at yet.
 *
 * @category model
 */
export interface UnknownObject {
  readonly [key: string]: unknown
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells whether a value is an object that is neither null nor an array.
 *
 * @category combinators
 */
export function isObject(value: unknown): value is UnknownObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Reads an own property; an inherited one is absent.
 *
 * @category combinators
 */
export function getOwn(object: UnknownObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

const isListed = Object.prototype.propertyIsEnumerable

/**
 * Reads an own property that JSON has: one that is not listed is absent, as an inherited one is.
 *
 * @category combinators
 */
export function getListed(object: UnknownObject, key: string): unknown {
  return isListed.call(object, key) ? object[key] : undefined
}

/**
 * Writes an own data property, also under the name `__proto__`.
 *
 * @category combinators
 */
export function setOwn(object: object, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true })
  } else {
    ;(object as Record<string, unknown>)[key] = value
  }
}

/**
 * Lists the own keys whose value is not `undefined`.
 *
 * @category combinators
 */
export function keysOf(object: object): ReadonlyArray<string> {
  return Object.keys(object).filter((key) => (object as UnknownObject)[key] !== undefined)
}

/**
 * Compares two values as JSON: the order of keys does not matter, and an undefined property is no property.
 *
 * @category combinators
 */
export function equalsJson(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) || Array.isArray(right)) {
    if (!Array.isArray(left) || !Array.isArray(right) || left.length !== right.length) return false
    return left.every((item, index) => equalsJson(item, right[index]))
  }
  const keys = keysOf(left)
  if (keys.length !== keysOf(right).length) return false
  return keys.every(
    (key) => Object.hasOwn(right, key) && equalsJson((left as UnknownObject)[key], (right as UnknownObject)[key]),
  )
}

/**
 * Names the JSON type of a value: the only thing about it that an error may say.
 *
 * @category combinators
 */
export function typeName(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value
}

/**
 * Finds what keeps a value from being carried as JSON: the place as keys from the value inwards, and the reason. Walks
 * without recursion, so that a hostile depth cannot exhaust the stack.
 *
 * @category combinators
 */
export function notJson(
  value: unknown,
  depth: number,
  limit = maxDepth,
): { readonly at: ReadonlyArray<string>; readonly reason: 'depth' | 'type'; readonly actual: string } | undefined {
  interface Visit {
    readonly value: unknown
    readonly key: string
    readonly depth: number
    readonly parent: Visit | undefined
  }
  const place = (visit: Visit | undefined): ReadonlyArray<string> => {
    const at: Array<string> = []
    for (let v = visit; v?.parent !== undefined; v = v.parent) at.unshift(v.key)
    return at
  }
  const open: Array<Visit> = [{ value, key: '', depth, parent: undefined }]
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const current = visit.value
    if (current === null || typeof current === 'string' || typeof current === 'boolean') continue
    if (typeof current === 'number') {
      if (Number.isFinite(current)) continue
      return { at: place(visit), reason: 'type', actual: 'a number that is not finite' }
    }
    if (typeof current !== 'object') {
      if (current === undefined && visit.parent !== undefined && !Array.isArray(visit.parent.value)) continue
      return { at: place(visit), reason: 'type', actual: typeName(current) }
    }
    if (visit.depth > limit) return { at: place(visit).slice(0, 8), reason: 'depth', actual: 'more' }
    if (!Array.isArray(current)) {
      const prototype: unknown = Object.getPrototypeOf(current)
      if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
        return { at: place(visit), reason: 'type', actual: 'an instance of a class' }
      }
    }
    // Of a list only its items are JSON, whatever else somebody has attached to it.
    const keys = Array.isArray(current) ? current.keys() : Object.keys(current)
    for (const at of keys) {
      const key = String(at)
      if (Array.isArray(current) && !Object.hasOwn(current, key)) {
        return { at: place(visit), reason: 'type', actual: 'a list with holes' }
      }
      open.push({ value: (current as UnknownObject)[key], key, depth: visit.depth + 1, parent: visit })
    }
  }
  return undefined
}
