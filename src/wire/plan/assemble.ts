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

interface Made {
  readonly key: string
  readonly slot: number | undefined
  readonly make: (values: Values) => unknown
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
        let made: Array<unknown> | undefined
        for (let index = 0; index < entries.length; index += 1) {
          const entry = entries[index]?.(values)
          if (entry === undefined) continue
          made ??= []
          made.push(entry)
        }
        return made
      }
    }
    case 'object': {
      const { mark } = build
      const children = build.children.map(
        ({ key, build: child }): Made => ({
          key,
          slot: child._tag === 'slot' ? child.slot : undefined,
          make: partOf(child),
        }),
      )
      return (values) => {
        let object: Draft | undefined
        for (let index = 0; index < children.length; index += 1) {
          const { key, slot, make } = children[index] as Made
          const value = slot === undefined ? make(values) : values[slot]
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
