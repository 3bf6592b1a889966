/**
 * Writes the half of a plan that decodes: one function for the record, and one for the items of each list.
 */

import type { Container, ListStep, Load, Owner, Scheme, Step } from '../../src/wire/plan/scheme.js'
import type { Place } from '../../src/wire/Row.js'
import { raisedKey } from '../../src/wire/residue.js'
import { writeApart } from './apart.js'
import { buildRecord } from './build.js'
import { isLarge, readKeys } from './keys.js'
import { constant, type Head, keyOf, line, nodeOf, type Pen, placeOf, quoted, use } from './pen.js'
import { depthOf, markWritten, plant, plantJoined } from './residue.js'
import { writeStep } from './statement.js'

/** What the function of a record is about. */
export interface Task {
  readonly name: string
  readonly scheme: Scheme
  readonly from: ReadonlyArray<string | number>
  readonly id: string
  /** Where in the residue of an item its own tree stands. */
  readonly prefix: Place
  /** The key of an item that is a text alone. */
  readonly orIds: string | undefined
}

/** Writes the functions of a scheme, those of its items first. */
export function decoder(task: Task, head: Head, imports: Set<string>): ReadonlyArray<string> {
  const { scheme, name, from } = task
  const pen: Pen = { scheme, lines: [], head, from, imports, sure: new Set() }
  const inner: Array<string> = []
  const names = new Map<ListStep, string>()
  for (const [index, list] of allLists(scheme).entries()) {
    if (list.item === undefined) continue
    const itemName = `${name}Item${index}`
    names.set(list, itemName)
    const item: Task = {
      name: itemName,
      scheme: list.item,
      from: [...list.from, 'item'],
      id: task.id,
      prefix: list.prefix,
      orIds: list.list.orIds,
    }
    inner.push(...decoder(item, head, imports))
  }
  const key = scheme.key === undefined ? '' : ', key: string'
  const alone = task.orIds === undefined ? '' : ', isText: boolean'
  const provider = isPerson(task) ? ', provider: string' : ''
  line(pen, `const ${name} = (wire: UnknownObject${key}${alone}${provider}): Draft | undefined => {`)
  writeStart(pen, name)
  if (isLarge(scheme)) inner.push(...writeApart(pen, name, scheme.steps, writeStep))
  else for (const step of scheme.steps) writeStep(pen, step)
  for (const list of scheme.lists) writeList(pen, list, names)
  writeSweep(pen, scheme.containers[0] as Container)
  writeEnd(pen, task)
  line(pen, '}')
  return [...inner, ...pen.lines]
}

function allLists(scheme: Scheme): ReadonlyArray<ListStep> {
  return scheme.lists.flatMap((list) => [list, ...(list.open?.lists ?? [])])
}

function isPerson(task: Task): boolean {
  return task.name === 'decode' && task.scheme.table.anchor?.text === 'subject.id'
}

/** From how many keys on there are so many shapes that asking for the prototype by its name takes longer. */
const manyKeys = 12

/** As `isRecord`, in line: what one function has learnt of the objects of all providers is of no use to any. */
function recordTest(pen: Pen, { index }: Container, name: string): string {
  const count = pen.scheme.loads.filter(({ container }) => container === index).length
  const prototype = count < manyKeys ? `(${name} as Spelled).__proto__` : `Reflect.getPrototypeOf(${name})`
  return `typeof ${name} === 'object' && ${name} !== null && ${prototype} === Object.prototype`
}

function writeStart(pen: Pen, name: string): void {
  const { containers, slots, key } = pen.scheme
  line(pen, `if (!(${recordTest(pen, containers[0] as Container, 'wire')})) return undefined`)
  line(pen, 'let r: Tree | undefined')
  if (slots.some(({ owner }) => owner === 'open') || hasOpen(pen.scheme)) line(pen, 'let q: Tree | undefined')
  for (const container of containers) {
    const { index, node } = container
    if (index > 0) {
      if (!node.flavour) line(pen, `let b${index} = false`)
      line(
        pen,
        `const c${index} = ${recordTest(pen, container, `w${index}`)} ? (w${index} as UnknownObject) : undefined`,
      )
      line(pen, `if (c${index} === undefined && w${index} !== undefined && w${index} !== null) return undefined`)
    }
    readKeys(pen, container, name)
  }
  if (key !== undefined) {
    line(pen, `if (key === '') return undefined`)
    line(pen, `const s${key} = key`)
    pen.sure.add(key)
  }
}

function hasOpen(scheme: Scheme): boolean {
  return scheme.lists.some(({ open }) => open !== undefined)
}

// -------------------------------------------------------------------------------------
// lists
// -------------------------------------------------------------------------------------

function writeList(pen: Pen, step: ListStep, names: ReadonlyMap<ListStep, string>): void {
  const { list, load, open, slot } = step
  const records = `l${slot}`
  const itemName = names.get(step)
  const isNamed = list.open?.select._tag === 'named'
  const there = open?.anchor === undefined ? undefined : `s${open.anchor} !== undefined`
  line(pen, `let ${records}: Array<Draft> | undefined`)
  if (isNamed && load !== undefined) line(pen, `const wires${slot}: Array<UnknownObject> = []`)
  if (load !== undefined && itemName !== undefined) writeItems(pen, step, itemName, isNamed)
  if (open !== undefined) {
    for (const other of open.steps) writeStep(pen, other)
    for (const inner of open.lists) writeInner(pen, inner, names, there ?? 'false')
    if (open.anchor !== undefined) {
      if (open.name !== undefined) line(pen, `const s${open.name} = s${open.anchor}`)
      if (open.otherwise.length > 0) {
        for (const other of open.otherwise) declareStep(pen, other)
        line(pen, `if (s${open.anchor} === undefined) {`)
        for (const other of open.otherwise) writeStep(pen, other, true)
        line(pen, '}')
      }
      writeOpen(pen, step, records, isNamed)
    }
  }
  line(pen, `const s${slot} = ${records}`)
}

function declareStep(pen: Pen, step: Step): void {
  for (const slot of step.slots) line(pen, `let s${slot}: unknown`)
}

function writeItems(pen: Pen, step: ListStep, itemName: string, isNamed: boolean, owner: Owner = 'own'): void {
  const { list, slot } = step
  const load = pen.scheme.loads[step.load ?? 0] as Load
  const records = `l${slot}`
  const raw = `a${load.index}`
  const isMap = list.by._tag === 'key'
  const { container, place } = load
  line(pen, `if (${raw} !== undefined) {`)
  line(pen, isMap ? `if (${use(pen, 'isRecord')}(${raw})) {` : `if (Array.isArray(${raw})) {`)
  markWritten(pen, container)
  line(pen, `${records} = []`)
  if (isMap) {
    line(pen, `for (const key in ${raw}) {`)
    line(pen, `const entry = ${raw}[key]`)
    line(pen, 'if (entry === undefined) continue')
  } else {
    line(pen, `for (let index = 0; index < ${raw}.length; index += 1) {`)
    line(pen, `const entry: unknown = ${raw}[index]`)
  }
  line(pen, 'if (entry === null) {')
  const tree = owner === 'own' ? 'r' : 'q'
  const at = [...place.map(quoted), isMap ? 'key' : 'String(index)'].join(', ')
  line(pen, `${tree} = ${use(pen, 'planted')}(${tree}, [${at}], null)`)
  line(pen, 'continue')
  line(pen, '}')
  const key = list.key === undefined ? '' : ', key'
  if (list.orIds === undefined) {
    line(pen, `const item = ${itemName}(entry as UnknownObject${key})`)
  } else {
    line(pen, `const isText = typeof entry === 'string'`)
    line(
      pen,
      `const item = ${itemName}((isText ? { ${keyOf(list.orIds)}: entry } : entry) as UnknownObject${key}, isText)`,
    )
  }
  line(pen, 'if (item === undefined) return undefined')
  line(pen, `if (${records}.length === 0) ${records} = [item]`)
  line(pen, `else ${records}.push(item)`)
  if (isNamed) line(pen, `wires${slot}.push(entry as UnknownObject)`)
  line(pen, '}')
  line(pen, `} else if (${raw} === null${list.orText ? ` || typeof ${raw} === 'string'` : ''}) {`)
  plant(pen, owner, place, raw)
  line(pen, '} else return undefined')
  line(pen, '}')
}

/** A list inside of the record in the open: where there is none, it is read for its types, and kept as it is. */
function writeInner(pen: Pen, step: ListStep, names: ReadonlyMap<ListStep, string>, there: string): void {
  const load = pen.scheme.loads[step.load ?? 0] as Load
  const itemName = names.get(step)
  line(pen, `let l${step.slot}: Array<Draft> | undefined`)
  if (step.load === undefined || itemName === undefined) return
  line(pen, 'const before = q')
  line(pen, `if (!(${there})) q = undefined`)
  writeItems(pen, step, itemName, false, 'open')
  line(pen, `if (!(${there})) {`)
  line(pen, 'q = before')
  line(pen, `if (a${load.index} !== undefined) {`)
  line(pen, `const kept = ${use(pen, 'keptOf')}(a${load.index}, ${depthOf(pen, load)})`)
  line(pen, `if (kept === ${use(pen, 'untaken')}) return undefined`)
  plant(pen, 'open', load.place, 'kept')
  line(pen, '}')
  line(pen, '}')
  line(pen, `const s${step.slot} = l${step.slot}`)
}

/** Builds the record in the open, finds what repeats it, and puts it into the list. */
function writeOpen(pen: Pen, step: ListStep, records: string, isNamed: boolean): void {
  const { load, open, slot } = step
  if (open === undefined) return
  line(pen, `let open${slot}: Draft | undefined`)
  line(pen, `if (s${open.anchor} !== undefined) {`)
  pen.sure.add(open.anchor ?? 0)
  for (const { statement, slots, needs } of open.steps) {
    if (statement.kind === 'constant' && needs.every((need) => pen.sure.has(need)))
      for (const s of slots) pen.sure.add(s)
  }
  const record = buildRecord(pen, open.build, `o${slot}`)
  line(pen, `open${slot} = ${record}`)
  const place = load === undefined ? undefined : (pen.scheme.loads[load] as Load).place
  if (place === undefined) {
    line(pen, `${records} = [${record}]`)
  } else if (isNamed) {
    const constantList = constant(pen, 'list', `${use(pen, 'listAt')}(table, ${JSON.stringify(step.from)})`)
    line(pen, `if (${records} === undefined) ${records} = [${record}]`)
    line(pen, 'else {')
    line(pen, `const settling = ${use(pen, 'settled')}(${constantList}, codec, ${record}, ${records}, wires${slot}, q)`)
    line(pen, `q = settling.residue`)
    line(pen, `${records} = settling.records`)
    plantJoined(pen, 'own', place, '{}')
    line(pen, '}')
  }
  line(pen, '}')
}

// -------------------------------------------------------------------------------------
// what no statement reads
// -------------------------------------------------------------------------------------

function writeSweep(pen: Pen, container: Container): void {
  const { index, place, node, depth } = container
  const object = index === 0 ? 'wire' : `c${index}`
  const at = place.map(raisedKey)
  for (const [key, child] of node.children) {
    const below = pen.scheme.containers.find((other) => other.node === child)
    const owner = child.owner
    const here = [...at, raisedKey(key)]
    if (below !== undefined) {
      line(pen, `if (w${below.index} === null) {`)
      plant(pen, owner, here, 'null')
      line(pen, `} else if (c${below.index} !== undefined) {`)
      writeSweep(pen, below)
      if (!child.flavour) line(pen, `if (!b${below.index}) {`)
      plantJoined(pen, owner, here, '{}')
      if (!child.flavour) line(pen, '}')
      line(pen, '}')
      continue
    }
    const load = pen.scheme.loads.find((other) => other.container === index && other.key === key)
    if (load === undefined) continue
    if (child.row === 'statement' && load.carved !== undefined) {
      const tree = owner === 'own' ? 'r' : 'q'
      line(
        pen,
        `${tree} = ${use(pen, 'withCarved')}(${tree}, a${load.index}, ${nodeOf(pen, load.place)}, ${placeOf(pen, here)})`,
      )
    }
    if (child.row !== 'known' && child.row !== 'secret') continue
    const keeper = child.row === 'known' ? 'keptOf' : 'hiddenOf'
    line(pen, `if (a${load.index} !== undefined) {`)
    line(pen, `const kept = ${use(pen, keeper)}(a${load.index}, ${depth + 1})`)
    line(pen, `if (kept === ${use(pen, 'untaken')}) return undefined`)
    plant(pen, owner, here, 'kept')
    line(pen, '}')
  }
  const tree = node.owner === 'own' ? 'r' : 'q'
  line(pen, `if (u${index} !== undefined) {`)
  line(
    pen,
    `const swept = ${use(pen, 'withUnknowns')}(${tree}, ${object}, u${index}, ${placeOf(pen, at)}, ${depth + 1})`,
  )
  line(pen, 'if (swept === false) return undefined')
  line(pen, `${tree} = swept`)
  line(pen, '}')
}

function writeEnd(pen: Pen, task: Task): void {
  const { scheme } = pen
  const open = scheme.lists.find((list) => list.open !== undefined)
  if (open !== undefined) {
    if (open.open?.anchor === undefined) {
      line(pen, `if (q !== undefined) r = ${use(pen, 'grafted')}(r, q)`)
    } else {
      line(pen, 'if (q !== undefined) {')
      line(pen, `if (open${open.slot} === undefined) r = ${use(pen, 'grafted')}(r, q)`)
      line(pen, `else open${open.slot}.residue = { ${keyOf(task.id)}: q }`)
      line(pen, '}')
    }
  }
  if (task.orIds !== undefined) line(pen, `if (isText) r = ${use(pen, 'planted')}(r, ['$text'], true)`)
  const residue = task.prefix.reduceRight((below, key) => `{ ${keyOf(key)}: ${below} }`, 'r')
  const record = buildRecord(pen, scheme.build, 'own', {
    residue: `{ ${keyOf(task.id)}: ${residue} }`,
    isPerson: isPerson(task),
  })
  line(pen, `return ${record}`)
}
