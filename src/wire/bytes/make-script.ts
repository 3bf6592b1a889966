/**
 * The making of scripts: what is written at places, in their order.
 */
import type { CrossList } from './CrossPart.js'
import { type Labelled, type Piece, type Placed, type Question, type Script, scriptStep } from './CrossRecipe.js'
import { slack } from './Sheet.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/** The objects of the target. */
interface Branch {
  readonly children: Map<string, Branch | Piece>
  /** Whether it depends on values what is written in it. */
  isLoose: boolean
}

interface Writing {
  readonly steps: Array<number>
  readonly bytes: Array<number>
  readonly questions: Array<Question>
  readonly lists: Array<CrossList>
  readonly teams: Array<Labelled>
  isFront: boolean
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
  const root: Branch = { children: new Map(), isLoose: false }
  for (const [place, piece] of pieces) if (!plant(root, place, piece)) return undefined
  const writing: Writing = {
    steps: [],
    bytes: [],
    questions: [],
    lists: [],
    teams: [],
    isFront: false,
    glued: 0,
  }
  writeBranch(writing, root)
  writing.steps.push(writing.glued, writing.bytes.length, scriptStep.end, 0)
  const bytes = new Uint8Array(writing.bytes.length + slack)
  bytes.set(writing.bytes)
  const { questions, lists, teams } = writing
  return { steps: Int32Array.from(writing.steps), bytes, view: new DataView(bytes.buffer), questions, lists, teams }
}

/** An object that is not at the root begins with what is surely written, so that it is there, and where it is known. */
function plant(root: Branch, place: ReadonlyArray<string>, piece: Piece): boolean {
  let branch = root
  for (const key of place.slice(0, -1)) {
    const below = branch.children.get(key)
    if (below !== undefined && !('children' in below)) return false
    if (below === undefined && isPerhaps(piece)) return false
    const child: Branch = below ?? { children: new Map(), isLoose: false }
    branch.children.set(key, child)
    branch = child
  }
  const last = place.at(-1) ?? ''
  if (branch.children.has(last) || /^\d{1,10}$/.test(last)) return false
  branch.children.set(last, piece)
  branch.isLoose ||= isPerhaps(piece)
  return true
}

/** Whether it writes anything depends on values. */
function isPerhaps({ what }: Piece): boolean {
  return what === scriptStep.question || what === scriptStep.team
}

function writeBranch(writing: Writing, { children, isLoose }: Branch): void {
  glue(writing, '{')
  for (const [index, [key, child]] of [...children].entries()) {
    if (index > 0 && !isLoose) glue(writing, ',')
    const label = `${JSON.stringify(key)}:`
    if ('children' in child) {
      glue(writing, label)
      writeBranch(writing, child)
    } else {
      turnTo(writing, child.isFront)
      if (isPerhaps(child)) {
        writePerhaps(writing, child, label)
        continue
      }
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

function turnTo(writing: Writing, isFront: boolean): void {
  if (writing.isFront === isFront) return
  writing.isFront = isFront
  endStep(writing, isFront ? scriptStep.toFront : scriptStep.toOwn, 0)
}

/** The label is written with the value, and a comma behind both. */
function writePerhaps(writing: Writing, { what, question, list }: Piece, label: string): void {
  endStep(writing, what, what === scriptStep.question ? writing.questions.length : writing.teams.length)
  const labelFrom = writing.bytes.length
  glue(writing, label)
  writing.glued = writing.bytes.length
  const labelTo = writing.glued
  if (question !== undefined) writing.questions.push({ ...question, labelFrom, labelTo })
  else if (list !== undefined) writing.teams.push({ list, labelFrom, labelTo })
}

function glue({ bytes }: Writing, text: string): void {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) {
      bytes.push(...encoder.encode(text.slice(at)))
      return
    }
    bytes.push(code)
  }
}

function endStep(writing: Writing, what: number, more: number): void {
  writing.steps.push(writing.glued, writing.bytes.length, what, more)
  writing.glued = writing.bytes.length
}
