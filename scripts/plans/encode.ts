/**
 * Writes the half of a plan that encodes: what a record without residue prints in line; where something was kept, as the
 * interpreter does.
 */
import type { ListStep, Load, Scheme } from '../../src/wire/plan/scheme.js'
import { assemble } from './build.js'
import type { Task } from './decode.js'
import { canonOf, type Side, writeStep } from './encode-statement.js'
import { isLarge } from './keys.js'
import { constant, type Head, line, type Pen, placeOf, placesOf, quoted, statementOf, use } from './pen.js'

/** Writes the functions of a scheme, those of its items first; none where the interpreter has to encode. */
export function encoder(task: Task, head: Head, imports: Set<string>): ReadonlyArray<string> | undefined {
  const { scheme, name, from } = task
  const pen: Pen = { scheme, lines: [], head, from, imports, sure: new Set() }
  const inner: Array<string> = []
  const names = new Map<ListStep, string>()
  const lists = [...scheme.lists, ...scheme.lists.flatMap((list) => list.open?.lists ?? [])]
  for (const [index, list] of lists.entries()) {
    if (list.item === undefined) continue
    const itemName = `${name}Item${index}`
    names.set(list, itemName)
    const item = encoder(
      {
        name: itemName,
        scheme: list.item,
        from: [...list.from, 'item'],
        id: task.id,
        prefix: list.prefix,
        orIds: undefined,
      },
      head,
      imports,
    )
    if (item === undefined) return undefined
    inner.push(...item)
  }
  line(pen, `const ${name} = (record: unknown): Wire | undefined => {`)
  line(pen, `if (!${use(pen, 'isRecord')}(record)) return undefined`)
  const prefix = task.prefix.length === 0 ? '' : `, ${placeOf(pen, task.prefix)}`
  line(pen, `const r = ${use(pen, 'residueOf')}(record, codec${prefix})`)
  line(pen, `if (r === ${use(pen, 'untaken')}) return undefined`)
  const own: Side = { node: 'record', residue: 'r', flavours: 'r', reached: new Map(), values: new Map() }
  if (isLarge(scheme)) inner.push(...writeApart(pen, name))
  else for (const step of scheme.steps) writeStep(pen, step, own)
  const open = scheme.lists.find((list) => list.open !== undefined)
  if (open !== undefined) writeOpen(pen, open, own)
  writeWire(pen)
  for (const list of open?.open?.lists ?? []) writeInnerList(pen, list, names.get(list))
  for (const list of scheme.lists) if (list.load !== undefined) writeList(pen, list, own, names.get(list))
  const owned = open?.open?.anchor === undefined ? '() => true' : `(node) => node.owner === 'own' || m === undefined`
  const places = placesOf(pen)
  line(pen, `if (r !== undefined) ${use(pen, 'putBack')}({ wire: out }, r, ${places}, [], ${owned})`)
  if (open?.open?.anchor !== undefined) {
    line(
      pen,
      `if (q !== undefined) ${use(pen, 'putBack')}({ wire: out }, q, ${places}, [], (node) => node.owner === 'open')`,
    )
  }
  line(pen, 'return out')
  line(pen, '}')
  return [...inner, ...withoutIdle(pen.lines)]
}

/** How many statements one function writes, where there are several. */
const fewSteps = 12

/** Writes the statements by functions of a few each, gives these, and takes what they print. */
function writeApart(pen: Pen, name: string): ReadonlyArray<string> {
  const { steps } = pen.scheme
  return Array.from({ length: Math.ceil(steps.length / fewSteps) }, (_, number) => {
    const some = steps.slice(number * fewSteps, (number + 1) * fewSteps)
    const apart: Pen = { ...pen, lines: [] }
    const side: Side = { node: 'record', residue: 'r', flavours: 'r', reached: new Map(), values: new Map() }
    for (const step of some) writeStep(apart, step, side)
    const printed = apart.lines.flatMap((text) => /^let (p\d+): unknown$/.exec(text)?.[1] ?? []).join(', ')
    const part = `${name}Part${number}`
    line(pen, `const part${number} = ${part}(record, r)`)
    line(pen, `if (part${number} === undefined) return undefined`)
    line(pen, `const { ${printed} } = part${number}`)
    return [
      `const ${part} = (record: UnknownObject, r: UnknownObject | undefined) => {`,
      ...withoutIdle(apart.lines),
      `return { ${printed} }`,
      '}',
    ]
  }).flat()
}

/** Leaves out the values that nothing looks at. */
function withoutIdle(lines: ReadonlyArray<string>): ReadonlyArray<string> {
  const text = lines.join('\n')
  return lines.filter((one) => {
    const [, name] = /^const ((?:g|h)\d+|\w+Flavours|none)\b/.exec(one) ?? []
    return name === undefined || text.split(new RegExp(`\\b${name}\\b`)).length > 2
  })
}

// -------------------------------------------------------------------------------------
// the record in the open
// -------------------------------------------------------------------------------------

function writeOpen(pen: Pen, step: ListStep, own: Side): void {
  const { list, open } = step
  if (open === undefined) return
  const records = canonOf(pen, own, list.canon)
  if (open.anchor === undefined) {
    const place = placeOf(pen, list.place ?? [])
    line(pen, `if (${use(pen, 'isOpened')}(${records}, codec, ${place})) return undefined`)
    for (const other of open.steps) {
      if (other.statement.places.length === 0) continue
      const side: Side = { node: '{}', residue: 'r', flavours: 'r', reached: new Map(), values: new Map() }
      for (const index of other.loads) line(pen, `let p${index}: unknown`)
      const isThere = `(place) => ${use(pen, 'hasObject')}(${side.flavours}, place)`
      line(pen, 'if (r !== undefined) {')
      line(pen, `const raws = ${use(pen, 'rawsFor')}(${statementOf(pen, other)}, {}, r, ${placesOf(pen)}, ${isThere})`)
      for (const [at, index] of other.loads.entries()) line(pen, `p${index} = raws[${at}]`)
      line(pen, '}')
    }
    return
  }
  const anchor = open.table.anchor
  const path = constant(
    pen,
    'path',
    `${use(pen, 'pathAt')}(table, ${JSON.stringify([...step.from, 'open', 'table'])}, ${quoted(anchor?.text ?? '')})`,
  )
  if (list.name === undefined) line(pen, `const found = ${use(pen, 'firstWith')}(${records}, ${path})`)
  else line(pen, `const found = ${use(pen, 'namedBy')}(${records}, ${path}, ${canonOf(pen, own, list.name)})`)
  line(pen, `const m = ${use(pen, 'isRecord')}(found) ? found : undefined`)
  line(pen, 'if (found !== undefined && m === undefined) return undefined')
  line(pen, `const q = m === undefined ? undefined : ${use(pen, 'residueOf')}(m, codec)`)
  line(pen, `if (q === ${use(pen, 'untaken')}) return undefined`)
  const steps = open.steps.filter(({ statement }) => statement.places.length > 0)
  const taken = new Set(
    open.otherwise.flatMap(({ statement }) => statement.places.map((place) => JSON.stringify(place))),
  )
  const before = pen.lines.length
  for (const { loads } of [...steps, ...open.otherwise]) for (const index of loads) line(pen, `let p${index}: unknown`)
  const declared = [...new Set(pen.lines.splice(before))]
  pen.lines.push(...declared)
  const side: Side = { node: 'm', residue: 'q', flavours: `${records}Flavours`, reached: new Map(), values: new Map() }
  line(pen, 'if (m !== undefined) {')
  line(pen, `const ${records}Flavours = ${use(pen, 'flavoursOf')}(${records}, codec)`)
  for (const other of steps) undeclared(pen, () => writeStep(pen, other, side))
  line(pen, '} else {')
  line(pen, 'const none: UnknownObject = {}')
  const isThere = `(place) => ${use(pen, 'hasObject')}(r, place)`
  for (const other of steps) {
    if (open.otherwise.length > 0 && other.statement.places.every((place) => taken.has(JSON.stringify(place)))) continue
    line(pen, 'if (r !== undefined) {')
    line(pen, `const raws = ${use(pen, 'rawsFor')}(${statementOf(pen, other)}, none, r, ${placesOf(pen)}, ${isThere})`)
    for (const [at, index] of other.loads.entries()) line(pen, `p${index} = raws[${at}]`)
    line(pen, '}')
  }
  for (const other of open.otherwise) {
    const otherSide: Side = { ...own, reached: new Map(own.reached), values: new Map(own.values) }
    undeclared(pen, () => writeStep(pen, other, otherSide))
  }
  line(pen, '}')
}

/** Writes without the declarations, which stand before. */
function undeclared(pen: Pen, write: () => void): void {
  const before = pen.lines.length
  write()
  const lines = pen.lines.splice(before).filter((text) => !/^let p\d+: unknown$/.test(text))
  pen.lines.push(...lines)
}

// -------------------------------------------------------------------------------------
// the wire
// -------------------------------------------------------------------------------------

/** The order in which statements write is that of the keys. */
function writeWire(pen: Pen): void {
  const { scheme } = pen
  const order = writtenOf(scheme)
  const isFlat = order.every((index) => scheme.loads[index]?.container === 0)
  if (isFlat && order.length > 3) {
    const parts = order.map((index) => ({ key: scheme.loads[index]?.key ?? '', text: `p${index}`, isSure: false }))
    if (parts.every(({ key }) => !(key in Object.prototype))) {
      const made = assemble(
        pen,
        [...parts, { key: '$none', text: 'undefined', isSure: false }].slice(0, -1),
        undefined,
        'made',
      )
      line(pen, `const out = (${made.text} ?? {}) as Wire`)
      return
    }
  }
  line(pen, 'const out: Wire = {}')
  for (const index of containersOf(scheme, order)) line(pen, `let u${index}: Wire | undefined`)
  for (const index of order) {
    const load = scheme.loads[index] as Load
    const target = containerOf(pen, load.container)
    const set =
      load.key === '__proto__'
        ? `${use(pen, 'setOwn')}(${target}, '__proto__', p${index})`
        : `${read2(target, load.key)} = p${index} as Json`
    line(pen, `if (p${index} !== undefined) ${set}`)
  }
}

/** The objects in which something is written, but for the wire itself. */
function containersOf(scheme: Scheme, order: ReadonlyArray<number>): ReadonlyArray<number> {
  const used = new Set<number>()
  for (const index of order) {
    let at = scheme.loads[index]?.container ?? 0
    for (; at > 0; at = scheme.containers[at]?.parent ?? 0) used.add(at)
  }
  return [...used].sort((left, right) => left - right)
}

function read2(object: string, key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `${object}.${key}` : `${object}[${quoted(key)}]`
}

function containerOf(pen: Pen, index: number): string {
  const container = pen.scheme.containers[index]
  if (container === undefined || index === 0) return 'out'
  return `(u${index} ??= ${use(pen, 'placed')}(${containerOf(pen, container.parent)}, ${quoted(container.key)}))`
}

function writtenOf(scheme: Scheme): ReadonlyArray<number> {
  const open = scheme.lists.flatMap((list) => [...(list.open?.steps ?? []), ...(list.open?.otherwise ?? [])])
  const steps = [...scheme.steps, ...open].filter(({ statement }) => statement.kind !== 'mirror')
  return [...new Set(steps.flatMap(({ loads }) => loads))]
}

function writeList(pen: Pen, step: ListStep, own: Side, itemName: string | undefined): void {
  const { list } = step
  const load = pen.scheme.loads[step.load ?? 0] as Load
  if (itemName === undefined) return
  const records = canonOf(pen, own, list.canon)
  const kept = `k${load.index}`
  line(pen, `const ${kept} = r === undefined ? undefined : ${use(pen, 'nodeAtPlace')}(r, ${placeOf(pen, load.place)})`)
  const name = constant(pen, 'list', `${use(pen, 'listAt')}(table, ${JSON.stringify(step.from)})`)
  const target = containerName(pen, load)
  const hasOpen = step.open?.anchor !== undefined
  line(pen, hasOpen ? `if (${use(pen, 'areListed')}(${records}, m, ${kept})) {` : `if (Array.isArray(${records})) {`)
  const join = hasOpen ? 'listedBeside' : list.key === undefined ? 'listed' : 'mapped'
  const rest = hasOpen ? ', codec, m' : list.key === undefined ? ', codec' : ''
  line(pen, `const items = ${use(pen, join)}(${records}, ${name}, ${itemName}, ${kept}${rest})`)
  line(pen, 'if (items === undefined) return undefined')
  line(pen, target('items'))
  line(pen, `} else if (${kept} === null${list.orText ? ` || typeof ${kept} === 'string'` : ''}) {`)
  line(pen, target(kept))
  line(pen, '}')
}

/** A list of the record in the open. Where there is no such record, what was kept of it is put back. */
function writeInnerList(pen: Pen, step: ListStep, itemName: string | undefined): void {
  const { list } = step
  if (step.load === undefined || itemName === undefined) return
  const load = pen.scheme.loads[step.load] as Load
  const name = constant(pen, 'list', `${use(pen, 'listAt')}(table, ${JSON.stringify(step.from)})`)
  const place = placeOf(pen, load.place)
  const target = containerName(pen, load)
  const [records, kept] = [`i${load.index}`, `k${load.index}`]
  line(pen, 'if (m !== undefined) {')
  line(pen, `const ${records} = ${use(pen, 'getAt')}(m, ${name}.canon)`)
  line(pen, `const ${kept} = q === undefined ? undefined : ${use(pen, 'nodeAtPlace')}(q, ${place})`)
  line(pen, `if (Array.isArray(${records})) {`)
  line(pen, `const items = ${use(pen, 'listed')}(${records}, ${name}, ${itemName}, ${kept}, codec)`)
  line(pen, 'if (items === undefined) return undefined')
  line(pen, target('items'))
  line(pen, `} else if (${kept} === null${list.orText ? ` || typeof ${kept} === 'string'` : ''}) {`)
  line(pen, target(kept))
  line(pen, '}')
  line(pen, '} else {')
  line(pen, `const ${kept} = ${use(pen, 'keptList')}(r, ${place})`)
  line(pen, `if (${kept} !== undefined) ${target(kept)}`)
  line(pen, '}')
}

function containerName(pen: Pen, load: Load): (value: string) => string {
  return (value) => `${use(pen, 'putAt')}(out, ${placeOf(pen, load.place)}, ${value})`
}
