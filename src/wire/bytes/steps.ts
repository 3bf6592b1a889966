/**
 * The compilation of statements into steps.
 */
import { equalsJson } from '../../Json.js'
import { isField } from '../claims.js'
import { formOf } from '../leaf-form.js'
import { printRaws, readRaws } from '../statement.js'
import type { BoundStatement, PlaceNode } from '../Table.js'
import { type Compiling, type Facts, stick } from './Compiling.js'
import { form, type Node, type Step, step } from './Half.js'
import { answer, type Remembered } from './Memo.js'
import type { Found } from './nodes.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Compiles a statement.
 *
 * @category constructors
 */
export function stepOf(
  compiling: Compiling,
  statement: BoundStatement,
  facts: Facts,
  { find, places }: Found,
  siblings: ReadonlyArray<BoundStatement>,
): Step {
  const { kind, paths, leaves } = statement
  const nodes = statement.places.map(find)
  const known = leaves.map(formOf)
  const [first] = known
  const isSame = first !== undefined && known.every((each) => each === first) && paths.length === 1
  const isEvery = paths.some((path) => path.includes('[]'))
  const isSimple = isSame && isField(statement)
  const leaf = first !== undefined && (isSimple || kind === 'echo') ? form[first] : form.memo
  const isJson = leaf === form.anyJson || leaf === form.anyObject || leaf === form.openObject
  const isOpen = paths.some((path) => /(^|\.)(attributes|metadata)$/.test(path))
  const isUnknown =
    kind === 'given' ||
    paths.includes('subject.instance') ||
    (isJson && !isOpen) ||
    (isEvery && leaf !== form.texts && leaf !== form.memo) ||
    (statement.alias && leaf === form.memo) ||
    (leaf === form.memo && (isOpen || nodes.some((node) => node.object >= 0 || isInFlavour(node)))) ||
    (kind === 'echo' && !isEchoKnown(statement)) ||
    statement.needs.some((need) =>
      siblings.some((other) => other.kind === 'echo' && other.paths.includes(need.text) && !facts.has(need.text)),
    )
  if (isUnknown) compiling.isUnknown = true
  if (kind !== 'constant' && kind !== 'echo' && nodes.length > 0 && printsWithout(statement)) compiling.isUnknown = true
  const constant =
    kind === 'constant'
      ? statement.read([], undefined)[0]
      : kind === 'echo' && paths.length === 0
        ? printedOf(statement)
        : undefined
  const [glueFrom, glueTo] = constant === undefined ? [0, 0] : stick(compiling, JSON.stringify(constant))
  const memo = compiling.functions.length
  compiling.functions.push(readingOf(statement, places))
  const needs = statement.needs.map((need) => facts.get(need.text) ?? -1)
  return {
    does: step[kind === 'given' ? 'mirror' : kind],
    form: leaf,
    isPlain: isSimple && !statement.alias && (kind === 'claim' || kind === 'mirror') && nodes[0]?.object === -1,
    isInner: nodes[0]?.parent?.parent !== undefined,
    cell: nodes[0]?.cell ?? -1,
    node: nodes[0] ?? find([]),
    nodes,
    homes: nodes.map(flavoursOf),
    isAlias: statement.alias,
    isSubject: paths.includes('subject.id'),
    fact: paths[0] === undefined ? -1 : (facts.get(paths[0]) ?? -1),
    factCount: paths.length,
    needs: needs.filter((need) => need >= 0),
    need: needs.length === 0 ? -1 : needs.length === 1 ? (needs[0] ?? -1) : -2,
    isMute: needs.includes(-1),
    isOpen,
    statement,
    memo,
    glueFrom,
    glueTo,
  }
}

/** Reads by the functions of a statement, and tells whether they would print the same again. */
function readingOf(statement: BoundStatement, places: PlaceNode): Remembered {
  return (raws) => {
    const read = readRaws(statement, raws, undefined)
    if (read.refusals.length > 0) return { verdict: answer.refused, texts: [] }
    const printed = printRaws(statement, read.values, places, () => true)
    const isPlain = raws.every((raw, index) => equalsJson(raw, printed[index]))
    const texts = statement.canon.map(({ steps }, index) => {
      const value = read.values[index]
      const key = steps.at(-2)?._tag === 'every' ? steps.at(-1)?.key : undefined
      if (value === undefined) return undefined
      return JSON.stringify(
        key === undefined ? value : (value as ReadonlyArray<unknown>).map((item) => ({ [key]: item })),
      )
    })
    return { verdict: isPlain ? answer.plain : answer.kept, texts }
  }
}

/** An echo of a text, or one that never states anything. */
function isEchoKnown({ paths, leaves, places }: BoundStatement): boolean {
  const [leaf] = leaves
  if (places.length !== 1 || leaf === undefined || paths.length > 1) return false
  const name = formOf(leaf)
  return name === 'text' || (paths.length === 0 && (name === 'flag' || name === 'numeric' || name === 'numericId'))
}

function printedOf(statement: BoundStatement): unknown {
  const [value] = statement.print([])
  return value === undefined ? undefined : statement.leaves[0]?.print(value)
}

/** The interpreter never asks for the print of nothing: a function of a user may throw at it, and then there is no plan. */
function printsWithout(statement: BoundStatement): boolean {
  try {
    return statement.print(statement.paths.map(() => undefined)).some((value) => value !== undefined)
  } catch {
    return true
  }
}

function flavoursOf(node: Node): ReadonlyArray<Node> {
  const flavours: Array<Node> = []
  for (let at = node.parent; at !== undefined; at = at.parent) if (at.isFlavour) flavours.push(at)
  return flavours
}

function isInFlavour(node: Node): boolean {
  return flavoursOf(node).length > 0
}
