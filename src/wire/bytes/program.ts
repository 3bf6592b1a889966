/**
 * The program by which a canonical record is printed: its keys stand in the order in which statements state them, which is
 * known beforehand unless two statements may each be the first to speak of an object.
 */
import type { Path } from '../Path.js'
import { type Compiling, stick } from './Compiling.js'
import { print } from './Half.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A fact at a path. `order` is that of its statement.
 *
 * @category model
 */
export interface Stated {
  readonly path: Path
  readonly fact: number
  readonly order: number
}

/**
 * A list of records at a path.
 *
 * @category model
 */
export interface Listed {
  readonly path: Path
  readonly list: number
  readonly order: number
}

/**
 * How many numbers an instruction has: what it does, and what it does it with.
 *
 * @category model
 */
export const instructionSize = 6

/**
 * The texts that stand at the beginning of all glue.
 *
 * @category model
 */
export const firstTexts: ReadonlyArray<string> = ['null', '{"$absent":true}']

type Leaf = { readonly path: Path; readonly order: number; readonly fact: number; readonly list: number }

interface Branch {
  readonly children: Map<string, Child>
}

interface Child {
  readonly open: string
  readonly close: string
  readonly branch: Branch | undefined
  readonly leaf: Leaf | undefined
  readonly all: Array<Leaf>
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the program of a record.
 *
 * @category constructors
 */
export function programOf(
  compiling: Compiling,
  stated: ReadonlyArray<Stated>,
  lists: ReadonlyArray<Listed>,
  isIdentity: boolean,
): Int32Array {
  const root: Branch = { children: new Map() }
  for (const each of stated) insert(compiling, root, { ...each, list: -1 }, isIdentity)
  for (const each of lists) insert(compiling, root, { ...each, fact: -1 }, isIdentity)
  const numbers: Array<number> = []
  emit(compiling, root, numbers)
  return Int32Array.from(numbers)
}

function insert(compiling: Compiling, root: Branch, leaf: Leaf, isIdentity: boolean): void {
  let branch = root
  const { steps, text } = leaf.path
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1 || step._tag === 'every'
    const label = `${JSON.stringify(step.key)}:`
    if (isLast) {
      if (branch.children.has(step.key) || steps.length - index > 2) compiling.isUnknown = true
      branch.children.set(step.key, { open: label, close: '', branch: undefined, leaf, all: [leaf] })
      return
    }
    const isSubject = isIdentity && index === 0 && step.key === 'subject'
    if (isSubject && text !== 'subject.id') compiling.isUnknown = true
    switch (step._tag) {
      case 'key':
        branch = below(compiling, branch, step.key, leaf, `${label}{${isSubject ? subjectOf(compiling) : ''}`, '}')
        break
      case 'first':
        branch = below(compiling, branch, step.key, leaf, `${label}[{`, '}]')
        break
      case 'primary':
        if (!['value', ''].includes(steps[index + 1]?.key ?? '') && leaf.path.needs.length === 0)
          compiling.isUnknown = true
        branch = below(compiling, branch, step.key, leaf, `${label}[{"primary":true,`, '}]')
        break
      case 'system': {
        const list = below(compiling, branch, step.key, leaf, `${label}[`, ']')
        branch = below(compiling, list, step.system, leaf, `{"system":${JSON.stringify(step.system)},`, '}')
      }
    }
  }
}

function below(compiling: Compiling, branch: Branch, key: string, leaf: Leaf, open: string, close: string): Branch {
  const inner: Branch = { children: new Map() }
  const child: Child = branch.children.get(key) ?? { open, close, branch: inner, leaf: undefined, all: [] }
  if (child.open !== open || child.branch === undefined) compiling.isUnknown = true
  child.all.push(leaf)
  branch.children.set(key, child)
  return child.branch ?? branch
}

function subjectOf({ origin: { provider, instance } }: Compiling): string {
  const named = instance === undefined ? '' : `"instance":${JSON.stringify(instance)},`
  return `"provider":${JSON.stringify(provider)},${named}`
}

function emit(compiling: Compiling, branch: Branch, numbers: Array<number>): void {
  for (const { open, close, branch: inner, leaf } of inOrder(compiling, branch)) {
    const [from, to] = stick(compiling, open)
    if (inner !== undefined) {
      const at = numbers.push(print.open, from, to, 0, 0, 0) - 3
      emit(compiling, inner, numbers)
      numbers[at] = numbers.length
      const [closeFrom, closeTo] = stick(compiling, `${close},`)
      numbers.push(print.close, closeFrom, closeTo, 0, 0, 0)
    } else if (leaf !== undefined && leaf.list >= 0) {
      numbers.push(print.list, leaf.list, from, to, 0, 0)
    } else if (leaf !== undefined) {
      const { steps } = leaf.path
      const last = steps.at(-1)
      const isEvery = steps.at(-2)?._tag === 'every' && last !== undefined
      const [itemFrom, itemTo] = isEvery ? stick(compiling, `{${JSON.stringify(last.key)}:`) : [0, 0]
      numbers.push(isEvery ? print.every : print.fact, leaf.fact, from, to, itemFrom, itemTo)
    }
  }
}

/** The children in the order in which the first fact of each is stated; unknown where that depends on the line. */
function inOrder(compiling: Compiling, { children }: Branch): ReadonlyArray<Child> {
  const ranges = [...children.values()].map((child) => {
    const texts = new Set(child.all.map(({ path }) => path.text))
    const creators = child.all.filter(({ path }) => !path.needs.some((need) => texts.has(need.text)))
    const orders = creators.map(({ order }) => order)
    return { child, first: Math.min(...orders), last: Math.max(...orders) }
  })
  ranges.sort((left, right) => left.first - right.first)
  const isOpen = ranges.some(({ first }, index) => {
    const before = ranges[index - 1]
    return before !== undefined && (first < before.last || (first === before.last && before.first !== before.last))
  })
  if (isOpen) compiling.isUnknown = true
  return ranges.map(({ child }) => child)
}
