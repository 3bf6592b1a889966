/**
 * Canonical paths: `name.givenName`, `emails[primary].value`, `externalIds[system=legacy].id`, `teams[0].id`,
 * `additionalRoles[].value`. The type of the value at a path is read from the model's type; which property an object
 * cannot be without is read from the model's codec.
 *
 * Selectors: `[primary]` is the first entry with `primary: true`, else the first; `[system=x]` the first entry of that
 * system; `[0]` the first entry; `[]` stands for one property of every entry, as a list.
 */
import * as t from 'io-ts'
import { getOwn, isObject } from '../Json.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/** An object that has no properties of its own naming: text, numbers, lists and free JSON end a path. */
type IsEnd<A> = A extends string | number | boolean | ReadonlyArray<unknown>
  ? true
  : unknown extends A
    ? true
    : string extends keyof A
      ? true
      : false

type ElementOf<A> = NonNullable<A> extends ReadonlyArray<infer E> ? E : never

type Selector = 'primary' | '0' | `system=${string}` | ''

/**
 * The paths of a canonical record.
 *
 * @category model
 */
export type PathOf<C> = {
  [K in keyof C & string]: K extends 'residue'
    ? never
    : NonNullable<C[K]> extends ReadonlyArray<infer E>
      ? K | (E extends object ? `${K}[${Selector}].${PathOf<E>}` : never)
      : IsEnd<NonNullable<C[K]>> extends true
        ? K
        : K | `${K}.${PathOf<NonNullable<C[K]>>}`
}[keyof C & string]

/**
 * The type of the value at a path; `never` where there is no such path.
 *
 * @category model
 */
export type ValueAt<C, P extends string> = P extends `${infer K}[${infer S}].${infer Rest}`
  ? K extends keyof C
    ? S extends ''
      ? ReadonlyArray<ValueAt<ElementOf<C[K]>, Rest>>
      : ValueAt<ElementOf<C[K]>, Rest>
    : K extends `${infer K1}.${infer K2}`
      ? K1 extends keyof C
        ? ValueAt<NonNullable<C[K1]>, `${K2}[${S}].${Rest}`>
        : never
      : never
  : P extends `${infer K1}.${infer Rest}`
    ? K1 extends keyof C
      ? ValueAt<NonNullable<C[K1]>, Rest>
      : never
    : P extends keyof C
      ? unknown extends C[P]
        ? unknown
        : NonNullable<C[P]>
      : never

/**
 * A canonical path in parsed form.
 *
 * @category model
 */
export interface Path {
  readonly text: string
  readonly steps: ReadonlyArray<Step>
  /** The paths without which this one cannot be: the required properties of the objects that it lies in. */
  readonly needs: ReadonlyArray<Path>
}

type Step =
  | { readonly _tag: 'key'; readonly key: string }
  | { readonly _tag: 'first'; readonly key: string }
  | { readonly _tag: 'primary'; readonly key: string }
  | { readonly _tag: 'system'; readonly key: string; readonly system: string }
  | { readonly _tag: 'every'; readonly key: string }

/** An object under construction. */
interface Draft {
  [key: string]: unknown
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Reads a path and finds in the model what it needs.
 *
 * @category constructors
 */
export function parsePath(model: t.Mixed, text: string): Path {
  const steps = parseSteps(text)
  codecOf(model, steps, text)
  return { text, steps, needs: needsOf(model, steps).map((need) => parsePath(model, need)) }
}

/**
 * Gives what the model takes at a path.
 *
 * @category constructors
 */
export function codecAt(model: t.Mixed, path: Path): t.Mixed {
  return codecOf(model, path.steps, path.text)
}

function codecOf(model: t.Mixed, steps: ReadonlyArray<Step>, text: string): t.Mixed {
  const found = find(model, steps)
  if (found === undefined) throw new Error(`${text} is no path of the canonical model`)
  return found
}

function find(model: t.Mixed, [step, ...rest]: ReadonlyArray<Step>): t.Mixed | undefined {
  if (step === undefined) return model
  const properties = propertiesOf(model)
  const property = Object.hasOwn(properties, step.key) ? properties[step.key] : undefined
  if (property === undefined || step._tag === 'key') return property && find(property, rest)
  const element = elementOf(property)
  const found = element && find(element, rest)
  return step._tag === 'every' ? found && t.readonlyArray(found) : found
}

function parseSteps(text: string): ReadonlyArray<Step> {
  return text.split(/\.(?![^[]*\])/).map((part): Step => {
    const [, key = '', selector] = /^([^[]+)(?:\[(.*)\])?$/.exec(part) ?? []
    if (key === '') throw new Error(`${text} is not a canonical path`)
    if (selector === undefined) return { _tag: 'key', key }
    if (selector === '') return { _tag: 'every', key }
    if (selector === '0') return { _tag: 'first', key }
    if (selector === 'primary') return { _tag: 'primary', key }
    if (selector.startsWith('system=')) return { _tag: 'system', key, system: selector.slice('system='.length) }
    throw new Error(`${text} is not a canonical path`)
  })
}

/** A subject is no need: without one the whole record is refused. Nor is a system: the selector itself gives it. */
function needsOf(model: t.Mixed, steps: ReadonlyArray<Step>): ReadonlyArray<string> {
  if (steps[0]?.key === 'subject') return []
  const needs: Array<string> = []
  let node: t.Mixed | undefined = model
  let prefix = ''
  for (const step of steps) {
    if (node === undefined) break
    for (const key of requiredOf(node)) {
      if (key !== step.key && key !== 'subject' && key !== 'system') needs.push(`${prefix}${requiredPath(node, key)}`)
    }
    const below: t.Mixed | undefined = propertiesOf(node)[step.key]
    node = step._tag === 'key' ? below : below === undefined ? undefined : elementOf(below)
    if (step._tag === 'every') break
    prefix = `${prefix}${step.key}${selectorText(step)}.`
  }
  return needs
}

/**
 * Spells the path from a required property down to the value that it cannot be without: `organization.id`.
 *
 * @category constructors
 */
export function requiredPath(model: t.Mixed, key: string): string {
  const below = propertiesOf(model)[key]
  const [first] = below === undefined ? [] : requiredOf(below)
  return below === undefined || first === undefined ? key : `${key}.${requiredPath(below, first)}`
}

function selectorText(step: Step): string {
  switch (step._tag) {
    case 'key':
      return ''
    case 'first':
      return '[0]'
    case 'primary':
      return '[primary]'
    case 'system':
      return `[system=${step.system}]`
    case 'every':
      return '[]'
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Gives the value at a path, or `undefined`.
 *
 * @category combinators
 */
export function getAt(record: unknown, path: Path): unknown {
  let node = record
  for (const [index, step] of path.steps.entries()) {
    if (!isObject(node)) return undefined
    const value = getOwn(node, step.key)
    if (step._tag === 'key') {
      node = value
      continue
    }
    if (!Array.isArray(value)) return undefined
    if (step._tag === 'every') {
      const rest = { text: path.text, steps: path.steps.slice(index + 1), needs: [] }
      return value.map((entry) => getAt(entry, rest))
    }
    node = entryOf(value, step)
  }
  return node
}

/**
 * Sets the value at a path of a record under construction; makes the objects and entries on the way.
 *
 * @category combinators
 */
export function setAt(record: Draft, path: Path, value: unknown): void {
  let node = record
  for (const [index, step] of path.steps.entries()) {
    const last = index === path.steps.length - 1
    if (step._tag === 'key') {
      if (last) node[step.key] = value
      else node = childOf(node, step.key)
      continue
    }
    const entries = (node[step.key] as Array<Draft> | undefined) ?? []
    node[step.key] = entries
    if (step._tag === 'every') {
      const rest = { text: path.text, steps: path.steps.slice(index + 1), needs: [] }
      for (const [at, item] of (value as ReadonlyArray<unknown>).entries()) {
        const entry = entries[at] ?? {}
        entries[at] = entry
        setAt(entry, rest, item)
      }
      return
    }
    let entry = entryOf(entries, step) as Draft | undefined
    if (entry === undefined) {
      entry = step._tag === 'system' ? { system: step.system } : {}
      entries.push(entry)
    }
    node = entry
    if (step._tag === 'primary' && !last && path.steps[index + 1]?.key === 'value') node.primary = true
  }
}

/**
 * Removes the value at a path, and whatever is empty without it.
 *
 * @category combinators
 */
export function removeAt(record: Draft, path: Path): void {
  remove(record, path.steps)
}

function remove(node: Draft, steps: ReadonlyArray<Step>): void {
  const [step, ...rest] = steps
  if (step === undefined) return
  if (rest.length === 0 || step._tag === 'every') {
    delete node[step.key]
    return
  }
  const value = node[step.key]
  if (step._tag === 'key') {
    if (!isObject(value)) return
    remove(value as Draft, rest)
    if (Object.keys(value).length === 0) delete node[step.key]
    return
  }
  if (!Array.isArray(value)) return
  const entry = entryOf(value, step)
  if (!isObject(entry)) return
  const [next] = rest
  const without = value.filter((other) => other !== entry)
  if (rest.length === 1 && (next?.key === 'value' || next?.key === 'id')) {
    if (without.length === 0) delete node[step.key]
    else node[step.key] = without
    return
  }
  remove(entry as Draft, rest)
}

function childOf(node: Draft, key: string): Draft {
  const child = (node[key] as Draft | undefined) ?? {}
  node[key] = child
  return child
}

function entryOf(entries: ReadonlyArray<unknown>, step: Step): unknown {
  switch (step._tag) {
    case 'system':
      return entries.find((entry) => isObject(entry) && getOwn(entry, 'system') === step.system)
    case 'primary':
      return entries.find((entry) => isObject(entry) && getOwn(entry, 'primary') === true) ?? entries[0]
    default:
      return entries[0]
  }
}

// -------------------------------------------------------------------------------------
// the model's codec, read as data
// -------------------------------------------------------------------------------------

interface Tagged {
  readonly _tag?: string
  readonly type?: t.Mixed
  readonly types?: ReadonlyArray<t.Mixed>
  readonly props?: Readonly<Record<string, t.Mixed>>
}

/**
 * Lists the properties of a record's codec.
 *
 * @category combinators
 */
export function propertiesOf(codec: t.Mixed): Readonly<Record<string, t.Mixed>> {
  const { _tag, type, types = [], props = {} } = codec as Tagged
  if (_tag === 'ReadonlyType' && type !== undefined) return propertiesOf(type)
  if (_tag === 'IntersectionType') return Object.assign({}, ...types.map(propertiesOf))
  return props
}

/**
 * Lists the properties that a record cannot be without.
 *
 * @category combinators
 */
export function requiredOf(codec: t.Mixed): ReadonlyArray<string> {
  const { _tag, type, types = [], props = {} } = codec as Tagged
  if (_tag === 'ReadonlyType' && type !== undefined) return requiredOf(type)
  if (_tag === 'IntersectionType') return types.flatMap(requiredOf)
  return _tag === 'InterfaceType' ? Object.keys(props) : []
}

/**
 * Gives the codec of a list's elements.
 *
 * @category combinators
 */
export function elementOf(codec: t.Mixed): t.Mixed | undefined {
  const { _tag, type } = codec as Tagged
  if (_tag === 'ReadonlyType' && type !== undefined) return elementOf(type)
  return _tag === 'ReadonlyArrayType' || _tag === 'ArrayType' ? type : undefined
}
