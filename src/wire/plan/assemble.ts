/**
 * Builds records from slots by closures.
 */
import type { Draft } from '../decode.js'
import { setAt } from '../Path.js'
import type { Build } from './build.js'

type Values = ReadonlyArray<unknown>

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the function that builds a record from its slots.
 *
 * @category constructors
 */
export function builderOf(build: Build): (values: Values) => Draft {
  const make = partOf(build)
  return (values) => (make(values) ?? {}) as Draft
}

/** What is built of a part of a record; nothing where none of its slots has a value. */
function partOf(build: Build): (values: Values) => unknown {
  switch (build._tag) {
    case 'slot': {
      const { slot } = build
      return (values) => values[slot]
    }
    case 'every': {
      const { slot, key } = build
      return (values) => (values[slot] as ReadonlyArray<unknown> | undefined)?.map((value) => ({ [key]: value }))
    }
    case 'entries': {
      const entries = build.entries.map(partOf)
      return (values) => {
        const made = entries.map((entry) => entry(values)).filter((entry) => entry !== undefined)
        return made.length === 0 ? undefined : made
      }
    }
    case 'object': {
      const { mark } = build
      const children = build.children.map(({ key, build: child }) => ({ key, make: partOf(child) }))
      return (values) => {
        let object: Draft | undefined
        for (const { key, make } of children) {
          const value = make(values)
          if (value === undefined) continue
          if (object === undefined) {
            object = {}
            if (mark !== undefined) object[mark.key] = mark.value
          }
          object[key] = value
        }
        return object
      }
    }
    case 'loose': {
      const { slots } = build
      return (values) => {
        const record: Draft = {}
        for (const { slot, path } of slots) if (values[slot] !== undefined) setAt(record, path, values[slot])
        return record
      }
    }
  }
}
