/**
 * The making of recipes of a crossing, from the layout of a record.
 */
import type { CrossList, CrossPart } from './CrossPart.js'
import {
  type CrossRecipe,
  type FrontRecipe,
  type IdPlace,
  noScript,
  type OpenRecipe,
  type Piece,
  type Placed,
  type Question,
  type Script,
  scriptStep,
} from './CrossRecipe.js'
import { form, type Node, type Step, spelling, step } from './Half.js'
import { evaluate } from './lists.js'
import { scriptOf } from './make-script.js'
import type { Outlet } from './Outlet.js'
import { says } from './read-form.js'
import { kind, kindBits, trait } from './Scanner.js'
import { header } from './Shape.js'
import { clear, type Turn } from './Turn.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the recipe of the layout of a record; undefined where plans do not know what to do with it.
 *
 * @category constructors
 */
export function makeCrossRecipe(turn: Turn, cross: CrossPart, row: number): CrossRecipe | undefined {
  const { part, outlets, lists, opened, front } = cross
  const { own } = part
  turn.entryCount = 0
  turn.halves.length = 0
  turn.isRefused = false
  clear(own)
  const { cells } = turn.rows
  const isKeyed = (cells[row + header.keyFrom] as number) > 0
  if (isKeyed) own.spellings[0] = spelling.token
  const isOpen = evaluate(turn, part, row)
  if (turn.isRefused) return undefined
  const open = opened?.list.open
  const steps = isOpen ? own.steps : [...own.steps, ...(open?.otherwise ?? [])]
  const spoken: Spoken = { steps, anchor: part.anchor }
  const id = isKeyed ? { cell: header.keyFrom, quote: 1 } : idOf(turn, spoken, row)
  if (part.anchor === -2 || (part.anchor >= 0 && id === undefined)) return undefined
  const pieces = piecesOf(turn, outlets, spoken, row, id, lists)
  const otherwise = piecesOf(turn, cross.otherwise, spoken, row, id, lists)
  if (pieces === undefined || (front !== undefined && otherwise === undefined)) return undefined
  for (const list of lists) {
    if (list.place !== undefined && isListed(turn, list, row, isOpen && list === opened)) {
      pieces.push([list.place, { ...bare, what: scriptStep.list, list }])
    }
  }
  const script = front === undefined ? scriptOf(pieces) : noScript
  const openRecipe = isOpen && opened !== undefined ? openRecipeOf(turn, opened, row) : undefined
  if (script === undefined || (isOpen && openRecipe === undefined)) return undefined
  // What is written is asked for then. Of a list whose first record the target has in the open, that may be another one.
  const isOpenWritten = isOpen && front === undefined
  const asked = new Set([...outlets, ...(isOpenWritten ? (opened?.outlets ?? []) : [])].flatMap(askedBy))
  const checks = checksOf(turn, [...steps, ...(open?.half.steps ?? [])], row, asked)
  const inner = isOpen ? (opened?.lists ?? []) : []
  return {
    checks,
    same: Int32Array.from(steps.flatMap((each) => (each.isSubject ? speakersOf(turn, each, row) : []))),
    id,
    script,
    open: openRecipe,
    lists: [...lists, ...inner].filter(
      (list) => list.place === undefined && isListed(turn, list, row, list === opened && isOpen),
    ),
    front:
      front === undefined
        ? undefined
        : { list: front, pieces, otherwise: scriptOf([...pieces, ...(otherwise ?? [])]), scripts: new Map() },
  }
}

/**
 * Makes what is written of a record where the target has the first one of its list in the open; undefined where plans do not
 * know. It is the one that the source has in the open, or one of the list, of which there is a recipe.
 *
 * @category constructors
 */
export function makeFrontScript(
  turn: Turn,
  { list, pieces }: FrontRecipe,
  first: OpenRecipe | CrossRecipe,
  isOpen: boolean,
  row: number,
): Script | undefined {
  const { item, outlets, lists } = list
  const { open } = list.list
  const spoken = isOpen ? open && { steps: open.half.steps, anchor: open.anchor } : item && spokenOfItem(item)
  if (spoken === undefined) return undefined
  const more = isOpen
    ? piecesOf(turn, outlets, spoken, row, first.id, lists)
    : piecesOf(turn, list.first, spoken, row, first.id, item?.lists ?? [])
  return more && scriptOf([...pieces, ...more.map(([place, piece]): Placed => [place, { ...piece, isFront: true }])])
}

function spokenOfItem({ part }: CrossPart): Spoken {
  return { steps: part.own.steps, anchor: part.anchor }
}

function openRecipeOf(turn: Turn, opened: CrossList, row: number): OpenRecipe | undefined {
  const { open } = opened.list
  if (open === undefined) return undefined
  const spoken: Spoken = { steps: open.half.steps, anchor: open.anchor }
  const id = idOf(turn, spoken, row)
  const isWritten = opened.place !== undefined
  const pieces =
    id === undefined ? undefined : piecesOf(turn, isWritten ? opened.outlets : [], spoken, row, id, opened.lists)
  const script = pieces === undefined ? undefined : scriptOf(pieces)
  return id === undefined || script === undefined ? undefined : { id, script }
}

function isListed({ rows: { cells } }: Turn, { list }: CrossList, row: number, isOpen: boolean): boolean {
  if (isOpen) return true
  const { node, isMap } = list
  return node !== undefined && ((cells[row + node.cell + 2] as number) & kindBits) === (isMap ? kind.object : kind.list)
}

// -------------------------------------------------------------------------------------
// what a layout tells of values
// -------------------------------------------------------------------------------------

/** The steps that were run of a half, and the fact without which there is no such record. */
interface Spoken {
  readonly steps: ReadonlyArray<Step>
  readonly anchor: number
}

/** What a value of a form says, as far as its kind tells. `refused`: only the functions of the leaf can tell. */
function saysOf({ rows: { cells } }: Turn, leaf: number, node: Node, row: number): number {
  const shape = cells[row + node.cell + 2] as number
  const what = shape & kindBits
  if (what === kind.none || what === kind.nothing) return says.silent
  if (node.object >= 0 && what === kind.object && cells[row + node.members] === -1) {
    if (node.children.some((child) => cells[row + child.cell + 2] !== kind.none)) return says.silent
  }
  const isText = what === kind.text
  if (what === kind.emptyText && (leaf === form.text || leaf === form.numericId || leaf === form.isoInstant)) {
    return says.silent
  }
  switch (leaf) {
    case form.text:
    case form.isoInstant:
      return isText ? says.plain : says.refused
    case form.flag:
    case form.flagOrText:
      return what === kind.yes || what === kind.no ? says.plain : says.refused
    case form.numeric:
      return what === kind.integer || what === kind.number ? says.plain : says.refused
    case form.numericId:
      return isText || what === kind.integer ? says.plain : says.refused
    case form.epochSeconds:
    case form.epochMilliseconds:
      return what === kind.integer ? says.plain : says.refused
    case form.anyJson:
      return says.plain
    case form.anyObject:
    case form.openObject:
      return what === kind.object ? says.plain : says.refused
    case form.texts:
      return what === kind.list && (shape & trait.texts) !== 0 ? says.plain : says.refused
    default:
      return says.refused
  }
}

/** The first place of a step that speaks; undefined where none does, null where only functions can tell. */
function speakerOf(turn: Turn, each: Step, row: number): Node | null | undefined {
  for (const node of each.nodes) {
    const said = saysOf(turn, each.form, node, row)
    if (said === says.refused) return null
    if (said === says.plain) return node
  }
  return undefined
}

function speakersOf(turn: Turn, each: Step, row: number): ReadonlyArray<number> {
  return each.nodes.filter((node) => saysOf(turn, each.form, node, row) !== says.silent).map(({ cell }) => cell)
}

/** Where a fact stands that says who or what a record is. */
function idOf(turn: Turn, { steps, anchor }: Spoken, row: number): IdPlace | undefined {
  const [each, ...more] = steps.filter(({ fact, does }) => fact === anchor && does !== step.echo && anchor >= 0)
  if (each === undefined || more.length > 0 || each.factCount !== 1) return undefined
  if ((each.form !== form.text && each.form !== form.numericId) || !isStated(turn, steps, each, row, -1))
    return undefined
  const node = speakerOf(turn, each, row)
  if (node === undefined || node === null) return undefined
  const what = (turn.rows.cells[row + node.cell + 2] as number) & kindBits
  return { cell: node.cell, quote: what === kind.text ? 1 : 0 }
}

/** What a step needs is stated, as far as kinds tell: undefined where they do not. */
function isStated(
  turn: Turn,
  steps: ReadonlyArray<Step>,
  each: Step,
  row: number,
  anchor: number,
): boolean | undefined {
  if (each.isMute) return false
  for (const need of each.needs) {
    if (need === anchor) continue
    const [other, ...more] = steps.filter(
      ({ fact, factCount, does }) => does !== step.echo && fact <= need && need < fact + factCount,
    )
    if (other === undefined) return false
    if (more.length > 0 || other.form === form.memo || other.needs.some((inner) => inner !== anchor)) return undefined
    if (other.does !== step.constant) {
      const node = speakerOf(turn, other, row)
      if (node === null || isLoose(other)) return undefined
      if (node === undefined) return false
    }
  }
  return true
}

/** Whether it states something depends on more than kinds. */
function isLoose({ form: leaf }: Step): boolean {
  return leaf === form.isoInstant || leaf === form.epochSeconds || leaf === form.epochMilliseconds
}

// -------------------------------------------------------------------------------------
// pieces
// -------------------------------------------------------------------------------------

const bare: Omit<Piece, 'what'> = {
  more: 0,
  before: '',
  after: '',
  question: undefined,
  list: undefined,
  isFront: false,
}

function piecesOf(
  turn: Turn,
  outlets: ReadonlyArray<Outlet>,
  spoken: Spoken,
  row: number,
  id: IdPlace | undefined,
  lists: ReadonlyArray<CrossList>,
): Array<Placed> | undefined {
  const pieces: Array<Placed> = []
  for (const outlet of outlets) {
    const { what, homes, texts } = outlet
    const written = (piece: Piece): void => {
      for (const [, place] of homes) pieces.push([place, piece])
    }
    if (what === 'constant') {
      for (const [index, place] of homes) {
        const text = texts[index]
        if (text !== undefined) pieces.push([place, { ...bare, what: scriptStep.end, before: text }])
      }
    } else if (what === 'id') {
      written({ ...bare, what: outlet.form === form.text ? scriptStep.id : scriptStep.numberOfId })
    } else if (what === 'team') {
      const list = lists.find(({ path }) => path === outlet.list)
      if (list === undefined) return undefined
      if (isListed(turn, list, row, false)) written({ ...bare, what: scriptStep.team, list })
    } else if (what === 'before' || what === 'key') {
      if (id === undefined) return undefined
      written(quoted(id.cell, id.quote === 0))
    } else if (what === 'asked') {
      askAll(turn, pieces, outlet, spoken, row)
    } else {
      const piece = pieceOf(turn, outlet, spoken, row)
      if (piece === null) return undefined
      if (piece !== undefined) written(piece)
    }
  }
  return pieces
}

function quoted(cell: number, isBare: boolean): Piece {
  const quote = isBare ? '"' : ''
  return { ...bare, what: scriptStep.span, more: cell, before: quote, after: quote }
}

function askAll(turn: Turn, pieces: Array<Placed>, outlet: Outlet, { steps }: Spoken, row: number): void {
  const { cells } = turn.rows
  const nodes = outlet.inlets.map((inlet) =>
    inlet.nodes.map(({ cell }) => (steps.includes(inlet) && cells[row + cell + 2] !== kind.none ? cell : -1)),
  )
  const isNeverSaid = nodes.every((each) => each.length > 0 && each.every((cell) => cell < 0))
  if (isNeverSaid) return
  for (const [part, place] of outlet.homes) {
    const question = { memo: outlet.memo, cells: Int32Array.from(nodes.flat()), part }
    pieces.push([place, { ...bare, what: scriptStep.question, question }])
  }
}

/** How a value is written that one step reads; undefined where it says nothing, null where only functions can tell. */
function pieceOf(turn: Turn, outlet: Outlet, { steps, anchor }: Spoken, row: number): Piece | null | undefined {
  const [inlet] = outlet.inlets
  if (inlet === undefined || !steps.includes(inlet)) return undefined
  const isThere = isStated(turn, steps, inlet, row, anchor)
  if (isThere === undefined) return null
  const node = isThere ? speakerOf(turn, inlet, row) : undefined
  if (node === undefined || node === null) return node
  const what = (turn.rows.cells[row + node.cell + 2] as number) & kindBits
  if (node.object >= 0 && what === kind.object) {
    return isJson(outlet.form) ? { ...bare, what: scriptStep.members, more: node.members } : null
  }
  const how = stepBetween(inlet.form, outlet.form, what)
  if (how === undefined) return null
  return inlet.form === form.numericId && outlet.form === form.text
    ? quoted(node.cell, what === kind.integer)
    : { ...bare, what: how, more: node.cell }
}

function isJson(leaf: number): boolean {
  return leaf === form.anyJson || leaf === form.anyObject || leaf === form.openObject
}

/** What writes a value that was read in one form, in another one. */
function stepBetween(from: number, to: number, what: number): number | undefined {
  if (isJson(to)) {
    const fits = isJson(from) && (to === form.anyJson || what === kind.object)
    return fits ? scriptStep.json : undefined
  }
  switch (to) {
    case form.text:
      return from === form.text || from === form.numericId ? scriptStep.span : undefined
    case form.numericId:
      if (from === form.numericId && what === kind.integer) return scriptStep.span
      return from === form.text || from === form.numericId ? scriptStep.numericId : undefined
    case form.flag:
    case form.flagOrText:
      return from === form.flag || from === form.flagOrText ? scriptStep.span : undefined
    case form.numeric:
    case form.texts:
      return from === to ? scriptStep.span : undefined
    case form.isoInstant:
      if (from === form.epochSeconds) return scriptStep.fromSeconds
      if (from === form.epochMilliseconds) return scriptStep.fromMilliseconds
      return from === form.isoInstant ? scriptStep.instant : undefined
    case form.epochSeconds:
      if (from === form.isoInstant) return scriptStep.toSeconds
      return from === form.epochSeconds ? scriptStep.seconds : undefined
    case form.epochMilliseconds:
      if (from === form.isoInstant) return scriptStep.toMilliseconds
      return from === form.epochMilliseconds ? scriptStep.milliseconds : undefined
    default:
      return undefined
  }
}

// -------------------------------------------------------------------------------------
// checks
// -------------------------------------------------------------------------------------

function askedBy({ what, inlets }: Outlet): ReadonlyArray<Step> {
  return what === 'asked' ? inlets : []
}

/** What is wrong with a value shows in its kind, or its step is asked. */
function checksOf(
  turn: Turn,
  steps: ReadonlyArray<Step>,
  row: number,
  asked: ReadonlySet<Step>,
): ReadonlyArray<Question> {
  const { cells } = turn.rows
  return steps.flatMap((each): ReadonlyArray<Question> => {
    const isSilent = each.does === step.constant || each.does === step.echo || each.does === step.mirror
    const isKnown =
      each.form !== form.memo && each.nodes.every((node) => saysOf(turn, each.form, node, row) !== says.refused)
    const there = each.nodes.map(({ cell }) => (cells[row + cell + 2] === kind.none ? -1 : cell))
    if (isSilent || isKnown || asked.has(each) || there.every((cell) => cell < 0)) return []
    return [{ memo: each.memo, cells: Int32Array.from(there), part: 0, labelFrom: 0, labelTo: 0 }]
  })
}
