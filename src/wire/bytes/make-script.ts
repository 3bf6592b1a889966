/**
 * The making of scripts: what is written at places, in their order.
 */
import type { CrossList } from './CrossPart.js'
import { type Question, type Script, scriptStep } from './CrossRecipe.js'
import { slack } from './Sheet.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * What writes a value: a step with its number, and what stands around the value.
 *
 * @category model
 */
export interface Piece {
  readonly what: number
  readonly more: number
  readonly before: string
  readonly after: string
  readonly question: Omit<Question, 'labelFrom' | 'labelTo'> | undefined
  readonly list: CrossList | undefined
}

/**
 * A piece, and where it is written.
 *
 * @category model
 */
export type Placed = readonly [place: ReadonlyArray<string>, piece: Piece]

/** The objects of the target. */
interface Branch {
  readonly children: Map<string, Branch | Piece>
}

interface Writing {
  readonly steps: Array<number>
  readonly bytes: Array<number>
  readonly questions: Array<Question>
  readonly lists: Array<CrossList>
  /** Where the glue of the next step begins. */
  glued: number
}

const encoder = new TextEncoder()

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Puts pieces in the order in which they are written; undefined where that depends on values.
 *
 * @category constructors
 */
export function scriptOf(pieces: ReadonlyArray<Placed>): Script | undefined {
  const root: Branch = { children: new Map() }
  for (const [place, piece] of pieces) if (!plant(root, place, piece)) return undefined
  const writing: Writing = { steps: [], bytes: [], questions: [], lists: [], glued: 0 }
  writeBranch(writing, root)
  writing.steps.push(writing.glued, writing.bytes.length, scriptStep.end, 0)
  const bytes = new Uint8Array(writing.bytes.length + slack)
  bytes.set(writing.bytes)
  const { questions, lists } = writing
  return { steps: Int32Array.from(writing.steps), bytes, view: new DataView(bytes.buffer), questions, lists }
}

/** An object that is not at the root begins with what is surely written, so that it is there, and where it is known. */
function plant(root: Branch, place: ReadonlyArray<string>, piece: Piece): boolean {
  let branch = root
  for (const key of place.slice(0, -1)) {
    const below = branch.children.get(key)
    if (below !== undefined && !('children' in below)) return false
    if (below === undefined && piece.question !== undefined) return false
    const child: Branch = below ?? { children: new Map() }
    branch.children.set(key, child)
    branch = child
  }
  const last = place.at(-1) ?? ''
  if (branch.children.has(last) || /^\d{1,10}$/.test(last)) return false
  branch.children.set(last, piece)
  return true
}

function writeBranch(writing: Writing, { children }: Branch): void {
  const isLoose = [...children.values()].some((child) => !('children' in child) && child.question !== undefined)
  glue(writing, '{')
  for (const [index, [key, child]] of [...children].entries()) {
    if (index > 0 && !isLoose) glue(writing, ',')
    const label = `${JSON.stringify(key)}:`
    if ('children' in child) {
      glue(writing, label)
      writeBranch(writing, child)
    } else if (child.question !== undefined) {
      endStep(writing, scriptStep.question, writing.questions.length)
      const labelFrom = writing.bytes.length
      glue(writing, label)
      writing.glued = writing.bytes.length
      writing.questions.push({ ...child.question, labelFrom, labelTo: writing.glued })
      continue
    } else {
      glue(writing, `${label}${child.before}`)
      if (child.list !== undefined) endStep(writing, child.what, writing.lists.push(child.list) - 1)
      else if (child.what !== scriptStep.end) endStep(writing, child.what, child.more)
      glue(writing, child.after)
    }
    if (isLoose) glue(writing, ',')
  }
  if (isLoose) endStep(writing, scriptStep.close, 0)
  glue(writing, '}')
}

function glue({ bytes }: Writing, text: string): void {
  bytes.push(...encoder.encode(text))
}

function endStep(writing: Writing, what: number, more: number): void {
  writing.steps.push(writing.glued, writing.bytes.length, what, more)
  writing.glued = writing.bytes.length
}
