/**
 * How a record is built from values: objects in objects, each with its keys in the order in which the interpreter would set
 * them. That order is known before there are values, where no object is begun by an early statement and by a late one with
 * another object between them.
 */
import type { Path } from '../Path.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A value of a record: a slot, an object, a list of the entries that are there, or a list with an object for each element of
 * a slot. Where the order of keys depends on the values, `loose` sets each slot at its path instead.
 *
 * @category model
 */
export type Build =
  | { readonly _tag: 'slot'; readonly slot: number }
  | { readonly _tag: 'object'; readonly children: ReadonlyArray<Child>; readonly mark?: Mark }
  | { readonly _tag: 'entries'; readonly entries: ReadonlyArray<Build> }
  | { readonly _tag: 'every'; readonly slot: number; readonly key: string }
  | { readonly _tag: 'loose'; readonly slots: ReadonlyArray<{ readonly slot: number; readonly path: Path }> }

/**
 * A key of an object, and what is there.
 *
 * @category model
 */
export interface Child {
  readonly key: string
  readonly build: Build
}

/**
 * A key that stands first in an object because of how it was selected: the system of an id, or that it is the primary one.
 *
 * @category model
 */
export interface Mark {
  readonly key: string
  readonly value: string | boolean
}

/**
 * A slot, the path that it is set at, and the slots without which it is not.
 *
 * @category model
 */
export interface Written {
  readonly slot: number
  readonly path: Path
  readonly needs: ReadonlyArray<number>
}

interface Growing {
  readonly children: Map<string, Growing>
  readonly slots: Array<{ readonly slot: number; readonly time: number; readonly needs: ReadonlyArray<number> }>
  kind: 'object' | 'entries'
  mark: Mark | undefined
  slot: number | undefined
  every: string | undefined
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the build of a record from what is written to it, in order; none where paths meet that only setting one after the
 * other can tell apart.
 *
 * @category constructors
 */
export function buildOf(written: ReadonlyArray<Written>): Build | undefined {
  const root = growing()
  for (const [time, { slot, path, needs }] of written.entries()) {
    if (!grow(root, path, { slot, time, needs })) return undefined
  }
  if (isOrdered(root)) return finished(root)
  return { _tag: 'loose', slots: written.map(({ slot, path }) => ({ slot, path })) }
}

function growing(): Growing {
  return { children: new Map(), slots: [], kind: 'object', mark: undefined, slot: undefined, every: undefined }
}

function grow(root: Growing, path: Path, value: Growing['slots'][number]): boolean {
  let node = root
  for (const [index, step] of path.steps.entries()) {
    node.slots.push(value)
    const isLast = index === path.steps.length - 1
    const below = node.children.get(step.key) ?? growing()
    node.children.set(step.key, below)
    node = below
    if (step._tag === 'key') {
      if (node.kind === 'entries') return false
      continue
    }
    if (node.slot !== undefined || isLast) return false
    node.slots.push(value)
    if (step._tag === 'every') {
      const next = path.steps[index + 1]
      if (node.children.size > 0 || index !== path.steps.length - 2 || next?._tag !== 'key') return false
      node.slot = value.slot
      node.every = next.key
      return true
    }
    if (node.kind === 'object' && node.children.size > 0) return false
    node.kind = 'entries'
    const name = step._tag === 'system' ? `system=${step.system}` : step._tag
    const isNew = !node.children.has(name)
    // The first entry of a list is also that of a system.
    if (isNew && node.children.size > 0 && [...node.children.keys(), name].some((key) => !key.startsWith('system='))) {
      return false
    }
    const entry = node.children.get(name) ?? growing()
    node.children.set(name, entry)
    node = entry
    if (step._tag === 'system') node.mark = { key: 'system', value: step.system }
    const next = path.steps[index + 1]
    if (step._tag === 'primary') {
      // Only with a value is an entry marked; another property never comes without one.
      if (isNew !== (next?.key === 'value' && index === path.steps.length - 2)) return false
      node.mark = { key: 'primary', value: true }
    }
  }
  if (node.children.size > 0 || node.slot !== undefined) return false
  node.slots.push(value)
  node.slot = value.slot
  return true
}

/** Whether the keys of each object come in one order, whichever of the slots have values. */
function isOrdered(node: Growing): boolean {
  let last = -1
  for (const child of node.children.values()) {
    const inside = new Set(child.slots.map(({ slot }) => slot))
    const firsts = child.slots.filter(({ needs }) => !needs.some((need) => inside.has(need))).map(({ time }) => time)
    if (Math.min(...firsts) < last) return false
    last = Math.max(last, ...firsts)
  }
  return [...node.children.values()].every(isOrdered)
}

function finished(node: Growing): Build {
  if (node.every !== undefined) return { _tag: 'every', slot: node.slot ?? 0, key: node.every }
  if (node.slot !== undefined) return { _tag: 'slot', slot: node.slot }
  if (node.kind === 'entries') return { _tag: 'entries', entries: [...node.children.values()].map(finished) }
  const children = [...node.children].map(([key, child]) => ({ key, build: finished(child) }))
  return { _tag: 'object', children, ...(node.mark === undefined ? {} : { mark: node.mark }) }
}
