/**
 * Halves: what a plan does with one record, as data. A half has the statements of a table as steps, the facts that they
 * state about the line at hand, and what stays residue. A record that lies in the open is a half of its own, on the row of
 * its owner.
 */
import type { BoundStatement } from '../Table.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * How a step reads the values at its places. `memo`: by the functions of its statement, once for each spelling.
 *
 * @category model
 */
export const form = {
  text: 0,
  flag: 1,
  flagOrText: 2,
  numeric: 3,
  numericId: 4,
  isoInstant: 5,
  epochSeconds: 6,
  epochMilliseconds: 7,
  anyJson: 8,
  anyObject: 9,
  openObject: 10,
  texts: 11,
  memo: 12,
} as const

/**
 * What a step does. `claim` and `mirror` state facts; `echo` repeats one; `constant` is always true.
 *
 * @category model
 */
export const step = { claim: 0, mirror: 1, echo: 2, constant: 3 } as const

/**
 * How a fact is spelled. `token`: the bytes of the line. `digits`: a number of the line, as text. `seconds`,
 * `milliseconds`: a number of the line, as an instant. `instant`: one that the line spells otherwise. `texts`: a list of the
 * line, without what says nothing. `carved`: an object of the line, without its places. `memo`: bytes of the memo. `glue`:
 * known beforehand.
 *
 * @category model
 */
export const spelling = {
  none: 0,
  token: 1,
  digits: 2,
  seconds: 3,
  milliseconds: 4,
  texts: 5,
  carved: 6,
  memo: 7,
  glue: 8,
  instant: 9,
} as const

/**
 * A place of the wire, as a plan knows it.
 *
 * @category model
 */
export interface Node {
  /** Where its key, quoted and with a colon, stands in the glue. */
  readonly labelFrom: number
  readonly labelTo: number
  /** Where its value is noted in the row. */
  readonly cell: number
  /** Of an object: where in the row its members are noted, and its number in the residue; else -1. */
  readonly members: number
  readonly object: number
  /** The object that it stands in. */
  readonly parent: Node | undefined
  readonly row: 'statement' | 'list' | 'secret' | 'known' | undefined
  readonly owner: 'own' | 'open'
  readonly isFlavour: boolean
  /** Its key is named like a credential. */
  readonly isCredential: boolean
  /** Of the first place of all: the cells of the objects that it stands in, where it is the beginning of a residue. */
  readonly residue: ReadonlyArray<number>
  /** What the sweep looks at. */
  readonly swept: ReadonlyArray<Node>
  /** All places in it. */
  readonly children: ReadonlyArray<Node>
}

/**
 * One statement of a table.
 *
 * @category model
 */
export interface Step {
  readonly does: number
  readonly form: number
  /** Its only place is one whose value is read as a whole. */
  readonly isPlain: boolean
  /** It stands in an object that the sweep asks for. */
  readonly isInner: boolean
  /** Where the value of its first place is noted in the row; -1 where it has none. */
  readonly cell: number
  readonly node: Node
  readonly nodes: ReadonlyArray<Node>
  /** The objects on which it depends whether a place is a home. */
  readonly homes: ReadonlyArray<ReadonlyArray<Node>>
  readonly isAlias: boolean
  readonly isSubject: boolean
  /** The first of its facts, of an echo the fact that it repeats; -1 where there is none. */
  readonly fact: number
  readonly factCount: number
  readonly needs: ReadonlyArray<number>
  /** The only one; -1 where it needs nothing, -2 where it needs several. */
  readonly need: number
  /** Something that it needs is never stated. */
  readonly isMute: boolean
  /** The customer's own: not looked into for credentials. */
  readonly isOpen: boolean
  /** The number of the memo. */
  readonly statement: BoundStatement
  readonly memo: number
  /** What a constant, or an echo of one, says, in the glue. */
  readonly glueFrom: number
  readonly glueTo: number
}

/**
 * What is printed of a record, in its order.
 *
 * @category model
 */
export const print = { open: 0, close: 1, fact: 2, every: 3, list: 4 } as const

/**
 * A tree of what is kept, by the numbers of objects: the first and the last entry of each, and whether it is there (1), or
 * something else in its place (2).
 *
 * @category model
 */
export interface Kept {
  readonly heads: Int32Array
  readonly tails: Int32Array
  readonly placed: Uint8Array
}

/**
 * One record while it is turned.
 *
 * @category model
 */
export interface Half extends Kept {
  readonly steps: ReadonlyArray<Step>
  /** How each fact is spelled, and where it stands. */
  readonly spellings: Uint8Array
  readonly froms: Int32Array
  readonly tos: Int32Array
  readonly forms: Int32Array
  /** What to print, four numbers each: what, and three that depend on it. */
  readonly program: Int32Array
  /** Where `"residue":{...{` and its end stand in the glue. */
  readonly residueFrom: number
  readonly residueTo: number
  readonly residueDepth: number
}

/**
 * A list of records.
 *
 * @category model
 */
export interface ListPart {
  /** Where it stands on the wire; undefined where the one record lies in the open. */
  readonly node: Node | undefined
  readonly isMap: boolean
  readonly orText: boolean
  readonly item: RecordPart | undefined
  /** Of an item: the fact without which there is none, and that of its key. */
  readonly anchor: number
  readonly key: number
  readonly open: OpenPart | undefined
  readonly index: number
  /** It is a list of the record in the open. */
  readonly inOpen: boolean
}

/**
 * The one record of a list that lies in the open.
 *
 * @category model
 */
export interface OpenPart {
  readonly half: Half
  readonly lists: ReadonlyArray<ListPart>
  readonly anchor: number
  /** The fact of the owner that names it; -1 where there is none. */
  readonly name: number
  readonly overlay: Half | undefined
  readonly otherwise: ReadonlyArray<Step>
  /** The steps that are left to the owner where there is no such record. */
  readonly taken: ReadonlyArray<boolean>
}

/**
 * A record with its lists.
 *
 * @category model
 */
export interface RecordPart {
  readonly root: Node
  readonly own: Half
  readonly lists: ReadonlyArray<ListPart>
  /** The list whose record may lie in the open. */
  readonly opened: ListPart | undefined
  /** The objects for which encode would write something. */
  readonly written: Uint8Array
  /** The fact without which there is no such record; -1 where there is none. */
  readonly anchor: number
  /** The number of its shape. */
  readonly record: number
  /** Where in a row the members of its objects are noted, and where each of these objects is; -1 for the record itself. */
  readonly heads: ReadonlyArray<number>
  readonly headCells: ReadonlyArray<number>
}
