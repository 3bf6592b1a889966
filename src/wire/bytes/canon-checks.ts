/**
 * The check of a canonical record against the model: what is not of its type is left to the way over objects, which refuses
 * it with all that is wrong.
 */
import type * as t from 'io-ts'
import { SubjectId } from '../../Identity.js'
import { elementOf, propertiesOf, requiredOf } from '../Path.js'
import type { Compiling } from './Compiling.js'
import { stick } from './Compiling.js'
import { addValue, answer, answerAt, answerOf, ask } from './Memo.js'
import { kind, kindBits, trait } from './Scanner.js'
import { header, type ObjectWanted, type Wanted } from './Shape.js'
import type { Turn } from './Turn.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * The types of values, as numbers. `id`: a text that is not empty; `guarded`:
 * what only the model's own codec can tell.
 */
const type = {
  any: 0,
  text: 1,
  id: 2,
  flag: 3,
  number: 4,
  instant: 5,
  word: 6,
  object: 7,
  texts: 8,
  records: 9,
  guarded: 10,
} as const

/**
 * What a record must be.
 *
 * @category model
 */
export interface RecordCheck {
  readonly checks: ReadonlyArray<Check>
  /** Where the members of the record are noted: it has none that its shape does not name. */
  readonly members: number
  /** Of each layout in which nothing is wrong, the checks that depend on values. */
  readonly left: Array<ReadonlyArray<Check> | undefined>
}

interface Check {
  readonly cell: number
  readonly type: number
  /** Where the object is noted that must not be without it; -1 where nothing must, -2 where the record must not. */
  readonly parent: number
  /** Where the members of an object are noted that has none but those which its shape names; else -1. */
  readonly members: number
  /** The words that are allowed, quoted. */
  readonly words: ReadonlyArray<readonly [from: number, to: number]>
  readonly records: RecordCheck | undefined
  /** The number of the codec's answers in the memo. */
  readonly memo: number
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the check of a canonical record.
 *
 * @category constructors
 */
export function checkOf(compiling: Compiling, model: t.Mixed, record: number, wanted: ObjectWanted): RecordCheck {
  const checks: Array<Check> = []
  addChecks(compiling, checks, model, record, wanted, [], -2)
  return { checks, members: compiling.shapes.find(record, [])?.members ?? -1, left: [] }
}

function addChecks(
  compiling: Compiling,
  checks: Array<Check>,
  model: t.Mixed,
  record: number,
  wanted: ObjectWanted,
  at: ReadonlyArray<string>,
  parent: number,
): void {
  const required = new Set(requiredOf(model))
  for (const [key, below] of wanted.children) {
    const property = propertiesOf(model)[key]
    const spot = compiling.shapes.find(record, [...at, key])
    if (property === undefined || spot === undefined) {
      compiling.isUnknown = true
      continue
    }
    const found = typeOf(compiling, property, below)
    checks.push({
      ...found,
      cell: spot.cell,
      parent: required.has(key) ? parent : -1,
      members: below._tag === 'object' && key !== 'residue' ? spot.members : -1,
      memo: found.type === type.guarded ? guard(compiling, property) : -1,
      records: found.type === type.records ? recordsOf(compiling, property, spot.record, below) : undefined,
    })
    if (below._tag === 'object' && key !== 'residue') {
      addChecks(compiling, checks, property, record, below, [...at, key], spot.cell)
    }
  }
}

function recordsOf(compiling: Compiling, property: t.Mixed, record: number, wanted: Wanted): RecordCheck | undefined {
  const element = elementOf(property)
  return element === undefined || !isMany(wanted) ? undefined : checkOf(compiling, element, record, wanted.item)
}

function isMany(wanted: Wanted): wanted is Extract<Wanted, { readonly item: ObjectWanted }> {
  return wanted._tag === 'list' || wanted._tag === 'entries'
}

interface Tagged {
  readonly _tag?: string
  readonly type?: t.Mixed
  readonly keys?: Readonly<Record<string, unknown>>
}

function typeOf(compiling: Compiling, property: t.Mixed, wanted: Wanted): Pick<Check, 'type' | 'words'> {
  const { _tag, type: inner, keys } = property as Tagged
  if (_tag === 'ReadonlyType' && inner !== undefined) return typeOf(compiling, inner, wanted)
  if (property.name === SubjectId.name) return { type: type.id, words: [] }
  if (isMany(wanted)) return { type: type.records, words: [] }
  if (wanted._tag === 'object') return { type: type.object, words: [] }
  switch (_tag) {
    case 'StringType':
      return { type: type.text, words: [] }
    case 'BooleanType':
      return { type: type.flag, words: [] }
    case 'NumberType':
      return { type: type.number, words: [] }
    case 'RefinementType':
      return { type: type.instant, words: [] }
    case 'UnknownType':
      return { type: type.any, words: [] }
    case 'AnyDictionaryType':
    case 'DictionaryType':
      return { type: type.object, words: [] }
    case 'KeyofType':
      return { type: type.word, words: Object.keys(keys ?? {}).map((word) => stick(compiling, JSON.stringify(word))) }
    case 'ReadonlyArrayType':
    case 'ArrayType':
      if ((elementOf(property) as Tagged | undefined)?._tag === 'StringType') return { type: type.texts, words: [] }
  }
  return { type: type.guarded, words: [] }
}

function guard(compiling: Compiling, codec: t.Mixed): number {
  return (
    compiling.functions.push(([value]) => ({
      verdict: codec.is(value) ? answer.plain : answer.refused,
      texts: [],
    })) - 1
  )
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells whether a record is what the model says.
 *
 * @category combinators
 */
export function isSound(turn: Turn, check: RecordCheck, row: number): boolean {
  const { cells } = turn.rows
  const layout = cells[row + header.layout] as number
  const left = check.left[layout]
  if (left === undefined) {
    if (!isSoundThroughout(turn, check, row)) return false
    if (layout > 0) check.left[layout] = check.checks.filter((each) => isLeft(turn, each, row))
    return true
  }
  for (let index = 0; index < left.length; index++) {
    const each = left[index] as Check
    const cell = row + each.cell
    const { records } = each
    if (records === undefined ? !isOf(turn, each, cells[cell + 2] as number, cell) : !areSound(turn, records, cell)) {
      return false
    }
  }
  return true
}

/** Whether a check of a record whose layout is sound depends on more than the layout. */
function isLeft({ rows: { cells } }: Turn, each: Check, row: number): boolean {
  if (cells[row + each.cell + 2] === kind.none) return false
  return (
    each.records !== undefined || each.type === type.word || each.type === type.guarded || each.type === type.records
  )
}

function isSoundThroughout(turn: Turn, { checks, members }: RecordCheck, row: number): boolean {
  const { cells } = turn.rows
  if (cells[row + members] !== -1) return false
  for (let index = 0; index < checks.length; index++) {
    const each = checks[index] as Check
    const cell = row + each.cell
    const shape = cells[cell + 2] as number
    if (shape === kind.none) {
      if (each.parent === -1) continue
      if (each.parent === -2 || cells[row + each.parent + 2] !== kind.none) return false
      continue
    }
    if (!isOf(turn, each, shape, cell)) return false
    if (each.members >= 0 && cells[row + each.members] !== -1) return false
    if (each.records !== undefined && !areSound(turn, each.records, cell)) return false
  }
  return true
}

function areSound(turn: Turn, check: RecordCheck, cell: number): boolean {
  const { cells } = turn.rows
  for (let item = cells[cell] as number; item >= 0; item = cells[item] as number) {
    if (!isSound(turn, check, item)) return false
  }
  return true
}

function isOf(turn: Turn, each: Check, shape: number, cell: number): boolean {
  const what = shape & kindBits
  switch (each.type) {
    case type.text:
      return what === kind.text || what === kind.emptyText
    case type.id:
      return what === kind.text
    case type.flag:
      return what === kind.yes || what === kind.no
    case type.number:
      return what === kind.integer || what === kind.number
    case type.instant:
      return (shape & trait.instant) !== 0
    case type.word:
      return what === kind.text && isWord(turn, each, cell)
    case type.object:
      return what === kind.object
    case type.texts:
      return what === kind.list && (shape & trait.texts) !== 0
    case type.records:
      return what === kind.list
    case type.guarded:
      return (shape & trait.note) === 0 && isGuarded(turn, each, cell)
    default:
      return true
  }
}

function isGuarded({ memo, rows: { cells, scanner } }: Turn, each: Check, cell: number): boolean {
  ask(memo)
  addValue(memo, scanner.input, cells[cell] as number, cells[cell + 1] as number)
  const found = answerOf(memo, each.memo)
  return memo.entries[found + answerAt] !== answer.refused
}

function isWord({ rows: { cells, scanner }, glue }: Turn, { words }: Check, cell: number): boolean {
  const from = cells[cell] as number
  const length = (cells[cell + 1] as number) - from
  return words.some(([start, end]) => {
    if (end - start !== length) return false
    for (let at = 0; at < length; at++) if (scanner.input[from + at] !== glue.bytes[start + at]) return false
    return true
  })
}
