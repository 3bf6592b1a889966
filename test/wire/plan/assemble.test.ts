import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builderOf } from '../../../src/wire/plan/assemble.js'
import type { Build, Child } from '../../../src/wire/plan/build.js'

const slot = (at: number): Build => ({ _tag: 'slot', slot: at })
const object = (children: Readonly<Record<string, Build>>): Build => ({
  _tag: 'object',
  children: childrenOf(children),
})
const childrenOf = (children: Readonly<Record<string, Build>>): ReadonlyArray<Child> =>
  Object.entries(children).map(([key, build]) => ({ key, build }))

/** What a build means, without any haste. */
function built(build: Build, values: ReadonlyArray<unknown>): unknown {
  switch (build._tag) {
    case 'slot':
      return values[build.slot]
    case 'every':
      return (values[build.slot] as ReadonlyArray<unknown> | undefined)?.map((value) => ({ [build.key]: value }))
    case 'entries': {
      const entries = build.entries.map((entry) => built(entry, values)).filter((entry) => entry !== undefined)
      return entries.length === 0 ? undefined : entries
    }
    case 'object': {
      const entries = build.children
        .map(({ key, build: below }) => [key, built(below, values)] as const)
        .filter(([, value]) => value !== undefined)
      const marks = build.mark === undefined ? [] : [[build.mark.key, build.mark.value] as const]
      return entries.length === 0 ? undefined : Object.fromEntries([...marks, ...entries])
    }
    case 'loose':
      throw new Error('there is none in these')
  }
}

/** A record of some slots, each of which stands in an object and a list somewhere, and beside others. */
function recordOf(slots: number): Build {
  const many = Array.from({ length: slots - 8 }, (_, at) => [`key${at}`, slot(at + 8)] as const)
  const marked = (key: string, value: string | boolean, build: Build): Build => ({
    _tag: 'object',
    mark: { key, value },
    children: childrenOf({ value: build, extra: slot(3) }),
  })
  return object({
    plain: slot(0),
    alone: { _tag: 'entries', entries: [marked('primary', true, slot(1))] },
    several: { _tag: 'entries', entries: [marked('system', 'a', slot(2)), object({ id: slot(4) })] },
    nested: object({ inside: object({ further: slot(5) }), beside: slot(6) }),
    every: { _tag: 'every', slot: 7, key: 'value' },
    ...Object.fromEntries(many),
  })
}

/** Builds records that have values in some of the slots. */
function expectBuilt(build: Build, count: number, runs: number): void {
  const blank: Array<unknown> = Array.from({ length: count }, () => undefined)
  const make = builderOf(build)
  const property = fc.property(fc.array(fc.boolean(), { minLength: count, maxLength: count }), (there) => {
    const values = blank.map((value, at) => (there[at] === true ? (at === 7 ? ['x', 'y'] : `value ${at}`) : value))
    const expected = JSON.stringify(built(build, values) ?? {})
    expect(JSON.stringify(make(values))).toBe(expected)
  })
  fc.assert(property, { numRuns: runs, seed: 5 })
}

/** Builds so many alike that it is settled how, and then others. */
function expectSettled(build: Build, count: number, there: (at: number) => boolean): void {
  const make = builderOf(build)
  const valuesOf = (isThere: (at: number) => boolean): Array<unknown> =>
    Array.from({ length: count }, (_, at) => (isThere(at) ? (at === 7 ? ['x', 'y'] : `value ${at}`) : undefined))
  for (let time = 0; time < 300; time += 1) make(valuesOf(there))
  for (let other = 0; other < count; other += 1) {
    const values = valuesOf((at) => there(at) !== (at === other))
    expect(JSON.stringify(make(values))).toBe(JSON.stringify(built(build, values) ?? {}))
  }
  for (const isThere of [there, () => true, () => false]) {
    expect(JSON.stringify(make(valuesOf(isThere)))).toBe(JSON.stringify(built(build, valuesOf(isThere)) ?? {}))
  }
}

describe('a record that is assembled', () => {
  it.each([9, 16, 30, 40])('of %d slots is the same after many of one kind', (count) => {
    expectSettled(recordOf(count), count, () => true)
    expectSettled(recordOf(count), count, (at) => at % 3 !== 0)
    expectSettled(recordOf(count), count, () => false)
  })

  it.each([9, 30, 40, 70])('of %d slots has the keys of those that have values, in order', (count) => {
    expectBuilt(recordOf(count), count, 1500)
  })

  it('has a list of one wide object', () => {
    const children = childrenOf(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`key${at}`, slot(at)])))
    const entry: Build = { _tag: 'object', mark: { key: 'primary', value: true }, children }
    const list = object({ list: { _tag: 'entries', entries: [entry] } })
    expectBuilt(list, 40, 100)
    expect(builderOf(list)(new Array<unknown>(40).fill(undefined))).toEqual({})
  })

  it('is empty where there is nothing', () => {
    const blank = new Array<unknown>(9).fill(undefined)
    expect(builderOf(recordOf(9))([...blank])).toEqual({})
  })

  it('has what is the same in every record', () => {
    const blank: Array<unknown> = [undefined, 'always']
    const make = builderOf(object({ a: slot(0), b: slot(1) }))
    expect(make([...blank])).toEqual({ b: 'always' })
    expect(make(['x', ...blank.slice(1)])).toEqual({ a: 'x', b: 'always' })
  })
})
