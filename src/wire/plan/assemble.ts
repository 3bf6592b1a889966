/**
 * Builds records from slots by closures: each object and each list by a part.
 */
import type { Draft } from '../decode.js'
import { setAt } from '../Path.js'
import type { Build } from './build.js'
import { mouldOf } from './Mould.js'
import { entriesPart, fixedPart, objectPart, type Part, type Source } from './Part.js'
import type { Make } from './stock.js'

type Values = Array<unknown>

/** How many records are made before it is settled how. */
const enough = 256

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the function that builds a record from its slots.
 *
 * @category constructors
 */
export function builderOf(build: Build): (values: Values) => Draft {
  if (build._tag !== 'object') return looseOf(build)
  const root = partOf(build, false)
  let count = 0
  let make: Make = (values) => {
    count += 1
    if (count === enough) make = root.settled()
    return root.make(values)
  }
  return (values) => (make(values) ?? {}) as Draft
}

function looseOf(build: Build): (values: Values) => Draft {
  const slots = build._tag === 'loose' ? build.slots : []
  return (values) => {
    const record: Draft = {}
    for (const { slot, path } of slots) if (values[slot] !== undefined) setAt(record, path, values[slot])
    return record
  }
}

function sourceOf(build: Build): Source {
  return build._tag === 'slot' ? build.slot : partOf(build, false)
}

function partOf(build: Exclude<Build, { readonly _tag: 'slot' }>, isAlone: boolean): Part {
  switch (build._tag) {
    case 'every':
      return everyPart(build.slot, build.key)
    case 'entries': {
      const [only, ...others] = build.entries
      if (only?._tag === 'object' && others.length === 0) return partOf(only, true)
      return entriesPart(build.entries.map(sourceOf))
    }
    case 'object': {
      const marks = build.mark === undefined ? [] : [build.mark]
      return objectPart({
        keys: [...marks, ...build.children].map(({ key }) => key),
        sources: [
          ...marks.map(({ value }) => fixedPart(() => value)),
          ...build.children.map((child) => sourceOf(child.build)),
        ],
        marks: marks.length,
        isAlone,
      })
    }
    case 'loose':
      throw new Error('only whole records are built loosely')
  }
}

function everyPart(slot: number, key: string): Part {
  const mould = mouldOf([key], 1)
  return fixedPart((values) => {
    const elements = values[slot] as ReadonlyArray<unknown> | undefined
    if (elements === undefined) return undefined
    const list: Array<unknown> = []
    for (let at = 0; at < elements.length; at += 1) list.push(mould.cast(elements[at]))
    return list
  })
}
